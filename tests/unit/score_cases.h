/* Cases of test_score.c: one KPI, its reports, and the result, achievement and score worked out by hand. */
#ifndef SCORE_CASES_H
#define SCORE_CASES_H

#include <bmaplan/score.h>

struct score_case {
    const char *what;
    int direction, aggregate; /* 0: not written */
    const char *target;   /* "80", or "40..60" for a band */
    const char *criteria; /* "60 70 80 90 100" */
    const char *reports;  /* "Q1=20 2563-01=25 Q3=45/58 Q4=-": a value, count/of, not measured */
    const char *committee;
    bool level, full, cancelled;

    enum score_state state;
    const char *result, *achievement; /* rounded to 6 places; NULL: none */
    const char *score;                /* the one that counts */
    bool provisional;
};

#define CRITERIA "60 70 80 90 100"
#define FALLING "30 25 20 15 10"
enum { UP = DIRECTION_INCREASE, DOWN = DIRECTION_DECREASE, KEEP = DIRECTION_MAINTAIN };
enum { SUM = AGGREGATE_SUM, MEAN = AGGREGATE_AVERAGE };

static const struct score_case score_cases[] = {
    /* The edition's steps 60, 70, 80, 90, 100 percent of target. */
    {"target reached", .target = "80", .reports = "Q4=80", .result = "80", .achievement = "1", .score = "5"},
    {"nothing reached is not unreported", .target = "80", .reports = "Q4=0", .result = "0", .achievement = "0",
     .score = "1"},
    {"below the first step", .target = "80", .reports = "Q4=40", .result = "40", .achievement = "0.5", .score = "1"},
    {"at the first step", .target = "80", .reports = "Q4=48", .result = "48", .achievement = "0.6", .score = "1"},
    {"between steps", .target = "80", .reports = "Q4=52", .result = "52", .achievement = "0.65", .score = "1.5"},
    {"second step", .target = "80", .reports = "Q4=56", .result = "56", .achievement = "0.7", .score = "2"},
    {"third step", .target = "80", .reports = "Q4=64", .result = "64", .achievement = "0.8", .score = "3"},
    {"past the third step", .target = "80", .reports = "Q4=70", .result = "70", .achievement = "0.875",
     .score = "3.75"},
    {"fourth step", .target = "80", .reports = "Q4=72", .result = "72", .achievement = "0.9", .score = "4"},
    {"over-achievement 104.15", .target = "100", .reports = "Q4=104.15", .result = "104.15",
     .achievement = "1.0415", .score = "5"},
    {"over-achievement 170.83", .target = "100", .reports = "Q4=170.83", .result = "170.83",
     .achievement = "1.7083", .score = "5"},
    {"endless fraction", .target = "95", .reports = "Q4=88.63", .result = "88.63", .achievement = "0.932947",
     .score = "4.3295"},
    {"two thirds", .target = "3", .reports = "Q4=2", .result = "2", .achievement = "0.666667", .score = "1.6667"},
    {"a tie goes up", .target = "100", .reports = "Q4=60.0005", .result = "60.0005", .achievement = "0.600005",
     .score = "1.0001"},
    {"below a tie goes down", .target = "100", .reports = "Q4=60.0004", .result = "60.0004",
     .achievement = "0.600004", .score = "1"},
    {"another tie", .target = "100", .reports = "Q4=85.1235", .result = "85.1235", .achievement = "0.851235",
     .score = "3.5124"},
    {"thousands separators", .target = "1,500,000.50", .reports = "Q4=1,200,000.40", .result = "1200000.4",
     .achievement = "0.8", .score = "3"},
    {"Thai digits", .target = "๘๐", .reports = "Q4=๗๒", .result = "72", .achievement = "0.9", .score = "4"},
    {"a result below zero", .target = "80", .reports = "Q4=-5", .result = "-5", .achievement = "-0.0625", .score = "1"},
    {"fifteen digits", .target = "999999999999999", .reports = "Q4=999999999999999", .result = "999999999999999",
     .achievement = "1", .score = "5"},

    /* The smaller the better: 2 - R/T. */
    {"decrease, target met", DOWN, .target = "10", .reports = "Q4=10", .result = "10", .achievement = "1",
     .score = "5"},
    {"decrease to nothing", DOWN, .target = "10", .reports = "Q4=0", .result = "0", .achievement = "2", .score = "5"},
    {"decrease, better than the target", DOWN, .target = "10", .reports = "Q4=5", .result = "5",
     .achievement = "1.5", .score = "5"},
    {"decrease, a tenth missed", DOWN, .target = "10", .reports = "Q4=11", .result = "11", .achievement = "0.9",
     .score = "4"},
    {"decrease, a quarter missed", DOWN, .target = "10", .reports = "Q4=12.5", .result = "12.5",
     .achievement = "0.75", .score = "2.5"},
    {"decrease, twice the target", DOWN, .target = "10", .reports = "Q4=20", .result = "20", .achievement = "0",
     .score = "1"},
    {"decrease, never below zero", DOWN, .target = "10", .reports = "Q4=25", .result = "25", .achievement = "0",
     .score = "1"},
    {"decrease, endless fraction", DOWN, .target = "7", .reports = "Q4=8", .result = "8", .achievement = "0.857143",
     .score = "3.5714"},
    {"a rate that falls is not a total", DOWN, .target = "8", .reports = "Q1=9.5 Q2=8.2 Q3=7.9 Q4=8.1",
     .result = "8.1", .achievement = "0.9875", .score = "4.875"},

    /* Inside a band. */
    {"band, lower bound", KEEP, .target = "40..60", .reports = "Q4=40", .result = "40", .achievement = "1",
     .score = "5"},
    {"band, upper bound", KEEP, .target = "40..60", .reports = "Q4=60", .result = "60", .achievement = "1",
     .score = "5"},
    {"band, a tenth below", KEEP, .target = "40..60", .reports = "Q4=36", .result = "36", .achievement = "0.9",
     .score = "4"},
    {"band, a tenth above", KEEP, .target = "40..60", .reports = "Q4=66", .result = "66", .achievement = "0.9",
     .score = "4"},
    {"band, a quarter below", KEEP, .target = "40..60", .reports = "Q4=30", .result = "30", .achievement = "0.75",
     .score = "2.5"},
    {"band, far above", KEEP, .target = "40..60", .reports = "Q4=130", .result = "130", .achievement = "0",
     .score = "1"},
    {"band, below a bound of zero", KEEP, .target = "0..5", .reports = "Q4=-1", .result = "-1", .achievement = "0",
     .score = "1"},
    {"band, above with the other bound zero", KEEP, .target = "0..5", .reports = "Q4=6", .result = "6",
     .achievement = "0.8", .score = "3"},
    {"band, above a bound of zero", KEEP, .target = "-5..0", .reports = "Q4=1", .result = "1", .achievement = "0",
     .score = "1"},
    {"band below zero, too low", KEEP, .target = "-10..-5", .reports = "Q4=-12", .result = "-12",
     .achievement = "0.8", .score = "3"},
    {"band below zero, too high", KEEP, .target = "-10..-5", .reports = "Q4=-4", .result = "-4",
     .achievement = "0.8", .score = "3"},
    {"band, a mean outside", KEEP, MEAN, "40..60", .reports = "Q1=30 Q2=31 Q3=30", .result = "30.333333",
     .achievement = "0.758333", .score = "2.5833", .provisional = true},
    {"band without an upper bound", KEEP, .target = "40..", .reports = "Q4=50", .state = SCORE_UNDEFINED,
     .result = "50"},

    /* Own criteria. */
    {"criteria, at the first", .target = "100", .criteria = CRITERIA, .reports = "Q4=60", .result = "60",
     .achievement = "0.6", .score = "1"},
    {"criteria, before the first", .target = "100", .criteria = CRITERIA, .reports = "Q4=50", .result = "50",
     .achievement = "0.5", .score = "1"},
    {"criteria, at the last", .target = "100", .criteria = CRITERIA, .reports = "Q4=100", .result = "100",
     .achievement = "1", .score = "5"},
    {"criteria, beyond the last", .target = "100", .criteria = CRITERIA, .reports = "Q4=120", .result = "120",
     .achievement = "1.2", .score = "5"},
    {"criteria, between", .target = "100", .criteria = CRITERIA, .reports = "Q4=85.55", .result = "85.55",
     .achievement = "0.8555", .score = "3.555"},
    {"uneven criteria, a third", .target = "20", .criteria = "10 12 15 20 30", .reports = "Q4=13", .result = "13",
     .achievement = "0.65", .score = "2.3333"},
    {"uneven criteria, two thirds", .target = "20", .criteria = "10 12 15 20 30", .reports = "Q4=14",
     .result = "14", .achievement = "0.7", .score = "2.6667"},
    {"uneven criteria, last gap", .target = "20", .criteria = "10 12 15 20 30", .reports = "Q4=28", .result = "28",
     .achievement = "1.4", .score = "4.8"},
    {"falling criteria, at the first", DOWN, .target = "10", .criteria = FALLING, .reports = "Q4=30",
     .result = "30", .achievement = "0", .score = "1"},
    {"falling criteria, between", DOWN, .target = "10", .criteria = FALLING, .reports = "Q4=22", .result = "22",
     .achievement = "0", .score = "2.6"},
    {"falling criteria, near the last", DOWN, .target = "10", .criteria = FALLING, .reports = "Q4=12",
     .result = "12", .achievement = "0.8", .score = "4.6"},
    {"falling criteria, beyond the last", DOWN, .target = "10", .criteria = FALLING, .reports = "Q4=5",
     .result = "5", .achievement = "1.5", .score = "5"},
    {"target 0, reached", DOWN, .target = "0", .criteria = "4 3 2 1 0", .reports = "Q4=0", .result = "0", .score = "5"},
    {"target 0, missed by one", DOWN, .target = "0", .criteria = "4 3 2 1 0", .reports = "Q4=1", .result = "1",
     .score = "4"},
    {"target 0, missed by far", DOWN, .target = "0", .criteria = "4 3 2 1 0", .reports = "Q4=9", .result = "9",
     .score = "1"},
    {"target 0 without criteria", DOWN, .target = "0", .reports = "Q4=0", .state = SCORE_UNDEFINED, .result = "0"},
    {"target below zero without criteria", .target = "-1", .reports = "Q4=-1", .state = SCORE_UNDEFINED,
     .result = "-1"},
    {"target below zero with criteria", .target = "-1", .criteria = "-5 -4 -3 -2 -1", .reports = "Q4=-2.5",
     .result = "-2.5", .score = "3.5"},
    {"no target", .reports = "Q4=5", .state = SCORE_UNDEFINED, .result = "5"},
    {"no target, but criteria", .criteria = CRITERIA, .reports = "Q4=75", .result = "75", .score = "2.5"},

    /* Levels score themselves. */
    {"level reached", .target = "5", .level = true, .reports = "Q4=5", .result = "5", .achievement = "1", .score = "5"},
    {"level below its target", .target = "5", .level = true, .reports = "Q4=4", .result = "4", .achievement = "0.8",
     .score = "4"},
    {"level above its target", .target = "4", .level = true, .reports = "Q4=5", .result = "5",
     .achievement = "1.25", .score = "5"},
    {"between levels", .target = "5", .level = true, .reports = "Q4=3.5", .result = "3.5", .achievement = "0.7",
     .score = "3.5"},
    {"no level reached yet", .target = "5", .level = true, .reports = "Q2=0", .result = "0", .achievement = "0",
     .score = "1", .provisional = true},
    {"a percentage is no level", .target = "5", .level = true, .reports = "Q4=100", .state = SCORE_UNDEFINED,
     .result = "100"},
    {"a level judged by percent criteria", .target = "100", .criteria = "20 40 60 80 100", .level = true,
     .reports = "Q4=70", .result = "70", .achievement = "0.7", .score = "3.5"},

    /* Periods make the year. */
    {"to date: the last counts", .target = "80", .reports = "Q1=20 Q2=45 Q3=60", .result = "60",
     .achievement = "0.75", .score = "2.5", .provisional = true},
    {"to date: the order of files does not matter", .target = "80", .reports = "Q3=60 Q1=20 Q2=45", .result = "60",
     .achievement = "0.75", .score = "2.5", .provisional = true},
    {"to date: a zero in the last quarter", .target = "80", .reports = "Q3=60 Q4=0", .result = "0",
     .achievement = "0", .score = "1"},
    {"to date: months", .target = "12", .reports = "2562-10=5 2562-12=7 2563-09=12", .result = "12",
     .achievement = "1", .score = "5"},
    {"to date: months after a quarter", .target = "20", .reports = "Q1=10 2563-01=13 2563-02=14", .result = "14",
     .achievement = "0.7", .score = "2", .provisional = true},
    {"sum", UP, SUM, "50", .reports = "Q1=10 Q2=15 Q3=5 Q4=20", .result = "50", .achievement = "1", .score = "5"},
    {"sum so far", UP, SUM, "50", .reports = "Q1=10 Q2=15.5", .result = "25.5", .achievement = "0.51", .score = "1",
     .provisional = true},
    {"mean", UP, MEAN, "90", .reports = "Q1=80 Q2=85 Q3=90", .result = "85", .achievement = "0.944444",
     .score = "4.4444", .provisional = true},
    {"mean that does not come out even", UP, MEAN, "2", .reports = "Q2=1 Q3=1 Q4=2", .result = "1.333333",
     .achievement = "0.666667", .score = "1.6667"},
    {"mean on criteria", UP, MEAN, "100", CRITERIA, "Q2=85 Q3=86 Q4=88", .result = "86.333333",
     .achievement = "0.863333", .score = "3.6333"},
    {"mean, the smaller the better", DOWN, MEAN, "9", .reports = "Q2=10 Q3=11 Q4=10", .result = "10.333333",
     .achievement = "0.851852", .score = "3.5185"},
    {"mean of levels", UP, MEAN, "5", .level = true, .reports = "Q2=4 Q3=4 Q4=5", .result = "4.333333",
     .achievement = "0.866667", .score = "4.3333"},
    {"count and of", .target = "95", .reports = "Q1=45/58 Q4=52/60", .result = "82.20339",
     .achievement = "0.865299", .score = "3.653"},
    {"count and of, whatever the aggregate", UP, SUM, "80", .reports = "Q1=45/58 Q4=52/60", .result = "82.20339",
     .achievement = "1.027542", .score = "5"},
    {"nothing to count", .target = "80", .reports = "Q1=0/0", .state = SCORE_UNDEFINED},

    /* Not reported, not measured, cancelled, the committee. */
    {"not reported", .target = "80", .state = SCORE_NOT_REPORTED},
    {"a note alone is no report", .target = "80", .reports = "Q1=", .state = SCORE_NOT_REPORTED},
    {"the third quarter stands for the year", .target = "100", .reports = "Q1=10 Q2=20 Q3=80", .result = "80",
     .achievement = "0.8", .score = "3", .provisional = true},
    {"not measured", .target = "80", .reports = "Q1=- Q4=-", .state = SCORE_NOT_MEASURED},
    {"not measured, full score", .target = "80", .full = true, .reports = "Q4=-", .score = "5"},
    {"not measured so far, full score", .target = "80", .full = true, .reports = "Q2=-", .score = "5",
     .provisional = true},
    {"measured once", .target = "80", .full = true, .reports = "Q1=- Q4=60", .result = "60", .achievement = "0.75",
     .score = "2.5"},
    {"not measured in the last quarter", .target = "80", .reports = "Q3=60 Q4=-", .result = "60",
     .achievement = "0.75", .score = "2.5"},
    {"cancelled", .target = "80", .cancelled = true, .reports = "Q1=60", .state = SCORE_CANCELLED, .result = "60",
     .achievement = "0.75"},
    {"cancelled before any report", .target = "80", .cancelled = true, .state = SCORE_CANCELLED},
    {"the committee replaces the computed score", .target = "80", .reports = "Q2=60", .committee = "4",
     .result = "60", .achievement = "0.75", .score = "4"},
    {"two of the committee: their mean", .target = "80", .reports = "Q4=60", .committee = "4 5", .result = "60",
     .achievement = "0.75", .score = "4.5"},
    {"three of the committee", .target = "80", .reports = "Q4=60", .committee = "3 4 4", .result = "60",
     .achievement = "0.75", .score = "3.6667"},
    {"the committee on what nobody reported", .target = "80", .committee = "2", .score = "2"},
    {"the committee on a percentage for a level", .target = "5", .level = true, .reports = "Q4=100",
     .committee = "5", .result = "100", .score = "5"},
    {"the committee does not revive the cancelled", .target = "80", .cancelled = true, .committee = "5",
     .state = SCORE_CANCELLED},
};

#endif
