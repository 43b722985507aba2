const id=179,ids=[179],modules={7560:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
d(__webpack_exports__,{MOST_CONFIG_BYTES:()=>MOST_CONFIG_BYTES,parseConfig:()=>parseConfig,refuseSize:()=>refuseSize});var yaml__WEBPACK_IMPORTED_MODULE_0__=__webpack_require__(
8815),_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__=__webpack_require__(7933);const MOST_CONFIG_BYTES=256e3,MOST_PROBLEMS=20,
NULL={identify:value=>value===null,default:!0,tag:"tag:yaml.org,2002:null",test:/^(?:~|null|Null|NULL)?$/,resolve:()=>new yaml__WEBPACK_IMPORTED_MODULE_0__.
X5(null),stringify:({source})=>source??"null"};function parseConfig(text,path){text.length>MOST_CONFIG_BYTES&&refuseSize(
path);const lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN,document=parse(text,lines,path);if(document.errors.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.
yo(document.errors.slice(0,MOST_PROBLEMS).map(error=>({code:"bad-yaml",file:path,line:lines.linePos(error.pos[0]).line,message:`\
this is not valid YAML: ${REASONS[error.code]??"it cannot be read"}.`,hint:"Correct the line; quoting the value often he\
lps."})),Math.max(0,document.errors.length-MOST_PROBLEMS));const root=document.contents;if(root!==null&&!(0,yaml__WEBPACK_IMPORTED_MODULE_0__.
jh)(root))throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo([{code:"bad-config",file:path,line:1,message:"e\
xpected options as `name: value` lines.",hint:"An example: `max-retrieval-failures: 10%`."}]);return settle(document,lines,
path),{place:"file",values:Object.fromEntries(Object.entries(toValues(document,path))),locate};function locate(keys){const path_=keys.
map(String),line=lineOf(path_);return{file:path,field:path_.join("."),...line===void 0?{}:{line}}}function lineOf(keys){
for(let length=keys.length;length>0;length-=1){const node=document.getIn(keys.slice(0,length),!0);if(typeof node=="objec\
t"&&node!==null&&"range"in node&&Array.isArray(node.range))return lines.linePos(Number(node.range[0])).line}}}function refuseSize(path){
return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.TR)({code:"config-too-large",file:path,message:`a configurati\
on file has at most ${MOST_CONFIG_BYTES/1e3} kB.`,hint:"Is this the right file? Long lists of questions can be categorie\
s of the log."})}function parse(text,lines,path){try{return(0,yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(text,{lineCounter:lines,
prettyErrors:!1,schema:"failsafe",customTags:tags=>[...tags,NULL],uniqueKeys:!1,logLevel:"error"})}catch(error){if(!(error instanceof
RangeError))throw error;return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.TR)({code:"bad-yaml",file:path,message:"\
something in this file is nested too deeply to be read.",hint:"Options are lines such as `max-retrieval-failures: 10%`."})}}
const REASONS={ALIAS_PROPS:"an alias has properties of its own",BAD_ALIAS:"an alias has no name",BAD_DIRECTIVE:"a direct\
ive is not known",BAD_DQ_ESCAPE:"an escape in a quoted text is not known",BAD_INDENT:"it is indented the wrong way",BAD_PROP_ORDER:"\
an anchor or a tag stands in the wrong place",BAD_SCALAR_START:"a value begins with a character that has to be quoted",BLOCK_AS_IMPLICIT_KEY:"\
a value goes on where a name is expected",BLOCK_IN_FLOW:"a block stands within brackets",DUPLICATE_KEY:"a name is there \
twice",IMPOSSIBLE:"it cannot be read",KEY_OVER_1024_CHARS:"a name has more than 1,024 characters",MISSING_CHAR:"a charac\
ter is missing, such as a colon, a comma, a space or a closing quote",MULTILINE_IMPLICIT_KEY:"a name goes over several l\
ines",MULTIPLE_ANCHORS:"a value has several anchors",MULTIPLE_DOCS:"there are several documents in it",MULTIPLE_TAGS:"a \
value has several tags",NON_STRING_KEY:"a name is no text",TAB_AS_INDENT:"it is indented by a tab",TAG_RESOLVE_FAILED:"a\
 tag is not known",UNEXPECTED_TOKEN:"something stands where it is not expected",BAD_COLLECTION_TYPE:"a tag does not fit \
its value"};function settle(document,lines,path){const problems=[];let more=0;const tell=(node,problem)=>{problems.length>=
MOST_PROBLEMS?more+=1:problems.push({...problem,file:path,line:lines.linePos(node.range?.[0]??0).line})};if((0,yaml__WEBPACK_IMPORTED_MODULE_0__.
YR)(document,{Scalar(key,node,ancestors){const parent=ancestors.at(-1),isItem=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(parent)||
key==="key",isQuestion=(0,yaml__WEBPACK_IMPORTED_MODULE_0__.tO)(parent)&&(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(parent.
key)&&parent.key.value==="question";node.value===null&&node.source&&(isItem||isQuestion)&&(node.value=node.source)},Map(_key,map){
for(const{name,node}of namesIn(map))name==="__proto__"&&tell(node,{code:"unknown-option",field:name,message:"this name c\
annot be used.",hint:"Name it otherwise."});const seen=new Set;for(const{name,node}of namesIn(map))seen.has(name)&&tell(
node,{code:"bad-yaml",message:"this is not valid YAML: a name is there twice.",hint:"Leave one of them out."}),seen.add(
name)}}),problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.yo(problems,more)}function namesIn(map){
return map.items.flatMap(({key})=>(0,yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)?[{name:String(key.value??key.source??""),
node:key}]:[])}function toValues(document,path){try{const values=document.toJS();return typeof values=="object"&&values!==
null?values:{}}catch(error){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_1__.TR)({code:"bad-yaml",file:path,message:`\
this is not valid YAML: ${error instanceof RangeError?"it is nested too deeply":"an alias leads nowhere, or there are to\
o many"}.`,hint:"A value that begins with `*` or `&` has to be quoted."})}}})};export{id,ids,modules};
