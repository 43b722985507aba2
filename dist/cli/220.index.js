const id=220,ids=[220],modules={9220:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{renderPage:()=>renderPage,renderProblemPage:()=>renderProblemPage});
var could_not_judge=__webpack_require__(1903),render_counted=__webpack_require__(1022),docs_links=__webpack_require__(3353),
secrets=__webpack_require__(6796),text_hash=__webpack_require__(6647),visible=__webpack_require__(1683);const ENTITIES={
"&":"&amp;","<":"&lt;",">":"&gt;",'"':"&quot;","'":"&#39;","`":"&#96;"};function escapeHtml(text){return text.replace(/[&<>"'`]/g,
character=>ENTITIES[character]??"")}function withOwnCode(html){return html.replace(/`([^`]+)`/g,(_whole,text)=>`<code>${text.
replaceAll("<","&lt;")}</code>`)}function code(text,max){const shown=(0,visible.RK)(text,max);return shown.trim()===""?`\
<em>${shown===""?"empty":"blank"}</em>`:`<code>${escapeHtml(shown)}</code>`}function prose(text,max){const shown=(0,visible.
RK)(text,max);return shown.trim()===""?code(text,max):`<bdi>${escapeHtml(shown)}</bdi>`}function codes(texts,shown){const spans=texts.
slice(0,shown).map(text=>code((0,visible.m_)(text,60))),more=texts.length-spans.length;return more>0?`${spans.join(", ")}\
 and ${more} more`:spans.join(", ")}function item(name,text,max=600){const shown=(0,visible.gB)(text.trimEnd(),max);return shown.
includes(`
`)?`${name}:<pre dir="auto">${escapeHtml(shown)}</pre>`:`${name}: ${prose(text.trimEnd(),max)}`}function marked(pieces,mark){
const shown=pieces.map(({text,isChanged})=>{const escaped=escapeHtml((0,visible.RK)(text,text.length+1));return isChanged?
`<${mark}>${escaped}</${mark}>`:escaped});return shown.join("")===""?"<em>empty</em>":`<bdi>${shown.join("")}</bdi>`}function questionAddress(id2,variant){
return`#${new URLSearchParams({q:nameInPage(id2),...variant===null?{}:{system:nameInPage(variant)}})}`}const LONGEST=4e3;
function nameInPage(name){const shown=(0,visible.RK)(name,LONGEST);return shown===name?name:`${shown} #${(0,text_hash.e)(
name)}`}function html_link(label,url){const{href,protocol}=new URL((0,secrets.QU)(url));return protocol==="https:"||protocol===
"http:"?`<a href="${escapeHtml(href)}" rel="noopener noreferrer">${label}</a>`:label}function table(head,rows,align){const side=at=>align[at]===
"right"?' class="figure"':"",heads=head.map((text,at)=>text===""?"<td></td>":`<th scope="col"${side(at)}>${text}</th>`),
lines=rows.map(cells=>`<tr>${cells.map((text,at)=>at===0?`<th scope="row">${text}</th>`:`<td${side(at)}>${text}</td>`).join(
"")}</tr>`);return`<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead><tr>${heads.join("")}</t\
r></thead><tbody>
${lines.join(`
`)}
</tbody></table></div>`}const CHART={width:820,height:230,foot:36,gap:4};function bars({title:title2,labels,series,passRates}){
const{width,height,foot,gap}=CHART,sums=labels.map((_,at)=>series.reduce((sum,{values})=>sum+(values[at]??0),0)),most=Math.
max(1,...sums),step=width/Math.max(labels.length,1),room=height-foot,figure=value=>Number(value.toFixed(2)),drawn=labels.
map((label,at)=>{let y=room;return`${series.map(({name,colour,values})=>{const value=values[at]??0,tall=value/most*room;
return y-=tall,value===0?"":`<rect x="${figure(at*step+gap)}" y="${figure(y)}" width="${figure(step-2*gap)}" height="${figure(
tall)}" fill="${colour}"><title>run ${label}: ${value} ${name}</title></rect>`}).join("")}<text x="${figure((at+.5)*step)}\
" y="${height-10}" text-anchor="middle">${label}</text>`}),spoken=labels.map((label,at)=>`run ${label}: ${series.map(({name,
values})=>`${values[at]??0} ${name}`).join(", ")}`);return`<figure><figcaption>${title2}, run by run (most: ${most})</fi\
gcaption><svg viewBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`${title2}. ${spoken.join("; ")}`)}">${drawn.
join(`
`)}</svg></figure>
${rates(labels,passRates)}`}function rates(labels,values){const{width}=CHART,height=90,step=width/Math.max(values.length,
1),percent=value=>`${Math.round(value*1e3)/10}%`,points=values.map((value,at)=>({x:Number(((at+.5)*step).toFixed(2)),y:Number(
(8+(1-value)*(height-16)).toFixed(2)),words:`run ${labels[at]??""}: ${percent(value)}`})),[first,last]=[values[0]??0,values.
at(-1)??0];return`<figure><figcaption>Pass rate, run by run: ${percent(first)} → ${percent(last)}</figcaption><svg vie\
wBox="0 0 ${width} ${height}" role="img" aria-label="${escapeHtml(`Pass rate. ${points.map(({words})=>words).join("; ")}`)}\
"><line class="axis" x1="0" x2="${width}" y1="8" y2="8"/><line class="axis" x1="0" x2="${width}" y1="${height-8}" y2="${height-
8}"/><polyline class="rate" points="${points.map(({x,y})=>`${x},${y}`).join(" ")}"/>${points.map(({x,y,words})=>`<circle\
 class="rate" cx="${x}" cy="${y}" r="4"><title>${words}</title></circle>`).join("")}</svg></figure>`}const ALERTS={NOTE:"\
