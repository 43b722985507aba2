const id=220,ids=[220],modules={9220:((__unused_webpack___webpack_module__,__webpack_exports__,__webpack_require__)=>{__webpack_require__.
r(__webpack_exports__),__webpack_require__.d(__webpack_exports__,{renderPage:()=>renderPage,renderProblemPage:()=>renderProblemPage});
var could_not_judge=__webpack_require__(1903),render_counted=__webpack_require__(1022),docs_links=__webpack_require__(3353),
secrets=__webpack_require__(6796),visible=__webpack_require__(1683);const ENTITIES={"&":"&amp;","<":"&lt;",">":"&gt;",'"':"\
&quot;","'":"&#39;","`":"&#96;"};function escapeHtml(text){return text.replace(/[&<>"'`]/g,character=>ENTITIES[character]??
"")}function withOwnCode(html){return html.replace(/`([^`]+)`/g,(_whole,text)=>`<code>${text.replaceAll("<","&lt;")}</co\
de>`)}function code(text,max){const shown=(0,visible.RK)(text,max);return shown.trim()===""?`<em>${shown===""?"empty":"b\
lank"}</em>`:`<code>${escapeHtml(shown)}</code>`}function prose(text,max){const shown=(0,visible.RK)(text,max);return shown.
trim()===""?code(text,max):`<bdi>${escapeHtml(shown)}</bdi>`}function codes(texts,shown){const spans=texts.slice(0,shown).
map(text=>code((0,visible.m_)(text,60))),more=texts.length-spans.length;return more>0?`${spans.join(", ")} and ${more} m\
ore`:spans.join(", ")}function item(name,text,max=600){const shown=(0,visible.gB)(text.trimEnd(),max);return shown.includes(
`
`)?`${name}:<pre dir="auto">${escapeHtml(shown)}</pre>`:`${name}: ${prose(text.trimEnd(),max)}`}function marked(pieces,mark){
const shown=pieces.map(({text,isChanged})=>{const escaped=escapeHtml((0,visible.RK)(text,text.length+1));return isChanged?
`<${mark}>${escaped}</${mark}>`:escaped});return shown.join("")===""?"<em>empty</em>":`<bdi>${shown.join("")}</bdi>`}function questionAddress(id2,variant){
return`#${new URLSearchParams({q:(0,visible.RK)(id2,LONGEST),...variant===null?{}:{system:(0,visible.RK)(variant,LONGEST)}})}`}
const LONGEST=4e3;function html_link(label,url){const{href,protocol}=new URL((0,secrets.QU)(url));return protocol==="htt\
ps:"||protocol==="http:"?`<a href="${escapeHtml(href)}" rel="noopener noreferrer">${label}</a>`:label}function table(head,rows,align){
const side=at=>align[at]==="right"?' class="figure"':"",heads=head.map((text,at)=>text===""?"<td></td>":`<th scope="col"${side(
at)}>${text}</th>`),lines=rows.map(cells=>`<tr>${cells.map((text,at)=>at===0?`<th scope="row">${text}</th>`:`<td${side(at)}\
>${text}</td>`).join("")}</tr>`);return`<div class="wide" tabindex="0" role="group" aria-label="Table"><table><thead><tr\
>${heads.join("")}</tr></thead><tbody>
${lines.join(`
`)}
</tbody></table></div>`}const CHART={width:820,height:220,foot:22,gap:4};function bars({title:title2,labels,series,passRates}){
const{width,height,foot,gap}=CHART,sums=labels.map((_,at)=>series.reduce((sum,{values})=>sum+(values[at]??0),0)),most=Math.
max(1,...sums),step=width/Math.max(labels.length,1),room=height-foot,figure=value=>Number(value.toFixed(2)),drawn=labels.
map((label,at)=>{let y=room;return`${series.map(({name,colour,values})=>{const value=values[at]??0,tall=value/most*room;
return y-=tall,value===0?"":`<rect x="${figure(at*step+gap)}" y="${figure(y)}" width="${figure(step-2*gap)}" height="${figure(
tall)}" fill="${colour}"><title>run ${label}: ${value} ${name}</title></rect>`}).join("")}<text x="${figure((at+.5)*step)}\
" y="${height-6}" text-anchor="middle">${label}</text>`}),spoken=labels.map((label,at)=>`run ${label}: ${series.map(({name,
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
se strict";(()=>{var k,nn,Zn,q,xe,le,tn,re,rn,we,ke,Kn,X=Symbol.for("pv"),ae={},ue=[],et=/^m(i|n|o|s|text|space)$/,Pe=Ar\
ray.isArray,on=ue.slice,B=Object.assign;function z(n){n&&n.parentNode&&n.remove()}function oe(n,e,t,o,s){var r={type:n,p\
rops:e,key:t,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:X,__v:s||++nn,__i:-1,__u:0};return!s&&k.vnode&&k\
.vnode(r),r}function $(n){return n.children}function se(n,e){this.props=n,this.context=e,this.__g=0}function j(n,e){if(e\
==null)return n.__&&j(n.__,n.__i+1);for(var t;e<n.__k.length;e++)if((t=n.__k[e])&&t.__e)return t.__e;return typeof n.typ\
e!="function"||n.props.__P?null:j(n)}function nt(n){var e,t=n.__v,o=t.__e,s=[],r=[],i=n.__P;i&&((e=B({constructor:X},t))\
.__v=t.__v+1,k.vnode&&k.vnode(e),Ce(i,e,t,n.__n,i.namespaceURI,32&t.__u?[o]:null,s,o||j(t),32&t.__u,r),e.__v=t.__v,e.__.\
__k[e.__i]=e,dn(s,e,r),t.__=t.__e=null,e.__e!=o&&sn(e))}function sn(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=nul\
l,n.__k.some(function(e){return e&&(n.__e=e.__e)}),sn(n)}function Ke(n){(8&n.__g||(n.__g|=8,q.push(n),le++))&&xe==k.debo\
unceRendering||((xe=k.debounceRendering)||queueMicrotask)(ln)}function ln(){try{for(var n,e=1;q.length;)q.length>e&&q.so\
rt(tn),n=q.shift(),e=q.length,8&n.__g&&nt(n)}finally{(le=q.length)&&(xe||queueMicrotask)(ln)}}function an(n,e,t,o,s,r,i,\
a,d,p,c){var y,h,u,f,x,g,v=o.__k||ue,m=e.length;for(d=tt(t,e,v,d,m),y=0;y<m;y++)(u=t.__k[y])!=null&&(h=~u.__i&&v[u.__i]|\
|ae,u.__i=y,g=Ce(n,u,h,s,r,i,a,d,p,c),f=u.__e,(h.ref!=u.ref||8&h.__u)&&(h.ref&&Se(h.ref,null,u,h),u.ref&&c.push(u.ref,u.\
__c||f,u)),x=x||f,4&u.__u?(d=un(u,d,n,!h.__v),h.__e&&(h.__e=null)):typeof u.type=="function"&&g!==void 0?d=g:f&&(d=f.nex\
tSibling),u.__u&=-21);return t.__e=x,d}function tt(n,e,t,o,s){var r,i,a,d,p,c,y,h,u,f=t.length,x=f,g=0,v=0,m=n.__k=Array\
(s);for(r=0;r<s;r++)(i=e[r])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===Strin\
g?i=m[r]=oe(null,i):Pe(i)?i=m[r]=oe($,{children:i}):i.constructor===X&&i.__b?i=m[r]=oe(i.type,i.props,i.key,i.ref,i.__v)\
:m[r]=i,d=r+g,i.__=n,i.__b=n.__b+1,a=null,~(p=i.__i=rt(i,t,d,x))&&(x--,(a=t[p])&&(a.__u|=2)),a&&a.__v?(i.__u|=16,p==d-1?\
g--:p==d+1?g++:p!=d&&(p>d?g--:g++,v=1)):(~p||(s>f?g--:s<f&&g++),typeof i.type!="function"&&(i.__u|=4))):m[r]=null;if(v){\
for(c=[],y=[],r=0;r<s;r++)if((i=m[r])&&16&i.__u){for(g=0,h=c.length;g<h;)c[u=g+h>>1]<i.__i?g=u+1:h=u;c[g]=i.__i,y[r]=g+1\
}for(g=c.length;r--;)y[r]&&(y[r]==g?g--:m[r].__u|=4)}if(x)for(r=0;r<f;r++)!(a=t[r])||2&a.__u||(a.__e==o&&(o=j(a)),Te(a,a\
));return o}function un(n,e,t,o){var s,r,i,a;if(typeof n.type=="function"){if(n.props.__P)return e;if(s=n.__k)for(r=0;r<\
s.length;r++)s[r]&&(s[r].__=n,e=un(s[r],e,t,!1));return e}for(e&&!e.parentNode&&(e=j(n))&&!e.parentNode&&(e=null),i=n.__\
e,a=e;a&&a.nodeType==8;)a=a.nextSibling;for(i!=a&&(!o&&t.moveBefore&&i.parentNode?t.moveBefore(i,e):t.insertBefore(i,e||\
null)),e=i;(e=e&&e.nextSibling)&&e.nodeType==8&&!e.data.startsWith("$s"););return e}function rt(n,e,t,o){var s,r=n.key,i\
=n.type,a=e[t],d=a&&!(2&a.__u);if(a===null&&r==null||d&&r==a.key&&i==a.type)return t;if(o>(d?1:0)){for(s=t-1;s>=0;s--)if\
((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.type)return s;for(s=t+1;s<e.length;s++)if((a=e[s])&&!(2&a.__u)&&r==a.key&&i==a.typ\
e)return s}return-1}function en(n,e,t){t==null&&(t=""),e[0]=="-"?n.setProperty(e,t):n[e]=t}function te(n,e,t,o,s){var r,\
i;if(e=="style")if(typeof t=="string")n.style.cssText=t;else{if(typeof o=="string"&&(n.style.cssText=o=""),o)for(e in o)\
t&&e in t||en(n.style,e);if(t)for(e in t)o&&t[e]==o[e]||en(n.style,e,t[e])}else if(e[0]=="o"&&e[1]=="n")typeof t!="funct\
ion"&&(t=null),typeof o!="function"&&(o=null),(n.__e||(n.__e={}))[e]=t,t&&o||(i=ke[e]||(ke[e]=ot(e)),(n.__a||(n.__a={}))\
[e]=we,r=e!=(e=e.replace(rn,"$1")),(e=e.slice(2))[0]<"a"&&(e=e.toLowerCase()),t?n.addEventListener(e,i,r):n.removeEventL\
istener(e,i,r));else{if(s=="http://www.w3.org/2000/svg")e=e.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(e!=\
"width"&&e!="height"&&e!="href"&&e!="list"&&e!="form"&&e!="tabIndex"&&e!="download"&&e!="rowSpan"&&e!="colSpan"&&e!="rol\
e"&&e!="popover"&&e in n)try{return void(n[e]=t??"")}catch{}if(typeof t=="function")return;t==null||t===!1&&e[4]!="-"?n.\
removeAttribute(e):n.setAttribute(e,e=="popover"&&t==1?"":t)}}function ot(n){return function(e){var t=this.__e;if(t){if(\
t=t[n],e[re]==null)e[re]=we++;else if(e[re]<this.__a[n])return;return t(k.event?k.event(e):e)}}}function Ce(n,e,t,o,s,r,\
i,a,d,p){var c,y,h,u,f,x,g,v,m,b,_,w,E,A,S,Ze,R,U,M=e.type;if(e.constructor!==X)return null;128&t.__u&&(d=32&t.__u,c=t._\
_c.__z)&&(e.__u|=d,y=r=[],c.nodeType==8?a=ie(c,r):r.push(c),a=r[0]||a),(c=k.__b)&&c(e);e:if(typeof M=="function"){h=i.le\
ngth;try{if(v=e.props,m=(c=M.prototype)&&c.render,b=(c=M.contextType)&&o[c.__c],_=c?b?b.props.value:c.__:o,(u=t.__c)?(e.\
__c=u,2&u.__g&&(u.__g|=1)):(m?e.__c=u=new M(v,_):(e.__c=u=new se(v,_),u.constructor=M,u.render=it),b&&b.sub(u),u.state||\
(u.state={}),u.__n=o,u.__g|=8,u.__h=[],u.__k=[]),m&&(u.__s||(u.__s=u.state),M.getDerivedStateFromProps&&(u.__s==u.state&\
&(u.__s=B({},u.__s)),B(u.__s,M.getDerivedStateFromProps(v,u.__s)))),f=u.props,x=u.state,u.__v=e,t.__c){if(v!==f&&m&&!M.g\
etDerivedStateFromProps&&u.componentWillReceiveProps&&u.componentWillReceiveProps(v,_),e.__v==t.__v&&!(8&u.__g)||!(4&u._\
_g)&&u.shouldComponentUpdate&&u.shouldComponentUpdate(v,u.__s,_)===!1){e.__v!=t.__v&&(u.props=v,u.state=u.__s,u.__g&=-9)\
,e.__e=t.__e,e.__k=t.__k,e.__k.some(function(O){O&&(O.__=e)}),ue.push.apply(u.__h,u.__k),u.__k=[],u.__h.length&&i.push(u\
),a=j(t);break e}u.componentWillUpdate&&u.componentWillUpdate(v,u.__s,_),m&&u.componentDidUpdate&&u.__h.push(function(){\
u.componentDidUpdate(f,x,g)})}else m&&!M.getDerivedStateFromProps&&u.componentWillMount&&u.componentWillMount(),m&&u.com\
ponentDidMount&&u.__h.push(u.componentDidMount);u.context=_,u.props=v,u.__P=n,u.__g&=-5,w=k.__r,E=m?25:0;do u.__g&=-9,w&\
&w(e),c=u.render(u.props,u.state=u.__s,u.context);while(8&u.__g&&++E<25);m&&(ue.push.apply(u.__h,u.__k),u.__k=[]),u.stat\
e=u.__s,u.getChildContext&&(o=B({},o,u.getChildContext())),m&&t.__c&&u.getSnapshotBeforeUpdate&&(g=u.getSnapshotBeforeUp\
date(f,x)),A=c&&c.type===$&&c.key==null?c.props.children:c,v.__P&&(c=a,s=(n=v.__P).namespaceURI,d=r=null,t.props&&t.prop\
s.__P!=n&&(t.__k.some(function(O){O&&Te(O,O)}),t.__k=null),a=t.__k?j(t,0):null),a=an(n,Pe(A)?A:[A],e,t,o,s,r,i,a,d,p),v.\
__P&&(e.__e=null,a=c),e.__u&=-161,y&&y.some(z),u.__h.length&&i.push(u),1&u.__g&&(u.__g&=-4)}catch(O){if(i.length=h,e.__v\
=null,d||r)if(O&&O.then){if(e.__u|=128|d,r){for(~(R=r.indexOf(a||void 0))||(R=r.length);(U=r[R-1])&&U.nodeType==8;)R--;f\
or(;R<r.length;R++)if(U=r[R])if(r[R]=null,S){if(U==Ze)break}else{if(U.nodeType!=8)break;U.data.startsWith("$s")&&(Ze=ie(\
S=U))}}if(!S){for(;a&&a.nodeType==8&&a.nextSibling;)a=a.nextSibling;S=a}(c=ie(S=e.__c.__z||(e.__c.__z=S)))?(e.__e=S,a=c)\
:e.__e=a,a=a&&a.nextSibling}else r&&r.some(z);else e.__e=t.__e;e.__k||(e.__k=t.__k||[]),O&&O.then||cn(e),k.__e(O,e,t)}}e\
lse a=e.__e=st(t.__e,e,t,o,s,r,i,d,p,n);return(c=k.diffed)&&c(e),a}function ie(n,e){if(n&&n.nodeType==8&&n.data.startsWi\
th("$s"))for(var t=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))t++;else if(n.data.startsWith("/$s")\
&&!--t)return n}e&&e.push(n)}}function cn(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(cn))}function dn(n,e,t){for(var\
 o=0;o<t.length;)Se(t[o++],t[o++],t[o++]);k.__c&&k.__c(e,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(r){r\
.call(s)})}catch(r){k.__e(r,s.__v)}})}function st(n,e,t,o,s,r,i,a,d,p){var c,y,h,u,f,x,g,v,m=t.props||ae,b=e.props,_=e.t\
ype;if(_=="svg"?s="http://www.w3.org/2000/svg":_=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org\
/1999/xhtml"),r){for(c=0;c<r.length;c++)if((f=r[c])&&(_?f.localName==_:f.nodeType==3)){n=f,r[c]=null;break}}if(!n){if(v=\
p.ownerDocument||document,!_)return v.createTextNode(b);n=v.createElementNS(s,_,b.is?b:p),a&&(k.__m&&k.__m(e,r),a=!1),r=\
null}if(_){if(p=_=="template"&&n.content||n,r=_=="textarea"&&b.defaultValue!=null?null:r&&on.call(p.childNodes),!a&&r)fo\
r(m={},c=0;c<n.attributes.length;c++)m[(f=n.attributes[c]).name]=f.value;for(c in m)f=m[c],c=="dangerouslySetInnerHTML"?\
h=f:c=="children"||c in b||c=="value"&&"defaultValue"in b||c=="checked"&&"defaultChecked"in b||te(n,c,null,f,s);for(c in\
 b)f=b[c],c=="children"?u=f:c=="dangerouslySetInnerHTML"?y=f:c=="value"?x=f:c=="checked"?g=f:a&&typeof f!="function"||m[\
c]===f||te(n,c,f,m[c],s);y?(a||h&&(y.__html==h.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),e.__k=[]):(h&&(n.t\
extContent=""),(_=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&et.test(_))&&(s="http://www.w3.org/1999/xht\
ml"),an(p,Pe(u)?u:[u],e,t,o,s,r,i,r?r[0]:t.__k&&j(t,0),a,d),r&&r.some(z)),a&&_!="textarea"||(c="value",_=="progress"&&x=\
=null?n.removeAttribute(c):x==null||x===n[c]&&(_!="progress"||x)||te(n,c,x,m[c],s),c="checked",g!=null&&g!=n[c]&&te(n,c,\
g,m[c],s))}else m===b||a&&n.data==b||(n.data=b);return n}function Se(n,e,t,o){try{typeof n=="function"?e?e.__x=n(e)||1:o\
&&(o=o.__c||o.__e)&&(e=o.__x)&&(o.__x=null,typeof e=="function"?e():n(null)):n.current=e}catch(s){k.__e(s,t)}}function T\
e(n,e,t){var o,s,r,i;if(k.unmount&&k.unmount(n),!(o=n.ref)||o.current&&o.current!=n.__e||Se(o,null,e,n),o=n.__c){if(o.co\
mponentWillUnmount)try{o.componentWillUnmount()}catch(a){k.__e(a,e)}o.__P=o.__n=null}if(o=n.__k)for(i=0;i<o.length;i++)o\
[i]&&Te(o[i],e,typeof n.type!="function"||t&&!n.props.__P);!t&&(o=n.__c)&&(o=o.__z)&&(s=ie(o,r=[]))&&(o==n.__e&&r.some(z\
),z(s),z(o)),t||z(n.__e),n.__e=n.__c=n.__=null}function it(n,e,t){return this.constructor(n,t)}function ce(n,e){var t,o,\
s,r;k.__&&k.__(n,e),e.nodeType==9&&(e=e.documentElement),o=(t=n&&32&n.__u)?null:e.__k,e.__k=oe($,{children:[n]}),s=[],r=\
[],Ce(e,e.__k,o||ae,ae,e.namespaceURI,o?null:e.firstChild?on.call(e.childNodes):null,s,o?o.__e:e.firstChild,t,r),dn(s,e.\
__k,r),e.__k.props.children=null}k={__e:function(n,e,t,o){for(var s,r,i;e=e.__;)if((s=e.__c)&&!(1&s.__g)){s.__g|=4;try{i\
f((i=(r=s.constructor)&&r.getDerivedStateFromError)&&s.setState(r.getDerivedStateFromError(n)),s.componentDidCatch&&(s.c\
omponentDidCatch(n,o||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(a){n=a}}throw le=0,n}},nn=0,Zn=function(n){return \
n!=null&&n.constructor===X},se.prototype.setState=function(n,e){var t=this.__s;t&&t!=this.state||(t=this.__s=B({},this.s\
tate)),typeof n=="function"&&(n=n(B({},t),this.props)),n&&(B(t,n),this.__v&&(e&&this.__k.push(e),Ke(this)))},se.prototyp\
e.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),Ke(this))},se.prototype.render=$,q=[],le=0,tn=funct\
ion(n,e){return n.__v.__b-e.__v.__b},re=Symbol(),rn=/(PointerCapture)$|Capture$/i,we=0,ke={},Kn=0;var G,C,Ee,fn,Oe=Objec\
t.is,K=0,xn=[],$e=[],P=k,pn=P.__b,_n=P.__r,mn=P.diffed,hn=P.__c,gn=P.unmount,yn=P.__;function de(n,e){P.__h&&P.__h(C,n,K\
||e),K=0;var t=C.__H||(C.__H={__:[],__h:[]});return n>=t.__.length&&t.__.push({}),t.__[n]}function W(n){return K=1,lt(wn\
,n)}function lt(n,e,t){var o=de(G++,2);if(o.t=n,!o.__c&&(o.__=[t?t(e):wn(void 0,e),function(r){var i=(o.__N||o.__)[0],a=\
o.t(i,r);Oe(i,a)||(o.__N=[a,o.__[1]],o.__c.setState({}))}],o.__c=C,!C.__f)){C.__f=!0;var s=C.shouldComponentUpdate;C.sho\
uldComponentUpdate=function(r,i,a){var d=this.__H;if(!d)return!0;var p=!1,c=this.props!=r;if(d.__.some(function(h){h.__N\
&&(p=!0,Oe(h.__[0],h.__N[0])||(c=!0))}),s){var y=s.call(this,r,i,a);return p?y||c:y}return!p||c}}return o.__}function N(\
n,e){var t=de(G++,3);!P.__s&&Ae(t.__H,e)&&(t.__P=!0,t.__=n,t.u=e,C.__H.__h.push(t))}function kn(n,e){var t=de(G++,4);!P.\
__s&&Ae(t.__H,e)&&(t.__P=!1,t.__=n,t.u=e,C.__h.push(t))}function L(n){return K=5,D(function(){return{current:n}},[])}fun\
ction D(n,e){var t=de(G++,7);return Ae(t.__H,e)&&(t.__=n(),t.__H=e),t.__}function ee(n,e){return K=8,D(function(){return\
 n},e)}function at(){var n;do{for(;n=$e.shift();)try{Z(n)}catch(t){P.__e(t,{__:(n=n.__P)&&n.__v})}for(;n=xn.shift();){va\
r e=n.__H;if(n.__P&&e)try{e.__h.some(Z),e.__h.some(Ie),e.__h=[]}catch(t){e.__h=[],P.__e(t,n.__v)}}}while($e.length)}P.__\
b=function(n){C=null,pn&&pn(n)},P.__=function(n,e){n&&e.__k&&e.__k.__m&&(n.__m=e.__k.__m),yn&&yn(n,e)},P.__r=function(n)\
{_n&&_n(n),G=0;var e=(C=n.__c).__H;e&&(Ee==C?C.__h=[]:(e.__h.some(Z),e.__h.some(Ie),G=0),e.__h=[],e.__.some(function(t){\
t.__N&&(t.__=t.__N),t.u=t.__N=void 0})),Ee=C},P.diffed=function(n){mn&&mn(n);var e=n.__c;e&&e.__H&&(e.__H.__h.length&&bn\
(xn.push(e)),e.__H.__.some(function(t){t.u&&(t.__H=t.u)})),Ee=C=null},P.__c=function(n,e){e.some(function(t){try{t.__h.s\
ome(Z),t.__h=t.__h.filter(function(o){return!o.__||Ie(o)})}catch(o){t.__h=[function(){throw o}]}}),hn&&hn(n,e)},P.unmoun\
t=function(n){gn&&gn(n);var e,t,o=n.__c;o&&o.__H&&(o.__H.__.some(function(s){try{if(s.__P&&s.__c){if(t===void 0){for(t=n\
.__;t&&(!t.__c||!t.__c.__P);)t=t.__;t=t&&t.__c}s.__P=t,bn($e.push(s))}else Z(s)}catch(r){e=r}}),o.__H=void 0,e&&P.__e(e,\
o.__v))};var vn=typeof requestAnimationFrame=="function";function ut(n){var e,t=function(){clearTimeout(o),vn&&cancelAni\
mationFrame(e),setTimeout(n)},o=setTimeout(t,35);vn&&(e=requestAnimationFrame(t))}function bn(n){n!=1&&fn==P.requestAnim\
ationFrame||((fn=P.requestAnimationFrame)||ut)(at)}function Z(n){var e=C,t=n.__c;typeof t=="function"&&(n.__c=void 0,t()\
),C=e}function Ie(n){var e=C;n.__c=n.__(),C=e}function Ae(n,e){return!n||n.length!=e.length||e.some(function(t,o){return\
!Oe(t,n[o])})}function wn(n,e){return typeof e=="function"?e(n):e}function Ne(n){if(Number.isInteger(n))return I(n);let \
e=Math.round(n*1e3)/1e3;return Number.isInteger(e)?String(Number(n.toPrecision(4))):String(e)}function I(n){return Strin\
g(n).replace(/\\B(?=(?:\\d{3})+$)/g,",")}var T=["passed","failed","mixed","ungraded","skipped"],F=["newly","flaky","fixed"\
,"old","new","unanswered","changed","accepted","mixed"];var Le={importance:"Newly failing first",run:"Order of the run",\
id:"Question",rung:"Rung",cost:"Most expensive",latency:"Slowest"};function fe(n){return Object.hasOwn(Le,n)}function Pn\
(n,{columns:e}){let t=e.id.map((s,r)=>r);if(n==="run")return t;if(n==="id"){let{compare:s}=new Intl.Collator("en",{numer\
ic:!0});return t.sort((r,i)=>s(e.id[r]??"",e.id[i]??""))}let o=t.map(s=>{if(n==="cost")return-(e.cost[s]??-1);if(n==="la\
tency")return-(e.latency[s]??-1);let r=e.place[s]??-1;return n==="rung"?r<0?Number.POSITIVE_INFINITY:r:ct(e.outcome[s]??\
0,e.standing[s]??-1)});return t.sort((s,r)=>(o[s]??0)-(o[r]??0)||s-r)}function ct(n,e){let t=F[e];return t==="newly"?0:t\
==="flaky"?1:T[n]==="failed"?t==="new"?2:3:T[n]==="mixed"?4:t==="fixed"?5:T[n]==="ungraded"?6:7}function Me(n){let e=new\
 URLSearchParams(n.replace(/^#/,"")),t=e.get("q"),o=e.get("sort")??"";return{filter:e.get("f")??"",order:fe(o)?o:"import\
ance",question:t===null?null:{id:t,system:e.get("system")}}}function pe({filter:n,order:e,question:t}){let o=new URLSear\
chParams;return n!==""&&o.set("f",n),e!=="importance"&&o.set("sort",e),t!==null&&(o.set("q",t.id),t.system!==null&&o.set\
("system",t.system)),`#${o}`}var We={new:(n,e)=>e==="newly"||e==="flaky",failing:n=>n==="failed"||n==="mixed",passing:n=\
>n==="passed",fixed:(n,e)=>e==="fixed",flaky:(n,e)=>e==="flaky"||n==="mixed",added:(n,e)=>e==="new",old:(n,e)=>e==="old"\
,ungraded:n=>n==="ungraded",skipped:n=>n==="skipped",quarantined:(n,e,t)=>t},dt={1:"prompt",2:"retrieval",3:"context",4:\
"model",5:"model","4/5":"model"},Re=Object.keys(We);function Tn({columns:n,systems:e,topics:t}){return n.id.map((o,s)=>[\
o,n.asked[s],n.why[s],e[n.system[s]??-1],t[n.topic[s]??-1]].filter(r=>r!==void 0&&r!=="").join(`\n`).toLowerCase())}funct\
ion En(n,e,t){let o=[],s=ft(n).flatMap(({key:r,value:i,isNot:a})=>{let d=pt(r,i,e,t);return typeof d=="string"?(o.push(d\
),[]):[a?p=>!d(p):d]});return{holds:r=>s.every(i=>i(r)),problems:o}}function ft(n){return[...n.matchAll(/(-?)(?:([a-z]+)\
:)?(?:"([^"]*)"?|(\\S+))/giu)].flatMap(([,e,t="",o,s])=>{let r=o??s??"";return r===""?[]:[{key:t.toLowerCase(),value:r,is\
Not:e==="-"}]})}function pt(n,e,t,o){let{columns:s}=t,r=e.toLowerCase();switch(n){case"is":{let i=Object.hasOwn(We,r)?We\
[r]:void 0;return i===void 0?De("is",e,Re):a=>i(T[s.outcome[a]??0]??"passed",F[s.standing[a]??-1],s.isOut[a]===1)}case"r\
ung":{let i=dt[r]??r,a=t.places.findIndex(({id:d})=>d===i);return a<0?De("rung",e,t.places.map(({id:d})=>d)):d=>s.place[\
d]===a}case"cat":return Cn("cat",e,t.topics,s.topic);case"system":return Cn("system",e,t.systems,s.system);default:{let \
i=(n===""?e:`${n}:${e}`).toLowerCase();return a=>(o[a]??"").includes(i)}}}function Cn(n,e,t,o){let s=e.toLowerCase(),r=n\
ew Set(t.flatMap((i,a)=>i.toLowerCase()===s?[a]:[]));return r.size===0?De(n,e,t):i=>r.has(o[i]??-1)}var Sn=12;function D\
e(n,e,t){let o=t.slice(0,Sn).map(r=>/\\s/.test(r)?`"${r}"`:r),s=t.length===0?"this run has none":`there is ${o.join(", ")\
}${t.length>Sn?" and more":""}`;return`There is no ${n}:${e}; ${s}. It is left out.`}function On(n,e){let t=n.split(/\\s+\
/).filter(o=>o!=="");return t.includes(e)?t.filter(o=>o!==e).join(" "):[...t,e].join(" ")}var _t=Symbol.for("pv"),mt=0;f\
unction l(n,e,t,o,s,r){e||(e={});var i,a,d=e;if("ref"in d&&typeof n!="function")for(a in d={},e)a=="ref"?i=e[a]:d[a]=e[a\
];var p={type:n,props:d,key:t,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:_t,__v:--mt,__i:-1,__u:0};retur\
n(s||r)&&(p.__source=s,p.__self=r),k.vnode&&k.vnode(p),p}var ht=[["/","search"],["j k","next and previous question"],["n\
 p","next and previous failing question"],["Enter","open it"],["Esc","back to the list"],["?","this help"]];function $n(\
{onClose:n}){let e=L(null);return N(()=>e.current?.showModal(),[]),l("dialog",{ref:e,onClose:n,"aria-labelledby":"help-t\
itle",children:[l("h2",{id:"help-title",children:"Keys and filters"}),l("dl",{children:ht.map(([t,o])=>l("div",{children\
:[l("dt",{children:t.split(" ").map(s=>l("kbd",{children:s},s))}),l("dd",{children:o})]},t))}),l("p",{children:["Words i\
n the filter have to occur in the question, its id or why it fails. ",l("code",{children:"rung:retrieval"}),","," ",l("c\
ode",{children:"cat:billing"})," and ",l("code",{children:"system:a"})," ask for one value, ",l("code",{children:"is:"})\
," for one of"," ",Re.join(", "),". Quotes keep words together; ",l("code",{children:"-"})," before anything leaves it o\
ut:"," ",l("code",{children:\'is:failing -is:flaky "two words"\'}),"."]}),l("form",{method:"dialog",children:l("button",{t\
ype:"submit",children:"Close"})})]})}function In(n,e){if(n.ctrlKey||n.metaKey||n.altKey||n.isComposing||n.defaultPrevent\
ed)return;let{target:t,key:o}=n;if(document.querySelector("dialog[open]")!==null)return;if(t instanceof HTMLElement&&t.m\
atches("input, select, textarea")){o==="Escape"&&t.blur();return}let s=t instanceof HTMLElement&&t.matches("a, button, s\
ummary"),r={"/":e.search,j:()=>e.step(1,!1),k:()=>e.step(-1,!1),n:()=>e.step(1,!0),p:()=>e.step(-1,!0),"?":e.help,Escape\
:e.escape,...s?{}:{Enter:e.enter}},i=Object.hasOwn(r,o)?r[o]:void 0;i!==void 0&&(n.preventDefault(),i())}var gt={newly:"\
newly failing",flaky:"newly failing, flaky",fixed:"fixed",old:"failed before",new:"new question",unanswered:"not compare\
d: no answer in one of the two runs",changed:"not compared: asked or judged differently",accepted:"accepted regression",\
mixed:"compared as a whole"},yt={passed:"passes",failed:"fails",mixed:"some answers fail",ungraded:"not judged",skipped:\
"skipped"};function _e({index:n,row:e}){let{columns:t,places:o}=n,s=T[t.outcome[e]??0]??"passed",r=F[t.standing[e]??-1],\
i=o[t.place[e]??-1];return l("span",{class:"result",children:[l("span",{class:`mark mark-${s}`,children:yt[s]}),i===void\
 0?null:l("span",{class:`place place-${i.id}`,children:i.title}),r===void 0?null:l("span",{class:`standing standing-${r}\
`,children:gt[r]}),t.isOut[e]===1?l("span",{class:"standing",children:"in quarantine"}):null]})}var vt={"+":"passed","~"\
:"only some of its answers passed",p:"prompt failure",r:"retrieval failure",c:"context failure",m:"model failure",o:"fai\
led, not caused by the system","?":"not judged","-":"not asked"};function qe({runs:n,columns:e},t){return e.past[t]||"+"\
.repeat(n.length)}function je(n){return vt[n]??n}function bt(n){return`sign sign-${{"+":"pass","~":"mixed","?":"unknown"\
,"-":"absent"}[n]??n}`}function me({index:n,row:e}){let t=[...qe(n,e)],o=new Map;for(let r of t)o.set(r,(o.get(r)??0)+1)\
;let s=[...o].map(([r,i])=>`${i} ${je(r)}`).join(", ");return l("span",{class:"strip",role:"img","aria-label":`Last ${t.\
length} runs: ${s}`,children:t.map((r,i)=>l("i",{class:bt(r)},i))})}var J=64,An=10;function Ln({index:n,rows:e,current:t\
,open:o,addressOf:s,onOpen:r}){let i=L(null),[a,d]=W(0),[p,c]=W(600);kn(()=>{let f=()=>c(i.current?.clientHeight??600);r\
eturn f(),addEventListener("resize",f),()=>removeEventListener("resize",f)},[]),N(()=>{if(t===void 0||i.current===null)r\
eturn;let f=e.indexOf(t)*J,{scrollTop:x,clientHeight:g}=i.current;f<x?i.current.scrollTop=f:f+2*J>x+g&&(i.current.scroll\
Top=f+2*J-g)},[t,e]);let y=Math.max(0,Math.floor(a/J)-An),h=Math.min(e.length,Math.ceil((a+p)/J)+An),u=n.runs.length>1;r\
eturn l("section",{class:"list",ref:i,tabIndex:0,"aria-label":"List of questions",onScroll:f=>d(f.currentTarget.scrollTo\
p),children:l("table",{"aria-rowcount":e.length+1,children:[l("thead",{children:l("tr",{children:[l("th",{scope:"col",ch\
ildren:"Question"}),l("th",{scope:"col",children:"Result"}),u?l("th",{scope:"col",class:"past",children:["Last ",n.runs.\
length," runs"]}):null]})}),l("tbody",{children:[l(Nn,{rows:y}),e.slice(y,h).map((f,x)=>l("tr",{"aria-rowindex":y+x+2,cl\
ass:`${f===t?"current":""} ${f===o?"is-open":""}`,onClick:g=>{g.target instanceof Element&&g.target.closest("a")||r(f)},\
children:[l("th",{scope:"row",children:l("div",{class:"cell",children:[l("a",{href:s(f),"aria-current":f===o?"true":void\
 0,children:l("code",{children:n.columns.id[f]})}),l("span",{class:"asked",dir:"auto",children:n.columns.asked[f]})]})})\
,l("td",{children:l("div",{class:"cell",children:[l(_e,{index:n,row:f}),l("span",{class:"why",children:n.columns.why[f]}\
)]})}),u?l("td",{class:"past",children:l("div",{class:"cell",children:l(me,{index:n,row:f})})}):null]},f)),l(Nn,{rows:e.\
length-h})]})]})})}function Nn({rows:n}){return n<=0?null:l("tr",{class:"gap",children:l("td",{colSpan:2,style:{height:`\
${n*J}px`}})})}var H=class{diff(e,t,o={}){let s;typeof o=="function"?(s=o,o={}):"callback"in o&&(s=o.callback);let r=thi\
s.castInput(e,o),i=this.castInput(t,o),a=this.removeEmpty(this.tokenize(r,o)),d=this.removeEmpty(this.tokenize(i,o));ret\
urn this.diffWithOptionsObj(a,d,o,s)}diffWithOptionsObj(e,t,o,s){var r;let i=m=>{if(m=this.postProcess(m,o),s){setTimeou\
t(function(){s(m)},0);return}else return m},a=t.length,d=e.length,p=1,c=a+d;o.maxEditLength!=null&&(c=Math.min(c,o.maxEd\
itLength));let y=(r=o.timeout)!==null&&r!==void 0?r:1/0,h=Date.now()+y,u=[{oldPos:-1,lastComponent:void 0}],f=this.extra\
ctCommon(u[0],t,e,0,o);if(u[0].oldPos+1>=d&&f+1>=a)return i(this.buildValues(u[0].lastComponent,t,e));let x=-1/0,g=1/0,v\
=()=>{for(let m=Math.max(x,-p);m<=Math.min(g,p);m+=2){let b,_=u[m-1],w=u[m+1];_&&(u[m-1]=void 0);let E=!1;if(w){let S=w.\
oldPos-m;E=w&&0<=S&&S<a}let A=_&&_.oldPos+1<d;if(!E&&!A){u[m]=void 0;continue}if(!A||E&&_.oldPos<w.oldPos?b=this.addToPa\
th(w,!0,!1,0,o):b=this.addToPath(_,!1,!0,1,o),f=this.extractCommon(b,t,e,m,o),b.oldPos+1>=d&&f+1>=a)return i(this.buildV\
alues(b.lastComponent,t,e))||!0;u[m]=b,b.oldPos+1>=d&&(g=Math.min(g,m-1)),f+1>=a&&(x=Math.max(x,m+1))}p++};if(s)(functio\
n m(){setTimeout(function(){if(p>c||Date.now()>h)return s(void 0);v()||m()},0)})();else for(;p<=c&&Date.now()<=h;){let m\
=v();if(m)return m}}addToPath(e,t,o,s,r){let i=e.lastComponent;return i&&!r.oneChangePerToken&&i.added===t&&i.removed===\
o?{oldPos:e.oldPos+s,lastComponent:{count:i.count+1,added:t,removed:o,previousComponent:i.previousComponent}}:{oldPos:e.\
oldPos+s,lastComponent:{count:1,added:t,removed:o,previousComponent:i}}}extractCommon(e,t,o,s,r){let i=t.length,a=o.leng\
th,d=e.oldPos,p=d-s,c=0;for(;p+1<i&&d+1<a&&this.equals(o[d+1],t[p+1],r);)p++,d++,c++,r.oneChangePerToken&&(e.lastCompone\
nt={count:1,previousComponent:e.lastComponent,added:!1,removed:!1});return c&&!r.oneChangePerToken&&(e.lastComponent={co\
unt:c,previousComponent:e.lastComponent,added:!1,removed:!1}),e.oldPos=d,p}equals(e,t,o){return o.comparator?o.comparato\
r(e,t):e===t||!!o.ignoreCase&&e.toLowerCase()===t.toLowerCase()}removeEmpty(e){let t=[];for(let o=0;o<e.length;o++)e[o]&\
&t.push(e[o]);return t}castInput(e,t){return e}tokenize(e,t){return Array.from(e)}join(e){return e.join("")}postProcess(\
e,t){return e}get useLongestToken(){return!1}buildValues(e,t,o){let s=[],r;for(;e;)s.push(e),r=e.previousComponent,delet\
e e.previousComponent,e=r;s.reverse();let i=s.length,a=0,d=0,p=0;for(;a<i;a++){let c=s[a];if(c.removed)c.value=this.join\
(o.slice(p,p+c.count)),p+=c.count;else{if(!c.added&&this.useLongestToken){let y=t.slice(d,d+c.count);y=y.map(function(h,\
u){let f=o[p+u];return f.length>h.length?f:h}),c.value=this.join(y)}else c.value=this.join(t.slice(d,d+c.count));d+=c.co\
unt,c.added||(p+=c.count)}}return s}};function Fe(n,e){let t;for(t=0;t<n.length&&t<e.length;t++)if(n[t]!=e[t])return n.s\
lice(0,t);return n.slice(0,t)}function He(n,e){let t;if(!n||!e||n[n.length-1]!=e[e.length-1])return"";for(t=0;t<n.length\
&&t<e.length;t++)if(n[n.length-(t+1)]!=e[e.length-(t+1)])return n.slice(-t);return n.slice(-t)}function he(n,e,t){if(n.s\
lice(0,e.length)!=e)throw Error(`string ${JSON.stringify(n)} doesn\'t start with prefix ${JSON.stringify(e)}; this is a b\
ug`);return t+n.slice(e.length)}function ge(n,e,t){if(!e)return n+t;if(n.slice(-e.length)!=e)throw Error(`string ${JSON.\
stringify(n)} doesn\'t end with suffix ${JSON.stringify(e)}; this is a bug`);return n.slice(0,-e.length)+t}function Q(n,e\
){return he(n,e,"")}function ne(n,e){return ge(n,e,"")}function Ue(n,e){return e.slice(0,xt(n,e))}function xt(n,e){let t\
=0;n.length>e.length&&(t=n.length-e.length);let o=e.length;n.length<e.length&&(o=n.length);let s=Array(o),r=0;s[0]=0;for\
(let i=1;i<o;i++){for(e[i]==e[r]?s[i]=s[r]:s[i]=r;r>0&&e[i]!=e[r];)r=s[r];e[i]==e[r]&&r++}r=0;for(let i=t;i<n.length;i++\
){for(;r>0&&n[i]!=e[r];)r=s[r];n[i]==e[r]&&r++}return r}function ze(n,e){let t=[];for(let o of Array.from(e.segment(n)))\
{let s=o.segment;t.length&&/\\s/.test(t[t.length-1])&&/\\s/.test(s)?t[t.length-1]+=s:t.push(s)}return t}function ye(n,e){i\
f(e)return Y(n,e)[1];let t;for(t=n.length-1;t>=0&&n[t].match(/\\s/);t--);return n.substring(t+1)}function V(n,e){if(e)ret\
urn Y(n,e)[0];let t=n.match(/^\\s*/);return t?t[0]:""}function Y(n,e){if(!e)return[V(n),ye(n)];if(e.resolvedOptions().gra\
nularity!="word")throw new Error(\'The segmenter passed must have a granularity of "word"\');let t=ze(n,e),o=t[0],s=t[t.le\
ngth-1],r=/\\s/.test(o)?o:"",i=/\\s/.test(s)?s:"";return[r,i]}var ve="a-zA-Z0-9_\\\\u{AD}\\\\u{C0}-\\\\u{D6}\\\\u{D8}-\\\\u{F6}\\\\u{F\
8}-\\\\u{2C6}\\\\u{2C8}-\\\\u{2D7}\\\\u{2DE}-\\\\u{2FF}\\\\u{1E00}-\\\\u{1EFF}",kt=new RegExp(`[${ve}]+|\\\\s+|[^${ve}]`,"ug"),Be=class \
extends H{equals(e,t,o){return o.ignoreCase&&(e=e.toLowerCase(),t=t.toLowerCase()),e.trim()===t.trim()}tokenize(e,t={}){\
let o;if(t.intlSegmenter){let i=t.intlSegmenter;if(i.resolvedOptions().granularity!="word")throw new Error(\'The segmente\
r passed must have a granularity of "word"\');o=ze(e,i)}else o=e.match(kt)||[];let s=[],r=null;return o.forEach(i=>{/\\s/.\
test(i)?r==null?s.push(i):s.push(s.pop()+i):r!=null&&/\\s/.test(r)?s[s.length-1]==r?s.push(s.pop()+i):s.push(r+i):s.push(\
i),r=i}),s}join(e){return e.map((t,o)=>o==0?t:t.replace(/^\\s+/,"")).join("")}postProcess(e,t){if(!e||t.oneChangePerToken\
)return e;let o=null,s=null,r=null;return e.forEach(i=>{i.added?s=i:i.removed?r=i:((s||r)&&Mn(o,r,s,i,t.intlSegmenter),o\
=i,s=null,r=null)}),(s||r)&&Mn(o,r,s,null,t.intlSegmenter),e}},wt=new Be;function Mn(n,e,t,o,s){if(e&&t){let[r,i]=Y(e.va\
lue,s),[a,d]=Y(t.value,s);if(n){let p=Fe(r,a);n.value=ge(n.value,a,p),e.value=Q(e.value,p),t.value=Q(t.value,p)}if(o){le\
t p=He(i,d);o.value=he(o.value,d,p),e.value=ne(e.value,p),t.value=ne(t.value,p)}}else if(t){if(n){let r=V(t.value,s);t.v\
alue=t.value.substring(r.length)}if(o){let r=V(o.value,s);o.value=o.value.substring(r.length)}}else if(n&&o){let r=V(o.v\
alue,s),[i,a]=Y(e.value,s),d=Fe(r,i);e.value=Q(e.value,d);let p=He(Q(r,d),a);e.value=ne(e.value,p),o.value=he(o.value,r,\
p),n.value=ge(n.value,r,r.slice(0,r.length-p.length))}else if(o){let r=V(o.value,s),i=ye(e.value,s),a=Ue(i,r);e.value=ne\
(e.value,a)}else if(n){let r=ye(n.value,s),i=V(e.value,s),a=Ue(r,i);e.value=Q(e.value,a)}}var Ve=class extends H{tokeniz\
e(e){let t=new RegExp(`(\\\\r?\\\\n)|[${ve}]+|[^\\\\S\\\\n\\\\r]+|[^${ve}]`,"ug");return e.match(t)||[]}},Wn=new Ve;function Ge(n,\
e,t){return Wn.diff(n,e,t)}var Je=class extends H{constructor(){super(...arguments),this.tokenize=Pt}equals(e,t,o){retur\
n o.ignoreWhitespace?((!o.newlineIsToken||!e.includes(`\n`))&&(e=e.trim()),(!o.newlineIsToken||!t.includes(`\n`))&&(t=t.tr\
im())):o.ignoreNewlineAtEof&&!o.newlineIsToken&&(e.endsWith(`\n`)&&(e=e.slice(0,-1)),t.endsWith(`\n`)&&(t=t.slice(0,-1))),\
super.equals(e,t,o)}},Dn=new Je;function Qe(n,e,t){return Dn.diff(n,e,t)}function Pt(n,e){e.stripTrailingCr&&(n=n.replac\
e(/\\r\\n/g,`\n`));let t=[],o=n.split(/(\\n|\\r\\n)/);o[o.length-1]||o.pop();for(let s=0;s<o.length;s++){let r=o[s];s%2&&!e.ne\
wlineIsToken?t[t.length-1]+=r:t.push(r)}return t}var Ct=2e3;function qn(n,e){let o=n.length+e.length>Ct?Qe(n,e):Ge(n,e),\
s=a=>o.flatMap(d=>d[a]?[]:[{text:d.value,isChanged:d.added===!0||d.removed===!0}]);return o.reduce((a,{value:d,added:p,r\
emoved:c})=>a+(p||c?0:d.trim().length),0)*2>=Math.max(n.length,e.length)?{before:Rn(s("added")),now:Rn(s("removed"))}:vo\
id 0}function Rn(n){let e=[];for(let[t,o]of n.entries()){let s=e.at(-1),r=o.text.trim()===""&&s?.isChanged===!0&&n[t+1]?\
.isChanged===!0;s!==void 0&&(r||s.isChanged===o.isChanged)?e.splice(-1,1,{text:s.text+o.text,isChanged:s.isChanged}):e.p\
ush(o)}return e}function jn(n){return n===0?"$0":n>=1?`$${I(Math.floor(n))}${(n%1).toFixed(2).slice(1)}`:n>=.1?`$${n.toF\
ixed(2)}`:`$${Number(n.toPrecision(2))}`}function Fn(n){return n<1e3?`${Math.round(n)} ms`:`${Number((n/1e3).toPrecision\
(n<1e5?2:4))} s`}async function Un(n){let e=document.getElementById(n)?.textContent??"",t=atob(e),o=new Uint8Array(t.len\
gth);for(let r=0;r<t.length;r+=1)o[r]=t.charCodeAt(r);let s=new Blob([o]).stream().pipeThrough(new DecompressionStream("\
deflate-raw"));return new Response(s).text()}async function zn(){return JSON.parse(await Un("rung-gate-index"))}var Hn=n\
ew Map;async function be({columns:n,block:e},t){let o=n.text[t]??-1;if(o<0)return;let s=Math.floor(o/e),r=Hn.get(s)??Un(\
`rung-gate-texts-${s}`).then(i=>JSON.parse(i));return Hn.set(s,r),(await r)[o%e]}function Jn({index:n,row:e,place:t,onCl\
ose:o,onStep:s}){let{columns:r}=n,[i,a]=W(),d=L(null);N(()=>{let y=!0;return a(void 0),be(n,e).then(h=>y&&a(h??"none"),(\
)=>y&&a("failed")),d.current?.focus(),()=>{y=!1}},[n,e]);let p=n.systems[r.system[e]??-1],c=n.topics[r.topic[e]??-1];ret\
urn l("article",{class:"open","aria-labelledby":"open-title","data-row":e,children:[l("nav",{"aria-label":"Questions",ch\
ildren:[l("button",{type:"button",onClick:o,children:"← All questions"}),l("button",{type:"button",onClick:()=>s(-1),"ar\
ia-label":"Previous question",children:"↑"}),l("button",{type:"button",onClick:()=>s(1),"aria-label":"Next question",chi\
ldren:"↓"}),l("span",{class:"dim",children:t})]}),l("h2",{id:"open-title",tabIndex:-1,ref:d,children:l("code",{children:\
r.id[e]})}),l("p",{children:[l(_e,{index:n,row:e}),r.trials[e]===""?null:l("span",{class:"dim",children:[" ",r.trials[e]\
]})]}),i===void 0?l("p",{class:"dim",children:"Reading …"}):null,i==="failed"?l("p",{role:"alert",children:"Its texts ca\
nnot be read: the file is damaged, or this browser is too old."}):null,i==="none"?l("p",{class:"dim",children:[r.asked[e\
],r.asked[e]===""?"No text of this question was kept.":" Its answer was not kept."]}):null,typeof i=="object"?l(St,{text\
:i,index:n}):null,l("dl",{class:"facts",children:[["Category",c],["System",p],["Cluster",typeof i=="object"?i.cluster:nu\
ll],["Cost",Bn(r.cost[e],jn)],["Latency",Bn(r.latency[e],Fn)]].map(([y,h])=>h==null?null:l("div",{children:[l("dt",{chil\
dren:y}),l("dd",{children:h})]},y))}),n.runs.length>1?l($t,{index:n,row:e}):null]})}function Bn(n,e){return n==null?null\
:e(n)}function St({text:{question:n,expected:e,before:t,answers:o},index:s}){return l($,{children:[n===null?null:l(Vn,{t\
itle:"Question",text:n}),o.map((r,i)=>l(Tt,{answer:r,before:i===0?t:null,base:s.base,isOne:o.length===1},r.trial)),e===n\
ull?null:l(Vn,{title:"Expected",text:e})]})}function Vn({title:n,text:e}){return l("section",{children:[l("h3",{children\
:n}),l("pre",{dir:"auto",children:e})]})}function Tt({answer:{trial:n,answer:e,failure:t},before:o,base:s,isOne:r}){let \
i=r?"":`, trial ${n}`,a=o===null||e===null?void 0:qn(o,e);return l($,{children:[t===null?null:l("section",{children:[l("\
h3",{children:["Why it fails",i]}),t.reason===null?null:l("p",{class:"reason",children:[t.reason.metric===null?null:l("c\
ode",{children:t.reason.metric})," ",l("bdi",{children:t.reason.text})]}),l("p",{children:[l("b",{children:[t.place,":"]\
})," ",t.ground]})]}),o===null?null:l("section",{children:[l("h3",{children:["Answer on ",s??"the baseline"]}),l("pre",{\
dir:"auto",children:a===void 0?o:l(Gn,{pieces:a.before,mark:"del"})})]}),e===null?null:l("section",{children:[l("h3",{ch\
ildren:o===null?`Answer${i}`:`Answer now${i}`}),l("pre",{dir:"auto",children:a===void 0?e:l(Gn,{pieces:a.now,mark:"ins"}\
)})]}),t===null||t.retrieval===null?null:l(Et,{...t.retrieval}),t===null||t.scores.length===0?null:l(Ot,{scores:t.scores\
}),t===null||t.trace===null?null:l("p",{children:l("a",{href:t.trace,rel:"noopener noreferrer",children:"Trace"})})]})}f\
unction Gn({pieces:n,mark:e}){return l($,{children:n.map(({text:t,isChanged:o},s)=>o?l(e,{children:t},s):t)})}function E\
t({of:n,expected:e,retrieved:t,leftOut:o}){let s=e.filter(({rank:r})=>r===null);return l("section",{children:[l("h3",{ch\
ildren:["Retrieved ",n]}),t===null?l("p",{children:"The log does not say what was retrieved."}):null,t!==null&&t.length=\
==0?l("p",{children:"Nothing was retrieved."}):null,t===null||t.length===0?null:l("ol",{class:"retrieved",children:t.map\
(({name:r,isExpected:i},a)=>l("li",{class:i?"expected":"",children:[l("code",{children:r}),i?" ✓ expected":""]},a))}),s.\
length===0||t===null?null:l($,{children:[l("p",{children:"Expected, and not retrieved:"}),l("ul",{class:"retrieved",chil\
dren:s.map(({name:r,candidateRank:i})=>l("li",{class:"missing",children:[l("code",{children:r}),i===void 0?"":` found at\
 rank ${i}, and cut`]},r))})]}),t===null&&e.length>0?l("ul",{class:"retrieved",children:e.map(({name:r})=>l("li",{childr\
en:[l("code",{children:r})," expected"]},r))}):null,o>0?l("p",{class:"dim",children:[o," more are not listed."]}):null]}\
)}function Ot({scores:n}){return l("section",{children:[l("h3",{children:"Scores"}),l("table",{class:"scores",children:[\
l("thead",{children:l("tr",{children:[l("th",{scope:"col",children:"Metric"}),l("th",{scope:"col",class:"figure",childre\
n:"Score"}),l("th",{scope:"col",class:"figure",children:"Needs"}),l("th",{scope:"col",children:"Verdict"})]})}),l("tbody\
",{children:n.map(({metric:e,score:t,passed:o,threshold:s},r)=>l("tr",{children:[l("th",{scope:"row",children:l("code",{\
children:e})}),l("td",{class:"figure",children:t===null?"–":Ne(t)}),l("td",{class:"figure",children:s===null?"–":Ne(s)})\
,l("td",{children:o===null?"–":o?"passed":"failed"})]},r))})]})]})}function $t({index:n,row:e}){let t=[...qe(n,e)];retur\
n l("section",{children:[l("h3",{children:["In the last ",n.runs.length," runs"]}),l("p",{children:l(me,{index:n,row:e})\
}),l("ol",{class:"runs",reversed:!0,children:n.runs.map(({number:o,name:s,when:r,commit:i},a)=>l("li",{value:o,children:\
[je(t[a]??"-")," ",l("span",{class:"dim",children:[a===n.runs.length-1?"this run":s,r,i].filter(d=>d!==null).join(" · ")\
})]},o)).reverse()})]})}function Yn({index:n,onShown:e}){let[t,o]=W(()=>Me(location.hash)),[s,r]=W(),[i,a]=W(!1),d=L(nul\
l),p=L(null);N(()=>{let _=()=>o(Me(location.hash));return addEventListener("hashchange",_),()=>removeEventListener("hash\
change",_)},[]);let c=D(()=>Tn(n),[n]),y=D(()=>En(t.filter,n,c),[t.filter,n,c]),h=D(()=>Pn(t.order,n),[t.order,n]),u=D((\
)=>h.filter(y.holds),[h,y]),f=D(()=>It(n,t.question),[n,t.question]),x=ee(_=>pe({...t,question:Qn(n,_)}),[n,t]),g=ee(_=>\
{let w={...t,question:_===void 0?null:Qn(n,_)};o(w),location.hash=pe(w)},[n,t]),v=ee(_=>{o(w=>{let E={...w,..._};return \
history.replaceState(null,"",pe(E)),E})},[]);N(()=>{f!==void 0&&(r(f),e(f),p.current?.scrollIntoView({block:"start"}))},\
[f,e]);let m=ee((_,w=!1)=>{let E=f??s,A=E===void 0?_===1?-1:u.length:u.indexOf(E),S=w?At(n,u,A,_):u[A+_];S!==void 0&&(r(\
S),f!==void 0||w?g(S):p.current?.scrollIntoView({block:"nearest"}))},[n,u,f,s,g]),b=L(void 0);return b.current={search:(\
)=>d.current?.focus(),step:m,enter:()=>s!==void 0&&f===void 0&&g(s),escape:()=>f!==void 0&&g(void 0),help:()=>a(!0)},N((\
)=>{let _=w=>{b.current!==void 0&&In(w,b.current)};return addEventListener("keydown",_),()=>removeEventListener("keydown\
",_)},[]),l("section",{ref:p,class:`app ${f===void 0?"":"with-open"}`,"aria-labelledby":"all-title",children:[l("h2",{id\
:"all-title",children:"All questions"}),l("div",{class:"tools",children:[l("input",{ref:d,type:"search",value:t.filter,p\
laceholder:"Filter: words, rung:retrieval, is:new …","aria-label":"Filter",spellcheck:!1,onInput:_=>v({filter:_.currentT\
arget.value})}),l("label",{children:["Sort"," ",l("select",{value:t.order,onChange:_=>{let{value:w}=_.currentTarget;fe(w\
)&&v({order:w})},children:Object.entries(Le).map(([_,w])=>l("option",{value:_,children:w},_))})]}),l("button",{type:"but\
ton",onClick:()=>a(!0),"aria-label":"Keys and filters",children:"?"})]}),l(Nt,{index:n,filter:t.filter,onToggle:_=>v({fi\
lter:On(t.filter,_)})}),y.problems.map(_=>l("p",{class:"problem",role:"status",children:_},_)),l("p",{class:"count dim",\
role:"status",children:[u.length===h.length?`${I(h.length)} questions`:`${I(u.length)} of ${I(h.length)} questions`,n.no\
tListed>0?` · ${I(n.notListed)} more are not listed here; the report file has them`:""]}),l("div",{class:"columns",child\
ren:[l(Ln,{index:n,rows:u,current:s,open:f,addressOf:x,onOpen:g}),t.question!==null&&f===void 0?l("p",{class:"problem",r\
ole:"status",children:["This report has no question ",l("code",{children:t.question.id}),"."]}):null,f===void 0?null:l(J\
n,{index:n,row:f,place:u.includes(f)?`${I(u.indexOf(f)+1)} of ${I(u.length)}`:"not in the filter",onClose:()=>g(void 0),\
onStep:m})]}),i?l($n,{onClose:()=>a(!1)}):null]})}function Qn({columns:n,systems:e},t){return{id:n.id[t]??"",system:e[n.\
system[t]??-1]??null}}function It({columns:n,systems:e},t){if(t===null)return;let o=n.id.flatMap((s,r)=>s===t.id?[r]:[])\
;return o.find(s=>(e[n.system[s]??-1]??null)===t.system)??o[0]}function At({columns:n},e,t,o){for(let s=t+o;s>=0&&s<e.le\
ngth;s+=o){let r=T[n.outcome[e[s]??0]??0];if(r==="failed"||r==="mixed")return e[s]}}function Nt({index:n,filter:e,onTogg\
le:t}){let o=D(()=>Lt(n),[n]),s=e.split(/\\s+/);return l("fieldset",{class:"chips",children:[l("legend",{children:"Filter\
s"}),o.map(({word:r,title:i,count:a})=>l("button",{type:"button","aria-pressed":s.includes(r),onClick:()=>t(r),children:\
[i," ",l("span",{class:"figure",children:I(a)})]},r))]})}function Lt({columns:n,places:e}){let t=r=>n.id.reduce((i,a,d)=\
>i+(r(d)?1:0),0),o=r=>F[n.standing[r]??-1],s=r=>T[n.outcome[r]??0];return[{word:"is:new",title:"Newly failing",count:t(r\
=>o(r)==="newly"||o(r)==="flaky")},{word:"is:failing",title:"Failing",count:t(r=>s(r)==="failed"||s(r)==="mixed")},{word\
:"is:fixed",title:"Fixed",count:t(r=>o(r)==="fixed")},...e.map(({id:r,title:i},a)=>({word:`rung:${r}`,title:i,count:t(d=\
>n.place[d]===a)})),{word:"is:quarantined",title:"In quarantine",count:t(r=>n.isOut[r]===1)}].filter(({count:r})=>r>0)}f\
unction Xn({index:n,opened:e}){let{columns:t,places:o}=n,s=t.id.flatMap((r,i)=>{let a=T[t.outcome[i]??0];return a==="fai\
led"||a==="mixed"?[i]:[]});return l("section",{children:[l("h2",{children:["Every question that fails (",s.length,")"]})\
,l("table",{children:[l("thead",{children:l("tr",{children:[l("th",{scope:"col",children:"Question"}),l("th",{scope:"col\
",children:"Rung"}),l("th",{scope:"col",children:"Why"})]})}),l("tbody",{children:s.map(r=>l("tr",{children:[l("th",{sco\
pe:"row",children:[l("code",{children:t.id[r]})," ",t.asked[r]]}),l("td",{children:o[t.place[r]??-1]?.title}),l("td",{ch\
ildren:t.why[r]})]},r))})]}),[...e].map(([r,{before:i,answers:a,expected:d}])=>l("section",{children:[l("h3",{children:l\
("code",{children:t.id[r]})}),i===null?null:l("pre",{children:["Before: ",i]}),a.map(({trial:p,answer:c})=>c===null?null\
:l("pre",{children:["Answer: ",c]},p)),d===null?null:l("pre",{children:["Expected: ",d]})]},r))]})}var Ye=document.getEl\
ementById("rung-gate-app"),Xe=document.getElementById("rung-gate-print");function Mt(){return new Promise(n=>{requestAni\
mationFrame(()=>setTimeout(n)),setTimeout(n,300)})}Ye!==null&&Xe!==null&&Mt().then(zn).then(n=>{let e=new Map,t=o=>{be(n\
,o).then(s=>s!==void 0&&e.set(o,s),()=>{})};document.documentElement.classList.add("with-app"),ce(l(Yn,{index:n,onShown:\
t}),Ye),addEventListener("beforeprint",()=>ce(l(Xn,{index:n,opened:e}),Xe)),addEventListener("afterprint",()=>ce(null,Xe\
))},()=>{Ye.textContent="All questions cannot be shown: the file is damaged, or this browser cannot unpack it. What is b\
elow does not need it."});})();',scriptHash="sha256-ZSpr9LdY8L1L28wykxJd4ysdqjXRoTJR4d+e7nmPDYI=",style=':root{color-sch\
eme:light dark;--text: #1f2328;--dim: #59636e;--line: #d1d9e0;--ground: #ffffff;--raised: #f6f8fa;--link: #0969da;--red:\
 #cf222e;--red-ground: #ffebe9;--green: #1a7f37;--green-ground: #dafbe1;--yellow: #7d4e00;--yellow-ground: #fff8c5;--pro\
mpt: #0969da;--retrieval: #cf222e;--context: #a0480a;--model: #8250df}@media(prefers-color-scheme:dark){:root{--text: #f\
0f6fc;--dim: #9ba5b0;--line: #3d444d;--ground: #0d1117;--raised: #161b22;--link: #58a6ff;--red: #ff7b72;--red-ground: #3\
d1214;--green: #4ac26b;--green-ground: #0f2e1a;--yellow: #e3b341;--yellow-ground: #2f2607;--prompt: #58a6ff;--retrieval:\
 #ff7b72;--context: #f0883e;--model: #bc8cff}}*{box-sizing:border-box}body{margin:0;background:var(--ground);color:var(-\
-text);font:16px/1.5 system-ui,-apple-system,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif}main{max-width:1100px;margin:\
0 auto;padding:24px 16px 64px}h1{font-size:1.6rem;line-height:1.25;margin:0 0 12px;overflow-wrap:anywhere}h2{font-size:1\
.15rem;margin:24px 0 8px}h3{font-size:1rem;margin:16px 0 4px}p{margin:8px 0;overflow-wrap:anywhere}a{color:var(--link)}c\
ode,pre,kbd{font:.86em/1.45 ui-monospace,SFMono-Regular,Menlo,Consolas,Liberation Mono,monospace}code{background:var(--r\
aised);padding:.1em .3em;border-radius:4px;overflow-wrap:anywhere}a code{color:inherit}pre{font:.94rem/1.45 system-ui,-a\
pple-system,Segoe UI,Noto Sans,Helvetica,Arial,sans-serif;margin:4px 0;padding:8px 12px;border:1px solid var(--line);bor\
der-radius:6px;background:var(--raised);white-space:pre-wrap;overflow-wrap:anywhere}ul,ol{margin:8px 0;padding-left:24px\
}li{overflow-wrap:anywhere}ins{background:var(--green-ground);color:var(--text);text-decoration:underline;text-decoratio\
n-color:var(--green);text-underline-offset:3px}del{background:var(--red-ground);color:var(--text);text-decoration:line-t\
hrough;text-decoration-color:var(--red)}.dim,.small{color:var(--dim)}.small{font-size:.85rem;margin-top:24px}.figure{tex\
t-align:right;font-variant-numeric:tabular-nums}.head{margin-top:16px}table{border-collapse:collapse}th,td{text-align:le\
ft;vertical-align:top;padding:6px 12px 6px 0;border-bottom:1px solid var(--line);font-weight:400}th.figure,td.figure{tex\
t-align:right}thead th{color:var(--dim);font-size:.85rem}td,th{overflow-wrap:break-word}.wide{overflow-x:auto}.s-scoreca\
rd td.figure,.s-scorecard th.figure{white-space:nowrap;padding:6px 0 6px 16px}.s-scorecard table{min-width:min(640px,100\
%)}.alert{border-left:4px solid var(--line);padding:4px 16px;margin:16px 0}.alert.warning{border-color:var(--yellow);bac\
kground:var(--yellow-ground)}.alert.caution{border-color:var(--red);background:var(--red-ground)}.alert.note{border-colo\
r:var(--link);background:var(--raised)}details{border-top:1px solid var(--line);padding:8px 0}summary{cursor:pointer;pad\
ding:4px 0}figure{margin:12px 0}figcaption{color:var(--dim);font-size:.85rem}svg{display:block;width:100%;height:auto;ma\
x-width:820px}svg text{fill:var(--dim);font:12px system-ui,sans-serif}svg .axis{stroke:var(--line)}svg polyline.rate{fil\
l:none;stroke:var(--link);stroke-width:2}svg circle.rate{fill:var(--link)}.app{border-top:1px solid var(--line);margin-t\
op:24px;scroll-margin-top:8px}.tools{display:flex;gap:8px;align-items:center;flex-wrap:wrap}.tools input{flex:1 1 240px;\
min-width:0}input,select,button{font:inherit;font-size:.95rem;color:var(--text);background:var(--ground);border:1px soli\
d var(--line);border-radius:6px;padding:6px 10px;min-height:36px}button{background:var(--raised);cursor:pointer}button[a\
ria-pressed=true]{background:var(--link);border-color:var(--link);color:var(--ground)}:focus-visible{outline:2px solid v\
ar(--link);outline-offset:2px}h2:focus{outline:none}.chips{display:flex;flex-wrap:wrap;gap:6px;margin:8px 0}fieldset.chi\
ps{border:0;padding:0}legend{position:absolute;clip-path:inset(50%)}.chips button{border-radius:18px;padding:3px 12px;mi\
n-height:32px}.problem{color:var(--yellow);background:var(--yellow-ground);padding:6px 12px;border-radius:6px}.count{mar\
gin:4px 0;font-size:.9rem}.list{max-height:70vh;overflow:auto;border:1px solid var(--line);border-radius:6px}.list table\
{width:100%;table-layout:fixed;border-collapse:separate;border-spacing:0}.list thead th{position:sticky;top:0;background\
:var(--raised);z-index:1;padding:6px 12px;height:auto}.list tbody tr{cursor:pointer}.list tbody th,.list tbody td{height\
:64px;padding:0 12px}.cell{height:63px;padding:5px 0;overflow:hidden;white-space:nowrap;text-overflow:ellipsis;line-heig\
ht:1.35}.list tbody tr:hover,.list tbody tr.current{background:var(--raised)}.list tbody tr.current th{box-shadow:inset \
3px 0 0 var(--link)}.list tbody tr.gap td{padding:0;border:0}.list .past{width:170px}.asked,.why{display:block;overflow:\
hidden;text-overflow:ellipsis;color:var(--dim);font-size:.85rem}.list .result{display:block;overflow:hidden;text-overflo\
w:ellipsis}.mark{font-weight:600}.mark-passed{color:var(--green)}.mark-failed,.mark-mixed{color:var(--red)}.place,.stand\
ing{margin-left:8px;font-size:.85rem}.standing{color:var(--dim)}.standing-newly,.standing-flaky{color:var(--red);font-we\
ight:600}.standing-fixed{color:var(--green);font-weight:600}.place:before{content:"";display:inline-block;width:9px;heig\
ht:9px;border-radius:2px;margin-right:5px;background:var(--dim)}.place-prompt:before{background:var(--prompt)}.place-ret\
rieval:before{background:var(--retrieval)}.place-context:before{background:var(--context)}.place-model:before{background\
:var(--model)}.strip{display:inline-flex;gap:2px;vertical-align:middle}.sign{display:inline-block;width:10px;height:18px\
;border-radius:2px;background:var(--dim)}.past .sign{width:min(10px,4.375px)}.sign-pass{height:8px;align-self:flex-end;b\
ackground:var(--green)}.sign-mixed{background:linear-gradient(var(--red) 50%,var(--green) 50%)}.sign-p{background:var(--\
prompt)}.sign-r{background:var(--retrieval)}.sign-c{background:var(--context)}.sign-m{background:var(--model)}.sign-unkn\
own,.sign-absent{background:none;border:1px solid var(--line)}.open{border:1px solid var(--line);border-radius:6px;paddi\
ng:8px 16px 16px;min-width:0}.open nav{display:flex;gap:8px;align-items:center;flex-wrap:wrap;position:sticky;top:0;back\
ground:var(--ground);padding:8px 0}.open h2{margin:8px 0;overflow-wrap:anywhere}.open h3{color:var(--dim)}.reason{border\
-left:3px solid var(--line);padding-left:12px;white-space:pre-wrap}.retrieved .expected{color:var(--green)}.retrieved .m\
issing{color:var(--red)}.retrieved code{color:var(--text)}.facts{display:flex;flex-wrap:wrap;gap:4px 24px;margin:16px 0 \
8px}.facts dt{display:inline;color:var(--dim)}.facts dd{display:inline;margin:0 0 0 6px}.facts div{overflow-wrap:anywher\
e}dialog{border:1px solid var(--line);border-radius:8px;background:var(--ground);color:var(--text);max-width:560px;paddi\
ng:16px 24px}dialog dl div{display:flex;gap:12px;margin:4px 0}dialog dt{min-width:72px}dialog dd{margin:0}kbd{border:1px\
 solid var(--line);border-radius:4px;padding:1px 6px;margin-right:4px}.app{margin-bottom:24px}.with-app .without-app,#ru\
ng-gate-print{display:none}@media(min-width:1000px){.with-open .columns{display:grid;grid-template-columns:minmax(300px,\
2fr) minmax(0,3fr);gap:16px;align-items:start}.with-open .list .past,.with-open .list th:nth-child(3){display:none}.with\
-open .list .standing{display:block;margin-left:0}.with-open .list .why{display:none}.with-open .list{position:sticky;to\
p:8px;max-height:92vh}}@media(max-width:999px){.with-open .list,.with-open .count,.with-open .chips{display:none}}@media\
(max-width:640px){main{padding:16px 12px 48px}h1{font-size:1.3rem}.s-scorecard table{font-size:.9rem}.s-scorecard td.fig\
ure:last-child{white-space:nowrap}.list .past,.list .why{display:none}.list tbody th,.list tbody td{padding:0 8px}svg te\
xt{font-size:26px}.list .standing{display:block;margin-left:0}.s-scorecard td.figure,.s-scorecard th.figure{white-space:\
normal;padding-left:8px}.wide th,.wide td{padding-right:8px}}@media print{body{font-size:11px}main{max-width:none;paddin\
g:0}#rung-gate-print{display:block}#rung-gate-app{display:none}details::details-content{content-visibility:visible;heigh\
t:auto;display:block}.wide,.list{overflow:visible;max-height:none}tr,pre{break-inside:avoid}a{color:inherit;text-decorat\
ion:none}}',styleHash="sha256-cspb+XIWaHtQJQwGnOIGqcfX4Egt1nlrF/BEoeXLhW4=";var external_node_zlib_=__webpack_require__(
8522),write=__webpack_require__(80);const MOST_TEXTS=24e6,ENOUGH_TEXTS=8e5;function packed({index,texts}){const blocks=[];
let size=0,kept=0;for(let from=0;from<texts.length;from+=index.block){const part=texts.slice(from,from+index.block),isOfFailures=part.
some(({answers})=>answers.some(({failure})=>failure!==null)),block=pack(part);if(size+block.length>(isOfFailures?MOST_TEXTS:
ENOUGH_TEXTS))break;blocks.push(block),size+=block.length,kept+=part.length}const{columns}=index,text=columns.text.map(at=>at<
kept?at:-1);return{index:pack({...index,columns:{...columns,text}}),texts:blocks}}function pack(value){return(0,external_node_zlib_.
deflateRawSync)((0,write.g)(JSON.stringify(value)),{level:6}).toString("base64")}var attribution=__webpack_require__(2324),
base_words=__webpack_require__(2611),failing=__webpack_require__(6636),attribution_words=__webpack_require__(2020),ladder_systems=__webpack_require__(
9735);const OUTCOMES=["passed","failed","mixed","ungraded","skipped"],STANDINGS=["newly","flaky","fixed","old","new","un\
answered","changed","accepted","mixed"],ASKED=160,WHY=320,TEXT=4e3,MOST_ROWS=1e5,BLOCK=100;function pageData(report,answers){
const failures=grouped(report.attributions,({questionId,variant})=>(0,failing.c)(questionId,variant)),kept=new Map(answers.
map(record=>[(0,failing.c)(record.id,record.variant),record])),result=report.comparison?.result,before=new Map((result?.
newlyFailing??[]).map(({id:id2,variant,answerBefore})=>[(0,failing.c)(id2,variant),answerBefore])),standings=standingsOf(
report),history=report.climb?.history,past=new Map((history?.answers??[]).map(({id:id2,variant,runs})=>[(0,failing.c)(id2,
variant),runs])),isOut=(0,render_counted.x)(report.dataQuality.quarantined),systemName=(0,ladder_systems.b)(report),systems=positions(),
topics=positions(),all=rowsOf(report),rows=listed(all,({key,row})=>row.counts.failed>0||standings.has(key)),order=[...rows.
keys()],withText=[...order.filter(key=>failures.has(key)),...order.filter(key=>!failures.has(key)&&kept.has(key))],textAt=new Map(
withText.map((key,at)=>[key,at])),column=value=>Array.from(rows,([key,row])=>value(row,key)),failureOf=key=>failures.get(
key)?.[0],index={base:result?(0,base_words.F)(report.comparison,visible.RK):null,runs:(history?.runs??[]).map(({number,name,
createdAt,commit})=>({number,name:(0,visible.RK)(name,80),when:createdAt===null?null:(0,visible.RK)(createdAt.slice(0,10),
10),commit:commit===null?null:(0,visible.RK)(commit.slice(0,7),7)})),places:attribution.M.map(id2=>({id:id2,title:(0,attribution_words.
p8)(id2)})),block:BLOCK,notListed:all.size-rows.size,columns:{id:column(({id:id2})=>(0,visible.RK)(id2,LONGEST)),system:column(
row=>systems.of(systemName(row))),topic:column(({topic})=>topics.of(topic)),outcome:column(row=>OUTCOMES.indexOf(outcomeOf(
row))),place:column((_row,key)=>placeAt(failureOf(key)?.category)),standing:column((_row,key)=>standingAt(standings.get(
key))),isOut:column(({id:id2})=>isOut(id2)?1:0),trials:column(trialsWords),asked:column((row,key)=>{const text=failureOf(
key)?.question??kept.get(key)?.question??null;return text===null||text.trim()===row.id?"":(0,visible.RK)(text,ASKED)}),why:column(
(_row,key)=>{const failure=failureOf(key);return failure===void 0?"":(0,visible.RK)((0,attribution_words.WV)(failure,visible.
RK,visible.RK),WHY)}),cost:column(({costs})=>mean(costs)),latency:column(({latencies})=>mean(latencies)),past:column((_row,key)=>past.
get(key)??""),text:column((_row,key)=>textAt.get(key)??-1)},systems:systems.names,topics:topics.names},texts=withText.map(
key=>{const own=failures.get(key)??[],passed=kept.get(key),question=own.find(record=>record.question!==null)?.question??
passed?.question??null,expected=own.find(({expectedAnswer})=>expectedAnswer!==null)?.expectedAnswer??null;return{question:page_data_text(
question),expected:page_data_text(expected),before:page_data_text(before.get(key)??null),cluster:page_data_text(rows.get(
key)?.cluster??null),answers:own.length>0?own.map(answerOf):[{trial:1,answer:page_data_text(passed?.answer??null),failure:null}]}});
return{index,texts}}const placeAt=positionIn(attribution.M),standingAt=positionIn(STANDINGS);function positionIn(names){
return name=>name===void 0?-1:names.indexOf(name)}function rowsOf({questions}){const rows=new Map;for(const entry of questions){
const variant=entry.variant??null,key=(0,failing.c)(entry.id,variant);let row=rows.get(key);row===void 0&&(row={id:entry.
id,variant,topic:entry.questionCategory??null,cluster:entry.cluster??null,counts:{passed:0,failed:0,ungraded:0,skipped:0},
costs:[],latencies:[]},rows.set(key,row)),row.counts[entry.outcome]+=1,typeof entry.costUsd=="number"&&row.costs.push(entry.
costUsd),typeof entry.latencyMs=="number"&&row.latencies.push(entry.latencyMs)}return rows}function listed(rows,isWorthALook,most=MOST_ROWS){
if(rows.size<=most)return rows;const first=new Set([...rows].filter(([key,row])=>isWorthALook({key,row})).map(([key])=>key));
let room=most-first.size;return new Map([...rows].filter(([key])=>first.has(key)?!0:(room-=1,room>=0)).slice(0,most))}function outcomeOf({
counts:{passed,failed,ungraded}}){return failed>0?passed>0?"mixed":"failed":passed>0?"passed":ungraded>0?"ungraded":"ski\
pped"}function trialsWords({counts:{passed,failed,ungraded,skipped}}){return passed+failed+ungraded+skipped>1?`${passed}\
 of ${passed+failed} pass`:""}function standingsOf(report){const result=report.comparison?.result,standings=new Map;if(!result)
return standings;for(const{failure,standing}of(0,failing.C)((0,render_counted.N)(report)))standing!==null&&standings.set(
(0,failing.c)(failure.questionId,failure.variant),standing);for(const{id:id2,variant}of result.fixed)standings.set((0,failing.
c)(id2,variant),"fixed");for(const{id:id2,variant,fault}of result.newlyFailing)standings.set((0,failing.c)(id2,variant),
fault==="flaky"?"flaky":"newly");return standings}function answerOf(record){const{retrieval,scores=[]}=record,name=named=>({
...named,name:(0,visible.RK)(named.name,240)});return{trial:record.trial,answer:page_data_text(record.answer),failure:{place:(0,attribution_words.
p8)(record.category),ground:(0,visible.RK)((0,attribution_words.l)(record,visible.RK),TEXT),reason:record.reason===void 0?
null:{metric:page_data_text(record.reason.metric),text:(0,visible.gB)(record.reason.text,TEXT)},retrieval:retrieval===void 0?
null:{...retrieval,expected:retrieval.expected.map(name),retrieved:retrieval.retrieved?.map(name)??null},scores:scores.map(
score=>({...score,metric:(0,visible.RK)(score.metric,120)})),trace:record.traceUrl}}}function page_data_text(value){return value===
null?null:(0,visible.gB)(value,TEXT)}function mean(values){return values.length===0?null:Number((values.reduce((sum,value)=>sum+
value,0)/values.length).toPrecision(4))}function positions(){const names=[],known=new Map;return{names,of(name){if(name===
null)return-1;const at=known.get(name)??names.push((0,visible.RK)(name,240))-1;return known.set(name,at),at}}}function grouped(values,keyOf){
const groups=new Map;for(const value of values){const key=keyOf(value),group=groups.get(key);group===void 0?groups.set(key,
[value]):group.push(value)}return groups}const LISTED=200;function renderPage(report,{answers=[],origin}={}){const counted=(0,render_counted.
N)(report),{index,texts}=packed(pageData(report,answers)),count=counted.attributions.length,detail={questions:10,failures:LISTED,
rows:50,texts:count<=LISTED,picture:!0,rest:", the rest in the report file",docs:origin?.docs??(0,docs_links.Fr)(report.
tool.version),...origin===void 0?{}:{origin}},sections=Object.entries(render_sections.b).map(([id2,section])=>{const html=section.
markup?.(counted,detail,HTML),names=`s-${id2}${id2==="failures"?" without-app":""}`;return{isReference:section.isReference===
!0,html:html===void 0?"":`<section class="${names}">
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
