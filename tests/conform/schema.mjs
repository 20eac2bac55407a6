// Judges YAML files by a JSON Schema as an editor does. usage: node schema.mjs SCHEMA < "valid|invalid PATH" a line
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(process.env.BMAPLAN_NPM + "/package.json");
const Ajv = require("ajv");
const yaml = require("js-yaml");

const ajv = new Ajv({ strict: false, allErrors: false });
const schema = JSON.parse(readFileSync(process.argv[2], "utf8"));
if (!ajv.validateSchema(schema)) {
  console.log("the schema is no draft-07 schema:", ajv.errorsText());
  process.exit(1);
}
const validate = ajv.compile(schema);
let failures = 0;
let count = 0;
for (const line of readFileSync(0, "utf8").split("\n").filter(Boolean)) {
  const [wanted, path] = line.split(" ");
  const value = yaml.load(readFileSync(path, "utf8"), { schema: yaml.CORE_SCHEMA });
  const found = validate(value) ? "valid" : "invalid";
  count += 1;
  if (found === wanted) continue;
  failures += 1;
  const error = (validate.errors ?? [])[0];
  console.log(`FAILED: ${path} is ${found}`, error ? `${error.instancePath} ${error.message} ${JSON.stringify(error.params)}` : "");
}
console.log(`${count} files, ${failures} failures`);
process.exit(failures ? 1 : 0);
