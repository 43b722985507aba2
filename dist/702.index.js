const id=702,ids=[702,328],modules={3160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
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
__webpack_exports__,{b:()=>downloadArtifact,listArtifacts:()=>listArtifacts});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
7598),zod_mini__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8395);const PAGE=100,MAX_PAGES=3,pageSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
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
"the download does not have its digest");return bytes}}),1702:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>whyNone,findBaseline:()=>findBaseline,g:()=>TRUSTED_EVENTS});var zod_mini__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
8395),_io_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9496),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8800),_api_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8692),_artifact_report_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3160);const ANCESTORS=100,MOST_RUNS=26,AT_ONCE=5,TRUSTED_EVENTS=["push","schedule","workflow_dispatch"],QUEUE="merge_gro\
up",commitSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({parents:zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()}))}),compareSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({merge_base_commit:zod_mini__WEBPACK_IMPORTED_MODULE_4__.
Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()})}),commitsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()})),runSchema=zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({event:zod_mini__WEBPACK_IMPORTED_MODULE_4__.
YjP(),path:zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP(),referenced_workflows:zod_mini__WEBPACK_IMPORTED_MODULE_4__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_4__.Ikc({path:zod_mini__WEBPACK_IMPORTED_MODULE_4__.YjP()})))});async function findBaseline(github,run,name,artifacts,now){
try{if(run.baselineTarget===void 0)return none(run.whyNoTarget??(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("no\
-target",{event:run.event}));const{branch}=run.baselineTarget,target=await targetCommit(github,run.baselineTarget),all=await artifacts(),
usable=onePerRun(all.filter(({expired,run:made})=>!expired&&made.own&&String(made.id)!==run.runId)),exact=usable.filter(
({run:made})=>made.headSha===target),trust=trustOf(github,run),found=await firstTrusted(exact.map(artifact=>({artifact,status:"\
ok",by:"commit",commits:null})),trust)??await firstTrusted(await behind(github,usable,{target,branch}),trust);return found!==
void 0?await read(github,found,branch,now):trust.refused.length>0?none(...trust.refused.slice(0,SHOWN)):all.length===0||
all.every(({expired})=>expired)?none(whyNone(all,name,branch)):none((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)(
"no-artifact-of-base",{artifact:name,commit:target.slice(0,7),branch}))}catch(error){return none((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__.
dk)(error,"no-artifact-right"))}}const SHOWN=3;function onePerRun(artifacts){const seen=new Set;return artifacts.filter(
({run})=>!seen.has(run.id)&&seen.add(run.id))}async function targetCommit(github,target){const{owner,repo}=github;if("co\
mmit"in target)return target.commit;if(target.mergeCommit!==void 0){const[first,second]=await parentsOf(github,target.mergeCommit);
if(first!==void 0&&second?.sha===target.head)return first.sha}const basehead=`${target.base}...${target.head}`,data=await github.
request("GET /repos/{owner}/{repo}/compare/{basehead}",{owner,repo,basehead,per_page:1});return compareSchema.parse(data).
merge_base_commit.sha}async function parentsOf(github,commit){const{owner,repo}=github;try{const data=await github.request(
"GET /repos/{owner}/{repo}/commits/{ref}",{owner,repo,ref:commit});return commitSchema.parse(data).parents}catch(error){
if((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__.c2)(error)===404)return[];throw error}}async function behind(github,usable,{
target,branch}){const others=usable.filter(({run})=>run.headSha!==target);if(others.length===0)return[];const{owner,repo}=github,
data=await github.request("GET /repos/{owner}/{repo}/commits",{owner,repo,sha:target,per_page:ANCESTORS}),distance=new Map(
commitsSchema.parse(data).map(({sha},index)=>[sha,index])),ancestors=others.flatMap(artifact=>{const commits=distance.get(
artifact.run.headSha);return commits===void 0?[]:[{artifact,status:"drift",by:"ancestor",commits}]}),newest=others.filter(
({run})=>!distance.has(run.headSha)&&run.headBranch===branch);return[...ancestors.sort((a,b)=>a.commits-b.commits),...newest.
map(artifact=>({artifact,status:"drift",by:"branch",commits:ANCESTORS}))]}function trustOf(github,own){let called;return{
refused:[],left:MOST_RUNS,ask:async({run})=>{const made=await runOf(github,run.id),path=withoutRef(made.path);if(![...TRUSTED_EVENTS,
QUEUE].includes(made.event))return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("untrusted-event",{run:run.id,event:made.
event});if(own.workflowPath===void 0||path===own.workflowPath)return"own";const calls=calledBy(made);if(calls.length>0){
called??=runOf(github,Number(own.runId)).then(calledBy,()=>[]);const ours=await called;if(calls.some(each=>ours.includes(
each)))return"kin"}return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("other-workflow",{run:run.id,path:made.path})}}}
async function runOf(github,id2){const{owner,repo}=github;return runSchema.parse(await github.request("GET /repos/{owner\
}/{repo}/actions/runs/{run_id}",{owner,repo,run_id:id2}))}function calledBy({referenced_workflows:called}){return(called??
[]).map(({path})=>withoutRef(path))}function withoutRef(path){return path.split("@")[0]??""}async function firstTrusted(candidates,trust){
let kin;for(let from=0;from<candidates.length&&trust.left>0;){const some=candidates.slice(from,from+Math.min(from===0?1:
AT_ONCE,trust.left));trust.left-=some.length,from+=some.length;const answers=await Promise.all(some.map(async candidate=>({
candidate,trusted:await trust.ask(candidate.artifact)})));for(const{candidate,trusted}of answers){if(kin!==void 0&&kin.artifact.
run.headSha!==candidate.artifact.run.headSha)return kin;if(trusted==="own")return candidate;trusted==="kin"?kin??=candidate:
trust.refused.push(trusted)}}return kin}async function read(github,{artifact,status,by,commits},branch,now){const found=await(0,_artifact_report_js__WEBPACK_IMPORTED_MODULE_3__.
m)(github,artifact);if("reason"in found)return{status:"unreadable",reasons:[found.reason]};const baseline=await(0,_io_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__.
Bv)(found.document,`the artifact of run ${artifact.run.id}`);return"questions"in baseline?{...baseline,status,name:branch,
found:{by,commits,run:artifact.run.id,hoursOld:ageOf(artifact.createdAt,now)},commit:artifact.run.headSha,branch:artifact.
run.headBranch,runId:String(artifact.run.id),createdAt:artifact.createdAt}:baseline}function ageOf(then,now){const hours=Math.
floor((Date.parse(now)-Date.parse(then))/36e5);return Number.isFinite(hours)&&hours>=0?hours:null}function whyNone(all,name,branch){
return all.length===0?(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("no-artifact",{artifact:name,branch}):all.every(
({expired})=>expired)?(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("artifacts-expired",{artifact:name}):(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.
l)("artifacts-of-others",{artifact:name,branch})}function none(...reasons){return{status:"none",reasons}}})};export{id,ids,modules};
