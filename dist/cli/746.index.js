const id=746,ids=[746],modules={6746:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{proposeMap:()=>proposeMap});var record=__webpack_require__(9e3),amounts=__webpack_require__(1066),
places=__webpack_require__(6427);const NAMES={question_id:["question_id","qid","case_id","test_id","sample_id","example_\
id","query_id","item_id","task_id","test_case_id","record_id","doc_id","id","_id","uid","uuid","nodeid","key","case","te\
st_case","test_name","name","index","idx","no","nr","number"],question:["question","query","user_input","user_query","pr\
ompt","input","instruction","user_message","message","text","q","questions","queries","inputs","frage","pregunta","doman\
da","pergunta","问题","質問","질문"],answer:["answer","response","generated_answer","predicted_answer","model_answ\
er","model_output","actual_output","actual_answer","prediction","predicted","generation","completion","output","actual",
"result_text","a","predicted_answers","answers","responses","outputs","predictions","antwort","respuesta","réponse","re\
ponse","risposta","resposta","回答","답변"],expected_answer:["expected_answer","ground_truth","ground_truth_answer",
"reference_answer","gold_answer","expected_output","expected_response","correct_answer","reference","gold","golden","gol\
den_answer","expected","target","ideal","truth","erwartet","erwartete_antwort","réponse_attendue","respuesta_esperada",
"risposta_attesa","参考答案","正解","정답"],error:["error","error_message","exception","err","failure_exception"],
reason:["reason","reasoning","rationale","explanation","justification","judge_reason","judge_reasoning","judge_explanati\
on","grader_reason","grading_reason","failure_reason","judge_comment","grader_comment","feedback"],retrieval_hit:["retri\
eval_hit","retrieval_success","evidence_found","evidence_retrieved","evidence_present","evidence_hit","context_hit","con\
text_found","gold_in_context","answer_in_context","doc_found","doc_hit","document_found","source_found","source_hit","re\
trieved_correct","retrieved_gold","hit","found","hit_at_k","in_context"],expected_files:["expected_files","gold_files","\
relevant_files","reference_files","target_files","required_files"],retrieved_files:["retrieved_files","files_retrieved",
"context_files","found_files","files"],expected_evidence:["expected_evidence","expected_ids","expected_doc_ids","expecte\
d_docs","expected_documents","expected_sources","expected_chunks","expected_chunk_ids","expected_context_ids","gold_ids",
"gold_doc_ids","gold_docs","gold_chunks","gold_chunk_ids","gold_sources","gold_evidence","relevant_ids","relevant_docs",
"relevant_doc_ids","relevant_chunks","relevant_chunk_ids","reference_ids","reference_docs","reference_context_ids","refe\
rence_sources","ground_truth_ids","ground_truth_docs","retrieval_gt","source_ids","required_docs","expected_source","exp\
ected_doc","expected_document","expected_doc_id","expected_chunk_id","gold_doc","gold_doc_id","gold_source","gold_chunk",
"relevant_doc","relevant_doc_id","reference_doc","source_doc","source_doc_id"],retrieved_evidence:["retrieved_evidence",
"retrieved_ids","retrieved_doc_ids","retrieved_docs","retrieved_documents","retrieved_sources","retrieved_chunks","retri\
eved_chunk_ids","retrieved_context_ids","retrieved","context_ids","chunk_ids","doc_ids","document_ids","found_ids","sour\
ces","citations"],retrieved_whole_files:["retrieved_whole_files","whole_files"],should_decline:["should_decline","is_imp\
ossible","unanswerable","should_refuse","should_abstain"],corpus_gap:["corpus_gap","missing_from_corpus","not_in_corpus"],
candidate_evidence:["candidate_evidence","candidate_ids","candidates","before_rerank","pre_rerank_ids"],failure_label:["\
failure_label","failure_mode","failure_type","failure_category","failure_reason_code","error_type","error_category"],category:[
"category","question_type","query_type","topic","type","domain","difficulty","tag","section","group","subset","task","ka\
tegorie","catégorie","categoría","categoria","thema","类别"],cluster:["cluster","cluster_id","conversation_id","dial\
ogue_id","dialog_id"],model:["model","model_name","model_id","llm","llm_model"],variant:["variant","system","configurati\
on","config","experiment","method","setting","pipeline","strategy","retriever"],prompt_version:["prompt_version","prompt\
_id","prompt_name"],index_version:["index_version","index_id","index_name"],context_version:["context_version"],trial:["\
trial","attempt","repeat","repetition","epoch","iteration","run","run_index","seed","sample_index"],cost_usd:["cost_usd",
"cost","total_cost","price","usd","cost_cents","cost_cent"],latency_ms:["latency_ms","latency","duration_ms","duration",
"elapsed_ms","elapsed","response_time","response_time_ms","elapsed_time","execution_time","time_taken","runtime","total_\
time","took","time","seconds","time_s","time_ms","total_latency","latency_total","timing_total","timings_total","duratio\
n_total","processing_time","inference_time","generation_time","exec_time","wall_time","dauer","call_duration"],input_tokens:[
"input_tokens","prompt_tokens","tokens_in","tokens_input"],output_tokens:["output_tokens","completion_tokens","tokens_ou\
t","tokens_output","generated_tokens"],context_tokens:["context_tokens","context_length_tokens"],trace_url:["trace_url",
"trace_link","run_url"]},VERDICT_NAMES=["verdict","grade","passed","is_correct","correct","pass","is_pass","passing","pa\
ss_fail","accepted","approved","success","is_success","successful","correctness","answer_correct","is_right","ok","outco\
me","status","judgment","judgement","judge_verdict","evaluation","assessment","label","result","score_label","rating","s\
core","match","exact_match","em","acc","accuracy","overall","overall_score","final_score","total_score","answer_score","\
judge_score","llm_score","eval_score","answer_correctness","quality","korrekt","richtig","bestanden","bewertung","ergebn\
is","correcto","corretto","correto","resultado","résultat","valutazione","是否正确","正确","判定","정답여부"],
THRESHOLD_NAMES=["threshold","pass_threshold","passing_threshold","score_threshold","passing_score","pass_score","min_sc\
ore","minimum_score","cutoff"];function plainName(name){return name.replace(/([a-z0-9])([A-Z])/g,"$1_$2").toLowerCase().
replace(/[^\p{L}\p{N}]+/gu,"_").replace(/^_+|_+$/g,"")}const ELEMENT_IDS=new Set(["id","doc_id","document_id","chunk_id",
"source","source_id","path","file","file_name","filename","doc","document","chunk","title","url","name","key"]),UNIT=/_(?:ms|msec|millis|milliseconds|s|sec|secs|seconds|us|ns|min|minutes|usd|dollars|cents?)$/,
CARRIERS=new Set(["text","content","value","body","string"]);function fitOf(whole,names,hasUnit=!1){const[,list,id2]=/^(.*)\[\]\.([^.]+)$/.
exec(whole)??[];if(id2!==void 0&&!ELEMENT_IDS.has(plainName(id2)))return;const place=list??whole,last=plainName((0,places.
O0)(place)),keys=place.split(/[.[\]]+/).filter(Boolean).map(plainName),both=keys.slice(-2).join("_"),above=keys.at(-2),isCarried=above!==
void 0&&CARRIERS.has(last)&&ALL_NAMES.has(above),forms=[both,isCarried?above:last].map(name=>name.replace(/_v\d+_(?:value|score)$/,
"")),found=[...forms,...hasUnit?forms.map(form=>form.replace(UNIT,"")):[]].map(name=>names.indexOf(name)).filter(rank=>rank>=
0);return found.length===0?void 0:Math.min(...found)+keys.length/100}const ALL_NAMES=new Set(Object.values(NAMES).flat()),
EXPECTED_WORDS=/^(?:expected|gold|golden|ideal|reference|ref|correct|true|target|ground|gt)_/,PART_WORDS=/(?:^|_)(?:first|ttft|retriev\w*|search|embed\w*|rerank\w*|judge\w*|grad\w*|eval\w*|score\w*|setup|teardown)_/,
TAILS={question:{ends:["question","query","prompt","input"],refuses:/^(?:system|judge|grader|has|is|num|n)_/},answer:{ends:[
"answer","response","output","prediction","completion","reply"],refuses:new RegExp(`${EXPECTED_WORDS.source}|^(?:has|is|\
num|n|judge|grader|no)_`)},expected_answer:{ends:["answer","response","output","reply"],refuses:new RegExp(`^(?!${EXPECTED_WORDS.
source.slice(1)})`)},latency_ms:{ends:["latency","duration","elapsed","runtime"],refuses:PART_WORDS},cost_usd:{ends:["co\
st"],refuses:PART_WORDS}};function hasTail(place,field){const tail=TAILS[field];if(tail===void 0||place.includes("["))return!1;
const name=plainName((0,places.O0)(place)).replace(field==="latency_ms"||field==="cost_usd"?UNIT:/$^/,"");return tail.ends.
some(end=>name.endsWith(`_${end}`))&&!tail.refuses.test(`${name}_`)}var python_list=__webpack_require__(9230);const DEEPEST=4,
MOST_PLACES=300,MOST_WORDS=40,LONGEST_WORD=40;function profilesOf(records){const drafts=new Map;for(const record2 of records)
look(record2,"",0);return new Map([...drafts].map(([place,draft])=>[place,finished(place,draft)]));function look(value,place,depth){
if((0,record.u)(value)){if(depth>DEEPEST)return;for(const[key,inner]of Object.entries(value))(key!=="$parent"||depth===0)&&
look(inner,place===""?key:`${place}.${key}`,depth+1);return}if(Array.isArray(value)&&value.some(record.u)){for(const[name,
score]of value.flatMap(namedScore))note(`${place}${NAMED}${name}`,score);const keys=new Set(value.flatMap(element=>(0,record.
u)(element)?Object.keys(element):[]));for(const key of[...keys].slice(0,20))note(`${place}[].${key}`,value.flatMap(element=>(0,record.
u)(element)?[element[key]]:[]));return}note(place,value)}function note(place,value){if(place.trim()===""||!drafts.has(place)&&
drafts.size>=MOST_PLACES)return;const draft=drafts.get(place)??newDraft();drafts.set(place,draft),add(draft,typeof value==
"string"?spelt(value):value)}}const NAMED="[name] ";function namedScore(element){if(!(0,record.u)(element))return[];const name=element.
name??element.metric,score=element.score??element.value;return typeof name=="string"&&typeof score=="number"?[[name.slice(
0,60),score]]:[]}function newDraft(){return{count:0,booleans:0,numbers:0,texts:0,lists:0,min:Number.POSITIVE_INFINITY,max:Number.
NEGATIVE_INFINITY,isWhole:!0,words:new Map,seen:new Set,length:0,separators:new Map,isCounting:!0,last:void 0}}function spelt(text){
const plain=text.trim();if(!(plain===""||/^(?:nan|null|none)$/i.test(plain)))return/^(?:true|false)$/i.test(plain)?plain.
toLowerCase()==="true":/^[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?$/i.test(plain)?Number(plain):/^[-+]?\d+(?:\.\d+)?\s*%$/.
test(plain)?Number.parseFloat(plain)/100:plain.startsWith("[")?(0,python_list.p)(plain)??plain:plain}function add(draft,value){
if(value==null||typeof value=="number"&&!Number.isFinite(value))return;if(draft.count+=1,typeof value=="boolean")draft.booleans+=
1;else if(typeof value=="number")draft.numbers+=1,draft.min=Math.min(draft.min,value),draft.max=Math.max(draft.max,value),
Number.isInteger(value)||(draft.isWhole=!1);else if(typeof value=="string"){if(draft.texts+=1,draft.length+=value.length,
value.length<200)for(const sign of[";","|",","])value.includes(sign)&&draft.separators.set(sign,(draft.separators.get(sign)??
0)+1)}else draft.lists+=1;const text=typeof value=="object"?JSON.stringify(value):String(value);draft.seen.add(text);const position=Number(
/(\d+)\]?$/.exec(text)?.[1]??Number.NaN);(Number.isNaN(position)||draft.last!==void 0&&position!==draft.last+1)&&(draft.
isCounting=!1),draft.last=position;const word=text.trim().toLowerCase();draft.words!==void 0&&(word.length>LONGEST_WORD||
draft.words.size>=MOST_WORDS&&!draft.words.has(word)?draft.words=void 0:draft.words.set(word,(draft.words.get(word)??0)+
1))}function finished(place,draft){const{count,booleans,numbers:numbers2,texts,lists,min,max,isWhole:isWhole2,words:words2,
seen,length,separators,isCounting}=draft;return{place,count,booleans,numbers:numbers2,texts,lists,min,max,isWhole:isWhole2,
words:words2??new Map,isUnique:count>0&&seen.size===count,isCounting:isCounting&&count>1,meanLength:texts===0?0:length/texts,
separators}}function range({min,max}){const figure=value=>String(Number(value.toPrecision(3)));return min===max?figure(min):
`${figure(min)} to ${figure(max)}`}function isListed({count,lists,texts,meanLength}){return count>0&&lists+texts>=count*
.95&&(lists>0||meanLength<60)}function splitOf({separators,texts}){const split=[";","|",","].find(each=>(separators.get(
each)??0)>texts/2);return split===void 0?{}:{split}}const PAIRS=[["expected_evidence","retrieved_evidence"],["expected_f\
iles","retrieved_files"]],words=text=>new Set(text.split(" ")),EXPECTED=words("expected gold golden relevant reference r\
eferences required target truth gt needed supporting correct"),RETRIEVED=words("retrieved found returned got actual fetc\
hed cited used selected ranked retrieval hits matched result results"),MATERIAL=words("doc docs document documents sourc\
e sources chunk chunks passage passages context contexts evidence file files page pages citation citations article artic\
les node nodes snippet snippets paragraph paragraphs section sections url urls retrieval kb ids");function withEvidence(guesses,all,taken,records){
const of=field=>guesses.find(guess=>guess.field===field)?.sources[0],known=PAIRS.filter(([expected,retrieved])=>{const[a,
b]=[of(expected),of(retrieved)];return a!==void 0&&b!==void 0&&hasCommon(a,b,records)}).flat(),sided=PAIRS.flat(),rest=guesses.
filter(({field})=>!sided.includes(field)||known.includes(field));return known.length>0?rest:[...rest,...byWords(all,new Set(
[...taken,...placesOf(rest)]),records)]}function placesOf(guesses){return guesses.flatMap(({sources})=>sources.map(({field})=>field))}
function byWords(all,taken,records){const lists=all.filter(profile=>!taken.has(profile.place)&&!profile.place.startsWith(
"$")&&isListed(profile)),expected=lists.filter(({place})=>hasWord(place,EXPECTED)),retrieved=lists.filter(({place})=>!hasWord(
place,EXPECTED)),pairs=expected.flatMap(a=>retrieved.map(b=>[a,b])).filter(([a,b])=>a.lists+b.lists>0&&[a,b].some(({place})=>hasWord(
place,MATERIAL))).filter(([,b])=>hasWord(b.place,RETRIEVED)||hasWord(b.place,MATERIAL)).filter(([a,b])=>hasCommon(sourceOf(
a),sourceOf(b),records)),[first]=pairs;return first===void 0?[]:[guessOf("expected_evidence",first[0]),guessOf("retrieve\
d_evidence",first[1])]}function guessOf(field,profile){return{field,sources:[sourceOf(profile)],because:"by its name, an\
d what the two have in common"}}function sourceOf(profile){return{field:profile.place,...profile.lists>0?{}:splitOf(profile)}}
function hasWord(place,set){return place.split(/[.[\]]+/).flatMap(key=>plainName(key).split("_")).some(word=>set.has(word))}
function hasCommon(a,b,records){const[left,right]=[idsOf(a),idsOf(b)];return records.some(record2=>{const found=new Set(
right(record2));return left(record2).some(id2=>found.has(id2))})}function idsOf({field,split}){const read=(0,places.TC)(
field);return record2=>{const value=read(record2);if(Array.isArray(value))return value.map(each=>String(each).trim());if(typeof value!=
"string"&&typeof value!="number")return[];const text=String(value);return(text.trim().startsWith("[")?text.replace(/^\s*\[|\]\s*$/g,
"").split(","):text.split(split??/$^/)).map(part=>part.trim().replace(/^['"]|['"]$/g,"")).filter(part=>part!=="")}}var metric=__webpack_require__(
7829);const HOLDERS=new Set(["scores","metrics","evaluation","evaluations","eval","evals","ratings","judge","judges","ra\
gas","results"]),SCALES=[5,10,100];function scoresToMap(all,taken){const known=all.filter(profile=>profile.count>0&&profile.
numbers+profile.booleans>=profile.count*.95&&!taken.has(profile.place)&&!profile.place.includes("[]")&&!profile.place.includes(
"*")&&!profile.place.startsWith("$parent.")).filter(profile=>(0,metric.wl)(nameOf(profile))!==void 0&&isJudged(profile));
if(known.length===0)return[];const sources=[...new Map(known.map(profile=>[placeOf(profile),{field:placeOf(profile),...profile.
max>1?{scale:scaleOf(profile.max)}:{}}])).values()],scaled=known.filter(({max})=>max>1);return[{field:"scores",sources,because:`${known.
map(profile=>nameOf(profile)).slice(0,4).join(", ")}${known.length>4?" and more":""}: names of judges' scores${scaled.length>
0?"; check the scale":""}`}]}function isJudged({place,max,min}){const kind=(0,metric.wl)(plainName(place))?.kind;return min>=
0&&max<=100&&kind!=="limit"&&kind!=="size"}function scaleOf(max){return SCALES.find(scale=>max<=scale)??100}function withoutScore(place){
const keys=place.split(".");return keys.length>1&&/^(?:score|value)$/.test(keys.at(-1)??"")?keys.slice(0,-1).join("."):place}
function placeOf({place}){return place.includes(NAMED)?place.split(NAMED)[0]??place:withoutScore(place)}function nameOf({
place}){if(place.includes(NAMED))return place.split(NAMED)[1]??place;const plain=withoutScore(place),keys=plain.split("."),
holder=keys.findIndex(key=>HOLDERS.has(plainName(key)));return keys.slice(holder>=0&&holder<keys.length-1?holder+1:-1).at(
-1)??plain}var grade_words=__webpack_require__(2110);const SKIPPED=new Set(["skip","skipped","todo","pending","disabled",
"xfail","deselected"]),BROKEN=new Set(["error","errored","timeout","exception","crashed","broken"]),PHASE=/(?:^|\.)(?:setup|teardown|call|before|after|hooks?)\./,
SURE=VERDICT_NAMES.indexOf("ok"),LATE=VERDICT_NAMES.indexOf("label");function verdictOf(all,around,records){const fitting=all.
filter(({place,count,lists})=>count>0&&lists===0&&!place.startsWith("$parent.")&&!place.includes("[")&&!PHASE.test(place)).
flatMap(profile=>{const rank=profile.place==="$key"&&isWorded(profile)?VERDICT_NAMES.length:fitOf(profile.place,VERDICT_NAMES);
return rank===void 0?[]:[{profile,rank}]}).sort((a,b)=>a.rank-b.rank),worded=fitting.filter(({profile,rank})=>isWorded(profile,
rank)&&!isAnswer(profile,all)),[first,...others]=worded;if(first!==void 0){const choice=wordedChoice(first.profile),rivals=others.
filter(({profile,rank})=>(rank<LATE||first.rank>=LATE)&&!isSame(first.profile,profile,records)),scores=fitting.filter(({
profile})=>profile.numbers===profile.count&&profile.min<profile.max);return rivals.length===0&&!mayBeOfTheCall(first.profile)?
{kind:"found",...choice}:rivals.length===0?{kind:"open",choices:[choice,...scores.slice(0,3).map(({profile})=>openScore(
profile))]}:{kind:"several",choices:[choice,...rivals.map(({profile})=>wordedChoice(profile))]}}const scored=fitting.filter(
({profile})=>profile.numbers===profile.count),threshold=thresholdIn(around)??thresholdColumn(all);if(threshold!==void 0&&
scored.length>0){const[only]=scored;if(only!==void 0&&threshold.value<=Math.max(1,only.profile.max))return{kind:"found",
source:{field:only.profile.place,min:threshold.value},because:`${range(only.profile)}; ${threshold.name} in the file is ${threshold.
value}`}}const choices=[...fitting.filter(({profile,rank})=>profile.numbers===0&&profile.words.size>1&&profile.words.size<=
(rank<=LATE?12:6)).slice(0,2).map(({profile})=>({source:{field:profile.place,pass:[]},because:`${wordCounts(profile)}: s\
ay which of these pass`})),...scored.slice(0,3).map(({profile})=>openScore(profile))];if(choices.length>0)return{kind:"o\
pen",choices};const nameless=all.filter(profile=>isTwoSided(profile)&&!isAnswer(profile,all)&&!profile.place.includes("[")&&
(0,metric.wl)((0,places.O0)(profile.place))===void 0),named=all.filter(profile=>profile.numbers===profile.count&&profile.
min<profile.max&&profile.min>=0&&!profile.place.includes("[")&&(/_(?:score|rating|grade|marks?|points)$/.test(plainName(
profile.place))||isAnswerMetric((0,places.O0)(profile.place))));return{kind:nameless.length+named.length>0?"open":"none",
choices:[...nameless.map(profile=>({source:{field:profile.place},because:`${wordCounts(profile)}: say whether this is th\
e verdict`})),...named.map(openScore)].slice(0,4)}}const LIKENESS=/^(?:bleu|rouge|meteor|bert_?score|sem_?score|f1|similarity|levenshtein|chrf|gleu)/i;
function isAnswerMetric(name){return LIKENESS.test(plainName(name))||(0,metric.wl)(name)?.kind==="correctness"}function isTwoSided(profile){
const words2=[...profile.words.keys()];return words2.length>1&&profile.lists===0&&words2.every(grade_words.m)&&words2.some(
grade_words._Y)&&!words2.every(grade_words._Y)}function openScore(profile){return{source:{field:profile.place,min:Number.
NaN},because:`${range(profile)}: say from where on an answer passes`}}function mayBeOfTheCall({place,words:words2,booleans,
count}){const plain=[...words2.keys()].filter(word=>!SKIPPED.has(word)&&!BROKEN.has(word));return!/^(?:status|state|success|is_success|successful|ok|outcome|result)$/.
test(plainName(place.split(".").at(-1)??place))||plain.length!==1?!1:booleans===count?words2.has("true"):/^(?:success|successful|succeeded|ok|okay|true|1)$/.
test(plain[0]??"")}function isAnswer(profile,all){return all.filter(({place})=>place!==profile.place&&ANSWER_NAMES.some(
names=>fitOf(place,names)!==void 0)).some(({words:words2})=>words2.size>0&&[...profile.words.keys()].every(word=>words2.
has(word))&&words2.size===profile.words.size)}const ANSWER_NAMES=["answer","expected_answer"].map(field=>NAMES[field]??[]);
function isWorded(profile,rank=0){const words2=[...profile.words.keys()];if(profile.booleans===profile.count)return!0;const plain=words2.
filter(word=>!SKIPPED.has(word)&&!BROKEN.has(word));return plain.length===0||!plain.every(grade_words.m)?!1:profile.numbers===
0||plain.length>1||plain[0]==="0"||rank<=SURE}function wordedChoice(profile){const words2=[...profile.words.keys()],[skip,
error]=[words2.filter(word=>SKIPPED.has(word)),words2.filter(word=>BROKEN.has(word))],because=wordCounts(profile);return skip.
length===0&&error.length===0?{source:{field:profile.place},because}:{source:{field:profile.place,pass:words2.filter(grade_words.
_Y),...skip.length>0?{skip}:{},...error.length>0?{error}:{}},because}}function wordCounts({words:words2}){const counted=[
...words2].sort(([,a],[,b])=>b-a);return`${counted.slice(0,6).map(([word,count])=>`${word} ${count}`).join(", ")}${counted.
length>6?" and more":""}`}function isSame(a,b,records){const[left,right]=[(0,places.TC)(a.place),(0,places.TC)(b.place)];
return records.every(record2=>meaning(left(record2))===meaning(right(record2)))}function meaning(value){const word=String(
value??"").trim().toLowerCase();return SKIPPED.has(word)||BROKEN.has(word)||word===""?word:(0,grade_words._Y)(word)?"pas\
s":"fail"}function thresholdIn(around){const found=[];return look(around,"",0),found.length===1?found[0]:void 0;function look(value,path,depth){
if(!(!(0,record.u)(value)||depth>3))for(const[key,inner]of Object.entries(value)){const name=path===""?key:`${path}.${key}`;
typeof inner=="number"&&THRESHOLD_NAMES.includes(plainName(key))?found.push({name,value:inner}):look(inner,name,depth+1)}}}
function thresholdColumn(all){const columns2=all.filter(({place,numbers:numbers2,count,min,max})=>numbers2===count&&count>
0&&min===max&&fitOf(place,THRESHOLD_NAMES)!==void 0),[only]=columns2;return columns2.length===1&&only!==void 0?{name:only.
place,value:only.min}:void 0}const mostly=(part,{count})=>count>0&&part>=count*.95,isText=profile=>mostly(profile.texts,
profile),isNumber=profile=>mostly(profile.numbers,profile)&&profile.min>=0,isWhole=(profile,total)=>isNumber(profile,total)&&
profile.isWhole,isHit=profile=>mostly(profile.booleans,profile)||profile.words.size>0&&[...profile.words.keys()].every(word=>HIT.
has(word)),isMeasured=({place,texts})=>texts===0&&/(?:^|\.)(?:latency|latencies|times?|timings?|durations?|costs?|tokens?|usage|scores?|metrics?|performance|stats)\./i.
test(place),isClass=(profile,total)=>profile.words.size>1&&profile.words.size<=Math.max(3,Math.min(25,total/2))&&mostly(
profile.texts,profile),HIT=new Set(["1","0","true","false","yes","no","y","n"]),TESTS={question_id:(profile,total)=>profile.
lists===0&&profile.booleans===0&&profile.count>=total*.9,question:isText,answer:profile=>profile.lists===0&&profile.booleans<
profile.count&&!isMeasured(profile),expected_answer:profile=>profile.lists===0&&profile.booleans<profile.count,error:isText,
reason:isText,retrieval_hit:isHit,retrieved_whole_files:isHit,should_decline:isHit,corpus_gap:isHit,expected_files:isListed,
retrieved_files:isListed,expected_evidence:isListed,retrieved_evidence:isListed,candidate_evidence:isListed,failure_label:profile=>profile.
words.size>0&&isText(profile,0),category:isClass,model:profile=>profile.words.size>0&&profile.words.size<10&&isText(profile,
0),variant:isClass,cluster:(profile,total)=>profile.words.size>1&&profile.count>=total*.9&&!profile.isUnique,prompt_version:profile=>profile.
words.size>0,index_version:profile=>profile.words.size>0,context_version:profile=>profile.words.size>0,trial:(profile,total)=>isWhole(
profile,total)&&profile.count===total&&profile.max<1e3,cost_usd:isNumber,latency_ms:isNumber,input_tokens:isWhole,output_tokens:isWhole,
context_tokens:isWhole,trace_url:isText},ASIDE=/(?:^|\.)(?:setup|teardown)\./,AMOUNTS=new Set(["latency_ms","cost_usd"]),
OF_ALL=new Set(["category","model","variant","prompt_version","index_version","context_version"]);function guessMap(records,around){
const profiles=profilesOf(records),total=records.length,systems=systemsIn([...profiles.values()]);return systems.size>1?
guessSystems(records,profiles,systems,around):{...guessOne([...profiles.values()],total,around,records),variants:new Map}}
function guessOne(all,total,around,records){const verdict=verdictOf(all,around,records),taken=new Set(verdict.kind==="fo\
und"?[verdict.source.field]:verdict.choices.map(({source})=>source.field)),guesses=[];for(const byName of[fitOfField,fitOfTail])
for(const field of Object.keys(NAMES)){const found=guesses.some(guess=>guess.field===field)?void 0:likeliest(field,all,taken,
total,byName);found!==void 0&&(taken.add(found.place),guesses.push(guessFrom(field,found,total)))}if(!guesses.some(({field})=>field===
"question")){const longest=longestText(all,taken,total);longest!==void 0&&guesses.push({field:"question",sources:[{field:longest.
place}],because:"the longest text that is never the same"})}const scores=scoresToMap(all,taken),decides=verdict.kind==="\
found"?[verdict.source.field]:[],whole=withEvidence(withIds([...guesses,...scores],all,total),all,decides,records);return{
guesses:withSystems(whole,all),verdict}}function likeliest(field,all,taken,total,fitBy){return all.filter(({place})=>(!place.
startsWith("$parent.")||OF_ALL.has(field))&&!ASIDE.test(place)).filter(profile=>profile.count>0&&!taken.has(profile.place)&&
TESTS[field]?.(profile,total)===!0).flatMap(profile=>{const fit=fitBy(profile.place,field);return fit===void 0?[]:[{profile,
fit}]}).sort((a,b)=>a.fit-b.fit)[0]?.profile}function fitOfField(place,field){return fitOf(place,NAMES[field]??[],AMOUNTS.
has(field))}function fitOfTail(place,field){return hasTail(place,field)?place.length:void 0}function longestText(all,taken,total){
return all.filter(profile=>profile.texts===total&&profile.isUnique&&profile.meanLength>15&&!taken.has(profile.place)).sort(
(a,b)=>b.meanLength-a.meanLength)[0]}function guessFrom(field,profile,total){const source={field:profile.place},where=profile.
count===total?"":`, in ${profile.count} of ${total}`;return AMOUNTS.has(field)?amountGuess(field,profile,where):field===
"question_id"?{field,sources:[source],because:profile.isUnique?`all different${where}`:`repeated${where}`}:profile.lists>
0?{field,sources:[source],because:`lists${where}`}:LISTS.has(field)?{field,sources:[{...source,...splitOf(profile)}],because:`\
ids in a text${where}`}:profile.numbers===profile.count?{field,sources:[source],because:`${range(profile)}${where}`}:profile.
booleans===profile.count?{field,sources:[source],because:`true or false${where}`}:{field,sources:[source],because:profile.
words.size>0&&profile.meanLength<30?`text, ${profile.words.size} different${where}`:`text${where}`}}const LISTS=new Set(
["expected_files","retrieved_files","expected_evidence","retrieved_evidence"]);function amountGuess(field,profile,where){
const{place,min,max,isWhole:isWhole2}=profile,own=(0,amounts.x)(place);if(own!==void 0)return{field,sources:[{field:place,
unit:own}],because:`${range(profile)}, by its name in ${own}${where}`};if(field==="cost_usd")return{field,sources:[{field:place}],
because:`${range(profile)}, taken for US dollars${where}`};const isSeconds=!isWhole2&&max<90,isClear=isSeconds||min>=90;
return{field,sources:[{field:place,unit:isSeconds?"s":"ms"}],because:`${range(profile)}, ${isClear?"so likely":"perhaps"}\
 ${isSeconds?"seconds":"milliseconds"}: ${isClear?"check the unit":"if not, unit: s"}${where}`}}function withIds(guesses,all,total){
const[id2,question]=["question_id","question"].map(field=>guesses.find(guess=>guess.field===field)),profileOf=guess=>all.
find(({place})=>place===guess?.sources[0]?.field),asked=profileOf(question);if(question===void 0||asked===void 0||asked.
count<total)return guesses;if(id2===void 0)return[{field:"question_id",sources:question.sources,because:"the question it\
self, for want of an id"},...guesses];const named=profileOf(id2);if(named?.isCounting!==!0&&named?.isUnique!==!1||!asked.
isUnique)return guesses;const because=`the question itself, because \`${named.place}\` ${named.isUnique?"only counts the\
 rows":"is the same for several"}`,isGroup=!named.isUnique&&!guesses.some(({field})=>field==="category")&&isClass(named,
total);return[...guesses.map(guess=>guess===id2?{field:"question_id",sources:question.sources,because}:guess),...isGroup?
[{field:"category",sources:id2.sources,because:`${named.words.size} different`}]:[]]}function withSystems(guesses,all){const of=field=>{
const place=guesses.find(guess=>guess.field===field)?.sources[0]?.field;return all.find(profile=>profile.place===place)};
return!(of("question_id")?.isUnique===!1)||of("trial")!==void 0||of("variant")!==void 0||(of("model")?.words.size??0)<2?
guesses:guesses.map(guess=>guess.field==="model"?{...guess,field:"variant",because:"several models were asked the same q\
uestions"}:guess)}function systemsIn(all){const byRest=new Map;for(const{place,count}of all){const[,prefix,name]=/^(.+?)(?:\.|__|_|-|\/| )([^.]+)$/.
exec(place)??[];if(prefix===void 0||name===void 0||count===0)continue;const named=splitVerdict(place);if(named===void 0)
continue;const systems=byRest.get(named.name)??new Map;systems.set(named.prefix,place),byRest.set(named.name,systems)}return[
...byRest.values()].filter(systems=>systems.size>1&&isLikeSystems([...systems.keys()],all))[0]??new Map}const guess_SURE=new Set(
VERDICT_NAMES.slice(0,13));function splitVerdict(place){return[...place.matchAll(/[._/ -]/g)].flatMap(({index})=>{const[
prefix,name]=[place.slice(0,index),place.slice(index+1)];return prefix!==""&&guess_SURE.has(plainName(name))?[{prefix,name:plainName(
name)}]:[]})[0]}function isLikeSystems(prefixes,all){return prefixes.every(prefix=>!/^(?:is|was|answer|response|retrieval|format|judge|llm)$/.
test(plainName(prefix))&&ownOf(prefix,all).length>1)}function ownOf(prefix,all){return all.filter(({place})=>place.startsWith(
prefix)&&/^[._/ -]/.test(place.slice(prefix.length)))}function guessSystems(records,profiles,systems,around){const all=[
...profiles.values()],total=records.length,own=new Map([...systems.keys()].map(prefix=>[prefix,ownOf(prefix,all)])),shared=all.
filter(profile=>![...own.values()].some(places2=>places2.includes(profile))),variants=new Map;for(const[prefix,places2]of own){
const inside=places2.map(profile=>({...profile,place:profile.place.slice(prefix.length+1)})),{guesses:guesses2,verdict}=guessOne(
inside,total,around,records),outside=source=>({...source,field:`${prefix}${places2[0]?.place[prefix.length]??"."}${source.
field}`}),kept=[...verdict.kind==="found"?[{field:"grade",sources:[verdict.source],because:verdict.because}]:[],...guesses2].
filter(({field})=>field!=="question_id"&&field!=="question");variants.set(prefix,kept.map(guess=>({...guess,sources:guess.
sources.map(outside)})))}const{guesses}=guessOne(shared,total,around,records),names=[...variants.keys()].map(prefix=>prefix.
split(/[./]/).at(-1)??prefix),isShort=new Set(names).size===names.length,isWhole2=[...variants.values()].every(each=>each.
some(({field})=>field==="grade"));if(!isWhole2)for(const[prefix,each]of variants)variants.set(prefix,each.filter(({field})=>field!==
"grade"));return{guesses,variants:isShort?new Map([...variants.values()].map((each,at)=>[names[at]??"",each])):variants,
verdict:isWhole2?{kind:"per-variant",choices:[]}:{kind:"none",choices:[]}}}var secrets=__webpack_require__(6796),numbers=__webpack_require__(
7099),visible=__webpack_require__(1683);function proposalText({file,paths,map,records},trial){const{guesses,variants,verdict}=map,
isOpen=verdict.kind==="several"||verdict.kind==="open",grade=verdict.kind==="found"?[{field:"grade",sources:[verdict.source],
because:verdict.because}]:[],held=verdict.kind==="found"||verdict.kind==="per-variant"?[]:guesses.filter(({field})=>field===
"scores"),[id2,...rest]=guesses.filter(guess=>!held.includes(guess)),ordered=id2?.field==="question_id"?[id2,...grade,...rest]:
[...grade,...id2===void 0?[]:[id2],...rest],where=paths.length===0?"":` at ${(0,numbers.cM)(paths.map(path=>`\`${(0,visible.
RK)(path,60)}\``))}`,missing=missingWords(map),lines=[`# A map for ${(0,visible.RK)(file,80)}, ${(0,numbers.LS)(records,
"record")}${where}. It is a guess: nothing was judged by it. Check each line.`,...paths.length===0?[]:[`records: ${paths.
length===1&&paths[0]?.includes(",")!==!0?scalar(paths[0]??""):`[${paths.map(scalar).join(", ")}]`}`],...ordered.length===
0&&!isOpen?[]:["fields:"],...isOpen?openLines(verdict.kind,verdict.choices):[],...ordered.map(guess=>guessLine(guess,"  ")),
...held.map(guess=>`  # ${guessLine(guess,"").trimStart()}`),...variants.size===0?[]:["variants:"],...[...variants].flatMap(
([name,each])=>[`  ${scalar(name)}:`,...each.map(guess=>guessLine(guess,"    "))]),...missing.map(words2=>`# ${words2}`),
...trial===void 0?[]:[`# ${trialWords(trial)}`]];return(0,secrets.QU)(lines.join(`
`))}function openLines(kind,choices){return[`  # ${kind==="several"?"Several places could hold the verdict, and they do \
not agree. Take the one that decides:":"Nothing says for sure when an answer passes. Complete one of these:"}`,...choices.
map(({source,because})=>`  # grade: ${sourceText(source)} # ${(0,visible.RK)(because,160)}`)]}function guessLine({field,
sources,because},indent){const[only]=sources,value=sources.length===1&&only!==void 0?sourceText(only):`[${sources.map(sourceText).
join(", ")}]`;return`${indent}${field}: ${value} # ${(0,visible.RK)(because,160)}`}function sourceText({field,pass,skip,
error,min,max,unit,split,scale}){const details=[...pass===void 0?[]:[`pass: [${pass.length===0?"…":pass.map(scalar).join(
", ")}]`],...skip===void 0?[]:[`skip: [${skip.map(scalar).join(", ")}]`],...error===void 0?[]:[`error: [${error.map(scalar).
join(", ")}]`],...min===void 0?[]:[`min: ${Number.isNaN(min)?"…":min}`],...max===void 0?[]:[`max: ${max}`],...unit===void 0?
[]:[`unit: ${unit}`],...split===void 0?[]:[`split: ${JSON.stringify(split)}`],...scale===void 0?[]:[`scale: ${scale}`]];
return details.length===0?scalar(field):`{ field: ${scalar(field)}, ${details.join(", ")} }`}function scalar(text){return/^[A-Za-z_$][\w.$/-]*$/.
test(text)&&!/^(?:true|false|yes|no|on|off|null|y|n)$/i.test(text)?text:JSON.stringify(text).replace(/[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g,
escaped)}function escaped(character){return`\\u${character.charCodeAt(0).toString(16).padStart(4,"0")}`}function missingWords({
guesses,variants,verdict}){const fields=new Set([...guesses,...[...variants.values()].flat()].map(({field})=>field)),hasEvidence=fields.
has("retrieval_hit")||fields.has("scores")||fields.has("expected_files")||fields.has("expected_evidence");return[...verdict.
kind==="none"?["Not found: a verdict (`grade`). Without one there is nothing to judge."]:[],...fields.has("question_id")||
fields.has("question")?[]:["Not found: `question_id`. Without one no question can be compared with a baseline."],...hasEvidence?
[]:["Not found: `retrieval_hit`, or expected and retrieved ids: whether a failure is the retrieval's cannot be told."]]}
function trialWords(trial){if("refused"in trial)return`Read by this map, the file is refused: ${(0,visible.RK)(trial.refused,
200)}`;const{entries,passed,failed,ungraded,skipped,evidenceKnown}=trial,more=[...ungraded>0?[`${(0,numbers.zD)(ungraded)}\
 not judged`]:[],...skipped>0?[`${(0,numbers.zD)(skipped)} skipped`]:[]];return`Would read ${(0,numbers.LS)(entries,"ans\
wer")}: ${[`${(0,numbers.zD)(passed)} passing`,`${(0,numbers.zD)(failed)} failing`,...more].join(", ")}; evidence for ${(0,numbers.
zD)(evidenceKnown)}.`}var columns=__webpack_require__(7796),record_lists=__webpack_require__(3574);const record_sets_DEEPEST=3,
MOST_SETS=24;function recordSets(document){const found=[];return look(document,[]),found.filter(({records})=>records.length>
0).sort((a,b)=>b.records.length-a.records.length).slice(0,MOST_SETS);function add2(path){if(path.some((key,at2)=>key===""||
key.trim()!==key||key.includes("*")&&path[at2]!=="*"))return;const at=(0,record_lists.K)(document,path);if(!("records"in
at))return;const records=at.records.filter(record.u);records.length===at.records.length&&found.push({paths:path.length===
0?[]:[path.join(".")],records})}function look(value,path){if(path.length>record_sets_DEEPEST)return;if(Array.isArray(value)){
add2(path);const[first]=value;if((0,record.u)(first))for(const key of listKeys(first))add2([...path,"*",key]);return}if(!(0,record.
u)(value))return;if((0,columns.u)(value)!==void 0){add2(path);return}const values=Object.entries(value),lists=values.filter(
([,each])=>isListOfRecords(each));lists.length>1&&haveSameKeys(lists.map(([,each])=>Array.isArray(each)?each[0]:void 0))&&
(lists.length===values.length?add2([...path,"*"]):addSeveral(lists.map(([key])=>[...path,key])));const objects=values.flatMap(
([,each])=>(0,record.u)(each)?[each]:[]);if(objects.length===values.length&&objects.length>1&&haveSameKeys(objects)){add2(
path.length===0?["*"]:path);for(const key of listKeys(objects[0]??{}))add2([...path,"*",key])}for(const[key,each]of values)
look(each,[...path,key])}function addSeveral(paths){const records=paths.flatMap(path=>{const at=(0,record_lists.K)(document,
path);return"records"in at?at.records.filter(record.u):[]});found.push({paths:paths.map(path=>path.join(".")),records})}}
function listKeys(object){return Object.entries(object).flatMap(([key,value])=>isListOfRecords(value)?[key]:[])}function isListOfRecords(value){
return Array.isArray(value)&&value.length>0&&value.every(record.u)}function haveSameKeys(objects){const[first,...others]=objects.
map(each=>(0,record.u)(each)?Object.keys(each):[]);return first===void 0||first.length===0?!1:others.every(keys=>first.filter(
key=>keys.includes(key)).length>=first.length/2)}function aroundRecords(document){return(0,record.u)(document)?Object.fromEntries(
Object.entries(document).flatMap(([key,value])=>Array.isArray(value)?[]:[[key,(0,record.u)(value)?aroundRecords(value):value]])):
{}}var collect=__webpack_require__(4231),io_bytes=__webpack_require__(71),json_line=__webpack_require__(211),sniff=__webpack_require__(
3080),stdin=__webpack_require__(9594),table=__webpack_require__(5832);const MOST_RECORDS=2e3,MOST_BYTES=64e6,MOST_TRIALS=6;
async function proposeMap(file,options,read){if((0,stdin.jD)(file))return;const proposal=await guessFor(file).catch(()=>{});
if(!(proposal===void 0||!options.reading.showText&&!isPlain(proposal)))return tried(proposal,options.reading,read)}async function guessFor(file){
const sets=await recordsOf(file);let best;for(const{paths,records,around}of sets){const map=guessMap(records.slice(0,MOST_RECORDS),
around),worth=worthOf(map)-(paths.some(path=>path.includes("*."))?8:0);worth>(best?.worth??0)&&(best={proposal:{file:file.
shown,paths,map,records:records.length},worth})}return best?.proposal}function worthOf({guesses,verdict,variants}){const has=field=>guesses.
some(guess=>guess.field===field),verdictWorth={found:40,"per-variant":40,several:30,open:20,none:0}[verdict.kind],asked=has(
"question")?12:has("question_id")?6:0;return verdictWorth===0&&!(has("question")&&has("answer"))?0:verdictWorth+asked+Math.
min(10,guesses.length)+variants.size}async function recordsOf(file){const container=await(0,sniff.Z)(file);if(container===
"document"){const bytes2=await(0,io_bytes.yR)(file,()=>{});if(bytes2.length>MOST_BYTES)return[];const document=(0,json_line.
qF)(bytes2.toString("utf8")),around=aroundRecords(document),sets=recordSets(document).map(set=>({...set,around}));return sets.
length>0||!(0,record.u)(document)?sets:[{paths:[],records:[document],around:{}}]}if(container==="lines"){const bytes2=await(0,io_bytes.
yR)(file,()=>{}),records2=[];for(const line of bytes2.toString("utf8",0,MOST_BYTES).split(`
`)){const record2=line.trim()===""?void 0:(0,json_line.wz)(line);record2!==void 0&&!(record2 instanceof json_line.A6)&&records2.
push(record2)}return[{paths:[],records:records2,around:{}}]}if(container!=="text")return[];const{bytes}=await(0,io_bytes.
uo)(file,()=>{});if(bytes.length>MOST_BYTES||!(0,table.K)(bytes))return[];const records=[];return await(0,table.x)(bytes,
file,()=>{},row=>{records.push(row)}),[{paths:[],records,around:{}}]}async function tried(first,reading,read){let proposal=first;
for(let attempt=0;attempt<MOST_TRIALS;attempt+=1){const{verdict}=proposal.map;if(verdict.kind!=="found"&&verdict.kind!==
"per-variant")return proposalText(proposal,void 0);const trial=await trialOf(proposal,reading,read),next="odd"in trial?without(
proposal,trial.odd):void 0;if(next===void 0)return proposalText(proposal,trial);proposal=next}return proposalText(proposal,
void 0)}async function trialOf({paths,map},reading,read){const collector=(0,collect.S)({passingGrades:new Set(["correct",
"acceptable"]),readsWords:!0,quarantined:new Set,showText:!1,labels:new Map,separateUnattributed:!1,metrics:new Map}),{verdict,
guesses,variants}=map,grade=verdict.kind==="found"?{grade:[verdict.source]}:{},settings={...reading,passScore:void 0,passMetrics:[],
fields:{...fieldsOf(guesses),...grade},variants:Object.fromEntries([...variants].map(([name,each])=>[name,fieldsOf(each)])),
records:paths.map(path=>path.split("."))},[problem]=await read(settings,collector);if(problem!==void 0)return{refused:problem.
message,...problem.field===void 0?{}:{odd:problem.field}};const{run,problems}=collector.finish(),[first]=problems;if(first!==
void 0)return{refused:first.message};const{entries,passed,failed,ungraded,skipped}=run.total;return{entries,passed,failed,
ungraded,skipped,evidenceKnown:run.files.reduce((sum,each)=>sum+each.evidenceKnown,0)}}function fieldsOf(guesses){return Object.
fromEntries(guesses.map(({field,sources})=>[field,sources]))}function without(proposal,place){const isOf=({field,sources})=>field!==
"grade"&&sources.some(source=>source.field===place),{map}=proposal,guesses=map.guesses.filter(guess=>!isOf(guess)),variants=new Map(
[...map.variants].map(([name,each])=>[name,each.filter(guess=>!isOf(guess))]));return guesses.length===map.guesses.length&&
[...variants].every(([name,each])=>each.length===map.variants.get(name)?.length)?void 0:{...proposal,map:{...map,guesses,
variants}}}function isPlain({paths,map}){const{verdict,guesses,variants}=map,choices=verdict.kind==="found"?[verdict]:verdict.
choices,all=[...guesses,...[...variants.values()].flat()].flatMap(({sources})=>sources);return[...paths,...variants.keys(),
...[...all,...choices.map(({source})=>source)].map(({field})=>field)].every(name=>/^[\w.:@$*[\]/-]{1,60}$/.test(name))&&
choices.every(({source})=>source.pass?.length!==0)}})};export{id,ids,modules};
