const id=658,ids=[658],modules={1138:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{Q:()=>reportSchema});var schemas=__webpack_require__(3619),api=__webpack_require__(3305),reason=__webpack_require__(
2837);const acceptanceSchema=schemas.Ikc({label:schemas.YjP(),by:schemas.mee(schemas.YjP()).check(schemas.q0y("Who has s\
et it; null where that is not known.")),commit:schemas.mee(schemas.YjP()).check(schemas.q0y("The head of the pull reques\
t; the label counts for no other.")),reason:schemas.mee(reason.e).check(schemas.q0y("Why the label does not count; null \
where it does."))});var attribution=__webpack_require__(2324),rung=__webpack_require__(1607);const count=schemas.Whr().check(
api.qm(0)),fraction=schemas.aig().check(api.qm(0),api.Zm(1)),amount=schemas.aig().check(api.qm(0)),climb_text=schemas.mee(
schemas.YjP()),category=schemas.k5n(rung.R6),range=schemas.PVZ([amount,amount]),versions=schemas.Ikc({prompt:schemas.YOg(
schemas.YjP()),index:schemas.YOg(schemas.YjP()),context:schemas.YOg(schemas.YjP()),model:schemas.YOg(schemas.YjP())}),CHECK_STATUSES=[
"met","not met","unknown"],checkSchema=schemas.Ikc({id:schemas.YjP(),status:schemas.k5n(CHECK_STATUSES),facts:schemas.g1P(
schemas.YjP(),schemas.lqM(schemas.KCZ([schemas.aig(),schemas.YjP(),schemas.tBZ(schemas.YOg(schemas.YjP()))]))).check(schemas.
q0y("The figures that the status stands on."))}),momentSchema=schemas.Ikc({number:count.check(schemas.q0y("From 1 for th\
e oldest run looked at.")),name:schemas.YjP(),id:climb_text,commit:climb_text,branch:climb_text,createdAt:climb_text,versions,
questions:count.check(schemas.q0y("With an answer that was judged; repeats of one are one.")),passed:count,prompt:count,
retrieval:count,context:count,model:count,other:count.check(schemas.q0y("Failures not caused by the system, and without \
a signal where those are kept apart."))}),pastAnswersSchema=schemas.Ikc({id:schemas.YjP(),variant:climb_text,runs:schemas.
YjP().check(api.Fk(/^[+~prcmuo?-]{1,30}$/),schemas.q0y("One sign a run, oldest first: `+` passed, `~` only some of its a\
nswers did, `p` `r` `c` `m` failed for prompt, retrieval, context or model, `u` failed without a signal, `o` failed and \
was not caused by the system, `?` no verdict, `-` not asked."))}),attemptSchema=schemas.Ikc({from:count.check(schemas.q0y(
"Number of the run before that it is held against.")),to:count.check(schemas.q0y("Number of the first run after.")),changed:schemas.
YOg(schemas.k5n(["prompt","index","context","model"])).check(schemas.q0y("Which versions changed; with more than one not\
hing can be told apart.")),compared:count.check(schemas.q0y("Questions that both runs answered.")),before:schemas.g1P(schemas.
YjP(),count).check(schemas.q0y("Of these, how many passed and failed on each rung.")),after:schemas.g1P(schemas.YjP(),count),
verdict:schemas.k5n(["helped","worse","noise","none"]).check(schemas.q0y("Of the changed rungs, at `alpha`.")),better:count.
check(schemas.q0y("Questions that failed on a changed rung before and do not any more.")),worse:count,pValue:fraction.check(
schemas.q0y("One-sided McNemar test (mid-p) of fewer failures on the changed rungs."))}),clusterSchema=schemas.Ikc({questionCategory:climb_text,
category,label:climb_text,variant:climb_text.check(schemas.q0y("Which system, where the run has several.")),questionIds:schemas.
YOg(schemas.YjP()),passedElsewhere:count.check(schemas.q0y("Of these questions, how many another system of this run answ\
ers right.")),runs:count.check(schemas.q0y("Distinct runs in a row in which most of its questions failed on this rung, t\
his one included.")),versions:versions.check(schemas.q0y("The versions it failed with in these runs, oldest first.")),status:schemas.
k5n(["candidate","enduring"]).check(schemas.q0y("`candidate` from 3 runs on, `enduring` from 5.")),checks:schemas.YOg(checkSchema).
check(schemas.q0y("Readiness for fine-tuning; none for rungs below it.")),verdict:schemas.mee(schemas.k5n(["justified","\
premature","open"])).check(schemas.q0y("Of fine-tuning; `open` where a check is unknown and none is not met. Null below \
that rung."))}),climbingSchema=schemas.Ikc({questionCategory:climb_text.check(schemas.q0y("Null: the questions that have\
 none, or the whole run.")),category,failures:count,checks:schemas.YOg(checkSchema).check(schemas.q0y("Any of them is a \
reason to climb.")),confirmed:schemas.YOg(category).check(schemas.q0y("This rung and cheaper ones whose share is signifi\
cantly above the decision rule, here or in the whole run: while there is one, nobody climbs.")),verdict:schemas.k5n(["cl\
imb","stay","held","unknown"]).check(schemas.q0y("`held`: a reason to climb is met, and a confirmed rule, or for fine-tu\
ning its list, stands against it."))}),candidateSchema=schemas.Ikc({questionCategory:climb_text,questions:count,passRate:fraction,
shareOfCost:schemas.mee(amount),costPerCorrect:schemas.mee(amount),studentPerCorrect:schemas.mee(amount).check(schemas.q0y(
"With what falls back to the teacher.")),breakEven:schemas.mee(amount).check(schemas.q0y("Correct answers until the fixe\
d cost is saved; null is never, or not known.")),monthsToPayBack:schemas.mee(amount),checks:schemas.YOg(checkSchema),verdict:schemas.
k5n(["ready","premature","open"])}),fixCostSchema=schemas.Ikc({category,isOwn:schemas.zMY().check(schemas.q0y("Whether a\
ny of its figures is of the configuration.")),hours:range,usd:schemas.mee(range),skipHours:range.check(schemas.q0y("Of f\
ine-tuning in its place.")),skipUsd:schemas.mee(range),worthTrying:fraction.check(schemas.q0y("The chance of success abo\
ve which the cheaper fix comes first: its cost by that of fine-tuning, middles of their ranges.")),modelFailures:count.check(
schemas.q0y("What fine-tuning could repair at most.")),ladderFailures:count}),optimizationSchema=schemas.Ikc({name:schemas.
YjP(),rung:climb_text,monthlyUpkeep:amount,monthlySaving:amount,net:schemas.aig().check(schemas.q0y("Saving minus upkeep\
 a month; negative: it costs more than it saves."))}),decaySchema=schemas.Ikc({anchor:climb_text.check(schemas.q0y("The \
date or name that was set; null: the oldest runs there are.")),isAnchored:schemas.zMY().check(schemas.q0y("Whether it is\
 known when that was; else the oldest runs stand for it.")),runsBefore:count,runsAfter:count,questions:count.check(schemas.
q0y("With answers on both sides.")),difference:schemas.aig().check(schemas.q0y("Of the mean pass rate, newest runs minus\
 the runs before.")),pValue:fraction.check(schemas.q0y('One-sided p-value of "got worse", by the regression test.')),isWorse:schemas.
zMY().check(schemas.q0y("At 0.001: it is looked at with every run."))}),climbSchema=schemas.Ikc({history:schemas.mee(schemas.
Ikc({total:count.check(schemas.q0y("Distinct runs looked at, this one included; 1 where there is no earlier one.")),runs:schemas.
YOg(momentSchema).check(schemas.q0y("The last 30 of them, oldest first; the last is this run.")),answers:schemas.lqM(schemas.
YOg(pastAnswersSchema)).check(schemas.q0y("How questions fared in these runs; those that passed in each of them are left\
 out.")),leftOut:schemas.YOg(schemas.Ikc({name:schemas.YjP(),reason:reason.e})),untimed:count.check(schemas.q0y("Runs th\
at do not say when they were made: they stand first, by name.")),decay:schemas.lqM(decaySchema).check(schemas.q0y("Wheth\
er the base branch has got worse bit by bit; only where there are runs enough."))})).check(schemas.q0y("Null where none \
was asked for.")),attempts:schemas.YOg(attemptSchema).check(schemas.q0y("The climb log of these runs: what was changed, \
and what moved.")),climbing:schemas.YOg(climbingSchema).check(schemas.q0y("When to climb, for every rung with failures.")),
clusters:schemas.YOg(clusterSchema),distillation:schemas.YOg(candidateSchema).check(schemas.q0y("The most expensive cate\
gory first.")),hours:schemas.g1P(schemas.YjP(),range).check(schemas.q0y("Working hours that a fix takes, by rung.")),fixCost:schemas.
mee(fixCostSchema),unknownCategories:schemas.YOg(schemas.YjP()).check(schemas.q0y("Categories of questions that the conf\
iguration speaks of and the run does not have.")),optimizations:schemas.YOg(optimizationSchema).check(schemas.q0y("By ne\
t value, the best first."))});var comparison=__webpack_require__(3644);const economics_count=schemas.Whr().check(api.qm(
0)),economics_amount=schemas.mee(schemas.aig().check(api.qm(0))),costsSchema=schemas.Ikc({entries:economics_count,correct:economics_count.
check(schemas.q0y("Entries that passed.")),withCost:economics_count.check(schemas.q0y("Entries that say what they cost.")),
withoutCost:economics_count.check(schemas.q0y("Entries that were answered and do not say what they cost: with any, costs\
 are at least what they say.")),costUsd:economics_amount.check(schemas.q0y("Of all entries that say it, failures include\
d; null where none does.")),costPerQuestion:economics_amount.check(schemas.q0y("Mean of the entries that say it.")),costPerCorrect:economics_amount.
check(schemas.q0y("All cost, failures included, by correct answers; null without one, or where some cost is not known.")),
shareOfCost:economics_amount.check(schemas.q0y("Of the cost of the whole run, 0 to 1.")),withLatency:economics_count,latencyP50Ms:economics_amount.
check(schemas.q0y("Nearest rank.")),latencyP95Ms:economics_amount,inputTokens:economics_amount.check(schemas.q0y("Mean o\
f the entries that say it.")),outputTokens:economics_amount}),economicsSchema=schemas.Ikc({total:costsSchema,categories:schemas.
g1P(schemas.YjP(),costsSchema)});var entry=__webpack_require__(4801),figures=__webpack_require__(6536),finding=__webpack_require__(
5268),strictness=__webpack_require__(1359);const settingChangeSchema=schemas.Ikc({setting:schemas.YjP().check(schemas.q0y(
"The option; for a category's limit, `category: option`.")),before:schemas.YjP().check(schemas.q0y("As it was written at\
 the base, or what held there.")),after:schemas.YjP(),direction:schemas.k5n(strictness.X).check(schemas.q0y("`changed`: \
it is another, and neither is stricter than the other."))}),gateChangesSchema=schemas.Ikc({base:schemas.mee(schemas.YjP()).
check(schemas.q0y("The commit compared with; null where it could not be asked for.")),reason:schemas.mee(reason.e).check(
schemas.q0y("Why it is not known what has changed; null where it is.")),changes:schemas.YOg(settingChangeSchema)}),NOTICES=[
"unfinished","contradiction","no-verdict","score-verdict","missing-epochs","copy","replaced","encoding"];var probe=__webpack_require__(
7223),schema_version=__webpack_require__(6551);const report_count=schemas.Whr().check(api.qm(0)),report_fraction=schemas.
aig().check(api.qm(0),api.Zm(1)),report_text=schemas.mee(schemas.YjP()),report_category=schemas.k5n(rung.R6),failureCategory=schemas.
k5n(attribution.M),OF_QUESTIONS="Of the questions with a judged answer, 0 to 1: each counts once, as the mean over its a\
nswers.",countsSchema=schemas.tBZ(schemas.Ikc({entries:report_count,passed:report_count,failed:report_count,ungraded:report_count,
skipped:report_count,offLadder:report_count,unattributed:report_count,noSignal:report_count,prompt:report_count,retrieval:report_count,
context:report_count,model:report_count})),sliceSchema=schemas.tBZ(schemas.E$q(countsSchema,schemas.Ikc({passRate:report_fraction.
check(schemas.q0y(OF_QUESTIONS))}))),rungSchema=schemas.Ikc({failures:report_count,share:report_fraction.check(schemas.q0y(
"Of the failures on the ladder, 0 to 1.")),rate:report_fraction.check(schemas.q0y(OF_QUESTIONS)),questionIds:schemas.YOg(
schemas.YjP()).check(schemas.q0y("One for each failure, in run order.")),byBasis:schemas.g1P(schemas.YjP(),report_count).
check(schemas.q0y("Failures by how strong the ground of their attribution is."))}),retrievalRecordSchema=schemas.Ikc({of:schemas.
k5n(["passages","files"]),expected:schemas.YOg(schemas.Ikc({name:schemas.YjP(),rank:schemas.mee(report_count).check(schemas.
q0y("Among what was retrieved, from 1; null if it was not.")),candidateRank:schemas.lqM(report_count).check(schemas.q0y(
"Before it was cut by rank or a reranker."))})),retrieved:schemas.mee(schemas.YOg(schemas.Ikc({name:schemas.YjP(),isExpected:schemas.
zMY()}))).check(schemas.q0y("In order; null if the log does not say what was retrieved.")),more:schemas.Ikc({expected:report_count,
retrieved:report_count}).check(schemas.q0y("Names that are not listed: of both the first 20 are."))}),scoreSchema=schemas.
Ikc({metric:schemas.YjP(),score:schemas.mee(schemas.aig()),passed:schemas.mee(schemas.zMY()).check(schemas.q0y("The tool\
's own verdict; null if it gives none.")),threshold:schemas.mee(schemas.aig())}),attributionRecordSchema=schemas.Ikc({questionId:schemas.
YjP(),variant:report_text,trial:report_count,category:failureCategory,rule:schemas.YjP(),basis:schemas.k5n(attribution.N),
evidence:schemas.tBZ(schemas.g1P(schemas.YjP(),schemas.lqM(schemas.KCZ([schemas.YjP(),schemas.aig(),schemas.zMY(),schemas.
chJ(),schemas.tBZ(schemas.YOg(schemas.YjP()))])))).check(schemas.q0y("The fields that the rule used, under the names the\
 log gives them.")),precision:schemas.lqM(report_fraction).check(schemas.q0y("How often this rule is right on this basis\
, on public logs with known causes (docs/accuracy.md); left out where that was not measured.")),question:report_text,answer:report_text,
expectedAnswer:report_text,reason:schemas.lqM(schemas.Ikc({metric:report_text,text:schemas.YjP()})).check(schemas.q0y("W\
hat the evaluation tool says of why it failed, shortened, and the metric or assertion that says so.")),retrieval:schemas.
lqM(retrievalRecordSchema).check(schemas.q0y("What should have been retrieved, and what was; left out if the log says ne\
ither.")),scores:schemas.lqM(schemas.YOg(scoreSchema)).check(schemas.q0y("The metrics and assertions of the evaluation t\
ool.")),traceUrl:report_text.check(schemas.q0y("Only for hosts listed in `trace-hosts`."))}),questionSchema=schemas.Ikc(
{id:schemas.YjP(),detail:schemas.lqM(report_text).check(schemas.q0y("Tells questions of one id apart, for pairing.")),variant:schemas.
lqM(report_text),trial:report_count,outcome:schemas.k5n(entry.i),category:schemas.lqM(schemas.mee(failureCategory)),rule:schemas.
lqM(report_text),label:schemas.lqM(report_text),questionCategory:schemas.lqM(report_text).check(schemas.q0y("The categor\
y of the question, as the log has it.")),cluster:schemas.lqM(report_text).check(schemas.q0y("The cluster of the question\
, of which all may fail together.")),asked:schemas.lqM(report_text).check(schemas.q0y("A hash of what was asked.")),reference:schemas.
lqM(report_text).check(schemas.q0y("A hash of the reference answer.")),judged:schemas.lqM(report_text).check(schemas.q0y(
"A hash of who judged the answer, and by what: grader, judge model, thresholds.")),costUsd:schemas.lqM(schemas.mee(schemas.
aig().check(api.qm(0)))),latencyMs:schemas.lqM(schemas.mee(schemas.aig().check(api.qm(0))))}),RECOMMENDATION_STATUSES=["\
below","suggested","confirmed","after-cheaper","unresolved"],recommendationSchema=schemas.Ikc({rung:schemas.YjP().check(
schemas.q0y('"1", "2", "3", or "4/5".')),category:report_category,failures:report_count,share:report_fraction,status:schemas.
k5n(RECOMMENDATION_STATUSES).check(schemas.q0y("`suggested`: the share exceeds its decision rule; `confirmed`: an exact \
binomial test agrees; `below`: it does not exceed it; `after-cheaper`: it does, and a cheaper rung is confirmed, so that\
 one comes first; `unresolved`: it does, but not by failures that fail in a probe of a cheaper rung, too, so that prompt\
, context or model may be at fault.")),expected:schemas.lqM(schemas.mee(schemas.Ikc({passRate:report_fraction,lower:report_fraction,
upper:report_fraction}))).check(schemas.q0y("The pass rate to be expected once they are fixed, with its 95 % interval; n\
ull where nothing says how many of them then pass.")),headroom:report_fraction.check(schemas.q0y("The highest pass rate \
that fixing all of these failures can bring.")),measured:schemas.lqM(probe.zg).check(schemas.q0y("What share of the fail\
ures probes measure; `share` is what was counted."))}),GATE_STATUSES=["passed","failed","accepted","warned","skipped"],gateSchema=schemas.
Ikc({id:schemas.YjP(),title:schemas.YjP(),scope:report_text.check(schemas.q0y("The category the limit is for; null for t\
he whole run.")),family:schemas.k5n(["threshold","regression"]),operator:schemas.k5n(["<=",">="]),limit:schemas.mee(schemas.
aig()).check(schemas.q0y("In the unit of `actual`.")),limitText:schemas.YjP().check(schemas.q0y("The limit as it was wri\
tten.")),actual:schemas.mee(schemas.aig()),unit:schemas.mee(schemas.k5n(["count","rate","share","usd","ms"])),status:schemas.
k5n(GATE_STATUSES).check(schemas.q0y("`accepted`: missed, and a label on the pull request accepts that for this commit.")),
skipped:report_text.check(schemas.q0y("Why it was not evaluated, as a code; null where it was.")),questionIds:schemas.YOg(
schemas.YjP()).check(schemas.q0y("The questions a gate is about that names single ones."))}),gapCell=schemas.Ikc({passed:report_count,
failed:report_count}),dataQualitySchema=schemas.Ikc({files:schemas.YOg(schemas.Ikc({path:schemas.YjP(),format:schemas.YjP(),
entries:report_count})),notices:schemas.YOg(schemas.Ikc({path:schemas.YjP(),code:schemas.k5n(NOTICES),detail:schemas.YjP()})).
check(schemas.q0y("What was noticed about whole files.")),advice:schemas.YOg(schemas.YjP()).check(schemas.q0y("What to a\
dd to the evaluation so that more failures can be attributed, by format.")),questions:report_count,repeatedQuestions:report_count,
repeats:schemas.Ikc({questions:report_count,fewest:report_count,most:report_count,disagreeing:report_count,inSeveralFiles:report_count,
isNumbered:schemas.zMY()}).check(schemas.q0y("How often the same question was asked of the same variant, and how far its\
 answers agree.")),judged:report_count,infrastructure:report_count,graderErrors:report_count.check(schemas.q0y("Failures\
 of the grader or the harness, not of the answer.")),unchecked:report_count.check(schemas.q0y("Entries that a tool calls\
 a success although nothing was checked.")),cached:report_count.check(schemas.q0y("Entries whose answer came from a cach\
e.")),goldEvidence:report_count.check(schemas.q0y("Entries whose question the gold-evidence run answered, too.")),unusedMetrics:schemas.
YOg(schemas.YjP()).check(schemas.q0y("Metrics that the configuration speaks of and no entry has.")),withoutQuestionId:report_count,
withoutGrade:report_count,noSignal:report_count,contradictory:report_count,grades:schemas.g1P(schemas.YjP(),report_count),
passingGrades:schemas.YOg(schemas.YjP()),gradeWords:schemas.lqM(schemas.YOg(schemas.YjP())).check(schemas.q0y("Grades th\
at pass by the table of words, where the log is not in the words that are set.")),unknownLabels:schemas.g1P(schemas.YjP(),
report_count),findings:schemas.lqM(schemas.YOg(schemas.Ikc({code:schemas.k5n(finding.T),field:schemas.YjP(),detail:schemas.
YjP(),entries:report_count,path:schemas.YjP(),line:schemas.mee(report_count)}))).check(schemas.q0y("What may be a mistak\
e in the log: of which field, in how many entries, and where first.")),quarantined:schemas.YOg(schemas.YjP()).check(schemas.
q0y("Questions that no gate looks at.")),accepted:schemas.YOg(schemas.YjP()).check(schemas.q0y("Questions whose regressi\
on is known and accepted.")),expired:schemas.YOg(schemas.YjP()).check(schemas.q0y("Questions whose quarantine or accepta\
nce has expired: they count again.")),unknownWaivers:schemas.YOg(schemas.YjP()).check(schemas.q0y("Questions in quaranti\
ne or accepted that the run does not have.")),warnings:schemas.YOg(schemas.YjP()).check(schemas.q0y("Ids of the warnings\
, in the order they are read."))}),reportSchema=schemas.Ikc({schemaVersion:schemas.euz(schema_version.f),tool:schemas.Ikc(
{name:schemas.euz("rung-gate"),version:schemas.YjP()}),run:schemas.Ikc({id:report_text,attempt:schemas.mee(report_count),
commit:report_text,branch:report_text,createdAt:report_text.check(schemas.q0y("ISO 8601.")),job:schemas.lqM(report_text).
check(schemas.q0y("The id of the job that judged it, in the action.")),versions:schemas.Ikc({model:schemas.YOg(schemas.YjP()),
prompt:schemas.YOg(schemas.YjP()),index:schemas.YOg(schemas.YjP()),context:schemas.YOg(schemas.YjP())})}),totals:schemas.
Ikc({entries:report_count,passed:report_count,failed:report_count,offLadder:report_count,ungraded:report_count.check(schemas.
q0y("Asked, and not judged.")),skipped:report_count.check(schemas.q0y("Not asked, as the evaluation was told.")),unattributed:report_count,
passRate:report_fraction.check(schemas.q0y(OF_QUESTIONS)),passRateInterval:schemas.Ikc({lower:report_fraction,upper:report_fraction}).
check(schemas.q0y("95 % Wilson interval of the pass rate; with repeats, of as many questions as there are."))}),gated:schemas.
lqM(figures.$).check(schemas.q0y("What limits are held to if questions are in quarantine: the figures without these.")),
rungs:schemas.Ikc({prompt:rungSchema,retrieval:rungSchema,context:rungSchema,model:rungSchema}),gap:schemas.Ikc({present:gapCell,
absent:gapCell,unknown:gapCell}).check(schemas.q0y("Entries by whether the right evidence was in the context, and by out\
come.")),attributions:schemas.YOg(attributionRecordSchema).check(schemas.q0y("Every failure, in run order.")),questions:schemas.
YOg(questionSchema).check(schemas.q0y("Every entry, in run order; a field that is null is left out.")),recommendations:schemas.
YOg(recommendationSchema).check(schemas.q0y("Rungs with failures, in the order they are worth fixing.")),nextRung:schemas.
mee(schemas.k5n(rung.tB)),probes:schemas.lqM(probe.$L).check(schemas.q0y("What second runs with one thing changed have s\
hown, and which would show most.")),comparison:schemas.mee(comparison.D).check(schemas.q0y("Null where no baseline was a\
sked for.")),slices:schemas.Ikc({category:schemas.g1P(schemas.YjP(),sliceSchema),variant:schemas.g1P(schemas.YjP(),sliceSchema),
model:schemas.g1P(schemas.YjP(),sliceSchema),promptVersion:schemas.g1P(schemas.YjP(),sliceSchema),indexVersion:schemas.g1P(
schemas.YjP(),sliceSchema),contextVersion:schemas.g1P(schemas.YjP(),sliceSchema)}),economics:economicsSchema,climb:schemas.
lqM(schemas.mee(climbSchema)).check(schemas.q0y("What the history and the configuration say of the upper rungs; null in \
a report of a fork.")),gates:schemas.YOg(gateSchema),gateChanges:schemas.lqM(schemas.mee(gateChangesSchema)).check(schemas.
q0y("How a pull request changes what it is judged by; null where there is nothing to compare with.")),acceptance:schemas.
lqM(schemas.mee(acceptanceSchema)).check(schemas.q0y("What a label on the pull request decides of limits that are missed\
; null if there is none.")),conclusion:schemas.k5n(["success","failure","neutral","error"]),dataQuality:dataQualitySchema})}),
2658:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(__webpack_exports__,
{earlierReport:()=>earlierReport,h:()=>withNulls});var schemas=__webpack_require__(3619),report=__webpack_require__(1138),
schema_version=__webpack_require__(6551),reasons=__webpack_require__(8800),api=__webpack_require__(3305),attribution=__webpack_require__(
2324);const PACKED_VERSION=1,count=schemas.Whr().check(api.qm(0)),names=schemas.Ikc({names:schemas.YOg(schemas.YjP()),at:schemas.
YOg(count)}).check(schemas.q0y("Distinct values, and for every entry the position of its own in them, from 1; 0 is none.")),
amounts=schemas.YOg(schemas.mee(schemas.aig())),packedQuestionsSchema=schemas.Ikc({packed:schemas.euz(PACKED_VERSION),count,
id:schemas.YOg(schemas.YjP()),outcome:schemas.YjP().check(schemas.q0y("One letter an entry: `p` passed, `f` failed, `u` \
ungraded.")),detail:schemas.lqM(schemas.YOg(schemas.mee(schemas.YjP()))),variant:schemas.lqM(names),trial:schemas.lqM(schemas.
YOg(count)),questionCategory:schemas.lqM(names),label:schemas.lqM(names),costUsd:schemas.lqM(amounts),latencyMs:schemas.
lqM(amounts)}),documentSchema=schemas._H3({questions:packedQuestionsSchema,attributions:schemas.YOg(schemas._H3({category:schemas.
k5n(attribution.M),rule:schemas.YjP()}))});function packedRows(document){const parsed=documentSchema.safeParse(document);
return parsed.success?unpack(parsed.data.questions,parsed.data.attributions):void 0}function unpack({count:length,id:id2,
outcome,detail,variant,trial,questionCategory,label,costUsd,latencyMs},attributions){if([id2,outcome,detail,variant?.at,
trial,questionCategory?.at,label?.at,costUsd,latencyMs].some(column=>column!==void 0&&column.length!==length)||[variant,
questionCategory,label].some(column=>column?.at.some(at=>at>column.names.length)))return;const rows=[];let failures=0;for(let row=0;row<
length;row+=1){const result=outcomeOf(outcome[row]),failure=result==="failed"?attributions[failures]:void 0,own=id2[row];
if(result===void 0||own===void 0||result==="failed"&&failure===void 0)return;failure!==void 0&&(failures+=1),rows.push({
id:own,detail:detail?.[row]??null,variant:nameAt(variant,row),trial:trial?.[row]??1,outcome:result,category:failure?.category??
null,rule:failure?.rule??null,label:nameAt(label,row),questionCategory:nameAt(questionCategory,row),cluster:null,asked:null,
reference:null,judged:null,costUsd:costUsd?.[row]??null,latencyMs:latencyMs?.[row]??null})}return failures===attributions.
length?rows:void 0}function outcomeOf(letter){return letter==="p"?"passed":letter==="f"?"failed":letter==="u"?"ungraded":
void 0}function nameAt(column,row){return column?.names[(column.at[row]??0)-1]??null}const earlierSchema=schemas.Ikc({run:report.
Q.shape.run,questions:report.Q.shape.questions});function earlierReport(document,name){const version=schemas.Ikc({schemaVersion:schemas.
aig()}).safeParse(document);if(!version.success)return{status:"unreadable",reason:(0,reasons.l)("report-incomplete",{name})};
if(!schema_version.B.includes(version.data.schemaVersion))return{status:"incompatible",reason:(0,reasons.l)("report-vers\
ion",{name,version:version.data.schemaVersion})};const rows=packedRows(document);if(rows!==void 0){const run=schemas.Ikc(
{run:report.Q.shape.run}).safeParse(document);if(run.success)return{run:run.data.run,questions:rows}}const parsed=earlierSchema.
safeParse(document);if(!parsed.success){const[issue]=parsed.error.issues;return{status:"unreadable",reason:(0,reasons.l)(
"report-form",{name,at:issue?.path.join(".")??""})}}return{run:parsed.data.run,questions:parsed.data.questions.map(withNulls)}}
function withNulls({id:id2,detail=null,variant=null,trial,outcome,category=null,rule=null,label=null,questionCategory=null,
cluster=null,asked=null,reference=null,judged=null,costUsd=null,latencyMs=null}){return{id:id2,detail,variant,trial,outcome,
category,rule,label,questionCategory,cluster,asked,reference,judged,costUsd,latencyMs}}})};export{id,ids,modules};
