const id=179,ids=[179],modules={7560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{parseConfig:()=>parseConfig});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(8815),_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(
7933);function parseConfig(text,path){const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN,document=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
Tp)(text,{lineCounter:lines,prettyErrors:!1});if(document.errors.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.
yo(document.errors.map(error=>({code:"bad-yaml",file:path,line:lines.linePos(error.pos[0]).line,message:`this is not val\
id YAML: ${error.message}.`,hint:"Correct the line; quoting the value often helps."})));const root=document.contents;if(root!==
null&&!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(root))throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo([{code:"\
bad-config",file:path,line:1,message:"expected options as `name: value` lines.",hint:"An example: `max-retrieval-failure\
s: 10%`."}]);return refuseSpecialNames(document,lines,path),{place:"file",values:Object.fromEntries(Object.entries(toValues(
document,path))),locate};function locate(keys){const path_=keys.map(String),line=lineOf(path_);return{file:path,field:path_.
join("."),...line===void 0?{}:{line}}}function lineOf(keys){for(let length=keys.length;length>0;length-=1){const node=document.
getIn(keys.slice(0,length),!0);if(typeof node=="object"&&node!==null&&"range"in node&&Array.isArray(node.range))return lines.
linePos(Number(node.range[0])).line}}}function refuseSpecialNames(document,lines,path){(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
YR)(document,{Pair(_key,{key}){!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)||key.value!=="__proto__"||(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.
TR)({code:"unknown-option",file:path,line:lines.linePos(key.range?.[0]??0).line,field:"__proto__",message:"this name can\
not be used.",hint:"Name it otherwise."})}})}function toValues(document,path){try{const values=document.toJS();return typeof values==
"object"&&values!==null?values:{}}catch(error){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.TR)({code:"bad\
-yaml",file:path,message:`this is not valid YAML: ${error instanceof Error?error.message:String(error)}.`,hint:"A value \
that begins with `*` or `&` has to be quoted."})}}})};export{id,ids,modules};
