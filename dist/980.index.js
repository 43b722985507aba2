const id=980,ids=[980],modules={2980:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{acceptanceBy:()=>acceptanceBy});var zod_mini__WEBPACK_IMPORTED_MODULE_2__=__webpack_require__(3619),
_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8800),_api_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
8692);const LOOK_MS=5e3,PAGE=100,WRITERS=["admin","maintain","write"],QUERY=`query ($owner: String!, $repo: String!, $nu\
mber: Int!) {
  repository(owner: $owner, name: $repo) {
    pullRequest(number: $number) {
      headRefOid
      labels(first: ${PAGE}) { nodes { name } }
      labelled: timelineItems(last: ${PAGE}, itemTypes: [LABELED_EVENT]) {
        nodes { ... on LabeledEvent { createdAt label { name } actor { __typename login } } }
      }
      moved: timelineItems(last: 1, itemTypes: [HEAD_REF_FORCE_PUSHED_EVENT, HEAD_REF_RESTORED_EVENT, REOPENED_EVENT]) {\

        nodes {
          ... on HeadRefForcePushedEvent { createdAt }
          ... on HeadRefRestoredEvent { createdAt }
          ... on ReopenedEvent { createdAt }
        }
      }
      retargeted: timelineItems(last: 1, itemTypes: [BASE_REF_CHANGED_EVENT, AUTOMATIC_BASE_CHANGE_SUCCEEDED_EVENT]) {
        nodes {
          ... on BaseRefChangedEvent { createdAt }
          ... on AutomaticBaseChangeSucceededEvent { createdAt }
        }
      }
    }
  }
}`,happenedSchema=zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({nodes:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.
Ikc({createdAt:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()}))}),labelledSchema=zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc(
{createdAt:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),label:zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YjP()}),actor:zod_mini__WEBPACK_IMPORTED_MODULE_2__.cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({__typename:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YjP(),login:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()}))}),labelsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({repository:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
Ikc({pullRequest:zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({headRefOid:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP(),labels:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({nodes:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.
Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()}))})),labelled:zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({nodes:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YOg(labelledSchema)}),moved:happenedSchema,retargeted:happenedSchema})})}),runsSchema=zod_mini__WEBPACK_IMPORTED_MODULE_2__.
Ikc({workflow_runs:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({event:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YjP(),head_branch:zod_mini__WEBPACK_IMPORTED_MODULE_2__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()),head_repository:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
cl6(zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({full_name:zod_mini__WEBPACK_IMPORTED_MODULE_2__.YjP()})),created_at:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YjP()}))}),permissionSchema=zod_mini__WEBPACK_IMPORTED_MODULE_2__.Ikc({permission:zod_mini__WEBPACK_IMPORTED_MODULE_2__.
YjP()});async function acceptanceBy(github,run,label){const found=(by,why)=>({label,by,commit:run.headSha===""?null:run.
headSha,reason:why}),within=github.within(LOOK_MS),{names,set,isPush}=run.labels,isAboutIt=set!==void 0&&isSame(set.name,
label),isFresh=run.attempt===1;if(isFresh&&names!==void 0&&!isAboutIt&&!names.some(name=>isSame(name,label)))return null;
if(run.headSha==="")return found(null,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("label-no-commit",{}));if(isFresh&&
isPush)return found(null,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("label-before-push",{}));try{if(isFresh&&isAboutIt)
return found(set.by,await whyNotBy(within,set.by));const answer=await askLabels(within,run.pullRequest);if(!(answer.labels?.
nodes??[]).some(({name})=>isSame(name,label)))return null;if(answer.headRefOid!==run.headSha)return found(null,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)("label-moved-on",{}));const last=answer.labelled.nodes.findLast(event=>isSame(event.label.name,label));if(last===void 0)
return found(null,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("label-nobody",{}));const by=last.actor?.__typename===
"User"?last.actor.login:null,moved=answer.moved.nodes.at(-1)?.createdAt;if([moved,answer.retargeted.nodes.at(-1)?.createdAt].
filter(time=>time!==void 0).some(time=>!isAfter(last.createdAt,time)))return found(by,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)("label-before-push",{}));const[first,notBy]=await Promise.all([isAboutIt?void 0:firstRun(within,run,moved),whyNotBy(within,
by)]);return!isAboutIt&&first===void 0?found(by,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("label-no-first-run",
{})):first!==void 0&&!isAfter(last.createdAt,first)?found(by,(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("label\
-before-push",{})):found(by,notBy)}catch(error){return found(null,(0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__.dk)(error,
"label-no-right"))}}function isSame(name,label){return name?.toLowerCase()===label.toLowerCase()}function isAfter(one,other){
return Date.parse(one)>Date.parse(other)}async function askLabels(github,number){const{owner,repo}=github;return labelsSchema.
parse(await github.graphql(QUERY,{owner,repo,number})).repository.pullRequest}async function firstRun(github,{headSha,headBranch,
headRepository},moved){const{owner,repo}=github,data=await github.request("GET /repos/{owner}/{repo}/actions/runs",{owner,
repo,head_sha:headSha,per_page:PAGE});return runsSchema.parse(data).workflow_runs.filter(({event,head_branch:branch,head_repository:repository})=>/^pull_request(?:_target)?$/.
test(event)&&branch===headBranch&&repository?.full_name===headRepository).map(({created_at:createdAt})=>createdAt).filter(
createdAt=>moved===void 0||isAfter(createdAt,moved)).sort((a,b)=>Date.parse(a)-Date.parse(b))[0]}async function whyNotBy(github,by){
if(by===null)return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.l)("label-nobody",{});const{owner,repo}=github,route="\
GET /repos/{owner}/{repo}/collaborators/{username}/permission";try{const{permission}=permissionSchema.parse(await github.
request(route,{owner,repo,username:by}));return WRITERS.includes(permission)?null:(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)("label-no-write",{by})}catch(error){if((0,_api_error_js__WEBPACK_IMPORTED_MODULE_1__.c2)(error)===404)return(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_0__.
l)("label-no-write",{by});throw error}}})};export{id,ids,modules};
