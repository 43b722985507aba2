const id=973,ids=[973,702],modules={1702:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{V:()=>whyNone,findBaseline:()=>findBaseline,g:()=>TRUSTED_EVENTS});var zod_mini__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(
3619),_io_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(9496),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8800),_api_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(8692);const ANCESTORS=100,MOST_CALLS=9,KEPT_CALLS=2,
TRUSTED_EVENTS=["push","schedule","workflow_dispatch"],QUEUE="merge_group",commitSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({parents:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YjP()}))}),compareSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({merge_base_commit:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()})}),commitsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({sha:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()})),runSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({event:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YjP(),path:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),referenced_workflows:zod_mini__WEBPACK_IMPORTED_MODULE_3__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({path:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()})))});async function findBaseline(connected,run,kept,now){
const{github,calls}=counted(connected);try{if(run.baselineTarget===void 0)return none(run.whyNoTarget??(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.
l)("no-target",{event:run.event}));const{branch}=run.baselineTarget,target=await targetCommit(github,run.baselineTarget),
all=await kept.artifacts(github),usable=onePerRun(all.filter(({expired,run:made})=>!expired&&made.own&&String(made.id)!==
run.runId)),exact=usable.filter(({run:made})=>made.headSha===target),trust=trustOf(github,run,kept,()=>MOST_CALLS-KEPT_CALLS-
calls()),found=await firstTrusted(exact.map(artifact=>({artifact,status:"ok",by:"commit",commits:null})),trust)??await firstTrusted(
await behind(github,usable,{target,branch}),trust);return found!==void 0?await read(github,kept,found,branch,now):trust.
refused.length>0?none(...trust.refused.slice(0,SHOWN)):all.length===0||all.every(({expired})=>expired)?none(whyNone(all,
kept.name,branch)):none((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("no-artifact-of-base",{artifact:kept.name,commit:target.
slice(0,7),branch}))}catch(error){return none((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__.dk)(error,"no-artifact-right"))}}
const SHOWN=3;function onePerRun(artifacts){const seen=new Set;return artifacts.filter(({run})=>!seen.has(run.id)&&seen.
add(run.id))}async function targetCommit(github,target){const{owner,repo}=github;if("commit"in target)return target.commit;
if(target.mergeCommit!==void 0){const[first,second]=await parentsOf(github,target.mergeCommit);if(first!==void 0&&second?.
sha===target.head)return first.sha}const basehead=`${target.base}...${target.head}`,data=await github.request("GET /repo\
s/{owner}/{repo}/compare/{basehead}",{owner,repo,basehead,per_page:1});return compareSchema.parse(data).merge_base_commit.
sha}async function parentsOf(github,commit){const{owner,repo}=github;try{const data=await github.request("GET /repos/{ow\
ner}/{repo}/commits/{ref}",{owner,repo,ref:commit});return commitSchema.parse(data).parents}catch(error){if((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__.
c2)(error)===404)return[];throw error}}async function behind(github,usable,{target,branch}){const others=usable.filter(({
run})=>run.headSha!==target);if(others.length===0)return[];const{owner,repo}=github,data=await github.request("GET /repo\
s/{owner}/{repo}/commits",{owner,repo,sha:target,per_page:ANCESTORS}),distance=new Map(commitsSchema.parse(data).map(({sha},index)=>[
sha,index])),ancestors=others.flatMap(artifact=>{const commits=distance.get(artifact.run.headSha);return commits===void 0?
[]:[{artifact,status:"drift",by:"ancestor",commits}]}),newest=others.filter(({run})=>!distance.has(run.headSha)&&run.headBranch===
branch);return[...ancestors.sort((a,b)=>a.commits-b.commits),...newest.map(artifact=>({artifact,status:"drift",by:"branc\
h",commits:ANCESTORS}))]}function counted(github){let calls=0;return{github:{...github,request:(route,parameters)=>(calls+=
1,github.request(route,parameters))},calls:()=>calls}}function trustOf(github,own,kept,left){let listed=new Map,called;return{
refused:[],left,isListed:({run})=>listed.has(run.id),list:async()=>{listed=await kept.runs(github).catch(()=>listed)},ask:async({
run})=>{const event=listed.get(run.id),made=event===void 0?await runOf(github,run.id):{event,path:own.workflowPath??""},
path=withoutRef(made.path);if(![...TRUSTED_EVENTS,QUEUE].includes(made.event))return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.
l)("untrusted-event",{run:run.id,event:made.event});if(own.workflowPath===void 0||path===own.workflowPath)return"own";const calls=calledBy(
made);if(calls.length>0){called??=runOf(github,Number(own.runId)).then(calledBy,()=>[]);const ours=await called;if(calls.
some(each=>ours.includes(each)))return"kin"}return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("other-workflow",
{run:run.id,path:made.path})}}}async function runOf(github,id2){const{owner,repo}=github;return runSchema.parse(await github.
request("GET /repos/{owner}/{repo}/actions/runs/{run_id}",{owner,repo,run_id:id2}))}function calledBy({referenced_workflows:called}){
return(called??[]).map(({path})=>withoutRef(path))}function withoutRef(path){return path.split("@")[0]??""}async function firstTrusted(candidates,trust){
let kin;candidates.length>1&&await trust.list();for(const candidate of listedFirst(candidates,trust)){const{artifact}=candidate;
if(kin!==void 0&&kin.artifact.run.headSha!==artifact.run.headSha)return kin;if(!trust.isListed(artifact)&&trust.left()<=
0)continue;const trusted=await trust.ask(artifact);if(trusted==="own")return candidate;trusted==="kin"?kin??=candidate:trust.
refused.push(trusted)}return kin}function listedFirst(candidates,{isListed}){const order=new Map;for(const{artifact}of candidates)
order.has(artifact.run.headSha)||order.set(artifact.run.headSha,order.size);const place=({artifact})=>2*(order.get(artifact.
run.headSha)??0)+(isListed(artifact)?0:1);return[...candidates].sort((a,b)=>place(a)-place(b))}async function read(github,kept,{
artifact,status,by,commits},branch,now){const found=await kept.report(github,artifact);if("reason"in found)return{status:"\
unreadable",reasons:[found.reason]};const baseline=await(0,_io_read_baseline_js__WEBPACK_IMPORTED_MODULE_0__.Bv)(found.document,
`the artifact of run ${artifact.run.id}`);return"questions"in baseline?{...baseline,status,name:branch,found:{by,commits,
run:artifact.run.id,hoursOld:ageOf(artifact.createdAt,now)},commit:artifact.run.headSha,branch:artifact.run.headBranch,runId:String(
artifact.run.id),createdAt:artifact.createdAt}:baseline}function ageOf(then,now){const hours=Math.floor((Date.parse(now)-
Date.parse(then))/36e5);return Number.isFinite(hours)&&hours>=0?hours:null}function whyNone(all,name,branch){return all.
length===0?(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("no-artifact",{artifact:name,branch}):all.every(({expired})=>expired)?
(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("artifacts-expired",{artifact:name}):(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.
l)("artifacts-of-others",{artifact:name,branch})}function none(...reasons){return{status:"none",reasons}}}),3973:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.d(__webpack_exports__,{findHistory:()=>findHistory});var _io_read_history_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
91),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8800),_api_error_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
8692),_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(1702);const AT_ONCE=5,MAX_BYTES=2e7;async function findHistory(github,run,kept,most,anchor){
const nothing=why=>({runs:[],leftOut:[{name:"auto",reason:why}]});try{const branch=run.baselineTarget?.branch,file=run.workflowPath?.
split("/").at(-1);if(branch===void 0)return nothing((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("no-branch",{event:run.
event}));if(file===void 0)return nothing((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("no-workflow",{}));const all=await kept.
artifacts(github),usable=all.filter(({expired,run:made})=>!expired&&made.own&&made.headBranch===branch&&String(made.id)!==
run.runId);if(usable.length===0)return nothing((0,_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__.V)(all,kept.name,branch));
const runs=await kept.runs(github),newest=new Map;for(const artifact of usable)_find_baseline_js__WEBPACK_IMPORTED_MODULE_3__.
g.includes(runs.get(artifact.run.id)??"")&&!newest.has(artifact.run.id)&&newest.set(artifact.run.id,artifact);return newest.
size===0?nothing((0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.l)("untrusted-runs",{file})):await download(github,kept,
chosen([...newest.values()],most,anchor),branch)}catch(error){return nothing((0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__.
dk)(error,"no-artifact-right"))}}const ANCHORED=10;function chosen(artifacts,most,anchor){const time=anchor===void 0?Number.
NaN:Date.parse(anchor),old=artifacts.filter(({createdAt})=>Date.parse(createdAt)<=time),since=artifacts.filter(artifact=>!old.
includes(artifact)),kept=old.slice(0,Math.min(ANCHORED,Math.floor(most/2)));return[...since.slice(0,most-kept.length),...kept]}
async function download(github,kept,artifacts,branch){const runs=[],leftOut=[];for(let from=0;from<artifacts.length;from+=
AT_ONCE){const some=artifacts.slice(from,from+AT_ONCE);for(const found of await Promise.all(some.map(artifact=>read(github,
kept,artifact,branch))))"reason"in found?leftOut.push(found):(0,_io_read_history_js__WEBPACK_IMPORTED_MODULE_0__.ZX)(_io_read_history_js__WEBPACK_IMPORTED_MODULE_0__.
yp,found,runs,leftOut)}return{runs,leftOut}}async function read(github,kept,artifact,branch){const{id:id2,headSha:commit}=artifact.
run,name=`run ${id2}`;try{const found=await kept.report(github,artifact,MAX_BYTES);if("reason"in found)return{name,reason:found.
reason};const past=await(0,_io_read_history_js__WEBPACK_IMPORTED_MODULE_0__.hd)(found.document,name,`artifact ${artifact.
id}`);return"reason"in past?past:{...past,run:{...past.run,id:String(id2),commit,branch,createdAt:artifact.createdAt}}}catch(error){
return{name,reason:(0,_api_error_js__WEBPACK_IMPORTED_MODULE_2__.dk)(error,"no-artifact-right")}}}})};export{id,ids,modules};
