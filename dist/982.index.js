const id=982,ids=[982],modules={1982:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{relay:()=>relay});var accept=__webpack_require__(9766),expected_gain=__webpack_require__(3096),recommend=__webpack_require__(
4098),model_counts=__webpack_require__(3341),record=__webpack_require__(9e3),model_report=__webpack_require__(1138),schema_version=__webpack_require__(
6551),records=__webpack_require__(3975),warnings=__webpack_require__(8967),rung=__webpack_require__(1607),regression_questions=__webpack_require__(
9876),verdict=__webpack_require__(1652),earlier_report=__webpack_require__(2658);function comparisonMistake({comparison,
questions,gates}){if(comparison===null)return;const{status,reasons:reasons2,baseline,result}=comparison,isCompared=status===
"ok"||status==="drift";if(result!==null!==isCompared||baseline!==null!==isCompared||reasons2.length>0===isCompared)return"\
comparison.status";if(result!==null)return isImpossible(result.before,gates)?"comparison.result.before":resultMistake(result,
(0,regression_questions.J)(questions.map(earlier_report.h)))}function isImpossible(before,gates){if(before===void 0)return!1;
const failed=Object.values(before.failures).reduce((sum2,count)=>sum2+count,0),isHeld=({id:id2,scope})=>gates.some(gate=>gate.
id===id2&&gate.scope===scope);return failed!==before.failed||!before.limits.every(isHeld)}function resultMistake(result,{
questions:after}){const{newlyFailing,fixed,stillFailing,stillPassing,matched,waived,baselineQuestions,rungs}=result,changes=newlyFailing.
length+fixed.length;if(matched>baselineQuestions||matched>after.length)return"comparison.result.matched";const older=result.
pool?.older??0;if(changes+stillFailing+stillPassing+waived!==matched+older)return"comparison.result.stillPassing";const keyOf=({
id:id2,variant})=>JSON.stringify([id2,variant]),now=new Map(after.map(question=>[keyOf(question),question.passed?"passed":
question.category??"unattributed"])),isNow=change=>now.get(keyOf(change))===change.after;if(!newlyFailing.every(each=>each.
before==="passed"&&each.after!=="passed"&&isNow(each)))return"comparison.result.newlyFailing";if(!fixed.every(each=>each.
before!=="passed"&&each.after==="passed"&&isNow(each)))return"comparison.result.fixed";if(new Set([...newlyFailing,...fixed].
map(keyOf)).size!==changes)return"comparison.result.newlyFailing";const{failingOnBase=[]}=result.pool??{};if(!failingOnBase.
every(each=>each.before!=="passed"&&each.after!=="passed"&&isNow(each)))return"comparison.result.pool.failingOnBase";const isPast=({
past,fault})=>past===void 0?fault===void 0:past.passed<=past.answers&&(fault===void 0||fault==="solid"==(past.passed===past.
answers));if(![...newlyFailing,...failingOnBase].every(isPast))return"comparison.result.newlyFailing";if(result.verdict===
"regressed"&&!isRed(result))return"comparison.result.verdict";for(const category of rung.R6){const{before,after:then,joined,
left,moved}=rungs[category],failing=after.filter(question=>!question.passed&&question.category===category).length;if(then>
failing||before>matched||joined>then||left>before||moved>joined)return`comparison.result.rungs.${category}`}}function isRed({
pValue,alpha,secondLook}){if((0,verdict.L4)(pValue,alpha))return!0;if(secondLook?.pValue===void 0)return!1;const{pValue:second,
level,whole}=secondLook;return(0,verdict.L4)(pValue*second,level)||whole?.isWorse===!0&&(0,verdict.L4)(whole.pValue,whole.
alpha)}const CLOSE=1e-9;function firstDifference(expected,found){if(typeof expected=="number"&&typeof found=="number")return expected===
found||Math.abs(expected-found)<=CLOSE*Math.max(1,Math.min(Math.abs(expected),Number.MAX_SAFE_INTEGER))?void 0:[];if(typeof expected!=
"object"||expected===null)return(found??null)===(expected??null)?void 0:[];if(typeof found!="object"||found===null||Array.
isArray(expected)!==Array.isArray(found))return[];const[wanted,given]=[new Map(Object.entries(expected)),new Map(Object.
entries(found))];if(Array.isArray(expected)&&wanted.size!==given.size)return[];for(const[key,value]of wanted){const inner=firstDifference(
value,given.get(key));if(inner!==void 0)return[key,...inner]}}var model_probe=__webpack_require__(7223),question_id=__webpack_require__(
3859);function probeMistake({probes,totals,rungs,attributions,questions}){if(probes===void 0)return;const ladder=rung.R6.
reduce((sum2,category)=>sum2+rungs[category].failures,totals.unattributed),given=new Set(probes.runs.map(({probe})=>probe)),
isWrongRun=({probe,...run})=>run.notInLog>run.questions||run.notInLogIds.length>Math.min(10,run.notInLog)||run.turned>run.
failures||run.failures>ladder||run.lost>run.passing||run.passing>totals.passed||attributions.filter(({rule})=>rule===model_probe.
ho[probe].rule).length>run.turned;if(given.size!==probes.runs.length||probes.runs.some(isWrongRun))return"probes.runs";const isWrongShare=({
share,lower,upper,asked,category})=>lower>share||share>upper||asked>ladder||!probes.runs.some(({probe})=>model_probe.ho[probe].
category===category||category==="model");if(probes.shares.some(isWrongShare))return"probes.shares";const{next,suspectKeys=[]}=probes,
failing=new Set(questions.filter(({outcome})=>outcome==="failed").flatMap(question_id.eZ));return!suspectKeys.every(id2=>failing.
has(id2))||new Set(suspectKeys).size<suspectKeys.length?"probes.suspectKeys":next===null||next.questions.every(id2=>failing.
has(id2))&&new Set(next.questions).size===next.questions.length&&!given.has(next.probe)&&next.questions.length<=next.of&&
next.of<=failing.size?void 0:"probes.next"}function sampledLift({measured},{probes,totals},failing){if(measured===void 0||
measured.units===0)return;const share=probes?.shares.find(({category})=>category===measured.category);return share===void 0?
void 0:(0,expected_gain.wW)(totals.passRate,failing,share)}var analyze=__webpack_require__(8701),lib_gates=__webpack_require__(
435),rules=__webpack_require__(8385),user_error=__webpack_require__(7933),resolve=__webpack_require__(1390),collect=__webpack_require__(
4231),question_run=__webpack_require__(9409);class Contradiction extends Error{}function recount(report){const run=runOf(
report);if((0,model_counts.wp)(run.total)===0)throw new Contradiction("nothing in it was graded");const settings=settingsOf(
report),{versions:_versions,...context}=report.run,baseline=report.comparison===null?null:{compared:report.comparison};try{
const failing=(0,model_counts.CG)((0,model_counts.Gk)(run.weights),run.weights.whole);return{report:(0,analyze.Sb)(run,settings,
{context,baseline}),failing}}catch(error){throw error instanceof user_error.yo?new Contradiction("its entries cannot be \
judged by the limits that it names"):error}}function runOf({questions,attributions,dataQuality}){const collector=(0,collect.
S)({passingGrades:new Set,labels:new Map,metrics:new Map,separateUnattributed:!1,showText:!1,quarantined:new Set(dataQuality.
quarantined)}),{files}=dataQuality;if(files.reduce((sum2,{entries})=>sum2+entries,0)!==questions.length)throw new Contradiction(
"its files do not have as many entries as it lists");const failures=attributions.values();let at=0;for(const file of files){
collector.startFile(file.path,file.format);for(const question of questions.slice(at,at+file.entries)){const attribution=question.
outcome==="failed"?failures.next().value:void 0,{outcome}=question;if(outcome==="failed"?!isOf(attribution,question):(question.
category??question.rule??null)!==null)throw new Contradiction("its failures are not the questions that failed");collector.
addAttributed((0,question_run.J)(question),outcome,attribution,{asked:hashOf(question.asked),reference:hashOf(question.reference),
judged:hashOf(question.judged)})}at+=file.entries;for(const{path,code,detail}of dataQuality.notices)path===file.path&&collector.
notice({code,detail})}if(failures.next().done!==!0)throw new Contradiction("its failures are not the questions that fail\
ed");const{run,problems}=collector.finish();if(run.quality.findings.splice(0,Number.POSITIVE_INFINITY,...dataQuality.findings??
[]),problems.length>0)throw new Contradiction("it lists the same trial of a question twice");return run}function isOf(failure,{
id:id2,variant,trial,category,rule}){return failure!==void 0&&(0,rules.K)(failure.rule)&&failure.questionId===id2&&failure.
variant===(variant??null)&&failure.trial===trial&&failure.category===category&&failure.rule===rule}function settingsOf({
gates,conclusion,dataQuality}){const categories=new Map,limits={};for(const{id:id2,scope,limitText}of gates){if(!(0,lib_gates.
N5)(id2))throw new Contradiction("it names a gate that there is not");const gate=lib_gates.JH[id2];if(scope!==null&&!gate.
perCategory)throw new Contradiction(`it holds ${id2} to a part of the run that there is not`);const set=scope===null?limits:
categories.get(scope)??{},name=(0,lib_gates.Ys)(id2);if(Object.hasOwn(set,name))throw new Contradiction("it lists a gate\
 twice");if(!gate.schema.safeParse(limitText).success)throw new Contradiction(`its limit for ${id2} is none`);set[name]=
limitText,scope!==null&&categories.set(scope,set)}const warned=gates.filter(({status})=>status==="warned").map(({id:id2})=>id2),
values={...limits,...categories.size===0?{}:{categories:Object.fromEntries(categories)},...conclusion==="neutral"?{"fail\
-on":"never"}:{},...conclusion==="neutral"||warned.length===0?{}:{"warn-only":[...new Set(warned)]},...dataQuality.quarantined.
length===0?{}:{quarantine:dataQuality.quarantined.map(question=>({question,reason:"as the report says"}))}};try{return(0,resolve.
h)([{place:"file",values,locate:()=>({})}])}catch(error){throw error instanceof user_error.yo?new Contradiction("its lim\
its are none"):error}}function hashOf(print){const hash=Number.parseInt(print??"",16);return Number.isNaN(hash)?0:hash>>>
0}const JOB_ID=/^[A-Za-z_][A-Za-z0-9_-]{0,99}$/,TOOL_VERSION=/^\d{1,5}\.\d{1,5}\.\d{1,5}(?:-[0-9A-Za-z.-]{1,20})?$/;function checkReport(written,run,traceHosts){
const document=withoutClimb(written),version=versionOf(document);if(version===void 0)return{reason:"it is not a complete\
 JSON report"};if(version!==schema_version.f)return{reason:`it has report version ${version}; this one reads ${schema_version.
f}`};const parsed=model_report.Q.safeParse(document);if(!parsed.success){const keys=parsed.error.issues[0]?.path.filter(
key=>typeof key=="string")??[];return{reason:`it does not have the form of a report, at ${shown(keys)}`}}const report=(0,accept.
cD)(parsed.data);let recounted;try{const again=recount(report);recounted=again.report,compare(report,recounted,again.failing)}catch(error){
if(error instanceof Contradiction)return{reason:error.message};throw error}const{gated:_gated,...rest}=report;return{report:{
...rest,...recounted.gated===void 0?{}:{gated:recounted.gated},run:{...run,versions:report.run.versions,job:JOB_ID.test(
report.run.job??"")?report.run.job:null},attributions:report.attributions.map(({precision:_precision,...record2})=>({...record2,
...(0,records.ij)(record2),traceUrl:record2.traceUrl!==null&&(0,records.Jr)(record2.traceUrl,traceHosts)?record2.traceUrl:
null})),rungs:recounted.rungs,gates:recounted.gates.map(gate=>({...gate,limitText:gate.limitText.trim().replace(/\s+/g,"\
 ").slice(0,60)})),dataQuality:{...report.dataQuality,advice:recounted.dataQuality.advice}}}}function compare(report,recounted,failing){
if(!TOOL_VERSION.test(report.tool.version))throw new Contradiction("it names no version of this tool");const{slices,gap,
totals,economics,gates,dataQuality}=recounted,expected={questions:recounted.questions,totals,rungs:recounted.rungs,slices:{
category:slices.category,variant:slices.variant},economics:{total:withoutTokens(economics.total),categories:mapped(economics.
categories,withoutTokens)},gates:gates.map(({limitText:_limitText,title:_title,...gate})=>gate),conclusion:recounted.conclusion,
dataQuality:{questions:dataQuality.questions,repeatedQuestions:dataQuality.repeatedQuestions,repeats:{...dataQuality.repeats,
isNumbered:report.dataQuality.repeats.isNumbered},noSignal:dataQuality.noSignal,withoutQuestionId:dataQuality.withoutQuestionId}},
path=firstDifference(expected,report);if(path!==void 0)throw new Contradiction(`what it says at ${shown(path)} does not \
follow from its entries`);const mistake=recommendationMistake(report,recounted,failing)??comparisonMistake(report)??sliceMistake(
report)??probeMistake(report)??qualityMistake(report,recounted);if(mistake!==void 0)throw new Contradiction(`what it say\
s at ${mistake} does not follow from its entries`);const[categories,costs]=[Object.keys(report.slices.category),Object.keys(
report.economics.categories)],count=Object.keys(slices.category).length;if(categories.length!==count||costs.length!==count||
hasMore(report.slices.variant,slices.variant))throw new Contradiction("it counts categories or systems that no entry is \
of");const cells=[report.gap.present,report.gap.absent,report.gap.unknown];if(sum(cells,"passed")!==sum([gap.present,gap.
absent,gap.unknown],"passed")||sum(cells,"failed")!==sum([gap.present,gap.absent,gap.unknown],"failed"))throw new Contradiction(
"what it says at gap does not follow from its entries")}function recommendationMistake(report,recounted,failing){const figures=({
recommendations})=>recommendations.map(({category,rung:rung2,failures,share})=>[category,rung2,failures,share]),isHeadroom=(each,at)=>{
const counted=recounted.recommendations[at]?.headroom??0,most=Math.max(counted,sampledLift(each,report,failing)?.upper??
0);return firstDifference(most,each.headroom)===void 0},all=recounted.recommendations.reduce((sum2,{failures})=>sum2+failures,
0),cannotBe=({status,category})=>status==="confirmed"&&all<recommend.Bd||(status==="after-cheaper"||status==="unresolved")&&
category!=="model";return firstDifference(figures(recounted),figures(report))!==void 0||report.recommendations.some(cannotBe)||
!report.recommendations.every(isHeadroom)?"recommendations":report.recommendations.every(each=>isExpected(each,report,recounted,
failing))?report.nextRung===(0,recommend.O7)(report.recommendations)?void 0:"nextRung":"recommendations.expected"}function isExpected(recommendation,report,recounted,failing){
const{category,expected,headroom,failures}=recommendation,{gap,attributions}=report,{passRate}=recounted.gated??recounted.
totals;if(expected==null)return!0;const sampled=sampledLift(recommendation,report,failing);if(sampled!==void 0)return firstDifference(
sampled,expected)===void 0;const shown2=attributions.filter(each=>each.category===category&&expected_gain.Wt.has(each.rule)).
length,own=(0,expected_gain.oS)(category,{passRate,headroom,gap,shown:(0,model_counts.CG)(shown2,failures),independent:1}),
isWithin=expected.lower<=expected.passRate&&expected.passRate<=expected.upper&&expected.upper<=headroom;return own!==null&&
isWithin&&Math.abs(own.passRate-expected.passRate)<1e-9}function sliceMistake({slices,totals,dataQuality}){const isWrongRate=({
passed,failed,passRate})=>dataQuality.repeatedQuestions>0&&passed>0&&failed>0?!1:firstDifference((0,model_counts.CG)(passed,
passed+failed),passRate)!==void 0,wrong=["model","promptVersion","indexVersion","contextVersion"].find(name=>{const all=Object.
values(slices[name]),sumOf=field=>all.reduce((total,counts)=>total+counts[field],0);return["entries","passed","failed","\
ungraded","skipped"].some(field=>sumOf(field)>totals[field])||all.some(isWrongRate)||all.some(({entries,passed,failed,ungraded,
skipped})=>entries!==passed+failed+ungraded+skipped)});return wrong===void 0?void 0:`slices.${wrong}`}function qualityMistake({
dataQuality,totals,attributions},recounted){const broken=attributions.filter(({rule})=>rule==="infrastructure-error"||rule===
"grader-error").length,{infrastructure,graderErrors,judged,unchecked,cached,withoutGrade,contradictory,goldEvidence}=dataQuality;
if(infrastructure+graderErrors>broken)return"dataQuality.infrastructure";if(Math.max(judged,unchecked,cached,withoutGrade,
contradictory,goldEvidence)>totals.entries)return"dataQuality";const counts={...(0,model_counts.W1)(),...totals,noSignal:recounted.
dataQuality.noSignal},expected=(0,warnings.nZ)({totals:counts,quality:dataQuality,covered:0,overlapping:1}),given=dataQuality.
warnings.filter(id2=>id2!=="disjoint-ids");return new Set(dataQuality.warnings).size===dataQuality.warnings.length&&firstDifference(
expected,given)===void 0?void 0:"dataQuality.warnings"}function withoutTokens({inputTokens:_input,outputTokens:_output,...costs}){
return costs}function mapped(record2,map){return Object.fromEntries(Object.entries(record2).map(([name,value])=>[name,map(
value)]))}function hasMore(record2,than){return Object.keys(record2).length>Object.keys(than).length}function sum(cells,of){
return cells.reduce((total,cell)=>total+cell[of],0)}function shown(path){return path.filter(key=>/^\w{1,40}$/.test(key)).
join(".")||"its top"}function withoutClimb(document){return(0,record.u)(document)?{...document,climb:null}:document}function versionOf(document){
if(!(typeof document!="object"||document===null||!("schemaVersion"in document)))return typeof document.schemaVersion=="n\
umber"?document.schemaVersion:void 0}var api_error=__webpack_require__(8692),artifact_report=__webpack_require__(3160),artifacts=__webpack_require__(
8328),find_pull_request=__webpack_require__(6286),compare_with_base=__webpack_require__(1828),reasons=__webpack_require__(
8800),visible=__webpack_require__(1683),acceptance=__webpack_require__(2707);async function relay(loaded,workflow,connection){
const{settings}=loaded,run=triggeringRunOf(settings,workflow),token=settings["github-token"];(token===void 0||workflow.owner===
""||workflow.repo==="")&&(0,user_error.TR)({code:"no-token",field:"input github-token",message:"there is no token, or no\
 repository, to ask GitHub with.",hint:"Leave `github-token` out to use the job's own."});try{const github=await connection.
open(token),wanted=settings["pr-number"]===void 0?void 0:Number(settings["pr-number"]),pull=await(0,find_pull_request._)(
github,run,wanted);if("why"in pull)return{status:pull.why,reason:pull.reason};const ofJob=job=>({...workflow,pullRequest:pull.
number,runId:run.id,attempt:run.attempt,headSha:run.headSha,workflowPath:run.path,step:{...workflow.step,job}}),outcome={
delivery:{...settings,"pr-number":void 0},reportDir:settings["report-dir"],inputs:{}},found=await reportOf(github,run,settings["\
report-artifact"]),checked="reason"in found?{reason:typeof found.reason=="string"?found.reason:(0,reasons.IK)(found.reason,
visible.RK)}:checkReport(found.document,trustedRun(run,found.createdAt),new Set(settings["trace-hosts"]));if("reason"in checked){
const problems=[problemOf(run,checked.reason)],isOnlyUpdate=NOT_RUN.includes(run.conclusion??"");return{workflow:ofJob(""),
isOnlyUpdate,outcome:{...outcome,problems,more:0,bug:void 0}}}const{gateChanges,comments}=await(0,compare_with_base.w)(github,
pull,run,workflow.step.action),labelled={pullRequest:pull.number,headSha:run.headSha,headBranch:run.headBranch,headRepository:run.
headRepository,attempt:run.attempt,labels:{names:void 0,isPush:!1,set:void 0}},report=await(0,acceptance.q)({...checked.
report,gateChanges},settings,labelled,connection);return{workflow:ofJob(report.run.job??""),isOnlyUpdate:!1,outcome:{...outcome,
report,comments}}}catch(error){if(error instanceof user_error.yo)throw error;return{status:"failed",reason:(0,api_error.
US)(error)&&!(0,api_error.a5)(error)?`the token may not read run ${run.id} (${(0,api_error.c2)(error)}). The job needs \`\
permissions: actions: read, contents: read, pull-requests: write\`.`:(0,api_error.cU)(error,workflow)}}}function triggeringRunOf(settings,{
event,triggering}){return settings["run-log"]!==void 0&&(0,user_error.TR)({code:"unused-option",field:"input run-log",message:"\
`mode: comment` reads no log: it tells what another run has found.",hint:"Leave `run-log` out, or leave `mode` out to ju\
dge the log."}),triggering??(0,user_error.TR)({code:"no-triggering-run",field:"input mode",message:`\`mode: comment\` tell\
s what another run has found, and a ${event||"local"} event names none.`,hint:"Use it in a workflow `on: workflow_run`; \
examples/workflows/fork-comment.yml is one."})}async function reportOf(github,run,name){const artifact=(await(0,artifacts.
w)(github,name,run.id)).find(each=>isOfAttempt(each,run));if(artifact===void 0)return{reason:`${NOT_RUN.includes(run.conclusion??
"")?`it ended as ${run.conclusion}, and `:"it "}has left no artifact ${JSON.stringify(name)}`};try{return{...await(0,artifact_report.
m)(github,artifact,MAX_REPORT),createdAt:artifact.createdAt}}catch(error){if((0,api_error.c2)(error)===410)return{reason:"\
its artifact has expired"};throw error}}const NOT_RUN=["cancelled","skipped","action_required","startup_failure","stale"],
MAX_REPORT=32e6;function isOfAttempt({expired,createdAt},{startedAt}){return!expired&&(startedAt===null||Date.parse(createdAt)>=
Date.parse(startedAt))}function trustedRun(run,createdAt){return{id:run.id,attempt:run.attempt,commit:run.headSha,branch:run.
headBranch,createdAt}}function problemOf(run,reason){return{code:"no-report",message:`run ${run.id} has no report that c\
an be shown: ${reason}.`,hint:"See that run for its verdict, and for why."}}}),3160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{m:()=>reportInArtifact});var _io_archive_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
1938),_io_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71),_io_json_line_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
211),_model_user_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(7933),_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
8800),_artifacts_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(8328);const MAX_PACKED=6e7,ZIP=Buffer.from([80,75,3,
4]);async function reportInArtifact(github,artifact,most){const name=`the artifact of run ${artifact.run.id}`;if(artifact.
size>MAX_PACKED)return{reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__.l)("artifact-size",{name,bytes:artifact.
size})};const data=await(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_4__.b)(github,artifact);if(!Buffer.isBuffer(data))return{
document:data.json};if(!data.subarray(0,4).equals(ZIP))return parsed(data,name,most??MAX_PACKED*10);try{const archive=await(0,_io_archive_js__WEBPACK_IMPORTED_MODULE_0__.
p)({absolute:"",shown:name},()=>{},data,most);try{const files=archive.names.filter(file2=>/\.json(?:\.gz)?$/.test(file2)),
depth=path=>path.split("/").length,reports=files.filter(each=>/(?:^|\/)report\.json(?:\.gz)?$/.test(each)),[file]=[...reports.
sort((a,b)=>depth(a)-depth(b)),...files];return file===void 0?{reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__.
l)("artifact-without-json",{name})}:{document:await archive.read(file)}}finally{archive.close()}}catch(error){if(!(error instanceof
_model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo))throw error;return{reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__.
l)("failed",{message:`${name}: ${(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.pQ)(error)}`})}}}async function parsed(data,name,most){
try{const bytes=data[0]===31&&data[1]===139?await(0,_io_bytes_js__WEBPACK_IMPORTED_MODULE_1__.RF)(data,most):data;return bytes.
length>most?{reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__.l)("artifact-size",{name,bytes:bytes.length})}:{document:(0,_io_json_line_js__WEBPACK_IMPORTED_MODULE_5__.
qF)(bytes.toString("utf8"))}}catch{return{reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_3__.l)("artifact-neither",
{name})}}}}),8328:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.d(
__webpack_exports__,{b:()=>downloadArtifact,w:()=>listArtifacts});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),zod_mini__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(3619);const PAGE=100,MAX_PAGES=2,pageSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({artifacts:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),expired:zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(),size_in_bytes:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),created_at:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),digest:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()),workflow_run:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),repository_id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),head_repository_id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),head_branch:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),head_sha:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()}))}))});async function listArtifacts(github,name,runId){const route=runId===void 0?"GET /repos/{owner}/{repo}/acti\
ons/artifacts":"GET /repos/{owner}/{repo}/actions/runs/{run_id}/artifacts",found=[];for(let page=1;page<=MAX_PAGES;page+=
1){const data=await github.request(route,{owner:github.owner,repo:github.repo,name,per_page:PAGE,page,...runId===void 0?
{}:{run_id:runId}}),{artifacts}=pageSchema.parse(data);for(const{id:id2,created_at:createdAt,expired,size_in_bytes:size,
digest=null,workflow_run:run}of artifacts)run!=null&&found.push({id:id2,createdAt:createdAt??"",expired,size,digest,run:{
id:run.id,headSha:run.head_sha,headBranch:run.head_branch??null,own:run.repository_id===run.head_repository_id}});if(artifacts.
length<PAGE)break}return found.sort((a,b)=>a.createdAt<b.createdAt?1:a.createdAt>b.createdAt?-1:b.id-a.id)}async function downloadArtifact(github,artifact){
const data=await github.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}",{owner:github.
owner,repo:github.repo,artifact_id:artifact.id,archive_format:"zip"});if(typeof data=="string")return Buffer.from(data,"\
utf8");if(!(data instanceof ArrayBuffer))return{json:data};const bytes=Buffer.from(data),digest=`sha256:${(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(bytes).digest("hex")}`;if(artifact.digest!==null&&artifact.digest!==digest)throw new Error(
"the download does not have its digest");return bytes}})};export{id,ids,modules};
