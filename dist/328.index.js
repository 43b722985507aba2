const id=328,ids=[328],modules={8328:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{b:()=>downloadArtifact,listArtifacts:()=>listArtifacts});var node_crypto__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
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
"the download does not have its digest");return bytes}})};export{id,ids,modules};