note",WARNING:"warning",CAUTION:"caution"},HTML={code,prose,codes,item,marked,question:(id2,variant,max)=>`<a class="que\
stion" href="${escapeHtml(questionAddress(id2,variant))}">${code((0,visible.m_)(id2,max))}</a>`,strong:text=>`<strong>${text}\
</strong>`,link:html_link,blocks:parts=>parts.join(`
`),heading:text=>`<h1>${text}</h1>`,title:(text,behind="")=>`<h2>${text}${behind}</h2>`,paragraph:text=>`<p>${text}</p>`,
small:text=>`<p class="small">${text}</p>`,list:items=>`<ul>${items.map(each=>`<li>${each}</li>`).join(`
`)}</ul>`,headed:(text,items)=>`<p class="head">${text}</p>
<ul>${items.map(each=>`<li>${each}</li>`).join(`
`)}</ul>`,nested:(text,items)=>`${text}<ul>${items.map(each=>`<li>${each}</li>`).join(`
`)}</ul>`,table,details:(title2,behind,body)=>`<details><summary><b>${title2}</b>${behind}</summary>
${body}
</details>`,alert:(kind,body)=>`<div class="alert ${ALERTS[kind]}" role="note">${body}</div>`,verbatim:text=>`<pre>${escapeHtml(
text)}</pre>`,bars};var render_sections=__webpack_require__(4192),title=__webpack_require__(3344);const script='/* Conta\
ins Preact (MIT, Copyright 2015-present Jason Miller) and jsdiff (BSD-3-Clause, Copyright 2009-2015 Kevin Decker). */\n"u\
se strict";(()=>{var k,ln,st,j,Ce,de,an,le,un,Te,Se,it,K=Symbol.for("pv"),fe={},pe=[],lt=/^m(i|n|o|s|text|space)$/,Ee=Ar\
ray.isArray,cn=pe.slice,V=Object.assign;function B(n){n&&n.parentNode&&n.remove()}function ae(n,e,t,o,s){var r={type:n,p\
rops:e,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:K,__v:s||++ln,__i:-1,__u:0};return!s&&k.vnode&&k\
.vnode(r),r}function S(n){return n.children}function ue(n,e){this.props=n,this.context=e,this.__g=0}function H(n,e){if(e\
==null)return n.__&&H(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.typ\
e!="function"||n.props.__P?null:H(n)}function at(n){var e,t=n.__v,o=t.__e,s=[],r=[],i=n.__P;i&&((e=V({constructor:K},t))\
.__v=t.__v+1,k.vnode&&k.vnode(e),Oe(i,e,t,n.__n,i.namespaceURI,32&t.__u?[o]:null,s,o||H(t),32&t.__u,r),e.__v=t.__v,e.__.\
__k[e.__i]=e,hn(s,e,r),t.__=t.__e=null,e.__e!=o&&dn(e))}function dn(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=nul\
l,n.__k.some(function(e){return e&&(n.__e=e.__e)}),dn(n)}function on(n){(8&n.__g||(n.__g|=8,j.push(n),de++))&&Ce==k.debo\
unceRendering||((Ce=k.debounceRendering)||queueMicrotask)(fn)}function fn(){try{for(var n,e=1;j.length;)j.length>e&&j.so\
rt(an),n=j.shift(),e=j.length,8&n.__g&&at(n)}finally{(de=j.length)&&(Ce||queueMicrotask)(fn)}}function pn(n,e,t,o,s,r,i,\
a,u,f,d){var h,g,c,m,v,p,b=o.__k||pe,_=e.length;for(u=ut(t,e,b,u,_),h=0;h<_;h++)(c=t.__k[h])!=null&&(g=~c.__i&&b[c.__i]|\
|fe,c.__i=h,p=Oe(n,c,g,s,r,i,a,u,f,d),m=c.__e,(g.ref!=c.ref||8&g.__u)&&(g.ref&&$e(g.ref,null,c,g),c.ref&&d.push(c.ref,c.\
__c||m,c)),v=v||m,4&c.__u?(u=_n(c,u,n,!g.__v),g.__e&&(g.__e=null)):typeof c.type=="function"&&p!==void 0?u=p:m&&(u=m.nex\
tSibling),c.__u&=-21);return t.__e=v,u}function ut(n,e,t,o,s){var r,i,a,u,f,d,h,g,c,m=t.length,v=m,p=0,b=0,_=n.__k=Array\
(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===Strin\
g?i=_[r]=ae(null,i):Ee(i)?i=_[r]=ae(S,{children:i}):i.constructor===K&&i.__b?i=_[r]=ae(i.type,i.props,i.key,i.ref,i.__v)\
:_[r]=i,u=r+p,i.__=n,i.__b=n.__b+1,a=null,~(f=i.__i=ct(i,t,u,v))&&(v--,(a=t[f])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,f==u-1?\
p--:f==u+1?p++:f!=u&&(f>u?p--:p++,b=1)):(~f||(s>m?p--:s<m&&p++),typeof i.type!="function"&&(i.__u|=4))):_[r]=null;if(b){\
for(d=[],h=[],r=0;r<s;r++)if((i=_[r])&&16&i.__u){for(p=0,g=d.length;p<g;)d[c=p+g>>1]<i.__i?p=c+1:g=c;d[p]=i.__i,h[r]=p+1\
}for(p=d.length;r--;)h[r]&&(h[r]==p?p--:_[r].__u|=4)}if(v)for(r=0;r<m;r++)!(a=t[r])||2&a.__u||(a.__e==o&&(o=H(a)),Ie(a,a\
));return o}function _n(n,e,t,o){var s,r,i,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(s=n.__k)for(r=0;r<\
s.length;r++)s[r]&&(s[r].__=n,e=_n(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=H(n))&&!e.parentNode&&(e=null),i=n.__\
e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&t.moveBefore&&i.parentNode?t.moveBefore(i,e):t.insertBefore(i,e||\
null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function ct(n,e,t,o){var s,r=n.key,i\
=n.type,a=e[t],u=a&&!(2&a.__u);if(a===null&&r==null||u&&r==a.key&&i==a.type)return t;if(o>(u?1:0)){for(s=t-1;s>=0;s--)if\
((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.typ\
e)return s}return-1}function sn(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function ie(n,e,t,o,s){var r,\
i;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof o=="string"&&(n.style.cssText=o=""),o)for(e in o)\
t&&e in t||sn(n.style,e);if(t)for(e in t)o&&t[e]==o[e]||sn(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="funct\
ion"&&(t=null),typeof o!="function"&&(o=null),(n.__e||(n.__e={}))[e]=t,t&&o||(i=Se[e]||(Se[e]=dt(e)),(n.__a||(n.__a={}))\
[e]=Te,r=e!=(e=e.replace(un,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,i,r):n.removeEventL\
istener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!=\
"width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="rol\
e"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.\
removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function dt(n){return function(e){var t=this.__e;if(t){if(\
t=t[n],e[le]==null)e[le]=Te++;else if(e[le]<this.__a[n])return;return t(k.event?k.event(e):e)}}}function Oe(n,e,t,o,s,r,\
i,a,u,f){var d,h,g,c,m,v,p,b,_,w,x,O,M,y,P,N,A,$,R=e.type;if(e.constructor!==K)return null;128&t.__u&&(u=32&t.__u,d=t.__\
c.__z)&&(e.__u|=u,h=r=[],d.nodeType==8?a=ce(d,r):r.push(d),a=r[0]||a),(d=k.__b)&&d(e);e:if(typeof R=="function"){g=i.len\
gth;try{if(b=e.props,_=(d=R.prototype)&&d.render,w=(d=R.contextType)&&o[d.__c],x=d?w?w.props.value:d.__:o,(c=t.__c)?(e._\
_c=c,2&c.__g&&(c.__g|=1)):(_?e.__c=c=new R(b,x):(e.__c=c=new ue(b,x),c.constructor=R,c.render=pt),w&&w.sub(c),c.state||(\
c.state={}),c.__n=o,c.__g|=8,c.__h=[],c.__k=[]),_&&(c.__s||(c.__s=c.state),R.getDerivedStateFromProps&&(c.__s==c.state&&\
(c.__s=V({},c.__s)),V(c.__s,R.getDerivedStateFromProps(b,c.__s)))),m=c.props,v=c.state,c.__v=e,t.__c){if(b!==m&&_&&!R.ge\
tDerivedStateFromProps&&c.componentWillReceiveProps&&c.componentWillReceiveProps(b,x),e.__v==t.__v&&!(8&c.__g)||!(4&c.__\
g)&&c.shouldComponentUpdate&&c.shouldComponentUpdate(b,c.__s,x)===!1){e.__v!=t.__v&&(c.props=b,c.state=c.__s,c.__g&=-9),\
e.__e=t.__e,e.__k=t.__k,e.__k.some(function(I){I&&(I.__=e)}),pe.push.apply(c.__h,c.__k),c.__k=[],c.__h.length&&i.push(c)\
,a=H(t);break e}c.componentWillUpdate&&c.componentWillUpdate(b,c.__s,x),_&&c.componentDidUpdate&&c.__h.push(function(){c\
.componentDidUpdate(m,v,p)})}else _&&!R.getDerivedStateFromProps&&c.componentWillMount&&c.componentWillMount(),_&&c.comp\
onentDidMount&&c.__h.push(c.componentDidMount);c.context=x,c.props=b,c.__P=n,c.__g&=-5,O=k.__r,M=_?25:0;do c.__g&=-9,O&&\
O(e),d=c.render(c.props,c.state=c.__s,c.context);while(8&c.__g&&++M<25);_&&(pe.push.apply(c.__h,c.__k),c.__k=[]),c.state\
=c.__s,c.getChildContext&&(o=V({},o,c.getChildContext())),_&&t.__c&&c.getSnapshotBeforeUpdate&&(p=c.getSnapshotBeforeUpd\
ate(m,v)),y=d&&d.type===S&&d.key==null?d.props.children:d,b.__P&&(d=a,s=(n=b.__P).namespaceURI,u=r=null,t.props&&t.props\
.__P!=n&&(t.__k.some(function(I){I&&Ie(I,I)}),t.__k=null),a=t.__k?H(t,0):null),a=pn(n,Ee(y)?y:[y],e,t,o,s,r,i,a,u,f),b._\
_P&&(e.__e=null,a=d),e.__u&=-161,h&&h.some(B),c.__h.length&&i.push(c),1&c.__g&&(c.__g&=-4)}catch(I){if(i.length=g,e.__v=\
null,u||r)if(I&&I.then){if(e.__u|=128|u,r){for(~(A=r.indexOf(a||void 0))||(A=r.length);($=r[A-1])&&$.nodeType==8;)A--;fo\
r(;A<r.length;A++)if($=r[A])if(r[A]=null,P){if($==N)break}else{if($.nodeType!=8)break;$.data.startsWith("$s")&&(N=ce(P=$\
))}}if(!P){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;P=a}(d=ce(P=e.__c.__z||(e.__c.__z=P)))?(e.__e=P,a=d):e.\
__e=a,a=a&&a.nextSibling}else r&&r.some(B);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),I&&I.then||mn(e),k.__e(I,e,t)}}else\
 a=e.__e=ft(t.__e,e,t,o,s,r,i,u,f,n);return(d=k.diffed)&&d(e),a}function ce(n,e){if(n&&n.nodeType==8&&n.data.startsWith(\
"$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")&&!\
--t)return n}e&&e.push(n)}}function mn(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(mn))}function hn(n,e,t){for(var o=\
0;o<t.length;)$e(t[o++],t[o++],t[o++]);k.__c&&k.__c(e,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(r){r.ca\
ll(s)})}catch(r){k.__e(r,s.__v)}})}function ft(n,e,t,o,s,r,i,a,u,f){var d,h,g,c,m,v,p,b,_=t.props||fe,w=e.props,x=e.type\
;if(x=="svg"?s="http://www.w3.org/2000/svg":x=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/19\
99/xhtml"),r){for(d=0;d<r.length;d++)if((m=r[d])&&(x?m.localName==x:m.nodeType==3)){n=m,r[d]=null;break}}if(!n){if(b=f.o\
wnerDocument||document,!x)return b.createTextNode(w);n=b.createElementNS(s,x,w.is?w:f),a&&(k.__m&&k.__m(e,r),a=!1),r=nul\
l}if(x){if(f=x=="template"&&n.content||n,r=x=="textarea"&&w.defaultValue!=null?null:r&&cn.call(f.childNodes),!a&&r)for(_\
={},d=0;d<n.attributes.length;d++)_[(m=n.attributes[d]).name]=m.value;for(d in _)m=_[d],d=="dangerouslySetInnerHTML"?g=m\
:d=="children"||d in w||d=="value"&&"defaultValue"in w||d=="checked"&&"defaultChecked"in w||ie(n,d,null,m,s);for(d in w)\
m=w[d],d=="children"?c=m:d=="dangerouslySetInnerHTML"?h=m:d=="value"?v=m:d=="checked"?p=m:a&&typeof m!="function"||_[d]=\
==m||ie(n,d,m,_[d],s);h?(a||g&&(h.__html==g.__html||h.__html==n.innerHTML)||(n.innerHTML=h.__html),e.__k=[]):(g&&(n.text\
Content=""),(x=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&lt.test(x))&&(s="http://www.w3.org/1999/xhtml"\
),pn(f,Ee(c)?c:[c],e,t,o,s,r,i,r?r[0]:t.__k&&H(t,0),a,u),r&&r.some(B)),a&&x!="textarea"||(d="value",x=="progress"&&v==nu\
ll?n.removeAttribute(d):v==null||v===n[d]&&(x!="progress"||v)||ie(n,d,v,_[d],s),d="checked",p!=null&&p!=n[d]&&ie(n,d,p,_\
[d],s))}else _===w||a&&n.data==w||(n.data=w);return n}function $e(n,e,t,o){try{typeof n=="function"?e?e.__x=n(e)||1:o&&(\
o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(s){k.__e(s,t)}}function Ie(n\
,e,t){var o,s,r,i;if(k.unmount&&k.unmount(n),!(o=n.ref)||o.current&&o.current!=n.__e||$e(o,null,e,n),o=n.__c){if(o.compo\
nentWillUnmount)try{o.componentWillUnmount()}catch(a){k.__e(a,e)}o.__P=o.__n=null}if(o=n.__k)for(i=0;i<o.length;i++)o[i]\
&&Ie(o[i],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(o=n.__c)&&(o=o.__z)&&(s=ce(o,r=[]))&&(o==n.__e&&r.some(B),B\
(s),B(o)),t||B(n.__e),n.__e=n.__c=n.__=null}function pt(n,e,t){return this.constructor(n,t)}function _e(n,e){var t,o,s,r\
;k.__&&k.__(n,e),e.nodeType==9&&(e=e.documentElement),o=(t=n&&32&n.__u)?null:e.__k,e.__k=ae(S,{children:[n]}),s=[],r=[],\
Oe(e,e.__k,o||fe,fe,e.namespaceURI,o?null:e.firstChild?cn.call(e.childNodes):null,s,o?o.__e:e.firstChild,t,r),hn(s,e.__k\
,r),e.__k.props.children=null}k={__e:function(n,e,t,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{if((\
i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(n)),s.componentDidCatch&&(s.comp\
onentDidCatch(n,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){n=a}}throw de=0,n}},ln=0,st=function(n){return n!=\
null&&n.constructor===K},ue.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=V({},this.stat\
e)),typeof n=="function"&&(n=n(V({},t),this.props)),n&&(V(t,n),this.__v&&(e&&this.__k.push(e),on(this)))},ue.prototype.f\
orceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),on(this))},ue.prototype.render=S,j=[],de=0,an=function\
(n,e){return n.__v.__b-e.__v.__b},le=Symbol(),un=/(PointerCapture)$|Capture$/i,Te=0,Se={},it=0;var Q,T,Le,gn,Ne=Object.i\
s,ne=0,Sn=[],Ae=[],C=k,yn=C.__b,vn=C.__r,bn=C.diffed,xn=C.__c,wn=C.unmount,kn=C.__;function me(n,e){C.__h&&C.__h(T,n,ne|\
|e),ne=0;var t=T.__H||(T.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function q(n){return ne=1,_t(T\
n,n)}function _t(n,e,t){var o=me(Q++,2);if(o.t=n,!o.__c&&(o.__=[t?t(e):Tn(void 0,e),function(r){var i=(o.__N||o.__)[0],a\
=o.t(i,r);Ne(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=T,!T.__f)){T.__f=!0;var s=T.shouldComponentUpdate;T.sh\
ouldComponentUpdate=function(r,i,a){var u=this.__H;if(!u)return!0;var f=!1,d=this.props!=r;if(u.__.some(function(g){g.__\
N&&(f=!0,Ne(g.__[0],g.__N[0])||(d=!0))}),s){var h=s.call(this,r,i,a);return f?h||d:h}return!f||d}}return o.__}function W\
(n,e){var t=me(Q++,3);!C.__s&&We(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,T.__H.__h.push(t))}function te(n,e){var t=me(Q++,4);!C\
.__s&&We(t.__H,e)&&(t.__P=!1,t.__=n,t.u=e,T.__h.push(t))}function L(n){return ne=5,F(function(){return{current:n}},[])}f\
unction F(n,e){var t=me(Q++,7);return We(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function re(n,e){return ne=8,F(function(){ret\
urn n},e)}function mt(){var n;do{for(;n=Ae.shift();)try{ee(n)}catch(t){C.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=Sn.shift();\
){var e=n.__H;if(n.__P&&e)try{e.__h.some(ee),e.__h.some(Me),e.__h=[]}catch(t){e.__h=[],C.__e(t,n.__v)}}}while(Ae.length)\
}C.__b=function(n){T=null,yn&&yn(n)},C.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),kn&&kn(n,e)},C.__r=functi\
on(n){vn&&vn(n),Q=0;var e=(T=n.__c).__H;e&&(Le==T?T.__h=[]:(e.__h.some(ee),e.__h.some(Me),Q=0),e.__h=[],e.__.some(functi\
on(t){t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Le=T},C.diffed=function(n){bn&&bn(n);var e=n.__c;e&&e.__H&&(e.__H.__h.leng\
th&&Cn(Sn.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Le=T=null},C.__c=function(n,e){e.some(function(t){try{t\
.__h.some(ee),t.__h=t.__h.filter(function(o){return!o.__||Me(o)})}catch(o){t.__h=[function(){throw o}]}}),xn&&xn(n,e)},C\
.unmount=function(n){wn&&wn(n);var e,t,o=n.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){\
for(t=n.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,Cn(Ae.push(s))}else ee(s)}catch(r){e=r}}),o.__H=void 0,e&&\
C.__e(e,o.__v))};var Pn=typeof requestAnimationFrame=="function";function ht(n){var e,t=function(){clearTimeout(o),Pn&&c\
ancelAnimationFrame(e),setTimeout(n)},o=setTimeout(t,35);Pn&&(e=requestAnimationFrame(t))}function Cn(n){n!=1&&gn==C.req\
uestAnimationFrame||((gn=C.requestAnimationFrame)||ht)(mt)}function ee(n){var e=T,t=n.__c;typeof t=="function"&&(n.__c=v\
oid 0,t()),T=e}function Me(n){var e=T;n.__c=n.__(),T=e}function We(n,e){return!n||n.length!=e.length||e.some(function(t,\
o){return!Ne(t,n[o])})}function Tn(n,e){return typeof e=="function"?e(n):e}function De(n){if(Number.isInteger(n))return \
D(n);let e=Math.round(n*1e3)/1e3;return Number.isInteger(e)?String(Number(n.toPrecision(4))):String(e)}function he(n,e,t\
=`${e}s`){return`${D(n)} ${n===1?e:t}`}function D(n){return String(n).replace(/\\B(?=(?:\\d{3})+$)/g,",")}var E=["passed",\
"failed","mixed","ungraded","skipped"],U=["newly","flaky","fixed","old","new","unanswered","changed","accepted","mixed"]\
;var Re={importance:"Failures first",run:"Order of the run",id:"Question",rung:"Rung",cost:"Most expensive",latency:"Slo\
west"};function ge(n){return Object.hasOwn(Re,n)}function En(n,{columns:e}){let t=e.id.map((s,r)=>r);if(n==="run")return\
 t;if(n==="id"){let{compare:s}=new Intl.Collator("en",{numeric:!0});return t.sort((r,i)=>s(e.id[r]??"",e.id[i]??""))}let\
 o=t.map(s=>{if(n==="cost")return-(e.cost[s]??-1);if(n==="latency")return-(e.latency[s]??-1);let r=e.place[s]??-1;return\
 n==="rung"?r<0?Number.POSITIVE_INFINITY:r:gt(e.outcome[s]??0,e.standing[s]??-1)});return t.sort((s,r)=>(o[s]??0)-(o[r]?\
?0)||s-r)}function gt(n,e){let t=U[e];return t==="newly"?0:t==="flaky"?1:E[n]==="failed"?t==="new"?2:3:E[n]==="mixed"?4:\
t==="fixed"?5:E[n]==="ungraded"?6:7}function qe(n){let e=new URLSearchParams(n.replace(/^#/,"")),t=e.get("q"),o=e.get("s\
ort")??"";return{filter:e.get("f")??"",order:ge(o)?o:"importance",question:t===null?null:{id:t,system:e.get("system")}}}\
function oe({filter:n,order:e,question:t}){let o=new URLSearchParams;return n!==""&&o.set("f",n),e!=="importance"&&o.set\
("sort",e),t!==null&&(o.set("q",t.id),t.system!==null&&o.set("system",t.system)),`#${o}`}var Fe={new:(n,e)=>e==="newly"|\
|e==="flaky",failing:n=>n==="failed"||n==="mixed",passing:n=>n==="passed",fixed:(n,e)=>e==="fixed",flaky:(n,e)=>e==="fla\
ky"||n==="mixed",added:(n,e)=>e==="new",old:(n,e)=>e==="old",ungraded:n=>n==="ungraded",skipped:n=>n==="skipped"},Ln="qu\
arantined",On={1:"prompt",2:"retrieval",3:"context",4:"model",5:"model","4/5":"model"},Ue=[...Object.keys(Fe),Ln],je={is\
:"is",rung:"rung",cat:"cat",category:"cat",system:"system"};function Nn({columns:n,systems:e,topics:t}){return n.id.map(\
(o,s)=>[o,n.asked[s],n.why[s],e[n.system[s]??-1],t[n.topic[s]??-1]].filter(r=>r!==void 0&&r!=="").join(`\n`).toLowerCase(\
))}function An(n,e,t){let o=[],s=vt(n).flatMap(({key:r,value:i,isNot:a})=>{let u=xt(r,i,e,t);return typeof u=="string"?(\
o.push(u),[]):[a?f=>!u(f):u]});return{holds:r=>s.every(i=>i(r)),problems:o}}var yt=/(-?)(?:([a-z]+):)?(?:"((?:[^"\\\\]|\\\\.\
)*)"?|([^\\s"]\\S*))/giu;function vt(n){return[...n.matchAll(yt)].flatMap(([e,t,o="",s,r])=>{let i=s?.replace(/\\\\(.)/g,"$1\
")??r??"";return i===""||e==="-"||o===""&&/^-?[a-z]+:$/i.test(i)&&bt(i)?[]:[{key:o.toLowerCase(),value:i,isNot:t==="-"}]\
})}function bt(n){return Object.hasOwn(je,n.replace(/^-|:$/g,"").toLowerCase())}function xt(n,e,t,o){let{columns:s}=t,r=\
e.toLowerCase(),i=a=>s.isOut[a]!==1;switch(Object.hasOwn(je,n)?je[n]:""){case"is":{if(r===Ln)return u=>!i(u);let a=Objec\
t.hasOwn(Fe,r)?Fe[r]:void 0;return a===void 0?He("is",e,Ue):u=>i(u)&&a(E[s.outcome[u]??0]??"passed",U[s.standing[u]??-1]\
)}case"rung":{let a=Object.hasOwn(On,r)?On[r]:r,u=t.places.findIndex(({id:f})=>f===a);return u<0?He("rung",e,t.places.ma\
p(({id:f})=>f)):f=>i(f)&&((s.places[f]??0)&1<<u)!==0}case"cat":return $n("cat",e,t.topics,s.topic);case"system":return $\
n("system",e,t.systems,s.system);default:{let a=(n===""?e:`${n}:${e}`).toLowerCase();return n!==""&&!o.some(u=>u.include\
s(a))?`Nothing contains ${n}:${e}, and there is no such key. Known keys: is, rung, cat, system. Ignored.`:u=>(o[u]??"").\
includes(a)}}}function $n(n,e,t,o){let s=e.toLowerCase(),r=new Set(t.flatMap((i,a)=>i.toLowerCase()===s?[a]:[]));return \
r.size===0?He(n,e,t):i=>r.has(o[i]??-1)}var In=12;function He(n,e,t){let o=t.slice(0,In).map(r=>/[\\s"]/.test(r)?`"${r.re\
place(/["\\\\]/g,"\\\\$&")}"`:r),s=t.length===0?"This run has none":`Known: ${o.join(", ")}${t.length>In?" and more":""}`;re\
turn`There is no ${n}:${e}. ${s}. Ignored.`}function Mn(n,e){let t=ze(n),o=t.some(r=>r.toLowerCase()===e),s=t.filter(r=>\
r.toLowerCase()!==e&&!(e.startsWith("rung:")&&/^rung:/i.test(r)));return(o?s:[...s,e]).join(" ")}function ze(n){return n\
.match(/(?:[^\\s"]|"(?:[^"\\\\]|\\\\.)*"?)+/g)??[]}var wt=Symbol.for("pv"),kt=0;function l(n,e,t,o,s,r){e||(e={});var i,a,u=e\
;if("ref"in u&&typeof n!="function")for(a in u={},e)a=="ref"?i=e[a]:u[a]=e[a];var f={type:n,props:u,key:t,ref:i,__k:null\
,__:null,__b:0,__e:null,__c:null,constructor:wt,__v:--kt,__i:-1,__u:0};return(s||r)&&(f.__source=s,f.__self=r),k.vnode&&\
k.vnode(f),f}var Pt=[["/","search"],["j k","next and previous question"],["n p","next and previous failing question"],["\
Enter","open it"],["Esc","back to the list"],["?","this help"]];function Wn({onClose:n}){let e=L(null);return te(()=>e.c\
urrent?.showModal(),[]),l("dialog",{ref:e,onClose:n,"aria-labelledby":"help-title",children:[l("h2",{id:"help-title",chi\
ldren:"Keys and filters"}),l("dl",{children:Pt.map(([t,o])=>l("div",{children:[l("dt",{children:t.split(" ").map(s=>l("k\
bd",{children:s},s))}),l("dd",{children:o})]},t))}),l("p",{children:["Words match the question, its id, its category and\
 system, and why it fails. ",l("code",{children:"rung:retrieval"}),","," ",l("code",{children:"cat:billing"})," and ",l(\
"code",{children:"system:a"})," match one value, ",l("code",{children:"is:"})," one of"," ",Ue.join(", "),". Quotes keep\
 words together; ",l("code",{children:"-"})," in front excludes:"," ",l("code",{children:\'is:failing -is:flaky "two word\
s"\'}),"."]}),l("form",{method:"dialog",children:l("button",{type:"submit",children:"Close"})})]})}function Dn(n,e){if(n.\
ctrlKey||n.metaKey||n.altKey||n.isComposing||n.defaultPrevented)return;let{target:t,key:o}=n;if(document.querySelector("\
dialog[open]")!==null)return;if(t instanceof HTMLElement&&t.matches("input, select, textarea")){o==="Escape"&&t.blur();r\
eturn}let s=t instanceof HTMLElement&&t.matches("a, button, summary")&&!t.matches(".list a"),r={"/":e.search,j:()=>e.ste\
p(1,!1),k:()=>e.step(-1,!1),n:()=>e.step(1,!0),p:()=>e.step(-1,!0),"?":e.help,Escape:e.escape,...s?{}:{Enter:e.enter}},i\
=Object.hasOwn(r,o)?r[o]:void 0;i!==void 0&&(n.preventDefault(),i())}function J({text:n}){return n.trim()===""?l("em",{c\
hildren:"blank"}):l("code",{children:n})}var Ct={newly:"newly failing",flaky:"newly failing, flaky",fixed:"fixed",old:"f\
ailed before",new:"new question",unanswered:"not compared: no answer in one of the two runs",changed:"not compared: aske\
d or judged differently",accepted:"accepted regression",mixed:"answers disagree, compared as a group"},St={passed:"passe\
s",failed:"fails",mixed:"some answers fail",ungraded:"not judged",skipped:"skipped"};function ye({index:n,row:e}){let{co\
lumns:t,places:o}=n,s=E[t.outcome[e]??0]??"passed",r=U[t.standing[e]??-1],i=o.filter((a,u)=>((t.places[e]??0)&1<<u)!==0)\
;return l("span",{class:"result",children:[l("span",{class:`mark mark-${s}`,children:St[s]}),i.map(({id:a,title:u})=>l(S\
,{children:[" ",l("span",{class:`place place-${a}`,children:[u,t.isSilent[e]===1&&a!=="unattributed"?" (no signal)":""]}\
)]},a))," ",r===void 0?null:l("span",{class:`standing standing-${r}`,children:Ct[r]})," ",t.isOut[e]===1?l("span",{class\
:"standing",children:"in quarantine"}):null]})}var Tt={"+":"passed","~":"only some of its answers passed",p:"prompt fail\
ure",r:"retrieval failure",c:"context failure",m:"model failure",u:"failed, no signal",o:"failed, not caused by the syst\
em","?":"no verdict","-":"not asked"};function Be({runs:n,columns:e},t){return e.past[t]||"+".repeat(n.length)}function \
Ve(n){return Tt[n]??n}function Et(n){return`sign sign-${{"+":"pass","~":"mixed","?":"unknown","-":"absent"}[n]??n}`}func\
tion ve({index:n,row:e}){let t=[...Be(n,e)],o=new Map;for(let r of t)o.set(r,(o.get(r)??0)+1);let s=[...o].map(([r,i])=>\
`${i} × ${Ve(r)}`).join(", ");return l("span",{class:"strip",role:"img",title:s,"aria-label":`Last ${t.length} runs: ${s\
}`,children:t.map((r,i)=>l("i",{class:Et(r)},i))})}var Y=64,Rn=10;function Fn({index:n,rows:e,focus:t,current:o,open:s,a\
ddressOf:r,onOpen:i,onCurrent:a}){let u=L(null),[f,d]=q(0),[h,g]=q(600);te(()=>{let p=()=>g(u.current?.clientHeight??600\
);return p(),addEventListener("resize",p),()=>removeEventListener("resize",p)},[]),W(()=>{if(o===void 0||u.current===nul\
l)return;let p=e.indexOf(o)*Y,{scrollTop:b,clientHeight:_}=u.current;p<b?u.current.scrollTop=p:p+2*Y>b+_&&(u.current.scr\
ollTop=p+2*Y-_),d(u.current.scrollTop)},[o,e]),te(()=>{if(!t.current)return;let p=u.current?.querySelector("tr.current a\
");p&&(t.current=!1,p.focus({preventScroll:!0}))});let c=Math.max(0,Math.floor(f/Y)-Rn),m=Math.min(e.length,Math.ceil((f\
+h)/Y)+Rn),v=n.runs.length>1;return l("section",{class:"list",ref:u,tabIndex:0,"aria-label":"List of questions",onScroll\
:p=>d(p.currentTarget.scrollTop),children:l("table",{"aria-rowcount":e.length+1,children:[l("thead",{children:l("tr",{ch\
ildren:[l("th",{scope:"col",children:"Question"}),l("th",{scope:"col",children:"Result"}),v?l("th",{scope:"col",class:"p\
ast",children:["Last ",n.runs.length," runs"]}):null]})}),l("tbody",{children:[l(qn,{rows:c}),e.slice(c,m).map((p,b)=>l(\
"tr",{"aria-rowindex":c+b+2,class:p===o?"current":void 0,onClick:_=>{_.target instanceof Element&&_.target.closest("a")|\
|i(p)},children:[l("th",{scope:"row",children:l("div",{class:"cell",children:[l("a",{href:r(p),"aria-current":p===s?"tru\
e":void 0,onFocus:()=>a(p),children:l(J,{text:n.columns.id[p]??""})}),l("span",{class:"asked",children:[l(Ot,{index:n,ro\
w:p}),l("bdi",{children:n.columns.asked[p]})]})]})}),l("td",{children:l("div",{class:"cell",children:[l(ye,{index:n,row:\
p}),l("span",{class:"why",children:n.columns.why[p]})]})}),v?l("td",{class:"past",children:l("div",{class:"cell",childre\
n:l(ve,{index:n,row:p})})}):null]},p)),l(qn,{rows:e.length-m})]})]})})}function Ot({index:{systems:n,columns:e},row:t}){\
let o=n[e.system[t]??-1];return o===void 0?null:l(S,{children:[l("code",{children:o})," "]})}function qn({rows:n}){retur\
n n<=0?null:l("tr",{class:"gap",children:l("td",{colSpan:2,style:{height:`${n*Y}px`}})})}var z=class{diff(e,t,o={}){let \
s;typeof o=="function"?(s=o,o={}):"callback"in o&&(s=o.callback);let r=this.castInput(e,o),i=this.castInput(t,o),a=this.\
removeEmpty(this.tokenize(r,o)),u=this.removeEmpty(this.tokenize(i,o));return this.diffWithOptionsObj(a,u,o,s)}diffWithO\
ptionsObj(e,t,o,s){var r;let i=_=>{if(_=this.postProcess(_,o),s){setTimeout(function(){s(_)},0);return}else return _},a=\
t.length,u=e.length,f=1,d=a+u;o.maxEditLength!=null&&(d=Math.min(d,o.maxEditLength));let h=(r=o.timeout)!==null&&r!==voi\
d 0?r:1/0,g=Date.now()+h,c=[{oldPos:-1,lastComponent:void 0}],m=this.extractCommon(c[0],t,e,0,o);if(c[0].oldPos+1>=u&&m+\
1>=a)return i(this.buildValues(c[0].lastComponent,t,e));let v=-1/0,p=1/0,b=()=>{for(let _=Math.max(v,-f);_<=Math.min(p,f\
);_+=2){let w,x=c[_-1],O=c[_+1];x&&(c[_-1]=void 0);let M=!1;if(O){let P=O.oldPos-_;M=O&&0<=P&&P<a}let y=x&&x.oldPos+1<u;\
if(!M&&!y){c[_]=void 0;continue}if(!y||M&&x.oldPos<O.oldPos?w=this.addToPath(O,!0,!1,0,o):w=this.addToPath(x,!1,!0,1,o),\
m=this.extractCommon(w,t,e,_,o),w.oldPos+1>=u&&m+1>=a)return i(this.buildValues(w.lastComponent,t,e))||!0;c[_]=w,w.oldPo\
s+1>=u&&(p=Math.min(p,_-1)),m+1>=a&&(v=Math.max(v,_+1))}f++};if(s)(function _(){setTimeout(function(){if(f>d||Date.now()\
>g)return s(void 0);b()||_()},0)})();else for(;f<=d&&Date.now()<=g;){let _=b();if(_)return _}}addToPath(e,t,o,s,r){let i\
=e.lastComponent;return i&&!r.oneChangePerToken&&i.added===t&&i.removed===o?{oldPos:e.oldPos+s,lastComponent:{count:i.co\
unt+1,added:t,removed:o,previousComponent:i.previousComponent}}:{oldPos:e.oldPos+s,lastComponent:{count:1,added:t,remove\
d:o,previousComponent:i}}}extractCommon(e,t,o,s,r){let i=t.length,a=o.length,u=e.oldPos,f=u-s,d=0;for(;f+1<i&&u+1<a&&thi\
s.equals(o[u+1],t[f+1],r);)f++,u++,d++,r.oneChangePerToken&&(e.lastComponent={count:1,previousComponent:e.lastComponent,\
added:!1,removed:!1});return d&&!r.oneChangePerToken&&(e.lastComponent={count:d,previousComponent:e.lastComponent,added:\
!1,removed:!1}),e.oldPos=u,f}equals(e,t,o){return o.comparator?o.comparator(e,t):e===t||!!o.ignoreCase&&e.toLowerCase()=\
==t.toLowerCase()}removeEmpty(e){let t=[];for(let o=0;o<e.length;o++)e[o]&&t.push(e[o]);return t}castInput(e,t){return e\
}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(e,t){return e}get useLongestToken(){return!1}b\
uildValues(e,t,o){let s=[],r;for(;e;)s.push(e),r=e.previousComponent,delete e.previousComponent,e=r;s.reverse();let i=s.\
length,a=0,u=0,f=0;for(;a<i;a++){let d=s[a];if(d.removed)d.value=this.join(o.slice(f,f+d.count)),f+=d.count;else{if(!d.a\
dded&&this.useLongestToken){let h=t.slice(u,u+d.count);h=h.map(function(g,c){let m=o[f+c];return m.length>g.length?m:g})\
,d.value=this.join(h)}else d.value=this.join(t.slice(u,u+d.count));u+=d.count,d.added||(f+=d.count)}}return s}};function\
 Ge(n,e){let t;for(t=0;t<n.length&&t<e.length;t++)if(n[t]!=e[t])return n.slice(0,t);return n.slice(0,t)}function Qe(n,e)\
{let t;if(!n||!e||n[n.length-1]!=e[e.length-1])return"";for(t=0;t<n.length&&t<e.length;t++)if(n[n.length-(t+1)]!=e[e.len\
gth-(t+1)])return n.slice(-t);return n.slice(-t)}function be(n,e,t){if(n.slice(0,e.length)!=e)throw Error(`string ${JSON\
.stringify(n)} doesn\'t start with prefix ${JSON.stringify(e)}; this is a bug`);return t+n.slice(e.length)}function xe(n,\
e,t){if(!e)return n+t;if(n.slice(-e.length)!=e)throw Error(`string ${JSON.stringify(n)} doesn\'t end with suffix ${JSON.s\
tringify(e)}; this is a bug`);return n.slice(0,-e.length)+t}function X(n,e){return be(n,e,"")}function se(n,e){return xe\
(n,e,"")}function Je(n,e){return e.slice(0,$t(n,e))}function $t(n,e){let t=0;n.length>e.length&&(t=n.length-e.length);le\
t o=e.length;n.length<e.length&&(o=n.length);let s=Array(o),r=0;s[0]=0;for(let i=1;i<o;i++){for(e[i]==e[r]?s[i]=s[r]:s[i\
]=r;r>0&&e[i]!=e[r];)r=s[r];e[i]==e[r]&&r++}r=0;for(let i=t;i<n.length;i++){for(;r>0&&n[i]!=e[r];)r=s[r];n[i]==e[r]&&r++\
}return r}function Ye(n,e){let t=[];for(let o of Array.from(e.segment(n))){let s=o.segment;t.length&&/\\s/.test(t[t.lengt\
h-1])&&/\\s/.test(s)?t[t.length-1]+=s:t.push(s)}return t}function we(n,e){if(e)return Z(n,e)[1];let t;for(t=n.length-1;t>\
=0&&n[t].match(/\\s/);t--);return n.substring(t+1)}function G(n,e){if(e)return Z(n,e)[0];let t=n.match(/^\\s*/);return t?t\
[0]:""}function Z(n,e){if(!e)return[G(n),we(n)];if(e.resolvedOptions().granularity!="word")throw new Error(\'The segmente\
r passed must have a granularity of "word"\');let t=Ye(n,e),o=t[0],s=t[t.length-1],r=/\\s/.test(o)?o:"",i=/\\s/.test(s)?s:"\
";return[r,i]}var ke="a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\
\\u{1E00}-\\\\u{1EFF}",It=new RegExp(`[${ke}]+|\\\\s+|[^${ke}]`,"ug"),Xe=class extends z{equals(e,t,o){return o.ignoreCase&&(\
e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){let o;if(t.intlSegmenter){let i=t.intlSegmente\
r;if(i.resolvedOptions().granularity!="word")throw new Error(\'The segmenter passed must have a granularity of "word"\');o\
=Ye(e,i)}else o=e.match(It)||[];let s=[],r=null;return o.forEach(i=>{/\\s/.test(i)?r==null?s.push(i):s.push(s.pop()+i):r!\
=null&&/\\s/.test(r)?s[s.length-1]==r?s.push(s.pop()+i):s.push(r+i):s.push(i),r=i}),s}join(e){return e.map((t,o)=>o==0?t:\
t.replace(/^\\s+/,"")).join("")}postProcess(e,t){if(!e||t.oneChangePerToken)return e;let o=null,s=null,r=null;return e.fo\
rEach(i=>{i.added?s=i:i.removed?r=i:((s||r)&&jn(o,r,s,i,t.intlSegmenter),o=i,s=null,r=null)}),(s||r)&&jn(o,r,s,null,t.in\
tlSegmenter),e}},Lt=new Xe;function jn(n,e,t,o,s){if(e&&t){let[r,i]=Z(e.value,s),[a,u]=Z(t.value,s);if(n){let f=Ge(r,a);\
n.value=xe(n.value,a,f),e.value=X(e.value,f),t.value=X(t.value,f)}if(o){let f=Qe(i,u);o.value=be(o.value,u,f),e.value=se\
(e.value,f),t.value=se(t.value,f)}}else if(t){if(n){let r=G(t.value,s);t.value=t.value.substring(r.length)}if(o){let r=G\
(o.value,s);o.value=o.value.substring(r.length)}}else if(n&&o){let r=G(o.value,s),[i,a]=Z(e.value,s),u=Ge(r,i);e.value=X\
(e.value,u);let f=Qe(X(r,u),a);e.value=se(e.value,f),o.value=be(o.value,r,f),n.value=xe(n.value,r,r.slice(0,r.length-f.l\
ength))}else if(o){let r=G(o.value,s),i=we(e.value,s),a=Je(i,r);e.value=se(e.value,a)}else if(n){let r=we(n.value,s),i=G\
(e.value,s),a=Je(r,i);e.value=X(e.value,a)}}var Ze=class extends z{tokenize(e){let t=new RegExp(`(\\\\r?\\\\n)|[${ke}]+|[^\\\\\
S\\\\n\\\\r]+|[^${ke}]`,"ug");return e.match(t)||[]}},Hn=new Ze;function Ke(n,e,t){return Hn.diff(n,e,t)}var en=class extend\
s z{constructor(){super(...arguments),this.tokenize=Nt}equals(e,t,o){return o.ignoreWhitespace?((!o.newlineIsToken||!e.i\
ncludes(`\n`))&&(e=e.trim()),(!o.newlineIsToken||!t.includes(`\n`))&&(t=t.trim())):o.ignoreNewlineAtEof&&!o.newlineIsToken\
&&(e.endsWith(`\n`)&&(e=e.slice(0,-1)),t.endsWith(`\n`)&&(t=t.slice(0,-1))),super.equals(e,t,o)}},Un=new en;function nn(n,\
e,t){return Un.diff(n,e,t)}function Nt(n,e){e.stripTrailingCr&&(n=n.replace(/\\r\\n/g,`\n`));let t=[],o=n.split(/(\\n|\\r\\n)/\
);o[o.length-1]||o.pop();for(let s=0;s<o.length;s++){let r=o[s];s%2&&!e.newlineIsToken?t[t.length-1]+=r:t.push(r)}return\
 t}var At=2e3;function Bn(n,e){let o=n.length+e.length>At?nn(n,e):Ke(n,e),s=a=>o.flatMap(u=>u[a]?[]:[{text:u.value,isCha\
nged:u.added===!0||u.removed===!0}]);return o.reduce((a,{value:u,added:f,removed:d})=>a+(f||d?0:u.trim().length),0)*2>=M\
ath.max(n.length,e.length)?{before:zn(s("added")),now:zn(s("removed"))}:void 0}function zn(n){let e=[];for(let[t,o]of n.\
entries()){let s=e.at(-1),r=o.text.trim()===""&&s?.isChanged===!0&&n[t+1]?.isChanged===!0;s!==void 0&&(r||s.isChanged===\
o.isChanged)?e.splice(-1,1,{text:s.text+o.text,isChanged:s.isChanged}):e.push(o)}return e}function Vn(n){return n===0?"$\
0":n>=1?`$${D(Math.floor(n))}${(n%1).toFixed(2).slice(1)}`:n>=.1?`$${n.toFixed(2)}`:`$${Number(n.toPrecision(2))}`}funct\
ion Gn(n){return n<1e3?`${Math.round(n)} ms`:`${Number((n/1e3).toPrecision(n<1e5?2:4))} s`}async function Jn(n){let e=do\
cument.getElementById(n)?.textContent??"",t=atob(e),o=new Uint8Array(t.length);for(let r=0;r<t.length;r+=1)o[r]=t.charCo\
deAt(r);let s=new Blob([o]).stream().pipeThrough(new DecompressionStream("deflate-raw"));return new Response(s).text()}a\
sync function Yn(){return JSON.parse(await Jn("rung-gate-index"))}var Qn=new Map;async function Pe({columns:n,block:e},t\
){let o=n.text[t]??-1;if(o<0)return;let s=Math.floor(o/e),r=Qn.get(s)??Jn(`rung-gate-texts-${s}`).then(i=>JSON.parse(i))\
;return Qn.set(s,r),(await r)[o%e]}function Kn({index:n,row:e,place:t,onClose:o,onStep:s}){let{columns:r}=n,[i,a]=q(),u=\
L(null);W(()=>{let h=!0;return a(void 0),Pe(n,e).then(g=>h&&a(g??"none"),()=>h&&a("failed")),u.current?.focus(),()=>{h=!\
1}},[n,e]);let f=n.systems[r.system[e]??-1],d=n.topics[r.topic[e]??-1];return l("article",{class:"open","aria-labelledby\
":"open-title","data-row":e,children:[l("nav",{"aria-label":"Questions",children:[l("button",{type:"button",onClick:o,ch\
ildren:"← All questions"}),l("button",{type:"button",onClick:()=>s(-1),"aria-label":"Previous question",children:"↑"}),l\
("button",{type:"button",onClick:()=>s(1),"aria-label":"Next question",children:"↓"}),l("span",{class:"dim",children:t})\
]}),l("h2",{id:"open-title",tabIndex:-1,ref:u,children:[l(J,{text:r.id[e]??""}),f===void 0?null:l(S,{children:[" ",l("co\
de",{class:"dim",children:f})]})]}),l("p",{children:[l(ye,{index:n,row:e}),r.trials[e]===""?null:l("span",{class:"dim",c\
hildren:[" ",r.trials[e],"; answers that passed are not shown"]})]}),i===void 0?l("p",{class:"dim",children:"Loading…"})\
:null,i==="failed"?l("p",{role:"alert",children:"Its details can\'t be read: the file is damaged, or this browser is too \
old."}):null,i==="none"?l("p",{class:"dim",children:[r.asked[e],r.asked[e]===""?"No text of this question was kept.":" I\
ts answer was not kept."]}):null,typeof i=="object"?l(Mt,{text:i,index:n}):null,l("dl",{class:"facts",children:[["Catego\
ry",d],["Cluster",typeof i=="object"?i.cluster:null],["Cost",Xn(r.cost[e],Vn)],["Latency",Xn(r.latency[e],Gn)]].map(([h,\
g])=>g==null?null:l("div",{children:[l("dt",{children:h}),l("dd",{children:g})]},h))}),n.runs.length>1?l(qt,{index:n,row\
:e}):null]})}function Xn(n,e){return n==null?null:e(n)}function Mt({text:{question:n,before:e,answers:t},index:o}){let s\
=t.every(({expected:r})=>r===t[0]?.expected);return l(S,{children:[n===null?null:l(et,{title:"Question",text:n}),t.map((\
r,i)=>l(Wt,{answer:r,before:i===0?e:null,base:o.base,isOne:t.length===1,expected:i===t.length-1||!s?r.expected:null},r.t\
rial))]})}function et({title:n,text:e}){return l("section",{children:[l("h3",{children:n}),l("pre",{dir:"auto",children:\
e})]})}function Wt({answer:{trial:n,answer:e,failure:t},before:o,base:s,isOne:r,expected:i}){let a=r?"":`, trial ${n}`,u\
=o===null||e===null?void 0:Bn(o,e);return l(S,{children:[t===null?null:l("section",{children:[l("h3",{children:["Why it \
fails",a]}),t.reason===null?null:l("p",{class:"reason",children:[t.reason.metric===null?null:l("code",{children:t.reason\
.metric})," ",l("bdi",{children:t.reason.text})]}),l("p",{children:[l("b",{children:t.place}),t.ground.toLowerCase()===t\
.place.toLowerCase()?"":`: ${t.ground}`]})]}),o===null?null:l("section",{children:[l("h3",{children:["Answer on ",s??"th\
e baseline"]}),l("pre",{dir:"auto",children:u===void 0?o:l(Zn,{pieces:u.before,mark:"del"})})]}),e===null?null:l("sectio\
n",{children:[l("h3",{children:o===null?`Answer${a}`:`Answer now${a}`}),l("pre",{dir:"auto",children:u===void 0?e:l(Zn,{\
pieces:u.now,mark:"ins"})})]}),t===null||t.retrieval===null?null:l(Dt,{...t.retrieval}),t===null||t.scores.length===0?nu\
ll:l(Rt,{scores:t.scores}),i===null?null:l(et,{title:`Expected${r?"":a}`,text:i}),t===null||t.trace===null?null:l("p",{c\
hildren:l("a",{href:t.trace,rel:"noopener noreferrer",children:"Trace"})})]})}function Zn({pieces:n,mark:e}){return l(S,\
{children:n.map(({text:t,isChanged:o},s)=>o?l(e,{children:t},s):t)})}function Dt({of:n,expected:e,retrieved:t,more:o}){l\
et s=e.filter(({rank:i})=>i===null),r=e.filter(({rank:i})=>i!==null&&i>(t?.length??0));return l("section",{children:[l("\
h3",{children:["Retrieved ",n]}),t===null?l("p",{children:"The log does not say what was retrieved."}):null,t!==null&&t.\
length===0?l("p",{children:"Nothing was retrieved."}):null,t===null||t.length===0?null:l("ol",{class:"retrieved",childre\
n:[t.map(({name:i,isExpected:a},u)=>l("li",{class:a?"expected":"",children:[l("code",{children:i}),a?" ✓ expected":""]},\
u)),r.map(({name:i,rank:a})=>l("li",{value:a??0,class:"expected",children:[l("code",{children:i})," ✓ expected"]},i))]})\
,o.retrieved>r.length?l("p",{class:"dim",children:[o.retrieved-r.length," more were retrieved."]}):null,t!==null&&s.leng\
th>0?l(S,{children:[l("p",{children:"Expected, and not retrieved:"}),l("ul",{class:"retrieved",children:s.map(({name:i,c\
andidateRank:a})=>l("li",{class:"missing",children:[l("code",{children:i}),a===void 0?"":` was a candidate at rank ${a},\
 but cut`]},i))})]}):null,t===null&&e.length>0?l("ul",{class:"retrieved",children:e.map(({name:i})=>l("li",{children:[l(\
"code",{children:i})," expected"]},i))}):null,o.expected>0?l("p",{class:"dim",children:[o.expected," more are expected."\
]}):null]})}function Rt({scores:n}){return l("section",{children:[l("h3",{children:"Scores"}),l("table",{class:"scores",\
children:[l("thead",{children:l("tr",{children:[l("th",{scope:"col",children:"Metric"}),l("th",{scope:"col",class:"figur\
e",children:"Score"}),l("th",{scope:"col",class:"figure",children:"Threshold"}),l("th",{scope:"col",children:"Verdict"})\
]})}),l("tbody",{children:n.map(({metric:e,score:t,passed:o,threshold:s},r)=>l("tr",{children:[l("th",{scope:"row",child\
ren:l("code",{children:e})}),l("td",{class:"figure",children:t===null?"–":De(t)}),l("td",{class:"figure",children:s===nu\
ll?"–":De(s)}),l("td",{children:o===null?"–":o?"passed":"failed"})]},r))})]})]})}function qt({index:n,row:e}){let t=[...\
Be(n,e)];return l("section",{children:[l("h3",{children:["In the last ",n.runs.length," runs"]}),l("p",{children:l(ve,{i\
ndex:n,row:e})}),l("ol",{class:"runs",reversed:!0,children:n.runs.map(({number:o,name:s,when:r,commit:i},a)=>l("li",{val\
ue:o,children:[Ve(t[a]??"-")," ",l("span",{class:"dim",children:[a===n.runs.length-1?"this run":s,r,i].filter(u=>u!==nul\
l).join(" · ")})]},o)).reverse()})]})}function tt({index:n,onShown:e}){let[t,o]=q(()=>qe(location.hash)),s=L(t);s.curren\
t=t;let[r,i]=q(),[a,u]=q(!1),f=L(null),d=L(!1),h=L(null);W(()=>{let y=()=>o(qe(location.hash));return addEventListener("\
popstate",y),addEventListener("hashchange",y),()=>{removeEventListener("popstate",y),removeEventListener("hashchange",y)\
}},[]);let g=F(()=>Nn(n),[n]),c=F(()=>An(t.filter,n,g),[t.filter,n,g]),m=F(()=>En(t.order,n),[t.order,n]),v=F(()=>m.filt\
er(c.holds),[m,c]),p=F(()=>Ft(n,t.question),[n,t.question]),b=re(y=>oe({...t,question:nt(n,y)}),[n,t]),_=re((y,P=!1)=>{l\
et N={...t,question:y===void 0?null:nt(n,y)};o(N),P?history.replaceState(null,"",oe(N)):history.pushState(null,"",oe(N))\
,y===void 0&&(d.current=!0)},[n,t]),w=re(y=>{let P=y.filter!==void 0&&matchMedia("(max-width: 999px)").matches;o(N=>({..\
.N,...y,...P?{question:null}:{}}))},[]);W(()=>{let y=setTimeout(()=>{let P=oe(s.current);P!==(location.hash||"#")&&histo\
ry.replaceState(null,"",P)},300);return()=>clearTimeout(y)},[t.filter,t.order]),W(()=>{p!==void 0&&(i(p),e(p),h.current?\
.scrollIntoView({block:"start"}))},[p,e]);let x=t.question!==null&&p===void 0;W(()=>{x&&h.current?.scrollIntoView({block\
:"start"})},[x]);let O=re((y,P=!1)=>{let N=p??r,A=N===void 0?y===1?-1:v.length:v.indexOf(N),$=P?jt(n,v,A,y):v[A+y];$!==v\
oid 0&&(i($),p!==void 0?_($,!0):P?_($):d.current=!0)},[n,v,p,r,_]),M=L(void 0);return M.current={search:()=>f.current?.f\
ocus(),step:O,enter:()=>r!==void 0&&p===void 0&&v.includes(r)&&_(r),escape:()=>t.question!==null&&_(void 0),help:()=>u(!\
0)},W(()=>{let y=P=>{M.current!==void 0&&Dn(P,M.current)};return addEventListener("keydown",y),()=>removeEventListener("\
keydown",y)},[]),l("section",{ref:h,class:`app ${p===void 0?"":"with-open"}`,"aria-labelledby":"all-title",children:[l("\
h2",{id:"all-title",children:"All questions"}),l("div",{class:"tools",children:[l("input",{ref:f,type:"search",value:t.f\
ilter,placeholder:"Filter: words, rung:retrieval, is:new …","aria-label":"Filter",spellcheck:!1,onInput:y=>w({filter:y.c\
urrentTarget.value})}),l("label",{children:["Sort"," ",l("select",{value:t.order,onChange:y=>{let{value:P}=y.currentTarg\
et;ge(P)&&w({order:P})},children:Object.entries(Re).map(([y,P])=>l("option",{value:y,children:P},y))})]}),l("button",{ty\
pe:"button",onClick:()=>u(!0),"aria-label":"Keys and filters",children:"?"})]}),l(Ht,{index:n,filter:t.filter,onToggle:y\
=>w({filter:Mn(t.filter,y)})}),c.problems.map(y=>l("p",{class:"problem",role:"status",children:y},y)),l("p",{class:"coun\
t dim",role:"status",children:[v.length===m.length?he(m.length,"question"):`${D(v.length)} of ${he(m.length,"question")}\
`,n.notListed>0?` · ${D(n.notListed)} more are not listed here; the report file has them`:""]}),x?l("p",{class:"problem"\
,role:"status",children:["This report has no question ",l(J,{text:t.question?.id??""}),"."]}):null,l("div",{class:"colum\
ns",children:[l(Fn,{index:n,rows:v,focus:d,current:r,open:p,addressOf:b,onOpen:_,onCurrent:i}),p===void 0?null:l(Kn,{ind\
ex:n,row:p,place:v.includes(p)?`${D(v.indexOf(p)+1)} of ${D(v.length)}`:"not in the filtered list",onClose:()=>_(void 0)\
,onStep:O},p)]}),a?l(Wn,{onClose:()=>u(!1)}):null]})}function nt({columns:n,systems:e},t){return{id:n.id[t]??"",system:e\
[n.system[t]??-1]??null}}function Ft({columns:n,systems:e},t){if(t===null)return;let o=n.id.flatMap((s,r)=>s===t.id?[r]:\
[]);return o.find(s=>(e[n.system[s]??-1]??null)===t.system)??o[0]}function jt({columns:n},e,t,o){for(let s=t+o;s>=0&&s<e\
.length;s+=o){let r=e[s]??0,i=E[n.outcome[r]??0];if(n.isOut[r]!==1&&(i==="failed"||i==="mixed"))return r}}function Ht({i\
ndex:n,filter:e,onToggle:t}){let o=F(()=>Ut(n),[n]),s=ze(e).map(r=>r.toLowerCase());return l("fieldset",{class:"chips",c\
hildren:[l("legend",{children:"Questions by result"}),o.map(({word:r,title:i,count:a})=>l("button",{type:"button","aria-\
pressed":s.includes(r),onClick:()=>t(r),children:[i," ",l("span",{class:"figure",children:D(a)})]},r))]})}function Ut({c\
olumns:n,places:e}){let t=r=>n.id.reduce((i,a,u)=>i+(n.isOut[u]!==1&&r(u)?1:0),0),o=r=>U[n.standing[r]??-1],s=r=>E[n.out\
come[r]??0];return[{word:"is:new",title:"Newly failing",count:t(r=>o(r)==="newly"||o(r)==="flaky")},{word:"is:failing",t\
itle:"Failing",count:t(r=>s(r)==="failed"||s(r)==="mixed")},{word:"is:fixed",title:"Fixed",count:t(r=>o(r)==="fixed")},.\
..e.map(({id:r,title:i},a)=>({word:`rung:${r}`,title:i,count:t(u=>((n.places[u]??0)&1<<a)!==0)})),{word:"is:quarantined"\
,title:"In quarantine",count:n.isOut.reduce((r,i)=>r+i,0)}].filter(({count:r})=>r>0)}function ot({index:n,opened:e}){let\
{columns:t}=n,o=t.id.flatMap((i,a)=>{let u=E[t.outcome[a]??0];return u==="failed"||u==="mixed"?[a]:[]}),s=o.filter(i=>t.\
isOut[i]!==1),r=o.filter(i=>t.isOut[i]===1);return l("section",{children:[l("h2",{children:["Every question that fails (\
",s.length,")"]}),l(rt,{index:n,rows:s}),r.length===0?null:l(S,{children:[l("h2",{children:["Failing in quarantine (",r.\
length,")"]}),l(rt,{index:n,rows:r})]}),[...e].map(([i,{before:a,answers:u}])=>l("section",{children:[l("h3",{children:l\
("code",{children:t.id[i]})}),a===null?null:l("pre",{children:["Before: ",a]}),u.map(({trial:f,answer:d,expected:h})=>l(\
S,{children:[d===null?null:l("pre",{children:["Answer: ",d]}),h===null?null:l("pre",{children:["Expected: ",h]})]},f))]}\
,i))]})}function rt({index:n,rows:e}){let{columns:t,places:o,systems:s}=n;return l("table",{children:[l("thead",{childre\
n:l("tr",{children:[l("th",{scope:"col",children:"Question"}),l("th",{scope:"col",children:"Rung"}),l("th",{scope:"col",\
children:"Why"})]})}),l("tbody",{children:e.map(r=>l("tr",{children:[l("th",{scope:"row",children:[l("code",{children:t.\
id[r]})," ",s[t.system[r]??-1]," ",t.asked[r]]}),l("td",{children:o.filter((i,a)=>((t.places[r]??0)&1<<a)!==0).map(({tit\
le:i})=>i).join(", ")}),l("td",{children:t.why[r]})]},r))})]})}var tn=document.getElementById("rung-gate-app"),rn=docume\
nt.getElementById("rung-gate-print");function zt(){return new Promise(n=>{requestAnimationFrame(()=>setTimeout(n)),setTi\
meout(n,300)})}tn!==null&&rn!==null&&zt().then(Yn).then(n=>{let e=new Map,t=o=>{Pe(n,o).then(s=>s!==void 0&&e.set(o,s),(\
)=>{})};document.documentElement.classList.add("with-app"),_e(l(tt,{index:n,onShown:t}),tn),addEventListener("beforeprin\
t",()=>_e(l(ot,{index:n,opened:e}),rn)),addEventListener("afterprint",()=>_e(null,rn))},()=>{tn.textContent="The questio\
n list can\'t be shown: the file is damaged, or this browser can\'t unpack it. The rest of the page still works."});})();',
scriptHash="sha256-m4lVkZG972gB3fIlR70J++CsgE9CoULyU5siAW1iSiQ=",style=':root{color-scheme:light dark;--text: #1f2328;--\
dim: #59636e;--line: #d1d9e0;--ground: #ffffff;--raised: #f6f8fa;--link: #0969da;--red: #cf222e;--red-ground: #ffebe9;--\
green: #1a7f37;--green-ground: #dafbe1;--yellow: #7d4e00;--yellow-ground: #fff8c5;--prompt: #0969da;--retrieval: #cf222e\
;--context: #a0480a;--model: #8250df}@media(prefers-color-scheme:dark){:root{--text: #f0f6fc;--dim: #9ba5b0;--line: #3d4\
44d;--ground: #0d1117;--raised: #161b22;--link: #58a6ff;--red: #ff7b72;--red-ground: #3d1214;--green: #4ac26b;--green-gr\
ound: #0f2e1a;--yellow: #e3b341;--yellow-ground: #2f2607;--prompt: #58a6ff;--retrieval: #ff7b72;--context: #f0883e;--mod\
el: #bc8cff}}*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(--text);font:16px/1.5 system-ui,-a\
pple-system,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif}main{max-width:1100px;margin:0 auto;padding:24px 16px 64px}h1{\
font-size:1.6rem;line-height:1.25;margin:0 0 12px;overflow-wrap:anywhere}h2{font-size:1.15rem;margin:24px 0 8px}h3{font-\
size:1rem;margin:16px 0 4px}p{margin:8px 0;overflow-wrap:anywhere}a{color:var(--link)}code,pre,kbd{font:.86em/1.45 ui-mo\
nospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace}code{background:var(--raised);padding:.1em .3em;border-r\
adius:4px;overflow-wrap:anywhere}a code{color:inherit}pre{font:.94rem/1.45 system-ui,-apple-system,Segoe UI,Noto Sans,He\
lvetica,Arial,sans-serif;margin:4px 0;padding:8px 12px;border:1px solid var(--line);border-radius:6px;background:var(--r\
aised);white-space:pre-wrap;overflow-wrap:anywhere}ul,ol{margin:8px 0;padding-left:24px}li{overflow-wrap:anywhere}ins{ba\
ckground:var(--green-ground);color:var(--text);text-decoration:underline;text-decoration-color:var(--green);text-underli\
ne-offset:3px}del{background:var(--red-ground);color:var(--text);text-decoration:line-through;text-decoration-color:var(\
--red)}.dim,.small{color:var(--dim)}.small{font-size:.85rem;margin-top:24px}.figure{text-align:right;font-variant-numeri\
c:tabular-nums}.head{margin-top:16px}table{border-collapse:collapse}th,td{text-align:left;vertical-align:top;padding:6px\
 12px 6px 0;border-bottom:1px solid var(--line);font-weight:400}th.figure,td.figure{text-align:right}thead th{color:var(\
--dim);font-size:.85rem}td,th{overflow-wrap:break-word}.wide{overflow-x:auto}.s-scorecard td.figure,.s-scorecard th.figu\
re{white-space:nowrap;padding:6px 0 6px 16px}.s-scorecard table{min-width:min(640px,100%)}.alert{border-left:4px solid v\
ar(--line);padding:4px 16px;margin:16px 0}.alert.warning{border-color:var(--yellow);background:var(--yellow-ground)}.ale\
rt.caution{border-color:var(--red);background:var(--red-ground)}.alert.note{border-color:var(--link);background:var(--ra\
ised)}details{border-top:1px solid var(--line);padding:8px 0}summary{cursor:pointer;padding:4px 0}figure{margin:12px 0}f\
igcaption{color:var(--dim);font-size:.85rem}svg{display:block;width:100%;height:auto;max-width:820px}svg text{fill:var(-\
-dim);font:12px system-ui,sans-serif}svg .axis{stroke:var(--line)}svg polyline.rate{fill:none;stroke:var(--link);stroke-\
width:2}svg circle.rate{fill:var(--link)}.app{border-top:1px solid var(--line);margin-top:24px;scroll-margin-top:8px}.to\
ols{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.tools input{flex:1 1 240px;min-width:0}input,select,button{f\
ont:inherit;font-size:.95rem;color:var(--text);background:var(--ground);border:1px solid var(--line);border-radius:6px;p\
adding:6px 10px;min-height:36px}button{background:var(--raised);cursor:pointer}button[aria-pressed=true]{background:var(\
--link);border-color:var(--link);color:var(--ground)}:focus-visible{outline:2px solid var(--link);outline-offset:2px}h2:\
focus{outline:none}.chips{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0}fieldset.chips{border:0;padding:0}legend{posi\
tion:absolute;clip-path:inset(50%)}.chips button{border-radius:18px;padding:3px 12px;min-height:32px}.problem{color:var(\
--yellow);background:var(--yellow-ground);padding:6px 12px;border-radius:6px}.count{margin:4px 0;font-size:.9rem}.list{m\
ax-height:70vh;overflow:auto;border:1px solid var(--line);border-radius:6px}.list table{width:100%;table-layout:fixed;bo\
rder-collapse:separate;border-spacing:0}.list thead th{position:sticky;top:0;background:var(--raised);z-index:1;padding:\
6px 12px;height:auto}.list tbody tr{cursor:pointer}.list tbody th,.list tbody td{height:64px;padding:0 12px}.cell{height\
:63px;padding:5px 0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;line-height:1.35}.list tbody tr:hover,.lis\
t tbody tr.current{background:var(--raised)}.list tbody tr.current th{box-shadow:inset 3px 0 0 var(--link)}.list tbody t\
r.gap td{padding:0;border:0}.list .past{width:170px}.asked,.why{display:block;overflow:hidden;text-overflow:ellipsis;col\
or:var(--dim);font-size:.85rem}.list .result{display:block;overflow:hidden;text-overflow:ellipsis}.mark{font-weight:600}\
.mark-passed{color:var(--green)}.mark-failed,.mark-mixed{color:var(--red)}.place,.standing{margin-left:8px;font-size:.85\
rem}.standing{color:var(--dim)}.standing-newly,.standing-flaky{color:var(--red);font-weight:600}.standing-fixed{color:va\
r(--green);font-weight:600}.place:before{content:"";display:inline-block;width:9px;height:9px;border-radius:2px;margin-r\
ight:5px;background:var(--dim)}.place-prompt:before{background:var(--prompt)}.place-retrieval:before{background:var(--re\
trieval)}.place-context:before{background:var(--context)}.place-model:before{background:var(--model)}.strip{display:inli\
ne-flex;gap:2px;vertical-align:middle}.sign{display:inline-block;width:10px;height:18px;border-radius:2px;background:var\
(--dim)}.past .sign{width:min(10px,4.375px)}.sign-pass{height:8px;align-self:flex-end;background:var(--green)}.sign-mixe\
d{background:linear-gradient(var(--red) 50%,var(--green) 50%)}.sign-p{background:var(--prompt)}.sign-r{background:var(--\
retrieval)}.sign-c{background:var(--context)}.sign-m{background:var(--model)}.sign-unknown,.sign-absent{background:none;\
border:1px solid var(--line)}.open{border:1px solid var(--line);border-radius:6px;padding:8px 16px 16px;min-width:0}.ope\
n nav{display:flex;gap:8px;align-items:center;flex-wrap:wrap;position:sticky;top:0;background:var(--ground);padding:8px \
0}.open h2{margin:8px 0;overflow-wrap:anywhere}.open h3{color:var(--dim)}.reason{border-left:3px solid var(--line);paddi\
ng-left:12px;white-space:pre-wrap}.retrieved .expected{color:var(--green)}.retrieved .missing{color:var(--red)}.retrieve\
d code{color:var(--text)}.facts{display:flex;flex-wrap:wrap;gap:4px 24px;margin:16px 0 8px}.facts dt{display:inline;colo\
r:var(--dim)}.facts dd{display:inline;margin:0 0 0 6px}.facts div{overflow-wrap:anywhere}dialog{border:1px solid var(--l\
ine);border-radius:8px;background:var(--ground);color:var(--text);max-width:560px;padding:16px 24px}dialog dl div{displa\
y:flex;gap:12px;margin:4px 0}dialog dt{min-width:72px}dialog dd{margin:0}kbd{border:1px solid var(--line);border-radius:\
4px;padding:1px 6px;margin-right:4px}.app{margin-bottom:24px}.with-app .without-app,#rung-gate-print{display:none}@media\
(min-width:1000px){.with-open .columns{display:grid;grid-template-columns:minmax(300px,2fr) minmax(0,3fr);gap:16px;align\
-items:start}.with-open .list .past,.with-open .list th:nth-child(3){display:none}.with-open .list .standing{display:blo\
ck;margin-left:0}.with-open .list .why{display:none}.with-open .list{position:sticky;top:8px;max-height:92vh}}@media(max\
-width:999px){.with-open .list,.with-open .count,.with-open .chips{display:none}}@media(max-width:640px){main{padding:16\
px 12px 48px}h1{font-size:1.3rem}.s-scorecard table{font-size:.9rem}.s-scorecard td.figure:last-child{white-space:nowrap\
}.list .past,.list .why{display:none}.list tbody th,.list tbody td{padding:0 8px}svg text{font-size:26px}.list .standing\
{display:block;margin-left:0}.s-scorecard td.figure,.s-scorecard th.figure{white-space:normal;padding-left:8px}.wide th,\
.wide td{padding-right:8px}}@media print{body{font-size:11px}main{max-width:none;padding:0}#rung-gate-print{display:bloc\
k}#rung-gate-app{display:none}details::details-content{content-visibility:visible;height:auto;display:block}.wide,.list{\
overflow:visible;max-height:none}tr,pre{break-inside:avoid}a{color:inherit;text-decoration:none}}',styleHash="sha256-csp\
b+XIWaHtQJQwGnOIGqcfX4Egt1nlrF/BEoeXLhW4=";var external_node_zlib_=__webpack_require__(8522),write=__webpack_require__(80);
const MOST_TEXTS=24e6,ENOUGH_TEXTS=8e5;function packed({index,texts}){const blocks=[];let size=0,kept=0;for(let from=0;from<
texts.length;from+=index.block){const part=texts.slice(from,from+index.block),isOfFailures=part.some(({answers})=>answers.
some(({failure})=>failure!==null)),block=pack(part);if(size+block.length>(isOfFailures?MOST_TEXTS:ENOUGH_TEXTS))break;blocks.
push(block),size+=block.length,kept+=part.length}const{columns}=index,text=columns.text.map(at=>at<kept?at:-1);return{index:pack(
{...index,columns:{...columns,text}}),texts:blocks}}function pack(value){return(0,external_node_zlib_.deflateRawSync)((0,write.
g)(JSON.stringify(value)),{level:6}).toString("base64")}var attribution=__webpack_require__(2324),base_words=__webpack_require__(
2611),failing=__webpack_require__(6636),attribution_words=__webpack_require__(2020),ladder_systems=__webpack_require__(9735);
const OUTCOMES=["passed","failed","mixed","ungraded","skipped"],STANDINGS=["newly","flaky","fixed","old","new","unanswer\
ed","changed","accepted","mixed"],ASKED=300,WHY=320,TEXT=4e3,MOST_ROWS=1e5,BLOCK=100;function pageData(report,answers){const failures=byKey(
report.attributions,({questionId,variant})=>(0,failing.c)(questionId,variant)),kept=new Map(answers.map(record=>[(0,failing.
c)(record.id,record.variant),record])),result=report.comparison?.result,before=new Map((result?.newlyFailing??[]).map(({
id:id2,variant,answerBefore})=>[(0,failing.c)(id2,variant),answerBefore])),standings=standingsOf(report),history=report.
climb?.history,past=new Map((history?.answers??[]).map(({id:id2,variant,runs})=>[(0,failing.c)(id2,variant),runs])),isOut=(0,render_counted.
x)(report.dataQuality.quarantined),systemName=(0,ladder_systems.b)(report),systems=positions(),topics=positions(),all=rowsOf(
report),rows=listed(all,(key,row)=>row.counts.failed>0||standings.has(key)),order=[...rows.keys()],withText=[...order.filter(
key=>failures.has(key)),...order.filter(key=>!failures.has(key)&&kept.has(key))],textAt=new Map(withText.map((key,at)=>[
key,at])),column=value=>Array.from(rows,([key,row])=>value(row,key)),failureOf=key=>failures.get(key)?.[0],index={base:result?
(0,base_words.F)(report.comparison,visible.RK):null,runs:(history?.runs??[]).map(({number,name,createdAt,commit})=>({number,
name:(0,visible.RK)(name,80),when:createdAt===null?null:(0,visible.RK)(createdAt.slice(0,10),10),commit:commit===null?null:
(0,visible.RK)(commit.slice(0,7),7)})),places:attribution.M.map(id2=>({id:id2,title:(0,attribution_words.p8)(id2)})),block:BLOCK,
notListed:all.size-rows.size,columns:{id:column(({id:id2})=>nameInPage(id2)),system:column(row=>systems.of(systemName(row))),
topic:column(({topic})=>topics.of(topic)),outcome:column(row=>OUTCOMES.indexOf(outcomeOf(row))),place:column((_row,key)=>placeAt(
failureOf(key)?.category)),places:column((_row,key)=>(failures.get(key)??[]).reduce((all2,{category})=>all2|1<<placeAt(category),
0)),isSilent:column((_row,key)=>failureOf(key)?.rule==="no-signal"?1:0),standing:column((_row,key)=>standingAt(standings.
get(key))),isOut:column(({id:id2})=>isOut(id2)?1:0),trials:column(trialsWords),asked:column((row,key)=>askedWords(row.id,
failureOf(key)?.question??kept.get(key)?.question??null)),why:column((_row,key)=>{const failure=failureOf(key);return failure===
void 0?"":(0,visible.RK)((0,attribution_words.WV)(failure,visible.RK,visible.RK),WHY)}),cost:column(({costs})=>mean(costs)),
latency:column(({latencies})=>mean(latencies)),past:column((_row,key)=>past.get(key)??""),text:column((_row,key)=>textAt.
get(key)??-1)},systems:systems.names,topics:topics.names},texts=withText.map(key=>{const own=failures.get(key)??[],passed=kept.
get(key),question=own.find(record=>record.question!==null)?.question??passed?.question??null;return{question:page_data_text(
question),before:page_data_text(before.get(key)??null),cluster:page_data_text(rows.get(key)?.cluster??null),answers:own.
length>0?own.map(answerOf):[{trial:1,answer:page_data_text(passed?.answer??null),expected:null,failure:null}]}});return{
index,texts}}const placeAt=positionIn(attribution.M),standingAt=positionIn(STANDINGS);function positionIn(names){return name=>name===
void 0?-1:names.indexOf(name)}function rowsOf({questions}){const rows=new Map;for(const entry of questions){const variant=entry.
variant??null,key=(0,failing.c)(entry.id,variant);let row=rows.get(key);row===void 0&&(row={id:entry.id,variant,topic:entry.
questionCategory??null,cluster:entry.cluster??null,counts:{passed:0,failed:0,ungraded:0,skipped:0},costs:[],latencies:[]},
rows.set(key,row)),row.counts[entry.outcome]+=1,typeof entry.costUsd=="number"&&row.costs.push(entry.costUsd),typeof entry.
latencyMs=="number"&&row.latencies.push(entry.latencyMs)}return rows}function listed(rows,isWorthALook){if(rows.size<=MOST_ROWS)
return rows;const first=new Set([...rows].filter(([key,row])=>isWorthALook(key,row)).map(([key])=>key));let room=MOST_ROWS-
first.size;return new Map([...rows].filter(([key])=>first.has(key)?!0:(room-=1,room>=0)).slice(0,MOST_ROWS))}function outcomeOf({
counts:{passed,failed,ungraded}}){return failed>0?passed>0?"mixed":"failed":passed>0?"passed":ungraded>0?"ungraded":"ski\
pped"}function askedWords(id2,question){const line=onOneLine(question??""),named=onOneLine(id2.replace(/ #[0-9a-f]{8}$/,
""));return line===named||line.length>=SAME&&named.startsWith(line.slice(0,SAME))?"":(0,visible.RK)(line,ASKED)}const SAME=60;
function onOneLine(text){return text.replace(/\s+/g," ").trim()}function trialsWords({counts:{passed,failed,ungraded,skipped}}){
return passed+failed+ungraded+skipped>1?`${passed} of ${passed+failed} pass`:""}function standingsOf(report){const result=report.
comparison?.result,standings=new Map;if(!result)return standings;for(const{failure,standing}of(0,failing.C)((0,render_counted.
N)(report)))standing!==null&&standings.set((0,failing.c)(failure.questionId,failure.variant),standing);for(const{id:id2,
variant}of result.fixed)standings.set((0,failing.c)(id2,variant),"fixed");for(const{id:id2,variant,fault}of result.newlyFailing)
standings.set((0,failing.c)(id2,variant),fault==="flaky"?"flaky":"newly");return standings}function answerOf(record){const{
retrieval,scores=[]}=record,name=named=>({...named,name:(0,visible.RK)(named.name,240)});return{trial:record.trial,answer:page_data_text(
record.answer),expected:page_data_text(record.expectedAnswer),failure:{place:(0,attribution_words.p8)(record.category),ground:(0,visible.
RK)((0,attribution_words.l)(record,visible.RK),TEXT),reason:record.reason===void 0?null:{metric:page_data_text(record.reason.
metric),text:(0,visible.gB)(record.reason.text,TEXT)},retrieval:retrieval===void 0?null:{...retrieval,expected:retrieval.
expected.map(name),retrieved:retrieval.retrieved?.map(name)??null},scores:scores.map(score=>({...score,metric:(0,visible.
RK)(score.metric,120)})),trace:record.traceUrl?.startsWith("https://")?record.traceUrl:null}}}function page_data_text(value){
return value===null?null:(0,visible.gB)(value,TEXT)}function mean(values){return values.length===0?null:Number((values.reduce(
(sum,value)=>sum+value,0)/values.length).toPrecision(4))}function positions(){const names=[],known=new Map;return{names,
of(name){if(name===null)return-1;const at=known.get(name)??names.push(nameInPage(name))-1;return known.set(name,at),at}}}
function byKey(values,keyOf){const groups=new Map;for(const value of values){const key=keyOf(value),group=groups.get(key);
group===void 0?groups.set(key,[value]):group.push(value)}return groups}const LISTED=200;function renderPage(report,{answers=[],
origin}={}){const counted=(0,render_counted.N)(report),{index,texts}=packed(pageData(report,answers)),count=counted.attributions.
length,detail={questions:10,failures:LISTED,rows:50,texts:count<=LISTED,picture:!0,rest:", the rest in the report file",
docs:origin?.docs??(0,docs_links.Fr)(report.tool.version),...origin===void 0?{}:{origin}},sections=Object.entries(render_sections.
b).map(([id2,section])=>{const html=section.markup?.(counted,detail,HTML),names=`s-${id2}${id2==="failures"?" without-ap\
p":""}`;return{isReference:section.isReference===!0,html:html===void 0?"":`<section class="${names}">
${withOwnCode(html)}
</section>
`}}),split=sections.findIndex(({isReference})=>isReference),join=some=>some.map(({html})=>html).join("");return page_document(
escapeHtml((0,title.D)(counted,visible.RK)),[join(sections.slice(0,split)),`<div id="rung-gate-app"></div>
`,join(sections.slice(split)),`<div id="rung-gate-print"></div>
`].join(""),[["rung-gate-index",index],...texts.map((text,at)=>[`rung-gate-texts-${at}`,text])])}function renderProblemPage(problems,more,origin){
const body=withOwnCode((0,could_not_judge.S9)(problems,more,HTML,origin));return page_document("Could not judge this run",
`<section>
${body}
</section>
`,[])}const POLICY=["default-src 'none'",`style-src '${styleHash}'`,`script-src '${scriptHash}'`,"img-src data:","base-u\
ri 'none'","form-action 'none'"].join("; ");function page_document(name,body,blocks){const data=blocks.map(([id2,base64])=>`\
<script type="text/plain" id="${id2}">${base64}<\/script>
`);return`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<link rel="icon" href="data:,">
<title>${name} · Rung Gate</title>
<style>${style}</style>
</head>
<body>
<main>
${body}</main>
${data.join("")}<script>${script}<\/script>
</body>
</html>
`}})};export{id,ids,modules};
