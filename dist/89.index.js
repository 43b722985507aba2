const id=89,ids=[89],modules={3160:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{m:()=>reportInArtifact});var _io_archive_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(1938),
_io_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(71),_io_json_line_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(
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
"the download does not have its digest");return bytes}}),6089:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{
__webpack_require__.r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{keptReports:()=>keptReports});var zod_mini__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
3619),_artifact_report_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3160),_artifacts_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8328);const RUNS=100,runsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({workflow_runs:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_2__.aig(),event:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YjP()}))});function keptReports(name,run){let artifacts,runs;const reports=new Map;return{name,artifacts:github=>(artifacts??=
(0,_artifacts_js__WEBPACK_IMPORTED_MODULE_1__.w)(github,name),artifacts),runs:github=>(runs??=branchRuns(github,run),runs),
report:(github,artifact,most)=>{const known=reports.get(artifact.id)??(0,_artifact_report_js__WEBPACK_IMPORTED_MODULE_0__.
m)(github,artifact,most);return reports.set(artifact.id,known),known}}}async function branchRuns(github,{baselineTarget,
workflowPath}){const file=workflowPath?.split("/").at(-1);if(baselineTarget===void 0||file===void 0)return new Map;const data=await github.
request("GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs",{owner:github.owner,repo:github.repo,workflow_id:file,
branch:baselineTarget.branch,per_page:RUNS});return new Map(runsSchema.parse(data).workflow_runs.map(({id:id2,event})=>[
id2,event]))}})};export{id,ids,modules};
