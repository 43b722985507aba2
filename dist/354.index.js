const id=354,ids=[354],modules={9354:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{timeOfRef:()=>timeOfRef});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(3619);const commitSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Ikc({commit:zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({committer:zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({date:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP()})})});async function timeOfRef(github,ref){try{const data=await github.request("GET /repos/{owner}/{repo}/commits/\
{ref}",{owner:github.owner,repo:github.repo,ref});return commitSchema.parse(data).commit.committer.date}catch{return}}})};export{id,ids,modules};
