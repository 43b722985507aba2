import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={2613:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert")}),181:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("buffer")}),5317:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_proc\
ess")}),6982:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto")}),4434:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("fs")}),8611:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("http")}),5692:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("https")}),3339:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("module")}),9278:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("net")}),4589:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:assert")}),6698:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:async_hooks")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("\
node:buffer")}),7540:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:console")}),7598:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto")}),3053:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:diagnostics_channel")}),610:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.
url)("node:dns")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),7067:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("\
node:http")}),2467:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http2")}),7030:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:path")}),643:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:per\
f_hooks")}),1792:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:querystring")}),7075:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream")}),6466:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:stream/promises")}),1692:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)(
"node:tls")}),3136:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url")}),7975:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util")}),3429:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:util/types")}),5919:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("n\
ode:worker_threads")}),8522:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),857:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("os")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),3193:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("string_decoder")}),3557:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("ti\
mers")}),4756:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("tls")}),7016:(module=>{module.
exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("util")}),3106:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),2707:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{T:()=>labelledRun,q:()=>accepted});var _gates_accept_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9766),_options_options_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1939),_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8800);function labelledRun(run,pullRequest){const{headSha,headRepository,attempt:attempt2,labels,context}=run;return{pullRequest,
headSha,headBranch:context.branch,headRepository,attempt:attempt2,labels}}async function accepted(report,settings,run,connection){
const[label,withLimits,token]=[settings["accept-label"],settings["accept-limits"],settings["github-token"]];if(run===void 0||
label===_options_options_js__WEBPACK_IMPORTED_MODULE_1__.fy||!report.gates.some(gate=>(0,_gates_accept_js__WEBPACK_IMPORTED_MODULE_0__.
Lr)(gate,withLimits)))return report;if(token===void 0){const isThere2=run.labels.names?.includes(label)??!1,acceptance3={
label,by:null,commit:run.headSha||null,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__.l)("no-token",{})};return isThere2?
(0,_gates_accept_js__WEBPACK_IMPORTED_MODULE_0__.s4)(report,acceptance3,withLimits):report}const{acceptanceBy}=await __nccwpck_require__2.
e(980).then(__nccwpck_require__2.bind(__nccwpck_require__2,2980)),acceptance2=await acceptanceBy(await connection.open(token),
run,label);return acceptance2===null?report:(0,_gates_accept_js__WEBPACK_IMPORTED_MODULE_0__.s4)(report,acceptance2,withLimits)}}),
1066:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{M:()=>amountOf,x:()=>unitOfName});var _kit_loose_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3297),_places_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6427);const WORTH={ns:1e-6,us:.001,ms:1,s:1e3,min:6e4,usd:1,cent:.01},SPELLINGS={ns:"ns",us:"us",ms:"ms",msec:"ms",msecs:"\
ms",millis:"ms",milliseconds:"ms",s:"s",sec:"s",secs:"s",second:"s",seconds:"s",min:"min",mins:"min",minutes:"min",usd:"\
usd",cent:"cent",cents:"cent"};function unitOfName(place){const words=(0,_places_js__WEBPACK_IMPORTED_MODULE_1__.O0)(place).
replace(/([a-z])([A-Z])/g,"$1_$2").toLowerCase().split(/[^a-z]+/).filter(Boolean),last=words.length>1?words.at(-1):words[0]===
"seconds"||words[0]==="milliseconds"?words[0]:"";return Object.hasOwn(SPELLINGS,last??"")?SPELLINGS[last??""]:void 0}function amountOf(value,{
field,unit}){const plain2=typeof value=="string"?value.trim().replace(/^\$\s*/,""):value,[,figure,own]=typeof plain2=="s\
tring"?/^([-+.\de]+)\s*([a-z]+)$/i.exec(plain2)??[]:[],spelt=SPELLINGS[own?.toLowerCase()??""];if(own!==void 0&&spelt===
void 0)return;const amount=(0,_kit_loose_js__WEBPACK_IMPORTED_MODULE_0__.ai)(figure??plain2);if(amount===void 0||amount<
0)return;const of=spelt??unit??unitOfName(field);return of===void 0?amount:Number((amount*WORTH[of]).toPrecision(12))}}),
7588:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{ah:()=>MAPPED_FIELDS,CV:()=>mapped,Y8:()=>openMapped});var model_entry=__nccwpck_require__2(4801),text_id=__nccwpck_require__2(
4494),identity=__nccwpck_require__2(3657),loose=__nccwpck_require__2(3297),python_list=__nccwpck_require__2(9230),kit_reasons=__nccwpck_require__2(
2402),score_verdict=__nccwpck_require__2(4237),schema=__nccwpck_require__2(8719),amounts=__nccwpck_require__2(1066),mapped_places=__nccwpck_require__2(
6427),record=__nccwpck_require__2(9e3),kit_scores=__nccwpck_require__2(3820);function scoresReader(sources){const places=sources.
map(source=>({source,valuesIn:valuesAt(source.field),found:0,read:0,odd:void 0}));return{of(row){const scores=(0,kit_scores.
c8)(),reasons2=new Map;let isThere2=!1;for(const place of places)for(const[name,value]of place.valuesIn(row)){isThere2=!0,
place.found+=1,(0,kit_scores.jE)(scores,name,value,found=>scaled(readScore(found),place.source));const why=(0,record.u)(
value)?(0,kit_reasons.YY)(value):void 0;why!==void 0&&reasons2.set(name,why);const score=scores[name]??null;score!==null&&
!Number.isNaN(score)?place.read+=1:score!==null&&(place.odd??=value)}return isThere2?{scores,reasons:reasons2}:void 0},tell(sink){
for(const{source,read,odd}of places)read===0&&odd!==void 0&&sink.problem("wrong-type",source.field,`expected numbers as \
\`scores\`, and not one is there; the first that is none is ${sink.describe(odd)}.`,"Correct the file, or map another fi\
eld.")},missing:()=>places.flatMap(({source,found})=>found===0?[source]:[])}}function scaled(score,{scale=1}){return score===
null?null:score/scale}function valuesAt(place){if((0,mapped_places.Pt)(place))return row=>(0,mapped_places.An)(row,place);
const read=(0,mapped_places.TC)(place),name=(0,mapped_places.O0)(place);return row=>{const value=read(row),inside=typeof value==
"string"?(0,mapped_places.YV)(value)??value:value;return inside===void 0?[]:Array.isArray(inside)?inside.flatMap(namedScore):
(0,record.u)(inside)&&!isOneScore(inside)?Object.entries(inside):[[name,inside]]}}const SCORE_KEYS=["score","value","rat\
ing"];function isOneScore(object){return SCORE_KEYS.some(key=>key in object&&!(0,record.u)(object[key]))}function namedScore(item){
const{name,metric:metric2,key}=(0,loose.g1)(item),named=(0,loose.SP)(name??metric2??key);return named===void 0?[]:[[named,
item]]}function readScore(value){if(!(0,record.u)(value))return(0,kit_scores.uw)(value);const key=SCORE_KEYS.find(name=>name in
value);return key===void 0?Number.NaN:(0,kit_scores.uw)(value[key])}var metric=__nccwpck_require__2(7829),metric_direction=__nccwpck_require__2(
8789);const NO_GRADE={grade:void 0,verdict:void 0,unchecked:!1},UNGRADED={grade:void 0,verdict:"ungraded",unchecked:!1};
function gradeOf(value,source,settings,sink){const word=source.skip===void 0&&source.error===void 0?void 0:wordOf(value);
if(word!==void 0&&source.skip?.includes(word))return{...NO_GRADE,verdict:"skipped"};if(word!==void 0&&source.error?.includes(
word))return{...NO_GRADE,error:word};if(source.pass!==void 0)return byWords(value,source.pass);if(source.min!==void 0||source.
max!==void 0)return byBounds(value,source,sink);const own=truth(value);return own!==void 0?{...judged(own),grade:own?"tr\
ue":"false"}:value===void 0||typeof value=="string"&&(0,kit_scores.uw)(value)===null?UNGRADED:settings.passScore===void 0?
{...NO_GRADE,grade:(0,loose.SP)(value)}:byPassScore(value,source.field,settings.passScore,settings,sink)}function wordOf(value){
return(0,loose.SP)(value)?.trim().toLowerCase()}function byWords(value,pass){const word=(0,loose.SP)(value)?.trim();return word===
void 0||word===""||(0,kit_scores.uw)(word)===null?UNGRADED:{...judged(pass.includes(word.toLowerCase())),grade:word}}function byBounds(value,{
field,min,max},sink){const score=(0,kit_scores.uw)(value);return score===null?UNGRADED:Number.isNaN(score)?(sink.problem(
"wrong-type",field,`expected a number, because the map judges it by \`${min===void 0?"max":"min"}\`, found ${sink.describe(
value)}.`,"Correct the file; or say which words pass: `grade: { field: …, pass: [yes] }`."),NO_GRADE):judged((min===void 0||
score>=min)&&(max===void 0||score<=max))}function byPassScore(value,place,passScore,{metrics},sink){const score=(0,kit_scores.
uw)(value);if(score===null||Number.isNaN(score))return{...NO_GRADE,grade:(0,loose.SP)(value)};const name=(0,mapped_places.
O0)(place),bound=metrics.get((0,metric.Kh)(name));if(bound!==void 0)return judged(bound.operator===">="?score>=bound.threshold:
score<=bound.threshold);const direction=(0,metric_direction.F)(name);return direction==="unclear"&&sink.problem("score-d\
irection",place,"it can be read two ways whether more of this is better or less, and it decides.",`Say which: \`grade: { \
field: ${place}, max: ${passScore} }\`, with \`min\` where more is better.`),direction===void 0?judged(score>=passScore,
passScore>0):judged(score<=passScore)}function scaleKeeper(){let highest=0;return{note(value){const score=typeof value==
"boolean"?null:(0,kit_scores.uw)(value);score!==null&&score>highest&&(highest=score)},tell({field,min,max,pass},{passScore,
metrics},sink){if(pass!==void 0)return;if(min!==void 0||max!==void 0){const bound=min??max??0;bound<1&&highest>1+1e-9&&refuse(
min===void 0?"max":"min",bound);return}if(passScore===void 0||metrics.has((0,metric.Kh)((0,mapped_places.O0)(field))))return;
const isLess=(0,metric_direction.F)((0,mapped_places.O0)(field))!==void 0;(passScore<=1&&highest>1||passScore>1&&isLess&&
highest<=1)&&refuse("pass-score",passScore);function refuse(name,bound){sink.problem("score-scale",field,`its grades are\
 numbers up to ${highest}, and \`${name}: ${bound}\` is on another scale.`,`Set \`${name}\` on the scale of the file, for\
 example 4 of 5.`)}}}}function hitOf(value,{pass,min,max}){if(pass!==void 0)return pass.includes(wordOf(value)??"");const own=truth(
value);if(own!==void 0)return own;const score=(0,kit_scores.uw)(value);if(min!==void 0||max!==void 0)return score===null||
Number.isNaN(score)?void 0:(min===void 0||score>=min)&&(max===void 0||score<=max);const word=typeof value=="string"?value.
trim().toLowerCase():value;return word===1||word==="1"||word==="1.0"||word==="yes"||word==="y"?!0:word===0||word==="0"||
word==="0.0"||word==="no"||word==="n"?!1:void 0}function judged(passed,canFail=!0){const word=passed?"passed":"failed";return{
grade:word,verdict:word,unchecked:passed&&!canFail}}function truth(value){if(typeof value=="boolean")return value;if(typeof value!=
"string")return;const word=value.trim().toLowerCase();return word==="true"?!0:word==="false"?!1:void 0}const MAPPED_FIELDS=Object.
keys(schema.J.shape),mapped={title:"Any file, by a map of its fields",docs:"JSON, JSONL or CSV of whatever form, through\
 `fields:` in the config, which says where it has the fields of a run log: names of columns, or paths such as `answer.te\
xt`, `scores[0].score` and `retrieved[].id`. `rung-gate validate <file>` proposes the map; a guess never judges. `record\
s:` says where a JSON document has its list, or several of them: `results`, `by_category.*`; objects keyed by id (`$key`\
 is the key), pandas' `split` and columns of lists are read as records, too. A `grade` that is true or false is the verd\
ict; one with `pass:` passes by these words, with `min:` or `max:` from or up to that value on the file's own scale, and\
 without any of them by the table of words, `passing-grades` or `pass-score`. `scores` are columns, objects of numbers o\
r of `{score, reason}`, lists of `{name, score}`, or a pattern (`metrics.*`), with `scale: 100` where 100 stands for 1; \
without a `grade` they decide as `pass-metric` says. Times and costs have a `unit:`. `variants:` reads several systems f\
rom one row.",export:"Whatever your evaluation writes; put the map into `.github/rung-gate.yml`: `fields: { question_id:\
 id, grade: verdict, retrieval_hit: evidence.found }`.",identity:"what you map to `question_id`, else the text of `quest\
ion`",tells:{evidence:"what you map to `retrieval_hit`, to `scores` such as `context_recall`, or to expected and retriev\
ed ids",cause:"what you map to `failure_label` and `scores`",rest:"what you map to costs, latencies, tokens, trials and \
versions"},advice:"Map `retrieval_hit`, or expected and retrieved ids, and `failure_label`.",step:["./run-evaluation.sh \
--output results.csv"],file:"results.csv",records:{paths:[[],["results"],["rows"],["items"],["data"]],tables:!0,claims:(_record,{
fields,variants})=>Object.keys(fields).length+Object.keys(variants).length>0,open:(sink,settings)=>openMapped(sink,settings,
settings.fields,settings.variants)}};function openMapped(sink,settings,fields,variants={}){const judge2=(0,score_verdict.
i2)(sink,settings,score_verdict.R8),names=Object.keys(variants),readers=names.length===0?[entryReader(fields,void 0,settings,
sink)]:names.map(name=>entryReader({...fields,...variants[name]},name,settings,sink));let firstKeys;return{record(row){firstKeys??=
Object.keys(row).slice(0,12);for(const{read,isByScores}of readers){const{entry,reasons:reasons2}=read(row);isByScores&&entry.
scores!==void 0?judge2.add(entry,entry.scores,reasons2):judge2.pass(entry)}},end(){if(sink.atFile(),Object.keys(fields).
length+names.length===0){sink.problem("no-fields","fields","nothing says where the fields are.","Set `fields:` in the co\
nfig: `{ question_id: id, grade: verdict }`.");return}if(firstKeys!==void 0){for(const reader of readers)reader.end((field,place)=>tellMissing(
field,place));judge2.end()}}};function tellMissing(field,place){const keys=(firstKeys??[]).filter(key=>settings.showText||
/^[\w.:@$-]{1,40}$/.test(key));sink.problem("no-such-field",field,`no record has \`${place}\`; the first has ${keys.map(
key=>`\`${key.slice(0,40)}\``).join(", ")||"no key"}.`,"Name a column, or a path of keys with dots between them.")}}function entryReader(map,variant,settings,sink){
const places=new Map(Object.entries(map).flatMap(([field,[source]])=>source===void 0||field==="scores"?[]:[[field,{source,
reader:(0,mapped_places.TC)(source.field)}]])),scores=scoresReader(map.scores??[]),scale=scaleKeeper(),seen=new Set,idPlace=places.
get("question_id")?.source.field,questionPlace=places.get("question")?.source.field;return{isByScores:!places.has("grade"),
read:toEntry,end(onMissing){const prefix=variant===void 0?"fields":`variants.${variant}`;for(const[field,{source}]of places)
seen.has(field)||onMissing(`${prefix}.${field}`,source.field);for(const{field}of scores.missing())onMissing(`${prefix}.s\
cores`,field);const grade=places.get("grade")?.source;grade!==void 0&&scale.tell(grade,settings,sink),scores.tell(sink)}};
function at(row,field){const found=places.get(field)?.reader(row);return found!==void 0&&seen.add(field),found===""?void 0:
found??void 0}function toEntry(row){const question=text("question"),graded=judgement(),found=scores.of(row),{reasons:reasons2}=found??
{reasons:kit_reasons.gd},questionId=named("question_id")??(idPlace===void 0?(0,text_id.r)(question??""):void 0);return{entry:{
...model_entry.Y,questionId,isTextId:questionId!==void 0&&(idPlace===void 0||idPlace===questionPlace),variant:named("var\
iant")??variant,trial:read("trial",wholeNumber,"a whole number"),grade:graded.grade,verdict:graded.verdict,unchecked:graded.
unchecked,retrievalHit:read("retrieval_hit",hitOf,"true or false"),failureLabel:text("failure_label"),expectedFiles:texts(
"expected_files"),expectedEvidence:texts("expected_evidence"),retrievedFiles:texts("retrieved_files"),retrievedEvidence:texts(
"retrieved_evidence"),candidateEvidence:texts("candidate_evidence"),retrievedWholeFiles:read("retrieved_whole_files",hitOf,
"true or false"),shouldDecline:read("should_decline",hitOf,"true or false"),corpusGap:read("corpus_gap",hitOf,"true or f\
alse"),error:text("error")??graded.error,graderError:text("grader_error"),traceUrl:text("trace_url"),question,answer:text(
"answer"),expectedAnswer:text("expected_answer"),scores:found?.scores,reason:(0,kit_reasons.$M)(null,text("reason")),cluster:named(
"cluster"),judge:text("judge"),category:text("category"),model:text("model"),promptVersion:text("prompt_version"),indexVersion:text(
"index_version"),contextVersion:text("context_version"),costUsd:read("cost_usd",amounts.M,"an amount of US dollars of at\
 least 0"),latencyMs:read("latency_ms",amounts.M,"a time of at least 0"),inputTokens:read("input_tokens",count2,"a numbe\
r of at least 0"),outputTokens:read("output_tokens",count2,"a number of at least 0"),contextTokens:read("context_tokens",
count2,"a number of at least 0")},reasons:reasons2};function read(field,convert,expected){const value=at(row,field),source=places.
get(field)?.source;if(value===void 0||source===void 0)return;const converted=convert(value,source);return converted===void 0&&
sink.problem("wrong-type",source.field,`expected ${expected} as \`${field}\`, found ${sink.describe(value)}.`,"Correct t\
he file, or map another field."),converted}function text(field){return read(field,loose.SP,"text")}function texts(field){
return read(field,(value,source)=>textList(value,source,sink),"a list of texts")}function named(field){const value=at(row,
field);return typeof value=="object"||typeof value=="boolean"?(0,loose.SP)(value):(0,identity.ns)(value,places.get(field)?.
source.field??field,sink)}function judgement(){const source=places.get("grade")?.source;if(source===void 0)return{grade:void 0,
verdict:"ungraded",unchecked:!1};const value=at(row,"grade");return scale.note(value),gradeOf(value,source,settings,sink)}}}
function count2(value){const found=(0,loose.ai)(value);return found!==void 0&&found>=0?found:void 0}function wholeNumber(value){
const found=count2(value);return found!==void 0&&Number.isInteger(found)&&found<2**31?found:void 0}function textList(value,{
field,split},sink){if(typeof value!="string")return(0,identity.dK)(value,field,sink);const parts=split===void 0?void 0:value.
split(split).map(part=>part.trim());return(0,identity.dK)(parts?.filter(part=>part!=="")??(0,python_list.p)(value)??[value],
field,sink)}}),6427:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{An:()=>valuesLike,O0:()=>lastKey,Pt:()=>isPattern,TC:()=>readerOf,YV:()=>parsedCell});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9e3);const EACH="[]";function readerOf(place){const steps=stepsOf(place);return row=>Object.hasOwn(row,place)?row[place]:
follow(row,steps)}function stepsOf(place){return place.match(/\[\]|[^.[\]]+/g)??[]}function follow(value,steps){const[step,
...rest]=steps;if(step===void 0||value===void 0||value===null)return value;const inside=typeof value=="string"?parsedCell(
value):value;if(Array.isArray(inside)){if(step!==EACH)return follow(inside[Number(step)],rest);const found=inside.map(element=>follow(
element,rest)).filter(element=>element!==void 0);return found.length===0&&inside.length>0?void 0:found}if((0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(inside))for(let length=steps.length;length>0;length-=1){const key=steps.slice(0,length).join(".");if(Object.hasOwn(inside,
key))return follow(inside[key],steps.slice(length))}}function parsedCell(text){if(/^\s*[[{]/.test(text))try{return JSON.
parse(text)}catch{return}}function lastKey(place){return stepsOf(place).findLast(step=>step!==EACH)??place}function isPattern(place){
return place.includes("*")}function valuesLike(row,pattern){const star=pattern.indexOf("*"),flat=fitting(row,pattern.slice(
0,star),pattern.slice(star+1));if(flat.length>0)return flat;const dot=pattern.lastIndexOf(".",star);if(dot<0)return[];const inside=readerOf(
pattern.slice(0,dot))(row),object=typeof inside=="string"?parsedCell(inside):inside;return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(object)?fitting(object,pattern.slice(dot+1,star),pattern.slice(star+1)):[]}function fitting(object,before,behind){return Object.
entries(object).flatMap(([key,value])=>{const fits=key.length>before.length+behind.length&&key.startsWith(before)&&key.endsWith(
behind),found=[[key.slice(before.length,key.length-behind.length),value]];return fits?found:[]})}}),8719:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{J:()=>runLogEntrySchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3619),zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3305),_kit_fields_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
162);const text=doc=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP())).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(doc)),scalar=doc=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY()]))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(doc)),flag=doc=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.zMY())).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y(doc)),texts=doc=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(doc)),amount=doc=>zod_mini__WEBPACK_IMPORTED_MODULE_0__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
qm(0)))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(doc)),runLogEntrySchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__._H3(
{question_id:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()]))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y("Which benchmark question this is. Pairs runs. Missing: the entry is a question of its own.")),grade:text("The grade\
r's word. Passes when it is in the passing set (`correct`, `acceptable`), compared exactly; a log in the words of anothe\
r tool is read by the table of words in docs/formats.md. Missing counts as not passing."),retrieval_hit:flag("Whether th\
e right evidence was in the context. `null` is unknown."),failure_label:text("What kind of failure: `missing_evidence` (\
or `retrieval_miss`), `wrong_format`, `partial_answer`, `incomplete_evidence_use`, `should_decline`, `corpus_gap`, or a \
label of your own that `labels:` in the config maps."),expected_files:texts("Files that hold the answer. With `retrieved\
_files`: evidence coverage where there is no `retrieval_hit`."),retrieved_files:texts("Files that were in the context. A\
n empty list says that nothing was retrieved."),retrieved_whole_files:flag("Whether `retrieved_files` were in the contex\
t whole. Otherwise all expected files among them do not say that the right passages were there."),expected_evidence:texts(
"Passages that hold the answer, by id. Tells more than files: the right file may still lack the right passage."),retrieved_evidence:texts(
"Passages that were in the context, by id."),candidate_evidence:texts("What was found before it was cut by rank or by a \
reranker, by id, the best first: tells evidence that was never found from evidence that was found and cut."),should_decline:flag(
"`true`: nothing in the corpus answers the question, and the right answer is to say so. Its failures are not caused by t\
he system."),corpus_gap:flag("`true`: the question is a fair one, and the corpus lacks what would answer it. Its failure\
s are not caused by the system."),error:text("Set when the question was never really answered: time-out, rate limit, har\
ness failure. Counts as off-ladder."),grader_error:text("Set when the answer was there and the grader or the harness fai\
led on it. Counts as off-ladder, apart from `error`."),trial:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Zm(_kit_fields_js__WEBPACK_IMPORTED_MODULE_2__.u9)))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Which repeat of t\
he question this is. Without it, repeats are numbered in log order.")),variant:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(
zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()]))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Which system answ\
ered, where one log holds several. Part of what pairs runs.")),cluster:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Questions that may fail together, such as the turns of one co\
nversation or the questions on one document. Runs are then compared cluster by cluster.")),judge:scalar("Who judged the \
answer, and by what: the grader's name and version, the judge model, a threshold. Runs that were judged otherwise are no\
t compared."),question:scalar("The question's text: shown, shortened, with a failure."),answer:scalar("The system's answ\
er: shown with a failure in the run summary."),expected_answer:scalar("The reference answer: shown with a failure in the\
 run summary."),reason:text("Why the grader judged the answer so, in its own words: shown, shortened, with a failure."),
trace_url:text("A link to the trace. Shown only for hosts listed in `trace-hosts:` in the config."),scores:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig())))).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y("Judge metrics by name, for example `context_recall`.")),category:scalar("What kind of question this is. Slices the \
report; limits can be set per category."),model:scalar("Which model answered. Slices the report."),prompt_version:scalar(
"Slices the report, and says what changed between runs."),index_version:scalar("Slices the report, and says what changed\
 between runs."),context_version:scalar("Slices the report, and says what changed between runs."),cost_usd:amount("What \
the answer cost, in US dollars."),latency_ms:amount("How long the answer took, in milliseconds."),input_tokens:amount("T\
okens sent to the model."),output_tokens:amount("Tokens the model produced."),context_tokens:amount("Tokens of evidence \
in the context.")})}),4689:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{R:()=>ADAPTERS,d:()=>isFormatId});var model_entry=__nccwpck_require__2(4801),record=__nccwpck_require__2(
9e3),identity=__nccwpck_require__2(3657),loose=__nccwpck_require__2(3297);const NAMES=/^(?:verdict|grade|pass|passed|is_?pass(?:ed)?|correct|is_?correct|answer_?correct|judge?ment)$/i;
function hasOwnVerdict(record2){return Object.keys(record2).some(key=>NAMES.test(key))}var kit_reasons=__nccwpck_require__2(
2402),score_verdict=__nccwpck_require__2(4237),kit_scores=__nccwpck_require__2(3820);function requireFlag(value,field,sink){
if(typeof value=="boolean")return value;sink.problem(value==null?"missing-verdict":"wrong-type",field,`expected the tool\
's verdict, true or false, found ${sink.describe(value)}.`,"Export the results again; if the tool writes them like this,\
 please report it.")}function refuseElement(value,field,sink){sink.problem("wrong-type",field,`expected an object, found\
 ${sink.describe(value)}.`,"Export the results again: every case has to be there as the tool writes it.")}const SUMMARY_ONLY={
code:"aggregate-only",message:"these are Braintrust's summaries, which hold averages and no answers.",hint:"Write what `\
Eval()` returns to a file: it has `summary` and `results`."},braintrust={title:"Braintrust",docs:"What `Eval()` returns,\
 saved as JSON, with `summary` and `results`. Scores have no verdict: the only one, or those named after correctness, pa\
ss at 0.5; else `pass-metric` says which. A score of null was left out by its scorer.",export:"Save it: `writeFile('resu\
lts.json', JSON.stringify(await Eval(…)))`; `braintrust eval --jsonl` prints averages only.",identity:"`origin.id`, el\
se an id in `metadata`, else the text of `input`",tells:{evidence:"scorers named like `ContextRecall` or `retrieval_reca\
ll`",cause:"scorers named `Faithfulness` and the like",rest:"trials by input; no costs or latencies in the rows; a link \
to the experiment"},advice:"Add a scorer such as autoevals' `ContextRecall` that says how much of the expected material \
was retrieved.",step:["node evals/rag.eval.mjs # writes results.json"],file:"results.json",marks:{npm:["braintrust"],python:[
"braintrust"],isGeneral:!0,pythonStep:["python evals/rag_eval.py # writes results.json"]},document:{claims,read},records:{
paths:[],tables:!1,claims:row=>"projectName"in row&&"experimentName"in row&&"scores"in row||"evaluatorName"in row&&"erro\
rs"in row?SUMMARY_ONLY:!1,open:()=>({record:()=>{},end:()=>{}})}};function claims({outline,list:listAt}){const{summary}=(0,loose.
g1)(outline),results=listAt(["results"]);if(!(0,record.u)(summary)||results===void 0)return!1;if("experimentName"in summary||
"projectName"in summary)return!0;const first=(0,loose.g1)(results.first());return"scores"in first&&"input"in first&&!hasOwnVerdict(
first)}function read(document,sink,settings){const judge2=(0,score_verdict.i2)(sink,settings,score_verdict.R8),traceUrl=(0,loose.
Qq)((0,loose.g1)((0,loose.g1)(document.outline).summary).experimentUrl);document.list(["results"])?.each((result,index)=>{
(0,record.u)(result)?add(result):refuseElement(result,`results[${index}]`,sink)}),judge2.end();function add(result){const metadata=(0,loose.
g1)(result.metadata),crashed=(0,loose.g1)(metadata.scorer_errors),scores=scoresOf(result.scores),all=Object.assign((0,kit_scores.
c8)(),Object.fromEntries(Object.keys(crashed).map(name=>[name,null])),scores),error=errorOf(result.error)??(0,loose.Qq)(
result.exc_info),question=(0,loose.mD)(result.input),entry={...model_entry.Y,...(0,identity.cu)({given:[[(0,loose.g1)(result.
origin).id,"origin.id"],...(0,identity.Sd)(metadata,"metadata.")],asked:[result.input,"input"],detail:[result.input,"inp\
ut"]},sink),traceUrl,question,answer:(0,loose.SP)(result.output),expectedAnswer:(0,loose.mD)(result.expected),scores,category:(0,loose.
Qq)(metadata.category),cluster:(0,identity.yV)(metadata,"metadata.",sink),model:(0,loose.Qq)(metadata.model)},reasons2=(0,kit_reasons.
zM)(Object.entries((0,loose.g1)(result.scores)).map(([name,score])=>[name,(0,loose.g1)(score).metadata]));judge2.add(entry,
all,reasons2,(judged,decides)=>{if(error!==void 0)return{verdict:"failed",grade:"error",error};const[name,stack]=Object.
entries(crashed).find(([scorer])=>decides(scorer))??[];return name===void 0||judged.verdict==="failed"?{}:{verdict:"fail\
ed",grade:"error",graderError:`${name}: ${(0,loose.SP)(stack)??"failed"}`}})}}function errorOf(error){if(error!=null)return(0,loose.
Qq)(error)??(0,loose.Qq)((0,loose.g1)(error).message)??"the task failed with an error"}function scoresOf(value){const scores=(0,kit_scores.
c8)();for(const[name,score]of Object.entries((0,loose.g1)(value)))(0,kit_scores.jE)(scores,name,(0,record.u)(score)?score.
score:score);return scores}var metric_direction=__nccwpck_require__2(8789),numbers2=__nccwpck_require__2(7099);function holdToTotals({
failed:failed2=0,ran=0,success},found,sink){failed2>found.failed?sink.notice({code:"contradiction",detail:`it counts ${(0,numbers2.
LS)(failed2,"failure")}, and its rows show ${found.failed}`}):success===!1&&found.failed===0&&sink.notice({code:"contrad\
iction",detail:"it says that the run failed, and no row shows a failure"}),ran>found.cases&&sink.notice({code:"unfinishe\
d",detail:`${found.cases} of ${(0,numbers2.LS)(ran,"result")} are in the file`})}const WRAPPED=["testRunData"],LISTS=["t\
estCases","conversationalTestCases"],deepeval={title:"DeepEval",docs:"A DeepEval test run: `.deepeval/.latest_run_full.j\
son`, which DeepEval 4 writes on every run, logged in or not; `.deepeval/.latest_test_run.json` of older versions, with \
the run in `testRunData` or bare; and files of a results folder. The judge's costs, tokens and model are not the applica\
tion's and are left out.",export:"Run `deepeval test run`; the files in `.deepeval/` are overwritten by every run. Befor\
e version 4, be logged out of its cloud, or set `DEEPEVAL_RESULTS_FOLDER`.",identity:"an id in the test case's metadata,\
 else its `name`, with a hash of its input and expected output; names that count (`test_rag[3]`) pair by that hash first",
tells:{evidence:"Contextual Recall",cause:"Json Correctness, Pattern Match, Prompt Alignment and GEval judges named afte\
r form; Faithfulness, Hallucination; Contextual Precision and Relevancy",rest:"latency (`completionTime`) and cost (`tok\
enCost`) where the test cases carry them; repeats by input"},advice:"Add the Contextual Recall metric with `expected_out\
put` to tell retrieval failures from others, and Faithfulness to tell the context's.",recipe:{needs:"with the passages t\
hat a question needs as `context` of its test case, and those that were retrieved as `retrieval_context`, add `Retrieval\
Recall()` to your metrics. At a threshold of 0 it measures and decides nothing",language:"python",lines:["class Retrieva\
lRecall(BaseMetric):",'    __name__, threshold, success, async_mode, is_successful = "Retrieval Recall", 0, True, False,\
 lambda self: True',"    async def a_measure(self, case, *args, **kwargs): return self.measure(case)","    def measure(s\
elf, case, *args, **kwargs):","        self.score = sum(any(text in found for found in case.retrieval_context) for text \
in case.context) / len(case.context)","        return self.score"]},step:["deepeval test run tests/test_rag.py || [ $? -\
eq 1 ]"],file:".deepeval/.latest_run_full.json",marks:{python:["deepeval"]},document:{claims:deepeval_claims,read:deepeval_read}};
function deepeval_claims({outline,list:listAt}){const top=(0,loose.g1)(outline);return Object.keys(top).length===1&&typeof top.
testRunLink=="string"?{code:"link-only",message:"this file holds only a link to DeepEval's cloud, and no results.",hint:"\
Name `.deepeval/.latest_run_full.json`, which DeepEval 4 writes on every run; with older versions log out (`deepeval log\
out`) before the run, or set `DEEPEVAL_RESULTS_FOLDER` and name the file in that folder."}:listAt([...WRAPPED,"testCases"])!==
void 0?!0:listAt(["testCases"])!==void 0&&("metricsScores"in top||"testPassed"in top)}function deepeval_read(document,sink){
const wrapped=document.list([...WRAPPED,"testCases"])!==void 0,path=wrapped?WRAPPED:[],top=(0,loose.g1)(document.outline),
run=wrapped?(0,loose.g1)(top.testRunData):top,hyperparameters=(0,loose.g1)(run.hyperparameters),found={failed:0,cases:0};
let contradictory=0;for(const name of LISTS)document.list([...path,name])?.each((element,index)=>{const at=[...path,`${name}\
[${index}]`].join(".");if(!(0,record.u)(element))return refuseElement(element,at,sink);const entry=toEntry(element,at,hyperparameters,
sink);entry.verdict==="passed"&&readMetrics(element.metricsData).failed>0&&(contradictory+=1),found.cases+=1,entry.verdict===
"failed"&&(found.failed+=1),sink.entry(entry)});const[passed,failed2]=[(0,loose.ai)(run.testPassed)??0,(0,loose.ai)(run.
testFailed)??0];sink.atFile(),holdToTotals({failed:failed2,ran:passed+failed2},found,sink),contradictory>0&&sink.notice(
{code:"contradiction",detail:`${(0,numbers2.LS)(contradictory,"case passes","cases pass")} in it with a metric that fail\
ed`})}function toEntry(test,at,hyperparameters,sink){const metrics=readMetrics(test.metricsData),input=(0,loose.Qq)(test.
input)??(0,loose.Qq)(test.scenario)??conversationOf(test.turns),name=(0,loose.Qq)(test.name),metadata=(0,loose.g1)(test.
metadata??test.additionalMetadata),ownName=name===void 0||/^(?:conversational_)?test_case_\d+$/.test(name)?void 0:name,said=verdictOf(
test,`${at}.success`,sink),verdict=said==="passed"&&!metrics.canFail&&metrics.errors.length>0?"ungraded":said,graderError=verdict===
"failed"&&metrics.failed===0&&metrics.errors.length>0?metrics.errors[0]:void 0;return{...model_entry.Y,...(0,identity.cu)(
{given:[...(0,identity.Sd)(metadata,`${at}.metadata.`),[ownName,`${at}.name`]],asked:[input,`${at}.input`],detail:[[input??
null,(0,loose.Qq)(test.expectedOutput)??null],`${at}.input`]},sink),verdict,grade:verdict==="passed"?"pass":verdict==="f\
ailed"?"fail":void 0,graderError,unchecked:verdict==="passed"&&!metrics.canFail,question:input,answer:(0,loose.Qq)(test.
actualOutput),expectedAnswer:(0,loose.Qq)(test.expectedOutput)??(0,loose.Qq)(test.expectedOutcome),checks:metrics.checks,
reason:verdict==="failed"?metrics.reason:void 0,category:(0,loose.Qq)(metadata.category),judge:judgesIn(test.metricsData),
cluster:(0,identity.yV)(metadata,`${at}.metadata.`,sink),model:(0,loose.Qq)(hyperparameters.model),costUsd:(0,loose.vj)(
test.tokenCost),latencyMs:(0,loose.YA)(test.completionTime),inputTokens:(0,loose.vj)(test.inputTokenCount),outputTokens:(0,loose.
vj)(test.outputTokenCount)}}function verdictOf(test,field,sink){const{success}=test;return success==null?"ungraded":typeof success==
"boolean"?success?"passed":"failed":(sink.problem("wrong-type",field,"expected true or false.","Run the evaluation again\
, or correct the file."),"ungraded")}function judgesIn(data){const metrics=(0,loose.p_)(data).filter(record.u).map(metric2=>[
metric2.name,metric2.threshold,metric2.evaluationModel,metric2.strictMode].join(" "));return metrics.length===0?void 0:metrics.
sort().join(", ")}function readMetrics(data){const checks2=[],errors=[];let failed2=0,canFail=!1,reason;for(const metric2 of(0,loose.
p_)(data).filter(record.u)){const name=(0,loose.Qq)(metric2.name);if(name===void 0)continue;const error=(0,loose.Qq)(metric2.
error);if(error!==void 0){errors.push(`${name}: ${error}`);continue}const passed=typeof metric2.success=="boolean"?metric2.
success:void 0;passed===!1&&metric2.flaky!==!0&&(failed2+=1,reason??=(0,kit_reasons.$M)(name,metric2));const threshold=(0,loose.
ai)(metric2.threshold),isUpper=(0,metric_direction.F)(name)==="lower",couldFail2=threshold===void 0||(isUpper?threshold<
1:threshold>0),means2=couldFail2||passed!==!0;metric2.flaky!==!0&&(isUpper?couldFail2:means2)&&(canFail=!0),checks2.push(
{metric:name,score:(0,loose.ai)(metric2.score)??null,passed:means2?passed:void 0,threshold:means2?threshold:void 0})}return{
checks:checks2,errors,failed:failed2,canFail,reason}}function conversationOf(turns){const said=(0,loose.p_)(turns).filter(
record.u).map(turn=>`${(0,loose.Qq)(turn.role)??""}: ${(0,loose.SP)(turn.content)??""}`);return said.length===0?void 0:said.
join(`
`)}var metric=__nccwpck_require__2(7829),text_hash=__nccwpck_require__2(6647);const evalite={title:"evalite",docs:"evali\
te's JSON output. It gives scores and no verdict: an answer passes with every score at least 0.5, whatever the scorer is\
 called, or what `pass-metric` and `pass-score` say. Variants are variants; trials repeat their input.",export:"Run `eva\
lite run --outputPath results.json`; without it results stay in a database.",identity:"the text of `input`",tells:{evidence:"\
scorers named like `context_recall` or `retrieval_recall`",cause:"scorers named `faithfulness` and the like",rest:"laten\
cy, tokens from traces, repeats by input"},advice:"Add a scorer named `context_recall` that says how much of the expecte\
d material was retrieved.",recipe:{needs:"with ids in what is expected and in what the task returns, add this scorer, an\
d set `pass-metric` to the scorer that judges the answer",language:"ts",lines:["{",'  name: "retrieval_recall",',"  scor\
er: ({ output, expected }) =>","    expected.ids.filter((id) => output.ids.includes(id)).length / expected.ids.length,",
"},"]},step:["npx evalite run --outputPath results.json --threshold 0"],file:"results.json",marks:{files:["evalite.confi\
g.ts"],npm:["evalite"]},document:{claims:evalite_claims,read:evalite_read}},LAYOUTS=[{suites:"evals",results:"results"},
{suites:"suites",results:"evals"}];function layoutOf({outline,list:listAt}){if("runType"in(0,loose.g1)((0,loose.g1)(outline).
run))return LAYOUTS.find(({suites,results})=>{const found=listAt([suites]);return found!==void 0&&(found.length===0||results in
(0,loose.g1)(found.first()))})}function evalite_claims(document){return layoutOf(document)!==void 0}function evalite_read(document,sink,settings){
const judge2=(0,score_verdict.i2)(sink,settings,score_verdict.li),layout=layoutOf(document)??LAYOUTS[0];let running=0,failedSuites=0;
document.list([layout.suites])?.each((element,index)=>{const at=`${layout.suites}[${index}]`;if(!(0,record.u)(element))return refuseElement(
element,at,sink);const results=(0,loose.p_)(element[layout.results]);element.status==="running"?running+=1:element.status===
"fail"&&results.every(result=>(0,loose.g1)(result).status==="success")&&results.length>0&&(failedSuites+=1),results.length===
0&&sink.entry(withoutResults(element));const scorers=new Set(results.flatMap(result=>Object.keys(evalite_scoresOf((0,loose.
g1)(result)))));results.forEach((result,position)=>{const place=`${at}.${layout.results}[${position}]`;(0,record.u)(result)?
sink.entry(toEntry2(result,element,scorers,place)):refuseElement(result,place,sink)})}),running>0&&sink.notice({code:"un\
finished",detail:`${(0,numbers2.LS)(running,"result is","results are")} still running`}),failedSuites>0&&sink.notice({code:"\
contradiction",detail:`${(0,numbers2.LS)(failedSuites,"suite")} failed, and no result of ${failedSuites===1?"it":"them"}\
 shows a failure`}),judge2.end();function toEntry2(result,suite,scorers,at){const name=(0,loose.Qq)(suite.name),{input,output}=result,
scores={...Object.fromEntries([...scorers].map(each=>[each,null])),...evalite_scoresOf(result)},{status}=result;status!==
"success"&&status!=="fail"&&status!=="running"&&sink.problem("wrong-type",`${at}.status`,"expected `success`, `fail` or \
`running`.","Run the evaluation again.");const failed2=status==="fail";result.status==="running"&&(running+=1);const thrown=failed2?
thrownIn(output):void 0,answered=output!=null&&thrown===void 0,error=result.status==="running"||failed2&&!answered?errorText(
result,thrown):void 0,checked=Object.keys(scores).length>0,{verdict,grade,unchecked,failedBy=[]}=judge2.now(scores),judged=failed2?
"failed":checked||settings.passMetrics.length>0?verdict:"passed";return{...model_entry.Y,...(0,identity.cu)({given:[],asked:[
input,`${at}.input`]},sink),questionDetail:(0,text_hash._)(`${name??""}
${(0,loose.SP)(input)??""}`),variant:(0,loose.Qq)(suite.variantName),verdict:error===void 0?judged:"failed",grade:failed2?
"error":checked?grade:"no scores",error,graderError:failed2&&error===void 0?"a scorer threw":void 0,unchecked:judged==="\
passed"&&error===void 0&&(!checked||unchecked===!0),question:(0,loose.mD)(input),answer:answered?(0,loose.SP)(output):void 0,
expectedAnswer:(0,loose.SP)(result.expected),scores:uniform(scores),reason:judged==="failed"?(0,score_verdict.Ku)(failedBy,
reasonsIn(result)):void 0,category:name,latencyMs:(0,loose.vj)(result.duration),...tokensOf(result.traces)}}}function thrownIn(output){
const{name,message,stack}=(0,loose.g1)(output);if(!(stack===void 0||typeof message!="string"))return`${(0,loose.Qq)(name)??
"Error"}: ${message}`}function errorText(result,thrown){return result.status==="running"?"the result is still running":thrown??
"the task threw and gave no answer"}function withoutResults(suite){const name=(0,loose.Qq)(suite.name);return{...model_entry.
Y,questionId:name,verdict:"failed",grade:"error",error:"the eval has no results: its file or its data could not be loade\
d",category:name}}function reasonsIn(result){const scores=(0,loose.p_)(result.scores).filter(record.u);return(0,kit_reasons.
zM)(scores.map(score=>[(0,loose.Qq)(score.name),score.metadata]))}function evalite_scoresOf(result){const scores=(0,kit_scores.
c8)();for(const score of(0,loose.p_)(result.scores).filter(record.u)){const name=(0,loose.Qq)(score.name);name!==void 0&&
(0,kit_scores.jE)(scores,name,score.score)}return scores}function uniform(scores){const kept=Object.entries(scores).filter(
([name])=>(0,metric.wl)(name)?.operator!=="<=");return Object.assign((0,kit_scores.c8)(),Object.fromEntries(kept))}function tokensOf(traces){
const sum=key=>{const found=(0,loose.p_)(traces).map(trace=>(0,loose.vj)((0,loose.g1)(trace)[key])).filter(tokens=>tokens!==
void 0);return found.length===0?void 0:found.reduce((total,tokens)=>total+tokens,0)};return{inputTokens:sum("inputTokens"),
outputTokens:sum("outputTokens")}}var text_id=__nccwpck_require__2(4494);function readHeader(header,ended,sink,settings){
const evaluation=(0,loose.g1)(header.eval),status=(0,loose.Qq)(header.status)??"started";(!ended||status!=="success")&&sink.
notice({code:"unfinished",detail:`its status is ${status}`});const taskId=(0,loose.Qq)(evaluation.task_id);taskId!==void 0&&
sink.source({id:`inspect ${taskId}`,startedAt:(0,loose.Qq)(evaluation.created)??"",isFinished:ended&&status==="success"});
const results=(0,loose.p_)((0,loose.g1)(header.results).scores),scorers=results.length>0?results:(0,loose.p_)(evaluation.
scorers),scorer=scorers.map(each=>(0,loose.Qq)((0,loose.g1)(each).name)??(0,loose.Qq)((0,loose.g1)(each).scorer)).find(name=>name!==
void 0&&saysWhetherRight(name));let first;const policy={scope:"entry",decides:names=>(first??=scorer??names.find(saysWhetherRight),
names.filter(name=>name===first)),passScore:1,...scorers.length>1?{}:{isConvention:!0}},judge2=(0,score_verdict.i2)(sink,
settings,policy),expectedEpochs=(0,loose.ai)((0,loose.g1)(evaluation.config).epochs)??1;let epochs=0,count2=0;return{sample(sample,at){
count2+=1;const entry=sampleEntry(sample,evaluation,judge2,at,sink);epochs=Math.max(epochs,entry.trial??0),sink.entry(entry)},
count:()=>count2,end(){const counted=results.map(each=>((0,loose.ai)((0,loose.g1)(each).scored_samples)??0)+((0,loose.ai)(
(0,loose.g1)(each).unscored_samples)??0)),total=Math.max((0,loose.ai)((0,loose.g1)(header.results).total_samples)??0,...counted);
count2<total&&sink.notice({code:"unfinished",detail:`${count2} of ${total} samples are in the log`}),epochs<expectedEpochs&&
sink.notice({code:"missing-epochs",detail:`${epochs} of ${expectedEpochs} epochs are in the log`}),judge2.end()}}}function saysWhetherRight(scorer){
const kind=(0,metric.wl)(scorer)?.kind;return kind===void 0||kind==="correctness"}function sampleEntry(sample,evaluation,judge2,at,sink){
const scored=(0,loose.g1)(sample.scores),scores=sample_scoresOf(scored),limit=(0,loose.Qq)((0,loose.g1)(sample.limit).type)??
(0,loose.Qq)(sample.limit),unanswered=(0,loose.Qq)((0,loose.g1)(sample.error).message)??(0,loose.Qq)(sample.error)??(limit!==
void 0&&Object.keys(scored).length===0?`stopped at its ${limit} limit`:void 0),{verdict,grade,judge:bounds,unchecked=!1,
names}=judge2.now(scores),deciding=Object.keys(scored).find(name=>names.includes(name)),value=deciding===void 0?void 0:(0,loose.
g1)(scored[deciding]).value,model=(0,loose.Qq)(evaluation.model),usage=(0,loose.g1)(model===void 0?void 0:(0,loose.g1)(sample.
model_usage)[model]),task=(0,loose.Qq)(evaluation.task),metadata=(0,loose.g1)(sample.metadata);return{...model_entry.Y,questionId:idOf(
sample.id,task,at,sink),questionDetail:detailOfSample(sample,evaluation.task_args),variant:model,trial:epochOf(sample.epoch,
at,sink),verdict:unanswered===void 0?verdict:"failed",grade:typeof value=="string"&&verdict!=="ungraded"?value:grade,error:unanswered,
unchecked:unchecked&&unanswered===void 0,failureLabel:limit===void 0?void 0:`${limit}_limit`,question:questionOf(sample),
answer:answerOf(sample)??(deciding===void 0?void 0:(0,loose.Qq)((0,loose.g1)(scored[deciding]).answer)),expectedAnswer:(0,loose.
SP)(sample.target),scores,reason:verdict==="failed"&&unanswered===void 0&&deciding!==void 0?(0,kit_reasons.$M)(deciding,
scored[deciding]):void 0,category:(0,loose.Qq)(metadata.category)??(task===void 0?void 0:task),judge:judgeOf(evaluation,
bounds),cluster:(0,identity.yV)(metadata,`${at}.metadata.`,sink),model,costUsd:(0,loose.vj)(usage.total_cost),latencyMs:(0,loose.
YA)(sample.working_time)??(0,loose.YA)(sample.total_time),inputTokens:(0,loose.vj)(usage.input_tokens),outputTokens:(0,loose.
vj)(usage.output_tokens)}}function isEmpty(value){return Object.keys((0,loose.g1)(value)).length===0}function detailOfSample(sample,args){
const input=typeof sample.id=="number"?sample.input:void 0;return input==null?isEmpty(args)?0:(0,text_id.R)(args):(0,text_id.
R)(isEmpty(args)?input:[args,input])}function idOf(id,task,at,sink){if(typeof id=="string"||typeof id=="number"){const own=(0,identity.
ns)(id,`${at}.id`,sink);return task===void 0||own===void 0?own:`${task}/${own}`}sink.problem("wrong-type",`${at}.id`,"ex\
pected the sample's id, text or a number.","Run the evaluation again.")}function epochOf(epoch,at,sink){if(epoch!=null){
if(typeof epoch=="number"&&Number.isInteger(epoch)&&epoch>=0&&epoch<2**31)return epoch;sink.problem("wrong-type",`${at}.\
epoch`,"expected a whole number.","Run the evaluation again.")}}function sample_scoresOf(scored){const scores=(0,kit_scores.
c8)();for(const[name,score]of Object.entries(scored)){const{value}=(0,loose.g1)(score);if((0,record.u)(value))for(const[
key,part]of Object.entries(value))(0,kit_scores.jE)(scores,key,part,asNumber);else(0,kit_scores.jE)(scores,name,value,asNumber)}
return scores}const WORDS=new Map(Object.entries({c:1,i:0,p:.5,n:0,yes:1,no:0,true:1,false:0}));function asNumber(value){
if(typeof value=="boolean")return value?1:0;if(typeof value!="string")return(0,loose.ai)(value)??null;const word=value.trim().
toLowerCase();return WORDS.get(word)??(word===""?null:(0,loose.ai)(word)??Number.NaN)}function questionOf(sample){const{
input}=sample;if(!Array.isArray(input))return attached(input,sample);const asked=input.filter(record.u).findLast(message=>message.
role==="user")??input[0];return attached((0,loose.g1)(asked).content,sample)}function answerOf(sample){const output=(0,loose.
g1)(sample.output),[choice]=(0,loose.p_)(output.choices);return(0,loose.Qq)(output.completion)??attached((0,loose.g1)((0,loose.
g1)(choice).message).content,sample)}const ATTACHMENT="attachment://";function attached(value,sample){const found=(0,loose.
SP)(value);return found?.startsWith(ATTACHMENT)===!0?(0,loose.Qq)((0,loose.g1)(sample.attachments)[found.slice(ATTACHMENT.
length)])??found:found}function judgeOf(evaluation,bounds){if(bounds===void 0)return;const grader=(0,loose.g1)((0,loose.
g1)(evaluation.model_roles).grader).model,scorers=(0,loose.p_)(evaluation.scorers);return scorers.length===0&&grader===void 0?
bounds:[bounds,(0,text_hash.e)((0,text_id.R)([scorers,grader??null]))].join(" ")}const inspect={title:"Inspect AI",docs:"\
Inspect's evaluation logs, as `.eval` archives (deflate and zstd) and as `.json`. The first scorer decides, or what `pas\
s-metric` says; correct is a value of 1 (`C`), or of at least `pass-score`. Each model is a variant, each epoch a trial.",
export:"Inspect writes them to `./logs`; `inspect log dump` turns an archive into JSON.",identity:"the task and the samp\
le's `id`; ids that are numbers, which Inspect gives by position, pair by a hash of the input first",tells:{evidence:"sc\
orers, or keys of a scorer's values, named like `retrieval_recall`",cause:"scorers named `faithfulness` and the like",rest:"\
tokens, cost where the log has it, latency, epochs; a sample that met a limit has the label of the limit"},advice:"Add a\
 scorer named `retrieval_recall` that says how much of the expected material was retrieved.",step:["inspect eval rag.py \
--log-dir logs"],file:"logs/*.eval",marks:{python:["inspect-ai"]},document:{claims:claimsDocument,read:readDocument},archive:{
claims:members=>members.includes("header.json")||members.includes("_journal/start.json"),members:members=>[...members.includes(
"header.json")?["header.json"]:["_journal/start.json"],...members.filter(name=>name.startsWith("samples/")&&name.endsWith(
".json")).sort()],open:(sink,settings)=>{let log;return{record({name,value}){log===void 0?log=readHeader((0,loose.g1)(value),
name==="header.json",sink,settings):(0,record.u)(value)?log.sample(value,name):refuseElement(value,name,sink)},end(){log===
void 0||log.count()===0?refuseEmpty(sink):log.end()}}}}},NO_SAMPLES={code:"no-samples",message:"this Inspect log holds a\
 header and no samples.",hint:"Keep the samples (`log_samples` is on by default), and name the log of a run that got tha\
t far."};function claimsDocument({outline,list:listAt}){const{eval:evaluation,status}=(0,loose.g1)(outline),{task,model}=(0,loose.
g1)(evaluation);return typeof task!="string"||typeof model!="string"||typeof status!="string"?!1:(listAt(["samples"])?.length??
0)>0?!0:NO_SAMPLES}function readDocument(document,sink,settings){const log=readHeader(headerOf(document),!0,sink,settings);
document.list(["samples"])?.each((sample,index)=>{(0,record.u)(sample)?log.sample(sample,`samples[${index}]`):refuseElement(
sample,`samples[${index}]`,sink)}),log.end()}function headerOf({outline,list:listAt}){const elements=path=>{const found=[];
return listAt(path)?.each(element=>found.push(element)),found},header=(0,loose.g1)(outline);return{...header,results:{...(0,loose.
g1)(header.results),scores:elements(["results","scores"])},eval:{...(0,loose.g1)(header.eval),scorers:elements(["eval","\
scorers"])}}}function refuseEmpty(sink){sink.problem(NO_SAMPLES.code,void 0,NO_SAMPLES.message,NO_SAMPLES.hint)}const junit={
title:"JUnit XML",docs:"JUnit reports that DeepEval under pytest, promptfoo or vitest-evals write. They say little besid\
e pass and fail: the tool's own JSON tells more. A report of plain unit tests is refused unless `format: junit` is set.",
export:"`pytest --junitxml=results.xml`, `promptfoo eval -o results.junit.xml`, `vitest run --reporter=junit`.",identity:"\
the name of the test case, with a hash of its class",tells:{evidence:"Contextual Recall, in the message of a failed Deep\
Eval test",cause:"failed metrics and assertions named in messages",rest:"time"},advice:"Use the tool's JSON output inste\
ad: JUnit names no evidence for what passed, and little for what failed.",step:["pytest tests/evals --junitxml=results.x\
ml || [ $? -eq 1 ]"],file:"results.xml",xml:{element:"testcase",claims:junit_claims,open:junit_open}};function junit_open(sink,root){
const found={failed:0,cases:0};return{record(test){const entry=junit_toEntry(test,isPromptfoo(root));found.cases+=1,entry.
verdict==="failed"&&(found.failed+=1),sink.entry(entry)},end(){sink.atFile(),holdToTotals(totalsOf(root),found,sink)}}}function totalsOf(root){
const count2=({attributes},name)=>Math.max(0,(0,loose.ai)(attributes[name])??0),own=element=>({failed:count2(element,"fa\
ilures")+count2(element,"errors"),ran:count2(element,"tests")-count2(element,"skipped")-count2(element,"disabled")}),suites=root.
children.filter(({name})=>name==="testsuite").map(totalsOf),sum=of=>suites.reduce((total,suite)=>total+suite[of],0),{failed:failed2,
ran}=own(root);return{failed:Math.max(failed2,sum("failed")),ran:Math.max(ran,sum("ran"))}}const LOOKED_AT=5e4,METRIC="(\
score: ",LONGEST_NAME=200;function isEvaluation(message){return message.includes(METRIC)&&message.includes("threshold: ")||
message.includes("Score: ")&&message.includes(" below threshold")?!0:message.startsWith("Score: ")&&(message.includes("R\
eason: ")||message.includes("Failed assertions:"))}function junit_claims(root,tests){return root.name!=="testsuites"&&root.
name!=="testsuite"?!1:isPromptfoo(root)||tests.some(test=>problemsOf(test).some(problem=>isEvaluation(textOf2(problem))))?
!0:{code:"unit-tests",message:"nothing in this JUnit report says that it is an evaluation: it may be one of plain unit t\
ests.",hint:"If its tests are evaluations, set `format: junit`; better, use the evaluation tool's own JSON.",forceable:!0}}
function isPromptfoo(root){return root.attributes.name==="promptfoo"}const NOT_RUN=new Set(["notrun","disabled","skipped",
"suppressed","ignored"]);function junit_toEntry(test,byVariant){const{name="",classname="",time:time2}=test.attributes,problems=problemsOf(
test),skipped=test.children.some(child=>child.name==="skipped")||NOT_RUN.has(test.attributes.status?.toLowerCase()??""),
error=problems.find(problem=>problem.name==="error"),failure=problems.find(problem=>problem.name==="failure"),verdict=problems.
length>0?"failed":skipped?"skipped":"passed",metrics=failure===void 0?[]:metricsOf(textOf2(failure)),broken=metrics.filter(
metric2=>metric2.error!==void 0);return{...model_entry.Y,questionId:name.replace(/^test \d+: /,"")||classname||void 0,questionDetail:byVariant||
classname===""?0:(0,text_hash._)(classname),variant:byVariant&&classname||void 0,verdict,grade:verdict==="skipped"?void 0:
verdict==="passed"?"pass":failure===void 0?"error":"fail",error:failure===void 0&&error!==void 0?textOf2(error)||"an err\
or without a message":void 0,graderError:metrics.length>0&&broken.length===metrics.length?broken[0]?.error??void 0:void 0,
reason:failure===void 0?void 0:(0,kit_reasons.$M)(null,textOf2(failure)),checks:failure===void 0?void 0:[...metrics,...assertionsOf(
textOf2(failure))],category:byVariant?void 0:classname||void 0,latencyMs:(0,loose.YA)(time2)}}function problemsOf(test){
return test.children.filter(({name})=>name==="failure"||name==="error")}function textOf2({attributes,text}){const message=attributes.
message??"";return(text.trim()===""||message.includes(METRIC)?message:`${text}
${message}`).slice(0,LOOKED_AT)}function metricsOf(message){const found=[];for(let at=message.indexOf(METRIC);at>=0;at=message.
indexOf(METRIC,at+1)){const values=/^\(score: ([^,)]{0,40}), threshold: ([^,)]{0,40}), strict: \w{0,5}, error: (None|[^,)]{0,200})/.
exec(message.slice(at,at+400)),name=(message.slice(Math.max(0,at-LONGEST_NAME),at).split(/[(),:]/).at(-1)??"").trim();if(values===
null||name==="")continue;const[,score="",threshold="",error="None"]=values;found.push({metric:name,score:(0,loose.ai)(score)??
null,passed:error==="None"?!1:void 0,threshold:(0,loose.ai)(threshold),error:error==="None"?void 0:`${name}: ${error}`})}
return found}function assertionsOf(message){const[,lines=""]=message.split(`Failed assertions:
`);return[...lines.matchAll(/^\s{0,8}- ([\w-]+)\s*$/gm)].map(([,type=""])=>({metric:type,score:null,passed:!1,threshold:void 0}))}
const langfuse={title:"Langfuse",docs:"The result of an experiment run with Langfuse's SDK, saved as JSON, with its item\
s and their evaluations. Evaluations have no verdict: the only one, or those named after correctness, pass at 0.5; else \
`pass-metric` says which. Items whose task failed are missing from such a result.",export:"Save what `experiment.run()` \
returns: `writeFile('results.json', JSON.stringify(result))`.",identity:"the id of the dataset item, else an id in its m\
etadata, else the text of its input",tells:{evidence:"evaluations named like `context_recall` or `retrieval_recall`",cause:"\
evaluations named `faithfulness`, `hallucination` and the like",rest:"a link to the dataset run; no costs or latencies"},
advice:"Add an evaluator named `context_recall`, and `min-questions`: items whose task failed are not in the file.",step:[
"node evals/experiment.mjs # writes results.json"],file:"results.json",marks:{npm:["langfuse","@langfuse/client"],python:[
"langfuse"],isGeneral:!0,pythonStep:["python evals/experiment.py # writes results.json"]},document:{claims:langfuse_claims,
read:langfuse_read},records:{paths:[[]],tables:!0,claims:row=>"traceId"in row&&"dataType"in row&&"name"in row&&"value"in
row?{code:"scores-only",message:"this is Langfuse's export of scores, which does not say which question each is about.",
hint:"Run the evaluation as an experiment of the SDK, and save its result."}:!1,open:()=>({record:()=>{},end:()=>{}})}};
function itemsOf({list:listAt}){return listAt(["itemResults"])??listAt(["item_results"])}function langfuse_claims(document){
const items=itemsOf(document);return items!==void 0&&(items.length===0||"evaluations"in(0,loose.g1)(items.first()))}function langfuse_read(document,sink,settings){
const judge2=(0,score_verdict.i2)(sink,settings,score_verdict.R8),top=(0,loose.g1)(document.outline),traceUrl=(0,loose.Qq)(
top.datasetRunUrl)??(0,loose.Qq)(top.dataset_run_url);itemsOf(document)?.each((result,index)=>{(0,record.u)(result)?add(
result):refuseElement(result,`itemResults[${index}]`,sink)}),judge2.end();function add(result){const item=(0,loose.g1)(result.
item),metadata=(0,loose.g1)(item.metadata),scores=langfuse_scoresOf(result.evaluations),question=(0,loose.mD)(item.input??
result.input),entry={...model_entry.Y,...(0,identity.cu)({given:[[item.id,"item.id"],...(0,identity.Sd)(metadata,"item.m\
etadata.")],asked:[item.input??result.input,"item.input"],detail:[item.input??result.input,"item.input"]},sink),traceUrl,
question,answer:(0,loose.SP)(result.output),expectedAnswer:(0,loose.mD)(item.expectedOutput??item.expected_output??result.
expectedOutput),scores,category:(0,loose.Qq)(metadata.category),cluster:(0,identity.yV)(metadata,"item.metadata.",sink)},
evaluations=(0,loose.p_)(result.evaluations).filter(record.u);judge2.add(entry,scores,(0,kit_reasons.zM)(evaluations.map(
each=>[(0,loose.Qq)(each.name),each])))}}function langfuse_scoresOf(evaluations){const scores=(0,kit_scores.c8)();for(const evaluation of(0,loose.
p_)(evaluations).filter(record.u)){const name=(0,loose.Qq)(evaluation.name),{value}=evaluation;name!==void 0&&(0,kit_scores.
jE)(scores,name,value)}return scores}const FEEDBACK="feedback.",langsmith={title:"LangSmith",docs:"The results of `evalu\
ate()`: `to_pandas()` saved as CSV, JSON or JSONL, or the rows themselves as JSON. Feedback is scores without a verdict:\
 the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",export:'Save them: `result\
s.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',identity:"an id in the example, else `reference_\
example_id`; in CSV `example_id`",tells:{evidence:"feedback keys like `context_recall` or `retrieval_recall`",cause:"fee\
dback keys `faithfulness`, `hallucination` and the like",rest:"latency, repetitions by example"},advice:"Add an evaluato\
r with the key `context_recall` that says how much of the expected material was retrieved.",step:["python evaluate_rag.p\
y # ends with results.to_pandas().to_csv('results.csv')"],file:"results.csv",marks:{python:["langsmith"],isGeneral:!0},records:{
paths:[[],["results"],["rows"]],tables:!0,claims:row=>"example_id"in row&&Object.keys(row).some(key=>key.startsWith(FEEDBACK))||
(0,record.u)(row.run)&&(0,record.u)(row.example)&&(0,record.u)(resultsOf(row)),open:langsmith_open}};function resultsOf(row){
return row.evaluation_results??row.evaluationResults}function langsmith_open(sink,settings){const judge2=(0,score_verdict.
i2)(sink,settings,score_verdict.R8);return{record(row){(0,record.u)(row.run)?fromRun(row,row.run):"example_id"in row?fromTable(
row):sink.problem("wrong-record","example_id","this row is of no example.","Save the results again.")},end:judge2.end};function add(entry,{
scores,reasons:reasons2,errors},error){judge2.add({...entry,scores:error===void 0?scores:void 0},scores,reasons2,({verdict},decides)=>{
if(error!==void 0)return{verdict:"failed",grade:"error",error};const graderError=[...errors].find(([name])=>decides(name))?.[1];
return graderError===void 0||verdict==="failed"?{}:{verdict:"failed",grade:"error",graderError}})}function fromTable(row){
const scores=(0,kit_scores.c8)();for(const[key,value]of Object.entries(row))key.startsWith(FEEDBACK)&&(0,kit_scores.jE)(
scores,key.slice(FEEDBACK.length),value);const entry={...model_entry.Y,questionId:(0,identity.ns)(row.example_id,"exampl\
e_id",sink),question:(0,loose.mD)(below(row,["inputs.","input."])),answer:(0,loose.mD)(below(row,["outputs."])),expectedAnswer:(0,loose.
mD)(below(row,["reference."])),latencyMs:(0,loose.YA)(row.execution_time)};add(entry,{scores,reasons:kit_reasons.gd,errors:new Map},
(0,loose.Qq)(row.error))}function fromRun(row,run){const example=(0,loose.g1)(row.example),entry={...model_entry.Y,...(0,identity.
cu)({given:[...(0,identity.Sd)(example,"example."),[run.reference_example_id,"run.reference_example_id"]]},sink),question:(0,loose.
mD)(example.inputs??run.inputs),answer:(0,loose.mD)(run.outputs),expectedAnswer:(0,loose.mD)(example.outputs),cluster:(0,identity.
yV)((0,loose.g1)(example.metadata),"example.metadata.",sink),latencyMs:between(run.start_time,run.end_time)};add(entry,feedbackOf(
(0,loose.p_)((0,loose.g1)(resultsOf(row)).results)),(0,loose.Qq)(run.error))}}function feedbackOf(results){const scores=(0,kit_scores.
c8)(),errors=new Map;for(const result of results.filter(record.u)){const key=(0,loose.Qq)(result.key);key!==void 0&&((0,kit_scores.
jE)(scores,key,result.score??result.value),(0,loose.g1)(result.extra).error===!0&&errors.set(key,(0,loose.Qq)(result.comment)??
`${key} failed`))}return{scores,reasons:(0,kit_reasons.zM)(results.filter(record.u).map(each=>[(0,loose.Qq)(each.key),each])),
errors}}function below(row,prefixes){return Object.fromEntries(Object.entries(row).flatMap(([key,value])=>{const prefix=prefixes.
find(start=>key.startsWith(start));return prefix===void 0||value===""?[]:[[key.slice(prefix.length),value]]}))}function between(start,end){
if(typeof start!="string"||typeof end!="string")return;const took=Date.parse(end)-Date.parse(start);return took>=0?took:
void 0}function policyOf(){let first;return{scope:"entry",decides:names=>(first??=names[0],names.filter(name=>name===first)),
passScore:1,isConvention:!0}}const lmEval={title:"lm-evaluation-harness",docs:"The samples that lm-eval logs, JSONL. The\
 first metric of the first row decides for all: 1 is right, or `pass-score`. Several filters of a document are one answe\
r, judged by the first filter.",export:"Run `lm_eval` with `--log_samples --output_path results`, and name the `samples_\
….jsonl` files.",identity:"the task and `doc_id`, with `doc_hash`; ids that count pair by the hash first",tells:{evidence:"\
nothing",cause:"an answer that a strict filter fails and a flexible one accepts: form",rest:"no costs or latencies; the \
model is only in the results file"},advice:"The format has no evidence of retrieval. Write a run log beside it, with `re\
trieval_hit`, or give a `gold-run`.",step:["lm_eval --model hf --tasks my_task --log_samples --output_path results"],file:"\
results/**/samples_*.jsonl",marks:{python:["lm-eval","lm-evaluation-harness"]},records:{paths:[[]],tables:!1,claims:row=>"\
doc_id"in row&&"filtered_resps"in row&&"doc_hash"in row,open:lm_eval_open},document:{claims:({outline})=>{const top=(0,loose.
g1)(outline);return(0,record.u)(top.results)&&(0,record.u)(top.configs)&&("group_subtasks"in top||"n-shot"in top)?{code:"\
aggregate-only",message:"this is lm-eval's results file, which holds averages and no answers.",hint:"Run with `--log_sam\
ples`, and name the `samples_….jsonl` files beside it."}:!1},read:()=>{}}};function lm_eval_open(sink,settings){const judge2=(0,score_verdict.
i2)(sink,settings,policyOf()),folder=sink.path.split("/").at(-2),model=folder===void 0||folder==="."||folder===".."?void 0:
folder,[,task,startedAt]=/(?:^|\/)samples_(.+)_(\d{4}-\d\d-\d\dT[\d.:-]+)\.jsonl/.exec(sink.path)??[];task!==void 0&&startedAt!==
void 0&&sink.source({id:`lm-eval ${folder??""} ${task}`,startedAt,isFinished:!0});const ofTask=new Set;let scored=0;const documents=new Map;
return{record(row){const given=row.doc_id;if(typeof given!="number"&&typeof given!="string"){sink.problem("wrong-type","\
doc_id","expected a number or text.","Run the evaluation again.");return}const id=(0,identity.ns)(given,"doc_id",sink)??
"",key=`${id} ${(0,loose.Qq)(row.doc_hash)??""}`,filter=(0,loose.Qq)(row.filter)??"none",{repeats,seen}=documents.get(key)??
{repeats:[],seen:new Map};documents.set(key,{repeats,seen});const repeat=seen.get(filter)??0;seen.set(filter,repeat+1);const read2={
filter,entry:toEntry2(row,id)},rows=repeats[repeat];rows===void 0?repeats.push([read2]):rows.push(read2)},end(){for(const{
repeats}of documents.values())for(const rows of repeats)sink.entry(underFilters(rows));judge2.end(),scored===0&&ofTask.size>
0&&refuseTaskMetrics()}};function refuseTaskMetrics(){const names=[...ofTask].slice(0,5).map(name=>`\`${name}\``);sink.problem(
"task-metric",names.length===1?[...ofTask][0]:"metrics",`${names.join(", ")} ${names.length===1?"is a figure":"are figur\
es"} of the whole task: each row holds a pair from which it is computed, and no score of its answer.`,"Add a metric of e\
ach answer to the task, such as `exact_match`, and run it again.")}function toEntry2(row,id){const scores=lm_eval_scoresOf(
row);Object.keys(scores).length>0&&(scored+=1);for(const name of(0,loose.p_)(row.metrics))typeof name=="string"&&Array.isArray(
row[name])&&ofTask.add(name);const[first]=Object.values((0,loose.g1)(row.arguments)),{verdict,grade,unchecked=!1}=judge2.
now(scores);return{...model_entry.Y,questionId:id,questionDetail:(0,text_hash._)((0,loose.Qq)(row.doc_hash)??""),variant:model,
verdict,grade,unchecked,question:(0,loose.SP)((0,loose.g1)(first).arg_0??(0,loose.p_)(first)[0]),answer:(0,loose.SP)((0,loose.
p_)(row.filtered_resps)[0]),expectedAnswer:(0,loose.SP)(row.target),scores}}}function underFilters(rows){const[first]=rows;
if(first===void 0)throw new Error("a document without a row");const{entry,filter}=first,lenient=rows.find(row=>row.entry.
verdict==="passed");if(entry.verdict!=="failed"||lenient===void 0)return entry;const check={score:null,passed:!1,threshold:void 0,
kind:"format"};return{...entry,checks:[{metric:`filter ${filter} (passes ${lenient.filter})`,...check}]}}function lm_eval_scoresOf(row){
const scores=(0,kit_scores.c8)(),names=(0,loose.p_)(row.metrics).filter(name=>typeof name=="string");for(const name of names){
const value=row[name];Array.isArray(value)||(0,kit_scores.jE)(scores,name,value)}return scores}var mapped=__nccwpck_require__2(
7588);const openaiEvals={title:"OpenAI evals",docs:"The event log that `oaieval` records, JSONL. `match` events decide; \
of model-graded evaluations the `score` of `metrics` events.",export:"Run `oaieval … --record_path results.jsonl`; witho\
ut it the log is left in a temporary folder.",identity:"`sample_id`",tells:{evidence:"nothing",cause:"an answer that hol\
ds what was expected and was not recognized as it: form",rest:"no costs or latencies; repeats of a sample"},advice:"The \
format has no evidence of retrieval. Write a run log beside it, with `retrieval_hit`, or give a `gold-run`.",step:["oaie\
val gpt-4o-mini my-eval --record_path results.jsonl"],file:"results.jsonl",marks:{},records:{paths:[],tables:!1,claims:event=>"\
completion_fns"in(0,loose.g1)(event.spec)||"final_report"in event&&Object.keys(event).length===1||"sample_id"in event&&"\
event_id"in event&&"type"in event&&"data"in event,open:openai_evals_open}},ROUNDED=.005;function openai_evals_open(sink,settings){
const samples=new Map,judge2=(0,score_verdict.i2)(sink,settings,{scope:"entry",decides:names=>["score","accuracy"].filter(
name=>names.includes(name)).slice(0,1),passScore:1,isConvention:!0});let model,ended=!1,specs=0,accuracy;return{record:take,
end};function take(event){"final_report"in event&&(ended=!0),(0,record.u)(event.spec)&&(specs>0&&sink.problem("two-runs",
"spec","another run begins here: its answers are no repeats of those before.","Give each run a log of its own (`--record\
_path`), and compare one with the other."),specs+=1,ended=!1,model=(0,loose.SP)((0,loose.p_)(event.spec.completion_fns)[0]));
const report=(0,loose.g1)(event.final_report);if(accuracy=(0,loose.ai)(report.accuracy)??accuracy,"final_report"in event||
(0,record.u)(event.spec))return;const id=(0,loose.Qq)(event.sample_id);if(id===void 0||typeof event.type!="string"||!(0,record.
u)(event.data)){sink.problem("wrong-type",id===void 0?"sample_id":"data","this line is no event: it has to have a `sampl\
e_id`, a `type` and `data`.","Run the evaluation again, or correct the line.");return}const sample=samples.get(id)??{matches:[],
metrics:[]};samples.set(id,sample);const data=(0,loose.g1)(event.data);if(event.type==="match"){const correct=requireFlag(
data.correct,"data.correct",sink);correct!==void 0&&sample.matches.push({correct,data})}else event.type==="metrics"?sample.
metrics.push(data):event.type==="sampling"?sample.sampling=data:event.type==="error"&&(sample.error=(0,loose.Qq)(data.message)??
(0,loose.Qq)(data.type)??"an error event")}function end(){for(const[id,sample]of samples)for(const entry of entriesOf(id,
sample))sink.entry(entry);const matches=[...samples.values()].flatMap(sample=>sample.matches),share=matches.filter(({correct})=>correct).
length/matches.length;accuracy!==void 0&&matches.length>0&&Math.abs(share-accuracy)>ROUNDED&&sink.notice({code:"contradi\
ction",detail:`it reports an accuracy of ${accuracy}, and its rows show ${share}`}),ended||sink.notice({code:"unfinished",
detail:"there is no final report"}),judge2.end()}function entriesOf(id,{matches,metrics,sampling,error}){const base={...model_entry.
Y,questionId:id,verdict:"ungraded",question:promptText(sampling?.prompt),answer:(0,loose.SP)((0,loose.p_)(sampling?.sampled)[0]??
sampling?.sampled),model};return matches.length>0?matches.map(({correct,data})=>({...base,...matched(correct,data)})):metrics.
length>0?metrics.map(data=>({...base,...graded(data)})):[error===void 0?base:{...base,verdict:"failed",grade:"error",error}]}
function graded(data){const scores=(0,kit_scores.c8)(),score=(0,loose.ai)(data.score);score!==void 0&&(scores.score=score);
for(const[name,value]of Object.entries(data)){const found=name==="score"?void 0:(0,loose.ai)(value);found!==void 0&&(scores[name]=
found)}const{verdict,grade,unchecked=!1}=judge2.now(scores);return{verdict,unchecked,grade:verdict==="ungraded"?void 0:(0,loose.
Qq)(data.choice)??grade,scores}}}function matched(correct,data){const expected=(0,loose.p_)(data.expected)[0]??data.expected;
return{verdict:correct?"passed":"failed",grade:correct?"correct":"incorrect",expectedAnswer:(0,loose.SP)(expected),checks:correct?
void 0:formOf(data,(0,loose.SP)(expected))}}function formOf(data,expected){const sampled=(0,loose.Qq)(data.sampled);return data.
picked===null&&sampled!==void 0&&expected!==void 0&&sampled.includes(expected)?[{metric:"form of the answer",score:null,
passed:!1,threshold:void 0,kind:"format"}]:void 0}function promptText(prompt){const asked=(0,loose.p_)(prompt).filter(record.
u).at(-1);return asked===void 0?(0,loose.SP)(prompt):(0,loose.SP)(asked.content)}const phoenix={title:"Arize Phoenix",docs:"\
The results of an experiment, as Phoenix' JSON or CSV download. Annotations are scores without a verdict: the only one, \
or those named after correctness, pass at 0.5; else `pass-metric` says which.",export:"Download the experiment as JSON, \
in the UI or from `/v1/experiments/{id}/json`.",identity:"`example_id`",tells:{evidence:"annotations named like `context\
_recall` or `retrieval_recall`",cause:"annotations named `faithfulness`, `hallucination` and the like",rest:"latency, to\
kens, repetitions"},advice:"Add an evaluator named `context_recall` that says how much of the expected material was retr\
ieved.",step:['curl -sf -H "api_key: $PHOENIX_API_KEY" "$PHOENIX_URL/v1/experiments/$EXPERIMENT_ID/json" -o results.json'],
file:"results.json",marks:{npm:["@arizeai/phoenix-client"],python:["arize-phoenix","arize-phoenix-client","arize-phoenix\
-evals"],isGeneral:!0},records:{paths:[[]],tables:!0,claims:row=>"example_id"in row&&("annotations"in row&&"reference_ou\
tput"in row||Object.keys(row).some(key=>COLUMN.test(key))),open:phoenix_open}},COLUMN=/^annotation_(.+)_(score|label|error|explanation)$/;
function phoenix_open(sink,settings){const judge2=(0,score_verdict.i2)(sink,settings,score_verdict.R8);return{record:add,
end:judge2.end};function add(row){const annotations=Array.isArray(row.annotations)?listed2(row.annotations):columns(row),
scores=Object.assign((0,kit_scores.c8)(),Object.fromEntries([...annotations].map(([name,{score}])=>[name,score])));row.example_id===
void 0&&sink.problem("wrong-record","example_id","this row is of no example.","Download the experiment again.");const error=(0,loose.
Qq)(row.error),entry={...model_entry.Y,questionId:(0,identity.ns)(row.example_id,"example_id",sink),trial:trialOf(row.repetition_number,
sink),question:(0,loose.mD)(parsed(row.input)),answer:(0,loose.mD)(parsed(row.output)),expectedAnswer:(0,loose.mD)(parsed(
row.reference_output)),scores:error===void 0?scores:void 0,latencyMs:(0,loose.vj)(row.latency_ms),inputTokens:(0,loose.vj)(
row.prompt_token_count),outputTokens:(0,loose.vj)(row.completion_token_count)},reasons2=(0,kit_reasons.zM)([...annotations].
map(([name,{explanation}])=>[name,explanation]));judge2.add(entry,scores,reasons2,({verdict},decides)=>{if(error!==void 0)
return{verdict:"failed",grade:"error",error};const graderError=[...annotations].find(([name,annotation])=>annotation.error!==
void 0&&decides(name))?.[1].error;return graderError===void 0||verdict==="failed"?{}:{verdict:"failed",grade:"error",graderError}})}}
function listed2(annotations){const found=new Map;for(const annotation of annotations.filter(record.u)){const name=(0,loose.
Qq)(annotation.name);name!==void 0&&found.set(name,{score:scoreOrLabel(annotation.score,annotation.label),explanation:annotation.
explanation,error:(0,loose.Qq)(annotation.error)})}return found}function columns(row){const found=new Map;for(const key of Object.
keys(row)){const[,name]=COLUMN.exec(key)??[];if(name===void 0)continue;const field=part=>row[`annotation_${name}_${part}`];
found.set(name,{score:scoreOrLabel(field("score"),field("label")),explanation:field("explanation"),error:(0,loose.Qq)(field(
"error"))})}return found}const LABELS=new Map(Object.entries({true:1,correct:1,pass:1,passed:1,yes:1,false:0,incorrect:0,
fail:0,failed:0,no:0}));function scoreOrLabel(score,label){const found=(0,kit_scores.uw)(score);return found!==null||typeof label!=
"string"||label===""?found:LABELS.get(label.trim().toLowerCase())??null}function trialOf(value,sink){if(value==null||value===
"")return;const trial=(0,loose.ai)(value);if(trial!==void 0&&Number.isInteger(trial)&&trial>=0&&trial<2**31)return trial;
sink.problem("wrong-type","repetition_number","expected a whole number.","Download the experiment again.")}function parsed(value){
if(typeof value!="string"||!/^\s*[{[]/.test(value))return value;try{const inner=JSON.parse(value);return Array.isArray(inner)?
(0,loose.p_)(inner):(0,loose.g1)(inner)}catch{return value}}const INPUTS="inputs.",OUTPUTS="outputs.",SCALES={groundedness:"\
faithfulness",response_completeness:"completeness",similarity:"correctness"},GOOD=3,CORRECTNESS=["response_completeness",
"similarity","gpt_similarity","f1_score"],POLICY={scope:"file",decides:names=>CORRECTNESS.filter(name=>names.includes(name)).
slice(0,1),passScore:.5,thresholds:{response_completeness:GOOD,similarity:GOOD,gpt_similarity:GOOD}},promptflow={title:"\
promptflow and azure-ai-evaluation",docs:"The output of `evaluate()`: JSON with `rows`, or the rows as JSONL. Where eval\
uators write verdicts (`…_result`, `…_passed`) all of them have to pass; else `response_completeness`, `similarity` or `\
f1_score` decides, or what `pass-metric` says. Scales of 1 to 5 pass at 3.",export:'Call `evaluate(…, output_path="resul\
ts.json")`.',identity:"an id among the inputs, else the text of them, with a hash of all inputs",tells:{evidence:"a metr\
ic of your own named like `context_recall`",cause:"`groundedness`, `response_completeness`",rest:"no costs or latencies \
of the application; the judge's tokens are left out"},advice:"Add an evaluator that returns `context_recall`, how much o\
f the expected material was retrieved.",step:["python evaluate_rag.py # calls evaluate(…, output_path='results.json')"],
file:"results.json",marks:{python:["promptflow","promptflow-evals","azure-ai-evaluation"]},records:{paths:[["rows"],[]],
tables:!0,claims:promptflow_claims,open:promptflow_open}};function promptflow_claims(row){const keys=Object.keys(row);if("\
example_id"in row||keys.some(key=>key.startsWith("feedback.")))return!1;const outputs=keys.filter(key=>key.startsWith(OUTPUTS));
return!keys.some(key=>key.startsWith(INPUTS))||outputs.length===0?!1:"line_number"in row||outputs.some(key=>key.split(".").
length>=3)}function promptflow_open(sink,settings){const judge2=(0,score_verdict.i2)(sink,settings,POLICY),evaluators=new Set,
held=[];return{record(row){promptflow_claims(row)!==!1||Object.keys(row).some(key=>key.startsWith(INPUTS))?add(row):sink.
problem("wrong-record",void 0,"this row has no inputs of a question.","Save the results again.")},end(){for(const deliver of held)
deliver();judge2.end()}};function add(row){const{scores,verdicts,reasons:reasons2}=evaluationsOf(row),inputs=promptflow_below(
row,INPUTS);for(const path of verdicts.keys())evaluators.add(path);const question=(0,loose.mD)(inputs),entry={...model_entry.
Y,...(0,identity.cu)({given:(0,identity.Sd)(inputs,INPUTS),asked:[inputs,"inputs"],detail:[inputs,"inputs"]},sink),question,
answer:(0,loose.Qq)(row["outputs.answer"])??(0,loose.Qq)(row["outputs.response"])??(0,loose.Qq)(inputs.response)??(0,loose.
Qq)(inputs.answer),expectedAnswer:(0,loose.Qq)(inputs.ground_truth)??(0,loose.Qq)(inputs.expected_answer),checks:checksOf(
scores,verdicts),latencyMs:(0,loose.vj)(row["outputs.latency_ms"])??(0,loose.YA)(row["outputs.latency"])},restore=sink.here();
held.push(()=>{restore();const own=settings.passMetrics.length>0?void 0:overall(verdicts,evaluators);if(own===void 0)return judge2.
add(entry,scores,reasons2);const failed2=[...verdicts].flatMap(([path,passed])=>passed===!1?[path.split(".").at(-1)??path]:
[]),reason=own==="failed"?(0,score_verdict.Ku)(failed2,reasons2):void 0;judge2.pass({...entry,verdict:own,grade:own==="u\
ngraded"?void 0:own,reason})})}}function overall(verdicts,evaluators){const all=[...evaluators].map(path=>verdicts.get(path));
if(all.length!==0)return all.includes(!1)?"failed":all.includes(void 0)?"ungraded":"passed"}function checksOf(scores,verdicts){
const judged=new Map([...verdicts].map(([path,passed])=>[path.split(".").at(-1)??path,passed]));return Object.entries(scores).
map(([metric2,score])=>{const kind=SCALES_BY_NAME.get(metric2),passed=judged.get(metric2);return kind===void 0||score===
null||Number.isNaN(score)?{metric:metric2,score,passed,threshold:void 0}:{metric:metric2,score,passed:passed??score>=GOOD,
threshold:passed===void 0?GOOD:void 0,kind}})}const SCALES_BY_NAME=new Map(Object.entries(SCALES)),REASON=/_reason$/,VERDICT=/_(?:result|passed)$/,
BESIDE=/_(?:result|passed|reason|threshold|status|properties|model|sample_input|sample_output|finish_reason|.*tokens?)$/;
function evaluationsOf(row){const scores=(0,kit_scores.c8)(),verdicts=new Map,reasons2=new Map;for(const[key,value]of Object.
entries(row)){if(!key.startsWith(OUTPUTS))continue;const parts=key.slice(OUTPUTS.length).split("."),name=parts.length>=2?
parts.at(-1):void 0;name!==void 0&&(VERDICT.test(name)?verdicts.set(parts.join(".").replace(VERDICT,""),flag(value)):REASON.
test(name)?setReason(name.replace(REASON,""),value):BESIDE.test(name)||(0,kit_scores.jE)(scores,name,value))}return{scores,
verdicts,reasons:reasons2};function setReason(metric2,value){const found=(0,kit_reasons.YY)(value);found!==void 0&&reasons2.
set(metric2,found)}}function flag(value){return typeof value=="boolean"?value:value==="pass"||value==="True"||value==="t\
rue"?!0:value==="fail"||value==="False"||value==="false"?!1:void 0}function promptflow_below(row,prefix){return Object.fromEntries(
Object.entries(row).filter(([key])=>key.startsWith(prefix)).map(([key,value])=>[key.slice(prefix.length),value]))}const PASS_BY_DEFAULT=new Set(
["context-recall","context-relevance","context-faithfulness","answer-relevance"]),COMPARES=new Set(["equals","contains",
"icontains","factuality","similar","context-recall"]),THREW=/^Custom function threw error: |^Could not extract JSON from llm-rubric response/,
PARSED=/"(?:\[object \w+\]|undefined)"? is not valid JSON|Unexpected token '?o'?(?:, "\[object| in JSON at position 1\b)/,
NOT_JSON=/is not valid JSON|Unexpected (?:token|end) .*JSON/i;function readComponents(grading){const checks2=[],broken=[];
let count2=0,canFail=!1,expected,why;for(const component of(0,loose.p_)(grading?.componentResults).filter(record.u)){const assertion=(0,loose.
g1)(component.assertion),type=(0,loose.Qq)(assertion.type);if(count2+=1,type===void 0||type==="assert-set")continue;means(
component,type)&&(canFail=!0),expected===void 0&&COMPARES.has(type)&&(expected=(0,loose.Qq)(assertion.value));const reason=(0,loose.
Qq)(component.reason)??"",failed2=component.pass===!1,isTheReason=component.reason!==void 0&&component.reason===grading?.
reason;failed2&&(why===void 0||isTheReason)&&(why=(0,kit_reasons.$M)((0,loose.Qq)(assertion.metric)??type,component)),failed2&&
NOT_JSON.test(reason)&&THREW.test(reason)&&!PARSED.test(reason)?checks2.push({...checkOf(component,type),kind:"format"}):
failed2&&(THREW.test(reason)||(0,loose.g1)(component.metadata).graderError===!0)?broken.push(reason):checks2.push(checkOf(
component,type),...namedCheck(component,assertion,type))}return{checks:checks2,broken,count:count2,canFail,expected,reason:why??
wholeReason(grading)}}function wholeReason(grading){return grading?.pass===!1?(0,kit_reasons.$M)(null,grading):void 0}const HOLDS_ALWAYS={
contains:[""],icontains:[""],"starts-with":[""],regex:["",".*","^.*$","[\\s\\S]*"],javascript:["true","return true","ret\
urn true;"],python:["True","return True"]},AT_MOST=new Set(["cost","latency","levenshtein","perplexity"]);function couldFail(assertion,type){
if((0,loose.ai)(assertion.weight)===0)return!1;const value=typeof assertion.value=="string"?assertion.value.trim():void 0;
if(value!==void 0&&HOLDS_ALWAYS[type]?.includes(value))return!1;const threshold=(0,loose.ai)(assertion.threshold);return threshold===
void 0?!PASS_BY_DEFAULT.has(type):threshold>0||isLimit(type)}function isLimit(type){return AT_MOST.has(type)||type.startsWith(
"not-")}function means(component,type){return component.pass===!1||couldFail((0,loose.g1)(component.assertion),type)}const CODE=new Set(
["javascript","python","ruby","webhook"]);function checkOf(component,type){const threshold=(0,loose.ai)((0,loose.g1)(component.
assertion).threshold),score=(0,loose.ai)(component.score)??null,isBetween=CODE.has(type)&&threshold===void 0&&score!==null&&
score>0&&score<1;return{metric:type,score,passed:means(component,type)&&!isBetween&&typeof component.pass=="boolean"?component.
pass:void 0,threshold:threshold===0&&component.pass===!0&&!isLimit(type)?void 0:threshold}}function namedCheck(component,assertion,type){
const metric2=(0,loose.Qq)(assertion.metric);return metric2===void 0||metric2===type?[]:[{...checkOf(component,type),metric:metric2}]}
function variantNames(document){const columns2=[];document.list(["results","prompts"])?.each(prompt=>{(0,record.u)(prompt)&&
columns2.push({provider:providerName(prompt.provider),raw:(0,loose.Qq)(prompt.raw)??"",label:(0,loose.Qq)(prompt.label)??
""})});const{table}=(0,loose.g1)((0,loose.g1)(document.outline).results);for(const prompt of(0,loose.p_)((0,loose.g1)((0,loose.
g1)(table).head).prompts).filter(record.u)){const raw=(0,loose.Qq)(prompt.display)??(0,loose.Qq)(prompt.raw)??"";columns2.
push({provider:providerName(prompt.provider),raw,label:raw})}const counts=new Map,taken=new Set,names=columns2.map(column=>{
const position=(counts.get(column.provider)??0)+1;counts.set(column.provider,position);const label=isName(column.label,column.
raw)?column.label:"",key=keyOf(label,column.provider),isTaken=label!==""&&taken.has(key);return taken.add(key),nameOf(column.
provider,isTaken?`${label} · prompt ${position}`:label,position)}),rows=variantsOfRows(),positions=new Map;for(const[at,
{raw,provider}]of columns2.entries())positions.has(keyOf(raw,provider))||positions.set(keyOf(raw,provider),at);const columnOf=row=>{
const display=(0,loose.Qq)((0,loose.g1)(row.prompt).display);if(display===void 0)return-1;const found=[providerName(row.
provider),""].map(provider=>positions.get(keyOf(display,provider)));return Math.min(...found.map(at=>at??columns2.length))};
return{of:row=>{const column=(0,loose.ai)(row.promptIdx)??columnOf(row);return column<0||column>=columns2.length?rows.of(
row):names[column]}}}function variantsOfRows(){const prompts=new Map;return{of:row=>{const provider=providerName(row.provider),
prompt=(0,loose.g1)(row.prompt),label=(0,loose.Qq)(prompt.label)??(0,loose.Qq)(prompt.display)??"",column=(0,loose.ai)(row.
promptIdx)??0,seen=prompts.get(provider)??new Map;prompts.set(provider,seen);const position=seen.get(column)??seen.size+
1;return seen.set(column,position),nameOf(provider,isName(label,(0,loose.Qq)(prompt.raw)??"")?label:"",position)}}}function keyOf(name,provider){
return JSON.stringify([name,provider])}function nameOf(provider,label,position){return[provider,label||(position>1?`prom\
pt ${position}`:"")].filter(Boolean).join(" · ")||void 0}function providerName(provider){if(typeof provider=="string")return provider;
const{id,label}=(0,loose.g1)(provider);return(0,loose.Qq)(label)??(0,loose.Qq)(id)??""}const variants_LONGEST_NAME=60;function isName(label,raw){
return label===""||label===raw||label.length>variants_LONGEST_NAME||/\n|\{\{/.test(label)?!1:!raw.includes(label)||raw.length>
variants_LONGEST_NAME}const BY_ERROR=2,promptfoo={title:"promptfoo",docs:"The results of `promptfoo eval`, as JSON (summ\
ary versions 2 and 3) or JSONL. Repeats are rows with the same variables; each provider and prompt is a variant, named b\
y the provider and the prompt's label, so that adding another renames none.",export:"Add `-o results.json`, or `-o resul\
ts.jsonl` for large suites, to `promptfoo eval`.",identity:"an id in the test's metadata, else its `description`, else t\
he text of its `vars`, with a hash of these",tells:{evidence:"`context-recall` assertions; metrics named like `retrieval\
_recall`",cause:"`is-json` and other assertions of form; `context-faithfulness`, `contains-all`, `context-relevance`",rest:"\
cost, latency (not of cached answers), tokens, repeats (`--repeat`), prompt versions"},advice:"Add a `context-recall` as\
sertion with a `threshold` to tell retrieval failures from others, and `context-faithfulness` to tell the context's.",recipe:{
needs:"with `expected_ids` in the `metadata` of each test, and `retrieved_ids` in the `metadata` that the provider retur\
ns, add this to `defaultTest.assert`. Without weight it measures and decides nothing",language:"yaml",lines:["- type: ja\
vascript","  metric: retrieval_recall","  weight: 0","  value: context.test.metadata.expected_ids.every((id) => context.\
providerResponse.metadata.retrieved_ids.includes(id))"]},step:["npx promptfoo eval --no-cache -o results.json || [ $? -e\
q 100 ]"],file:"results.json",marks:{files:["promptfooconfig.yaml","promptfooconfig.yml","promptfooconfig.json","promptf\
ooconfig.js","promptfooconfig.mjs","promptfooconfig.cjs","promptfooconfig.ts"],npm:["promptfoo"],python:["promptfoo"]},document:{
claims:promptfoo_claims,read:promptfoo_read},records:{paths:[],tables:!1,claims:row=>"promptIdx"in row&&"testIdx"in row&&
"success"in row&&"gradingResult"in row,open:sink=>{const variants=variantsOfRows();let contradictory=0;return{record(row){
row.success===!0&&contradicts(row)&&(contradictory+=1),sink.entry(promptfoo_toEntry(row,"",{variant:variants.of(row),traceUrl:void 0},
sink))},end:()=>tellContradictory(contradictory,sink)}}},otherText:head=>/^evalId:/m.test(head)&&/^results:\s*$/m.test(head)?
YAML:/^[^\n]*\bStatus,Score,[^\n]*\bGrader Reason\b/.test(head)?CSV:void 0},HINT="Write JSON: `promptfoo eval -o results\
.json`.",CSV={code:"no-details",message:"this is promptfoo's CSV, which leaves out which assertions failed.",hint:HINT},
YAML={code:"no-details",message:"this is promptfoo's YAML, which is not read.",hint:HINT};function promptfoo_claims({outline,
list:listAt}){const results=(0,loose.g1)((0,loose.g1)(outline).results);return listAt(["results","results"])===void 0?!1:
results.version===2||results.version===3||"successes"in(0,loose.g1)(results.stats)}function promptfoo_read(document,sink){
const outline=(0,loose.g1)(document.outline),rows=document.list(["results","results"]);if(rows===void 0)return;const results=(0,loose.
g1)(outline.results),variants=variantNames(document),traceUrl=(0,loose.Qq)(outline.shareableUrl),found={failed:0,cases:rows.
length};let contradictory=0;rows.each((row,index)=>{const at=`results.results[${index}]`;row===null?(found.failed+=1,sink.
entry({...model_entry.Y,error:"promptfoo wrote no result here",grade:void 0})):(0,record.u)(row)?(row.success!==!0?found.
failed+=1:contradicts(row)&&(contradictory+=1),sink.entry(promptfoo_toEntry(row,`${at}.`,{variant:variants.of(row),traceUrl},
sink))):refuseElement(row,at,sink)}),sink.atFile();const stats=(0,loose.g1)(results.stats),columns2=[];document.list(["r\
esults","prompts"])?.each(prompt=>columns2.push((0,loose.g1)((0,loose.g1)(prompt).metrics)));const sum=key=>columns2.reduce(
(total,metrics)=>total+((0,loose.ai)(metrics[key])??0),0),[succeeded,failed2,broken]=[(0,loose.ai)(stats.successes),(0,loose.
ai)(stats.failures),(0,loose.ai)(stats.errors)],failures=Math.max((failed2??0)+(broken??0),sum("testFailCount")+sum("tes\
tErrorCount")),ran=Math.max((succeeded??0)+(failed2??0)+(broken??0),sum("testPassCount")+sum("testFailCount")+sum("testE\
rrorCount"));holdToTotals({failed:failures,ran},found,sink),tellContradictory(contradictory,sink)}function contradicts(row){
return(0,loose.g1)(row.gradingResult).pass===!1||row.failureReason===BY_ERROR}function tellContradictory(rows,sink){rows>
0&&sink.notice({code:"contradiction",detail:`${(0,numbers2.LS)(rows,"row is a success","rows are successes")} in it that\
 failed by its own grading`})}function promptfoo_toEntry(row,at,{variant,traceUrl},sink){const success=requireFlag(row.success,
`${at}success`,sink),test=(0,loose.g1)(row.testCase),response=(0,loose.g1)(row.response),grading=(0,record.u)(row.gradingResult)?
row.gradingResult:void 0,vars=withoutConversation((0,loose.g1)(row.vars??test.vars)),components=readComponents(grading),
failure=success===!1?promptfoo_errorOf(row,response,grading):void 0,error=response.output!==void 0&&response.output!==null?
void 0:failure,cached=response.cached===!0,tokens=(0,loose.g1)(response.tokenUsage??row.tokenUsage),metadata=(0,loose.g1)(
test.metadata),question=(0,loose.mD)(vars);return{...model_entry.Y,...(0,identity.cu)({given:[...(0,identity.Sd)(metadata,
`${at}testCase.metadata.`),[(0,loose.Qq)(test.description),"description"],[(0,loose.Qq)(row.description),"description"]],
asked:[vars,`${at}vars`],...Object.keys(vars).length===0?{}:{detail:[vars,`${at}vars`]}},sink),variant,verdict:success===
!0?"passed":"failed",grade:success===!0?"pass":failure===void 0?"fail":"error",error,graderError:success===!1&&error===void 0?
failure??graderErrorOf(components,grading):void 0,unchecked:success===!0&&isUnchecked(grading,components,test),cached,traceUrl,
question,answer:(0,loose.SP)(response.output),expectedAnswer:components.expected,checks:components.checks,reason:success===
!1?components.reason:void 0,category:(0,loose.Qq)(metadata.category),judge:(0,loose.p_)(test.assert).length===0?void 0:(0,text_hash.
e)((0,text_id.R)(test.assert)),cluster:(0,identity.yV)(metadata,`${at}testCase.metadata.`,sink),model:(0,loose.Qq)((0,loose.
g1)(row.provider).id),promptVersion:(0,loose.Qq)(row.promptId)?.slice(0,12),costUsd:cached?void 0:costOf(row,response),latencyMs:cached?
void 0:(0,loose.vj)(row.latencyMs),inputTokens:(0,loose.vj)(tokens.prompt),outputTokens:(0,loose.vj)(tokens.completion)}}
function promptfoo_errorOf(row,response,grading){const message=(0,loose.Qq)(row.error)??(0,loose.Qq)(response.error);if(row.
failureReason===BY_ERROR)return message??"promptfoo says that the answer failed with an error";if(message==="No output"||
row.failureReason===void 0&&(grading===void 0||(0,loose.Qq)(response.error)!==void 0))return message}function graderErrorOf({
checks:checks2,broken},grading){const[first]=broken;return first!==void 0?checks2.some(({passed})=>passed===!1)?void 0:first:
(0,loose.g1)(grading?.metadata).graderError===!0?(0,loose.Qq)(grading?.reason)??"the grader failed":void 0}function isUnchecked(grading,{
count:count2,canFail},test){return(0,loose.Qq)(grading?.reason)==="No assertions"||(0,loose.ai)(test.threshold)===0||count2>
0&&!canFail?!0:count2===0&&(0,loose.p_)(test.assert).length===0&&!(0,record.u)(grading?.assertion)}function costOf(row,response){
return(0,loose.vj)(response.cost)||(0,loose.vj)(row.cost)||void 0}function withoutConversation(vars){const{_conversation,
...rest}=vars;return rest}var python_list=__nccwpck_require__2(9230);const METRICS=new Set(`context_recall llm_context_r\
ecall non_llm_context_recall id_based_context_recall context_entity_recall
  context_precision llm_context_precision_with_reference llm_context_precision_without_reference
  non_llm_context_precision_with_reference id_based_context_precision context_utilization
  faithfulness faithfulness_with_hhem answer_relevancy response_relevancy answer_correctness answer_similarity
  semantic_similarity factual_correctness noise_sensitivity nv_accuracy nv_context_relevance
  nv_response_groundedness exact_match string_present bleu_score rouge_score chrf_score tool_call_accuracy
  agent_goal_accuracy topic_adherence`.split(/\s+/)),ragas_CORRECTNESS=["answer_correctness","factual_correctness","nv_a\
ccuracy","exact_match"],ragas_POLICY={scope:"file",decides:names=>{const first=ragas_CORRECTNESS.flatMap(wanted=>names.filter(
name=>bareName(name)===wanted))[0];return first!==void 0?[first]:names.includes("success")?["success"]:[]},passScore:.5},
NESTED=["ragas","scores","metrics"],ragas={title:"Ragas",docs:"What `evaluate()` gives, saved with `to_pandas()` as CSV,\
 as JSON records or columns, or as JSONL, with a row a question; also the experiments' CSV and JSONL. Ragas gives no ver\
dict: `answer_correctness`, `factual_correctness`, `nv_accuracy` or `exact_match` of at least 0.5 passes, else a `succes\
s` column where there is no such score, or what `pass-metric` and `pass-score` say.",export:'Save the result: `result.to\
_pandas().to_json("results.jsonl", orient="records", lines=True)`.',identity:"an id in the row, else the text of `user_i\
nput`",tells:{evidence:"`context_recall` and its kin; `retrieved_context_ids` against `reference_context_ids`",cause:"`f\
aithfulness`, `noise_sensitivity`, `context_precision`",rest:"no costs, latencies or models; repeats by question"},advice:"\
Add `context_recall`, or the columns `retrieved_context_ids` and `reference_context_ids`, and `answer_correctness` as th\
e verdict.",recipe:{needs:"with the ids of the passages that a question needs in your test set, put them into the rows o\
f the dataset beside those that were retrieved; the saved table keeps them",language:"python",lines:["rows = [{",'    "u\
ser_input": test["question"], "response": answer.text, "reference": test["answer"],','    "reference_context_ids": test[\
"expected_ids"],','    "retrieved_context_ids": [passage.id for passage in answer.passages],',"} for test, answer in zip\
(tests, answers)]","result = evaluate(EvaluationDataset.from_list(rows), metrics=metrics)"]},step:["python evaluate_rag.\
py # ends with result.to_pandas().to_csv('results.csv')"],file:"results.csv",marks:{python:["ragas"]},records:{paths:[[],
["samples"],["per_question"],["results"],["rows"]],tables:!0,claims:ragas_claims,open:(sink,settings)=>{const judge2=(0,score_verdict.
i2)(sink,settings,ragas_POLICY);return{record:add,end:judge2.end};function add(row){const scores=ragas_scoresOf(row),question=(0,loose.
Qq)(row.user_input)??(0,loose.Qq)(row.question)??(0,loose.SP)(row.user_input),entry={...model_entry.Y,...(0,identity.cu)(
{given:(0,identity.Sd)(row,""),asked:[question,"user_input"]},sink),variant:(0,loose.Qq)(row.pipeline_name)??(0,loose.Qq)(
row.variant),expectedEvidence:idList(row,"reference_context_ids",sink),retrievedEvidence:idList(row,"retrieved_context_i\
ds",sink),question,answer:(0,loose.Qq)(row.response)??(0,loose.Qq)(row.answer),expectedAnswer:(0,loose.Qq)(row.reference)??
(0,loose.Qq)(row.ground_truth),scores,category:(0,loose.Qq)(row.category),cluster:(0,identity.yV)(row,"",sink)};question===
void 0&&Object.keys(scores).length===0&&refuseRow(sink),judge2.add(entry,"success"in row?{...scores,success:(0,kit_scores.
uw)(row.success)}:scores,(0,kit_reasons.zM)(Object.keys(scores).map(name=>[name,row[`${name}_reason`]??row[`${name}_reas\
oning`]])))}}}},AGGREGATE={code:"aggregate-only",message:"this is a table of averages, without a row for each question.",
hint:'Export the rows: `result.to_pandas().to_csv("results.csv")`.'};function ragas_claims(row){if(hasOwnVerdict(row)||"\
question_id"in row||"example_id"in row)return!1;const metrics=Object.keys(ragas_scoresOf(row)),asked=[row.user_input,row.
question].some(value=>value!==void 0&&!(0,record.u)(value));if(metrics.length>0)return asked?!0:hasTexts(row)?!1:AGGREGATE;
const metric2=(0,loose.Qq)(row.metric);return!asked&&metric2!==void 0&&METRICS.has(bareName(metric2))&&"score"in row?AGGREGATE:
!1}const ASKED=/quer(?:y|ies)|prompt|input|asked|utterance|instruction|(?:^|_)id$/i;function hasTexts(row){const texts=Object.
entries(row).filter(([name,value])=>{const isLabel=/^(?:metric|name|model|run|split|dataset|index|unnamed \d+)$/i.test(name);
return typeof value=="string"&&!isLabel&&Number.isNaN((0,kit_scores.uw)(value))});return texts.length>1||texts.some(([name,
value])=>ASKED.test(name)||/[?？]|(?:\S+\s+){7}/.test(String(value)))}function ragas_scoresOf(row){const scores=(0,kit_scores.
c8)();for(const source of[row,...NESTED.map(key=>row[key]).filter(record.u)])for(const[name,value]of Object.entries(source))
METRICS.has(bareName(name))&&!(0,record.u)(value)&&(0,kit_scores.jE)(scores,(0,metric.Kh)(name),value);return scores}function refuseRow(sink){
sink.problem("wrong-record",void 0,"this row has neither a question nor a metric.","Every row has to be one question of \
the evaluation.")}function bareName(name){return(0,metric.Kh)(name).replace(/\(.*\)$/,"")}function idList(row,field,sink){
const value=row[field];return(0,identity.dK)(typeof value=="string"?(0,python_list.p)(value):value,field,sink)}const ragchecker_POLICY={
scope:"entry",decides:()=>["recall"],passScore:1},ENTAILED="Entailment",ragchecker={title:"RAGChecker",docs:"RAGChecker'\
s checking outputs, with the claims of every answer. An answer passes when every claim of the reference answer is in it:\
 `recall` of 1, or of at least `pass-score`.",export:"Run `ragchecker-cli` with `--output_path checking_outputs.json`.",
identity:"`query_id`, else the text of `query`",tells:{evidence:"claim by claim: which claims missing from the answer we\
re in the retrieved passages",cause:"a claim that was retrieved and is missing from the answer: incomplete use, the cont\
ext",rest:"no costs, latencies, models or repeats"},advice:"Nothing is missing for attribution; claims tell more than an\
y other format.",step:["ragchecker-cli --input_path inputs.json --output_path checking_outputs.json"],file:"checking_out\
puts.json",marks:{python:["ragchecker"]},document:{claims:ragchecker_claims,read:ragchecker_read}};function ragchecker_claims({
list:listAt}){const first=listAt(["results"])?.first();return!(0,record.u)(first)||!("query_id"in first)?!1:"retrieved2a\
nswer"in first&&"response2answer"in first?!0:"gt_answer"in first?{code:"not-evaluated",message:"these are RAGChecker's i\
nputs: no claims were checked yet.",hint:"Name the file that `ragchecker-cli` writes to its `--output_path`."}:!1}function ragchecker_read(document,sink,settings){
const judge2=(0,score_verdict.i2)(sink,settings,ragchecker_POLICY);document.list(["results"])?.each((element,index)=>{(0,record.
u)(element)?sink.entry(toEntry2(element,`results[${index}]`)):refuseElement(element,`results[${index}]`,sink)}),judge2.end();
function toEntry2(result,at){const inAnswer=entailments(result.response2answer,`${at}.response2answer`),retrieved=(0,loose.
p_)(result.retrieved2answer).map(row=>(0,loose.p_)(row).includes(ENTAILED));retrieved.length!==inAnswer.length&&sink.problem(
"wrong-length",`${at}.retrieved2answer`,`expected a row for each of the ${inAnswer.length} claims, found ${retrieved.length}\
.`,"Run `ragchecker-cli` again with all its metrics.");const metrics=ragchecker_scoresOf(result.metrics),recall=inAnswer.
length===0?null:inAnswer.filter(Boolean).length/inAnswer.length,{verdict,grade,unchecked=!1}=judge2.now({...metrics,recall}),
claimed=inAnswer.map((there,claim)=>({there,claim})),wanted=verdict==="failed"?claimed.filter(({there})=>!there):claimed,
question=(0,loose.Qq)(result.query);return{...model_entry.Y,...(0,identity.cu)({given:[[result.query_id,`${at}.query_id`]],
asked:[question,`${at}.query`]},sink),verdict,grade,unchecked,failureLabel:verdict==="failed"&&wanted.length>0&&wanted.every(
({claim})=>retrieved[claim]===!0)?"incomplete_evidence_use":void 0,expectedEvidence:wanted.map(({claim})=>ragchecker_name(
claim)),retrievedEvidence:wanted.filter(({claim})=>retrieved[claim]===!0).map(({claim})=>ragchecker_name(claim)),question,
answer:(0,loose.Qq)(result.response),expectedAnswer:(0,loose.Qq)(result.gt_answer),scores:metrics}}function entailments(value,field){
return Array.isArray(value)?value.map(label=>label===ENTAILED):(sink.problem("wrong-type",field,"expected a list of enta\
ilment labels, one for each claim of the reference answer.","Run `ragchecker-cli` again; a result without it was not che\
cked."),[])}}function ragchecker_name(claim){return`claim ${claim+1}`}function ragchecker_scoresOf(metrics){const scores=(0,kit_scores.
c8)();for(const[metric2,value]of Object.entries((0,loose.g1)(metrics)))FROM_CLAIMS.has(metric2)||(0,kit_scores.jE)(scores,
metric2,value);return scores}const FROM_CLAIMS=new Set(["recall","claim_recall","context_utilization"]);var fields=__nccwpck_require__2(
162),edit_distance=__nccwpck_require__2(1777),schema=__nccwpck_require__2(8719);const KNOWN=new Set(Object.keys(schema.J.
shape)),GROUPING=/^(?:conversation|dialog(?:ue)?|thread|session|doc(?:ument)?)_?id$/i,MOST_KEPT=1e3,near_fields_LOOKED_AT=2e4,
EVERY=64;function nearFields(sink){const near=new Map,found=[],grouping=[];let records=0;return record2=>{records+=1,(records<=
near_fields_LOOKED_AT||records%EVERY===0)&&look(record2);for(const{field,known}of found)Object.hasOwn(record2,field)&&!Object.
hasOwn(record2,known)&&sink.finding({code:"near-field",field,detail:known});for(const each of grouping){const{field,values}=each,
value=record2[field];if(value==null||Object.hasOwn(record2,"cluster"))continue;const isNew=!values.has(value);isNew&&values.
size<MOST_KEPT&&values.set(value,record2.question_id),!isNew&&values.get(value)!==record2.question_id&&(each.isShared=!0),
each.isShared&&values.size>1&&sink.finding({code:"undeclared-cluster",field,detail:""})}};function look(record2){for(const key in record2){
if(KNOWN.has(key)||near.has(key)||near.size>=MOST_KEPT)continue;if(GROUPING.test(key)){near.set(key,void 0),grouping.push(
{field:key,values:new Map,isShared:!1});continue}const known=nearest(key);near.set(key,known),known!==void 0&&found.push(
{field:key,known})}}}function nearest(key){const plain2=key.trim().replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().replace(
/[^a-z0-9]+/g,"_");if(KNOWN.has(plain2))return plain2;if(plain2.length>40)return;const distances=[...KNOWN].map(known=>({
known,distance:(0,edit_distance.Y)(plain2,known)})),[best]=distances.sort((a,b)=>a.distance-b.distance);return best!==void 0&&
best.distance<=(best.known.length<10?1:2)?best.known:void 0}const runLog={title:"Run log",docs:"Rung Gate's own format: \
JSONL, one graded answer a line, a JSON list of them, or CSV with the same names of columns. Write it from any evaluatio\
n script.",export:"Write one JSON object for each answer; all fields are in docs/run-log.md.",identity:"`question_id`; i\
ds that only count the rows pair other questions after an insertion",tells:{evidence:"`retrieval_hit`, or expected and r\
etrieved ids, or `scores` such as `context_recall`",cause:"`failure_label`, or `scores`",rest:"cost, latency, tokens, re\
peats, versions"},advice:"Log `retrieval_hit`, or expected and retrieved ids, and a `failure_label`.",recipe:{needs:"wit\
h the ids of the passages that a question needs in your test set, log them beside those that were retrieved",language:"j\
s",lines:["const entry = {","  question_id: test.id,",'  grade: answer.text === test.expected ? "correct" : "wrong",'," \
 expected_evidence: test.expectedIds,","  retrieved_evidence: answer.passages.map(({ id }) => id),","}; // one a line: J\
SON.stringify(entry)"]},step:["./run-evaluation.sh --output results/graded.jsonl"],file:"results/*.jsonl",records:{paths:[
[]],tables:!0,table:{claims:row=>"grade"in row&&("question_id"in row||"question"in row),open(sink,settings){let session;
const note=nearFields(sink);return{record(row){session??=(0,mapped.Y8)(sink,settings,ownColumns(row)),note(row),session.
record(row)},end:()=>session?.end()}}},claims:record2=>"grade"in record2||"question_id"in record2&&Object.keys(record2).
every(key=>Object.hasOwn(schema.J.shape,key)),open(sink){const note=nearFields(sink);return{record(record2){note(record2),
sink.entry(run_log_toEntry(record2,sink))},end:()=>{}}}}};function ownColumns(row){const own=Object.keys(row).filter(name=>Object.
hasOwn(schema.J.shape,name)),hasScores=Object.keys(row).some(name=>name.startsWith("scores."));return{...Object.fromEntries(
own.map(name=>[name,[{field:name}]])),...hasScores?{scores:[{field:"scores.*"}]}:{}}}function run_log_toEntry(record2,sink){
return{questionId:(0,fields.wh)(record2.question_id,"question_id",sink),isTextId:!1,questionDetail:0,variant:(0,fields.MQ)(
record2.variant,"variant",sink),trial:(0,fields.$g)(record2.trial,"trial",sink),grade:(0,fields.yR)(record2.grade,"grade",
sink)||void 0,verdict:void 0,retrievalHit:(0,fields.fG)(record2.retrieval_hit,"retrieval_hit",sink),failureLabel:(0,fields.
yR)(record2.failure_label,"failure_label",sink)||void 0,expectedFiles:(0,fields.Z7)(record2.expected_files,"expected_fil\
es",sink),expectedEvidence:(0,fields.Z7)(record2.expected_evidence,"expected_evidence",sink),retrievedFiles:(0,fields.Z7)(
record2.retrieved_files,"retrieved_files",sink),retrievedWholeFiles:(0,fields.fG)(record2.retrieved_whole_files,"retriev\
ed_whole_files",sink),shouldDecline:(0,fields.fG)(record2.should_decline,"should_decline",sink),corpusGap:(0,fields.fG)(
record2.corpus_gap,"corpus_gap",sink),candidateEvidence:(0,fields.Z7)(record2.candidate_evidence,"candidate_evidence",sink),
retrievedEvidence:(0,fields.Z7)(record2.retrieved_evidence,"retrieved_evidence",sink),error:(0,fields.yR)(record2.error,
"error",sink)||void 0,graderError:(0,fields.yR)(record2.grader_error,"grader_error",sink)||void 0,unchecked:!1,cached:!1,
traceUrl:(0,fields.yR)(record2.trace_url,"trace_url",sink)||void 0,question:(0,fields.$t)(record2.question,"question",sink),
answer:(0,fields.$t)(record2.answer,"answer",sink),expectedAnswer:(0,fields.$t)(record2.expected_answer,"expected_answer",
sink),scores:(0,fields.oK)(record2.scores,"scores",sink),checks:void 0,reason:(0,kit_reasons.$M)(null,(0,fields.yR)(record2.
reason,"reason",sink)),cluster:(0,fields.MQ)(record2.cluster,"cluster",sink),judge:(0,fields.$t)(record2.judge,"judge",sink)||
void 0,category:(0,fields.$t)(record2.category,"category",sink)||void 0,model:(0,fields.$t)(record2.model,"model",sink)||
void 0,promptVersion:(0,fields.$t)(record2.prompt_version,"prompt_version",sink)||void 0,indexVersion:(0,fields.$t)(record2.
index_version,"index_version",sink)||void 0,contextVersion:(0,fields.$t)(record2.context_version,"context_version",sink)||
void 0,costUsd:(0,fields.No)(record2.cost_usd,"cost_usd",sink),latencyMs:(0,fields.No)(record2.latency_ms,"latency_ms",sink),
inputTokens:(0,fields.No)(record2.input_tokens,"input_tokens",sink),outputTokens:(0,fields.No)(record2.output_tokens,"ou\
tput_tokens",sink),contextTokens:(0,fields.No)(record2.context_tokens,"context_tokens",sink)}}const vitestEvals={title:"\
vitest-evals",docs:"Vitest's JSON report of a suite that uses vitest-evals. A test is a question, and its status the ver\
dict; skipped tests are not graded. An ordinary Vitest or Jest report is no evaluation and is refused.",export:"Run `vit\
est run --reporter=json --outputFile=results.json`.",identity:"the name of the test, with a hash of its file",tells:{evidence:"\
judges named like `context_recall` or `retrieval_recall`",cause:"judges named `faithfulness` and the like",rest:"latency\
, tokens, cost and model where the harness reports its usage"},advice:"Add a judge named `context_recall` that says how \
much of the expected material was retrieved.",recipe:{needs:"with ids in the input and in what the harness returns, add \
this to `judges`; with `judgeThreshold: null` your own assertions decide",language:"ts",lines:["const retrievalRecall = \
{",'  name: "retrieval_recall",',"  assess: ({ input, output }) => ({","    score: input.expectedIds.filter((id) => outp\
ut.ids.includes(id)).length / input.expectedIds.length,","  }),","};"]},step:["npx vitest run --reporter=json --outputFi\
le=results.json || [ $? -eq 1 ]"],file:"results.json",marks:{npm:["vitest-evals"]},document:{claims:vitest_evals_claims,
read:vitest_evals_read}};function vitest_evals_claims({list:listAt}){const files=listAt(["testResults"]);return files===
void 0?!1:files.some(file=>(0,loose.p_)((0,loose.g1)(file).assertionResults).some(test=>{const meta=(0,loose.g1)((0,loose.
g1)(test).meta);return(0,record.u)(meta.eval)||(0,record.u)(meta.harness)}))?!0:files.length>0&&!("assertionResults"in(0,loose.
g1)(files.first()))?!1:{code:"unit-tests",message:"this is a report of unit tests, none of which is an evaluation.",hint:"\
Name the report of the suite that uses vitest-evals."}}function vitest_evals_read(document,sink){const found={failed:0,cases:0};
let failedFiles=0;const add=entry=>{found.cases+=1,entry.verdict==="failed"&&(found.failed+=1),sink.entry(entry)};document.
list(["testResults"])?.each((file,index)=>{const path=(0,loose.Qq)((0,loose.g1)(file).name)??"",tests=(0,loose.p_)((0,loose.
g1)(file).assertionResults);tests.length===0?add(brokenFile((0,loose.g1)(file),path)):(0,loose.g1)(file).status==="faile\
d"&&!tests.some(test=>(0,loose.g1)(test).status==="failed")&&(failedFiles+=1),tests.forEach((test,position)=>{const at=`\
testResults[${index}].assertionResults[${position}]`;(0,record.u)(test)?add(vitest_evals_toEntry(test,path,at,sink)):refuseElement(
test,at,sink)})});const top=(0,loose.g1)(document.outline),count2=key=>(0,loose.ai)(top[key])??0,totals={failed:count2("\
numFailedTests"),ran:count2("numTotalTests")-count2("numPendingTests")-count2("numTodoTests"),success:typeof top.success==
"boolean"?top.success:void 0};holdToTotals(totals,found,sink),failedFiles>0&&sink.notice({code:"contradiction",detail:`${(0,numbers2.
LS)(failedFiles,"file")} failed, and no test in ${failedFiles===1?"it":"them"} did`}),top.wasInterrupted===!0&&sink.notice(
{code:"unfinished",detail:"it was interrupted"})}function brokenFile(file,path){const message=(0,loose.Qq)(file.message);
return{...model_entry.Y,questionId:path.split("/").at(-1)||void 0,verdict:file.status==="failed"?"failed":"ungraded",grade:file.
status==="failed"?"error":void 0,error:file.status==="failed"?message??"the file could not be loaded":void 0}}function vitest_evals_toEntry(test,path,at,sink){
const meta=(0,loose.g1)(test.meta),evaluation=(0,record.u)(meta.eval)?meta.eval:void 0,run=(0,loose.g1)((0,loose.g1)(meta.
harness).run),usage=(0,loose.g1)(run.usage),status=statusOf(test.status,`${at}.status`,sink),error=status==="failed"?vitest_evals_errorOf(
test,evaluation,run):void 0,name=(0,loose.Qq)(test.fullName)??(0,loose.Qq)(test.title),checks2=vitest_evals_checksOf(evaluation);
return{...model_entry.Y,questionId:name,questionDetail:(0,text_hash._)(path.split("/").slice(-2).join("/")),verdict:status,
grade:status==="passed"||status==="failed"?status:void 0,error,unchecked:status==="passed"&&checks2.length===0,question:vitest_evals_questionOf(
run)??(0,loose.Qq)(test.title),answer:(0,loose.SP)(evaluation?.output)??(0,loose.SP)(run.output),checks:checks2,reason:status===
"failed"&&error===void 0?reasonOf(test,evaluation):void 0,category:(0,loose.p_)(test.ancestorTitles).filter(title2=>typeof title2==
"string")[0],model:(0,loose.Qq)(usage.model),costUsd:(0,loose.vj)(usage.costUsd),latencyMs:(0,loose.vj)((0,loose.g1)(run.
timings).totalMs)??(0,loose.vj)(test.duration),inputTokens:(0,loose.vj)(usage.inputTokens),outputTokens:(0,loose.vj)(usage.
outputTokens)}}const SKIPPED=new Set(["skipped","todo","disabled"]);function statusOf(status,field,sink){return status===
"passed"||status==="failed"?status:SKIPPED.has(status)?"skipped":(status!=="pending"&&sink.problem("wrong-type",field,"e\
xpected `passed`, `failed`, `pending`, `skipped` or `todo`.","Run the suite again."),"ungraded")}function vitest_evals_errorOf(test,evaluation,run){
if(evaluation?.thresholdFailed===!0)return;const[thrown]=(0,loose.p_)(run.errors),message=(0,loose.Qq)((0,loose.p_)(test.
failureMessages)[0]);if(thrown!==void 0)return(0,loose.SP)((0,loose.g1)(thrown).message)??(0,loose.SP)(thrown);if(!(message!==
void 0&&/^(?:AssertionError|Score: )/.test(message)))return message??"the test failed without a reason"}function reasonOf(test,evaluation){
const scores=(0,loose.p_)(evaluation?.scores).filter(record.u),[lowest]=[...scores].sort((a,b)=>((0,loose.ai)(a.score)??
0)-((0,loose.ai)(b.score)??0)),isFull=((0,loose.ai)(lowest?.score)??0)>=1,byScore=lowest===void 0||isFull?void 0:(0,kit_reasons.
$M)((0,loose.Qq)(lowest.name)??null,lowest.metadata),message=(0,kit_reasons.$M)(null,(0,loose.p_)(test.failureMessages)[0]);
return evaluation?.thresholdFailed===!0?byScore??message:message}function vitest_evals_checksOf(evaluation){return(0,loose.
p_)(evaluation?.scores).filter(record.u).map(score=>({metric:(0,loose.Qq)(score.name)??"score",score:(0,loose.ai)(score.
score)??null,passed:void 0,threshold:void 0}))}function vitest_evals_questionOf(run){const session=(0,loose.g1)(run.session),
said=[...(0,loose.p_)(session.events),...(0,loose.p_)(session.messages)].filter(record.u);return(0,loose.SP)(said.find(message=>message.
role==="user")?.content)}const ADAPTERS={"run-log":runLog,promptfoo,deepeval,ragas,inspect,ragchecker,"openai-evals":openaiEvals,
"lm-eval":lmEval,evalite,"vitest-evals":vitestEvals,phoenix,langsmith,braintrust,promptflow,langfuse,junit,mapped:mapped.
CV};function isFormatId(name){return Object.hasOwn(ADAPTERS,name)}}),7796:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{u:()=>transposed});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9e3);function transposed(document){if((0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(document))return fromSplit(document)??
fromLists(document)??fromLabels(document)}function fromSplit({columns,data}){if(!Array.isArray(columns)||columns.length===
0||!Array.isArray(data))return;const names=columns.map(name=>Array.isArray(name)?name.join("."):String(name));if(new Set(
names).size<names.length)return;const rows=data,found=rows.flatMap(row=>Array.isArray(row)&&row.length===names.length?[Object.
fromEntries(names.map((name,index)=>[name,row[index]]))]:[]);return found.length===rows.length?found:void 0}function fromLists(document){
if(!beginsWith(document,Array.isArray))return;const columns=Object.entries(document),[first]=columns,length=Array.isArray(
first?.[1])?first[1].length:0;if(columns.length<2||length===0||!columns.every(([,column])=>Array.isArray(column)&&column.
length===length))return;const isColumn=column=>Array.isArray(column)&&!column.some(_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u);if(columns.some(([,column])=>isColumn(column)))return Array.from({length},(_,row)=>Object.fromEntries(columns.map(([name,
column])=>[name,Array.isArray(column)?column[row]:void 0])))}function fromLabels(document){if(!beginsWith(document,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u))return;const columns=Object.entries(document),[first]=columns;if(first===void 0||columns.length<2||!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(first[1]))return;const labels=Object.keys(first[1]);if(!(labels.length===0||!labels.every(label=>/^\d+$/.test(label)))){
for(const[,column]of columns)if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(column)||Object.keys(column).length!==
labels.length||!labels.every(label=>label in column))return;return labels.map(label=>Object.fromEntries(columns.map(([name,
column])=>[name,(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(column)?column[label]:void 0])))}}function beginsWith(document,is){
for(const key in document)return is(document[key]);return!1}}),162:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$g:()=>readTrial,$t:()=>readScalar,MQ:()=>readName,No:()=>readAmount,Z7:()=>readTexts,
fG:()=>readFlag,oK:()=>readScores,u9:()=>MAX_TRIAL,wh:()=>readId,yR:()=>readText});function readText(value,field,sink){return typeof value==
"string"?value:value==null?void 0:wrong(value,field,"text",sink)}function readScalar(value,field,sink){if(typeof value==
"string")return value;if(value!=null)return typeof value=="number"||typeof value=="boolean"?String(value):wrong(value,field,
"text",sink)}function readName(value,field,sink){return typeof value=="string"?value===""?void 0:value:value==null?void 0:
readId(value,field,sink)}function readFlag(value,field,sink){return typeof value=="boolean"?value:value==null?void 0:wrong(
value,field,"true, false or null",sink)}function readAmount(value,field,sink){return typeof value=="number"&&value>=0?value===
Number.POSITIVE_INFINITY?void 0:value:value==null||value===Number.NEGATIVE_INFINITY?void 0:wrong(value,field,"a number o\
f at least 0",sink)}function readTexts(value,field,sink){if(value!=null)return isTexts(value)?value:Array.isArray(value)?
wrong(value.find(item=>typeof item!="string"),field,"a list of texts",sink):wrong(value,field,"a list of texts",sink)}function readScores(value,field,sink){
if(value==null)return;if(typeof value!="object"||Array.isArray(value))return wrong(value,field,"an object of metric name\
s and numbers",sink);const scores=Object.create(null);for(const[metric,score]of Object.entries(value))typeof score=="num\
ber"?scores[metric]=Number.isFinite(score)?score:null:score===null?scores[metric]=null:wrong(score,`${field}.${metric}`,
"a number or null",sink);return scores}function readId(value,field,sink){if(typeof value=="string"){if(value.isWellFormed())
return value===""?void 0:value;sink.problem("half-character",field,"the id holds half of a character, which UTF-8 cannot\
 carry.","Write the id as whole characters.");return}if(value!=null){if(typeof value!="number")return wrong(value,field,
"text or a number",sink);if(Number.isInteger(value)&&!Number.isSafeInteger(value)){sink.problem("inexact-id",field,`the \
number ${value} is too large for JSON to carry exactly, so two questions could become one.`,"Write the id as text, in qu\
otes.");return}return String(value)}}function readTrial(value,field,sink){if(value!=null)return typeof value=="number"&&
Number.isInteger(value)&&value>=0&&value<=MAX_TRIAL?value:wrong(value,field,`a whole number from 0 to ${MAX_TRIAL}`,sink)}
const MAX_TRIAL=2**31-1;function isTexts(value){if(!Array.isArray(value))return!1;for(const item of value)if(typeof item!=
"string")return!1;return!0}function wrong(value,field,expected,sink){sink.problem("wrong-type",field,`expected ${expected}\
, found ${sink.describe(value)}.`,hintFor(value,expected))}function hintFor(value,expected){return typeof value=="string"&&
expected.startsWith("a list")?'Write a list: ["…"].':typeof value=="string"&&expected==="a number of at least 0"&&!/^\s*[\d.]+\s*$/.
test(value)?"Write the number alone, without a unit or quotes: `0.01`.":typeof value=="string"&&expected!=="text"?expected.
startsWith("true")&&!/^\s*(?:true|false|null)\s*$/.test(value)?"Write true or false, without quotes.":"Write it without \
quotes.":typeof value=="number"&&value<0?"Leave the field out, or write null, where it is not known.":"Correct the field\
, or write null where it is not known."}}),3657:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Sd:()=>idsIn,cu:()=>identityOf,dK:()=>ids,ns:()=>exactText,yV:()=>clusterIn});
var _model_text_id_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4494),_loose_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3297);function identityOf({given,asked,detail},sink){const questionDetail=detail===void 0?0:(0,_model_text_id_js__WEBPACK_IMPORTED_MODULE_0__.
R)(exact(detail,sink));for(const place of given){const id=idOf(exact(place,sink));if(id!==void 0)return{questionId:id,isTextId:!1,
questionDetail}}return asked===void 0?{questionId:void 0,isTextId:!1,questionDetail}:{questionId:(0,_model_text_id_js__WEBPACK_IMPORTED_MODULE_0__.
r)((0,_loose_js__WEBPACK_IMPORTED_MODULE_1__.mD)(exact(asked,sink))??""),isTextId:!0,questionDetail}}function exactText(value,field,sink){
return idOf(exact([value,field],sink))}function idsIn(metadata,prefix){return["question_id","questionId","id","case_id",
"test_id"].map(key=>[metadata[key],`${prefix}${key}`])}const CLUSTER_KEYS=["cluster","conversation_id","conversationId",
"dialogue_id","dialog_id"];function clusterIn(metadata,prefix,sink){for(const key of CLUSTER_KEYS){const cluster=metadata[key]===
void 0?void 0:exactText(metadata[key],`${prefix}${key}`,sink);if(cluster!==void 0)return cluster}}function ids(value,field,sink){
if(!Array.isArray(value))return;const found=[];for(const item of value){if(typeof item!="string"&&typeof item!="number")
return;const id=exact([item,field],sink);if(id===void 0)return;found.push(String(id))}return found}function idOf(value){
return typeof value=="string"?value===""?void 0:value:typeof value=="number"&&Number.isFinite(value)?String(value):void 0}
function exact([value,field],sink){if(typeof value=="string"||isExact(value))return value;sink.problem("inexact-id",field,
"a number in it is too large for JSON to carry exactly, so two questions could become one.","Write it as text, in quotes\
.")}function isExact(value){return typeof value=="number"?!Number.isInteger(value)||Number.isSafeInteger(value):typeof value!=
"object"||value===null||Object.values(value).every(isExact)}}),3297:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Qq:()=>text,SP:()=>shown,YA:()=>seconds,ai:()=>number,g1:()=>record,mD:()=>questionText,
p_:()=>list,vj:()=>amount});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9e3);const NOTHING={};
function record(value){return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)?value:NOTHING}function list(value){
return Array.isArray(value)?value:[]}function text(value){return typeof value=="string"&&value!==""?value:void 0}function number(value){
if(typeof value=="number")return Number.isFinite(value)?value:void 0;if(typeof value!="string"||!/^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i.
test(value))return;const parsed=Number(value);return Number.isFinite(parsed)?parsed:void 0}function amount(value){const found=number(
value);return found!==void 0&&found>=0?found:void 0}function seconds(value){const found=amount(value);return found===void 0?
void 0:found*1e3}function shown(value){if(!(value==null||value===""))return typeof value=="string"?value:JSON.stringify(
value)}function questionText(input){if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(input))return shown(input);for(const key of[
"question","query","user_input","input","prompt","message","text"]){const found=text(input[key]);if(found!==void 0)return found}
const values=Object.values(input);return values.length===1?shown(values[0]):shown(input)}}),9230:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{p:()=>pythonList});function pythonList(text){const inner=text.trim();if(!inner.
startsWith("[")||!inner.endsWith("]"))return;const items=[],item=/\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([-+]?\d+(?:\.\d+)?))\s*(,|$)/y,
body=inner.slice(1,-1);if(body.trim()==="")return items;for(;item.lastIndex<body.length;){const[,single,double,digits]=item.
exec(body)??[];if(digits!==void 0)items.push(digits);else if(single!==void 0||double!==void 0)items.push(withoutEscapes(
single??double??""));else return}return items}const ESCAPES={n:`
`,t:"	",r:"\r","\\":"\\","'":"'",'"':'"'};function withoutEscapes(text){return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
(whole,two,four,eight,letter)=>{const code=two??four??eight;if(code===void 0)return ESCAPES[letter??""]??whole;const point=Number.
parseInt(code,16);return point>1114111?whole:String.fromCodePoint(point)})}}),2402:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$M:()=>toolReason,YY:()=>reasonIn,gd:()=>NO_REASONS,zM:()=>reasonsOf});var _model_record_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
9e3),_loose_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3297);const KEYS=["reason","reasoning","rationale","exp\
lanation","comment","justification","feedback"];function reasonIn(value){if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_1__.
u)(value))return said(value);for(const key of KEYS){const found=said(value[key]);if(found!==void 0)return found}}function toolReason(metric,value){
const found=reasonIn(value);return found===void 0?void 0:{metric,text:found}}const NO_REASONS=new Map;function reasonsOf(pairs){
const reasons2=new Map;for(const[name,value]of pairs){const found=reasonIn(value);name!==void 0&&found!==void 0&&!reasons2.
has(name)&&reasons2.set(name,found)}return reasons2}function said(value){const found=(0,_loose_js__WEBPACK_IMPORTED_MODULE_0__.
Qq)(value);return found===void 0||found.trim()===""?void 0:found}}),3574:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{K:()=>recordsAt,b:()=>listPlaces});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9e3),_columns_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7796);const ANY="*",KEY="$key",PARENT="$parent";function recordsAt(document,path){
const found=placesOf(document,path,{});if(found.length===0)return{nothing:"not-there"};const records=found.flatMap(({value,
around})=>recordsIn(value).map(record=>within(record,around)));return records.length===0?{nothing:"empty"}:{records}}function placesOf(value,path,around){
const[step,...rest]=path;if(step===void 0)return[{value,around}];if(step!==ANY){if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(value))return[];for(let length=1;length<=path.length;length+=1){const key=path.slice(0,length).join(".");if(Object.hasOwn(
value,key))return placesOf(value[key],path.slice(length),around)}return[]}return Array.isArray(value)?value.flatMap(element=>placesOf(
element,rest,(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(element)?{[PARENT]:element}:around)):(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(value)?Object.entries(value).flatMap(([key,element])=>placesOf(element,rest,{[KEY]:key,...(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(element)&&rest.length>0?{[PARENT]:element}:{}})):[]}function recordsIn(value){if(Array.isArray(value))return value;const rows=(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__.
u)(value);if(rows!==void 0)return rows;if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value))return[value];const values=Object.
entries(value);return values.length===0?[]:values.every(([,each])=>(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(each))?
values.map(([key,each])=>within(each,{[KEY]:key})):[value]}function within(record,around){return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(record)&&Object.keys(around).length>0?{...around,...record}:record}const DEEPEST=4;function listPlaces(document){const found=[];
return look(document,[]),found.sort((a,b)=>b.length-a.length);function look(value,path){if(Array.isArray(value)){(value.
length===0||value.some(_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u))&&found.push({path,length:value.length});return}
if(!(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)||path.length>DEEPEST))for(const[key,each]of Object.entries(
value))look(each,[...path,key])}}}),4237:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Ku:()=>firstOf,R8:()=>CORRECTNESS_OR_ONLY,i2:()=>scoreJudge,li:()=>EVERY_SCORE});
var _model_hidden_text_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(4285),_model_metric_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7829),_model_metric_direction_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8789),_model_secrets_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
6796),_scores_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3820);const CORRECTNESS_OR_ONLY={scope:"file",decides:names=>{
const correct=names.filter(name=>(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.wl)(name)?.kind==="correctness");if(correct.
length>0)return correct;const[only,...others]=names;return only===void 0||others.length>0||(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
wl)(only)!==void 0?[]:(0,_model_metric_direction_js__WEBPACK_IMPORTED_MODULE_1__.F)(only)===void 0?[only]:[]},anyIsEnough:!0,
passScore:.5},EVERY_SCORE={scope:"entry",decides:names=>names,passScore:.5,isUniform:!0};function scoreJudge(sink,settings,policy){
const wanted=new Set(settings.passMetrics.map(_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)),rules=new Set,undecided=new Set,
seen=new Set,otherScale=new Map,unscaled=new Set,lenient=new Set,undirected=new Set,missing=new Map(settings.passMetrics.
map(name=>[(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(name),name]));let judgedEntries=0;const held=[];return{now(scores){
look(scores);const names=wanted.size>0?wantedOf(scores):policy.decides(namesOf(scores));return{...judge2(scores,names),names}},
pass(entry){const restore=sink.here();held.push(()=>{restore(),sink.entry(entry)})},add(full,scores,reasons2,settle){const{
question,answer,expectedAnswer}=full,entry={...full,question:ownText(question),answer:ownText(answer),expectedAnswer:ownText(
expectedAnswer)},own=new Map([...reasons2].map(([name,reason])=>[name,ownText(reason)??""])),restore=sink.here(),deliver=names=>{
restore();const{failedBy=[],...judged}=judge2(scores,names),rest=settle?.(judged,name=>names.includes(name))??{},reason=firstOf(
failedBy,own)??(judged.verdict==="failed"?entry.reason:void 0);sink.entry({...entry,...judged,reason,...rest})};look(scores),
held.push(names=>deliver(wanted.size>0?wantedOf(scores):names))},end(){if(sink.atFile(),judgedEntries>0)for(const name of missing.
values())refuseMetric(name);const names=policy.decides([...seen].sort());for(const deliver of held)deliver(names);for(const name of undirected)
refuseDirection(name);for(const name of lenient)(otherScale.get(name)??0)<=HIGHEST&&refuseLenient(name);for(const name of unscaled)
undirected.has(name)||refuseScale(name);rules.size>0&&(policy.isConvention!==!0||wanted.size>0)&&sink.notice({code:"scor\
e-verdict",detail:listed2(rules,settings)}),undecided.size>0&&sink.notice({code:"no-verdict",detail:listed2(undecided,settings)})}};
function look(scores){judgedEntries+=1;for(const[name,score]of Object.entries(scores))seen.add(name),score!==null&&(score<
0||score>HIGHEST)&&otherScale.set(name,Math.max(score,otherScale.get(name)??score)),score!==null&&missing.delete((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(name))}function refuseScore(name,value){sink.problem("wrong-type",name,`expected a number, found ${value===void 0?"w\
hat is none":sink.describe(value)}, and this score decides.`,"Write it with a decimal point, or leave it blank if there \
is none; or set `pass-metric` to another score.")}function refuseMetric(name){const known=[...seen].sort();sink.problem(
"no-such-score","pass-metric",seen.has(name)?`the score \`${name}\` is blank in every entry.`:`no entry has a score \`${name}\
\`${known.length===0?"; none has any score":`; there are ${listed2(new Set(known),settings)}`}.`,"Name scores that the f\
ile has.")}function wantedOf(scores){return namesOf(scores).filter(name=>wanted.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(name)))}function isOfUnknownScale(name){const score=otherScale.get(name);return score===void 0||settings.metrics.has(
(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(name))||boundOf(name).threshold>1?!1:score>HIGHEST||settings.passScore===
void 0}function refuseScale(name){sink.problem("score-scale",name,`expected scores from 0 to 1, found ${otherScale.get(name)}\
, and this score decides: nothing says from where on it passes.`,`Give its threshold, for example \`metrics: { ${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(name)}: { means: correctness, min: 4 } }\`, or set \`pass-metric\` to another score.`)}function refuseLenient(name){
sink.problem("score-scale",name,`less of this score is better and it is never above 1, so that no answer can miss \`pass-\
score: ${settings.passScore}\`.`,`Give its own threshold, for example \`metrics: { ${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(name)}: { means: correctness, max: 0.3 } }\`.`)}function refuseDirection(name){sink.problem("score-direction",name,"\
it can be read two ways whether more of this score is better or less, and this score decides.",`Say which: \`metrics: { ${(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(name)}: { means: correctness, max: 0.5 } }\`, with \`min\` where more is better; or set \`pass-metric\` to another score.`)}
function judge2(scores,names){if(names.length===0){for(const name of namesOf(scores))undecided.add(name);return UNGRADED}
let unknown=wanted.size>0&&names.length<wanted.size,known=0;const failedBy=[];let canFail=!1;const bounds=[];for(const name of names){
const score=scores[name]??null,{operator,threshold}=boundOf(name);if(bounds.push(`${name} ${operator===">="?"≥":"≤"}\
 ${threshold}`),(operator==="<="||threshold>0)&&(canFail=!0),isOfUnknownScale(name)&&unscaled.add(name),score===null||Number.
isNaN(score)){score!==null&&refuseScore(name,(0,_scores_js__WEBPACK_IMPORTED_MODULE_3__.uC)(scores,name)),unknown=!0;continue}
known+=1,(operator===">="?score<threshold:score>threshold)&&failedBy.push(name)}for(const bound of bounds)rules.add(bound);
const judge3=bounds.join(", ");return failedBy.length>0?{verdict:"failed",grade:"failed",judge:judge3,failedBy}:(wanted.
size===0&&policy.anyIsEnough===!0?known>0:!unknown)?{verdict:"passed",grade:"passed",judge:judge3,...canFail?{}:{unchecked:!0}}:
UNGRADED}function boundOf(name){const own=settings.metrics.get((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(name));
if(own!==void 0)return own;const meaning=policy.isUniform===!0?void 0:(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.wl)(
name),known=meaning?.kind==="limit"?void 0:meaning;if(known?.operator==="<=")return known;const direction=known===void 0&&
policy.isUniform!==!0?(0,_model_metric_direction_js__WEBPACK_IMPORTED_MODULE_1__.F)(name):void 0;if(direction!==void 0){
const isTold=settings.passScore!==void 0||policy.passScore<1;return(direction==="unclear"||!isTold)&&undirected.add(name),
(settings.passScore??0)>1&&lenient.add(name),{operator:"<=",threshold:settings.passScore??policy.passScore}}const judged=policy.
thresholds?.[(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(name)]??(wanted.size>0||policy.passScore<1?known?.threshold:
void 0);return{operator:">=",threshold:settings.passScore??judged??policy.passScore}}}function firstOf(names,reasons2){for(const metric of names){
const text=reasons2.get(metric);if(text!==void 0)return{metric,text}}}const HIGHEST=1+1e-9,UNGRADED={verdict:"ungraded",
grade:void 0};function namesOf(scores){return Object.keys(scores)}const LISTED=8;function listed2(names,{showText}){const all=[
...names].sort().map(name=>showText?name:(0,_model_hidden_text_js__WEBPACK_IMPORTED_MODULE_4__.AH)(name));return all.length>
LISTED?`${all.slice(0,LISTED).join(", ")} and ${all.length-LISTED} more`:all.join(", ")}const KEPT=1e3;function ownText(text){
return text===void 0||text.length<=KEPT?text:[...(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_2__.SK)(text,KEPT)].join(
"")}}),3820:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{c8:()=>newScores,jE:()=>setScore,uC:()=>unreadableScore,uw:()=>scoreOf});const UNREADABLE=Symbol("unreadable");function newScores(){
return Object.create(null)}function setScore(scores,name,value,read=scoreOf){const score=read(value);if(scores[name]=score,
!Number.isNaN(score))return;const unreadable=scores[UNREADABLE]??newScores();unreadable[name]=value,scores[UNREADABLE]=unreadable}
function unreadableScore(scores,name){return scores[UNREADABLE]?.[name]}const NONE=/^(?:nan|none|null|n\/?a|na|not applicable|not evaluated|-)?$/i,
PERCENT=/^([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/,NUMBER=/^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i;function scoreOf(value){
if(value==null)return null;if(typeof value=="number")return Number.isFinite(value)?value:null;if(typeof value=="boolean")
return Number(value);if(typeof value!="string")return Number.NaN;const word=value.trim().toLowerCase();if(NONE.test(word))
return null;if(word==="true")return 1;if(word==="false")return 0;const percent=PERCENT.exec(word);return percent!==null?
Number((Number(percent[1])/100).toPrecision(12)):NUMBER.test(word)?Number(word):Number.NaN}}),8701:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{ns:()=>analyze2,EP:()=>collectSettings2,sb:()=>readSettings2,Sb:()=>reportOn});
var adapters=__nccwpck_require__2(4689),lib_gates=__nccwpck_require__2(435);const OF_FILES="complete";function limitsBefore(gates,{
limits,categories},facts,parts,costsOf){return gates.flatMap(({id,scope,family,status})=>{if(!(0,lib_gates.N5)(id)||id===
OF_FILES||family==="regression"||status==="skipped")return[];const part=scope===null?void 0:parts.get(scope),bound=(scope===
null?void 0:categories[scope]?.[id])??limits[id];if(bound===void 0||scope!==null&&part===void 0)return[];const seen=scope===
null?facts:{...facts,...part,costs:()=>costsOf(scope)},measure=bound.measure(seen);return"actual"in measure?[{id,scope,actual:measure.
actual}]:[]})}var numbers2=__nccwpck_require__2(7099);function decide(facts,{all,gated},settings,categoryCosts){const gates=[],
unmeasurable=[];for(const id of gateIds())judge2(id,settings.limits[id],facts,null);for(const[scope,limits]of Object.entries(
settings.categories)){const part=gated.get(scope);for(const id of gateIds()){const gate=lib_gates.JH[id],bound=limits[id]??
(gate.isGuard&&gate.perCategory?settings.limits[id]:void 0);if(bound!==void 0)if(part===void 0&&!all.has(scope)){const names=[
...all.keys()].slice(0,8).map(name=>`\`${name}\``),known=names.length===0?"no entry has a category":`there are ${(0,numbers2.
cM)(names)}`;unmeasurable.push({id,scope,reason:`no entry of the run has this category; ${known}`})}else part===void 0?skip(
id,bound,scope,"quarantined"):judge2(id,bound,{...facts,...part,costs:()=>categoryCosts(scope)},scope)}}return{gates,conclusion:conclude(
gates,settings.failOn),unmeasurable};function skip(id,bound,scope,skipped){const gate=lib_gates.JH[id];if(bound.text===gate.
defaultLimit)return;const nothing={limit:null,actual:null,unit:null,questionIds:[]};gates.push({...baseOf(id,bound,scope),
...nothing,status:"skipped",skipped})}function judge2(id,bound,seen,scope){if(bound===void 0)return;const gate=lib_gates.
JH[id],measure=bound.measure(seen);if("unmeasurable"in measure)unmeasurable.push({id,scope,reason:measure.unmeasurable});else if("\
skipped"in measure)skip(id,bound,scope,measure.skipped);else{const{actual,limit,unit,ids=[]}=measure,isMet=holds(gate,{actual,
limit});if(isMet&&gate.isGuard&&bound.text===gate.defaultLimit)return;const status=isMet?"passed":mayFail(id,gate,settings)?
"failed":"warned";gates.push({...baseOf(id,bound,scope),limit,actual,unit,status,skipped:null,questionIds:[...ids]})}}}function baseOf(id,{
text},scope){const{title:title2,family,operator}=lib_gates.JH[id];return{id,title:title2,scope,family,operator,limitText:text}}
function mayFail(id,gate,{failOn,warnOnly}){return(failOn==="any"||failOn===gate.family||gate.isGuard===!0&&failOn!=="ne\
ver")&&!warnOnly.includes(id)}function holds({operator},{actual,limit}){return operator==="<="?actual<=limit:actual>=limit}
function conclude(gates,failOn){const evaluated=gates.filter(gate=>gate.status!=="skipped");return evaluated.some(gate=>gate.
status==="failed")?"failure":evaluated.length===0||failOn==="never"&&evaluated.some(gate=>gate.status==="warned")?"neutr\
al":"success"}function gateIds(){return Object.keys(lib_gates.JH).filter(name=>Object.hasOwn(lib_gates.JH,name))}var recommend=__nccwpck_require__2(
4098),model_counts=__nccwpck_require__2(3341),model_rung=__nccwpck_require__2(1607),text_order=__nccwpck_require__2(4767);
function partsOf(total,categories){const parts=new Map([...categories].sort(([a],[b])=>(0,text_order.f)(a,b))),rest=(0,model_counts.
W1)();for(const name of Object.keys(rest).filter(key=>key in rest)){rest[name]=total[name];for(const counts of categories.
values())rest[name]-=counts[name]}return rest.entries>0&&parts.set(null,rest),parts}function confirmedUpTo(part,category,{
decisionRules,independent,whole}){if(part===void 0)return[];const here=(0,recommend.lf)(part,decisionRules,independent);
return model_rung.R6.slice(0,model_rung.R6.indexOf(category)+1).filter(rung2=>here.includes(rung2)||part[rung2]>0&&whole.
includes(rung2))}var readiness=__nccwpck_require__2(3991);function cheaperRungs(confirmed){return(0,readiness.z6)("cheap\
er-rungs",confirmed.length===0?"met":"not met",{confirmed:[...confirmed]})}function verdictOf(checks2){return checks2.some(
({status})=>status==="not met")?"premature":checks2.some(({status})=>status==="unknown")?"open":"all met"}var question_id2=__nccwpck_require__2(
3859);function match(base,head,pairedAs=question_id2.Sd){const found=pairsOf(base,head,pairedAs),pairs=[],unanswered=[];
for(const{before,after}of found.pairs)isAnswered(before)&&isAnswered(after)?pairs.push({before,after}):unanswered.push({
before,after});return{pairs:pairs.sort((a,b)=>inOrder(a.after,b.after)),added:found.after.filter(isAnswered).sort(inOrder).
map(nameOf),removed:found.before.filter(isAnswered).sort(inOrder).map(nameOf),unanswered:unanswered.sort((a,b)=>inOrder(
a.after,b.after))}}function answersBeside(base,head){const answers2=new Map,unanswered=new Map;for(const{before,after}of pairsOf(
base,head,question_id2.Sd).pairs)isAnswered(before)&&isAnswered(after)?answers2.set(after,before):unanswered.set(after,before);
return{answers:answers2,unanswered}}function pairsOf(base,head,pairedAs){const byIdAlone=base.variants.size===1&&head.variants.
size===1,system=({variant})=>byIdAlone||variant===null?"":`\0${variant}`,exact=question=>{const name=pairedAs(question),
{detail}=question;return detail===null&&(byIdAlone||question.variant===null)&&!name.includes("\0")?name:`${name}\0${detail??
""}${system(question)}`},byText=question=>{const key=textKey(question,pairedAs(question));return key===void 0?void 0:`${key}${system(
question)}`},byName2=question=>`${pairedAs(question)}${system(question)}`,index=indexOf(head,exact,pairedAs===question_id2.
Sd,byIdAlone);return pairUp(pairExactly(base,index,exact),[byText,byName2])}const POSITION=/(?:\[\d+\]|(?<=^|[_\s#/-])\d+)$/;
function textKey({detail},name){return detail===null||!POSITION.test(name)?void 0:`${name.replace(POSITION,"")}\0${detail}`}
const INDEXES=new WeakMap;function indexOf(side,key,isPlain,byIdAlone){if(!isPlain)return newIndex(side,key);const known=INDEXES.
get(side)??{};return INDEXES.set(side,known),byIdAlone?(known.alone??=newIndex(side,key),known.alone):(known.bySystem??=
newIndex(side,key),known.bySystem)}function newIndex({questions:answered2,unanswered},key){const questions=unanswered.length===
0?answered2:[...answered2,...unanswered],positions=new Map;for(const[at,question]of questions.entries()){const name=key(
question);positions.set(name,positions.has(name)?-1:at)}return{questions,positions}}function pairExactly({questions:answered2,
unanswered},{questions,positions},key){const found=new Array(questions.length).fill(void 0),before=[],add=question=>{const at=positions.
get(key(question))??-1,other=found[at];at<0||other===null?before.push(question):other===void 0?found[at]=question:(before.
push(other,question),found[at]=null)};for(const question of answered2)add(question);for(const question of unanswered)add(
question);const pairs=[],after=[];for(const[at,question]of questions.entries()){const earlier=found[at];earlier==null?after.
push(question):pairs.push({before:earlier,after:question})}return{pairs,before,after}}function pairUp({pairs,before,after},keys){
let left=before,right=after;for(const key of keys){if(left.length===0||right.length===0)break;const known=uniqueBy(left,
key),taken=new Set;for(const[name,question]of uniqueBy(right,key)){const earlier=known.get(name);earlier==null||question===
null||(pairs.push({before:earlier,after:question}),taken.add(earlier).add(question))}left=left.filter(question=>!taken.has(
question)),right=right.filter(question=>!taken.has(question))}return{pairs,before:left,after:right}}function uniqueBy(questions,key){
const found=new Map;for(const question of questions){const name=key(question);name!==void 0&&found.set(name,found.has(name)?
null:question)}return found}function isAnswered(question){return"passRate"in question}function nameOf({id,variant}){return{
id,variant}}function inOrder(a,b){if(a.id!==b.id)return a.id<b.id?-1:1;const[x,y]=[a.variant??"",b.variant??""];return x<
y?-1:x>y?1:0}var binomial=__nccwpck_require__2(3726);function mcnemar(better,worse,method="mid-p"){const discordant=better+
worse,atLeast=(0,binomial.y)(worse,discordant,.5);return method==="exact"?atLeast:atLeast-(0,binomial.z)(worse,discordant,
.5)/2}function versionIn({run},kind){const[only,...others]=run.versions[kind];return others.length>0?void 0:only}function versionsIn(moments,kind){
return[...new Set(moments.flatMap(moment=>versionIn(moment,kind)??[]))]}function versionsByUse(moments,kind){return[...new Set(
moments.flatMap(moment=>versionIn(moment,kind)??[]).reverse())].reverse()}function allVersionsIn(moments){const of=kind=>versionsIn(
moments,kind);return{prompt:of("prompt"),index:of("index"),context:of("context"),model:of("model")}}const KINDS=["prompt",
"index","context","model"],RUNG={prompt:"prompt",index:"retrieval",context:"context",model:"model"};function historyRun({
name,run,side},number){const counts={passed:0,prompt:0,retrieval:0,context:0,model:0,other:0};for(const question of side.
questions)counts[placeOf(question)]+=1;const{id,commit,branch,createdAt,versions}=run,listed2={prompt:[...versions.prompt],
index:[...versions.index],context:[...versions.context],model:[...versions.model]};return{number,name,id,commit,branch,createdAt,
versions:listed2,questions:side.questions.length,...counts}}function attemptsOf(moments,most,alpha){const known=[],attempts=[];
for(const[to,moment]of moments.entries()){const before=known[to-1]??new Map;if(moment.isBrokenOff){known.push(before);continue}
const said=new Map(before);let from=moments.findLastIndex((each,at)=>at<to&&!each.isBrokenOff),isChange=!1;for(const kind of KINDS){
const version3=versionIn(moment,kind);if(version3===void 0)continue;const last=before.get(kind);last!==void 0&&last.version!==
version3&&(isChange=!0,from=Math.min(from,last.at)),said.set(kind,{version:version3,at:to})}if(known.push(said),!isChange||
to<moments.length-most)continue;const[earlier,then]=[moments[from],known[from]],changed=KINDS.filter(kind=>{const[was,is]=[
then?.get(kind)?.version,said.get(kind)?.version];return was!==void 0&&is!==void 0&&was!==is});earlier!==void 0&&attempts.
push(attemptOf(earlier,moment,{from:from+1,to:to+1,changed},alpha))}return attempts}function attemptOf(before,after,where,alpha){
const{pairs}=match(before.side,after.side),rungs=where.changed.map(kind=>RUNG[kind]),counts={before:emptyPlaces(),after:emptyPlaces()};
let[better,worse]=[0,0];for(const pair of pairs){const[was,is]=[placeOf(pair.before),placeOf(pair.after)];counts.before[was]+=
1,counts.after[is]+=1,rungs.includes(was)&&!rungs.includes(is)?better+=1:rungs.includes(is)&&!rungs.includes(was)&&(worse+=
1)}const pValue=mcnemar(worse,better),verdict=better+worse===0?"none":pValue<=alpha?"helped":mcnemar(better,worse)<=alpha?
"worse":"noise";return{...where,compared:pairs.length,...counts,verdict,better,worse,pValue}}function emptyPlaces(){return{
passed:0,prompt:0,retrieval:0,context:0,model:0,other:0}}function placeOf({passed,category}){return passed?"passed":category!==
null&&(0,model_rung.hQ)(category)?category:"other"}const CANDIDATE_RUNS=3,ENDURING_RUNS=5;function clustersOf(failing,moments){
const now=moments.at(-1)?.side,isSeveral=(now?.variants.size??0)>1,passing=new Set(isSeveral?now?.questions.filter(({passed})=>passed).
map(({id})=>id):[]),groups=new Map;for(const each of failing){if(each.since.length<CANDIDATE_RUNS)continue;const{questionCategory,
label,variant}=each.question,key=JSON.stringify([questionCategory,each.category,label,isSeveral?variant:null]),group=groups.
get(key);group===void 0?groups.set(key,[each]):group.push(each)}return[...groups.values()].flatMap(members=>{const[first]=members;
if(first===void 0)return[];const span=spanOf(members,moments);if(span.length<CANDIDATE_RUNS)return[];const ids=members.map(
({question})=>question.id);return[{questionCategory:first.question.questionCategory,category:first.category,label:first.
question.label,variant:isSeveral?first.question.variant:null,questionIds:[...new Set(ids)].sort(),passedElsewhere:new Set(
ids.filter(id=>passing.has(id))).size,runs:span.length,versions:allVersionsIn(span),status:span.length>=ENDURING_RUNS?"e\
nduring":"candidate",members,span}]}).sort((a,b)=>b.runs-a.runs||b.questionIds.length-a.questionIds.length)}function spanOf(members,moments){
const failed2=new Map;for(const{since}of members)for(const moment of since)failed2.set(moment,(failed2.get(moment)??0)+1);
return moments.filter(moment=>(failed2.get(moment)??0)*2>members.length)}const SEVERAL=3,PATTERN=3,REPAIRED=.1,KIND={prompt:"\
prompt",retrieval:"index",context:"context"};function climbingOf({parts,timeline,failing,clusters:clusters2,leftOut},settings){
const asked=(timeline.moments.at(-1)?.side.questions??[]).filter(question=>!(0,question_id2.x_)(leftOut,question)),here=grouped2(
asked,({questionCategory})=>questionCategory),own=grouped2(failing,({question})=>question.questionCategory),lasting=grouped2(
clusters2.filter(({category})=>category==="model"),({questionCategory})=>questionCategory);return[...parts].flatMap(([questionCategory,
part])=>model_rung.R6.filter(category=>part[category]>0).map(category=>{const questions=here.get(questionCategory)??[],models=lasting.
get(questionCategory)??[],failures=distinct(questions.filter(each=>!each.passed&&each.category===category).map(({id})=>id)),
found=(own.get(questionCategory)??[]).filter(each=>each.category===category),checks2=category==="model"?[outlivesCapability(
models,timeline)]:[outlivedVersions(found,{category,questions,failures},timeline),movedOn(part,category,settings)],confirmed=confirmedUpTo(
part,category==="model"?"context":category,settings),isReady=category!=="model"||models.some(({verdict})=>verdict==="jus\
tified");return{questionCategory,category,failures:failures>0?failures:part[category],checks:checks2,confirmed,verdict:climbing_verdictOf(
checks2,confirmed.length===0&&isReady)}}))}function grouped2(items,nameOf2){const groups=new Map;for(const item of items){
const group=groups.get(nameOf2(item));group===void 0?groups.set(nameOf2(item),[item]):group.push(item)}return groups}function distinct(ids){
return new Set(ids).size}function climbing_verdictOf(checks2,isFree){return checks2.some(({status})=>status==="met")?isFree?
"climb":"held":checks2.some(({status})=>status==="unknown")?"unknown":"stay"}function outlivedVersions(own,{category,questions,
failures},{moments}){const kind=KIND[category];if(moments.length<2)return(0,readiness.z6)("outlived-versions","unknown",
{kind,needed:SEVERAL});const tried=versionsByUse(moments,kind),silent=moments.filter(moment=>versionIn(moment,kind)===void 0).
length,survivors=distinct(own.filter(({since})=>versionsIn(since,kind).length>=SEVERAL).map(({question})=>question.id)),
facts={kind,versions:tried,needed:SEVERAL,failures,survivors,pattern:PATTERN,silent,runs:moments.length};if(own.length===
0)return(0,readiness.z6)("outlived-versions","unknown",{...facts,known:0});if(tried.length<SEVERAL)return(0,readiness.z6)(
"outlived-versions",silent>0?"unknown":"not met",facts);const oldest=moments.findLast(moment=>!moment.isBrokenOff&&versionIn(
moment,kind)===tried.at(-SEVERAL));if(oldest===void 0)return(0,readiness.z6)("outlived-versions","unknown",{...facts,broken:1});
const isHere=question=>!question.passed&&!question.isSilent&&question.category===category;let[before,better,worse]=[0,0,
0];for(const now of questions){const then=oldest.answers.get(now);if(then===void 0)continue;const[failed2,fails]=[isHere(
then),isHere(now)];failed2&&(before+=1),failed2&&!fails?better+=1:fails&&!failed2&&(worse+=1)}const isCeiling=better-worse<=
before*REPAIRED,isMet=survivors>=PATTERN&&survivors*2>=failures&&isCeiling;return(0,readiness.z6)("outlived-versions",isMet?
"met":"not met",{...facts,better,worse})}function movedOn(part,category,{decisionRules,independent}){if(category==="prom\
pt"&&part.noSignal>=part.prompt)return(0,readiness.z6)("moved-on","unknown",{failures:part.prompt,known:0});const beyond=model_rung.
R6.slice(model_rung.R6.indexOf(category)+1),dearer=(0,recommend.$z)(part,decisionRules,independent).filter(rung2=>beyond.
includes(rung2)),isMet=!(0,recommend.iE)(part,category,decisionRules)&&dearer.length>0;return(0,readiness.z6)("moved-on",
isMet?"met":"not met",{failures:part[category],dearer})}function outlivesCapability(own,{moments}){if(moments.length<2)return(0,readiness.
z6)("outlives-capability","unknown",{});const lasting=own.filter(({status})=>status==="enduring"),questions=distinct(lasting.
flatMap(({questionIds})=>questionIds)),facts={runs:own.reduce((most,{runs})=>Math.max(most,runs),0),questions};return questions>=
PATTERN?(0,readiness.z6)("outlives-capability","met",facts):(0,readiness.z6)("outlives-capability",moments.length<ENDURING_RUNS?
"unknown":"not met",facts)}var reasons2=__nccwpck_require__2(8800);function comparable(pairs,earlier){const nothing={pairs:[],
changed:[],earlier:[],leftOut:[]},base=differences();for(const{before,after}of pairs)base.add(before,after);const isReworded=base.
mostly("asked");if(base.mostly("judged"))return{...nothing,whyNot:(0,reasons2.l)("judged-otherwise",{})};if(base.mostly(
"reference")||isReworded&&agrees(pairs,earlier[0]))return{...nothing,whyNot:(0,reasons2.l)("asked-otherwise",{})};const isSame=(before,after)=>!isOther(
before,after,"judged")&&!isOther(before,after,"reference")&&(isReworded||!isOther(before,after,"asked")),kept=[],leftOut=[];
for(const run of earlier){const found=leftOut.length>0?void 0:alike(run,isReworded,isSame);found!==void 0&&"answers"in found?
kept.push(found):leftOut.push({name:run.name,reason:found??(0,reasons2.l)("behind-incomparable",{})})}const changed=pairs.
filter(({before,after})=>!isSame(before,after));return{whyNot:void 0,pairs:changed.length===0?pairs:pairs.filter(({before,
after})=>isSame(before,after)),changed,earlier:kept,leftOut}}function isOther(before,after,print){return before[print]!==
null&&after[print]!==null&&before[print]!==after[print]}function differences(){const known={asked:0,reference:0,judged:0},
other={asked:0,reference:0,judged:0};return{add(before,after){count3(before,after,"asked"),count3(before,after,"referenc\
e"),count3(before,after,"judged")},mostly:print=>other[print]*2>known[print],any:()=>other.asked+other.reference+other.judged>
0,known:print=>known[print]};function count3(before,after,print){before[print]===null||after[print]===null||(known[print]+=
1,before[print]!==after[print]&&(other[print]+=1))}}function agrees(pairs,before){const found=differences();for(const pair of pairs){
const older=before?.answers.get(pair.after);older!==void 0&&found.add(older,pair.before)}return found.known("asked")>0&&
!found.mostly("asked")}function sameJudgement({answers:answers2},than){const found=differences();for(const[key,before]of answers2){
const after=than.answers.get(key);after!==void 0&&found.add(before,after)}return!found.mostly("judged")&&!found.mostly("\
reference")}function alike(run,isReworded,isSame){const found=differences();for(const[after,before]of run.answers)found.
add(before,after);return found.mostly("judged")?(0,reasons2.l)("judged-otherwise",{}):found.mostly("reference")||!isReworded&&
found.mostly("asked")?(0,reasons2.l)("asked-otherwise",{}):found.any()?{...run,answers:new Map([...run.answers].filter(([
after,before])=>isSame(before,after)))}:run}var regression_groups=__nccwpck_require__2(5737),regression_pooled=__nccwpck_require__2(
6526),pooled_test=__nccwpck_require__2(6659);const OUTLIER=.001,FAR=2.5;function poolOf(runs){if(runs.length<3)return{runs,
leftOut:[]};const[newest]=runs,totals=totalsOf(runs),out=new Set(runs.filter(run=>run!==newest&&newest!==void 0&&isFar(run,
totals)&&isOutlier(run,runs,newest)));return{runs:runs.filter(run=>!out.has(run)),leftOut:[...out].map(({name})=>({name,
reason:(0,reasons2.l)("outlier",{})}))}}function totalsOf(runs){const totals=new Map;for(const{answers:answers2}of runs)
for(const[key,question]of answers2){const{trials,passed}=question.answers,known=totals.get(key);known===void 0?totals.set(
key,{trials,passed}):(known.trials+=trials,known.passed+=passed)}return totals}function isFar({answers:answers2},totals){
let[excess,variance]=[0,0];for(const[key,question]of answers2){const{trials,passed}=question.answers,all=totals.get(key);
if(all===void 0||all.trials===trials)continue;const failing=1-all.passed/all.trials;excess+=trials-passed-trials*failing,
variance+=trials*failing*(1-failing)*(all.trials-trials)/(all.trials-1)}return excess>0&&excess>=FAR*Math.sqrt(variance)}
function isOutlier(run,runs,newest){const others=runs.filter(each=>each!==run),asked=[...run.answers,...run.unanswered].
map(([key,after])=>({key,after})),{questions,groups}=(0,regression_pooled.H)(asked,others);return(0,pooled_test.Y)(questions.
values(),groups,{isWeighted:!0,withoutNewest:!1,method:"mid-p"}).pValue<=OUTLIER&&!failsTheSame(run,newest,others)}function failsTheSame(run,newest,others){
const rest=others.filter(each=>each!==newest),isPassed=key=>{const found=rest.flatMap(({answers:answers2})=>answers2.get(
key)??[]);return found.filter(({passed})=>passed).length*2>found.length},broken=[...run.answers].filter(([key,{passed}])=>!passed&&
isPassed(key)),shared=broken.filter(([key])=>newest.answers.get(key)?.passed===!1);return broken.length>0&&shared.length*
2>broken.length}var conditional_test=__nccwpck_require__2(8553),time2=__nccwpck_require__2(588),regression_questions=__nccwpck_require__2(
9876);const LEAST_MEASURED=3;function timelineOf(history,now){const leftOut=[...history.leftOut],present=(0,regression_questions.
J)(now.questions),distinct2=distinctRuns(history.runs,leftOut).filter(past=>{const why=whyNotEarlier(past,now);return why!==
void 0&&leftOut.push({name:past.name,reason:why}),why===void 0}),found=[];for(const{name,digests,run,questions}of distinct2.
sort(timeline_inOrder)){const side=(0,regression_questions.J)(questions),{answers:answers2,unanswered}=answersBeside(side,
present);answers2.size===0?leftOut.push({name,reason:whyNothingInCommon(side,present)}):found.push({name,digests,run,side,
answers:answers2,unanswered})}const untimed=found.filter(({run})=>timeOf(run)===void 0).length,itself=new Map(present.questions.
map(question=>[question,question]));return found.push({name:"this run",digests:[],run:now.run,side:present,answers:itself,
unanswered:new Map}),{moments:withBreaks(found),leftOut,untimed}}function withBreaks(found){let whole=0;return found.map(
(moment,at)=>{const size=moment.side.questions.length,next=found[at+1]?.side.questions.length,isBrokenOff=size*2<whole&&
next!==void 0&&size*2<next;return isBrokenOff||(whole=size),{...moment,isBrokenOff}})}function whyNotEarlier({run,questions},now){
if(run.id!==null&&run.id===now.run.id)return(0,reasons2.l)("this-run",{});const[time3,present]=[timeOf(run),timeOf(now.run)];
if(time3!==void 0&&present!==void 0&&time3>present)return(0,reasons2.l)("made-later",{});if(run.id!==null&&now.run.id!==
null)return;const print=fingerprint(run,questions);return print!==void 0&&print===fingerprint(now.run,now.questions)?(0,reasons2.
l)("same-log",{as:""}):void 0}function fingerprint({versions},questions){const measured=new Set(questions.flatMap(({latencyMs})=>latencyMs??
[]));if(measured.size<LEAST_MEASURED||measured.size*2<questions.length)return;const rows=questions.map(({id,variant,trial,
outcome,latencyMs})=>[id,variant,trial,outcome,latencyMs].join("\0"));return[JSON.stringify(versions),...rows].join(`
`)}function whyNothingInCommon(side,present){if(side.questions.length===0)return side.unanswered.length>0?(0,reasons2.l)(
"nothing-answered",{}):(0,reasons2.l)("without-ids",{});const ids=new Set(present.questions.map(({id})=>id));return side.
questions.some(({id})=>ids.has(id))?(0,reasons2.l)("other-variants",{}):(0,reasons2.l)("other-questions",{})}function distinctRuns(runs,leftOut){
const known=new Map,prints=new Map,isEvery=runs.every(({run})=>run.id!==null),ordered=[...runs].sort((a,b)=>+(a.run.id===
null)-+(b.run.id===null)),groups=new Map;for(const run of ordered){const earlier=known.get(run.digest);if(earlier!==void 0){
leftOut.push({name:run.name,reason:(0,reasons2.l)("copy",{of:earlier.name})});continue}known.set(run.digest,run);const print=isEvery?
void 0:fingerprint(run.run,run.questions),same=print===void 0?void 0:prints.get(print);if(print!==void 0&&same===void 0&&
prints.set(print,run),same!==void 0&&(same.run.id===null||run.run.id===null)){leftOut.push({name:run.name,reason:(0,reasons2.
l)("same-log",{as:same.name})});continue}const key=run.run.id===null?`file ${run.digest}`:`run ${run.run.id}`;groups.set(
key,[...groups.get(key)??[],run])}return[...groups.values()].map(together)}function together(reports){const latestFirst=[
...reports].sort((a,b)=>(b.run.attempt??0)-(a.run.attempt??0)||timeline_inOrder(b,a)),[latest,...others]=latestFirst;if(latest===
void 0)throw new Error("a run without a report");const digests=reports.map(({digest})=>digest);if(others.length===0)return{
...latest,digests};const answered2=new Set,parts=latestFirst.map(report=>{const added=report.questions.filter(question=>isAnswer(
question)&&!answered2.has(identityOf(question)));for(const question of added)answered2.add(identityOf(question));return added}),
used=latestFirst.filter((_,at)=>(parts[at]?.length??0)>0),silent=latestFirst.map(report=>report.questions.filter(question=>!isAnswer(
question)&&!answered2.has(identityOf(question)))),questions=[...parts,...silent].flat(),union=kind=>[...new Set(used.flatMap(
({run})=>run.versions[kind]))],versions={model:union("model"),prompt:union("prompt"),index:union("index"),context:union(
"context")},createdAt=latestFirst.map(({run})=>run.createdAt).find(time3=>time3!==null)??null;return{...latest,digests,run:{
...latest.run,createdAt,versions},questions}}function isAnswer({outcome,category}){return outcome!=="ungraded"&&outcome!==
"skipped"&&category!=="infrastructure"&&category!=="grader-error"}function identityOf({id,detail,variant}){return JSON.stringify(
[id,detail,variant])}function timeline_inOrder(a,b){const[x,y]=[timeOf(a.run)??Number.NEGATIVE_INFINITY,timeOf(b.run)??Number.
NEGATIVE_INFINITY];if(x!==y)return x<y?-1:1;const attempts=(a.run.attempt??0)-(b.run.attempt??0);return attempts!==0?attempts:
byName(a.name,b.name)}function timeOf({createdAt}){return(0,time2.H)(createdAt)}function byName(a,b){const padded=name=>name.
replace(/\d+/g,digits=>digits.padStart(20,"0")),[x,y]=[padded(a),padded(b)];return x<y?-1:x>y?1:0}const RUNS=10,LEAST=3,
LEVEL=.001;function decayOf({moments},quarantined,anchor){const own=ownRuns(moments),newest=own.at(-1);if(newest===void 0)
return;const alike2=hasPrints(newest)?own.filter(run=>run===newest||sameJudgement(run,newest)):own,[before,last]=sides(alike2,
anchor?.time),after=poolOf(last.toReversed()).runs;if(before.length<LEAST||after.length<LEAST)return;const asked=(moments.
at(-1)?.side.questions??[]).filter(question=>!(0,question_id2.x_)(quarantined,question)).map(key=>({key,marks:key.cluster===
null?[]:after.map(run=>(0,regression_groups.MC)(run,key))})),{groups,single}=(0,regression_groups.c1)(asked,before),known=new Map(
asked.flatMap(({key})=>{const found=trialsOf(key,before,after);return found===void 0?[]:[[key,found]]})),test=(0,conditional_test.
Xz)(single.flatMap(({key})=>known.get(key)??[]),groups.flatMap(group=>(0,regression_groups.wD)(group,!1)??[]),!0),changes=[
...known.values()].map(({before:was,passedBefore,after:is,passedAfter})=>passedAfter/is-passedBefore/was);if(changes.length===
0)return;const difference=changes.reduce((sum2,change)=>sum2+change,0)/changes.length,pValue=test.pValue((0,conditional_test.
SL)(test,"mid-p"));return{anchor:anchor?.name??null,isAnchored:anchor?.time!==void 0,runsBefore:before.length,runsAfter:after.
length,questions:changes.length,difference,pValue,isWorse:difference<0&&pValue<=LEVEL}}function hasPrints({answers:answers2}){
for(const{judged,reference}of answers2.values())if(judged!==null||reference!==null)return!0;return!1}function ownRuns(moments){
const earlier=moments.slice(0,-1).filter(({isBrokenOff})=>!isBrokenOff),present=moments.at(-1);return present!==void 0&&
present.run.branch!==null&&earlier.length>0&&earlier.every(({run})=>run.branch===present.run.branch)?[...earlier,present]:
earlier}function sides(runs,time3){if(time3===void 0){const each=Math.min(RUNS,Math.floor(runs.length/2));return[runs.slice(
0,each),runs.slice(runs.length-each)]}const isBefore=({run})=>(timeOf(run)??Number.POSITIVE_INFINITY)<=time3;return[runs.
filter(isBefore).slice(-RUNS),runs.filter(run=>!isBefore(run)).slice(-RUNS)]}function trialsOf(key,before,after){const[was,
is]=[answersIn(before,key),answersIn(after,key)];if(!(was.trials===0||is.trials===0))return{before:was.trials,passedBefore:was.
passed,after:is.trials,passedAfter:is.passed}}function answersIn(runs,key){let[trials,passed]=[0,0];for(const{answers:answers2}of runs){
const found=answers2.get(key)?.answers;trials+=found?.trials??0,passed+=found?.passed??0}return{trials,passed}}function perCorrect(cost,passRate){
return cost/passRate}function withFallBack(student,teacher,kept){return{cost:student.cost+(1-kept)*teacher.cost,passRate:kept*
student.passRate+(1-kept)*teacher.passRate}}function breakEvenVolume(fixedCost,teacherPerCorrect,studentPerCorrect){const saving=teacherPerCorrect-
studentPerCorrect;return saving>0?fixedCost/saving:null}function monthsToPayBack(fixedCost,volume,teacherPerCorrect,studentPerCorrect,monthlyUpkeep=0){
const monthly=volume*(teacherPerCorrect-studentPerCorrect)-monthlyUpkeep;return monthly>0?fixedCost/monthly:null}var normal=__nccwpck_require__2(
6172);function detectableDrop(pairs,flips,alpha){if(pairs<=0)return 1;let[low,high]=[0,1];for(let step=0;step<60;step+=1){
const drop=(low+high)/2;pairsFor(drop,flips,alpha)<=pairs?high=drop:low=drop}return high}function pairsFor(drop,flips,alpha){
const discordant=Math.min(1,flips+drop);return((-(0,normal.q)(alpha)*Math.sqrt(discordant)+normal.Z.p80*Math.sqrt(Math.max(
0,discordant-drop*drop)))/drop)**2}var wilson=__nccwpck_require__2(2215);const WINDOW=5,stability_LEAST=3,SAME_QUESTIONS=.9,
CALM=.1,stability_KINDS=["prompt","context","model"];function steadinessBy({moments},leftOut){const standings=new Map,standingIn=(moment,questionCategory)=>{
let found=standings.get(moment);return found===void 0&&(found=standingsOf(moment,leftOut),standings.set(moment,found)),found.
get(questionCategory)};return questionCategory=>{const found=[];for(let at=moments.length-1;at>=0&&found.length<WINDOW;at-=
1){const moment=moments[at],standing2=moment===void 0?void 0:standingIn(moment,questionCategory);moment!==void 0&&standing2!==
void 0&&found.unshift({moment,standing:standing2})}return found.length<stability_LEAST?void 0:steadinessIn(found)}}function steadinessIn(found){
const all=new Set(found.flatMap(({standing:standing2})=>[...standing2.keys()])),kept=[...all].filter(name=>found.every(({
standing:standing2})=>standing2.has(name))).length;let[pairs,changed]=[0,0];for(const[index,{standing:standing2}]of found.
entries())for(const[name,{passed}]of found[index-1]?.standing??[]){const next=standing2.get(name)?.passed;passed===void 0||
next===void 0||(pairs+=1,next!==passed&&(changed+=1))}return{runs:found.length,kept:kept/all.size,flips:pairs===0?0:changed/
pairs,moments:found.map(({moment})=>moment)}}function standingsOf({side},leftOut){const standings=new Map,tallyOf=question=>{
if((0,question_id2.x_)(leftOut,question))return;const standing2=standings.get(question.questionCategory)??new Map;standings.
set(question.questionCategory,standing2);const tally=standing2.get(question.id)??{passes:0,of:0,passed:void 0};return standing2.
set(question.id,tally),tally};for(const question of side.unanswered)tallyOf(question);for(const question of side.questions){
const tally=tallyOf(question);tally!==void 0&&(tally.passes+=Number(question.passed),tally.of+=1,tally.passed=tally.passes*
2>tally.of)}return standings}function taskStable(steadiness){if(steadiness===void 0)return(0,readiness.z6)("task-stable",
"unknown",{needed:stability_LEAST});const{runs,kept}=steadiness;return(0,readiness.z6)("task-stable",kept>=SAME_QUESTIONS?
"met":"not met",{runs,kept})}function behaviourStable(steadiness){if(steadiness===void 0)return(0,readiness.z6)("stable",
"unknown",{needed:stability_LEAST});const{runs,kept,flips,moments}=steadiness,changed=stability_KINDS.filter(kind=>new Set(
moments.flatMap(moment=>versionIn(moment,kind)??[])).size>1),isContextSaid=moments.some(({run})=>run.versions.context.length>
0),silent=stability_KINDS.filter(kind=>(kind!=="context"||isContextSaid)&&moments.some(moment=>versionIn(moment,kind)===
void 0)),facts={runs,kept,flips,changed,silent};return kept<SAME_QUESTIONS||flips>CALM||changed.length>0?(0,readiness.z6)(
"stable","not met",facts):(0,readiness.z6)("stable",silent.length>0?"unknown":"met",facts)}const OUTPUTS=200,DROP=.1,CLOSE=1e-9;
function candidatesOf({parts,economics,systems,questionsOf,steadiness},settings,confirming,margin){return[...parts].flatMap(
([questionCategory,part])=>{const costs=questionCategory===null?parts.size===1?economics.total:void 0:economics.categories[questionCategory];
if(costs===void 0||costs.withCost===0||part.passed===0)return[];const plan=planFor(settings,questionCategory,parts.size===
1),steady=steadiness(questionCategory),passRate=(0,model_counts.CG)(part.passed,(0,model_counts.wp)(part)),teacherPerCorrect=perCorrectOf(
costs,passRate),saving=savingOf(teacherPerCorrect,passRate,plan),questions=questionsOf(questionCategory),checks2=[(0,readiness.
z6)("bounded",questionCategory===null||systems>1?"not met":"met",{systems}),behaviourStable(steady),teacherGood(part,questions,
settings.minTeacherPassRate),studentGood(passRate,plan,margin),teacherOutputs(plan.teacherOutputs,ignored(plan.teacherOutputs,
settings.all.teacherOutputs)),evalCoverage(questions,steady?.flips??0),savingCheck(saving,teacherPerCorrect!==null,plan,
settings),cheaperRungs(confirmedUpTo(part,"context",confirming))],verdict=verdictOf(checks2);return[{questionCategory,questions,
passRate,shareOfCost:costs.shareOfCost,costPerCorrect:teacherPerCorrect,...saving,checks:checks2,verdict:verdict==="all \
met"?"ready":verdict}]}).sort((a,b)=>(b.shareOfCost??0)-(a.shareOfCost??0))}function planFor({all,categories},questionCategory,isWhole){
const own=questionCategory!==null&&Object.hasOwn(categories,questionCategory)?categories[questionCategory]:void 0;return{
studentCost:own?.studentCost??all.studentCost,studentPassRate:own?.studentPassRate??all.studentPassRate,kept:own?.kept??
all.kept,fixedCost:own?.fixedCost??all.fixedCost,monthlyUpkeep:own?.monthlyUpkeep??all.monthlyUpkeep,monthlyQuestions:own?.
monthlyQuestions??(isWhole?all.monthlyQuestions:void 0),teacherOutputs:own?.teacherOutputs??(isWhole?all.teacherOutputs:
void 0)}}function perCorrectOf({costPerQuestion,withoutCost},passRate){return costPerQuestion===null||withoutCost>0||passRate===
0?null:perCorrect(costPerQuestion,passRate)}function savingOf(teacherPerCorrect,passRate,plan){const{studentCost,studentPassRate,
kept=1,fixedCost,monthlyUpkeep=0,monthlyQuestions}=plan;if(studentCost===void 0||studentPassRate===void 0||teacherPerCorrect===
null)return{studentPerCorrect:null,breakEven:null,monthsToPayBack:null};const teacher={cost:teacherPerCorrect*passRate,passRate},
student={cost:studentCost,passRate:Math.min(studentPassRate,passRate)},together2=withFallBack(student,teacher,kept);if(together2.
passRate===0)return{studentPerCorrect:null,breakEven:null,monthsToPayBack:null};const studentPerCorrect=perCorrect(together2.
cost,together2.passRate),volume=monthlyQuestions===void 0?void 0:monthlyQuestions*together2.passRate;return{studentPerCorrect,
breakEven:fixedCost===void 0?null:breakEvenVolume(fixedCost,teacherPerCorrect,studentPerCorrect),monthsToPayBack:fixedCost===
void 0||volume===void 0?null:monthsToPayBack(fixedCost,volume,teacherPerCorrect,studentPerCorrect,monthlyUpkeep)}}function teacherGood(part,questions,floor){
const rate=(0,model_counts.CG)(part.passed,(0,model_counts.wp)(part)),units=Math.min((0,model_counts.wp)(part),questions),
{lower}=(0,wilson.r)(rate*units,units),facts={passRate:rate,lower,floor,questions:units};if(lower>=floor)return(0,readiness.
z6)("teacher-good","met",facts);const needed=(0,wilson.x)(rate,floor);return needed===void 0?(0,readiness.z6)("teacher-g\
ood","not met",facts):(0,readiness.z6)("teacher-good","unknown",{...facts,needed})}function studentGood(teacher,{studentPassRate,
kept=1},margin){if(studentPassRate===void 0)return(0,readiness.z6)("student-good","unknown",{teacher});const together2=kept*
Math.min(studentPassRate,teacher)+(1-kept)*teacher;return(0,readiness.z6)("student-good",together2>=teacher-margin-CLOSE?
"met":"not met",{teacher,together:together2,margin})}function ignored(own,all){return own===void 0?all:void 0}function teacherOutputs(outputs,ofAll){
return outputs===void 0?(0,readiness.z6)("teacher-outputs","unknown",{needed:OUTPUTS,...ofAll===void 0?{}:{ofAll}}):(0,readiness.
z6)("teacher-outputs",outputs>=OUTPUTS?"met":"not met",{outputs,needed:OUTPUTS})}const distillation_LEVEL=.05;function evalCoverage(questions,flips){
const needed=Math.ceil(pairsFor(DROP,flips,distillation_LEVEL)),facts={questions,needed,drop:DROP,detectable:detectableDrop(
questions,flips,distillation_LEVEL)};return(0,readiness.z6)("eval-coverage",questions>=needed?"met":"not met",facts)}function savingCheck(saving,isCostKnown,plan,{
all,payBackMonths}){const{studentPerCorrect,breakEven,monthsToPayBack:months}=saving,missing=[["student_cost",plan.studentCost],
["student_pass_rate",plan.studentPassRate],["fixed_cost",plan.fixedCost],["monthly_questions",plan.monthlyQuestions]].flatMap(
([name,value])=>value===void 0?[name]:[]),ofAll=ignored(plan.monthlyQuestions,all.monthlyQuestions);return missing.length>
0?(0,readiness.z6)("saving","unknown",{missing,...ofAll===void 0?{}:{ofAll}}):isCostKnown?studentPerCorrect===null||breakEven===
null?(0,readiness.z6)("saving","not met",{never:"dearer"}):months===null?(0,readiness.z6)("saving","not met",{never:"upk\
eep",breakEven}):(0,readiness.z6)("saving",months<=payBackMonths?"met":"not met",{months,allowed:payBackMonths,breakEven}):
(0,readiness.z6)("saving","unknown",{missing:["cost_usd"]})}const VERSION_KINDS=["prompt","index","context"],EXAMPLES=500,
SURVIVED={prompt:"survived-prompt",index:"survived-index",context:"survived-context"};function fineTuningChecks({questionCategory,
questionIds,runs,versions,span},confirmed,steadiness,settings,isWhole){const survived=VERSION_KINDS.map(kind=>{const found=versions[kind],
silent=span.filter(moment=>versionIn(moment,kind)===void 0).length,facts={versions:found,silent,runs:span.length};return found.
length>1?(0,readiness.z6)(SURVIVED[kind],"met",facts):(0,readiness.z6)(SURVIVED[kind],silent>0?"unknown":"not met",facts)}),
{examples:common,categories}=settings.fineTuning,examples=(questionCategory!==null&&Object.hasOwn(categories,questionCategory)?
categories[questionCategory]:void 0)?.examples??(isWhole?common:void 0),count3=questionIds.length,pValue=mcnemar(0,count3);
return[...survived,(0,readiness.z6)("enough-runs",runs>=ENDURING_RUNS?"met":"not met",{runs,needed:ENDURING_RUNS}),cheaperRungs(
confirmed),taskStable(steadiness),examples===void 0?(0,readiness.z6)("examples","unknown",{needed:EXAMPLES,...common===void 0?
{}:{ofAll:common}}):(0,readiness.z6)("examples",examples>=EXAMPLES?"met":"not met",{examples,needed:EXAMPLES}),(0,readiness.
z6)("gain-visible",pValue<=settings.alpha?"met":"not met",{questions:count3,needed:neededFor(settings.alpha),pValue})]}function neededFor(alpha){
let count3=1;for(;mcnemar(0,count3)>alpha&&count3<1e3;)count3+=1;return count3}function fixCostOf(counts,category,effort){
const rung2=model_rung.Q$.find(each=>each.category===category),last=model_rung.Q$.at(-1);if(category===null||category===
"model"||rung2===void 0||last===void 0)return null;const[hours,skipHours]=[hoursFor(rung2,effort),hoursFor(last,effort)],
{hourlyRate,trainingCost=0}=effort,usd=hourlyRate===void 0?null:moneyOf(hours,hourlyRate,0),skipUsd=hourlyRate===void 0?
null:moneyOf(skipHours,hourlyRate,trainingCost),[cheap,dear]=usd===null||skipUsd===null?[hours,skipHours]:[usd,skipUsd];
return{category,isOwn:hourlyRate!==void 0||effort.hours[rung2.id]!==void 0||effort.hours[last.id]!==void 0,hours,usd,skipHours,
skipUsd,worthTrying:dear[0]+dear[1]===0?1:Math.min(1,(cheap[0]+cheap[1])/(dear[0]+dear[1])),modelFailures:counts.model,ladderFailures:(0,model_counts.
Uf)(counts)}}function hoursOf(effort){return Object.fromEntries(model_rung.Q$.map(rung2=>[rung2.id,hoursFor(rung2,effort)]))}
function hoursFor({id,hours},{hours:own}){const[from,to]=own[id]??hours;return[from,to]}function moneyOf([from,to],rate,extra){
return[from*rate+extra,to*rate+extra]}function pastAnswers(moments){const present=moments.at(-1)?.side;if(present===void 0)
return[];const notJudged=new Set(present.unanswered);return[...present.questions,...notJudged].flatMap(question=>{const signs=moments.
map(({answers:answers2,unanswered,side})=>{const then=answers2.get(question)??(side===present?question:unanswered.get(question));
return then===void 0?"-":past_answers_isAnswered(then)?signOf(then):"?"}),{id,variant}=question;return signs.every(sign=>sign===
"+")?[]:[{id,variant,runs:signs.join("")}]})}function past_answers_isAnswered(question){return"passRate"in question}function signOf({
trials,answers:answers2,category}){return answers2.passed===trials?"+":answers2.passed>0?"~":category==="unattributed"?"\
u":category!==null&&(0,model_rung.hQ)(category)?category.charAt(0):"o"}function failingQuestions({moments},leftOut){const now=moments.
at(-1);return now===void 0?[]:now.side.questions.flatMap(question=>{const{category,passed,isSilent}=question;if(passed||
isSilent||category===null||!(0,model_rung.hQ)(category)||(0,question_id2.x_)(leftOut,question))return[];const since=[];for(let at=moments.
length-1;at>=0;at-=1){const moment=moments[at],then=moment?.answers.get(question);if(!(moment===void 0||then===void 0)){
if(then.passed||then.isSilent||then.category!==category)break;since.unshift(moment)}}return[{question,category,since}]})}
const LOGGED=30;function climbOf(present,history,timeline,settings){const{run,economics,nextRung,independent}=present,{counts,
categories}=run.gated,parts=partsOf(counts,new Map([...categories].map(([name,part])=>[name,part.counts]))),{decisionRules,
quarantined}=settings,whole=(0,recommend.$z)(counts,decisionRules,independent),confirming={decisionRules,independent,whole},
decay=decayOf(timeline,quarantined,settings.anchor),isAlone=history===null||history.runs.length===0,failing=failingQuestions(
timeline,quarantined),lasting=clustersOf(failing,timeline.moments),steadiness=steadinessBy(timeline,quarantined);let counted;
const questionsOf=questionCategory=>run.questionCount===run.total.entries?(0,model_counts.wp)(parts.get(questionCategory)??
(0,model_counts.W1)()):(counted??=run.gradedQuestionsByCategory(row=>!run.isGated(row)),counted.get(questionCategory)??0),
clusters2=lasting.map(cluster=>{const{members:_members,span:_span,...record}=cluster,{questionCategory,category}=record;
if(category!=="model")return{...record,checks:[],verdict:null};const confirmed=confirmedUpTo(parts.get(questionCategory),
"context",confirming),checks2=fineTuningChecks(cluster,confirmed,steadiness(questionCategory),settings,parts.size===1),verdict=verdictOf(
checks2);return{...record,checks:checks2,verdict:verdict==="all met"?"justified":verdict}});return{history:history===null?
null:{total:isAlone?1:timeline.moments.length,runs:isAlone?[]:timeline.moments.map((moment,at)=>historyRun(moment,at+1)).
slice(-LOGGED),...isAlone?{}:{answers:pastAnswers(timeline.moments.slice(-LOGGED))},leftOut:[...timeline.leftOut],untimed:timeline.
untimed,...decay===void 0?{}:{decay}},attempts:attemptsOf(timeline.moments,LOGGED,settings.alpha),climbing:climbingOf({parts,
timeline,failing,clusters:clusters2,leftOut:quarantined},confirming),clusters:clusters2,distillation:candidatesOf({parts,
economics,systems:systemsIn(run),questionsOf,steadiness},settings.distillation,confirming,settings.margin),hours:hoursOf(
settings.effort),fixCost:fixCostOf(counts,nextRung,settings.effort),unknownCategories:unknownCategories(run,settings),optimizations:settings.
optimizations.map(({name,rung:rung2,monthlyUpkeep,monthlySaving})=>({name,rung:rung2,monthlyUpkeep,monthlySaving,net:monthlySaving-
monthlyUpkeep})).sort((a,b)=>b.net-a.net)}}function systemsIn({slices,total}){let named=0;for(const{entries}of slices.variant.
values())named+=entries;return slices.variant.size+(named<total.entries?1:0)}function unknownCategories({slices},{distillation,
fineTuning}){const named=[...Object.keys(distillation.categories),...Object.keys(fineTuning.categories)];return[...new Set(
named)].filter(name=>!slices.category.has(name))}function earlierRuns({moments},baseline,most){if(baseline===null||!("qu\
estions"in baseline))return{runs:[],leftOut:[]};const runs=[],leftOut=[],until=timeOf(baseline);for(const moment of moments.
slice(0,-1).reverse()){const{name,run,digests,isBrokenOff}=moment,isBaseline=run.id!==null&&run.id===baseline.runId||baseline.
digest!==void 0&&digests.includes(baseline.digest),time3=timeOf(run);isBaseline||(isBrokenOff?leftOut.push({name,reason:(0,reasons2.
l)("broken-off",{})}):until!==void 0&&time3!==void 0&&time3>until?leftOut.push({name,reason:(0,reasons2.l)("after-baseli\
ne",{})}):runs.length+1<most&&runs.push(moment))}return{runs,leftOut}}const WAYS=3;function suspectKeys(run,{moments},leftOut){
const{probes:probes2}=run;if(probes2===void 0||!probes2.runs.some(({probe})=>probe==="gold"))return[];const ways=new Map,
passing=new Set;for(let row=0;row<run.total.entries;row+=1)(run.isPassed(row)||probes2.failedIn(row)===void 0)&&passing.
add(run.nameOf(row).id);for(const{row,attribution}of run.failures()){const question=run.nameOf(row),failed2=probes2.failedIn(
row)??[];if(!(0,model_rung.hQ)(attribution.category)||!failed2.includes("gold")||(0,question_id2.x_)(leftOut,question))continue;
const seen=ways.get(question.id)??new Set;for(const way of[`by ${run.variantOf(row)}`,...failed2])seen.add(way);ways.set(
question.id,seen)}for(const[at,{answers:answers2}]of moments.slice(0,-1).entries())for(const[{id},answer]of answers2)answer.
answers.passed>0?passing.add(id):ways.get(id)?.add(`in run ${at}`);return[...ways].filter(([id,seen])=>seen.size>=WAYS&&
!passing.has(id)).map(([id])=>id).sort(text_order.f)}var finding=__nccwpck_require__2(5268),warnings2=__nccwpck_require__2(
8967);function dataQuality(run,passingGrades,given){const{quality,total}=run,findings=(0,finding.Y)(quality.findings),facts={
files:run.files.map(({path,format,entries})=>({path,format,entries})),notices:run.files.flatMap(({path,notices})=>notices.
map(notice=>({path,...notice}))),questions:run.questionCount,repeatedQuestions:run.repeats.questions,repeats:run.repeats,
judged:quality.judged,infrastructure:quality.infrastructure,graderErrors:quality.graderErrors,unchecked:quality.unchecked,
cached:quality.cached,goldEvidence:quality.goldEvidence,withoutQuestionId:quality.withoutQuestionId,withoutGrade:quality.
withoutGrade,noSignal:total.noSignal,contradictory:quality.contradictory,grades:sorted(quality.grades),passingGrades:[...passingGrades],
...quality.gradeWords.length===0?{}:{gradeWords:[...quality.gradeWords].sort(text_order.f)},unknownLabels:sorted(quality.
unknownLabels),...findings.length===0?{}:{findings:[...findings]},...given},{covered,overlapping}=quality;return{...facts,
warnings:(0,warnings2.nZ)({totals:total,quality:facts,covered,overlapping})}}function sorted(counts){return Object.fromEntries(
[...counts].map(([name,{count:count3}])=>[name,count3]).sort(([a],[b])=>(0,text_order.f)(a,b)))}var expected_gain=__nccwpck_require__2(
3096),design_effect=__nccwpck_require__2(6256);function independentShare({total,gradedQuestionCount,repeats,clusters:clusters2}){
const answers2=(0,model_counts.wp)(total);if(answers2===0)return 1;const found=clusters2();return found.length>0?Math.min(
1,(0,design_effect.vk)(found)/answers2):repeats.questions===0?1:Math.min(1,gradedQuestionCount/answers2)}function passRateInterval(run){
const clusters2=run.clusters();if(clusters2.length>0)return(0,design_effect.OK)(clusters2);const units=Math.round((0,model_counts.
wp)(run.total)*independentShare(run));return(0,wilson.r)((0,model_counts.CG)(run.weights.passed,run.weights.whole)*units,
units)}var model_probe2=__nccwpck_require__2(7223);function measuredShares({runs,patterns},all,independent){const shares=new Map,
measured=[];let left=1,worth=Number.POSITIVE_INFINITY,settledBefore=0;const given=runs.map(({probe})=>probe);for(const[at,
probe]of given.entries()){const asked=patterns.filter(({results})=>results.slice(0,at).every(result=>result===!1)).filter(
({results})=>(results[at]??null)!==null),count3=sum(asked);if(count3===0||left===0)break;worth=Math.min(worth,count3/left);
for(const category2 of model_rung.R6){const turned=sum(asked.filter(({results})=>results[at]===category2));shares.set(category2,
(shares.get(category2)??0)+left*turned/count3)}left*=sum(asked.filter(({results})=>results[at]===!1))/count3;const{category}=model_probe2.
ho[probe];(category!=="model"||at>0)&&measured.push(shareOf(category,shares.get(category)??0,settledBefore+count3)),settledBefore+=
sum(asked.filter(({results})=>results[at]!==!1))}if(!["prompt","gold","context"].every(probe=>given.includes(probe))||measured.
length<3)return measured;const context=measured.find(({category})=>category==="context"),known=measured.filter(({category})=>category!==
"model"),rest=1-known.reduce((total,{share})=>total+share,0);return[...known,shareOf("model",Math.max(0,rest),context?.asked??
0)];function shareOf(category,share,asked){if(worth>=all*(1-1e-9))return{category,share,lower:share,upper:share,asked,units:0};
const units=worth*independent,{lower,upper}=(0,wilson.r)(share*units,units),known2=Math.abs(worth-asked)<1e-9?asked/all:
0;return{category,share,lower:Math.min(share,Math.max(lower,share*known2)),upper:Math.max(share,Math.min(upper,share*known2+
1-known2)),asked,units}}}function sum(patterns){return patterns.reduce((total,{failures})=>total+failures,0)}var text_hash=__nccwpck_require__2(
6647);const PROPOSED=["gold","prompt","context","model"];function nextProbe({failures,nameOf:nameOf2,probes:probes2},draw){
const given=new Set(probes2?.runs.map(({probe:probe2})=>probe2)),probe=PROPOSED.find(each=>!given.has(each));if(probe===
void 0)return null;const all=drawing(draw),asked=drawing(draw);let isOpen=!1;for(const{row,attribution}of failures()){if(!(0,model_rung.
hQ)(attribution.category)&&attribution.category!=="unattributed")continue;expected_gain.Wt.has(attribution.rule)||(isOpen=
!0);const id=(0,question_id2.Sd)(nameOf2(row));id!==question_id2.n4&&(all.add(id),probes2?.isAsked(row)===!0&&asked.add(
id))}if(!isOpen||all.count()===0)return null;const questions=(asked.count()>0?asked:all).drawn();return{probe,questions,
of:all.count(),seed:draw.seed,points:pointsOf(questions.length,all.count())}}function drawing({size,seed}){const ids=new Set,
best=[],isBefore=(a,b)=>a.place<b.place||a.place===b.place&&(0,text_order.f)(a.id,b.id)<0;return{add,count:()=>ids.size,
drawn:()=>best.map(({id})=>id).sort(text_order.f)};function add(id){if(ids.has(id))return;ids.add(id);const placed={id,place:(0,text_hash.
_)(`${seed}:${id}`)},last=best.at(-1);if(best.length===size&&last!==void 0&&!isBefore(placed,last))return;let[from,to]=[
0,best.length];for(;from<to;){const middle=from+to>>1,other=best[middle];other!==void 0&&isBefore(other,placed)?from=middle+
1:to=middle}best.splice(from,0,placed),best.length>size&&best.pop()}}function pointsOf(drawn2,all){if(drawn2>=all)return 0;
const{lower,upper}=(0,wilson.r)(drawn2/2,drawn2);return 50*Math.min(upper-lower,1-drawn2/all)}function rungReports(run,attributions){
const reports={prompt:empty(run,"prompt"),retrieval:empty(run,"retrieval"),context:empty(run,"context"),model:empty(run,
"model")};for(const{questionId,category,basis}of attributions){if(!(0,model_rung.hQ)(category))continue;const{questionIds,
byBasis}=reports[category];questionIds.push(questionId),byBasis[basis]=(byBasis[basis]??0)+1}return reports}function empty({
total,weights},category){const failures=total[category];return{failures,share:(0,model_counts.CG)(failures,(0,model_counts.
Uf)(total)),rate:(0,model_counts.CG)(weights[category],weights.whole),questionIds:[],byBasis:{}}}var answers=__nccwpck_require__2(
9946),hidden_text=__nccwpck_require__2(4285),schema_version=__nccwpck_require__2(6551),user_error2=__nccwpck_require__2(
7933);function climbSettings(settings,quarantined,anchorTime2){return{decisionRules:settings["decision-rules"],alpha:settings.
alpha.fewRuns,margin:settings.margin,distillation:settings.distillation,fineTuning:settings["fine-tuning"],effort:settings.
effort,optimizations:settings.optimizations,anchor:settings.anchor===void 0?void 0:{name:settings.anchor,time:anchorTime2},
quarantined}}function gateSettings(settings){return{limits:Object.fromEntries(Object.keys(lib_gates.JH).filter(lib_gates.
N5).map(id=>[id,settings[(0,lib_gates.Ys)(id)]])),categories:settings.categories,warnOnly:settings["warn-only"],failOn:settings["\
fail-on"]}}var attribution_options=__nccwpck_require__2(3736),probe_files2=__nccwpck_require__2(2002),waivers=__nccwpck_require__2(
9151),comparison=__nccwpck_require__2(3644),test_level=__nccwpck_require__2(7210),statistics_sum=__nccwpck_require__2(6692);
function costChange(pairs){const[before,after]=[(0,statistics_sum.ZO)(),(0,statistics_sum.ZO)()];let questions=0,withoutBefore=0,
withoutAfter=0;for(const pair of pairs)pair.before.costUsd===null&&(withoutBefore+=1),pair.after.costUsd===null&&(withoutAfter+=
1),!(pair.before.costUsd===null||pair.after.costUsd===null)&&(questions+=1,(0,statistics_sum.DN)(before,pair.before.costUsd),
(0,statistics_sum.DN)(after,pair.after.costUsd));const mean=sum2=>questions===0?null:sum2/questions;return{questions,withoutBefore,
withoutAfter,before:mean((0,statistics_sum.Qy)(before)),after:mean((0,statistics_sum.Qy)(after))}}var secrets2=__nccwpck_require__2(
6796);function commonNames(base,head){const hidden=new Set;let isMasked=!1;for(const{id}of[...base.questions,...base.unanswered,
...head.questions,...head.unanswered])(0,hidden_text.Ky)(id)&&hidden.add(id),id.includes(secrets2.v5)&&(isMasked=!0);return hidden.
size===0&&!isMasked?question_id2.Sd:question=>{const id=(0,question_id2.Sd)(question),hash=(0,hidden_text.kh)(id);return hidden.
has(hash)?hash:isMasked?(0,secrets2.QU)(id):id}}const beta_binomial_LEAST=.001;function fitSpread(questions){const answered2=questions.
filter(({trials})=>trials>0),repeated=answered2.filter(({trials})=>trials>1);if(repeated.length===0)return;const mean=within(
answered2.reduce((sum2,{trials,passed})=>sum2+passed/trials,0)/answered2.length),disagree=repeated.reduce((sum2,{trials,
passed})=>sum2+2*passed*(trials-passed)/(trials*(trials-1)),0)/repeated.length;return{mean,correlation:within(1-disagree/
(2*mean*(1-mean)))}}function spreadOfFlips(mean,flips){const rate=within(mean);return{mean:rate,correlation:within(1-flips/
(2*rate*(1-rate)))}}function beta_binomial_passesOf({mean,correlation},trials){const weight=(1-correlation)/correlation,
[a,b]=[mean*weight,(1-mean)*weight],shares=[1];for(let k=0;k<trials;k+=1)shares.push((shares[k]??0)*(trials-k)*(k+a)/((k+
1)*(trials-k-1+b)));const whole=shares.reduce((sum2,share)=>sum2+share,0);return shares.map(share=>share/whole)}function within(share){
return Math.min(1-beta_binomial_LEAST,Math.max(beta_binomial_LEAST,share))}function seededRandom(seed){let state=seed>>>
0;return()=>{state=state+1831565813>>>0;let mixed=Math.imul(state^state>>>15,state|1);return mixed^=mixed+Math.imul(mixed^
mixed>>>7,mixed|61),((mixed^mixed>>>14)>>>0)/4294967296}}var regression_verdict=__nccwpck_require__2(1652);const FLIPS=.1,
MOST_QUESTIONS=200,POWER=.8;function visibleDropOf(questions,spread,setting){const size=Math.min(MOST_QUESTIONS,questions.
length),ordered=[...questions].sort((a,b)=>a.older.passed-b.older.passed||a.older.trials-b.older.trials||a.newest.passed-
b.newest.passed||a.newest.trials-b.newest.trials),drop=smallestDrop(setting,spread,random=>size===ordered.length?ordered:
Array.from({length:size},()=>ordered[Math.floor(random()*ordered.length)]??NOTHING));return narrowed(drop,size,questions.
length)}const NOTHING={newest:{trials:0,passed:0},older:{trials:0,passed:0}};function visible_drop_visibleDropFor(questions,spread,setting){
const size=Math.min(MOST_QUESTIONS,questions),{runs,trials}=setting,passes=passesOf(spread,(runs-1)*trials),drop=smallestDrop(
setting,spread,random=>Array.from({length:size},()=>{const older={trials:(runs-1)*trials,passed:drawn(passes,random)};return{
newest:answered(spread,older,trials,random),older}}));return narrowed(drop,size,questions)}function narrowed(drop,size,questions){
return drop>=1?1:drop*Math.sqrt(size/questions)}function smallestDrop({runs,trials,alpha,method,tries},spread,draw){const random=seededRandom(
runs*1000003+trials*1009+tries),isMany=runs>=test_level.Z,found=[];for(let at=0;at<tries;at+=1){const questions=draw(random).
map(({newest,older})=>{const all={trials:newest.trials+older.trials,passed:newest.passed+older.passed},head=answered(spread,
all,trials,random),isDeciding=!isMany||newest.passed*2>newest.trials;return{known:isMany?older:all,head,isDeciding,rate:rateOf(
spread,all),order:random()}}),breakable=questions.filter(({rate})=>rate>.5).sort((a,b)=>a.order-b.order),isFound=broken2=>{
const lost=new Set(breakable.slice(0,broken2)),compared=questions.flatMap(question=>{const{known,head,isDeciding}=question;
if(!isDeciding)return[];const passedAfter=lost.has(question)?0:head.passed;return[{before:known.trials,passedBefore:known.
passed,after:trials,passedAfter}]});return(0,regression_verdict.L4)((0,conditional_test.ZJ)(compared,!0,method),alpha)},
broken=firstFound(breakable.length,isFound),loss=breakable.slice(0,broken).reduce((sum2,{rate})=>sum2+rate,0);found.push(
broken===void 0?1:loss/questions.length)}return found.sort((a,b)=>a-b)[Math.ceil(POWER*tries)-1]??1}function firstFound(most,isFound){
if(most<1)return;let[low,high]=[0,1];for(;!isFound(high);){if(high===most)return;[low,high]=[high,Math.min(most,high*2)]}
for(;high-low>1;){const middle=Math.floor((low+high)/2);isFound(middle)?high=middle:low=middle}return high}function rateOf({
mean,correlation},{trials,passed}){const weight=(1-correlation)/correlation;return(passed+weight*mean)/(trials+weight)}function answered(spread,past,trials,random){
let passed=0;for(let trial=0;trial<trials;trial+=1)random()<rateOf(spread,{trials:past.trials+trial,passed:past.passed+passed})&&
(passed+=1);return{trials,passed}}function drawn(shares,random){let left=random();for(const[value,share]of shares.entries())
if(left-=share,left<0)return value;return shares.length-1}const TRIES=20;function smallestVisible(questions,groups,setting){
const single=questions.filter(({cluster})=>cluster===void 0),units=[...single.map(({earlier:[newest=NONE,...older]})=>({
newest,older:(0,regression_pooled.b)(older)})),...groups.flatMap(asUnit)];if(units.length===0)return 1;const trials=mostCommon(
single.map(({after})=>after.trials)),{spread}=suiteOf(units.map(({newest,older})=>(0,regression_pooled.b)([newest,older])));
return visibleDropOf(units,spread,{...setting,trials,tries:TRIES})}function suiteOf(answers2){const fitted=fitSpread(answers2);
if(fitted!==void 0)return{spread:fitted,isFitted:!0};const rate=answers2.reduce((sum2,{trials,passed})=>sum2+passed/trials,
0)/answers2.length;return{spread:spreadOfFlips(rate,FLIPS),isFitted:!1}}const NONE={trials:0,passed:0};function asUnit({
members}){const runs=(members[0]?.earlier??[]).flatMap((_,run)=>{const asked=[...members.map(({earlier})=>earlier[run]??
"").join("")].filter(mark=>mark!=="-"),passed=asked.filter(mark=>mark==="1").length;return asked.length===0?[]:[{trials:1,
passed:passed*2>asked.length?1:0}]}),[newest,...older]=runs;return newest===void 0?[]:[{newest,older:(0,regression_pooled.
b)(older)}]}function mostCommon(numbers3){const counts=new Map;for(const each of numbers3)counts.set(each,(counts.get(each)??
0)+1);return[...counts].sort(([a,x],[b,y])=>y-x||a-b)[0]?.[0]??1}const PLAN_TRIES=60;function plannedDrop({spread},{questions,
alpha,...plan}){const level=plan.runs>=MANY_RUNS?alpha.manyRuns:alpha.fewRuns;return visibleDropFor(questions,spread,{...plan,
alpha:level,tries:PLAN_TRIES})}function flipsOf({spread:{mean,correlation}}){return 2*mean*(1-mean)*(1-correlation)}function holm(pValues){
const order=ascending(pValues),adjusted=new Array(pValues.length).fill(1);let largest=0;for(const[rank,index]of order.entries())
largest=Math.max(largest,Math.min(1,(pValues.length-rank)*(pValues[index]??1))),adjusted[index]=largest;return adjusted}
function ascending(pValues){return pValues.map((_,index)=>index).sort((a,b)=>(pValues[a]??1)-(pValues[b]??1))}var clusters=__nccwpck_require__2(
5050);function rungChanges(pairs,alpha,method){const changes={prompt:count2(pairs,"prompt"),retrieval:count2(pairs,"retr\
ieval"),context:count2(pairs,"context"),model:count2(pairs,"model")},parts=(0,clusters.O)(pairs,({after})=>after.cluster),
adjusted=holm(model_rung.R6.map(category=>parts.grouped.length===0?mcnemar(changes[category].left,changes[category].joined,
method):groupedPValue(parts,category,method))),done=category=>{const pValue=adjusted[model_rung.R6.indexOf(category)]??1,
change=changes[category];return{...change,pValue,risen:pValue<=alpha&&change.after>change.before}};return{prompt:done("p\
rompt"),retrieval:done("retrieval"),context:done("context"),model:done("model")}}function groupedPValue({single,grouped:grouped3},category,method){
const failed2=question=>isOn(question,category)?1:0,test=(0,conditional_test.Xz)(single.map(({before,after})=>({before:1,
passedBefore:1-failed2(before),after:1,passedAfter:1-failed2(after)})),grouped3.map(pairs=>({later:1,questions:pairs.map(
({before,after})=>({answers:1,failures:[failed2(before),failed2(after)]}))})),!1);return test.pValue((0,conditional_test.
SL)(test,method))}function isOn(question,category){return!question.passed&&question.category===category}function count2(pairs,category){
let[before,after,joined,left,moved]=[0,0,0,0,0];for(const pair of pairs){const was=isOn(pair.before,category),is=isOn(pair.
after,category);was&&(before+=1),is&&(after+=1),is&&!was&&(joined+=1),was&&!is&&(left+=1),is&&!was&&!pair.before.passed&&
(moved+=1)}return{before,after,joined,left,moved}}function twoLooks(level,first){if(level>=first)return first;let[low,high]=[
0,level];for(let step=0;step<200&&high-low>1e-17;step+=1){const middle=(low+high)/2;middle*(1+Math.log(first/middle))<level?
low=middle:high=middle}return(low+high)/2}const CLEARED=.8,WHOLE_LEVEL=.05;function secondLook(first,reruns,settings){const{
judged,pooled}=first,drop=-judged.change.difference,limit=Math.max(regression_verdict.$V,judged.alpha);if(!judged.isNetLoss||
judged.pValue>limit||judged.pNet>limit)return;const failing=first.newlyFailing.filter(question=>{const past=(0,regression_pooled.
b)(pooled.questions.get(question)?.earlier??[]);return past.passed*2>past.trials});if(failing.length===0)return;const again=withClusters(
failing,first),level=twoLooks(judged.alpha,limit),questions=[...new Set(again.map(question_id2.Sd))].sort(),pending={verdict:judged.
verdict,stage:"questions",questions,level};if(reruns===null)return pending;const leftOut=reruns.leftOut.length===0?{}:{leftOut:[
...reruns.leftOut]},{targeted,whole}=second_look_sorted(reruns,first.after,new Set(again)),answered2=answersAgain(failing,
targeted);if(answered2.answers===0)return{...pending,...leftOut,asked:answered2};const{pValue,method}=testAgain(failing,
targeted,first,settings),isComplete=answered2.questions===failing.length,isCleared=isComplete&&(answered2.passed===answered2.
answers||pValue>CLEARED),isRed=drop>=settings.minDrop&&((0,regression_verdict.L4)(judged.pValue,level)||(0,regression_verdict.
L4)(judged.pValue*pValue,level)),found={level,questions,...leftOut,asked:answered2,test:`conditional-${method}`,pValue},
otherwise=judged.verdict==="regressed"?"inconclusive":judged.verdict;if(!isCleared){const stays=!isComplete&&judged.verdict===
"regressed";return{...found,verdict:isRed||stays?"regressed":otherwise,stage:"none"}}const[run]=whole.slice(-1);if(run===
void 0)return{...found,verdict:otherwise,stage:"all"};const last=judgeWhole(run,first,settings);return{...found,verdict:last.
verdict==="regressed"?"regressed":otherwise,stage:"none",whole:{name:run.name,...coverageOf(run,first.after),pValue:last.
pValue,alpha:WHOLE_LEVEL,isWorse:last.verdict==="regressed"}}}function withClusters(failing,{after,pooled,waived}){const clusters2=new Set(
failing.flatMap(question=>pooled.questions.get(question)?.cluster??[])),own=new Set(failing);return[...after.questions,...after.
unanswered].filter(question=>own.has(question)||question.cluster!==null&&clusters2.has(question.cluster)&&!waived.has(question.
id))}function second_look_sorted({runs},after,again){const others=after.questions.filter(question=>!again.has(question)),
targeted=[],whole=[];for(const{name,side}of runs){const matched=match(side,after,commonNames(side,after)),answers2=new Map(
matched.pairs.map(pair=>[pair.after,pair.before])),marks=new Map([...matched.pairs,...matched.unanswered].map(pair=>[pair.
after,pair.before.marks]));(others.length>0&&others.filter(question=>answers2.has(question)).length*2>others.length?whole:
targeted).push({name,answers:answers2,marks})}return{targeted:targeted.length>0?targeted:whole,whole}}function coverageOf({
answers:answers2},{questions}){return{answered:questions.filter(question=>answers2.has(question)).length,questions:questions.
length}}function answersAgain(failing,reruns){let[questions,answers2,passed]=[0,0,0];for(const question of failing){const found=(0,regression_pooled.
b)(answersTo(question,reruns));found.trials>0&&(questions+=1),answers2+=found.trials,passed+=found.passed}return{toAsk:failing.
length,questions,answers:answers2,passed}}function answersTo(question,reruns){return reruns.flatMap(({answers:answers2})=>{
const found=answers2.get(question);return found===void 0?[]:[found.answers]})}function testAgain(failing,reruns,{pooled,
runs},{method}){const inGroup=new Map,single=[];for(const question of failing){const known=pooled.questions.get(question);
if(known===void 0)continue;if(known.cluster!==void 0){const members=inGroup.get(known.cluster);members===void 0?inGroup.
set(known.cluster,[question]):members.push(question);continue}const before=(0,regression_pooled.b)([...known.earlier,known.
after]),after=(0,regression_pooled.b)(answersTo(question,reruns));single.push({before:before.trials,passedBefore:before.
passed,after:after.trials,passedAfter:after.passed})}const groups=[...inGroup.values()].map(members=>({members:members.map(
question=>({earlier:[question.marks,...runs.map(run=>(0,regression_groups.MC)(run,question))],after:marksAgain(question,
reruns)}))})),test=(0,conditional_test.Xz)(single,groups.flatMap(group=>(0,regression_groups.wD)(group,!1)??[]),!0),used=(0,conditional_test.
SL)(test,method);return{pValue:test.pValue(used),method:used}}function marksAgain(question,reruns){const[only,...more]=reruns;
if(only===void 0||more.length>0)return reruns.map(({marks:marks2})=>marks2.get(question)??"");const marks=only.marks.get(
question)??"",size=Math.max(1,question.marks.length);return Array.from({length:Math.max(1,Math.ceil(marks.length/size))},
(_,round)=>marks.slice(round*size,(round+1)*size))}function judgeWhole(whole,{after,runs,waived},settings){const asked=[
...after.questions,...after.unanswered].flatMap(key=>{const found=waived.has(key.id)?void 0:whole.answers.get(key);return found===
void 0?[]:[{key,after:found}]}),{questions,groups}=(0,regression_pooled.H)(asked,runs),alpha={fewRuns:WHOLE_LEVEL,manyRuns:WHOLE_LEVEL};
return(0,regression_verdict.sx)([...questions.values()],groups,runs.length,{...settings,alpha})}function transitions(pairs){
const fixed=[],table={};let stillFailing=0,stillPassing=0;for(const pair of pairs){const before=standing(pair.before),after=standing(
pair.after),row=table[before]??{};row[after]=(row[after]??0)+1,table[before]=row,pair.before.passed&&pair.after.passed?stillPassing+=
1:!pair.before.passed&&pair.after.passed?fixed.push({id:pair.after.id,variant:pair.after.variant,before,after}):pair.before.
passed||(stillFailing+=1)}return{fixed,stillFailing,stillPassing,table}}function standing(question){return question.passed?
"passed":question.category??"unattributed"}function compareRuns({name,side:before,earlier},after,settings,reruns=null){const{
pairs:found,added,removed,unanswered}=match(before,after,commonNames(before,after)),{pairs,changed,...alike2}=comparable(
found,earlier),baseline={name,side:before,answers:new Map(pairs.map(pair=>[pair.after,pair.before])),unanswered:new Map(
unanswered.map(pair=>[pair.after,pair.before]))},pool=poolOf([baseline,...alike2.earlier]),all=withOlder(pairs,after,pool.
runs),tested=settings.waived.size===0?all:all.filter(pair=>!settings.waived.has(pair.after.id)),{fixed,stillFailing,stillPassing,
table}=transitions(tested),runs=pool.runs.length,pooled=(0,regression_pooled.H)([...after.questions,...after.unanswered].
filter(({id})=>!settings.waived.has(id)).map(key=>({key,after:key})),pool.runs),{questions,groups}=pooled,judged=(0,regression_verdict.
sx)([...questions.values()],groups,runs,settings),{test,alpha,pValue,pNet,change,smallest}=judged,regressed=tested.filter(
pair=>pair.before.passed&&!pair.after.passed),newlyFailing=regressed.map(pair=>pair.after),{waived}=settings,look=secondLook(
{after,pooled,runs:pool.runs,judged,newlyFailing,waived},reruns,settings),{verdict,...second}=look??{verdict:judged.verdict},
pastOf=question=>runs<2?void 0:(0,regression_pooled.b)(questions.get(question)?.earlier??[]),withPast=({before:was,after:is})=>({
id:is.id,variant:is.variant,before:standing(was),after:standing(is),...standingBefore(pastOf(is),runs)}),failing=new Map(
added.length===0?[]:after.questions.filter(({passed})=>!passed).map(each=>[keyOf(each),each])),isOld=new Set(all.slice(pairs.
length).map(pair=>keyOf(pair.after))),leftOut=[...alike2.leftOut,...pool.leftOut];return{whyNot:alike2.whyNot,detectable:()=>smallestVisible(
[...questions.values()],groups,{runs,alpha,method:settings.method}),verdict,test,pValue,...test.startsWith("conditional")?
{pNet}:{},alpha,change,matched:pairs.length,baselineQuestions:before.questions.length,newlyFailing:regressed.map(withPast),
fixed:[...fixed],stillFailing,stillPassing,added:added.filter(question=>!isOld.has(keyOf(question))).map(question=>({...question,
...failingAs(failing.get(keyOf(question)))})),removed:[...removed],unanswered:unanswered.map(pair=>compare_nameOf(pair.after)).
filter(question=>!isOld.has(keyOf(question))),unstable:after.questions.filter(({passRate})=>passRate>0&&passRate<1).map(
({id})=>id).sort(),waived:all.length-tested.length,cost:costChange(pairs),rungs:rungChanges(tested,alpha,settings.method),
transitions:table,...changed.length>0?{changed:changed.map(pair=>compare_nameOf(pair.after))}:{},..."stage"in second?{secondLook:second}:
{},...smallest===void 0?{}:{clusters:{groups:groups.length,questions:groups.reduce((sum2,{members})=>sum2+members.length,
0),smallestP:smallest}},...runs>1||leftOut.length>0?{pool:{runs,older:all.length-pairs.length,leftOut,failingOnBase:tested.
filter(hasBroken(pastOf)).map(withPast)}}:{}}}function withOlder(pairs,after,runs){if(runs.length<2)return pairs;const paired=new Set(
pairs.map(pair=>pair.after)),older=after.questions.flatMap(question=>{if(paired.has(question))return[];const found=runs.
find(({answers:answers2})=>answers2.has(question))?.answers.get(question);return found===void 0?[]:[{before:found,after:question}]});
return older.length===0?pairs:[...pairs,...older]}function hasBroken(pastOf){return({before,after})=>!before.passed&&!after.
passed&&(pastOf(after)?.passed??0)>0}function standingBefore(past,runs){if(past===void 0||runs<2)return{};const answers2={
past:{answers:past.trials,passed:past.passed}};return runs<test_level.Z?answers2:{...answers2,fault:past.passed===past.trials?
"solid":"flaky"}}function failingAs(question){return question===void 0?{}:{after:standing(question)}}function compare_nameOf({
id,variant}){return{id,variant}}function keyOf({id,variant}){return variant===null?id:`${id}\0${variant}`}function compareWith(baseline,earlier,run,settings,reruns){
if(baseline===null)return null;if(!("questions"in baseline))return{status:baseline.status,reasons:[...baseline.reasons],
baseline:null,result:null};const{name,found,commit,branch,runId,createdAt}=baseline,base={name,side:(0,regression_questions.
J)(baseline.questions),earlier:earlier.runs},{pool,whyNot,detectable,...result}=compareRuns(base,run(),settings,reruns);
if(whyNot!==void 0)return{status:"incompatible",reasons:[whyNot],baseline:null,result:null};if(result.baselineQuestions===
0||result.matched===0&&result.unanswered.length===0)return{status:"incompatible",reasons:[result.baselineQuestions===0?(0,reasons2.
l)("no-question-to-compare",{name}):(0,reasons2.l)(comparison.I,{name,questions:result.baselineQuestions})],baseline:null,
result:null};const leftOut=[...earlier.leftOut,...pool?.leftOut??[]];return{status:baseline.status,reasons:[],baseline:{
name,found,commit,branch,runId,createdAt},result:{...result,detectableDrop:detectable(),...pool===void 0?{}:{pool:{...pool,
leftOut}}}}}var run_economics=__nccwpck_require__2(271);function figuresOf({gated,gradedQuestionsByCategory,isGated}){const{
counts,weights}=gated,judged=gradedQuestionsByCategory(row=>!isGated(row)),{passed,failed:failed2,noSignal,prompt,retrieval,
context,model,unattributed,offLadder}=counts,{whole}=weights;return{passed,failed:failed2,questions:[...judged.values()].
reduce((sum2,questions)=>sum2+questions,0),noSignal,passRate:(0,model_counts.CG)(weights.passed,whole),failures:{prompt,
retrieval,context,model,unattributed,offLadder},rates:{prompt:(0,model_counts.CG)(weights.prompt,whole),retrieval:(0,model_counts.
CG)(weights.retrieval,whole),context:(0,model_counts.CG)(weights.context,whole),model:(0,model_counts.CG)(weights.model,
whole)}}}function nothingGraded(run,passingGrades){if(run.quality.judged>0)return;const[file,...others]=run.files;return{
code:"nothing-graded",...file!==void 0&&others.length===0?{file:file.path}:{},...wordsOf(run,passingGrades)}}const QUOTED=3;
function errorsOf(run){const counts=new Map;for(const{attribution}of run.failures()){const{error,grader_error:graderError}=attribution.
evidence,text=error??graderError;typeof text=="string"&&text!==hidden_text.RG&&counts.set(text,(counts.get(text)??0)+1)}
const commonest=[...counts].sort(([,a],[,b])=>b-a),quoted=commonest.slice(0,QUOTED).map(([text,count3])=>`"${text}"${count3===
1?"":` (${count3} times)`}`),rest=commonest.length-quoted.length;return quoted.length===0?"":`${quoted.join(", ")}${rest>
0?` and ${rest} more`:""}. `}function wordsOf(run,passingGrades){const{total,quality,files}=run,all=total.entries===1?"t\
he only entry":`all ${total.entries} entries`,nothing="so there is nothing to judge.";if(quality.infrastructure===total.
entries)return{message:`${all} ${total.entries===1?"carries":"carry"} an \`error\`: no question was answered, ${nothing}`,
hint:`${errorsOf(run)}Fix the evaluation: these are errors of the infrastructure, not wrong answers.`};if(quality.infrastructure+
quality.graderErrors===total.entries)return{message:`on ${all} the evaluation itself failed (${quality.infrastructure} w\
ithout an answer, ${quality.graderErrors} that the grader failed on), ${nothing}`,hint:`${errorsOf(run)}Fix the evaluati\
on: nothing here says whether the answers are right.`};const notices=files.flatMap(each=>each.notices),undecided=notices.
find(({code})=>code==="no-verdict");if(undecided!==void 0)return{message:`nothing says which scores decide whether an an\
swer is right, ${nothing} There are: ${undecided.detail}.`,hint:"Set `pass-metric` to those that have to pass, and `pass\
-score` to the score they pass from."};const unscored=notices.find(({code})=>code==="score-verdict");if(unscored!==void 0)
return{message:`the score that decides (${unscored.detail}) is missing in ${all}, ${nothing}`,hint:"The judge may have f\
ailed; or another score decides: set `pass-metric`."};const isMapped=files.every(({format})=>format==="mapped");return total.
ungraded>0&&!isMapped?{message:`none of the ${total.entries} entries was scored, ${nothing}`,hint:"Add a scorer to the e\
valuation, or name the log of a run that was scored."}:{message:`none of the ${total.entries} entries has a grade${quality.
infrastructure>0?" for a question that was answered":""}, ${nothing}`,hint:isMapped?"Name the field that holds the verdi\
ct, under `fields:`: `grade: …`. `rung-gate validate <file>` proposes one without a map.":`Write the grader's word int\
o \`grade\`; passing are ${passingGrades.map(grade=>`\`${grade}\``).join(", ")}.`}}var question_run=__nccwpck_require__2(
9409),run_records=__nccwpck_require__2(3975),version2=__nccwpck_require__2(3411);const INCOMPLETE=new Set(["unfinished",
"contradiction"]),NO_HISTORY={runs:[],leftOut:[]},NO_CONTEXT={id:null,attempt:null,commit:null,branch:null,createdAt:null};
function analyze2(run,settings,circumstances={}){const missing=nothingGraded(run,settings["passing-grades"]);return missing!==
void 0&&(0,user_error2.TR)(missing),refuseUnused(run,settings),reportOn(run,settings,circumstances)}function reportOn(run,settings,{
context=NO_CONTEXT,baseline=null,gateChanges=null,history=null,anchor=null,rerun=null,today=null}={}){const passingGrades=new Set(
settings["passing-grades"]),independent=independentShare(run),measured=run.probes===void 0?[]:measuredShares(run.probes,
(0,model_counts.Gk)(run.total),independent),recommendations=(0,recommend.vh)({total:run.gated.counts,weights:run.gated.weights,
gap:run.gap},settings["decision-rules"],independent,{...groundsOf(run),measured}),quarantine=(0,waivers.oO)(settings.quarantine,
today),accept=(0,waivers.oO)(settings.accept,today),identity={...context,versions:(0,run_records.x4)(run)};let questions;
const records=()=>(questions??=run.records(),questions),isAlone=history===null||history.runs.length===0,timeline=timelineOf(
history??NO_HISTORY,{run:identity,questions:isAlone?[]:records()}),present=()=>(isAlone?void 0:timeline.moments.at(-1)?.
side)??(0,regression_questions.J)(records()),comparison2=baseline!==null&&"compared"in baseline?baseline.compared:compareWith(
baseline,earlierRuns(timeline,baseline,settings["history-runs"]),present,{alpha:settings.alpha,method:settings["regressi\
on-test"],minDrop:settings["min-drop"],margin:settings.margin,waived:(0,hidden_text.PV)(new Set([...quarantine.active,...accept.
active]))},rerun===null?null:{runs:rerun.runs.map(({name,questions:answers2})=>({name,side:(0,regression_questions.J)(answers2)})),
leftOut:rerun.leftOut}),economics=run.economics(),gated=(0,run_economics.M)(run,economics,quarantine.active.size>0),quarantined=(0,hidden_text.
PV)(quarantine.active),facts=factsOf(run,gated,quarantined,comparison2),{gates,conclusion,unmeasurable}=decide(facts,{all:run.
slices.category,gated:run.gated.categories},gateSettings(settings),category=>gated().categories[category]??gated().total);
if(unmeasurable.length>0)throw unmeasurableError(unmeasurable);const compared=withBaseline(comparison2,baseline,gates,settings,
quarantined),{entries,passed,failed:failed2,ungraded,skipped,offLadder,unattributed}=run.total,attributions=(0,run_records.
Qj)(run,new Set(settings["trace-hosts"])),shown=ids=>settings["show-text"]?[...ids]:namesWithoutText(run,ids),next=(0,recommend.
O7)(recommendations);return{schemaVersion:schema_version.f,tool:{name:"rung-gate",version:version2.x},run:identity,totals:{
entries,passed,failed:failed2,offLadder,ungraded,skipped,unattributed,passRate:(0,model_counts.CG)(run.weights.passed,run.
weights.whole),passRateInterval:passRateInterval(run)},...run.gated.counts===run.total?{}:{gated:figuresOf(run)},rungs:rungReports(
run,attributions),gap:run.gap,attributions,get questions(){return records()},recommendations,nextRung:next,...probesOf(run,
measured,settings,suspectKeys(run,timeline,(0,hidden_text.PV)(quarantine.active))),comparison:compared,slices:(0,run_records.
Xh)(run),economics,climb:climbOf({run,economics:gated(),nextRung:next,independent},history,timeline,climbSettings(settings,
quarantine.active,(0,time2.H)(anchor??settings.anchor))),gates:[...gates],gateChanges,conclusion,dataQuality:dataQuality(
run,passingGrades,{quarantined:shown([...quarantine.active]),accepted:shown([...accept.active]),expired:shown([...quarantine.
expired,...accept.expired]),unknownWaivers:shown(unknownIds(run,[...quarantine.active,...accept.active])),advice:adviceFor(
run),unusedMetrics:[...settings.metrics.keys()].filter(name=>!run.quality.metricsSeen.has(name))})}}function factsOf(run,gated,quarantined,comparison2){
return{counts:run.gated.counts,weights:run.gated.weights,questionCount:run.gradedQuestionCount,incompleteFiles:run.files.
filter(({notices})=>notices.some(({code})=>INCOMPLETE.has(code))).length,questions:()=>(0,run_records.CE)(run),costs:()=>gated().
total,quarantined,comparison:comparison2}}function withBaseline(comparison2,baseline,gates,settings,quarantined){if(!comparison2?.
result||!baseline||!("questions"in baseline))return comparison2;const run=(0,question_run.g)(baseline.questions,quarantined),
gated=(0,run_economics.M)(run,run.economics(),quarantined.size>0),facts=factsOf(run,gated,quarantined,null),{categories}=run.
gated,costsOf=category=>gated().categories[category]??gated().total,limits=limitsBefore(gates,gateSettings(settings),facts,
categories,costsOf),figures={...comparison2,result:{...comparison2.result,before:{...figuresOf(run),limits}}};return settings["\
show-text"]&&comparison2.result.newlyFailing.length>0&&baseline.answers!==void 0?(0,answers.h)(figures,baseline.answers()):
figures}function probesOf(run,shares,settings,suspects){const next=nextProbe(run,{size:settings["probe-sample"],seed:settings["\
probe-seed"]});if(run.probes===void 0&&next===null)return{};const suspectKeys2=suspects.length===0?{}:{suspectKeys:[...suspects]};
return{probes:{runs:[...run.probes?.runs??[]],shares:[...shares],...suspectKeys2,next}}}function groundsOf({probes:probes2,
total,failures,isGated}){const shown={};let unresolved=0;if(probes2===void 0&&total.model===0)return{};for(const{row,attribution}of failures()){
const{category,rule}=attribution;isGated(row)&&(category==="model"&&!isSeenAsModel(attribution)&&(unresolved+=1),expected_gain.
Wt.has(rule)&&(0,model_rung.hQ)(category)&&(shown[category]=(shown[category]??0)+1))}return{shown,unresolved}}function isSeenAsModel({
basis,rule,evidence}){return basis==="counterfactual"&&(rule!=="model-run"||evidence.ruled_out!==void 0)}function unknownIds(run,named){
if(named.length===0)return[];const known=(0,run_records.CE)(run);return[...new Set(named)].filter(id=>!known.has(id)&&!known.
has((0,hidden_text.kh)(id)))}function namesWithoutText(run,named){if(named.length===0)return[];const known=(0,run_records.
CE)(run);return named.map(id=>known.has(id)||!/\s/.test(id)?id:(0,hidden_text.kh)(id))}function collectSettings2(settings,today=null,probes2=void 0){
return{passingGrades:new Set(settings["passing-grades"]),readsWords:settings["passing-grades"]===attribution_options.t,labels:settings.
labels,separateUnattributed:settings.unattributed==="separate",showText:settings["show-text"],quarantined:(0,hidden_text.
PV)((0,waivers.oO)(settings.quarantine,today).active),metrics:settings.metrics,...probes2===void 0||Object.keys(probes2).
length===0?{}:{probes:probes2}}}function readSettings2(settings){return{format:settings.format==="auto"&&Object.keys(settings.
fields).length+Object.keys(settings.variants).length>0?"mapped":settings.format,reading:{passScore:settings["pass-score"],
passMetrics:settings["pass-metric"],metrics:settings.metrics,fields:settings.fields,variants:settings.variants,records:settings.
records,showText:settings["show-text"]}}}function refuseUnused({files:read,probes:probes2},settings){const judgedByScores=read.
some(({notices})=>notices.some(({code})=>code==="score-verdict"));settings["pass-metric"].length>0&&!judgedByScores&&(0,user_error2.
TR)({code:"unused-option",field:"pass-metric",message:"no file of the run is judged by its scores: the tool gives a verd\
ict itself.",hint:"Leave `pass-metric` out, or set `metrics:` to change what a metric attributes."});const isCompared=settings.
baseline.some(each=>each!=="none");settings.rerun.length>0&&!isCompared&&(0,user_error2.TR)({code:"unused-option",field:"\
rerun",message:"answers that were given again are compared with earlier ones, and there is no `baseline`.",hint:"Set `ba\
seline`, or leave `rerun` out."});const files=(0,probe_files2.o)(settings);for(const{probe,questions,notInLog}of probes2?.
runs??[]){const option=files[probe]?.option??model_probe2.ho[probe].option;notInLog===questions&&(0,user_error2.TR)({code:"\
unused-option",field:option,message:"this run has no question in common with the run log.",hint:"It has to be a run of t\
he same questions, or of some of them, with the same ids."})}}function adviceFor({files}){const silent=files.filter(({noSignal})=>noSignal>
0).map(({format})=>format);return[...new Set(silent)].filter(adapters.d).map(id=>adapters.R[id].advice)}function unmeasurableError(unmeasurable){
return new user_error2.yo(unmeasurable.map(({id,scope,reason})=>({code:"unmeasurable-limit",field:scope===null?id:`categ\
ories.${scope}.${id}`,message:`this limit cannot be measured: ${reason}.`,hint:"Log what it needs, or remove the limit."})))}}),
9766:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{Lr:()=>isAcceptable,cD:()=>withoutAcceptance,s4:()=>withAcceptance});var _index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
435);function isAcceptable({id,status},withLimits){const gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.
JH[id]:void 0;return status==="failed"&&(gate?.acceptable==="regression"||withLimits&&gate?.acceptable==="limit")}function withAcceptance(report,acceptance2,withLimits){
if(acceptance2.reason!==null)return{...report,acceptance:acceptance2};const gates=report.gates.map(gate=>isAcceptable(gate,
withLimits)?{...gate,status:"accepted"}:gate),conclusion=gates.some(({status})=>status==="failed")?report.conclusion:"su\
ccess";return{...report,acceptance:acceptance2,gates,conclusion}}function withoutAcceptance(report){const{acceptance:_acceptance,
...judged}=report;if(!judged.gates.some(({status})=>status==="accepted"))return judged;const gates=judged.gates.map(gate=>gate.
status==="accepted"?{...gate,status:"failed"}:gate);return{...judged,gates,conclusion:"failure"}}}),435:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{JH:()=>GATES,Ys:()=>gateOptionOf,N5:()=>isGateId,PQ:()=>isGateOption});var flag=__nccwpck_require__2(
4022),noticed=__nccwpck_require__2(6125),schemas2=__nccwpck_require__2(3619);function defineGate(gate){const{limit:limit2,
text,measure,family="threshold",perCategory=!1,title:title2,docs,operator,example}=gate,bind=schemas2.pdi(value=>({text:text(
value),measure:facts=>measure(facts,value),strictness:gate.strictness(value)})),schema=schemas2.FsL(limit2,bind);return{
title:title2,docs,family,operator,perCategory,example,schema,...gate.defaultLimit===void 0?{}:{defaultLimit:gate.defaultLimit},
...gate.repeatable===void 0?{}:{repeatable:gate.repeatable},...gate.isGuard===void 0?{}:{isGuard:gate.isGuard},...gate.isSilentIfMet===
void 0?{}:{isSilentIfMet:gate.isSilentIfMet},...gate.acceptable===void 0?{}:{acceptable:gate.acceptable},...gate.words===
void 0?{}:{words:gate.words},...gate.skips===void 0?{}:{skips:gate.skips},...gate.cells===void 0?{}:{cells:gate.cells}}}
const NO_BASELINE={skipped:"no-baseline"};function resultOf({comparison:comparison2}){return comparison2?.result??void 0}
const complete=defineGate({title:"Incomplete evaluation",docs:"Whether a run is judged as any other although a file of i\
t says that it is not complete: its evaluation was broken off, or its own totals count more failures or answers than it \
holds.",operator:"<=",isGuard:!0,defaultLimit:"false",example:"true",limit:flag.W,text:String,strictness:allowed=>({kind:"\
flag",level:allowed?0:1}),measure:({incompleteFiles},allowed)=>allowed?{skipped:"allowed"}:{actual:incompleteFiles,limit:0,
unit:"count"},cells:{actual:actual=>actual===0?"complete":"incomplete",limit:"complete"},skips:{allowed:"allowed by `all\
ow-incomplete`"},words:({actual,report},escape)=>{if(actual===0)return"The evaluation is complete";const unfinished=(0,noticed.
h)(report.dataQuality.notices,"unfinished",escape);return unfinished===""?`The totals of the file do not fit its rows: ${(0,noticed.
h)(report.dataQuality.notices,"contradiction",escape)}`:`The evaluation did not finish: ${unfinished}`}});var limit=__nccwpck_require__2(
7897);const maxCostIncrease=defineGate({title:"Cost increase per question",docs:"How much more a question may cost than \
in the baseline: the mean over the questions with a cost in both. Skipped without a baseline, or if the baseline has no \
costs.",family:"regression",operator:"<=",acceptable:"limit",example:"10%",skips:{"no-cost-before":"the baseline has no \
costs"},limit:limit.Ye,text:limit2=>limit2.text,strictness:({value})=>({kind:"increase",level:-value}),measure:(facts,{value})=>{
const result=resultOf(facts);if(result===void 0)return NO_BASELINE;const{questions,withoutBefore,withoutAfter,before,after}=result.
cost;return withoutAfter>withoutBefore?{unmeasurable:`${withoutAfter} of the compared questions have no cost, and ${withoutBefore===
0?"all of them had one":`only ${withoutBefore} had none`} in the baseline`}:questions===0||before===null||after===null||
before===0?{skipped:"no-cost-before"}:{actual:Number((after/before-1).toFixed(12)),limit:value,unit:"rate"}}}),maxCostPerCorrect=defineGate(
{title:"Cost per correct answer",docs:"US dollars per correct answer: the cost of all answers, failed ones included, div\
ided by the answers that pass. Every answered entry needs `cost_usd`.",example:"$0.02",operator:"<=",acceptable:"limit",
perCategory:!0,limit:limit.M3,text:limit2=>limit2.text,strictness:limit.X$,measure:({costs},{value})=>{const{costPerCorrect,
withCost,withoutCost}=costs();return withCost===0?{unmeasurable:"no entry has `cost_usd`"}:withoutCost>0?{unmeasurable:`\
of ${withCost+withoutCost} answers, ${withoutCost} have no \`cost_usd\``}:costPerCorrect===null?{unmeasurable:"no answer\
 is correct"}:{actual:Number(costPerCorrect.toPrecision(12)),limit:value,unit:"usd"}}});function maxFailures(options2){return defineGate(
{title:options2.title,docs:options2.docs,example:options2.example,operator:"<=",acceptable:"limit",perCategory:!0,limit:limit.
p9,text:limit2=>limit2.text,strictness:limit.X$,measure:({counts,weights},{unit,value})=>({actual:(0,limit.IP)(options2.
count,unit,{counts,weights},options2.failures?.(counts)),limit:value,unit})})}const maxPromptFailures=maxFailures({title:"\
Prompt failures",docs:"Failures attributed to the prompt (rung 1), among them those without any signal unless `unattribu\
ted: separate`.",example:"10%",count:counts=>counts.prompt}),maxRetrievalFailures=maxFailures({title:"Retrieval failures",
docs:"Failures attributed to the retrieval (rung 2).",example:"10%",count:counts=>counts.retrieval}),maxContextFailures=maxFailures(
{title:"Context failures",docs:"Failures attributed to the context (rung 3).",example:"10%",count:counts=>counts.context}),
maxModelFailures=maxFailures({title:"Model failures",docs:"Failures attributed to the model (rungs 4 and 5).",example:"1\
0%",count:counts=>counts.model}),maxOffLadder=maxFailures({title:"Failures not caused by the system",docs:"Failures that\
 no rung can fix: infrastructure and grader errors, and labels mapped to `off-ladder`. `of failures` means of all failur\
es.",example:"5%",count:counts=>counts.offLadder,failures:counts=>counts.failed}),maxUnattributed=maxFailures({title:"Fa\
ilures without a signal",docs:"Failures that no rule had a signal for, wherever they are counted. `of failures` means of\
 all failures.",example:"20% of failures",count:counts=>counts.noSignal,failures:counts=>counts.failed}),maxNewFailures=defineGate(
{title:"Newly failing questions",docs:"Questions that passed in the baseline and fail now. Skipped without a baseline.",
family:"regression",operator:"<=",acceptable:"regression",example:"3",limit:limit.vK,text:limit2=>limit2.text,strictness:limit.
X$,measure:(facts,{value})=>{const result=resultOf(facts);if(result===void 0)return NO_BASELINE;const ids=result.newlyFailing.
map(({id})=>id);return{actual:ids.length,limit:value,unit:"count",ids}}}),maxP95Latency=defineGate({title:"p95 latency",
docs:"The 95th percentile of latency (nearest rank), over the entries with `latency_ms`.",example:"2s",operator:"<=",acceptable:"\
limit",perCategory:!0,limit:limit.sK,text:limit2=>limit2.text,strictness:limit.X$,measure:({costs},{value})=>{const{latencyP95Ms}=costs();
return latencyP95Ms===null?{unmeasurable:"no entry has `latency_ms`"}:{actual:latencyP95Ms,limit:value,unit:"ms"}}});var model_counts=__nccwpck_require__2(
3341);function maxLeftOut(options2){const{outcome,...rest}=options2;return defineGate({...rest,operator:"<=",perCategory:!0,
isGuard:!0,limit:limit.SL,text:limit2=>limit2.text,strictness:limit.X$,measure:({counts,weights},{unit,value})=>({actual:unit===
"count"?counts[outcome]:(0,model_counts.CG)(weights[outcome].part,weights[outcome].whole),limit:value,unit})})}const maxUngraded=maxLeftOut(
{title:"Questions without a verdict",docs:"Questions that were asked and not judged: the score is missing, NaN or null, \
or the tool calls it not applicable. They are in no rate, so that much of them would leave a pass rate that says little.\
 Of the questions asked; also held against every category that has limits.",defaultLimit:"5%",example:"2%",outcome:"ungr\
aded"}),maxSkipped=maxLeftOut({title:"Skipped questions",docs:"Questions that the evaluation was told to skip (`skip`, `\
todo`, `disabled`). They are in no rate. Of all questions; also held against every category that has limits.",defaultLimit:"\
50%",example:"10%",outcome:"skipped"});var comparison=__nccwpck_require__2(3644);const minMatched=defineGate({title:"Bas\
eline questions covered",docs:"The share of the baseline's questions that this run answers too, so skipping or renaming \
questions cannot turn the check green. Skipped without a baseline.",family:"regression",operator:">=",example:"95%",defaultLimit:"\
80%",limit:limit.Md,text:limit2=>limit2.text,strictness:limit.E5,measure:(facts,{value})=>{const result=resultOf(facts);
return result!==void 0?{actual:(0,model_counts.CG)(result.matched+(result.changed?.length??0),result.baselineQuestions),
limit:value,unit:"rate"}:facts.comparison?.reasons.some(({code})=>code===comparison.I)??!1?{actual:0,limit:value,unit:"r\
ate"}:NO_BASELINE},words:({actual,limitText})=>actual>0?void 0:`This run has none of the baseline's questions, at least ${limitText}\
 required; if they were renamed on purpose, compare with a fresh baseline`}),minPassRate=defineGate({title:"Pass rate",docs:"\
Passed questions of all that were judged; a question that was asked several times counts once, as the mean over its answ\
ers. The plain rate decides; the report adds its 95 % interval and says when a miss is within noise.",example:"80%",operator:"\
>=",acceptable:"limit",perCategory:!0,limit:limit.Md,text:limit2=>limit2.text,strictness:limit.E5,measure:({weights},{value})=>({
actual:(0,model_counts.CG)(weights.passed,weights.whole),limit:value,unit:"rate"})}),minQuestions=defineGate({title:"Que\
stions in the run",docs:"Distinct questions with an answer that was judged. An evaluation that stopped early is not gree\
n.",example:"100",operator:">=",limit:limit.vK,text:limit2=>limit2.text,strictness:limit.E5,measure:({questionCount},{value})=>({
actual:questionCount,limit:value,unit:"count"})});var hidden_text=__nccwpck_require__2(4285),strictness=__nccwpck_require__2(
1359),list=__nccwpck_require__2(7392),numbers2=__nccwpck_require__2(7099);const mustPass=defineGate({title:"Must pass",docs:"\
Ids of questions that have to pass in every trial, one a line. A listed question that is not in the run has not passed.",
example:"refund-policy, login-reset",operator:"<=",cells:{actual:actual=>actual===0?"all pass":`${(0,numbers2.zD)(actual)}\
 failed`,limit:"all pass"},words:({actual})=>actual===0?"All must-pass questions pass":`${(0,numbers2.LS)(actual,"must-p\
ass question fails","must-pass questions fail")}`,repeatable:!0,limit:list.c,text:ids=>ids.some(id=>id.includes(","))?`${ids.
join(`
`)}

`:ids.join(", "),strictness:ids=>(0,strictness.KE)("questions",ids,"stricter"),measure:({questions,quarantined},ids)=>{const results=questions(),
nameOf=id=>results.has(id)||!results.has((0,hidden_text.kh)(id))?id:(0,hidden_text.kh)(id),notPassing=ids.map(nameOf).filter(
id=>results.get(id)!==!0&&!quarantined.has(id));return{actual:notPassing.length,limit:0,unit:"count",ids:notPassing}}});
var refuse_value=__nccwpck_require__2(7012),describe_value=__nccwpck_require__2(832);const MODES=["significant","any","o\
ff"],modeSchema=schemas2.FsL(schemas2.L5J(),schemas2.pdi((value,context)=>{const word=value===!1?"off":typeof value=="st\
ring"?value.trim():value,found=MODES.find(mode=>mode===word);if(found!==void 0)return found;const message=`expected \`sig\
nificant\`, \`any\` or \`off\`, found ${(0,describe_value.b)(value)}.`;return(0,refuse_value.s)(context,message,value)})),
regression=defineGate({title:"Regression",docs:"Whether the run may be worse than its baseline: `significant` fails when\
 the paired test says that it is, `any` when one question newly fails (for deterministic suites), `off` never. Skipped w\
ithout a baseline.",family:"regression",operator:"<=",acceptable:"regression",example:"any",defaultLimit:"significant",limit:modeSchema,
text:mode=>mode,strictness:mode=>({kind:"mode",level:["off","significant","any"].indexOf(mode)}),measure:(facts,mode)=>{
const result=resultOf(facts);if(mode==="off")return{skipped:"off"};if(result===void 0)return NO_BASELINE;if(mode==="sign\
ificant")return{actual:result.verdict==="regressed"?1:0,limit:0,unit:"count"};const ids=result.newlyFailing.map(({id})=>id);
return{actual:ids.length,limit:0,unit:"count",ids}},skips:{off:"switched off"},cells:{actual:(actual,mode)=>actual===0?"\
no":mode==="any"?void 0:"yes"},words:({actual,limitText,report})=>{if(limitText==="any")return`${(0,numbers2.LS)(actual,
"question newly fails","questions newly fail")}, none allowed`;const result=report.comparison?.result,again=result?.secondLook?.
pValue,figures=result?`: ${result.newlyFailing.length} newly failing, ${result.fixed.length} fixed, ${(0,numbers2.gh)(result.
pValue)}${again===void 0?"":`, and ${(0,numbers2.gh)(again)} when asked again`}`:"";return`${actual>0?"Significantly wor\
se":"Not significantly worse"} than the baseline${figures}`}});var reasons2=__nccwpck_require__2(8800);const requireBaseline=defineGate(
{title:"Baseline to compare with",docs:"Whether the check fails without a baseline that can be read and compared. Defaul\
t: false.",family:"regression",operator:">=",isSilentIfMet:!0,example:"true",limit:flag.W,text:String,strictness:required=>({
kind:"flag",level:required?1:Number.NEGATIVE_INFINITY}),measure:({comparison:comparison2},required)=>required?{actual:comparison2?.
result===void 0||comparison2.result===null?0:1,limit:1,unit:"count"}:{skipped:"not-required"},cells:{actual:actual=>actual===
1?"found":"none",limit:"required"},skips:{"not-required":"not required"},words:({actual,report:{comparison:comparison2}},escape)=>actual===
1?"A baseline was found":`No baseline to compare with: ${comparison2===null?"none was asked for":(0,reasons2.pR)(comparison2.
reasons,escape)}`}),GATES={complete,"max-ungraded":maxUngraded,"max-skipped":maxSkipped,"max-prompt-failures":maxPromptFailures,
"max-retrieval-failures":maxRetrievalFailures,"max-context-failures":maxContextFailures,"max-model-failures":maxModelFailures,
"max-off-ladder":maxOffLadder,"max-unattributed":maxUnattributed,"min-pass-rate":minPassRate,"min-questions":minQuestions,
"must-pass":mustPass,regression,"max-cost-per-correct":maxCostPerCorrect,"max-p95-latency":maxP95Latency,"max-new-failur\
es":maxNewFailures,"max-cost-increase":maxCostIncrease,"min-matched":minMatched,"require-baseline":requireBaseline};function isGateId(name){
return Object.hasOwn(GATES,name)}const OPTION_NAMES={complete:"allow-incomplete"};function gateOptionOf(id){return id===
"complete"?OPTION_NAMES[id]:id}function isGateOption(name){return name===OPTION_NAMES.complete||isGateId(name)&&name!=="\
complete"}}),5281:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{DO:()=>gateWords,K$:()=>isUnset2,Mw:()=>isGuard,XY:()=>skipWords,fw:()=>gateCells});var _index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
435);function gateWords(result,report,escape){const{id,scope,actual,limit,unit,limitText}=result,gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.
N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0,where=scope===null?"":`${escape(scope)}: `;if(actual===null||
limit===null||unit===null)return`${where}${gate?.title??escape(result.title,80)}: ${skipWords(result,escape)}`;if(gate===
void 0)return`${where}${escape(result.title,80)}`;const seen={actual,limit,unit,limitText,report};return`${where}${gate.
words?.(seen,escape)??figures(gate,seen)}`}function isGuard(id){return((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N5)(id)?
_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0)?.isGuard===!0}function isUnset2({id,status,limitText}){const gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.
N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0;return status==="passed"&&gate?.isSilentIfMet===!0?!0:(status===
"passed"||status==="skipped")&&limitText===gate?.defaultLimit}function gateCells({id,actual,limitText}){const cells=((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.
N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0)?.cells,seen=actual===null?void 0:cells?.actual?.(actual,limitText);
return{...seen===void 0?{}:{actual:seen},...cells?.limit===void 0?{}:{limit:cells.limit}}}function skipWords({id,skipped:code},escape){
const gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0;return code===
null||code==="no-baseline"?"no baseline":code==="quarantined"?"all of its questions are in quarantine":Object.entries(gate?.
skips??{}).find(([name])=>name===code)?.[1]??escape(code,60)}function figures({title:title2,operator},{actual,limit,unit}){
const bound=operator==="<="?`at most ${inWords(limit,unit)} allowed`:`at least ${inWords(limit,unit)} required`;return`${title2}\
 ${inWords(actual,unit,limit)}, ${bound}`}function inWords(value,unit,limit=value){if(unit==="count")return String(value);
let text="";for(let digits=4;digits<=15&&(text=amount(value,unit,digits),!(value===limit||text!==amount(limit,unit,digits)));digits+=
1);return text}function amount(value,unit,digits){const rounded=number=>String(Number(number.toPrecision(digits)));switch(unit){case"\
usd":return`$${rounded(value)}`;case"ms":return value<1e3?`${rounded(value)} ms`:`${rounded(value/1e3)} s`;default:return`${rounded(
value*100)}%${unit==="share"?" of failures":""}`}}}),8692:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{OY:()=>lacksFields,US:()=>isForbidden,a5:()=>isRateLimit,c2:()=>statusOf,cU:()=>explainApiError,
dk:()=>callReason,rV:()=>isAbort,tY:()=>wasAnswered});var _model_record_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
9e3),_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8800),_event_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1964);function explainApiError(error,run){if(isAbort(error))return"GitHub did not answer within the 20 seconds that all \
calls of a run share. The verdict stands; see the run summary.";if(error instanceof Error&&"issues"in error)return"GitHu\
b's answer did not have the expected form. Is a proxy in between, or is the pull request not there?";const status=statusOf(
error),words=`${wordsOf(error)}${status===void 0?"":` (${status})`}`;switch(refusalOf(error)){case"credentials":return`t\
he token was refused: ${words}. Check \`github-token\`.`;case"rate-limit":{const until=limitedUntil(error);return`GitHub\
's rate limit is reached${until===void 0?"":` until ${until}`}: ${words}. The verdict stands; see the run summary.`}case"\
locked":return`the conversation is locked: ${words}. Unlock it for the comment; the verdict stands in the run summary.`;case"\
archived":return`the repository is archived: ${words}. The verdict stands; see the run summary.`;case"single-sign-on":return`\
the organization asks for single sign-on: ${words}. Authorize the token for it, or leave \`github-token\` out to use the j\
ob's own.`;case"address":return`the organization does not let this runner's address in: ${words}. Use a runner that its \
list of addresses has.`;case"permission":return(0,_event_js__WEBPACK_IMPORTED_MODULE_1__.v6)(run)?"this pull request com\
es from a fork, whose token can only read. See the run summary.":`the token may not do this: ${words}. The job needs \`pe\
rmissions: pull-requests: write\`.`;case"missing":return(0,_event_js__WEBPACK_IMPORTED_MODULE_1__.v6)(run)?"this pull re\
quest comes from a fork, whose token can only read. See the run summary.":`GitHub does not have it, or the token may not\
 see it: ${words}. If the pull request is there, the job needs \`permissions: pull-requests: write\`.`;case"gone":return`\
comments are switched off here: ${words}. See the run summary.`;case"invalid":return`GitHub refused the comment: ${words}\
.`;case"refused":return(0,_event_js__WEBPACK_IMPORTED_MODULE_1__.v6)(run)?`this pull request comes from a fork, whose to\
ken can only read, and GitHub refused it: ${words}. See the run summary.`:`GitHub refused it: ${words}. The verdict stan\
ds; see the run summary.`;default:return`${words}. The verdict stands; see the run summary.`}}const BY_WORDS=[[/\block(?:ed)?\b/i,
"locked"],[/\barchived\b/i,"archived"],[/\bSAML\b|single sign-on|\bSSO\b/i,"single-sign-on"],[/\bIP (?:address|allow)/i,
"address"],[/not accessible by|permission|\bscopes?\b|must have (?:admin|push|write)/i,"permission"]];function refusalOf(error){
const status=statusOf(error),types=graphqlErrors(error).map(({type})=>type);if(status===401)return"credentials";if(isRateLimit(
error))return"rate-limit";if(status===410)return"gone";if(status===422)return"invalid";if(status===403||status===451||types.
includes("FORBIDDEN")){const words=wordsOf(error);return BY_WORDS.find(([pattern])=>pattern.test(words))?.[1]??"refused"}
return status===404||types.includes("NOT_FOUND")?"missing":void 0}function isRateLimit(error){const status=statusOf(error);
return graphqlErrors(error).some(({type})=>type==="RATE_LIMITED"||type==="RATE_LIMIT")||status===429||status===403&&/rate limit|abuse/i.
test(wordsOf(error))}function isForbidden(error){const refusal=refusalOf(error);return refusal==="permission"||refusal===
"missing"}function lacksFields(error){return graphqlErrors(error).some(({code,message})=>code==="undefinedField"||/doesn't exist on type/.
test(message))}function statusOf(error){if(!(typeof error!="object"||error===null||!("status"in error)||!("response"in error)))
return error.response!==void 0&&typeof error.status=="number"?error.status:void 0}function wasAnswered(error){if(!(error instanceof
Error))return!1;if("issues"in error)return!0;const{cause}=error;return cause instanceof Error&&"answered"in cause&&cause.
answered===!0}function isAbort(error){return error instanceof Error&&(error.name==="AbortError"||error.name==="TimeoutEr\
ror"||"code"in error&&error.code==="ABORT_ERR")}function graphqlErrors(error){return!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.
u)(error)&&!(error instanceof Error)?[]:!("errors"in error)||!Array.isArray(error.errors)?[]:error.errors.flatMap(item=>{
if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.u)(item))return[];const{type,message,extensions}=item,code=(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.
u)(extensions)?extensions.code:void 0;return[{type,code,message:typeof message=="string"?message:""}]})}const LONGEST=2e3;
function wordsOf(error){const said=graphqlErrors(error).map(({message})=>message),text=said.length>0?said.join(" "):bodyMessage(
error)??messageOf(error);if(/^\s*</.test(text))return"the answer is a web page, perhaps of a proxy in between";const line=text.
replace(/\s+/g," ").trim().replace(/\.$/,"");return line.length>LONGEST?`${line.slice(0,LONGEST)}…`:line}function bodyMessage(error){
if(typeof error!="object"||error===null||!("response"in error)||!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.u)(error.
response))return;const{data}=error.response;if(!(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.u)(data)||"errors"in data))
return typeof data.message=="string"?data.message:void 0}function messageOf(error){return error instanceof Error?error.message:
String(error)}function limitedUntil(error){const headers=headersOf(error),wait=Number(headers["retry-after"]),reset=Number(
headers["x-ratelimit-reset"]),ends=wait>0?Date.now()+wait*1e3:reset>0?reset*1e3:Number.NaN;if(ends<864e13)return`${new Date(
ends).toISOString().slice(0,16).replace("T"," ")} UTC`}function headersOf(error){if(typeof error!="object"||error===null)
return{};const response="response"in error&&(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.u)(error.response)?error.response:
{},headers=(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.u)(response.headers)?response.headers:"headers"in error?error.
headers:void 0;return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.u)(headers)?headers:{}}function callReason(error,lacking){
const status=statusOf(error);if(lacksFields(error))return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("old-serve\
r",{});switch(refusalOf(error)){case"rate-limit":return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("rate-limite\
d",{until:limitedUntil(error)??""});case"credentials":case"permission":return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)(lacking,{});case"missing":if(lacking!=="no-artifact-right")return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(
lacking,{});break;case"gone":return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("artifact-gone",{});case"locked":case"\
archived":case"single-sign-on":case"address":case"refused":return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("r\
efused",{words:wordsOf(error)});default:}return isAbort(error)?(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("too\
-late",{}):error===void 0||error instanceof Error&&"issues"in error?(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)(
"strange-answer",{}):status===void 0?(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("not-answered",{}):(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)("answered",{status})}}),8325:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Tu:()=>deleteComment,eT:()=>createComment,lY:()=>listOwnComments,vv:()=>updateComment});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3619),_model_record_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(9e3),_api_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8692);const query=extra=>`query ($owner: String!, $repo: String!, $number: Int!, $after: String, $edited: ID!, $withHist\
ory: Boolean!${extra?.declares??""}) {
  repository(owner: $owner, name: $repo) {${extra===void 0?"":`
    ${extra.fields}`}
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        nodes { id fullDatabaseId viewerDidAuthor body url }
        pageInfo { hasNextPage endCursor }
      }
    }
  }
  node(id: $edited) @include(if: $withHistory) {
    ... on IssueComment { userContentEdits(first: 10) { nodes { diff } } }
  }
}`,commentSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),fullDatabaseId:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
oad()]),viewerDidAuthor:zod_mini__WEBPACK_IMPORTED_MODULE_1__.zMY(),body:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),url:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()}),pageSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({repository:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({pullRequest:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({comments:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({nodes:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
mee(commentSchema)),pageInfo:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({hasNextPage:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
zMY(),endCursor:zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())})})})}),node:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({userContentEdits:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({nodes:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({diff:zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP())}))))}))}))}),writtenSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ(
[zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
oad()]),node_id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),html_url:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()}),PAGE=100,viewerSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({viewer:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc(
{login:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()})}),listedSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.oad()]),node_id:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()),body:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),html_url:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP(),user:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({login:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()}))}));async function listOwnComments(github,pullRequest,options2={}){if(options2.throughRest!==void 0)return listThroughRest(
github,pullRequest,options2.throughRest);try{return await listThroughGraphql(github,pullRequest,options2)}catch(error){if(!(0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__.
OY)(error))throw error;const extraFailure=options2.extra&&await askAlone(github,options2.extra),{viewer}=viewerSchema.parse(
await github.graphql("query { viewer { login } }",{}));return{...await listThroughRest(github,pullRequest,viewer),extraFailure}}}
async function askAlone(github,{declares,fields,variables,take}){const{owner,repo}=github,text=`query ($owner: String!, \
$repo: String!${declares}) {
  repository(owner: $owner, name: $repo) { ${fields} }
}`;try{const data=await github.graphql(text,{owner,repo,...variables});(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.
u)(data)&&take(data.repository);return}catch(error){return error}}async function listThroughRest(github,pullRequest,viewer){
const{owner,repo}=github,own=[];for(let page=1;;page+=1){const data=await github.request("GET /repos/{owner}/{repo}/issu\
es/{issue_number}/comments",{owner,repo,issue_number:pullRequest,per_page:PAGE,page}),comments=listedSchema.parse(data);
for(const{id,node_id:nodeId="",body,html_url:url,user}of comments)user?.login===viewer.login&&own.push({id:BigInt(id),nodeId,
body:body??"",url});if(comments.length<PAGE)break}return{own:oldestFirst(own),history:[],throughRest:viewer}}function oldestFirst(comments){
return[...comments].sort((a,b)=>a.id<b.id?-1:a.id>b.id?1:0)}async function listThroughGraphql(github,pullRequest,{edited,
extra,firstPageOnly=!1}){const own=[],history=[];for(let after=null;;){const withHistory=edited!==void 0&&after===null,more=after===
null?extra:void 0,data=await github.graphql(query(more),{owner:github.owner,repo:github.repo,number:pullRequest,after,edited:edited?.
nodeId??"",withHistory,...more?.variables}),{repository,node}=pageSchema.parse(data);(0,_model_record_js__WEBPACK_IMPORTED_MODULE_2__.
u)(data)&&more?.take(data.repository);const{nodes,pageInfo}=repository.pullRequest.comments;for(const edit of node?.userContentEdits?.
nodes??[])edit?.diff&&history.push(edit.diff);for(const comment of nodes)comment?.viewerDidAuthor&&own.push({id:BigInt(comment.
fullDatabaseId),nodeId:comment.id,body:comment.body,url:comment.url});if(firstPageOnly||!pageInfo.hasNextPage||pageInfo.
endCursor===null)break;after=pageInfo.endCursor}return{own:oldestFirst(own),history}}async function createComment(github,pullRequest,body){
const data=await github.write("POST /repos/{owner}/{repo}/issues/{issue_number}/comments",{owner:github.owner,repo:github.
repo,issue_number:pullRequest,body}),{id,node_id:nodeId="",html_url}=writtenSchema.parse(data);return{id:BigInt(id),nodeId,
body,url:html_url}}async function updateComment(github,comment,body){const data=await github.write("PATCH /repos/{owner}\
/{repo}/issues/comments/{comment_id}",{owner:github.owner,repo:github.repo,comment_id:String(comment.id),body});return{...comment,
body,url:writtenSchema.parse(data).html_url}}async function deleteComment(github,comment){await github.write("DELETE /re\
pos/{owner}/{repo}/issues/comments/{comment_id}",{owner:github.owner,repo:github.repo,comment_id:String(comment.id)})}}),
1964:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{v6:()=>canOnlyRead,jz:()=>isBaseWorkflow,hO:()=>readWorkflowRun});var promises_2=__nccwpck_require__2(1455),schemas2=__nccwpck_require__2(
3619),record=__nccwpck_require__2(9e3);const pullSchema2=schemas2.Ikc({number:schemas2.Whr(),base:schemas2.Ikc({repo:schemas2.
Ikc({id:schemas2.aig()})})}),workflowRunSchema=schemas2.Ikc({id:schemas2.Whr(),run_attempt:schemas2.lqM(schemas2.Whr()),
event:schemas2.YjP(),path:schemas2.cl6(schemas2.YjP()),head_sha:schemas2.YjP(),head_branch:schemas2.cl6(schemas2.YjP()),
head_repository:schemas2.cl6(schemas2.Ikc({full_name:schemas2.YjP()})),run_started_at:schemas2.cl6(schemas2.YjP()),conclusion:schemas2.
cl6(schemas2.YjP()),pull_requests:schemas2.cl6(schemas2.YOg(schemas2.mee(pullSchema2)))});function triggeringRun(run,repositoryId){
return{id:String(run.id),attempt:run.run_attempt??1,event:run.event,headSha:run.head_sha,headBranch:run.head_branch??null,
headRepository:run.head_repository?.full_name??null,startedAt:run.run_started_at??null,conclusion:run.conclusion??null,path:run.
path?.split("@")[0],pullRequests:(run.pull_requests??[]).flatMap(pull=>pull!==null&&pull.base.repo.id===repositoryId?[pull.
number]:[])}}const repositorySchema=schemas2.cl6(schemas2.Ikc({full_name:schemas2.lqM(schemas2.YjP())})),labelsSchema=schemas2.
YOg(schemas2.Ikc({name:schemas2.YjP()})),numberedSchema=schemas2.Ikc({number:schemas2.Whr()}),pullsSchema=schemas2.Ikc({
pull_requests:schemas2.YOg(schemas2.X$i(numberedSchema,{base:schemas2.Ikc({repo:schemas2.Ikc({id:schemas2.aig()})})}))}),
payloadSchema=schemas2.Ikc({pull_request:schemas2.lqM(schemas2.Ikc({number:schemas2.Whr(),labels:schemas2.MfU(schemas2.lqM(
labelsSchema),void 0),merge_commit_sha:schemas2.cl6(schemas2.YjP()),head:schemas2.Ikc({sha:schemas2.YjP(),ref:schemas2.lqM(
schemas2.YjP()),repo:repositorySchema}),base:schemas2.lqM(schemas2.Ikc({sha:schemas2.YjP(),ref:schemas2.YjP()}))})),merge_group:schemas2.
lqM(schemas2.Ikc({base_sha:schemas2.YjP(),base_ref:schemas2.YjP()})),issue:schemas2.MfU(schemas2.lqM(schemas2.Ikc({number:schemas2.
Whr(),pull_request:schemas2.lqM(schemas2.L5J()),labels:schemas2.lqM(labelsSchema)})),void 0),action:schemas2.MfU(schemas2.
lqM(schemas2.YjP()),void 0),label:schemas2.MfU(schemas2.lqM(schemas2.Ikc({name:schemas2.YjP()})),void 0),sender:schemas2.
MfU(schemas2.lqM(schemas2.Ikc({login:schemas2.YjP(),type:schemas2.YjP()})),void 0),check_run:schemas2.MfU(schemas2.lqM(pullsSchema),
void 0),check_suite:schemas2.MfU(schemas2.lqM(pullsSchema),void 0),client_payload:schemas2.MfU(schemas2.lqM(schemas2.Ikc(
{pull_request:schemas2.lqM(numberedSchema)})),void 0),before:schemas2.lqM(schemas2.YjP()),workflow_run:schemas2.lqM(workflowRunSchema),
repository:schemas2.lqM(schemas2.Ikc({id:schemas2.aig(),default_branch:schemas2.lqM(schemas2.YjP())}))}),OF_DEFAULT_BRANCH=[
"check_run","check_suite","discussion","discussion_comment","issue_comment","issues","repository_dispatch","status","wor\
kflow_run"];function isBaseWorkflow(event){return event==="pull_request_target"||OF_DEFAULT_BRANCH.includes(event)}function canOnlyRead({
event,fromFork}){return fromFork&&["pull_request","pull_request_review","pull_request_review_comment"].includes(event)}function pullRequestNamed(payload){
const{pull_request:pull,issue,check_run:run,check_suite:suite,client_payload:client,repository}=payload;if(pull!==void 0)
return pull.number;if(issue!==void 0)return(0,record.u)(issue.pull_request)?issue.number:void 0;const[one,...others]=(run??
suite)?.pull_requests.filter(({base})=>base.repo.id===repository?.id)??[];return one===void 0?client?.pull_request?.number:
others.length===0?one.number:void 0}const NO_LABELS={names:void 0,isPush:!1,set:void 0};function labelsOf({action,label,
sender,pull_request:pull,issue}){const about=pull??issue,isSet=action==="labeled"&&label!==void 0&&pull!==void 0;return{
names:about===void 0?void 0:(about.labels??[]).map(({name})=>name),isPush:action==="synchronize",set:isSet?{name:label.name,
by:sender?.type==="User"?sender.login:null}:void 0}}async function readWorkflowRun(env,now){const[owner="",repo=""]=(env.
GITHUB_REPOSITORY??"").split("/"),payload=payloadSchema.safeParse(await readPayload(env.GITHUB_EVENT_PATH)),pull=payload.
success?payload.data.pull_request:void 0,triggering=payload.success&&payload.data.workflow_run!==void 0?triggeringRun(payload.
data.workflow_run,payload.data.repository?.id):void 0,event=env.GITHUB_EVENT_NAME??"",pullRequest=payload.success?pullRequestNamed(
payload.data):void 0,ownSha=pullRequest!==void 0&&OF_DEFAULT_BRANCH.includes(event)?"":env.GITHUB_SHA,headSha=pull?.head.
sha??triggering?.headSha??ownSha??"",defaultBranch=payload.success?payload.data.repository?.default_branch:void 0,attempt2=Number(
env.GITHUB_RUN_ATTEMPT??"1");return{apiUrl:env.GITHUB_API_URL||"https://api.github.com",serverUrl:env.GITHUB_SERVER_URL||
"https://github.com",owner,repo,event,pullRequest,fromFork:pull!==void 0&&pull.head.repo?.full_name!==env.GITHUB_REPOSITORY,
headSha,mergeSha:pull?.merge_commit_sha??void 0,runId:/^\d+$/.test(env.GITHUB_RUN_ID??"")?env.GITHUB_RUN_ID??"0":"0",attempt:Number.
isSafeInteger(attempt2)?attempt2:1,step:{job:env.GITHUB_JOB??"",id:env.GITHUB_ACTION??"",action:env.GITHUB_ACTION_REPOSITORY??
""},workflowPath:workflowPath(env,`${owner}/${repo}`),baselineTarget:payload.success?baselineTarget(env,payload.data):void 0,
isOffDefaultBranch:defaultBranch!==void 0&&env.GITHUB_REF!==`refs/heads/${defaultBranch}`,headRepository:pull?.head.repo?.
full_name??null,labels:payload.success?labelsOf(payload.data):NO_LABELS,triggering,context:{id:env.GITHUB_RUN_ID??null,attempt:Number.
isSafeInteger(attempt2)?attempt2:null,commit:headSha===""?null:headSha,branch:pull?.head.ref??triggering?.headBranch??env.
GITHUB_HEAD_REF??env.GITHUB_REF_NAME??null,createdAt:now,job:env.GITHUB_JOB||null}}}const NO_COMMIT=/^0*$/;function baselineTarget(env,payload){
const event=env.GITHUB_EVENT_NAME??"",{pull_request:pull,merge_group:group,before=""}=payload,sha=env.GITHUB_SHA??"";if(pull?.
base!==void 0){const mergeCommit=event==="pull_request"&&sha!==""?sha:void 0;return{branch:pull.base.ref,base:pull.base.
sha,head:pull.head.sha,mergeCommit}}if(group!==void 0)return{branch:group.base_ref.replace(/^refs\/heads\//,""),commit:group.
base_sha};const branch=env.GITHUB_REF_TYPE==="tag"?"":env.GITHUB_REF_NAME??"";if(branch!=="")return event==="push"?NO_COMMIT.
test(before)?void 0:{branch,commit:before}:sha===""?void 0:{branch,commit:sha}}function workflowPath(env,repository){const[
path=""]=(env.GITHUB_WORKFLOW_REF??"").split("@");return path.startsWith(`${repository}/`)?path.slice(repository.length+
1):void 0}async function readPayload(path){if(path===void 0||path==="")return{};try{const payload=JSON.parse(await(0,promises_2.
readFile)(path,"utf8"));return(0,record.u)(payload)?payload:{}}catch{return{}}}}),6286:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{_:()=>findPullRequest});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3619),_api_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8692);const pullSchema2=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({number:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr(),state:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),merge_commit_sha:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()),base:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()}),head:zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),ref:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP(),repo:zod_mini__WEBPACK_IMPORTED_MODULE_1__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({full_name:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()}))})}),pullsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(pullSchema2),OF_PULL_REQUESTS=["pull_request","pull_r\
equest_target"];async function findPullRequest(github,run,wanted){if(!OF_PULL_REQUESTS.includes(run.event))return none(`\
run ${run.id} was made by a ${run.event} event`);if(run.headRepository===null||run.headBranch===null)return none(`the re\
pository that run ${run.id} came from is gone`);const[own,...others]=run.pullRequests,number=wanted??(others.length===0?
own:void 0),pulls=number===void 0?await openPulls(github,run):await namedPull(github,number);return only(pulls.filter(({
state,head})=>state==="open"&&head.repo?.full_name===run.headRepository&&head.ref===run.headBranch),run)}async function openPulls(github,{
headRepository,headBranch}){const{owner,repo}=github,[headOwner=""]=(headRepository??"").split("/");return pullsSchema.parse(
await github.request("GET /repos/{owner}/{repo}/pulls",{owner,repo,head:`${headOwner}:${headBranch}`,state:"open",per_page:100}))}
async function namedPull(github,number){const{owner,repo}=github;try{return[pullSchema2.parse(await github.request("GET \
/repos/{owner}/{repo}/pulls/{pull_number}",{owner,repo,pull_number:number}))]}catch(error){if((0,_api_error_js__WEBPACK_IMPORTED_MODULE_0__.
c2)(error)===404)return[];throw error}}function only(pulls,{id,headSha}){const[first,...others]=pulls.filter(({head})=>head.
sha===headSha);if(first!==void 0&&others.length===0){const{number,base,merge_commit_sha:mergeCommit=null}=first;return{number,
base:base.sha,mergeCommit}}if(first!==void 0){const numbers2=[first,...others].map(({number})=>number).join(" and ");return none(
`run ${id} may have been for any of the pull requests ${numbers2}; name one with \`pr-number\``)}return pulls.length>0?{
why:"newer",reason:`the pull request has moved on from the commit of run ${id}`}:none(`no open pull request has the comm\
it of run ${id} as its head`)}function none(reason){return{why:"no-pull-request",reason}}}),622:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Z:()=>ANY_GATE,l:()=>gateKey});var _model_text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6647);const LONGEST=64,ANY_GATE="default";function gateKey(workflowPath,job){const name=[workflowPath?.split("/").at(-1)??
"",job].filter(part=>part!=="").join(".");if(name==="")return ANY_GATE;const clean=name.replace(/[^A-Za-z0-9._-]+/g,"-");
return clean.length<=LONGEST?clean:`${clean.slice(0,LONGEST-9)}-${(0,_model_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.e)(
name)}`}}),5917:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__,{F5:()=>compareMarkers,HZ:()=>readMarked,aQ:()=>asWrite,gJ:()=>formatMarker});const BY=["gate","repo\
rt","note"],PATTERN=/^<!-- rung-gate:v1 key=([A-Za-z0-9._-]{1,64}) run=(\d{1,20})\.(\d{1,6}) head=([0-9a-f]{0,64})(?: by=(report|note))?(?: gate=([A-Za-z0-9._-]{1,64}))?(?: write=([0-9a-f]{8}))? -->$/;
function formatMarker({key,runId,attempt:attempt2,headSha,by,gate}){const head=/^[0-9a-f]{0,64}$/.test(headSha)?headSha:
"",whose=by==="gate"?"":` by=${by}`,from=gate===void 0||gate===key?"":` gate=${gate}`;return`<!-- rung-gate:v1 key=${key}\
 run=${runId}.${attempt2} head=${head}${whose}${from} -->`}function readMarked(body){const lines=body.replaceAll(`\r
`,`
`).split(`
`);for(let last=lines.length-1;last>=0;last-=1){const match=PATTERN.exec(lines[last]?.trim()??"");if(match===null)continue;
const[,key="",runId="0",attempt2="0",headSha="",by,gate,write2]=match,marker={key,runId,attempt:Number(attempt2),headSha,
by:BY.find(name=>name===by)??"gate",gate};return{marker,text:[...lines.slice(0,last),formatMarker(marker)].join(`
`).trim(),write:write2,note:lines.slice(last+1).join(`
`).trim()}}}function asWrite(text,write2){return text.replace(/ -->$/,` write=${write2} -->`)}function compareMarkers(a,b){
const[first,second]=[BigInt(a.runId),BigInt(b.runId)];if(first!==second)return first<second?-1:1;const isNote=marker=>+(marker.
by==="note");return isNote(b)-isNote(a)||a.attempt-b.attempt||BY.indexOf(b.by)-BY.indexOf(a.by)}}),9371:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{l:()=>upsertComment});var external_node_crypto_2=__nccwpck_require__2(7598),
api_error2=__nccwpck_require__2(8692),comments=__nccwpck_require__2(8325),github_marker=__nccwpck_require__2(5917);function reflects({
own,history},written){const ours=(0,github_marker.HZ)(written.body),shown=own.find(({id})=>id===written.id),found=shown===
void 0?void 0:(0,github_marker.HZ)(shown.body);return ours===void 0||found===void 0?!1:[shown?.body??"",...history].some(
body=>{const each=(0,github_marker.HZ)(body);return each?.text===ours.text&&each.write===ours.write})}function withOwnWrites(listing,{
written,gone}){const comments2=listing.own.filter(({id})=>!gone.has(id)&&!written.has(id));for(const comment of written.
values()){if(gone.has(comment.id))continue;const shown=listing.own.find(({id})=>id===comment.id);comments2.push(shown!==
void 0&&reflects(listing,comment)?shown:comment)}return comments2.sort((a,b)=>a.id<b.id?-1:a.id>b.id?1:0)}const MOST_ROUNDS=16,
MOST_FAILURES=2,PAUSE_MS=500,LAG_MS=[250,500,1e3,2e3],DOUBT_MS=500;async function upsertComment(github,given){let request=given;
const{pause=ms=>new Promise(done=>setTimeout(done,ms))}=request,memory={written:new Map,gone:new Set},texts=new Set,writtenTexts=new Set,
undeletable=new Set;let sharedWith,result,unseen,lastWritten,created,missing,throughRest,failures=0,tried,isDoubtful=!1,
waits=0;const ended=with_=>({...with_,sharedWith});for(let round=0;round<MOST_ROUNDS;round+=1){let listing;try{listing=round===
0&&request.seen?request.seen:await(0,comments.lY)(github,request.pullRequest,{edited:lastWritten,throughRest})}catch(error){
if(result!==void 0)return ended(result);throw error}if(throughRest=listing.throughRest,missing!==void 0){const{id,error}=missing;
if(listing.own.some(comment=>comment.id===id)){if(await isWorthAnotherLook())continue;if(result===void 0)throw error;return ended(
result)}memory.gone.add(id),missing=void 0}round===0&&given.isOfAnyJob&&(request=ofItsJob(given,listing)),unseen!==void 0&&
reflects(listing,unseen)&&(unseen=void 0);const ours=oursAmong(withOwnWrites(listing,memory),request),history=versionsOf(
listing.history,request.marker.key);if(sharedWith??=[...ours,...history].map(otherGateOf).find(other=>other!==void 0),failures>
MOST_FAILURES&&result!==void 0)return ended(result);const[oldest,...more]=ours;if(oldest===void 0){if(created!==void 0){
if(await isWorthAnotherLook())continue;if(created!==!0)throw created;return ended(result??{status:"created",url:""})}if(!request.
createMissing)return ended(result??{status:"skipped",url:""});if(isDoubtful){isDoubtful=!1,await pause(DOUBT_MS);continue}
const{text}=mine("");writtenTexts.add(text);const done=await attempt2("created",()=>(0,comments.eT)(github,request.pullRequest,
text));done!==void 0&&(result={status:"created",url:done.url});continue}const duplicates=more.filter(({id})=>!undeletable.
has(id)),note=[...new Set(ours.map(comment=>comment.note).filter(each=>each!==""))].join(`

`),own=mine(note),isOther=version2=>otherGateOf(version2)!==void 0,first=isOther(oldest)&&memory.written.has(oldest.id)?
oldest:own,rivals=oldest.marker.key===own.marker.key?[...ours,...history].filter(each=>!isOther(each)):[],newest=newestOf(
first,rivals),status=(0,github_marker.F5)(newest.marker,own.marker)>0&&!isOther(newest)?"newer":void 0,right=oldest.text===
newest.text&&oldest.note===note;if(right&&duplicates.length===0){if(tried!==void 0&&lastWritten===void 0){lastWritten=oldest;
continue}if(unseen!==void 0&&await isWorthAnotherLook())continue;return ended({status:status??result?.status??tried??"un\
changed",url:oldest.url})}if(!right){const isFirst=newest===own&&!writtenTexts.has(own.text);writtenTexts.add(newest.text);
const text=isFirst?newest.text:(0,github_marker.aQ)(newest.text,(0,external_node_crypto_2.randomBytes)(4).toString("hex")),
body=note===""?text:`${text}

${note}`,done=await attempt2("updated",()=>(0,comments.vv)(github,oldest,body),oldest);if(done===void 0)continue;result=
{status:status??result?.status??"updated",url:done.url}}for(const other of duplicates)await isDeleted(github,other)?memory.
gone.add(other.id):undeletable.add(other.id);result??={status:status??tried??"unchanged",url:oldest.url}}if(result===void 0)
throw new Error("the comment kept changing while it was written");return ended(result);function mine(note){const line=(0,github_marker.
gJ)(request.marker),text=request.body(line,{notes:Buffer.byteLength(note),sharedWith}).trim();return texts.add(text),{text,
marker:request.marker}}function otherGateOf({marker,text}){const{key,gate=key,runId,headSha,by}=request.marker;if(marker.
key!==key)return;if(marker.gate!==void 0&&marker.gate!==gate&&marker.headSha===headSha&&headSha!=="")return{gate:marker.
gate};if(!(!(marker.runId===runId&&marker.attempt===request.marker.attempt)||marker.by!=="gate"||by!=="gate"||texts.has(
text)))return text===mine("").text?void 0:"same-run"}async function isWorthAnotherLook(){const ms=LAG_MS[waits];return ms===
void 0?!1:(waits+=1,await pause(ms),!0)}async function attempt2(outcome,write2,target){try{const done=await write2();return outcome===
"created"&&(created=!0),waits=0,memory.written.set(done.id,done),unseen=done,lastWritten=done,done}catch(error){if(outcome===
"created"&&error instanceof Error&&(0,api_error2.tY)(error)){created=error,tried=outcome;return}failures+=1;const deleted=target!==
void 0&&(0,api_error2.c2)(error)===404;if(failures>MOST_FAILURES||!(deleted||mayHaveBeenObeyed(error))){if(result===void 0)
throw error;failures=MOST_FAILURES+1;return}deleted?missing={id:target.id,error}:(tried=outcome,isDoubtful=!0,await pause(
failures*PAUSE_MS));return}}}function ofItsJob(request,{own}){const keys=own.map(({body})=>(0,github_marker.HZ)(body)?.marker.
key??""),[key,...others]=new Set(keys.filter(each=>each.startsWith(`${request.marker.key}.`)));return key===void 0||others.
length>0?request:{...request,marker:{...request.marker,key}}}function oursAmong(comments2,{marker,adopts=[]}){const marked=comments2.
flatMap(comment=>{const found=(0,github_marker.HZ)(comment.body);return found===void 0?[]:[{...comment,...found}]}),own=marked.
filter(comment=>comment.marker.key===marker.key);if(own.length>0)return own;for(const key of adopts){const adopted=marked.
filter(comment=>comment.marker.key===key);if(adopted.length>0)return adopted}return[]}function versionsOf(bodies,key){return bodies.
flatMap(body=>{const found=(0,github_marker.HZ)(body);return found?.marker.key===key?[found]:[]})}function newestOf(first,rest){
return rest.reduce((best,each)=>(0,github_marker.F5)(each.marker,best.marker)>0?each:best,first)}function mayHaveBeenObeyed(error){
if((0,api_error2.rV)(error))return!1;const status=(0,api_error2.c2)(error);return status===void 0||status<300||status>=500}
async function isDeleted(github,comment){try{return await(0,comments.Tu)(github,comment),!0}catch(error){return(0,api_error2.
c2)(error)===404}}}),1938:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{p:()=>openArchive});var node_zlib__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8522),_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7933),_bytes_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(71),_json_line_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
211),_stdin_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(9594);const MAX_MEMBER=5e8,STORED=0,DEFLATED=8,ZSTD=93;
async function openArchive(file,onBytes,given,most=MAX_MEMBER){const yauzl=await __nccwpck_require__2.e(663).then(__nccwpck_require__2.
t.bind(__nccwpck_require__2,663,19)),options2={lazyEntries:!0,autoClose:!1},held=given??((0,_stdin_js__WEBPACK_IMPORTED_MODULE_3__.
jD)(file)||(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__.lS)(file)?await(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__.oD)(file,onBytes):
void 0),members=new Map;let zip;try{zip=held===void 0?await yauzl.openPromise(file.absolute,options2):await yauzl.fromBufferPromise(
held,options2);for await(const entry of zip.eachEntry())members.set(entry.fileName,entry)}catch(error){return zip?.close(),
refuseZip(file,error)}const opened=zip;return{names:[...members.keys()],read,close:()=>opened.close()};async function read(name){
const entry=members.get(name);if(entry===void 0)throw new Error(`${name} is no member of the archive`);const bytes=await unpack(
opened,entry,file,most);onBytes(entry.compressedSize);const text=name.endsWith(".gz")?await gunzip(bytes,name):bytes;try{
return(0,_json_line_js__WEBPACK_IMPORTED_MODULE_4__.qF)(text.toString("utf8"))}catch{return refuseMember(file,name,"is n\
ot valid JSON")}}async function gunzip(bytes,name){let text;try{text=await(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__.RF)(
bytes,most)}catch{return refuseMember(file,name,"cannot be unpacked")}return(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__.XB)(
bytes.length,text.length)&&refuseMember(file,name,"unpacks to more than two hundred times its size"),text}}async function unpack(zip,entry,file,most){
const{fileName,compressionMethod,uncompressedSize}=entry;uncompressedSize>most&&refuseMember(file,fileName,`has more tha\
n ${Math.floor(most/1e6)} MB`),(0,_bytes_js__WEBPACK_IMPORTED_MODULE_2__.XB)(entry.compressedSize,uncompressedSize)&&refuseMember(
file,fileName,"unpacks to more than two hundred times its size");let bytes;try{if(compressionMethod===ZSTD){const packed=await collect(
await zip.openReadStreamPromise(entry,{decodeFileData:!1}));bytes=await unpackZstd(packed,uncompressedSize)}else if(compressionMethod===
STORED||compressionMethod===DEFLATED)bytes=await collect(await zip.openReadStreamPromise(entry));else return refuseMember(
file,fileName,`is packed by a method that cannot be read (${compressionMethod})`)}catch(error){if(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.
yo)throw error;return refuseMember(file,fileName,"cannot be unpacked")}return(bytes.length!==uncompressedSize||(0,node_zlib__WEBPACK_IMPORTED_MODULE_0__.
crc32)(bytes)!==entry.crc32)&&refuseMember(file,fileName,"does not have its checksum"),bytes}async function collect(stream){
const chunks=[];for await(const chunk of stream)chunks.push(Buffer.from(chunk));return Buffer.concat(chunks)}async function unpackZstd(packed,size){
const{Decompress}=await __nccwpck_require__2.e(339).then(__nccwpck_require__2.bind(__nccwpck_require__2,8339)),chunks=[];
let length=0;const stream=new Decompress(chunk=>{if(length+=chunk.length,length>size)throw new RangeError("more than the\
 archive says");chunks.push(chunk.slice())});for(let at=0;at<packed.length;at+=PIECE)stream.push(packed.subarray(at,at+PIECE),
at+PIECE>=packed.length);return Buffer.concat(chunks)}const PIECE=65536;function refuseZip(file,error){if(error instanceof
_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo)throw error;return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.
TR)({code:"bad-zip",file:file.shown,message:"this zip archive is broken or cut short.",hint:"Write or upload the file ag\
ain."})}function refuseMember(file,name,what){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.TR)({code:"bad-\
member",file:file.shown,field:name,message:`this member of the archive ${what}.`,hint:"Write or upload the file again."})}}),
71:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{RF:()=>gunzipWhole,XB:()=>isBomb,kt:()=>utf16Of,lS:()=>isPacked,oD:()=>readWhole,se:()=>peek,sn:()=>BYTE_ORDER_MARK,uo:()=>readTableText,
yR:()=>readText,zO:()=>readChunks});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4573),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3024),node_zlib__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8522),_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
7933),_stdin_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(9594);const CHUNK=65536,GZIP=[31,139],MAX_WHOLE=2e9;async function*readChunks(file,onBytes){
let gzip;const raw=(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.jD)(file)?counted((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.
vJ)(),onBytes):readPlain(file,onBytes);for await(const chunk of raw){if(gzip??=isGzip(chunk),gzip)break;yield chunk}gzip&&
(yield*readGzip(file,onBytes))}async function peek(file,wanted){if((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.jD)(file)){
const start=await(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.Mv)(wanted);return isGzip(start)&&refuseGzipStdin(file),start}
const chunks=[];let length=0;for await(const chunk of readChunks(file,()=>{}))if(chunks.push(Buffer.from(chunk)),length+=
chunk.length,length>=wanted)break;return Buffer.concat(chunks)}async function readWhole(file,onBytes){let bytes=Buffer.allocUnsafe(
(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.jD)(file)?CHUNK:sizeOf(file)+1),length=0,packed=0;const count2=read=>{packed+=
read,onBytes(read)};for await(const chunk of readChunks(file,count2)){if(length+chunk.length>MAX_WHOLE&&refuseSize(file),
isBomb(packed,length+chunk.length)&&refuseBomb(file),length+chunk.length>bytes.length){const larger=Buffer.allocUnsafe(Math.
max(bytes.length*2,length+chunk.length));bytes.copy(larger,0,0,length),bytes=larger}chunk.copy(bytes,length),length+=chunk.
length}return bytes.subarray(0,length)}function isPacked(file){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(file.absolute,"r");try{const start=Buffer.alloc(2);return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor,
start,0,2,0),isGzip(start)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}async function readText(file,onBytes){
return checkedText(file,await readWhole(file,onBytes))}function checkedText(file,bytes){if(!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.
isUtf8)(bytes)){const utf16=bytes[0]===255||bytes[0]===254;!utf16&&bytes.subarray(0,1024).includes(0)&&(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"binary-file",file:file.shown,message:"this file is not text, and no archive that is known.",hint:"Name the re\
sult file that the evaluation writes; see docs/formats.md."}),(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.TR)({
code:"not-utf8",file:file.shown,message:utf16?"this file is UTF-16.":"this file is not UTF-8 text.",hint:"Write it as UT\
F-8."})}return bytes.subarray(0,3).equals(BYTE_ORDER_MARK)?bytes.subarray(3):bytes}async function readTableText(file,onBytes){
const whole=await readWhole(file,onBytes),utf16=utf16Of(whole);return utf16!==void 0?{bytes:decoded(whole,utf16),encoding:"\
UTF-16"}:!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole)&&!whole.subarray(0,65536).includes(0)?{bytes:decoded(
whole,"windows-1252"),encoding:"Windows-1252"}:{bytes:checkedText(file,whole),encoding:"UTF-8"}}function utf16Of(start){
return start[0]===255&&start[1]===254?"utf-16le":start[0]===254&&start[1]===255?"utf-16be":void 0}function decoded(bytes,encoding){
return Buffer.from(new TextDecoder(encoding).decode(bytes),"utf8")}const BYTE_ORDER_MARK=Buffer.from([239,187,191]);function isGzip(start){
return start[0]===GZIP[0]&&start[1]===GZIP[1]}function*readPlain(file,onBytes){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(file.absolute,"r");try{const buffer=Buffer.allocUnsafe(CHUNK);for(let bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readSync)(descriptor,buffer);bytes>0;bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor,buffer))onBytes(
bytes),yield buffer.subarray(0,bytes)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}async function*counted(chunks,onBytes){
for await(const chunk of chunks)onBytes(chunk.length),yield chunk}async function*readGzip(file,onBytes){(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.
jD)(file)&&refuseGzipStdin(file);const packed=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.absolute);packed.
on("data",chunk=>onBytes(chunk.length));const gunzip=(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();packed.on(
"error",error=>gunzip.destroy(error));try{for await(const chunk of packed.pipe(gunzip))yield Buffer.from(chunk);isPaddingFrom(
file,gunzip.bytesWritten)||refuseTail(file)}catch(error){if(!(error instanceof Error)||!("code"in error)||!String(error.
code).startsWith("Z_"))throw error;(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.TR)({code:"bad-gzip",file:file.shown,
message:`the gzip stream is broken: ${error.message}.`,hint:"Write or upload the file again."})}finally{packed.destroy()}}
function isPaddingFrom(file,position){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.absolute,"\
r");try{const buffer=Buffer.allocUnsafe(CHUNK);for(let at=position;;){const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readSync)(descriptor,buffer,0,CHUNK,at);if(bytes===0)return!0;if(!isPadding(buffer.subarray(0,bytes)))return!1;at+=bytes}}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}function isPadding(bytes){return bytes.every(byte=>byte===
0)}async function gunzipWhole(packed,most){const gunzip=(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();gunzip.
end(packed);const chunks=[];let length=0;for await(const chunk of gunzip){if(length+=chunk.length,length>most)throw new RangeError(
"more than is allowed");chunks.push(Buffer.from(chunk))}if(!isPadding(packed.subarray(gunzip.bytesWritten)))throw new RangeError(
"something follows the gzip stream");return Buffer.concat(chunks)}function refuseTail(file){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"bad-gzip",file:file.shown,message:"something follows the end of the gzip stream that is neither another one n\
or padding.",hint:"It may be a part of the log. Pack the file again: `gzip -c log.jsonl > log.jsonl.gz`."})}function refuseGzipStdin(file){
return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.TR)({code:"gzip-stdin",file:file.shown,message:"standard inpu\
t is gzip.",hint:"Unpack it on the way: `gunzip -c log.jsonl.gz | rung-gate diagnose -`."})}function sizeOf(file){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(file.absolute,"r");try{const{size}=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);return size>
MAX_WHOLE&&refuseSize(file),size}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}function isBomb(packed,unpacked){
return unpacked>SMALL&&unpacked>packed*MOST_PACKED}const SMALL=64e6,MOST_PACKED=200;function refuseBomb(file){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"too-large",file:file.shown,message:"this file unpacks to more than two hundred times its size.",hint:"That is\
 no result of an evaluation; write it again, or unpack it before this step."})}function refuseSize(file){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"too-large",file:file.shown,message:"this file has more than 2 GB, and is no log of one entry a line.",hint:"H\
ave the tool write JSONL, or split the evaluation into several files: several files are one run."})}}),1322:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{h:()=>logDigest,o:()=>textDigest});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7598),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3024);function textDigest(text){return(0,node_crypto__WEBPACK_IMPORTED_MODULE_0__.
createHash)("sha256").update(text).digest("hex")}function logDigest(file){return`log ${(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
realpathSync)(file.absolute)}`}}),523:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{T:()=>STDIN,l:()=>findFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
6760),_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7933);const STDIN="-",MAGIC=/[*?[\]{}!()]/;
async function findFiles(patterns,directory){if(patterns.includes(STDIN)){if(patterns.length===1)return[{absolute:STDIN,
shown:"standard input"}];throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo([{code:"stdin-and-files",message:"\
standard input (`-`) cannot be mixed with files.",hint:"Name one or the other."}])}const problems=patterns.filter(pattern=>pattern.
startsWith("!")).map(negated);if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(problems);
const found=new Map;for(const pattern of patterns){const matches=await expand(pattern,directory);matches.length===0&&problems.
push(noMatch(pattern));for(const absolute of matches){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.realpath)(
absolute).catch(()=>absolute),shown=shownPath(absolute,directory),earlier=found.get(real);(earlier===void 0||shown<earlier)&&
found.set(real,shown)}}if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(problems);return[
...found].map(([absolute,shown])=>({absolute,shown})).sort((a,b)=>Buffer.compare(Buffer.from(a.shown),Buffer.from(b.shown)))}
async function expand(pattern,directory){const literal=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory,pattern),
info=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(literal).catch(error=>error);if(info instanceof Error){
if(info.code!=="ENOENT"&&info.code!=="ENOTDIR"&&!MAGIC.test(pattern))return[literal]}else if(!info.isDirectory())return[
literal];if(!(info instanceof Error)&&info.isDirectory())throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(
[{code:"is-directory",file:pattern,message:"this is a directory.",hint:`Name the files in it: \`${pattern.replace(/[\\/]+$/,
"")}/*.jsonl\`.`}]);return MAGIC.test(pattern)?expandGlob(node_path__WEBPACK_IMPORTED_MODULE_2__.sep==="\\"?pattern.replaceAll(
"\\","/"):pattern,directory):[]}async function expandGlob(pattern,directory){const{glob}=await __nccwpck_require__2.e(382).
then(__nccwpck_require__2.bind(__nccwpck_require__2,3382)),problems=[],watched=Object.assign((...args)=>{const done=args.
at(-1),folder=String(args[0]),callback=(error,entries)=>{error!==null&&error.code!=="ENOENT"&&problems.push(unreadableFolder(
folder,directory,error)),typeof done=="function"&&done(error,entries?.map(entry=>withBrokenLinkAsFile(entry,folder)))};return Reflect.
apply(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir,void 0,[...args.slice(0,-1),callback])},node_fs__WEBPACK_IMPORTED_MODULE_0__.
readdir),files=await glob([pattern],{cwd:directory,absolute:!0,dot:!0,onlyFiles:!0,expandDirectories:!1,fs:{readdir:watched}});
for(const path of files)(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)||problems.push(brokenLink(path,directory));
if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(problems);return files}function withBrokenLinkAsFile(entry,folder){
return!entry.isSymbolicLink()||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,entry.name))?entry:Object.create(entry,{isFile:{value:()=>!0},isSymbolicLink:{value:()=>!1}})}function brokenLink(path,directory){
return{code:"broken-link",file:shownPath(path,directory),message:"this matches the pattern and cannot be opened; it may \
be a link to nowhere.",hint:"Remove it, or write the file it stands for."}}function unreadableFolder(path,directory,error){
return{code:"unreadable-folder",file:shownPath(path,directory),message:`this folder cannot be read, and may hold a part \
of the run: ${error.message}.`,hint:"Check its permissions."}}function negated(pattern){return{code:"negated-pattern",file:pattern,
message:"patterns that take files away again are not supported.",hint:"Write patterns that match the files of the run an\
d no others."}}function shownPath(absolute,directory){const short=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory,
absolute);return(short.startsWith("..")?absolute:short).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")}function noMatch(pattern){
return MAGIC.test(pattern)?{code:"no-match",file:pattern,message:"this pattern matches no file.",hint:"Check that the ev\
aluation ran before this step and wrote its log there."}:{code:"no-file",file:pattern,message:"there is no such file.",hint:"\
Check the path, and that the evaluation ran before this step."}}}),2258:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{R:()=>filesOf,u:()=>inputFiles});var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1455),node_path__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6760),_model_user_error_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
7933),_options_run_options_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(9029),_find_files_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
523);const LISTS=["run-log","baseline","history","rerun","gold-run","oracle-run","prompt-run","context-run","model-run"];
async function inputFiles(named,directory){const known=new Set,patterns=LISTS.flatMap(option=>named[option]??[]),configs=named.
config===void 0?_options_run_options_js__WEBPACK_IMPORTED_MODULE_3__.n0:[named.config];for(const path of[...configs.map(
each=>(0,node_path__WEBPACK_IMPORTED_MODULE_1__.resolve)(directory,each)),...await filesOf(patterns,directory)]){const identity=await identityOf(
path);identity!==void 0&&known.add(identity)}return{has:async path=>{const identity=await identityOf(path);return identity!==
void 0&&known.has(identity)}}}async function filesOf(patterns,directory){const files=[];for(const pattern of patterns)try{
for(const{absolute}of await(0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__.l)([pattern],directory))files.push(absolute)}catch(error){
if(!(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_2__.yo))throw error}return files}async function identityOf(path){
const info=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.stat)(path).catch(()=>{});return info?.isFile()===!0?`${info.
dev}:${info.ino}`:void 0}}),211:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{A6:()=>BadLine,Lx:()=>parseJsonLines,V:()=>brokenAt,qF:()=>parseJson,wz:()=>parseJsonLine});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9e3);class BadLine{problem;hint;constructor(problem,hint){this.problem=problem,this.hint=hint}}const BEHIND_OBJECT=["},",
"} ","}	","}\r"],OPENING_BRACE=123;function parseJsonLines(block){const lines=countObjects(block);if(lines===void 0||BEHIND_OBJECT.
some(part=>block.includes(part)))return;let items;try{items=JSON.parse(`[${block.replaceAll(`
`,",")}]`)}catch{return}return Array.isArray(items)&&items.every(_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)&&items.
length===lines?items:void 0}function countObjects(block){let lines=0;for(let at=0;;lines+=1){if(block.charCodeAt(at)!==OPENING_BRACE)
return;const newline=block.indexOf(`
`,at);if(newline<0)return lines===0?void 0:lines+1;at=newline+1}}const BARE=/-?\b(?:NaN|Infinity)\b/g;function parseJsonLine(line){
let value;try{value=parseJson(line)}catch(error){return brokenJson(line,error)}return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(value)?value:new BadLine(`this line is ${Array.isArray(value)?"a JSON list":"a single JSON value"}, not an object.`,"\
A run log has one JSON object a line: {…} with no list around them and no commas between them.")}function parseJson(text){
try{return JSON.parse(text)}catch(error){const repaired=withoutBareNumbers(text);if(repaired===void 0)throw error;return repaired}}
function withoutBareNumbers(line){if(!(!line.includes("NaN")&&!line.includes("Infinity")))try{return JSON.parse(mapOutsideStrings(
line,text=>text.replace(BARE,"null")))}catch{return}}function mapOutsideStrings(line,change){const pieces=[];let from=0;
for(;;){const start=line.indexOf('"',from);if(start<0)return[...pieces,change(line.slice(from))].join("");const end=endOfString(
line,start);pieces.push(change(line.slice(from,start)),line.slice(start,end)),from=end}}function endOfString(line,start){
for(let quote=line.indexOf('"',start+1);quote>=0;quote=line.indexOf('"',quote+1)){let slashes=0;for(;line[quote-1-slashes]===
"\\";)slashes+=1;if(slashes%2===0)return quote+1}return line.length}function brokenJson(line,error){const at=/ at position \d+/.
exec(error instanceof Error?error.message:"")?.[0]??"";if(/^\s*\{\s*'/.test(line)||/:\s*(?:True|False|None)\s*[,}]/.test(
line))return new BadLine("this line is a Python dict as Python prints it, and no JSON.","Write it with `json.dumps(entry\
)`.");const whole=line.trim()==="{"||line.trim()==="[";return new BadLine(`this is not valid JSON${at}.`,whole?"The file\
 seems to hold one document over many lines; a run log has one entry a line.":"Each line has to be one complete JSON obj\
ect; a line cut short often means that the writer was stopped.")}function brokenAt(text,error){const position=Number(/position (\d+)/.
exec(error instanceof Error?error.message:"")?.[1]??0);return text.slice(0,position).split(`
`).length}}),9496:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Bv:()=>baselineOf,SX:()=>isAuto,mF:()=>readBaseline2});var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7933),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8800),_digest_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1322),_find_files_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(523),_input_files_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
2258),_read_report_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(545),_read_run_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
6290);const NOTHING="none",AUTO="auto";function isAuto(patterns){return patterns.length===1&&patterns[0]===AUTO}async function readBaseline2(patterns,options2){
if(patterns.length===0||patterns.length===1&&patterns[0]===NOTHING)return null;if(isAuto(patterns))return{status:"none",
reasons:[(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("only-the-action",{})]};await refuseOwnFiles(patterns,options2.
head,options2.directory);try{const files=await(0,_find_files_js__WEBPACK_IMPORTED_MODULE_3__.l)(patterns,options2.directory),
[first]=files;if(first!==void 0&&await(0,_read_report_js__WEBPACK_IMPORTED_MODULE_5__.PS)(first))return files.length===1?
await readReport(first):{status:"unreadable",reasons:[(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("several-file\
s",{files:files.length})]};const run=await(0,_read_run_js__WEBPACK_IMPORTED_MODULE_6__.c)({...options2,patterns,settings:{
...options2.settings,keepsAnswers:!0}});return{status:"ok",name:files.map(file=>file.shown).join(", "),found:null,commit:null,
branch:null,runId:null,digest:files.length===1&&first!==void 0?(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.h)(first):void 0,
createdAt:null,questions:run.records(),answers:run.passedAnswers}}catch(error){if(!(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
yo))throw error;const[problem]=error.problems;return{status:error.problems.every(({code})=>code==="no-file"||code==="no-\
match")?"none":"unreadable",reasons:[(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("failed",{message:`${placeOf(problem)}${(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
pQ)(error)}`})]}}}async function refuseOwnFiles(patterns,head,directory){const own=await(0,_input_files_js__WEBPACK_IMPORTED_MODULE_4__.
u)({"run-log":head.filter(pattern=>pattern!==_find_files_js__WEBPACK_IMPORTED_MODULE_3__.T)},directory);for(const path of await(0,_input_files_js__WEBPACK_IMPORTED_MODULE_4__.
R)(patterns,directory))await own.has(path)&&(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.TR)({code:"baseline-is-\
run",file:path,field:"baseline",message:"this file is a part of the run itself.",hint:"Keep the baseline in a folder of \
its own, or write patterns for the run that do not match it."})}async function readReport(file){const read=await(0,_read_report_js__WEBPACK_IMPORTED_MODULE_5__.
UH)(file);return"reason"in read?{status:"unreadable",reasons:[read.reason]}:baselineOf((0,_read_report_js__WEBPACK_IMPORTED_MODULE_5__.
Tp)(read.text),file.shown,(0,_digest_js__WEBPACK_IMPORTED_MODULE_2__.o)(read.text))}async function baselineOf(document,name,digest){
const{earlierReport}=await __nccwpck_require__2.e(658).then(__nccwpck_require__2.bind(__nccwpck_require__2,2658)),report=earlierReport(
document,name);if("reason"in report)return{status:report.status,reasons:[report.reason]};const{commit,branch,id,createdAt}=report.
run;return{status:"ok",name,found:null,commit,branch,runId:id,digest,createdAt,questions:report.questions}}function placeOf({
file,line}={}){return file===void 0?"":`${file}${line===void 0?"":`:${line}`}: `}}),91:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Lu:()=>readHistory2,ZX:()=>addWithin,hd:()=>pastRunOf,yp:()=>MOST_ANSWERS});
var _model_text_order_js__WEBPACK_IMPORTED_MODULE_9__=__nccwpck_require__2(4767),_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7933),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8800),_run_records_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3975),_digest_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1322),_find_files_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
523),_input_files_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(2258),_read_baseline_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
9496),_read_report_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(545),_read_run_js__WEBPACK_IMPORTED_MODULE_8__=__nccwpck_require__2(
6290);const NOTHING="none",MOST_ANSWERS=1e6;async function readHistory2(patterns,options2,most=MOST_ANSWERS){if(patterns.
length===0||patterns.length===1&&patterns[0]===NOTHING)return null;const{directory,head}=options2;if((0,_read_baseline_js__WEBPACK_IMPORTED_MODULE_6__.
SX)(patterns))return{runs:[],leftOut:[{name:"auto",reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("only-the\
-action",{})}]};const leftOut=[],files=new Map;for(const pattern of patterns){if(pattern===NOTHING||(0,_read_baseline_js__WEBPACK_IMPORTED_MODULE_6__.
SX)([pattern])){leftOut.push({name:pattern,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("stands-alone",{word:pattern})});
continue}try{for(const file of await(0,_find_files_js__WEBPACK_IMPORTED_MODULE_4__.l)([pattern],directory))files.set(file.
absolute,file)}catch(error){if(!(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo))throw error;leftOut.
push({name:pattern,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("failed",{message:(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
pQ)(error)})})}}const runs=[],refused=[],own=await(0,_input_files_js__WEBPACK_IMPORTED_MODULE_5__.u)({"run-log":head.filter(
pattern=>pattern!==_find_files_js__WEBPACK_IMPORTED_MODULE_4__.T)},directory);for(const file of[...files.values()].sort(
(a,b)=>(0,_model_text_order_js__WEBPACK_IMPORTED_MODULE_9__.f)(b.shown,a.shown))){const found=await own.has(file.absolute)?
{name:file.shown,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("this-run",{})}:await pastRunIn(file,options2);
"reason"in found?refused.push(found):addWithin(most,found,runs,refused)}return{runs:runs.reverse(),leftOut:[...leftOut,...refused.
reverse()]}}function addWithin(most,run,runs,leftOut){runs.reduce((sum,{questions})=>sum+questions.length,0)+run.questions.
length<=most?runs.push(run):leftOut.push({name:run.name,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("too\
-many-answers",{most})})}async function pastRunIn(file,options2){const name=file.shown;try{if(!await(0,_read_report_js__WEBPACK_IMPORTED_MODULE_7__.
PS)(file))return await pastLog(file,options2);const read=await(0,_read_report_js__WEBPACK_IMPORTED_MODULE_7__.UH)(file);
return"reason"in read?{name,reason:read.reason}:pastRun(read.text,name)}catch(error){if(error instanceof _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
yo)return{name,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("failed",{message:(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
pQ)(error)})};if(!(error instanceof Error)||!("code"in error))throw error;return{name,reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.
l)("failed",{message:`it cannot be read: ${error.message}`})}}}async function pastLog(file,options2){const run=await(0,_read_run_js__WEBPACK_IMPORTED_MODULE_8__.
c)({...options2,patterns:[file.absolute]});return{name:file.shown,digest:(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.h)(file),
run:{id:null,attempt:null,commit:null,branch:null,createdAt:null,versions:(0,_run_records_js__WEBPACK_IMPORTED_MODULE_2__.
x4)(run)},questions:run.records()}}function pastRun(text,name){return pastRunOf((0,_read_report_js__WEBPACK_IMPORTED_MODULE_7__.
Tp)(text),name,text)}async function pastRunOf(document,name,content){const{earlierReport}=await __nccwpck_require__2.e(658).
then(__nccwpck_require__2.bind(__nccwpck_require__2,2658)),report=earlierReport(document,"it");return"reason"in report?{
name,reason:report.reason}:{name,digest:(0,_digest_js__WEBPACK_IMPORTED_MODULE_3__.o)(content),...report}}}),545:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{PS:()=>isReport,Tp:()=>parseDocument,UH:()=>reportText});var _reasons_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8800),_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(71);const MAX_REPORT_BYTES=5e8;async function reportText(file){
const bytes=await(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.oD)(file,()=>{});if(bytes.length>MAX_REPORT_BYTES)return{reason:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)("report-too-large",{name:file.shown,megabytes:MAX_REPORT_BYTES/1e6})};const start=bytes.subarray(0,3).equals(_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
sn)?3:0;return{text:bytes.toString("utf8",start)}}async function isReport(file){return/^\ufeff?\s*\{\s*"schemaVersion"\s*:/.
test((await(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.se)(file,4096)).toString("utf8",0,4096))}function parseDocument(text){
try{return JSON.parse(text)}catch{return}}}),6290:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{c:()=>readRun});var text_order=__nccwpck_require__2(4767),user_error2=__nccwpck_require__2(
7933),collect=__nccwpck_require__2(4231),external_node_crypto_2=__nccwpck_require__2(7598),external_node_fs_2=__nccwpck_require__2(
3024),promises_2=__nccwpck_require__2(1455),external_node_stream_promises_2=__nccwpck_require__2(6466);async function copiesAmong(files){
const bySize=new Map;if(files.length>1)for(const file of files){const info=await(0,promises_2.stat)(file.absolute).catch(
()=>{});info?.isFile()===!0&&info.size>0&&bySize.set(info.size,[...bySize.get(info.size)??[],file])}const copies=new Map;
for(const alike of bySize.values()){if(alike.length===1)continue;const seen=new Map;for(const{absolute,shown}of alike){const digest=await digestOf(
absolute),first=digest===void 0?void 0:seen.get(digest);first!==void 0?copies.set(shown,first):digest!==void 0&&seen.set(
digest,shown)}}return copies}async function digestOf(path){const hash=(0,external_node_crypto_2.createHash)("sha256");try{
await(0,external_node_stream_promises_2.pipeline)((0,external_node_fs_2.createReadStream)(path),hash)}catch{return}return hash.
digest("hex")}var find_files2=__nccwpck_require__2(523);const MAX_PROBLEMS2=20;function problemList(){const problems=[];
let more=0;return{add(problem){problems.length<MAX_PROBLEMS2?problems.push(problem):more+=1},isEmpty:()=>problems.length===
0,found:()=>({problems,more})}}function readingProblems(error,file){if(error instanceof user_error2.yo)return error.problems;
if(error instanceof RangeError&&/call stack/i.test(error.message))return[{code:"too-deep",file:file.shown,message:"somet\
hing in this file is nested too deeply to be read.",hint:"Is it the result file of the evaluation? Leave such values out\
 of the export."}];if(!(error instanceof Error)||!("syscall"in error))throw error;return[{code:"unreadable",file:file.shown,
message:`this file cannot be read: ${error.message}.`,hint:"Check its permissions."}]}function emptyLog(file){return{code:"\
empty-log",file:file.shown,message:"there is no entry in this file.",hint:"Check that the evaluation wrote its results; \
an empty run is not a pass."}}var io_archive=__nccwpck_require__2(1938),hidden_text=__nccwpck_require__2(4285),describe_value=__nccwpck_require__2(
832);function fileSink({file,problems,collector,options:{reading}},id,form={}){let line=1,entries=0;return collector.startFile(
file.shown,id,form),{path:file.shown,at:next=>{line=next},entries:()=>entries,here(){const remembered=line;return()=>{line=
remembered}},atFile:()=>{line=void 0},entry(entry){entries+=1,problems.isEmpty()&&collector.add(entry,line??1)},problem(code,field,message,hint){
problems.add({code,file:file.shown,message,...line===void 0?{}:{line},...field===void 0?{}:{field:reading.showText?field:
(0,hidden_text.AH)(field)},...hint===void 0?{}:{hint}})},describe:reading.showText?describe_value.b:describe_value.S,finding:found=>{
problems.isEmpty()&&collector.finding(reading.showText?found:{...found,field:(0,hidden_text.AH)(found.field)},line??1)},
source:source=>collector.source(source),notice:notice=>collector.notice(notice)}}var adapters=__nccwpck_require__2(4689);
function adapterOf(id){return adapters.R[id]}function formatIds(){return Object.keys(adapters.R).filter(adapters.d)}function recognize(file,line,claim){
const claimed=[],unusable=[];for(const id of formatIds()){const answer=claim(adapterOf(id),id);answer===!0?claimed.push(
id):typeof answer=="object"&&unusable.push(answer)}const[first,second]=claimed;if(first!==void 0&&second!==void 0&&(0,user_error2.
TR)(ambiguous(file,line,claimed)),first!==void 0)return{id:first,adapter:adapterOf(first)};const[known]=unusable;known!==
void 0&&(0,user_error2.TR)(unusableProblem(file,known))}function named(file,id,claim,container){const adapter=adapterOf(
id),answer=claim(adapter);return answer===void 0&&(0,user_error2.TR)({code:"wrong-container",file:file.shown,message:`th\
is file is ${container}, and \`${id}\` is not read from that.`,hint:"Leave `format` out to have the format detected from\
 the content, or name the right one."}),typeof answer=="object"&&answer.forceable!==!0&&(0,user_error2.TR)(unusableProblem(
file,answer)),{id,adapter}}function unusableProblem(file,{code,message,hint}){return{code,file:file.shown,message,hint}}
function ambiguous(file,line,ids){return{code:"ambiguous-format",file:file.shown,...line===void 0?{}:{line},message:`thi\
s could be ${ids.map(id=>`\`${id}\``).join(" or ")}.`,hint:"Say which with `format`."}}function unknownFormat(file,line,looks){
return{code:"unknown-format",file:file.shown,...line===void 0?{}:{line},message:`no known format looks like this: ${looks}\
.`,hint:"If it is the result file of the evaluation, name its fields under `fields:` in the config (docs/formats.md#mapp\
ed), or write a run log (docs/run-log.md)."}}const SHOWN_KEYS=8;function keysOf(record2,noun,showText){const keys=Object.
keys(record2).filter(key=>showText||/^[\w.:@[\]-]{1,40}$/.test(key));if(keys.length===0)return`${noun} without any key t\
hat is known`;const shown=keys.slice(0,SHOWN_KEYS).map(key=>`\`${key.slice(0,40)}\``),more=keys.length-shown.length;return`${noun}\
 with ${shown.join(", ")}${more>0?` and ${more} more`:""}`}async function readArchive(job){const{file,options:options2,onBytes}=job,
archive=await(0,io_archive.p)(file,onBytes);try{const claim=({archive:format})=>format?.claims(archive.names),{id,adapter}=options2.
format==="auto"?recognize(file,void 0,claim)??(0,user_error2.TR)({code:"unknown-format",file:file.shown,message:"this is\
 a zip archive, and no known format is packed like this.",hint:"Unpack it before this step, and name the files in it."}):
named(file,options2.format,claim,"a zip archive");if(adapter.archive===void 0)throw new Error(`${id} claimed an archive \
and reads none`);const sink=fileSink(job,id,{isWhole:!0}),session=adapter.archive.open(sink,options2.reading);for(const name of adapter.
archive.members(archive.names))session.record({name,value:await archive.read(name)});return session.end(),sink.entries()}finally{
archive.close()}}var columns=__nccwpck_require__2(7796),record_lists=__nccwpck_require__2(3574),record=__nccwpck_require__2(
9e3),numbers2=__nccwpck_require__2(7099),visible2=__nccwpck_require__2(1683),io_bytes=__nccwpck_require__2(71),json_line=__nccwpck_require__2(
211);const DEEPEST_LIST=3,QUOTE=34,BACKSLASH=92,NEWLINE=10,OPEN_OBJECT=123,CLOSE_OBJECT=125,OPEN_LIST=91,CLOSE_LIST=93;class BrokenDocument{line;cutShort;constructor(line,cutShort){
this.line=line,this.cutShort=cutShort}}function openJsonDocument(bytes,onLine,onBroken){const scan=findElements(bytes);if(scan===
void 0)return new BrokenDocument(lastLine(bytes),!0);const{ranges}=scan,looked=new Uint8Array(ranges.length);let outline;
try{outline=(0,json_line.qF)(scan.outline)}catch(error){return new BrokenDocument(brokenLine(scan.outline,ranges,error),
!1)}return{outline,list:listAt,lookAtRest};function lookAtRest(){for(const[index,range]of ranges.entries())looked[index]===
0&&parse2(range,index,!0)}function listAt(path){let value=path.length>DEEPEST_LIST?void 0:outline;for(const key of path)
value=(0,record.u)(value)?value[key]:void 0;if(!Array.isArray(value))return;const elements=value;return{length:elements.
length,first:()=>{const element=resolve2(elements[0],!1);return element===BROKEN?void 0:element},some:test=>elements.some(
placed=>{const element=resolve2(placed,!1);return element!==BROKEN&&test(element)}),each:take=>{for(let index=0;index<elements.
length;index+=1){const element=resolve2(elements[index],!0);element!==BROKEN&&take(element,index)}}}}function resolve2(element,tell){
const index=(0,record.u)(element)?Number(element[PLACE]):-1,range=ranges[index];return range===void 0?element:parse2(range,
index,tell)}function parse2(range,index,tell){tell&&(looked[index]=1,onLine(range.line));try{return(0,json_line.qF)(bytes.
toString("utf8",range.start,range.end))}catch{return tell&&onBroken(range.line),BROKEN}}}const PLACE="#",BROKEN=Symbol("\
an element that is no JSON");function findElements(bytes){const ranges=[],pieces=[],open=[];let copied=0,line=1,at=0;for(;at<
bytes.length;){const byte=bytes[at];if(byte===QUOTE){if(at=behindString(bytes,at),at<0)return;continue}if(byte===NEWLINE)
line+=1;else if(byte===OPEN_OBJECT||byte===OPEN_LIST){if(open.at(-1)===CLOSE_LIST){const value=behindValue(bytes,at);if(value===
void 0)return;byte===OPEN_OBJECT&&(pieces.push(bytes.toString("utf8",copied,at),`{"${PLACE}":${ranges.length}}`),ranges.
push({start:at,end:value.end,line}),copied=value.end),line+=value.lines,at=value.end;continue}if(byte===OPEN_LIST&&open.
length>DEEPEST_LIST){const value=behindValue(bytes,at);if(value===void 0)return;line+=value.lines,at=value.end;continue}
open.push(byte===OPEN_OBJECT?CLOSE_OBJECT:CLOSE_LIST)}else(byte===CLOSE_OBJECT||byte===CLOSE_LIST)&&open.pop();at+=1}if(!(open.
length>0))return pieces.push(bytes.toString("utf8",copied)),{outline:pieces.join(""),ranges}}function behindValue(bytes,start){
let depth=0,lines=0;for(let at=start;at<bytes.length;at+=1){const byte=bytes[at];if(byte===QUOTE){if(at=behindString(bytes,
at)-1,at<0)return}else if(byte===OPEN_OBJECT||byte===OPEN_LIST)depth+=1;else if(byte===CLOSE_OBJECT||byte===CLOSE_LIST){
if(depth-=1,depth===0)return{end:at+1,lines}}else byte===NEWLINE&&(lines+=1)}}const LOOKED_AT=48;function behindString(bytes,start){
let at=start+1;const near=Math.min(bytes.length,at+LOOKED_AT);for(;at<near;at+=1){const byte=bytes[at];if(byte===QUOTE)return at+
1;byte===BACKSLASH&&(at+=1)}for(let quote=bytes.indexOf(QUOTE,at);quote>=0;quote=bytes.indexOf(QUOTE,quote+1)){let slashes=0;
for(;quote-1-slashes>=at&&bytes[quote-1-slashes]===BACKSLASH;)slashes+=1;if(slashes%2===0)return quote+1}return-1}function brokenLine(outline,ranges,error){
const position=Number(/position (\d+)/.exec(error instanceof Error?error.message:"")?.[1]??outline.length),before=outline.
slice(0,position),last=before.lastIndexOf(`{"${PLACE}":`),range=last<0?void 0:ranges[Number.parseInt(before.slice(last+PLACE.
length+4),10)];return range===void 0?countLines(before)+1:range.line+countLines(before.slice(last))}function countLines(text){
return text.split(`
`).length-1}function lastLine(bytes){let line=1;for(let at=bytes.indexOf(NEWLINE);at>=0&&at<bytes.length-1;at=bytes.indexOf(
NEWLINE,at+1))line+=1;return line}async function readDocument(job){const{file,options:options2,problems,onBytes}=job,bytes=await(0,io_bytes.
yR)(file,onBytes);let onLine=_line=>{};const document=read_document_open(bytes,file,line=>onLine(line),line=>problems.add(
brokenElement(file,line))),{id,adapter}=formatOf(document,file,options2.format,options2.reading),sink=fileSink(job,id,{isWhole:!0});
return onLine=sink.at,readAs(adapter),document.lookAtRest(),sink.entries();function readAs({document:whole,records}){whole!==
void 0&&(records===void 0||whole.claims(document)===!0)?whole.read(document,sink,options2.reading):records!==void 0&&readRecords(
records.open(sink,options2.reading))}function readRecords(session){const take=(element,index)=>{(0,record.u)(element)?session.
record(element):sink.problem("bad-element",`[${index}]`,"this element of the list is not an object.","Each element has t\
o be one record.")},{records:paths}=options2.reading,list=listOf(document,adapter,options2.reading);if(list!==void 0)list.
each(take);else{const whole=wholeOf(bytes,file),found=paths.length>0?paths.flatMap(path=>recordsOrProblem(whole,path)):(0,columns.
u)(whole)??[whole];found.length>1&&sink.atFile(),found.forEach(take)}session.end()}function recordsOrProblem(whole,path){
const found=(0,record_lists.K)(whole,path);if("records"in found)return found.records;const place=`\`${(0,visible2.RK)(path.
join("."),80)}\``,lists=(0,record_lists.b)(whole).filter(({path:at})=>options2.reading.showText||at.every(key=>/^[\w:@-]{1,40}$/.
test(key))).slice(0,8);return problems.add({code:found.nothing==="empty"?"empty-records":"no-such-records",file:file.shown,
field:"records",message:found.nothing==="empty"?`${place} holds no record: the list is empty.`:`there is no ${place} in \
this document; ${lists.length===0?"it has no list of records":`its lists are ${(0,numbers2.cM)(lists.map(({path:at,length})=>`\
\`${at.join(".")||"the document itself"}\` (${length})`))}`}.`,hint:found.nothing==="empty"?"Check that the evaluation w\
rote its results; an empty run is not a pass.":"Name the path of the list, with dots between its keys."}),[]}}function wholeOf(bytes,file){
const text=bytes.toString("utf8");try{return(0,json_line.qF)(text)}catch(error){return(0,user_error2.TR)({code:"bad-json",
file:file.shown,line:(0,json_line.V)(text,error),message:NO_JSON,hint:CUT_SHORT})}}const NO_JSON="this is not valid JSON\
.",CUT_SHORT="A file cut short often means that the writer was stopped. Run the evaluation again, or write one entry a l\
ine.";function read_document_open(bytes,file,onLine,onBroken){let document;try{document=openJsonDocument(bytes,onLine,onBroken)}catch(error){
if(!(error instanceof Error)||!("code"in error)||error.code!=="ERR_STRING_TOO_LONG")throw error;return(0,user_error2.TR)(
{code:"too-large",file:file.shown,message:"this document holds a single value of more than 512 MB.",hint:"Have the tool \
write JSONL, with an entry a line."})}return document instanceof BrokenDocument?(0,user_error2.TR)({code:"bad-json",file:file.
shown,line:document.line,message:document.cutShort?"this JSON document ends in the middle.":NO_JSON,hint:CUT_SHORT}):document}
function formatOf(document,file,format,settings){const claim=adapter=>claimOf(document,adapter,settings);if(format!=="au\
to")return named(file,format,claim,"a JSON document");const found=recognize(file,void 0,claim);return found!==void 0?found:
(0,user_error2.TR)(isOwnReport(document)?ownReport(file):unknownFormat(file,void 0,looksOf(document,settings.showText)))}
function claimOf(document,adapter,settings){const whole=adapter.document?.claims(document);if(whole===!0||adapter.records===
void 0)return whole;const list=listOf(document,adapter,settings),first=list===void 0?(0,columns.u)(document.outline)?.[0]??
document.outline:list.first(),each=(0,record.u)(first)?adapter.records.claims(first,settings):!1;return each===!1?whole??
!1:each}function listOf(document,{records},settings){return settings.records.length>1||settings.records.length===0&&(0,columns.
u)(document.outline)!==void 0?void 0:(settings.records.length>0?settings.records:records?.paths??[]).map(path=>document.
list(path)).find(list=>list!==void 0&&list.length>0)}function isOwnReport({outline}){return(0,record.u)(outline)&&["sche\
maVersion","nextRung","attributions","questions"].every(key=>key in outline)}function ownReport(file){return{code:"own-r\
eport",file:file.shown,message:"this is a report of Rung Gate, and no run log.",hint:"Name the log that it was made of; \
a report is what `baseline` and `history` take."}}function looksOf({outline,list},showText){if(!Array.isArray(outline))return(0,record.
u)(outline)?keysOf(outline,"an object",showText):"a single value";const first=list([])?.first();return(0,record.u)(first)?
keysOf(first,"a list of objects",showText):outline.length===0?"an empty list":"a list of single values"}function brokenElement(file,line){
return{code:"bad-json",file:file.shown,line,message:"the element that begins here is not valid JSON.",hint:"Run the eval\
uation again, or correct the file."}}var external_node_buffer_=__nccwpck_require__2(4573);const ROOM=1<<17,MAX_LINE=1<<28,
LONG_LINE=4096,lines_NEWLINE=10;async function*readBlocks(file,onBytes,linesTaken){let buffer=Buffer.allocUnsafe(ROOM),held=0,
atStart=!0;for await(const chunk of(0,io_bytes.zO)(file,onBytes)){held+chunk.length>buffer.length&&(buffer=enlarge(buffer,
held,chunk.length,file,linesTaken()+1)),chunk.copy(buffer,held);const end=held+chunk.length,within=chunk.lastIndexOf(lines_NEWLINE),
last=held+within;if(within<0)held=end;else{for(const block of blocksOf(buffer.subarray(0,last)))yield decode(block,file,
linesTaken()+1,atStart),atStart=!1;buffer.copyWithin(0,last+1,end),held=end-last-1}}held>0&&(yield decode(buffer.subarray(
0,held),file,linesTaken()+1,atStart))}function*blocksOf(lines){let from=0;for(let newline=lines.indexOf(lines_NEWLINE);newline-
from>=LONG_LINE;newline=lines.indexOf(lines_NEWLINE,from))yield lines.subarray(from,newline),from=newline+1;yield lines.
subarray(from)}function enlarge(buffer,held,more,file,line){held+more>MAX_LINE&&(0,user_error2.TR)({code:"line-too-long",
file:file.shown,line,message:"this line is longer than 256 MiB.",hint:"A run log has one entry a line; is this a single \
JSON document?"});const larger=Buffer.allocUnsafe(Math.max(buffer.length*2,held+more));return buffer.copy(larger,0,0,held),
larger}function decode(bytes,file,firstLine,atStart){const start=atStart&&bytes.subarray(0,3).equals(io_bytes.sn)?3:0;return(0,external_node_buffer_.
isUtf8)(bytes)||refuseEncoding(bytes,file,firstLine),bytes.toString("utf8",start)}function refuseEncoding(bytes,file,firstLine){
let line=firstLine,from=0;for(;;){const newline=bytes.indexOf(lines_NEWLINE,from),end=newline<0?bytes.length:newline;if(!(0,external_node_buffer_.
isUtf8)(bytes.subarray(from,end))||newline<0)break;from=end+1,line+=1}const utf16=bytes[0]===255||bytes[0]===254;return(0,user_error2.
TR)({code:"not-utf8",file:file.shown,line,message:utf16?"this file is UTF-16.":"this line is not UTF-8 text.",hint:"Writ\
e the log as UTF-8 (in Python: `open(path, 'w', encoding='utf-8')`)."})}const DETECT_WITHIN=100;async function readLines(job){
const{file,options:options2,problems,onBytes}=job,{format,reading}=options2;let line=0,open;const waiting=[];format!=="a\
uto"&&(open=start(named(file,format,claimOf2(void 0),"a log of lines")));for await(const block of readBlocks(file,onBytes,
()=>line)){const together=open===void 0?void 0:(0,json_line.Lx)(block);for(const record2 of together??[])line+=1,open?.sink.
at(line),open?.session.record(record2);if(together===void 0)for(let from=0;from<=block.length;){const newline=block.indexOf(
`
`,from),end=newline<0?block.length:newline;line+=1,takeLine(block.slice(from,end)),from=end+1}}const[first]=waiting;return open===
void 0&&first!==void 0&&problems.add(unknownFormat(file,first.line,keysOf(first.record,"a record",reading.showText))),open?.
session.end(),open?.sink.entries()??0;function takeLine(text){if(isBlank(text))return;const parsed=(0,json_line.wz)(text);
parsed instanceof json_line.A6?problems.add({code:"bad-line",file:file.shown,line,message:parsed.problem,hint:parsed.hint}):
open!==void 0?(open.sink.at(line),open.session.record(parsed)):waiting.length<DETECT_WITHIN&&detect(parsed)}function detect(record2){
waiting.push({record:record2,line});const found=recognize(file,line,claimOf2(record2));if(found!==void 0){open=start(found);
for(const held of waiting)open.sink.at(held.line),open.session.record(held.record)}}function claimOf2(record2){return({records})=>records===
void 0?void 0:record2===void 0||records.claims(record2,reading)}function start({id,adapter}){if(adapter.records===void 0)
throw new Error(`${id} claimed lines and reads none`);const sink=fileSink(job,id);return{sink,session:adapter.records.open(
sink,reading)}}}const OPENING_BRACE=123;function isBlank(text){return text.charCodeAt(0)!==OPENING_BRACE&&text.trim()===
""}var table=__nccwpck_require__2(5832);const MAX_XML=256e6,PIECE=65536;async function readXml(bytes,file){bytes.length>
MAX_XML&&(0,user_error2.TR)({code:"too-large",file:file.shown,message:"this XML report has more than 256 MB.",hint:"Use \
the tool's JSON output instead."});const{default:sax}=await __nccwpck_require__2.e(560).then(__nccwpck_require__2.t.bind(
__nccwpck_require__2,2560,19)),parser=sax.parser(!0,{position:!0}),open=[];let root;parser.onopentag=({name,attributes})=>{
const element={name,attributes:{},children:[],text:"",line:parser.line+1};for(const[key,value]of Object.entries(attributes))
element.attributes[key]=String(value);open.at(-1)?.children.push(element),root??=element,open.push(element)},parser.onclosetag=
()=>{open.pop()};const take=text2=>{const element=open.at(-1);element!==void 0&&(element.text+=text2)};parser.ontext=take,
parser.oncdata=take,parser.onerror=()=>{const line=parser.line+1;(0,user_error2.TR)({code:"bad-xml",file:file.shown,line,
message:"this is not valid XML.",hint:"A report cut short often means that the writer was stopped."})};const text=bytes.
toString("utf8");for(let at=0;at<text.length;at+=PIECE)parser.write(text.slice(at,at+PIECE));parser.close(),root===void 0&&
(0,user_error2.TR)({code:"bad-xml",file:file.shown,message:"there is no element in this XML file.",hint:"Write it again."});
const found=root;return{root:found,all:name=>withName(found,name)}}function withName(root,name){const found=[],walk=element=>{
element.name===name?found.push({element,line:element.line}):element.children.forEach(walk)};return walk(root),found}async function readTableFile(job){
const{file,options:options2,onBytes}=job,{bytes,encoding}=await(0,io_bytes.uo)(file,onBytes);refuseOtherText();let open,
header=[],reached=!1;try{await(0,table.x)(bytes,file,names=>header=names,(row,line)=>{reached=!0,open??=start(row),open.
sink.at(line),open.session.record(row)})}catch(error){throw!reached&&error instanceof user_error2.yo&&!isKnown(header)&&
refuseAsText(),error}return open?.session.end(),open?.sink.entries()??0;function start(row){const claim=adapter2=>tableOf(
adapter2)?.claims(row,options2.reading),{id,adapter}=options2.format==="auto"?recognize(file,void 0,claim)??(0,user_error2.
TR)(unknownFormat(file,1,keysOf(row,"a table",options2.reading.showText))):named(file,options2.format,claim,"a CSV table"),
table2=tableOf(adapter);if(table2===void 0)throw new Error(`${id} claimed a table and reads none`);const sink=fileSink(job,
id,{isTable:!0});return encoding!=="UTF-8"&&sink.notice({code:"encoding",detail:encoding}),{sink,session:table2.open(sink,
options2.reading)}}function isKnown(names){if(options2.format!=="auto")return!0;const row=Object.fromEntries(names.map(name=>[
name,""]));return formatIds().some(id=>tableOf(adapterOf(id))?.claims(row,options2.reading)===!0)}function refuseOtherText(){
const head=bytes.toString("utf8",0,16384);for(const id of formatIds()){const known=adapterOf(id).otherText?.(head);known!==
void 0&&(0,user_error2.TR)({code:known.code,file:file.shown,message:known.message,hint:known.hint})}(0,table.K)(bytes)||
refuseAsText()}function refuseAsText(){return(0,user_error2.TR)({code:"unknown-format",file:file.shown,message:"this is \
neither JSON, JSONL, CSV, XML nor a zip archive.",hint:"Name the result file that the evaluation writes, and no configur\
ation or code; see docs/formats.md."})}}function tableOf({records}){return records?.tables===!0?records.table??records:void 0}
async function readXmlFile(job){const{file,options:options2,onBytes}=job,tree=await readXml(await(0,io_bytes.yR)(file,onBytes),
file),claim=({xml})=>xml?.claims(tree.root,tree.all(xml.element).map(({element})=>element)),{id,adapter}=options2.format===
"auto"?recognize(file,void 0,claim)??(0,user_error2.TR)({code:"unknown-format",file:file.shown,message:`no known format \
is XML with the root \`${tree.root.name.slice(0,40)}\`.`,hint:"Of XML, only JUnit reports of evaluations are read."}):named(
file,options2.format,claim,"XML");if(adapter.xml===void 0)throw new Error(`${id} claimed XML and reads none`);const sink=fileSink(
job,id,{isWhole:!0}),session=adapter.xml.open(sink,tree.root);for(const{element,line}of tree.all(adapter.xml.element))sink.
at(line),session.record(element);return session.end(),sink.entries()}var sniff=__nccwpck_require__2(3080);const READERS={
lines:readLines,archive:readArchive,document:readDocument,text:readTableFile,xml:readXmlFile};async function readFile(file,options2,collector,onBytes){
const problems=problemList();try{const container=await(0,sniff.Z)(file);await READERS[container]({file,options:options2,
collector,problems,onBytes})===0&&problems.isEmpty()&&problems.add(emptyLog(file))}catch(error){for(const problem of readingProblems(
error,file))problems.add(problem)}const{problems:found,more}=problems.found();return{problems:await Promise.all(found.map(
problem=>withProposal(problem,file,options2))),more}}async function withProposal(problem,file,options2){if(problem.code!==
"unknown-format"&&problem.code!=="ambiguous-format")return problem;const{proposeMap}=await __nccwpck_require__2.e(746).then(
__nccwpck_require__2.bind(__nccwpck_require__2,6746)),proposal=await proposeMap(file,options2,async(reading,collector)=>(await readFile(
file,{format:"mapped",reading},collector,()=>{})).problems);if(proposal===void 0)return problem;const either=problem.code===
"unknown-format"?"":`${problem.hint??""} If it is neither: `;return{...problem,proposal,hint:`${either}${either===""?"A":
"a"} map for it is proposed below. Check it, and put it into \`.github/rung-gate.yml\`.`}}async function readRun({reading=DEFAULTS,
...rest}){const options2={...rest,reading},files=await(0,find_files2.l)(options2.patterns,options2.directory),{run,problems,
more}=(await readAll(files,options2)).finish();if(problems.length>0)throw new user_error2.yo(problems,more);return run}const DEFAULTS={
passScore:void 0,passMetrics:[],metrics:new Map,fields:{},variants:{},records:[],showText:!0};async function readAll(files,options2){
const copies=await copiesAmong(files),collector=await readEach(files,options2,copies),replaced=replacedAmong(collector.sources());
return replaced.size===0?collector:readEach(files.filter(({shown})=>!replaced.has(shown)),options2,copies,replaced)}async function readEach(files,options2,copies,replaced=new Map){
const collector=(0,collect.S)(options2.settings),problems=[];let more=0,bytes=0;const onBytes=count2=>{bytes+=count2,options2.
onProgress?.(bytes)};for(const file of files){const found=await readFile(file,options2,collector,onBytes);if(problems.push(
...found.problems),more+=found.more,found.problems.length>0)continue;const original=copies.get(file.shown);original!==void 0&&
collector.notice({code:"copy",detail:`${file.shown} of ${original}`});for(const[old,by]of replaced)by===file.shown&&collector.
notice({code:"replaced",detail:`${old}, for ${by}`})}if(problems.length>0)throw new user_error2.yo(problems,more);return collector}
function replacedAmong(sources){const replaced=new Map,byId=new Map;for(const source of sources)byId.set(source.id,[...byId.
get(source.id)??[],source]);for(const runs of byId.values()){const ordered=[...runs].sort((a,b)=>(0,text_order.f)(a.startedAt,
b.startedAt)),newest=ordered.pop();for(const{path,startedAt,isFinished}of ordered)newest===void 0||path===newest.path||(!isFinished&&
startedAt<newest.startedAt?replaced.set(path,newest.path):(0,user_error2.TR)({code:"two-runs",file:newest.path,message:`\
this is another run of the evaluation that ${path} is of, and not a part of the same one.`,hint:"Give one of the two, an\
d compare it with the other: `rung-gate compare`, or `baseline`."}))}return replaced}}),3080:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Z:()=>sniff});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3024),_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(71),_json_line_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
211),_stdin_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(9594);const HEAD=65536,STDIN_HEAD=1<<22,ZIP=[Buffer.from(
[80,75,3,4]),Buffer.from([80,75,5,6])],NEWLINE=10,OPEN_OBJECT=123;async function sniff(file){const stdin=(0,_stdin_js__WEBPACK_IMPORTED_MODULE_2__.
jD)(file);if(!stdin&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.statSync)(file.absolute,{throwIfNoEntry:!1})?.isFile()!==!0)
return"lines";const head=await(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.se)(file,stdin?STDIN_HEAD:HEAD);if(ZIP.some(magic=>head.
subarray(0,4).equals(magic)))return"archive";const utf16=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.kt)(head);if(utf16!==
void 0)return/^\s*[[{<]/.test(new TextDecoder(utf16).decode(head))?"lines":"text";if(head[0]===255||head[0]===254)return"\
lines";const text=head.subarray(head.subarray(0,3).equals(_bytes_js__WEBPACK_IMPORTED_MODULE_1__.sn)?3:0),start=firstNotBlank(
text,0),letter=start===void 0?"":String.fromCharCode(text[start]??0);return letter==="<"?"xml":letter==="["?"document":letter===
"{"?objectContainer(text,start??0,stdin?void 0:()=>afterFirstLine(file)):letter===""||/^["\d-]?\d*$/.test(text.toString(
"utf8",start,(start??0)+20).trim())?"lines":"text"}async function objectContainer(head,start,farther){const newline=head.
indexOf(NEWLINE,start),at=newline<0?void 0:firstNotBlank(head,newline),next=at===void 0?await farther?.():head[at];if(next===
void 0)return"document";if(newline<0)return next===OPEN_OBJECT?"lines":"document";const first=head.toString("utf8",start,
newline).trim();return isJson(first)||next===OPEN_OBJECT&&!/[[{:,]$/.test(first)?"lines":"document"}async function afterFirstLine(file){
let started=!1,ended=!1;for await(const chunk of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.zO)(file,()=>{})){let from=0;if(!started){
const start=firstNotBlank(chunk,0);if(start===void 0)continue;started=!0,from=start}if(!ended){const newline=chunk.indexOf(
NEWLINE,from);if(newline<0)continue;ended=!0,from=newline}const next=firstNotBlank(chunk,from);if(next!==void 0)return chunk[next]}}
function firstNotBlank(bytes,from){for(let at=from;at<bytes.length;at+=1){const byte=bytes[at];if(byte!==32&&byte!==9&&byte!==
NEWLINE&&byte!==13)return at}}function isJson(text){try{return(0,_json_line_js__WEBPACK_IMPORTED_MODULE_3__.qF)(text),!0}catch{
return!1}}}),9594:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Mv:()=>peekStdin,jD:()=>isStdin,vJ:()=>readStdin});var _find_files_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
523);const ahead=[];let rest,ended=!1;function isStdin(file){return file.absolute===_find_files_js__WEBPACK_IMPORTED_MODULE_0__.
T}async function peekStdin(wanted){let length=ahead.reduce((sum,chunk)=>sum+chunk.length,0);for(;length<wanted;){const chunk=await next();
if(chunk===void 0)break;ahead.push(chunk),length+=chunk.length}return Buffer.concat(ahead)}async function*readStdin(){for(;;){
const chunk=ahead.shift()??await next();if(chunk===void 0)return;yield chunk}}async function next(){if(ended)return;rest??=
chunks();const{value,done}=await rest.next();return ended=done===!0,done===!0?void 0:value}async function*chunks(){for await(const chunk of process.
stdin)yield Buffer.from(chunk)}}),5832:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{K:()=>looksLikeTable,x:()=>readTable});var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7933);async function readTable(bytes,file,onHeader,take){const{CsvError:Thrown,parse:parse2}=await __nccwpck_require__2.
e(175).then(__nccwpck_require__2.bind(__nccwpck_require__2,5175)),delimiter=delimiterOf(bytes);let line=1;const held=[],
onRow=delimiter===","?take:(row,at)=>{held.push({row,line:at})};try{parse2(bytes,{delimiter,bom:!0,skip_empty_lines:!0,columns:header=>(onHeader(
header),checkedHeader(header,file)),on_record:(row,context)=>(onRow(row,line+1),line=context.lines,null)})}catch(error){
throw error instanceof Thrown?new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo([csvProblem(error,file)]):error}const decimal=decimalColumns(
held);for(const{row,line:at}of held)take(decimal.length===0?row:withPoints(row,decimal),at)}const WITH_COMMA=/^\s*[-+]?\d+,\d+\s*%?\s*$/,
WITHOUT=/^\s*(?:[-+]?\d+\s*%?|nan|n\/?a|none|null|-)?\s*$/i;function decimalColumns(rows){const cellsOf=name=>rows.map(({
row})=>String(row[name]??""));return Object.keys(rows[0]?.row??{}).filter(name=>{const cells=cellsOf(name);return cells.
some(cell=>WITH_COMMA.test(cell))&&cells.every(cell=>WITH_COMMA.test(cell)||WITHOUT.test(cell))})}function withPoints(row,columns){
return{...row,...Object.fromEntries(columns.map(name=>[name,String(row[name]??"").replace(",",".")]))}}const DELIMITERS=[
",",";","	"];function delimiterOf(bytes){const header=headerOf(bytes),counts=DELIMITERS.map(delimiter=>header.split(delimiter).
length);return DELIMITERS[counts.indexOf(Math.max(...counts))]??","}function headerOf(bytes){const[header=""]=bytes.toString(
"utf8",0,65536).trimStart().replace(/"[^"]*"/g,"").split(/\r?\n/,1);return header}function looksLikeTable(bytes){const delimiter=delimiterOf(
bytes),header=headerOf(bytes).replace(/\([^()]*\)/g,""),end=header.trimEnd().at(-1)??"";return header.includes(delimiter)&&
(end===delimiter||!"{}();=".includes(end))}function checkedHeader(header,file){const seen=new Set,twice=header.find(name=>{
const isKnown=name!==""&&seen.has(name);return seen.add(name),isKnown});return twice!==void 0&&(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
TR)({code:"duplicate-column",file:file.shown,line:1,field:twice,message:"this column is there twice.",hint:"Leave one of\
 the two out of the export."}),header.map((name,index)=>name===""?`unnamed ${index}`:name)}function csvProblem(error,file){
const line=Number(error.lines);return{code:"bad-csv",file:file.shown,...Number.isInteger(line)&&line>0?{line}:{},message:`\
this is not valid CSV: ${REASONS[error.code]??"a cell cannot be read"}.`,hint:"A row cut short often means that the writ\
er was stopped; a cell with quotes, commas or line breaks has to be quoted."}}const REASONS={CSV_QUOTE_NOT_CLOSED:"a quo\
ted cell never ends",CSV_INVALID_CLOSING_QUOTE:"there is text behind a closing quote",CSV_RECORD_INCONSISTENT_COLUMNS:"a\
 row has more or fewer cells than the header",CSV_RECORD_INCONSISTENT_FIELDS_LENGTH:"a row has more or fewer cells than \
the header",INVALID_OPENING_QUOTE:"a quote stands in the middle of a cell"}}),4207:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{CK:()=>PRESENT,HO:()=>findEvidence,Jl:()=>hitWords,MH:()=>plainName,Uo:()=>coverageEvidence,
gn:()=>coverageWords,ie:()=>WITH_GOLD,ti:()=>coverageEvidenceSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3619),_words_visible_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1683);const BLANK={coverage:void 0,compared:void 0,
metric:void 0,withGold:!1,isFilesOnly:!1,isOverruled:!1},NOTHING_KNOWN={state:"unknown",...BLANK},PRESENT={state:"presen\
t",...BLANK},MISS={state:"absent",...BLANK},WITH_GOLD={state:"present",...BLANK,withGold:!0};function findEvidence(entry,label,{
recall}){const compared=findCoverage(entry),isComplete=compared!==void 0&&compared.missing.length===0,isFilesOnly=isComplete&&
compared.field==="expected_files"&&entry.retrievedWholeFiles!==!0,coverage=isFilesOnly?void 0:compared,labelled=label.kind===
"known"&&label.label==="missing_evidence",isOverruled=labelled&&coverage!==void 0&&isComplete&&entry.retrievalHit!==!1;return entry.
retrievalHit===!1||labelled&&!isOverruled?compared===void 0?MISS:{...MISS,coverage:compared,compared}:entry.retrievalHit===
!0&&!isOverruled?PRESENT:coverage!==void 0?{...isComplete?PRESENT:MISS,coverage,compared,isOverruled}:recall!==void 0?{...recall.
good?PRESENT:MISS,metric:recall,compared}:compared===void 0?NOTHING_KNOWN:{...NOTHING_KNOWN,compared,isFilesOnly}}function findCoverage(entry){
return cover("expected_evidence",entry.expectedEvidence,entry.retrievedEvidence,entry.candidateEvidence)??cover("expecte\
d_files",entry.expectedFiles,entry.retrievedFiles)}function cover(field,expected,retrieved,candidates){if(expected===void 0||
expected.length===0||retrieved===void 0)return;const found=new Set(retrieved.map(plainName)),wanted=new Map(expected.map(
id=>[plainName(id),id])),missing=[...wanted].filter(([name])=>!found.has(name)).map(([,id])=>id),hasCandidates=candidates!==
void 0,cut=hasCandidates&&missing.length>0?cutOf(missing,candidates):[];return{field,expected:wanted.size,retrieved:found.
size,missing,cut,hasCandidates}}function cutOf(missing,candidates){const ranks=new Map;for(const[at,id]of candidates.entries()){
const name=plainName(id);ranks.has(name)||ranks.set(name,at+1)}return missing.flatMap(id=>{const rank=ranks.get(plainName(
id));return rank===void 0?[]:[{id,rank}]}).sort((a,b)=>a.rank-b.rank)}const SPELT_OTHERWISE=/\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|^\s|\s$/;
function plainName(name){if(!SPELT_OTHERWISE.test(name))return name;const text=name.trim().replaceAll("\\","/"),parts=[];
for(const part of text.split("/"))part===".."&&parts.length>0&&parts.at(-1)!==".."?parts.pop():part!=="."&&part!==""&&parts.
push(part);return`${text.startsWith("/")?"/":""}${parts.join("/")}`}const MISSING_SHOWN=10,coverageEvidenceSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({field:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(["expected_evidence","expected_files"]),expected:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),retrieved:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),missing:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()))),cut:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()))),rank:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())});function coverageEvidence({
field,expected,missing,cut,hasCandidates}){const[best]=cut;return{field,expected,retrieved:expected-missing.length,...missing.
length===0?{}:{missing:missing.slice(0,MISSING_SHOWN)},...hasCandidates&&missing.length>0?{cut:cut.slice(0,MISSING_SHOWN).
map(({id})=>id)}:{},...best===void 0?{}:{rank:best.rank}}}function coverageWords({field,expected,retrieved,missing=[],cut,
rank},escape){const kind=field==="expected_files"?"expected files":"expected passages",[only]=missing;if(expected===1&&only!==
void 0){const name=escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.m_)(only,60));return rank===void 0?`${name} \
not retrieved${cutWords(cut,rank,escape)}`:`${name} found at rank ${rank}, and cut`}const shown=missing.slice(0,3).map(id=>escape(
(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.m_)(id,60))),rest=expected-retrieved-shown.length,tail=shown.length===
0?"":`, missing ${shown.join(", ")}${rest>0?` and ${rest} more`:""}`;return`${retrieved} of ${expected} ${kind} retrieve\
d${tail}${cutWords(cut,rank,escape)}`}function cutWords(cut,rank,escape){if(cut===void 0)return"";const[first]=cut;return first===
void 0||rank===void 0?"; not among what was found before the cut":`; ${escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.
m_)(first,60))} was found at rank ${rank} and cut`}function hitWords(retrievalHit){return`the evidence was ${retrievalHit?
"":"not "}in the context`}}),3096:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Wt:()=>SHOWN_BY,oS:()=>expectedGain,wW:()=>sampledGain});var _model_probe_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7223),_statistics_wilson_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2215);const LEAST_ANSWERS=10;function sampledGain(passRate,failing,{
share,lower,upper}){const at=part=>Math.min(1,passRate+part*failing);return{passRate:at(share),lower:at(lower),upper:at(
upper)}}const SHOWN_BY=new Set(_model_probe_js__WEBPACK_IMPORTED_MODULE_0__._v.map(probe=>_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.
ho[probe].rule));function expectedGain(category,{passRate,headroom,gap,shown,independent}){const at=share=>passRate+(headroom-
passRate)*(shown+(1-shown)*share);if(shown>=1)return{passRate:headroom,lower:headroom,upper:headroom};const{passed,failed:failed2}=gap?.
present??{passed:0,failed:0};if(category!=="retrieval"||passed+failed2<LEAST_ANSWERS)return null;const rate=passed/(passed+
failed2),answers=(passed+failed2)*independent,{lower,upper}=(0,_statistics_wilson_js__WEBPACK_IMPORTED_MODULE_1__.r)(rate*
answers,answers);return{passRate:at(rate),lower:at(lower),upper:at(upper)}}}),1929:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Uc:()=>labelReader,cR:()=>LABEL_TARGETS,s1:()=>isLabelTarget});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607);const KNOWN_LABELS={missing_evidence:["retrieval_miss"],wrong_format:[],partial_answer:[],incomplete_evidence_use:[],
should_decline:[],corpus_gap:[]},LABEL_TARGETS=[...Object.keys(KNOWN_LABELS),"prompt","retrieval","context","model","off\
-ladder"];function isLabelTarget(name){return LABEL_TARGETS.includes(name)}const NONE={kind:"none"},UNKNOWN={kind:"unkno\
wn"},BUILT_IN=new Map;for(const[label,synonyms]of Object.entries(KNOWN_LABELS))if(isKnownLabel(label))for(const name of[
label,...synonyms])BUILT_IN.set(name,{kind:"known",label});function labelReader(mapping){const meanings=new Map(BUILT_IN);
for(const[label,target]of mapping)meanings.set(label,target==="off-ladder"||(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
hQ)(target)?{kind:"mapped",target}:{kind:"known",label:target});return label=>label===void 0?NONE:meanings.get(label)??UNKNOWN}
function isKnownLabel(name){return Object.hasOwn(KNOWN_LABELS,name)}}),2878:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$A:()=>metricEvidenceSchema,KI:()=>metricEvidence,ge:()=>metricReader,qi:()=>isOffScale,
yh:()=>metricWords});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3619),_model_metric_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7829),_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7099);const NONE={};function metricReader(settings){
const meanings=new Map;return({scores,checks:checks2,contextTokens})=>{if(scores===void 0&&checks2===void 0&&contextTokens===
void 0)return NONE;const signals={},note=(kind,reading)=>{const known=signals[kind];reading!==void 0&&(known===void 0||known.
good&&!reading.good)&&(signals[kind]=reading)};for(const{metric,score,passed,threshold,kind}of checks2??[]){const meaning=kind===
void 0?meaningOf(metric):{kind,operator:">=",threshold:1};if(meaning===void 0)continue;const own=!settings.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(metric))&&passed!==void 0;note(meaning.kind,own?{metric,score,operator:meaning.operator,threshold,good:passed}:read(
metric,score,meaning))}for(const metric in scores){const meaning=meaningOf(metric),score=scores[metric]??null;meaning!==
void 0&&(score===null||!isBeyond(score,meaning)||settings.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(metric)))&&
note(meaning.kind,read(metric,score,meaning))}if(contextTokens!==void 0){const meaning=meaningOf("context_tokens");meaning!==
void 0&&note(meaning.kind,read("context_tokens",contextTokens,meaning))}return signals};function meaningOf(metric){const own=settings.
size>0?settings.get((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(metric)):void 0;if(own!==void 0)return own;if(meanings.
has(metric))return meanings.get(metric);const meaning=(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.wl)(metric);return meanings.
size<MOST_KEPT&&meanings.set(metric,meaning),meaning}}const MOST_KEPT=1e3,HIGHEST=1+1e-9;function isBeyond(score,{kind,threshold}){
return threshold<=1&&kind!=="limit"&&kind!=="size"&&(score>HIGHEST||score<0)}function isOffScale(metric,score,settings){
if(score>=0&&score<=HIGHEST)return!1;const meaning=(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.wl)(metric);return meaning!==
void 0&&isBeyond(score,meaning)&&!settings.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(metric))}const metricEvidenceSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({metric:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP(),score:zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()),operator:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n([">=","<="])),threshold:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())});function metricEvidence({metric,score,operator,threshold}){return{metric,
score,...threshold===void 0?{}:{operator,threshold}}}function metricWords({metric,score,operator,threshold,evidence},escape){
const there=evidence==="present"?"the evidence was in the context; ":"",name=escape(metric,60);if(score===null)return`${there}${name}\
 failed`;if(threshold===void 0)return`${there}${name} ${score===0?"failed":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.
_)(score)}`;const good=operator==="<="?score<=threshold:score>=threshold,side=operator==="<="?good?"within":"above":good?
"at least":"below",bound=`${name} ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__._)(score)}, ${side} ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.
_)(threshold)}`;return good?bound:`${there}${bound}`}function read(metric,score,meaning){if(score===null||Number.isNaN(score))
return;const{operator,threshold}=meaning;return{metric,score,operator,threshold,good:operator===">="?score>=threshold:score<=
threshold}}}),2448:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{P:()=>PRECISION});const PRECISION={"evidence-coverage evidence":{right:1285,failures:2896},"evide\
nce-present-still-wrong elimination":{right:187,failures:282}}}),9309:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{AR:()=>probedIn,PL:()=>NOT_PROBED,Ss:()=>probeKey,rA:()=>ruledOut});var _model_probe_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7223),_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3859);const NOT_PROBED={};function probeKey(id,variant){
return variant===null?id:`${id}\0${variant}`}function probedIn(runs,entry){let found;for(const probe of _model_probe_js__WEBPACK_IMPORTED_MODULE_0__.
_v){const run=runs[probe],answer=run===void 0?void 0:answerIn(run,entry);answer!==void 0&&(found??={},found[probe]=answer)}
return found??NOT_PROBED}function answerIn(run,{questionId:id,questionDetail,variant}){if(id===void 0)return;const detail=(0,_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__.
HS)(questionDetail);for(const name of detail===null?[id]:[(0,_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__.vX)(id,detail),
id]){const found=(variant===void 0?void 0:run.get(probeKey(name,variant)))??run.get(name);if(found!==void 0)return found}}
const NOTHING=[];function ruledOut(probed){return probed===NOT_PROBED?NOTHING:_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.
_v.filter(probe=>probed[probe]?.passed===!1).map(probe=>_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.ho[probe].category)}}),
4098:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{$z:()=>confirmedRungs,Bd:()=>CONFIRMED_FROM,O7:()=>nextRung,iE:()=>ruleFires,lf:()=>rungsBeyondChance,vh:()=>recommend});
var _model_counts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3341),_model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607),_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(3726),_expected_gain_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3096);const CONFIRMED_AT=.05,CONFIRMED_FROM=10;function recommend({total:counts,weights,gap},rules,independent=1,{shown={},
unresolved=0,measured=[]}={}){const recommendations=[];let cheaperConfirmed=!1;for(const category of _model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
tB){const failures=counts[category];if(failures===0)continue;const share=measured.find(each=>each.category===category),isSample=share!==
void 0&&share.units>0,plain2=isSample?statusOf(share.share*share.units,share.units,rules[category],1):statusOf(failures,
(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.Uf)(counts),rules[category],independent),waits=category==="model"&&cheaperConfirmed&&
plain2!=="below",seen=failures-(category==="model"?unresolved:0),own=isSample||seen===failures?plain2:statusOf(seen,(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
Uf)(counts),rules[category],independent);plain2==="confirmed"&&(cheaperConfirmed=!0);const passRate=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
CG)(weights.passed,weights.whole),all=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)((0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
Gk)(weights),weights.whole),counted=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(weights.passed+weights[category],
weights.whole),headroom=isSample?Math.max(counted,(0,_expected_gain_js__WEBPACK_IMPORTED_MODULE_1__.wW)(passRate,all,share).
upper):counted;recommendations.push({rung:(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.a7)(category),category,failures,
share:(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(failures,(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.Uf)(
counts)),status:waits?"after-cheaper":own==="below"&&plain2!=="below"?"unresolved":own,expected:isSample?(0,_expected_gain_js__WEBPACK_IMPORTED_MODULE_1__.
wW)(passRate,all,share):(0,_expected_gain_js__WEBPACK_IMPORTED_MODULE_1__.oS)(category,{passRate,headroom,gap,shown:(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
CG)(shown[category]??0,failures),independent}),headroom,...share===void 0?{}:{measured:share}})}return recommendations}function nextRung(recommendations){
const fires=({status})=>status==="suggested"||status==="confirmed"||status==="unresolved";return(recommendations.find(fires)??
recommendations[0])?.category??null}function confirmedRungs(counts,rules,independent=1){return _model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
R6.filter(category=>counts[category]>0&&statusOf(counts[category],(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.Uf)(counts),
rules[category],independent)==="confirmed")}function rungsBeyondChance(counts,rules,independent=1){return _model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
R6.filter(category=>counts[category]>0&&isBeyondChance(counts[category],(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
Uf)(counts),rules[category],independent))}function ruleFires(counts,category,rules){return counts[category]>0&&statusOf(
counts[category],(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.Uf)(counts),rules[category],1)!=="below"}function statusOf(failures,all,rule,independent){
return failures/all<=rule?"below":Math.round(all*independent)>=CONFIRMED_FROM&&isBeyondChance(failures,all,rule,independent)?
"confirmed":"suggested"}function isBeyondChance(failures,all,rule,independent){if(failures/all<=rule)return!1;const trials=Math.
round(all*independent),seen=Math.min(trials,Math.floor(failures*independent));return(0,_statistics_binomial_js__WEBPACK_IMPORTED_MODULE_3__.
y)(seen,trials,rule)<=CONFIRMED_AT}}),8385:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{y:()=>RULES,K:()=>isRuleId});var schemas2=__nccwpck_require__2(3619),numbers2=__nccwpck_require__2(
7099);function defineRule(rule){let schema2;return{docs:rule.docs,find:rule.find,words:(evidence,escape)=>{schema2??=rule.
evidence();const parsed=schema2.safeParse(evidence);return parsed.success?rule.words(parsed.data,escape):void 0}}}const labelEvidence=()=>schemas2.
Ikc({failure_label:schemas2.YjP()});function labelWords({failure_label:label2},escape){return`label ${escape(label2,60)}`}
const contextSize=defineRule({docs:"The evidence was in the context, which is of a size at which answers of this system \
fail more often than with small ones: by Fisher's test within the log, of the largest third of `context_tokens` against \
the smallest: context.",evidence:()=>schemas2.Ikc({context_tokens:schemas2.aig(),limit:schemas2.aig(),small_pass_rate:schemas2.
aig(),large_pass_rate:schemas2.aig()}),find:({entry:{contextTokens},evidence:{state,withGold},largeContext})=>state==="p\
resent"&&!withGold&&contextTokens!==void 0&&largeContext!==void 0&&contextTokens>largeContext.limit?{category:"context",
basis:"evidence",evidence:{context_tokens:contextTokens,limit:largeContext.limit,small_pass_rate:largeContext.smallPassRate,
large_pass_rate:largeContext.largePassRate}}:void 0,words:({context_tokens:tokens,limit,small_pass_rate:small,large_pass_rate:large})=>`\
the evidence was in a context of ${(0,numbers2.zD)(Math.round(tokens))} tokens; with more than ${(0,numbers2.zD)(Math.round(
limit))} ${(0,numbers2.KN)(large)} of answers pass, with fewer ${(0,numbers2.KN)(small)}`});var secrets2=__nccwpck_require__2(
6796);const LONGEST=200;function firstLine(text){const line=(0,secrets2.SK)(text.trimStart(),LONGEST+1).split(`
`,1).join("");return line.length>LONGEST?`${line.slice(0,LONGEST)}…`:line}const infrastructureError=defineRule({docs:"\
`error` is set: the question was never really answered. Not caused by the system: counted as `infrastructure`.",evidence:()=>schemas2.
Ikc({error:schemas2.YjP()}),find:({entry})=>entry.error===void 0?void 0:{category:"infrastructure",basis:"evidence",evidence:{
error:firstLine(entry.error)}},words:({error},escape)=>`${/^\w*error/i.test(error)?"":"error "}${escape(error,120)}`}),graderError=defineRule(
{docs:"The grader or the harness failed on the answer, so nothing is known about the answer. Not caused by the system: c\
ounted as `grader-error`.",evidence:()=>schemas2.Ikc({grader_error:schemas2.YjP()}),find:({entry})=>entry.graderError===
void 0?void 0:{category:"grader-error",basis:"evidence",evidence:{grader_error:firstLine(entry.graderError)}},words:({grader_error:error},escape)=>escape(
error,120)});var evidence_state=__nccwpck_require__2(4207);const evidenceCoverage=defineRule({docs:"No `retrieval_hit`, \
expected ids are given, and not all of them were retrieved: retrieval.",evidence:()=>evidence_state.ti,find:({evidence:{
state,coverage}})=>state==="absent"&&coverage!==void 0?{category:"retrieval",basis:"evidence",evidence:(0,evidence_state.
Uo)(coverage)}:void 0,words:evidence_state.gn});var metric_signals=__nccwpck_require__2(2878);const HIT={category:"model",
basis:"elimination",evidence:{retrieval_hit:!0}},WITH_GOLD={category:"model",basis:"counterfactual",evidence:{gold_evidence_run:"\
failed"}},evidencePresentStillWrong=defineRule({docs:"The right evidence was in the context and nothing else explains th\
e failure: model.",evidence:()=>schemas2.KCZ([schemas2.rej({retrieval_hit:schemas2.euz(!0)}),schemas2.rej({gold_evidence_run:schemas2.
euz("failed")}),evidence_state.ti,schemas2.X$i(metric_signals.$A,{evidence:schemas2.euz("present")})]),find:({evidence:{
state,coverage,metric,withGold},probed})=>{if(state==="present")return withGold?probed.model?.passed===!1?void 0:WITH_GOLD:
coverage!==void 0?{category:"model",basis:"elimination",evidence:(0,evidence_state.Uo)(coverage)}:metric===void 0?HIT:{category:"\
model",basis:"elimination",evidence:{...(0,metric_signals.KI)(metric),evidence:state}}},words:(evidence,escape)=>"retrie\
val_hit"in evidence?`${(0,evidence_state.Jl)(!0)}; still wrong`:"gold_evidence_run"in evidence?"fails with the gold evid\
ence, too; still wrong":`${"metric"in evidence?(0,metric_signals.yh)(evidence,escape):(0,evidence_state.gn)(evidence,escape)}\
; still wrong`}),HERE={present:"had it",absent:"lacked it",unknown:"may have lacked it"},goldEvidenceRun=defineRule({docs:"\
The question passes in the `gold-run`, with the gold evidence in its context: retrieval, or context where the evidence h\
ad been retrieved. Where it fails there, too, retrieval is ruled out for the rules below.",evidence:()=>schemas2.Ikc({gold_evidence_run:schemas2.
euz("passed"),evidence:schemas2.k5n(["present","absent","unknown"])}),find:({probed,evidence:{state}})=>probed.gold?.passed===
!0?{category:state==="present"?"context":"retrieval",basis:"counterfactual",evidence:{gold_evidence_run:"passed",evidence:state}}:
void 0,words:({evidence})=>`passes with the gold evidence, and ${HERE[evidence]} here`});function byLabel(category,label2){
return label2===void 0?void 0:{category,basis:"label",evidence:{failure_label:label2}}}const customLabel=defineRule({docs:"\
`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",evidence:labelEvidence,find:({entry,label:label2})=>label2.
kind==="mapped"?byLabel(label2.target==="off-ladder"?"other":label2.target,entry.failureLabel):void 0,words:labelWords}),
formatOrInstruction=defineRule({docs:"The label is `wrong_format` or `partial_answer`: prompt.",evidence:labelEvidence,find:({
entry,label:label2})=>label2.kind==="known"&&(label2.label==="wrong_format"||label2.label==="partial_answer")?byLabel("p\
rompt",entry.failureLabel):void 0,words:labelWords}),incompleteEvidenceUse=defineRule({docs:"The label is `incomplete_ev\
idence_use`: context.",evidence:labelEvidence,find:({entry,label:label2})=>label2.kind==="known"&&label2.label==="incomp\
lete_evidence_use"?byLabel("context",entry.failureLabel):void 0,words:labelWords});var model_metric=__nccwpck_require__2(
7829);const limitsOnly=defineRule({docs:"Nothing but limits of latency or cost failed: the answer itself was right. Not \
caused by the system: counted as `other`.",evidence:()=>schemas2.Ikc({failed_limits:schemas2.tBZ(schemas2.YOg(schemas2.YjP()))}),
find:({entry:{checks:checks2},metrics:{limit}})=>{if(limit?.good!==!1||checks2===void 0)return;const failed2=checks2.filter(
({passed:passed2})=>passed2!==!0);if(!(failed2.length===0||!failed2.every(({metric,kind})=>(kind??(0,model_metric.wl)(metric)?.
kind)==="limit")))return{category:"other",basis:"metric",evidence:{failed_limits:failed2.map(({metric})=>metric)}}},words:({
failed_limits:limits},escape)=>`only ${(0,numbers2.cM)(limits.map(name=>escape(name,40)))} failed`}),RETRIEVED_PER_EXPECTED=10,
metricDiluted=defineRule({docs:"The evidence was in the context among much else: a judge's precision of the context is l\
ow, more than ten ids were retrieved for each expected one, or `context_tokens` exceed what `metrics:` sets for them: co\
ntext. Not where the question fails with the gold evidence, too: then it is no matter of what stood beside it.",evidence:()=>schemas2.
X$i(metric_signals.$A,{evidence:schemas2.euz("present")}),find:({metrics:{precision,size},evidence:{state,coverage,withGold}})=>{
if(state!=="present"||withGold)return;const bad=precision?.good===!1?precision:size?.good===!1?size:void 0;return bad!==
void 0?{category:"context",basis:"metric",evidence:{...(0,metric_signals.KI)(bad),evidence:state}}:coverage===void 0||coverage.
retrieved<=RETRIEVED_PER_EXPECTED*coverage.expected?void 0:{category:"context",basis:"metric",evidence:{...{metric:"retr\
ieved_per_expected",score:coverage.retrieved/coverage.expected},operator:"<=",threshold:RETRIEVED_PER_EXPECTED,evidence:state}}},
words:(evidence,escape)=>(0,metric_signals.yh)(evidence,escape)}),beside=()=>schemas2.X$i(metric_signals.$A,{evidence:schemas2.
k5n(["present","unknown"])}),metricMissingEvidence=defineRule({docs:"Nothing else says what was retrieved, and a judge's\
 recall of the context (`context_recall` and the like) is below its threshold: retrieval.",evidence:()=>metric_signals.$A,
find:({evidence:{state,metric}})=>state==="absent"&&metric!==void 0?{category:"retrieval",basis:"metric",evidence:(0,metric_signals.
KI)(metric)}:void 0,words:(evidence,escape)=>(0,metric_signals.yh)(evidence,escape)}),metricFormat=defineRule({docs:"A c\
heck of form or instruction fails (`is-json`, Json Correctness and the like), and the evidence is not known to be missin\
g: prompt.",evidence:beside,find:({metrics:{format},evidence:{state}})=>format?.good===!1&&state!=="absent"?{category:"p\
rompt",basis:"metric",evidence:{...(0,metric_signals.KI)(format),evidence:state}}:void 0,words:(evidence,escape)=>(0,metric_signals.
yh)(evidence,escape)}),metricUnfaithful=defineRule({docs:"The evidence was in the context, and the answer is not faithfu\
l to it (`faithfulness`, hallucination and the like): context.",evidence:beside,find:({metrics:{faithfulness},evidence:{
state}})=>faithfulness?.good===!1&&state==="present"?{category:"context",basis:"metric",evidence:{...(0,metric_signals.KI)(
faithfulness),evidence:state}}:void 0,words:(evidence,escape)=>(0,metric_signals.yh)(evidence,escape)}),metricIncomplete=defineRule(
{docs:"The evidence was in the context, and the answer leaves a part of it out (`contains-all`, completeness): context.",
evidence:beside,find:({metrics:{completeness},evidence:{state}})=>completeness?.good===!1&&state==="present"?{category:"\
context",basis:"metric",evidence:{...(0,metric_signals.KI)(completeness),evidence:state}}:void 0,words:(evidence,escape)=>(0,metric_signals.
yh)(evidence,escape)}),hit=schemas2.lqM(schemas2.zMY()),label=schemas2.lqM(schemas2.YjP()),missingEvidence=defineRule({docs:"\
`retrieval_hit` is false; or the label is `missing_evidence`, and neither complete ids of passages nor whole files say t\
hat the evidence was there: retrieval.",evidence:()=>schemas2.KCZ([schemas2.X$i(evidence_state.ti,{retrieval_hit:hit,failure_label:label}),
schemas2.rej({retrieval_hit:hit,failure_label:label})]),find:({entry,label:meaning,evidence:{coverage,isOverruled}})=>{const labelled=meaning.
kind==="known"&&meaning.label==="missing_evidence"&&!isOverruled;if(!labelled&&entry.retrievalHit!==!1)return;const named=labelled&&
entry.failureLabel!==void 0?{failure_label:entry.failureLabel}:{};return coverage===void 0?{category:"retrieval",basis:"\
label",evidence:labelled?named:{retrieval_hit:!1}}:{category:"retrieval",basis:"label",evidence:{...entry.retrievalHit===
void 0?{}:{retrieval_hit:entry.retrievalHit},...named,...(0,evidence_state.Uo)(coverage)}}},words:(evidence,escape)=>[..."\
field"in evidence?[(0,evidence_state.gn)(evidence,escape)]:evidence.retrieval_hit===void 0?[]:[(0,evidence_state.Jl)(evidence.
retrieval_hit)],...evidence.failure_label===void 0?[]:[`label ${escape(evidence.failure_label,60)}`]].join("; ")}),ground=()=>schemas2.
Ikc({failure_label:schemas2.lqM(schemas2.YjP()),should_decline:schemas2.lqM(schemas2.euz(!0)),corpus_gap:schemas2.lqM(schemas2.
euz(!0))});function groundOf({entry,label:label2},field,flag){return flag===!0?{[field]:!0}:label2.kind==="known"&&label2.
label===field&&entry.failureLabel!==void 0?{failure_label:entry.failureLabel}:void 0}const shouldDecline=defineRule({docs:"\
`should_decline` is true, or the label is `should_decline`: nothing in the corpus answers the question. Not caused by th\
e system: counted as `should-decline`.",evidence:ground,find:context=>{const evidence=groundOf(context,"should_decline",
context.entry.shouldDecline);return evidence===void 0?void 0:{category:"should-decline",basis:"label",evidence}},words:()=>"\
nothing in the corpus answers it, and the right answer is to say so"}),corpusGap=defineRule({docs:"`corpus_gap` is true,\
 or the label is `corpus_gap`: the corpus lacks what would answer the question. Not caused by the system: counted as `co\
rpus-gap`.",evidence:ground,find:context=>{const evidence=groundOf(context,"corpus_gap",context.entry.corpusGap);return evidence===
void 0?void 0:{category:"corpus-gap",basis:"label",evidence}},words:()=>"the corpus lacks what would answer it"});var rung2=__nccwpck_require__2(
1607),model_probe2=__nccwpck_require__2(7223);const ruledOutEvidence=schemas2.lqM(schemas2.tBZ(schemas2.YOg(schemas2.k5n(
rung2.R6))));function ruledOutWords(out){return out===void 0||out.length===0?"":`; ${(0,numbers2.cM)(out.map(category=>rung2.
nV[category].toLowerCase()))} ruled out by probes`}const passed=schemas2.lqM(schemas2.euz("passed"));function passesIn(probe,field,docs){
const{category,change}=model_probe2.ho[probe];return defineRule({docs,evidence:()=>schemas2.Ikc({prompt_run:passed,context_run:passed,
model_run:passed,ruled_out:ruledOutEvidence}),find:({probed,ruledOut})=>probed[probe]?.passed===!0?{category,basis:"coun\
terfactual",evidence:{[field]:"passed",...ruledOut.length===0?{}:{ruled_out:ruledOut}}}:void 0,words:({ruled_out:out})=>`\
passes with ${change}${ruledOutWords(out)}`})}const promptRun=passesIn("prompt","prompt_run","The question passes in the\
 `prompt-run`, with another prompt: prompt. Where it fails there, too, the prompt is ruled out for the rules below."),contextRun=passesIn(
"context","context_run","The question passes in the `context-run`, with its evidence laid out otherwise: context. Where \
it fails there, too, the context is ruled out for the rules below."),modelRun=passesIn("model","model_run","The question\
 passes in the `model-run`, with a stronger model: model. Where it fails there, too, nothing below says that it is the m\
odel's but that it fails in every other probe, too."),CHEAPER=["prompt","gold","context"],FAILED={category:"model",basis:"\
counterfactual",evidence:{prompt_run:"failed",gold_evidence_run:"failed",context_run:"failed"}},probesFailed=defineRule(
{docs:"The question fails in the `prompt-run`, the `gold-run` and the `context-run`: nothing cheaper than the model is l\
eft, unless the answer key is wrong: model.",evidence:()=>schemas2.Ikc({prompt_run:schemas2.euz("failed"),gold_evidence_run:schemas2.
euz("failed"),context_run:schemas2.euz("failed")}),find:({probed})=>CHEAPER.every(probe=>probed[probe]?.passed===!1)?FAILED:
void 0,words:()=>`fails with ${(0,numbers2.cM)(CHEAPER.map(probe=>model_probe2.ho[probe].change))}, too`}),noSignal=defineRule(
{docs:"Nothing above holds: prompt, because it is the cheapest to try, or the cheapest rung that no probe rules out; alw\
ays shown apart. With `unattributed: separate` such failures are in no rung.",evidence:()=>schemas2.Ikc({failure_label:schemas2.
lqM(schemas2.YjP()),files_retrieved:schemas2.lqM(schemas2.euz(!0)),ruled_out:ruledOutEvidence}),find:({entry:{failureLabel},
evidence:{isFilesOnly},ruledOut})=>({category:rung2.R6.find(category=>!ruledOut.includes(category))??"prompt",basis:"def\
ault",evidence:{...failureLabel===void 0?{}:{failure_label:failureLabel},...isFilesOnly?{files_retrieved:!0}:{},...ruledOut.
length===0?{}:{ruled_out:ruledOut}}}),words:({failure_label:label2,files_retrieved:files,ruled_out:out},escape)=>`no sig\
nal${label2===void 0?"":` (label ${escape(label2,60)})`}${files===void 0?"":"; the expected files were retrieved, the ri\
ght passages of them perhaps not"}${ruledOutWords(out)}`}),RULES={"infrastructure-error":infrastructureError,"grader-err\
or":graderError,"prompt-run":promptRun,"gold-evidence-run":goldEvidenceRun,"context-run":contextRun,"model-run":modelRun,
"probes-failed":probesFailed,"custom-label":customLabel,"should-decline":shouldDecline,"corpus-gap":corpusGap,"missing-e\
vidence":missingEvidence,"evidence-coverage":evidenceCoverage,"format-or-instruction":formatOrInstruction,"incomplete-ev\
idence-use":incompleteEvidenceUse,"limits-only":limitsOnly,"metric-missing-evidence":metricMissingEvidence,"metric-forma\
t":metricFormat,"metric-unfaithful":metricUnfaithful,"metric-incomplete":metricIncomplete,"metric-diluted":metricDiluted,
"context-size":contextSize,"evidence-present-still-wrong":evidencePresentStillWrong,"no-signal":noSignal};function isRuleId(name){
return Object.hasOwn(RULES,name)}}),9946:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{V:()=>answersSchema,h:()=>withAnswersBefore});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3619);const answerSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),variant:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP()),question:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP()),answer:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP())}),answersSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Ikc({schemaVersion:zod_mini__WEBPACK_IMPORTED_MODULE_0__.euz(1),answers:zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(answerSchema)});
function withAnswersBefore(comparison,answers){const{result}=comparison;if(result===null||answers.length===0)return comparison;
const keyOf=(id,variant)=>`${id}\0${variant??""}`,wanted=new Set(result.newlyFailing.map(({id,variant})=>keyOf(id,variant))),
known=new Map;for(const{id,variant,answer}of answers){const key=keyOf(id,variant);answer!==void 0&&wanted.has(key)&&known.
set(key,answer)}const newlyFailing=result.newlyFailing.map(change=>{const answerBefore=known.get(keyOf(change.id,change.
variant));return answerBefore===void 0?change:{...change,answerBefore}});return{...comparison,result:{...result,newlyFailing}}}}),
2324:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{M:()=>FAILURE_CATEGORIES,N:()=>BASES});var _rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);const BASES=[
"counterfactual","label","evidence","metric","elimination","default"],FAILURE_CATEGORIES=[..._rung_js__WEBPACK_IMPORTED_MODULE_0__.
R6,..._rung_js__WEBPACK_IMPORTED_MODULE_0__.l3,"unattributed"]}),3644:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{D:()=>comparisonSchema,I:()=>NOTHING_IN_COMMON});var zod_mini__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
3619),zod_mini__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(3305),_figures_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6536),_reason_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2837),_rung_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1607);const count2=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0)),fraction=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(1)),text=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),named=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YjP(),variant:text}),standing=zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["passed",..._rung_js__WEBPACK_IMPORTED_MODULE_2__.
R6,..._rung_js__WEBPACK_IMPORTED_MODULE_2__.l3,"unattributed"]),changeSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
id:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),variant:text,before:standing,after:standing,past:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({answers:count2,passed:count2})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Its answers in the runs of the base branch, where there are several, and how many of them passed.")),fault:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["solid","flaky"])).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("`soli\
d`: it passed every time on the base branch. From three runs on.")),answerBefore:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What was answered in the b\
aseline, shortened, if it kept its answers."))}),rungChangeSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({before:count2,
after:count2,joined:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Fail on this rung now and did not before.")),
left:count2,moved:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of those that joined: failed on another rung b\
efore.")),pValue:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("One-sided McNemar test of a rise, adjusted fo\
r four rungs (Holm).")),risen:zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()}),foundSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({by:zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["commit","ancestor","branch"]).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("It is of the very commit, of an ancestor of it, or the newest of its branch.")),commits:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
mee(count2).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("How far behind, for an ancestor; how many were looked throu\
gh, else.")),run:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The id of the workflow run whose artifact it is\
.")),hoursOld:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(count2)}),NOTHING_IN_COMMON="nothing-in-common",RERUN_STAGES=["n\
one","questions","all"],secondLookSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({stage:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
k5n(RERUN_STAGES).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What is still to be asked again.")),questions:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The questions to ask a\
gain, by id.")),level:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What both p-values multiplied are held t\
o, so that two looks keep alpha.")),leftOut:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),reason:_reason_js__WEBPACK_IMPORTED_MODULE_1__.
e}))).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Files of `rerun` that could not be read.")),asked:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({toAsk:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Newly faili\
ng questions that the base branch mostly passes.")),questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of\
 these, with an answer in the files of `rerun`.")),answers:count2,passed:count2})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Where `rerun` is given.")),test:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(
["conditional-mid-p","conditional-exact"])),pValue:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fraction).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("One-sided p-value of the second answers against all earlier ones.")),whole:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),answered:count2,questions:count2,
pValue:fraction,alpha:fraction,isWorse:zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("The whole suite, asked once more."))}),BASELINE_STATUSES=["ok","drift","none","incompatible","unreadable"],comparisonSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({status:zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(BASELINE_STATUSES),reasons:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(
_reason_js__WEBPACK_IMPORTED_MODULE_1__.e).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Why there is nothing to comp\
are with; none where there is.")),baseline:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),found:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(foundSchema),commit:text,
branch:text.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The branch that its run was on.")),runId:text,createdAt:text})),
result:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({verdict:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
k5n(["regressed","ok","inconclusive"]),test:zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["mcnemar-mid-p","mcnemar-exact","\
conditional-mid-p","conditional-exact"]),pValue:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y('One-sided p-va\
lue of "got worse".')),pNet:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fraction).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("One-sided p-value of all questions alike: that the run as a whole got worse. Left out where it is the p-value.")),alpha:fraction,
change:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({difference:zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),lower:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
aig(),upper:zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of the pass r\
ate, now minus before, with its 90 % interval.")),matched:count2,before:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({..._figures_js__WEBPACK_IMPORTED_MODULE_0__.$.shape,limits:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),scope:text,actual:zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()})).check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What this run's limits see in it."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("The baseline by itself, all of it, measured as this run is.")),baselineQuestions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Questions of the baseline with an answer: what `min-matched` is a share of.")),newlyFailing:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(changeSchema),fixed:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(changeSchema),stillFailing:count2,stillPassing:count2,
added:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({...named.shape,after:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(standing).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Where it stands, if it fails."))})),removed:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(named),unanswered:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(named).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("\
In both runs, without an answer in one of them.")),changed:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(named)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("In both runs, asked or judged otherwise in one of them, and\
 not compared.")),unstable:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Questions whose trials disagree in this run.")),waived:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Pairs that quarantine or accept takes out of the tests.")),detectableDrop:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("The smallest drop this many questions would show four times out of five.")),cost:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Pairs that say their cost on both sides.")),withoutBefore:count2,
withoutAfter:count2,before:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
qm(0))).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("US dollars a question, the mean of those pairs.")),after:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0)))}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("What the compared questions cost.")),rungs:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({prompt:rungChangeSchema,retrieval:rungChangeSchema,
context:rungChangeSchema,model:rungChangeSchema}),secondLook:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(secondLookSchema).
check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Where the run is suspicious: it may have got worse, and asking again te\
lls.")),clusters:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({groups:count2.check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Clusters of two questions or more, compared as wholes.")),questions:count2.check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Questions in them.")),smallestP:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("No answers of this run could have made the p-value smaller: above alpha, nothing can be told."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Where the log declares clusters of questions.")),pool:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({runs:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("So many runs of the base branch it was compared with, \
the baseline among them.")),older:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Questions that the baseline di\
d not answer and an older run did.")),leftOut:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),reason:_reason_js__WEBPACK_IMPORTED_MODULE_1__.e})),failingOnBase:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(changeSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Fail here and in the newest run of the base branch, a\
nd passed there before."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Where there is a history.")),transitions:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YjP(),count2)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Pairs by where they stood before, then by where they sta\
nd now."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Null unless the status is `ok` or `drift`."))})}),3341:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{CG:()=>ratio,Gk:()=>explainable,Uf:()=>onLadder,W1:()=>emptyCounts,wp:()=>graded});
function emptyCounts(){return{entries:0,passed:0,failed:0,ungraded:0,skipped:0,offLadder:0,unattributed:0,noSignal:0,prompt:0,
retrieval:0,context:0,model:0}}function graded({passed,failed:failed2}){return passed+failed2}function onLadder(counts){
return counts.prompt+counts.retrieval+counts.context+counts.model}function explainable(counts){return counts.prompt+counts.
retrieval+counts.context+counts.model+counts.unattributed}function ratio(part,whole){return whole===0?0:part/whole}}),4801:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Y:()=>BLANK_ENTRY,i:()=>OUTCOMES});const BLANK_ENTRY={questionId:void 0,isTextId:!1,
questionDetail:0,variant:void 0,trial:void 0,grade:void 0,verdict:void 0,retrievalHit:void 0,failureLabel:void 0,expectedFiles:void 0,
expectedEvidence:void 0,retrievedFiles:void 0,retrievedWholeFiles:void 0,retrievedEvidence:void 0,candidateEvidence:void 0,
shouldDecline:void 0,corpusGap:void 0,error:void 0,graderError:void 0,unchecked:!1,cached:!1,traceUrl:void 0,question:void 0,
answer:void 0,expectedAnswer:void 0,scores:void 0,checks:void 0,reason:void 0,category:void 0,cluster:void 0,judge:void 0,
model:void 0,promptVersion:void 0,indexVersion:void 0,contextVersion:void 0,costUsd:void 0,latencyMs:void 0,inputTokens:void 0,
outputTokens:void 0,contextTokens:void 0},OUTCOMES=["passed","failed","ungraded","skipped"]}),6536:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$:()=>figuresSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3619),zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3305);const count2=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0)),fraction=zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_1__.Zm(1)),rungs=value=>({prompt:value,retrieval:value,context:value,model:value}),
figuresSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(
"Different questions with a judged answer.")),passed:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Answers.")),
failed:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Answers.")),noSignal:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y("Failed answers that no rule had a signal for, wherever they are counted.")),passRate:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y("Of questions, each as the mean over its answers.")),failures:zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({...rungs(count2),
unattributed:count2,offLadder:count2}).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Failed answers by rung.")),rates:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Ikc(rungs(fraction)).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("The same of questions."))})}),5268:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{T:()=>FINDINGS,Y:()=>reported});const FINDINGS=["near-field","contradictory",
"hit-without-ids","overruled-label","files-only","no-grade","metric-scale","constant-hit","constant-score","odd-latency",
"odd-cost","text-ids","undeclared-cluster","counting-ids","no-versions"],NOT_REPORTED=["contradictory","no-grade","count\
ing-ids","no-versions"];function reported(findings){return findings.filter(({code})=>!NOT_REPORTED.includes(code))}}),4285:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{AH:()=>labelOrHidden,Ky:()=>isHiddenId,PV:()=>withHiddenIds,RG:()=>HIDDEN,jS:()=>nameOrHash,
kh:()=>hiddenId});var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6647);const HIDDEN="(text not show\
n)",PREFIX2="text-",FORM=/^text-[0-9a-f]{16}$/;function hiddenId(id){if(FORM.test(id))return id;const half=salt=>(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.
_)(`${salt}${id}`).toString(16).padStart(8,"0");return`${PREFIX2}${half("")}${half("\0")}`}function isHiddenId(id){return FORM.
test(id)}function withHiddenIds(ids){return new Set([...ids].flatMap(id=>[id,hiddenId(id)]))}function nameOrHash(name){return name.
length<=LONGEST_NAME&&!/[\r\n]/.test(name)?name:hiddenId(name)}const LONGEST_NAME=200,LONGEST_LABEL=60;function labelOrHidden(label){
return label.length<=LONGEST_LABEL&&!/[\r\n]/.test(label)?label:HIDDEN}}),8789:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{F:()=>directionOf});var _metric_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7829);const LOWER_IS_BETTER=`aggression attack attacks bad bias biased breach breaches brier cer contradiction contradic\
tions damage defect
  defects deviation dishonest dishonesty disrespectful dist distance divergence err error errors errs fabricated
  fabrication fabrications fail failed failure failures false flagged hallucinated hallucination hallucinations
  harm harmful harmfulness harms hate hateful inaccuracies inaccuracy inaccurate incoherence incoherent
  incomplete incompleteness inconsistencies inconsistency inconsistent incorrect incorrectness injection insult
  insults irrelevance irrelevant jailbreak jailbreaks leak leakage leaks loss mae mape misinformation missing
  mistake mistakes misuse mse noise nonsense offensive offensiveness omission omissions penalties penalty
  perplexity pii plagiarism ppl profanity redundancy rejection repetition risk rmse rude rudeness severity
  sexual spam stereotype stereotypes ter threat toxic toxicity unfaithful unfaithfulness ungrammatical
  ungrounded ungroundedness unhelpful unhelpfulness unrelated unsafe untruthful untruthfulness violation
  violations violence violent vulnerabilities vulnerability wer wrong`.split(/\s+/),TURNS_ROUND=new Set(`absence accurac\
y anti avoidance avoided avoids aware awareness correct correctness defence defense detected detection
  free handling identification no non not pass passed precision prevented prevention quality recall recovery rejected
  resilience resistance resisted robust robustness safe safety similarity success without zero`.split(/\s+/)),MEASURES=new Set(
"bytes characters chars cost costs count duration latency length milliseconds ms price rank refusal refusals refused sec\
onds size time token tokens usd words".split(" ")),QUALITY=new Set("accuracy correct correctness f1 match ok overlap pas\
s passed precision recall similarity".split(" ")),LOWER=new Set(LOWER_IS_BETTER);function directionOf(name){const words=(0,_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(name).split(/[^a-z0-9]+/),isLower=words.some(word=>LOWER.has(word.replace(/\d+$/,"")));if(words.some(word=>MEASURES.
has(word)))return!isLower&&words.some(word=>QUALITY.has(word))?void 0:"unclear";if(isLower)return words.some(word=>TURNS_ROUND.
has(word))?"unclear":"lower"}}),7829:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Kh:()=>metricName,Rc:()=>METRIC_KINDS,wl:()=>knownMetric});const METRIC_KINDS=["recall","precisio\
n","faithfulness","completeness","format","correctness","size","limit"],good=(kind,threshold,tools,names)=>({kind,operator:"\
>=",threshold,tools,names}),bad=(kind,threshold,tools,names)=>({...good(kind,threshold,tools,names),operator:"<="}),METRICS=[
good("recall",.8,"Ragas, DeepEval, promptfoo, RAGChecker",["context_recall","llm_context_recall","non_llm_context_recall",
"id_based_context_recall","contextual_recall","claim_recall","retrieval_recall"]),good("precision",.5,"Ragas, DeepEval, \
RAGChecker",["context_precision","llm_context_precision_with_reference","llm_context_precision_without_reference","non_l\
lm_context_precision_with_reference","id_based_context_precision","contextual_precision","contextual_relevancy","nv_cont\
ext_relevance"]),good("precision",.2,"promptfoo, autoevals",["context_relevance","context_relevancy"]),good("faithfulnes\
s",.7,"Ragas, DeepEval, promptfoo, RAGChecker",["faithfulness","faithfulness_with_hhem","context_faithfulness","nv_respo\
nse_groundedness","citation_faithfulness"]),good("faithfulness",3,"promptflow",["gpt_groundedness"]),bad("faithfulness",
.5,"DeepEval, RAGChecker",["hallucination"]),bad("faithfulness",.5,"Ragas, RAGChecker",["noise_sensitivity","noise_sensi\
tivity(mode=relevant)","noise_sensitivity(mode=irrelevant)","noise_sensitivity_in_relevant","noise_sensitivity_in_irrele\
vant"]),good("completeness",1,"promptfoo",["contains_all","icontains_all"]),good("format",1,"promptfoo",["is_json","cont\
ains_json","is_xml","contains_xml","is_html","contains_html","is_sql","contains_sql","is_valid_function_call","is_valid_\
openai_function_call","is_valid_openai_tools_call","word_count"]),good("format",.5,"DeepEval, autoevals",["json_correctn\
ess","pattern_match","prompt_alignment","valid_json"]),good("correctness",.5,"Ragas, DeepEval, promptfoo, autoevals, azu\
re-ai-evaluation and others",["answer_correctness","factual_correctness","factual_correctness(mode=f1)","correctness","c\
orrect","accuracy","is_correct","factuality","exact_match","semantic_similarity","answer_similarity","nv_accuracy","f1_s\
core"]),good("correctness",3,"promptflow",["gpt_similarity"]),good("limit",1,"promptfoo",["latency","cost"]),bad("size",
Number.POSITIVE_INFINITY,"logs with `context_tokens`",["context_tokens"])];function metricName(name){return name.trim().
replace(/(?<=[a-z])(?=[A-Z])/g,"_").toLowerCase().replace(/[\s-]+/g,"_")}const KNOWN=new Map;for(const row of METRICS)for(const name of row.
names)KNOWN.set(name,row);const MAKER=/_(?:\[(?:conversational_)?g?eval\]|\[dag\]|\(ragas\))$/,NAMED_AFTER_FORM=/(?:^|_)(?:format|json|schema|instruction|compliance)/,
NAMED_AFTER_RETRIEVAL=/^(?:(?:retrieval|context|evidence|chunk|passage|doc|document|file)s?_(?:recall|hit)|recall|hit)(?:_rate)?(?:@_?\d+|_at_\d+)?$/,
CUSTOM_RECALL={kind:"recall",operator:">=",threshold:.8},CUSTOM_FORMAT={kind:"format",operator:">=",threshold:.5};function knownMetric(name){
const plain2=metricName(name),own=KNOWN.get(plain2);if(own!==void 0)return own;if(plain2!=="recall"&&plain2!=="hit"&&NAMED_AFTER_RETRIEVAL.
test(plain2))return CUSTOM_RECALL;const bare=plain2.replace(MAKER,"");if(bare!==plain2)return KNOWN.get(bare)??(NAMED_AFTER_FORM.
test(bare)?CUSTOM_FORMAT:void 0)}}),7223:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$L:()=>probesSchema,_v:()=>PROBES,ho:()=>PROBE_FACTS,zg:()=>measuredShareSchema});
var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3619),zod_mini__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3305),_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);const PROBES=["prompt","gold","context","model"],
PROBE_FACTS={prompt:{option:"prompt-run",rule:"prompt-run",category:"prompt",change:"another prompt"},gold:{option:"gold\
-run",rule:"gold-evidence-run",category:"retrieval",change:"the gold evidence"},context:{option:"context-run",rule:"cont\
ext-run",category:"context",change:"another context"},model:{option:"model-run",rule:"model-run",category:"model",change:"\
a stronger model"}},count2=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0)),
fraction=zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_2__.
Zm(1)),probeRunSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({probe:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(PROBES),
questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Questions that it answers, repeats of one being one.")),
notInLog:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of these, questions that the run log does not have.")),
notInLogIds:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("Their ids, ten at most.")),failures:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Failures on the ladder,\
 or without a signal, whose question it answers.")),turned:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of th\
ese, failures that pass in it.")),passing:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Answers that pass here\
 and whose question it answers.")),lost:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of these, answers that f\
ail in it."))}),measuredShareSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({category:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
k5n(_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6),share:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of the fai\
lures on the ladder and those without a signal, 0 to 1, as the probes say.")),lower:fraction,upper:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("95 % Wilson interval; no wider than the share where every failure was asked.")),asked:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("Failures on which the share stands: those of which the probes say whether they are of this rung.")),units:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("As many independent f\
ailures as the interval is worth; 0 where all were asked."))}),probeProposalSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({probe:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(PROBES),questions:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("The ids of the questions to ask, drawn at random.")),of:count2.check(
zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("From so many questions that fail on the ladder.")),seed:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("The seed of the draw: `probe-seed`.")),points:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.
qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(100),zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("To how many percentage po\
ints, at 95 %, their answers measure the share of its rung."))}),probesSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc(
{runs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(probeRunSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("The pro\
bes that were given, in the order of the rungs.")),shares:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(measuredShareSchema).
check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("The rungs whose share of the failures they measure.")),suspectKeys:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("Questions that fail with the gold evidence and wherever else they were asked: their answer key may be wrong.")),next:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
mee(probeProposalSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("What to ask next; null where nothing is left t\
o settle."))})}),3859:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{HS:()=>detailText,Sd:()=>plainId,eZ:()=>namesOf,n4:()=>UNKNOWN_ID,vX:()=>idWithDetail,x_:()=>isNamedIn});
var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6647);const UNKNOWN_ID="unknown";function idWithDetail(id,detail){
return`${id} #${detail}`}function detailText(detail){return detail===0?null:(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.
e)(detail)}function plainId({id,detail}){const tail=detail==null?void 0:idWithDetail("",detail);return tail!==void 0&&id.
endsWith(tail)?id.slice(0,-tail.length):id}function namesOf(question){const plain2=plainId(question),{detail}=question;return detail==
null?[plain2]:[plain2,idWithDetail(plain2,detail)]}function isNamedIn(ids,question){return ids.size>0&&namesOf(question).
some(name=>ids.has(name))}}),2837:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{e:()=>reasonSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3619);const reasonSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Ikc({code:zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),facts:zod_mini__WEBPACK_IMPORTED_MODULE_0__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]))})}),9e3:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{u:()=>isRecord});function isRecord(value){return typeof value=="object"&&value!==null&&!Array.isArray(
value)}}),1607:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__,{Q$:()=>RUNGS,R6:()=>CATEGORIES,RA:()=>rungsOf,a7:()=>rungNumber,hQ:()=>isCategory,l3:()=>OFF_LADDER,
nV:()=>CATEGORY_TITLES,tB:()=>FIX_ORDER});const CATEGORIES=["prompt","retrieval","context","model"],FIX_ORDER=["retrieva\
l","prompt","context","model"],OFF_LADDER=["infrastructure","grader-error","should-decline","corpus-gap","other"],RUNGS=[
{number:1,id:"prompt",title:"Prompt engineering",category:"prompt",what:"Change the words: instructions, constraints, ex\
amples, the output schema.",fixes:["say the instruction more plainly","tighten the output schema","split one prompt into\
 a chain of steps","add a few worked examples","state the rules the answer must keep"],cost:"minutes to hours",hours:[.5,
8],tax:"close to none: the prompt ships with the code",reversibility:"instant: put the old prompt back",data:"the benchm\
ark and a few failing examples",enoughWhen:"the model has the information it needs and only has to be told better what t\
o do with it",climbWhen:"instructions are followed and the answer still lacks information, or the same failure outlives \
several prompt versions",justifiedWhen:[],prematureWhen:[]},{number:2,id:"retrieval",title:"Retrieval improvement",category:"\
retrieval",what:"Get the right evidence into the context: chunks, index, search method, routing.",fixes:["change chunk s\
ize or overlap","add a retrieval method (full text, syntax tree, graph)","use a better embedding model","add a reranker",
"route each kind of question to the index that fits it"],cost:"hours to days",hours:[4,40],tax:"re-index when the corpus\
 changes",reversibility:"high: code and index change, the model does not",data:"the benchmark with the expected evidence\
 of each question",enoughWhen:"answers are good whenever the right evidence is there, and it often is not",climbWhen:"se\
veral methods and routings reach the same ceiling, or the evidence now arrives and answers are still wrong",justifiedWhen:[],
prematureWhen:[]},{number:3,id:"context",title:"Context engineering",category:"context",what:"Change what the context wi\
ndow holds and how it is laid out.",fixes:["restructure how evidence is presented","compress or summarize what is long",
"put the most relevant evidence where it is read","split a broad question into focused ones","move token budget between \
the kinds of evidence"],cost:"hours to days",hours:[4,40],tax:"moderate: the pipeline has more parts to keep",reversibility:"\
high: code changes, the model does not",data:"traces that show the context window of failing runs",enoughWhen:"the right\
 evidence is found and gets lost in length, order or competing material",climbWhen:"several context structures give the \
same failures although the evidence is there and well laid out",justifiedWhen:[],prematureWhen:[]},{number:4,id:"distill\
ation",title:"Distillation",category:"model",what:"Train a smaller model to answer one bounded task as a larger one does\
.",fixes:["compress a stable, well-answered task into a cheaper student model"],cost:"days to weeks",hours:[24,160],tax:"\
retrain when the teacher or the task changes; a model to serve and watch",reversibility:"medium: the student can be drop\
ped, its training cost cannot",data:"hundreds of good teacher outputs on a bounded task",enoughWhen:"answers are right a\
nd cost or take too much",climbWhen:"the task needs a capability that the teacher does not have either",justifiedWhen:["\
the task is bounded and does not change every week","the teacher's answers are consistently good","cost or latency of th\
at task has to come down","evaluations can show that the student is as good"],prematureWhen:["the teacher's behaviour is\
 still being tuned","nothing measures whether quality survived","the saving does not pay for training and upkeep"]},{number:5,
id:"fine-tuning",title:"Fine-tuning",category:"model",what:"Update model weights on examples of the task.",fixes:["train\
 the behaviour that no prompt, retrieval or context brought about into the weights"],cost:"days to weeks",hours:[24,160],
tax:"retrain when the base model changes; artefacts to version, drift to watch",reversibility:"low: weight changes reach\
 behaviour nobody looked at",data:"hundreds to thousands of curated examples",enoughWhen:"one cluster of failures outliv\
es every cheaper fix and the task is stable",climbWhen:"this is the last rung",justifiedWhen:["a cluster of failures has\
 survived prompt, retrieval and context fixes","the task is stable, so that retraining stays rare","hundreds to thousand\
s of good examples exist","evaluations can show the gain and rule out a loss elsewhere"],prematureWhen:["the cheaper run\
gs have not been tried in earnest","the evaluation is too weak to show whether it helped","the task is still changing sh\
ape","training data is small or noisy"]}],CATEGORY_TITLES={prompt:"Prompt",retrieval:"Retrieval",context:"Context",model:"\
Model"};function rungsOf(category){return RUNGS.filter(rung2=>rung2.category===category)}function rungNumber(category){return rungsOf(
category).map(rung2=>rung2.number).join("/")}function isCategory(name){return name==="prompt"||name==="retrieval"||name===
"context"||name==="model"}}),6551:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{B:()=>READABLE_VERSIONS,f:()=>SCHEMA_VERSION});const SCHEMA_VERSION=2,READABLE_VERSIONS=[1,SCHEMA_VERSION]}),
6796:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{QU:()=>maskSecrets,SK:()=>maskedStart,v5:()=>MASK});var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6647);const BEGINS=String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`;function begun(start){
return`(${start})(?<=${BEGINS}(?:${start}))`}const SECRET_SHAPES=[{name:"private keys (PEM)",pattern:/(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----)[\w+/=\s\\:,.-]{1,20000}/g},
{name:"`sk-…` (OpenAI, Anthropic and others)",pattern:new RegExp(`${begun("sk-")}(?=[\\w-]*\\d)[\\w-]{16,}`,"g")},{name:"\
`sk_live_…`, `rk_live_…` and the like (Stripe)",pattern:new RegExp(`${begun("[srp]k_(?:live|test)_")}\\w{16,}`,"g")},
{name:"`ghp_…`, `gho_…`, `ghu_…`, `ghs_…`, `ghr_…`, `github_pat_…` (GitHub)",pattern:/(gh[pousr]_|github_pat_)\w{16,}/g},
{name:"`glpat-…` (GitLab)",pattern:/(glpat-)[\w-]{16,}/g},{name:"`AKIA…`, `ASIA…` (AWS)",pattern:/(AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g},
{name:"`AIza…`, `ya29.…` (Google)",pattern:/(AIza|ya29\.)[\w-]{20,}/g},{name:"`xoxb-…` and the like (Slack)",pattern:/(xox[a-z]-)[\w-]{10,}/g},
{name:"`hf_…`, `gsk_…`, `npm_…`, `pypi-…`",pattern:new RegExp(`${begun("hf_|gsk_|npm_|pypi-")}(?=[\\w-]*\\d)[\\w-]{\
24,}`,"g")},{name:"JSON web tokens",pattern:/(eyJ)[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g},{name:"`Bearer …`, `Basic …`",
pattern:/((?:bearer|basic)\s+)(?=[\w.~+/=-]*\d|[\w.~+/=-]{24})[\w.~+/=-]{8,}/gi},{name:"`api_key: …`, `authorization: …`\
, `token=…`, `password=…` and the like, where what follows is long and has digits",pattern:/((?:api[-_]?key|access[-_]?token|client[-_]?secret|authorization|token|password|passwd|secret)["']?\s{0,3}[:=]\s{0,3}["']?(?:token\s+)?)(?=[\w.+/=-]*\d)(?=[\w.+/=-]*[a-z])[\w.+/=-]{12,}/gi}],
IN_ADDRESSES=[{name:"`?key=`, `&token=`, `&sig=` and the like in addresses",pattern:/((?:[?&;]|%3f|%26)[\w-]{0,40}(?:key|token|sig|signature|secret|password|passwd|pwd|credential|auth)[\w-]{0,20}(?:=|%3d))[^&\s"'<>#\\`]{4,}/gi},
{name:"names and passwords in addresses (`https://name:password@`)",pattern:/(:\/\/[^\s/:@"']{0,200}:)(?!\*\*\*@)[^\s/"']{1,200}(?=@)/g}],
SHAPES=[...SECRET_SHAPES,...IN_ADDRESSES].map(({name})=>name),MASK="***",HINT=/sk-|k_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|AIza|xox|hf_|gsk_|npm_|pypi-|eyJ|-----BEGIN|[?&;][\w-]{0,60}=|%3f|%26|:\/\/|bearer|basic|key|token|secret|passw|authorization|ya29/i;
function maskSecrets(text){if(!HINT.test(text))return text;let masked=text;for(const{pattern}of SECRET_SHAPES)masked=masked.
replace(pattern,(whole,start)=>`${start}${MASK}#${(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.e)(whole)}`);for(const{pattern}of IN_ADDRESSES)
masked=masked.replace(pattern,(_whole,start)=>`${start}${MASK}`);return masked}const LONGEST_KEY=400;function maskedStart(text,length){
const enough=length+LONGEST_KEY;return text.length<=enough?maskSecrets(text).slice(0,length):maskSecrets(text.slice(0,enough).
replace(CUT,"")).slice(0,length)}const CUT=new RegExp(`\\S{1,${LONGEST_KEY}}$`)}),1359:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{FR:()=>directionOf,KE:()=>listed2,X:()=>DIRECTIONS,iv:()=>difference,wC:()=>unset});
const DIRECTIONS=["relaxed","tightened","changed"];function listed2(kind,members,more){return{kind,amounts:new Map(members.
map(member=>[member,""])),more}}function unset(like){return"level"in like?{kind:like.kind,level:Number.NEGATIVE_INFINITY}:
{...like,amounts:new Map}}function directionOf(before,after){if(before.kind!==after.kind)return"changed";if("level"in before&&
"level"in after)return before.level===after.level?void 0:after.level<before.level?"relaxed":"tightened";if(!("amounts"in
before&&"amounts"in after))return"changed";const{added,removed}=difference(before.amounts,after.amounts);if(added.length+
removed.length!==0)return(before.more==="laxer"?added:removed).length>0?"relaxed":"tightened"}function difference(before,after){
const beyond=(some,others)=>[...some].filter(([name,amount])=>amount>(others.get(name)??"")||!others.has(name)).map(([name])=>name);
return{added:beyond(after,before),removed:beyond(before,after)}}}),7210:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Z:()=>MANY_RUNS2});const MANY_RUNS2=3}),6647:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{_:()=>textHash,e:()=>hexHash});function textHash(text){let hash=2166136261;for(let i=0;i<
text.length;i+=1)hash=Math.imul(hash^text.charCodeAt(i),16777619);return hash=Math.imul(hash^hash>>>16,2246822507),hash=
Math.imul(hash^hash>>>13,3266489909),(hash^hash>>>16)>>>0||1}function hexHash(text){return(typeof text=="number"?text:textHash(
text)).toString(16).padStart(8,"0")}}),4494:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{R:()=>detailOf,r:()=>textId});var _secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6796),_text_hash_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6647),_text_order_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
4767);const LONGEST=100;function textId(text){const line=(0,_secrets_js__WEBPACK_IMPORTED_MODULE_0__.QU)(text.trim().replace(
/\s+/g," "));if(line==="")return;const letters=[...line.slice(0,LONGEST*2)];return letters.length<=LONGEST&&line.length<=
LONGEST*2?line:`${letters.slice(0,LONGEST-20).join("")}… #${(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_1__.e)(line)}`}function detailOf(input){
return input==null||input===""?0:(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_1__._)(canonicalJson(input))}function canonicalJson(value){
return JSON.stringify(value,(_key,item)=>typeof item=="object"&&item!==null&&!Array.isArray(item)?Object.fromEntries(Object.
entries(item).sort(([a],[b])=>(0,_text_order_js__WEBPACK_IMPORTED_MODULE_2__.f)(a,b))):item)??""}}),4767:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{f:()=>inTextOrder});function inTextOrder(a,b){return a<b?-1:a>b?1:0}}),588:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{H:()=>timeIn});const TIME=/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
function timeIn(text){const time2=text!=null&&TIME.test(text)?Date.parse(text):Number.NaN;return Number.isNaN(time2)?void 0:
time2}}),7933:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{TR:()=>refuse,fI:()=>problemText,pQ:()=>clauseOf,yo:()=>UserError});class UserError extends Error{problems;more;constructor(problems,more=0){
super(problems.map(problemText).join(`
`)+(more>0?`
… and ${more} more`:"")),this.name="UserError",this.problems=problems,this.more=more}}function problemText(problem){const where=problem.
file===void 0?"":`${problem.file}${problem.line?`:${problem.line}`:""}: `,field=problem.field===void 0?"":`${problem.field}\
: `;return`${where}${field}${problem.message}${problem.hint?` ${problem.hint}`:""}`}function clauseOf({problems,message}){
return(problems[0]?.message??message).replace(/\.$/,"")}function refuse(problem){throw new UserError([problem])}}),3736:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{z:()=>ATTRIBUTION_OPTIONS,t:()=>PASSING_GRADES});var strictness=__nccwpck_require__2(
1359),list=__nccwpck_require__2(7392),values=__nccwpck_require__2(2642),schemas2=__nccwpck_require__2(3619),ladder_labels=__nccwpck_require__2(
1929),describe_value=__nccwpck_require__2(832);const labelsSchema=schemas2.FsL(schemas2.g1P(schemas2.YjP(),schemas2.L5J()),
schemas2.pdi((value,context)=>{const labels=new Map;for(const[label,target]of Object.entries(value))if(typeof target=="s\
tring"&&(0,ladder_labels.s1)(target))labels.set(label,target);else{const message=`expected ${(0,values.A3)(ladder_labels.
cR)}, found ${(0,describe_value.b)(target)}.`;context.issues.push({code:"custom",message,input:target,path:[label]})}return labels})),
DECISION_RULES={prompt:.3,retrieval:.3,context:.2,model:.2},decisionRulesSchema=schemas2.FsL(schemas2.rej({prompt:schemas2.
lqM(values.l1),retrieval:schemas2.lqM(values.l1),context:schemas2.lqM(values.l1),model:schemas2.lqM(values.l1)}),schemas2.
pdi(value=>({prompt:value.prompt??DECISION_RULES.prompt,retrieval:value.retrieval??DECISION_RULES.retrieval,context:value.
context??DECISION_RULES.context,model:value.model??DECISION_RULES.model})));var metric=__nccwpck_require__2(7829),record=__nccwpck_require__2(
9e3);const metricsSchema=schemas2.FsL(schemas2.g1P(schemas2.YjP(),schemas2.L5J()),schemas2.pdi((value,context)=>{const metrics=new Map;
for(const[name,setting]of Object.entries(value)){const meaning=meaningOf(name,setting);typeof meaning!="string"?metrics.
set((0,metric.Kh)(name),meaning):context.issues.push({code:"custom",message:meaning,input:setting,path:[name]})}return metrics}));
function meaningOf(name,setting){const known=(0,metric.wl)(name),plain2=(0,values.yN)(setting);if(plain2!==void 0)return known===
void 0?`nothing is known of this metric. Say what it is evidence of: \`{ means: recall, min: ${plain2} }\`.`:{...known,threshold:plain2};
if(!(0,record.u)(setting))return`expected a threshold, or \`{ means: recall, min: 0.8 }\`, found ${(0,describe_value.b)(
setting)}.`;const{means,min,max,...others}=setting,[stranger]=Object.keys(others);if(stranger!==void 0)return`there is n\
o \`${stranger}\` here; a metric has \`means\` and \`min\` or \`max\`.`;const kind=means===void 0?known?.kind:metric.Rc.
find(word=>word===means);if(kind===void 0)return`expected \`means\` to be ${(0,values.A3)(metric.Rc)}, found ${(0,describe_value.
b)(means)}.`;if(min!==void 0&&max!==void 0)return"expected `min` or `max`, found both.";const threshold=(0,values.yN)(min??
max)??(min===void 0&&max===void 0?known?.threshold:void 0);if(threshold===void 0)return`expected a number as \`min\` or \`m\
ax\`, found ${(0,describe_value.b)(min??max)}.`;const operator=max!==void 0?"<=":min!==void 0?">=":known?.operator??">=";
return{kind,operator,threshold}}var options_option=__nccwpck_require__2(6761);const PASSING_GRADES=["correct","acceptabl\
e"],ATTRIBUTION_OPTIONS={"passing-grades":(0,options_option.uK)({repeatable:!0,docs:"The grades that pass, compared exac\
tly. Unset, a log that has neither `correct` nor `acceptable` in it is read by the table of words in docs/formats.md (`P\
ASS`, `yes`, `ok` …), and refused where that does not know every grade.",group:"Attribution",places:options_option.Zh,
example:"correct, acceptable",schema:list.c,strictness:grades=>(0,strictness.KE)("grades",grades,"laxer"),default:PASSING_GRADES,
defaultText:"`correct`, `acceptable`"}),"pass-score":(0,options_option.vK)({docs:"The score from which an answer passes,\
 where a tool writes scores and no verdict of its own, on the scale of the file: `0.7` of 1, `4` of 5. Unset, a metric h\
as the threshold of the table in docs/formats.md, or its format's. A threshold under `metrics:` comes first.",group:"Att\
ribution",places:options_option.Zh,example:"0.7",schema:values.Y4,strictness:score=>({kind:"score",level:score??0}),defaultText:"\
by format"}),"pass-metric":(0,options_option.uK)({repeatable:!0,docs:"The scores that decide whether an answer passes, w\
here a tool writes several and no verdict; every one of them has to pass.",group:"Attribution",places:options_option.Zh,
example:"answer_correctness",schema:list.c,strictness:names=>(0,strictness.KE)(names.length===0?"by format":"metrics",names,
"stricter"),default:[],defaultText:"by format"}),metrics:(0,options_option.uK)({docs:"Thresholds of metrics, and what me\
trics of your own are evidence of: `recall` or `precision` of the context, `faithfulness` or `completeness` of the answe\
r, its `format`, its `correctness`, or its `size`.",group:"Attribution",places:options_option.yJ,example:"{ context_reca\
ll: 0.7, my_coverage: { means: recall, min: 0.9 } }",schema:metricsSchema,default:new Map,defaultText:"the table in docs\
/formats.md"}),labels:(0,options_option.uK)({docs:"What your own failure labels mean: a rung (`prompt`, `retrieval`, `co\
ntext`, `model`), `off-ladder`, or a known label they are another word for.",group:"Attribution",places:options_option.yJ,
example:"{ no_docs_found: missing_evidence, out_of_scope: off-ladder }",schema:labelsSchema,default:new Map,defaultText:"\
none"}),unattributed:(0,options_option.uK)({docs:"Where failures without any signal are counted: with the `prompt` rung,\
 the cheapest to try, or `separate`, in no rung.",group:"Attribution",places:options_option.Zh,example:"separate",schema:(0,values.
Yq)(["prompt","separate"]),default:"prompt"}),"decision-rules":(0,options_option.uK)({docs:"Shares of the failures on th\
e ladder above which a rung is suggested. They route work and never fail a check.",group:"Attribution",places:options_option.
yJ,example:"{ retrieval: 25% }",schema:decisionRulesSchema,default:DECISION_RULES,defaultText:"prompt 30 %, retrieval 30\
 %, context 20 %, model 20 %"})}}),8641:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{k:()=>closest});var _words_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1777);function closest(word,known){const wanted=normalize(word),longer=known.find(candidate=>wanted.length>3&&normalize(
candidate).startsWith(wanted));if(longer!==void 0)return longer;const ranked=known.map(candidate=>({candidate,distance:(0,_words_edit_distance_js__WEBPACK_IMPORTED_MODULE_0__.
Y)(wanted,normalize(candidate))})).sort((a,b)=>a.distance-b.distance),[best]=ranked;return best!==void 0&&best.distance<=
Math.max(2,wanted.length/3)?best.candidate:void 0}function normalize(word){return word.toLowerCase().replaceAll("_","-")}}),
6761:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{C5:()=>INPUT_ONLY,QH:()=>INPUT_AND_FILE,Zh:()=>EVERYWHERE,u2:()=>INPUT_AND_FLAG,uK:()=>option,vK:()=>unsetOption,yJ:()=>FILE_ONLY});
const EVERYWHERE={input:!0,file:!0,flag:!0},FILE_ONLY={input:!1,file:!0,flag:!1},INPUT_ONLY={input:!0,file:!1,flag:!1},INPUT_AND_FILE={
input:!0,file:!0,flag:!1},INPUT_AND_FLAG={input:!0,file:!1,flag:!0},OPTION_GROUPS=null;function option(definition){return definition}
function unsetOption(definition){return{...definition,default:void 0}}}),1939:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{fy:()=>NO_LABEL,lw:()=>OPTIONS,Ri:()=>isOptionId});var strictness=__nccwpck_require__2(
1359),flag=__nccwpck_require__2(4022),list=__nccwpck_require__2(7392),values=__nccwpck_require__2(2642),attribution_options=__nccwpck_require__2(
3736),schemas2=__nccwpck_require__2(3619),core2=__nccwpck_require__2(8532),api=__nccwpck_require__2(3305),model_rung=__nccwpck_require__2(
1607),refuse_value=__nccwpck_require__2(7012),describe_value=__nccwpck_require__2(832);const AMOUNT=/^\$?(\d+(?:\.\d+)?)$/,
MOST=1e12;function amount(what){return schemas2.FsL(schemas2.L5J(),schemas2.pdi((value,context)=>{const written=typeof value==
"string"?AMOUNT.exec(value.trim())?.[1]:void 0,number=written===void 0?value:Number(written);return typeof number=="numb\
er"&&number>=0&&number<=MOST?number:(0,refuse_value.s)(context,`expected ${what}, found ${(0,describe_value.b)(value)}.`,
value)}))}const usd=amount("an amount in US dollars such as `250`"),count2=schemas2.FsL(amount("a whole number such as `\
400`"),schemas2.pdi((value,context)=>Number.isInteger(value)?value:(0,refuse_value.s)(context,`expected a whole number s\
uch as \`400\`, found ${(0,describe_value.b)(value)}.`,value))),floorSchema=schemas2.FsL(values.l1,schemas2.pdi((value,context)=>value<
1?value:(0,refuse_value.s)(context,"no number of answers can show that; expected less than 100 %.",value))),studentSchema={
student_cost:schemas2.lqM(usd),student_pass_rate:schemas2.lqM(values.l1),kept:schemas2.lqM(values.l1),fixed_cost:schemas2.
lqM(usd),monthly_upkeep:schemas2.lqM(usd),monthly_questions:schemas2.lqM(count2),teacher_outputs:schemas2.lqM(count2)},studentObject=schemas2.
rej(studentSchema);function planOf(value){return{studentCost:value.student_cost,studentPassRate:value.student_pass_rate,
kept:value.kept,fixedCost:value.fixed_cost,monthlyUpkeep:value.monthly_upkeep,monthlyQuestions:value.monthly_questions,teacherOutputs:value.
teacher_outputs}}const MIN_TEACHER_PASS_RATE=.9,PAY_BACK_MONTHS=12,distillationSchema=schemas2.FsL(schemas2.rej({...studentSchema,
min_teacher_pass_rate:schemas2.lqM(floorSchema),pay_back_months:schemas2.lqM(count2),categories:schemas2.lqM(schemas2.g1P(
schemas2.YjP(),studentObject))}),schemas2.pdi(value=>({minTeacherPassRate:value.min_teacher_pass_rate??MIN_TEACHER_PASS_RATE,
payBackMonths:value.pay_back_months??PAY_BACK_MONTHS,all:planOf(value),categories:Object.fromEntries(Object.entries(value.
categories??{}).map(([name,own])=>[name,planOf(own)]))}))),NO_DISTILLATION={minTeacherPassRate:MIN_TEACHER_PASS_RATE,payBackMonths:PAY_BACK_MONTHS,
all:planOf({}),categories:{}},fineTuningSchema=schemas2.FsL(schemas2.rej({examples:schemas2.lqM(count2),categories:schemas2.
lqM(schemas2.g1P(schemas2.YjP(),schemas2.rej({examples:count2})))}),schemas2.pdi(value=>({examples:value.examples,categories:value.
categories??{}}))),NO_FINE_TUNING={examples:void 0,categories:{}},hoursSchema=schemas2.FsL(schemas2.L5J(),schemas2.pdi((value,context)=>{
const[,from,to]=/^\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*(\d+(?:\.\d+)?)\s*)?$/.exec(String(value))??[],range=[Number(from),Number(
to??from)];return from!==void 0&&range[0]<=range[1]?range:(0,refuse_value.s)(context,`expected working hours such as \`8\`\
 or \`4-40\`, found ${(0,describe_value.b)(value)}.`,value)})),effortSchema=schemas2.FsL(schemas2.rej({hourly_rate:schemas2.
lqM(usd),training_cost:schemas2.lqM(usd),hours:schemas2.lqM(schemas2.rej({prompt:schemas2.lqM(hoursSchema),retrieval:schemas2.
lqM(hoursSchema),context:schemas2.lqM(hoursSchema),distillation:schemas2.lqM(hoursSchema),"fine-tuning":schemas2.lqM(hoursSchema)}))}),
schemas2.pdi((value,context)=>value.training_cost!==void 0&&value.hourly_rate===void 0?(context.issues.push({code:"custo\
m",message:"a training cost is added to the price of working hours; set `hourly_rate`, too.",input:value,path:["training\
_cost"]}),core2.tm):{hourlyRate:value.hourly_rate,trainingCost:value.training_cost,hours:Object.fromEntries(Object.entries(
value.hours??{}).flatMap(([id,range])=>range===void 0?[]:[[id,range]]))})),NO_EFFORT={hourlyRate:void 0,trainingCost:void 0,
hours:{}},rungSchema=schemas2.FsL(schemas2.L5J(),schemas2.pdi((value,context)=>{const rung2=model_rung.Q$.find(({id,number})=>id===
value||String(number)===String(value).trim());if(rung2!==void 0)return rung2.id;const names=(0,values.A3)(model_rung.Q$.
map(({id})=>id));return(0,refuse_value.s)(context,`expected ${names}, or its number, found ${(0,describe_value.b)(value)}\
.`,value)})),optimizationsSchema=schemas2.FsL(schemas2.YOg(schemas2.rej({name:schemas2.YjP().check(api.m9(1)),rung:schemas2.
lqM(rungSchema),monthly_upkeep:usd,monthly_saving:usd})),schemas2.pdi(entries=>entries.map(({name,rung:rung2,monthly_upkeep:monthlyUpkeep,
monthly_saving:monthlySaving})=>({name,rung:rung2??null,monthlyUpkeep,monthlySaving}))));var options_option=__nccwpck_require__2(
6761);const CLIMB_OPTIONS={history:(0,options_option.uK)({repeatable:!0,docs:"Earlier runs of the base branch, as paths \
or globs of reports and run logs: with a `baseline`, the regression test compares with all of them, and they say which f\
ailures last, what was tried, when to climb. `auto`, in the action, takes the reports of its last runs from their artifa\
cts; `none` looks back on nothing. What is not there, or cannot be read, is reported and fails nothing.",group:"Climbing",
places:options_option.Zh,example:"history/*.json",schema:list.Z,default:[],defaultText:"`none`"}),"history-runs":(0,options_option.
uK)({docs:"How many runs the regression test compares with, the baseline among them, and with `history: auto` how many t\
o look back on, 1 to 30. There each costs a call to download it.",group:"Climbing",places:options_option.QH,example:"20",
schema:(0,values.rD)(1,30),default:10}),anchor:(0,options_option.vK)({docs:"From when on the base branch is watched for \
a slow decay: a day (`YYYY-MM-DD`, from its start in UTC), a time, or, in the action, a tag or commit such as that of th\
e last release. The last ten runs up to then are compared with the newest ten; with `history: auto` half of `history-run\
s` are taken from then. Without it the oldest runs of the history are.",group:"Climbing",places:options_option.Zh,example:"\
v1.4.0",schema:values.Zu,defaultText:"the oldest runs"}),distillation:(0,options_option.uK)({docs:"What a cheaper studen\
t would cost and save: `student_cost` (US dollars a question), `student_pass_rate`, `kept` (the share of questions that \
do not fall back to the teacher), `fixed_cost`, `monthly_upkeep`, `monthly_questions`, `teacher_outputs` (good ones from\
 production); `min_teacher_pass_rate` (90 %) and `pay_back_months` (12). Under `categories:` what differs for a category\
 of questions; volume and outputs have to stand there where there are several.",group:"Climbing",places:options_option.yJ,
example:"{ student_cost: 0.002, student_pass_rate: 93%, fixed_cost: 4000, monthly_questions: 60000 }",schema:distillationSchema,
default:NO_DISTILLATION,defaultText:"nothing is known"}),"fine-tuning":(0,options_option.uK)({docs:"How many curated `ex\
amples` there are to fine-tune on, none of them a question of the evaluation; under `categories:` by category of questio\
ns, where there are several.",group:"Climbing",places:options_option.yJ,example:"{ examples: 600 }",schema:fineTuningSchema,
default:NO_FINE_TUNING,defaultText:"nothing is known"}),effort:(0,options_option.uK)({docs:"What a fix costs, to weigh t\
he recommended rung against skipping to fine-tuning: `hourly_rate` and `training_cost` in US dollars, and under `hours:`\
 the working hours of a rung, as `4-40`, where they are not the ladder's.",group:"Climbing",places:options_option.yJ,example:"\
{ hourly_rate: 90, training_cost: 500, hours: { retrieval: 8-24 } }",schema:effortSchema,default:NO_EFFORT,defaultText:"\
the ladder's hours, and no money"}),optimizations:(0,options_option.uK)({docs:"What is in place already, each with its `\
name`, its `rung` if it is on one, and what it costs and saves a month in US dollars: the report says what costs more th\
an it saves.",group:"Climbing",places:options_option.yJ,example:"[{ name: prompt cache, rung: context, monthly_upkeep: 4\
0, monthly_saving: 300 }]",schema:optimizationsSchema,default:[],defaultText:"none"})};var gates=__nccwpck_require__2(435);
const IDS=Object.keys(gates.JH).filter(gates.N5),GATE_OPTIONS=fromGates(gate=>({docs:gate.docs,group:"Gates",places:options_option.
Zh,example:gate.example,schema:gate.schema,...gate.repeatable===void 0?{}:{repeatable:gate.repeatable},default:gate.defaultLimit===
void 0?void 0:gate.schema.parse(gate.defaultLimit),...gate.defaultLimit===void 0?{}:{defaultText:`\`${gate.defaultLimit}\
\``}})),gateIdsSchema=schemas2.FsL(list.c,schemas2.pdi((names,context)=>{for(const name of names.filter(name2=>!(0,gates.
N5)(name2)))context.issues.push({code:"custom",message:`\`${name}\` is not a gate. The gates are ${(0,values.A3)(IDS)}.`,
input:name});return names.filter(gates.N5)})),perCategory=IDS.filter(id=>gates.JH[id].perCategory),categoriesSchema=schemas2.
g1P(schemas2.YjP(),schemas2.rej(Object.fromEntries(perCategory.map(id=>[id,schemas2.lqM(gates.JH[id].schema)]))));function fromGates(make){
const{...all}=gates.JH,made={};for(const id of IDS)made[(0,gates.Ys)(id)]=make(all[id]);if(!isComplete(made))throw new Error(
"every gate has an option");return made}function isComplete(made){return IDS.every(id=>made[(0,gates.Ys)(id)]!==void 0)}
const probe=(docs,example)=>(0,options_option.uK)({repeatable:!0,docs,group:"Probes",places:options_option.Zh,example,schema:list.
Z,default:[],defaultText:"none"}),PROBE_OPTIONS={"gold-run":probe("The same questions, or a random part of those that fa\
il, answered with the gold evidence in the context, as paths or globs: what passes there was lost in retrieval.","probe/\
gold.jsonl"),"oracle-run":probe("Another name of `gold-run`; only one of the two can be set.","eval/gold-evidence/*.json\
l"),"prompt-run":probe("The same with another prompt, and all else as it was: what passes there is the prompt's.","probe\
/prompt.jsonl"),"context-run":probe("The same with the retrieved evidence in another order, compressed or cut down: what\
 passes there, and in none of the above, was lost in the context.","probe/context.jsonl"),"model-run":probe("The same wi\
th a stronger model: what passes there, and in none of the above, is the model's.","probe/model.jsonl"),"probe-sample":(0,options_option.
uK)({docs:"How many questions the output `probe-questions` names: 30 measure the share of a rung to within 17 percentage\
 points, 100 to within 10.",group:"Probes",places:options_option.Zh,example:"50",schema:(0,values.rD)(1,1e4),default:30}),
"probe-seed":(0,options_option.uK)({docs:"The seed of that draw: with the same seed the same failures give the same ques\
tions.",group:"Probes",places:options_option.Zh,example:"7",schema:(0,values.rD)(0,999999999),default:1})};var run_options2=__nccwpck_require__2(
9029),waivers=__nccwpck_require__2(9151);const NO_LABEL="none",OPTIONS={...run_options2.p7,...GATE_OPTIONS,categories:(0,options_option.
uK)({docs:"Limits per category of questions: the limits above, under the name of the category.",group:"Gates",places:options_option.
yJ,example:"{ billing: { min-pass-rate: 90% } }",schema:categoriesSchema,default:{},defaultText:"none"}),baseline:(0,options_option.
uK)({repeatable:!0,docs:"What to compare with: an earlier report (JSON) or an earlier run log, as a path or glob. `auto`\
, in the action, finds the report that the base commit's run uploaded as an artifact. `none` compares with nothing. One \
that is not there is reported, and fails only with `require-baseline`.",group:"Regression",places:options_option.Zh,example:"\
baseline/report.json",schema:list.Z,strictness:from=>({kind:"baseline",level:from.length===0||from[0]==="none"?0:1}),default:[],
defaultText:"`none`"}),"baseline-artifact":(0,options_option.uK)({docs:"With `baseline: auto` and `history: auto`: the n\
ame of the artifact that holds the report.",group:"Regression",places:options_option.QH,example:"eval-report",schema:values.
Zu,default:"rung-gate-report"}),"answers-artifact":(0,options_option.uK)({docs:"With `baseline: auto`: the name of the a\
rtifact that holds the answers of the baseline's run (output `answers-path`). It is fetched only if a question newly fai\
ls, to show both answers.",group:"Regression",places:options_option.QH,example:"eval-answers",schema:values.Zu,default:"\
rung-gate-answers"}),rerun:(0,options_option.uK)({repeatable:!0,docs:"Answers to questions that were asked again because\
 the run looked worse, as paths or globs: those that the output `rerun-questions` names, or the whole suite where `rerun\
-stage` is `all`. They count in no rate; the regression test combines them with the first answers. Missing files are rep\
orted, and the first run decides alone.",group:"Regression",places:options_option.u2,example:"rerun/*.jsonl",schema:list.
Z,default:[],defaultText:"none"}),alpha:(0,options_option.uK)({docs:"The level of the regression test: how often the che\
ck may fail a change that changed nothing. Of ten such changes one or more see a red check in 39 % of cases at 5 %, and \
in 10 % at 1 %. From three runs of the base branch on (`history`) it is 1 % unless it is set.",group:"Regression",places:options_option.
Zh,example:"1%",schema:values.wM,strictness:({fewRuns,manyRuns})=>({kind:"level",level:fewRuns+manyRuns}),default:{fewRuns:.05,
manyRuns:.01},defaultText:"5 %, or 1 % with a history"}),"regression-test":(0,options_option.uK)({docs:"How the tail of \
the regression test counts the outcome that was seen: by half (`mid-p`) or whole (`exact`). The test is McNemar's where \
every question was asked once, and its exact extension to repeats where not.",group:"Regression",places:options_option.Zh,
example:"exact",schema:(0,values.Yq)(["mid-p","exact"]),default:"mid-p"}),"min-drop":(0,options_option.uK)({docs:"A net \
drop of the pass rate smaller than this is no regression, however sure.",group:"Regression",places:options_option.Zh,example:"\
2%",schema:values.l1,strictness:drop=>({kind:"drop",level:-drop}),default:0,defaultText:"0 %"}),margin:(0,options_option.
uK)({docs:"A run is called OK when a drop of more than this is ruled out; otherwise, and if it is not worse, it is incon\
clusive.",group:"Regression",places:options_option.Zh,example:"3%",schema:values.l1,default:.05,defaultText:"5 %"}),quarantine:(0,options_option.
uK)({docs:"Questions that no gate looks at, each with a reason and, better, a day: known to be flaky. The report says so\
, and counts them again once the day is over.",group:"Regression",places:options_option.yJ,example:"[{ question: q7, rea\
son: flaky grader, expires: 2027-01-31 }]",schema:waivers.JW,strictness:waivers.Np,default:[],defaultText:"none"}),accept:(0,options_option.
uK)({docs:"Questions whose regression is known and accepted: left out of the comparison, and nothing else.",group:"Regre\
ssion",places:options_option.yJ,example:"[{ question: q9, reason: policy changed, expires: 2027-01-31 }]",schema:waivers.
JW,strictness:waivers.Np,default:[],defaultText:"none"}),"fail-on":(0,options_option.uK)({docs:"Which gates may fail the\
 check: `any` of them, only `threshold` gates, only `regression` gates, or `never` one. The others warn. Which gate is o\
f which kind is in docs/gates.md. A run that cannot be judged fails whatever is set.",group:"Verdict",places:options_option.
Zh,example:"never",schema:(0,values.Yq)(["any","threshold","regression","never"]),strictness:word=>(0,strictness.KE)("fa\
milies",word==="any"?["threshold","regression"]:word==="never"?[]:[word],"stricter"),default:"any"}),"warn-only":(0,options_option.
uK)({repeatable:!0,docs:"Gates that warn where they would fail, one a line.",group:"Verdict",places:options_option.Zh,example:"\
max-model-failures",schema:gateIdsSchema,strictness:ids=>(0,strictness.KE)("gates",ids,"laxer"),default:[],defaultText:"\
none"}),"accept-label":(0,options_option.uK)({docs:"The label by which somebody who may write to the repository accepts \
a regression of a pull request, until its next push: `regression` and `max-new-failures` then fail nothing, and the comm\
ent says who accepted what. `none` switches it off.",group:"Verdict",places:options_option.QH,example:"eval-drop-ok",schema:values.
Zu,strictness:name=>(0,strictness.KE)("labels",name===NO_LABEL?[]:[name],"laxer"),default:"accept-regression"}),"accept-\
limits":(0,options_option.uK)({docs:"Whether that label accepts missed limits, too: of failures, pass rate, cost and lat\
ency. Never `must-pass`, nor what says that the run cannot be judged.",group:"Verdict",places:options_option.QH,example:"\
true",schema:flag.W,strictness:isOn=>({kind:"accept-limits",level:isOn?0:1}),default:!1}),...attribution_options.z,...PROBE_OPTIONS,
...CLIMB_OPTIONS,"show-text":(0,options_option.uK)({docs:"Whether texts of the log may appear in what is published. `fal\
se` keeps questions, answers and the reasons of graders out of the comment, the summary, the report file and error messa\
ges; ids, labels and names of files stay, and a hash stands for an id that is the text of its question.",group:"Report",
places:options_option.Zh,example:"false",schema:flag.W,default:!0}),"trace-hosts":(0,options_option.uK)({repeatable:!0,docs:"\
Hosts that `trace_url` may link to, one a line. Links to others are not shown.",group:"Report",places:options_option.Zh,
example:"traces.example.com",schema:values.RJ,default:[],defaultText:"none"}),"report-dir":(0,options_option.uK)({docs:"\
Where the report files are written: `report.json`, or `report.json.gz` above 20,000 entries, `report.md`, and the page `\
rung-gate-<comment key>.html`.",group:"Report",places:options_option.QH,example:"rung-gate-report",schema:values.Zu,default:"\
rung-gate-report"}),mode:(0,options_option.uK)({docs:"What the step does: `gate` judges a log; `comment` tells, on `work\
flow_run`, what the run that started the workflow has found, from the report it uploaded. That is how pull requests from\
 forks get their comment. `link`, in a last step, puts the address of the uploaded page (`report-url`) into the comment \
of this run.",group:"GitHub",places:options_option.C5,example:"comment",schema:(0,values.Yq)(["gate","comment","link"]),
default:"gate"}),"report-url":(0,options_option.vK)({docs:"Where the page of this report is, for the comment to link to:\
 with `mode: link` the address of the uploaded artifact. The other modes link to it from the start, for pages whose addr\
ess is known before they are uploaded.",group:"GitHub",places:options_option.C5,example:"https://example.com/report.html",
schema:values.oL}),"report-artifact":(0,options_option.uK)({docs:"With `mode: comment`: the name of the artifact that ho\
lds the report.",group:"GitHub",places:options_option.C5,example:"search-report",schema:values.Zu,default:"rung-gate-rep\
ort"}),comment:(0,options_option.uK)({docs:"When to start the pull request comment: `always`; `on-failure`, when a limit\
 is missed or warned of, or nothing could be judged; `on-change`, also when questions newly fail or are fixed since the \
baseline; or `never`. A comment that is already there is brought up to date unless `never`.",group:"GitHub",places:options_option.
QH,example:"on-failure",schema:(0,values.Yq)(["always","on-failure","on-change","never"]),default:"always"}),"comment-ke\
y":(0,options_option.vK)({docs:"Tells the comments of several gates on one pull request apart. Unset, each job of each w\
orkflow has its own; set one for two gates of one job, or to keep the comment when a job is renamed.",group:"GitHub",places:options_option.
QH,example:"search-eval",schema:(0,values.T1)(/^[A-Za-z0-9._-]{1,64}$/,"1 to 64 letters, digits, dots, dashes or undersc\
ores"),defaultText:"`<workflow file>.<job>`"}),"pr-number":(0,options_option.vK)({docs:"The pull request to comment on, \
where the event does not say. With `mode: comment` its head has to be the commit of the run that is reported on.",group:"\
GitHub",places:options_option.C5,example:"42",schema:(0,values.T1)(/^[1-9]\d{0,9}$/,"the number of a pull request"),defaultText:"\
from the event"}),"github-token":(0,options_option.vK)({docs:"The token that writes the comment. Needs `pull-requests: w\
rite`; `actions: read` for `baseline: auto`, `history: auto` and `mode: comment`.",group:"GitHub",places:options_option.
C5,example:"${{ secrets.SOME_TOKEN }}",schema:values.Zu,defaultText:"`${{ github.token }}`"})};function isOptionId(name){
return Object.hasOwn(OPTIONS,name)}}),2002:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{o:()=>probeFiles});var _model_probe_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7223),_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7933);function probeFiles(settings){const[gold,
oracle]=[settings["gold-run"],settings["oracle-run"]];gold.length>0&&oracle.length>0&&(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.
TR)({code:"named-twice",field:"oracle-run",message:"`gold-run` and `oracle-run` are two names of one option, and both ar\
e set.",hint:"Keep `gold-run`."});const all={prompt:{option:"prompt-run",patterns:settings["prompt-run"]},gold:oracle.length>
0?{option:"oracle-run",patterns:oracle}:{option:"gold-run",patterns:gold},context:{option:"context-run",patterns:settings["\
context-run"]},model:{option:"model-run",patterns:settings["model-run"]}},isGiven=probe=>all[probe].patterns.length>0;return Object.
fromEntries(_model_probe_js__WEBPACK_IMPORTED_MODULE_0__._v.filter(isGiven).map(probe=>[probe,all[probe]]))}}),1390:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{h:()=>resolve2});var _model_record_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
9e3),_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7933),_values_values_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
2642),_words_describe_value_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(832),_closest_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
8641),_options_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1939);const TABLE2=_options_js__WEBPACK_IMPORTED_MODULE_3__.
lw,MOST_PROBLEMS=20,IDS=Object.keys(_options_js__WEBPACK_IMPORTED_MODULE_3__.lw).filter(_options_js__WEBPACK_IMPORTED_MODULE_3__.
Ri);function resolve2(layers){const problems=[];let more=0;const settings={};for(const id of IDS)settings[id]=TABLE2[id].
default;for(const layer of layers)for(const[name,value]of Object.entries(layer.values))if(!(0,_options_js__WEBPACK_IMPORTED_MODULE_3__.
Ri)(name)||!TABLE2[name].places[layer.place])problems.length<MOST_PROBLEMS?problems.push(unknownOption(name,layer)):more+=
1;else if(!isBlank(value)){const parsed=TABLE2[name].schema.safeParse(value);parsed.success?settings[name]=parsed.data:problems.
push(...parsed.error.issues.map(issue=>valueProblem(issue,name,layer)))}if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.
yo(problems,more);if(!isSettings(settings))throw new Error("an option got lost between the table and the settings");return settings}
function isBlank(value){return value==null||typeof value=="string"&&value.trim()===""}function unknownOption(name,layer){
const known=IDS.filter(id=>TABLE2[id].places[layer.place]),near=(0,_closest_js__WEBPACK_IMPORTED_MODULE_4__.k)(name,known),
elsewhere=(0,_options_js__WEBPACK_IMPORTED_MODULE_3__.Ri)(name);return{code:"unknown-option",...layer.locate([name]),message:elsewhere?
"this option cannot be set here.":"there is no such option.",hint:holdsOptions(layer.values[name])?"Options stand at the\
 top of the file, without a name around them.":elsewhere?placesHint(name):near===void 0?`The options are ${(0,_values_values_js__WEBPACK_IMPORTED_MODULE_1__.
A3)(known)}.`:`Did you mean \`${near}\`?`}}function holdsOptions(value){return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_5__.
u)(value)&&Object.keys(value).some(_options_js__WEBPACK_IMPORTED_MODULE_3__.Ri)}function placesHint(id){const{places}=TABLE2[id];
return`It can be set ${[places.input?"as an input of the action":"",places.file?"in the configuration file":"",places.flag?
`as the flag \`--${id}\``:""].filter(Boolean).join(" or ")}.`}const EXPECTED={array:"a list",object:"`name: value` lines",
record:"`name: value` lines",string:"a text"};function valueAt(value,path){let found=value;for(const key of path)Array.isArray(
found)?found=found[Number(key)]:found=(0,_model_record_js__WEBPACK_IMPORTED_MODULE_5__.u)(found)?found[String(key)]:void 0;
return found}function valueProblem(issue,name,layer){const path=[name,...issue.path];if(issue.code==="unrecognized_keys"){
const[key=""]=issue.keys??[];return{code:"unknown-option",...layer.locate([...path,key]),message:"there is no such optio\
n here.",hint:`An example: \`${name}: ${TABLE2[name].example}\`.`}}const own=issue.code==="custom",found=valueAt(layer.values[name],
issue.path),last=String(issue.path.at(-1)??"");return{code:"bad-value",...layer.locate(path),message:own?issue.message:found===
void 0&&last!==""?`\`${last}\` is missing.`:`this value does not fit the option: expected ${EXPECTED[issue.expected??""]??
"another form"}, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_2__.b)(found)}.`,...own?{}:{hint:`An examp\
le: \`${TABLE2[name].example}\`.`}}}function isSettings(settings){return IDS.every(id=>id in settings)}}),9029:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{n0:()=>CONFIG_FILES,Cu:()=>DEFAULT_CONFIG_FILE,p7:()=>RUN_OPTIONS});var adapters=__nccwpck_require__2(
4689),list=__nccwpck_require__2(7392),values=__nccwpck_require__2(2642),schemas2=__nccwpck_require__2(3619);const TIME_UNITS=[
"ns","us","ms","s","min"],MONEY_UNITS=["usd","cent"];var mapped=__nccwpck_require__2(7588),record=__nccwpck_require__2(9e3),
describe_value=__nccwpck_require__2(832),closest=__nccwpck_require__2(8641);const DETAILS={grade:["pass","skip","error",
"min","max"],retrieval_hit:["pass","min","max"],scores:["scale"],latency_ms:["unit"],cost_usd:["unit"],expected_files:["\
split"],expected_evidence:["split"],retrieved_files:["split"],retrieved_evidence:["split"],candidate_evidence:["split"]},
UNITS={latency_ms:TIME_UNITS,cost_usd:MONEY_UNITS},fieldsSchema=schemas2.FsL(schemas2.KCZ([schemas2.YjP(),schemas2.g1P(schemas2.
YjP(),schemas2.L5J())]),schemas2.pdi((value,context)=>{const tell=(path,message,input)=>context.issues.push({code:"custo\
m",message,input,path:[...path]});return mapFrom(typeof value=="string"?pairsOf(value,tell):value,[],tell)})),variantsSchema=schemas2.
FsL(schemas2.g1P(schemas2.YjP(),schemas2.L5J()),schemas2.pdi((value,context)=>{const tell=(path,message,input)=>context.
issues.push({code:"custom",message,input,path:[...path]}),maps=Object.entries(value).map(([name,map])=>(0,record.u)(map)?
[name,mapFrom(map,[name],tell)]:(tell([name],`expected \`field: place\` lines, found ${(0,describe_value.b)(map)}.`,map),
[name,{}]));return Object.fromEntries(maps)})),recordsSchema=schemas2.FsL(schemas2.KCZ([schemas2.YjP(),schemas2.YOg(schemas2.
YjP())]),schemas2.pdi(value=>(Array.isArray(value)?value:value.split(/[,\n]/)).map(path=>path.trim().split(".").filter(key=>key!==
""&&key!=="$")).filter(path=>path.length>0)));function pairsOf(text,tell){const pairs={};for(const pair of text.split(/[,\n]/).
map(part=>part.trim())){if(pair==="")continue;const[,field="",place2=""]=/^([^=]*?)\s*=\s*(.*)$/.exec(pair)??[];field===
""||place2===""?tell([],`expected \`field=place\` pairs with commas between them, found \`${pair.slice(0,60)}\`.`,pair):
pairs[field]=[...pairs[field]??[],place2]}return Object.fromEntries(Object.entries(pairs).map(([field,places])=>[field,places.
length===1?places[0]:places]))}function mapFrom(value,path,tell){const map={};for(const[field,found]of Object.entries(value)){
const here=[...path,field];if(mapped.ah.includes(field))if(Array.isArray(found)&&field!=="scores")tell(here,"only `score\
s` can be taken from several places.",found);else{const places=Array.isArray(found)?found:[found];map[field]=places.flatMap(
place2=>sourceFrom(place2,field,here,tell))}else{const near=(0,closest.k)(field,mapped.ah),hint=near===void 0?`The field\
s are ${(0,values.A3)(mapped.ah)}.`:`Did you mean \`${near}\`?`;tell(here,`a run log has no such field. ${hint}`,found)}}
return map}function sourceFrom(value,field,path,tell){if(!(0,record.u)(value))return placeFrom(value,path,tell).map(place3=>({
field:place3}));const[place2]=placeFrom(value.field,[...path,"field"],tell),allowed=DETAILS[field]??[],words2={};let unit,
split;const figures={};for(const[name,found]of Object.entries(value)){const here=[...path,name];if(name!=="field"){if(!allowed.
includes(name))tell(here,allowed.length===0?`of \`${field}\` only its \`field\` can be said.`:`of \`${field}\` only ${(0,values.
A3)(["field",...allowed])} can be said.`,found);else if(name==="pass"||name==="skip"||name==="error")words2[name]=wordsFrom(
found,here,tell);else if(name==="split")typeof found=="string"&&found!==""?split=found:tell(here,`expected the text betw\
een two elements, found ${(0,describe_value.b)(found)}.`,found);else if(name==="unit")unit=[...TIME_UNITS,...MONEY_UNITS].
find(each=>each===found),(unit===void 0||UNITS[field]?.includes(unit)!==!0)&&tell(here,`expected ${(0,values.A3)(UNITS[field]??
[])}, found ${(0,describe_value.b)(found)}.`,found);else if(name==="min"||name==="max"||name==="scale"){const figure2=typeof found==
"string"&&found.trim()!==""?Number(found):found;typeof figure2!="number"||!Number.isFinite(figure2)||name==="scale"&&figure2<=
0?tell(here,`expected a number${name==="scale"?" above 0":""}, found ${(0,describe_value.b)(found)}.`,found):figures[name]=
figure2}}}return words2.pass!==void 0&&(figures.min!==void 0||figures.max!==void 0)&&tell(path,"`pass` is for words and \
`min` or `max` for numbers: only one of them can decide.",value),place2===void 0?[]:[{field:place2,...words2,...unit===void 0?
{}:{unit},...split===void 0?{}:{split},...figures}]}function placeFrom(value,path,tell){return typeof value=="string"&&value.
trim()!==""?[value]:typeof value=="number"?[String(value)]:(tell(path,`expected the name or path of a field in the file,\
 found ${(0,describe_value.b)(value)}.`,value),[])}function wordsFrom(value,path,tell){const kept=(Array.isArray(value)?
value:String(value).split(",")).map(word=>String(word).trim().toLowerCase()).filter(word=>word!=="");return(kept.length===
0||(0,record.u)(value))&&tell(path,`expected words that pass, found ${(0,describe_value.b)(value)}.`,value),kept}const place=schemas2.
KCZ([schemas2.YjP(),schemas2.aig()]),figure=schemas2.KCZ([schemas2.aig(),schemas2.YjP()]),words=schemas2.KCZ([schemas2.YjP(),
schemas2.YOg(schemas2.YjP())]),sourceSchemas=Object.fromEntries(mapped.ah.map(field=>{const details={field:place.check(schemas2.
q0y("A column, or a path of keys such as `answer.text` or `retrieved[].id`.")),pass:schemas2.lqM(words).check(schemas2.q0y(
"Words that pass, whatever their case; all others fail.")),skip:schemas2.lqM(words).check(schemas2.q0y("Words for what t\
he evaluation was told to skip.")),error:schemas2.lqM(words).check(schemas2.q0y("Words for what broke before there was a\
n answer.")),min:schemas2.lqM(figure).check(schemas2.q0y("Passes from this value on, on the scale of the file.")),max:schemas2.
lqM(figure).check(schemas2.q0y("Passes up to this value: less is better.")),unit:schemas2.lqM(schemas2.k5n(UNITS[field]??
["ms"])).check(schemas2.q0y("The unit that the file writes.")),split:schemas2.lqM(schemas2.YjP()).check(schemas2.q0y("Wh\
at stands between the elements of a list in one text.")),scale:schemas2.lqM(figure).check(schemas2.q0y("What stands for \
1: 100 for percent, 5 for scores up to 5."))},names=["field",...DETAILS[field]??[]],one=schemas2.KCZ([place,schemas2.rej(
Object.fromEntries(names.map(name=>[name,details[name]])))]);return[field,schemas2.lqM(field==="scores"?schemas2.KCZ([one,
schemas2.YOg(one)]):one)]})),documentedMap=schemas2.rej(sourceSchemas),DOCUMENTED_FIELDS=documentedMap,DOCUMENTED_VARIANTS=schemas2.
g1P(schemas2.YjP(),documentedMap);var options_option=__nccwpck_require__2(6761);const DEFAULT_CONFIG_FILE=".github/rung-\
gate.yml",CONFIG_FILES=[DEFAULT_CONFIG_FILE,".github/rung-gate.yaml"],RUN_OPTIONS={"run-log":(0,options_option.vK)({docs:"\
The graded run log: paths or globs, one a line. Several files are one run. `.gz` is read as it is.",group:"Run",places:options_option.
C5,example:"eval/results/*.jsonl",schema:list.Z}),format:(0,options_option.uK)({docs:"The format of the run log, where i\
ts content does not tell. On the command line: `--log-format`.",group:"Run",places:options_option.Zh,example:"run-log",schema:(0,values.
Yq)(["auto",...formatIds()]),default:"auto"}),config:(0,options_option.vK)({docs:"The configuration file. A file named h\
ere has to exist.",group:"Run",places:options_option.u2,example:".github/rung-gate.yml",schema:values.Zu,defaultText:`\`${DEFAULT_CONFIG_FILE}\
\` (or \`.yaml\`) if it is there`}),fields:(0,options_option.uK)({docs:"For files of no known format: where they have th\
e fields of a run log, as names of columns or paths of keys, or objects with `field` and how it is to be read: `pass` (w\
ords), `min` or `max` (a threshold on the file's own scale), `unit` (`s`, `ms` …; `cent`), `scale` (100 for percent). Ma\
kes the format `mapped`. `rung-gate validate <file>` proposes it. As an input or flag: `question_id=id, grade=verdict`.",
group:"Run",places:options_option.Zh,example:"question_id=id, grade=verdict, retrieval_hit=retrieval.hit",schema:fieldsSchema,
documented:DOCUMENTED_FIELDS,default:{},defaultText:"none"}),variants:(0,options_option.uK)({docs:"For files whose rows \
hold the answers of several systems: for each, by its name, the fields of its own, as under `fields`; those of `fields` \
hold for all.",group:"Run",places:options_option.yJ,example:"{ base: { grade: base.ok }, tuned: { grade: tuned.ok } }",schema:variantsSchema,
documented:DOCUMENTED_VARIANTS,default:{},defaultText:"none"}),records:(0,options_option.uK)({docs:"For JSON documents o\
f no known format: the path of the list of records in them, or several; `*` stands for any key. Objects whose values are\
 records are taken for lists, and `$key` is the key of each.",group:"Run",places:options_option.Zh,example:"report.items",
schema:recordsSchema,default:[],defaultText:"the document itself"})};function formatIds(){return Object.keys(adapters.R).
filter(adapters.d)}}),9151:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{JW:()=>waiversSchema,Np:()=>waiverStrictness,oO:()=>onDay});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3619),zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3305),zod_mini__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8532);const DAY=/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,entrySchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.rej({question:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()]),reason:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.m9(1)),expires:zod_mini__WEBPACK_IMPORTED_MODULE_0__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
L5J())});function isDay(text){if(!DAY.test(text))return!1;const[year=0,month=0,day=0]=text.split("-").map(Number),isLeap=year%
4===0&&(year%100!==0||year%400===0);return day<=(month===2?isLeap?29:28:[4,6,9,11].includes(month)?30:31)}const waiversSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(entrySchema),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((entries,context)=>entries.
map(({question,reason,expires},index)=>{const day=expires instanceof Date?expires.toISOString().slice(0,10):expires;return day==
null?{question:String(question),reason,expires:void 0}:typeof day!="string"||!isDay(day)?(context.issues.push({code:"cus\
tom",message:"expected a day such as `2027-01-31`.",input:expires,path:[index,"expires"]}),zod_mini__WEBPACK_IMPORTED_MODULE_2__.
tm):{question:String(question),reason,expires:day}})));function waiverStrictness(waivers){const amounts=new Map;for(const{
question,expires="for ever"}of waivers)expires>(amounts.get(question)??"")&&amounts.set(question,expires);return{kind:"q\
uestions",amounts,more:"laxer"}}function onDay(waivers,today){const over=waiver=>waiver.expires!==void 0&&today!==null&&
waiver.expires<today;return{active:new Set(waivers.filter(waiver=>!over(waiver)).map(({question})=>question)),expired:waivers.
filter(over).map(({question})=>question)}}}),1828:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{w:()=>compareMerge,t:()=>compareWithBase});var external_node_path_2=__nccwpck_require__2(
6760),api_error2=__nccwpck_require__2(8692),github_comments=__nccwpck_require__2(8325),github_event2=__nccwpck_require__2(
1964),run_options2=__nccwpck_require__2(9029),reasons2=__nccwpck_require__2(8800),schemas2=__nccwpck_require__2(3619);const NO_COMMIT="\
0".repeat(40),BLOB="... on Blob { text isTruncated }",DECLARES=", $merge: GitObjectID!, $configPath: String!, $otherPath\
: String!, $workflowPath: String!, $configAtBase: String!, $otherAtBase: String!, $workflowAtBase: String!, $configAtHea\
d: String!, $otherAtHead: String!, $workflowAtHead: String!",FILES=`config: file(path: $configPath) { object { ${BLOB} }\
 }
      other: file(path: $otherPath) { object { ${BLOB} } }
      workflow: file(path: $workflowPath) { object { ${BLOB} } }`,FIELDS=`merge: object(oid: $merge) { ... on Commit {
      ${FILES}
      parents(first: 2) { nodes { oid ${FILES} } }
    } }
    config: object(expression: $configAtBase) { ${BLOB} }
    other: object(expression: $otherAtBase) { ${BLOB} }
    workflow: object(expression: $workflowAtBase) { ${BLOB} }
    configAtHead: object(expression: $configAtHead) { ${BLOB} }
    otherAtHead: object(expression: $otherAtHead) { ${BLOB} }
    workflowAtHead: object(expression: $workflowAtHead) { ${BLOB} }`,blobSchema=schemas2.cl6(schemas2.Ikc({text:schemas2.
cl6(schemas2.YjP()),isTruncated:schemas2.lqM(schemas2.zMY())})),entrySchema=schemas2.cl6(schemas2.Ikc({object:blobSchema})),
filesSchema={config:entrySchema,other:entrySchema,workflow:entrySchema},schema=schemas2.Ikc({merge:schemas2.cl6(schemas2.
Ikc({...filesSchema,parents:schemas2.lqM(schemas2.Ikc({nodes:schemas2.cl6(schemas2.YOg(schemas2.mee(schemas2.Ikc({oid:schemas2.
YjP(),...filesSchema}))))}))})),config:blobSchema,other:blobSchema,workflow:blobSchema,configAtHead:blobSchema,otherAtHead:blobSchema,
workflowAtHead:blobSchema});function baseFilesQuery(query,found){const{config,base,head,mergeCommit=NO_COMMIT}=query,workflow=query.
workflow??config,other=(run_options2.n0.includes(config)?run_options2.n0.find(path=>path!==config):void 0)??config;return{
declares:DECLARES,fields:FIELDS,variables:{merge:/^[0-9a-f]{40}$/.test(mergeCommit)?mergeCommit:NO_COMMIT,configPath:config,
otherPath:other,otherAtBase:`${base}:${other}`,otherAtHead:`${head}:${other}`,workflowPath:workflow,configAtBase:`${base}\
:${config}`,workflowAtBase:`${base}:${workflow}`,configAtHead:`${head}:${config}`,workflowAtHead:`${head}:${workflow}`},
take:repository=>{const answer=schema.parse(repository),{merge}=answer,[first,second]=merge?.parents?.nodes??[],isMerge=first&&
second?.oid===head,judging=(config_,other_,workflow_)=>({config:textOf2(config_)===null?textOf2(other_):textOf2(config_),
workflow:query.workflow===void 0?void 0:textOf2(workflow_)}),atHead=judging(answer.configAtHead,answer.otherAtHead,answer.
workflowAtHead);found({commit:isMerge?first.oid:base,isMerge:isMerge===!0,before:isMerge?judging(first.config?.object,first.
other?.object,first.workflow?.object):judging(answer.config,answer.other,answer.workflow),after:isMerge?judging(merge?.config?.
object,merge?.other?.object,merge?.workflow?.object):atHead,head:atHead})}}}function textOf2(blob){return blob==null?null:
typeof blob.text=="string"&&blob.isTruncated!==!0?blob.text:void 0}var user_error2=__nccwpck_require__2(7933),options2=__nccwpck_require__2(
1939),record=__nccwpck_require__2(9e3);const MOST_TEXT=128e3,MOST_STEPS=100;async function gateSteps(text,action){if(text.
length>MOST_TEXT)return;const{parse:parse2}=await __nccwpck_require__2.e(815).then(__nccwpck_require__2.t.bind(__nccwpck_require__2,
8815,19));let workflow;try{workflow=parse2(text,{uniqueKeys:!1,prettyErrors:!1,logLevel:"error"})}catch{return}if(!(0,record.
u)(workflow)||!(0,record.u)(workflow.jobs))return;const{jobs,on=null}=workflow,whole={fields:workflow,jobs:once(()=>JSON.
stringify(jobs)),on:once(()=>JSON.stringify(on))},found=Object.entries(workflow.jobs).flatMap(([name,job])=>(0,record.u)(
job)?stepsOf(name,job,whole,action):[]);return found.length>MOST_STEPS?void 0:found}function once(make){let text;return()=>(text??=
make(),text)}function stepsOf(name,job,{fields:workflow,jobs,on},action){const steps=Array.isArray(job.steps)?job.steps.
filter(record.u):[],others=once(()=>JSON.stringify(steps.filter(step=>!isOurs(step.uses,action)))),matrix=once(()=>JSON.
stringify(job.strategy??null)),needs=once(()=>`${JSON.stringify(job.needs??null)} ${jobs()}`);let unnamed=0;return steps.
flatMap(step=>{if(!isOurs(step.uses,action))return[];const id=typeof step.id=="string"?step.id:void 0,env=[workflow.env,
job.env,step.env],given=[...env.flatMap(inputsIn),...entries(step.with)],inputs=new Map(given.map(([key,value])=>[key.toLowerCase(),
plain2(value)]));return inputs.get("mode")?.trim()==="link"?[]:(id===void 0&&(unnamed+=1),[{key:`${name}/${id??`#${unnamed}`}`,
inputs,condition:["if","continue-on-error"].flatMap(field=>[job[field],step[field]].filter(value=>value!==void 0&&value!==
!1).map(value=>`${field}: ${plain2(value)}`)).join(", "),sources:{env:once(()=>JSON.stringify(env)),matrix,steps:others,
needs,inputs:on}}])})}function inputsIn(env){return(0,record.u)(env)?Object.keys(env).flatMap(key=>key.startsWith("INPUT\
_")?[[key.slice(6),env[key]]]:[]):[]}function entries(value){return(0,record.u)(value)?Object.entries(value):[]}function plain2(value){
return typeof value=="string"?value.trim():JSON.stringify(value)??""}function isOurs(uses,action){return typeof uses!="s\
tring"?!1:action===""?uses.startsWith("./"):uses.toLowerCase().startsWith(`${action.toLowerCase()}@`)}function keyOf({job,
id}){return`${job}/${id.startsWith("__")?`#${/_(\d+)$/.exec(id)?.[1]??1}`:id}`}var gates=__nccwpck_require__2(435),model_strictness=__nccwpck_require__2(
1359),resolve2=__nccwpck_require__2(1390);const TABLE2=options2.lw,TELLING=["Climbing","Report","GitHub"],JUDGING=Object.
keys(options2.lw).filter(id=>(0,options2.Ri)(id)&&!TELLING.includes(TABLE2[id].group));function isJudging(name){return(0,options2.
Ri)(name)&&JUDGING.includes(name)}function settingChanges(before,after){const[then,now]=[(0,resolve2.h)(before),(0,resolve2.
h)(after)];return JUDGING.flatMap(id=>id==="categories"?categoryChanges(then,now):(0,gates.PQ)(id)?gateChange(id,then[id],
now[id]):optionChange(id,[then[id],now[id]],{before:setting_changes_textOf(id,before),after:setting_changes_textOf(id,after)}))}
function categoryChanges(then,now){return[...new Set([...Object.keys(then.categories),...Object.keys(now.categories)])].
flatMap(name=>Object.keys(gates.JH).filter(gates.N5).flatMap(id=>gateChange(`${name}: ${id}`,then.categories[name]?.[id],
now.categories[name]?.[id])))}function gateChange(setting,then,now){const some=then??now;if(some===void 0)return[];const[
was,is]=[then?.strictness??(0,model_strictness.wC)(some.strictness),now?.strictness??(0,model_strictness.wC)(some.strictness)],
direction=(0,model_strictness.FR)(was,is),texts={before:then?.text??UNSET,after:now?.text??UNSET};return direction===void 0?
[]:[{setting,...listTexts(was,is,texts),direction}]}function optionChange(id,[then,now],texts){if(setting_changes_plain(
then)===setting_changes_plain(now))return[];const{strictness}=TABLE2[id];if(strictness===void 0||then===void 0||now===void 0)
return[{setting:id,...texts,direction:"changed"}];const[was,is]=[strictness(then),strictness(now)],direction=(0,model_strictness.
FR)(was,is);return direction===void 0&&"amounts"in was?[]:[{setting:id,...listTexts(was,is,texts),direction:direction??"\
changed"}]}const UNSET="none",SHOWN2=20;function listTexts(was,is,texts){if(!("amounts"in was&&"amounts"in is)||is.kind===
"families"||Math.max(was.amounts.size,is.amounts.size)<2)return texts;const{added,removed}=(0,model_strictness.iv)(was.amounts,
is.amounts),days=is.more==="laxer"?is.amounts:was.amounts,named=name=>days.get(name)?`${name} (${days.get(name)})`:name,
parts=[...added.map(name=>`+${named(name)}`),...removed.map(name=>`−${name}`)],rest=parts.length>SHOWN2?` and ${parts.
length-SHOWN2} more`:"";return{before:was.amounts.size===0?UNSET:`${was.amounts.size}`,after:`${is.amounts.size}: ${parts.
slice(0,SHOWN2).join(", ")}${rest}`}}function setting_changes_textOf(id,layers){const written=layers.reduce((found,{values})=>isBlank(
values[id])?found:values[id],void 0);return written===void 0?(TABLE2[id].defaultText??String(TABLE2[id].default??UNSET)).
replaceAll("`",""):typeof written=="object"?setting_changes_plain(written):String(written).trim()}function isBlank(value){
return value==null||typeof value=="string"&&value.trim()===""}function setting_changes_plain(value){return JSON.stringify(
value,(_key,inner)=>inner instanceof Map?[...inner]:inner)??""}function pairSteps(before,after){const pairs=[],[gone,come]=[
[...before],[...after]],take=same=>{for(const was of[...gone]){const is=come.find(each=>same(was,each));is!==void 0&&(pairs.
push({key:is.key,was,is}),gone.splice(gone.indexOf(was),1),come.splice(come.indexOf(is),1))}},counts=(steps,{key})=>steps.
filter(each=>jobOf(each)===jobOf({key})).length;return take((was,is)=>was.key===is.key&&(!was.key.includes("/#")||counts(
before,was)===counts(after,is))),take((was,is)=>sameInputs(was,is)),gone.length===1&&come.length===1&&take(()=>!0),[...pairs,
...gone.map(was=>({key:was.key,was,is:void 0})),...come.map(is=>({key:is.key,was:void 0,is}))]}function jobOf({key}){return key.
split("/#")[0]??key}function sameInputs(a,b){return a.inputs.size===b.inputs.size&&[...a.inputs].every(([name,text])=>b.
inputs.get(name)===text)}function presence({key,was,is}){if(was!==void 0&&is!==void 0)return was.condition===is.condition?
[]:[{setting:`step ${key}`,before:was.condition||"always",after:is.condition||"always",direction:"changed"}];const[before,
after]=is===void 0?["a gate","none"]:["none","a gate"];return[{setting:`step ${key}`,before,after,direction:is===void 0?
"relaxed":"changed"}]}function inputsBefore(was,is,now){const values={},changes=[];for(const name of new Set([...was.inputs.
keys(),...is.inputs.keys()])){const[old="",current=""]=[was.inputs.get(name),is.inputs.get(name)],isKnown=!isExpression(
old)&&(!isExpression(current)||now[name]!==void 0),isSame=old===current&&!speaksOfChange(old,was,is);values[name]=isSame||
!isKnown?now[name]:old,!isSame&&!isKnown&&isJudging(name)&&changes.push({setting:name,before:old||"none",after:current||
"none",direction:"changed"})}return{values,changes}}function speaksOfChange(text,was,is){return isExpression(text)?Object.
keys(was.sources).some(name=>new RegExp(`\\b${name}\\b`).test(text)&&was.sources[name]?.()!==is.sources[name]?.()):!1}function isExpression(text){
return text.includes("${{")}class Unknown extends Error{isNotable;reason;constructor(why,isNotable){super(why.code),this.
reason=why,this.isNotable=isNotable}}function unknownChanges(why,base=null){return{base,reason:why,changes:[]}}function changesSince(files,step,now){
return saying(files.commit,async()=>{const{before,after,head}=files,isSameWorkflow=now.isBaseWorkflow||before.workflow===
after.workflow;if(![after,head,before].some(({config})=>isSameText(config,now.configText)))throw new Unknown((0,reasons2.
l)("not-the-commits",{path:now.configPath}),!isSameWorkflow||!isSameText(before.config,after.config));if(isSameWorkflow&&
isSameText(before.config,now.configText))return{changes:[]};const own=isSameWorkflow?void 0:await ownStep(files,step),pair=own?.
pair,inputs=pair?.was===void 0||pair.is===void 0?{layer:now.inputs,changes:[]}:layerBefore(pair.was,pair.is,now.inputs),
file=await fileBefore(before.config,inputs.layer,now),changes=settingChanges(layersOf(file,inputs.layer),layersOf(now.file,
now.inputs)),all=[...own?.changes??[],...inputs.changes,...changes];return own?.reason===void 0?{changes:all}:{changes:all,
reason:own.reason}})}function changesInMerge(files,steps,configs){return saying(files.commit,async()=>{const{before,after}=files;
if(after.workflow!==null&&before.workflow===null)throw new Unknown((0,reasons2.l)("workflow-new",{}),!0);const isSame=before.
workflow===after.workflow;if(isSame&&[...configs.values()].every(config=>isSameText(config.before,config.after)))return{
changes:[]};if(!files.isMerge)throw new Unknown((0,reasons2.l)("no-merge-commit",{}),!0);const pairs=pairSteps(known(steps.
before),known(steps.after)),texts=[...configs.values()].flatMap(config=>[config.before,config.after]);if(pairs.length*Math.
max(0,...texts.map(text=>text?.length??0))>gate_changes_MOST_TEXT)throw new Unknown((0,reasons2.l)("settings-not-compare\
d",{}),!0);return pairs.length===0?{changes:await withoutSteps(configs),...isSame?{}:{reason:NO_STEP}}:{changes:(await Promise.
all(pairs.map(async pair=>{const{key,was,is}=pair;if(was===void 0||is===void 0)return presence(pair);const written=literal(
is),path=configPathOf(is),config=path===void 0?void 0:configs.get(path);if(path===void 0||config===void 0)throw new Unknown(
(0,reasons2.l)("which-config",{step:key}),!0);const file=await parsed(config.after,path),inputs=layerBefore(was,is,written),
settings={file,inputs:written,configPath:path,configText:config.after??null,isBaseWorkflow:!1},old=await fileBefore(config.
before,inputs.layer,settings),changes=[...inputs.changes,...settingChanges(layersOf(old,inputs.layer),layersOf(file,written))],
named=pairs.length===1?changes:changes.map(each=>({...each,setting:`${key}: ${each.setting}`}));return[...presence(pair),
...named]}))).flat()}})}const gate_changes_MOST_TEXT=6e5,NO_STEP=(0,reasons2.l)("not-a-step",{});async function stepsInMerge({
before,after},action){const read=async workflow=>workflow===null?[]:workflow===void 0?void 0:gateSteps(workflow,action),
then=await read(before.workflow);return{before:then,after:before.workflow===after.workflow?then:await read(after.workflow)}}
function configPathsIn({before=[],after=[]}){return[...new Set([...before,...after].flatMap(step=>configPathOf(step)??[]))]}
function known(steps){if(steps===void 0)throw new Unknown((0,reasons2.l)("no-workflow-file",{}),!0);return steps}async function saying(base,compare){
try{const{changes,reason:unknown=null}=await compare();return{base:unknown===null?base:null,reason:unknown,changes:[...changes]}}catch(error){
return error instanceof Unknown?unknownChanges(error.reason,error.isNotable?base:null):error instanceof user_error2.yo?unknownChanges(
(0,reasons2.l)("settings-not-valid",{}),base):unknownChanges((0,reasons2.l)("settings-not-compared",{}),base)}}async function ownStep(files,step){
const steps=await stepsInMerge(files,step.action),[then,now]=[known(steps.before),known(steps.after)],pairs=pairSteps(then,
now),own=pairs.find(({is})=>is?.key===keyOf(step));if(own===void 0)return{pair:void 0,changes:[],reason:NO_STEP};const isGone=pairs.
some(({is})=>is===void 0);if(own.was===void 0&&then.length>0&&isGone)throw new Unknown((0,reasons2.l)("which-step",{}),!0);
const beside=pairs.filter(({was,is})=>was===void 0||is===void 0);return{pair:own,changes:[own,...beside].flatMap(pair=>then.
length===0?[]:presence(pair))}}async function withoutSteps(configs){const config=configs.get(run_options2.Cu),[then,now]=[
await parsed(config?.before??null,run_options2.Cu),await parsed(config?.after??null,run_options2.Cu)];return settingChanges(
layersOf(then,inputLayer({})),layersOf(now,inputLayer({})))}function layerBefore(was,is,now){const{values,changes}=inputsBefore(
was,is,now.values);return{layer:inputLayer({"github-token":now.values["github-token"],...values}),changes}}function literal({
inputs}){return inputLayer(Object.fromEntries([...inputs].filter(([,text])=>!isExpression(text))))}function inputLayer(values){
const known2=Object.entries(values).filter(([name])=>(0,options2.Ri)(name)&&options2.lw[name].places.input);return{place:"\
input",values:Object.fromEntries(known2),locate:()=>({})}}async function fileBefore(text,inputs,now){return pathOf(inputs.
values.config)!==pathOf(now.inputs.values.config)||isSameText(text,now.configText)?now.file:parsed(text,now.configPath)}
async function parsed(text,path){if(text===null)return;if(text===void 0)throw new Unknown((0,reasons2.l)("no-text",{path}),
!0);const{parseConfig}=await Promise.all([__nccwpck_require__2.e(815),__nccwpck_require__2.e(179)]).then(__nccwpck_require__2.
bind(__nccwpck_require__2,7560));return parseConfig(text,path)}function configPathOf({inputs}){const text=inputs.get("co\
nfig")??"";return isExpression(text)?void 0:pathOf(text)}function pathOf(given){return external_node_path_2.posix.normalize(
String(given??"").trim()||run_options2.Cu)}function isSameText(a,b){const lines=text=>typeof text=="string"?text.replace(
/^\uFEFF/,"").replaceAll(`\r
`,`
`):text;return lines(a??null)===lines(b??null)}function layersOf(file,inputs){return file===void 0?[inputs]:[file,inputs]}
const LOOK_MS2=5e3;async function compareWithBase({settings,layers,config},workflow,connection,directory){const{baselineTarget:target,
owner,repo,workflowPath,step}=workflow,number=settings["pr-number"]===void 0?workflow.pullRequest:Number(settings["pr-nu\
mber"]),inputs=layers.find(({place})=>place==="input");if(number!==void 0&&workflow.whyNoTarget!==void 0)return{gateChanges:unknownChanges(
workflow.whyNoTarget),comments:void 0};if(number===void 0||target===void 0||"commit"in target||inputs===void 0)return{gateChanges:null,
comments:void 0};const token=settings["github-token"];if(token===void 0||owner===""||repo==="")return{gateChanges:unknownChanges(
(0,reasons2.l)("no-token",{})),comments:void 0};const query={config:repositoryPath(config.path,directory),workflow:workflowPath,
base:target.base,head:target.head,mergeCommit:target.mergeCommit},isSilent=settings.comment==="never",open=async()=>(await connection.
open(token)).within(LOOK_MS2),now={file:layers.find(({place})=>place==="file"),inputs,configPath:config.path,configText:config.
text,isBaseWorkflow:(0,github_event2.jz)(workflow.event)};return ask(open,number,query,isSilent,files=>changesSince(files,
step,now))}const MOST_FILES=3;async function compareMerge(github,pull,run,action){const open=async()=>github.within(LOOK_MS2),
at=path=>({config:path,workflow:run.path,base:pull.base,head:run.headSha,mergeCommit:pull.mergeCommit??void 0});return ask(
open,pull.number,at(run_options2.Cu),!1,async found=>{const files=(0,github_event2.jz)(run.event)?{...found,after:{...found.
after,workflow:found.before.workflow}}:found,configs=new Map([[run_options2.Cu,configOf(found)]]),steps=await stepsInMerge(
files,action),others=configPathsIn(steps).filter(path=>!configs.has(path));for(const path of others.slice(0,MOST_FILES)){
let more;const extra=baseFilesQuery(at(path),each=>{more=each});await(0,github_comments.lY)(await open(),pull.number,{extra,
firstPageOnly:!0}),more!==void 0&&configs.set(path,configOf(more))}return changesInMerge(files,steps,configs)})}function configOf({
before,after}){return{before:before.config,after:after.config}}async function ask(open,number,query,isSilent,compare){let files,
comments;const extra=baseFilesQuery(query,found=>{files=found});let failure;try{comments=await(0,github_comments.lY)(await open(),
number,{extra,firstPageOnly:isSilent}),failure=comments.extraFailure}catch(error){failure=error}return files===void 0?{gateChanges:unknownChanges(
(0,api_error2.dk)(failure,"no-contents-right")),comments}:{gateChanges:await compare(files).catch(error=>unknownChanges(
(0,api_error2.dk)(error,"no-contents-right"))),comments}}function repositoryPath(path,directory){return(0,external_node_path_2.
relative)(directory,(0,external_node_path_2.resolve)(directory,path)).replaceAll("\\","/")}}),8804:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{q:()=>defineCheck});function defineCheck(check){let schema;return{...check,words:(facts,status,escape)=>{
schema??=check.facts();const parsed=schema.safeParse(facts);return parsed.success?check.words(parsed.data,status,escape):
void 0}}}}),1758:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Ig:()=>cheaperRungs,Mm:()=>bounded2,XY:()=>monthsWords,_U:()=>teacherGood,f2:()=>saving,j7:()=>evalCoverage,
mz:()=>stable,nZ:()=>teacherOutputs,zb:()=>studentGood});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3619),_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7099),_check_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8804),_runs_looked_at_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(813);const kinds=()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(["prompt","context","model"]))),
bounded2=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"bounded",docs:"The questions have a `cat\
egory` of their own, and one system answered them: with several, judge the teacher by itself.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({systems:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()}),words:({systems},status)=>status==="met"?"one named category \
of questions":systems>1?`the log holds ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(systems)} systems: judge \
the one that would be the teacher by itself`:"these questions have no `category`: name what a student should take over"}),
stable=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"stable",docs:"Over the last five runs, thr\
ee at the least: nine tenths of the questions are asked in all of them, no more than a tenth of the answers change betwe\
en passed and failed from run to run, and prompt, context and model have one version.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()}),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({runs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),kept:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),flips:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),changed:kinds(),silent:kinds()})]),words:(facts,status)=>{if("needed"in facts)return(0,_runs_looked_at_js__WEBPACK_IMPORTED_MODULE_0__.
V9)(facts.needed);const{changed,kept,flips}=facts,runs=`the last ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(
facts.runs)} runs`;if(status==="met")return`the same questions and much the same answers in ${runs}`;const silent=facts.
silent.map(kind=>`\`${_runs_looked_at_js__WEBPACK_IMPORTED_MODULE_0__.pq[kind]}\``);return[...changed.length>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
cM)(changed)} changed within ${runs}, so the teacher is still being tuned`]:[],...kept<.9?[`only ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(kept)} of the questions are in all of ${runs}`]:[],...changed.length===0&&flips>.1?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(flips)} of the answers change between passed and failed from run to run`]:[],...silent.length>0?[`not all of ${runs}\
 say their ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cM)(silent)}`]:[]].join(", and ")}}),teacherGood=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.
q)({of:"distillation",title:"teacher good",docs:"The lower limit of the 95 % Wilson interval of the pass rate reaches `m\
in_teacher_pass_rate`, 90 % unless set.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({passRate:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),lower:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),floor:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),questions:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),words:({passRate,lower,
floor,questions,needed},status)=>status==="not met"?`pass rate ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(passRate)}\
, more than ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(floor)} needed`:status==="met"?`pass rate ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(passRate)}, 95% interval from ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(lower)}`:`pass rate ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(passRate)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(questions,"question")}, which may be as low as\
 ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(lower)}; ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(
needed??0)} questions at this rate would show ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(floor)}`}),studentGood=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.
q)({of:"distillation",title:"student good",docs:"With what falls back to the teacher, the student's pass rate is no furt\
her below the teacher's than `margin`, 5 points unless set. Above the teacher's it counts as the teacher's: what the tea\
cher fails at no student learns.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({teacher:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),together:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()),margin:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),words:({teacher,together,margin},status)=>{if(together===void 0||margin===
void 0)return"say how good the student is: `student_pass_rate`";const change=`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(teacher)} → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(together)}`;return status==="met"?`pass rate ${change}`:
`the pass rate would fall, ${change}; ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(margin)} less is the most \
(\`margin\`)`}}),teacherOutputs=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"enough teacher ou\
tputs",docs:"Two hundred or more good answers of the teacher, from production (`teacher_outputs`).",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),outputs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()),ofAll:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),words:({needed,outputs,
ofAll})=>outputs!==void 0?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(outputs,"teacher output")}, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(needed)} needed`:ofAll===void 0?`count the teacher's good answers to these questions in production, and set \`teacher\
_outputs\`: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(needed)} needed, and no question of this evaluation \
is one`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(ofAll)} \`teacher_outputs\` are given for all categories \
together; say under \`categories:\` how many are of this one`}),evalCoverage=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)(
{of:"distillation",title:"evaluation covers it",docs:"Enough questions to notice a drop of ten points four times out of \
five: 60, and more where answers change from run to run.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({questions:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),drop:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),detectable:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()}),words:({questions,needed,drop,detectable},status)=>status==="met"?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(questions,"question")} can show a drop of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(detectable)}`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(questions,"question")} can only show a drop of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(detectable)} \
or more; to see one of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(drop)}, ask ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(needed)}`}),saving=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"saving pays",docs:"The fix\
ed cost has come back after `pay_back_months`, 12 unless set, upkeep paid.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({missing:zod_mini__WEBPACK_IMPORTED_MODULE_1__.tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())),ofAll:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig())}),zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({never:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(["dearer","upkeep"]),
breakEven:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({months:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),allowed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),breakEven:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()})]),words:(facts,status)=>{if("missing"in facts){const{missing,ofAll}=facts;return missing[0]==="cost_usd"?"not ev\
ery answer says what it cost: log `cost_usd`":ofAll!==void 0?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(ofAll)}\
 \`monthly_questions\` are given for all categories together; say under \`categories:\` how many are of this one`:`set ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
cM)(missing.map(name=>`\`${name}\``))} for it under \`distillation:\``}if("never"in facts)return facts.never==="dearer"?
"a correct answer of the student is no cheaper than the teacher's":"a month saves nothing beyond its upkeep";const months=monthsWords(
facts.months);return status==="met"?`has paid for itself after ${months}`:`takes ${months} to pay for itself, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(facts.allowed)} allowed`}}),cheaperRungs=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"noth\
ing cheaper confirmed",docs:"Of rungs 1 to 3 none has a share of the failures of this category significantly above its d\
ecision rule (exact binomial test, however few there are), and none that is confirmed for the whole run has failures her\
e. On the list for fine-tuning, too.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({confirmed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()))}),words:({confirmed},status)=>status===
"met"?"no cheaper rung's rule fires significantly, here or in the whole run":`the rule for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
cM)(confirmed)} failures fires significantly, here or in the whole run, and they come first`});function monthsWords(months){
return(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(Math.ceil(months*10)/10,"month")}}),3991:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{z6:()=>readiness_check,Tq:()=>checkTitle,iW:()=>checkWords});var schemas2=__nccwpck_require__2(
3619),numbers2=__nccwpck_require__2(7099),check=__nccwpck_require__2(8804),runs_looked_at=__nccwpck_require__2(813);const ladderOf=()=>schemas2.
tBZ(schemas2.YOg(schemas2.YjP())),SILENT_FAILURES="its failures carry no signal: log what tells where they belong",outlivedVersions=(0,check.
q)({of:"climbing",title:"same failures through several versions",docs:"Rungs 1 to 3. At least three failures of the rung\
, and at least half of them, have failed on it, without a break, through three versions of what it changes (`prompt_vers\
ion`, `index_version`, `context_version`), and since the oldest of the last three no more than a tenth of them was repai\
red, net of new ones. Failures without any signal are no ground.",facts:()=>schemas2.Ikc({kind:schemas2.k5n(["prompt","i\
ndex","context"]),needed:schemas2.aig(),versions:schemas2.lqM(schemas2.tBZ(schemas2.YOg(schemas2.YjP()))),failures:schemas2.
lqM(schemas2.aig()),survivors:schemas2.lqM(schemas2.aig()),pattern:schemas2.lqM(schemas2.aig()),silent:schemas2.lqM(schemas2.
aig()),runs:schemas2.lqM(schemas2.aig()),known:schemas2.lqM(schemas2.aig()),broken:schemas2.lqM(schemas2.aig()),better:schemas2.
lqM(schemas2.aig()),worse:schemas2.lqM(schemas2.aig())}),words:(facts,status,escape)=>{const{kind,needed,versions=[],failures=0,
survivors=0,pattern=0,silent=0,runs=0}=facts;if(facts.known===0)return failures>0?SILENT_FAILURES:"no question with an i\
d fails on it in most of its tries";if(facts.broken!==void 0)return"the run of the version to compare with was broken of\
f";if(status==="unknown")return silent>0?(0,runs_looked_at.WZ)(silent,runs,kind):"there is no earlier run to look back o\
n";if(versions.length<needed)return`${(0,numbers2.LS)(versions.length,`${kind} version`)} tried, and several are at leas\
t ${needed}`;const names=versions.slice(-needed).map(version2=>escape(version2,30)),lasting=`${(0,numbers2.zD)(survivors)}\
 of ${(0,numbers2.LS)(failures,"failure")} ${survivors===1?"has":"have"} outlived ${needed} ${kind} versions or more (th\
e last are ${names.join(" ")})`;return status==="met"?lasting:survivors<pattern&&survivors>0?`${lasting}: too few for a \
pattern`:survivors*2>=failures&&failures>0?`the last versions still repair some: ${(0,numbers2.zD)(facts.better??0)} bet\
ter, ${(0,numbers2.zD)(facts.worse??0)} worse since ${names[0]??""}`:lasting}}),movedOn=(0,check.q)({of:"climbing",title:"\
the trouble is on a more expensive rung",docs:"Rungs 1 to 3. The rung's own decision rule does not fire, and that of a m\
ore expensive one is confirmed.",facts:()=>schemas2.Ikc({failures:schemas2.aig(),dearer:schemas2.lqM(ladderOf()),known:schemas2.
lqM(schemas2.aig())}),words:({dearer=[],known})=>known===0?SILENT_FAILURES:dearer.length>0?`its own rule does not fire, \
and that for ${(0,numbers2.cM)(dearer)} failures is confirmed`:"no more expensive rung's rule is confirmed"}),outlivesCapability=(0,check.
q)({of:"climbing",title:"model failures that last",docs:"Rung 4. At least three model failures are in clusters that have\
 lasted for five runs: what the teacher fails at, no student learns from it.",facts:()=>schemas2.Ikc({runs:schemas2.lqM(
schemas2.aig()),questions:schemas2.lqM(schemas2.aig())}),words:({runs=0,questions=0},status)=>status==="unknown"?`fewer \
than 5 runs to look back on${runs>0?`; the longest-lived cluster has ${(0,numbers2.zD)(runs)}`:""}`:status==="met"?`${(0,numbers2.
LS)(questions,"model failure")} ${questions===1?"has":"have"} lasted for up to ${(0,numbers2.zD)(runs)} runs`:questions>
0?`${(0,numbers2.LS)(questions,"model failure has","model failures have")} lasted for 5 runs or more: too few for a patt\
ern`:"no model failures have lasted for 5 runs"});var distillation=__nccwpck_require__2(1758);const survivedPrompt=survived(
"prompt","survived prompt fixes","The cluster has failed with two values of `prompt_version` or more."),survivedIndex=survived(
"index","survived retrieval fixes","The same of `index_version`."),survivedContext=survived("context","survived context \
fixes","The same of `context_version`.");function survived(kind,title2,docs){return(0,check.q)({of:"fine-tuning",title:title2,
docs,facts:()=>schemas2.Ikc({versions:schemas2.tBZ(schemas2.YOg(schemas2.YjP())),silent:schemas2.aig(),runs:schemas2.aig()}),
words:({versions,silent,runs},status,escape)=>{if(status==="unknown")return(0,runs_looked_at.WZ)(silent,runs,kind);if(status===
"not met")return`the ${kind} has not changed while it failed`;const names=versions.slice(0,5).map(version2=>escape(version2,
30));return`failing with ${(0,numbers2.LS)(versions.length,`${kind} version`)} (${names.join(", ")})`}})}const enoughRuns=(0,check.
q)({of:"fine-tuning",title:"enough runs",docs:"Five distinct runs. After three failures of three a question fails again \
with probability .82, against .58 for any that failed once: three make a candidate, five a reason to spend.",facts:()=>schemas2.
Ikc({runs:schemas2.aig(),needed:schemas2.aig()}),words:({runs,needed},status)=>status==="met"?`failing for ${(0,numbers2.
zD)(runs)} distinct runs`:`${(0,numbers2.LS)(runs,"distinct run")} so far, ${(0,numbers2.zD)(needed)} needed to spend`}),
taskStable=(0,check.q)({of:"fine-tuning",title:"task stable",docs:"Nine tenths of the questions of the category are aske\
d in all of the last five runs, three at the least.",facts:()=>schemas2.KCZ([schemas2.Ikc({needed:schemas2.aig()}),schemas2.
Ikc({runs:schemas2.aig(),kept:schemas2.aig()})]),words:facts=>"needed"in facts?(0,runs_looked_at.V9)(facts.needed):`${(0,numbers2.
KN)(facts.kept)} of its questions are in all of the last ${(0,numbers2.zD)(facts.runs)} runs`}),examples=(0,check.q)({of:"\
fine-tuning",title:"enough examples",docs:"500 curated examples or more (`fine-tuning:`): what a capability takes. 50 ar\
e a beginning, hundreds enough for a style.",facts:()=>schemas2.Ikc({needed:schemas2.aig(),examples:schemas2.lqM(schemas2.
aig()),ofAll:schemas2.lqM(schemas2.aig())}),words:({needed,examples:count2,ofAll},status)=>count2===void 0?ofAll===void 0?
`collect curated examples of this kind, and set their number under \`fine-tuning:\`: a capability takes ${(0,numbers2.zD)(
needed)} or more`:`${(0,numbers2.zD)(ofAll)} examples are given for all categories together; say under \`categories:\` how\
 many are of this one`:status==="met"?`${(0,numbers2.zD)(count2)} curated examples`:`${(0,numbers2.zD)(count2)} curated \
examples, ${count2<50?"fewer than the 50 to begin with":"enough to try, or for a style"}; a capability takes ${(0,numbers2.
zD)(needed)} or more`}),gainVisible=(0,check.q)({of:"fine-tuning",title:"gain would be visible",docs:"Were every questio\
n of the cluster repaired and none broken, that would be more than chance at `alpha`: four questions or more at 5 %.",facts:()=>schemas2.
Ikc({questions:schemas2.aig(),needed:schemas2.aig(),pValue:schemas2.aig()}),words:({questions,needed,pValue},status)=>status===
"met"?`repairing all ${(0,numbers2.LS)(questions,"question")} would be more than chance`:`${questions===1?"repairing 1 q\
uestion":`repairing all ${(0,numbers2.LS)(questions,"question")}`} could be chance (p = ${pValue.toFixed(2)}); ask ${(0,numbers2.
zD)(needed)} or more of this kind`}),CHECKS={"outlived-versions":outlivedVersions,"moved-on":movedOn,"outlives-capabilit\
y":outlivesCapability,bounded:distillation.Mm,stable:distillation.mz,"teacher-good":distillation._U,"student-good":distillation.
zb,"teacher-outputs":distillation.nZ,"eval-coverage":distillation.j7,saving:distillation.f2,"cheaper-rungs":distillation.
Ig,"survived-prompt":survivedPrompt,"survived-index":survivedIndex,"survived-context":survivedContext,"enough-runs":enoughRuns,
"task-stable":taskStable,examples,"gain-visible":gainVisible};function readiness_check(id,status,facts){return{id,status,
facts}}function checkWords({id,status,facts},escape){return definition(id)?.words(facts,status,escape)??checkTitle(id,escape)}
function checkTitle(id,escape){return definition(id)?.title??escape(id,60)}function definition(id){return isCheckId(id)?
CHECKS[id]:void 0}function isCheckId(id){return Object.hasOwn(CHECKS,id)}}),813:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{V9:()=>fewRuns,WZ:()=>silentRuns,pq:()=>VERSION_FIELDS});var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7099);const VERSION_FIELDS={prompt:"prompt_version",index:"index_version",context:"context_version",model:"model"};function silentRuns(silent,runs,kind){
return`${silent===runs?`none of the ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(runs)} runs says`:silent===1?
`1 of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(runs)} runs does not say`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(silent)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(runs)} runs do not say`} one \`${VERSION_FIELDS[kind]}\
\`: log it, and one a run`}function fewRuns(needed){return`fewer than ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(needed)} of the runs have questions of this category`}}),8800:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{l:()=>reason,IK:()=>reasonWords,pR:()=>reasonsWords});var schemas2=__nccwpck_require__2(
3619);const define_text=schemas2.YjP(),number=schemas2.aig();function defineReason(shape,words){let schema;const facts=()=>(schema??=
schemas2.Ikc(shape),schema);return{facts,words:(given,escape)=>{const parsed=facts().safeParse(given);return parsed.success?
words(parsed.data,escape):void 0}}}function plainReason(words){return defineReason({},()=>words)}function subject(name,escape){
return/^(?:it|the artifact of run \d+)$/.test(name)?name:escape(name,120)}const labelBeforePush=plainReason("it was set \
before the last push of this pull request; take it off and set it again to accept what is there now"),labelNoWrite=defineReason(
{by:define_text},({by},escape)=>`${escape(by,60)}, who has set it, may not write to this repository`),labelNobody=plainReason(
"GitHub does not say which person has set it"),labelNoFirstRun=plainReason("GitHub lists no run of this commit for the p\
ull request, so that nobody can say whether it was set after the last push"),labelMovedOn=plainReason("the pull request \
has moved on from the commit of this run"),labelNoCommit=plainReason("which commit was evaluated is not known"),labelNoRight=plainReason(
"the token may not see who has set it and when; give the job `actions: read` and `pull-requests: read`");var schema_version=__nccwpck_require__2(
6551),numbers2=__nccwpck_require__2(7099);const reportIncomplete=defineReason({name:define_text},({name},escape)=>`${subject(
name,escape)} is not a complete JSON report`),reportVersion=defineReason({name:define_text,version:number},({name,version:version2},escape)=>`${subject(
name,escape)} has report version ${version2}; this one reads ${schema_version.B.join(" and ")}`),reportForm=defineReason(
{name:define_text,at:define_text},({name,at},escape)=>`${subject(name,escape)} does not have the form of a report, at ${at===
""?"its top":escape(at,80)}`),reportTooLarge=defineReason({name:define_text,megabytes:number},({name,megabytes},escape)=>`${subject(
name,escape)} is larger than ${(0,numbers2.zD)(megabytes)} MB`),severalFiles=defineReason({files:number},({files})=>`${(0,numbers2.
zD)(files)} files match, and the first is a report; name one report, or run logs`),artifactSize=defineReason({name:define_text,
bytes:number},({name,bytes},escape)=>`${subject(name,escape)} has ${(0,numbers2.zD)(bytes)} bytes and is no report`),artifactWithoutJson=defineReason(
{name:define_text},({name},escape)=>`there is no JSON file in ${subject(name,escape)}`),artifactNeither=defineReason({name:define_text},
({name},escape)=>`${subject(name,escape)} is neither a zip archive nor JSON`),failed2=defineReason({message:define_text},
({message},escape)=>escape(message,200)),nothingInCommon=defineReason({name:define_text,questions:number},({name,questions},escape)=>`${subject(
name,escape)} has no question in common with this run: ${questions===1?"its only question was not":`none of its ${(0,numbers2.
zD)(questions)} questions was`} asked again`),noQuestionToCompare=defineReason({name:define_text},({name},escape)=>`${subject(
name,escape)} has no question that has an id and was answered`),otherQuestions=plainReason("it has no question in common\
 with this run"),nothingAnswered=plainReason("nothing in it was answered"),withoutIds=plainReason("its questions have no\
 id"),otherVariants=plainReason("its systems (`variant`) have other names than this run's"),thisRun=plainReason("it is o\
f this run"),madeLater=plainReason("it was made after this run"),sameLog=defineReason({as:define_text},({as},escape)=>`i\
t was made of the same log as ${as===""?"this run":escape(as,120)}`),copy=defineReason({of:define_text},({of},escape)=>`\
it is a copy of ${escape(of,120)}`),tooManyAnswers=defineReason({most:number},({most})=>`with it there are more than ${(0,numbers2.
zD)(most)} answers to look back on`),judgedOtherwise=plainReason("another grader, judge model or threshold judged it"),askedOtherwise=plainReason(
"its questions or reference answers are worded otherwise"),behindIncomparable=plainReason("it is older than a run that i\
s not comparable"),outlier=plainReason("it is worse than all other runs of the base branch"),brokenOff=plainReason("it w\
as broken off"),afterBaseline=plainReason("it was made after the baseline"),onlyTheAction=plainReason("`auto` looks amon\
g a repository's artifacts, which only the action can; name a report"),standsAlone=defineReason({word:define_text},({word},escape)=>`\
it stands alone; a file of that name is written ${escape(`./${word}`,120)}`),noToken=plainReason("there is no token to a\
sk GitHub with"),noRepository=plainReason("`GITHUB_REPOSITORY` does not say which repository this is"),noWorkflow=plainReason(
"`GITHUB_WORKFLOW_REF` does not say which workflow this is"),noTarget=defineReason({event:define_text},({event},escape)=>`\
a ${event===""?"local":escape(event,60)} event names nothing to compare with`),noBranch=defineReason({event:define_text},
({event},escape)=>`a ${event===""?"local":escape(event,60)} event does not say which branch to look back on`),noArtifact=defineReason(
{artifact:define_text,branch:define_text},({artifact,branch},escape)=>`there is no artifact ${escape(artifact,80)}; uplo\
ad the report on ${escape(branch,80)} under that name`),artifactsExpired=defineReason({artifact:define_text},({artifact},escape)=>`\
every artifact ${escape(artifact,80)} has expired`),artifactsOfOthers=defineReason({artifact:define_text,branch:define_text},
({artifact,branch},escape)=>`no artifact ${escape(artifact,80)} is of the branch ${escape(branch,80)} of this repository\
 and still there`),noArtifactOfBase=defineReason({artifact:define_text,commit:define_text,branch:define_text},({artifact,
commit,branch},escape)=>`no artifact ${escape(artifact,80)} of this repository is of the base commit ${escape(commit,40)}\
, of one of the 100 commits before it, or of the branch ${escape(branch,80)}`),untrustedEvent=defineReason({run:number,event:define_text},
({run,event},escape)=>`run ${run} was made by a ${escape(event,60)} event`),otherWorkflow=defineReason({run:number,path:define_text},
({run,path},escape)=>`run ${run} is of another workflow (${escape(path,120)})`),untrustedRuns=defineReason({file:define_text},
({file},escape)=>`none of the runs with an artifact was made by a push, a schedule or by hand, by this workflow (${escape(
file,120)})`),noArtifactRight=plainReason("the token may not read artifacts; give the job `actions: read`"),noContentsRight=plainReason(
"the token may not read the base; give the job `contents: read`"),noPullRequestRight=plainReason("GitHub does not have t\
he pull request, or the token may not read it; give the job `pull-requests: read`"),artifactGone=plainReason("the artifa\
ct has expired"),tooLate=plainReason("GitHub did not answer in time"),strangeAnswer=plainReason("GitHub's answer did not\
 have the expected form"),notAnswered=plainReason("GitHub could not be asked"),answered=defineReason({status:number},({status})=>`\
GitHub could not be asked (${status})`),rateLimited=defineReason({until:define_text},({until},escape)=>`GitHub's rate li\
mit is reached${until===""?"":` until ${escape(until,40)}`}`),refused=defineReason({words:define_text},({words},escape)=>`\
GitHub refused it: ${escape(words,2e3)}`),oldServer=plainReason("this server's API does not have what is asked for; a la\
ter version has"),notTheCommits=defineReason({path:define_text},({path},escape)=>`${escape(path,120)} as it was read is \
not that of the commit`),workflowNew=plainReason("the workflow of the run is not at the base: the pull request has broug\
ht it"),noMergeCommit=plainReason("GitHub has no merge commit of it to compare"),whichConfig=defineReason({step:define_text},
({step},escape)=>`which configuration file ${escape(step,120)} reads was not to be known`),notAStep=plainReason("the gat\
e is no step of the workflow's own file; only its configuration was compared"),whichStep=plainReason("which step of the \
workflow this one was at the base is not known"),noWorkflowFile=plainReason("the workflow cannot be read as one"),noText=defineReason(
{path:define_text},({path},escape)=>`${escape(path,120)} is no text in the repository`),settingsNotValid=plainReason("th\
e settings at the base, or those of now, are not valid"),settingsNotCompared=plainReason("they could not be compared"),REASONS={
"report-incomplete":reportIncomplete,"report-version":reportVersion,"report-form":reportForm,"report-too-large":reportTooLarge,
"several-files":severalFiles,"artifact-size":artifactSize,"artifact-without-json":artifactWithoutJson,"artifact-neither":artifactNeither,
failed:failed2,"only-the-action":onlyTheAction,"stands-alone":standsAlone,"no-token":noToken,"no-repository":noRepository,
"no-workflow":noWorkflow,"no-target":noTarget,"no-branch":noBranch,"no-artifact":noArtifact,"artifacts-expired":artifactsExpired,
"artifacts-of-others":artifactsOfOthers,"no-artifact-of-base":noArtifactOfBase,"untrusted-event":untrustedEvent,"other-w\
orkflow":otherWorkflow,"untrusted-runs":untrustedRuns,"no-artifact-right":noArtifactRight,"no-contents-right":noContentsRight,
"no-pull-request-right":noPullRequestRight,"artifact-gone":artifactGone,"too-late":tooLate,"strange-answer":strangeAnswer,
"not-answered":notAnswered,answered,"rate-limited":rateLimited,refused,"old-server":oldServer,"nothing-in-common":nothingInCommon,
"no-question-to-compare":noQuestionToCompare,"other-questions":otherQuestions,"nothing-answered":nothingAnswered,"withou\
t-ids":withoutIds,"other-variants":otherVariants,"this-run":thisRun,"made-later":madeLater,"same-log":sameLog,copy,"too-\
many-answers":tooManyAnswers,"judged-otherwise":judgedOtherwise,"asked-otherwise":askedOtherwise,"behind-incomparable":behindIncomparable,
"broken-off":brokenOff,"after-baseline":afterBaseline,outlier,"label-before-push":labelBeforePush,"label-no-write":labelNoWrite,
"label-nobody":labelNobody,"label-no-first-run":labelNoFirstRun,"label-moved-on":labelMovedOn,"label-no-commit":labelNoCommit,
"label-no-right":labelNoRight,"not-the-commits":notTheCommits,"workflow-new":workflowNew,"no-merge-commit":noMergeCommit,
"which-config":whichConfig,"not-a-step":notAStep,"which-step":whichStep,"no-workflow-file":noWorkflowFile,"no-text":noText,
"settings-not-valid":settingsNotValid,"settings-not-compared":settingsNotCompared};function reason(code,facts){return{code,
facts}}function reasonWords({code,facts},escape){return(isReasonCode(code)?REASONS[code]:void 0)?.words(facts,escape)??escape(
code,60)}function reasonsWords(reasons2,escape){const shown=reasons2.slice(0,3).map(each=>reasonWords(each,escape));return`${shown.
join("; ")}${reasons2.length>shown.length?`; and ${reasons2.length-shown.length} more`:""}`}function isReasonCode(code){
return Object.hasOwn(REASONS,code)}}),5050:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{O:()=>byCluster});function byCluster(items,clusterOf){const clusters=new Map,
single=[];for(const item of items){const cluster=clusterOf(item),known=cluster===null?void 0:clusters.get(cluster);cluster===
null?single.push(item):known===void 0?clusters.set(cluster,[item]):known.push(item)}const grouped2=[];for(const members of clusters.
values()){const[first]=members;first!==void 0&&members.length===1?single.push(first):grouped2.push(members)}return{grouped:grouped2,
single}}}),5737:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__,{MC:()=>marksIn,c1:()=>groupsOf,wD:()=>exchanged});var _clusters_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5050);function groupsOf(asked,runs){const{grouped:grouped2,single}=(0,_clusters_js__WEBPACK_IMPORTED_MODULE_0__.O)(asked,
({key})=>key.cluster);return{groups:grouped2.map(members=>({members:members.map(({key,marks})=>({earlier:runs.map(run=>marksIn(
run,key)),after:marks}))})),single}}function marksIn({answers,unanswered},key){return(answers.get(key)??unanswered.get(key))?.
marks??""}function exchanged({members},withoutNewest){const all=cellsOf(members),left=withoutNewest?withoutNewestOf(members,
all):{cells:all,out:new Set},runs=earlierRuns(members).filter(run=>!left.out.has(run)).map(run=>({run,has:left.cells.filter(
cell=>hasCell(members,run,cell))})).sort((a,b)=>b.has.length-a.has.length||a.run-b.run);let best={cells:[],runs:0},common=left.
cells;for(const[index,{run}]of runs.entries()){if(common=common.filter(cell=>hasCell(members,run,cell)),common.length===
0)break;(index+1)*common.length>=best.runs*best.cells.length&&(best={cells:common,runs:index+1})}const later=members[0]?.
after.length??0;if(best.cells.length===0)return;const used=runs.slice(0,best.runs).map(({run})=>run);return{later,questions:[
...trialsByMember(best.cells)].map(([member,trials])=>{const{earlier=[],after=[]}=members[member]??{},failures=marks=>trials.
filter(trial=>marks[trial]!=="1").length;return{answers:trials.length,failures:[...used.map(run=>failures(earlier[run]??
"")),...after.map(failures)]}})}}function earlierRuns(members){return(members[0]?.earlier??[]).map((_,run)=>run)}function cellsOf(members){
return members.flatMap(({after:[first="",...others]},member)=>[...first].flatMap((_,trial)=>[first,...others].every(marks=>wasAsked(
marks,trial))?[{member,trial}]:[]))}function hasCell(members,run,{member,trial}){return wasAsked(members[member]?.earlier[run]??
"",trial)}function wasAsked(marks,trial){return trial<marks.length&&marks[trial]!=="-"}function withoutNewestOf(members,cells){
const out=new Set,passing=new Set;for(const[member,trials]of trialsByMember(cells)){const marks=members[member]?.earlier??
[],newest=marks.findIndex(each=>trials.some(trial=>wasAsked(each,trial)));if(newest<0)continue;out.add(newest);const asked=trials.
filter(trial=>wasAsked(marks[newest]??"",trial));asked.filter(trial=>marks[newest]?.[trial]==="1").length*2>asked.length&&
passing.add(member)}return{cells:cells.filter(({member})=>passing.has(member)),out}}function trialsByMember(cells){const found=new Map;
for(const{member,trial}of cells){const trials=found.get(member);trials===void 0?found.set(member,[trial]):trials.push(trial)}
return found}}),6659:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Y:()=>testPooled});var _statistics_conditional_test_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8553),_statistics_exchanged_runs_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(9123),_groups_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5737),_pooled_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(6526);function testPooled(questions,groups,{isWeighted,
withoutNewest,method}){const trials=[];for(const question of questions){if(question.cluster!==void 0)continue;const deciding=withoutNewest?
beforeNewest(question):question;deciding!==void 0&&trials.push(trialsOf(deciding))}const runs=groups.flatMap(group=>(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__.
wD)(group,withoutNewest)??[]),test=(0,_statistics_conditional_test_js__WEBPACK_IMPORTED_MODULE_1__.Xz)(trials,runs,isWeighted),
used=isWeighted?(0,_statistics_conditional_test_js__WEBPACK_IMPORTED_MODULE_1__.SL)(test,method):method;return{pValue:test.
pValue(used),method:used,smallest:runs.length===0?void 0:smallestOf()};function smallestOf(){let choices=0;for(const{before,
after}of trials)choices+=logChoose(before+after,after);for(const group of runs)choices+=logChoose((0,_statistics_exchanged_runs_js__WEBPACK_IMPORTED_MODULE_2__.
ky)(group),group.later);const isExact=method==="exact"||isWeighted&&trials.length+runs.length<_statistics_conditional_test_js__WEBPACK_IMPORTED_MODULE_1__.
Bk;return Math.exp(-choices)*(isExact?1:.5)}}function trialsOf({earlier,after}){const{trials,passed}=(0,_pooled_js__WEBPACK_IMPORTED_MODULE_3__.
b)(earlier);return{before:trials,passedBefore:passed,after:after.trials,passedAfter:after.passed}}function beforeNewest({
earlier:[newest,...older],after}){return newest===void 0||newest.passed*2<=newest.trials?void 0:{earlier:older,after}}function logChoose(all,chosen){
let sum=0;for(let at=1;at<=Math.min(chosen,all-chosen);at+=1)sum+=Math.log((all-at+1)/at);return sum}}),6526:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{H:()=>pooledOf,b:()=>together});var _groups_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5737);function pooledOf(asked,runs){const{groups,single}=(0,_groups_js__WEBPACK_IMPORTED_MODULE_0__.c1)(asked.flatMap(({
key,after})=>key.cluster===null?[]:[{key,marks:[after.marks]}]),runs),alone=new Set(single.map(({key})=>key)),questions=new Map;
for(const{key,after}of asked){if(!isQuestion(after))continue;const earlier=[];for(const{answers}of runs){const before=answers.
get(key);before!==void 0&&earlier.push(before.answers)}if(earlier.length===0)continue;const{cluster}=key,isAlone=cluster===
null||alone.has(key);questions.set(key,{earlier,after:after.answers,...isAlone?{}:{cluster}})}return{questions,groups}}function isQuestion(asked){
return"passRate"in asked}function together(earlier){let[trials,passed]=[0,0];for(const each of earlier)trials+=each.trials,
passed+=each.passed;return{trials,passed}}}),9876:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{J:()=>sideOf});var _model_question_id_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3859),_model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);function sideOf(records){const variants=new Map;
let fromZero=!1,[current,tallies]=[void 0,new Map];for(const record of records){const{id,detail,variant,trial,outcome,category,
rule,label,costUsd}=record;if(id===_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__.n4)continue;variant!==current&&(current=
variant,tallies=variants.get(variant)??new Map,variants.set(variant,tallies));let tally=tallies.get(id);tally===void 0&&
(tally={id,detail,variant,trials:0,passed:0,failed:void 0,labels:void 0,silent:0,questionCategory:record.questionCategory,
cluster:record.cluster,asked:record.asked,reference:record.reference,judged:record.judged,marks:"",costUsd:0},tallies.set(
id,tally)),tally.asked??=record.asked,tally.reference??=record.reference,tally.judged??=record.judged,trial===0&&(fromZero=
!0),outcome!=="skipped"&&(tally.marks=marked(tally.marks,trial,outcome==="passed"?"1":"0")),!(outcome==="ungraded"||outcome===
"skipped"||category==="infrastructure"||category==="grader-error")&&(tally.trials+=1,tally.costUsd=tally.costUsd===null||
costUsd===null?null:tally.costUsd+costUsd,outcome==="passed"?tally.passed+=1:category!==null&&(rule==="no-signal"&&(tally.
silent+=1),tally.failed??=new Map,tally.failed.set(category,(tally.failed.get(category)??0)+1),label!==null&&(tally.labels??=
new Map,tally.labels.set(label,(tally.labels.get(label)??0)+1))))}const questions=[],unanswered=[];for(const each of variants.
values())for(const tally of each.values())tally.trials>0?questions.push(toQuestion(tally,fromZero)):unanswered.push(toAsked(
tally,fromZero));return{questions,unanswered,variants:new Set(variants.keys())}}const MOST_MISSING=16;function marked(marks,trial,mark){
if(marks===""&&trial===1)return mark==="1"?"-1":"-0";const missing=trial-marks.length;return missing>=0&&missing<=MOST_MISSING?
marks+"-".repeat(missing)+mark:missing<0&&marks[trial]==="-"?marks.slice(0,trial)+mark+marks.slice(trial+1):marks+mark}function toAsked(tally,fromZero){
const{id,detail,variant,questionCategory,cluster,asked,reference,judged}=tally,marks=marksOf(tally,fromZero);return{id,detail,
variant,questionCategory,cluster,asked,reference,judged,marks}}function marksOf({marks},fromZero){return!fromZero&&marks===
"-1"?"1":!fromZero&&marks==="-0"?"0":fromZero||!marks.startsWith("-")?marks:marks.slice(1)}function toQuestion(tally,fromZero){
const{trials,passed,costUsd}=tally,passRate=passed/trials;return{id:tally.id,detail:tally.detail,variant:tally.variant,questionCategory:tally.
questionCategory,cluster:tally.cluster,asked:tally.asked,reference:tally.reference,judged:tally.judged,marks:marksOf(tally,
fromZero),trials,answers:{trials,passed},passRate,passed:passRate>.5,category:mostly(tally.failed),label:commonest(tally.
labels),isSilent:tally.silent*2>trials-passed,costUsd:costUsd===null?null:costUsd/trials}}function commonest(labels){return labels===
void 0?null:[...labels].sort(([a,x],[b,y])=>y-x||(a<b?-1:1))[0]?.[0]??null}function mostly(failed2){if(failed2===void 0)
return null;const order=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.tB;return[...failed2].sort(([a,x],[b,y])=>y-x||order.
indexOf(a)-order.indexOf(b))[0]?.[0]??null}}),1652:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$V:()=>LIKELY,L4:()=>isAtMost,sx:()=>judgeChange});var _model_test_level_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
7210),_statistics_design_effect_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6256),_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
6453),_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6172),_pooled_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
6526),_pooled_test_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(6659);const LIKELY=.2;function judgeChange(questions,groups,runs,settings){
const{method,minDrop,margin}=settings,isMany=runs>=_model_test_level_js__WEBPACK_IMPORTED_MODULE_3__.Z,alpha=isMany?settings.
alpha.manyRuns:settings.alpha.fewRuns,isRepeated=runs>1||groups.length>0||questions.some(({earlier,after})=>(0,_pooled_js__WEBPACK_IMPORTED_MODULE_4__.
b)(earlier).trials+after.trials>2),deciding=(0,_pooled_test_js__WEBPACK_IMPORTED_MODULE_5__.Y)(questions,groups,{isWeighted:!0,
withoutNewest:isMany,method}),{pValue}=deciding,pNet=isRepeated?(0,_pooled_test_js__WEBPACK_IMPORTED_MODULE_5__.Y)(questions,
groups,{isWeighted:!1,withoutNewest:!1,method}).pValue:pValue,change=meanChange(questions),drop=-change.difference,isUnchanged=questions.
every(({earlier:[newest],after})=>newest!==void 0&&isSame(newest,after)),isNetLoss=drop>0&&sinceNewest(questions)<0,regressed=isAtMost(
pValue,alpha)&&pNet<=Math.max(LIKELY,alpha)&&drop>=minDrop&&isNetLoss,canTell=deciding.smallest===void 0||isAtMost(deciding.
smallest,alpha),isSafe=questions.length>0&&(isUnchanged||canTell&&change.lower>-margin);return{verdict:regressed?"regres\
sed":isSafe?"ok":"inconclusive",test:isRepeated?`conditional-${deciding.method}`:`mcnemar-${method}`,alpha,pValue,pNet,change,
isNetLoss,smallest:deciding.smallest}}function isAtMost(pValue,level){return pValue<=level*(1+1e-9)}function isSame(a,b){
return a.passed*b.trials===b.passed*a.trials}function meanChange(questions){const cells={both:0,afterOnly:0,beforeOnly:0,
neither:0},clusters=new Map,alone=[];for(const{earlier,after,cluster}of questions){const before=(0,_pooled_js__WEBPACK_IMPORTED_MODULE_4__.
b)(earlier),[was,is]=[before.passed/before.trials,after.passed/after.trials];cells.both+=Math.min(was,is),cells.afterOnly+=
Math.max(0,is-was),cells.beforeOnly+=Math.max(0,was-is),cells.neither+=1-Math.max(was,is);const known=cluster===void 0?void 0:
clusters.get(cluster);known!==void 0?(known.questions+=1,known.change+=is-was):cluster!==void 0?clusters.set(cluster,{questions:1,
change:is-was}):alone.push({questions:1,change:is-was})}return clusters.size===0?(0,_statistics_newcombe_js__WEBPACK_IMPORTED_MODULE_1__.
M)(cells.both,cells.afterOnly,cells.beforeOnly,cells.neither,_statistics_normal_js__WEBPACK_IMPORTED_MODULE_2__.Z.p95):(0,_statistics_design_effect_js__WEBPACK_IMPORTED_MODULE_0__.
cs)(cells,[...clusters.values(),...alone])}function sinceNewest(questions){let change=0;for(const{earlier:[newest],after}of questions)
newest!==void 0&&(change+=after.passed/after.trials-newest.passed/newest.trials);return change}}),7167:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$1:()=>clusterTitle,DJ:()=>isParted,M4:()=>decayWords,QY:()=>fixCostWords,SN:()=>clusterWords,
Zb:()=>climbingWords,fp:()=>placeWords,mw:()=>historyWords,n3:()=>optimizationWords,vk:()=>attemptWords,xI:()=>CLIMB_VERDICTS});
var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607),_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3991),_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8800),_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
7099),_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(5879),_list_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
2760);function historyWords({history,unknownCategories},escape){const strange=unknownCategories.length===0?[]:[`The conf\
iguration speaks of categories of questions that this run does not have: ${unknownCategories.slice(0,5).map(name=>escape(
name,40)).join(", ")}.`];if(history===null)return strange[0];const{total,leftOut,untimed}=history,earlier=total-1,first=earlier>
0?`Looks back on ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.LS)(earlier,"earlier run")}.`:leftOut.length>0?"Not\
hing is known of earlier runs.":"There is no earlier run to look back on yet.",order=untimed===0?[]:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(untimed,"of them does","of them do")} not say when ${untimed===1?"it was":"they were"} made, and ${untimed===1?"is":
"are"} taken in the order of names.`],decay=decayWords(history,escape);return[first,...order,...decay===void 0?[]:[decay],
...leftOutWords(leftOut,escape),...strange].join(" ")}function decayWords(history,escape){const decay=history?.decay;if(decay===
void 0)return;const{anchor,isAnchored,runsBefore,runsAfter,difference,pValue,isWorse}=decay,before=isAnchored?`the ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(runsBefore)} up to ${escape(anchor??"",40)}`:`the oldest ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(runsBefore)}`,
unknown=anchor!==null&&!isAnchored?` When \`anchor\` ${escape(anchor,40)} was is not known.`:"",points=Math.abs(difference*
100).toFixed(1),than=points==="0.0"?"as much as":`${points} points ${difference<0?"less":"more"} than`,what=`the newest ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(runsAfter)} runs of the base branch pass ${than} ${before}`;return isWorse?`Slow decay: ${what} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
gh)(pValue)}). Each change by itself may be too small for its gate to see.${unknown}`:`No slow decay: ${what}.${unknown}`}
function leftOutWords(leftOut,escape){if(leftOut.length===0)return[];const reasons2=new Map;for(const{name,reason}of leftOut){
const words=(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__.IK)(reason,escape);reasons2.set(words,[...reasons2.get(words)??
[],name])}const groups=[...reasons2].slice(0,5).map(([reason,names])=>{const shown=names.slice(0,3).map(name=>escape(name,
80)),rest2=names.length-shown.length;return`${shown.join(", ")}${rest2>0?` and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(rest2)} more`:""} (${reason})`}),rest=reasons2.size-groups.length;return[`Left out: ${groups.join("; ")}${rest>0?`; \
and others for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.LS)(rest,"more reason")}`:""}.`]}function isParted({climbing,
clusters,distillation}){return[...climbing,...clusters,...distillation].some(({questionCategory})=>questionCategory!==null)}
function placeWords(questionCategory,parted,escape){return questionCategory!==null?[escape(questionCategory,40)]:parted?
["questions without a category"]:[]}function clusterTitle(cluster,isParted2,escape){const{questionCategory,category,label,
variant,questionIds,runs}=cluster;return`${[...placeWords(questionCategory,isParted2,escape),`${_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
nV[category].toLowerCase()} failures`,...label===null?[]:[`label ${escape(label,40)}`],...variant===null?[]:[`of ${escape(
variant,40)}`]].join(", ")}: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.LS)(questionIds.length,"question")}, fa\
iling for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(runs)} runs`}function elsewhereWords(passed,all){return all===
1?"it":`${passed===all?"all":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(passed)} of them`}function clusterWords(cluster,isParted2,escape){
const{versions,category,verdict,checks:checks2,passedElsewhere,questionIds}=cluster,survived=["prompt","index","context",
"model"].filter(kind=>versions[kind].length>1).map(kind=>`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(versions[kind].
length)} ${kind} versions`),through=survived.length===0?"No version is known to have changed while it failed.":`It has s\
urvived ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.cM)(survived)}.`,elsewhere=passedElsewhere===0?"":` Another \
system of this log answers ${elsewhereWords(passedElsewhere,questionIds.length)} right, which is a cheaper way out.`,start=`${clusterTitle(
cluster,isParted2,escape)}. ${through}${elsewhere}`;return category!=="model"?{text:`${start} Its fixes are those of run\
g ${(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.a7)(category)}; see when to climb.`,items:[]}:verdict==="justified"?{
text:`${start} Fine-tuning is justified: everything on its list is met.`,items:(0,_list_words_js__WEBPACK_IMPORTED_MODULE_3__.
D)(checks2,escape)}:{text:`${start} Fine-tuning is ${verdict==="premature"?"premature":"not settled"}.`,items:(0,_list_words_js__WEBPACK_IMPORTED_MODULE_3__.
D)(checks2,escape)}}function climbingWords({category,checks:checks2,confirmed,verdict},escape){const said=status=>checks2.
filter(check=>check.status===status).map(check=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__.iW)(check,escape)).join(
"; "),outlived=checks2.some(({id,status})=>id==="outlived-versions"&&status==="met");switch(verdict){case"climb":return category===
"model"?`${said("met")}, and everything on the list for fine-tuning is met.`:outlived?`${said("met")}. More of the same \
will hardly do: try a fix of another kind on this rung, or go on to ${aboveWords(category)}.`:`${said("met")}: go on the\
re.`;case"held":return confirmed.length===0?`${said("met")}, but the list for fine-tuning is not met.`:outlived&&confirmed.
includes(category)?`${said("met")}. But its own rule still fires, here or in the whole run, and nothing more expensive m\
akes up for that: find a different kind of fix on this rung.`:`${said("met")}, but the rule for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
cM)(confirmed)} failures fires significantly, here or in the whole run, and they come first.`;case"unknown":return`${said(
"unknown")}.`;case"stay":return`${checks2.slice(0,1).map(check=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__.iW)(
check,escape)).join("")}.`}}const CLIMB_VERDICTS={climb:"climb",held:"not yet",unknown:"unknown",stay:"stay"};function aboveWords(category){
const above=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6[_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.indexOf(category)+
1];return`rung ${above===void 0?"5":(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.a7)(above)}`}function attemptWords({changed,
before,after,compared,better,worse,verdict,pValue}){const rungs=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.filter(category=>changed.
some(kind=>RUNG_OF[kind]===category)),moves=rungs.map(rung2=>`${rung2} failures ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(before[rung2]??0)} → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(after[rung2]??0)}`);if(compared===0)return"\
no question in common to compare";const passes=`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(before.passed??0)}\
 → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(after.passed??0)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(compared)} pass`,said={none:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.cM)(rungs)} did not move`,helped:`i\
t helped (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.gh)(pValue)})`,worse:"it made things worse",noise:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(better)} better, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(worse)} worse: within noise`}[verdict],together=changed.
length>1?"; with several changes at once nobody can tell which did it":"";return`${moves.join(", ")}; ${passes}; ${said}${together}`}
const RUNG_OF={prompt:"prompt",index:"retrieval",context:"context",model:"model"};function fixCostWords({category,hours,
usd,skipHours,skipUsd,worthTrying,modelFailures,ladderFailures}){const title2=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
Q$.find(rung2=>rung2.category===category)?.title??_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category],money=range=>range===
null?"":` (${rangeWords(range,roughDollars)})`,skip=worthTrying>=1?"Fine-tuning is no more expensive than that":`The ski\
p pays only where the cheaper fix works with a chance of less than ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.KN)(
worthTrying)}`,reach=modelFailures===0?"no failure is counted with the model, so fine-tuning would have nothing to repai\
r":`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(modelFailures)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(ladderFailures,"failure")} ${modelFailures===1?"is":"are"} counted with the model, and fine-tuning could repair no m\
ore than that`;return`${title2} takes ${rangeWords(hours,String)} ${hours[1]===1?"hour":"hours"}${money(usd)}, skipping \
to fine-tuning ${rangeWords(skipHours,String)}${money(skipUsd)}. ${skip}; and ${reach}.`}function roughDollars(amount){return amount>=
100||Number.isInteger(amount)?`$${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(Math.round(amount))}`:(0,_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_5__.
E9)(amount)}function rangeWords([from,to],words){return from===to?words(from):`${words(from)} to ${words(to)}`}function optimizationWords({
monthlyUpkeep,monthlySaving,net}){const sums=`saves ${roughDollars(monthlySaving)} a month and costs ${roughDollars(monthlyUpkeep)}\
 of upkeep`;return net<0?`${sums}: it costs ${roughDollars(-net)} more than it saves`:`${sums}: ${roughDollars(net)} net`}}),
2760:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{D:()=>listItems,O:()=>NO_EVAL_DATA});var _readiness_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3991);const NO_EVAL_DATA="\
The questions of this evaluation must never become training data: it could not measure anything any more.";function listItems(checks2,escape){
const met=checks2.filter(({status})=>status==="met").map(({id})=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_0__.Tq)(
id,escape));return[...["not met","unknown"].flatMap(status=>checks2.filter(check=>check.status===status).map(check=>`${status}\
: ${(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_0__.iW)(check,escape)}`)),...met.length===0?[]:[`met: ${met.join(", ")}`]]}}),
2611:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{F:()=>baseName,c:()=>pastWords});function baseName(comparison,escape){const{name,found,branch}=comparison?.baseline??{name:"",
found:null,branch:null};return found!==null?escape(name,40):branch===null?"the baseline":escape(branch,40)}function pastWords(comparison,changes,escape){
const runs=comparison.result?.pool?.runs??1,name=baseName(comparison,escape);return runs<3?name==="the baseline"?`in ${name}`:
`in the last run of ${name}`:changes.every(({past})=>(past?.answers??0)>=runs)?`in every one of the last ${runs} runs of\
 ${name}`:`every time in the last ${runs} runs of ${name}`}}),1223:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$z:()=>comparedWords,Fm:()=>comparedQuestions,JD:()=>beforeWords,dS:()=>FEW,
kM:()=>solidFirst,o4:()=>standingWords,oB:()=>hasTooFewClusters,q4:()=>notComparedWords,rM:()=>risenWords,s1:()=>pairingWords});
var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8800),_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7099),_words_visible_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1683);function notComparedWords({status,reasons:reasons2},escape){return`Not compared: the baseline is ${STATUS_WORDS[status]}\
 (${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.pR)(reasons2,escape)}).`}function comparedWords({baseline,result},escape){
if(baseline===null||result===null)return;const{name,found,branch,commit,createdAt}=baseline,runs=result.pool?.runs??1,isFile=found===
null&&branch===null,what=isFile?escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_2__.m_)(name,80)):escape(found===null?
branch??name:name,40),which=runs>1?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(runs,"run")} of ${what}, the\
 newest`:isFile?what:`a run of ${what}:`,elsewhere=found===null||branch===null||branch===name?"":` on ${escape(branch,40)}`,
details=[...commit===null?[]:[escape(commit.slice(0,7))],...found===null?[]:foundWords(found,elsewhere),...createdAt===null||
found?.hoursOld!==void 0?[]:[escape(createdAt.slice(0,10))]],covered=result.matched<result.baselineQuestions?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(result.matched)} of its ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.baselineQuestions,"question")}\
 in common`:"";return`compared with ${which}${details.length===0?"":` ${details.join(", ")}`}${covered}`.replace(/[:,]? *$/,
"")}function risenWords({rungs}){const risen=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.filter(category=>rungs[category].
risen);if(risen.length===0)return;const each=risen.map(category=>{const{before,after,joined,moved}=rungs[category],from=moved===
0?"":`, ${moved===joined?"all":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(moved)} of the newcomers failed on \
another rung before`;return`${_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category]} failures rose from ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(before)} to ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(after)}${from}`});return`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
cM)(each)}.`}function pairingWords(result,escape){const ids=named=>listed2(named.map(({id})=>id),escape),{failingOnBase=[],
leftOut=[]}=result.pool??{};return[...result.clusters===void 0?[]:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(result.clusters.questions,"question")} in ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.clusters.groups,
"cluster")} may fail together: each cluster is compared as a whole`],...failingOnBase.length>0?[`failing on the base bra\
nch already, and not counted against this change (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(failingOnBase.
length)}): ${listed2(failingOnBase.map(({id})=>id),escape)}`]:[],...leftOut.length>0?[`not compared with: ${leftOut.slice(
0,5).map(({name,reason:why})=>`${escape(name,60)} (${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.IK)(why,escape)})`).
join(", ")}${leftOut.length>5?` and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(leftOut.length-5)} more`:""}`]:
[],...result.removed.length>0?[`not in this run any more (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(result.
removed.length)}): ${ids(result.removed)}`]:[],...result.added.length>0?[`new in this run (${newcomers(result.added)}): ${ids(
result.added)}`]:[],...result.unanswered.length>0?[`without an answer on one side, not compared (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(result.unanswered.length)}): ${ids(result.unanswered)}`]:[],...(result.changed??[]).length>0?[`asked or judged other\
wise than before, not compared (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(result.changed?.length??0)}): ${ids(
result.changed??[])}`]:[],...result.unstable.length>0?[`unstable, trials disagree (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(result.unstable.length)}): ${listed2(result.unstable,escape)}`]:[]]}function newcomers(added){const failing=added.filter(
({after})=>after!==void 0).length;return`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(added.length)}${failing===
0?"":`, of which ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(failing,"fails","fail")}`}`}function solidFirst({
newlyFailing}){return[...newlyFailing].sort((a,b)=>+(b.fault==="solid")-+(a.fault==="solid"))}function beforeWords({before,
past}){return past===void 0||before!=="passed"?standingWords(before):`passed ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(past.passed)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(past.answers)}`}function standingWords(standing){
const category=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.find(name=>name===standing);return category===void 0?standing:
_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category]}function hasTooFewClusters({clusters,alpha}){return clusters!==
void 0&&clusters.smallestP>alpha*(1+1e-9)}function foundWords({by,commits,run,hoursOld},elsewhere){const place={commit:[],
ancestor:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(commits??0,"commit")} behind the base`],branch:[`the \
newest of its branch, which is not among the last ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(commits??0,"co\
mmit")}`]}[by],age=hoursOld===null?[]:[hoursOld<48?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(hoursOld,"ho\
ur")} old`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(Math.floor(hoursOld/24),"day")} old`];return[`run ${run}${elsewhere}`,
...place,...age]}function listed2(ids,escape){const shown=ids.slice(0,10).map(id=>escape(id,40));return`${shown.join(", ")}${ids.
length>shown.length?` and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(ids.length-shown.length)} more`:""}`}const STATUS_WORDS={
ok:"there",drift:"there",none:"missing",incompatible:"not comparable",unreadable:"unreadable"};function comparedQuestions({
stillFailing,stillPassing,newlyFailing,fixed}){return stillFailing+stillPassing+newlyFailing.length+fixed.length}const FEW=10}),
6636:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{C:()=>failingQuestions,c:()=>questionKey});var _counted_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1022);function failingQuestions(report){
const standingOf=standings(report),seen=new Map;for(const failure of report.attributions){const key=questionKey(failure.
questionId,failure.variant);seen.has(key)||seen.set(key,{failure,standing:standingOf(failure)})}return[...seen.values()]}
function standings({comparison,dataQuality}){const result=comparison?.result;if(!result)return()=>null;const keys=some=>new Set(
some.map(({id,variant})=>questionKey(id,variant))),lists=[["newly",keys(result.newlyFailing)],["new",keys(result.added)],
["unanswered",keys(result.unanswered)],["changed",keys(result.changed??[])]],isAccepted=(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__.
x)(dataQuality.accepted),mixed=new Set(result.unstable);return({questionId,variant})=>{const key=questionKey(questionId,
variant),found=lists.find(([,all])=>all.has(key));return found!==void 0?found[0]:isAccepted(questionId)?"accepted":mixed.
has(questionId)?"mixed":"old"}}function questionKey(id,variant){return`${id}\0${variant??""}`}}),1903:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{S9:()=>couldNotJudge,at:()=>renderCouldNotJudge,u1:()=>problemsText});var _words_visible_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1683),_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8928),_origin_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
9332),_page_link_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1990);const LISTED=10;function renderCouldNotJudge(problems,more,marker="",origin){
return`${[couldNotJudge(problems,more,_markdown_js__WEBPACK_IMPORTED_MODULE_1__.yQ,origin),...origin===void 0?[]:[(0,_page_link_js__WEBPACK_IMPORTED_MODULE_2__.
w)(origin.page)],...marker===""?[]:[marker]].join(`

`)}
`}function couldNotJudge(problems,more,form,origin){const shown=problems.slice(0,LISTED),rest=problems.length-shown.length+
more;return form.blocks([form.heading("🚫 Could not judge this run"),...origin?.sharedWith===void 0?[]:[form.alert("WA\
RNING",form.paragraph((0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.B)(origin.sharedWith,form.code)))],form.paragraph("Ther\
e is no verdict, so nothing here says whether this change is at fault. Fix the following and run it again; figures of an\
 earlier run do not apply."),form.list([...shown.map(problem=>line(problem,form)),...rest>0?[`… and ${rest} more`]:[]]),
...proposalBlock(problems,form),...origin===void 0?[]:[form.small((0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.r)(origin,form))]])}
function problemsText(problems,more,opening="rung-gate could not judge:"){const lines=problems.map((problem,index)=>{const hint=problem.
hint===void 0||problem.hint===problems[index+1]?.hint?"":`
    ${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(problem.hint??"",400)}`;return`  ${where(problem)}${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(problem.message,400)}${hint}`}),proposal=proposalOf(problems)?.proposal;return`${opening}
${lines.join(`
`)}${more>0?`
  … and ${more} more`:""}
${proposal===void 0?"":`
${proposal}
`}`}function proposalOf(problems){return problems.find(({proposal})=>proposal!==void 0)}function proposalBlock(problems,form){
const found=proposalOf(problems);return found?.proposal===void 0?[]:[form.details("A map that may read it","",form.verbatim(
found.proposal,"yaml"))]}function line(problem,{code}){const place=where(problem).replace(/: $/,""),sentence=`${problem.
message} ${problem.hint??""}`.trim();return`${place===""?"":`${code(place,200)}: `}${code(sentence,500)}`}function where({
file,line:number,field}){return`${file===void 0?"":`${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(file,200)}${number===
void 0?"":`:${number}`}: `}${field===void 0?"":`${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(field,200)}: `}`}}),
1022:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{N:()=>countedReport,x:()=>isNamedIn});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);function countedReport(report){
const{gated,totals,dataQuality}=report;if(gated===void 0)return report;const isOut=isNamedIn(dataQuality.quarantined),attributions=report.
attributions.filter(({questionId})=>!isOut(questionId)),{passed,failed:failed2,passRate,failures,noSignal,questions}=gated,
{unattributed,offLadder}=failures;return{...report,attributions,totals:{...totals,passed,failed:failed2,passRate,unattributed,
offLadder},rungs:{prompt:rungOf("prompt",gated,attributions),retrieval:rungOf("retrieval",gated,attributions),context:rungOf(
"context",gated,attributions),model:rungOf("model",gated,attributions)},dataQuality:{...dataQuality,noSignal,questions}}}
function rungOf(category,{failures,rates},attributions){const own=attributions.filter(each=>each.category===category),byBasis={};
for(const{basis}of own)byBasis[basis]=(byBasis[basis]??0)+1;const ladder=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.
reduce((sum,each)=>sum+failures[each],0);return{failures:failures[category],share:ladder===0?0:failures[category]/ladder,
rate:rates[category],questionIds:own.map(({questionId})=>questionId),byBasis}}function isNamedIn(names){const all=new Set(
names);return id=>all.has(id)||all.has(id.replace(/ #[0-9a-f]{8}$/,""))}}),8933:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{F:()=>displayWidth,v:()=>padTo});function isAmbiguous(x){return x===161||x===
164||x===167||x===168||x===170||x===173||x===174||x>=176&&x<=180||x>=182&&x<=186||x>=188&&x<=191||x===198||x===208||x===
215||x===216||x>=222&&x<=225||x===230||x>=232&&x<=234||x===236||x===237||x===240||x===242||x===243||x>=247&&x<=250||x===
252||x===254||x===257||x===273||x===275||x===283||x===294||x===295||x===299||x>=305&&x<=307||x===312||x>=319&&x<=322||x===
324||x>=328&&x<=331||x===333||x===338||x===339||x===358||x===359||x===363||x===462||x===464||x===466||x===468||x===470||
x===472||x===474||x===476||x===593||x===609||x===708||x===711||x>=713&&x<=715||x===717||x===720||x>=728&&x<=731||x===733||
x===735||x>=768&&x<=879||x>=913&&x<=929||x>=931&&x<=937||x>=945&&x<=961||x>=963&&x<=969||x===1025||x>=1040&&x<=1103||x===
1105||x===8208||x>=8211&&x<=8214||x===8216||x===8217||x===8220||x===8221||x>=8224&&x<=8226||x>=8228&&x<=8231||x===8240||
x===8242||x===8243||x===8245||x===8251||x===8254||x===8308||x===8319||x>=8321&&x<=8324||x===8364||x===8451||x===8453||x===
8457||x===8467||x===8470||x===8481||x===8482||x===8486||x===8491||x===8531||x===8532||x>=8539&&x<=8542||x>=8544&&x<=8555||
x>=8560&&x<=8569||x===8585||x>=8592&&x<=8601||x===8632||x===8633||x===8658||x===8660||x===8679||x===8704||x===8706||x===
8707||x===8711||x===8712||x===8715||x===8719||x===8721||x===8725||x===8730||x>=8733&&x<=8736||x===8739||x===8741||x>=8743&&
x<=8748||x===8750||x>=8756&&x<=8759||x===8764||x===8765||x===8776||x===8780||x===8786||x===8800||x===8801||x>=8804&&x<=8807||
x===8810||x===8811||x===8814||x===8815||x===8834||x===8835||x===8838||x===8839||x===8853||x===8857||x===8869||x===8895||
x===8978||x>=9312&&x<=9449||x>=9451&&x<=9547||x>=9552&&x<=9587||x>=9600&&x<=9615||x>=9618&&x<=9621||x===9632||x===9633||
x>=9635&&x<=9641||x===9650||x===9651||x===9654||x===9655||x===9660||x===9661||x===9664||x===9665||x>=9670&&x<=9672||x===
9675||x>=9678&&x<=9681||x>=9698&&x<=9701||x===9711||x===9733||x===9734||x===9737||x===9742||x===9743||x===9756||x===9758||
x===9792||x===9794||x===9824||x===9825||x>=9827&&x<=9829||x>=9831&&x<=9834||x===9836||x===9837||x===9839||x===9886||x===
9887||x===9919||x>=9926&&x<=9933||x>=9935&&x<=9939||x>=9941&&x<=9953||x===9955||x===9960||x===9961||x>=9963&&x<=9969||x===
9972||x>=9974&&x<=9977||x===9979||x===9980||x===9982||x===9983||x===10045||x>=10102&&x<=10111||x>=11094&&x<=11097||x>=12872&&
x<=12879||x>=57344&&x<=63743||x>=65024&&x<=65039||x===65533||x>=127232&&x<=127242||x>=127248&&x<=127277||x>=127280&&x<=127337||
x>=127344&&x<=127373||x===127375||x===127376||x>=127387&&x<=127404||x>=917760&&x<=917999||x>=983040&&x<=1048573||x>=1048576&&
x<=1114109}function lookup_isFullWidth(x){return x===12288||x>=65281&&x<=65376||x>=65504&&x<=65510}function lookup_isWide(x){
return x>=4352&&x<=4447||x===8986||x===8987||x===9001||x===9002||x>=9193&&x<=9196||x===9200||x===9203||x===9725||x===9726||
x===9748||x===9749||x>=9776&&x<=9783||x>=9800&&x<=9811||x===9855||x>=9866&&x<=9871||x===9875||x===9889||x===9898||x===9899||
x===9917||x===9918||x===9924||x===9925||x===9934||x===9940||x===9962||x===9970||x===9971||x===9973||x===9978||x===9981||
x===9989||x===9994||x===9995||x===10024||x===10060||x===10062||x>=10067&&x<=10069||x===10071||x>=10133&&x<=10135||x===10160||
x===10175||x===11035||x===11036||x===11088||x===11093||x>=11904&&x<=11929||x>=11931&&x<=12019||x>=12032&&x<=12245||x>=12272&&
x<=12287||x>=12289&&x<=12350||x>=12353&&x<=12438||x>=12441&&x<=12543||x>=12549&&x<=12591||x>=12593&&x<=12686||x>=12688&&
x<=12773||x>=12783&&x<=12830||x>=12832&&x<=12871||x>=12880&&x<=42124||x>=42128&&x<=42182||x>=43360&&x<=43388||x>=44032&&
x<=55203||x>=63744&&x<=64255||x>=65040&&x<=65049||x>=65072&&x<=65106||x>=65108&&x<=65126||x>=65128&&x<=65131||x>=94176&&
x<=94180||x===94192||x===94193||x>=94208&&x<=100343||x>=100352&&x<=101589||x>=101631&&x<=101640||x>=110576&&x<=110579||x>=
110581&&x<=110587||x===110589||x===110590||x>=110592&&x<=110882||x===110898||x>=110928&&x<=110930||x===110933||x>=110948&&
x<=110951||x>=110960&&x<=111355||x>=119552&&x<=119638||x>=119648&&x<=119670||x===126980||x===127183||x===127374||x>=127377&&
x<=127386||x>=127488&&x<=127490||x>=127504&&x<=127547||x>=127552&&x<=127560||x===127568||x===127569||x>=127584&&x<=127589||
x>=127744&&x<=127776||x>=127789&&x<=127797||x>=127799&&x<=127868||x>=127870&&x<=127891||x>=127904&&x<=127946||x>=127951&&
x<=127955||x>=127968&&x<=127984||x===127988||x>=127992&&x<=128062||x===128064||x>=128066&&x<=128252||x>=128255&&x<=128317||
x>=128331&&x<=128334||x>=128336&&x<=128359||x===128378||x===128405||x===128406||x===128420||x>=128507&&x<=128591||x>=128640&&
x<=128709||x===128716||x>=128720&&x<=128722||x>=128725&&x<=128727||x>=128732&&x<=128735||x===128747||x===128748||x>=128756&&
x<=128764||x>=128992&&x<=129003||x===129008||x>=129292&&x<=129338||x>=129340&&x<=129349||x>=129351&&x<=129535||x>=129648&&
x<=129660||x>=129664&&x<=129673||x>=129679&&x<=129734||x>=129742&&x<=129756||x>=129759&&x<=129769||x>=129776&&x<=129784||
x>=131072&&x<=196605||x>=196608&&x<=262141}function lookup_getCategory(x){return isAmbiguous(x)?"ambiguous":lookup_isFullWidth(
x)?"fullwidth":x===8361||x>=65377&&x<=65470||x>=65474&&x<=65479||x>=65482&&x<=65487||x>=65490&&x<=65495||x>=65498&&x<=65500||
x>=65512&&x<=65518?"halfwidth":x>=32&&x<=126||x===162||x===163||x===165||x===166||x===172||x===175||x>=10214&&x<=10221||
x===10629||x===10630?"narrow":lookup_isWide(x)?"wide":"neutral"}function validate(codePoint){if(!Number.isSafeInteger(codePoint))
throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`)}function eastAsianWidthType(codePoint){return validate(
codePoint),getCategory(codePoint)}function eastAsianWidth(codePoint,{ambiguousAsWide=!1}={}){return validate(codePoint),
lookup_isFullWidth(codePoint)||lookup_isWide(codePoint)||ambiguousAsWide&&isAmbiguous(codePoint)?2:1}const _isNarrowWidth=codePoint=>!(isFullWidth(
codePoint)||isWide(codePoint)),NO_WIDTH=new RegExp("\\p{Mn}|\\p{Me}|[\\u200b-\\u200d]","u"),PLAIN=/^[\u0020-\u02ff]*$/;function displayWidth(text){
if(PLAIN.test(text))return text.length;let width=0;for(const letter of text)NO_WIDTH.test(letter)||(width+=eastAsianWidth(
letter.codePointAt(0)??0));return width}function padTo(text,columns){return`${text}${" ".repeat(Math.max(0,columns-displayWidth(
text)))}`}}),3353:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Fr:()=>docsAt,Hm:()=>warningLink,of:()=>limitLink,vc:()=>rungLink});const PROJECT="https://github\
.com/rung-gate/rung-gate";function docsAt(version2){return`${PROJECT}/blob/v${version2}`}function rungLink({docs},category){
return`${docs}/docs/ladder.md#${category}`}function limitLink({docs},id){return`${docs}/docs/gates.md#${id}`}function warningLink({
docs},id){return`${docs}/docs/gates.md#warning-${id}`}}),5879:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{E9:()=>dollars,Wp:()=>dollarsBeside,p0:()=>duration,sU:()=>economicsWords,zJ:()=>costChangeWords,
zy:()=>durationBeside});var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7099);function dollars(amount){
return amount===0?"$0":amount>=1?`$${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(Math.floor(amount))}${(amount%
1).toFixed(2).slice(1)}`:amount>=.1?`$${amount.toFixed(2)}`:`$${Number(amount.toPrecision(2))}`}function duration(milliseconds){
return milliseconds<1e3?`${Math.round(milliseconds)} ms`:`${Number((milliseconds/1e3).toPrecision(milliseconds<1e5?2:4))}\
 s`}function dollarsBeside(amount,limit){return beside(amount,limit,dollars,(value,digits)=>`$${Number(value.toPrecision(
digits))}`)}function durationBeside(milliseconds,limit){return beside(milliseconds,limit,duration,(value,digits)=>value<
1e3?`${Number(value.toPrecision(digits))} ms`:`${Number((value/1e3).toPrecision(digits))} s`)}function beside(value,limit,short,exact){
if(limit===null||value===limit||short(value)!==short(limit))return short(value);for(let digits=3;digits<16;digits+=1)if(exact(
value,digits)!==exact(limit,digits))return exact(value,digits);return short(value)}function economicsWords(costs){return[
moneyWords(costs),timeWords(costs)].join("; ")}function costChangeWords(comparison){const{before=null,after=null,questions=0}=comparison?.
result?.cost??{};if(before===null||after===null)return[];const change=before===0?"":` (${after>=before?"+":"−"}${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
KN)(Math.abs(after/before-1))})`;return[`Against the baseline: ${dollars(before)} → ${dollars(after)} a question${change}\
, over ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.LS)(questions,"question")}.`]}function moneyWords({costUsd,costPerQuestion,
costPerCorrect,withCost,withoutCost}){if(costUsd===null||costPerQuestion===null)return"no entry has a cost";const answers=(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
LS)(withCost+withoutCost,"answer");if(withoutCost>0){const silent=withoutCost===1?"1 has no cost":`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(withoutCost)} have no cost`;return`at least ${dollars(costUsd)} for ${answers}: ${silent}, the others ${dollars(costPerQuestion)}\
 each`}const correct=costPerCorrect===null?"":`, ${dollars(costPerCorrect)} for each correct one`;return`${dollars(costUsd)}\
 for ${answers}, ${dollars(costPerQuestion)} each${correct}`}function timeWords({latencyP50Ms,latencyP95Ms,withLatency,entries}){
if(latencyP50Ms===null||latencyP95Ms===null)return"no entry has a latency";const some=withLatency<entries?` (of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(withLatency)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(entries)} answers)`:"";return`latency p50 ${duration(
latencyP50Ms)}, p95 ${duration(latencyP95Ms)}${some}`}}),2225:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{h5:()=>figuresOf,t8:()=>passingWords,wb:()=>notJudgedWords});var _model_counts_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3341),_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7099);function figuresOf({totals,rungs}){const{
passed,failed:failed2,passRate,unattributed,offLadder}=totals,{prompt,retrieval,context,model}=rungs;return{passed,failed:failed2,
passRate,failures:{prompt:prompt.failures,retrieval:retrieval.failures,context:context.failures,model:model.failures,unattributed,
offLadder},rates:{prompt:prompt.rate,retrieval:retrieval.rate,context:context.rate,model:model.rate}}}function passingWords(report){
const figures=figuresOf(report),answers=`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(figures.passed)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)((0,_model_counts_js__WEBPACK_IMPORTED_MODULE_1__.wp)(figures))}`,{dataQuality,totals}=report;return`${dataQuality.repeatedQuestions===
0?`${answers} pass`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.KN)(figures.passRate)} pass, averaged over ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
LS)(dataQuality.questions,"question")} (${answers} answers)`}${notJudgedWords(totals)}`}function notJudgedWords({ungraded,
skipped}){return`${ungraded>0?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(ungraded)} not judged`:""}${skipped>
0?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(skipped)} skipped`:""}`}}),2020:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{WV:()=>whyWords,l:()=>reason,p8:()=>categoryTitle});var _ladder_rules_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8385),_model_rung_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1607),_words_visible_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1683);function reason({rule,evidence},escape){return((0,_ladder_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(rule)?_ladder_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.
y[rule].words(evidence,escape):void 0)??rule}function categoryTitle(category){switch(category){case"infrastructure":return"\
Infrastructure";case"grader-error":return"Grader error";case"should-decline":return"Should have declined";case"corpus-ga\
p":return"Corpus gap";case"other":return"Not caused by the system";case"unattributed":return"No signal";default:return _model_rung_js__WEBPACK_IMPORTED_MODULE_1__.
nV[category]}}const REASON=200;function whyWords(record,say,escape){const ground=reason(record,escape),tool=record.reason;
return tool===void 0?ground:`${tool.metric===null?"":`${escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_2__.m_)(tool.
metric,40))}: `}${say(tool.text,REASON)} – ${ground}`}}),4453:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{ry:()=>firstRung,sk:()=>nextStep});var probe=__nccwpck_require__2(7223),model_rung=__nccwpck_require__2(
1607),numbers2=__nccwpck_require__2(7099),figures=__nccwpck_require__2(2225),limits=__nccwpck_require__2(6428);function retrievalHalves({
attributions}){let[cut,never]=[0,0];const ranks=[];for(const{category,evidence}of attributions){const found=evidence.cut;
category!=="retrieval"||!Array.isArray(found)||(found.length===0?never+=1:cut+=1,typeof evidence.rank=="number"&&ranks.push(
evidence.rank))}return cut+never===0?void 0:{cut,never,ranks:ranks.sort((a,b)=>a-b)}}function halvesWords(report){const halves=retrievalHalves(
report);if(halves===void 0)return"";const{cut,never}=halves;return` Of ${(0,numbers2.LS)(cut+never,"failure")} whose can\
didates are logged, ${(0,numbers2.zD)(cut)} ${cut===1?"was":"were"} found and cut by rank, and ${(0,numbers2.zD)(never)}\
 ${never===1?"was":"were"} not found at all.`}function halvesPlan(report){const halves=retrievalHalves(report);if(halves===
void 0)return;const{cut,never,ranks}=halves,[first,last]=[ranks[0],ranks.at(-1)],where=first===void 0||last===void 0?"":
` at rank ${first===last?first:`${first} to ${last}`}`;return[...cut>0?[`${grouped(cut)} found${where} and cut: keep mor\
e, or rank and rerank better`]:[],...never>0?[`${grouped(never)} not found at all: the query, the chunks, or the index`]:
[]].join("; ")}function nextStep(report,place="section"){if(isMostlySilent(report))return logStep(report);const recommendation=report.
recommendations.find(({category:category2})=>category2===report.nextRung);if(recommendation===void 0)return;const{category,
failures}=recommendation,[rung2]=(0,model_rung.RA)(category),ladder=ladderFailures(report),lift=liftWords(recommendation,
report),silent=category==="prompt"?silentInPrompt(report):0;if(recommendation.status==="unresolved")return unresolvedStep(
report,recommendation,place,ladder,lift);const effort=category==="model"?"":` Takes ${rung2?.cost}.`,lasting=report.climb?
lastingWords(report.climb,category,place):void 0,why=silent>0?`${failures-silent===1?"points":"point"} to the prompt; ${(0,numbers2.
zD)(silent)} more without a signal ${silent===1?"is":"are"} counted there, as the cheapest to try.`:recommendation.measured!==
void 0&&recommendation.measured.units>0?`${failures===1?"is":"are"} counted as ${category} failures.`:REASONS[category](
failures,report.rungs[category].byBasis.counterfactual??0);return{category,title:lasting?.title??NEXT_TITLES[category],text:`${(0,numbers2.
zD)(failures-silent)} of ${(0,numbers2.LS)(ladder,"failure")} ${why}${category==="retrieval"?halvesWords(report):""} ${lift}${firmness(
recommendation,report)}${effort}${lasting?.text??""}`}}function firstRung(report){return isMostlySilent(report)?null:report.
nextRung}function ladderFailures(report){const{prompt,retrieval,context,model,unattributed}=(0,figures.h5)(report).failures;
return prompt+retrieval+context+model+unattributed}function silentInPrompt(report){const counted=report.dataQuality.noSignal-
report.totals.unattributed;return Math.max(0,Math.min(counted,(0,figures.h5)(report).failures.prompt))}function silentFailures(report){
return silentInPrompt(report)+(0,figures.h5)(report).failures.unattributed}function isMostlySilent(report){return silentFailures(
report)*2>ladderFailures(report)}function logStep(report){const[silent,ladder]=[silentFailures(report),ladderFailures(report)],
which=silent===ladder?silent===1?"The failure carries":`All ${(0,numbers2.zD)(silent)} failures carry`:`${(0,numbers2.zD)(
silent)} of ${(0,numbers2.LS)(ladder,"failure")} ${silent===1?"carries":"carry"}`,advice=report.dataQuality.advice.slice(
0,2).join(" ");return{category:null,title:"Log the evidence first",text:`${which} no signal, so it is unknown whether pr\
ompt, retrieval, context or model is at fault. ${advice}`.trim()}}function unresolvedStep(report,{failures},place,ladder,lift){
const lasting=report.climb?lastingWords(report.climb,"model",place):void 0,labelled=report.rungs.model.byBasis.label??0,
counted=labelled===0?"had the evidence and show no other sign: they are counted as model failures because nothing cheape\
r explains them":`are counted with the model, ${labelled===failures?"":`${(0,numbers2.zD)(labelled)} of them `}by a labe\
l, and nothing rules out what is cheaper`;return{category:"model",title:lasting?.title??"Find out first whether prompt, \
context or model is at fault",text:`${(0,numbers2.zD)(failures)} of ${(0,numbers2.LS)(ladder,"failure")} ${counted}. Ask\
 some of them again with one thing changed before spending on rungs 4 and 5. ${lift}${lasting?.text??""}`}}function liftWords({
category,failures,expected,headroom,measured},report){const now=(0,numbers2.KN)((0,figures.h5)(report).passRate);return expected&&
measured!==void 0&&measured.units>0?`Of ${(0,numbers2.LS)(measured.asked,"failure")} that were asked again, ${(0,numbers2.
KN)(measured.share)} are (95% interval ${(0,numbers2.pC)(measured.lower)}–${(0,numbers2.pC)(measured.upper)}%). Fixing\
 them all: expect about ${now} → ${expectedWords(expected)}.`:expected?.lower===headroom?`Expect ${now} → ${(0,numbers2.
KN)(headroom)}: ${failures===1?"it passes":"all of them pass"} ${shownIn(category,report)}.`:expected?`Expect about ${now}\
 → ${expectedWords(expected)}, at most ${(0,numbers2.KN)(headroom)}.`:`Fixing ${failures===1?"it":`all ${(0,numbers2.zD)(
failures)}`} lifts the pass rate from ${now} to at most ${(0,numbers2.KN)(headroom)}.`}function shownIn(category,{attributions}){
const rules=new Set(attributions.filter(each=>each.category===category).map(({rule})=>rule));return rules.has("gold-evid\
ence-run")?rules.size===1?"in the gold-evidence run":"in a probe":`with ${Object.values(probe.ho).find(facts=>facts.category===
category)?.change??"one thing changed"}`}function expectedWords({passRate,lower,upper}){const whole=share=>String(Math.round(
share*100));return lower===upper?(0,numbers2.KN)(passRate):`${(0,numbers2.KN)(passRate)} (${whole(lower)}–${whole(upper)}\
%)`}const NEXT_TITLES={retrieval:"Fix retrieval first",prompt:"Fix the prompt first",context:"Fix the context first",model:"\
Check the model failures, and run again before spending on them"},REASONS={retrieval:(failures,measured)=>measured===0?"\
never had the right evidence in the context.":measured===failures?`${failures===1?"passes":"pass"} with the gold evidenc\
e in the context.`:`lacked the right evidence, or ${measured===1?"passes":"pass"} with it (${(0,numbers2.zD)(measured)})\
.`,prompt:failures=>`${failures===1?"points":"point"} to the prompt, the cheapest thing to change.`,context:()=>"had the\
 evidence and lost it in the context.",model:(failures,measured)=>`${failures===1?"is":"are"} counted with the model; ${(0,numbers2.
zD)(measured)} ${measured===1?"fails":"fail"} in a probe of a cheaper rung, too.`};function firmness({status,share,category},{
gates,nextRung}){const others=gates.flatMap(gate=>{const rung2=(0,limits.St)(gate);return rung2!==void 0&&rung2!==nextRung&&
(0,limits.OS)(gate)?[rung2]:[]}),also=others.length===0?"":` ${capital((0,numbers2.cM)(others))} failures are over their\
 limit and come after it.`;return status==="confirmed"?` ${capital(category)} accounts for ${(0,numbers2.KN)(share)} of \
the failures, significantly more than its decision rule.${also}`:`${status==="below"?" No rung stands out; this one is t\
he first in the order of fixing.":""}${also}`}function capital(words){return`${words.slice(0,1).toUpperCase()}${words.slice(
1)}`}function lastingWords({climbing,clusters},category,place){if(category==="model")return lastingModelWords(clusters.filter(
cluster=>cluster.category==="model"),place);const hasOutlived=each=>each.checks.some(({id,status})=>id==="outlived-versi\
ons"&&status==="met"),reached=climbing.filter(each=>each.category===category&&hasOutlived(each)),failures=reached.reduce(
(sum,each)=>sum+each.failures,0);if(reached.length===0)return;const free=reached.some(({verdict})=>verdict==="climb");return{
text:` The history says of ${(0,numbers2.LS)(failures,"failure")} that more of the same may not do${free?" and that it m\
ay be time to climb":""}${SEE[place]}.`}}const SEE={section:": see “Up the ladder”",below:""};function lastingModelWords(clusters,place){
const ready=clusters.filter(({verdict})=>verdict==="justified"),count2=some=>new Set(some.flatMap(({questionIds})=>questionIds)).
size;return ready.length>0?{title:`Fine-tuning is justified for ${(0,numbers2.LS)(count2(ready),"question")}`,text:` The\
y have survived every cheaper fix, and everything on the list for fine-tuning is met${SEE[place]}.`}:clusters.length===0?
{text:""}:{text:` ${(0,numbers2.LS)(count2(clusters),"of them has","of them have")} lasted; what fine-tuning still lacks\
 stands ${place==="section"?"under “Up the ladder”":"below"}.`}}}),9735:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{b:()=>systemOf});function systemOf({slices,totals}){const[only,...others]=Object.
values(slices.variant),isOne=only!==void 0&&others.length===0&&only.entries===totals.entries;return({variant})=>isOne?null:
variant}}),8928:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__,{yQ:()=>MARKDOWN,nf:()=>markdown_link});function defaultStringLength(value){return value.length}function markdownTable(table2,options2){
const settings=options2||{},align=(settings.align||[]).concat(),stringLength=settings.stringLength||defaultStringLength,
alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[];let mostCellsPerRow=0,rowIndex=-1;for(;++rowIndex<table2.
length;){const row2=[],sizes2=[];let columnIndex2=-1;for(table2[rowIndex].length>mostCellsPerRow&&(mostCellsPerRow=table2[rowIndex].
length);++columnIndex2<table2[rowIndex].length;){const cell=serialize(table2[rowIndex][columnIndex2]);if(settings.alignDelimiters!==
!1){const size=stringLength(cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===void 0||size>longestCellByColumn[columnIndex2])&&
(longestCellByColumn[columnIndex2]=size)}row2.push(cell)}cellMatrix[rowIndex]=row2,sizeMatrix[rowIndex]=sizes2}let columnIndex=-1;
if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=toAlignment(align[columnIndex]);else{
const code2=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)alignments[columnIndex]=code2}columnIndex=-1;const row=[],
sizes=[];for(;++columnIndex<mostCellsPerRow;){const code2=alignments[columnIndex];let before="",after="";code2===99?(before=
":",after=":"):code2===108?before=":":code2===114&&(after=":");let size=settings.alignDelimiters===!1?1:Math.max(1,longestCellByColumn[columnIndex]-
before.length-after.length);const cell=before+"-".repeat(size)+after;settings.alignDelimiters!==!1&&(size=before.length+
size+after.length,size>longestCellByColumn[columnIndex]&&(longestCellByColumn[columnIndex]=size),sizes[columnIndex]=size),
row[columnIndex]=cell}cellMatrix.splice(1,0,row),sizeMatrix.splice(1,0,sizes),rowIndex=-1;const lines=[];for(;++rowIndex<
cellMatrix.length;){const row2=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex],cellsInRow=settings.fillRows===!1?Math.max(
1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;const line=[];for(;++columnIndex<cellsInRow;){
const cell=row2[columnIndex]||"";let before="",after="";if(settings.alignDelimiters!==!1){const size=longestCellByColumn[columnIndex]-
(sizes2[columnIndex]||0),code2=alignments[columnIndex];if(code2===114)before=" ".repeat(size);else if(code2===99){const half=size/
2;size%2?(before=" ".repeat(half+.5),after=" ".repeat(half-.5)):(before=" ".repeat(half),after=before)}else after=" ".repeat(
size)}settings.delimiterStart!==!1&&!columnIndex&&line.push("|"),settings.padding!==!1&&!(settings.alignDelimiters===!1&&
cell==="")&&(settings.delimiterStart!==!1||columnIndex)&&line.push(" "),settings.alignDelimiters!==!1&&line.push(before),
line.push(cell),settings.alignDelimiters!==!1&&line.push(after),settings.padding!==!1&&line.push(" "),(settings.delimiterEnd!==
!1||columnIndex!==cellsInRow-1)&&line.push("|")}lines.push(settings.delimiterEnd===!1?line.join("").replace(/ +$/,""):line.
join(""))}return lines.join(`
`)}function serialize(value){return value==null?"":String(value)}function toAlignment(value){const code2=typeof value=="\
string"?value.codePointAt(0):0;return code2===67||code2===99?99:code2===76||code2===108?108:code2===82||code2===114?114:
0}var secrets2=__nccwpck_require__2(6796),visible2=__nccwpck_require__2(1683);const LETTERS=/^[\p{L}\p{M}\p{Nd} .,;:!?'"()/%+=€£¥°§¿¡«»„“”‚‘’–—…、。？！，：；（）「」『』《》・-]*$/u,
BEGINS_A_BLOCK=new RegExp("^(?:[ +=–-]|\\p{Nd}+[.)])","u"),PILED=new RegExp("\\p{M}{4}","u"),AUTOLINKS=[/https?|ftp|www\.|:\/\/|mailto:|xmpp:/i,
/[0-9a-f]{7}/i,/gh-\d|ghsa-/i,/[A-Z]+-\d/,/:[\w+-]+:/];function isPlain(line){return line.trim()!==""&&LETTERS.test(line)&&
!BEGINS_A_BLOCK.test(line)&&!PILED.test(line)&&AUTOLINKS.every(pattern=>!pattern.test(line))}function code(text,max){const shown=(0,visible2.
RK)(text,max).replaceAll("<!--","<! --").replaceAll("-->","-- >");if(shown.trim()==="")return shown===""?"*empty*":"*bla\
nk*";const fence="`".repeat(longestRun(shown,"`")+1),pad=shown.startsWith("`")||shown.endsWith("`")||shown.startsWith(" ")&&
shown.endsWith(" ")?" ":"";return`${fence}${pad}${shown}${pad}${fence}`}function prose(text,max){const shown=(0,visible2.
RK)(text,max);return isPlain(shown)?shown:code(text,max)}function block(text,max=600){const lines=text.trimEnd().split(/\r\n?|\n/);
if(lines.length===1)return prose(text,max);const shown=[];let left=max;for(const line of lines){if(left<=0)break;const whole=(0,visible2.
RK)(line,left);shown.push(whole.replaceAll("<!--","<! --").replaceAll("-->","-- >")),left-=whole.length+1}shown.length<lines.
length&&shown.push("…");const fence="`".repeat(Math.max(3,...shown.map(line=>longestRun(line,"`")+1)));return[fence,...shown,
fence].join(`
`)}function item(name,text,max){const shown=block(text,max);return shown.includes(`
`)?[`${name}:`,"",...shown.split(`
`).map(line=>`  ${line}`)].join(`
`):`${name}: ${shown}`}function marked(pieces,mark){const cut=[];let left=MARKED;for(const{text,isChanged}of pieces){const shown2=[
...(0,visible2.RK)(text,MARKED)].slice(0,left).join("");left-=[...shown2].length,shown2!==""&&cut.push({text:shown2,isChanged})}
const isWhole=left>0,say=isPlain(cut.map(({text})=>text).join(""))?text=>text:text=>code(text,MARKED),shown=cut.map(({text,
isChanged})=>text.trim()===""?" ":isChanged?`<${mark}>${say(text)}</${mark}>`:say(text));return shown.length===0?"*empty\
*":`${shown.join("")}${isWhole?"":" …"}`}const MARKED=700;function codes(texts,shown){const spans=texts.slice(0,shown).
map(text=>code((0,visible2.m_)(text,60))),more=texts.length-spans.length;return more>0?`${spans.join(", ")} and ${more} \
more`:spans.join(", ")}function table(head,rows,align){const cells=[head,...rows].map(row=>row.map(cell=>cell.replaceAll(
"\\|","\\ |").replaceAll("|","\\|")));return markdownTable(cells,{align,alignDelimiters:!1})}function details(title2,behind,body){
return`<details><summary><b>${title2}</b>${behind}</summary>

${body}

</details>`}function markdown_alert(kind,body){return[`> [!${kind}]`,...body.split(`
`).map(line=>`> ${line}`)].join(`
`)}function verbatim(text,language){const fence="`".repeat(Math.max(3,longestRun(text,"`")+1));return`${fence}${language}\

${text}
${fence}`}function bars({title:title2,unit,labels,series}){const settings={xyChart:{width:820,height:320},themeVariables:{
xyChart:{plotColorPalette:[...series].reverse().map(({colour})=>colour).join(", ")}}},stacks=series.map((_,top)=>labels.
map((_label,at)=>series.slice(0,top+1).reduce((sum,{values})=>sum+(values[at]??0),0))).reverse();return["```mermaid",`%%\
{init: ${JSON.stringify(settings)}}%%`,"xychart-beta",`  title "${title2}, run by run"`,`  x-axis "run" [${labels.join("\
, ")}]`,`  y-axis "${unit}" 0 --> ${Math.max(1,...stacks[0]??[])}`,...stacks.map(heights=>`  bar [${heights.join(", ")}]`),
"```"].join(`
`)}function markdown_link(label,url){const{href}=new URL((0,secrets2.QU)(url));return`[${label}](<${href.replace(/[^\w%./:?=&~#+,;@-]/g,
percentEncode)}>)`}const MARKDOWN={code,prose,codes,item,marked,question:(id,_variant,max)=>code((0,visible2.m_)(id,max)),
strong:text=>`**${text}**`,link:markdown_link,blocks:parts=>parts.join(`

`),heading:text=>`### ${text}`,title:(text,behind="")=>`**${text}**${behind}`,paragraph:text=>text,small:text=>`<sub>${text}\
</sub>`,list:items=>items.map(text=>`- ${text}`).join(`
`),headed:(text,items)=>[text,...items.map(each=>`- ${each}`)].join(`
`),nested:(text,items)=>[text,...items.map(each=>`  - ${each}`)].join(`
`),table,details,alert:markdown_alert,verbatim,bars};function percentEncode(character){return`%${character.charCodeAt(0).
toString(16).padStart(2,"0").toUpperCase()}`}function longestRun(text,letter){let longest=0,run=0;for(const character of text)
run=character===letter?run+1:0,longest=Math.max(longest,run);return longest}}),9332:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{B:()=>sharedWords,r:()=>originLine});function sharedWords(sharedWith,escape){
return sharedWith==="same-run"?"Another job or step of this run writes this comment too, and hides its verdict behind th\
is one. Judge the legs of a matrix in one job after it, or give each gate its own `comment-key`.":`Another gate, ${escape(
sharedWith.gate,80)}, writes this comment too: only the last verdict is shown. Give each gate its own \`comment-key\`.`}
function originLine({runId,url,relayed},{code,link}){const run=link(`run ${runId}`,url);return relayed===void 0||relayed.
fork===null?run:`reported by ${run} of the fork ${code(relayed.fork,100)}: the fork's code wrote the report, that run's \
check is the verdict`}}),4167:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{dK:()=>isHidden,jX:()=>byDirection,lf:()=>gateChangeWords,s1:()=>gateChangeTitle,wL:()=>DIRECTION_SYMBOLS});
const DIRECTION_SYMBOLS={relaxed:"🔓",tightened:"🔒",changed:"✏️"};function isHidden(found){return found!=null&&
found.reason!==null&&found.base!==null}function gateChangeTitle(found){if(isHidden(found))return"This pull request chang\
es the gate that judges it, and nothing here can say how";const{changes}=found,has=wanted=>changes.some(({direction})=>direction===
wanted);return has("relaxed")?"This pull request relaxes the gate that judges it":has("changed")?"This pull request chan\
ges the gate that judges it":has("tightened")?"This pull request tightens the gate that judges it":void 0}function gateChangeWords({
setting,before,after,direction},escape){return`${escape(setting,80)} ${escape(before,120)} → ${escape(after,120)} (${direction}\
)`}function byDirection({changes}){const order=["relaxed","changed","tightened"];return[...changes].sort((a,b)=>order.indexOf(
a.direction)-order.indexOf(b.direction))}}),1990:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Y:()=>withPageLink,w:()=>pageLine});var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8928);const PLACE="<!-- rung-gate:page -->";function pageLine(url){return url===void 0?PLACE:`${(0,_markdown_js__WEBPACK_IMPORTED_MODULE_0__.
nf)("Open the full report",url)} ${PLACE}`}function withPageLink(comment,url){const lines=comment.split(`
`),at=lines.findLastIndex(line=>line.endsWith(PLACE));return at<0?void 0:lines.with(at,pageLine(url)).join(`
`)}}),1243:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{B:()=>INDENT,C:()=>LISTED});const LISTED=10,INDENT="  "}),619:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{b:()=>SECTIONS2});var model_rung=__nccwpck_require__2(1607),numbers2=__nccwpck_require__2(
7099),climb_words2=__nccwpck_require__2(7167),distillation=__nccwpck_require__2(1758),readiness=__nccwpck_require__2(3991),
economics_words=__nccwpck_require__2(5879),list_words=__nccwpck_require__2(2760);function candidateWords(candidate,escape){
const{costPerCorrect,studentPerCorrect,breakEven,monthsToPayBack,checks:checks2,verdict,shareOfCost}=candidate,title3=candidate.
questionCategory===null?"All questions":escape(candidate.questionCategory,40),share=shareOfCost===null?[]:[`${(0,numbers2.
KN)(shareOfCost)} of the cost`],cost=costPerCorrect===null?[]:[`${(0,economics_words.E9)(costPerCorrect)} a correct answ\
er${studentPerCorrect===null?"":`, ${(0,economics_words.E9)(studentPerCorrect)} with a student`}`],even=breakEven===null?
[]:[`break-even after ${(0,numbers2.zD)(Math.ceil(breakEven))} correct answers`],paid=monthsToPayBack===null?[]:[`paid b\
ack after ${(0,distillation.XY)(monthsToPayBack)}`],word={ready:"Ready",premature:"Premature",open:"Not settled"}[verdict];
return{text:`${title3}: ${[...share,...cost,...even,...paid].join("; ")}. ${word}${verdict==="ready"?`. ${list_words.O}`:
"."}`,items:(0,list_words.D)(checks2,escape)}}function idleWords(candidates,escape){const lacking=["not met","unknown"].
flatMap(status=>{const ids=candidates.flatMap(({checks:checks2})=>checks2.filter(check=>check.status===status).map(({id})=>id)),
titles=[...new Set(ids)].map(id=>(0,readiness.Tq)(id,escape));return titles.length===0?[]:[`${status}: ${titles.join(", ")}`]}),
share=candidates.reduce((sum,{shareOfCost})=>sum+(shareOfCost??0),0),names=candidates.slice(0,5).map(({questionCategory})=>questionCategory===
null?"all questions":escape(questionCategory,40)),rest=candidates.length-names.length;return`${(0,numbers2.cM)([...names,
...rest>0?[`${(0,numbers2.zD)(rest)} more`]:[]])}, with ${(0,numbers2.KN)(share)} of the cost: not ready (${lacking.join(
"; ")}).`}function reportedInFull(candidates){const isFull=({verdict,studentPerCorrect,monthsToPayBack,checks:checks2})=>verdict===
"ready"||studentPerCorrect!==null&&(monthsToPayBack!==null||checks2.some(({id,status})=>id==="teacher-outputs"&&status!==
"unknown"));return[candidates.filter(isFull),candidates.filter(candidate=>!isFull(candidate))]}var visible2=__nccwpck_require__2(
1683),wrap=__nccwpck_require__2(8126);const SHOWN2=40,LISTED=5,BESIDE=45,INDENT="  ";function climbText({climb:climb2},{
style,width}){if(!climb2)return;const lines=[...terminal_climb_history(climb2,width),...climb2.clusters.slice(0,LISTED).
map(cluster=>`${(0,climb_words2.$1)(cluster,(0,climb_words2.DJ)(climb2),visible2.RK)}.`),...climb2.climbing.filter(({verdict})=>(climb2.
history?.total??0)>1&&(verdict==="climb"||verdict==="held")).slice(0,LISTED).map(each=>`${[...(0,climb_words2.fp)(each.questionCategory,
(0,climb_words2.DJ)(climb2),visible2.RK),each.category].join(", ")}: ${each.verdict==="climb"?style.bold("climb"):"not y\
et"}. ${(0,climb_words2.Zb)(each,visible2.RK)}`),...terminal_climb_distillation(climb2),...climb2.optimizations.filter(({
net})=>net<0).slice(0,LISTED).map(each=>`${style.yellow("!")} ${(0,visible2.RK)(each.name,60)} ${(0,climb_words2.n3)(each)}\
.`)];if(lines.length!==0)return[style.bold("Up the ladder"),...lines.map(line=>line.startsWith(INDENT)?line:(0,wrap.L)(`${INDENT}${line}`,
width,INDENT)),style.dim(`${INDENT}More: rung-gate plan`)].join(`
`)}function terminal_climb_history(climb2,width){const words=(0,climb_words2.mw)(climb2,visible2.RK);return[...words===void 0?
[]:[words],...trendLines(climb2,width)]}function trendLines({history:found},width=100){const runs=(found?.runs??[]).slice(
-Math.max(2,Math.min(SHOWN2,width-BESIDE))),[first,last]=[runs[0],runs.at(-1)];if(runs.length<2||first===void 0||last===
void 0)return[];const rate=({passed,questions:questions2})=>questions2===0?0:passed/questions2,of=({questions:questions2})=>first.
questions===last.questions?"":` of ${(0,numbers2.zD)(questions2)}`,most=Math.max(...runs.flatMap(run=>model_rung.R6.map(
category=>run[category]))),line=(title3,bars,words)=>`${INDENT}${title3.padEnd(10)} ${bars}  ${words}`;return[line("Pass\
 rate",sparkline(runs.map(rate)),`${(0,numbers2.KN)(rate(first))}${of(first)} → ${(0,numbers2.KN)(rate(last))}${of(last)}`),
...model_rung.R6.filter(category=>runs.some(run=>run[category]>0)).map(category=>line(model_rung.nV[category],sparkline(
runs.map(run=>run[category]),0,most),`${(0,numbers2.zD)(first[category])} → ${(0,numbers2.zD)(last[category])}`)),...runs.
length<(found?.total??0)?[`${INDENT}The last ${(0,numbers2.zD)(runs.length)} of ${(0,numbers2.zD)(found?.total??0)} runs\
.`]:[]]}function terminal_climb_distillation({distillation:found}){const nameOf=({questionCategory})=>questionCategory===
null?"all questions":(0,visible2.RK)(questionCategory,40),ready=found.filter(({verdict})=>verdict==="ready"),[full]=reportedInFull(
found),others=full.filter(({verdict})=>verdict!=="ready");return[...ready.slice(0,LISTED).map(candidate=>`Distillation o\
f ${candidateWords(candidate,visible2.RK).text}`),...others.length===0?[]:[`Distillation is not ready for ${(0,numbers2.
cM)(others.slice(0,LISTED).map(nameOf))}.`]]}const BARS="▁▂▃▄▅▆▇█";function sparkline(values,lowest=Math.
min(...values),highest=Math.max(...values)){const steps=BARS.length-1;return values.map(value=>BARS[highest===lowest?3:Math.
round((value-lowest)/(highest-lowest)*steps)]??"").join("")}const climb={markup,terminal:climbText,isReference:!0};function markup({
climb:found},{rows,failures:failures2},form){if(!found||failures2===0||!saysSomething(found))return;const history=(0,climb_words2.
mw)(found,form.code),parts=[...history===void 0?[]:[form.paragraph(history)],...clusters(found,rows,form),...climbing(found,
rows,form),...attempts(found,rows,form),...climb_distillation(found,rows,form),...found.fixCost===null||!(found.fixCost.
isOwn||(found.history?.total??0)>1)?[]:[form.title("Cost of the fix"),form.paragraph((0,climb_words2.QY)(found.fixCost))],
...optimizations(found,rows,form)];return form.details("Up the ladder","",form.blocks(parts))}function saysSomething({history,
fixCost,optimizations:optimizations2,distillation:distillation2,unknownCategories}){return history!==null||unknownCategories.
length>0||optimizations2.length>0||fixCost?.isOwn||distillation2.some(({studentPerCorrect})=>studentPerCorrect!==null)}function clusters(climb2,rows,form){
const{clusters:found}=climb2;if(found.length===0)return[];const parted=(0,climb_words2.DJ)(climb2),shown=found.slice(0,rows),
warning=found.some(({category})=>category==="model")?[list_words.O]:[],items=shown.map(cluster=>nested((0,climb_words2.SN)(
cluster,parted,form.code),form));return[form.title("Failures that last"),form.list([...items,...more(found.length-shown.
length)]),...warning.map(form.paragraph)]}function nested({text,items},form){return form.nested(text,items)}function climbing(climb2,rows,form){
const{climbing:found,history}=climb2;if(found.length===0||(history?.runs.length??0)<2)return[];const shown=found.slice(0,
rows),head=["Questions","Rung","Failures","Climb?","Why"],grid=form.table(head,shown.map(each=>[(0,climb_words2.fp)(each.
questionCategory,(0,climb_words2.DJ)(climb2),form.code)[0]??"all",`${(0,model_rung.a7)(each.category)} ${model_rung.nV[each.
category]}`,(0,numbers2.zD)(each.failures),each.verdict==="climb"?form.strong("climb"):climb_words2.xI[each.verdict],(0,climb_words2.
Zb)(each,form.code)]),["left","left","right","left","left"]),rest=found.length-shown.length;return[form.title("When to c\
limb"),grid,...rest>0?[form.list(more(rest))]:[]]}function attempts({attempts:found,history},rows,form){if(found.length===
0||history===null)return[];const shown=found.slice(-rows),grid=form.table(["Run","Changed","What moved"],shown.map(attempt2=>[
(0,numbers2.zD)(attempt2.to),attempt2.changed.join(", "),(0,climb_words2.vk)(attempt2)]),["right","left","left"]),earlier=found.
length-shown.length;return[form.title("Tried so far"),grid,...earlier>0?[form.paragraph(`${(0,numbers2.zD)(earlier)} ear\
lier ones.`)]:[]]}function climb_distillation({distillation:found,history},rows,form){const[full,others]=reportedInFull(
found),idle=history===null&&full.length===0?[]:others;if(full.length+idle.length===0)return[];const shown=full.slice(0,rows),
items=[...shown.map(candidate=>nested(candidateWords(candidate,form.code),form)),...more(full.length-shown.length)];return[
form.title("Distillation"),form.list([...items,...idle.length===0?[]:[idleWords(idle,form.code)]])]}function optimizations({
optimizations:found},rows,form){if(found.length===0)return[];const items=[...found].reverse().slice(0,rows).reverse().map(
each=>`${each.net<0?"⚠️ ":""}${form.code(each.name,60)} ${(0,climb_words2.n3)(each)}.`);return[form.title("What is i\
n place"),form.list([...more(found.length-items.length),...items])]}function more(rest){return rest>0?[`${(0,numbers2.zD)(
rest)} more.`]:[]}var model_counts=__nccwpck_require__2(3341);const COLOURS={prompt:["🟦","#0969da"],retrieval:["🟥",
"#cf222e"],context:["🟧","#d4772c"],model:["🟪","#8250df"]},trend={markup:(report,{picture},form)=>picture?trendChart(
report,form):void 0};function trendChart({climb:climb2},{blocks,paragraph,bars}){const runs=climb2?.history?.runs??[];if(runs.
length<2)return;const series=model_rung.R6.map(category=>{const[square,colour]=COLOURS[category];return{name:model_rung.
nV[category].toLowerCase(),square,colour,values:runs.map(run=>run[category])}}),legend=series.map(({name,square})=>`${square}\
 ${name}`).join(" · ");return blocks([paragraph(`${legend}. Run ${(0,numbers2.zD)(climb2?.history?.total??0)} is this o\
ne.`),bars({title:"Failing questions by rung",unit:"failing questions",labels:runs.map(({number})=>String(number)),series,
passRates:runs.map(({passed,questions:questions2})=>(0,model_counts.CG)(passed,questions2))})])}var section=__nccwpck_require__2(
1243),comparison_words2=__nccwpck_require__2(1223);class Diff{diff(oldStr,newStr,options2={}){let callback;typeof options2==
"function"?(callback=options2,options2={}):"callback"in options2&&(callback=options2.callback);const oldString=this.castInput(
oldStr,options2),newString=this.castInput(newStr,options2),oldTokens=this.removeEmpty(this.tokenize(oldString,options2)),
newTokens=this.removeEmpty(this.tokenize(newString,options2));return this.diffWithOptionsObj(oldTokens,newTokens,options2,
callback)}diffWithOptionsObj(oldTokens,newTokens,options2,callback){var _a;const done=value=>{if(value=this.postProcess(
value,options2),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.length,oldLen=oldTokens.
length;let editLength=1,maxEditLength=newLen+oldLen;options2.maxEditLength!=null&&(maxEditLength=Math.min(maxEditLength,
options2.maxEditLength));const maxExecutionTime=(_a=options2.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.
now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}];let newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,
0,options2);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].lastComponent,newTokens,
oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0;const execEditLength=()=>{for(let diagonalPath=Math.
max(minDiagonalToConsider,-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath;
const removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+1];removePath&&(bestPath[diagonalPath-1]=void 0);
let canAdd=!1;if(addPath){const addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}const canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}
if(!canRemove||canAdd&&removePath.oldPos<addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options2):basePath=this.
addToPath(removePath,!1,!0,1,options2),newPos=this.extractCommon(basePath,newTokens,oldTokens,diagonalPath,options2),basePath.
oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&
(minDiagonalToConsider=Math.max(minDiagonalToConsider,diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(
function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);execEditLength()||exec()},
0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){const ret=execEditLength();if(ret)return ret}}addToPath(path,added,removed,oldPosInc,options2){
const last=path.lastComponent;return last&&!options2.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path.
oldPos+oldPosInc,lastComponent:{count:last.count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path.
oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options2){
const newLen=newTokens.length,oldLen=oldTokens.length;let oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;
for(;newPos+1<newLen&&oldPos+1<oldLen&&this.equals(oldTokens[oldPos+1],newTokens[newPos+1],options2);)newPos++,oldPos++,
commonCount++,options2.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.lastComponent,added:!1,
removed:!1});return commonCount&&!options2.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.
lastComponent,added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options2){return options2.comparator?
options2.comparator(left,right):left===right||!!options2.ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array){
const ret=[];for(let i=0;i<array.length;i++)array[i]&&ret.push(array[i]);return ret}castInput(value,options2){return value}tokenize(value,options2){
return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options2){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){const components=[];let nextComponent;for(;lastComponent;)components.
push(lastComponent),nextComponent=lastComponent.previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;
components.reverse();const componentLen=components.length;let componentPos=0,newPos=0,oldPos=0;for(;componentPos<componentLen;componentPos++){
const component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,oldPos+component.
count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+
component.count);value=value.map(function(value2,i){const oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?
oldValue:value2}),component.value=this.join(value)}else component.value=this.join(newTokens.slice(newPos,newPos+component.
count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}}class LineDiff extends Diff{constructor(){
super(...arguments),this.tokenize=tokenize}equals(left,right,options2){return options2.ignoreWhitespace?((!options2.newlineIsToken||
!left.includes(`
`))&&(left=left.trim()),(!options2.newlineIsToken||!right.includes(`
`))&&(right=right.trim())):options2.ignoreNewlineAtEof&&!options2.newlineIsToken&&(left.endsWith(`
`)&&(left=left.slice(0,-1)),right.endsWith(`
`)&&(right=right.slice(0,-1))),super.equals(left,right,options2)}}const lineDiff=new LineDiff;function diffLines(oldStr,newStr,options2){
return lineDiff.diff(oldStr,newStr,options2)}function diffTrimmedLines(oldStr,newStr,options2){return options2=generateOptions(
options2,{ignoreWhitespace:!0}),lineDiff.diff(oldStr,newStr,options2)}function tokenize(value,options2){options2.stripTrailingCr&&
(value=value.replace(/\r\n/g,`
`));const retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.
pop();for(let i=0;i<linesAndNewlines.length;i++){const line=linesAndNewlines[i];i%2&&!options2.newlineIsToken?retLines[retLines.
length-1]+=line:retLines.push(line)}return retLines}function longestCommonPrefix(str1,str2){let i;for(i=0;i<str1.length&&
i<str2.length;i++)if(str1[i]!=str2[i])return str1.slice(0,i);return str1.slice(0,i)}function longestCommonSuffix(str1,str2){
let i;if(!str1||!str2||str1[str1.length-1]!=str2[str2.length-1])return"";for(i=0;i<str1.length&&i<str2.length;i++)if(str1[str1.
length-(i+1)]!=str2[str2.length-(i+1)])return str1.slice(-i);return str1.slice(-i)}function replacePrefix(string,oldPrefix,newPrefix){
if(string.slice(0,oldPrefix.length)!=oldPrefix)throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.
stringify(oldPrefix)}; this is a bug`);return newPrefix+string.slice(oldPrefix.length)}function replaceSuffix(string,oldSuffix,newSuffix){
if(!oldSuffix)return string+newSuffix;if(string.slice(-oldSuffix.length)!=oldSuffix)throw Error(`string ${JSON.stringify(
string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);return string.slice(0,-oldSuffix.length)+
newSuffix}function removePrefix(string,oldPrefix){return replacePrefix(string,oldPrefix,"")}function removeSuffix(string,oldSuffix){
return replaceSuffix(string,oldSuffix,"")}function maximumOverlap(string1,string2){return string2.slice(0,overlapCount(string1,
string2))}function overlapCount(a,b){let startA=0;a.length>b.length&&(startA=a.length-b.length);let endB=b.length;a.length<
b.length&&(endB=a.length);const map=Array(endB);let k=0;map[0]=0;for(let j=1;j<endB;j++){for(b[j]==b[k]?map[j]=map[k]:map[j]=
k;k>0&&b[j]!=b[k];)k=map[k];b[j]==b[k]&&k++}k=0;for(let i=startA;i<a.length;i++){for(;k>0&&a[i]!=b[k];)k=map[k];a[i]==b[k]&&
k++}return k}function hasOnlyWinLineEndings(string){return string.includes(`\r
`)&&!string.startsWith(`
`)&&!string.match(/[^\r]\n/)}function hasOnlyUnixLineEndings(string){return!string.includes(`\r
`)&&string.includes(`
`)}function segment(string,segmenter){const parts=[];for(const segmentObj of Array.from(segmenter.segment(string))){const segment2=segmentObj.
segment;parts.length&&/\s/.test(parts[parts.length-1])&&/\s/.test(segment2)?parts[parts.length-1]+=segment2:parts.push(segment2)}
return parts}function trailingWs(string,segmenter){if(segmenter)return leadingAndTrailingWs(string,segmenter)[1];let i;for(i=
string.length-1;i>=0&&string[i].match(/\s/);i--);return string.substring(i+1)}function leadingWs(string,segmenter){if(segmenter)
return leadingAndTrailingWs(string,segmenter)[0];const match=string.match(/^\s*/);return match?match[0]:""}function leadingAndTrailingWs(string,segmenter){
if(!segmenter)return[leadingWs(string),trailingWs(string)];if(segmenter.resolvedOptions().granularity!="word")throw new Error(
'The segmenter passed must have a granularity of "word"');const segments=segment(string,segmenter),firstSeg=segments[0],
lastSeg=segments[segments.length-1],head=/\s/.test(firstSeg)?firstSeg:"",tail=/\s/.test(lastSeg)?lastSeg:"";return[head,
tail]}const extendedWordChars="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u{\
1E00}-\\u{1EFF}",tokenizeIncludingWhitespace=new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`,"ug");class WordDiff extends Diff{equals(left,right,options2){
return options2.ignoreCase&&(left=left.toLowerCase(),right=right.toLowerCase()),left.trim()===right.trim()}tokenize(value,options2={}){
let parts;if(options2.intlSegmenter){const segmenter=options2.intlSegmenter;if(segmenter.resolvedOptions().granularity!=
"word")throw new Error('The segmenter passed must have a granularity of "word"');parts=segment(value,segmenter)}else parts=
value.match(tokenizeIncludingWhitespace)||[];const tokens=[];let prevPart=null;return parts.forEach(part=>{/\s/.test(part)?
prevPart==null?tokens.push(part):tokens.push(tokens.pop()+part):prevPart!=null&&/\s/.test(prevPart)?tokens[tokens.length-
1]==prevPart?tokens.push(tokens.pop()+part):tokens.push(prevPart+part):tokens.push(part),prevPart=part}),tokens}join(tokens){
return tokens.map((token,i)=>i==0?token:token.replace(/^\s+/,"")).join("")}postProcess(changes2,options2){if(!changes2||
options2.oneChangePerToken)return changes2;let lastKeep=null,insertion=null,deletion=null;return changes2.forEach(change=>{
change.added?insertion=change:change.removed?deletion=change:((insertion||deletion)&&dedupeWhitespaceInChangeObjects(lastKeep,
deletion,insertion,change,options2.intlSegmenter),lastKeep=change,insertion=null,deletion=null)}),(insertion||deletion)&&
dedupeWhitespaceInChangeObjects(lastKeep,deletion,insertion,null,options2.intlSegmenter),changes2}}const wordDiff=new WordDiff;
function diffWords(oldStr,newStr,options2){return options2?.ignoreWhitespace!=null&&!options2.ignoreWhitespace?diffWordsWithSpace(
oldStr,newStr,options2):wordDiff.diff(oldStr,newStr,options2)}function dedupeWhitespaceInChangeObjects(startKeep,deletion,insertion,endKeep,segmenter){
if(deletion&&insertion){const[oldWsPrefix,oldWsSuffix]=leadingAndTrailingWs(deletion.value,segmenter),[newWsPrefix,newWsSuffix]=leadingAndTrailingWs(
insertion.value,segmenter);if(startKeep){const commonWsPrefix=longestCommonPrefix(oldWsPrefix,newWsPrefix);startKeep.value=
replaceSuffix(startKeep.value,newWsPrefix,commonWsPrefix),deletion.value=removePrefix(deletion.value,commonWsPrefix),insertion.
value=removePrefix(insertion.value,commonWsPrefix)}if(endKeep){const commonWsSuffix=longestCommonSuffix(oldWsSuffix,newWsSuffix);
endKeep.value=replacePrefix(endKeep.value,newWsSuffix,commonWsSuffix),deletion.value=removeSuffix(deletion.value,commonWsSuffix),
insertion.value=removeSuffix(insertion.value,commonWsSuffix)}}else if(insertion){if(startKeep){const ws=leadingWs(insertion.
value,segmenter);insertion.value=insertion.value.substring(ws.length)}if(endKeep){const ws=leadingWs(endKeep.value,segmenter);
endKeep.value=endKeep.value.substring(ws.length)}}else if(startKeep&&endKeep){const newWsFull=leadingWs(endKeep.value,segmenter),
[delWsStart,delWsEnd]=leadingAndTrailingWs(deletion.value,segmenter),newWsStart=longestCommonPrefix(newWsFull,delWsStart);
deletion.value=removePrefix(deletion.value,newWsStart);const newWsEnd=longestCommonSuffix(removePrefix(newWsFull,newWsStart),
delWsEnd);deletion.value=removeSuffix(deletion.value,newWsEnd),endKeep.value=replacePrefix(endKeep.value,newWsFull,newWsEnd),
startKeep.value=replaceSuffix(startKeep.value,newWsFull,newWsFull.slice(0,newWsFull.length-newWsEnd.length))}else if(endKeep){
const endKeepWsPrefix=leadingWs(endKeep.value,segmenter),deletionWsSuffix=trailingWs(deletion.value,segmenter),overlap=maximumOverlap(
deletionWsSuffix,endKeepWsPrefix);deletion.value=removeSuffix(deletion.value,overlap)}else if(startKeep){const startKeepWsSuffix=trailingWs(
startKeep.value,segmenter),deletionWsPrefix=leadingWs(deletion.value,segmenter),overlap=maximumOverlap(startKeepWsSuffix,
deletionWsPrefix);deletion.value=removePrefix(deletion.value,overlap)}}class WordsWithSpaceDiff extends Diff{tokenize(value){
const regex=new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`,"ug");return value.match(
regex)||[]}}const wordsWithSpaceDiff=new WordsWithSpaceDiff;function diffWordsWithSpace(oldStr,newStr,options2){return wordsWithSpaceDiff.
diff(oldStr,newStr,options2)}const LONGEST=2e3;function differing(before,now){const parts=before.length+now.length>LONGEST?
diffLines(before,now):diffWordsWithSpace(before,now),side=leaves=>parts.flatMap(part=>part[leaves]?[]:[{text:part.value,
isChanged:part.added===!0||part.removed===!0}]);return parts.reduce((sum,{value,added,removed})=>sum+(added||removed?0:value.
trim().length),0)*2>=Math.max(before.length,now.length)?{before:joined(side("added")),now:joined(side("removed"))}:void 0}
function joined(pieces){const all=[];for(const[at,piece]of pieces.entries()){const last=all.at(-1),isGap=piece.text.trim()===
""&&last?.isChanged===!0&&pieces[at+1]?.isChanged===!0;last!==void 0&&(isGap||last.isChanged===piece.isChanged)?all.splice(
-1,1,{text:last.text+piece.text,isChanged:last.isChanged}):all.push(piece)}return all}var failing=__nccwpck_require__2(6636);
const answers={markup:answers_markup,terminal:inTerminal,isReference:!0};function pairsOf(report,most){const result=report.
comparison?.result;if(!result)return[];const failures2=new Map;for(const record of report.attributions){const key=(0,failing.
c)(record.questionId,record.variant);failures2.has(key)||failures2.set(key,record)}return(0,comparison_words2.kM)(result).
flatMap(({id,variant,answerBefore:before})=>{const failure=failures2.get((0,failing.c)(id,variant)),now=failure?.answer??
null;return before===void 0||failure===void 0||now===null?[]:[{id,variant,question:failure.question,before,now,expected:failure.
expectedAnswer}]}).slice(0,most)}function answers_markup(report,detail,form){const pairs=pairsOf(report,Math.min(detail.
questions,Math.ceil(detail.failures/2)));if(pairs.length===0)return;const parts=pairs.map(({id,variant,question,before,now,
expected})=>{const pieces=differing(before,now),asked=question===null||question.trim()===id?"":` ${form.prose(question,140)}`;
return form.headed(`${form.question(id,variant,60)}${asked}`,[...pieces===void 0?[form.item("before",before),form.item("\
now",now)]:[`before: ${form.marked(pieces.before,"del")}`,`now: ${form.marked(pieces.now,"ins")}`],...expected===null?[]:
[form.item("expected",expected,300)]])});return form.details("Answers of the newly failing questions, before and now","",
form.blocks(parts))}function inTerminal(report,{style,width}){const pairs=pairsOf(report,section.C);if(pairs.length===0)
return;const line=(name,text)=>(0,wrap.L)(`${section.B.repeat(2)}${name.padEnd(8)} ${text}`,width," ".repeat(section.B.length*
2+9)),blocks=pairs.map(({id,before,now,expected})=>{const pieces=differing(before,now);return[`${section.B}${style.bold(
(0,visible2.RK)((0,visible2.m_)(id,60)))}`,line("before",pieces===void 0?(0,visible2.RK)(before,600):inWords(pieces.before,
"[-","-]",style.red)),line("now",pieces===void 0?(0,visible2.RK)(now,600):inWords(pieces.now,"{+","+}",style.green)),...expected===
null?[]:[line("expected",(0,visible2.RK)(expected,300))]].join(`
`)});return[style.bold("Answers of the newly failing questions, before and now"),...blocks].join(`
`)}function inWords(pieces,open,close,paint2){return pieces.map(({text,isChanged})=>{const shown=(0,visible2.RK)(text,600);
return isChanged&&shown.trim()!==""?paint2(`${open}${shown}${close}`):shown}).join("")}var attribution_words=__nccwpck_require__2(
2020),systems=__nccwpck_require__2(9735);const changes={markup:changes_markup,terminal:changes_inTerminal,isReference:!0};
function changes_markup(report,detail,form){const result=report.comparison?.result;if(result==null||detail.failures===0)
return;const{newlyFailing,fixed}=result,risen=(0,comparison_words2.rM)(result),notes=[...risen===void 0?[]:[risen],...(0,comparison_words2.
s1)(result,form.code)],isAllShown=newlyFailing.length<=detail.questions,listed2=isAllShown?fixed:[...(0,comparison_words2.
kM)(result),...fixed];if(listed2.length+notes.length===0)return;const parts=[...changeTable(report,listed2,detail,form),
...notes.length>0?[form.list(notes)]:[]],counts=[...isAllShown?[]:[`${(0,numbers2.zD)(newlyFailing.length)} newly failin\
g`],...fixed.length>0?[`${(0,numbers2.zD)(fixed.length)} fixed`]:[]].join(", ");return form.details(isAllShown?"Other ch\
anges":"All changes",counts===""?"":`: ${counts}`,form.blocks(parts))}function changes_inTerminal({comparison},{style,width}){
const result=comparison?.result;if(!result)return;const fixed=result.fixed.slice(0,section.C).map(({id,before})=>`${section.
B}${style.green("✓")} ${(0,visible2.RK)((0,visible2.m_)(id,40))}: ${(0,comparison_words2.o4)(before)} → passed`),more2=result.
fixed.length-fixed.length,risen=(0,comparison_words2.rM)(result),notes=[...risen===void 0?[]:[risen],...(0,comparison_words2.
s1)(result,visible2.RK)];if(fixed.length+notes.length!==0)return[style.bold(`Other changes${result.fixed.length>0?`: ${(0,numbers2.
zD)(result.fixed.length)} fixed`:""}`),...fixed,...more2>0?[style.dim(`${section.B}… and ${(0,numbers2.zD)(more2)} mor\
e`)]:[],...notes.map(note=>style.dim((0,wrap.L)(`${section.B}${note}`,width,section.B)))].join(`
`)}function changeTable(report,all,detail,form){if(all.length===0)return[];const{code}=form,shown=all.slice(0,detail.failures*
2),grounds=new Map;for(const record of report.attributions)grounds.set((0,failing.c)(record.questionId,record.variant),(0,attribution_words.
l)(record,code));const systemName=(0,systems.b)(report),rows=shown.map(change=>{const{id,variant,after}=change,system=systemName(
change);return[`${form.question(id,variant,60)}${system===null?"":` ${code((0,visible2.m_)(system,40))}`}`,(0,comparison_words2.
JD)(change),(0,comparison_words2.o4)(after),after==="passed"?"":grounds.get((0,failing.c)(id,variant))??""]}),grid=form.
table(["Question","Before","Now","Why"],rows,["left","left","left","left"]);return all.length>shown.length?[grid,form.paragraph(
`${(0,numbers2.zD)(shown.length)} of ${(0,numbers2.LS)(all.length,"change")} shown${detail.rest}.`)]:[grid]}var lib_reasons=__nccwpck_require__2(
8800),figures=__nccwpck_require__2(2225),verdict_limits=__nccwpck_require__2(6428),base_words=__nccwpck_require__2(2611);
function secondLookWords({secondLook,verdict,alpha},escape){if(secondLook?.asked===void 0)return;const{asked,pValue,stage,
whole}=secondLook;if(pValue===void 0)return`Not asked again${whyNot(secondLook,escape)}: the first run decides alone.`;const again=`\
Asked again, ${outcomeWords(asked)}`;if(stage==="all")return`${again}: ask the whole suite once more to be sure.`;if(whole!==
void 0){const part=whole.answered<whole.questions?` (${(0,numbers2.zD)(whole.answered)} of ${(0,numbers2.LS)(whole.questions,
"question")} answered)`:"";return`${again}. The whole suite, asked once more in ${escape(whole.name,60)}${part}, is ${whole.
isWorse?"worse, too":"not worse"} (${(0,numbers2.gh)(whole.pValue)}).`}const second=`${again}: ${(0,numbers2.gh)(pValue)}`;
if(verdict!=="regressed")return`${second}; combined with the first run, this could be chance.`;const missing=asked.toAsk-
asked.questions;return missing>0&&asked.passed>0?`${second}; ${(0,numbers2.LS)(missing,"question was","questions were")}\
 not asked again, which clears nothing.`:`${second}; combined with the first run, significantly worse (level ${(0,numbers2.
KN)(alpha)}).`}function outcomeWords({toAsk,questions:questions2,answers:answers2,passed}){const which=questions2<toAsk?
`${(0,numbers2.zD)(questions2)} of ${(0,numbers2.LS)(toAsk,"question")}`:(0,numbers2.LS)(questions2,"question"),fail=questions2===
1?"fails":"fail",pass=questions2===1?"passes":"pass";return passed===0?`${which} ${questions2<toAsk?"fail":fail} every t\
ime`:passed===answers2?`${which} ${questions2<toAsk?"pass":pass} every time`:`${which} ${questions2<toAsk?"pass":pass} ${(0,numbers2.
zD)(passed)} of ${(0,numbers2.LS)(answers2,"time")}`}function whyNot({leftOut=[]},escape){const reasons2=leftOut.slice(0,
3).map(({name,reason})=>`${escape(name,60)}: ${(0,lib_reasons.pR)([reason],escape)}`);return reasons2.length===0?"":` (${reasons2.
join("; ")}${leftOut.length>3?" …":""})`}function rerunHint({secondLook},escape){if(secondLook?.stage!=="questions"||secondLook.
asked!==void 0)return;const{questions:questions2}=secondLook,shown=questions2.slice(0,10).map(id=>escape(id,40)),more2=questions2.
length>shown.length?` and ${(0,numbers2.zD)(questions2.length-shown.length)} more`:"";return`To be surer, ask ${questions2.
length===1?"this question":`these ${(0,numbers2.zD)(questions2.length)} questions`} twice more and give the answers as -\
-rerun: ${shown.join(", ")}${more2}.`}const fault={markup:fault_markup,terminal:fault_inTerminal};function faultWords(report,escape){
const{comparison}=report;if(comparison===null)return{lead:"",rest:["No baseline is set, so nothing here says whether thi\
s change is at fault."]};const{result}=comparison;return result===null?{lead:"",rest:[`There is nothing to compare with:\
 ${(0,lib_reasons.pR)(comparison.reasons,escape)}. Nothing here says whether this change is at fault.`]}:{lead:`${leadWords(
report,comparison,result,escape)}.`,rest:[...doubtWords(result,escape),...flakyWords(comparison,result,escape),...rungWords(
result),...baseWords(report,comparison,result,escape),...notComparedWords(report),...differentWords(report,result)]}}function leadWords(report,comparison,result,escape){
const{newlyFailing,verdict}=result,name=(0,base_words.F)(comparison,escape),solid=newlyFailing.filter(({fault:whose})=>whose!==
"flaky");if(solid.length>0)return`${(0,numbers2.LS)(solid.length,"question fails","questions fail")} that passed ${(0,base_words.
c)(comparison,solid,escape)}`;if(newlyFailing.length>0)return`${(0,numbers2.LS)(newlyFailing.length,"question")} newly ${newlyFailing.
length===1?"fails":"fail"}, and ${newlyFailing.length===1?"it has":"all of them have"} failed on ${name} before`;if(verdict===
"regressed")return`Questions that were asked several times fail more often than on ${name}`;const standings=(0,failing.C)(
report).map(({standing})=>standing),all=standings.length;return all>0&&standings.every(standing=>standing==="old")?`No q\
uestion fails that passed on ${name}: ${all===1?"the one that fails":all===2?"both that fail":`all ${(0,numbers2.zD)(all)}\
 that fail`} failed there before`:standings.every(standing=>standing==="old"||standing==="new")?`No question fails that \
passed on ${name}`:"No question that could be compared newly fails"}function notComparedWords(report){const standings=(0,failing.
C)(report).map(({standing})=>standing),count2=wanted=>standings.filter(standing=>standing===wanted).length,[accepted,changed,
unanswered,mixed]=[count2("accepted"),count2("changed"),count2("unanswered"),count2("mixed")];return[...accepted>0?[`${(0,numbers2.
LS)(accepted,"accepted regression fails","accepted regressions fail")}.`]:[],...changed+unanswered>0?[`${(0,numbers2.LS)(
changed+unanswered,"failing question")} could not be compared: ${[...changed>0?[`${(0,numbers2.zD)(changed)} asked or ju\
dged differently`]:[],...unanswered>0?[`${(0,numbers2.zD)(unanswered)} without an answer in one of the two runs`]:[]].join(
", ")}.`]:[],...mixed>0?[`${(0,numbers2.LS)(mixed,"question fails","questions fail")} only in some of ${mixed===1?"its":
"their"} answers.`]:[]]}function freshFailures({added}){return added.filter(({after})=>after!==void 0).length}function doubtWords(result,escape){
const{verdict,pValue,newlyFailing,fixed,change,alpha}=result,again=secondLookWords(result,escape);if(again!==void 0)return[
again];if(newlyFailing.length===0&&verdict!=="regressed")return[];const chance=`${onceIn(pValue)} (${(0,numbers2.gh)(pValue)}\
)`;if(verdict==="regressed")return[`Without any change, that would happen ${chance}.`];if(pValue<=alpha)return[fixed.length>=
newlyFailing.length?"As many were fixed, so the run as a whole is not worse.":`What broke is more than chance (${(0,numbers2.
gh)(pValue)}), but the run as a whole is not significantly worse, or by less than \`min-drop\`.`];if(verdict==="ok")return[
`A drop of more than ${Math.ceil(Math.max(0,-change.lower)*100)} points is ruled out.`];const{clusters:clusters2}=result;
if(clusters2!==void 0&&(0,comparison_words2.oB)(result))return[`${(0,numbers2.LS)(clusters2.groups,"cluster is","cluster\
s are")} too few to show a regression: the smallest possible p is ${Number(clusters2.smallestP.toPrecision(2))}, above t\
he level of ${alpha}.`];const compared=(0,comparison_words2.Fm)(result);return compared<comparison_words2.dS?[`${(0,numbers2.
LS)(compared,"question is","questions are")} too few to show a regression (${(0,numbers2.gh)(pValue)}).`]:[`This could b\
e chance: without any change, it would happen ${chance}. A suite of ${(0,numbers2.LS)(compared,"question")} reliably sho\
ws only drops of about ${Math.round(result.detectableDrop*100)} points or more.`]}function onceIn(pValue){if(pValue<1e-4)
return"less than once in 10,000 runs";if(pValue>.4)return"in about every second run";const runs=1/pValue,digit=10**Math.
floor(Math.log10(runs));return`about once in ${(0,numbers2.zD)(Math.max(2,Math.round(runs/digit)*digit))} runs`}function flakyWords(comparison,{
newlyFailing},escape){const flaky=newlyFailing.filter(({fault:whose})=>whose==="flaky").length;return flaky===0||flaky===
newlyFailing.length?[]:[`${(0,numbers2.LS)(flaky,"more question")} ${flaky===1?"is flaky: it has":"are flaky: they have"}\
 failed on ${(0,base_words.F)(comparison,escape)} before.`]}function rungWords({newlyFailing}){const all=newlyFailing.length,
counts=model_rung.R6.map(category=>({name:model_rung.nV[category].toLowerCase(),count:newlyFailing.filter(({after})=>after===
category).length})).filter(({count:count2})=>count2>0).sort((a,b)=>b.count-a.count);return all<2||counts.length===0?[]:[
`${counts.map(({name,count:count2})=>count2===1?`1 is a ${name} failure`:`${count2===all?all===2?"Both":`All ${(0,numbers2.
zD)(all)}`:(0,numbers2.zD)(count2)} are ${name} failures`).join(", ")}.`]}function baseWords(report,comparison,result,escape){
const name=(0,base_words.F)(comparison,escape),failing2=result.newlyFailing.length===0?0:result.pool?.failingOnBase.length??
0,fresh=freshFailures(result),limits=result.before?.limits??[],missed=report.gates.filter(gate=>gate.id!=="regression"&&
(0,verdict_limits.OS)(gate)),there=missed.filter(gate=>{const before=limits.find(({id,scope})=>id===gate.id&&scope===gate.
scope)?.actual;return before===void 0||gate.limit===null?!1:gate.operator==="<="?before>gate.limit:before<gate.limit});return[
...fresh===0?[]:[`${(0,numbers2.LS)(fresh,"new question fails","new questions fail")}.`],...failing2===0?[]:[`${(0,numbers2.
LS)(failing2,"more question fails","more questions fail")} on ${name} already and ${failing2===1?"is":"are"} not counted\
 against this change.`],...there.length===0?[]:there.length===missed.length?[`${capital(name)} already misses ${missed.length===
1?"this limit":"these limits"}.`]:[`${capital(name)} already misses ${(0,numbers2.zD)(there.length)} of the ${(0,numbers2.
LS)(missed.length,"limit")}: ${there.map(({title:title3})=>title3.toLowerCase()).join(", ")}.`]]}function capital(name){
return name==="the baseline"?"The baseline":name}function differentWords(report,{before,added,removed,changed=[],unanswered}){
if(before===void 0||(0,numbers2.KN)(before.passRate)===(0,numbers2.KN)((0,figures.h5)(report).passRate))return[];const parts=[
...added.length>0?[`${(0,numbers2.zD)(added.length)} new`]:[],...removed.length>0?[`${(0,numbers2.zD)(removed.length)} g\
one`]:[],...changed.length>0?[`${(0,numbers2.zD)(changed.length)} asked or judged differently`]:[],...unanswered.length>
0?[`${(0,numbers2.zD)(unanswered.length)} without an answer in one of the two`]:[]];return parts.length===0?[]:[`The two\
 pass rates are of different questions: ${parts.join(", ")}.`]}function fault_markup(report,_detail,{code,strong,paragraph}){
const{lead,rest}=faultWords(report,code);return paragraph([...lead===""?[]:[strong(lead)],...rest].join(" "))}function fault_inTerminal(report,{
style,width}){const{lead,rest}=faultWords(report,visible2.RK),result=report.comparison?.result,hint=result?rerunHint(result,
visible2.RK):void 0,text=(0,wrap.L)([...lead===""?[]:[style.bold(lead)],...rest].join(" "),width,"");return hint===void 0?
text:`${text}
${(0,wrap.L)(hint,width,"")}`}var next_step_words=__nccwpck_require__2(4453);const questions={markup:questions_markup,terminal:questions_inTerminal};
function listingOf(report,most,escape){const all=(0,failing.C)(report),result=report.comparison?.result,failures2=new Map(
all.map(({failure})=>[(0,failing.c)(failure.questionId,failure.variant),failure]));if(result&&result.newlyFailing.length>
0){const fresh=result.added.filter(({after})=>after!==void 0),lines=[...(0,comparison_words2.kM)(result).map(change=>({...change,
before:`${change.fault==="flaky"?"flaky: ":""}${(0,comparison_words2.JD)(change)}`})),...fresh.map(question=>({...question,
after:question.after??"unattributed",before:BEFORE.new}))];return{title:fresh.length===0?"Newly failing":"Newly failing,\
 and new questions that fail",lines:lines.slice(0,most).map(({id,variant,before,after})=>({id,variant,before,failure:failures2.
get((0,failing.c)(id,variant)),after:(0,comparison_words2.o4)(after)})),all:lines.length}}if(all.length===0)return;const isOld=result!==
void 0&&all.every(({standing})=>standing==="old"),first=(0,next_step_words.ry)(report),ordered=[...all].sort((a,b)=>+(b.
failure.category===first)-+(a.failure.category===first));return{title:isOld?`Failing, and failing on ${(0,base_words.F)(
report.comparison,escape)} before`:"Failing questions",lines:ordered.slice(0,result?Math.min(most,OLD):most).map(({failure,
standing})=>({id:failure.questionId,variant:failure.variant,before:standing===null?null:BEFORE[standing],failure,after:(0,attribution_words.
p8)(failure.category)})),all:all.length}}const BEFORE={newly:"passed",new:"new question",unanswered:"not compared: no an\
swer in one of the two",changed:"not compared: asked or judged differently",accepted:"not compared: accepted regression",
mixed:"compared as a whole: only some of its answers fail",old:"failed"},OLD=5,QUESTION=140;function questions_markup(report,detail,form){
const{code,prose,table,paragraph}=form,listing=listingOf(report,detail.questions,code);if(listing===void 0)return;const{
title:title3,lines,all}=listing,systemName=(0,systems.b)(report),hasBase=report.comparison?.result!==void 0&&report.comparison?.
result!==null,rows=lines.map(line=>{const{id,failure,before}=line,system=systemName(line),text=failure?.question??null,asked=text===
null||text.trim()===id?"":` ${prose(text,QUESTION)}`;return[`${form.question(id,line.variant,40)}${system===null?"":` ${code(
(0,visible2.m_)(system,40))}`}${asked}`,...hasBase?[before??""]:[],line.failure===void 0?line.after:(0,attribution_words.
WV)(line.failure,prose,code)]}),head=["Question",...hasBase?[`On ${(0,base_words.F)(report.comparison,prose)}`]:[],hasBase?
"Why it fails now":"Why it fails"],rest=all-lines.length;return form.blocks([form.title(`${title3} (${(0,numbers2.zD)(all)}\
)`),...lines.length===0?[]:[table(head,rows,head.map(()=>"left"))],...rest>0&&lines.length>0?[paragraph(detail.failures>
0?`${(0,numbers2.zD)(rest)} more below.`:`${(0,numbers2.zD)(lines.length)} of ${(0,numbers2.zD)(all)} shown${detail.rest}\
.`)]:[]])}function questions_inTerminal(report,{style,width}){const listing=listingOf(report,section.C,visible2.RK);if(listing===
void 0)return;const{title:title3,lines,all}=listing,systemName=(0,systems.b)(report),blocks=lines.map(line=>{const{id,failure,
before}=line,system=systemName(line),text=failure?.question??null,asked=text===null||text.trim()===id?"":` ${(0,visible2.
RK)(text,QUESTION)}`,named=`${style.bold((0,visible2.RK)((0,visible2.m_)(id,40)))}${system===null?"":` [${(0,visible2.RK)(
(0,visible2.m_)(system,30))}]`}${asked}`,past=before===null?"":`${before} → `;return[(0,wrap.L)(`${section.B}${named}`,
width,`${section.B}${section.B}`),(0,wrap.L)(`${section.B}${section.B}${past}${line.after}: ${failure===void 0?"":(0,attribution_words.
WV)(failure,visible2.RK,visible2.RK)}`,width,`${section.B}${section.B}`)].join(`
`)}),rest=all-lines.length;return[style.bold(`${title3} (${(0,numbers2.zD)(all)})`),...blocks,...rest>0?[style.dim(`${section.
B}… and ${(0,numbers2.LS)(rest,"more question")}`)]:[]].join(`
`)}var warnings2=__nccwpck_require__2(8967);const economics={terminal:economics_inTerminal,isReference:!0};function economicsBlocks({
economics:{total,categories},comparison},{rows},{code,table,strong,paragraph}){if(total.withCost===0&&total.withLatency===
0)return[];const named=Object.entries(categories).sort(([,a],[,b])=>(b.costUsd??0)-(a.costUsd??0)),shown=named.slice(0,rows),
grid=named.length<2?[]:[table(["Category","Answers","Cost each","Per correct","Share of cost","p50","p95"],shown.map(([name,
costs])=>[code(name,40),...cells(costs)]),["left","right","right","right","right","right","right"])],rest=named.length-shown.
length;return[paragraph(`${strong("Cost and latency:")} ${[`${(0,economics_words.sU)(total)}.`,...(0,economics_words.zJ)(
comparison)].join(" ")}`),...grid,...rest>0?[paragraph(`${(0,numbers2.zD)(rest)} more, cheaper ones.`)]:[]]}function cells({
entries,costPerQuestion,costPerCorrect,shareOfCost,latencyP50Ms,latencyP95Ms}){const or=(value,words)=>value===null?"–":
words(value);return[(0,numbers2.zD)(entries),or(costPerQuestion,economics_words.E9),or(costPerCorrect,economics_words.E9),
or(shareOfCost,numbers2.KN),or(latencyP50Ms,economics_words.p0),or(latencyP95Ms,economics_words.p0)]}function economics_inTerminal({
economics:{total},comparison},{style,width}){if(!(total.withCost===0&&total.withLatency===0))return`${style.bold("Cost a\
nd latency")}
${(0,wrap.L)(`${section.B}${[`${(0,economics_words.sU)(total)}.`,...(0,economics_words.zJ)(comparison)].join(" ")}`,width,
section.B)}`}var gate_change_words2=__nccwpck_require__2(4167),docs_links2=__nccwpck_require__2(3353);function linkedWarning({
id,text},detail,{link}){return id===""?text:`${text} ${link("More",(0,docs_links2.Hm)(detail,id))}`}const TITLES={category:"\
Category",variant:"Variant",model:"Model",promptVersion:"Prompt version",indexVersion:"Index version",contextVersion:"Co\
ntext version"};function sliceTables(report,{rows},form){return sliceNames().flatMap(slice=>sliceTable(slice,report.slices[slice],
rows,form))}function sliceTable(slice,counts,limit,form){const all=Object.entries(counts);if(all.length<2)return[];const worst=[
...all].sort(([,a],[,b])=>a.passRate-b.passRate).slice(0,limit),lines=worst.map(([value,count2])=>[form.code(value,40),`${(0,numbers2.
zD)(count2.passed)} of ${(0,numbers2.zD)((0,model_counts.wp)(count2))}`,(0,numbers2.KN)(count2.passRate),...[count2.prompt,
count2.retrieval,count2.context,count2.model].map(numbers2.zD)]),grid=form.table([TITLES[slice],"Passed","Rate","Prompt",
"Retrieval","Context","Model"],lines,["left","right","right","right","right","right","right"]);return all.length>worst.length?
[grid,form.paragraph(`${(0,numbers2.zD)(worst.length)} of ${(0,numbers2.zD)(all.length)} shown, the worst first.`)]:[grid]}
function sliceNames(){return Object.keys(TITLES).filter(name=>Object.hasOwn(TITLES,name))}const dataQuality={markup:data_quality_markup,
terminal:data_quality_inTerminal};function data_quality_markup(report,detail,form){const{code,codes}=form,{rows,failures:failures2}=detail,
{dataQuality:quality,totals}=report,versions=versionWords(report,code),grades=Object.entries(quality.grades).map(([grade,
count3])=>`${code(grade,30)} ${(0,numbers2.zD)(count3)}`),lines=[`${(0,numbers2.LS)(totals.entries,"entry","entries")}, ${(0,numbers2.
LS)(quality.questions,"question")}${quality.repeatedQuestions>0?` (${(0,numbers2.zD)(quality.repeatedQuestions)} asked m\
ore than once)`:""}, from ${(0,numbers2.LS)(quality.files.length,"file")}: ${codes(quality.files.map(file=>file.path),Math.
min(rows,10))}`,...grades.length>0?[`grades: ${grades.slice(0,12).join(", ")}${grades.length>12?` and ${grades.length-12}\
 more`:""}`]:[],...versions===""?[]:[versions],...report.economics.total.withCost+report.economics.total.withLatency===0?
["no entry has a cost or a latency"]:[],...quality.quarantined.length>0?[`in quarantine, in no gate: ${codes(quality.quarantined,
10)}`]:[],...quality.accepted.length>0?[`accepted regressions, not compared: ${codes(quality.accepted,10)}`]:[],...report.
gateChanges?.reason&&!(0,gate_change_words2.dK)(report.gateChanges)?[`whether the limits are those of the base is not kn\
own: ${(0,lib_reasons.IK)(report.gateChanges.reason,code)}`]:[],...(0,warnings2.dW)(report,code).map(each=>`⚠️ ${linkedWarning(
each,detail,form)}`)];if(failures2===0)return;const count2=quality.warnings.length,parts=[...economicsBlocks(report,detail,
form),...sliceTables(report,detail,form),form.title("Data"),form.list(lines)];return form.details("Cost, latency, catego\
ries, data",count2>0?` · ${(0,numbers2.LS)(count2,"warning")}`:"",form.blocks(parts))}function data_quality_inTerminal(report,{
style,width}){const lines=(0,warnings2.wV)(report,visible2.RK,["attribution",null]).map(sentence=>(0,wrap.L)(`${style.yellow(
"!")} ${sentence}`,width,section.B));return lines.length===0?void 0:lines.join(`
`)}function versionWords({run:{versions}},escape){return(0,numbers2.cM)(Object.entries(versions).filter(([,values])=>values.
length>0).map(([name,values])=>`${name} ${values.slice(0,3).map(value=>escape(value,40)).join(", ")}${values.length>3?` \
and ${values.length-3} more`:""}`))}var render_origin2=__nccwpck_require__2(9332);const footer={markup:footer_markup};function footer_markup({
tool,run,comparison},{origin,docs},form){const{code,link,small}=form,compared=comparison===null?void 0:(0,comparison_words2.
$z)(comparison,code),parts=[...origin===void 0?[]:[(0,render_origin2.r)(origin,form)],...run.commit===null?[]:[`commit ${code(
run.commit.slice(0,7))}`],...compared===void 0?[]:[compared],link(`Rung Gate ${tool.version}`,docs)];return small(parts.
join(" · "))}var precision=__nccwpck_require__2(2448);const gap={terminal:gapWords,isReference:!0};function gapTable(report,{
table,paragraph}){const{present,absent}=report.gap;if(present.passed+present.failed+absent.passed+absent.failed===0)return[];
const rows=["present","absent","unknown"].map(state=>[`Evidence ${state}`,(0,numbers2.zD)(report.gap[state].passed),(0,numbers2.
zD)(report.gap[state].failed)]),words=gapWords(report),grid=table(["Was the evidence there?","Passed","Failed"],rows,["l\
eft","right","right"]);return words===void 0?[grid]:[grid,paragraph(words)]}function gapWords({gap:gap2}){const lucky=gap2.
absent.passed;return lucky===0?void 0:`${(0,numbers2.LS)(lucky,"question")} passed without the evidence, by luck or from\
 the model's memory: such passes are fragile.`}var model_probe2=__nccwpck_require__2(7223);const CHANGES={prompt:"anothe\
r prompt",gold:"the gold evidence in the context",context:"the retrieved evidence reordered or cut down",model:"a strong\
er model"};function probeRunWords(run,escape){const{probe,failures:failures2,turned,passing,lost,notInLog,notInLogIds}=run,
{option,change}=model_probe2.ho[probe],passes=failures2===0?"it asks no question that fails here":`${(0,numbers2.zD)(turned)}\
 of ${(0,numbers2.LS)(failures2,"failure")} ${turned===1?"passes":"pass"} with ${change}`,falls=passing===0?"":`; of ${(0,numbers2.
LS)(passing,"answer")} that ${passing===1?"passes":"pass"} here ${lost===0?"none":(0,numbers2.zD)(lost)} ${lost===1?"fai\
ls":"fail"} there`,named=notInLogIds.slice(0,3).map(id=>escape(id,40)),rest=notInLog-named.length,strange=notInLog===0?"":
` ${(0,numbers2.LS)(notInLog,"question")} of it ${notInLog===1?"is":"are"} not in the run log: ${(0,numbers2.cM)([...named,
...rest>0?[`${(0,numbers2.zD)(rest)} more`]:[]])}.`;return`${escape(option)}: ${passes}${falls}.${strange}`}function sharesWords({
probes:probes2}){const sampled=(probes2?.shares??[]).filter(({units})=>units>0);if(sampled.length===0)return;const each=sampled.
map(({category,share,lower,upper,asked})=>`${category} ${(0,numbers2.KN)(share)} (${(0,numbers2.pC)(lower)}–${(0,numbers2.
pC)(upper)}%, ${(0,numbers2.zD)(asked)} asked)`);return`Measured shares of all failures: ${(0,numbers2.cM)(each)}. This \
holds if the questions were drawn at random from those that fail.`}function askWords({probe,questions:questions2,of,points},escape){
const{option,category}=model_probe2.ho[probe],whole=Math.ceil(points),which=questions2.length===of?of===1?"the failing q\
uestion":`all ${(0,numbers2.zD)(of)} failing questions`:`${(0,numbers2.zD)(questions2.length)} of the ${(0,numbers2.zD)(
of)} failing questions`,gain=whole===0?`shows which of the failures are ${category} failures`:`measures the share of ${category}\
 failures to within ${whole} ${whole===1?"point":"points"}`;return`Ask ${which} again with ${CHANGES[probe]} (${escape(option)}\
): that ${gain}.`}function suspectWords({probes:probes2},escape){const ids=probes2?.suspectKeys??[];if(ids.length===0)return;
const shown=ids.slice(0,3).map(id=>escape(id,40)),rest=ids.length-shown.length,isOne=ids.length===1;return`Check the ans\
wer ${isOne?"key":"keys"} of ${(0,numbers2.cM)([...shown,...rest>0?[(0,numbers2.LS)(rest,"more question")]:[]])} first: ${isOne?
"it fails":"they fail"} with the gold evidence and wherever else ${isOne?"it was":"they were"} asked. On a public set, a\
 third of such questions had a wrong key.`}const certainty={markup:certainty_markup,terminal:certainty_inTerminal,isReference:!0},
GROUNDS={counterfactual:"measured",label:"signal",evidence:"signal",metric:"signal",elimination:"assumed",default:"assum\
ed"};function sureWords({rungs}){const counts={measured:0,signal:0,assumed:0};for(const category of model_rung.R6)for(const[
basis,count2]of Object.entries(rungs[category].byBasis))isBasis(basis)&&(counts[GROUNDS[basis]]+=count2);const all=counts.
measured+counts.signal+counts.assumed;if(all===0)return;const words=[...counts.measured>0?[["is measured",counts.measured]]:
[],...counts.signal>0?[["is read from a signal in the log",counts.signal]]:[],...counts.assumed>0?[["is assumed",counts.
assumed]]:[]].map(([how,count2],at)=>`${how} for ${(0,numbers2.zD)(count2)}${at===0?` of ${(0,numbers2.LS)(all,"failure")}`:
""}`);return`The rung ${(0,numbers2.cM)(words)}.`}function precisionWords({attributions},escape){const used=new Map;for(const{
rule,basis,precision:precision2}of attributions){if(precision2===void 0)continue;const key=`${rule} ${basis}`;used.set(key,
(used.get(key)??0)+1)}const known=[...used].sort(([,a],[,b])=>b-a).flatMap(([key])=>{const measured=precision.P[key],[rule=key]=key.
split(" ",1);return measured===void 0?[]:[`${escape(rule)} for ${(0,numbers2.KN)(measured.right/measured.failures)} of ${(0,numbers2.
zD)(measured.failures)}`]});return known.length===0?void 0:`On public logs with known causes these rules named the right\
 rung: ${(0,numbers2.cM)(known)} failures.`}function isBasis(name){return Object.hasOwn(GROUNDS,name)}function certaintyLines(report,escape){
const sure=sureWords(report),{runs=[],next=null}=report.probes??{},precision2=precisionWords(report,escape),shares=sharesWords(
report),suspects=suspectWords(report,escape);return[...sure===void 0?[]:[sure],...precision2===void 0?[]:[precision2],...runs.
map(run=>probeRunWords(run,escape)),...shares===void 0?[]:[shares],...suspects===void 0?[]:[suspects],...next===null?[]:
[askWords(next,escape)]]}function certainty_markup(report,{failures:failures2},form){if(report.totals.failed===0||failures2===
0)return;const lines=certaintyLines(report,form.code),parts=[...lines.length===0?[]:[form.list(lines)],...gapTable(report,
form)];return parts.length===0?void 0:form.details("How sure the diagnosis is, and how to find out","",form.blocks(parts))}
function certainty_inTerminal(report,{style,width}){const lines=certaintyLines(report,visible2.RK);if(lines.length!==0)return[
style.bold("How sure the diagnosis is"),...lines.map(line=>(0,wrap.L)(`${section.B}${line}`,width,section.B))].join(`
`)}var display_width=__nccwpck_require__2(8933);const failures={markup:failures_markup,terminal:failures_inTerminal,isReference:!0};
function failures_markup(report,detail,form){if(report.attributions.length===0||detail.failures===0)return;const groups=[
...model_rung.tB,"unattributed",...model_rung.l3].flatMap(category=>group(report,category,detail,form)),count2=report.attributions.
length;return form.details(`${count2===1?"The failure":`All ${(0,numbers2.zD)(count2)} failures`} by rung`,"",form.blocks(
groups))}function group(report,category,detail,form){const all=report.attributions.filter(record=>record.category===category);
if(all.length===0)return[];const shown=all.slice(0,detail.failures),rung2=model_rung.tB.find(name=>name===category),title3=rung2===
void 0?(0,attribution_words.p8)(category):`Rung ${(0,model_rung.a7)(rung2)} · ${(0,attribution_words.p8)(category)}`,systemName=(0,systems.
b)(report),questions2=shown.some(isAsked),rows=shown.map(record=>[who(record,systemName(record),form),(0,attribution_words.
WV)(record,form.prose,form.code),...questions2?[isAsked(record)?form.prose(record.question??"",detail.texts?120:70):""]:
[]]),head=["Question","Why",...questions2?["Asked"]:[]],rest=all.length-shown.length;return[form.title(title3,` (${(0,numbers2.
zD)(all.length)})`),form.table(head,rows,head.map(()=>"left")),...rest>0?[form.paragraph(`${(0,numbers2.zD)(shown.length)}\
 of ${(0,numbers2.LS)(all.length,"failure")} shown${detail.rest}.`)]:[],...detail.texts?shown.filter(hasAnswer).map(record=>answerOf(
record,form)):[]]}function isAsked({question,questionId}){return question!==null&&question.trim()!==questionId}function who(record,system,form){
const id=form.question(record.questionId,record.variant,60),named=record.traceUrl===null?id:`${id} ${form.link("trace",record.
traceUrl)}`,variant=system===null?"":` ${form.code((0,visible2.m_)(system,40))}`;return`${named}${variant}${record.trial>
1?` trial ${record.trial}`:""}`}function hasAnswer(record){return record.answer!==null||record.expectedAnswer!==null}function answerOf({
questionId,variant,answer,expectedAnswer},form){return form.headed(form.question(questionId,variant,60),[...answer===null?
[]:[form.item("answered",answer)],...expectedAnswer===null?[]:[form.item("expected",expectedAnswer)]])}function failures_inTerminal(report,{
style,width}){const isAbove=!report.comparison?.result&&report.attributions.length<=section.C;if(report.attributions.length===
0||isAbove)return;const systemName=(0,systems.b)(report);return[...model_rung.tB,"unattributed",...model_rung.l3].map(category=>{
const all=report.attributions.filter(record=>record.category===category);if(all.length===0)return;const shown=all.slice(
0,section.C),widest=Math.min(40,Math.max(...shown.map(record=>(0,display_width.F)((0,visible2.RK)((0,visible2.m_)(record.
questionId,30)))))),lines=shown.map(record=>{const system=systemName(record),variant=system===null?"":` [${(0,visible2.RK)(
(0,visible2.m_)(system,30))}]`,trial=record.trial>1?` trial ${record.trial}`:"",who2=`${section.B}${(0,display_width.v)(
(0,visible2.RK)((0,visible2.m_)(record.questionId,30)),widest)}${variant}${trial}  `,why=(0,wrap.L)((0,attribution_words.
WV)(record,visible2.RK,visible2.RK),Math.max(20,width-(0,display_width.F)(who2)),"");return`${who2}${why.split(`
`).map(style.dim).join(`
${" ".repeat((0,display_width.F)(who2))}`)}`}),rest=all.length-shown.length;return[style.bold(`${(0,attribution_words.p8)(
category)} (${(0,numbers2.zD)(all.length)})`),...lines,...rest>0?[style.dim(`${section.B}… and ${(0,numbers2.zD)(rest)}\
 more; --format json lists all`)]:[]].join(`
`)}).filter(text=>text!==void 0).join(`
`)}const nextStepSection={markup:next_step_markup,terminal:next_step_inTerminal};function next_step_markup(report,detail,form){
const step=(0,next_step_words.sk)(report);if(step===void 0)return nothingToFix(report,form);const more2=step.category===
null?"":` ${form.link("What to try",(0,docs_links2.vc)(detail,step.category))}`;return form.paragraph(`${form.strong(`${step.
title}.`)} ${step.text}${more2}`)}function nothingToFix({totals:{failed:failed2}},{paragraph,strong}){return failed2===0?
void 0:paragraph(`${strong("No rung to fix.")} ${(0,numbers2.LS)(failed2,"failure")} ${failed2===1?"was":"were"} not cau\
sed by the system: see below.`)}function next_step_inTerminal(report,{style,width}){const step=(0,next_step_words.sk)(report);
if(step===void 0)return;const more2=step.category===null?"":` What to try: rung-gate explain ${step.category}`;return(0,wrap.
L)(`${style.bold(`${step.title}.`)} ${step.text}${more2}`,width,"")}const gateChanges={markup:gate_changes_markup,terminal:gate_changes_inTerminal};
function gate_changes_markup({gateChanges:found},{rows},form){const{code,strong,paragraph}=form,title3=found?(0,gate_change_words2.
s1)(found):void 0;if(!found||title3===void 0)return;if((0,gate_change_words2.dK)(found))return form.alert("WARNING",paragraph(
`${strong(`${title3}:`)} ${found.reason?(0,lib_reasons.IK)(found.reason,code):""}. Look at the change of it yourself.`));
const listed2=(0,gate_change_words2.jX)(found).slice(0,Math.max(rows,5)),grid=form.table(["","Setting",`At the base${found.
base===null?"":` ${code(found.base.slice(0,7))}`}`,"Here"],listed2.map(({setting,before,after,direction})=>[`${gate_change_words2.
wL[direction]} ${direction}`,code(setting,80),code(before,200),code(after,200)]),["left","left","left","left"]),more2=found.
changes.length-listed2.length,body=form.blocks([grid,...more2>0?[paragraph(`${(0,numbers2.LS)(more2,"more change")} in t\
he report file.`)]:[]]);return found.changes.every(({direction})=>direction==="tightened")?form.details(title3,"",body):
form.blocks([form.alert("WARNING",paragraph(`${strong(`${title3}.`)} Its verdict is that of the settings here.`)),body])}
function gate_changes_inTerminal({gateChanges:found},{style}){const title3=found?(0,gate_change_words2.s1)(found):void 0;
if(!found||title3===void 0)return;if((0,gate_change_words2.dK)(found))return`${style.bold(title3)}: ${found.reason?(0,lib_reasons.
IK)(found.reason,visible2.RK):""}.`;const lines=(0,gate_change_words2.jX)(found).slice(0,section.C).map(change=>`${section.
B}${(0,gate_change_words2.lf)(change,visible2.RK)}`);return[style.bold(title3),...lines].join(`
`)}var acceptance2=__nccwpck_require__2(4431),title2=__nccwpck_require__2(3344);const SYMBOLS={success:"✅",failure:"❌",
neutral:"⚪",error:"🚫"},headline={markup:headline_markup,terminal:(report,{style})=>paint(report,style)(style.bold(`${symbol(
report)} ${(0,title2.D)(report,visible2.RK)}`))};function headline_markup(report,_detail,{heading,code}){return heading(
`${symbol(report)} ${(0,title2.D)(report,code)}`)}function symbol({conclusion,gates}){return conclusion==="success"&&gates.
some(({status})=>status==="accepted")?"🏷️":SYMBOLS[conclusion]}function paint(report,style){return report.conclusion===
"failure"?style.red:report.conclusion==="success"?style.green:style.yellow}const mismatch={markup:mismatch_markup};function mismatch_markup({
conclusion},{origin},form){const ended=origin?.relayed?.conclusion??null;if(!(ended===null||ended==="success")&&!(conclusion!==
"success"&&conclusion!=="neutral"))return form.alert("WARNING",form.paragraph(`The run itself ended as ${form.code(ended,
30)}, although its report says otherwise: something else in it failed, or the gate did not write this report.`))}var gates_words=__nccwpck_require__2(
5281);const scorecard={markup:scorecard_markup,terminal:scorecard_inTerminal},NONE="–",ORDER=["failed","accepted","war\
ned","passed","skipped"];function rowsOf(report,escape){const now=(0,figures.h5)(report),before=report.comparison?.result?.
before,{gates}=report,rows=[],isBroken=now.failed>0||(before?.failed??0)>0;for(const category of model_rung.R6){const gate=gates.
find(each=>(0,verdict_limits.St)(each)===category);(isBroken||gate!==void 0)&&rows.push(rungRow(report,category,gate,now,
before))}rows.push(...restRows(gates.find(isOffLadder),now,before));const isRate=gate=>gate.id==="min-pass-rate"&&gate.scope===
null;rows.push(rateRow(report,gates.find(isRate),now,before));const ordered=[...gates.filter(gate=>gate.id!=="regression"&&
(0,verdict_limits.St)(gate)===void 0&&!isRate(gate)&&!isOffLadder(gate)&&!(0,gates_words.K$)(gate))].sort((a,b)=>ORDER.indexOf(
a.status)-ORDER.indexOf(b.status));return[...rows,...ordered.map(gate=>limitRow(report,gate,escape))]}function rungRow(report,category,gate,now,before){
const failures2=now.failures[category],isShare=gate?.unit==="share",share=isShare?gate.actual??0:now.rates[category],rate=(0,numbers2.
EX)(share,isShare||gate?.unit==="rate"?gate.limit:null);return{status:gate?.status??null,what:`${(0,model_rung.a7)(category)}\
 ${model_rung.nV[category]} failures`,isNamed:!1,ids:"",about:{rung:category},before:before===void 0?NONE:(0,numbers2.zD)(
before.failures[category]),now:failures2===0?"0":`${(0,numbers2.zD)(failures2)} (${rate}${isShare?" of failures":""})`,allowed:gate===
void 0?NONE:allowedWords(gate),isNext:(0,next_step_words.ry)(report)===category}}function isOffLadder({id,scope}){return id===
"max-off-ladder"&&scope===null}function restRows(gate,now,before){return[["unattributed","No signal",void 0],["offLadder",
"Not caused by the system",gate]].flatMap(([key,what,limit])=>{const[is,was]=[now.failures[key],before?.failures[key]];return is===
0&&(was??0)===0&&limit===void 0?[]:[{status:limit?.status??null,what,isNamed:!1,ids:"",about:limit===void 0?null:{limit:limit.
id},before:was===void 0?NONE:(0,numbers2.zD)(was),now:limit===void 0||limit.unit==="count"||limit.actual===null?(0,numbers2.
zD)(is):`${(0,numbers2.zD)(is)} (${seenWords(limit,limit.actual)})`,allowed:limit===void 0?NONE:allowedWords(limit),isNext:!1}]})}
function rateRow(report,gate,now,before){const limit=gate?.limit??null,isOnce=report.dataQuality.repeatedQuestions===0;return{
status:gate?.status??null,what:"Pass rate",isNamed:!1,ids:"",about:{limit:"min-pass-rate"},before:before===void 0?NONE:(0,numbers2.
EX)(before.passRate,limit),now:`${(0,numbers2.EX)(now.passRate,limit)}${isOnce?` (${(0,numbers2.zD)(now.passed)} of ${(0,numbers2.
zD)((0,model_counts.wp)(now))})`:""}${(0,figures.wb)(report.totals)}`,allowed:gate===void 0?NONE:allowedWords(gate),isNext:!1}}
function limitRow(report,gate,escape){const{id,scope,title:title3,status,questionIds}=gate,before=report.comparison?.result?.
before?.limits.find(each=>each.id===id&&each.scope===scope),shown=questionIds.slice(0,3).map(each=>escape((0,visible2.m_)(
each,40))),rest=questionIds.length-shown.length,named=`${shown.join(", ")}${rest>0?` and ${(0,numbers2.zD)(rest)} more`:
""}`;return{status,what:`${scope===null?"":`${escape(scope,40)}: `}${title3}`,isNamed:scope!==null,ids:named,about:{limit:id},
before:before===void 0?NONE:seenWords(gate,before.actual),now:status==="skipped"?`not evaluated: ${(0,gates_words.XY)(gate,
escape)}`:gate.actual===null?NONE:seenWords(gate,gate.actual),allowed:allowedWords(gate),isNext:!1}}function seenWords(gate,seen){
const{actual:words}=(0,gates_words.fw)({...gate,actual:seen});return words!==void 0?words:gate.unit==="usd"?(0,economics_words.
Wp)(seen,gate.limit):gate.unit==="ms"?(0,economics_words.zy)(seen,gate.limit):gate.unit==="count"?(0,numbers2.zD)(seen):
(0,numbers2.EX)(seen,gate.limit)}function allowedWords(gate){const{limit:words}=(0,gates_words.fw)(gate);return words!==
void 0?words:/^[$<>]?[\d.]/.test(gate.limitText)?`${gate.operator==="<="?"≤":"≥"} ${gate.limitText}`:gate.limitText}
const MARKS={passed:"✅",failed:"❌",accepted:"🏷️",warned:"⚠️",skipped:"⏭️"},STATUS_WORDS={passed:"",failed:"\
missed",accepted:"missed, accepted",warned:"missed, a warning only",skipped:""};function scorecard_markup(report,detail,form){
const{code,prose,strong,table,paragraph,blocks}=form,rows=rowsOf(report,code),limits=rows.length-detail.rows>5?rows.slice(
0,detail.rows+5):rows,hasBase=report.comparison?.result?.before!==void 0,isSet=rows.some(({status})=>status!==null),lines=limits.
map(row=>{const what=linked(row,detail,form),isLimit=row.about!==null&&"limit"in row.about,isBold=row.isNext||isLimit&&row.
status!==null&&STATUS_WORDS[row.status]!=="";return[`${row.status===null?"":`${MARKS[row.status]} `}${isBold?strong(what):
what}`,...hasBase?[row.before]:[],isBold?strong(row.now):row.now,...isSet?[row.allowed]:[]]}),head=["",...hasBase?[scorecard_capital(
(0,base_words.F)(report.comparison,prose))]:[],"This run",...isSet?["Limit"]:[]],align=["left","right","right","right"],
more2=rows.length-limits.length;return blocks([table(head,lines,align.slice(0,head.length)),...more2>0?[paragraph(`${(0,numbers2.
LS)(more2,"more limit")} in the report file.`)]:[],...notesOf(report,code).map(paragraph)])}function linked({what,isNamed,
ids,about,status},detail,{link}){const words=status===null?"":STATUS_WORDS[status],behind=`${words===""?"":` (${words})`}${ids===
""?"":`: ${ids}`}`;return about===null||isNamed?`${what}${behind}`:`${link(what,"rung"in about?(0,docs_links2.vc)(detail,
about.rung):(0,docs_links2.of)(detail,about.limit))}${behind}`}function scorecard_capital(name){return name==="the basel\
ine"?"Baseline":name}function notesOf(report,escape){return[...noiseWords(report),...quarantineWords(report,escape)]}function noiseWords({
totals:{passRateInterval},gates,dataQuality:dataQuality2,gated,comparison}){if(comparison?.result?.verdict==="regressed")
return[];const rate=gates.find(gate=>gate.id==="min-pass-rate"&&gate.scope===null&&(0,verdict_limits.OS)(gate));if(rate===
void 0||rate.limit===null||rate.actual===null||gated!==void 0)return[];const{lower,upper}=passRateInterval;return rate.limit>
upper?[]:[`${(0,numbers2.KN)(rate.actual)}, needs ${rate.limitText}: with ${(0,numbers2.LS)(dataQuality2.questions,"ques\
tion")} this could be chance (95% interval ${Math.round(lower*100)}–${Math.round(upper*100)}%).`]}function quarantineWords({
dataQuality:{quarantined,unknownWaivers}},escape){const present=quarantined.filter(id=>!unknownWaivers.includes(id));if(present.
length===0)return[];const shown=present.slice(0,5).map(id=>escape((0,visible2.m_)(id,40))),rest=present.length-shown.length;
return[`Not counted, because in quarantine: ${(0,numbers2.LS)(present.length,"question")} (${shown.join(", ")}${rest>0?`\
 and ${(0,numbers2.zD)(rest)} more`:""}).`]}function scorecard_inTerminal(report,{style,width}){const rows=rowsOf(report,
visible2.RK),hasBase=report.comparison?.result?.before!==void 0,isSet=rows.some(({status})=>status!==null),head=["","",...hasBase?
[scorecard_capital((0,base_words.F)(report.comparison,visible2.RK))]:[],"This run",...isSet?["Limit"]:[]],cells2=rows.map(
row=>[markOf(row.status),row.what,...hasBase?[row.before]:[],row.now,...isSet?[row.allowed]:[]]),widths=head.map((title3,at)=>Math.
max((0,display_width.F)(title3),...cells2.map(row=>(0,display_width.F)(row[at]??"")))),line=texts=>`${section.B}${texts.
map((text,at)=>at<2?(0,display_width.v)(text,widths[at]??0):`${" ".repeat(Math.max(0,(widths[at]??0)-(0,display_width.F)(
text)))}${text}`).join("  ")}`.trimEnd();return[style.dim(line(head)),...cells2.map((texts,at)=>{const ids=rows[at]?.ids??
"",below=ids===""?"":`
${(0,wrap.L)(`${section.B.repeat(2)}${" ".repeat((widths[0]??0)+2)}${ids}`,width,section.B.repeat(3))}`;return`${scorecard_paint(
rows[at],style)(line(texts))}${below}`}),...notesOf(report,visible2.RK).map(note=>(0,wrap.L)(`${section.B}${note}`,width,
section.B))].join(`
`)}function markOf(status){return{passed:"met",failed:"missed",accepted:"accepted",warned:"warning",skipped:"skipped",none:""}[status??
"none"]}function scorecard_paint(row,style){return row?.status==="failed"?style.red:row?.status==="accepted"||row?.status===
"warned"?style.yellow:row?.status==="skipped"?style.dim:row?.isNext===!0?style.bold:text=>text}const warnings_warnings={
markup:warnings_markup,terminal:warnings_inTerminal};function warnings_markup(report,detail,form){const{code}=form,{origin}=detail,
sentences=[...origin?.sharedWith===void 0?[]:[(0,render_origin2.B)(origin.sharedWith,code)],...(0,warnings2.dW)(report,code,
["verdict","attribution"]).map(({id,text})=>linkedWarning({id,text},detail,form)),...slowDecay2(report,code)];if(sentences.
length!==0)return form.alert("WARNING",sentences.length===1?form.paragraph(sentences.join("")):form.list(sentences))}function warnings_inTerminal(report,{
style,width}){const sentences=[...(0,warnings2.wV)(report,visible2.RK,["verdict"]),...slowDecay2(report,visible2.RK)];return sentences.
length===0?void 0:sentences.map(text=>style.yellow((0,wrap.L)(`! ${text}`,width,section.B))).join(`
`)}function slowDecay2({climb:climb2},escape){const words=climb2?.history?.decay?.isWorse?(0,climb_words2.M4)(climb2.history,
escape):void 0;return words===void 0?[]:[words]}const SECTIONS2={headline,mismatch,acceptance:acceptance2.m,"gate-change\
s":gateChanges,fault,warnings:warnings_warnings,scorecard,questions,"next-step":nextStepSection,trend,answers,changes,failures,
certainty,gap,climb,economics,"data-quality":dataQuality,footer}}),4431:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{F:()=>acceptanceWords,m:()=>acceptance2});var _reasons_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8800),_words_visible_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1683),_section_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
1243),_wrap_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8126);const acceptance2={markup,terminal:inTerminal},NAMED=5;
function acceptanceWords(report,escape){const{acceptance:found,gates,conclusion}=report;if(!found)return;const label=escape(
found.label,60);if(found.reason!==null)return`The label ${label} does not count: ${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
IK)(found.reason,escape)}.`;const accepted=gates.filter(({status})=>status==="accepted"),named=accepted.slice(0,NAMED).map(
({title:title2,scope})=>`${scope===null?"":`${escape(scope,40)}: `}${title2}`),more=accepted.length-named.length,who=found.
by===null?"Somebody":escape(found.by,60),head=found.commit===null?"":` for ${escape(found.commit.slice(0,7),7)}`;return`${who}\
 accepted this${head} with the label ${label}, until the next push: ${named.join("; ")}${more>0?`; and ${more} more`:""}\
.${conclusion==="failure"?"":" Without it the check would be red."}`}function markup(report,_detail,{alert,paragraph,code}){
const words=acceptanceWords(report,code);return words===void 0?void 0:alert("WARNING",paragraph(words))}function inTerminal(report,{
style,width}){const words=acceptanceWords(report,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK);return words===void 0?
void 0:style.yellow((0,_wrap_js__WEBPACK_IMPORTED_MODULE_2__.L)(`! ${words}`,width,_section_js__WEBPACK_IMPORTED_MODULE_3__.
B))}}),6428:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{OS:()=>isMissed,St:()=>rungOf,ml:()=>overshoot});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);
function isMissed({status}){return status==="failed"||status==="warned"||status==="accepted"}function rungOf({id,scope}){
return scope===null?_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.find(category=>id===`max-${category}-failures`):void 0}
function overshoot({actual,limit,operator}){if(actual===null||limit===null)return 0;const by=operator==="<="?actual-limit:
limit-actual;return limit===0?by>0?Number.POSITIVE_INFINITY:0:by/Math.abs(limit)}}),3344:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{D:()=>title2});var _gates_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5281),_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(7099),_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1223),_comparison_failing_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6636),_figures_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
2225),_ladder_next_step_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(4453),_limits_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
6428);function title2(report,escape){const named=report.gates.filter(gate=>(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.
Mw)(gate.id)&&(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.OS)(gate)).slice(0,3).map(gate=>(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.
DO)(gate,report,escape)),parts=[...report.conclusion==="failure"||hasMissed(report)?change(report):passing(report),...reasons2(
report,escape)];return[...named,...named.length===0?[capital(parts[0]??""),...parts.slice(1)]:parts].join(" · ")}function capital(words){
return`${words.slice(0,1).toUpperCase()}${words.slice(1)}`}function hasMissed({gates}){return gates.some(_limits_js__WEBPACK_IMPORTED_MODULE_4__.
OS)}function change(report){const result=report.comparison?.result,[before,now]=ratesOf(report);if(!result){const rate=report.
gates.find(isPassRate);return[`pass rate ${now}${rate!==void 0&&(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.OS)(rate)?`, \
at least ${rate.limitText} required`:""}`]}const{newlyFailing,fixed,pValue,verdict,secondLook}=result,again=secondLook?.
pValue,isWorse=verdict==="regressed"&&report.gates.some(gate=>gate.id==="regression"&&(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
OS)(gate));return[`${newlyFailing.length>0?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(newlyFailing.length)}\
 newly failing`:isWorse?"more answers failing":"nothing newly failing"}${isWorse?` (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
gh)(pValue)}${again===void 0?"":`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.gh)(again)} when asked again`})`:
""}`,...besides(report),...fixed.length>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(fixed.length)} fixed`]:
[],before===void 0||before===now?`pass rate ${now}`:`pass rate ${before} → ${now}`]}function ratesOf(report){const limit=report.
gates.find(isPassRate)?.limit??null,before=report.comparison?.result?.before?.passRate;return[before===void 0?void 0:(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
EX)(before,limit),(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.EX)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__.h5)(
report).passRate,limit)]}function passing(report){const result=report.comparison?.result;if(!result)return[(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__.
t8)(report)];const{newlyFailing,fixed}=result,broken=newlyFailing.length===0?", nothing newly failing":`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
zD)(newlyFailing.length)} newly failing ${whyFine(result)}`,[before,now]=ratesOf(report),change2=before===void 0||before===
now?"":` (${before} → ${now})`;return[`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__.t8)(report)}${change2}${[broken,...besides(
report).map(words=>`, ${words}`)].join("")}${fixed.length>0?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(fixed.
length)} fixed`:""}`]}function besides(report){const result=report.comparison?.result;if(!result)return[];const accepted=(0,_comparison_failing_js__WEBPACK_IMPORTED_MODULE_2__.
C)(report).filter(({standing})=>standing==="accepted").length,fresh=result.added.filter(({after})=>after!==void 0).length,
apart=(result.changed?.length??0)+result.unanswered.length;return[...fresh>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
LS)(fresh,"new question fails","new questions fail")}`]:[],...accepted>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
LS)(accepted,"accepted regression")} failing`]:[],...apart>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(apart)}\
 not compared`]:[]]}function whyFine(result){const{verdict,alpha,pValue,newlyFailing,fixed,secondLook}=result;return verdict===
"regressed"?`(${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.gh)(pValue)})`:secondLook?.stage==="all"?"but passing \
when asked again":verdict==="ok"?"but no real drop":(0,_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__.oB)(
result)?"with too few clusters to tell":pValue>alpha?(0,_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__.Fm)(
result)<_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__.dS?"with too few questions to tell":"within noise":
fixed.length>=newlyFailing.length?"with as many fixed":"but not worse as a whole"}function reasons2(report,escape){const{
gates,conclusion,acceptance:acceptance2}=report,limits=gates.filter(gate=>gate.id!=="regression"&&gate.status!=="skipped"&&
!(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.Mw)(gate.id)&&!(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.K$)(gate)),
missed=limits.filter(_limits_js__WEBPACK_IMPORTED_MODULE_4__.OS);if(gates.every(({status})=>status==="skipped"))return[`\
not judged: no limit is set${report.comparison===null?"":", and there is no baseline"}`];const isAccepted=conclusion!=="\
failure"&&gates.some(({status})=>status==="accepted"),who=acceptance2?.by??null,onlyWarned=missed.every(({status})=>status===
"warned");return[...missed.length>0?missedWords(report,missed,escape):[],...missed.length===0&&limits.length>0&&!hasMissed(
report)?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(limits.length,"limit")} met`]:[],...isAccepted?[`accep\
ted${who===null?"":` by ${escape(who,60)}`} until the next push`]:[],...conclusion==="neutral"?["not blocking"]:missed.length>
0&&onlyWarned&&conclusion!=="failure"?["a warning only"]:[]]}function missedWords(report,missed,escape){if(report.comparison?.
result)return[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(missed.length,"limit")} missed`];const[rate]=missed.
filter(isPassRate),[worst]=missed.filter(gate=>!isPassRate(gate)&&isNameable(gate,report)).sort((a,b)=>(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
ml)(b)-(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.ml)(a)),isNamed=worst!==void 0&&(rate===void 0||(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
ml)(worst)>(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.ml)(rate)),more=missed.length-(isNamed?1:0)-(rate===void 0?0:1),isMore=isNamed||
rate!==void 0,isOnRungs=missed.every(gate=>(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.St)(gate)!==void 0);return[...isNamed?
[(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.DO)(worst,report,escape)]:[],...more>0?[`${isMore?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
LS)(more,"more limit"):(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(more,isOnRungs?"rung limit":"limit")} misse\
d`]:[]]}function isPassRate({id,scope}){return id==="min-pass-rate"&&scope===null}function isNameable(gate,report){const rung2=(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
St)(gate);return rung2===void 0||rung2===(0,_ladder_next_step_words_js__WEBPACK_IMPORTED_MODULE_3__.ry)(report)}}),8126:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{L:()=>wrap});var _display_width_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8933);function wrap(text,width,indent){const lines=[];let line="";for(const word of text.split(/(?<=\S) /))line!==""&&(0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__.
F)(line)+1+(0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__.F)(word)>width?(lines.push(line),line=`${indent}${word}`):line=
line===""?word:`${line} ${word}`;return[...lines,line].join(`
`)}}),80:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{g:()=>publishable,h:()=>renderJson});var _model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6796);const ROWS=2e3;
function*renderJson(report){for(const piece of pieces(report))yield publishable(piece)}const STEERING=/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function publishable(json){return(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.QU)(json).replace(STEERING,character=>character.
split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function*pieces(report){yield"{";
let first=!0;for(const key of Object.keys(report).filter(name=>name in report))yield`${first?"":","}
  ${JSON.stringify(key)}: `,first=!1,key==="questions"?yield*list(report.questions,withoutNull):key==="attributions"?yield*list(
report.attributions,record=>JSON.stringify(record)):yield JSON.stringify(report[key],null,2).replaceAll(`
`,`
  `);yield`
}
`}function*list(rows,text){if(rows.length===0){yield"[]";return}yield"[";for(let from=0;from<rows.length;from+=ROWS){const lines=rows.
slice(from,from+ROWS).map(row=>`
    ${text(row)}`);yield`${from===0?"":","}${lines.join(",")}`}yield`
  ]`}function withoutNull(row){return JSON.stringify(row,(_key,value)=>value===null?void 0:value)}}),4231:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{S:()=>collectRun});var entry=__nccwpck_require__2(4801),evidence_state=__nccwpck_require__2(
4207),ladder_labels=__nccwpck_require__2(1929),metric_signals=__nccwpck_require__2(2878),probes2=__nccwpck_require__2(9309),
rules=__nccwpck_require__2(8385);const NO_SIGNAL="no-signal",IDS=Object.keys(rules.y),FINDERS=Object.values(rules.y).map(
({find})=>find);function createAttributor(settings){const labelOf=(0,ladder_labels.Uc)(settings.labels),signalsOf=(0,metric_signals.
ge)(settings.metrics),shared2=IDS.map(()=>new Map);return(entry2,isFailure)=>{const label=labelOf(entry2.failureLabel),metrics=signalsOf(
entry2),evidence=(0,evidence_state.HO)(entry2,label,metrics),probed=settings.probes===void 0?probes2.PL:(0,probes2.AR)(settings.
probes,entry2),attribution=isFailure?attribute({entry:entry2,label,evidence:probed.gold?.passed===!1?evidence_state.ie:evidence,
metrics,probed,ruledOut:(0,probes2.rA)(probed)}):void 0;return{label,evidence,probed,attribution}};function attribute(context){
for(let rule=0;rule<FINDERS.length;rule+=1){const finding=FINDERS[rule]?.(context);if(finding!==void 0&&!isRuledOut(finding,
context))return toAttribution(rule,finding)}throw new Error(`no attribution rule held; the last one, ${NO_SIGNAL}, alway\
s has to`)}function toAttribution(rule,finding){const{basis,evidence}=finding,[name,...others]=Object.keys(evidence),ground=name===
void 0?void 0:evidence[name],isShared=others.length===0&&typeof ground!="object",known=isShared?shared2[rule]?.get(ground):
void 0;if(known!==void 0)return known;const id=IDS[rule]??NO_SIGNAL,attribution={category:settings.separateUnattributed&&
id===NO_SIGNAL?"unattributed":finding.category,rule:id,basis,evidence};return isShared&&shared2[rule]?.set(ground,attribution),
attribution}}function isRuledOut({basis,category},{ruledOut:out}){return out.length>0&&basis!=="counterfactual"&&basis!==
"default"&&out.some(each=>each===category)}function sizeAttribution(contextTokens,largeContext2){const rule="context-siz\
e",finding=rules.y[rule].find({entry:{...entry.Y,contextTokens},label:{kind:"none"},evidence:evidence_state.CK,metrics:{},
probed:{},ruledOut:[],largeContext:largeContext2});return finding===void 0?void 0:{...finding,rule}}var model_counts=__nccwpck_require__2(
3341),question_id2=__nccwpck_require__2(3859),run_tally=__nccwpck_require__2(8179);function clusterPasses(rows,{repeats}){
const{kind,cluster}=rows.columns();if(cluster.length===0)return[];const found=new Map,alone=[],repeated=new Set(repeats.
flatMap(group=>[...group.rows]));for(let row=0;row<rows.length();row+=1)repeated.has(row)||add([row]);for(const group of repeats)
add(group.rows);return[...found.values(),...alone];function add(answers){const judged=answers.filter(row=>(0,run_tally.gF)(
kind[row]));if(judged.length===0)return;const passed=judged.filter(row=>kind[row]===run_tally.um).length/judged.length,position=cluster[judged[0]??
0]??0,known=found.get(position);position===0?alone.push({questions:1,passed}):known===void 0?found.set(position,{questions:1,
passed}):(known.questions+=1,known.passed+=passed)}}var binomial=__nccwpck_require__2(3726);function hypergeometricPmf(k,marked,others,drawn){
const p=drawn/(marked+others),part=(0,binomial.z)(k,marked,p)*(0,binomial.z)(drawn-k,others,p);return part===0?0:part/(0,binomial.
z)(drawn,marked+others,p)}function fisherGreater(marked,size,otherMarked,otherSize){if(size===0||otherSize===0)return 1;
const all=marked+otherMarked,mean=all*size/(size+otherSize);let sum=0;for(let k=marked;k<=Math.min(size,all);k+=1){const next=sum+
hypergeometricPmf(k,all,size+otherSize-all,size);if(next===sum&&k>mean)break;sum=next}return Math.min(1,sum)}const LEAST_QUESTIONS=10,
LEVEL=.01,LEAST_DROP=.1;function largeContext(answers){const sorted=[...answers].sort((a,b)=>a.tokens-b.tokens),limit=limitOf(
sorted);if(limit===void 0)return;const small=passesOf2(sorted.filter(({tokens})=>tokens<=limit)),large=passesOf2(sorted.
filter(({tokens})=>tokens>limit));return{limit,smallPassRate:small.passed/small.questions,largePassRate:large.passed/large.
questions}}function limitOf(sorted){const third=Math.floor(sorted.length/3),low=sorted[third-1]?.tokens??0,high=sorted[sorted.
length-third]?.tokens??0;if(third===0||low>=high)return;const smallest=sorted.filter(({tokens})=>tokens<=low),small=passesOf2(
smallest),large=passesOf2(sorted.filter(({tokens})=>tokens>=high));if(rateOf(small)-rateOf(large)<LEAST_DROP||!isWorse(large,
small))return;const middle=sorted.filter(({tokens})=>tokens>low&&tokens<high);return limitOf(smallest)??(isWorse(passesOf2(
middle),small)?low:middle.at(-1)?.tokens??low)}function passesOf2(answers){let[questions,passed]=[0,0];for(const{weight,
isPassed}of answers)questions+=weight,isPassed&&(passed+=weight);return{questions,passed}}function rateOf({questions,passed}){
return questions===0?0:passed/questions}function isWorse(some,than){const[size,otherSize]=[Math.round(some.questions),Math.
round(than.questions)];if(size<LEAST_QUESTIONS||otherSize<LEAST_QUESTIONS)return!1;const[failed2,otherFailed]=[size-Math.
round(some.passed),otherSize-Math.round(than.passed)];return fisherGreater(failed2,size,otherFailed,otherSize)<=LEVEL}function contextSizes(){
const sized=[];return{note,settle};function note(row,entry2,{evidence,probed,attribution}){const{contextTokens,error,graderError}=entry2;
if(contextTokens===void 0||evidence.state!=="present"||error!==void 0||graderError!==void 0)return;const isOpen=attribution?.
basis==="elimination"&&probed.context?.passed!==!1;sized.push({row,tokens:contextTokens,isOpen})}function settle(repeats,outcomeOf2,attribute){
if(sized.length===0)return;const asked=new Map;for(const{rows}of repeats){const graded=rows.filter(row=>outcomeOf2(row).
isGraded);for(const row of graded)asked.set(row,graded.length)}const systems=new Map;for(const{row,tokens}of sized){const{
isGraded,isPassed,system}=outcomeOf2(row);if(!isGraded)continue;const answers=systems.get(system)??[];answers.push({tokens,
isPassed,weight:1/(asked.get(row)??1)}),systems.set(system,answers)}const large=new Map;for(const[system,answers]of systems){
const found=largeContext(answers);found!==void 0&&large.set(system,found)}for(const{row,tokens,isOpen}of sized){const{isGraded,
isPassed,system}=outcomeOf2(row),limit=large.get(system);if(!isOpen||isPassed||!isGraded||limit===void 0)continue;const attribution=sizeAttribution(
tokens,limit);attribution!==void 0&&attribute(row,attribution)}}}function distinctTexts(){const texts=[],positions=new Map;
return{positionOf(text){if(text==null)return 0;const known=positions.get(text);return known!==void 0?known:(texts.push(text),
positions.set(text,texts.length),texts.length)},at:position=>texts[position-1]??null,size:()=>texts.length}}var economics=__nccwpck_require__2(
271);const NO_PRINTS={asked:0,reference:0,judged:0};function entryTable(rows){const clusters=distinctTexts(),slices={category:distinctTexts(),
variant:distinctTexts(),model:distinctTexts(),promptVersion:distinctTexts(),indexVersion:distinctTexts(),contextVersion:distinctTexts()};
return{slices,clusters,add};function add(entry2,kind,line,{asked,reference,judged}){const{questionId,questionDetail,trial,
costUsd,latencyMs,inputTokens,outputTokens}=entry2,row=rows.add(questionId??question_id2.n4,questionId!==void 0&&questionId!==
question_id2.n4),columns=rows.columns();return columns.kind[row]=kind,columns.trial[row]=trial??-1,columns.costUsd[row]=
costUsd??Number.NaN,columns.latencyMs[row]=latencyMs??Number.NaN,columns.line[row]=line,questionDetail!==0&&(columns.detail.
length===0&&rows.makeRoom("detail"),columns.detail[row]=questionDetail),inputTokens!==void 0&&(columns.inputTokens.length===
0&&rows.makeRoom("inputTokens"),columns.inputTokens[row]=inputTokens),outputTokens!==void 0&&(columns.outputTokens.length===
0&&rows.makeRoom("outputTokens"),columns.outputTokens[row]=outputTokens),entry2.category!==void 0&&(columns.category.length===
0&&rows.makeRoom("category"),columns.category[row]=slices.category.positionOf(entry2.category)),entry2.cluster!==void 0&&
(columns.cluster.length===0&&rows.makeRoom("cluster"),columns.cluster[row]=clusters.positionOf(entry2.cluster)),entry2.variant!==
void 0&&(columns.variant.length===0&&rows.makeRoom("variant"),columns.variant[row]=slices.variant.positionOf(entry2.variant)),
entry2.model!==void 0&&(columns.model.length===0&&rows.makeRoom("model"),columns.model[row]=slices.model.positionOf(entry2.
model)),entry2.promptVersion!==void 0&&(columns.promptVersion.length===0&&rows.makeRoom("promptVersion"),columns.promptVersion[row]=
slices.promptVersion.positionOf(entry2.promptVersion)),entry2.indexVersion!==void 0&&(columns.indexVersion.length===0&&rows.
makeRoom("indexVersion"),columns.indexVersion[row]=slices.indexVersion.positionOf(entry2.indexVersion)),entry2.contextVersion!==
void 0&&(columns.contextVersion.length===0&&rows.makeRoom("contextVersion"),columns.contextVersion[row]=slices.contextVersion.
positionOf(entry2.contextVersion)),asked!==0&&(columns.asked.length===0&&rows.makeRoom("asked"),columns.asked[row]=asked),
reference!==0&&(columns.reference.length===0&&rows.makeRoom("reference"),columns.reference[row]=reference),judged!==0&&(columns.
judged.length===0&&rows.makeRoom("judged"),columns.judged[row]=judged),row}}function fileCounts(rows,from,to){const{kind,
evidence,costUsd,latencyMs}=rows.columns(),{entries,failed:failed2,ungraded,skipped,noSignal}=(0,run_tally.BO)(kind,from,
to),unknown=run_tally.LE.indexOf("unknown");let[evidenceKnown,withCost,withLatency]=[0,0,0];for(let row=from;row<to;row+=
1)evidence[row]!==unknown&&(evidenceKnown+=1),Number.isNaN(costUsd[row])||(withCost+=1),Number.isNaN(latencyMs[row])||(withLatency+=
1);return{entries,failed:failed2,ungraded,skipped,evidenceKnown,noSignal,withCost,withLatency}}const FEW=20,COUNTED=1e3,
LONGEST_ID=80,MOST_FOUND=200,TURN=/^(.*[^\s#/_.:-])(?:#|[\s#/_.:-]*turn[\s#/_.:-]*)\d+$/i;function findingLog(metrics){const all=new Map,
hits={yes:0,no:0,passed:0,failed:0},scores=new Map,latency={count:0,max:0,hasFraction:!1},cost={count:0,sum:0},ids={count:0,
isCounting:!0},turns=new Map;let entries=0,versions=0,start;const here={path:"",line:0};return{note,found:foundAt,settle};
function foundAt(what,path,line){here.path=path,here.line=line,found(what)}function place(){return{...here}}function found(what){
const key=`${what.code}\0${what.field}`,known=all.get(key);known!==void 0?known.entries+=1:all.size<MOST_FOUND&&all.set(
key,{entries:1,first:place(),what})}function note(entry2,outcome,isOwnUnit,path,line){here.path=path,here.line=line,entries+=
1,start??=place(),(entry2.model!==void 0||entry2.promptVersion!==void 0||entry2.indexVersion!==void 0)&&(versions+=1),ids.
count<COUNTED&&noteId(entry2),entry2.retrievalHit!==void 0&&noteHit(entry2,outcome),entry2.scores!==void 0&&noteScores(entry2.
scores),isOwnUnit&&noteAmounts(entry2),entry2.grade===void 0&&entry2.verdict===void 0&&entry2.error===void 0&&entry2.graderError===
void 0&&found({code:"no-grade",field:"grade",detail:""})}function noteAmounts({latencyMs,costUsd}){latencyMs!==void 0&&(latency.
count+=1,latencyMs>latency.max&&(latency.max=latencyMs),!latency.hasFraction&&!Number.isInteger(latencyMs)&&(latency.hasFraction=
!0),latency.first??=place()),costUsd!==void 0&&(cost.count+=1,cost.sum+=costUsd,cost.first??=place())}function noteId({questionId,
isTextId,question,cluster}){ids.count+=1;const[,of]=questionId===void 0||cluster!==void 0?[]:TURN.exec(questionId)??[];if(questionId!==
void 0&&of!==void 0){const known=turns.get(of);known===void 0?turns.set(of,{ids:new Set([questionId]),first:place()}):known.
ids.add(questionId)}if(questionId===void 0||isTextId)ids.isCounting=!1;else{const position=Number(/(\d+)\]?$/.exec(questionId)?.[1]??
Number.NaN);(Number.isNaN(position)||ids.last!==void 0&&position!==ids.last+1)&&(ids.isCounting=!1),ids.last=position,questionId.
length>LONGEST_ID&&questionId.includes(" ")&&question===void 0&&found({code:"text-ids",field:"question_id",detail:""})}}
function noteHit(entry2,outcome){if(outcome==="passed"?hits.passed+=1:outcome==="failed"&&(hits.failed+=1),entry2.retrievalHit!==
!0){hits.no+=1;return}hits.yes+=1;const{retrievedEvidence,retrievedFiles}=entry2;(retrievedEvidence!==void 0||retrievedFiles!==
void 0)&&(retrievedEvidence??[]).length+(retrievedFiles??[]).length===0&&found({code:"hit-without-ids",field:"retrieval_\
hit",detail:""}),(entry2.failureLabel==="missing_evidence"||entry2.failureLabel==="retrieval_miss")&&found({code:"contra\
dictory",field:"retrieval_hit",detail:entry2.failureLabel})}function noteScores(found_){for(const name in found_){const value=found_[name]??
null;if(value===null||Number.isNaN(value))continue;(0,metric_signals.qi)(name,value,metrics)&&found({code:"metric-scale",
field:name,detail:String(value)});const known=scores.get(name);known===void 0?scores.size<MOST_FOUND&&scores.set(name,{count:1,
value,isConstant:!0,first:place()}):(known.count+=1,value!==known.value&&(known.isConstant=!1))}}function settle(){const single=[],
add=(code,field,detail,count2,place2)=>{place2!==void 0&&single.push({code,field,detail,entries:count2,path:place2.path,
line:place2.line})},known=hits.yes+hits.no;known>=FEW&&(hits.yes===0||hits.no===0)&&hits.passed>0&&hits.failed>0&&add("c\
onstant-hit","retrieval_hit",String(hits.yes>0),known,start);for(const[name,{count:count2,value,isConstant,first}]of scores)
isConstant&&count2>=FEW&&add("constant-score",name,String(value),count2,first);latency.count>0&&latency.hasFraction&&latency.
max<100&&latency.max>0&&add("odd-latency","latency_ms",String(Number(latency.max.toPrecision(3))),latency.count,latency.
first),cost.count>0&&cost.sum/cost.count>5&&add("odd-cost","cost_usd",String(Number((cost.sum/cost.count).toPrecision(3))),
cost.count,cost.first);const groups=[...turns.values()].filter(each=>each.ids.size>1);return groups.length>1&&add("undec\
lared-cluster","question_id",[...groups[0]?.ids??[]].slice(0,2).join(" "),groups.reduce((sum,each)=>sum+each.ids.size,0),
groups[0]?.first),ids.isCounting&&ids.count>2&&add("counting-ids","question_id","",entries,start),versions===0&&entries>
0&&add("no-versions","prompt_version","",entries,start),[...[...all.values()].map(({entries:count2,first,what})=>({...what,
entries:count2,path:first.path,line:first.line})),...single]}}var text_hash=__nccwpck_require__2(6647);function fingerprinter(){
const judges=new Map;return({question,expectedAnswer,judge:judge2})=>({asked:question===void 0||question===""?0:(0,text_hash.
_)(question),reference:expectedAnswer===void 0||expectedAnswer===""?0:(0,text_hash._)(expectedAnswer),judged:judge2===void 0?
0:judgedPrint(judges,judge2)})}const MOST_KEPT=1e3;function judgedPrint(known,judge2){const found=known.get(judge2);if(found!==
void 0)return found;const print=(0,text_hash._)(judge2);return known.size<MOST_KEPT&&known.set(judge2,print),print}var grade_words=__nccwpck_require__2(
2110);const SHOWN2=12;function gradeLog(showText){const grades=new Map;let last={grade:void 0,seen:{count:0,passes:!1}};
return{note,settle};function seenOf(grade){const known=grades.get(grade)??{count:0,passes:(0,grade_words._Y)(grade)};return grades.
set(grade,known),known}function note({grade,verdict,error,graderError}){return verdict!==void 0||grade===void 0?!1:(grade!==
last.grade&&(last={grade,seen:seenOf(grade)}),last.seen.count+=1,last.seen.passes&&error===void 0&&graderError===void 0)}
function settle(from){const reading=(0,grade_words.MU)(grades.keys(),from);return reading==="unknown"?{problem:unknown()}:
{passing:reading==="exact"?[]:[...grades].flatMap(([grade,{passes}])=>passes?[grade]:[])}}function unknown(){const nameOf=grade=>showText||
(0,grade_words.m)(grade)?`\`${grade.slice(0,40)}\``:"another",shown=[...grades].slice(0,SHOWN2).map(([grade,{count:count2}])=>`${nameOf(
grade)} ${count2}`),more=grades.size-shown.length;return{code:"unknown-grades",field:"grade",message:`these grades are n\
ot all words that are known, so nothing says which of them pass: ${shown.join(", ")}${more>0?` and ${more} more`:""}.`,hint:[
...grades.keys()].every(grade=>scoreLike(grade))?"Say from where on they pass: `grade: { field: …, min: 0.7 }` under `fi\
elds:`, or `pass-score`.":"Set `passing-grades` to those that pass; of another tool's file map the fields: `fields:` in \
the config."}}}function scoreLike(grade){return/^\s*[-+]?[\d.]+\s*%?\s*$/.test(grade)}const KEPT=20;function retrievalRecord(entry2,short){
const{expectedEvidence,retrievedEvidence,candidateEvidence,expectedFiles,retrievedFiles}=entry2,passages=()=>recordOf("p\
assages",expectedEvidence,retrievedEvidence,candidateEvidence,short),files=()=>recordOf("files",expectedFiles,retrievedFiles,
void 0,short);return isCompared(expectedEvidence,retrievedEvidence)?passages():isCompared(expectedFiles,retrievedFiles)?
files():passages()??files()}function isCompared(expected=[],retrieved){return expected.length>0&&retrieved!==void 0}function recordOf(of,expected=[],retrieved,candidates,short){
if(expected.length===0&&retrieved===void 0)return;const[ranks,before]=[ranksOf(retrieved),ranksOf(candidates)],wanted=new Set(
expected.map(evidence_state.MH));return{of,expected:expected.slice(0,KEPT).map(name=>{const found=before.get((0,evidence_state.
MH)(name));return{name:short(name),rank:ranks.get((0,evidence_state.MH)(name))??null,...found===void 0?{}:{candidateRank:found}}}),
retrieved:retrieved===void 0?null:retrieved.slice(0,KEPT).map(name=>({name:short(name),isExpected:wanted.has((0,evidence_state.
MH)(name))})),more:{expected:Math.max(0,expected.length-KEPT),retrieved:Math.max(0,(retrieved?.length??0)-KEPT)}}}function ranksOf(names=[]){
const ranks=new Map;for(const[at,name]of names.entries())ranks.has((0,evidence_state.MH)(name))||ranks.set((0,evidence_state.
MH)(name),at+1);return ranks}var secrets2=__nccwpck_require__2(6796);const texts_KEPT={question:300,answer:600,expectedAnswer:600,
reason:300,metric:100,name:200},HALF_A_PAIR=/[\ud800-\udbff]$/;function failureTexts(entry2){const texts={question:shorten(
entry2.question,texts_KEPT.question),answer:shorten(entry2.answer,texts_KEPT.answer),expectedAnswer:shorten(entry2.expectedAnswer,
texts_KEPT.expectedAnswer),reason:shortReason(entry2.reason),retrieval:retrievalRecord(entry2,name=>shorten(name,texts_KEPT.
name)??""),scores:scoresOf(entry2)};return Object.values(texts).every(text=>text===void 0)?void 0:texts}function shortReason(reason){
const text=shorten(reason?.text.trim(),texts_KEPT.reason)??"";return text===""?void 0:{metric:shorten(reason?.metric??void 0,
texts_KEPT.metric)??null,text}}const MOST_SCORES=20;function scoresOf({checks:checks2=[],scores={}}){const known=new Set(
checks2.map(({metric:metric2})=>metric2)),all=[...checks2.map(({metric:metric2,score,passed,threshold})=>({metric:metric2,
score,passed,threshold})),...Object.entries(scores).filter(([metric2])=>!known.has(metric2)).map(([metric2,score])=>({metric:metric2,
score,passed:void 0,threshold:void 0}))];if(all.length!==0)return all.slice(0,MOST_SCORES).map(({metric:metric2,score,passed,
threshold})=>({metric:shorten(metric2,texts_KEPT.metric)??"",score,passed:passed??null,threshold:threshold??null}))}function shortAnswer(answer){
return shorten(answer,texts_KEPT.answer)??""}function shortQuestion(question){return shorten(question,texts_KEPT.question)??
""}function shorten(text,length){if(text===void 0)return;const start=(0,secrets2.SK)(text,length+1);return start.length<=
length?ownCopy(start):`${ownCopy(start.slice(0,length).replace(HALF_A_PAIR,""))}…`}function ownCopy(text){return JSON.
parse(JSON.stringify(text))}const MOST=6e6,MOST_WRITTEN=12e6,AROUND=100;function passedAnswers(){const answers=new Map;let kept=0;
return{keep(row,{answer,question,questionId}){if(kept>=MOST)return;const texts={...question===void 0||question===""||question===
questionId?{}:{question:shortQuestion(question)},...answer===void 0||answer===""?{}:{answer:shortAnswer(answer)}};Object.
keys(texts).length!==0&&(kept+=JSON.stringify(texts).length+AROUND,answers.set(row,texts))},drop:row=>answers.delete(row),
list(of){const seen=new Set,records=[];let left=MOST_WRITTEN;for(const[row,texts]of answers){const{id,variant}=of(row),key=`${id}\
\0${variant??""}`;if(!seen.has(key)){if(seen.add(key),left-=id.length+(variant?.length??0)+(texts.answer?.length??0)+(texts.
question?.length??0)+AROUND,left<0)break;records.push({id,variant,...texts})}}return records}}}var probe=__nccwpck_require__2(
7223),rung2=__nccwpck_require__2(1607);const NAMED=10,noCounts=()=>({failures:0,turned:0,passing:0,lost:0});function probeLogOf(runs){
const given=probe._v.filter(probe2=>runs[probe2]!==void 0),rows=[],answers=[];return{note,settle};function note(row,probed){
given.every(probe2=>probed[probe2]===void 0)||(rows.push(row),answers.push(probed))}function settle(outcomeOf2){const seen=new Set,
counts=new Map(given.map(probe2=>[probe2,noCounts()])),asked=new Set,byRow=new Map,patterns=new Map;for(const[at,row]of rows.
entries()){const probed=answers[at]??{};byRow.set(row,probed);const{isPassed,category}=outcomeOf2(row);given.every(probe2=>probed[probe2]!==
void 0)&&asked.add(row);const isOnLadder=category!==void 0&&((0,rung2.hQ)(category)||category==="unattributed");for(const probe2 of given){
const answer=probed[probe2],count2=counts.get(probe2);answer===void 0||count2===void 0||(seen.add(answer),isPassed?(count2.
passing+=1,answer.passed||(count2.lost+=1)):isOnLadder&&(count2.failures+=1,answer.passed&&(count2.turned+=1)))}if(!isOnLadder)
continue;const results=resultsOf(probed,category),key=results.join(),known=patterns.get(key);known===void 0?patterns.set(
key,{results,failures:1}):known.failures+=1}return{runs:given.map(probe2=>{const all=new Set(runs[probe2]?.values()),strange=[
...all].filter(answer=>!seen.has(answer));return{probe:probe2,questions:all.size,notInLog:strange.length,notInLogIds:strange.
slice(0,NAMED).map(({name})=>name),...counts.get(probe2)??noCounts()}}),patterns:[...patterns.values()],isAsked:row=>asked.
has(row),failedIn:row=>{const probed=byRow.get(row)??{};return given.some(probe2=>probed[probe2]?.passed===!0)?void 0:given.
filter(probe2=>probed[probe2]?.passed===!1)}}}function resultsOf(probed,category){const results=[];for(const probe2 of given){
const answer=probed[probe2];if(results.push(answer===void 0?null:answer.passed&&(0,rung2.hQ)(category)?category:!1),answer?.
passed===!0)break}return results}}var metric=__nccwpck_require__2(7829);function createQuality(){return{withoutQuestionId:0,
withoutGrade:0,judged:0,contradictory:0,infrastructure:0,graderErrors:0,unchecked:0,cached:0,goldEvidence:0,covered:0,overlapping:0,
metricsSeen:new Set,grades:new Map,gradeWords:[],unknownLabels:new Map,findings:[]}}function noteQuality(quality,entry2,outcome,label,evidence){
const{questionId,grade,verdict,error,graderError}=entry2,answered=error===void 0&&graderError===void 0;(questionId===void 0||
questionId===question_id2.n4)&&(quality.withoutQuestionId+=1),grade!==void 0?bump(quality.grades,grade):answered&&verdict===
void 0&&(quality.withoutGrade+=1),outcome==="failed"&&!answered?error!==void 0?quality.infrastructure+=1:quality.graderErrors+=
1:(outcome==="passed"||outcome==="failed")&&(grade!==void 0||verdict!==void 0)&&(quality.judged+=1),entry2.unchecked&&(quality.
unchecked+=1),entry2.cached&&(quality.cached+=1);const isMissing=label.kind==="known"&&label.label==="missing_evidence"&&
evidence?.isOverruled!==!0;entry2.retrievalHit===!0&&isMissing&&(quality.contradictory+=1),outcome==="failed"&&entry2.failureLabel!==
void 0&&label.kind==="unknown"&&bump(quality.unknownLabels,entry2.failureLabel)}function noteCoverage(quality,coverage){
coverage===void 0||coverage.retrieved===0||(quality.covered+=1,coverage.missing.length<coverage.expected&&(quality.overlapping+=
1))}function noteMetrics(quality,{scores,checks:checks2,contextTokens},settings){const note=name=>{const plain2=(0,metric.
Kh)(name);settings.has(plain2)&&quality.metricsSeen.add(plain2)};for(const name in scores)note(name);for(const{metric:metric2}of checks2??
[])note(metric2);contextTokens!==void 0&&note("context_tokens")}function bump(counts,key){const known=counts.get(key);known===
void 0?counts.set(key,{count:1}):known.count+=1}function nameAt(rows,{idOf},row){return{id:idOf(row),detail:(0,question_id2.
HS)(rows.columns().detail[row]??0)}}function questionRecords(rows,trials,attributionOf,texts){const{kind,detail,variant,
trial,label,category,cluster,asked,reference,judged,costUsd,latencyMs}=rows.columns(),amount=value=>value===void 0||Number.
isNaN(value)?null:value,records=[];for(let row=0;row<rows.length();row+=1){const attribution=attributionOf(row);records.
push({id:trials.idOf(row),detail:(0,question_id2.HS)(detail[row]??0),variant:texts.variant.at(variant[row]??0),trial:trial[row]??
1,outcome:outcomeOf(kind[row]),category:attribution?.category??null,rule:attribution?.rule??null,label:texts.label.at(label[row]??
0),questionCategory:texts.category.at(category[row]??0),cluster:texts.cluster.at(cluster[row]??0),asked:printText(asked[row]),
reference:printText(reference[row]),judged:printText(judged[row]),costUsd:amount(costUsd[row]),latencyMs:amount(latencyMs[row])})}
return records}function outcomeOf(kind){return kind===run_tally.um?"passed":kind===run_tally.yX?"skipped":kind!==void 0&&
(0,run_tally.N6)(kind)?"failed":"ungraded"}function questionsByCategory(rows,{idOf},categories,leftOut){const{kind,hasId,
category}=rows.columns(),seen=new Map,counts=new Map;for(let row=0;row<rows.length();row+=1){if(!(0,run_tally.gF)(kind[row])||
leftOut?.(row))continue;const name=categories.at(category[row]??0),ids=seen.get(name)??new Set,before=ids.size;hasId[row]===
1&&ids.add(idOf(row)),(ids.size>before||hasId[row]!==1)&&counts.set(name,(counts.get(name)??0)+1),seen.set(name,ids)}return counts}
function printText(hash){return hash===void 0||hash===0?null:(0,text_hash.e)(hash)}function weigher(rows,{repeats}){const{
kind}=rows.columns(),inRepeat=new Uint8Array(repeats.length===0?0:rows.length());for(const group of repeats)for(const row of group.
rows)inRepeat[row]=1;return{total,by};function total(leftOut){const tally=newTally(),single=new Uint32Array(run_tally.GW);
for(let row=0;row<rows.length();row+=1)inRepeat[row]!==1&&!leftOut?.(row)&&question_weights_bump(single,kind[row]??run_tally.
E6);addSingles(tally,single);for(const group of repeats)addQuestion(tally,group.rows.filter(row=>!leftOut?.(row)));return weightsOf(
tally)}function by(positions,texts,leftOut){if(positions.length===0||texts.size()===0)return new Map;const tallies=new Map,
tallyAt=position=>{const tally=tallies.get(position)??newTally();return tallies.set(position,tally),tally},singles=new Uint32Array(
(texts.size()+1)*run_tally.GW);for(let row=0;row<rows.length();row+=1)inRepeat[row]!==1&&!leftOut?.(row)&&question_weights_bump(
singles,(positions[row]??0)*run_tally.GW+(kind[row]??run_tally.E6));for(let position=1;position<=texts.size();position+=
1)addSingles(tallyAt(position),singles.subarray(position*run_tally.GW,(position+1)*run_tally.GW));for(const group of repeats){
const parts=new Map;for(const row of group.rows){if(leftOut?.(row))continue;const position=positions[row]??0,part=parts.
get(position);part===void 0?parts.set(position,[row]):part.push(row)}for(const[position,part]of parts)addQuestion(tallyAt(
position),part)}const found=new Map;for(const[position,tally]of tallies){const name=texts.at(position);name!==null&&found.
set(name,weightsOf(tally))}return found}function addQuestion(tally,group){const own=new Uint32Array(run_tally.GW);for(const row of group)
question_weights_bump(own,kind[row]??run_tally.E6);const skipped=own[run_tally.yX]??0,asked=group.length-skipped;addTo(tally.
judged,asked-(own[run_tally.E6]??0),own),addTo(tally.asked,asked,own),addTo(tally.all,group.length,own)}}function askedOnce(counts){
const{entries,ungraded,skipped,passed,failed:failed2,...rungs}=counts;return{...rungs,passed,failed:failed2,whole:passed+
failed2,ungraded:{part:ungraded,whole:entries-skipped},skipped:{part:skipped,whole:entries}}}function newTally(){return{
judged:new Map,asked:new Map,all:new Map}}function addSingles(tally,kinds){addTo(tally.judged,1,kinds),addTo(tally.asked,
1,kinds),addTo(tally.all,1,kinds)}function addTo(sums,size,kinds){if(size===0)return;const known=sums.get(size);if(known===
void 0)sums.set(size,kinds.slice());else for(let each=0;each<run_tally.GW;each+=1)known[each]=(known[each]??0)+(kinds[each]??
0)}function weightsOf({judged,asked,all}){const counted=(0,run_tally.mQ)(shared(judged),0),{passed,failed:failed2,prompt,
retrieval,context,model,offLadder,unattributed,noSignal}=counted;return{passed,failed:failed2,prompt,retrieval,context,model,
offLadder,unattributed,noSignal,whole:passed+failed2,ungraded:partOf(shared(asked),run_tally.E6,kind=>kind!==run_tally.yX),
skipped:partOf(shared(all),run_tally.yX,()=>!0)}}function partOf(sums,part,counts){return{part:sums[part]??0,whole:sums.
reduce((sum,value,kind)=>counts(kind)?sum+value:sum,0)}}function shared(sums){const total=new Float64Array(run_tally.GW),
sizes=[...sums.keys()].sort((a,b)=>a-b);let parts=sizes.reduce(leastCommonMultiple,1);const rows=[...sums.values()].reduce(
(sum,kinds)=>sum+kinds.reduce((all,count2)=>all+count2,0),0);parts*rows>Number.MAX_SAFE_INTEGER&&(parts=1);for(const size of sizes){
const kinds=sums.get(size);for(let each=0;each<run_tally.GW;each+=1)total[each]=(total[each]??0)+(kinds?.[each]??0)*parts/
size}return total}function leastCommonMultiple(a,b){let[x,y]=[a,b];for(;y!==0;)[x,y]=[y,x%y];return Math.min(a/x*b,Number.
MAX_SAFE_INTEGER)}function question_weights_bump(sums,at){sums[at]=(sums[at]??0)+1}function repeatsOf(rows,{repeats,repeated,
hasSingles},fileOf,isWhole){const{kind}=rows.columns();let isNumbered=!0,[fewest,most,disagreeing,inSeveralFiles]=[hasSingles?
1:Number.POSITIVE_INFINITY,1,0,0];for(const{rows:group,isNumbered:isOwn}of repeats){fewest=Math.min(fewest,group.length),
most=Math.max(most,group.length),group.some(row=>kind[row]===run_tally.um)&&group.some(row=>(0,run_tally.N6)(kind[row]??
run_tally.um))&&(disagreeing+=1);const inFiles=new Set(group.map(fileOf));inFiles.size>1&&(inSeveralFiles+=1),!isOwn&&(inFiles.
size>1||![...inFiles].every(isWhole))&&(isNumbered=!1)}return{questions:repeated,fewest:Number.isFinite(fewest)?fewest:1,
most,disagreeing,inSeveralFiles,isNumbered}}const SYSTEMS=[["model","model","model"],["promptVersion","prompt_version","\
prompt version"],["indexVersion","index_version","index version"],["contextVersion","context_version","context version"]];
function mixedSystems(rows,{repeats,idOf},texts,placeOf){const columns=rows.columns();return SYSTEMS.flatMap(([column,field,
noun])=>{const positions=columns[column];if(positions.length===0)return[];const other=({rows:group})=>{const first2=group.
map(row2=>positions[row2]??0).find(position=>position>0);return group.find(row2=>(positions[row2]??0)>0&&positions[row2]!==
first2)},mixed=repeats.filter(repeat=>other(repeat)!==void 0),[first]=mixed,row=first===void 0?void 0:other(first);if(first===
void 0||row===void 0)return[];const names=[...new Set(first.rows.map(each=>texts[column].at(positions[each]??0)))].filter(
name=>name!==null).map(name=>JSON.stringify(name));return[{code:"several-systems",...placeOf(row),field,message:`questio\
n ${JSON.stringify(idOf(row))} was answered with ${noun} ${names.slice(0,5).join(" and ")}, which is no repeat${mixed.length>
1?`; so were ${mixed.length-1} more questions`:""}.`,hint:"Are these two runs? Give one, and compare it with the other: \
`rung-gate compare`, or `baseline`. Several systems in one run are told apart by `variant`."}]})}const ENCODER=new TextEncoder,
DECODER=new TextDecoder("utf-8",{ignoreBOM:!0});function textColumn(){let bytes=new Uint8Array(16384),used=0,length=0,ends=new Uint32Array(
1024);return{push,get,hashes};function push(text){length===ends.length&&(ends=copyInto(new Uint32Array(ends.length*2),ends)),
used+text.length*3>bytes.length&&growBytes(text.length*3);let at=used;for(let i=0;i<text.length;i+=1){const code=text.charCodeAt(
i);if(code>127){at=used+ENCODER.encodeInto(text,bytes.subarray(used)).written;break}bytes[at]=code,at+=1}used=at,ends[length]=
at,length+=1}function hashes(){const all=new Uint32Array(length);for(let row=0,at=0;row<length;row+=1){let hash=SEED;for(const end=ends[row]??
0;at<end;at+=1)hash=Math.imul(hash^(bytes[at]??0),PRIME);all[row]=scramble(hash)}return all}function get(row){return DECODER.
decode(bytes.subarray(row===0?0:ends[row-1],ends[row]))}function growBytes(needed){bytes=copyInto(new Uint8Array(Math.max(
bytes.length*2,used+needed)),bytes)}}const SEED=2166136261,PRIME=16777619;function scramble(hash){let mixed=Math.imul(hash^
hash>>>16,2246822507);return mixed=Math.imul(mixed^mixed>>>13,3266489909),(mixed^mixed>>>16)>>>0}function copyInto(larger,smaller){
return larger.set(smaller),larger}function createRows(){const ids=textColumn();let length=0,room=1024,columns=resized(void 0,
room);return{ids,length:()=>length,columns:()=>columns,add(id,hasId){return length===room&&(room*=2,columns=resized(columns,
room)),ids.push(id),columns.hasId[length]=hasId?1:0,length+=1,length-1},makeRoom(name){name==="inputTokens"||name==="out\
putTokens"?columns[name]=new Float32Array(room).fill(Number.NaN):columns[name]=new Uint32Array(room)}}}function resized(old,room){
const rare=name=>rows_copyInto(new Uint32Array(old?.[name].length?room:0),old?.[name]),amounts=name=>rows_copyInto(new Float32Array(
old?.[name].length?room:0).fill(Number.NaN),old?.[name]);return{kind:rows_copyInto(new Uint8Array(room),old?.kind),evidence:rows_copyInto(
new Uint8Array(room),old?.evidence),hasId:rows_copyInto(new Uint8Array(room),old?.hasId),trial:rows_copyInto(new Int32Array(
room),old?.trial),costUsd:rows_copyInto(new Float64Array(room),old?.costUsd),latencyMs:rows_copyInto(new Float64Array(room),
old?.latencyMs),line:rows_copyInto(new Uint32Array(room),old?.line),detail:rare("detail"),attribution:rare("attribution"),
variant:rare("variant"),label:rare("label"),category:rare("category"),cluster:rare("cluster"),asked:rare("asked"),reference:rare(
"reference"),judged:rare("judged"),model:rare("model"),promptVersion:rare("promptVersion"),indexVersion:rare("indexVersi\
on"),contextVersion:rare("contextVersion"),inputTokens:amounts("inputTokens"),outputTokens:amounts("outputTokens")}}function rows_copyInto(target,source){
return source!==void 0&&target.set(source),target}function numberTrials(rows){const{kind,hasId,trial,detail:details,variant}=rows.
columns(),mayRepeat=repeatsIn(rows.ids.hashes()),groups=new Map;let questionCount=0,gradedQuestionCount=0,hasSingles=!1;
const known=new Map,questions=new Set,graded=new Set;for(let row=0;row<rows.length();row+=1){const wasGraded=(0,run_tally.
gF)(kind[row]);if(hasId[row]!==1||!mayRepeat(row)){questionCount+=1,wasGraded&&(gradedQuestionCount+=1),hasId[row]===1&&
(hasSingles=!0),(trial[row]??-1)<0&&(trial[row]=1);continue}const id=rows.ids.get(row),detail=details[row]??0,same=known.
get(id);same===void 0?known.set(id,{first:detail,several:!1}):same.first!==detail&&(same.several=!0),questions.add(`${detail}\
:${id}`),wasGraded&&graded.add(`${detail}:${id}`);const key=`${variant[row]??0}:${detail}:${id}`,group=groups.get(key);group===
void 0?groups.set(key,[row]):group.push(row)}const duplicates=[],repeats=[],repeated=new Set;for(const[key,group]of groups){
group.length===1?hasSingles=!0:(repeats.push({rows:group,isNumbered:group.every(row=>(trial[row]??-1)>=0)}),repeated.add(
key.slice(key.indexOf(":")+1)));for(const duplicate of numberGroup(group,trial))duplicates.push(duplicate)}duplicates.sort(
(a,b)=>a.row-b.row);const ambiguous=new Set([...known].filter(([,{several}])=>several).map(([id])=>id)),idOf=row=>{const id=rows.
ids.get(row),detail=ambiguous.size>0&&ambiguous.has(id)?(0,question_id2.HS)(details[row]??0):null;return detail===null?id:
(0,question_id2.vX)(id,detail)};return{questionCount:questionCount+questions.size,gradedQuestionCount:gradedQuestionCount+
graded.size,repeats,hasSingles,repeated:repeated.size,duplicates,idOf}}function numberGroup(group,trials){const taken=new Map,
duplicates=[],numberOf=row=>trials[row]??-1;for(const row of group){const trial=numberOf(row);if(trial<0)continue;const first=taken.
get(trial);first===void 0?taken.set(trial,row):duplicates.push({row,first,trial})}let next=1;for(const row of group)if(!(numberOf(
row)>=0)){for(;taken.has(next);)next+=1;trials[row]=next,next+=1}return duplicates}const BITS_EACH=16;function repeatsIn(hashes){
const words=2**Math.max(0,Math.ceil(Math.log2(hashes.length*BITS_EACH/32))),once=new Uint32Array(words),twice=new Uint32Array(
words);for(let row=0;row<hashes.length;row+=1){const hash=hashes[row]??0,word=hash>>>5&words-1,bit=1<<(hash&31),known=once[word]??
0;(known&bit)===0?once[word]=known|bit:twice[word]=(twice[word]??0)|bit}const isCandidate=hash=>((twice[hash>>>5&words-1]??
0)&1<<(hash&31))!==0,seen=new Set,repeated=new Set;for(let row=0;row<hashes.length;row+=1){const hash=hashes[row]??0;isCandidate(
hash)&&(seen.has(hash)?repeated.add(hash):seen.add(hash))}return repeated.size===0?()=>!1:row=>repeated.has(hashes[row]??
0)}var hidden_text=__nccwpck_require__2(4285);function withoutTexts(entry2){const{questionId,isTextId,question,grade,failureLabel,
error,graderError}=entry2,isText=questionId!==void 0&&(isTextId||questionId===question),label=text=>text===void 0||text!==
question&&(0,hidden_text.AH)(text)===text?text:(0,hidden_text.kh)(text);return{...entry2,questionId:isText?(0,hidden_text.
kh)(questionId):questionId,grade:grade===void 0?void 0:(0,hidden_text.AH)(grade),failureLabel:label(failureLabel),category:label(
entry2.category),cluster:label(entry2.cluster),judge:void 0,variant:label(entry2.variant),model:label(entry2.model),promptVersion:label(
entry2.promptVersion),indexVersion:label(entry2.indexVersion),contextVersion:label(entry2.contextVersion),expectedFiles:entry2.
expectedFiles?.map(hidden_text.jS),expectedEvidence:entry2.expectedEvidence?.map(hidden_text.jS),retrievedFiles:entry2.retrievedFiles?.
map(hidden_text.jS),candidateEvidence:entry2.candidateEvidence?.map(hidden_text.jS),retrievedEvidence:entry2.retrievedEvidence?.
map(hidden_text.jS),error:error===void 0?void 0:hidden_text.RG,graderError:graderError===void 0?void 0:hidden_text.RG,reason:void 0,
question:void 0,answer:void 0,expectedAnswer:void 0}}const DUPLICATES_SHOWN=20,MAX_FAILURES_WITH_TEXT=5e3,SLICES=null;function collectRun(settings){
const diagnose=createAttributor(settings),rows=createRows(),table=entryTable(rows),{slices,clusters}=table,files=[],quality=createQuality(),
attributions=new Map;let failures=0;const texts=new Map,answers=settings.keepsAnswers===!0&&settings.showText?passedAnswers():
void 0,traceUrls=new Map,labels=distinctTexts(),fingerprint=fingerprinter(),grades=settings.readsWords===!0?gradeLog(settings.
showText):void 0,undecided=[],findings=findingLog(settings.metrics),sources=[],sizes=settings.metrics.has("context_token\
s")?void 0:contextSizes(),probeLog=settings.probes===void 0?void 0:probeLogOf(settings.probes);return{startFile,add,addAttributed,
source,sources:()=>sources,finding,notice,finish:finish2};function startFile(path,format,form={}){files.push({path,format,
form,from:rows.length(),notices:[]})}function currentFile(){const file=files.at(-1);if(file===void 0)throw new Error("st\
artFile() comes first");return file}function source(found){sources.push({...found,path:currentFile().path})}function finding(found,line){
findings.found(found,currentFile().path,line)}function notice(found){currentFile().notices.push(found)}function add(read,line){
const entry2=settings.showText?read:withoutTexts(read),outcome=collect_outcomeOf(read,settings.passingGrades),diagnosis=diagnose(
entry2,outcome==="failed"),{label,evidence,probed,attribution}=diagnosis,isUndecided=grades?.note(read)===!0&&outcome===
"failed";noteQuality(quality,entry2,isUndecided?"passed":outcome,label,evidence);const{path,format}=currentFile();findings.
note(read,isUndecided?"passed":outcome,OWN_UNITS.has(format),path,line),probed.gold!==void 0&&(quality.goldEvidence+=1),
noteCoverage(quality,evidence.compared),evidence.isOverruled&&finding(OVERRULED,line),evidence.isFilesOnly&&outcome==="f\
ailed"&&finding(FILES_ONLY,line),settings.metrics.size>0&&noteMetrics(quality,entry2,settings.metrics);const row=keep(entry2,
outcome,attribution,{line,prints:fingerprint(read)},isUndecided);rows.columns().evidence[row]=run_tally.LE.indexOf(evidence.
state),probeLog?.note(row,probed),sizes?.note(row,entry2,diagnosis),isUndecided&&undecided.push(row),(outcome==="passed"||
isUndecided)&&answers?.keep(row,entry2)}function addAttributed(entry2,outcome,attribution,prints=NO_PRINTS){noteQuality(
quality,entry2,outcome,UNKNOWN_LABEL);const row=keep(entry2,outcome,attribution,{line:0,prints});rows.columns().evidence[row]=
run_tally.LE.indexOf("unknown")}function keep(entry2,outcome,attribution,at,isUndecided=!1){const row=table.add(entry2,kindOf(
outcome,attribution),at.line,at.prints);return attribution!==void 0&&keepFailure(row,entry2,attribution,isUndecided),row}
function keepFailure(row,entry2,attribution,isUndecided){const columns=rows.columns();if(columns.attribution.length===0&&
rows.makeRoom("attribution"),columns.attribution[row]=positionOf(attribution),isUndecided||(failures+=1),entry2.failureLabel!==
void 0&&(columns.label.length===0&&rows.makeRoom("label"),columns.label[row]=labels.positionOf(entry2.failureLabel)),settings.
showText&&(isUndecided?undecided.length:failures)<=MAX_FAILURES_WITH_TEXT){const kept=failureTexts(entry2);kept!==void 0&&
texts.set(row,kept)}entry2.traceUrl!==void 0&&traceUrls.set(row,ownCopy(entry2.traceUrl))}function positionOf(attribution){
const position=attributions.get(attribution)??attributions.size+1;return position>attributions.size&&attributions.set(attribution,
position),position}function decide(log){const isMapped=files.some(({format})=>format==="mapped"),settled=log.settle(isMapped?
"mapped":files.some(({form})=>form.isTable)?"table":"log");if("problem"in settled)return[settled.problem];const{kind,attribution,
label}=rows.columns(),meaningOf=(0,ladder_labels.Uc)(settings.labels);for(const row of undecided)if(settled.passing.length>
0)kind[row]=run_tally.um,attribution[row]=0,label.length>0&&(label[row]=0),texts.delete(row),traceUrls.delete(row);else{
answers?.drop(row);const name=labels.at(label[row]??0);name!==null&&meaningOf(name).kind==="unknown"&&bump(quality.unknownLabels,
name)}return quality.gradeWords.push(...settled.passing),[]}function finish2(){const unread=grades===void 0?[]:decide(grades);
quality.findings.push(...findings.settle());const trials=numberTrials(rows),columns=rows.columns(),length=rows.length();
sizes?.settle(trials.repeats,row=>({isGraded:(0,run_tally.gF)(columns.kind[row]),isPassed:columns.kind[row]===run_tally.
um,system:columns.variant[row]??0}),(row,attribution)=>{columns.kind[row]=(0,run_tally.zU)(attribution.category,!1),columns.
attribution[row]=positionOf(attribution)});const nameOf=row=>nameAt(rows,trials,row),isOut=settings.quarantined.size===0?
void 0:row=>(0,question_id2.x_)(settings.quarantined,nameOf(row)),total=(0,run_tally.BO)(columns.kind,0,length),counted=(name,leftOut)=>(0,run_tally.
Nv)(columns.kind,columns[name],length,slices[name],leftOut),category=counted("category"),inQuestions=weigher(rows,trials),
isOnce=trials.repeats.length===0,partOf2=(counts2,leftOut)=>({counts:counts2,weights:isOnce?askedOnce(counts2):inQuestions.
total(leftOut)}),partsBy=(name,counts2,leftOut)=>{const weights=isOnce?void 0:inQuestions.by(columns[name],slices[name],
leftOut);return new Map([...counts2].map(([value,each])=>[value,{counts:each,weights:weights?.get(value)??askedOnce(each)}]))},
whole=partOf2(total),counts={category,variant:counted("variant"),model:counted("model"),promptVersion:counted("promptVer\
sion"),indexVersion:counted("indexVersion"),contextVersion:counted("contextVersion")},grounds=[...attributions.keys()],attributionOf=row=>grounds[(columns.
attribution[row]??0)-1],run={files:files.map(toRunFile),total,slices:counts,weights:whole.weights,passRates:name=>new Map(
[...partsBy(name,counts[name])].map(([value,{weights}])=>[value,(0,model_counts.CG)(weights.passed,weights.whole)])),gated:isOut===
void 0?{...whole,categories:partsBy("category",category)}:{...partOf2((0,run_tally.BO)(columns.kind,0,length,isOut),isOut),
categories:partsBy("category",counted("category",isOut),isOut)},isGated:row=>isOut?.(row)!==!0,gap:(0,run_tally.sj)(columns.
kind,columns.evidence,length),quality,failures:function*(){for(let row=0;row<length;row+=1){const attribution=attributionOf(
row);attribution!==void 0&&(yield{row,attribution,texts:texts.get(row),traceUrl:traceUrls.get(row)})}},passedAnswers:()=>answers?.
list(row=>({id:nameOf(row).id,variant:slices.variant.at(columns.variant[row]??0)}))??[],questionCount:trials.questionCount,
gradedQuestionCount:trials.gradedQuestionCount,clusters:()=>clusterPasses(rows,trials),probes:probeLog?.settle(row=>({isPassed:columns.
kind[row]===run_tally.um,category:attributionOf(row)?.category})),repeats:repeatsOf(rows,trials,fileIndexOf,at=>files[at]?.
form.isWhole===!0),gradedQuestionsByCategory:leftOut=>questionsByCategory(rows,trials,slices.category,leftOut),nameOf,variantOf:row=>slices.
variant.at(columns.variant[row]??0),trialOf:row=>columns.trial[row]??1,isPassed:row=>columns.kind[row]===run_tally.um,economics:leftOut=>(0,economics.
c)(rows,slices.category,leftOut),records:()=>questionRecords(rows,trials,attributionOf,{...slices,label:labels,cluster:clusters})},
duplicates=trials.duplicates.slice(0,DUPLICATES_SHOWN).map(toProblem),problems=[...unread,...mixedSystems(rows,trials,slices,
row=>({file:fileOf(row),line:columns.line[row]??0})),...duplicates];return{run,problems,more:trials.duplicates.length-duplicates.
length};function toProblem({row,first,trial}){const variant=run.variantOf(row);return{code:"duplicate-entry",file:fileOf(
row),line:columns.line[row]??0,field:"trial",message:`question ${JSON.stringify(rows.ids.get(row))}${variant===null?"":`\
 of variant ${JSON.stringify(variant)}`} has trial ${trial} a second time; it stands at ${fileOf(first)}:${columns.line[first]??
0} already.`,hint:"Give every repeat a number of its own, or leave `trial` out to have repeats numbered in log order."}}}
function fileOf(row){return files[fileIndexOf(row)]?.path??""}function fileIndexOf(row){return files.findLastIndex(({from})=>from<=
row)}function toRunFile({path,format,from,notices},index){return{path,format,...fileCounts(rows,from,files[index+1]?.from??
rows.length()),notices}}}const OWN_UNITS=new Set(["run-log","mapped"]),OVERRULED={code:"overruled-label",field:"failure_\
label",detail:""},FILES_ONLY={code:"files-only",field:"expected_files",detail:""},UNKNOWN_LABEL={kind:"unknown"};function kindOf(outcome,attribution){
return outcome==="passed"?run_tally.um:outcome==="skipped"?run_tally.yX:attribution===void 0?run_tally.E6:(0,run_tally.zU)(
attribution.category,attribution.rule===NO_SIGNAL)}function collect_outcomeOf({grade,verdict,error,graderError},passingGrades){
return verdict===void 0?grade!==void 0&&passingGrades.has(grade)?"passed":"failed":error===void 0&&graderError===void 0?
verdict:"failed"}}),271:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{c:()=>economicsOf,M:()=>gatedEconomics});function nearestRank(values,share){const rank=Math.max(1,
Math.ceil(share*values.length-1e-9))-1;let[left,right]=[0,values.length-1];for(;left<right;){const pivot=at(values,left+
right>>1);let[low,high]=[left,right];for(;low<=high;){for(;at(values,low)<pivot;)low+=1;for(;at(values,high)>pivot;)high-=
1;if(low<=high){const swapped=at(values,low);values[low]=at(values,high),values[high]=swapped,low+=1,high-=1}}if(rank<=high)
right=high;else if(rank>=low)left=low;else break}return at(values,rank)}function at(values,index){return values[index]??
Number.NaN}var sum=__nccwpck_require__2(6692);const NONE=new Float64Array;function noCosts(){return{entries:0,correct:0,
withCost:0,withoutCost:0,cost:(0,sum.ZO)(),withLatency:0,latencies:NONE,input:{count:0,sum:0},output:{count:0,sum:0}}}function addAnswer(sums,passed,isUnanswered,costUsd,latencyMs,inputTokens,outputTokens){
sums.entries+=1,passed&&(sums.correct+=1),Number.isNaN(costUsd)?isUnanswered||(sums.withoutCost+=1):(sums.withCost+=1,(0,sum.
DN)(sums.cost,costUsd)),Number.isNaN(latencyMs)||(sums.withLatency+=1),add(sums.input,inputTokens),add(sums.output,outputTokens)}
function addSums(total,part){total.entries+=part.entries,total.correct+=part.correct,total.withCost+=part.withCost,total.
withoutCost+=part.withoutCost,total.withLatency+=part.withLatency,(0,sum.DN)(total.cost,part.cost.total),(0,sum.DN)(total.
cost,part.cost.rest);for(const name of["input","output"])total[name].count+=part[name].count,total[name].sum+=part[name].
sum}function costsOf(sums,total){const{entries,correct,withCost,withoutCost,latencies}=sums,costUsd=(0,sum.Qy)(sums.cost),
allCost=(0,sum.Qy)(total.cost),isKnown=withCost>0&&withoutCost===0;return{entries,correct,withCost,withoutCost,costUsd:withCost===
0?null:costUsd,costPerQuestion:withCost===0?null:costUsd/withCost,costPerCorrect:isKnown&&correct>0?costUsd/correct:null,
shareOfCost:withCost===0||allCost===0?null:costUsd/allCost,withLatency:latencies.length,latencyP50Ms:latencies.length===
0?null:nearestRank(latencies,.5),latencyP95Ms:latencies.length===0?null:nearestRank(latencies,.95),inputTokens:meanOf(sums.
input),outputTokens:meanOf(sums.output)}}function add(mean,value){Number.isNaN(value)||(mean.count+=1,mean.sum+=value)}function meanOf({
count:count2,sum:sum2}){return count2===0?null:sum2/count2}var text_order=__nccwpck_require__2(4767),tally=__nccwpck_require__2(
8179);const UNANSWERED_KIND=(0,tally.zU)("infrastructure",!1);function economicsOf(rows,categories,leftOut){const parts=[],
{kind,category,costUsd,latencyMs,inputTokens,outputTokens}=rows.columns(),length=rows.length();for(let row=0;row<length;row+=
1){if(leftOut?.(row))continue;const position=category[row]??0;let part=parts[position];part===void 0&&(part=noCosts(),parts[position]=
part),addAnswer(part,kind[row]===tally.um,kind[row]===UNANSWERED_KIND,costUsd[row]??Number.NaN,latencyMs[row]??Number.NaN,
inputTokens[row]??Number.NaN,outputTokens[row]??Number.NaN)}const total=noCosts();for(const part of parts)part!==void 0&&
addSums(total,part);total.withLatency>0&&listLatencies(rows,total,parts,leftOut);const named=parts.flatMap((part,position)=>{
const name=categories.at(position);return name===null?[]:[[name,costsOf(part,total)]]});return{total:costsOf(total,total),
categories:Object.fromEntries(named.sort(([a],[b])=>(0,text_order.f)(a,b)))}}function gatedEconomics(run,all,isQuarantine){
let found=isQuarantine?void 0:all;return()=>(found??=run.economics(row=>!run.isGated(row)),found)}function listLatencies(rows,total,parts,leftOut){
for(const part of parts)part!==void 0&&(part.latencies=new Float64Array(part.withLatency));const{category,latencyMs}=rows.
columns(),length=rows.length(),listed2=new Uint32Array(parts.length);for(let row=0;row<length;row+=1){const latency=latencyMs[row]??
Number.NaN,position=category[row]??0,at3=listed2[position]??0,part=parts[position];Number.isNaN(latency)||part===void 0||
leftOut?.(row)||(part.latencies[at3]=latency,listed2[position]=at3+1)}total.latencies=new Float64Array(total.withLatency);
let at2=0;for(const part of parts)part!==void 0&&(total.latencies.set(part.latencies,at2),at2+=part.latencies.length)}}),
2110:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{MU:()=>readingOf,_Y:()=>isPassingWord,m:()=>isKnownWord});const PASSING_WORDS=["correct","fully correct","acceptable","\
pass","passed","passes","passing","success","successful","succeeded","yes","y","ok","okay","right"],FAILING_WORDS=["inco\
rrect","wrong","partial","partially correct","partly correct","unacceptable","not acceptable","not correct","fail","fail\
ed","fails","failing","failure","unsuccessful","no","n","not ok"],TABLE_WORDS={passing:["1","1.0","true","t","wahr","vra\
i","verdadero","verdadeiro","vero","ja","oui","sí","sì","sim","✓","✔","✅","👍"],failing:["0","0.0","false","f",
"falsch","faux","falso","nein","non","não","✗","✘","✖","❌","👎"]},LADDER_WORDS=["correct","acceptable"],PASSING=new Set(
PASSING_WORDS),KNOWN=new Set([...PASSING_WORDS,...FAILING_WORDS]),TABLE_PASSING=new Set(TABLE_WORDS.passing),TABLE_KNOWN=new Set(
[...TABLE_WORDS.passing,...TABLE_WORDS.failing]);function plain2(grade){return grade.trim().toLowerCase().replace(/[\s_-]+/g,
" ")}function isPassingWord(grade){const word=plain2(grade);return PASSING.has(word)||TABLE_PASSING.has(word)}function isKnownWord(grade){
return KNOWN.has(plain2(grade))||TABLE_KNOWN.has(plain2(grade))}function readingOf(grades,from){const all=[...grades];if(all.
length===0)return"exact";const isMapped=from==="mapped";return!isMapped&&all.some(grade=>LADDER_WORDS.includes(grade))||
!isMapped&&!all.some(grade=>isPassingWord(grade)||grade.trim().includes(`
`))?"exact":all.every(grade=>from!=="log"?isKnownWord(grade):KNOWN.has(plain2(grade)))?"words":"unknown"}}),9409:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{J:()=>recordedEntry,g:()=>runOfQuestions});var _model_entry_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4801),_model_question_id_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3859),_collect_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4231);function recordedEntry(question){const{id,detail,variant,trial,label,questionCategory,cluster,costUsd,latencyMs}=question;
return{..._model_entry_js__WEBPACK_IMPORTED_MODULE_0__.Y,questionId:(0,_model_question_id_js__WEBPACK_IMPORTED_MODULE_2__.
Sd)({id,detail}),questionDetail:detail?Number.parseInt(detail,16)>>>0:0,variant:variant??void 0,trial,failureLabel:label??
void 0,category:questionCategory??void 0,cluster:cluster??void 0,costUsd:costUsd??void 0,latencyMs:latencyMs??void 0}}function runOfQuestions(questions,quarantined){
const collector=(0,_collect_js__WEBPACK_IMPORTED_MODULE_1__.S)({passingGrades:new Set,labels:new Map,metrics:new Map,separateUnattributed:!1,
showText:!1,quarantined});collector.startFile("","");const known=new Map;for(const question of questions){const{outcome,
category,rule}=question;collector.addAttributed(recordedEntry(question),outcome,outcome==="failed"?attributionOf(category??
"unattributed",rule??""):void 0)}return collector.finish().run;function attributionOf(category,rule){const key=`${category}\
 ${rule}`,attribution=known.get(key)??{category,rule,basis:"default",evidence:{}};return known.set(key,attribution),attribution}}}),
3975:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{CE:()=>questionOutcomes,Jr:()=>isAllowed,Qj:()=>attributionRecords,Xh:()=>sliceRecords,ij:()=>precisionOf,x4:()=>versionsOf});
var _ladder_precision_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2448),_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3859),_model_text_order_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(4767);function attributionRecords(run,traceHosts){
const known=new Map,precisionAt=attribution=>{const found=known.get(attribution)??precisionOf(attribution);return known.
set(attribution,found),found};return Array.from(run.failures(),({row,attribution,texts,traceUrl})=>({questionId:run.nameOf(
row).id,variant:run.variantOf(row),trial:run.trialOf(row),category:attribution.category,rule:attribution.rule,basis:attribution.
basis,evidence:attribution.evidence,...precisionAt(attribution),question:texts?.question??null,answer:texts?.answer??null,
expectedAnswer:texts?.expectedAnswer??null,...texts?.reason===void 0?{}:{reason:texts.reason},...texts?.retrieval===void 0?
{}:{retrieval:texts.retrieval},...texts?.scores===void 0?{}:{scores:texts.scores},traceUrl:traceUrl!==void 0&&isAllowed(
traceUrl,traceHosts)?traceUrl:null}))}function precisionOf({rule,basis}){const measured=_ladder_precision_js__WEBPACK_IMPORTED_MODULE_0__.
P[`${rule} ${basis}`];return measured===void 0?{}:{precision:Math.round(1e3*measured.right/measured.failures)/1e3}}function questionOutcomes(run){
const outcomes=new Map;for(let row=0;row<run.total.entries;row+=1)for(const id of(0,_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__.
eZ)(run.nameOf(row)))outcomes.set(id,(outcomes.get(id)??!0)&&run.isPassed(row));return outcomes}function versionsOf({slices}){
return{model:[...slices.model.keys()].sort(),prompt:[...slices.promptVersion.keys()].sort(),index:[...slices.indexVersion.
keys()].sort(),context:[...slices.contextVersion.keys()].sort()}}function sliceRecords({slices,passRates}){const records=slice=>{
const rates=passRates(slice);return sorted(new Map([...slices[slice]].map(([value,counts])=>[value,{...counts,passRate:rates.
get(value)??0}])))};return{category:records("category"),variant:records("variant"),model:records("model"),promptVersion:records(
"promptVersion"),indexVersion:records("indexVersion"),contextVersion:records("contextVersion")}}function sorted(values){
return Object.fromEntries([...values].sort(([a],[b])=>(0,_model_text_order_js__WEBPACK_IMPORTED_MODULE_2__.f)(a,b)))}function isAllowed(url,hosts){
if(!URL.canParse(url))return!1;const{protocol,host,username,password}=new URL(url);return protocol==="https:"&&hosts.has(
host)&&username===""&&password===""}}),8179:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{BO:()=>countRows,E6:()=>UNGRADED_KIND,GW:()=>KINDS,LE:()=>EVIDENCE_STATES,N6:()=>isFailure,
Nv:()=>countSlices,gF:()=>isGraded,mQ:()=>countsOf,sj:()=>countGap,um:()=>PASSED_KIND,yX:()=>SKIPPED_KIND,zU:()=>failureKind});
var _model_attribution_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2324),_model_counts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3341),_model_rung_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1607);const PASSED_KIND=0,UNGRADED_KIND=1,SKIPPED_KIND=2,
FIRST_FAILURE=3,CATEGORIES=_model_attribution_js__WEBPACK_IMPORTED_MODULE_0__.M.length,KINDS=FIRST_FAILURE+2*CATEGORIES;
function failureKind(category,isSilent){return FIRST_FAILURE+_model_attribution_js__WEBPACK_IMPORTED_MODULE_0__.M.indexOf(
category)+(isSilent?CATEGORIES:0)}function isFailure(kind){return kind>=FIRST_FAILURE}function isGraded(kind){return kind===
PASSED_KIND||kind!==void 0&&isFailure(kind)}function countRows(kinds,from,to,leftOut){const sums=new Uint32Array(KINDS);
for(let row=from;row<to;row+=1)leftOut?.(row)||bump(sums,kinds[row]??UNGRADED_KIND);return countsOf(sums,0)}function countSlices(kinds,positions,length,texts,leftOut){
if(positions.length===0||texts.size()===0)return new Map;const sums=new Uint32Array((texts.size()+1)*KINDS);for(let row=0;row<
length;row+=1)leftOut?.(row)||bump(sums,(positions[row]??0)*KINDS+(kinds[row]??UNGRADED_KIND));const counts=new Map;for(let position=1;position<=
texts.size();position+=1){const found=countsOf(sums,position*KINDS);found.entries>0&&counts.set(texts.at(position)??"",found)}
return counts}const EVIDENCE_STATES=["present","absent","unknown"];function countGap(kinds,evidence,length){const sums=new Uint32Array(
2*EVIDENCE_STATES.length);for(let row=0;row<length;row+=1){const kind=kinds[row]??UNGRADED_KIND;isGraded(kind)&&bump(sums,
(evidence[row]??0)*2+(kind===PASSED_KIND?0:1))}const cell=state=>{const at=EVIDENCE_STATES.indexOf(state)*2;return{passed:sums[at]??
0,failed:sums[at+1]??0}};return{present:cell("present"),absent:cell("absent"),unknown:cell("unknown")}}function bump(sums,at){
sums[at]=(sums[at]??0)+1}function countsOf(sums,from){const counts=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.W1)();
counts.passed=sums[from+PASSED_KIND]??0,counts.ungraded=sums[from+UNGRADED_KIND]??0,counts.skipped=sums[from+SKIPPED_KIND]??
0;for(const[index,category]of _model_attribution_js__WEBPACK_IMPORTED_MODULE_0__.M.entries()){const silent=sums[from+FIRST_FAILURE+
CATEGORIES+index]??0,all=(sums[from+FIRST_FAILURE+index]??0)+silent;counts.failed+=all,counts.noSignal+=silent,category===
"unattributed"||(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_1__.hQ)(category)?counts[category]+=all:counts.offLadder+=all}
return counts.entries=counts.passed+counts.failed+counts.ungraded+counts.skipped,counts}}),3726:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{y:()=>binomialAtLeast,z:()=>binomialPmf});function binomialPmf(k,n,p){if(k<0||
k>n)return 0;if(p===0)return k===0?1:0;if(p===1)return k===n?1:0;if(k===0)return Math.exp(n*Math.log1p(-p));if(k===n)return Math.
exp(n*Math.log(p));const q=1-p,exponent=stirlingError(n)-stirlingError(k)-stirlingError(n-k)-deviance(k,n*p)-deviance(n-
k,n*q);return Math.exp(exponent)*Math.sqrt(n/(2*Math.PI*k*(n-k)))}function binomialAtLeast(k,n,p){return k<=0?1:k>n?0:k>
n*p?sumUp(k,n,p):1-sumUp(n-k+1,n,1-p)}function sumUp(k,n,p){let term=binomialPmf(k,n,p),sum=term;const odds=p/(1-p);for(let i=k;i<
n;i+=1){term*=(n-i)/(i+1)*odds;const next=sum+term;if(next===sum)break;sum=next}return Math.min(1,sum)}function stirlingError(n){
if(n<16)return logFactorial(n)-(n+.5)*Math.log(n)+n-.5*Math.log(2*Math.PI);const square=n*n;return(1/12-(1/360-(1/1260-(1/
1680-1/1188/square)/square)/square)/square)/n}function logFactorial(n){let product=1;for(let i=2;i<=n;i+=1)product*=i;return Math.
log(product)}function deviance(x,mean){if(Math.abs(x-mean)>=.1*(x+mean))return x*Math.log(x/mean)+mean-x;const v=(x-mean)/
(x+mean);let sum=(x-mean)*v,term=2*x*v;for(let j=1;j<1e3;j+=1){term*=v*v;const next=sum+term/(2*j+1);if(next===sum)return next;
sum=next}return sum}}),8553:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Bk:()=>LEAST_VARYING,SL:()=>boldest,ZJ:()=>conditionalTest,Xz:()=>groupedTest});const NEGLIGIBLE=1e-30;
function power(distribution,times){let result={from:0,values:Float64Array.of(1)},square=distribution;for(let left=times;left>
0;left=Math.floor(left/2))left%2===1&&(result=convolve(result,square)),left>1&&(square=convolve(square,square));return result}
function spread({from,values},step){if(step===1)return{from,values};const wide=new Float64Array((values.length-1)*step+1);
for(const[at,value]of values.entries())wide[at*step]=value;return{from:from*step,values:wide}}function convolve(first,second){
const[a,b]=filled(first)<=filled(second)?[first,second]:[second,first],values=new Float64Array(a.values.length+b.values.
length-1);for(let i=0;i<a.values.length;i+=1){const factor=a.values[i]??0;if(factor!==0)for(let j=0;j<b.values.length;j+=
1)values[i+j]=(values[i+j]??0)+factor*(b.values[j]??0)}let[low,high]=[0,values.length];for(;low<high-1&&(values[low]??0)<
NEGLIGIBLE;)low+=1;for(;high>low+1&&(values[high-1]??0)<NEGLIGIBLE;)high-=1;return{from:a.from+b.from+low,values:values.
slice(low,high)}}function filled({values}){let count2=0;for(const value of values)value!==0&&(count2+=1);return count2}function tail({
from,values},seen,method){let beyond=0;for(let at=values.length-1;at>=0&&from+at>seen;at-=1)beyond+=values[at]??0;const same=values[seen-
from]??0;return Math.min(1,beyond+(method==="exact"?same:same/2))}var exchanged_runs=__nccwpck_require__2(9123);const MOST_VALUES=1<<
20;function conditionalTest(questions,weighted,method="mid-p"){return groupedTest(questions,[],weighted).pValue(method)}
function groupedTest(questions,groups,weighted){const telling=questions.filter(({before,passedBefore,after,passedAfter})=>before>
0&&after>0&&passedBefore+passedAfter>0&&passedBefore+passedAfter<before+after),strata=new Map,parts=groups.flatMap(({later,
questions:own})=>own.map(({answers})=>later*answers)).reduce(leastCommonMultiple,telling.reduce((sum,{after})=>leastCommonMultiple(
sum,after),1));for(const{before,passedBefore,after,passedAfter}of telling){const[all,passes]=[before+after,passedBefore+
passedAfter],key=`${all} ${passes} ${after}`,step=(weighted?weightOf(all,passes):1)*(parts/after),known=strata.get(key);
known===void 0?strata.set(key,{all,passes,later:after,step,count:1}):known.count+=1}const grouped2=groups.map(group=>{const{
later}=group;return{later,values:(0,exchanged_runs.w3)(group,question=>stepIn(group,question,parts,weighted))}}),steps=groups.
flatMap(group=>group.questions.map(each=>stepIn(group,each,parts,weighted))),scale=scaleOf([...strata.values()],steps,grouped2);
for(const stratum of strata.values())stratum.step=Math.max(1,Math.round(stratum.step/scale));let seen=0;for(const{before,
passedBefore,after,passedAfter}of telling){const key=`${before+after} ${passedBefore+passedAfter} ${after}`;seen+=(strata.
get(key)?.step??0)*(after-passedAfter)}const distributions=[...strata.values()].sort((a,b)=>a.step*a.count*a.later-b.step*
b.count*b.later).map(stratum=>spread(power(hypergeometric(stratum),stratum.count),stratum.step));let varyingGroups=0;for(const{
later,values}of grouped2){const scaled=values.map(value=>Math.round(value/scale));scaled.some(value=>value!==scaled[0])&&
(varyingGroups+=1);for(const value of scaled.slice(-later))seen+=value;distributions.push((0,exchanged_runs.f8)(scaled,later))}
const distribution=distributions.reduce(convolve,{from:0,values:Float64Array.of(1)});return{pValue:method=>tail(distribution,
seen,method),varying:telling.length+varyingGroups,isGrouped:varyingGroups>0}}const LEAST_VARYING=3;function boldest({isGrouped,
varying},asked){return isGrouped&&varying<LEAST_VARYING?"exact":asked}function stepIn(group,{answers,failures},parts,weighted){
const all=answers*failures.length,passes=all-failures.reduce((sum,failed2)=>sum+failed2,0);return passes===0||passes===all?
0:(weighted?weightOf(all,passes):1)*(parts/(group.later*answers))}function weightOf(all,passes){return Math.round(8*(all+
1)**2/((2*passes+1)*(2*all-2*passes+1)))}function scaleOf(strata,steps,groups){const common=[...strata.map(({step})=>step),
...steps].reduce(greatestCommonDivisor,0)||1,ofStrata=strata.reduce((sum,{step,count:count2,later})=>sum+step/common*count2*
later,0),values=groups.reduce((sum,{later,values:own})=>sum+later*(Math.max(...own)-Math.min(...own))/common,ofStrata);return values<=
MOST_VALUES?common:common*(values/MOST_VALUES)}function hypergeometric({all,passes,later}){const failures=all-passes,[from,
to]=[Math.max(0,later-passes),Math.min(later,failures)],values=new Float64Array(to-from+1),mode=Math.min(to,Math.max(from,
Math.floor((later+1)*(failures+1)/(all+2)))),ratio=found=>(failures-found)*(later-found)/((found+1)*(passes-later+found+
1));values[mode-from]=1;for(let found=mode;found<to;found+=1)values[found+1-from]=(values[found-from]??0)*ratio(found);for(let found=mode-
1;found>=from;found-=1)values[found-from]=(values[found+1-from]??0)/ratio(found);const whole=values.reduce((sum,value)=>sum+
value,0);return{from,values:values.map(value=>value/whole)}}function greatestCommonDivisor(a,b){let[x,y]=[a,b];for(;y>0;)
[x,y]=[y,x%y];return x}function leastCommonMultiple(a,b){return Math.min(a/greatestCommonDivisor(a,b)*b,MOST_VALUES*MOST_VALUES)}}),
6256:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{cs:()=>clusteredNewcombe,OK:()=>clusteredWilson,vk:()=>effectiveQuestions});var newcombe=__nccwpck_require__2(6453),normal=__nccwpck_require__2(
6172);const MANY=1e5;function studentQuantile(share,freedom){if(freedom>MANY)return(0,normal.q)(share);const central=2*share-
1;let[low,high]=[0,1];for(;centralShare(high,freedom)<central;)[low,high]=[high,high*2];for(let step=0;step<100&&high-low>
1e-14*high;step+=1){const middle=(low+high)/2;centralShare(middle,freedom)<central?low=middle:high=middle}return(low+high)/
2}function centralShare(t,freedom){const angle=Math.atan(t/Math.sqrt(freedom)),[sine,cosine]=[Math.sin(angle),Math.cos(angle)],
isOdd=freedom%2===1;let term=isOdd?cosine:1,sum=freedom===1?0:term;for(let at=isOdd?3:2;at<freedom;at+=2)term*=cosine*cosine*
(at-1)/at,sum+=term;return isOdd?2/Math.PI*(angle+sine*sum):sine*sum}var wilson=__nccwpck_require__2(2215);function clusteredWilson(clusters){
const n=sumOf(clusters,({questions})=>questions),effective=effectiveQuestions(clusters);return(0,wilson.r)(n===0?0:sumOf(
clusters,({passed})=>passed)/n*effective,effective)}function effectiveQuestions(clusters){const n=sumOf(clusters,({questions})=>questions);
if(clusters.every(({questions})=>questions<=1))return n;const rate=sumOf(clusters,({passed})=>passed)/n,count2=clusters.
length,weighted=sumOf(clusters,({questions})=>questions**2)/n,variance=rate*(1-rate);if(variance<NO_VARIANCE)return n/weighted;
if(count2<2)return 1;const robust=count2/(count2-1)*(sumOf(clusters,c=>(c.passed-c.questions*rate)**2)/(n*variance)),shrunk=(count2*
correlation(clusters,n,rate)+1)/(count2+5);return effectiveSize(n,Math.max(1,robust,1+(weighted-1)*shrunk),count2,.975,normal.
Z.p975)}const NO_VARIANCE=1e-12;function correlation(clusters,n,rate){const count2=clusters.length;if(n<=count2||count2<
2)return 1;const between=sumOf(clusters,c=>c.questions*(c.passed/c.questions-rate)**2)/(count2-1),within=sumOf(clusters,
c=>c.passed*(1-c.passed/c.questions))/(n-count2),size=(n-sumOf(clusters,({questions})=>questions**2)/n)/(count2-1),all=between+
(size-1)*within;return all<=0?1:Math.min(1,Math.max(0,(between-within)/all))}function clusteredNewcombe({both,afterOnly,
beforeOnly,neither},clusters){const n=both+afterOnly+beforeOnly+neither,count2=clusters.length,difference=(afterOnly-beforeOnly)/
n,variance=(afterOnly+beforeOnly)/n-difference**2,robust=variance<NO_VARIANCE?sumOf(clusters,({questions})=>questions**2)/
n:count2/(count2-1)*(sumOf(clusters,({questions,change})=>(change-questions*difference)**2)/(n*variance)),share=(count2<
2?1:effectiveSize(n,Math.max(1,robust),count2,.95,normal.Z.p95))/n;return(0,newcombe.M)(both*share,afterOnly*share,beforeOnly*
share,neither*share,normal.Z.p95)}function effectiveSize(n,effect,clusters,level,z){return Math.max(1,n/effect*(z/studentQuantile(
level,clusters-1))**2)}function sumOf(items,value){return items.reduce((sum,item)=>sum+value(item),0)}}),9123:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{f8:()=>sumOfChosen,ky:()=>runsOf,w3:()=>runValues});function runsOf({questions}){
return questions[0]?.failures.length??0}function runValues(group,stepOf){const values=new Array(runsOf(group)).fill(0);for(const question of group.
questions){const step=stepOf(question);for(const[run,failures]of question.failures.entries())values[run]=(values[run]??0)+
step*failures}return values}function sumOfChosen(values,chosen){const sums=Array.from({length:chosen+1},()=>new Map);sums[0]?.
set(0,1);for(const[index,value]of values.entries())for(let count2=Math.min(chosen,index+1);count2>0;count2-=1){const target=sums[count2];
for(const[sum,ways]of sums[count2-1]??[])target?.set(sum+value,(target.get(sum+value)??0)+ways)}const found=[...sums[chosen]??
[]].sort(([a],[b])=>a-b),[from,to]=[found[0]?.[0]??0,found.at(-1)?.[0]??0],whole=found.reduce((all,[,ways])=>all+ways,0),
distribution=new Float64Array(to-from+1);for(const[sum,ways]of found)distribution[sum-from]=ways/whole;return{from,values:distribution}}}),
6453:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{M:()=>newcombePaired});var _normal_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6172),_wilson_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
2215);function newcombePaired(both,firstOnly,secondOnly,neither,z=_normal_js__WEBPACK_IMPORTED_MODULE_0__.Z.p975){const n=both+
firstOnly+secondOnly+neither;if(n===0)return{difference:0,lower:-1,upper:1};const p1=(both+firstOnly)/n,p2=(both+secondOnly)/
n,first=(0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__.r)(both+firstOnly,n,z),second=(0,_wilson_js__WEBPACK_IMPORTED_MODULE_1__.
r)(both+secondOnly,n,z),phi=correctedPhi(both,firstOnly,secondOnly,neither),[l1,u1]=[p1-first.lower,first.upper-p1],[l2,
u2]=[p2-second.lower,second.upper-p2];return{difference:(firstOnly-secondOnly)/n,lower:p1-p2-Math.sqrt(Math.max(0,l1*l1-
2*phi*l1*u2+u2*u2)),upper:p1-p2+Math.sqrt(Math.max(0,u1*u1-2*phi*u1*l2+l2*l2))}}function correctedPhi(a,b,c,d){const product=(a+
b)*(c+d)*(a+c)*(b+d);if(product===0)return 0;const determinant=a*d-b*c;return(determinant>0?Math.max(0,determinant-(a+b+
c+d)/2):determinant)/Math.sqrt(product)}}),6172:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Z:()=>Z,q:()=>normalQuantile});const Z={p95:1.6448536269514722,p975:1.959963984540054,
p80:.8416212335729143},TAIL=.02425;function normalQuantile(share){if(share>1-TAIL)return-normalQuantile(1-share);if(share<
TAIL){const q2=Math.sqrt(-2*Math.log(share));return polynomial(TAIL_UPPER,q2)/(polynomial(TAIL_LOWER,q2)*q2+1)}const q=share-
.5,r=q*q;return polynomial(MIDDLE_UPPER,r)*q/(polynomial(MIDDLE_LOWER,r)*r+1)}const MIDDLE_UPPER=[-39.69683028665376,220.9460984245205,
-275.9285104469687,138.357751867269,-30.66479806614716,2.506628277459239],MIDDLE_LOWER=[-54.47609879822406,161.5858368580409,
-155.6989798598866,66.80131188771972,-13.28068155288572],TAIL_UPPER=[-.007784894002430293,-.3223964580411365,-2.400758277161838,
-2.549732539343734,4.374664141464968,2.938163982698783],TAIL_LOWER=[.007784695709041462,.3224671290700398,2.445134137142996,
3.754408661907416];function polynomial(coefficients,x){return coefficients.reduce((sum,each)=>sum*x+each,0)}}),6692:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{DN:()=>addTo,Qy:()=>valueOfSum,ZO:()=>emptySum});function emptySum(){return{
total:0,rest:0}}function addTo(sum,term){const total=sum.total+term;sum.rest+=Math.abs(sum.total)>=Math.abs(term)?sum.total-
total+term:term-total+sum.total,sum.total=total}function valueOfSum({total,rest}){return total+rest}}),2215:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{r:()=>wilson,x:()=>trialsFor});var _normal_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6172);function wilson(successes,total,z=_normal_js__WEBPACK_IMPORTED_MODULE_0__.Z.p975){if(total===0)return{lower:0,upper:1};
const rate=successes/total,z2=z*z,centre=(rate+z2/(2*total))/(1+z2/total),half=z/(1+z2/total)*Math.sqrt(rate*(1-rate)/total+
z2/(4*total*total));return{lower:successes===0?0:Math.max(0,centre-half),upper:successes===total?1:Math.min(1,centre+half)}}
const MOST_TRIALS=1e7;function trialsFor(rate,floor){if(rate<=floor)return;let[low,high]=[0,1];for(;wilson(rate*high,high).
lower<floor;)if(low=high,high*=2,high>MOST_TRIALS)return;for(;high-low>1;){const middle=Math.floor((low+high)/2);wilson(
rate*middle,middle).lower<floor?low=middle:high=middle}return high}}),4022:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{W:()=>flagSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3619),_words_describe_value_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(832),_refuse_value_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
7012);const flagSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
pdi((value,context)=>{const word=typeof value=="string"?value.trim().toLowerCase():value;return word===!0||word==="true"?
!0:word===!1||word==="false"?!1:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_2__.s)(context,`expected true or false, fou\
nd ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_0__.b)(value)}.`,value)}))}),7897:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{E5:()=>lowerStrictness,Fv:()=>parseLimit,IP:()=>inUnit,M3:()=>moneySchema,Md:()=>rateSchema,
SL:()=>rateOrCountSchema,X$:()=>upperStrictness,Ye:()=>increaseSchema,p9:()=>limitSchema,sK:()=>durationSchema,vK:()=>countSchema});
var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3619),_model_counts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3341),_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7012);const PATTERN=/^(\d+(?:\.\d+)?)\s*(%)?(\s*of\s+(questions|failures))?$/,
FORMS="`10%` (of questions), `30% of failures`, or a count such as `3`";function parseLimit(text){const[,digits,percent,
of,whole]=PATTERN.exec(text.trim().toLowerCase())??[];return digits===void 0?{mistake:`${JSON.stringify(text)} is not a \
limit. Write ${FORMS}.`}:percent===void 0?of!==void 0?{mistake:`${JSON.stringify(text)} lacks its percent sign. Write ${FORMS}\
.`}:Number.isFinite(Number(digits))?digits.includes(".")?{mistake:`${text} is neither a count nor a percentage. Write ${FORMS}\
; for a fraction of 1, write it in percent.`}:{text,unit:"count",value:Number(digits)}:{mistake:`${JSON.stringify(text.slice(
0,20))} is larger than any count. Write ${FORMS}.`}:Number(digits)>100?{mistake:`${JSON.stringify(text)} is more than 10\
0 %. Write ${FORMS}.`}:{text,unit:whole==="failures"?"share":"rate",value:+`${digits}e-2`}}const limitSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const limit=parseLimit(String(value));return"mistake"in
limit?(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,limit.mistake,value):limit})),rateOrCountSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(limitSchema,zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((limit,context)=>{if(limit.unit!=="share")return limit;const message=`${JSON.
stringify(limit.text)} is a share of failures, and this is about no failures. Write \`5%\` (of questions), or a count such\
 as \`3\`.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,limit.text)})),rateSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const limit=parseLimit(String(value));if(!("mistake"in
limit)&&limit.unit==="rate")return limit;const message=`${JSON.stringify(value)} is not a rate. Write a percentage of qu\
estions, such as \`80%\`.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,value)})),countSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const limit=parseLimit(String(value));if(!("mistake"in
limit)&&limit.unit==="count")return limit;const message=`${JSON.stringify(value)} is not a count. Write a whole number, \
such as \`100\`.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,value)})),moneySchema=amountSchema(
/^\$?\s*(\d+(?:\.\d+)?)$/,()=>1,"usd","an amount of US dollars such as `0.02`"),durationSchema=amountSchema(/^(\d+(?:\.\d+)?)\s*(ms|s)$/,
suffix=>suffix==="s"?1e3:1,"ms","a duration such as `1500ms` or `1.5s`"),increaseSchema=amountSchema(/^(\d+(?:\.\d+)?)\s*%$/,
()=>.01,"rate","a percentage such as `10%`");function amountSchema(shape,factor,unit,what){return zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const text=String(value).trim(),[,digits,suffix]=shape.
exec(text.toLowerCase())??[],scale=factor(suffix),number=scale===.01?+`${digits}e-2`:Number(digits)*scale;if(digits!==void 0&&
Number.isFinite(number))return{text,unit,value:number};const message=`expected ${what}, found ${JSON.stringify(value)}.`;
return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,value)}))}function upperStrictness({unit,value}){
return{kind:unit,level:(unit==="rate"||unit==="share")&&value===1?Number.NEGATIVE_INFINITY:-value}}function lowerStrictness({
unit,value}){return{kind:unit,level:value===0?Number.NEGATIVE_INFINITY:value}}function inUnit(count2,unit,{counts,weights},failures=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
Uf)(counts)){return unit==="rate"?(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(count2(weights),weights.whole):unit===
"count"?count2(counts):(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(count2(counts),failures)}}),7392:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Z:()=>linesSchema,c:()=>listSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3619),_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7012);const listSchema=listOf(text=>text.split(
text.trimStart().replace(/\r?\n$/,"").includes(`
`)?`
`:",")),linesSchema=listOf(text=>text.split(`
`));function listOf(split){return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()]))]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
pdi((value,context)=>{const kept=(Array.isArray(value)?value.map(String):split(String(value))).map(item=>item.trim()).filter(
Boolean);return kept.length>0?kept:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,"this list has no item. N\
ame one, or leave the option out.",value)}))}}),7012:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{s:()=>refuseValue});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8532);function refuseValue(context,message,input){return context.issues.push({code:"custom",message,input}),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
tm}}),2642:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{A3:()=>orList,RJ:()=>hostsSchema,T1:()=>pattern,Y4:()=>scoreSchema,Yq:()=>choice,Zu:()=>textSchema,l1:()=>shareSchema,oL:()=>addressSchema,
rD:()=>wholeNumber,wM:()=>levelSchema,yN:()=>parseScore});var zod_mini__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
3619),_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6796),_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
832),_limit_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7897),_list_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
7392),_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(7012);const textSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi(value=>String(value).trim()));function choice(words){return zod_mini__WEBPACK_IMPORTED_MODULE_4__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.L5J(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((value,context)=>{const found=words.
find(word=>word===(typeof value=="string"?value.trim():value));return found!==void 0?found:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.
s)(context,`expected ${orList(words)}, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.b)(value)}.`,value)}))}
const shareSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.
YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((value,context)=>{const limit=(0,_limit_js__WEBPACK_IMPORTED_MODULE_2__.
Fv)(String(value));return!("mistake"in limit)&&limit.unit!=="count"?limit.value:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.
s)(context,`expected a percentage from 0% to 100% such as \`30%\`, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.
b)(value)}.`,value)})),levelSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(shareSchema,zod_mini__WEBPACK_IMPORTED_MODULE_4__.
pdi(level=>({fewRuns:level,manyRuns:level}))),scoreSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_4__.
pdi((value,context)=>{const score=parseScore(value),isPercent=typeof value=="string"&&value.includes("%");return score!==
void 0&&score>=0&&!(isPercent&&score>1)?score:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.s)(context,`expected a sc\
ore on the scale of the file, such as \`0.7\` or \`4\`, or a percentage up to 100%, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.
b)(value)}.`,value)}));function parseScore(value){if(typeof value=="number")return Number.isFinite(value)?value:void 0;if(typeof value!=
"string")return;const[,digits,percent]=/^(-?\d+(?:\.\d+)?)\s*(%)?$/.exec(value.trim())??[];if(digits!==void 0)return percent===
void 0?Number(digits):+`${digits}e-2`}function pattern(shape,what){return zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_4__.
pdi((value,context)=>{const text=String(value).trim();return shape.test(text)?text:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.
s)(context,`expected ${what}, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.b)(value)}.`,value)}))}const LONGEST_ADDRESS=2e3,
addressSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.
pdi((value,context)=>{const text=value.trim(),url=URL.canParse(text)?new URL(text):void 0;return url===void 0||url.protocol!==
"https:"&&url.protocol!=="http:"?(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.s)(context,`expected an address that b\
egins with \`https://\`, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.b)(value)}.`,value):(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
QU)(url.href)!==url.href?(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.s)(context,"expected an address that may be pu\
blished, found one with a key, token or signature in it; use one that readers open with their own rights.",value):url.href.
length<=LONGEST_ADDRESS?url.href:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.s)(context,`expected at most 2,000 cha\
racters, found ${url.href.length}.`,value)}));function wholeNumber(from,to){return zod_mini__WEBPACK_IMPORTED_MODULE_4__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_4__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_4__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((value,context)=>{const number=/^\s*\d{1,9}\s*$/.test(String(value))?Number(
value):Number.NaN;return number>=from&&number<=to?number:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.s)(context,`ex\
pected a whole number from ${from} to ${to}, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.b)(value)}\
.`,value)}))}const HOST=/^[a-z0-9.-]+(:\d+)?$/,hostsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.FsL(_list_js__WEBPACK_IMPORTED_MODULE_3__.
c,zod_mini__WEBPACK_IMPORTED_MODULE_4__.pdi((names,context)=>{const hosts=names.map(name=>name.toLowerCase()),wrong=hosts.
find(host=>!HOST.test(host));if(wrong===void 0)return hosts;const message=`expected host names such as \`traces.example.c\
om\`, found ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_1__.b)(wrong)}.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_5__.
s)(context,message,names)}));function orList(words){const quoted=words.map(word=>`\`${word}\``),last=quoted.pop();return quoted.
length===0?last??"":`${quoted.join(", ")} or ${last}`}}),3411:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{x:()=>VERSION});const VERSION="0.1.0"}),8967:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{dW:()=>warningItems,wV:()=>warningWords,nZ:()=>warningsOf});var noticed=__nccwpck_require__2(
6125),numbers2=__nccwpck_require__2(7099);function listed2(names,escape){return names.slice(0,5).map(name=>escape(name,40)).
join(", ")}function isNoticed({quality},code){return quality.notices.some(notice=>notice.code===code)}const BROKEN_SHARE=.2,
infrastructureShare={docs:"More than a fifth of the entries never got an answer.",doubt:"verdict",holds:({quality,totals})=>quality.
infrastructure>BROKEN_SHARE*totals.entries,words:({dataQuality:{infrastructure},totals})=>`${(0,numbers2.LS)(infrastructure,
"entry","entries")} of ${(0,numbers2.zD)(totals.entries)} never got an answer (infrastructure errors). Repair the evalua\
tion before reading much into this run.`},graderShare={docs:"The grader or the harness failed on more than a fifth of th\
e entries.",doubt:"verdict",holds:({quality,totals})=>quality.graderErrors>BROKEN_SHARE*totals.entries,words:({dataQuality:{
graderErrors},totals})=>`The grader or the harness failed on ${(0,numbers2.LS)(graderErrors,"entry","entries")} of ${(0,numbers2.
zD)(totals.entries)}. Repair the evaluation: these say nothing of the answers.`},unfinished={docs:"The evaluation stoppe\
d before it was through.",doubt:"verdict",holds:facts=>isNoticed(facts,"unfinished"),words:(report,escape)=>`The evaluat\
ion did not finish: ${(0,noticed.h)(report.dataQuality.notices,"unfinished",escape)}. What is missing was not judged.`},
contradiction={docs:"The totals that a file gives do not fit its rows.",doubt:"verdict",holds:facts=>isNoticed(facts,"co\
ntradiction"),words:(report,escape)=>`The totals of the file do not fit its rows: ${(0,noticed.h)(report.dataQuality.notices,
"contradiction",escape)}. What is not in its rows was not judged.`},missingEpochs={docs:"Fewer repeats are in the log th\
an were asked for.",doubt:null,holds:facts=>isNoticed(facts,"missing-epochs"),words:(report,escape)=>`Not all repeats th\
at were asked for are there: ${(0,noticed.h)(report.dataQuality.notices,"missing-epochs",escape)}.`},cachedRepeats={docs:"\
Answers came from a cache, and questions are asked more than once.",doubt:null,holds:({quality})=>quality.cached>0&&quality.
repeatedQuestions>0,words:({dataQuality:{cached}})=>`${(0,numbers2.LS)(cached,"answer")} came from a cache: repeats of a\
 question are then copies and show no noise. Run without the cache.`},unequalRepeats={docs:"Some questions were asked mo\
re often than others.",doubt:"verdict",holds:({quality:{repeats}})=>repeats.questions>0&&repeats.fewest!==repeats.most,words:({
dataQuality:{repeats}})=>`Questions were asked between ${times(repeats.fewest)} and ${times(repeats.most)}; each counts \
once, as the mean over its answers. If none was to be repeated, a file or a part of the log is there twice.`},unnumberedRepeats={
docs:"Answers count as repeats of a question although the log does not number them, and they disagree or stand in severa\
l files.",doubt:"verdict",holds:({quality:{repeats}})=>!repeats.isNumbered&&repeats.disagreeing+repeats.inSeveralFiles>0,
words:({dataQuality:{repeats}})=>{const{questions,most,disagreeing,inSeveralFiles}=repeats,about=[disagreeing>0?`the ans\
wers to ${(0,numbers2.zD)(disagreeing)} of them disagree`:"",inSeveralFiles>0?`those to ${(0,numbers2.zD)(inSeveralFiles)}\
 stand in several files`:""].filter(Boolean);return`${(0,numbers2.LS)(questions,"question")} ${questions===1?"was":"were"}\
 asked up to ${times(most)}: ${about.join(", and ")}. If they are of an older run, of another system, or were appended t\
o its log, they are no repeats: leave them out, or number repeats by \`trial\`.`}},copiedFiles={docs:"A file of the run \
is a copy of another one, byte by byte.",doubt:"verdict",holds:facts=>isNoticed(facts,"copy"),words:(report,escape)=>`Fi\
les of the run are copies of each other: ${(0,noticed.h)(report.dataQuality.notices,"copy",escape)}. Each of their answe\
rs is there twice.`},replacedFiles={docs:"A log that did not finish was left out, because that of its retry is there, to\
o.",doubt:null,holds:facts=>isNoticed(facts,"replaced"),words:(report,escape)=>`A log that did not finish was left out f\
or that of its retry: ${(0,noticed.h)(report.dataQuality.notices,"replaced",escape)}.`},encoding={docs:"A table that is \
no UTF-8 was read as what spreadsheets write.",doubt:null,holds:facts=>isNoticed(facts,"encoding"),words:(report,escape)=>`\
A table is not UTF-8, and was read as ${(0,noticed.h)(report.dataQuality.notices,"encoding",escape)}: letters beyond ASC\
II may be others.`};function times(count2){return count2===1?"once":count2===2?"twice":`${(0,numbers2.zD)(count2)} times`}
const of=({findings},code)=>(findings??[]).filter(finding=>finding.code===code),holdsFor=code=>({quality})=>of(quality,code).
length>0;function fieldsOf(found,escape,words){const shown=found.slice(0,5).map(({field,detail})=>`${escape(field,40)} (${words(
escape(detail,40))})`);return`${shown.join(", ")}${found.length>shown.length?` and ${found.length-shown.length} more`:""}`}
const rows=found=>Math.max(0,...found.map(({entries})=>entries)),nearFields={docs:"Fields of a run log look like known o\
nes that are misspelt, and are ignored.",doubt:"attribution",finding:"near-field",holds:holdsFor("near-field"),words:({dataQuality},escape)=>{
const found=of(dataQuality,"near-field"),isOne=found.length===1;return`${isOne?"A field is":"Fields are"} ignored, and m\
ay be misspelt: ${fieldsOf(found,escape,known=>`is it ${known}?`)}. Rename ${isOne?"it":"them"} in the log.`}},metricScale={
docs:"Scores of known metrics are not between 0 and 1, where their thresholds are: they attribute nothing.",doubt:"attri\
bution",finding:"metric-scale",holds:holdsFor("metric-scale"),words:({dataQuality},escape)=>{const found=of(dataQuality,
"metric-scale");return`Scores beyond 0 to 1 say nothing of where a failure belongs: ${fieldsOf(found,escape,first=>first)}\
. Write them from 0 to 1, or give their own threshold under \`metrics:\` in the config.`}},hitWithoutIds={docs:"Entries \
say that the evidence was retrieved, and list nothing that was.",doubt:"attribution",finding:"hit-without-ids",holds:holdsFor(
"hit-without-ids"),words:({dataQuality})=>{const count2=rows(of(dataQuality,"hit-without-ids"));return`${(0,numbers2.LS)(
count2,"entry says","entries say")} \`retrieval_hit: true\` and ${count2===1?"lists":"list"} nothing that was retrieved;\
 the hit was believed.`}},overruledLabels={docs:"Labels say that the evidence was missing, and complete ids say that it \
was there.",doubt:null,finding:"overruled-label",holds:holdsFor("overruled-label"),words:({dataQuality})=>{const count2=rows(
of(dataQuality,"overruled-label"));return`${(0,numbers2.LS)(count2,"label says","labels say")} that evidence was missing\
 where ${count2===1?"its entry lists":"their entries list"} all of it among what was retrieved; the ids were believed.`}},
filesOnly={docs:"All expected files were retrieved, and whether the right passages of them were is not known.",doubt:null,
finding:"files-only",holds:holdsFor("files-only"),words:({dataQuality})=>`${(0,numbers2.LS)(rows(of(dataQuality,"files-o\
nly")),"failure had its expected files","failures had their expected files")} in the context, which does not say that th\
e right passages were: log \`expected_evidence\` and \`retrieved_evidence\`, or \`retrieved_whole_files: true\` if files go in\
 whole.`},constantHit={docs:"Twenty entries or more, passed and failed ones, all have the same `retrieval_hit`.",doubt:"\
attribution",finding:"constant-hit",holds:holdsFor("constant-hit"),words:({dataQuality})=>{const[found]=of(dataQuality,"\
constant-hit");return`\`retrieval_hit\` is ${found?.detail==="true"?"true":"false"} in all ${(0,numbers2.zD)(found?.entries??
0)} entries, whether they pass or fail: check that it is measured at all.`}},constantScores={docs:"A score is the same i\
n all of twenty entries or more.",doubt:null,finding:"constant-score",holds:holdsFor("constant-score"),words:({dataQuality},escape)=>`\
Scores that are the same in every entry say nothing: ${fieldsOf(of(dataQuality,"constant-score"),escape,value=>value)}. \
Check the judge.`},oddLatency={docs:"No answer took as long as 100 ms, and some took a fraction of one: they may be seco\
nds.",doubt:null,finding:"odd-latency",holds:holdsFor("odd-latency"),words:({dataQuality},escape)=>`No answer took more \
than ${escape(of(dataQuality,"odd-latency")[0]?.detail??"",20)} ms: these may be seconds. \`latency_ms\` is in millisecond\
s.`},oddCost={docs:"An answer costs more than $5 on average: they may be cents, or tokens.",doubt:null,finding:"odd-cost",
holds:holdsFor("odd-cost"),words:({dataQuality},escape)=>`An answer costs $${escape(of(dataQuality,"odd-cost")[0]?.detail??
"",20)} on average. \`cost_usd\` is in US dollars, for one answer.`},textIds={docs:"Ids of questions are whole texts.",doubt:null,
finding:"text-ids",holds:holdsFor("text-ids"),words:({dataQuality})=>`${(0,numbers2.LS)(rows(of(dataQuality,"text-ids")),
"id is a text","ids are texts")}: with another word it is another question. Log a short \`question_id\`, and the text as \`\
question\`.`},undeclaredCluster={docs:"Questions look as if they belonged together, such as turns of one conversation, a\
nd no `cluster` is given.",doubt:null,finding:"undeclared-cluster",holds:holdsFor("undeclared-cluster"),words:({dataQuality},escape)=>{
const[found]=of(dataQuality,"undeclared-cluster");return`Questions seem to belong together by ${found?.field==="question\
_id"?`ids such as ${(0,numbers2.cM)((found.detail??"").split(" ").map(id=>escape(id,40)))}`:escape(found?.field??"",40)}\
. If they fail together, runs differ by more than chance allows for single questions, and the regression test alarms too\
 often: log the same \`cluster\` for each of a group.`}},countingIds={docs:"Ids of questions only count them.",doubt:null,
isAdvice:!0,finding:"counting-ids",holds:holdsFor("counting-ids"),words:()=>"The ids count up. If they are the numbers o\
f rows, a question that is inserted renames all behind it, and different questions are compared. Log ids that stay with \
their question."},noVersions={docs:"No entry says which model, prompt or index answered.",doubt:null,isAdvice:!0,finding:"\
no-versions",holds:holdsFor("no-versions"),words:()=>"Nothing says which model, prompt or index answered, so nobody can \
tell what changed between two runs. Log `model`, `prompt_version` and `index_version`."},UNGRADED_SHARE=.2,ungradedShare={
docs:"More than a fifth of the entries were not judged.",doubt:"verdict",holds:({totals})=>totals.ungraded>UNGRADED_SHARE*
totals.entries,words:({totals:{ungraded,entries}})=>`${(0,numbers2.LS)(ungraded,"entry","entries")} of ${(0,numbers2.zD)(
entries)} ${ungraded===1?"was":"were"} not judged: the pass rate is that of the others.`},gradeSpelling={docs:"A grade f\
ails that differs from a passing one only in case or white space.",doubt:"verdict",holds:({quality})=>misspelt(quality).
length>0,words:({dataQuality:quality},escape)=>`Some failing grades differ from a passing one only in spelling: ${listed2(
misspelt(quality),escape)}. The passing grades are ${listed2(quality.passingGrades,escape)}; set \`passing-grades\` if the\
se pass, too.`},noGrade={docs:"Entries have no grade: they count as failed.",doubt:null,finding:"no-grade",holds:({quality})=>quality.
withoutGrade>0,words:({dataQuality:{withoutGrade}})=>`${(0,numbers2.LS)(withoutGrade,"entry has","entries have")} no \`gr\
ade\` and count${withoutGrade===1?"s":""} as failed.`},unchecked={docs:"Entries pass although nothing was checked.",doubt:"\
verdict",holds:({quality})=>quality.unchecked>0,words:({dataQuality:{unchecked:count2}})=>`${(0,numbers2.LS)(count2,"ent\
ry passes","entries pass")} without anything having been checked. Add assertions or scorers, or leave ${count2===1?"it":
"them"} out.`},gradeWords={docs:"The grades are read by the table of words in docs/formats.md.",doubt:null,holds:({quality})=>(quality.
gradeWords??[]).length>0,words:({dataQuality},escape)=>`Passing ${dataQuality.gradeWords?.length===1?"is":"are"} ${listed2(
dataQuality.gradeWords??[],escape)}, by the table of words in docs/formats.md; \`passing-grades\` sets others.`},noVerdict={
docs:"An evaluation has several scores, and it is not set which of them decide.",doubt:null,holds:facts=>isNoticed(facts,
"no-verdict"),words:(report,escape)=>`Nothing says which scores decide whether an answer is right: ${(0,noticed.h)(report.
dataQuality.notices,"no-verdict",escape)}. Set \`pass-metric\` to those that do.`},scoreVerdict={docs:"The tool gives sc\
ores and no verdict; the pass score is the gate's own.",doubt:null,holds:facts=>isNoticed(facts,"score-verdict"),words:(report,escape)=>`\
The tool gives scores and no verdict; an answer passes with ${(0,noticed.h)(report.dataQuality.notices,"score-verdict",escape)}\
. \`pass-metric\` and \`pass-score\` change that.`};function misspelt({grades,passingGrades,gradeWords:gradeWords2=[]}){
if(gradeWords2.length>0)return[];const plain2=grade=>grade.trim().toLowerCase(),passing=new Set(passingGrades),alike=new Set(
passingGrades.map(plain2));return Object.keys(grades).filter(grade=>!passing.has(grade)&&alike.has(plain2(grade)))}const unusedMetrics={
docs:"`metrics:` speaks of metrics that no entry has.",doubt:null,holds:({quality})=>quality.unusedMetrics.length>0,words:({
dataQuality:{unusedMetrics:names}},escape)=>`No entry has the metric ${listed2(names,escape)} that \`metrics:\` speaks of.`},
expiredWaivers={docs:"A quarantine or an accepted regression has expired.",doubt:null,holds:({quality})=>quality.expired.
length>0,words:({dataQuality:{expired}},escape)=>`The quarantine or acceptance of ${listed2(expired,escape)} has expired\
: ${expired.length===1?"it counts":"they count"} again.`},unknownWaivers={docs:"Questions in quarantine or accepted that\
 the run does not have.",doubt:null,holds:({quality})=>quality.unknownWaivers.length>0,words:({dataQuality:{unknownWaivers:names}},escape)=>`\
The run has no question ${listed2(names,escape)}, which ${names.length===1?"is":"are"} in quarantine or accepted. Are th\
e ids right?`},NO_SIGNAL_SHARE=.2,DISJOINT_FROM=5,WARNINGS={"infrastructure-share":infrastructureShare,"grader-share":graderShare,
unfinished,contradiction,"copied-files":copiedFiles,"unnumbered-repeats":unnumberedRepeats,"unequal-repeats":unequalRepeats,
"replaced-files":replacedFiles,encoding,"ungraded-share":ungradedShare,"disjoint-ids":{docs:"Five entries or more name e\
xpected and retrieved evidence, and in none of them is an id on both sides.",doubt:"verdict",holds:({covered,overlapping})=>covered>=
DISJOINT_FROM&&overlapping===0,words:()=>"Expected and retrieved ids have nothing in common in any entry. They may be of\
 two kinds (names against addresses): then nothing here says what was retrieved."},"near-fields":nearFields,"metric-scal\
e":metricScale,"hit-without-ids":hitWithoutIds,"constant-hit":constantHit,"weak-attribution":{docs:"More than a fifth of\
 the failures carry no signal that says where they belong.",doubt:"attribution",holds:({totals})=>totals.noSignal>NO_SIGNAL_SHARE*
totals.failed,words:({dataQuality:{noSignal,advice},totals})=>`${(0,numbers2.zD)(noSignal)} of ${(0,numbers2.LS)(totals.
failed,"failure")} carried no signal, so the attribution is weak. ${advice.slice(0,2).join(" ")}`},"grade-spelling":gradeSpelling,
"grade-words":gradeWords,"unknown-labels":{docs:"Failure labels that no rule and no `labels:` of the configuration knows\
.",doubt:null,holds:({quality})=>Object.keys(quality.unknownLabels).length>0,words:({dataQuality},escape)=>{const labels=Object.
keys(dataQuality.unknownLabels),isOne=labels.length===1;return`Nothing is known of ${isOne?"the label":"the labels"} ${listed2(
labels,escape)}. Map ${isOne?"it":"them"} under \`labels:\` in the config.`}},"no-question-id":{docs:"Entries without a \
question id: each counts as a question of its own.",doubt:null,holds:({quality})=>quality.withoutQuestionId>0,words:({dataQuality:{
withoutQuestionId}})=>`${(0,numbers2.LS)(withoutQuestionId,"entry has","entries have")} no \`question_id\`: each counts as\
 a question of its own and cannot be compared with another run.`},"no-grade":noGrade,contradictory:{docs:"Entries say bo\
th that the evidence was retrieved and that it was missing.",doubt:null,finding:"contradictory",holds:({quality})=>quality.
contradictory>0,words:({dataQuality:{contradictory:count2}})=>`${(0,numbers2.LS)(count2,"entry says","entries say")} bot\
h \`retrieval_hit: true\` and that evidence was missing; the label was believed.`},"overruled-labels":overruledLabels,"f\
iles-only":filesOnly,unchecked,"cached-repeats":cachedRepeats,"missing-epochs":missingEpochs,"no-verdict":noVerdict,"sco\
re-verdict":scoreVerdict,"constant-scores":constantScores,"odd-latency":oddLatency,"odd-cost":oddCost,"text-ids":textIds,
"undeclared-cluster":undeclaredCluster,"counting-ids":countingIds,"no-versions":noVersions,"unused-metrics":unusedMetrics,
"expired-waivers":expiredWaivers,"unknown-waivers":unknownWaivers};function warningsOf(facts){return Object.entries(WARNINGS).
flatMap(([id,{isAdvice,holds}])=>isAdvice!==!0&&holds(facts)?[id]:[])}function adviceOf(findings){return Object.entries(
WARNINGS).flatMap(([id,{isAdvice,finding}])=>isAdvice===!0&&findings.some(({code})=>code===finding)?[id]:[])}function isWarningId(id){
return Object.hasOwn(WARNINGS,id)}function warningItems(report,escape,doubts){return report.dataQuality.warnings.flatMap(
id=>{const warning=isWarningId(id)?WARNINGS[id]:void 0;return doubts!==void 0&&!doubts.includes(warning?.doubt??null)?[]:
warning===void 0?[{id:"",text:escape(id,60)}]:[{id,text:warning.words(report,escape)}]})}function warningWords(...given){
return warningItems(...given).map(({text})=>text)}}),832:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{S:()=>describeKind,b:()=>describeValue});var _model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6796);function describeValue(value){return value===void 0?"nothing":value===null?"null":typeof value=="string"?`the text\
 ${JSON.stringify(clip(value))}`:typeof value=="number"?`the number ${value}`:typeof value=="boolean"?String(value):Array.
isArray(value)?value.length===0?"an empty list":"a list":"an object"}function describeKind(value){return typeof value=="\
string"?value.trim()===""?"a blank text":"a text":typeof value=="number"?"a number":describeValue(value)}function clip(text){
const start=(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.SK)(text,41);return start.length>40?`${start.slice(0,40)}…`:
start}}),1777:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{Y:()=>editDistance});function editDistance(a,b){let before=[],previous=Array.from({length:b.length+1},(_,index)=>index);
for(let i=1;i<=a.length;i+=1){const current=[i];for(let j=1;j<=b.length;j+=1){const replace=(previous[j-1]??0)+(a[i-1]===
b[j-1]?0:1),swap=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(before[j-2]??0)+1:replace;current.push(Math.min(replace,swap,
(previous[j]??0)+1,(current[j-1]??0)+1))}before=previous,previous=current}return previous[b.length]??0}}),6125:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{h:()=>noticed});function noticed(notices,code,escape){const details=[...new Set(
notices.filter(notice=>notice.code===code).map(({detail})=>detail))],shown=details.slice(0,3).map(detail=>escape(detail,
160));return`${shown.join("; ")}${details.length>shown.length?` and ${details.length-shown.length} more`:""}`}}),7099:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{EX:()=>percentBeside,KN:()=>percent,LS:()=>plural,_:()=>decimal,cM:()=>andList,
gh:()=>pWords,pC:()=>wholePercent,zD:()=>grouped2});function percent(fraction){const tenths=Math.round(fraction*1e3);return fraction>
0&&tenths===0?"<0.1%":fraction<1&&tenths===1e3?">99.9%":`${tenths/10}%`}function percentBeside(fraction,limit){const plain2=percent(
fraction);if(limit===null||fraction===limit||plain2!==percent(limit))return plain2;for(let digits=2;digits<12;digits+=1){
const finer=(fraction*100).toFixed(digits);if(finer!==(limit*100).toFixed(digits))return`${finer}%`}return plain2}function decimal(score){
if(Number.isInteger(score))return grouped2(score);const rounded=Math.round(score*1e3)/1e3;return Number.isInteger(rounded)?
String(Number(score.toPrecision(4))):String(rounded)}function wholePercent(fraction){return String(Math.round(fraction*100))}
function plural(count2,one,many=`${one}s`){return`${grouped2(count2)} ${count2===1?one:many}`}function grouped2(count2){
return String(count2).replace(/\B(?=(?:\d{3})+$)/g,",")}function andList(items){return items.length<2?items[0]??"":`${items.
slice(0,-1).join(", ")} and ${items.at(-1)}`}function pWords(pValue){return pValue<1e-4?"p < 0.0001":`p = ${Number(pValue.
toPrecision(2))}`}}),1683:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{RK:()=>visible2,gB:()=>visibleLines,m_:()=>shortId});var _model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6796);const HIDDEN=new RegExp("\\p{Cc}|\\p{Cs}|\\p{Bidi_Control}|[\\u2028\\u2029]|(?!\\ufe0f)\\p{Default_Ignorable_Code_Point}|\
[\\ufff9-\\ufffb]","gu");function visible2(text,max=120){const start=(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.SK)(
text,max*4),line=start.replace(/\r\n?|\n/g,"⏎").replaceAll("	"," ").replace(HIDDEN,escapeCharacter),letters=[...line];
return letters.length>max||start.length===max*4?`${wholeWords(letters,max)}…`:line}function visibleLines(text,max){const start=(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
SK)(text,max+1),shown=start.slice(0,max).replace(/\r\n?/g,`
`).replace(HIDDEN,character=>character===`
`||character==="	"?character:escapeCharacter(character));return start.length>max?`${shown}…`:shown}function wholeWords(letters,max){
const cut=letters.slice(0,max),end=letters[max]===" "?max:cut.lastIndexOf(" ");return(end>max*2/3?cut.slice(0,end):cut).
join("").trimEnd()}const LONGEST_ID=4e3;function shortId(id,max){const letters=[...(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
SK)(id,LONGEST_ID)];if(letters.length<=max)return letters.join("");const tail=Math.floor((max-1)/2);return`${letters.slice(
0,max-1-tail).join("")}…${letters.slice(letters.length-tail).join("")}`}function escapeCharacter(character){return`\\u{${(character.
codePointAt(0)??0).toString(16)}}`}}),3305:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{z$:()=>_bigint,_L:()=>_boolean,qm:()=>_gte,LK:()=>_int,Zm:()=>_lte,m9:()=>_minLength,
G8:()=>_never,jw:()=>_null,F7:()=>_number,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe,mI:()=>meta});var core_checks=__nccwpck_require__2(
4890),_a;const $output=null,$input=null;class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){
const meta2=_meta[0];return this._map.set(schema,meta2),meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.set(meta2.
id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){const meta2=this._map.get(schema);
return meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){
const p=schema._zod.parent;if(p){const pm={...this.get(p)??{}};delete pm.id;const f={...pm,...this._map.get(schema)};return Object.
keys(f).length?f:void 0}return this._map.get(schema)}has(schema){return this._map.has(schema)}}function registry(){return new $ZodRegistry}
(_a=globalThis).__zod_globalRegistry??(_a.__zod_globalRegistry=registry());const globalRegistry=globalThis.__zod_globalRegistry;
var core_util=__nccwpck_require__2(4723);function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}
function _string(Class,params){return new Class(snapshotChecks({type:"string",...core_util.A2(params)}))}function _coercedString(Class,params){
return new Class(snapshotChecks({type:"string",coerce:!0,...util.normalizeParams(params)}))}function _email(Class,params){
return new Class({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _guid(Class,params){
return new Class({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _uuid(Class,params){
return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _uuidv4(Class,params){
return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(params)})}
function _uuidv6(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",
...util.normalizeParams(params)})}function _uuidv7(Class,params){return new Class({type:"string",format:"uuid",check:"st\
ring_format",abort:!1,version:"v7",...util.normalizeParams(params)})}function _url(Class,params){return new Class({type:"\
string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _emoji(Class,params){return new Class(
{type:"string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _nanoid(Class,params){
return new Class({type:"string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cuid(Class,params){
return new Class({type:"string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cuid2(Class,params){
return new Class({type:"string",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ulid(Class,params){
return new Class({type:"string",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _xid(Class,params){
return new Class({type:"string",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ksuid(Class,params){
return new Class({type:"string",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ipv4(Class,params){
return new Class({type:"string",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ipv6(Class,params){
return new Class({type:"string",format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _mac(Class,params){
return new Class({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cidrv4(Class,params){
return new Class({type:"string",format:"cidrv4",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cidrv6(Class,params){
return new Class({type:"string",format:"cidrv6",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _base64(Class,params){
return new Class({type:"string",format:"base64",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _base64url(Class,params){
return new Class({type:"string",format:"base64url",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _e164(Class,params){
return new Class({type:"string",format:"e164",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _creditCard(Class,params){
return new Class({type:"string",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _iban(Class,params){
return new Class({type:"string",format:"iban",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _jwt(Class,params){
return new Class({type:"string",format:"jwt",check:"string_format",abort:!1,...util.normalizeParams(params)})}const TimePrecision={
Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function _isoDateTime(Class,params){return new Class({type:"str\
ing",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.normalizeParams(params)})}function _isoDate(Class,params){
return new Class({type:"string",format:"date",check:"string_format",...util.normalizeParams(params)})}function _isoTime(Class,params){
return new Class({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(params)})}function _isoDuration(Class,params){
return new Class({type:"string",format:"duration",check:"string_format",...util.normalizeParams(params)})}function _number(Class,params){
return new Class(snapshotChecks({type:"number",checks:[],...core_util.A2(params)}))}function _coercedNumber(Class,params){
return new Class(snapshotChecks({type:"number",coerce:!0,checks:[],...util.normalizeParams(params)}))}function _int(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"safeint",...core_util.A2(params)})}function _float32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(params)})}function _float64(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(params)})}function _int32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(params)})}function _uint32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(params)})}function _boolean(Class,params){
return new Class({type:"boolean",...core_util.A2(params)})}function _coercedBoolean(Class,params){return new Class({type:"\
boolean",coerce:!0,...util.normalizeParams(params)})}function _bigint(Class,params){return new Class({type:"bigint",...core_util.
A2(params)})}function _coercedBigint(Class,params){return new Class({type:"bigint",coerce:!0,...util.normalizeParams(params)})}
function _int64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.normalizeParams(
params)})}function _uint64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"uint64",
...util.normalizeParams(params)})}function _symbol(Class,params){return new Class({type:"symbol",...util.normalizeParams(
params)})}function _undefined(Class,params){return new Class({type:"undefined",...util.normalizeParams(params)})}function _null(Class,params){
return new Class({type:"null",...core_util.A2(params)})}function _any(Class){return new Class({type:"any"})}function _unknown(Class){
return new Class({type:"unknown"})}function _never(Class,params){return new Class({type:"never",...core_util.A2(params)})}
function _void(Class,params){return new Class({type:"void",...util.normalizeParams(params)})}function _date(Class,params){
return new Class({type:"date",...util.normalizeParams(params)})}function _coercedDate(Class,params){return new Class({type:"\
date",coerce:!0,...util.normalizeParams(params)})}function _nan(Class,params){return new Class({type:"nan",...util.normalizeParams(
params)})}function _lt(value,params){return new checks.$ZodCheckLessThan({check:"less_than",...util.normalizeParams(params),
value,inclusive:!1})}function _lte(value,params){return new core_checks.sm({check:"less_than",...core_util.A2(params),value,
inclusive:!0})}function _gt(value,params){return new checks.$ZodCheckGreaterThan({check:"greater_than",...util.normalizeParams(
params),value,inclusive:!1})}function _gte(value,params){return new core_checks.J_({check:"greater_than",...core_util.A2(
params),value,inclusive:!0})}function _positive(params){return _gt(0,params)}function _negative(params){return _lt(0,params)}
function _nonpositive(params){return _lte(0,params)}function _nonnegative(params){return _gte(0,params)}function _multipleOf(value,params){
return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(params),value})}function _maxSize(maximum,params){
return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(params),maximum})}function _minSize(minimum,params){
return new checks.$ZodCheckMinSize({check:"min_size",...util.normalizeParams(params),minimum})}function _size(size,params){
return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(params),size})}function _maxLength(maximum,params){
return new checks.$ZodCheckMaxLength({check:"max_length",...util.normalizeParams(params),maximum})}function _minLength(minimum,params){
return new core_checks.Kk({check:"min_length",...core_util.A2(params),minimum})}function _length(length,params){return new checks.
$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(params),length})}function _regex(pattern,params){return new core_checks.
DG({check:"string_format",format:"regex",...core_util.A2(params),pattern})}function _lowercase(params){return new checks.
$ZodCheckLowerCase({check:"string_format",format:"lowercase",...util.normalizeParams(params)})}function _uppercase(params){
return new checks.$ZodCheckUpperCase({check:"string_format",format:"uppercase",...util.normalizeParams(params)})}function _includes(includes,params){
return new checks.$ZodCheckIncludes({check:"string_format",format:"includes",...util.normalizeParams(params),includes})}
function _startsWith(prefix,params){return new checks.$ZodCheckStartsWith({check:"string_format",format:"starts_with",...util.
normalizeParams(params),prefix})}function _endsWith(suffix,params){return new checks.$ZodCheckEndsWith({check:"string_fo\
rmat",format:"ends_with",...util.normalizeParams(params),suffix})}function _property(property,schema,params){return new checks.
$ZodCheckProperty({check:"property",property,schema,...util.normalizeParams(params)})}function _properties(shape,params){
return new checks.$ZodCheckProperties({check:"properties",shape,...util.normalizeParams(params)})}function _mime(types,params){
return new checks.$ZodCheckMimeType({check:"mime_type",mime:types,...util.normalizeParams(params)})}function _overwrite(tx){
return new checks.$ZodCheckOverwrite({check:"overwrite",tx})}function _normalize(form){return _overwrite(input=>input.normalize(
form))}function _trim(){return _overwrite(input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}
function _toUpperCase(){return _overwrite(input=>input.toUpperCase())}function _slugify(){return _overwrite(input=>util.
slugify(input))}function _array(Class,element,params){return new Class({type:"array",element,...util.normalizeParams(params)})}
function _union(Class,options2,params){return new Class({type:"union",options:options2,...util.normalizeParams(params)})}
function _xor(Class,options2,params){return new Class({type:"union",options:options2,inclusive:!1,...util.normalizeParams(
params)})}function _discriminatedUnion(Class,discriminator,options2,params){return new Class({type:"union",options:options2,
discriminator,...util.normalizeParams(params)})}function _intersection(Class,left,right){return new Class({type:"interse\
ction",left,right})}function _tuple(Class,items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof schemas.$ZodType,
params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new Class({type:"tuple",items,rest,...util.normalizeParams(
params)})}function _record(Class,keyType,valueType,params){return new Class({type:"record",keyType,valueType,...util.normalizeParams(
params)})}function _map(Class,keyType,valueType,params){return new Class({type:"map",keyType,valueType,...util.normalizeParams(
params)})}function _set(Class,valueType,params){return new Class({type:"set",valueType,...util.normalizeParams(params)})}
function _enum(Class,values,params){const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;
return new Class({type:"enum",entries,...util.normalizeParams(params)})}function _nativeEnum(Class,entries,params){return new Class(
{type:"enum",entries,...util.normalizeParams(params)})}function _literal(Class,value,params){return new Class({type:"lit\
eral",values:Array.isArray(value)?value:[value],...util.normalizeParams(params)})}function _file(Class,params){return new Class(
{type:"file",...util.normalizeParams(params)})}function _transform(Class,fn){return new Class({type:"transform",transform:fn})}
function _optional(Class,innerType){return new Class({type:"optional",innerType})}function _nullable(Class,innerType){return new Class(
{type:"nullable",innerType})}function _default(Class,innerType,defaultValue){return new Class({type:"default",innerType,
get defaultValue(){return typeof defaultValue=="function"?defaultValue():util.shallowClone(defaultValue)}})}function _nonoptional(Class,innerType,params){
return new Class({type:"nonoptional",innerType,...util.normalizeParams(params)})}function _success(Class,innerType){return new Class(
{type:"success",innerType})}function _catch(Class,innerType,catchValue){return new Class({type:"catch",innerType,catchValue:typeof catchValue==
"function"?catchValue:util.constantCatch(catchValue)})}function _pipe(Class,in_,out){return new Class({type:"pipe",in:in_,
out})}function _readonly(Class,innerType){return new Class({type:"readonly",innerType})}function _templateLiteral(Class,parts,params){
return new Class({type:"template_literal",parts,...util.normalizeParams(params)})}function _lazy(Class,getter){return new Class(
{type:"lazy",getter})}function _promise(Class,innerType){return new Class({type:"promise",innerType})}function _custom(Class,fn,_params){
const norm=util.normalizeParams(_params);return norm.abort??(norm.abort=!0),new Class({type:"custom",check:"custom",fn,...norm})}
function _refine(Class,fn,_params){return new Class({type:"custom",check:"custom",fn,...util.normalizeParams(_params)})}
function _superRefine(fn,params){const ch=_check(payload=>(payload.addIssue=issue=>{if(typeof issue=="string")payload.issues.
push(util.issue(issue,payload.value,ch._zod.def));else{const _issue=issue;_issue.fatal&&(_issue.continue=!1),_issue.code??
(_issue.code="custom"),"input"in _issue||(_issue.input=payload.value),_issue.inst??(_issue.inst=ch),_issue.continue??(_issue.
continue=!ch._zod.def.abort),payload.issues.push(util.issue(_issue))}},fn(payload.value,payload)),params);return ch}function _check(fn,params){
const ch=new checks.$ZodCheck({check:"custom",...util.normalizeParams(params)});return ch._zod.check=fn,ch}function describe(description){
const ch=new core_checks.QP({check:"describe"});return ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??
{};globalRegistry.add(inst,{...existing,description})}],ch._zod.check=()=>{},ch}function meta(metadata){const ch=new core_checks.
QP({check:"meta"});return ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{
...existing,...metadata})}],ch._zod.check=()=>{},ch}function _stringbool(Classes,_params){const params=util.normalizeParams(
_params);let truthyArray=params.truthy??["true","1","yes","on","y","enabled"],falsyArray=params.falsy??["false","0","no",
"off","n","disabled"];params.case!=="sensitive"&&(truthyArray=truthyArray.map(v=>typeof v=="string"?v.toLowerCase():v),falsyArray=
falsyArray.map(v=>typeof v=="string"?v.toLowerCase():v));const truthySet=new Set(truthyArray),falsySet=new Set(falsyArray),
_Codec=Classes.Codec??schemas.$ZodCodec,_Boolean=Classes.Boolean??schemas.$ZodBoolean,_String=Classes.String??schemas.$ZodString,
stringSchema=new _String({type:"string",error:params.error}),booleanSchema=new _Boolean({type:"boolean",error:params.error}),
codec=new _Codec({type:"pipe",in:stringSchema,out:booleanSchema,transform:((input,payload)=>{let data=input;return params.
case!=="sensitive"&&(data=data.toLowerCase()),truthySet.has(data)?!0:falsySet.has(data)?!1:(payload.issues.push({code:"i\
nvalid_value",expected:"stringbool",values:[...truthySet,...falsySet],input:payload.value,inst:codec,continue:!1}),{})}),
reverseTransform:((input,_payload)=>input===!0?truthyArray[0]||"true":falsyArray[0]||"false"),error:params.error});return codec.
_zod.bag.truthy=truthyArray,codec._zod.bag.falsy=falsyArray,codec._zod.bag.case=params.case??"insensitive",codec}function _stringFormat(Class,format,fnOrRegex,_params={}){
const params=util.normalizeParams(_params),def={check:"string_format",type:"string",format,fn:typeof fnOrRegex=="functio\
n"?fnOrRegex:val=>fnOrRegex.test(val),...params};return fnOrRegex instanceof RegExp&&(def.pattern=fnOrRegex),new Class(def)}}),
4890:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{DG:()=>$ZodCheckRegex,J_:()=>$ZodCheckGreaterThan,KH:()=>$ZodCheckNumberFormat,Kk:()=>$ZodCheckMinLength,QP:()=>$ZodCheck,
sm:()=>$ZodCheckLessThan});var _core_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8532),_util_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4723);const $ZodCheck=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck",(inst,def)=>{var _a;inst._zod??(inst._zod={}),
inst._zod.def=def,(_a=inst._zod).onattach??(_a.onattach=[])}),_whenHasSize=payload=>{const val=payload.value;return!util.
nullish(val)&&val.size!==void 0},_whenHasLength=payload=>{const val=payload.value;return!_util_js__WEBPACK_IMPORTED_MODULE_1__.
cl(val)&&val.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=
payload=>{(def.inclusive?payload.value<=def.value:payload.value<def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.
value]??origin,code:"too_big",maximum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.
inclusive,inst,continue:!def.abort})}}),$ZodCheckGreaterThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterT\
han",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.
inclusive?payload.value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.
value]??origin,code:"too_small",minimum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.
inclusive,inst,continue:!def.abort})}}),$ZodCheckMultipleOf=null,$ZodCheckNumberFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def),def.format=def.format||"float64";const isInt=def.format?.
includes("int"),origin=isInt?"int":"number",[minimum,maximum]=_util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];inst.
_zod.check=payload=>{const input=payload.value;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,
format:def.format,code:"invalid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.issues.
push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,
inclusive:!0,continue:!def.abort}):payload.issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Int\
egers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort});return}}input<minimum&&payload.
issues.push({origin:"number",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.
issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}}),$ZodCheckBigIntFormat=null,
$ZodCheckMaxSize=null,$ZodCheckMinSize=null,$ZodCheckSizeEquals=null,$ZodCheckMaxLength=null,$ZodCheckMinLength=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckMinLength",(inst,def)=>{var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasLength),inst.
_zod.check=payload=>{const input=payload.value,units=input.length;if((typeof input=="string"&&units>=def.minimum&&units<
def.minimum*2?_util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input):units)>=def.minimum)return;const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.
Rc(input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}}),
$ZodCheckLengthEquals=null,$ZodCheckStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat",(inst,def)=>{
var _a,_b;$ZodCheck.init(inst,def),def.pattern?(_a=inst._zod).check??(_a.check=payload=>{def.pattern.lastIndex=0,!def.pattern.
test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.
pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,
!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.
value,pattern:def.pattern.toString(),inst,continue:!def.abort})}}),$ZodCheckLowerCase=null,$ZodCheckUpperCase=null,$ZodCheckIncludes=null,
$ZodCheckStartsWith=null,$ZodCheckEndsWith=null;function handleCheckPropertyResult(result,payload,property){result.issues.
length&&payload.issues.push(...util.prefixIssues(property,result.issues))}const $ZodCheckProperty=null,$ZodCheckProperties=null,
$ZodCheckMimeType=null,$ZodCheckOverwrite=null}),8532:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>globalConfig2,
tm:()=>NEVER,xI:()=>$constructor});var _util_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4723),_a;const NEVER=Object.
freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1};let _E="captureStackTrace"in Error?Error:null;function newError(Definition){
const E=_E;if(E){const saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}
try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer,proto,params){
const zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;const protoMembers=proto,
initialized=protoMembers&&new WeakSet;function init(inst,def){if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.
value=new Internals(def);try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.
add(name),initializer(inst,def),initialized){const own=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype;
let up=own;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);const target=up??own;initialized.has(target)||(initialized.
add(target),(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target,protoMembers))}const proto2=_.prototype;for(const k in proto2)
Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}const Parent=params?.Parent??
Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name});function _(def){const inst=params?.
Parent?newError(Definition):this;init(inst,def);const deferred=inst._zod.deferred;if(deferred){for(const fn of deferred)
fn();inst._zod.deferred=void 0}const pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.
defineProperty(_,"init",{value:init}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof
params.Parent?!0:inst?._zod?.traits?.has(name)}),Object.defineProperty(_,"name",{value:name}),_}const $brand=null;class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(name){
super(`Encountered unidirectional transform during encode: ${name}`),this.name="ZodEncodeError"}}(_a=globalThis).__zod_globalConfig??
(_a.__zod_globalConfig={});const globalConfig2=globalThis.__zod_globalConfig;function config(newConfig){return newConfig&&
Object.assign(globalConfig2,newConfig),globalConfig2}}),3945:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{qg:()=>parse2,EJ:()=>parseAsync2,xL:()=>safeParse,bp:()=>safeParseAsync});var core_core=__nccwpck_require__2(
8532),util2=__nccwpck_require__2(4723);function _getMessage(){const internals=this._zod;return internals.message??(internals.
message=JSON.stringify(internals.def,util2.k8,2)),internals.message}function _setMessage(value){this._zod.message=value}
const _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={value:void 0,enumerable:!1},
_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{inst.name="$ZodError",_issuesDesc.
value=def,Object.defineProperty(inst,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.defineProperty(inst,"message",
_messageDesc);const proto=Object.getPrototypeOf(inst);_installedToString.has(proto)||(_installedToString.add(proto),Object.
defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message;return Object.defineProperty(
this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toString",{value,configurable:!0,
writable:!0})}}))},$ZodError=(0,core_core.xI)("$ZodError",initializer),$ZodRealError=(0,core_core.xI)("$ZodError",initializer,
void 0,{Parent:Error});function node(obj,key,make){return Object.prototype.hasOwnProperty.call(obj,key)||(key==="__proto\
__"?Object.defineProperty(obj,key,{value:make(),writable:!0,enumerable:!0,configurable:!0}):obj[key]=make()),obj[key]}function flattenError(error,mapper=issue=>issue.
message){const fieldErrors={},formErrors=[];for(const sub of error.issues)sub.path.length>0?node(fieldErrors,sub.path[0],
()=>[]).push(mapper(sub)):formErrors.push(mapper(sub));return{formErrors,fieldErrors}}function formatError(error,mapper=issue=>issue.
message){const fieldErrors={_errors:[]},processError=(error2,path=[])=>{for(const issue of error2.issues)if(issue.code===
"invalid_union"&&issue.errors.length)issue.errors.map(issues=>processError({issues},[...path,...issue.path]));else if(issue.
code==="invalid_key")processError({issues:issue.issues},[...path,...issue.path]);else if(issue.code==="invalid_element")
processError({issues:issue.issues},[...path,...issue.path]);else{const fullpath=[...path,...issue.path];if(fullpath.length===
0)fieldErrors._errors.push(mapper(issue));else{let curr=fieldErrors,i=0;for(;i<fullpath.length;){const el=fullpath[i],terminal=i===
fullpath.length-1;if(el==="_errors"){terminal&&curr._errors.push(mapper(issue)),i++;continue}Object.prototype.hasOwnProperty.
call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,writable:!0,configurable:!0});const node2=curr[el];
terminal&&node2._errors.push(mapper(issue)),curr=node2,i++}}}};return processError(error),fieldErrors}function treeifyError(error,mapper=issue=>issue.
message){const result={errors:[]},processError=(error2,path=[])=>{var _a;for(const issue of error2.issues)if(issue.code===
"invalid_union"&&issue.errors.length)issue.errors.map(issues=>processError({issues},[...path,...issue.path]));else if(issue.
code==="invalid_key")processError({issues:issue.issues},[...path,...issue.path]);else if(issue.code==="invalid_element")
processError({issues:issue.issues},[...path,...issue.path]);else{const fullpath=[...path,...issue.path];if(fullpath.length===
0){result.errors.push(mapper(issue));continue}let curr=result,i=0;for(;i<fullpath.length;){const el=fullpath[i],terminal=i===
fullpath.length-1;typeof el=="string"?(curr.properties??(curr.properties={}),Object.prototype.hasOwnProperty.call(curr.properties,
el)||Object.defineProperty(curr.properties,el,{value:{errors:[]},enumerable:!0,writable:!0,configurable:!0}),curr=curr.properties[el]):
(curr.items??(curr.items=[]),(_a=curr.items)[el]??(_a[el]={errors:[]}),curr=curr.items[el]),terminal&&curr.errors.push(mapper(
issue)),i++}}};return processError(error),result}function toDotPath(_path){const segs=[],path=_path.map(seg=>typeof seg==
"object"?seg.key:seg);for(const seg of path)typeof seg=="number"?segs.push(`[${seg}]`):typeof seg=="symbol"?segs.push(`[${JSON.
stringify(String(seg))}]`):/[^\w$]/.test(seg)?segs.push(`[${JSON.stringify(seg)}]`):(segs.length&&segs.push("."),segs.push(
seg));return segs.join("")}function prettifyError(error){const lines=[],issues=[...error.issues].sort((a,b)=>(a.path??[]).
length-(b.path??[]).length);for(const issue of issues)lines.push(`✖ ${issue.message}`),issue.path?.length&&lines.push(
`  → at ${toDotPath(issue.path)}`);return lines.join(`
`)}function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}const _parse=_Err=>{const fn=(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)
throw new core_core.GT;if(result.issues.length){const e=new(_params?.Err??_Err)(result.issues.map(iss=>util2.iR(iss,ctx,
core_core.$W())));throw util2.gx(e,_params?.callee??fn),e}return result.value};return fn},parse2=_parse($ZodRealError),_parseAsync=_Err=>{
const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,
issues:[]},ctx);if(result instanceof Promise&&(result=await result),result.issues.length){const e=new(params?.Err??_Err)(
result.issues.map(iss=>util2.iR(iss,ctx,core_core.$W())));throw util2.gx(e,params?.callee??fn),e}return result.value};return fn},
parseAsync2=_parseAsync($ZodRealError),_safeParse=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!1}:{async:!1},
result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new core_core.GT;return result.issues.length?
failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse($ZodRealError);function failure(Err,issues,ctx){
let error;return{success:!1,get error(){return error||(error=new Err(issues.map(iss=>util2.iR(iss,ctx,core_core.$W()))),
issues=void 0,ctx=void 0),error},set error(e){error=e,issues=void 0,ctx=void 0}}}const _safeParseAsync=_Err=>async(schema,value,_ctx)=>{
const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&
(result=await result),result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParseAsync=_safeParseAsync(
$ZodRealError),COMPILE_INVALID=null,COMPILE_FALLBACK=null,validate=((schema,value,_ctx)=>{const validator=schema._zod.bag.
validator;if(validator!==void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)
return!1}return validateFallback(schema,value,_ctx)});function validateFallback(schema,value,_ctx){const ctx=_ctx?{..._ctx,
async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema._zod.bag.fallbackRun;let result;if(fallbackRun?(ctx[COMPILE_FALLBACK]=
!0,result=fallbackRun({value,issues:[]},ctx)):result=schema._zod.run({value,issues:[]},ctx),result instanceof Promise)throw new core.
$ZodAsyncError;return result.issues.length===0}const validateAsync=async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,async:!0,
abortEarly:!0}:{async:!0,abortEarly:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&
(result=await result),result.issues.length===0},encode=(_Err=>{const parse3=_parse(_Err),fn=(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse3(schema,value,ctx,finalizeParams(fn,_params))};
return fn})($ZodRealError),decode=(_Err=>{const parse3=_parse(_Err),fn=(schema,value,_ctx,_params)=>parse3(schema,value,
_ctx,finalizeParams(fn,_params));return fn})($ZodRealError),encodeAsync=(_Err=>{const parseAsync3=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return await parseAsync3(schema,value,ctx,finalizeParams(
fn,_params))};return fn})($ZodRealError),decodeAsync=(_Err=>{const parseAsync3=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>await parseAsync3(
schema,value,_ctx,finalizeParams(fn,_params));return fn})($ZodRealError),safeEncode=(_Err=>(schema,value,_ctx)=>{const ctx=_ctx?
{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(_Err)(schema,value,ctx)})($ZodRealError),safeDecode=(_Err=>(schema,value,_ctx)=>_safeParse(
_Err)(schema,value,_ctx))($ZodRealError),safeEncodeAsync=(_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"\
backward"}:{direction:"backward"};return _safeParseAsync(_Err)(schema,value,ctx)})($ZodRealError),safeDecodeAsync=(_Err=>async(schema,value,_ctx)=>_safeParseAsync(
_Err)(schema,value,_ctx))($ZodRealError)}),4723:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{A2:()=>normalizeParams,Gv:()=>isObject,NM:()=>optionalKeys,O7:()=>codePointLength,
PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,SS:()=>constantCatch,Vy:()=>assignProp,X:()=>installLazyProp,
X$:()=>extend,cl:()=>nullish,d3:()=>attachSchema,gx:()=>captureStackTrace,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,
k8:()=>jsonStringifyReplacer,lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>propertyKeyTypes,qh:()=>own,
rL:()=>explicitlyAborted,sD:()=>escapeRegex,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>NUMBER_FORMAT_RANGES});
function assertEqual(val){return val}function assertNotEqual(val){return val}function toZod(){return schema=>schema}function assertIs(_arg){}
function assertNever(_x){throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){
const numericValues=Object.values(entries).filter(v=>typeof v=="number");return Object.entries(entries).filter(([k,_])=>numericValues.
indexOf(+k)===-1).map(([_,v])=>v)}function joinValues(array,separator="|"){return array.map(val=>stringifyPrimitive(val)).
join(separator)}function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}class Cached{constructor(getter){
this._getter=getter,this._value=void 0}get value(){const getter=this._getter;return getter!==void 0&&(this._value=getter(),
this._getter=void 0),this._value}}function cached(getter){return new Cached(getter)}function nullish(input){return input==
null}function cleanRegex(source){const start=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.
length;return source.slice(start,end)}function floatSafeRemainder(val,step){const ratio=val/step,roundedRatio=Math.round(
ratio),tolerance=4*Number.EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-roundedRatio}
const EVALUATING=null;function defineLazy(object,key,getter){let value;Object.defineProperty(object,key,{get(){if(value!==
EVALUATING)return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(object,key,{value:v})},
configurable:!0})}function objectClone(obj){return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(
obj))}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}
function rawShape(def){const desc=Object.getOwnPropertyDescriptor(def,"shape");return desc?.get?desc.get.raw:desc?.value}
function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}function deferProp(target,key,getter){
Object.defineProperty(target,key,{get(){const value=getter();return assignProp(this,key,value),value},enumerable:!0,configurable:!0})}
function putProp(target,key,value){key in target?assignProp(target,key,value):target[key]=value}function mirrorShape(target,source,keys,wrap){
const raw=sourceShape(source);for(const key of keys){const desc=Object.getOwnPropertyDescriptor(raw,key);desc.enumerable&&
(desc.get?deferProp(target,key,()=>{const value=source._zod.def.shape[key];return wrap?wrap(value,key):value}):putProp(target,
key,wrap?wrap(desc.value,key):desc.value))}}function mirrorProps(target,source){for(const key of Reflect.ownKeys(source)){
const desc=Object.getOwnPropertyDescriptor(source,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):
putProp(target,key,desc.value))}}function mergeDefs(...defs){const mergedDescriptors={};for(const def of defs){const descriptors=Object.
getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}
function cloneDef(schema){return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){return path?path.reduce(
(acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){const keys=Object.keys(promisesObj),promises=keys.
map(key=>promisesObj[key]);return Promise.all(promises).then(results=>{const resolvedObj={};for(let i=0;i<keys.length;i++)
resolvedObj[keys[i]]=results[i];return resolvedObj})}function randomString(length=10){const chars="abcdefghijklmnopqrstu\
vwxyz";let str="";for(let i=0;i<length;i++)str+=chars[Math.floor(Math.random()*chars.length)];return str}function esc(str){
return JSON.stringify(str)}function slugify(input){return input.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){
return typeof data=="object"&&data!==null&&!Array.isArray(data)}const allowsEval=null;function isPlainObject(o){if(isObject(
o)===!1)return!1;const ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;const prot=ctor.prototype;return!(isObject(
prot)===!1||Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}function shallowClone(o){return isPlainObject(
o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(o):o instanceof Set?new Set(o):o}function numKeys(data){let keyCount=0;
for(const key in data)Object.prototype.hasOwnProperty.call(data,key)&&keyCount++;return keyCount}const getParsedType=data=>{
const t=typeof data;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(
data)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symb\
ol":return"symbol";case"object":return Array.isArray(data)?"array":data===null?"null":data.then&&typeof data.then=="func\
tion"&&data.catch&&typeof data.catch=="function"?"promise":typeof Map<"u"&&data instanceof Map?"map":typeof Set<"u"&&data instanceof
Set?"set":typeof Date<"u"&&data instanceof Date?"date":typeof File<"u"&&data instanceof File?"file":"object";default:throw new Error(
`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["string","nu\
mber","bigint","boolean","symbol","undefined"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.def);return(!def||params?.parent)&&(cl._zod.
parent=inst),cl}function normalizeParams(_params){const params=_params;if(!params)return{};if(typeof params=="string")return{
error:()=>params};if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` \
and `error` params");params.error=params.message}return delete params.message,typeof params.error=="string"?{...params,error:()=>params.
error}:params}function createTransparentProxy(getter){let target;return new Proxy({},{get(_,prop,receiver){return target??
(target=getter()),Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){return target??(target=getter()),Reflect.
set(target,prop,value,receiver)},has(_,prop){return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){
return target??(target=getter()),Reflect.deleteProperty(target,prop)},ownKeys(_){return target??(target=getter()),Reflect.
ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??(target=getter()),Reflect.getOwnPropertyDescriptor(target,
prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,prop,descriptor)}})}
function stringifyPrimitive(value){return typeof value=="bigint"?value.toString()+"n":typeof value=="string"?`"${value}"`:
`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.
optout==="optional")}const NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),
BigInt("18446744073709551615")]};function pick(schema,mask){const currDef=schema._zod.def,checks2=currDef.checks;if(checks2&&
checks2.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");const newShape={};return mirrorShape(
newShape,schema,maskedKeys(schema,mask)),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){
const raw=sourceShape(schema),keys=[];for(const key of Reflect.ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.
enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);mask[key]&&keys.push(key)}return keys}function omit(schema,mask){
const currDef=schema._zod.def,checks2=currDef.checks;if(checks2&&checks2.length>0)throw new Error(".omit() cannot be use\
d on object schemas containing refinements");const omitted=new Set(maskedKeys(schema,mask)),newShape={};return mirrorShape(
newShape,schema,Reflect.ownKeys(sourceShape(schema)).filter(key=>!omitted.has(key))),clone(schema,mergeDefs(currDef,{shape:newShape,
checks:[]}))}function extend(schema,shape){if(!isPlainObject(shape))throw new Error("Invalid input to extend: expected a\
 plain object");const checks2=schema._zod.def.checks;if(checks2&&checks2.length>0){const existingShape=sourceShape(schema);
for(const key of Reflect.ownKeys(shape))if(Object.getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("\
Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(schema,mergeDefs(
schema._zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){const newShape={};return mirrorShape(newShape,
schema,Reflect.ownKeys(sourceShape(schema))),mirrorProps(newShape,shape),newShape}function safeExtend(schema,shape){if(!isPlainObject(
shape))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(schema,mergeDefs(schema._zod.
def,{shape:extended(schema,shape)}))}function merge(a,b){if(!b?._zod?.def)throw new Error("Invalid input to merge: expec\
ted an object schema. To merge a plain shape, use `.extend()`.");if(a._zod.def.checks?.length)throw new Error(".merge() \
cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const newShape={};mirrorShape(newShape,
a,Reflect.ownKeys(sourceShape(a))),mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)));const def=mergeDefs(a._zod.def,
{shape:newShape,get catchall(){return b._zod.def.catchall},checks:b._zod.def.checks??[]});return clone(a,def)}function partial(Class2,schema,mask,name="\
partial"){const checks2=schema._zod.def.checks;if(checks2&&checks2.length>0)throw new Error(`.${name}() cannot be used o\
n object schemas containing refinements`);const selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(
newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class2&&((value,key)=>selected&&!selected.has(key)?value:new Class2(
{type:"optional",innerType:value}))),clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema,mask){
const selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(
sourceShape(schema)),(value,key)=>selected&&!selected.has(key)?value:new Class2({type:"nonoptional",innerType:value})),clone(
schema,mergeDefs(schema._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<
x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){
return issues.map(iss=>{var _a;return(_a=iss).path??(_a.path=[]),iss.path.unshift(path),iss})}function unwrapMessage(message){
return typeof message=="string"?message:message?.message}function sizeCaps(defChecks){const caps=[];for(const ch of defChecks??
[]){const d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;const max=d.maximum??d.length??d.size;max>=0&&
caps.push([max,ch])}return caps}function attachSchema(issues,start,inst){var _a;for(let i=start;i<issues.length;i++)(_a=
issues[i]).schema??(_a.schema=inst)}function finalizeIssue(iss,ctx,config){var _a;const traits=iss.inst?._zod?.traits;traits?.
has("$ZodType")&&(traits.has("$ZodCheck")?(_a=iss).schema??(_a.schema=iss.inst):iss.schema=iss.inst);const schemaError=iss.
schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(
iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(
config.localeError?.(iss))??"Invalid input",full={};for(const k of Object.keys(iss))k==="inst"||k==="schema"||k==="conti\
nue"||k==="input"||k==="__proto__"||(full[k]=iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&
(full.input=iss.input),full}function getSizableOrigin(input){return input instanceof Set?"set":input instanceof Map?"map":
input instanceof File?"file":"unknown"}const highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){const units=str.
length;if(!highSurrogate.test(str))return units;let count2=units;for(let i=0;i<units-1;i++)(str.charCodeAt(i)&64512)===55296&&
(str.charCodeAt(i+1)&64512)===56320&&(count2--,i++);return count2}function getLengthableOrigin(input){return Array.isArray(
input)?"array":typeof input=="string"?"string":"unknown"}function parsedType(data){const t=typeof data;switch(t){case"nu\
mber":return Number.isNaN(data)?"nan":"number";case"object":{if(data===null)return"null";if(Array.isArray(data))return"a\
rray";const obj=data;if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&"constructor"in obj&&obj.constructor)return obj.
constructor.name}}return t}function issue(...args){const[iss,input,inst]=args;return typeof iss=="string"?{message:iss,code:"\
custom",input,inst}:{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.isNaN(Number.parseInt(
k,10))).map(el=>el[1])}function base64ToUint8Array(base64){const binaryString=atob(base64),bytes=new Uint8Array(binaryString.
length);for(let i=0;i<binaryString.length;i++)bytes[i]=binaryString.charCodeAt(i);return bytes}function uint8ArrayToBase64(bytes){
let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=String.fromCharCode(bytes[i]);return btoa(binaryString)}
function base64urlToUint8Array(base64url){const base64=base64url.replace(/-/g,"+").replace(/_/g,"/"),padding="=".repeat(
(4-base64.length%4)%4);return base64ToUint8Array(base64+padding)}function uint8ArrayToBase64url(bytes){return uint8ArrayToBase64(
bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){const cleanHex=hex.replace(/^0x/,
"");if(cleanHex.length%2!==0)throw new Error("Invalid hex string length");const bytes=new Uint8Array(cleanHex.length/2);
for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(cleanHex.slice(i,i+2),16);return bytes}function uint8ArrayToHex(bytes){
return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}class Class{constructor(..._args){}}function members(proto,table){
for(const key in table){const desc=Object.getOwnPropertyDescriptor(table,key);desc.get?Object.defineProperty(proto,key,{
...desc,enumerable:!1}):defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(
inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){return own(inst,key,value,!1)}
function derived(computes,table){for(const key in computes){const compute=computes[key];Object.defineProperty(table,key,
{configurable:!0,enumerable:!0,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table}
function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own(this,
key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){const proto=Object.getPrototypeOf(inst);
return sentinel in proto?void 0:proto}let installing,broke=!1;const breaker={configurable:!0,get(){broke=!0}};function defineLazyInternal(inst,key,compute){
const proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}installing=
inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);const outer=broke;
broke=!1;try{const value=compute(this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,
value}),broke=broke||outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(
this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){const proto=claim(inst,
key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable,value:void 0};
return Object.defineProperty(this,key,desc),desc.value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){
Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}const CONSTANT_CATCH="~constantCatch";
function constantCatch(value){const fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}}),3619:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{YOg:()=>array,oad:()=>schemas_bigint,zMY:()=>schemas_boolean,MfU:()=>_catch,
q0y:()=>describe,k5n:()=>_enum,X$i:()=>extend,Whr:()=>schemas_int,E$q:()=>intersection,euz:()=>literal,_H3:()=>looseObject,
chJ:()=>schemas_null,mee:()=>nullable,cl6:()=>nullish,aig:()=>schemas_number,Ikc:()=>object,lqM:()=>optional,FsL:()=>pipe,
tBZ:()=>readonly,g1P:()=>record,rej:()=>strictObject,YjP:()=>schemas_string,pdi:()=>transform,PVZ:()=>tuple,KCZ:()=>union,
L5J:()=>unknown});var core_core=__nccwpck_require__2(8532),core_checks=__nccwpck_require__2(4890);const cuid=/^[cC][0-9a-z]{6,}$/,
cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,ksuid=/^[A-Za-z0-9]{27}$/,
nanoid=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]{${length}}$`)}const duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
extendedDuration=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version3=>version3?new RegExp(
`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version3}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
uuid4=null,uuid6=null,uuid7=null,email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
html5Email=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
rfc5322Email=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
unicodeEmail=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,idnEmail=null,browserEmail=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
_emoji=null;function emoji(){return new RegExp(_emoji,"u")}const ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
mac=delimiter=>{const escapedDelim=util.escapeRegex(delimiter??":");return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5\
}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`)},cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
hostname=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
domain=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/,
creditCard=/^\d(?:[ -]?\d){11,18}$/,currencyCode=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
iban=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,dateSource=null;function regexes_anchor(source){return new RegExp(`^${source}\
$`)}const date=null;function timeSource(args){const hhmm="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="nu\
mber"?args.precision===-1?`${hhmm}`:args.precision===0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.
seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time2(args){return new RegExp(`^${timeSource(
args)}$`)}function datetime(args){const opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const qualified=`${timeSource(
{precision:args.precision,seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.
precision})}`:qualified;return new RegExp(`^${dateSource}T(?:${timeRegex})$`)}const anyString=/^[\s\S]{0,}$/,string=params=>{
const regex=params?`[\\s\\S]{${params?.minimum??0},${params?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${regex}$`)},
bigint=/^-?\d+n?$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,regexes_boolean=/^(?:true|false)$/i,_null=/^null$/i,_undefined=/^undefined$/i,
lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/,hex=/^[0-9a-fA-F]*$/;function fixedBase64(bodyLength,padding){return new RegExp(
`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`)}function fixedBase64url(length){return new RegExp(`^[A-Za-z0-9_-]{${length}}\
$`)}const md5_hex=/^[0-9a-fA-F]{32}$/,md5_base64=null,md5_base64url=null,sha1_hex=/^[0-9a-fA-F]{40}$/,sha1_base64=null,sha1_base64url=null,
sha256_hex=/^[0-9a-fA-F]{64}$/,sha256_base64=null,sha256_base64url=null,sha384_hex=/^[0-9a-fA-F]{96}$/,sha384_base64=null,
sha384_base64url=null,sha512_hex=/^[0-9a-fA-F]{128}$/,sha512_base64=null,sha512_base64url=null;var core_util=__nccwpck_require__2(
4723);const version2={major:4,minor:6,patch:7},$ZodType=core_core.xI("$ZodType",(inst,def)=>{var _a;inst??(inst={}),inst.
_zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version2;const defChecks=inst._zod.def.checks,checks2=inst.
_zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(const ch of checks2)for(const fn of ch.
_zod.onattach)fn(inst);if(checks2.length===0)(_a=inst._zod).deferred??(_a.deferred=[]),inst._zod.deferred?.push(()=>{inst.
_zod.run=inst._zod.parse});else{const runChecks=(payload,checks3,ctx)=>{if(payload.memo)return payload;let isAborted=core_util.
QH(payload),asyncResult;for(const ch of checks3){if(ch._zod.def.when){if(core_util.rL(payload)||!ch._zod.def.when(payload))
continue}else if(isAborted)continue;const currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&
ctx?.async===!1)throw new core_core.GT;if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).
then(async()=>{await _,payload.issues.length!==currLen&&(core_util.d3(payload.issues,currLen,inst),isAborted||(isAborted=
core_util.QH(payload,currLen)))});else{if(payload.issues.length===currLen)continue;core_util.d3(payload.issues,currLen,inst),
isAborted||(isAborted=core_util.QH(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{
if(core_util.QH(canary))return canary.aborted=!0,canary;const checkResult=runChecks(payload,checks2,ctx);if(checkResult instanceof
Promise){if(ctx.async===!1)throw new core_core.GT;return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}
return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst._zod.parse(payload,
ctx);if(ctx.direction==="backward"){const canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});
return canary instanceof Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,
payload,ctx)}const result=inst._zod.parse(payload,ctx);if(result instanceof Promise){if(ctx.async===!1)throw new core_core.
GT;return result.then(result2=>runChecks(result2,checks2,ctx))}return runChecks(result,checks2,ctx)}}},{get"~standard"(){
return core_util.jD(this,"~standard",standardProps(this))},set"~standard"(value){core_util.qh(this,"~standard",value)}}),
toStandardResult=(r,ctx)=>r.issues.length?{issues:r.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))}:{value:r.value};
async function validateAsync(inst,value){const ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},
ctx),ctx)}function standardProps(inst){return{validate:value=>{const ctx={async:!1};try{const r=inst._zod.run({value,issues:[]},
ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch{}return validateAsync(inst,value)},vendor:"zod",version:1}}
const $ZodString=core_core.xI("$ZodString",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=def.pattern??anyString,
inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.value==
"string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=null,
$ZodGUID=null,$ZodUUID=null,$ZodEmail=null,URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;function canParseURL(input){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(input):(new URL(input),!0)}catch{return!1}}function validateURL(trimmed,def){
return!("normalize"in def)&&!("hostname"in def)&&!("protocol"in def)?canParseURL(trimmed)||URL_UNPARSEABLE:parseURLObject(
trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.protocol?.source===regexes.httpProtocol.source&&
!/^https?:\/\//i.test(trimmed))return URL_BAD_FORMAT;try{if(typeof URL<"u"){const URLStatic=URL;if(typeof URLStatic.parse==
"function")return URLStatic.parse(trimmed)??URL_UNPARSEABLE}return new URL(trimmed)}catch{return URL_UNPARSEABLE}}const asciiTabOrNewline=/[\t\n\r]/g;
function stripTabAndNewline(value){return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url2,hostname2){return hostname2.
lastIndex=0,hostname2.test(url2.hostname)}function urlProtocolOk(url2,protocol){return protocol.lastIndex=0,protocol.test(
url2.protocol.endsWith(":")?url2.protocol.slice(0,-1):url2.protocol)}const $ZodURL=null,$ZodEmoji=null,$ZodNanoID=null,$ZodCUID=null,
$ZodCUID2=null,$ZodULID=null,$ZodXID=null,$ZodKSUID=null,$ZodISODateTime=null,$ZodISODate=null,$ZodISOTime=null,$ZodISODuration=null,
$ZodIPv4=null,ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(value){return ipv6Alphabet.test(value)?canParseURL(`h\
ttp://[${value}]`):!1}const $ZodIPv6=null,$ZodMAC=null,$ZodCIDRv4=null;function isValidCIDRv6(value){const parts=value.split(
"/");if(parts.length!==2)return!1;const[address,prefix]=parts;if(!prefix)return!1;const prefixNum=Number(prefix);return`${prefixNum}`!==
prefix||prefixNum<0||prefixNum>128?!1:isValidIPv6(address)}const $ZodCIDRv6=null;function isValidBase64(data){if(data===
"")return!0;if(/\s/.test(data)||data.length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}const base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=null,base64urlCharset=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(data){if(!base64urlCharset.test(data))return!1;
const base642=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base642.padEnd(Math.ceil(base642.length/4)*4,"=");return isValidBase64(
padded)}const $ZodBase64URL=null,$ZodE164=null,CC_SANITIZE=/[- ]/g;function isLuhnAlgo(digits){let length=digits.length,
bit=1,sum=0;for(;length;){const value=digits.charCodeAt(--length)-48;bit^=1,sum+=bit?[0,2,4,6,8,1,3,5,7,9][value]:value}
return sum%10===0}function isValidCreditCard(input){return regexes.creditCard.test(input)?isLuhnAlgo(input.replace(CC_SANITIZE,
"")):!1}const $ZodCreditCard=null;function isIso7064Mod97(iban2){let remainder=0;const len=iban2.length;for(let i=4;i<len;i++){
const code=iban2.charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}for(let i=0;i<4;i++){
const code=iban2.charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}return remainder===
1}function isValidIBAN(input){return regexes.iban.test(input)?isIso7064Mod97(input):!1}const $ZodIBAN=null;function isValidJWT(token,algorithm=null){
try{const tokensParts=token.split(".");if(tokensParts.length!==3)return!1;const[header]=tokensParts;if(!header)return!1;
const parsedHeader=JSON.parse(atob(header));return!("typ"in parsedHeader&&parsedHeader?.typ!=="JWT"||!parsedHeader.alg||
algorithm&&(!("alg"in parsedHeader)||parsedHeader.alg!==algorithm))}catch{return!1}}const $ZodJWT=null,$ZodCustomStringFormat=null,
$ZodNumber=core_core.xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number,inst._zod.parse=(payload,_ctx)=>{
if(def.coerce)try{payload.value=Number(payload.value)}catch{}const input=payload.value;if(typeof input=="number"&&!Number.
isNaN(input)&&Number.isFinite(input))return payload;const received=typeof input=="number"?Number.isNaN(input)?"NaN":Number.
isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}}),$ZodNumberFormat=core_core.xI("$ZodNumberFormat",(inst,def)=>{core_checks.KH.init(
inst,def),$ZodNumber.init(inst,def)}),$ZodBoolean=core_core.xI("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def),inst._zod.
pattern=regexes_boolean,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=!!payload.value}catch{}const input=payload.
value;return typeof input=="boolean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),
$ZodBigInt=core_core.xI("$ZodBigInt",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=bigint,inst._zod.parse=(payload,_ctx)=>{
if(def.coerce)try{payload.value=BigInt(payload.value)}catch{}return typeof payload.value=="bigint"||payload.issues.push(
{expected:"bigint",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodBigIntFormat=null,$ZodSymbol=null,$ZodUndefined=null,
$ZodNull=core_core.xI("$ZodNull",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=_null,inst._zod.values=new Set([
null]),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return input===null||payload.issues.push({expected:"nu\
ll",code:"invalid_type",input,inst}),payload}}),$ZodAny=null,$ZodUnknown=core_core.xI("$ZodUnknown",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=core_core.xI("$ZodNever",(inst,def)=>{$ZodType.init(inst,def),
inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"never",code:"invalid_type",input:payload.value,inst}),payload)}),
$ZodVoid=null,$ZodDate=null;function capSize(inst,size){const caps=core_util.hi(inst._zod.def.checks);if(!caps.length)return;
const cap=Math.min(...caps.map(c=>c[0])),parse2=inst._zod.parse;inst._zod.parse=(payload,ctx)=>{const n=size(payload.value);
if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(const[max,ch]of core_util.hi(inst._zod.def.checks))if(n>max&&
ch._zod.def.when(payload)){const start=payload.issues.length;return ch._zod.check(payload),payload.issues[start].continue=
!1,core_util.d3(payload.issues,start,inst),payload}}return parse2(payload,ctx)}}const arraySize=input=>Array.isArray(input)?
input.length:-1,mapSize=input=>input instanceof Map?input.size:-1,setSize=input=>input instanceof Set?input.size:-1;function handleArrayResult(result,final,index){
result.issues.length&&final.issues.push(...core_util.lQ(index,result.issues)),final.value[index]=result.value}const $ZodArray=core_core.
xI("$ZodArray",(inst,def)=>{$ZodType.init(inst,def);const memo=core_core.cr.memoizer;memo?.attach(inst),inst._zod.parse=
(payload,ctx)=>{const input=payload.value;if(!Array.isArray(input))return payload.issues.push({expected:"array",code:"in\
valid_type",input,inst}),payload;payload.value=memo?memo.alloc(inst,payload,Array(input.length),ctx):Array(input.length);
const proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<input.length;i++){const item=input[i],result=def.element._zod.run(
{value:item,issues:[]},ctx);if(result instanceof Promise)proms.push(result.then(result2=>handleArrayResult(result2,payload,
i)));else if(handleArrayResult(result,payload,i),abortEarly&&result.issues.length!==0&&core_util.QH(result))break}return proms.
length?Promise.all(proms).then(()=>payload):payload},capSize(inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){
const isPresent=key in input,isOptionalOut=optout==="optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.
issues.length){if(optin!==void 0&&isOptionalOut&&!isPresent)return;final.issues.push(...core_util.lQ(key,result.issues))}
if(!isPresent&&optin===void 0){result.issues.length||final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,
path:[key]});return}result.value===void 0?(isPresent||optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.
value[key]=result.value}}const NO_SYMBOL_KEYS=[];function normalizeDef(def){const keys=Object.keys(def.shape),ownSymbols=Object.
getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,
...symbolKeys]:keys;for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.has("$ZodType"))throw new Error(`Invalid el\
ement at key "${String(k)}": expected a Zod schema`);const okeys=core_util.NM(def.shape);return{...def,allKeys,symbolKeys,
keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){
const unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.
optout;let seen=0;for(const key in input){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;
seen=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}
if(t==="never"){unrecognized.push(key);continue}const r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?
proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,
optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:!0}),
proms.length?Promise.all(proms).then(()=>payload):payload}const $ZodObject=core_core.xI("$ZodObject",(inst,def)=>{$ZodType.
init(inst,def);const desc=Object.getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){const get=()=>{
const newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(
def,"shape",{get})}const _normalized=core_util.PO(()=>normalizeDef(def));core_util.v5(inst,"propValues",zod=>{const shape=zod.
def.shape,propValues={};for(const key in shape){const field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.
call(propValues,key)||core_util.Vy(propValues,key,new Set);for(const v of field.values)propValues[key].add(v);field.optin!==
void 0&&propValues[key].add(void 0)}}return propValues});const isObject=core_util.Gv,catchall2=def.catchall;let value;const memo=core_core.
cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);const input=payload.value;
if(!isObject(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=
memo?memo.alloc(inst,payload,{},ctx):{};const proms=[],shape=value.shape,abortEarly=ctx?.abortEarly;let seen=payload.issues.
length;for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;
seen=payload.issues.length}if(key==="__proto__")continue;const el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el.
_zod.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,
input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return catchall2?handleCatchall(proms,input,
payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodObjectJIT=null;
function handleUnionResults(results,final,inst,ctx){for(const result of results)if(result.issues.length===0)return final.
value=result.value,final;const nonaborted=results.filter(r=>!core_util.QH(r));return nonaborted.length===1?(final.value=
nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.
issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))}),final)}const $ZodUnion=core_core.xI("$ZodUnion",(inst,def)=>{$ZodType.
init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.
some(o=>o._zod.optin!==void 0)?"optional":void 0),core_util.v5(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout===
"optional")?"optional":void 0),core_util.v5(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(
zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),core_util.v5(inst,"pattern",zod=>{if(zod.def.options.
every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>core_util.
p6(p.source)).join("|")})$`)}});const first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{
if(first)return first(payload,ctx);let async=!1;const results=[];for(const option of def.options){const result=option._zod.
run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)results.push(result),async=!0;else{if(result.issues.
length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(results2,
payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}});function handleExclusiveUnionResults(results,final,inst,ctx){
const matches=[];for(let i=0;i<results.length;i++)results[i].issues.length===0&&matches.push(i);return matches.length===
1?(final.value=results[matches[0]].value,final):(matches.length===0?final.issues.push({code:"invalid_union",input:final.
value,inst,errors:results.map(result=>result.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config())))}):final.issues.
push({code:"invalid_union",input:final.value,inst,errors:[],inclusive:!1,matches}),final)}const $ZodXor=null;function getDiscriminatedOption(union2,value){
const internals=union2._zod;let map2=internals.bag.optionsMap;map2||(map2=discriminatorMap(internals.def),internals.bag.
optionsMap=map2);const option=map2.get(value);if(option===null)throw new Error(`Ambiguous discriminator value "${String(
value)}"`);return option}function discriminatorMap(def){const map2=new Map;for(const option of def.options){const values=option.
_zod.propValues?.[def.discriminator];if(!values||values.size===0)throw new Error(`Invalid discriminated union option at \
index "${def.options.indexOf(option)}"`);for(const value of values)if(map2.has(value)){if(value!==void 0)throw new Error(
`Duplicate discriminator value "${String(value)}"`);map2.set(value,null)}else map2.set(value,option)}return map2}const $ZodDiscriminatedUnion=null,
$ZodIntersection=core_core.xI("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,ctx)=>{const input=payload.
value,left=def.left._zod.run({value:input,issues:[]},ctx),right=def.right._zod.run({value:input,issues:[]},ctx);return left instanceof
Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(payload,left2,
right2)):handleIntersectionResults(payload,left,right)}});function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof
Date&&b instanceof Date&&+a==+b)return{valid:!0,data:a};if(core_util.Qd(a)&&core_util.Qd(b)){const bKeys=Object.keys(b),
sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==-1),newObj={...a,...b};Object.prototype.hasOwnProperty.call(newObj,
"__proto__")&&delete newObj.__proto__;for(const key of sharedKeys){if(key==="__proto__")continue;const sharedValue=mergeValues(
a[key],b[key]);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[key,...sharedValue.mergeErrorPath]};newObj[key]=sharedValue.
data}return{valid:!0,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.length!==b.length)return{valid:!1,mergeErrorPath:[]};
const newArray=[];for(let index=0;index<a.length;index++){const itemA=a[index],itemB=b[index],sharedValue=mergeValues(itemA,
itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index,...sharedValue.mergeErrorPath]};newArray.push(sharedValue.
data)}return{valid:!0,data:newArray}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){
const unrecKeys=new Map;let unrecIssue;const keyIssues=new Map,collect=(iss,side)=>{let keys;if(iss.code==="unrecognized\
_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=iss),keys=iss.keys;else if(iss.code==="invalid_key"&&iss.origin==="rec\
ord"&&iss.path?.length===1){const k=String(iss.path[0]);keyIssues.has(k)||keyIssues.set(k,iss),keys=[k]}else return!1;for(const k of keys)
unrecKeys.has(k)||unrecKeys.set(k,{}),unrecKeys.get(k)[side]=!0;return!0};for(const iss of left.issues)collect(iss,"l")||
result.issues.push(iss);for(const iss of right.issues)collect(iss,"r")||result.issues.push(iss);const bothKeys=[...unrecKeys].
filter(([,f])=>f.l&&f.r).map(([k])=>k);if(bothKeys.length){const aggregated=unrecIssue?bothKeys.filter(k=>unrecIssue.keys.
includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,keys:aggregated});for(const k of bothKeys)!aggregated.
includes(k)&&keyIssues.has(k)&&result.issues.push(keyIssues.get(k))}const merged=mergeValues(left.value,right.value);if(!merged.
valid){if(core_util.QH(result))return result;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.
mergeErrorPath)}`)}return result.value=merged.data,result}const $ZodTuple=core_core.xI("$ZodTuple",(inst,def)=>{$ZodType.
init(inst,def);const items=def.items,memo=core_core.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.
value;if(!Array.isArray(input))return payload.issues.push({input,inst,expected:"tuple",code:"invalid_type"}),payload;payload.
value=memo?memo.alloc(inst,payload,[],ctx):[];const proms=[],optinStart=getTupleOptStart(items,"optin"),optoutStart=getTupleOptStart(
items,"optout");if(!def.rest){if(input.length<optinStart)return payload.issues.push({code:"too_small",minimum:optinStart,
inclusive:!0,input,inst,origin:"array"}),payload;input.length>items.length&&payload.issues.push({code:"too_big",maximum:items.
length,inclusive:!0,input,inst,origin:"array"})}const itemResults=new Array(items.length),abortEarly=def.rest?ctx?.abortEarly:
void 0;let itemAborted=!1;for(let i=0;i<items.length;i++){const r=items[i]._zod.run({value:input[i],issues:[]},ctx);r instanceof
Promise?proms.push(r.then(rr=>{itemResults[i]=rr})):(itemResults[i]=r,abortEarly&&!itemAborted&&r.issues.length&&(itemAborted=
core_util.QH(r)))}if(def.rest&&!itemAborted){let i=items.length-1;const rest=input.slice(items.length);let seen=payload.
issues.length;for(const el of rest){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;seen=
payload.issues.length}i++;const result=def.rest._zod.run({value:el,issues:[]},ctx);result instanceof Promise?proms.push(
result.then(r=>handleTupleResult(r,payload,i))):handleTupleResult(result,payload,i)}}return proms.length?Promise.all(proms).
then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart)):handleTupleResults(itemResults,payload,items,input,
optoutStart)}});function getTupleOptStart(items,key){for(let i=items.length-1;i>=0;i--)if(!(key==="optin"?items[i]._zod.
optin!==void 0:items[i]._zod.optout==="optional"))return i+1;return 0}function handleTupleResult(result,final,index){result.
issues.length&&final.issues.push(...core_util.lQ(index,result.issues)),final.value[index]=result.value}function handleTupleResults(itemResults,final,items,input,optoutStart){
for(let i=0;i<items.length;i++){const r=itemResults[i],isPresent=i<input.length;if(!isPresent&&i>=optoutStart&&items[i].
_zod.optin==="optional"){final.value.length=i;break}if(r.issues.length){if(!isPresent&&i>=optoutStart){final.value.length=
i;break}final.issues.push(...core_util.lQ(i,r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length&&
(items[i]._zod.optout==="optional"&&final.value[i]===void 0);i--)final.value.length=i;return final}const $ZodRecord=core_core.
xI("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);const memo=core_core.cr.memoizer;memo?.attach(inst),inst._zod.parse=
(payload,ctx)=>{const input=payload.value;if(!core_util.Qd(input))return payload.issues.push({expected:"record",code:"in\
valid_type",input,inst}),payload;const proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo?
memo.alloc(inst,payload,{},ctx):{};const recordKeys=new Set;for(const key of values)if(typeof key=="string"||typeof key==
"number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__proto__")continue;const keyResult=def.
keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported\
 in object keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.value;
if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof
Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...core_util.lQ(key,result2.issues)),
payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues)),payload.
value[outKey]=result.value)}let unrecognized;for(const key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key===
"__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&
unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.
value=memo?memo.alloc(inst,payload,{},ctx):{};let unrecognized;for(const key of Reflect.ownKeys(input)){if(key==="__prot\
o__"||!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},
ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof key==
"string"&&number.test(key)&&keyResult.issues.length){const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},
ctx);if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.
issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=input[key]:
values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.value;
if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof
Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...core_util.lQ(key,result2.issues)),
payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues)),payload.
value[outKey]=result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,
keys:unrecognized,continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodMap=null;function handleMapResult(keyResult,valueResult,final,key,input,inst,ctx){
keyResult.issues.length&&(util.propertyKeyTypes.has(typeof key)?final.issues.push(...util.prefixIssues(key,keyResult.issues)):
final.issues.push({code:"invalid_key",origin:"map",input,inst,issues:keyResult.issues.map(iss=>util.finalizeIssue(iss,ctx,
core.config()))})),valueResult.issues.length&&(util.propertyKeyTypes.has(typeof key)?final.issues.push(...util.prefixIssues(
key,valueResult.issues)):final.issues.push({origin:"map",code:"invalid_element",input,inst,key,issues:valueResult.issues.
map(iss=>util.finalizeIssue(iss,ctx,core.config()))})),final.value.set(keyResult.value,valueResult.value)}const $ZodSet=null;
function handleSetResult(result,final){result.issues.length&&final.issues.push(...result.issues),final.value.add(result.
value)}const $ZodEnum=core_core.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);const values=core_util.w5(def.entries),
valuesSet=new Set(values);inst._zod.values=valuesSet,core_util.v5(inst,"pattern",zod=>{const patternValues=core_util.w5(
zod.def.entries).filter(k=>core_util.qQ.has(typeof k));return new RegExp(patternValues.length?`^(${patternValues.map(o=>core_util.
sD(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return valuesSet.
has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodLiteral=core_core.xI("$ZodLiter\
al",(inst,def)=>{$ZodType.init(inst,def);const values=new Set(def.values);inst._zod.values=values,core_util.v5(inst,"pat\
tern",zod=>{const vals=zod.def.values;return new RegExp(vals.length?`^(${vals.map(o=>typeof o=="string"?core_util.sD(o):
o?core_util.sD(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.
value;return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}}),$ZodFile=null,
$ZodTransform=core_core.xI("$ZodTransform",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="optional",core_core.cr.
memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new core_core.cV(inst.constructor.
name);const _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).
then(output2=>(payload.value=output2,payload));if(_out instanceof Promise)throw new core_core.GT;return payload.value=_out,
payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,payload}
const $ZodOptional=core_core.xI("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="optional",core_util.v5(inst,"values",zod=>{
const values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),core_util.v5(inst,"pattern",
zod=>{const pattern=zod.def.innerType._zod.pattern;return pattern?new RegExp(`^(${core_util.p6(pattern.source)})?$`):void 0}),
inst._zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;const result=def.
innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleOptionalResult(
payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=null,
$ZodNullable=core_core.xI("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.innerType.
_zod.optin),core_util.v5(inst,"optout",zod=>zod.def.innerType._zod.optout),core_util.v5(inst,"pattern",zod=>{const pattern=zod.
def.innerType._zod.pattern;return pattern?new RegExp(`^(${core_util.p6(pattern.source)}|null)$`):void 0}),core_util.v5(inst,
"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0),inst._zod.parse=(payload,ctx)=>payload.
value===null?payload:def.innerType._zod.run(payload,ctx)}),$ZodDefault=null;function handleDefaultResult(payload,def){return payload.
value===void 0&&(payload.value=def.defaultValue),payload}const $ZodPrefault=null,$ZodNonOptional=null;function handleNonOptionalResult(payload,inst){
return!payload.issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_type",expected:"nonoptional",input:payload.
value,inst}),payload}const $ZodSuccess=null;function handleCatchResult(payload,result,def,ctx){return result.issues.length?
(payload.value=def.catchValue({...result,value:payload.value,error:{issues:result.issues.map(iss=>core_util.iR(iss,ctx,core_core.
$W()))},input:payload.value}),payload):(payload.value=result.value,result.memo&&(payload.memo=!0),payload)}const $ZodCatch=core_core.
xI("$ZodCatch",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.innerType._zod.optin==="defau\
lted"?"defaulted":"optional"),core_util.v5(inst,"optout",zod=>zod.def.innerType._zod.optout),core_util.v5(inst,"values",
zod=>zod.def.innerType._zod.values),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")return def.innerType._zod.
run(payload,ctx);const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?
result.then(result2=>handleCatchResult(payload,result2,def,ctx)):handleCatchResult(payload,result,def,ctx)}}),$ZodNaN=null,
$ZodPipe=core_core.xI("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"values",zod=>zod.def.in._zod.values),
core_util.v5(inst,"optin",zod=>zod.def.in._zod.optin),core_util.v5(inst,"optout",zod=>zod.def.out._zod.optout),core_util.
v5(inst,"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward"){const right=def.
out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(right2,def.in,ctx)):handlePipeResult(
right,def.in,ctx)}const left=def.in._zod.run(payload,ctx);return left instanceof Promise?left.then(left2=>handlePipeResult(
left2,def.out,ctx)):handlePipeResult(left,def.out,ctx)}});function handlePipeResult(left,next,ctx){return left.issues.some(
iss=>iss.code!=="unrecognized_keys")?(left.aborted=!0,left):next._zod.run({value:left.value,issues:left.issues},ctx)}const $ZodCodec=null;
function handleCodecAResult(result,def,ctx){if(result.issues.length)return result.aborted=!0,result;if((ctx.direction||"\
forward")==="forward"){const transformed=def.transform(result.value,result);return transformed instanceof Promise?transformed.
then(value=>handleCodecTxResult(result,value,def.out,ctx)):handleCodecTxResult(result,transformed,def.out,ctx)}else{const transformed=def.
reverseTransform(result.value,result);return transformed instanceof Promise?transformed.then(value=>handleCodecTxResult(
result,value,def.in,ctx)):handleCodecTxResult(result,transformed,def.in,ctx)}}function handleCodecTxResult(left,value,nextSchema,ctx){
return left.issues.length?(left.aborted=!0,left):nextSchema._zod.run({value,issues:left.issues},ctx)}const $ZodPreprocess=null,
$ZodReadonly=core_core.xI("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"propValues",zod=>zod.def.
innerType._zod.propValues),core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values),core_util.v5(inst,"optin",zod=>zod.
def.innerType?._zod?.optin),core_util.v5(inst,"optout",zod=>zod.def.innerType?._zod?.optout),inst._zod.parse=(payload,ctx)=>{
if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);const result=def.innerType._zod.run(payload,ctx);
return result instanceof Promise?result.then(handleReadonlyResult):handleReadonlyResult(result)}});function handleReadonlyResult(payload){
return payload.memo||(payload.value=Object.freeze(payload.value)),payload}function leafPattern(schema){const def=schema.
_zod.def;let pattern=def.pattern,isInt=!!def.format?.includes("int"),minimum,maximum;for(const ch of def.checks??[]){const d=ch.
_zod.def;d.pattern&&(pattern=d.pattern),isInt||(isInt=!!d.format?.includes("int"));const lo=d.minimum??d.length,hi=d.maximum??
d.length;lo!==void 0&&(minimum===void 0||lo>minimum)&&(minimum=lo),hi!==void 0&&(maximum===void 0||hi<maximum)&&(maximum=
hi)}if(pattern)return pattern.source;if(minimum!==void 0&&maximum!==void 0&&minimum>maximum)return"(?!)";if(minimum!==void 0||
maximum!==void 0)return regexes.string({minimum,maximum}).source;const own=schema._zod.pattern;return(isInt&&own===regexes.
number?regexes.integer:own)?.source}function partPattern(schema){const def=schema._zod.def,own=schema._zod.pattern?.source,
inner=def.innerType??schema._zod.innerType;if(inner){const before=inner._zod.pattern?.source,after=partPattern(inner);return own&&
before&&after&&after!==before?own.replace(util.cleanRegex(before),()=>util.cleanRegex(after)):own}if(def.options){const sources=def.
options.map(partPattern);if(sources.every(Boolean))return`^(${sources.map(s=>util.cleanRegex(s)).join("|")})$`}return leafPattern(
schema)}const $ZodTemplateLiteral=null,$ZodFunction=null,$ZodPromise=null,$ZodLazy=null,$ZodCustom=null;function handleRefineResult(result,payload,input,inst){
if(!result){const _iss={code:"custom",input,inst,path:[...inst._zod.def.path??[]],continue:!inst._zod.def.abort};inst._zod.
def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(util.issue(_iss))}}var api=__nccwpck_require__2(3305),
core_parse=__nccwpck_require__2(3945);const ZodMiniType=core_core.xI("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");$ZodType.init(inst,def),inst.def=def,inst.type=def.type},{get with(){return this.
check},set with(value){core_util.qh(this,"with",value)},parse(data,params){return core_parse.qg(this,data,params,{callee:this.
parse})},parseAsync(data,params){return core_parse.EJ(this,data,params,{callee:this.parseAsync})},safeParse(data,params){
return core_parse.xL(this,data,params)},safeParseAsync(data,params){return core_parse.bp(this,data,params)},check(...checks2){
const def=this.def;return this.clone({...def,checks:[...def.checks??[],...checks2.map(ch=>typeof ch=="function"?{_zod:{check:ch,
def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},clone(_def,params){return core_util.o8(this,_def,params)},brand(){
return this},register(reg,meta2){return reg.add(this,meta2),this},apply(fn,...args){return args.length===0?fn(this):fn(this,
...args)}}),ZodMiniString=core_core.xI("ZodMiniString",(inst,def)=>{$ZodString.init(inst,def),ZodMiniType.init(inst,def)});
function schemas_string(params){return api.Rl(ZodMiniString,params)}const ZodMiniStringFormat=null,ZodMiniEmail=null;function schemas_email(params){
return core._email(ZodMiniEmail,params)}const ZodMiniGUID=null;function schemas_guid(params){return core._guid(ZodMiniGUID,
params)}const ZodMiniUUID=null;function schemas_uuid(params){return core._uuid(ZodMiniUUID,params)}function uuidv4(params){
return core._uuidv4(ZodMiniUUID,params)}function uuidv6(params){return core._uuidv6(ZodMiniUUID,params)}function uuidv7(params){
return core._uuidv7(ZodMiniUUID,params)}const ZodMiniURL=null;function url(params){return core._url(ZodMiniURL,params)}function httpUrl(params){
return core._url(ZodMiniURL,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(params)})}const ZodMiniEmoji=null;
function schemas_emoji(params){return core._emoji(ZodMiniEmoji,params)}const ZodMiniNanoID=null;function schemas_nanoid(params){
return core._nanoid(ZodMiniNanoID,params)}const ZodMiniCUID=null;function schemas_cuid(params){return core._cuid(ZodMiniCUID,
params)}const ZodMiniCUID2=null;function schemas_cuid2(params){return core._cuid2(ZodMiniCUID2,params)}const ZodMiniULID=null;
function schemas_ulid(params){return core._ulid(ZodMiniULID,params)}const ZodMiniXID=null;function schemas_xid(params){return core.
_xid(ZodMiniXID,params)}const ZodMiniKSUID=null;function schemas_ksuid(params){return core._ksuid(ZodMiniKSUID,params)}const ZodMiniIPv4=null;
function schemas_ipv4(params){return core._ipv4(ZodMiniIPv4,params)}const ZodMiniIPv6=null;function schemas_ipv6(params){
return core._ipv6(ZodMiniIPv6,params)}const ZodMiniCIDRv4=null;function schemas_cidrv4(params){return core._cidrv4(ZodMiniCIDRv4,
params)}const ZodMiniCIDRv6=null;function schemas_cidrv6(params){return core._cidrv6(ZodMiniCIDRv6,params)}const ZodMiniMAC=null;
function schemas_mac(params){return core._mac(ZodMiniMAC,params)}const ZodMiniBase64=null;function schemas_base64(params){
return core._base64(ZodMiniBase64,params)}const ZodMiniBase64URL=null;function schemas_base64url(params){return core._base64url(
ZodMiniBase64URL,params)}const ZodMiniE164=null;function schemas_e164(params){return core._e164(ZodMiniE164,params)}const ZodMiniCreditCard=null;
function schemas_creditCard(params){return core._creditCard(ZodMiniCreditCard,params)}const ZodMiniIBAN=null;function schemas_iban(params){
return core._iban(ZodMiniIBAN,params)}const ZodMiniJWT=null;function jwt(params){return core._jwt(ZodMiniJWT,params)}const ZodMiniCustomStringFormat=null;
function stringFormat(format,fnOrRegex,_params={}){return core._stringFormat(ZodMiniCustomStringFormat,format,fnOrRegex,
_params)}function schemas_hostname(_params){return core._stringFormat(ZodMiniCustomStringFormat,"hostname",regexes.hostname,
_params)}function schemas_hex(_params){return core._stringFormat(ZodMiniCustomStringFormat,"hex",regexes.hex,_params)}function schemas_currencyCode(_params){
return core._stringFormat(ZodMiniCustomStringFormat,"currency_code",regexes.currencyCode,_params)}function hash(alg,params){
const enc=params?.enc??"hex",format=`${alg}_${enc}`,regex=core.regexes[format];if(!regex)throw new Error(`Unrecognized h\
ash format: ${format}`);return core._stringFormat(ZodMiniCustomStringFormat,format,regex,params)}const ZodMiniNumber=core_core.
xI("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodMiniType.init(inst,def)});function schemas_number(params){return api.
F7(ZodMiniNumber,params)}const ZodMiniNumberFormat=core_core.xI("ZodMiniNumberFormat",(inst,def)=>{$ZodNumberFormat.init(
inst,def),ZodMiniNumber.init(inst,def)});function schemas_int(params){return api.LK(ZodMiniNumberFormat,params)}function float32(params){
return core._float32(ZodMiniNumberFormat,params)}function float64(params){return core._float64(ZodMiniNumberFormat,params)}
function int32(params){return core._int32(ZodMiniNumberFormat,params)}function uint32(params){return core._uint32(ZodMiniNumberFormat,
params)}const ZodMiniBoolean=core_core.xI("ZodMiniBoolean",(inst,def)=>{$ZodBoolean.init(inst,def),ZodMiniType.init(inst,
def)});function schemas_boolean(params){return api._L(ZodMiniBoolean,params)}const ZodMiniBigInt=core_core.xI("ZodMiniBi\
gInt",(inst,def)=>{$ZodBigInt.init(inst,def),ZodMiniType.init(inst,def)});function schemas_bigint(params){return api.z$(
ZodMiniBigInt,params)}const ZodMiniBigIntFormat=null;function int64(params){return core._int64(ZodMiniBigIntFormat,params)}
function uint64(params){return core._uint64(ZodMiniBigIntFormat,params)}const ZodMiniSymbol=null;function symbol(params){
return core._symbol(ZodMiniSymbol,params)}const ZodMiniUndefined=null;function schemas_undefined(params){return core._undefined(
ZodMiniUndefined,params)}const ZodMiniNull=core_core.xI("ZodMiniNull",(inst,def)=>{$ZodNull.init(inst,def),ZodMiniType.init(
inst,def)});function schemas_null(params){return api.jw(ZodMiniNull,params)}const ZodMiniAny=null;function any(){return core.
_any(ZodMiniAny)}const ZodMiniUnknown=core_core.xI("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodMiniType.
init(inst,def)});function unknown(){return api.em(ZodMiniUnknown)}const ZodMiniNever=core_core.xI("ZodMiniNever",(inst,def)=>{
$ZodNever.init(inst,def),ZodMiniType.init(inst,def)});function never(params){return api.G8(ZodMiniNever,params)}const ZodMiniVoid=null;
function _void(params){return core._void(ZodMiniVoid,params)}const ZodMiniDate=null;function schemas_date(params){return core.
_date(ZodMiniDate,params)}const ZodMiniArray=core_core.xI("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def),ZodMiniType.
init(inst,def)});function array(element,params){return new ZodMiniArray({type:"array",element,...core_util.A2(params)})}
function keyof(schema){const shape=schema._zod.def.shape;return _enum(Object.keys(shape))}const ZodMiniObject=core_core.
xI("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def),ZodMiniType.init(inst,def),core_util.X(inst,"shape",self=>self.
_zod.def.shape,!1)});function object(shape,params){const def={type:"object",shape:shape??{},...core_util.A2(params)};return new ZodMiniObject(
def)}function strictObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:never(),...core_util.A2(
params)})}function looseObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:unknown(),...core_util.
A2(params)})}function extend(schema,shape){return core_util.X$(schema,shape)}function safeExtend(schema,shape){return util.
safeExtend(schema,shape)}function merge(a,b){return util.merge(a,b)}function pick(schema,mask){return util.pick(schema,mask)}
function omit(schema,mask){return util.omit(schema,mask)}function partial(schema,mask){const def=schema._zod.def;if(def.
type!=="tuple")return util.partial(ZodMiniOptional,schema,mask);if(def.checks?.length)throw new Error(".partial() cannot\
 be used on tuple schemas containing refinements");return util.clone(schema,{...def,items:def.items.map(item=>new ZodMiniOptional(
{type:"optional",innerType:item}))})}function exactPartial(schema,mask){return util.partial(ZodMiniExactOptional,schema,
mask,"exactPartial")}function required(schema,mask){return util.required(ZodMiniNonOptional,schema,mask)}function catchall(inst,catchall2){
return inst.clone(util.mergeDefs(inst._zod.def,{catchall:catchall2}))}const ZodMiniUnion=core_core.xI("ZodMiniUnion",(inst,def)=>{
$ZodUnion.init(inst,def),ZodMiniType.init(inst,def)});function union(options2,params){return new ZodMiniUnion({type:"uni\
on",options:options2,...core_util.A2(params)})}const ZodMiniXor=null;function xor(options2,params){return new ZodMiniXor(
{type:"union",options:options2,inclusive:!1,...util.normalizeParams(params)})}const ZodMiniDiscriminatedUnion=null;function discriminatedUnion(discriminator,options2,params){
return new ZodMiniDiscriminatedUnion({type:"union",options:options2,discriminator,...util.normalizeParams(params)})}const ZodMiniIntersection=core_core.
xI("ZodMiniIntersection",(inst,def)=>{$ZodIntersection.init(inst,def),ZodMiniType.init(inst,def)});function intersection(left,right){
return new ZodMiniIntersection({type:"intersection",left,right})}const ZodMiniTuple=core_core.xI("ZodMiniTuple",(inst,def)=>{
$ZodTuple.init(inst,def),ZodMiniType.init(inst,def)});function tuple(items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof
$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new ZodMiniTuple({type:"tuple",items,
rest,...core_util.A2(params)})}const ZodMiniRecord=core_core.xI("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def),ZodMiniType.
init(inst,def)});function record(keyType,valueType,params){return!valueType||!valueType._zod?new ZodMiniRecord({type:"re\
cord",keyType:schemas_string(),valueType:keyType,...core_util.A2(valueType)}):new ZodMiniRecord({type:"record",keyType,valueType,
...core_util.A2(params)})}function partialRecord(keyType,valueType,params){return new ZodMiniRecord({type:"record",keyType,
valueType,...util.normalizeParams(params),partial:!0})}function looseRecord(keyType,valueType,params){return new ZodMiniRecord(
{type:"record",keyType,valueType,mode:"loose",...util.normalizeParams(params)})}const ZodMiniMap=null;function map(keyType,valueType,params){
return new ZodMiniMap({type:"map",keyType,valueType,...util.normalizeParams(params)})}const ZodMiniSet=null;function set(valueType,params){
return new ZodMiniSet({type:"set",valueType,...util.normalizeParams(params)})}const ZodMiniEnum=core_core.xI("ZodMiniEnu\
m",(inst,def)=>{$ZodEnum.init(inst,def),ZodMiniType.init(inst,def),inst.options=[...inst._zod.values]});function _enum(values,params){
const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodMiniEnum({type:"enum",
entries,...core_util.A2(params)})}function nativeEnum(entries,params){return new ZodMiniEnum({type:"enum",entries,...util.
normalizeParams(params)})}const ZodMiniLiteral=core_core.xI("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def),ZodMiniType.
init(inst,def)});function literal(value,params){return new ZodMiniLiteral({type:"literal",values:Array.isArray(value)?value:
[value],...core_util.A2(params)})}const ZodMiniFile=null;function file(params){return core._file(ZodMiniFile,params)}const ZodMiniTransform=core_core.
xI("ZodMiniTransform",(inst,def)=>{$ZodTransform.init(inst,def),ZodMiniType.init(inst,def)});function transform(fn){return new ZodMiniTransform(
{type:"transform",transform:fn})}const ZodMiniOptional=core_core.xI("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,
def),ZodMiniType.init(inst,def)});function optional(innerType){return new ZodMiniOptional({type:"optional",innerType})}const ZodMiniExactOptional=null;
function exactOptional(innerType){return new ZodMiniExactOptional({type:"optional",innerType})}const ZodMiniNullable=core_core.
xI("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def),ZodMiniType.init(inst,def)});function nullable(innerType){
return new ZodMiniNullable({type:"nullable",innerType})}function nullish(innerType){return optional(nullable(innerType))}
const ZodMiniDefault=null;function _default(innerType,defaultValue){return new ZodMiniDefault({type:"default",innerType,
get defaultValue(){return typeof defaultValue=="function"?defaultValue():util.shallowClone(defaultValue)}})}const ZodMiniPrefault=null;
function prefault(innerType,defaultValue){return new ZodMiniPrefault({type:"prefault",innerType,get defaultValue(){return typeof defaultValue==
"function"?defaultValue():util.shallowClone(defaultValue)}})}const ZodMiniNonOptional=null;function nonoptional(innerType,params){
return new ZodMiniNonOptional({type:"nonoptional",innerType,...util.normalizeParams(params)})}const ZodMiniSuccess=null;
function success(innerType){return new ZodMiniSuccess({type:"success",innerType})}const ZodMiniCatch=core_core.xI("ZodMi\
niCatch",(inst,def)=>{$ZodCatch.init(inst,def),ZodMiniType.init(inst,def)});function _catch(innerType,catchValue){return new ZodMiniCatch(
{type:"catch",innerType,catchValue:typeof catchValue=="function"?catchValue:core_util.SS(catchValue)})}const ZodMiniNaN=null;
function nan(params){return core._nan(ZodMiniNaN,params)}const ZodMiniPipe=core_core.xI("ZodMiniPipe",(inst,def)=>{$ZodPipe.
init(inst,def),ZodMiniType.init(inst,def)});function pipe(in_,out){return new ZodMiniPipe({type:"pipe",in:in_,out})}const ZodMiniCodec=null;
function codec(in_,out,params){return new ZodMiniCodec({type:"pipe",in:in_,out,transform:params.decode,reverseTransform:params.
encode})}function invertCodec(codec2){const def=codec2._zod.def;return new ZodMiniCodec({type:"pipe",in:def.out,out:def.
in,transform:def.reverseTransform,reverseTransform:def.transform})}const ZodMiniReadonly=core_core.xI("ZodMiniReadonly",
(inst,def)=>{$ZodReadonly.init(inst,def),ZodMiniType.init(inst,def)});function readonly(innerType){return new ZodMiniReadonly(
{type:"readonly",innerType})}const ZodMiniTemplateLiteral=null;function templateLiteral(parts,params){return new ZodMiniTemplateLiteral(
{type:"template_literal",parts,...util.normalizeParams(params)})}const ZodMiniLazy=null;function _lazy(getter){return new ZodMiniLazy(
{type:"lazy",getter})}const ZodMiniPromise=null;function promise(innerType){return new ZodMiniPromise({type:"promise",innerType})}
const ZodMiniCustom=null;function check(fn,params){const ch=new core.$ZodCheck({check:"custom",...util.normalizeParams(params)});
return ch._zod.check=fn,ch}function custom(fn,_params){return core._custom(ZodMiniCustom,fn??(()=>!0),_params)}function refine(fn,_params={}){
return core._refine(ZodMiniCustom,fn,_params)}function superRefine(fn,params){return core._superRefine(fn,params)}const describe=api.
q0,meta=api.mI;class Class{constructor(..._args){}}function _instanceof(cls,params={}){const inst=custom(data=>data instanceof
cls,params);return inst._zod.bag.Class=cls,inst._zod.check=payload=>{payload.value instanceof cls||payload.issues.push({
code:"invalid_type",expected:cls.name,input:payload.value,inst,path:[...inst._zod.def.path??[]]})},inst}const stringbool=(...args)=>core.
_stringbool({Codec:ZodMiniCodec,Boolean:ZodMiniBoolean,String:ZodMiniString},...args);function json(){const jsonSchema=_lazy(
()=>union([schemas_string(),schemas_number(),schemas_boolean(),schemas_null(),array(jsonSchema),record(schemas_string(),
jsonSchema)]));return jsonSchema}const ZodMiniFunction=null;function _function(params){return new ZodMiniFunction({type:"\
function",input:Array.isArray(params?.input)?tuple(params?.input):params?.input??array(unknown()),output:params?.output??
unknown()})}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;
try{__webpack_modules__[moduleId].call(module.exports,module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&
delete __webpack_module_cache__[moduleId]}return module.exports}__nccwpck_require__.m=__webpack_modules__;typeof __nccwpck_require__<
"u"&&(__nccwpck_require__.ab=decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?
1:0,-1)+"/");(()=>{var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;
__nccwpck_require__.t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&
value.__esModule||mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(
ns);var def={};leafPrototypes=leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&
value;typeof current=="object"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).
forEach(key=>def[key]=()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})();__nccwpck_require__.
d=(exports,definition)=>{for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,
key)&&Object.defineProperty(exports,key,{enumerable:!0,get:definition[key]})};__nccwpck_require__.f={},__nccwpck_require__.
e=chunkId=>Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),
promises),[]));__nccwpck_require__.u=chunkId=>""+chunkId+".index.js";__nccwpck_require__.o=(obj,prop)=>Object.prototype.
hasOwnProperty.call(obj,prop);__nccwpck_require__.r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(
exports,Symbol.toStringTag,{value:"Module"}),Object.defineProperty(exports,"__esModule",{value:!0})};(()=>{var installedChunks={
792:0},installChunk=data=>{var{ids,modules,runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.
o(modules,moduleId)&&(__nccwpck_require__.m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids.
length;i++)chunkId=ids[i],__nccwpck_require__.o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),
installedChunks[ids[i]]=0};__nccwpck_require__.f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,
chunkId)?installedChunks[chunkId]:void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{
var promise=import("./"+__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=
void 0),e}),promise=Promise.race([promise,new Promise(resolve2=>installedChunkData=installedChunks[chunkId]=[resolve2])]);
promises.push(installedChunkData[1]=promise)}}})();var promises_=__nccwpck_require__(1455),external_node_path_=__nccwpck_require__(6760),github_event=__nccwpck_require__(1964);
async function isForkCheckedOut(run,directory){const{fromFork,triggering,owner,repo,headSha}=run;if(!(triggering===void 0?
fromFork:triggering.headRepository!==`${owner}/${repo}`)||(0,github_event.v6)(run)||headSha==="")return!1;const head=await checkedOut(
directory);return head!==""&&(head===headSha||head===run.mergeSha)}async function checkedOut(directory){const read=path=>(0,promises_.
readFile)((0,external_node_path_.join)(directory,".git",path),"utf8").catch(()=>""),head=(await read("HEAD")).trim(),[,branch]=/^ref: (refs\/[\w./-]+)$/.
exec(head)??[];if(branch===void 0)return head;const loose=(await read(branch)).trim();return loose!==""?loose:(await read(
"packed-refs")).split(`
`).find(each=>each.endsWith(` ${branch}`))?.split(" ")[0]??""}var version=__nccwpck_require__(3411);const TIME_BUDGET_MS=2e4,
RETRIES=2,RETRY_BASE_MS=500,FINAL=[400,401,403,404,410,422,429,451],SILENT={debug:()=>{},info:()=>{},warn:()=>{},error:()=>{}},
MAX_BYTES=64e6;function connectionFor(run){let github,close=()=>{};return{open:token=>(github??=connect({...run,token}).
then(connected=>(close=connected.close,connected)),github),close:()=>close()}}async function connect(options2){const[{getOctokit},
{retry}]=await Promise.all([Promise.all([__nccwpck_require__.e(119),__nccwpck_require__.e(758)]).then(__nccwpck_require__.
bind(__nccwpck_require__,9377)),__nccwpck_require__.e(735).then(__nccwpck_require__.bind(__nccwpck_require__,2116))]),abort=new AbortController,
ends=Date.now()+TIME_BUDGET_MS,timer=setTimeout(()=>abort.abort(),TIME_BUDGET_MS);timer.unref();const octokit=getOctokit(
options2.token,{baseUrl:options2.apiUrl,userAgent:`rung-gate/${version.x}`,retry:{retries:RETRIES,retryAfterBaseValue:RETRY_BASE_MS,
doNotRetry:FINAL},log:SILENT},retry);octokit.hook.before("request",request=>{request.request={...request.request,fetch:bounded(
request.request?.fetch??fetch)}});const limitedTo=(signal,until)=>{const send=async(route,parameters,request)=>(await patiently(
()=>octokit.request(route,{...parameters,request}),until)).data;return{owner:options2.owner,repo:options2.repo,graphql:(query,variables)=>patiently(
()=>octokit.graphql(query,{...variables,request:{signal}}),until),request:(route,parameters)=>send(route,parameters,{signal}),
write:(route,parameters)=>send(route,parameters,{signal,retries:0}),within:milliseconds=>{const limit=new AbortController;
return setTimeout(()=>limit.abort(),milliseconds).unref(),limitedTo(AbortSignal.any([signal,limit.signal]),Math.min(until,
Date.now()+milliseconds))},close:()=>{clearTimeout(timer),abort.abort()}}};return limitedTo(abort.signal,ends);async function patiently(call,until){
try{return await call()}catch(error){const wait=retryAfterOf(error);if(wait===void 0||Date.now()+wait>until)throw error;
return await new Promise(done=>setTimeout(done,wait)),await call()}}}function bounded(send){return async(...given)=>{const{
body,status,headers,url,ok}=await send(...given),pieces=[];let bytes=0;try{for await(const piece of body??[]){if(bytes+=
piece.length,bytes>MAX_BYTES)throw new Error(`the answer has more than ${MAX_BYTES} bytes`);pieces.push(piece)}}catch(error){
throw Object.assign(new Error("GitHub's answer broke off",{cause:error}),{answered:ok})}const whole=Buffer.concat(pieces);
return{status,headers,url,ok,text:async()=>whole.toString("utf8"),arrayBuffer:async()=>new Uint8Array(whole).buffer}}}function retryAfterOf(error){
if(typeof error!="object"||error===null||!("response"in error))return;const{response}=error;if(typeof response!="object"||
response===null||!("headers"in response))return;const{headers}=response;if(typeof headers!="object"||headers===null||!("\
retry-after"in headers))return;const seconds=Number(headers["retry-after"]);return Number.isFinite(seconds)&&seconds>=0?
seconds*1e3:void 0}var action_schemas=__nccwpck_require__(3619),reasons=__nccwpck_require__(8800),api_error=__nccwpck_require__(
8692);const pullSchema=action_schemas.Ikc({merge_commit_sha:action_schemas.cl6(action_schemas.YjP()),base:action_schemas.
Ikc({sha:action_schemas.YjP(),ref:action_schemas.YjP()}),head:action_schemas.Ikc({sha:action_schemas.YjP(),ref:action_schemas.
YjP(),repo:action_schemas.cl6(action_schemas.Ikc({full_name:action_schemas.YjP()}))})}),LOOK_MS=5e3,COMPLETE=["merge_gro\
up","workflow_run","pull_request","pull_request_target","pull_request_review","pull_request_review_comment"];async function withNamedPullRequest(run,number,token,connection,directory){
const{baselineTarget:target,owner,repo,event}=run,isKnown=target!==void 0&&"base"in target;if(number===void 0||isKnown||
COMPLETE.includes(event))return run;const unknown=whyNoTarget=>({...run,baselineTarget:void 0,whyNoTarget});if(token===void 0)
return unknown((0,reasons.l)("no-token",{}));if(owner===""||repo==="")return unknown((0,reasons.l)("no-repository",{}));
try{const github=(await connection.open(token)).within(LOOK_MS),pull=pullSchema.parse(await github.request("GET /repos/{\
owner}/{repo}/pulls/{pull_number}",{owner,repo,pull_number:number})),here=await checkedOut(directory),isMerge=here!==""&&
here===pull.merge_commit_sha,ownSha=(0,github_event.jz)(event)?"":run.headSha,headSha=isMerge?pull.head.sha:here===pull.
head.sha?here:ownSha;return{...run,headSha,mergeSha:pull.merge_commit_sha??void 0,headRepository:pull.head.repo?.full_name??
null,fromFork:pull.head.repo?.full_name!==`${owner}/${repo}`,baselineTarget:{branch:pull.base.ref,base:pull.base.sha,head:pull.
head.sha,mergeCommit:isMerge?here:void 0},context:{...run.context,commit:headSha===""?null:headSha,branch:pull.head.ref}}}catch(error){
return unknown((0,api_error.dk)(error,"no-pull-request-right"))}}var external_node_fs_=__nccwpck_require__(3024),user_error=__nccwpck_require__(
7933),run_options=__nccwpck_require__(9029);async function readConfigText(named,directory){const there=[];for(const path2 of named===void 0?run_options.n0:[named]){
const missing=await(0,promises_.stat)((0,external_node_path_.resolve)(directory,path2)).then(()=>{},error=>error.code);(named!==
void 0||missing!=="ENOENT")&&there.push(path2)}const[first,second]=there;if(first===void 0)return;second!==void 0&&(0,user_error.
TR)({code:"two-configs",file:second,message:`there is ${first}, too, and only one of them can hold.`,hint:"Remove one of\
 the two, or name the one that is meant with `config`."});const path=first,{MOST_CONFIG_BYTES,refuseSize}=await Promise.
all([__nccwpck_require__.e(815),__nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__,7560)),text=await textUpTo(
MOST_CONFIG_BYTES,(0,external_node_path_.resolve)(directory,path)).catch(error=>error);return text===void 0?refuseSize(path):
typeof text=="string"?{text,path}:(0,user_error.TR)({code:"no-config",file:path,message:text.code==="ENOENT"?"there is n\
o such configuration file.":`the configuration file cannot be read: ${text.message}.`,hint:"Check the path, and that the\
 repository was checked out before this step."})}async function textUpTo(most,path){const pieces=[];for await(const piece of(0,external_node_fs_.
createReadStream)(path,{end:most}))pieces.push(piece);const bytes=Buffer.concat(pieces);return bytes.length>most?void 0:
bytes.toString("utf8")}const LOOKALIKES=["rung-gate.yml","rung-gate.yaml",".rung-gate.yml",".rung-gate.yaml",".github/ru\
ng_gate.yml",".github/rung_gate.yaml",".github/.rung-gate.yml",".github/rung-gate.json"];async function unreadConfig(named,directory){
if(named!==void 0)return;const isThere2=async path=>(await(0,promises_.stat)((0,external_node_path_.resolve)(directory,path)).
catch(()=>{}))?.isFile()===!0;for(const path of run_options.n0)if(await isThere2(path))return;for(const path of LOOKALIKES)
if(await isThere2(path))return`${path} was not read: the configuration is ${run_options.Cu}, or the file that \`config\` n\
ames.`}async function makeFolder(path){const missing=[];for(let at=path;!await isThere(at);at=(0,external_node_path_.dirname)(
at))missing.unshift(at);for(const each of missing)try{await(0,promises_.mkdir)(each)}catch(error){if(!await isThere(each))
throw error}}async function isThere(path){return await(0,promises_.stat)(path).catch(()=>{})!==void 0||(0,external_node_path_.
dirname)(path)===path}const NO_DISK=/^\/(?:proc|sys|dev)(?:\/|$)/,SHARED_MEMORY=/^\/dev\/shm\//;async function checkReportFolder(directory,folder){
const path=(0,external_node_path_.resolve)(directory,folder),no=message=>(0,user_error.TR)({code:"bad-report-dir",field:"\
report-dir",message,hint:"Name a folder that reports can be written into."}),found=await firstObstacle(path,isWithin(path,
directory)?(0,external_node_path_.resolve)(directory):(0,external_node_path_.dirname)(path));found?.path===path&&no(`\`${folder}\
\` is ${found.is}.`),found!==void 0&&no(`\`${folder}\` cannot be made: \`${(0,external_node_path_.relative)(directory,found.
path)}\` is ${found.is}.`);const real=await realNearest(path);return NO_DISK.test(`${real}/`)&&!SHARED_MEMORY.test(`${real}\
/`)&&no(`\`${folder}\` is not a folder on a disk${real===path?"":`: it leads to \`${real}\``}.`),path}async function emptyReportFolder(directory,folder,names,inputs){
const path=await checkReportFolder(directory,folder);for(const name of names)if(await inputs.has((0,external_node_path_.
join)(path,name)))throw new Error(`${(0,external_node_path_.join)(folder,name)} is one of the files that were read; set \
another \`report-dir\``);await makeFolder(path);for(const name of names)await(0,promises_.rm)((0,external_node_path_.join)(
path,name),{force:!0});return path}async function firstObstacle(path,below){const parts=(0,external_node_path_.relative)(
below,path).split(external_node_path_.sep).filter(Boolean);for(let count2=1;count2<=parts.length;count2+=1){const at=(0,external_node_path_.
join)(below,...parts.slice(0,count2)),info=await(0,promises_.lstat)(at).catch(()=>{});if(info===void 0)return;if(!info.isDirectory())
return{path:at,is:info.isSymbolicLink()?"a link":info.isFIFO()?"a named pipe":info.isFile()?"a file":"a device or socket"}}}
async function realNearest(path){let at=path;for(;;){const real=await(0,promises_.realpath)(at).catch(()=>{});if(real!==
void 0)return(0,external_node_path_.join)(real,(0,external_node_path_.relative)(at,path));if((0,external_node_path_.dirname)(
at)===at)return path;at=(0,external_node_path_.dirname)(at)}}function isWithin(path,directory){const short=(0,external_node_path_.
relative)((0,external_node_path_.resolve)(directory),path);return short!==".."&&!short.startsWith(`..${external_node_path_.
sep}`)&&!(0,external_node_path_.isAbsolute)(short)}var render_counted=__nccwpck_require__(1022),page_link=__nccwpck_require__(
1990),title=__nccwpck_require__(3344),visible=__nccwpck_require__(1683),lib_analyze=__nccwpck_require__(8701),read_baseline=__nccwpck_require__(
9496),read_history=__nccwpck_require__(91),model_probe=__nccwpck_require__(7223),probes=__nccwpck_require__(9309),question_id=__nccwpck_require__(
3859);function probeRunOf(run){const tallies=new Map,variants=new Set,count2=(key,name,passed)=>{const tally=tallies.get(
key)??{name,trials:0,passed:0};tally.trials+=1,passed&&(tally.passed+=1),tallies.set(key,tally)};for(const{id,variant,outcome,
category}of run.records())id===question_id.n4||outcome!=="passed"&&outcome!=="failed"||category==="infrastructure"||category===
"grader-error"||(variants.add(variant),count2((0,probes.Ss)(id,variant),variant===null?id:`${id} (${variant})`,outcome===
"passed"));const several=variants.size>1,answers=new Map;for(const[key,{name,trials,passed}]of tallies){const[id=key]=key.
split("\0",1),answer={name:several?name:id,passed:passed/trials>.5};answers.set(key,answer),several||answers.set(id,answer)}
return answers}var find_files=__nccwpck_require__(523),read_run=__nccwpck_require__(6290);async function readProbes(files,head,options2){
const runs={};if(model_probe._v.every(probe=>files[probe]===void 0))return runs;const taken=new Map;for(const{absolute}of await(0,find_files.
l)(head,options2.directory))taken.set(absolute,"the run itself");for(const probe of model_probe._v){const given=files[probe];
if(given===void 0)continue;for(const{absolute,shown}of await(0,find_files.l)(given.patterns,options2.directory)){const owner=taken.
get(absolute);owner!==void 0&&(0,user_error.TR)({code:"probe-is-run",file:shown,field:given.option,message:`this file is\
 a part of ${owner}.`,hint:`Name the log of a run of its own, in which the questions were asked again with ${model_probe.
ho[probe].change}.`}),taken.set(absolute,`\`${given.option}\``)}const run=probeRunOf(await(0,read_run.c)({...options2,patterns:given.
patterns}));run.size===0&&(0,user_error.TR)({code:"empty-probe",field:given.option,message:"no question of this run has \
both an id and a graded answer.",hint:"It has to be a run of the same questions, or of some of them, with the same ids."}),
runs[probe]=run}return runs}var probe_files=__nccwpck_require__(2002),options_resolve=__nccwpck_require__(1390);async function readProbed(patterns,settings,{today,keepsAnswers=!1,...options2}){const reading={...options2,...(0,lib_analyze.
sb)(settings)},files=(0,probe_files.o)(settings),probes2=await readProbes(files,patterns,{...reading,settings:(0,lib_analyze.
EP)(settings,today)});return(0,read_run.c)({...reading,patterns,settings:{...(0,lib_analyze.EP)(settings,today,probes2),
keepsAnswers}})}var model_answers=__nccwpck_require__(9946),time=__nccwpck_require__(588),compare_with_base=__nccwpck_require__(1828),acceptance=__nccwpck_require__(
2707);const BASELINE_MS=1e4,HISTORY_MS=5e3;async function judge(loaded,{directory,now},workflow,connection){const{settings}=loaded,
patterns=settings["run-log"]??[];patterns.length===0&&(0,user_error.TR)({code:"no-run-log",field:"input run-log",message:"\
nothing says which run log to read.",hint:"Set `run-log` to the path or glob of the graded log."}),patterns.includes(find_files.
T)&&(0,user_error.TR)({code:"no-stdin",field:"input run-log",message:"an action has no standard input to read.",hint:"Na\
me the file."});const today=now().slice(0,10),reading={directory,head:patterns,...(0,lib_analyze.sb)(settings),settings:(0,lib_analyze.
EP)(settings,today)},run=await readProbed(patterns,settings,{directory,today,keepsAnswers:!0}),look=artifactSource(settings,
workflow,connection),baseline=(0,read_baseline.SX)(settings.baseline)?await foundBaseline(workflow,look,now()):await(0,read_baseline.
mF)(settings.baseline,reading),anchor=await anchorTime(settings,look),history=(0,read_baseline.SX)(settings.history)?await foundHistory(
settings,workflow,look,anchor):await(0,read_history.Lu)(settings.history,reading),rerun=await(0,read_history.Lu)(settings.
rerun,reading),{gateChanges,comments}=await(0,compare_with_base.t)(loaded,workflow,connection,directory),judged=(0,lib_analyze.
ns)(run,settings,{context:workflow.context,baseline,history,anchor:anchor??null,rerun,gateChanges,today}),report=await withKeptAnswers(
judged,settings,look),number=settings["pr-number"]===void 0?workflow.pullRequest:Number(settings["pr-number"]),labelled=number===
void 0?void 0:(0,acceptance.T)(workflow,number);return{report:await(0,acceptance.q)(report,settings,labelled,connection),
comments,answers:run.passedAnswers()}}async function withKeptAnswers(report,settings,look){const{comparison}=report,runId=comparison?.
baseline?.found?comparison.baseline.runId:null;if(!comparison||runId===null||!settings["show-text"]||"reason"in look||(comparison.
result?.newlyFailing.length??0)===0)return report;const github=(await look.connect()).within(HISTORY_MS),{answersOfRun}=await __nccwpck_require__.
e(327).then(__nccwpck_require__.bind(__nccwpck_require__,7327)),answers=await answersOfRun(github,settings["answers-arti\
fact"],runId);return{...report,comparison:(0,model_answers.h)(comparison,answers)}}function artifactSource(settings,workflow,connection){
const token=settings["github-token"];if(token===void 0)return{reason:(0,reasons.l)("no-token",{})};if(workflow.owner===""||
workflow.repo==="")return{reason:(0,reasons.l)("no-repository",{})};let kept;return{connect:()=>connection.open(token),kept:()=>(kept??=
__nccwpck_require__.e(89).then(__nccwpck_require__.bind(__nccwpck_require__,6089)).then(({keptReports})=>keptReports(settings["\
baseline-artifact"],workflow)),kept)}}async function foundBaseline(workflow,look,now){if("reason"in look)return{status:"\
none",reasons:[look.reason]};const github=(await look.connect()).within(BASELINE_MS),{findBaseline}=await __nccwpck_require__.
e(702).then(__nccwpck_require__.bind(__nccwpck_require__,1702));return findBaseline(github,workflow,await look.kept(),now)}
async function foundHistory(settings,workflow,look,anchor){if("reason"in look)return{runs:[],leftOut:[{name:"auto",reason:look.
reason}]};const github=(await look.connect()).within(HISTORY_MS),{findHistory}=await __nccwpck_require__.e(973).then(__nccwpck_require__.
bind(__nccwpck_require__,3973));return findHistory(github,workflow,await look.kept(),settings["history-runs"],anchor)}async function anchorTime({
anchor,history},look){if(anchor===void 0||history.length===0)return;if((0,time.H)(anchor)!==void 0)return anchor;if("rea\
son"in look)return;const github=(await look.connect()).within(HISTORY_MS),{timeOfRef}=await __nccwpck_require__.e(354).then(
__nccwpck_require__.bind(__nccwpck_require__,9354));return timeOfRef(github,anchor)}var options=__nccwpck_require__(1939);
const TABLE=options.lw;function deliverySettings(layers,configMissing=!1){const named=layers.some(layer=>layer.place==="\
input"&&!isUnset(layer.values["comment-key"])),readable=(!configMissing||named)&&["comment","comment-key","pr-number","g\
ithub-token"].every(id=>layers.every(layer=>isUnset(layer.values[id])||TABLE[id].schema.safeParse(layer.values[id]).success)),
value=id=>layers.reduce((found,layer)=>isUnset(layer.values[id])?found:layer.values[id],options.lw[id].default),mode=lenient_text(
value("mode"))??options.lw.mode.default,address=options.lw["report-url"].schema.safeParse(value("report-url")),comment=options.
lw.comment.schema.safeParse(value("comment"));return{comment:readable&&mode==="gate"&&comment.success?comment.data:"neve\
r","comment-key":lenient_text(value("comment-key")),"pr-number":lenient_text(value("pr-number")),"github-token":lenient_text(
value("github-token")),"report-url":address.success?address.data:void 0}}const DELIVERY_LINE=/^(comment|comment-key):[ \t]*["']?([A-Za-z0-9._-]+)["']?[ \t]*(?:#.*)?$/gm;
function deliveryLayer(text){return{place:"file",values:Object.fromEntries([...text.matchAll(DELIVERY_LINE)].map(([,name,
value])=>[name??"",value])),locate:()=>({})}}function isUnset(value){return value==null||typeof value=="string"&&value.trim()===
""}function lenient_text(value){return isUnset(value)?void 0:String(value).trim()}const PREFIX="INPUT_";function readInputs(env){
return{place:"input",values:Object.fromEntries(Object.entries(env).filter(([name])=>name.startsWith(PREFIX)).map(([name,
value])=>[name.slice(PREFIX.length).toLowerCase(),value])),locate:path=>({field:`input ${path.map(String).join(".")}`})}}
function failureOf(error){return error instanceof user_error.yo?{problems:error.problems,more:error.more,bug:void 0}:{problems:[
{code:"bug",message:"Rung Gate has a bug, and stopped on it.",hint:"Please report it, with the stack that the log of the\
 step has."}],more:0,bug:error instanceof Error?error.stack:String(error)}}async function loadSettings(env,directory){const layers=[];
let configMissing=!1;try{const inputs=readInputs(env);layers.push(inputs);const input=inputs.values.config,named=typeof input==
"string"&&input.trim()!==""?input.trim():void 0;configMissing=!0;const config=await readConfigText(named,directory);return configMissing=
!1,config!==void 0&&(layers.unshift(deliveryLayer(config.text)),layers[0]=(await Promise.all([__nccwpck_require__.e(815),
__nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__,7560))).parseConfig(config.text,config.path)),
{settings:(0,options_resolve.h)(layers),layers,config:config??{path:named??run_options.Cu,text:null}}}catch(error){const delivery=deliverySettings(
layers,configMissing),logs=layers.map(({values})=>options.lw["run-log"].schema.safeParse(values["run-log"])).find(({success})=>success);
return{outcome:{delivery,reportDir:options.lw["report-dir"].default,inputs:{"run-log":logs?.data},...failureOf(error)}}}}
var gate_key=__nccwpck_require__(622),input_files=__nccwpck_require__(2258),external_node_stream_=__nccwpck_require__(7075),
external_node_stream_promises_=__nccwpck_require__(6466),external_node_zlib_=__nccwpck_require__(8522);async function writePieces(path,pieces){
await makeFolder((0,external_node_path_.dirname)(path));const file=(0,external_node_fs_.createWriteStream)(path),source=external_node_stream_.
Readable.from(pieces);path.endsWith(".gz")?await(0,external_node_stream_promises_.pipeline)(source,(0,external_node_zlib_.
createGzip)(),file):await(0,external_node_stream_promises_.pipeline)(source,file)}var secrets=__nccwpck_require__(6796),
could_not_judge=__nccwpck_require__(1903),docs_links=__nccwpck_require__(3353),markdown=__nccwpck_require__(8928),render_sections=__nccwpck_require__(
619);const COMMENT_BYTES=6e4,COMMENT_LIMIT=65e3,SUMMARY_BYTES=1e6,IN_SUMMARY=", the rest in the run summary",IN_REPORT="\
, the rest in the report file",COMMENT_DETAILS=[{questions:10,failures:50,rows:25,texts:!1,rest:IN_SUMMARY},{questions:10,
failures:20,rows:15,texts:!1,rest:IN_SUMMARY},{questions:10,failures:5,rows:8,texts:!1,rest:IN_SUMMARY},{questions:10,failures:0,
rows:5,texts:!1,rest:IN_SUMMARY},{questions:3,failures:0,rows:3,texts:!1,rest:IN_SUMMARY}],SUMMARY_DETAILS=[{questions:10,
failures:1e3,rows:200,texts:!0,picture:!0,rest:IN_REPORT},{questions:10,failures:200,rows:100,texts:!0,picture:!0,rest:IN_REPORT},
{questions:10,failures:200,rows:50,texts:!1,picture:!0,rest:IN_REPORT},{questions:10,failures:20,rows:20,texts:!1,picture:!0,
rest:IN_REPORT},{questions:10,failures:0,rows:5,texts:!1,picture:!0,rest:IN_REPORT}];function renderComment(report,marker="",origin,notes=0){
const budget=Math.min(COMMENT_BYTES,COMMENT_LIMIT-notes),page=origin===void 0?"":`

${(0,page_link.w)(origin.page)}`;return firstThatFits(report,COMMENT_DETAILS,budget,`${page}${marker===""?"":`

${marker}`}`,origin)}function renderSummary(report,origin){return firstThatFits(report,SUMMARY_DETAILS,SUMMARY_BYTES,"",
origin)}function firstThatFits(report,levels,budget,tail,origin){let text="";const docs=origin?.docs??(0,docs_links.Fr)(
report.tool.version);for(const level of levels)if(text=`${render(report,{...level,docs,...origin===void 0?{}:{origin}})}${tail}\

`,new TextEncoder().encode(text).length<=budget)return text;throw new Error(`the shortest rendering of the report has mo\
re than ${budget} bytes`)}function render(report,detail){const sections=Object.values(render_sections.b),counted=(0,render_counted.
N)(report);return sections.map(({markup})=>markup?.(counted,detail,markdown.yQ)).filter(text=>text!==void 0).join(`

`)}var render_origin=__nccwpck_require__(9332),gate_change_words=__nccwpck_require__(4167);const plain=text=>text,sgr=(on,off)=>text=>`\
\x1B[${on}m${text}\x1B[${off}m`,NO_STYLE={bold:plain,dim:plain,red:plain,green:plain,yellow:plain},ANSI_STYLE={bold:sgr(
1,22),dim:sgr(2,22),red:sgr(31,39),green:sgr(32,39),yellow:sgr(33,39)};function renderLog(report,style,width=80){const sections=Object.values(render_sections.b),isReference=section=>section.isReference===
!0;return{seen:textOf(sections.filter(section=>!isReference(section)),report,style,width),folded:textOf(sections.filter(
isReference),report,style,width)}}function textOf(sections,report,style,width){const counted=(0,render_counted.N)(report),
blocks=sections.flatMap(({terminal})=>terminal?.(counted,{style,width})??[]);return blocks.length===0?"":`${blocks.join(
`

`)}
`}var write=__nccwpck_require__(80),climb_words=__nccwpck_require__(7167),comparison_words=__nccwpck_require__(1223),numbers=__nccwpck_require__(
7099);const SHOWN=10;function faultLines(result,escape){const fresh=result.added.filter(({after})=>after!==void 0);if(result.
newlyFailing.length+fresh.length===0)return[];const{failingOnBase=[]}=result.pool??{};return[...listed((0,comparison_words.
kM)(result),change=>{const fault=change.fault===void 0?"":`${change.fault}, `;return`${escape(change.id,60)}: ${fault}${(0,comparison_words.
JD)(change)} → ${(0,comparison_words.o4)(change.after)}`}),...listed(fresh,({id,after})=>`${escape(id,60)}: new → ${(0,comparison_words.
o4)(after??"unattributed")}`),...listed(failingOnBase,({id,after})=>`${escape(id,60)}: failing on the base branch alread\
y → ${(0,comparison_words.o4)(after)}`)]}function listed(items,line){const lines=items.slice(0,SHOWN).map(line);return items.
length>SHOWN?[...lines,`… and ${(0,numbers.zD)(items.length-SHOWN)} more`]:lines}var verdict_acceptance=__nccwpck_require__(
4431),warnings=__nccwpck_require__(8967);const MAX_WARNINGS=10,MAX_PROBLEMS=20;function annotateReport(given,{warning,notice}){
const report=(0,render_counted.N)(given),isWarned=report.conclusion!=="failure"&&report.gates.some(({status})=>status===
"warned"),accepted=(0,verdict_acceptance.F)(report,visible.RK),texts=[...isWarned?[(0,title.D)(report,visible.RK)]:[],...accepted===
void 0?[]:[accepted],...ownGate(report,visible.RK),...notCompared(report,visible.RK),...(0,warnings.wV)(report,visible.RK,
["verdict"]),...slowDecay(report,visible.RK)];for(const text of texts.slice(0,MAX_WARNINGS))warning(text,{title:"Rung Ga\
te"});const result=report.comparison?.result,faults=result?faultLines(result,visible.RK):[];faults.length>0&&notice((0,secrets.
QU)(faults.join(`
`)),{title:"Newly failing"})}function slowDecay({climb},escape){const words=climb?.history?.decay?.isWorse?(0,climb_words.
M4)(climb.history,escape):void 0;return words===void 0?[]:[words]}function notCompared({comparison},escape){return comparison===
null||comparison.baseline!==null?[]:comparison.status!=="none"||comparison.reasons.some(({code})=>code==="failed")?[(0,comparison_words.
q4)(comparison,escape)]:[]}function ownGate({gateChanges},escape){const title2=gateChanges?(0,gate_change_words.s1)(gateChanges):
void 0;if(!gateChanges||title2===void 0)return[];if((0,gate_change_words.dK)(gateChanges))return[`${title2}: ${gateChanges.
reason?(0,reasons.IK)(gateChanges.reason,escape):""}`];const notable=(0,gate_change_words.jX)(gateChanges).filter(({direction})=>direction!==
"tightened");if(notable.length===0)return[];const words=notable.slice(0,5).map(change=>(0,gate_change_words.lf)(change,escape));
return[`${title2}: ${words.join("; ")}${notable.length>words.length?` and ${notable.length-words.length} more`:""}`]}function annotateProblems(problems,annotate){
const groups=new Map;for(const problem of problems){const key=JSON.stringify([problem.code,problem.field]);groups.set(key,
[...groups.get(key)??[],problem])}for(const[first,...others]of[...groups.values()].slice(0,MAX_PROBLEMS)){if(first===void 0)
continue;const more=others.length===0?"":` (and ${(0,numbers.LS)(others.length,"more such mistake")}; the log has them)`;
annotate(`${(0,secrets.QU)((0,user_error.fI)(first))}${more}`,{title:"Rung Gate could not judge",...first.file===void 0?
{}:{file:first.file},...first.line===void 0?{}:{startLine:first.line}})}}var find_pull_request=__nccwpck_require__(6286),
sticky_comment=__nccwpck_require__(9371);async function publishComment(run,connection,delivery,{news,body,seen,by,isOnlyUpdate}){
if(delivery.comment==="never")return{status:"off",url:"",warning:void 0};const named=delivery["pr-number"]===void 0?run.
pullRequest:Number(delivery["pr-number"]);if(named===void 0&&run.triggering===void 0)return{status:"no-pull-request",url:"",
warning:void 0,notice:whatToSet(run)};const token=delivery["github-token"];if(token===void 0)return failed("there is no \
token. Leave `github-token` out to use the job's own.");if(run.owner===""||run.repo==="")return failed("GITHUB_REPOSITOR\
Y does not say which repository this is.");try{const github=await connection.open(token),pullRequest=named??await pullRequestOf(
run,github);if(pullRequest===void 0)return{status:"no-pull-request",url:"",warning:void 0};const gate=(0,gate_key.l)(run.
workflowPath,run.step.job),key=delivery["comment-key"]??gate,marker={key,runId:run.runId,attempt:run.attempt,headSha:run.
headSha,by,gate},isUnnamed=delivery["comment-key"]===void 0,createMissing=!isOnlyUpdate&&(delivery.comment==="always"||news.
isBad||delivery.comment==="on-change"&&news.isChanged);return{...await(0,sticky_comment.l)(github,{pullRequest,marker,body,
createMissing,seen,adopts:isUnnamed?[(0,gate_key.l)(run.workflowPath,""),gate_key.Z].filter(each=>each!==key):[],isOfAnyJob:isUnnamed&&
run.step.job===""}),warning:void 0}}catch(error){return failed((0,api_error.cU)(error,run))}}const OF_NO_PULL_REQUEST=["",
"push","schedule","merge_group","release","create","delete"];function whatToSet({event,isOffDefaultBranch}){if(!(OF_NO_PULL_REQUEST.
includes(event)||event==="workflow_dispatch"&&!isOffDefaultBranch))return`No pull request comment was written: this \`${(0,visible.
RK)(event,60)}\` event names no pull request. If this run belongs to one, set \`pr-number\` to its number.`}async function pullRequestOf({
triggering},github){if(triggering===void 0)return;const found=await(0,find_pull_request._)(github,triggering,void 0);return"\
number"in found?found.number:void 0}function failed(reason){return{status:"failed",url:"",warning:`The pull request comm\
ent was not written: ${reason}`}}var rung=__nccwpck_require__(1607);const REPORT_OUTPUTS={conclusion:{docs:"`success`, `\
failure`, `neutral` (no gate was evaluated, or `fail-on: never` kept one from failing) or `error` (could not judge).",value:report=>report.
conclusion},entries:{docs:"Entries in the run.",value:report=>String(report.totals.entries)},passed:{docs:"Entries that \
passed.",value:report=>String(report.totals.passed)},failed:{docs:"Entries that failed, those not caused by the system i\
ncluded.",value:report=>String(report.totals.failed)},"pass-rate":{docs:"Passed of graded entries, 0 to 1.",value:report=>String(
report.totals.passRate)},...Object.fromEntries(rung.R6.map(category=>[`${category}-failures`,{docs:`Failures attributed \
to the ${category}.`,value:report=>String(report.rungs[category].failures)}])),"next-rung":{docs:"What to work on first:\
 `prompt`, `retrieval`, `context`, `model`, or blank without failures on the ladder.",value:report=>report.nextRung??""},
"newly-failing":{docs:"Questions that passed in the baseline and fail now; blank without one.",value:report=>count(report,
"newlyFailing")},fixed:{docs:"Questions that failed in the baseline and pass now; blank without one.",value:report=>count(
report,"fixed")},"p-value":{docs:"One-sided p-value of the regression test; blank without a baseline.",value:report=>String(
report.comparison?.result?.pValue??"")},suspicious:{docs:"`true` where the run may have got worse, and asking again tell\
s; `false` where not; blank without a comparison.",value:({comparison})=>comparison?.result?String(comparison.result.secondLook!==
void 0):""},"rerun-stage":{docs:"What is to be asked again: `none`; `questions`, those of `rerun-questions`, twice more \
each; or `all`, the whole suite once more. Give the answers as `rerun`. Blank without a comparison.",value:({comparison})=>comparison?.
result?comparison.result.secondLook?.stage??"none":""},"rerun-questions":{docs:"The ids of the questions to ask again, o\
ne a line; blank unless `rerun-stage` is `questions`.",value:({comparison})=>{const look=comparison?.result?.secondLook;
return look?.stage==="questions"?onePerLine(look.questions):""}},"probe-next":{docs:"The probe that would tell most, by \
the name of its input: `gold-run`, `prompt-run`, `context-run` or `model-run`; blank where every failure is explained, o\
r every probe was given.",value:({probes:probes2})=>probes2?.next?model_probe.ho[probes2.next.probe].option:""},"probe-q\
uestions":{docs:"The ids of the failing questions to ask in it, one a line: `probe-sample` of them, drawn at random by `\
probe-seed`. How well their answers would tell stands in the report, under `probes.next`.",value:({probes:probes2})=>onePerLine(
probes2?.next?.questions??[])},"baseline-status":{docs:"`ok`, `drift`, `none`, `incompatible` or `unreadable`; blank whe\
re no baseline was asked for.",value:report=>report.comparison?.status??""}};function onePerLine(ids){return ids.filter(
id=>!/[\r\n]/.test(id)).join(`
`)}function count(report,what){return String(report.comparison?.result?.[what].length??"")}function reportOutputs(report){const outputs={};for(const[name,{value}]of Object.entries(REPORT_OUTPUTS))outputs[name]=report===
void 0?"":value(report);return report===void 0&&(outputs.conclusion="error"),outputs}var external_node_crypto_=__nccwpck_require__(
7598);async function loadRunner(token){const core2=await Promise.all([__nccwpck_require__.e(119),__nccwpck_require__.e(421)]).
then(__nccwpck_require__.bind(__nccwpck_require__,6421));return token!==void 0&&token!==""&&core2.setSecret(token),core2}
function inert(text){const token=(0,external_node_crypto_.randomUUID)();return`::stop-commands::${token}
${text.endsWith(`
`)?text:`${text}
`}::${token}::
`}function harmless(text){return text.replace(/^(\s*)::/gm,"$1: :").replaceAll("##[","## [")}const REPORT_NAMES=["report\
.json","report.json.gz"],MARKDOWN_NAME="report.md",ANSWERS_NAME="answers.json.gz",LARGE=2e4;async function publish(publication,world,connection,runner){
const{outcome,workflow,isRelayed}=publication,{env,directory}=world,origin=originOf(publication,env),body=(marker,{notes,
sharedWith}=NOTHING_BESIDE)=>bodyOf(publication,marker,origin&&{...origin,sharedWith},notes),tolerate=(what,step)=>attempt(
what,step,runner);await tolerate("the log",async()=>writeLog(outcome,world,runner));const paths={"report-path":"","repor\
t-markdown-path":"","report-html-path":"","answers-path":""},named=outcome.delivery["comment-key"],pageName=`rung-gate-${named!==
void 0&&/^[A-Za-z0-9._-]{1,64}$/.test(named)?named:(0,gate_key.l)(workflow.workflowPath,workflow.step.job)}.html`;await tolerate(
"the report files",async()=>{if(outcome.reportDir===void 0)return;const inputs=await(0,input_files.u)(outcome.inputs,directory),
folder=await emptyReportFolder(directory,outcome.reportDir,[MARKDOWN_NAME,ANSWERS_NAME,pageName,...REPORT_NAMES],inputs);
await writePieces((0,external_node_path_.join)(folder,MARKDOWN_NAME),[body("")]),paths["report-markdown-path"]=(0,external_node_path_.
join)(folder,MARKDOWN_NAME);const{renderPage,renderProblemPage}=await __nccwpck_require__.e(220).then(__nccwpck_require__.
bind(__nccwpck_require__,9220)),page=()=>"report"in outcome?renderPage(outcome.report,{answers:outcome.answers??[],origin}):
renderProblemPage(outcome.problems,outcome.more,origin);if(await tolerate("the page",async()=>{await writePieces((0,external_node_path_.
join)(folder,pageName),[page()]),paths["report-html-path"]=(0,external_node_path_.join)(folder,pageName)}),!("report"in outcome))
return;const{report,answers=[]}=outcome;answers.length>0&&(await writePieces((0,external_node_path_.join)(folder,ANSWERS_NAME),
[`${JSON.stringify({schemaVersion:1,answers})}
`]),paths["answers-path"]=(0,external_node_path_.join)(folder,ANSWERS_NAME));const name=REPORT_NAMES[report.totals.entries>
LARGE?1:0];await writePieces((0,external_node_path_.join)(folder,name),(0,write.h)(report)),paths["report-path"]=(0,external_node_path_.
join)(folder,name)}),await tolerate("the outputs",async()=>setOutputs({...reportOutputs("report"in outcome?outcome.report:
void 0),...paths},env,runner)),await tolerate("the job summary",async()=>{env.GITHUB_STEP_SUMMARY&&await runner.summary.
addRaw("report"in outcome?renderSummary(outcome.report,origin):body("")).write()}),await tolerate("the annotations",async()=>{
"report"in outcome?isRelayed||annotateReport(outcome.report,runner):annotateProblems(outcome.problems,isRelayed?runner.warning:
runner.error)});const comment=await publishComment(workflow,connection,outcome.delivery,{news:newsOf(outcome),body,seen:"\
report"in outcome?outcome.comments:void 0,by:isRelayed?"report"in outcome?"report":"note":"gate",isOnlyUpdate:publication.
isOnlyUpdate??!1});comment.warning!==void 0&&runner.warning(comment.warning,{title:"Rung Gate"}),comment.notice!==void 0&&
runner.notice(comment.notice,{title:"Rung Gate"}),comment.sharedWith!==void 0&&runner.warning((0,render_origin.B)(comment.
sharedWith,visible.RK),{title:"Rung Gate"}),await tolerate("the comment outputs",async()=>setOutputs({"comment-url":comment.
url,"comment-status":comment.status},env,runner))}function setOutputs(outputs,env,{setOutput}){if(env.GITHUB_OUTPUT)for(const[
name,value]of Object.entries(outputs))setOutput(name,value)}function originOf({outcome,workflow,isRelayed},env){const{serverUrl,
owner,repo,runId,attempt:attempt2,triggering}=workflow;if(runId==="0"||owner===""||repo===""||!URL.canParse(serverUrl))return;
const url=`${serverUrl}/${owner}/${repo}/actions/runs/${runId}${attempt2>1?`/attempts/${attempt2}`:""}`,docs={...docsOf(
env,serverUrl),page:outcome.delivery["report-url"]};if(!isRelayed||triggering===void 0)return{runId,url,...docs};const{headRepository,
conclusion}=triggering,fork=headRepository===`${owner}/${repo}`?null:headRepository??"that is gone";return{runId,url,...docs,
relayed:{fork,conclusion}}}function docsOf(env,serverUrl){const{GITHUB_ACTION_REPOSITORY:repository="",GITHUB_ACTION_REF:ref=""}=env;
return/^[\w.-]+\/[\w.-]+$/.test(repository)&&/^[\w./-]+$/.test(ref)?{docs:`${serverUrl}/${repository}/blob/${ref}`}:{}}const NOTHING_BESIDE={
notes:0,sharedWith:void 0};function bodyOf({outcome,isRelayed},marker,origin,notes){if(!("report"in outcome))return(0,could_not_judge.
at)(outcome.problems,outcome.more,marker,origin);try{return renderComment(outcome.report,marker,origin,notes)}catch(error){
if(!isRelayed)throw error;const problem={code:"no-report",message:"the report of this run cannot be shown.",hint:"See th\
at run."};return(0,could_not_judge.at)([problem],0,marker,origin)}}function writeLog(outcome,{stdout,stderr,env},{startGroup,
endGroup}){if("report"in outcome){const{seen,folded}=renderLog(outcome.report,env.NO_COLOR?NO_STYLE:ANSI_STYLE);if(stdout(
inert(seen)),folded==="")return;startGroup("Every failure, and what the answers cost"),stdout(inert(folded)),endGroup()}else
stderr(harmless((0,secrets.QU)(`${(0,could_not_judge.u1)(outcome.problems,outcome.more)}${outcome.bug??""}`)))}async function attempt(what,step,{
warning}){try{await step()}catch(error){const reason=error instanceof Error?error.message:String(error);warning(`Rung Ga\
te could not write ${what}: ${(0,visible.RK)(reason,300)}. The verdict stands.`,{title:"Rung Gate"})}}function newsOf(outcome){
if(!("report"in outcome))return{isBad:!0,isChanged:!0};const{gates,gateChanges,comparison}=outcome.report,{newlyFailing=[],
fixed=[]}=comparison?.result??{};return{isBad:gates.some(({status})=>status==="failed"||status==="accepted"||status==="w\
arned")||(gateChanges?.changes??[]).some(({direction})=>direction!=="tightened")||(0,gate_change_words.dK)(gateChanges),
isChanged:newlyFailing.length+fixed.length>0}}async function runAction(world){const run=await(0,github_event.hO)(world.env,
world.now()),connection=connectionFor(run);try{return await act(world,run,connection)}finally{connection.close()}}const FORK_CODE="\
This job has checked out the code of a fork, and its token is the repository's own: whatever of that code has run here c\
ould have used it. Evaluate on `pull_request`; examples/workflows/fork-evaluation.yml and fork-comment.yml show how to h\
ave the comment all the same.";async function act(world,started,connection){let workflow=started;const finished=async outcome=>{
const runner2=await loadRunner(outcome.delivery["github-token"]);await isForkCheckedOut(workflow,world.directory)&&runner2.
warning(FORK_CODE,{title:"Rung Gate"});const unread=await unreadConfig(world.env.INPUT_CONFIG?.trim()||void 0,world.directory);
return unread!==void 0&&runner2.warning(unread,{title:"Rung Gate"}),await publish({outcome,workflow,isRelayed:!1},world,
connection,runner2),finish(outcome,runner2)},loaded=await loadSettings(world.env,world.directory);if("outcome"in loaded&&
world.env.INPUT_MODE?.trim()==="link"){const{linkFailure}=await __nccwpck_require__.e(736).then(__nccwpck_require__.bind(
__nccwpck_require__,9736));return await reportLink(linkFailure(loaded.outcome),loaded.outcome.delivery,world),0}if("outc\
ome"in loaded)return finished(loaded.outcome);const{settings}=loaded;if(settings.mode==="link"){const{linkPage}=await __nccwpck_require__.
e(736).then(__nccwpck_require__.bind(__nccwpck_require__,9736));return await reportLink(await linkPage(settings,workflow,
connection),settings,world),0}const{"report-dir":reportDir}=settings;try{await checkReportFolder(world.directory,reportDir)}catch(error){
const delivery2=settings.mode==="gate"?settings:{...settings,comment:"never"};return finished({delivery:delivery2,reportDir:void 0,
inputs:settings,...failureOf(error)})}const delivery={delivery:settings,reportDir,inputs:settings},failure=error=>({...delivery,
...failureOf(error)});if(settings.mode==="gate"){const number=settings["pr-number"]===void 0?started.pullRequest:Number(
settings["pr-number"]),token=settings["github-token"];workflow=await withNamedPullRequest(started,number,token,connection,
world.directory);const judged=judge(loaded,world,workflow,connection);return finished(await judged.then(found=>({...delivery,
...found}),failure))}const{relay}=await Promise.all([__nccwpck_require__.e(658),__nccwpck_require__.e(982)]).then(__nccwpck_require__.
bind(__nccwpck_require__,1982)),relayed=await relay(loaded,workflow,connection).catch(failure);if("delivery"in relayed)return finished(
{...relayed,delivery:{...settings,comment:"never"}});const runner=await loadRunner(settings["github-token"]);return await isForkCheckedOut(
workflow,world.directory)&&runner.warning(FORK_CODE,{title:"Rung Gate"}),"outcome"in relayed?await publish({...relayed,isRelayed:!0},
world,connection,runner):((relayed.status==="failed"?runner.warning:runner.notice)(`No comment was written: ${relayed.reason}`,
{title:"Rung Gate"}),setOutputs({"comment-url":"","comment-status":relayed.status},world.env,runner)),0}async function reportLink({
status,url,warning,notice},{"report-url":page,"github-token":token},{env}){const runner=await loadRunner(token);await attempt(
"the outputs",async()=>setOutputs({"comment-url":url,"comment-status":status},env,runner),runner),await attempt("the job\
 summary",async()=>{page!==void 0&&env.GITHUB_STEP_SUMMARY&&await runner.summary.addRaw(`${(0,page_link.w)(page)}
`).write()},runner),warning!==void 0&&runner.warning(warning,{title:"Rung Gate"}),notice!==void 0&&runner.notice(notice,
{title:"Rung Gate"})}function finish(outcome,{setFailed}){return"report"in outcome?outcome.report.conclusion!=="failure"?
0:(setFailed((0,title.D)((0,render_counted.N)(outcome.report),visible.RK)),1):(setFailed("Rung Gate could not judge this\
 run; see above for what to correct."),2)}const action_write=stream=>text=>{text!==""&&stream.write(text)};for(const stream of[
process.stdout,process.stderr])stream.on("error",()=>{});runAction({env:process.env,directory:process.env.GITHUB_WORKSPACE||
process.cwd(),stdout:action_write(process.stdout),stderr:action_write(process.stderr),now:()=>new Date().toISOString()}).
then(code=>{process.exitCode=code},error=>{process.stdout.write(`::error::Rung Gate could not judge this run: it has a b\
ug.
`),process.stderr.write(`${error instanceof Error?error.stack:String(error)}
`),process.exitCode=2});
