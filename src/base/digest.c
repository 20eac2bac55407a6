/* SHA-256 of files: the only place that knows libmd. */
#include <bmaplan/base.h>

#include <assert.h>
#include <sys/types.h>

#include <sha256.h>

static_assert(DIGEST_SIZE == SHA256_DIGEST_STRING_LENGTH, "64 digits and a zero byte");

bool file_sha256(const char *path, char hex[DIGEST_SIZE])
{
    return SHA256File(path, hex) != NULL;
}
