const id=736,ids=[736],modules={9736:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{linkFailure:()=>linkFailure,linkPage:()=>linkPage});var _github_api_error_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8692),_github_comments_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(8325),_github_find_pull_request_js__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(
6286),_github_gate_key_js__WEBPACK_IMPORTED_MODULE_7__=__webpack_require__(622),_github_marker_js__WEBPACK_IMPORTED_MODULE_6__=__webpack_require__(
5917),_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_3__=__webpack_require__(9371),_render_page_link_js__WEBPACK_IMPORTED_MODULE_4__=__webpack_require__(
1990),_words_visible_js__WEBPACK_IMPORTED_MODULE_5__=__webpack_require__(1683);async function linkPage(settings,run,connection){
const{"report-url":url,"github-token":token}=settings;if(url===void 0)return failed("`report-url` is blank. Was the page\
 uploaded? The output `artifact-url` of the upload is its address.");if(token===void 0)return failed("there is no token.\
 Leave `github-token` out to use the job's own.");if(run.owner===""||run.repo==="")return failed("GITHUB_REPOSITORY does\
 not say which repository this is.");try{const github=await connection.open(token),pullRequest=await pullRequestOf(settings,
run,github);if(pullRequest===void 0)return{status:"no-pull-request",url:"",warning:void 0};const listing=await(0,_github_comments_js__WEBPACK_IMPORTED_MODULE_1__.
lY)(github,pullRequest),found=commentOf(listing.own,settings,run);if(typeof found=="string")return failed(found);if(found===
void 0)return{status:"skipped",url:"",warning:void 0,notice:"This run has written no comment that could lead to the page\
. Link after the gate, in the same run; with `comment: never` there is none."};const linked=(0,_render_page_link_js__WEBPACK_IMPORTED_MODULE_4__.
Y)(found.text,url);if(linked===void 0)return failed("the comment has no place for it. Use one version of the action in b\
oth steps.");const body=linked.split(`
`).slice(0,-1).join(`
`),{status,url:address}=await(0,_github_sticky_comment_js__WEBPACK_IMPORTED_MODULE_3__.l)(github,{pullRequest,marker:found.
marker,body:marker=>`${body}
${marker}`,createMissing:!1,seen:listing});return{status,url:address,warning:void 0}}catch(error){return failed((0,_github_api_error_js__WEBPACK_IMPORTED_MODULE_0__.
cU)(error,run))}}async function pullRequestOf({"pr-number":number},{pullRequest,triggering},github){const wanted=number===
void 0?void 0:Number(number);if(triggering===void 0)return wanted??pullRequest;const found=await(0,_github_find_pull_request_js__WEBPACK_IMPORTED_MODULE_2__.
_)(github,triggering,wanted);return"number"in found?found.number:void 0}function commentOf(own,{"comment-key":key},{runId,
attempt,triggering,workflowPath,step}){const isOfRun=({marker})=>triggering===void 0?marker.runId===runId&&marker.attempt<=
attempt:marker.runId===triggering.id&&marker.attempt<=triggering.attempt,all=own.flatMap(comment=>{const marked=(0,_github_marker_js__WEBPACK_IMPORTED_MODULE_6__.
HZ)(comment.body);return marked===void 0?[]:[{...comment,...marked}]}).filter(isOfRun),wanted=key??(0,_github_gate_key_js__WEBPACK_IMPORTED_MODULE_7__.
l)(workflowPath,step.job),named=all.filter(({marker})=>marker.key===wanted),[first,...others]=named.length>0||key!==void 0?
named:all;return others.length===0?first:"this run has written several comments. Set the `comment-key` of the one that i\
s meant."}function linkFailure(outcome){const[problem]="problems"in outcome?outcome.problems:[],{field,message,hint}=problem??
{message:"its settings cannot be read."};return failed((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_5__.RK)([field===void 0?
"":`${field}:`,message,hint??""].join(" ").trim(),600))}function failed(reason){return{status:"failed",url:"",warning:`T\
he comment was not linked to the page: ${reason}`}}})};export{id,ids,modules};
