#!/usr/bin/env node
import{createRequire as __WEBPACK_EXTERNAL_createRequire}from"module";var __webpack_modules__={181:(module=>{module.exports=
__WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer")}),4434:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("events")}),9896:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs")}),3339:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("module")}),4573:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:buffer")}),1421:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:\
child_process")}),8474:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events")}),3024:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs")}),1455:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:fs/promises")}),6760:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("\
node:path")}),1708:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:process")}),8522:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib")}),6928:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("path")}),932:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("process")}),2203:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream")}),7016:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("url")}),9023:(module=>{module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("util")}),3106:(module=>{
module.exports=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("zlib")}),8909:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
const{Argument:Argument2}=__nccwpck_require__2(9154),{Command:Command2}=__nccwpck_require__2(4348),{CommanderError:CommanderError2,
InvalidArgumentError:InvalidArgumentError2}=__nccwpck_require__2(1135),{Help:Help2}=__nccwpck_require__2(9754),{Option:Option2}=__nccwpck_require__2(
5240);exports.DM=new Command2,exports.gu=name=>new Command2(name),exports.Ww=(flags,description)=>new Option2(flags,description),
exports.er=(name,description)=>new Argument2(name,description),exports.uB=Command2,exports.c$=Option2,exports.ef=Argument2,
exports._V=Help2,exports.b7=CommanderError2,exports.Di=InvalidArgumentError2,exports.a2=InvalidArgumentError2}),9154:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
const{InvalidArgumentError:InvalidArgumentError2}=__nccwpck_require__2(1135);class Argument2{constructor(name,description){
switch(this.description=description||"",this.variadic=!1,this.parseArg=void 0,this.defaultValue=void 0,this.defaultValueDescription=
void 0,this.argChoices=void 0,name[0]){case"<":this.required=!0,this._name=name.slice(1,-1);break;case"[":this.required=
!1,this._name=name.slice(1,-1);break;default:this.required=!0,this._name=name;break}this._name.endsWith("...")&&(this.variadic=
!0,this._name=this._name.slice(0,-3))}name(){return this._name}_collectValue(value,previous){return previous===this.defaultValue||
!Array.isArray(previous)?[value]:(previous.push(value),previous)}default(value,description){return this.defaultValue=value,
this.defaultValueDescription=description,this}argParser(fn){return this.parseArg=fn,this}choices(values){return this.argChoices=
values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.includes(arg))throw new InvalidArgumentError2(`Allowed\
 choices are ${this.argChoices.join(", ")}.`);return this.variadic?this._collectValue(arg,previous):arg},this}argRequired(){
return this.required=!0,this}argOptional(){return this.required=!1,this}}function humanReadableArgName(arg){const nameOutput=arg.
name()+(arg.variadic===!0?"...":"");return arg.required?"<"+nameOutput+">":"["+nameOutput+"]"}exports.Argument=Argument2,
exports.humanReadableArgName=humanReadableArgName}),4348:((__unused_webpack_module,exports,__nccwpck_require__2)=>{const EventEmitter=__nccwpck_require__2(
8474).EventEmitter,childProcess=__nccwpck_require__2(1421),path=__nccwpck_require__2(6760),fs=__nccwpck_require__2(3024),
process2=__nccwpck_require__2(1708),{Argument:Argument2,humanReadableArgName}=__nccwpck_require__2(9154),{CommanderError:CommanderError2}=__nccwpck_require__2(
1135),{Help:Help2,stripColor}=__nccwpck_require__2(9754),{Option:Option2,DualOptions}=__nccwpck_require__2(5240),{suggestSimilar}=__nccwpck_require__2(
5030);class Command2 extends EventEmitter{constructor(name){super(),this.commands=[],this.options=[],this.parent=null,this.
_allowUnknownOption=!1,this._allowExcessArguments=!1,this.registeredArguments=[],this._args=this.registeredArguments,this.
args=[],this.rawArgs=[],this.processedArgs=[],this._scriptPath=null,this._name=name||"",this._optionValues={},this._optionValueSources=
{},this._storeOptionsAsProperties=!1,this._actionHandler=null,this._executableHandler=!1,this._executableFile=null,this.
_executableDir=null,this._defaultCommandName=null,this._exitCallback=null,this._aliases=[],this._combineFlagAndOptionalValue=
!0,this._description="",this._summary="",this._argsDescription=void 0,this._enablePositionalOptions=!1,this._passThroughOptions=
!1,this._lifeCycleHooks={},this._showHelpAfterError=!1,this._showSuggestionAfterError=!0,this._savedState=null,this._outputConfiguration=
{writeOut:str=>process2.stdout.write(str),writeErr:str=>process2.stderr.write(str),outputError:(str,write2)=>write2(str),
getOutHelpWidth:()=>process2.stdout.isTTY?process2.stdout.columns:void 0,getErrHelpWidth:()=>process2.stderr.isTTY?process2.
stderr.columns:void 0,getOutHasColors:()=>useColor()??(process2.stdout.isTTY&&process2.stdout.hasColors?.()),getErrHasColors:()=>useColor()??
(process2.stderr.isTTY&&process2.stderr.hasColors?.()),stripColor:str=>stripColor(str)},this._hidden=!1,this._helpOption=
void 0,this._addImplicitHelpCommand=void 0,this._helpCommand=void 0,this._helpConfiguration={},this._helpGroupHeading=void 0,
this._defaultCommandGroup=void 0,this._defaultOptionGroup=void 0}copyInheritedSettings(sourceCommand){return this._outputConfiguration=
sourceCommand._outputConfiguration,this._helpOption=sourceCommand._helpOption,this._helpCommand=sourceCommand._helpCommand,
this._helpConfiguration=sourceCommand._helpConfiguration,this._exitCallback=sourceCommand._exitCallback,this._storeOptionsAsProperties=
sourceCommand._storeOptionsAsProperties,this._combineFlagAndOptionalValue=sourceCommand._combineFlagAndOptionalValue,this.
_allowExcessArguments=sourceCommand._allowExcessArguments,this._enablePositionalOptions=sourceCommand._enablePositionalOptions,
this._showHelpAfterError=sourceCommand._showHelpAfterError,this._showSuggestionAfterError=sourceCommand._showSuggestionAfterError,
this}_getCommandAndAncestors(){const result=[];for(let command=this;command;command=command.parent)result.push(command);
return result}command(nameAndArgs,actionOptsOrExecDesc,execOpts){let desc=actionOptsOrExecDesc,opts=execOpts;typeof desc==
"object"&&desc!==null&&(opts=desc,desc=null),opts=opts||{};const[,name,args]=nameAndArgs.match(/([^ ]+) *(.*)/),cmd=this.
createCommand(name);return desc&&(cmd.description(desc),cmd._executableHandler=!0),opts.isDefault&&(this._defaultCommandName=
cmd._name),cmd._hidden=!!(opts.noHelp||opts.hidden),cmd._executableFile=opts.executableFile||null,args&&cmd.arguments(args),
this._registerCommand(cmd),cmd.parent=this,cmd.copyInheritedSettings(this),desc?this:cmd}createCommand(name){return new Command2(
name)}createHelp(){return Object.assign(new Help2,this.configureHelp())}configureHelp(configuration){return configuration===
void 0?this._helpConfiguration:(this._helpConfiguration=configuration,this)}configureOutput(configuration){return configuration===
void 0?this._outputConfiguration:(this._outputConfiguration={...this._outputConfiguration,...configuration},this)}showHelpAfterError(displayHelp=!0){
return typeof displayHelp!="string"&&(displayHelp=!!displayHelp),this._showHelpAfterError=displayHelp,this}showSuggestionAfterError(displaySuggestion=!0){
return this._showSuggestionAfterError=!!displaySuggestion,this}addCommand(cmd,opts){if(!cmd._name)throw new Error(`Comma\
nd passed to .addCommand() must have a name
- specify the name in Command constructor or using .name()`);return opts=opts||{},opts.isDefault&&(this._defaultCommandName=
cmd._name),(opts.noHelp||opts.hidden)&&(cmd._hidden=!0),this._registerCommand(cmd),cmd.parent=this,cmd._checkForBrokenPassThrough(),
this}createArgument(name,description){return new Argument2(name,description)}argument(name,description,parseArg,defaultValue){
const argument=this.createArgument(name,description);return typeof parseArg=="function"?argument.default(defaultValue).argParser(
parseArg):argument.default(parseArg),this.addArgument(argument),this}arguments(names){return names.trim().split(/ +/).forEach(
detail=>{this.argument(detail)}),this}addArgument(argument){const previousArgument=this.registeredArguments.slice(-1)[0];
if(previousArgument?.variadic)throw new Error(`only the last argument can be variadic '${previousArgument.name()}'`);if(argument.
required&&argument.defaultValue!==void 0&&argument.parseArg===void 0)throw new Error(`a default value for a required arg\
ument is never used: '${argument.name()}'`);return this.registeredArguments.push(argument),this}helpCommand(enableOrNameAndArgs,description){
if(typeof enableOrNameAndArgs=="boolean")return this._addImplicitHelpCommand=enableOrNameAndArgs,enableOrNameAndArgs&&this.
_defaultCommandGroup&&this._initCommandGroup(this._getHelpCommand()),this;const nameAndArgs=enableOrNameAndArgs??"help [\
command]",[,helpName,helpArgs]=nameAndArgs.match(/([^ ]+) *(.*)/),helpDescription=description??"display help for command",
helpCommand=this.createCommand(helpName);return helpCommand.helpOption(!1),helpArgs&&helpCommand.arguments(helpArgs),helpDescription&&
helpCommand.description(helpDescription),this._addImplicitHelpCommand=!0,this._helpCommand=helpCommand,(enableOrNameAndArgs||
description)&&this._initCommandGroup(helpCommand),this}addHelpCommand(helpCommand,deprecatedDescription){return typeof helpCommand!=
"object"?(this.helpCommand(helpCommand,deprecatedDescription),this):(this._addImplicitHelpCommand=!0,this._helpCommand=helpCommand,
this._initCommandGroup(helpCommand),this)}_getHelpCommand(){return this._addImplicitHelpCommand??(this.commands.length&&
!this._actionHandler&&!this._findCommand("help"))?(this._helpCommand===void 0&&this.helpCommand(void 0,void 0),this._helpCommand):
null}hook(event,listener){const allowedValues=["preSubcommand","preAction","postAction"];if(!allowedValues.includes(event))
throw new Error(`Unexpected value for event passed to hook : '${event}'.
Expecting one of '${allowedValues.join("', '")}'`);return this._lifeCycleHooks[event]?this._lifeCycleHooks[event].push(listener):
this._lifeCycleHooks[event]=[listener],this}exitOverride(fn){return fn?this._exitCallback=fn:this._exitCallback=err=>{if(err.
code!=="commander.executeSubCommandAsync")throw err},this}_exit(exitCode,code,message){this._exitCallback&&this._exitCallback(
new CommanderError2(exitCode,code,message)),process2.exit(exitCode)}action(fn){const listener=args=>{const expectedArgsCount=this.
registeredArguments.length,actionArgs=args.slice(0,expectedArgsCount);return this._storeOptionsAsProperties?actionArgs[expectedArgsCount]=
this:actionArgs[expectedArgsCount]=this.opts(),actionArgs.push(this),fn.apply(this,actionArgs)};return this._actionHandler=
listener,this}createOption(flags,description){return new Option2(flags,description)}_callParseArg(target,value,previous,invalidArgumentMessage){
try{return target.parseArg(value,previous)}catch(err){if(err.code==="commander.invalidArgument"){const message=`${invalidArgumentMessage}\
 ${err.message}`;this.error(message,{exitCode:err.exitCode,code:err.code})}throw err}}_registerOption(option){const matchingOption=option.
short&&this._findOption(option.short)||option.long&&this._findOption(option.long);if(matchingOption){const matchingFlag=option.
long&&this._findOption(option.long)?option.long:option.short;throw new Error(`Cannot add option '${option.flags}'${this.
_name&&` to command '${this._name}'`} due to conflicting flag '${matchingFlag}'
-  already used by option '${matchingOption.flags}'`)}this._initOptionGroup(option),this.options.push(option)}_registerCommand(command){
const knownBy=cmd=>[cmd.name()].concat(cmd.aliases()),alreadyUsed=knownBy(command).find(name=>this._findCommand(name));if(alreadyUsed){
const existingCmd=knownBy(this._findCommand(alreadyUsed)).join("|"),newCmd=knownBy(command).join("|");throw new Error(`c\
annot add command '${newCmd}' as already have command '${existingCmd}'`)}this._initCommandGroup(command),this.commands.push(
command)}addOption(option){this._registerOption(option);const oname=option.name(),name=option.attributeName();if(option.
negate){const positiveLongFlag=option.long.replace(/^--no-/,"--");this._findOption(positiveLongFlag)||this.setOptionValueWithSource(
name,option.defaultValue===void 0?!0:option.defaultValue,"default")}else option.defaultValue!==void 0&&this.setOptionValueWithSource(
name,option.defaultValue,"default");const handleOptionValue=(val,invalidValueMessage,valueSource)=>{val==null&&option.presetArg!==
void 0&&(val=option.presetArg);const oldValue=this.getOptionValue(name);val!==null&&option.parseArg?val=this._callParseArg(
option,val,oldValue,invalidValueMessage):val!==null&&option.variadic&&(val=option._collectValue(val,oldValue)),val==null&&
(option.negate?val=!1:option.isBoolean()||option.optional?val=!0:val=""),this.setOptionValueWithSource(name,val,valueSource)};
return this.on("option:"+oname,val=>{const invalidValueMessage=`error: option '${option.flags}' argument '${val}' is inv\
alid.`;handleOptionValue(val,invalidValueMessage,"cli")}),option.envVar&&this.on("optionEnv:"+oname,val=>{const invalidValueMessage=`\
error: option '${option.flags}' value '${val}' from env '${option.envVar}' is invalid.`;handleOptionValue(val,invalidValueMessage,
"env")}),this}_optionEx(config,flags,description,fn,defaultValue){if(typeof flags=="object"&&flags instanceof Option2)throw new Error(
"To add an Option object use addOption() instead of option() or requiredOption()");const option=this.createOption(flags,
description);if(option.makeOptionMandatory(!!config.mandatory),typeof fn=="function")option.default(defaultValue).argParser(
fn);else if(fn instanceof RegExp){const regex=fn;fn=(val,def)=>{const m=regex.exec(val);return m?m[0]:def},option.default(
defaultValue).argParser(fn)}else option.default(fn);return this.addOption(option)}option(flags,description,parseArg,defaultValue){
return this._optionEx({},flags,description,parseArg,defaultValue)}requiredOption(flags,description,parseArg,defaultValue){
return this._optionEx({mandatory:!0},flags,description,parseArg,defaultValue)}combineFlagAndOptionalValue(combine=!0){return this.
_combineFlagAndOptionalValue=!!combine,this}allowUnknownOption(allowUnknown=!0){return this._allowUnknownOption=!!allowUnknown,
this}allowExcessArguments(allowExcess=!0){return this._allowExcessArguments=!!allowExcess,this}enablePositionalOptions(positional=!0){
return this._enablePositionalOptions=!!positional,this}passThroughOptions(passThrough=!0){return this._passThroughOptions=
!!passThrough,this._checkForBrokenPassThrough(),this}_checkForBrokenPassThrough(){if(this.parent&&this._passThroughOptions&&
!this.parent._enablePositionalOptions)throw new Error(`passThroughOptions cannot be used for '${this._name}' without tur\
ning on enablePositionalOptions for parent command(s)`)}storeOptionsAsProperties(storeAsProperties=!0){if(this.options.length)
throw new Error("call .storeOptionsAsProperties() before adding options");if(Object.keys(this._optionValues).length)throw new Error(
"call .storeOptionsAsProperties() before setting option values");return this._storeOptionsAsProperties=!!storeAsProperties,
this}getOptionValue(key){return this._storeOptionsAsProperties?this[key]:this._optionValues[key]}setOptionValue(key,value){
return this.setOptionValueWithSource(key,value,void 0)}setOptionValueWithSource(key,value,source){return this._storeOptionsAsProperties?
this[key]=value:this._optionValues[key]=value,this._optionValueSources[key]=source,this}getOptionValueSource(key){return this.
_optionValueSources[key]}getOptionValueSourceWithGlobals(key){let source;return this._getCommandAndAncestors().forEach(cmd=>{
cmd.getOptionValueSource(key)!==void 0&&(source=cmd.getOptionValueSource(key))}),source}_prepareUserArgs(argv,parseOptions){
if(argv!==void 0&&!Array.isArray(argv))throw new Error("first parameter to parse must be array or undefined");if(parseOptions=
parseOptions||{},argv===void 0&&parseOptions.from===void 0){process2.versions?.electron&&(parseOptions.from="electron");
const execArgv=process2.execArgv??[];(execArgv.includes("-e")||execArgv.includes("--eval")||execArgv.includes("-p")||execArgv.
includes("--print"))&&(parseOptions.from="eval")}argv===void 0&&(argv=process2.argv),this.rawArgs=argv.slice();let userArgs;
switch(parseOptions.from){case void 0:case"node":this._scriptPath=argv[1],userArgs=argv.slice(2);break;case"electron":process2.
defaultApp?(this._scriptPath=argv[1],userArgs=argv.slice(2)):userArgs=argv.slice(1);break;case"user":userArgs=argv.slice(
0);break;case"eval":userArgs=argv.slice(1);break;default:throw new Error(`unexpected parse option { from: '${parseOptions.
from}' }`)}return!this._name&&this._scriptPath&&this.nameFromFilename(this._scriptPath),this._name=this._name||"program",
userArgs}parse(argv,parseOptions){this._prepareForParse();const userArgs=this._prepareUserArgs(argv,parseOptions);return this.
_parseCommand([],userArgs),this}async parseAsync(argv,parseOptions){this._prepareForParse();const userArgs=this._prepareUserArgs(
argv,parseOptions);return await this._parseCommand([],userArgs),this}_prepareForParse(){this._savedState===null?this.saveStateBeforeParse():
this.restoreStateBeforeParse()}saveStateBeforeParse(){this._savedState={_name:this._name,_optionValues:{...this._optionValues},
_optionValueSources:{...this._optionValueSources}}}restoreStateBeforeParse(){if(this._storeOptionsAsProperties)throw new Error(
`Can not call parse again when storeOptionsAsProperties is true.
- either make a new Command for each call to parse, or stop storing options as properties`);this._name=this._savedState.
_name,this._scriptPath=null,this.rawArgs=[],this._optionValues={...this._savedState._optionValues},this._optionValueSources=
{...this._savedState._optionValueSources},this.args=[],this.processedArgs=[]}_checkForMissingExecutable(executableFile,executableDir,subcommandName){
if(fs.existsSync(executableFile))return;const executableDirMessage=executableDir?`searched for local subcommand relative\
 to directory '${executableDir}'`:"no directory for search for local subcommand, use .executableDir() to supply a custom\
 directory",executableMissing=`'${executableFile}' does not exist
 - if '${subcommandName}' is not meant to be an executable command, remove description parameter from '.command()' and u\
se '.description()' instead
 - if the default executable name is not suitable, use the executableFile option to supply a custom name or path
 - ${executableDirMessage}`;throw new Error(executableMissing)}_executeSubCommand(subcommand,args){args=args.slice();let launchWithNode=!1;
const sourceExt=[".js",".ts",".tsx",".mjs",".cjs"];function findFile(baseDir,baseName){const localBin=path.resolve(baseDir,
baseName);if(fs.existsSync(localBin))return localBin;if(sourceExt.includes(path.extname(baseName)))return;const foundExt=sourceExt.
find(ext=>fs.existsSync(`${localBin}${ext}`));if(foundExt)return`${localBin}${foundExt}`}this._checkForMissingMandatoryOptions(),
this._checkForConflictingOptions();let executableFile=subcommand._executableFile||`${this._name}-${subcommand._name}`,executableDir=this.
_executableDir||"";if(this._scriptPath){let resolvedScriptPath;try{resolvedScriptPath=fs.realpathSync(this._scriptPath)}catch{
resolvedScriptPath=this._scriptPath}executableDir=path.resolve(path.dirname(resolvedScriptPath),executableDir)}if(executableDir){
let localFile=findFile(executableDir,executableFile);if(!localFile&&!subcommand._executableFile&&this._scriptPath){const legacyName=path.
basename(this._scriptPath,path.extname(this._scriptPath));legacyName!==this._name&&(localFile=findFile(executableDir,`${legacyName}\
-${subcommand._name}`))}executableFile=localFile||executableFile}launchWithNode=sourceExt.includes(path.extname(executableFile));
let proc;process2.platform!=="win32"?launchWithNode?(args.unshift(executableFile),args=incrementNodeInspectorPort(process2.
execArgv).concat(args),proc=childProcess.spawn(process2.argv[0],args,{stdio:"inherit"})):proc=childProcess.spawn(executableFile,
args,{stdio:"inherit"}):(this._checkForMissingExecutable(executableFile,executableDir,subcommand._name),args.unshift(executableFile),
args=incrementNodeInspectorPort(process2.execArgv).concat(args),proc=childProcess.spawn(process2.execPath,args,{stdio:"i\
nherit"})),proc.killed||["SIGUSR1","SIGUSR2","SIGTERM","SIGINT","SIGHUP"].forEach(signal=>{process2.on(signal,()=>{proc.
killed===!1&&proc.exitCode===null&&proc.kill(signal)})});const exitCallback=this._exitCallback;proc.on("close",code=>{code=
code??1,exitCallback?exitCallback(new CommanderError2(code,"commander.executeSubCommandAsync","(close)")):process2.exit(
code)}),proc.on("error",err=>{if(err.code==="ENOENT")this._checkForMissingExecutable(executableFile,executableDir,subcommand.
_name);else if(err.code==="EACCES")throw new Error(`'${executableFile}' not executable`);if(!exitCallback)process2.exit(
1);else{const wrappedError=new CommanderError2(1,"commander.executeSubCommandAsync","(error)");wrappedError.nestedError=
err,exitCallback(wrappedError)}}),this.runningCommand=proc}_dispatchSubcommand(commandName,operands,unknown){const subCommand=this.
_findCommand(commandName);subCommand||this.help({error:!0}),subCommand._prepareForParse();let promiseChain;return promiseChain=
this._chainOrCallSubCommandHook(promiseChain,subCommand,"preSubcommand"),promiseChain=this._chainOrCall(promiseChain,()=>{
if(subCommand._executableHandler)this._executeSubCommand(subCommand,operands.concat(unknown));else return subCommand._parseCommand(
operands,unknown)}),promiseChain}_dispatchHelpCommand(subcommandName){subcommandName||this.help();const subCommand=this.
_findCommand(subcommandName);return subCommand&&!subCommand._executableHandler&&subCommand.help(),this._dispatchSubcommand(
subcommandName,[],[this._getHelpOption()?.long??this._getHelpOption()?.short??"--help"])}_checkNumberOfArguments(){this.
registeredArguments.forEach((arg,i)=>{arg.required&&this.args[i]==null&&this.missingArgument(arg.name())}),!(this.registeredArguments.
length>0&&this.registeredArguments[this.registeredArguments.length-1].variadic)&&this.args.length>this.registeredArguments.
length&&this._excessArguments(this.args)}_processArguments(){const myParseArg=(argument,value,previous)=>{let parsedValue=value;
if(value!==null&&argument.parseArg){const invalidValueMessage=`error: command-argument value '${value}' is invalid for a\
rgument '${argument.name()}'.`;parsedValue=this._callParseArg(argument,value,previous,invalidValueMessage)}return parsedValue};
this._checkNumberOfArguments();const processedArgs=[];this.registeredArguments.forEach((declaredArg,index)=>{let value=declaredArg.
defaultValue;declaredArg.variadic?index<this.args.length?(value=this.args.slice(index),declaredArg.parseArg&&(value=value.
reduce((processed,v)=>myParseArg(declaredArg,v,processed),declaredArg.defaultValue))):value===void 0&&(value=[]):index<this.
args.length&&(value=this.args[index],declaredArg.parseArg&&(value=myParseArg(declaredArg,value,declaredArg.defaultValue))),
processedArgs[index]=value}),this.processedArgs=processedArgs}_chainOrCall(promise,fn){return promise?.then&&typeof promise.
then=="function"?promise.then(()=>fn()):fn()}_chainOrCallHooks(promise,event){let result=promise;const hooks=[];return this.
_getCommandAndAncestors().reverse().filter(cmd=>cmd._lifeCycleHooks[event]!==void 0).forEach(hookedCommand=>{hookedCommand.
_lifeCycleHooks[event].forEach(callback=>{hooks.push({hookedCommand,callback})})}),event==="postAction"&&hooks.reverse(),
hooks.forEach(hookDetail=>{result=this._chainOrCall(result,()=>hookDetail.callback(hookDetail.hookedCommand,this))}),result}_chainOrCallSubCommandHook(promise,subCommand,event){
let result=promise;return this._lifeCycleHooks[event]!==void 0&&this._lifeCycleHooks[event].forEach(hook=>{result=this._chainOrCall(
result,()=>hook(this,subCommand))}),result}_parseCommand(operands,unknown){const parsed2=this.parseOptions(unknown);if(this.
_parseOptionsEnv(),this._parseOptionsImplied(),operands=operands.concat(parsed2.operands),unknown=parsed2.unknown,this.args=
operands.concat(unknown),operands&&this._findCommand(operands[0]))return this._dispatchSubcommand(operands[0],operands.slice(
1),unknown);if(this._getHelpCommand()&&operands[0]===this._getHelpCommand().name())return this._dispatchHelpCommand(operands[1]);
if(this._defaultCommandName)return this._outputHelpIfRequested(unknown),this._dispatchSubcommand(this._defaultCommandName,
operands,unknown);this.commands.length&&this.args.length===0&&!this._actionHandler&&!this._defaultCommandName&&this.help(
{error:!0}),this._outputHelpIfRequested(parsed2.unknown),this._checkForMissingMandatoryOptions(),this._checkForConflictingOptions();
const checkForUnknownOptions=()=>{parsed2.unknown.length>0&&this.unknownOption(parsed2.unknown[0])},commandEvent=`comman\
d:${this.name()}`;if(this._actionHandler){checkForUnknownOptions(),this._processArguments();let promiseChain;return promiseChain=
this._chainOrCallHooks(promiseChain,"preAction"),promiseChain=this._chainOrCall(promiseChain,()=>this._actionHandler(this.
processedArgs)),this.parent&&(promiseChain=this._chainOrCall(promiseChain,()=>{this.parent.emit(commandEvent,operands,unknown)})),
promiseChain=this._chainOrCallHooks(promiseChain,"postAction"),promiseChain}if(this.parent?.listenerCount(commandEvent))
checkForUnknownOptions(),this._processArguments(),this.parent.emit(commandEvent,operands,unknown);else if(operands.length){
if(this._findCommand("*"))return this._dispatchSubcommand("*",operands,unknown);this.listenerCount("command:*")?this.emit(
"command:*",operands,unknown):this.commands.length?this.unknownCommand():(checkForUnknownOptions(),this._processArguments())}else
this.commands.length?(checkForUnknownOptions(),this.help({error:!0})):(checkForUnknownOptions(),this._processArguments())}_findCommand(name){
if(name)return this.commands.find(cmd=>cmd._name===name||cmd._aliases.includes(name))}_findOption(arg){return this.options.
find(option=>option.is(arg))}_checkForMissingMandatoryOptions(){this._getCommandAndAncestors().forEach(cmd=>{cmd.options.
forEach(anOption=>{anOption.mandatory&&cmd.getOptionValue(anOption.attributeName())===void 0&&cmd.missingMandatoryOptionValue(
anOption)})})}_checkForConflictingLocalOptions(){const definedNonDefaultOptions=this.options.filter(option=>{const optionKey=option.
attributeName();return this.getOptionValue(optionKey)===void 0?!1:this.getOptionValueSource(optionKey)!=="default"});definedNonDefaultOptions.
filter(option=>option.conflictsWith.length>0).forEach(option=>{const conflictingAndDefined=definedNonDefaultOptions.find(
defined=>option.conflictsWith.includes(defined.attributeName()));conflictingAndDefined&&this._conflictingOption(option,conflictingAndDefined)})}_checkForConflictingOptions(){
this._getCommandAndAncestors().forEach(cmd=>{cmd._checkForConflictingLocalOptions()})}parseOptions(args){const operands=[],
unknown=[];let dest=operands;function maybeOption(arg){return arg.length>1&&arg[0]==="-"}const negativeNumberArg=arg=>/^-(\d+|\d*\.\d+)(e[+-]?\d+)?$/.
test(arg)?!this._getCommandAndAncestors().some(cmd=>cmd.options.map(opt=>opt.short).some(short=>/^-\d$/.test(short))):!1;
let activeVariadicOption=null,activeGroup=null,i=0;for(;i<args.length||activeGroup;){const arg=activeGroup??args[i++];if(activeGroup=
null,arg==="--"){dest===unknown&&dest.push(arg),dest.push(...args.slice(i));break}if(activeVariadicOption&&(!maybeOption(
arg)||negativeNumberArg(arg))){this.emit(`option:${activeVariadicOption.name()}`,arg);continue}if(activeVariadicOption=null,
maybeOption(arg)){const option=this._findOption(arg);if(option){if(option.required){const value=args[i++];value===void 0&&
this.optionMissingArgument(option),this.emit(`option:${option.name()}`,value)}else if(option.optional){let value=null;i<
args.length&&(!maybeOption(args[i])||negativeNumberArg(args[i]))&&(value=args[i++]),this.emit(`option:${option.name()}`,
value)}else this.emit(`option:${option.name()}`);activeVariadicOption=option.variadic?option:null;continue}}if(arg.length>
2&&arg[0]==="-"&&arg[1]!=="-"){const option=this._findOption(`-${arg[1]}`);if(option){option.required||option.optional&&
this._combineFlagAndOptionalValue?this.emit(`option:${option.name()}`,arg.slice(2)):(this.emit(`option:${option.name()}`),
activeGroup=`-${arg.slice(2)}`);continue}}if(/^--[^=]+=/.test(arg)){const index=arg.indexOf("="),option=this._findOption(
arg.slice(0,index));if(option&&(option.required||option.optional)){this.emit(`option:${option.name()}`,arg.slice(index+1));
continue}}if(dest===operands&&maybeOption(arg)&&!(this.commands.length===0&&negativeNumberArg(arg))&&(dest=unknown),(this.
_enablePositionalOptions||this._passThroughOptions)&&operands.length===0&&unknown.length===0){if(this._findCommand(arg)){
operands.push(arg),unknown.push(...args.slice(i));break}else if(this._getHelpCommand()&&arg===this._getHelpCommand().name()){
operands.push(arg,...args.slice(i));break}else if(this._defaultCommandName){unknown.push(arg,...args.slice(i));break}}if(this.
_passThroughOptions){dest.push(arg,...args.slice(i));break}dest.push(arg)}return{operands,unknown}}opts(){if(this._storeOptionsAsProperties){
const result={},len=this.options.length;for(let i=0;i<len;i++){const key=this.options[i].attributeName();result[key]=key===
this._versionOptionName?this._version:this[key]}return result}return this._optionValues}optsWithGlobals(){return this._getCommandAndAncestors().
reduce((combinedOptions,cmd)=>Object.assign(combinedOptions,cmd.opts()),{})}error(message,errorOptions){this._outputConfiguration.
outputError(`${message}
`,this._outputConfiguration.writeErr),typeof this._showHelpAfterError=="string"?this._outputConfiguration.writeErr(`${this.
_showHelpAfterError}
`):this._showHelpAfterError&&(this._outputConfiguration.writeErr(`
`),this.outputHelp({error:!0}));const config=errorOptions||{},exitCode=config.exitCode||1,code=config.code||"commander.e\
rror";this._exit(exitCode,code,message)}_parseOptionsEnv(){this.options.forEach(option=>{if(option.envVar&&option.envVar in
process2.env){const optionKey=option.attributeName();(this.getOptionValue(optionKey)===void 0||["default","config","env"].
includes(this.getOptionValueSource(optionKey)))&&(option.required||option.optional?this.emit(`optionEnv:${option.name()}`,
process2.env[option.envVar]):this.emit(`optionEnv:${option.name()}`))}})}_parseOptionsImplied(){const dualHelper=new DualOptions(
this.options),hasCustomOptionValue=optionKey=>this.getOptionValue(optionKey)!==void 0&&!["default","implied"].includes(this.
getOptionValueSource(optionKey));this.options.filter(option=>option.implied!==void 0&&hasCustomOptionValue(option.attributeName())&&
dualHelper.valueFromOption(this.getOptionValue(option.attributeName()),option)).forEach(option=>{Object.keys(option.implied).
filter(impliedKey=>!hasCustomOptionValue(impliedKey)).forEach(impliedKey=>{this.setOptionValueWithSource(impliedKey,option.
implied[impliedKey],"implied")})})}missingArgument(name){const message=`error: missing required argument '${name}'`;this.
error(message,{code:"commander.missingArgument"})}optionMissingArgument(option){const message=`error: option '${option.flags}\
' argument missing`;this.error(message,{code:"commander.optionMissingArgument"})}missingMandatoryOptionValue(option){const message=`\
error: required option '${option.flags}' not specified`;this.error(message,{code:"commander.missingMandatoryOptionValue"})}_conflictingOption(option,conflictingOption){
const findBestOptionFromValue=option2=>{const optionKey=option2.attributeName(),optionValue=this.getOptionValue(optionKey),
negativeOption=this.options.find(target=>target.negate&&optionKey===target.attributeName()),positiveOption=this.options.
find(target=>!target.negate&&optionKey===target.attributeName());return negativeOption&&(negativeOption.presetArg===void 0&&
optionValue===!1||negativeOption.presetArg!==void 0&&optionValue===negativeOption.presetArg)?negativeOption:positiveOption||
option2},getErrorMessage=option2=>{const bestOption=findBestOptionFromValue(option2),optionKey=bestOption.attributeName();
return this.getOptionValueSource(optionKey)==="env"?`environment variable '${bestOption.envVar}'`:`option '${bestOption.
flags}'`},message=`error: ${getErrorMessage(option)} cannot be used with ${getErrorMessage(conflictingOption)}`;this.error(
message,{code:"commander.conflictingOption"})}unknownOption(flag2){if(this._allowUnknownOption)return;let suggestion="";
if(flag2.startsWith("--")&&this._showSuggestionAfterError){let candidateFlags=[],command=this;do{const moreFlags=command.
createHelp().visibleOptions(command).filter(option=>option.long).map(option=>option.long);candidateFlags=candidateFlags.
concat(moreFlags),command=command.parent}while(command&&!command._enablePositionalOptions);suggestion=suggestSimilar(flag2,
candidateFlags)}const message=`error: unknown option '${flag2}'${suggestion}`;this.error(message,{code:"commander.unknow\
nOption"})}_excessArguments(receivedArgs){if(this._allowExcessArguments)return;const expected=this.registeredArguments.length,
s=expected===1?"":"s",message=`error: too many arguments${this.parent?` for '${this.name()}'`:""}. Expected ${expected} \
argument${s} but got ${receivedArgs.length}.`;this.error(message,{code:"commander.excessArguments"})}unknownCommand(){const unknownName=this.
args[0];let suggestion="";if(this._showSuggestionAfterError){const candidateNames=[];this.createHelp().visibleCommands(this).
forEach(command=>{candidateNames.push(command.name()),command.alias()&&candidateNames.push(command.alias())}),suggestion=
suggestSimilar(unknownName,candidateNames)}const message=`error: unknown command '${unknownName}'${suggestion}`;this.error(
message,{code:"commander.unknownCommand"})}version(str,flags,description){if(str===void 0)return this._version;this._version=
str,flags=flags||"-V, --version",description=description||"output the version number";const versionOption=this.createOption(
flags,description);return this._versionOptionName=versionOption.attributeName(),this._registerOption(versionOption),this.
on("option:"+versionOption.name(),()=>{this._outputConfiguration.writeOut(`${str}
`),this._exit(0,"commander.version",str)}),this}description(str,argsDescription){return str===void 0&&argsDescription===
void 0?this._description:(this._description=str,argsDescription&&(this._argsDescription=argsDescription),this)}summary(str){
return str===void 0?this._summary:(this._summary=str,this)}alias(alias){if(alias===void 0)return this._aliases[0];let command=this;
if(this.commands.length!==0&&this.commands[this.commands.length-1]._executableHandler&&(command=this.commands[this.commands.
length-1]),alias===command._name)throw new Error("Command alias can't be the same as its name");const matchingCommand=this.
parent?._findCommand(alias);if(matchingCommand){const existingCmd=[matchingCommand.name()].concat(matchingCommand.aliases()).
join("|");throw new Error(`cannot add alias '${alias}' to command '${this.name()}' as already have command '${existingCmd}\
'`)}return command._aliases.push(alias),this}aliases(aliases){return aliases===void 0?this._aliases:(aliases.forEach(alias=>this.
alias(alias)),this)}usage(str){if(str===void 0){if(this._usage)return this._usage;const args=this.registeredArguments.map(
arg=>humanReadableArgName(arg));return[].concat(this.options.length||this._helpOption!==null?"[options]":[],this.commands.
length?"[command]":[],this.registeredArguments.length?args:[]).join(" ")}return this._usage=str,this}name(str){return str===
void 0?this._name:(this._name=str,this)}helpGroup(heading){return heading===void 0?this._helpGroupHeading??"":(this._helpGroupHeading=
heading,this)}commandsGroup(heading){return heading===void 0?this._defaultCommandGroup??"":(this._defaultCommandGroup=heading,
this)}optionsGroup(heading){return heading===void 0?this._defaultOptionGroup??"":(this._defaultOptionGroup=heading,this)}_initOptionGroup(option){
this._defaultOptionGroup&&!option.helpGroupHeading&&option.helpGroup(this._defaultOptionGroup)}_initCommandGroup(cmd){this.
_defaultCommandGroup&&!cmd.helpGroup()&&cmd.helpGroup(this._defaultCommandGroup)}nameFromFilename(filename){return this.
_name=path.basename(filename,path.extname(filename)),this}executableDir(path2){return path2===void 0?this._executableDir:
(this._executableDir=path2,this)}helpInformation(contextOptions){const helper=this.createHelp(),context=this._getOutputContext(
contextOptions);helper.prepareContext({error:context.error,helpWidth:context.helpWidth,outputHasColors:context.hasColors});
const text=helper.formatHelp(this,helper);return context.hasColors?text:this._outputConfiguration.stripColor(text)}_getOutputContext(contextOptions){
contextOptions=contextOptions||{};const error=!!contextOptions.error;let baseWrite,hasColors,helpWidth;return error?(baseWrite=
str=>this._outputConfiguration.writeErr(str),hasColors=this._outputConfiguration.getErrHasColors(),helpWidth=this._outputConfiguration.
getErrHelpWidth()):(baseWrite=str=>this._outputConfiguration.writeOut(str),hasColors=this._outputConfiguration.getOutHasColors(),
helpWidth=this._outputConfiguration.getOutHelpWidth()),{error,write:str=>(hasColors||(str=this._outputConfiguration.stripColor(
str)),baseWrite(str)),hasColors,helpWidth}}outputHelp(contextOptions){let deprecatedCallback;typeof contextOptions=="fun\
ction"&&(deprecatedCallback=contextOptions,contextOptions=void 0);const outputContext=this._getOutputContext(contextOptions),
eventContext={error:outputContext.error,write:outputContext.write,command:this};this._getCommandAndAncestors().reverse().
forEach(command=>command.emit("beforeAllHelp",eventContext)),this.emit("beforeHelp",eventContext);let helpInformation=this.
helpInformation({error:outputContext.error});if(deprecatedCallback&&(helpInformation=deprecatedCallback(helpInformation),
typeof helpInformation!="string"&&!Buffer.isBuffer(helpInformation)))throw new Error("outputHelp callback must return a \
string or a Buffer");outputContext.write(helpInformation),this._getHelpOption()?.long&&this.emit(this._getHelpOption().long),
this.emit("afterHelp",eventContext),this._getCommandAndAncestors().forEach(command=>command.emit("afterAllHelp",eventContext))}helpOption(flags,description){
return typeof flags=="boolean"?(flags?(this._helpOption===null&&(this._helpOption=void 0),this._defaultOptionGroup&&this.
_initOptionGroup(this._getHelpOption())):this._helpOption=null,this):(this._helpOption=this.createOption(flags??"-h, --h\
elp",description??"display help for command"),(flags||description)&&this._initOptionGroup(this._helpOption),this)}_getHelpOption(){
return this._helpOption===void 0&&this.helpOption(void 0,void 0),this._helpOption}addHelpOption(option){return this._helpOption=
option,this._initOptionGroup(option),this}help(contextOptions){this.outputHelp(contextOptions);let exitCode=Number(process2.
exitCode??0);exitCode===0&&contextOptions&&typeof contextOptions!="function"&&contextOptions.error&&(exitCode=1),this._exit(
exitCode,"commander.help","(outputHelp)")}addHelpText(position,text){const allowedValues=["beforeAll","before","after","\
afterAll"];if(!allowedValues.includes(position))throw new Error(`Unexpected value for position to addHelpText.
Expecting one of '${allowedValues.join("', '")}'`);const helpEvent=`${position}Help`;return this.on(helpEvent,context=>{
let helpStr;typeof text=="function"?helpStr=text({error:context.error,command:context.command}):helpStr=text,helpStr&&context.
write(`${helpStr}
`)}),this}_outputHelpIfRequested(args){const helpOption=this._getHelpOption();helpOption&&args.find(arg=>helpOption.is(arg))&&
(this.outputHelp(),this._exit(0,"commander.helpDisplayed","(outputHelp)"))}}function incrementNodeInspectorPort(args){return args.
map(arg=>{if(!arg.startsWith("--inspect"))return arg;let debugOption,debugHost="127.0.0.1",debugPort="9229",match2;return(match2=
arg.match(/^(--inspect(-brk)?)$/))!==null?debugOption=match2[1]:(match2=arg.match(/^(--inspect(-brk|-port)?)=([^:]+)$/))!==
null?(debugOption=match2[1],/^\d+$/.test(match2[3])?debugPort=match2[3]:debugHost=match2[3]):(match2=arg.match(/^(--inspect(-brk|-port)?)=([^:]+):(\d+)$/))!==
null&&(debugOption=match2[1],debugHost=match2[3],debugPort=match2[4]),debugOption&&debugPort!=="0"?`${debugOption}=${debugHost}\
:${parseInt(debugPort)+1}`:arg})}function useColor(){if(process2.env.NO_COLOR||process2.env.FORCE_COLOR==="0"||process2.
env.FORCE_COLOR==="false")return!1;if(process2.env.FORCE_COLOR||process2.env.CLICOLOR_FORCE!==void 0)return!0}exports.Command=
Command2,exports.useColor=useColor}),1135:((__unused_webpack_module,exports)=>{class CommanderError2 extends Error{constructor(exitCode,code,message){
super(message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name,this.code=code,this.exitCode=
exitCode,this.nestedError=void 0}}class InvalidArgumentError2 extends CommanderError2{constructor(message){super(1,"comm\
ander.invalidArgument",message),Error.captureStackTrace(this,this.constructor),this.name=this.constructor.name}}exports.
CommanderError=CommanderError2,exports.InvalidArgumentError=InvalidArgumentError2}),9754:((__unused_webpack_module,exports,__nccwpck_require__2)=>{
const{humanReadableArgName}=__nccwpck_require__2(9154);class Help2{constructor(){this.helpWidth=void 0,this.minWidthToWrap=
40,this.sortSubcommands=!1,this.sortOptions=!1,this.showGlobalOptions=!1}prepareContext(contextOptions){this.helpWidth=this.
helpWidth??contextOptions.helpWidth??80}visibleCommands(cmd){const visibleCommands=cmd.commands.filter(cmd2=>!cmd2._hidden),
helpCommand=cmd._getHelpCommand();return helpCommand&&!helpCommand._hidden&&visibleCommands.push(helpCommand),this.sortSubcommands&&
visibleCommands.sort((a,b)=>a.name().localeCompare(b.name())),visibleCommands}compareOptions(a,b){const getSortKey=option=>option.
short?option.short.replace(/^-/,""):option.long.replace(/^--/,"");return getSortKey(a).localeCompare(getSortKey(b))}visibleOptions(cmd){
const visibleOptions=cmd.options.filter(option=>!option.hidden),helpOption=cmd._getHelpOption();if(helpOption&&!helpOption.
hidden){const removeShort=helpOption.short&&cmd._findOption(helpOption.short),removeLong=helpOption.long&&cmd._findOption(
helpOption.long);!removeShort&&!removeLong?visibleOptions.push(helpOption):helpOption.long&&!removeLong?visibleOptions.push(
cmd.createOption(helpOption.long,helpOption.description)):helpOption.short&&!removeShort&&visibleOptions.push(cmd.createOption(
helpOption.short,helpOption.description))}return this.sortOptions&&visibleOptions.sort(this.compareOptions),visibleOptions}visibleGlobalOptions(cmd){
if(!this.showGlobalOptions)return[];const globalOptions=[];for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.
parent){const visibleOptions=ancestorCmd.options.filter(option=>!option.hidden);globalOptions.push(...visibleOptions)}return this.
sortOptions&&globalOptions.sort(this.compareOptions),globalOptions}visibleArguments(cmd){return cmd._argsDescription&&cmd.
registeredArguments.forEach(argument=>{argument.description=argument.description||cmd._argsDescription[argument.name()]||
""}),cmd.registeredArguments.find(argument=>argument.description)?cmd.registeredArguments:[]}subcommandTerm(cmd){const args=cmd.
registeredArguments.map(arg=>humanReadableArgName(arg)).join(" ");return cmd._name+(cmd._aliases[0]?"|"+cmd._aliases[0]:
"")+(cmd.options.length?" [options]":"")+(args?" "+args:"")}optionTerm(option){return option.flags}argumentTerm(argument){
return argument.name()}longestSubcommandTermLength(cmd,helper){return helper.visibleCommands(cmd).reduce((max,command)=>Math.
max(max,this.displayWidth(helper.styleSubcommandTerm(helper.subcommandTerm(command)))),0)}longestOptionTermLength(cmd,helper){
return helper.visibleOptions(cmd).reduce((max,option)=>Math.max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(
option)))),0)}longestGlobalOptionTermLength(cmd,helper){return helper.visibleGlobalOptions(cmd).reduce((max,option)=>Math.
max(max,this.displayWidth(helper.styleOptionTerm(helper.optionTerm(option)))),0)}longestArgumentTermLength(cmd,helper){return helper.
visibleArguments(cmd).reduce((max,argument)=>Math.max(max,this.displayWidth(helper.styleArgumentTerm(helper.argumentTerm(
argument)))),0)}commandUsage(cmd){let cmdName=cmd._name;cmd._aliases[0]&&(cmdName=cmdName+"|"+cmd._aliases[0]);let ancestorCmdNames="";
for(let ancestorCmd=cmd.parent;ancestorCmd;ancestorCmd=ancestorCmd.parent)ancestorCmdNames=ancestorCmd.name()+" "+ancestorCmdNames;
return ancestorCmdNames+cmdName+" "+cmd.usage()}commandDescription(cmd){return cmd.description()}subcommandDescription(cmd){
return cmd.summary()||cmd.description()}optionDescription(option){const extraInfo=[];if(option.argChoices&&extraInfo.push(
`choices: ${option.argChoices.map(choice2=>JSON.stringify(choice2)).join(", ")}`),option.defaultValue!==void 0&&(option.
required||option.optional||option.isBoolean()&&typeof option.defaultValue=="boolean")&&extraInfo.push(`default: ${option.
defaultValueDescription||JSON.stringify(option.defaultValue)}`),option.presetArg!==void 0&&option.optional&&extraInfo.push(
`preset: ${JSON.stringify(option.presetArg)}`),option.envVar!==void 0&&extraInfo.push(`env: ${option.envVar}`),extraInfo.
length>0){const extraDescription=`(${extraInfo.join(", ")})`;return option.description?`${option.description} ${extraDescription}`:
extraDescription}return option.description}argumentDescription(argument){const extraInfo=[];if(argument.argChoices&&extraInfo.
push(`choices: ${argument.argChoices.map(choice2=>JSON.stringify(choice2)).join(", ")}`),argument.defaultValue!==void 0&&
extraInfo.push(`default: ${argument.defaultValueDescription||JSON.stringify(argument.defaultValue)}`),extraInfo.length>0){
const extraDescription=`(${extraInfo.join(", ")})`;return argument.description?`${argument.description} ${extraDescription}`:
extraDescription}return argument.description}formatItemList(heading,items,helper){return items.length===0?[]:[helper.styleTitle(
heading),...items,""]}groupItems(unsortedItems,visibleItems,getGroup){const result=new Map;return unsortedItems.forEach(
item=>{const group=getGroup(item);result.has(group)||result.set(group,[])}),visibleItems.forEach(item=>{const group=getGroup(
item);result.has(group)||result.set(group,[]),result.get(group).push(item)}),result}formatHelp(cmd,helper){const termWidth=helper.
padWidth(cmd,helper),helpWidth=helper.helpWidth??80;function callFormatItem(term,description){return helper.formatItem(term,
termWidth,description,helper)}let output=[`${helper.styleTitle("Usage:")} ${helper.styleUsage(helper.commandUsage(cmd))}`,
""];const commandDescription=helper.commandDescription(cmd);commandDescription.length>0&&(output=output.concat([helper.boxWrap(
helper.styleCommandDescription(commandDescription),helpWidth),""]));const argumentList=helper.visibleArguments(cmd).map(
argument=>callFormatItem(helper.styleArgumentTerm(helper.argumentTerm(argument)),helper.styleArgumentDescription(helper.
argumentDescription(argument))));if(output=output.concat(this.formatItemList("Arguments:",argumentList,helper)),this.groupItems(
cmd.options,helper.visibleOptions(cmd),option=>option.helpGroupHeading??"Options:").forEach((options,group)=>{const optionList=options.
map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(helper.optionDescription(
option))));output=output.concat(this.formatItemList(group,optionList,helper))}),helper.showGlobalOptions){const globalOptionList=helper.
visibleGlobalOptions(cmd).map(option=>callFormatItem(helper.styleOptionTerm(helper.optionTerm(option)),helper.styleOptionDescription(
helper.optionDescription(option))));output=output.concat(this.formatItemList("Global Options:",globalOptionList,helper))}
return this.groupItems(cmd.commands,helper.visibleCommands(cmd),sub=>sub.helpGroup()||"Commands:").forEach((commands,group)=>{
const commandList=commands.map(sub=>callFormatItem(helper.styleSubcommandTerm(helper.subcommandTerm(sub)),helper.styleSubcommandDescription(
helper.subcommandDescription(sub))));output=output.concat(this.formatItemList(group,commandList,helper))}),output.join(`\

`)}displayWidth(str){return stripColor(str).length}styleTitle(str){return str}styleUsage(str){return str.split(" ").map(
word=>word==="[options]"?this.styleOptionText(word):word==="[command]"?this.styleSubcommandText(word):word[0]==="["||word[0]===
"<"?this.styleArgumentText(word):this.styleCommandText(word)).join(" ")}styleCommandDescription(str){return this.styleDescriptionText(
str)}styleOptionDescription(str){return this.styleDescriptionText(str)}styleSubcommandDescription(str){return this.styleDescriptionText(
str)}styleArgumentDescription(str){return this.styleDescriptionText(str)}styleDescriptionText(str){return str}styleOptionTerm(str){
return this.styleOptionText(str)}styleSubcommandTerm(str){return str.split(" ").map(word=>word==="[options]"?this.styleOptionText(
word):word[0]==="["||word[0]==="<"?this.styleArgumentText(word):this.styleSubcommandText(word)).join(" ")}styleArgumentTerm(str){
return this.styleArgumentText(str)}styleOptionText(str){return str}styleArgumentText(str){return str}styleSubcommandText(str){
return str}styleCommandText(str){return str}padWidth(cmd,helper){return Math.max(helper.longestOptionTermLength(cmd,helper),
helper.longestGlobalOptionTermLength(cmd,helper),helper.longestSubcommandTermLength(cmd,helper),helper.longestArgumentTermLength(
cmd,helper))}preformatted(str){return/\n[^\S\r\n]/.test(str)}formatItem(term,termWidth,description,helper){const itemIndentStr="\
 ".repeat(2);if(!description)return itemIndentStr+term;const paddedTerm=term.padEnd(termWidth+term.length-helper.displayWidth(
term)),spacerWidth=2,remainingWidth=(this.helpWidth??80)-termWidth-spacerWidth-2;let formattedDescription;return remainingWidth<
this.minWidthToWrap||helper.preformatted(description)?formattedDescription=description:formattedDescription=helper.boxWrap(
description,remainingWidth).replace(/\n/g,`
`+" ".repeat(termWidth+spacerWidth)),itemIndentStr+paddedTerm+" ".repeat(spacerWidth)+formattedDescription.replace(/\n/g,
`
${itemIndentStr}`)}boxWrap(str,width){if(width<this.minWidthToWrap)return str;const rawLines=str.split(/\r\n|\n/),chunkPattern=/[\s]*[^\s]+/g,
wrappedLines=[];return rawLines.forEach(line2=>{const chunks=line2.match(chunkPattern);if(chunks===null){wrappedLines.push(
"");return}let sumChunks=[chunks.shift()],sumWidth=this.displayWidth(sumChunks[0]);chunks.forEach(chunk=>{const visibleWidth=this.
displayWidth(chunk);if(sumWidth+visibleWidth<=width){sumChunks.push(chunk),sumWidth+=visibleWidth;return}wrappedLines.push(
sumChunks.join(""));const nextChunk=chunk.trimStart();sumChunks=[nextChunk],sumWidth=this.displayWidth(nextChunk)}),wrappedLines.
push(sumChunks.join(""))}),wrappedLines.join(`
`)}}function stripColor(str){const sgrPattern=/\x1b\[\d*(;\d*)*m/g;return str.replace(sgrPattern,"")}exports.Help=Help2,
exports.stripColor=stripColor}),5240:((__unused_webpack_module,exports,__nccwpck_require__2)=>{const{InvalidArgumentError:InvalidArgumentError2}=__nccwpck_require__2(
1135);class Option2{constructor(flags,description){this.flags=flags,this.description=description||"",this.required=flags.
includes("<"),this.optional=flags.includes("["),this.variadic=/\w\.\.\.[>\]]$/.test(flags),this.mandatory=!1;const optionFlags2=splitOptionFlags(
flags);this.short=optionFlags2.shortFlag,this.long=optionFlags2.longFlag,this.negate=!1,this.long&&(this.negate=this.long.
startsWith("--no-")),this.defaultValue=void 0,this.defaultValueDescription=void 0,this.presetArg=void 0,this.envVar=void 0,
this.parseArg=void 0,this.hidden=!1,this.argChoices=void 0,this.conflictsWith=[],this.implied=void 0,this.helpGroupHeading=
void 0}default(value,description){return this.defaultValue=value,this.defaultValueDescription=description,this}preset(arg){
return this.presetArg=arg,this}conflicts(names){return this.conflictsWith=this.conflictsWith.concat(names),this}implies(impliedOptionValues){
let newImplied=impliedOptionValues;return typeof impliedOptionValues=="string"&&(newImplied={[impliedOptionValues]:!0}),
this.implied=Object.assign(this.implied||{},newImplied),this}env(name){return this.envVar=name,this}argParser(fn){return this.
parseArg=fn,this}makeOptionMandatory(mandatory=!0){return this.mandatory=!!mandatory,this}hideHelp(hide=!0){return this.
hidden=!!hide,this}_collectValue(value,previous){return previous===this.defaultValue||!Array.isArray(previous)?[value]:(previous.
push(value),previous)}choices(values){return this.argChoices=values.slice(),this.parseArg=(arg,previous)=>{if(!this.argChoices.
includes(arg))throw new InvalidArgumentError2(`Allowed choices are ${this.argChoices.join(", ")}.`);return this.variadic?
this._collectValue(arg,previous):arg},this}name(){return this.long?this.long.replace(/^--/,""):this.short.replace(/^-/,"")}attributeName(){
return this.negate?camelcase(this.name().replace(/^no-/,"")):camelcase(this.name())}helpGroup(heading){return this.helpGroupHeading=
heading,this}is(arg){return this.short===arg||this.long===arg}isBoolean(){return!this.required&&!this.optional&&!this.negate}}
class DualOptions{constructor(options){this.positiveOptions=new Map,this.negativeOptions=new Map,this.dualOptions=new Set,
options.forEach(option=>{option.negate?this.negativeOptions.set(option.attributeName(),option):this.positiveOptions.set(
option.attributeName(),option)}),this.negativeOptions.forEach((value,key)=>{this.positiveOptions.has(key)&&this.dualOptions.
add(key)})}valueFromOption(value,option){const optionKey=option.attributeName();if(!this.dualOptions.has(optionKey))return!0;
const preset=this.negativeOptions.get(optionKey).presetArg,negativeValue=preset!==void 0?preset:!1;return option.negate===
(negativeValue===value)}}function camelcase(str){return str.split("-").reduce((str2,word)=>str2+word[0].toUpperCase()+word.
slice(1))}function splitOptionFlags(flags){let shortFlag,longFlag;const shortFlagExp=/^-[^-]$/,longFlagExp=/^--[^-]/,flagParts=flags.
split(/[ |,]+/).concat("guard");if(shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),longFlagExp.test(flagParts[0])&&
(longFlag=flagParts.shift()),!shortFlag&&shortFlagExp.test(flagParts[0])&&(shortFlag=flagParts.shift()),!shortFlag&&longFlagExp.
test(flagParts[0])&&(shortFlag=longFlag,longFlag=flagParts.shift()),flagParts[0].startsWith("-")){const unsupportedFlag=flagParts[0],
baseError=`option creation failed due to '${unsupportedFlag}' in option flags '${flags}'`;throw/^-[^-][^-]/.test(unsupportedFlag)?
new Error(`${baseError}
- a short flag is a single dash and a single character
  - either use a single dash and a single character (for a short flag)
  - or use a double dash for a long option (and can have two, like '--ws, --workspace')`):shortFlagExp.test(unsupportedFlag)?
new Error(`${baseError}
- too many short flags`):longFlagExp.test(unsupportedFlag)?new Error(`${baseError}
- too many long flags`):new Error(`${baseError}
- unrecognised flag format`)}if(shortFlag===void 0&&longFlag===void 0)throw new Error(`option creation failed due to no \
flags found in '${flags}'.`);return{shortFlag,longFlag}}exports.Option=Option2,exports.DualOptions=DualOptions}),5030:((__unused_webpack_module,exports)=>{
function editDistance2(a,b){if(Math.abs(a.length-b.length)>3)return Math.max(a.length,b.length);const d=[];for(let i=0;i<=
a.length;i++)d[i]=[i];for(let j=0;j<=b.length;j++)d[0][j]=j;for(let j=1;j<=b.length;j++)for(let i=1;i<=a.length;i++){let cost=1;
a[i-1]===b[j-1]?cost=0:cost=1,d[i][j]=Math.min(d[i-1][j]+1,d[i][j-1]+1,d[i-1][j-1]+cost),i>1&&j>1&&a[i-1]===b[j-2]&&a[i-
2]===b[j-1]&&(d[i][j]=Math.min(d[i][j],d[i-2][j-2]+1))}return d[a.length][b.length]}function suggestSimilar(word,candidates){
if(!candidates||candidates.length===0)return"";candidates=Array.from(new Set(candidates));const searchingOptions=word.startsWith(
"--");searchingOptions&&(word=word.slice(2),candidates=candidates.map(candidate=>candidate.slice(2)));let similar=[],bestDistance=3;
const minSimilarity=.4;return candidates.forEach(candidate=>{if(candidate.length<=1)return;const distance=editDistance2(
word,candidate),length=Math.max(word.length,candidate.length);(length-distance)/length>minSimilarity&&(distance<bestDistance?
(bestDistance=distance,similar=[candidate]):distance===bestDistance&&similar.push(candidate))}),similar.sort((a,b)=>a.localeCompare(
b)),searchingOptions&&(similar=similar.map(candidate=>`--${candidate}`)),similar.length>1?`
(Did you mean one of ${similar.join(", ")}?)`:similar.length===1?`
(Did you mean ${similar[0]}?)`:""}exports.suggestSimilar=suggestSimilar}),1066:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{M:()=>amountOf,x:()=>unitOfName});var _kit_loose_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3297),_places_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(6427);const WORTH={ns:1e-6,us:.001,ms:1,s:1e3,min:6e4,
usd:1,cent:.01},SPELLINGS={ns:"ns",us:"us",ms:"ms",msec:"ms",msecs:"ms",millis:"ms",milliseconds:"ms",s:"s",sec:"s",secs:"\
s",second:"s",seconds:"s",min:"min",mins:"min",minutes:"min",usd:"usd",cent:"cent",cents:"cent"};function unitOfName(place2){
const words2=(0,_places_js__WEBPACK_IMPORTED_MODULE_1__.O0)(place2).replace(/([a-z])([A-Z])/g,"$1_$2").toLowerCase().split(
/[^a-z]+/).filter(Boolean),last=words2.length>1?words2.at(-1):words2[0]==="seconds"||words2[0]==="milliseconds"?words2[0]:
"";return Object.hasOwn(SPELLINGS,last??"")?SPELLINGS[last??""]:void 0}function amountOf(value,{field,unit}){const plain2=typeof value==
"string"?value.trim().replace(/^\$\s*/,""):value,[,figure2,own]=typeof plain2=="string"?/^([-+.\de]+)\s*([a-z]+)$/i.exec(
plain2)??[]:[],spelt=SPELLINGS[own?.toLowerCase()??""];if(own!==void 0&&spelt===void 0)return;const amount2=(0,_kit_loose_js__WEBPACK_IMPORTED_MODULE_0__.
ai)(figure2??plain2);if(amount2===void 0||amount2<0)return;const of=spelt??unit??unitOfName(field);return of===void 0?amount2:
Number((amount2*WORTH[of]).toPrecision(12))}}),6427:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{An:()=>valuesLike,O0:()=>lastKey,Pt:()=>isPattern,TC:()=>readerOf,YV:()=>parsedCell});
var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9e3);const EACH="[]";function readerOf(place2){const steps=stepsOf(
place2);return row=>Object.hasOwn(row,place2)?row[place2]:follow(row,steps)}function stepsOf(place2){return place2.match(
/\[\]|[^.[\]]+/g)??[]}function follow(value,steps){const[step,...rest]=steps;if(step===void 0||value===void 0||value===null)
return value;const inside=typeof value=="string"?parsedCell(value):value;if(Array.isArray(inside)){if(step!==EACH)return follow(
inside[Number(step)],rest);const found=inside.map(element=>follow(element,rest)).filter(element=>element!==void 0);return found.
length===0&&inside.length>0?void 0:found}if((0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(inside))for(let length=steps.
length;length>0;length-=1){const key=steps.slice(0,length).join(".");if(Object.hasOwn(inside,key))return follow(inside[key],
steps.slice(length))}}function parsedCell(text){if(/^\s*[[{]/.test(text))try{return JSON.parse(text)}catch{return}}function lastKey(place2){
return stepsOf(place2).findLast(step=>step!==EACH)??place2}function isPattern(place2){return place2.includes("*")}function valuesLike(row,pattern2){
const star=pattern2.indexOf("*"),flat=fitting(row,pattern2.slice(0,star),pattern2.slice(star+1));if(flat.length>0)return flat;
const dot=pattern2.lastIndexOf(".",star);if(dot<0)return[];const inside=readerOf(pattern2.slice(0,dot))(row),object=typeof inside==
"string"?parsedCell(inside):inside;return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(object)?fitting(object,pattern2.
slice(dot+1,star),pattern2.slice(star+1)):[]}function fitting(object,before,behind){return Object.entries(object).flatMap(
([key,value])=>{const fits=key.length>before.length+behind.length&&key.startsWith(before)&&key.endsWith(behind),found=[[
key.slice(before.length,key.length-behind.length),value]];return fits?found:[]})}}),7796:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{u:()=>transposed});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9e3);function transposed(document){if((0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(document))return fromSplit(document)??
fromLists(document)??fromLabels(document)}function fromSplit({columns:columns2,data}){if(!Array.isArray(columns2)||columns2.
length===0||!Array.isArray(data))return;const names=columns2.map(name=>Array.isArray(name)?name.join("."):String(name));
if(new Set(names).size<names.length)return;const rows=data,found=rows.flatMap(row=>Array.isArray(row)&&row.length===names.
length?[Object.fromEntries(names.map((name,index)=>[name,row[index]]))]:[]);return found.length===rows.length?found:void 0}
function fromLists(document){if(!beginsWith(document,Array.isArray))return;const columns2=Object.entries(document),[first]=columns2,
length=Array.isArray(first?.[1])?first[1].length:0;if(columns2.length<2||length===0||!columns2.every(([,column])=>Array.
isArray(column)&&column.length===length))return;const isColumn=column=>Array.isArray(column)&&!column.some(_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u);if(columns2.some(([,column])=>isColumn(column)))return Array.from({length},(_,row)=>Object.fromEntries(columns2.map(([
name,column])=>[name,Array.isArray(column)?column[row]:void 0])))}function fromLabels(document){if(!beginsWith(document,
_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u))return;const columns2=Object.entries(document),[first]=columns2;if(first===
void 0||columns2.length<2||!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(first[1]))return;const labels=Object.keys(
first[1]);if(!(labels.length===0||!labels.every(label=>/^\d+$/.test(label)))){for(const[,column]of columns2)if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(column)||Object.keys(column).length!==labels.length||!labels.every(label=>label in column))return;return labels.map(label=>Object.
fromEntries(columns2.map(([name,column])=>[name,(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(column)?column[label]:
void 0])))}}function beginsWith(document,is){for(const key in document)return is(document[key]);return!1}}),3297:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Qq:()=>text,SP:()=>shown,YA:()=>seconds,ai:()=>number,g1:()=>record2,mD:()=>questionText,
p_:()=>list2,vj:()=>amount2});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9e3);const NOTHING2={};
function record2(value){return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)?value:NOTHING2}function list2(value){
return Array.isArray(value)?value:[]}function text(value){return typeof value=="string"&&value!==""?value:void 0}function number(value){
if(typeof value=="number")return Number.isFinite(value)?value:void 0;if(typeof value!="string"||!/^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i.
test(value))return;const parsed2=Number(value);return Number.isFinite(parsed2)?parsed2:void 0}function amount2(value){const found=number(
value);return found!==void 0&&found>=0?found:void 0}function seconds(value){const found=amount2(value);return found===void 0?
void 0:found*1e3}function shown(value){if(!(value==null||value===""))return typeof value=="string"?value:JSON.stringify(
value)}function questionText(input){if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(input))return shown(input);for(const key of[
"question","query","user_input","input","prompt","message","text"]){const found=text(input[key]);if(found!==void 0)return found}
const values=Object.values(input);return values.length===1?shown(values[0]):shown(input)}}),9230:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{p:()=>pythonList});function pythonList(text){const inner=text.trim();if(!inner.
startsWith("[")||!inner.endsWith("]"))return;const items=[],item=/\s*(?:'((?:[^'\\]|\\[\s\S])*)'|"((?:[^"\\]|\\[\s\S])*)"|([-+]?\d+(?:\.\d+)?))\s*(,|$)/y,
body=inner.slice(1,-1);if(body.trim()==="")return items;for(;item.lastIndex<body.length;){const[,single,double,digits]=item.
exec(body)??[];if(digits!==void 0)items.push(digits);else if(single!==void 0||double!==void 0)items.push(withoutEscapes(
single??double??""));else return}return items}const ESCAPES={n:`
`,t:"	",r:"\r","\\":"\\","'":"'",'"':'"'};function withoutEscapes(text){return text.replace(/\\(?:x([0-9a-fA-F]{2})|u([0-9a-fA-F]{4})|U([0-9a-fA-F]{8})|([\s\S]))/g,
(whole,two,four,eight,letter)=>{const code=two??four??eight;if(code===void 0)return ESCAPES[letter??""]??whole;const point=Number.
parseInt(code,16);return point>1114111?whole:String.fromCodePoint(point)})}}),3574:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{K:()=>recordsAt,b:()=>listPlaces});var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
9e3),_columns_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7796);const ANY="*",KEY="$key",PARENT="$parent";function recordsAt(document,path){
const found=placesOf(document,path,{});if(found.length===0)return{nothing:"not-there"};const records=found.flatMap(({value,
around})=>recordsIn(value).map(record2=>within2(record2,around)));return records.length===0?{nothing:"empty"}:{records}}
function placesOf(value,path,around){const[step,...rest]=path;if(step===void 0)return[{value,around}];if(step!==ANY){if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(value))return[];for(let length=1;length<=path.length;length+=1){const key=path.slice(0,length).join(".");if(Object.hasOwn(
value,key))return placesOf(value[key],path.slice(length),around)}return[]}return Array.isArray(value)?value.flatMap(element=>placesOf(
element,rest,(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(element)?{[PARENT]:element}:around)):(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(value)?Object.entries(value).flatMap(([key,element])=>placesOf(element,rest,{[KEY]:key,...(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(element)&&rest.length>0?{[PARENT]:element}:{}})):[]}function recordsIn(value){if(Array.isArray(value))return value;const rows=(0,_columns_js__WEBPACK_IMPORTED_MODULE_1__.
u)(value);if(rows!==void 0)return rows;if(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value))return[value];const values=Object.
entries(value);return values.length===0?[]:values.every(([,each])=>(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(each))?
values.map(([key,each])=>within2(each,{[KEY]:key})):[value]}function within2(record2,around){return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(record2)&&Object.keys(around).length>0?{...around,...record2}:record2}const DEEPEST=4;function listPlaces(document){const found=[];
return look(document,[]),found.sort((a,b)=>b.length-a.length);function look(value,path){if(Array.isArray(value)){(value.
length===0||value.some(_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u))&&found.push({path,length:value.length});return}
if(!(!(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)(value)||path.length>DEEPEST))for(const[key,each]of Object.entries(
value))look(each,[...path,key])}}}),435:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{JH:()=>GATES,Ys:()=>gateOptionOf,N5:()=>isGateId});var flag2=__nccwpck_require__2(
4022),noticed=__nccwpck_require__2(6125),schemas2=__nccwpck_require__2(8395);function defineGate(gate){const{limit:limit2,
text,measure,family="threshold",perCategory:perCategory2=!1,title:title2,docs,operator,example}=gate,bind=schemas2.pdi(value=>({
text:text(value),measure:facts2=>measure(facts2,value),strictness:gate.strictness(value)})),schema=schemas2.FsL(limit2,bind);
return{title:title2,docs,family,operator,perCategory:perCategory2,example,schema,...gate.defaultLimit===void 0?{}:{defaultLimit:gate.
defaultLimit},...gate.repeatable===void 0?{}:{repeatable:gate.repeatable},...gate.isGuard===void 0?{}:{isGuard:gate.isGuard},
...gate.isSilentIfMet===void 0?{}:{isSilentIfMet:gate.isSilentIfMet},...gate.acceptable===void 0?{}:{acceptable:gate.acceptable},
...gate.words===void 0?{}:{words:gate.words},...gate.skips===void 0?{}:{skips:gate.skips},...gate.cells===void 0?{}:{cells:gate.
cells}}}const NO_BASELINE={skipped:"no-baseline"};function resultOf({comparison:comparison3}){return comparison3?.result??
void 0}const complete=defineGate({title:"Incomplete evaluation",docs:"Whether a run is judged as any other although a fi\
le of it says that it is not complete: its evaluation was broken off, or its own totals count more failures or answers t\
han it holds.",operator:"<=",isGuard:!0,defaultLimit:"false",example:"true",limit:flag2.W,text:String,strictness:allowed=>({
kind:"flag",level:allowed?0:1}),measure:({incompleteFiles},allowed)=>allowed?{skipped:"allowed"}:{actual:incompleteFiles,
limit:0,unit:"count"},cells:{actual:actual=>actual===0?"complete":"incomplete",limit:"complete"},skips:{allowed:"allowed\
 by `allow-incomplete`"},words:({actual,report},escape)=>{if(actual===0)return"The evaluation is complete";const unfinished=(0,noticed.
h)(report.dataQuality.notices,"unfinished",escape);return unfinished===""?`The totals of the file do not fit its rows: ${(0,noticed.
h)(report.dataQuality.notices,"contradiction",escape)}`:`The evaluation did not finish: ${unfinished}`}});var limit=__nccwpck_require__2(
7897);const maxCostIncrease=defineGate({title:"Cost increase per question",docs:"How much more a question may cost than \
in the baseline: the mean over the questions with a cost in both. Skipped without a baseline, or if the baseline has no \
costs.",family:"regression",operator:"<=",acceptable:"limit",example:"10%",skips:{"no-cost-before":"the baseline has no \
costs"},limit:limit.Ye,text:limit2=>limit2.text,strictness:({value})=>({kind:"increase",level:-value}),measure:(facts2,{
value})=>{const result=resultOf(facts2);if(result===void 0)return NO_BASELINE;const{questions,withoutBefore,withoutAfter,
before,after}=result.cost;return withoutAfter>withoutBefore?{unmeasurable:`${withoutAfter} of the compared questions hav\
e no cost, and ${withoutBefore===0?"all of them had one":`only ${withoutBefore} had none`} in the baseline`}:questions===
0||before===null||after===null||before===0?{skipped:"no-cost-before"}:{actual:Number((after/before-1).toFixed(12)),limit:value,
unit:"rate"}}}),maxCostPerCorrect=defineGate({title:"Cost per correct answer",docs:"US dollars per correct answer: the c\
ost of all answers, failed ones included, divided by the answers that pass. Every answered entry needs `cost_usd`.",example:"\
$0.02",operator:"<=",acceptable:"limit",perCategory:!0,limit:limit.M3,text:limit2=>limit2.text,strictness:limit.X$,measure:({
costs},{value})=>{const{costPerCorrect,withCost,withoutCost}=costs();return withCost===0?{unmeasurable:"no entry has `co\
st_usd`"}:withoutCost>0?{unmeasurable:`of ${withCost+withoutCost} answers, ${withoutCost} have no \`cost_usd\``}:costPerCorrect===
null?{unmeasurable:"no answer is correct"}:{actual:Number(costPerCorrect.toPrecision(12)),limit:value,unit:"usd"}}});function maxFailures(options){
return defineGate({title:options.title,docs:options.docs,example:options.example,operator:"<=",acceptable:"limit",perCategory:!0,
limit:limit.p9,text:limit2=>limit2.text,strictness:limit.X$,measure:({counts,weights},{unit,value})=>({actual:(0,limit.IP)(
options.count,unit,{counts,weights},options.failures?.(counts)),limit:value,unit})})}const maxPromptFailures=maxFailures(
{title:"Prompt failures",docs:"Failures attributed to the prompt (rung 1), among them those without any signal unless `u\
nattributed: separate`.",example:"10%",count:counts=>counts.prompt}),maxRetrievalFailures=maxFailures({title:"Retrieval \
failures",docs:"Failures attributed to the retrieval (rung 2).",example:"10%",count:counts=>counts.retrieval}),maxContextFailures=maxFailures(
{title:"Context failures",docs:"Failures attributed to the context (rung 3).",example:"10%",count:counts=>counts.context}),
maxModelFailures=maxFailures({title:"Model failures",docs:"Failures attributed to the model (rungs 4 and 5).",example:"1\
0%",count:counts=>counts.model}),maxOffLadder=maxFailures({title:"Failures not caused by the system",docs:"Failures that\
 no rung can fix: infrastructure and grader errors, and labels mapped to `off-ladder`. `of failures` means of all failur\
es.",example:"5%",count:counts=>counts.offLadder,failures:counts=>counts.failed}),maxUnattributed=maxFailures({title:"Fa\
ilures without a signal",docs:"Failures that no rule had a signal for, wherever they are counted. `of failures` means of\
 all failures.",example:"20% of failures",count:counts=>counts.noSignal,failures:counts=>counts.failed}),maxNewFailures=defineGate(
{title:"Newly failing questions",docs:"Questions that passed in the baseline and fail now. Skipped without a baseline.",
family:"regression",operator:"<=",acceptable:"regression",example:"3",limit:limit.vK,text:limit2=>limit2.text,strictness:limit.
X$,measure:(facts2,{value})=>{const result=resultOf(facts2);if(result===void 0)return NO_BASELINE;const ids2=result.newlyFailing.
map(({id})=>id);return{actual:ids2.length,limit:value,unit:"count",ids:ids2}}}),maxP95Latency=defineGate({title:"p95 lat\
ency",docs:"The 95th percentile of latency (nearest rank), over the entries with `latency_ms`.",example:"2s",operator:"<\
=",acceptable:"limit",perCategory:!0,limit:limit.sK,text:limit2=>limit2.text,strictness:limit.X$,measure:({costs},{value})=>{
const{latencyP95Ms}=costs();return latencyP95Ms===null?{unmeasurable:"no entry has `latency_ms`"}:{actual:latencyP95Ms,limit:value,
unit:"ms"}}});var model_counts2=__nccwpck_require__2(3341);function maxLeftOut(options){const{outcome,...rest}=options;return defineGate(
{...rest,operator:"<=",perCategory:!0,isGuard:!0,limit:limit.SL,text:limit2=>limit2.text,strictness:limit.X$,measure:({counts,
weights},{unit,value})=>({actual:unit==="count"?counts[outcome]:(0,model_counts2.CG)(weights[outcome].part,weights[outcome].
whole),limit:value,unit})})}const maxUngraded=maxLeftOut({title:"Questions without a verdict",docs:"Questions that were \
asked and not judged: the score is missing, NaN or null, or the tool calls it not applicable. They are in no rate, so th\
at much of them would leave a pass rate that says little. Of the questions asked; also held against every category that \
has limits.",defaultLimit:"5%",example:"2%",outcome:"ungraded"}),maxSkipped=maxLeftOut({title:"Skipped questions",docs:"\
Questions that the evaluation was told to skip (`skip`, `todo`, `disabled`). They are in no rate. Of all questions; also\
 held against every category that has limits.",defaultLimit:"50%",example:"10%",outcome:"skipped"});var comparison2=__nccwpck_require__2(
3644);const minMatched=defineGate({title:"Baseline questions covered",docs:"The share of the baseline's questions that t\
his run answers too, so skipping or renaming questions cannot turn the check green. Skipped without a baseline.",family:"\
regression",operator:">=",example:"95%",defaultLimit:"80%",limit:limit.Md,text:limit2=>limit2.text,strictness:limit.E5,measure:(facts2,{
value})=>{const result=resultOf(facts2);return result!==void 0?{actual:(0,model_counts2.CG)(result.matched+(result.changed?.
length??0),result.baselineQuestions),limit:value,unit:"rate"}:facts2.comparison?.reasons.some(({code})=>code===comparison2.
I)??!1?{actual:0,limit:value,unit:"rate"}:NO_BASELINE},words:({actual,limitText})=>actual>0?void 0:`This run has none of\
 the baseline's questions, at least ${limitText} required; if they were renamed on purpose, compare with a fresh baselin\
e`}),minPassRate=defineGate({title:"Pass rate",docs:"Passed questions of all that were judged; a question that was asked\
 several times counts once, as the mean over its answers. The plain rate decides; the report adds its 95 % interval and \
says when a miss is within noise.",example:"80%",operator:">=",acceptable:"limit",perCategory:!0,limit:limit.Md,text:limit2=>limit2.
text,strictness:limit.E5,measure:({weights},{value})=>({actual:(0,model_counts2.CG)(weights.passed,weights.whole),limit:value,
unit:"rate"})}),minQuestions=defineGate({title:"Questions in the run",docs:"Distinct questions with an answer that was j\
udged. An evaluation that stopped early is not green.",example:"100",operator:">=",limit:limit.vK,text:limit2=>limit2.text,
strictness:limit.E5,measure:({questionCount},{value})=>({actual:questionCount,limit:value,unit:"count"})});var hidden_text2=__nccwpck_require__2(
4285),strictness2=__nccwpck_require__2(1359),list2=__nccwpck_require__2(7392),numbers2=__nccwpck_require__2(7099);const mustPass=defineGate(
{title:"Must pass",docs:"Ids of questions that have to pass in every trial, one a line. A listed question that is not in\
 the run has not passed.",example:"refund-policy, login-reset",operator:"<=",cells:{actual:actual=>actual===0?"all pass":
`${(0,numbers2.zD)(actual)} failed`,limit:"all pass"},words:({actual})=>actual===0?"All must-pass questions pass":`${(0,numbers2.
LS)(actual,"must-pass question fails","must-pass questions fail")}`,repeatable:!0,limit:list2.c,text:ids2=>ids2.some(id=>id.
includes(","))?`${ids2.join(`
`)}

`:ids2.join(", "),strictness:ids2=>(0,strictness2.KE)("questions",ids2,"stricter"),measure:({questions,quarantined},ids2)=>{
const results=questions(),nameOf2=id=>results.has(id)||!results.has((0,hidden_text2.kh)(id))?id:(0,hidden_text2.kh)(id),
notPassing=ids2.map(nameOf2).filter(id=>results.get(id)!==!0&&!quarantined.has(id));return{actual:notPassing.length,limit:0,
unit:"count",ids:notPassing}}});var refuse_value2=__nccwpck_require__2(7012),describe_value2=__nccwpck_require__2(832);const MODES=[
"significant","any","off"],modeSchema=schemas2.FsL(schemas2.L5J(),schemas2.pdi((value,context)=>{const word=value===!1?"\
off":typeof value=="string"?value.trim():value,found=MODES.find(mode=>mode===word);if(found!==void 0)return found;const message=`\
expected \`significant\`, \`any\` or \`off\`, found ${(0,describe_value2.b)(value)}.`;return(0,refuse_value2.s)(context,
message,value)})),regression=defineGate({title:"Regression",docs:"Whether the run may be worse than its baseline: `signi\
ficant` fails when the paired test says that it is, `any` when one question newly fails (for deterministic suites), `off\
` never. Skipped without a baseline.",family:"regression",operator:"<=",acceptable:"regression",example:"any",defaultLimit:"\
significant",limit:modeSchema,text:mode=>mode,strictness:mode=>({kind:"mode",level:["off","significant","any"].indexOf(mode)}),
measure:(facts2,mode)=>{const result=resultOf(facts2);if(mode==="off")return{skipped:"off"};if(result===void 0)return NO_BASELINE;
if(mode==="significant")return{actual:result.verdict==="regressed"?1:0,limit:0,unit:"count"};const ids2=result.newlyFailing.
map(({id})=>id);return{actual:ids2.length,limit:0,unit:"count",ids:ids2}},skips:{off:"switched off"},cells:{actual:(actual,mode)=>actual===
0?"no":mode==="any"?void 0:"yes"},words:({actual,limitText,report})=>{if(limitText==="any")return`${(0,numbers2.LS)(actual,
"question newly fails","questions newly fail")}, none allowed`;const result=report.comparison?.result,again=result?.secondLook?.
pValue,figures2=result?`: ${result.newlyFailing.length} newly failing, ${result.fixed.length} fixed, ${(0,numbers2.gh)(result.
pValue)}${again===void 0?"":`, and ${(0,numbers2.gh)(again)} when asked again`}`:"";return`${actual>0?"Significantly wor\
se":"Not significantly worse"} than the baseline${figures2}`}});var reasons2=__nccwpck_require__2(8800);const requireBaseline=defineGate(
{title:"Baseline to compare with",docs:"Whether the check fails without a baseline that can be read and compared. Defaul\
t: false.",family:"regression",operator:">=",isSilentIfMet:!0,example:"true",limit:flag2.W,text:String,strictness:required=>({
kind:"flag",level:required?1:Number.NEGATIVE_INFINITY}),measure:({comparison:comparison3},required)=>required?{actual:comparison3?.
result===void 0||comparison3.result===null?0:1,limit:1,unit:"count"}:{skipped:"not-required"},cells:{actual:actual=>actual===
1?"found":"none",limit:"required"},skips:{"not-required":"not required"},words:({actual,report:{comparison:comparison3}},escape)=>actual===
1?"A baseline was found":`No baseline to compare with: ${comparison3===null?"none was asked for":(0,reasons2.pR)(comparison3.
reasons,escape)}`}),GATES={complete,"max-ungraded":maxUngraded,"max-skipped":maxSkipped,"max-prompt-failures":maxPromptFailures,
"max-retrieval-failures":maxRetrievalFailures,"max-context-failures":maxContextFailures,"max-model-failures":maxModelFailures,
"max-off-ladder":maxOffLadder,"max-unattributed":maxUnattributed,"min-pass-rate":minPassRate,"min-questions":minQuestions,
"must-pass":mustPass,regression,"max-cost-per-correct":maxCostPerCorrect,"max-p95-latency":maxP95Latency,"max-new-failur\
es":maxNewFailures,"max-cost-increase":maxCostIncrease,"min-matched":minMatched,"require-baseline":requireBaseline};function isGateId(name){
return Object.hasOwn(GATES,name)}const OPTION_NAMES={complete:"allow-incomplete"};function gateOptionOf(id){return id===
"complete"?OPTION_NAMES[id]:id}function isGateOption(name){return name===OPTION_NAMES.complete||isGateId(name)&&name!=="\
complete"}}),5281:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{DO:()=>gateWords,K$:()=>isUnset,Mw:()=>isGuard,XY:()=>skipWords,fw:()=>gateCells});var _index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
435);function gateWords(result,report,escape){const{id,scope,actual,limit,unit,limitText}=result,gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.
N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0,where=scope===null?"":`${escape(scope)}: `;if(actual===null||
limit===null||unit===null)return`${where}${gate?.title??escape(result.title,80)}: ${skipWords(result,escape)}`;if(gate===
void 0)return`${where}${escape(result.title,80)}`;const seen={actual,limit,unit,limitText,report};return`${where}${gate.
words?.(seen,escape)??figures2(gate,seen)}`}function isGuard(id){return((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N5)(id)?
_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0)?.isGuard===!0}function isUnset({id,status,limitText}){const gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.
N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0;return status==="passed"&&gate?.isSilentIfMet===!0?!0:(status===
"passed"||status==="skipped")&&limitText===gate?.defaultLimit}function gateCells({id,actual,limitText}){const cells=((0,_index_js__WEBPACK_IMPORTED_MODULE_0__.
N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0)?.cells,seen=actual===null?void 0:cells?.actual?.(actual,limitText);
return{...seen===void 0?{}:{actual:seen},...cells?.limit===void 0?{}:{limit:cells.limit}}}function skipWords({id,skipped:code},escape){
const gate=(0,_index_js__WEBPACK_IMPORTED_MODULE_0__.N5)(id)?_index_js__WEBPACK_IMPORTED_MODULE_0__.JH[id]:void 0;return code===
null||code==="no-baseline"?"no baseline":code==="quarantined"?"all of its questions are in quarantine":Object.entries(gate?.
skips??{}).find(([name])=>name===code)?.[1]??escape(code,60)}function figures2({title:title2,operator},{actual,limit,unit}){
const bound=operator==="<="?`at most ${inWords(limit,unit)} allowed`:`at least ${inWords(limit,unit)} required`;return`${title2}\
 ${inWords(actual,unit,limit)}, ${bound}`}function inWords(value,unit,limit=value){if(unit==="count")return String(value);
let text="";for(let digits=4;digits<=15&&(text=amount2(value,unit,digits),!(value===limit||text!==amount2(limit,unit,digits)));digits+=
1);return text}function amount2(value,unit,digits){const rounded=number=>String(Number(number.toPrecision(digits)));switch(unit){case"\
usd":return`$${rounded(value)}`;case"ms":return value<1e3?`${rounded(value)} ms`:`${rounded(value/1e3)} s`;default:return`${rounded(
value*100)}%${unit==="share"?" of failures":""}`}}}),71:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{RF:()=>gunzipWhole,XB:()=>isBomb,kt:()=>utf16Of,lS:()=>isPacked,oD:()=>readWhole,
se:()=>peek,sn:()=>BYTE_ORDER_MARK,uo:()=>readTableText,yR:()=>readText2,zO:()=>readChunks});var node_buffer__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
4573),node_fs__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3024),node_zlib__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8522),_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7933),_stdin_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
9594);const CHUNK=65536,GZIP=[31,139],MAX_WHOLE=2e9;async function*readChunks(file,onBytes){let gzip;const raw=(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.
jD)(file)?counted((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.vJ)(),onBytes):readPlain(file,onBytes);for await(const chunk of raw){
if(gzip??=isGzip(chunk),gzip)break;yield chunk}gzip&&(yield*readGzip(file,onBytes))}async function peek(file,wanted){if((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.
jD)(file)){const start2=await(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.Mv)(wanted);return isGzip(start2)&&refuseGzipStdin(
file),start2}const chunks=[];let length=0;for await(const chunk of readChunks(file,()=>{}))if(chunks.push(Buffer.from(chunk)),
length+=chunk.length,length>=wanted)break;return Buffer.concat(chunks)}async function readWhole(file,onBytes){let bytes=Buffer.
allocUnsafe((0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.jD)(file)?CHUNK:sizeOf(file)+1),length=0,packed=0;const count2=read2=>{
packed+=read2,onBytes(read2)};for await(const chunk of readChunks(file,count2)){if(length+chunk.length>MAX_WHOLE&&refuseSize(
file),isBomb(packed,length+chunk.length)&&refuseBomb(file),length+chunk.length>bytes.length){const larger=Buffer.allocUnsafe(
Math.max(bytes.length*2,length+chunk.length));bytes.copy(larger,0,0,length),bytes=larger}chunk.copy(bytes,length),length+=
chunk.length}return bytes.subarray(0,length)}function isPacked(file){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(file.absolute,"r");try{const start2=Buffer.alloc(2);return(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor,
start2,0,2,0),isGzip(start2)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}async function readText2(file,onBytes){
return checkedText(file,await readWhole(file,onBytes))}function checkedText(file,bytes){if(!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.
isUtf8)(bytes)){const utf16=bytes[0]===255||bytes[0]===254;!utf16&&bytes.subarray(0,1024).includes(0)&&(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"binary-file",file:file.shown,message:"this file is not text, and no archive that is known.",hint:"Name the re\
sult file that the evaluation writes; see docs/formats.md."}),(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.TR)({
code:"not-utf8",file:file.shown,message:utf16?"this file is UTF-16.":"this file is not UTF-8 text.",hint:"Write it as UT\
F-8."})}return bytes.subarray(0,3).equals(BYTE_ORDER_MARK)?bytes.subarray(3):bytes}async function readTableText(file,onBytes){
const whole=await readWhole(file,onBytes),utf16=utf16Of(whole);return utf16!==void 0?{bytes:decoded(whole,utf16),encoding:"\
UTF-16"}:!(0,node_buffer__WEBPACK_IMPORTED_MODULE_0__.isUtf8)(whole)&&!whole.subarray(0,65536).includes(0)?{bytes:decoded(
whole,"windows-1252"),encoding:"Windows-1252"}:{bytes:checkedText(file,whole),encoding:"UTF-8"}}function utf16Of(start2){
return start2[0]===255&&start2[1]===254?"utf-16le":start2[0]===254&&start2[1]===255?"utf-16be":void 0}function decoded(bytes,encoding){
return Buffer.from(new TextDecoder(encoding).decode(bytes),"utf8")}const BYTE_ORDER_MARK=Buffer.from([239,187,191]);function isGzip(start2){
return start2[0]===GZIP[0]&&start2[1]===GZIP[1]}function*readPlain(file,onBytes){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(file.absolute,"r");try{const buffer=Buffer.allocUnsafe(CHUNK);for(let bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readSync)(descriptor,buffer);bytes>0;bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.readSync)(descriptor,buffer))onBytes(
bytes),yield buffer.subarray(0,bytes)}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}async function*counted(chunks,onBytes){
for await(const chunk of chunks)onBytes(chunk.length),yield chunk}async function*readGzip(file,onBytes){(0,_stdin_js__WEBPACK_IMPORTED_MODULE_4__.
jD)(file)&&refuseGzipStdin(file);const packed=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.createReadStream)(file.absolute);packed.
on("data",chunk=>onBytes(chunk.length));const gunzip=(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();packed.on(
"error",error=>gunzip.destroy(error));try{for await(const chunk of packed.pipe(gunzip))yield Buffer.from(chunk);isPaddingFrom(
file,gunzip.bytesWritten)||refuseTail(file)}catch(error){if(!(error instanceof Error)||!("code"in error)||!String(error.
code).startsWith("Z_"))throw error;(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.TR)({code:"bad-gzip",file:file.shown,
message:`the gzip stream is broken: ${error.message}.`,hint:"Write or upload the file again."})}finally{packed.destroy()}}
function isPaddingFrom(file,position){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.openSync)(file.absolute,"\
r");try{const buffer=Buffer.allocUnsafe(CHUNK);for(let at2=position;;){const bytes=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
readSync)(descriptor,buffer,0,CHUNK,at2);if(bytes===0)return!0;if(!isPadding(buffer.subarray(0,bytes)))return!1;at2+=bytes}}finally{
(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}function isPadding(bytes){return bytes.every(byte=>byte===
0)}async function gunzipWhole(packed,most){const gunzip=(0,node_zlib__WEBPACK_IMPORTED_MODULE_2__.createGunzip)();gunzip.
end(packed);const chunks=[];let length=0;for await(const chunk of gunzip){if(length+=chunk.length,length>most)throw new RangeError(
"more than is allowed");chunks.push(Buffer.from(chunk))}if(!isPadding(packed.subarray(gunzip.bytesWritten)))throw new RangeError(
"something follows the gzip stream");return Buffer.concat(chunks)}function refuseTail(file){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"bad-gzip",file:file.shown,message:"something follows the end of the gzip stream that is neither another one n\
or padding.",hint:"It may be a part of the log. Pack the file again: `gzip -c log.jsonl > log.jsonl.gz`."})}function refuseGzipStdin(file){
return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.TR)({code:"gzip-stdin",file:file.shown,message:"standard inpu\
t is gzip.",hint:"Unpack it on the way: `gunzip -c log.jsonl.gz | rung-gate diagnose -`."})}function sizeOf(file){const descriptor=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.
openSync)(file.absolute,"r");try{const{size}=(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.fstatSync)(descriptor);return size>
MAX_WHOLE&&refuseSize(file),size}finally{(0,node_fs__WEBPACK_IMPORTED_MODULE_1__.closeSync)(descriptor)}}function isBomb(packed,unpacked){
return unpacked>SMALL&&unpacked>packed*MOST_PACKED}const SMALL=64e6,MOST_PACKED=200;function refuseBomb(file){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"too-large",file:file.shown,message:"this file unpacks to more than two hundred times its size.",hint:"That is\
 no result of an evaluation; write it again, or unpack it before this step."})}function refuseSize(file){return(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
TR)({code:"too-large",file:file.shown,message:"this file has more than 2 GB, and is no log of one entry a line.",hint:"H\
ave the tool write JSONL, or split the evaluation into several files: several files are one run."})}}),523:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{T:()=>STDIN,l:()=>findFiles});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3024),node_fs_promises__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1455),node_path__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
6760),_model_user_error_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7933);const STDIN="-",MAGIC=/[*?[\]{}!()]/;
async function findFiles(patterns,directory){if(patterns.includes(STDIN)){if(patterns.length===1)return[{absolute:STDIN,
shown:"standard input"}];throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo([{code:"stdin-and-files",message:"\
standard input (`-`) cannot be mixed with files.",hint:"Name one or the other."}])}const problems=patterns.filter(pattern2=>pattern2.
startsWith("!")).map(negated);if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(problems);
const found=new Map;for(const pattern2 of patterns){const matches=await expand(pattern2,directory);matches.length===0&&problems.
push(noMatch(pattern2));for(const absolute of matches){const real=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.
realpath)(absolute).catch(()=>absolute),shown=shownPath(absolute,directory),earlier=found.get(real);(earlier===void 0||shown<
earlier)&&found.set(real,shown)}}if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(problems);
return[...found].map(([absolute,shown])=>({absolute,shown})).sort((a,b)=>Buffer.compare(Buffer.from(a.shown),Buffer.from(
b.shown)))}async function expand(pattern2,directory){const literal=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.resolve)(directory,
pattern2),info=await(0,node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.stat)(literal).catch(error=>error);if(info instanceof
Error){if(info.code!=="ENOENT"&&info.code!=="ENOTDIR"&&!MAGIC.test(pattern2))return[literal]}else if(!info.isDirectory())
return[literal];if(!(info instanceof Error)&&info.isDirectory())throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.
yo([{code:"is-directory",file:pattern2,message:"this is a directory.",hint:`Name the files in it: \`${pattern2.replace(/[\\/]+$/,
"")}/*.jsonl\`.`}]);return MAGIC.test(pattern2)?expandGlob(node_path__WEBPACK_IMPORTED_MODULE_2__.sep==="\\"?pattern2.replaceAll(
"\\","/"):pattern2,directory):[]}async function expandGlob(pattern2,directory){const{glob}=await __nccwpck_require__2.e(
382).then(__nccwpck_require__2.bind(__nccwpck_require__2,3382)),problems=[],watched=Object.assign((...args)=>{const done=args.
at(-1),folder=String(args[0]),callback=(error,entries)=>{error!==null&&error.code!=="ENOENT"&&problems.push(unreadableFolder(
folder,directory,error)),typeof done=="function"&&done(error,entries?.map(entry=>withBrokenLinkAsFile(entry,folder)))};return Reflect.
apply(node_fs__WEBPACK_IMPORTED_MODULE_0__.readdir,void 0,[...args.slice(0,-1),callback])},node_fs__WEBPACK_IMPORTED_MODULE_0__.
readdir),files=await glob([pattern2],{cwd:directory,absolute:!0,dot:!0,onlyFiles:!0,expandDirectories:!1,fs:{readdir:watched}});
for(const path of files)(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)(path)||problems.push(brokenLink(path,directory));
if(problems.length>0)throw new _model_user_error_js__WEBPACK_IMPORTED_MODULE_3__.yo(problems);return files}function withBrokenLinkAsFile(entry,folder){
return!entry.isSymbolicLink()||(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.existsSync)((0,node_path__WEBPACK_IMPORTED_MODULE_2__.
join)(folder,entry.name))?entry:Object.create(entry,{isFile:{value:()=>!0},isSymbolicLink:{value:()=>!1}})}function brokenLink(path,directory){
return{code:"broken-link",file:shownPath(path,directory),message:"this matches the pattern and cannot be opened; it may \
be a link to nowhere.",hint:"Remove it, or write the file it stands for."}}function unreadableFolder(path,directory,error){
return{code:"unreadable-folder",file:shownPath(path,directory),message:`this folder cannot be read, and may hold a part \
of the run: ${error.message}.`,hint:"Check its permissions."}}function negated(pattern2){return{code:"negated-pattern",file:pattern2,
message:"patterns that take files away again are not supported.",hint:"Write patterns that match the files of the run an\
d no others."}}function shownPath(absolute,directory){const short=(0,node_path__WEBPACK_IMPORTED_MODULE_2__.relative)(directory,
absolute);return(short.startsWith("..")?absolute:short).split(node_path__WEBPACK_IMPORTED_MODULE_2__.sep).join("/")}function noMatch(pattern2){
return MAGIC.test(pattern2)?{code:"no-match",file:pattern2,message:"this pattern matches no file.",hint:"Check that the \
evaluation ran before this step and wrote its log there."}:{code:"no-file",file:pattern2,message:"there is no such file.",
hint:"Check the path, and that the evaluation ran before this step."}}}),211:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{A6:()=>BadLine,Lx:()=>parseJsonLines,V:()=>brokenAt,qF:()=>parseJson,wz:()=>parseJsonLine});
var _model_record_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(9e3);class BadLine{problem;hint;constructor(problem,hint){
this.problem=problem,this.hint=hint}}const BEHIND_OBJECT=["},","} ","}	","}\r"],OPENING_BRACE2=123;function parseJsonLines(block){
const lines=countObjects(block);if(lines===void 0||BEHIND_OBJECT.some(part=>block.includes(part)))return;let items;try{items=
JSON.parse(`[${block.replaceAll(`
`,",")}]`)}catch{return}return Array.isArray(items)&&items.every(_model_record_js__WEBPACK_IMPORTED_MODULE_0__.u)&&items.
length===lines?items:void 0}function countObjects(block){let lines=0;for(let at2=0;;lines+=1){if(block.charCodeAt(at2)!==
OPENING_BRACE2)return;const newline=block.indexOf(`
`,at2);if(newline<0)return lines===0?void 0:lines+1;at2=newline+1}}const BARE=/-?\b(?:NaN|Infinity)\b/g;function parseJsonLine(line2){
let value;try{value=parseJson(line2)}catch(error){return brokenJson(line2,error)}return(0,_model_record_js__WEBPACK_IMPORTED_MODULE_0__.
u)(value)?value:new BadLine(`this line is ${Array.isArray(value)?"a JSON list":"a single JSON value"}, not an object.`,"\
A run log has one JSON object a line: {…} with no list around them and no commas between them.")}function parseJson(text){
try{return JSON.parse(text)}catch(error){const repaired=withoutBareNumbers(text);if(repaired===void 0)throw error;return repaired}}
function withoutBareNumbers(line2){if(!(!line2.includes("NaN")&&!line2.includes("Infinity")))try{return JSON.parse(mapOutsideStrings(
line2,text=>text.replace(BARE,"null")))}catch{return}}function mapOutsideStrings(line2,change){const pieces2=[];let from=0;
for(;;){const start2=line2.indexOf('"',from);if(start2<0)return[...pieces2,change(line2.slice(from))].join("");const end=endOfString(
line2,start2);pieces2.push(change(line2.slice(from,start2)),line2.slice(start2,end)),from=end}}function endOfString(line2,start2){
for(let quote=line2.indexOf('"',start2+1);quote>=0;quote=line2.indexOf('"',quote+1)){let slashes=0;for(;line2[quote-1-slashes]===
"\\";)slashes+=1;if(slashes%2===0)return quote+1}return line2.length}function brokenJson(line2,error){const at2=/ at position \d+/.
exec(error instanceof Error?error.message:"")?.[0]??"";if(/^\s*\{\s*'/.test(line2)||/:\s*(?:True|False|None)\s*[,}]/.test(
line2))return new BadLine("this line is a Python dict as Python prints it, and no JSON.","Write it with `json.dumps(entr\
y)`.");const whole=line2.trim()==="{"||line2.trim()==="[";return new BadLine(`this is not valid JSON${at2}.`,whole?"The \
file seems to hold one document over many lines; a run log has one entry a line.":"Each line has to be one complete JSON\
 object; a line cut short often means that the writer was stopped.")}function brokenAt(text,error){const position=Number(
/position (\d+)/.exec(error instanceof Error?error.message:"")?.[1]??0);return text.slice(0,position).split(`
`).length}}),3080:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Z:()=>sniff2});var node_fs__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(3024),_bytes_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
71),_json_line_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(211),_stdin_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
9594);const HEAD=65536,STDIN_HEAD=1<<22,ZIP=[Buffer.from([80,75,3,4]),Buffer.from([80,75,5,6])],NEWLINE2=10,OPEN_OBJECT2=123;
async function sniff2(file){const stdin2=(0,_stdin_js__WEBPACK_IMPORTED_MODULE_2__.jD)(file);if(!stdin2&&(0,node_fs__WEBPACK_IMPORTED_MODULE_0__.
statSync)(file.absolute,{throwIfNoEntry:!1})?.isFile()!==!0)return"lines";const head=await(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
se)(file,stdin2?STDIN_HEAD:HEAD);if(ZIP.some(magic=>head.subarray(0,4).equals(magic)))return"archive";const utf16=(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
kt)(head);if(utf16!==void 0)return/^\s*[[{<]/.test(new TextDecoder(utf16).decode(head))?"lines":"text";if(head[0]===255||
head[0]===254)return"lines";const text=head.subarray(head.subarray(0,3).equals(_bytes_js__WEBPACK_IMPORTED_MODULE_1__.sn)?
3:0),start2=firstNotBlank(text,0),letter=start2===void 0?"":String.fromCharCode(text[start2]??0);return letter==="<"?"xm\
l":letter==="["?"document":letter==="{"?objectContainer(text,start2??0,stdin2?void 0:()=>afterFirstLine(file)):letter===
""||/^["\d-]?\d*$/.test(text.toString("utf8",start2,(start2??0)+20).trim())?"lines":"text"}async function objectContainer(head,start2,farther){
const newline=head.indexOf(NEWLINE2,start2),at2=newline<0?void 0:firstNotBlank(head,newline),next=at2===void 0?await farther?.():
head[at2];if(next===void 0)return"document";if(newline<0)return next===OPEN_OBJECT2?"lines":"document";const first=head.
toString("utf8",start2,newline).trim();return isJson(first)||next===OPEN_OBJECT2&&!/[[{:,]$/.test(first)?"lines":"docume\
nt"}async function afterFirstLine(file){let started=!1,ended=!1;for await(const chunk of(0,_bytes_js__WEBPACK_IMPORTED_MODULE_1__.
zO)(file,()=>{})){let from=0;if(!started){const start2=firstNotBlank(chunk,0);if(start2===void 0)continue;started=!0,from=
start2}if(!ended){const newline=chunk.indexOf(NEWLINE2,from);if(newline<0)continue;ended=!0,from=newline}const next=firstNotBlank(
chunk,from);if(next!==void 0)return chunk[next]}}function firstNotBlank(bytes,from){for(let at2=from;at2<bytes.length;at2+=
1){const byte=bytes[at2];if(byte!==32&&byte!==9&&byte!==NEWLINE2&&byte!==13)return at2}}function isJson(text){try{return(0,_json_line_js__WEBPACK_IMPORTED_MODULE_3__.
qF)(text),!0}catch{return!1}}}),9594:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Mv:()=>peekStdin,jD:()=>isStdin,vJ:()=>readStdin});var _find_files_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
523);const ahead=[];let rest,ended=!1;function isStdin(file){return file.absolute===_find_files_js__WEBPACK_IMPORTED_MODULE_0__.
T}async function peekStdin(wanted){let length=ahead.reduce((sum2,chunk)=>sum2+chunk.length,0);for(;length<wanted;){const chunk=await next();
if(chunk===void 0)break;ahead.push(chunk),length+=chunk.length}return Buffer.concat(ahead)}async function*readStdin(){for(;;){
const chunk=ahead.shift()??await next();if(chunk===void 0)return;yield chunk}}async function next(){if(ended)return;rest??=
chunks();const{value,done}=await rest.next();return ended=done===!0,done===!0?void 0:value}async function*chunks(){for await(const chunk of process.
stdin)yield Buffer.from(chunk)}}),5832:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{K:()=>looksLikeTable,x:()=>readTable});var _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7933);async function readTable(bytes,file,onHeader,take){const{CsvError:Thrown,parse:parse2}=await __nccwpck_require__2.
e(175).then(__nccwpck_require__2.bind(__nccwpck_require__2,5175)),delimiter=delimiterOf(bytes);let line2=1;const held=[],
onRow=delimiter===","?take:(row,at2)=>{held.push({row,line:at2})};try{parse2(bytes,{delimiter,bom:!0,skip_empty_lines:!0,
columns:header=>(onHeader(header),checkedHeader(header,file)),on_record:(row,context)=>(onRow(row,line2+1),line2=context.
lines,null)})}catch(error){throw error instanceof Thrown?new _model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.yo([csvProblem(
error,file)]):error}const decimal=decimalColumns(held);for(const{row,line:at2}of held)take(decimal.length===0?row:withPoints(
row,decimal),at2)}const WITH_COMMA=/^\s*[-+]?\d+,\d+\s*%?\s*$/,WITHOUT=/^\s*(?:[-+]?\d+\s*%?|nan|n\/?a|none|null|-)?\s*$/i;
function decimalColumns(rows){const cellsOf2=name=>rows.map(({row})=>String(row[name]??""));return Object.keys(rows[0]?.
row??{}).filter(name=>{const cells=cellsOf2(name);return cells.some(cell=>WITH_COMMA.test(cell))&&cells.every(cell=>WITH_COMMA.
test(cell)||WITHOUT.test(cell))})}function withPoints(row,columns2){return{...row,...Object.fromEntries(columns2.map(name=>[
name,String(row[name]??"").replace(",",".")]))}}const DELIMITERS=[",",";","	"];function delimiterOf(bytes){const header=headerOf2(
bytes),counts=DELIMITERS.map(delimiter=>header.split(delimiter).length);return DELIMITERS[counts.indexOf(Math.max(...counts))]??
","}function headerOf2(bytes){const[header=""]=bytes.toString("utf8",0,65536).trimStart().replace(/"[^"]*"/g,"").split(/\r?\n/,
1);return header}function looksLikeTable(bytes){const delimiter=delimiterOf(bytes),header=headerOf2(bytes).replace(/\([^()]*\)/g,
""),end=header.trimEnd().at(-1)??"";return header.includes(delimiter)&&(end===delimiter||!"{}();=".includes(end))}function checkedHeader(header,file){
const seen=new Set,twice=header.find(name=>{const isKnown=name!==""&&seen.has(name);return seen.add(name),isKnown});return twice!==
void 0&&(0,_model_user_error_js__WEBPACK_IMPORTED_MODULE_0__.TR)({code:"duplicate-column",file:file.shown,line:1,field:twice,
message:"this column is there twice.",hint:"Leave one of the two out of the export."}),header.map((name,index)=>name===""?
`unnamed ${index}`:name)}function csvProblem(error,file){const line2=Number(error.lines);return{code:"bad-csv",file:file.
shown,...Number.isInteger(line2)&&line2>0?{line:line2}:{},message:`this is not valid CSV: ${REASONS[error.code]??"a cell\
 cannot be read"}.`,hint:"A row cut short often means that the writer was stopped; a cell with quotes, commas or line br\
eaks has to be quoted."}}const REASONS={CSV_QUOTE_NOT_CLOSED:"a quoted cell never ends",CSV_INVALID_CLOSING_QUOTE:"there\
 is text behind a closing quote",CSV_RECORD_INCONSISTENT_COLUMNS:"a row has more or fewer cells than the header",CSV_RECORD_INCONSISTENT_FIELDS_LENGTH:"\
a row has more or fewer cells than the header",INVALID_OPENING_QUOTE:"a quote stands in the middle of a cell"}}),4207:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{CK:()=>PRESENT,HO:()=>findEvidence,Jl:()=>hitWords,MH:()=>plainName,Uo:()=>coverageEvidence,
gn:()=>coverageWords,ie:()=>WITH_GOLD,ti:()=>coverageEvidenceSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8395),_words_visible_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1683);const BLANK={coverage:void 0,compared:void 0,
metric:void 0,withGold:!1,isFilesOnly:!1,isOverruled:!1},NOTHING_KNOWN={state:"unknown",...BLANK},PRESENT={state:"presen\
t",...BLANK},MISS={state:"absent",...BLANK},WITH_GOLD={state:"present",...BLANK,withGold:!0};function findEvidence(entry,label,{
recall}){const compared=findCoverage(entry),isComplete2=compared!==void 0&&compared.missing.length===0,isFilesOnly=isComplete2&&
compared.field==="expected_files"&&entry.retrievedWholeFiles!==!0,coverage=isFilesOnly?void 0:compared,labelled=label.kind===
"known"&&label.label==="missing_evidence",isOverruled=labelled&&coverage!==void 0&&isComplete2&&entry.retrievalHit!==!1;
return entry.retrievalHit===!1||labelled&&!isOverruled?compared===void 0?MISS:{...MISS,coverage:compared,compared}:entry.
retrievalHit===!0&&!isOverruled?PRESENT:coverage!==void 0?{...isComplete2?PRESENT:MISS,coverage,compared,isOverruled}:recall!==
void 0?{...recall.good?PRESENT:MISS,metric:recall,compared}:compared===void 0?NOTHING_KNOWN:{...NOTHING_KNOWN,compared,isFilesOnly}}
function findCoverage(entry){return cover("expected_evidence",entry.expectedEvidence,entry.retrievedEvidence,entry.candidateEvidence)??
cover("expected_files",entry.expectedFiles,entry.retrievedFiles)}function cover(field,expected,retrieved,candidates){if(expected===
void 0||expected.length===0||retrieved===void 0)return;const found=new Set(retrieved.map(plainName)),wanted=new Map(expected.
map(id=>[plainName(id),id])),missing=[...wanted].filter(([name])=>!found.has(name)).map(([,id])=>id),hasCandidates=candidates!==
void 0,cut=hasCandidates&&missing.length>0?cutOf(missing,candidates):[];return{field,expected:wanted.size,retrieved:found.
size,missing,cut,hasCandidates}}function cutOf(missing,candidates){const ranks=new Map;for(const[at2,id]of candidates.entries()){
const name=plainName(id);ranks.has(name)||ranks.set(name,at2+1)}return missing.flatMap(id=>{const rank=ranks.get(plainName(
id));return rank===void 0?[]:[{id,rank}]}).sort((a,b)=>a.rank-b.rank)}const SPELT_OTHERWISE=/\\|\/\/|(?:^|\/)\.\.?(?:\/|$)|^\s|\s$/;
function plainName(name){if(!SPELT_OTHERWISE.test(name))return name;const text=name.trim().replaceAll("\\","/"),parts=[];
for(const part of text.split("/"))part===".."&&parts.length>0&&parts.at(-1)!==".."?parts.pop():part!=="."&&part!==""&&parts.
push(part);return`${text.startsWith("/")?"/":""}${parts.join("/")}`}const MISSING_SHOWN=10,coverageEvidenceSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({field:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(["expected_evidence","expected_files"]),expected:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),retrieved:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),missing:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()))),cut:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()))),rank:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())});function coverageEvidence({
field,expected,missing,cut,hasCandidates}){const[best]=cut;return{field,expected,retrieved:expected-missing.length,...missing.
length===0?{}:{missing:missing.slice(0,MISSING_SHOWN)},...hasCandidates&&missing.length>0?{cut:cut.slice(0,MISSING_SHOWN).
map(({id})=>id)}:{},...best===void 0?{}:{rank:best.rank}}}function coverageWords({field,expected,retrieved,missing=[],cut,
rank},escape){const kind=field==="expected_files"?"expected files":"expected passages",[only]=missing;if(expected===1&&only!==
void 0){const name=escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.m_)(only,60));return rank===void 0?`${name} \
not retrieved${cutWords(cut,rank,escape)}`:`${name} found at rank ${rank}, and cut`}const shown=missing.slice(0,3).map(id=>escape(
(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.m_)(id,60))),rest=expected-retrieved-shown.length,tail2=shown.length===
0?"":`, missing ${shown.join(", ")}${rest>0?` and ${rest} more`:""}`;return`${retrieved} of ${expected} ${kind} retrieve\
d${tail2}${cutWords(cut,rank,escape)}`}function cutWords(cut,rank,escape){if(cut===void 0)return"";const[first]=cut;return first===
void 0||rank===void 0?"; not among what was found before the cut":`; ${escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.
m_)(first,60))} was found at rank ${rank} and cut`}function hitWords(retrievalHit){return`the evidence was ${retrievalHit?
"":"not "}in the context`}}),1929:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Uc:()=>labelReader,cR:()=>LABEL_TARGETS,s1:()=>isLabelTarget});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607);const KNOWN_LABELS={missing_evidence:["retrieval_miss"],wrong_format:[],partial_answer:[],incomplete_evidence_use:[],
should_decline:[],corpus_gap:[]},LABEL_TARGETS=[...Object.keys(KNOWN_LABELS),"prompt","retrieval","context","model","off\
-ladder"];function isLabelTarget(name){return LABEL_TARGETS.includes(name)}const NONE2={kind:"none"},UNKNOWN={kind:"unkn\
own"},BUILT_IN=new Map;for(const[label,synonyms]of Object.entries(KNOWN_LABELS))if(isKnownLabel(label))for(const name of[
label,...synonyms])BUILT_IN.set(name,{kind:"known",label});function labelReader(mapping){const meanings=new Map(BUILT_IN);
for(const[label,target]of mapping)meanings.set(label,target==="off-ladder"||(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
hQ)(target)?{kind:"mapped",target}:{kind:"known",label:target});return label=>label===void 0?NONE2:meanings.get(label)??
UNKNOWN}function isKnownLabel(name){return Object.hasOwn(KNOWN_LABELS,name)}}),2878:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$A:()=>metricEvidenceSchema,KI:()=>metricEvidence,ge:()=>metricReader,qi:()=>isOffScale,
yh:()=>metricWords});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8395),_model_metric_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7829),_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7099);const NONE2={};function metricReader(settings){
const meanings=new Map;return({scores,checks:checks2,contextTokens})=>{if(scores===void 0&&checks2===void 0&&contextTokens===
void 0)return NONE2;const signals={},note=(kind,reading)=>{const known=signals[kind];reading!==void 0&&(known===void 0||
known.good&&!reading.good)&&(signals[kind]=reading)};for(const{metric:metric2,score,passed,threshold,kind}of checks2??[]){
const meaning=kind===void 0?meaningOf2(metric2):{kind,operator:">=",threshold:1};if(meaning===void 0)continue;const own=!settings.
has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(metric2))&&passed!==void 0;note(meaning.kind,own?{metric:metric2,
score,operator:meaning.operator,threshold,good:passed}:read2(metric2,score,meaning))}for(const metric2 in scores){const meaning=meaningOf2(
metric2),score=scores[metric2]??null;meaning!==void 0&&(score===null||!isBeyond(score,meaning)||settings.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(metric2)))&&note(meaning.kind,read2(metric2,score,meaning))}if(contextTokens!==void 0){const meaning=meaningOf2("con\
text_tokens");meaning!==void 0&&note(meaning.kind,read2("context_tokens",contextTokens,meaning))}return signals};function meaningOf2(metric2){
const own=settings.size>0?settings.get((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.Kh)(metric2)):void 0;if(own!==void 0)
return own;if(meanings.has(metric2))return meanings.get(metric2);const meaning=(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
wl)(metric2);return meanings.size<MOST_KEPT2&&meanings.set(metric2,meaning),meaning}}const MOST_KEPT2=1e3,HIGHEST2=1+1e-9;
function isBeyond(score,{kind,threshold}){return threshold<=1&&kind!=="limit"&&kind!=="size"&&(score>HIGHEST2||score<0)}
function isOffScale(metric2,score,settings){if(score>=0&&score<=HIGHEST2)return!1;const meaning=(0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
wl)(metric2);return meaning!==void 0&&isBeyond(score,meaning)&&!settings.has((0,_model_metric_js__WEBPACK_IMPORTED_MODULE_0__.
Kh)(metric2))}const metricEvidenceSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({metric:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP(),score:zod_mini__WEBPACK_IMPORTED_MODULE_1__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()),operator:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n([">=","<="])),threshold:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig())});function metricEvidence({metric:metric2,score,operator,threshold}){return{metric:metric2,score,...threshold===void 0?
{}:{operator,threshold}}}function metricWords({metric:metric2,score,operator,threshold,evidence},escape){const there=evidence===
"present"?"the evidence was in the context; ":"",name=escape(metric2,60);if(score===null)return`${there}${name} failed`;
if(threshold===void 0)return`${there}${name} ${score===0?"failed":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__._)(score)}`;
const good=operator==="<="?score<=threshold:score>=threshold,side=operator==="<="?good?"within":"above":good?"at least":
"below",bound=`${name} ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__._)(score)}, ${side} ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_2__.
_)(threshold)}`;return good?bound:`${there}${bound}`}function read2(metric2,score,meaning){if(score===null||Number.isNaN(
score))return;const{operator,threshold}=meaning;return{metric:metric2,score,operator,threshold,good:operator===">="?score>=
threshold:score<=threshold}}}),2448:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{P:()=>PRECISION});const PRECISION={"evidence-coverage evidence":{right:1285,failures:2896},"evide\
nce-present-still-wrong elimination":{right:187,failures:282}}}),9309:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{AR:()=>probedIn,PL:()=>NOT_PROBED,Ss:()=>probeKey,rA:()=>ruledOut});var _model_probe_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7223),_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3859);const NOT_PROBED={};function probeKey(id,variant){
return variant===null?id:`${id}\0${variant}`}function probedIn(runs,entry){let found;for(const probe2 of _model_probe_js__WEBPACK_IMPORTED_MODULE_0__.
_v){const run=runs[probe2],answer=run===void 0?void 0:answerIn(run,entry);answer!==void 0&&(found??={},found[probe2]=answer)}
return found??NOT_PROBED}function answerIn(run,{questionId:id,questionDetail,variant}){if(id===void 0)return;const detail=(0,_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__.
HS)(questionDetail);for(const name of detail===null?[id]:[(0,_model_question_id_js__WEBPACK_IMPORTED_MODULE_1__.vX)(id,detail),
id]){const found=(variant===void 0?void 0:run.get(probeKey(name,variant)))??run.get(name);if(found!==void 0)return found}}
const NOTHING2=[];function ruledOut(probed){return probed===NOT_PROBED?NOTHING2:_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.
_v.filter(probe2=>probed[probe2]?.passed===!1).map(probe2=>_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.ho[probe2].category)}}),
8385:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{y:()=>RULES,K:()=>isRuleId});var schemas2=__nccwpck_require__2(8395),numbers2=__nccwpck_require__2(7099);function defineRule(rule){
let schema2;return{docs:rule.docs,find:rule.find,words:(evidence,escape)=>{schema2??=rule.evidence();const parsed2=schema2.
safeParse(evidence);return parsed2.success?rule.words(parsed2.data,escape):void 0}}}const labelEvidence=()=>schemas2.Ikc(
{failure_label:schemas2.YjP()});function labelWords({failure_label:label2},escape){return`label ${escape(label2,60)}`}const contextSize=defineRule(
{docs:"The evidence was in the context, which is of a size at which answers of this system fail more often than with sma\
ll ones: by Fisher's test within the log, of the largest third of `context_tokens` against the smallest: context.",evidence:()=>schemas2.
Ikc({context_tokens:schemas2.aig(),limit:schemas2.aig(),small_pass_rate:schemas2.aig(),large_pass_rate:schemas2.aig()}),
find:({entry:{contextTokens},evidence:{state,withGold},largeContext})=>state==="present"&&!withGold&&contextTokens!==void 0&&
largeContext!==void 0&&contextTokens>largeContext.limit?{category:"context",basis:"evidence",evidence:{context_tokens:contextTokens,
limit:largeContext.limit,small_pass_rate:largeContext.smallPassRate,large_pass_rate:largeContext.largePassRate}}:void 0,
words:({context_tokens:tokens,limit,small_pass_rate:small,large_pass_rate:large})=>`the evidence was in a context of ${(0,numbers2.
zD)(Math.round(tokens))} tokens; with more than ${(0,numbers2.zD)(Math.round(limit))} ${(0,numbers2.KN)(large)} of answe\
rs pass, with fewer ${(0,numbers2.KN)(small)}`});var secrets2=__nccwpck_require__2(6796);const LONGEST2=200;function firstLine(text){
const line2=(0,secrets2.SK)(text.trimStart(),LONGEST2+1).split(`
`,1).join("");return line2.length>LONGEST2?`${line2.slice(0,LONGEST2)}…`:line2}const infrastructureError=defineRule({docs:"\
`error` is set: the question was never really answered. Not caused by the system: counted as `infrastructure`.",evidence:()=>schemas2.
Ikc({error:schemas2.YjP()}),find:({entry})=>entry.error===void 0?void 0:{category:"infrastructure",basis:"evidence",evidence:{
error:firstLine(entry.error)}},words:({error},escape)=>`${/^\w*error/i.test(error)?"":"error "}${escape(error,120)}`}),graderError=defineRule(
{docs:"The grader or the harness failed on the answer, so nothing is known about the answer. Not caused by the system: c\
ounted as `grader-error`.",evidence:()=>schemas2.Ikc({grader_error:schemas2.YjP()}),find:({entry})=>entry.graderError===
void 0?void 0:{category:"grader-error",basis:"evidence",evidence:{grader_error:firstLine(entry.graderError)}},words:({grader_error:error},escape)=>escape(
error,120)});var evidence_state=__nccwpck_require__2(4207);const evidenceCoverage=defineRule({docs:"No `retrieval_hit`, \
expected ids are given, and not all of them were retrieved: retrieval.",evidence:()=>evidence_state.ti,find:({evidence:{
state,coverage}})=>state==="absent"&&coverage!==void 0?{category:"retrieval",basis:"evidence",evidence:(0,evidence_state.
Uo)(coverage)}:void 0,words:evidence_state.gn});var metric_signals=__nccwpck_require__2(2878);const HIT={category:"model",
basis:"elimination",evidence:{retrieval_hit:!0}},WITH_GOLD={category:"model",basis:"counterfactual",evidence:{gold_evidence_run:"\
failed"}},evidencePresentStillWrong=defineRule({docs:"The right evidence was in the context and nothing else explains th\
e failure: model.",evidence:()=>schemas2.KCZ([schemas2.rej({retrieval_hit:schemas2.euz(!0)}),schemas2.rej({gold_evidence_run:schemas2.
euz("failed")}),evidence_state.ti,schemas2.X$i(metric_signals.$A,{evidence:schemas2.euz("present")})]),find:({evidence:{
state,coverage,metric:metric2,withGold},probed})=>{if(state==="present")return withGold?probed.model?.passed===!1?void 0:
WITH_GOLD:coverage!==void 0?{category:"model",basis:"elimination",evidence:(0,evidence_state.Uo)(coverage)}:metric2===void 0?
HIT:{category:"model",basis:"elimination",evidence:{...(0,metric_signals.KI)(metric2),evidence:state}}},words:(evidence,escape)=>"\
retrieval_hit"in evidence?`${(0,evidence_state.Jl)(!0)}; still wrong`:"gold_evidence_run"in evidence?"fails with the gol\
d evidence, too; still wrong":`${"metric"in evidence?(0,metric_signals.yh)(evidence,escape):(0,evidence_state.gn)(evidence,
escape)}; still wrong`}),HERE={present:"had it",absent:"lacked it",unknown:"may have lacked it"},goldEvidenceRun=defineRule(
{docs:"The question passes in the `gold-run`, with the gold evidence in its context: retrieval, or context where the evi\
dence had been retrieved. Where it fails there, too, retrieval is ruled out for the rules below.",evidence:()=>schemas2.
Ikc({gold_evidence_run:schemas2.euz("passed"),evidence:schemas2.k5n(["present","absent","unknown"])}),find:({probed,evidence:{
state}})=>probed.gold?.passed===!0?{category:state==="present"?"context":"retrieval",basis:"counterfactual",evidence:{gold_evidence_run:"\
passed",evidence:state}}:void 0,words:({evidence})=>`passes with the gold evidence, and ${HERE[evidence]} here`});function byLabel(category,label2){
return label2===void 0?void 0:{category,basis:"label",evidence:{failure_label:label2}}}const customLabel=defineRule({docs:"\
`labels:` in the config maps the failure label to a rung, or to `off-ladder`.",evidence:labelEvidence,find:({entry,label:label2})=>label2.
kind==="mapped"?byLabel(label2.target==="off-ladder"?"other":label2.target,entry.failureLabel):void 0,words:labelWords}),
formatOrInstruction=defineRule({docs:"The label is `wrong_format` or `partial_answer`: prompt.",evidence:labelEvidence,find:({
entry,label:label2})=>label2.kind==="known"&&(label2.label==="wrong_format"||label2.label==="partial_answer")?byLabel("p\
rompt",entry.failureLabel):void 0,words:labelWords}),incompleteEvidenceUse=defineRule({docs:"The label is `incomplete_ev\
idence_use`: context.",evidence:labelEvidence,find:({entry,label:label2})=>label2.kind==="known"&&label2.label==="incomp\
lete_evidence_use"?byLabel("context",entry.failureLabel):void 0,words:labelWords});var model_metric=__nccwpck_require__2(
7829);const limitsOnly=defineRule({docs:"Nothing but limits of latency or cost failed: the answer itself was right. Not \
caused by the system: counted as `other`.",evidence:()=>schemas2.Ikc({failed_limits:schemas2.tBZ(schemas2.YOg(schemas2.YjP()))}),
find:({entry:{checks:checks2},metrics:{limit}})=>{if(limit?.good!==!1||checks2===void 0)return;const failed=checks2.filter(
({passed:passed2})=>passed2!==!0);if(!(failed.length===0||!failed.every(({metric:metric2,kind})=>(kind??(0,model_metric.
wl)(metric2)?.kind)==="limit")))return{category:"other",basis:"metric",evidence:{failed_limits:failed.map(({metric:metric2})=>metric2)}}},
words:({failed_limits:limits},escape)=>`only ${(0,numbers2.cM)(limits.map(name=>escape(name,40)))} failed`}),RETRIEVED_PER_EXPECTED=10,
metricDiluted=defineRule({docs:"The evidence was in the context among much else: a judge's precision of the context is l\
ow, more than ten ids were retrieved for each expected one, or `context_tokens` exceed what `metrics:` sets for them: co\
ntext. Not where the question fails with the gold evidence, too: then it is no matter of what stood beside it.",evidence:()=>schemas2.
X$i(metric_signals.$A,{evidence:schemas2.euz("present")}),find:({metrics:{precision:precision2,size},evidence:{state,coverage,
withGold}})=>{if(state!=="present"||withGold)return;const bad=precision2?.good===!1?precision2:size?.good===!1?size:void 0;
return bad!==void 0?{category:"context",basis:"metric",evidence:{...(0,metric_signals.KI)(bad),evidence:state}}:coverage===
void 0||coverage.retrieved<=RETRIEVED_PER_EXPECTED*coverage.expected?void 0:{category:"context",basis:"metric",evidence:{
...{metric:"retrieved_per_expected",score:coverage.retrieved/coverage.expected},operator:"<=",threshold:RETRIEVED_PER_EXPECTED,
evidence:state}}},words:(evidence,escape)=>(0,metric_signals.yh)(evidence,escape)}),beside=()=>schemas2.X$i(metric_signals.
$A,{evidence:schemas2.k5n(["present","unknown"])}),metricMissingEvidence=defineRule({docs:"Nothing else says what was re\
trieved, and a judge's recall of the context (`context_recall` and the like) is below its threshold: retrieval.",evidence:()=>metric_signals.
$A,find:({evidence:{state,metric:metric2}})=>state==="absent"&&metric2!==void 0?{category:"retrieval",basis:"metric",evidence:(0,metric_signals.
KI)(metric2)}:void 0,words:(evidence,escape)=>(0,metric_signals.yh)(evidence,escape)}),metricFormat=defineRule({docs:"A \
check of form or instruction fails (`is-json`, Json Correctness and the like), and the evidence is not known to be missi\
ng: prompt.",evidence:beside,find:({metrics:{format},evidence:{state}})=>format?.good===!1&&state!=="absent"?{category:"\
prompt",basis:"metric",evidence:{...(0,metric_signals.KI)(format),evidence:state}}:void 0,words:(evidence,escape)=>(0,metric_signals.
yh)(evidence,escape)}),metricUnfaithful=defineRule({docs:"The evidence was in the context, and the answer is not faithfu\
l to it (`faithfulness`, hallucination and the like): context.",evidence:beside,find:({metrics:{faithfulness},evidence:{
state}})=>faithfulness?.good===!1&&state==="present"?{category:"context",basis:"metric",evidence:{...(0,metric_signals.KI)(
faithfulness),evidence:state}}:void 0,words:(evidence,escape)=>(0,metric_signals.yh)(evidence,escape)}),metricIncomplete=defineRule(
{docs:"The evidence was in the context, and the answer leaves a part of it out (`contains-all`, completeness): context.",
evidence:beside,find:({metrics:{completeness},evidence:{state}})=>completeness?.good===!1&&state==="present"?{category:"\
context",basis:"metric",evidence:{...(0,metric_signals.KI)(completeness),evidence:state}}:void 0,words:(evidence,escape)=>(0,metric_signals.
yh)(evidence,escape)}),hit=schemas2.lqM(schemas2.zMY()),label=schemas2.lqM(schemas2.YjP()),missingEvidence=defineRule({docs:"\
`retrieval_hit` is false; or the label is `missing_evidence`, and neither complete ids of passages nor whole files say t\
hat the evidence was there: retrieval.",evidence:()=>schemas2.KCZ([schemas2.X$i(evidence_state.ti,{retrieval_hit:hit,failure_label:label}),
schemas2.rej({retrieval_hit:hit,failure_label:label})]),find:({entry,label:meaning,evidence:{coverage,isOverruled}})=>{const labelled=meaning.
kind==="known"&&meaning.label==="missing_evidence"&&!isOverruled;if(!labelled&&entry.retrievalHit!==!1)return;const named2=labelled&&
entry.failureLabel!==void 0?{failure_label:entry.failureLabel}:{};return coverage===void 0?{category:"retrieval",basis:"\
label",evidence:labelled?named2:{retrieval_hit:!1}}:{category:"retrieval",basis:"label",evidence:{...entry.retrievalHit===
void 0?{}:{retrieval_hit:entry.retrievalHit},...named2,...(0,evidence_state.Uo)(coverage)}}},words:(evidence,escape)=>[..."\
field"in evidence?[(0,evidence_state.gn)(evidence,escape)]:evidence.retrieval_hit===void 0?[]:[(0,evidence_state.Jl)(evidence.
retrieval_hit)],...evidence.failure_label===void 0?[]:[`label ${escape(evidence.failure_label,60)}`]].join("; ")}),ground=()=>schemas2.
Ikc({failure_label:schemas2.lqM(schemas2.YjP()),should_decline:schemas2.lqM(schemas2.euz(!0)),corpus_gap:schemas2.lqM(schemas2.
euz(!0))});function groundOf({entry,label:label2},field,flag2){return flag2===!0?{[field]:!0}:label2.kind==="known"&&label2.
label===field&&entry.failureLabel!==void 0?{failure_label:entry.failureLabel}:void 0}const shouldDecline=defineRule({docs:"\
`should_decline` is true, or the label is `should_decline`: nothing in the corpus answers the question. Not caused by th\
e system: counted as `should-decline`.",evidence:ground,find:context=>{const evidence=groundOf(context,"should_decline",
context.entry.shouldDecline);return evidence===void 0?void 0:{category:"should-decline",basis:"label",evidence}},words:()=>"\
nothing in the corpus answers it, and the right answer is to say so"}),corpusGap=defineRule({docs:"`corpus_gap` is true,\
 or the label is `corpus_gap`: the corpus lacks what would answer the question. Not caused by the system: counted as `co\
rpus-gap`.",evidence:ground,find:context=>{const evidence=groundOf(context,"corpus_gap",context.entry.corpusGap);return evidence===
void 0?void 0:{category:"corpus-gap",basis:"label",evidence}},words:()=>"the corpus lacks what would answer it"});var rung=__nccwpck_require__2(
1607),model_probe2=__nccwpck_require__2(7223);const ruledOutEvidence=schemas2.lqM(schemas2.tBZ(schemas2.YOg(schemas2.k5n(
rung.R6))));function ruledOutWords(out){return out===void 0||out.length===0?"":`; ${(0,numbers2.cM)(out.map(category=>rung.
nV[category].toLowerCase()))} ruled out by probes`}const passed=schemas2.lqM(schemas2.euz("passed"));function passesIn(probe2,field,docs){
const{category,change}=model_probe2.ho[probe2];return defineRule({docs,evidence:()=>schemas2.Ikc({prompt_run:passed,context_run:passed,
model_run:passed,ruled_out:ruledOutEvidence}),find:({probed,ruledOut})=>probed[probe2]?.passed===!0?{category,basis:"cou\
nterfactual",evidence:{[field]:"passed",...ruledOut.length===0?{}:{ruled_out:ruledOut}}}:void 0,words:({ruled_out:out})=>`\
passes with ${change}${ruledOutWords(out)}`})}const promptRun=passesIn("prompt","prompt_run","The question passes in the\
 `prompt-run`, with another prompt: prompt. Where it fails there, too, the prompt is ruled out for the rules below."),contextRun=passesIn(
"context","context_run","The question passes in the `context-run`, with its evidence laid out otherwise: context. Where \
it fails there, too, the context is ruled out for the rules below."),modelRun=passesIn("model","model_run","The question\
 passes in the `model-run`, with a stronger model: model. Where it fails there, too, nothing below says that it is the m\
odel's but that it fails in every other probe, too."),CHEAPER=["prompt","gold","context"],FAILED={category:"model",basis:"\
counterfactual",evidence:{prompt_run:"failed",gold_evidence_run:"failed",context_run:"failed"}},probesFailed=defineRule(
{docs:"The question fails in the `prompt-run`, the `gold-run` and the `context-run`: nothing cheaper than the model is l\
eft, unless the answer key is wrong: model.",evidence:()=>schemas2.Ikc({prompt_run:schemas2.euz("failed"),gold_evidence_run:schemas2.
euz("failed"),context_run:schemas2.euz("failed")}),find:({probed})=>CHEAPER.every(probe2=>probed[probe2]?.passed===!1)?FAILED:
void 0,words:()=>`fails with ${(0,numbers2.cM)(CHEAPER.map(probe2=>model_probe2.ho[probe2].change))}, too`}),noSignal=defineRule(
{docs:"Nothing above holds: prompt, because it is the cheapest to try, or the cheapest rung that no probe rules out; alw\
ays shown apart. With `unattributed: separate` such failures are in no rung.",evidence:()=>schemas2.Ikc({failure_label:schemas2.
lqM(schemas2.YjP()),files_retrieved:schemas2.lqM(schemas2.euz(!0)),ruled_out:ruledOutEvidence}),find:({entry:{failureLabel},
evidence:{isFilesOnly},ruledOut})=>({category:rung.R6.find(category=>!ruledOut.includes(category))??"prompt",basis:"defa\
ult",evidence:{...failureLabel===void 0?{}:{failure_label:failureLabel},...isFilesOnly?{files_retrieved:!0}:{},...ruledOut.
length===0?{}:{ruled_out:ruledOut}}}),words:({failure_label:label2,files_retrieved:files,ruled_out:out},escape)=>`no sig\
nal${label2===void 0?"":` (label ${escape(label2,60)})`}${files===void 0?"":"; the expected files were retrieved, the ri\
ght passages of them perhaps not"}${ruledOutWords(out)}`}),RULES={"infrastructure-error":infrastructureError,"grader-err\
or":graderError,"prompt-run":promptRun,"gold-evidence-run":goldEvidenceRun,"context-run":contextRun,"model-run":modelRun,
"probes-failed":probesFailed,"custom-label":customLabel,"should-decline":shouldDecline,"corpus-gap":corpusGap,"missing-e\
vidence":missingEvidence,"evidence-coverage":evidenceCoverage,"format-or-instruction":formatOrInstruction,"incomplete-ev\
idence-use":incompleteEvidenceUse,"limits-only":limitsOnly,"metric-missing-evidence":metricMissingEvidence,"metric-forma\
t":metricFormat,"metric-unfaithful":metricUnfaithful,"metric-incomplete":metricIncomplete,"metric-diluted":metricDiluted,
"context-size":contextSize,"evidence-present-still-wrong":evidencePresentStillWrong,"no-signal":noSignal};function isRuleId(name){
return Object.hasOwn(RULES,name)}}),2324:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{M:()=>FAILURE_CATEGORIES,N:()=>BASES});var _rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607);const BASES=["counterfactual","label","evidence","metric","elimination","default"],FAILURE_CATEGORIES=[..._rung_js__WEBPACK_IMPORTED_MODULE_0__.
R6,..._rung_js__WEBPACK_IMPORTED_MODULE_0__.l3,"unattributed"]}),3644:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{D:()=>comparisonSchema,I:()=>NOTHING_IN_COMMON});var zod_mini__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
8395),zod_mini__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(3305),_figures_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6536),_reason_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(2837),_rung_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1607);const count2=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0)),fraction=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_4__.Zm(1)),text=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()),named2=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YjP(),variant:text}),standing2=zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["passed",..._rung_js__WEBPACK_IMPORTED_MODULE_2__.
R6,..._rung_js__WEBPACK_IMPORTED_MODULE_2__.l3,"unattributed"]),changeSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({
id:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),variant:text,before:standing2,after:standing2,past:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({answers:count2,passed:count2})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Its answers in the runs of the base branch, where there are several, and how many of them passed.")),fault:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["solid","flaky"])).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("`soli\
d`: it passed every time on the base branch. From three runs on.")),answerBefore:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What was answered in the b\
aseline, shortened, if it kept its answers."))}),rungChangeSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({before:count2,
after:count2,joined:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Fail on this rung now and did not before.")),
left:count2,moved:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of those that joined: failed on another rung b\
efore.")),pValue:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("One-sided McNemar test of a rise, adjusted fo\
r four rungs (Holm).")),risen:zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()}),foundSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({by:zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["commit","ancestor","branch"]).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("It is of the very commit, of an ancestor of it, or the newest of its branch.")),commits:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
mee(count2).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("How far behind, for an ancestor; how many were looked throu\
gh, else.")),run:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The id of the workflow run whose artifact it is\
.")),hoursOld:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(count2)}),NOTHING_IN_COMMON="nothing-in-common",RERUN_STAGES=["n\
one","questions","all"],secondLookSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({stage:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
k5n(RERUN_STAGES).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What is still to be asked again.")),questions:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The questions to ask a\
gain, by id.")),level:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What both p-values multiplied are held t\
o, so that two looks keep alpha.")),leftOut:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),reason:_reason_js__WEBPACK_IMPORTED_MODULE_1__.
e}))).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Files of `rerun` that could not be read.")),asked:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({toAsk:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Newly faili\
ng questions that the base branch mostly passes.")),questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of\
 these, with an answer in the files of `rerun`.")),answers:count2,passed:count2})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Where `rerun` is given.")),test:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(
["conditional-mid-p","conditional-exact"])),pValue:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fraction).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("One-sided p-value of the second answers against all earlier ones.")),whole:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),answered:count2,questions:count2,
pValue:fraction,alpha:fraction,isWorse:zod_mini__WEBPACK_IMPORTED_MODULE_3__.zMY()})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("The whole suite, asked once more."))}),BASELINE_STATUSES=["ok","drift","none","incompatible","unreadable"],comparisonSchema=zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({status:zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(BASELINE_STATUSES),reasons:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(
_reason_js__WEBPACK_IMPORTED_MODULE_1__.e).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Why there is nothing to comp\
are with; none where there is.")),baseline:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),found:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(foundSchema),commit:text,
branch:text.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("The branch that its run was on.")),runId:text,createdAt:text})),
result:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({verdict:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
k5n(["regressed","ok","inconclusive"]),test:zod_mini__WEBPACK_IMPORTED_MODULE_3__.k5n(["mcnemar-mid-p","mcnemar-exact","\
conditional-mid-p","conditional-exact"]),pValue:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y('One-sided p-va\
lue of "got worse".')),pNet:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(fraction).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("One-sided p-value of all questions alike: that the run as a whole got worse. Left out where it is the p-value.")),alpha:fraction,
change:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({difference:zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig(),lower:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
aig(),upper:zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Of the pass r\
ate, now minus before, with its 90 % interval.")),matched:count2,before:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({..._figures_js__WEBPACK_IMPORTED_MODULE_0__.$.shape,limits:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({id:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),scope:text,actual:zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig()})).check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("What this run's limits see in it."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("The baseline by itself, all of it, measured as this run is.")),baselineQuestions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Questions of the baseline with an answer: what `min-matched` is a share of.")),newlyFailing:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(changeSchema),fixed:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(changeSchema),stillFailing:count2,stillPassing:count2,
added:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({...named2.shape,after:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
lqM(standing2).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Where it stands, if it fails."))})),removed:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(named2),unanswered:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(named2).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y(
"In both runs, without an answer in one of them.")),changed:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(named2)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("In both runs, asked or judged otherwise in one of them, an\
d not compared.")),unstable:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP()).check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Questions whose trials disagree in this run.")),waived:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Pairs that quarantine or accept takes out of the tests.")),detectableDrop:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("The smallest drop this many questions would show four times out of five.")),cost:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Pairs that say their cost on both sides.")),withoutBefore:count2,
withoutAfter:count2,before:zod_mini__WEBPACK_IMPORTED_MODULE_3__.mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.
qm(0))).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("US dollars a question, the mean of those pairs.")),after:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
mee(zod_mini__WEBPACK_IMPORTED_MODULE_3__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_4__.qm(0)))}).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("What the compared questions cost.")),rungs:zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({prompt:rungChangeSchema,retrieval:rungChangeSchema,
context:rungChangeSchema,model:rungChangeSchema}),secondLook:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(secondLookSchema).
check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Where the run is suspicious: it may have got worse, and asking again te\
lls.")),clusters:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.Ikc({groups:count2.check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Clusters of two questions or more, compared as wholes.")),questions:count2.check(
zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Questions in them.")),smallestP:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("No answers of this run could have made the p-value smaller: above alpha, nothing can be told."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
q0y("Where the log declares clusters of questions.")),pool:zod_mini__WEBPACK_IMPORTED_MODULE_3__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({runs:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("So many runs of the base branch it was compared with, \
the baseline among them.")),older:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Questions that the baseline di\
d not answer and an older run did.")),leftOut:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
Ikc({name:zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),reason:_reason_js__WEBPACK_IMPORTED_MODULE_1__.e})),failingOnBase:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YOg(changeSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Fail here and in the newest run of the base branch, a\
nd passed there before."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Where there is a history.")),transitions:zod_mini__WEBPACK_IMPORTED_MODULE_3__.
g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_3__.g1P(zod_mini__WEBPACK_IMPORTED_MODULE_3__.
YjP(),count2)).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Pairs by where they stood before, then by where they sta\
nd now."))})).check(zod_mini__WEBPACK_IMPORTED_MODULE_3__.q0y("Null unless the status is `ok` or `drift`."))})}),3341:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{CG:()=>ratio,Gk:()=>explainable,Uf:()=>onLadder,W1:()=>emptyCounts,wp:()=>graded});
function emptyCounts(){return{entries:0,passed:0,failed:0,ungraded:0,skipped:0,offLadder:0,unattributed:0,noSignal:0,prompt:0,
retrieval:0,context:0,model:0}}function graded({passed,failed}){return passed+failed}function onLadder(counts){return counts.
prompt+counts.retrieval+counts.context+counts.model}function explainable(counts){return counts.prompt+counts.retrieval+counts.
context+counts.model+counts.unattributed}function ratio(part,whole){return whole===0?0:part/whole}}),4801:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Y:()=>BLANK_ENTRY,i:()=>OUTCOMES});const BLANK_ENTRY={questionId:void 0,isTextId:!1,
questionDetail:0,variant:void 0,trial:void 0,grade:void 0,verdict:void 0,retrievalHit:void 0,failureLabel:void 0,expectedFiles:void 0,
expectedEvidence:void 0,retrievedFiles:void 0,retrievedWholeFiles:void 0,retrievedEvidence:void 0,candidateEvidence:void 0,
shouldDecline:void 0,corpusGap:void 0,error:void 0,graderError:void 0,unchecked:!1,cached:!1,traceUrl:void 0,question:void 0,
answer:void 0,expectedAnswer:void 0,scores:void 0,checks:void 0,reason:void 0,category:void 0,cluster:void 0,judge:void 0,
model:void 0,promptVersion:void 0,indexVersion:void 0,contextVersion:void 0,costUsd:void 0,latencyMs:void 0,inputTokens:void 0,
outputTokens:void 0,contextTokens:void 0},OUTCOMES=["passed","failed","ungraded","skipped"]}),6536:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$:()=>figuresSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8395),zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3305);const count2=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.qm(0)),fraction=zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_1__.Zm(1)),rungs=value=>({prompt:value,retrieval:value,context:value,model:value}),
figuresSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y(
"Different questions with a judged answer.")),passed:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Answers.")),
failed:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Answers.")),noSignal:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y("Failed answers that no rule had a signal for, wherever they are counted.")),passRate:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.
q0y("Of questions, each as the mean over its answers.")),failures:zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({...rungs(count2),
unattributed:count2,offLadder:count2}).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("Failed answers by rung.")),rates:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
Ikc(rungs(fraction)).check(zod_mini__WEBPACK_IMPORTED_MODULE_0__.q0y("The same of questions."))})}),5268:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{T:()=>FINDINGS,Y:()=>reported});const FINDINGS=["near-field","contradictory",
"hit-without-ids","overruled-label","files-only","no-grade","metric-scale","constant-hit","constant-score","odd-latency",
"odd-cost","text-ids","undeclared-cluster","counting-ids","no-versions"],NOT_REPORTED=["contradictory","no-grade","count\
ing-ids","no-versions"];function reported(findings){return findings.filter(({code})=>!NOT_REPORTED.includes(code))}}),4285:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{AH:()=>labelOrHidden,Ky:()=>isHiddenId,PV:()=>withHiddenIds,RG:()=>HIDDEN,jS:()=>nameOrHash,
kh:()=>hiddenId});var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6647);const HIDDEN="(text not show\
n)",PREFIX="text-",FORM=/^text-[0-9a-f]{16}$/;function hiddenId(id){if(FORM.test(id))return id;const half=salt=>(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.
_)(`${salt}${id}`).toString(16).padStart(8,"0");return`${PREFIX}${half("")}${half("\0")}`}function isHiddenId(id){return FORM.
test(id)}function withHiddenIds(ids2){return new Set([...ids2].flatMap(id=>[id,hiddenId(id)]))}function nameOrHash(name){
return name.length<=LONGEST_NAME2&&!/[\r\n]/.test(name)?name:hiddenId(name)}const LONGEST_NAME2=200,LONGEST_LABEL=60;function labelOrHidden(label){
return label.length<=LONGEST_LABEL&&!/[\r\n]/.test(label)?label:HIDDEN}}),7829:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Kh:()=>metricName,Rc:()=>METRIC_KINDS,wl:()=>knownMetric});const METRIC_KINDS=[
"recall","precision","faithfulness","completeness","format","correctness","size","limit"],good=(kind,threshold,tools,names)=>({
kind,operator:">=",threshold,tools,names}),bad=(kind,threshold,tools,names)=>({...good(kind,threshold,tools,names),operator:"\
<="}),METRICS2=[good("recall",.8,"Ragas, DeepEval, promptfoo, RAGChecker",["context_recall","llm_context_recall","non_ll\
m_context_recall","id_based_context_recall","contextual_recall","claim_recall","retrieval_recall"]),good("precision",.5,
"Ragas, DeepEval, RAGChecker",["context_precision","llm_context_precision_with_reference","llm_context_precision_without\
_reference","non_llm_context_precision_with_reference","id_based_context_precision","contextual_precision","contextual_r\
elevancy","nv_context_relevance"]),good("precision",.2,"promptfoo, autoevals",["context_relevance","context_relevancy"]),
good("faithfulness",.7,"Ragas, DeepEval, promptfoo, RAGChecker",["faithfulness","faithfulness_with_hhem","context_faithf\
ulness","nv_response_groundedness","citation_faithfulness"]),good("faithfulness",3,"promptflow",["gpt_groundedness"]),bad(
"faithfulness",.5,"DeepEval, RAGChecker",["hallucination"]),bad("faithfulness",.5,"Ragas, RAGChecker",["noise_sensitivit\
y","noise_sensitivity(mode=relevant)","noise_sensitivity(mode=irrelevant)","noise_sensitivity_in_relevant","noise_sensit\
ivity_in_irrelevant"]),good("completeness",1,"promptfoo",["contains_all","icontains_all"]),good("format",1,"promptfoo",[
"is_json","contains_json","is_xml","contains_xml","is_html","contains_html","is_sql","contains_sql","is_valid_function_c\
all","is_valid_openai_function_call","is_valid_openai_tools_call","word_count"]),good("format",.5,"DeepEval, autoevals",
["json_correctness","pattern_match","prompt_alignment","valid_json"]),good("correctness",.5,"Ragas, DeepEval, promptfoo,\
 autoevals, azure-ai-evaluation and others",["answer_correctness","factual_correctness","factual_correctness(mode=f1)","\
correctness","correct","accuracy","is_correct","factuality","exact_match","semantic_similarity","answer_similarity","nv_\
accuracy","f1_score"]),good("correctness",3,"promptflow",["gpt_similarity"]),good("limit",1,"promptfoo",["latency","cost"]),
bad("size",Number.POSITIVE_INFINITY,"logs with `context_tokens`",["context_tokens"])];function metricName(name){return name.
trim().replace(/(?<=[a-z])(?=[A-Z])/g,"_").toLowerCase().replace(/[\s-]+/g,"_")}const KNOWN2=new Map;for(const row of METRICS2)
for(const name of row.names)KNOWN2.set(name,row);const MAKER=/_(?:\[(?:conversational_)?g?eval\]|\[dag\]|\(ragas\))$/,NAMED_AFTER_FORM=/(?:^|_)(?:format|json|schema|instruction|compliance)/,
NAMED_AFTER_RETRIEVAL=/^(?:(?:retrieval|context|evidence|chunk|passage|doc|document|file)s?_(?:recall|hit)|recall|hit)(?:_rate)?(?:@_?\d+|_at_\d+)?$/,
CUSTOM_RECALL={kind:"recall",operator:">=",threshold:.8},CUSTOM_FORMAT={kind:"format",operator:">=",threshold:.5};function knownMetric(name){
const plain2=metricName(name),own=KNOWN2.get(plain2);if(own!==void 0)return own;if(plain2!=="recall"&&plain2!=="hit"&&NAMED_AFTER_RETRIEVAL.
test(plain2))return CUSTOM_RECALL;const bare=plain2.replace(MAKER,"");if(bare!==plain2)return KNOWN2.get(bare)??(NAMED_AFTER_FORM.
test(bare)?CUSTOM_FORMAT:void 0)}}),7223:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$L:()=>probesSchema,_v:()=>PROBES,ho:()=>PROBE_FACTS,zg:()=>measuredShareSchema});
var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8395),zod_mini__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3305),_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);const PROBES=["prompt","gold","context","model"],
PROBE_FACTS={prompt:{option:"prompt-run",rule:"prompt-run",category:"prompt",change:"another prompt"},gold:{option:"gold\
-run",rule:"gold-evidence-run",category:"retrieval",change:"the gold evidence"},context:{option:"context-run",rule:"cont\
ext-run",category:"context",change:"another context"},model:{option:"model-run",rule:"model-run",category:"model",change:"\
a stronger model"}},count2=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Whr().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0)),
fraction=zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_2__.
Zm(1)),probeRunSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({probe:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(PROBES),
questions:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Questions that it answers, repeats of one being one.")),
notInLog:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of these, questions that the run log does not have.")),
notInLogIds:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("Their ids, ten at most.")),failures:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Failures on the ladder,\
 or without a signal, whose question it answers.")),turned:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of th\
ese, failures that pass in it.")),passing:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Answers that pass here\
 and whose question it answers.")),lost:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of these, answers that f\
ail in it."))}),measuredShareSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({category:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
k5n(_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6),share:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("Of the fai\
lures on the ladder and those without a signal, 0 to 1, as the probes say.")),lower:fraction,upper:fraction.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("95 % Wilson interval; no wider than the share where every failure was asked.")),asked:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("Failures on which the share stands: those of which the probes say whether they are of this rung.")),units:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("As many independent f\
ailures as the interval is worth; 0 where all were asked."))}),probeProposalSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({probe:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(PROBES),questions:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YjP()).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("The ids of the questions to ask, drawn at random.")),of:count2.check(
zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("From so many questions that fail on the ladder.")),seed:count2.check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("The seed of the draw: `probe-seed`.")),points:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig().check(zod_mini__WEBPACK_IMPORTED_MODULE_2__.
qm(0),zod_mini__WEBPACK_IMPORTED_MODULE_2__.Zm(100),zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("To how many percentage po\
ints, at 95 %, their answers measure the share of its rung."))}),probesSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc(
{runs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(probeRunSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("The pro\
bes that were given, in the order of the rungs.")),shares:zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(measuredShareSchema).
check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("The rungs whose share of the failures they measure.")),suspectKeys:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
q0y("Questions that fail with the gold evidence and wherever else they were asked: their answer key may be wrong.")),next:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
mee(probeProposalSchema).check(zod_mini__WEBPACK_IMPORTED_MODULE_1__.q0y("What to ask next; null where nothing is left t\
o settle."))})}),3859:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{HS:()=>detailText,Sd:()=>plainId,eZ:()=>namesOf2,n4:()=>UNKNOWN_ID,vX:()=>idWithDetail,x_:()=>isNamedIn});
var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6647);const UNKNOWN_ID="unknown";function idWithDetail(id,detail){
return`${id} #${detail}`}function detailText(detail){return detail===0?null:(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.
e)(detail)}function plainId({id,detail}){const tail2=detail==null?void 0:idWithDetail("",detail);return tail2!==void 0&&
id.endsWith(tail2)?id.slice(0,-tail2.length):id}function namesOf2(question){const plain2=plainId(question),{detail}=question;
return detail==null?[plain2]:[plain2,idWithDetail(plain2,detail)]}function isNamedIn(ids2,question){return ids2.size>0&&
namesOf2(question).some(name=>ids2.has(name))}}),2837:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{e:()=>reasonSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8395);const reasonSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.Ikc({code:zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),facts:zod_mini__WEBPACK_IMPORTED_MODULE_0__.
g1P(zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig()]))})}),9e3:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{u:()=>isRecord});function isRecord(value){return typeof value=="object"&&value!==
null&&!Array.isArray(value)}}),1607:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Q$:()=>RUNGS,R6:()=>CATEGORIES,RA:()=>rungsOf,a7:()=>rungNumber,hQ:()=>isCategory,l3:()=>OFF_LADDER,
nV:()=>CATEGORY_TITLES,tB:()=>FIX_ORDER});const CATEGORIES=["prompt","retrieval","context","model"],FIX_ORDER=["retrieva\
l","prompt","context","model"],OFF_LADDER=["infrastructure","grader-error","should-decline","corpus-gap","other"],RUNGS=[
{number:1,id:"prompt",title:"Prompt engineering",category:"prompt",what:"Change the words: instructions, constraints, ex\
amples, the output schema.",fixes:["say the instruction more plainly","tighten the output schema","split one prompt into\
 a chain of steps","add a few worked examples","state the rules the answer must keep"],cost:"minutes to hours",hours:[.5,
8],tax:"close to none: the prompt ships with the code",reversibility:"instant: put the old prompt back",data:"the benchm\
ark and a few failing examples",enoughWhen:"the model has the information it needs and only has to be told better what t\
o do with it",climbWhen:"instructions are followed and the answer still lacks information, or the same failure outlives \
several prompt versions",justifiedWhen:[],prematureWhen:[]},{number:2,id:"retrieval",title:"Retrieval improvement",category:"\
retrieval",what:"Get the right evidence into the context: chunks, index, search method, routing.",fixes:["change chunk s\
ize or overlap","add a retrieval method (full text, syntax tree, graph)","use a better embedding model","add a reranker",
"route each kind of question to the index that fits it"],cost:"hours to days",hours:[4,40],tax:"re-index when the corpus\
 changes",reversibility:"high: code and index change, the model does not",data:"the benchmark with the expected evidence\
 of each question",enoughWhen:"answers are good whenever the right evidence is there, and it often is not",climbWhen:"se\
veral methods and routings reach the same ceiling, or the evidence now arrives and answers are still wrong",justifiedWhen:[],
prematureWhen:[]},{number:3,id:"context",title:"Context engineering",category:"context",what:"Change what the context wi\
ndow holds and how it is laid out.",fixes:["restructure how evidence is presented","compress or summarize what is long",
"put the most relevant evidence where it is read","split a broad question into focused ones","move token budget between \
the kinds of evidence"],cost:"hours to days",hours:[4,40],tax:"moderate: the pipeline has more parts to keep",reversibility:"\
high: code changes, the model does not",data:"traces that show the context window of failing runs",enoughWhen:"the right\
 evidence is found and gets lost in length, order or competing material",climbWhen:"several context structures give the \
same failures although the evidence is there and well laid out",justifiedWhen:[],prematureWhen:[]},{number:4,id:"distill\
ation",title:"Distillation",category:"model",what:"Train a smaller model to answer one bounded task as a larger one does\
.",fixes:["compress a stable, well-answered task into a cheaper student model"],cost:"days to weeks",hours:[24,160],tax:"\
retrain when the teacher or the task changes; a model to serve and watch",reversibility:"medium: the student can be drop\
ped, its training cost cannot",data:"hundreds of good teacher outputs on a bounded task",enoughWhen:"answers are right a\
nd cost or take too much",climbWhen:"the task needs a capability that the teacher does not have either",justifiedWhen:["\
the task is bounded and does not change every week","the teacher's answers are consistently good","cost or latency of th\
at task has to come down","evaluations can show that the student is as good"],prematureWhen:["the teacher's behaviour is\
 still being tuned","nothing measures whether quality survived","the saving does not pay for training and upkeep"]},{number:5,
id:"fine-tuning",title:"Fine-tuning",category:"model",what:"Update model weights on examples of the task.",fixes:["train\
 the behaviour that no prompt, retrieval or context brought about into the weights"],cost:"days to weeks",hours:[24,160],
tax:"retrain when the base model changes; artefacts to version, drift to watch",reversibility:"low: weight changes reach\
 behaviour nobody looked at",data:"hundreds to thousands of curated examples",enoughWhen:"one cluster of failures outliv\
es every cheaper fix and the task is stable",climbWhen:"this is the last rung",justifiedWhen:["a cluster of failures has\
 survived prompt, retrieval and context fixes","the task is stable, so that retraining stays rare","hundreds to thousand\
s of good examples exist","evaluations can show the gain and rule out a loss elsewhere"],prematureWhen:["the cheaper run\
gs have not been tried in earnest","the evaluation is too weak to show whether it helped","the task is still changing sh\
ape","training data is small or noisy"]}],CATEGORY_TITLES={prompt:"Prompt",retrieval:"Retrieval",context:"Context",model:"\
Model"};function rungsOf(category){return RUNGS.filter(rung=>rung.category===category)}function rungNumber(category){return rungsOf(
category).map(rung=>rung.number).join("/")}function isCategory(name){return name==="prompt"||name==="retrieval"||name===
"context"||name==="model"}}),6551:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{B:()=>READABLE_VERSIONS,f:()=>SCHEMA_VERSION});const SCHEMA_VERSION=2,READABLE_VERSIONS=[1,SCHEMA_VERSION]}),
6796:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{QU:()=>maskSecrets,SK:()=>maskedStart,v5:()=>MASK});var _text_hash_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6647);const BEGINS=String.raw`(?:(?<![A-Za-z0-9])|(?<=\\[nrtbf])|(?<=\\u[0-9A-Fa-f]{4})|(?<=%[0-9A-Fa-f]{2}))`;function begun(start2){
return`(${start2})(?<=${BEGINS}(?:${start2}))`}const SECRET_SHAPES=[{name:"private keys (PEM)",pattern:/(-----BEGIN [A-Z0-9 ]{0,40}PRIVATE KEY-----)[\w+/=\s\\:,.-]{1,20000}/g},
{name:"`sk-…` (OpenAI, Anthropic and others)",pattern:new RegExp(`${begun("sk-")}(?=[\\w-]*\\d)[\\w-]{16,}`,"g")},{name:"\
`sk_live_…`, `rk_live_…` and the like (Stripe)",pattern:new RegExp(`${begun("[srp]k_(?:live|test)_")}\\w{16,}`,"g")},
{name:"`ghp_…`, `gho_…`, `ghu_…`, `ghs_…`, `ghr_…`, `github_pat_…` (GitHub)",pattern:/(gh[pousr]_|github_pat_)\w{16,}/g},
{name:"`glpat-…` (GitLab)",pattern:/(glpat-)[\w-]{16,}/g},{name:"`AKIA…`, `ASIA…` (AWS)",pattern:/(AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/g},
{name:"`AIza…`, `ya29.…` (Google)",pattern:/(AIza|ya29\.)[\w-]{20,}/g},{name:"`xoxb-…` and the like (Slack)",pattern:/(xox[a-z]-)[\w-]{10,}/g},
{name:"`hf_…`, `gsk_…`, `npm_…`, `pypi-…`",pattern:new RegExp(`${begun("hf_|gsk_|npm_|pypi-")}(?=[\\w-]*\\d)[\\w-]{\
24,}`,"g")},{name:"JSON web tokens",pattern:/(eyJ)[\w-]{8,}\.[\w-]{4,}(?:\.[\w-]*)?/g},{name:"`Bearer …`, `Basic …`",
pattern:/((?:bearer|basic)\s+)(?=[\w.~+/=-]*\d|[\w.~+/=-]{24})[\w.~+/=-]{8,}/gi},{name:"`api_key: …`, `authorization: …`\
, `token=…`, `password=…` and the like, where what follows is long and has digits",pattern:/((?:api[-_]?key|access[-_]?token|client[-_]?secret|authorization|token|password|passwd|secret)["']?\s{0,3}[:=]\s{0,3}["']?(?:token\s+)?)(?=[\w.+/=-]*\d)(?=[\w.+/=-]*[a-z])[\w.+/=-]{12,}/gi}],
IN_ADDRESSES=[{name:"`?key=`, `&token=`, `&sig=` and the like in addresses",pattern:/((?:[?&;]|%3f|%26)[\w-]{0,40}(?:key|token|sig|signature|secret|password|passwd|pwd|credential|auth)[\w-]{0,20}(?:=|%3d))[^&\s"'<>#\\`]{4,}/gi},
{name:"names and passwords in addresses (`https://name:password@`)",pattern:/(:\/\/[^\s/:@"']{0,200}:)(?!\*\*\*@)[^\s/"']{1,200}(?=@)/g}],
SHAPES=[...SECRET_SHAPES,...IN_ADDRESSES].map(({name})=>name),MASK="***",HINT2=/sk-|k_(?:live|test)_|gh[pousr]_|github_pat_|glpat-|AKIA|ASIA|AIza|xox|hf_|gsk_|npm_|pypi-|eyJ|-----BEGIN|[?&;][\w-]{0,60}=|%3f|%26|:\/\/|bearer|basic|key|token|secret|passw|authorization|ya29/i;
function maskSecrets(text){if(!HINT2.test(text))return text;let masked=text;for(const{pattern:pattern2}of SECRET_SHAPES)
masked=masked.replace(pattern2,(whole,start2)=>`${start2}${MASK}#${(0,_text_hash_js__WEBPACK_IMPORTED_MODULE_0__.e)(whole)}`);
for(const{pattern:pattern2}of IN_ADDRESSES)masked=masked.replace(pattern2,(_whole,start2)=>`${start2}${MASK}`);return masked}
const LONGEST_KEY=400;function maskedStart(text,length){const enough=length+LONGEST_KEY;return text.length<=enough?maskSecrets(
text).slice(0,length):maskSecrets(text.slice(0,enough).replace(CUT,"")).slice(0,length)}const CUT=new RegExp(`\\S{1,${LONGEST_KEY}\
}$`)}),1359:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{KE:()=>listed2,X:()=>DIRECTIONS});const DIRECTIONS=["relaxed","tightened","changed"];function listed2(kind,members,more){
return{kind,amounts:new Map(members.map(member=>[member,""])),more}}function unset(like){return"level"in like?{kind:like.
kind,level:Number.NEGATIVE_INFINITY}:{...like,amounts:new Map}}function directionOf2(before,after){if(before.kind!==after.
kind)return"changed";if("level"in before&&"level"in after)return before.level===after.level?void 0:after.level<before.level?
"relaxed":"tightened";if(!("amounts"in before&&"amounts"in after))return"changed";const{added,removed}=difference(before.
amounts,after.amounts);if(added.length+removed.length!==0)return(before.more==="laxer"?added:removed).length>0?"relaxed":
"tightened"}function difference(before,after){const beyond=(some,others)=>[...some].filter(([name,amount2])=>amount2>(others.
get(name)??"")||!others.has(name)).map(([name])=>name);return{added:beyond(after,before),removed:beyond(before,after)}}}),
6647:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{_:()=>textHash,e:()=>hexHash});function textHash(text){let hash=2166136261;for(let i=0;i<text.length;i+=1)hash=Math.imul(
hash^text.charCodeAt(i),16777619);return hash=Math.imul(hash^hash>>>16,2246822507),hash=Math.imul(hash^hash>>>13,3266489909),
(hash^hash>>>16)>>>0||1}function hexHash(text){return(typeof text=="number"?text:textHash(text)).toString(16).padStart(8,
"0")}}),4767:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{f:()=>inTextOrder});function inTextOrder(a,b){return a<b?-1:a>b?1:0}}),7933:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{TR:()=>refuse,pQ:()=>clauseOf,yo:()=>UserError});class UserError extends Error{problems;more;constructor(problems,more=0){
super(problems.map(problemText).join(`
`)+(more>0?`
… and ${more} more`:"")),this.name="UserError",this.problems=problems,this.more=more}}function problemText(problem){const where=problem.
file===void 0?"":`${problem.file}${problem.line?`:${problem.line}`:""}: `,field=problem.field===void 0?"":`${problem.field}\
: `;return`${where}${field}${problem.message}${problem.hint?` ${problem.hint}`:""}`}function clauseOf({problems,message}){
return(problems[0]?.message??message).replace(/\.$/,"")}function refuse(problem){throw new UserError([problem])}}),8804:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{q:()=>defineCheck});function defineCheck(check){let schema;return{...check,words:(facts2,status,escape)=>{
schema??=check.facts();const parsed2=schema.safeParse(facts2);return parsed2.success?check.words(parsed2.data,status,escape):
void 0}}}}),1758:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Ig:()=>cheaperRungs2,Mm:()=>bounded,XY:()=>monthsWords,_U:()=>teacherGood2,f2:()=>saving,j7:()=>evalCoverage2,
mz:()=>stable,nZ:()=>teacherOutputs2,zb:()=>studentGood2});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8395),_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(7099),_check_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
8804),_runs_looked_at_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(813);const kinds=()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(["prompt","context","model"]))),
bounded=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"bounded",docs:"The questions have a `cate\
gory` of their own, and one system answered them: with several, judge the teacher by itself.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({systems:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()}),words:({systems},status)=>status==="met"?"one named category \
of questions":systems>1?`the log holds ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(systems)} systems: judge \
the one that would be the teacher by itself`:"these questions have no `category`: name what a student should take over"}),
stable=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"stable",docs:"Over the last five runs, thr\
ee at the least: nine tenths of the questions are asked in all of them, no more than a tenth of the answers change betwe\
en passed and failed from run to run, and prompt, context and model have one version.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()}),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({runs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),kept:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),flips:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),changed:kinds(),silent:kinds()})]),words:(facts2,status)=>{if("needed"in facts2)return(0,_runs_looked_at_js__WEBPACK_IMPORTED_MODULE_0__.
V9)(facts2.needed);const{changed,kept:kept2,flips}=facts2,runs=`the last ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(facts2.runs)} runs`;if(status==="met")return`the same questions and much the same answers in ${runs}`;const silent=facts2.
silent.map(kind=>`\`${_runs_looked_at_js__WEBPACK_IMPORTED_MODULE_0__.pq[kind]}\``);return[...changed.length>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
cM)(changed)} changed within ${runs}, so the teacher is still being tuned`]:[],...kept2<.9?[`only ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(kept2)} of the questions are in all of ${runs}`]:[],...changed.length===0&&flips>.1?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(flips)} of the answers change between passed and failed from run to run`]:[],...silent.length>0?[`not all of ${runs}\
 say their ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cM)(silent)}`]:[]].join(", and ")}}),teacherGood2=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.
q)({of:"distillation",title:"teacher good",docs:"The lower limit of the 95 % Wilson interval of the pass rate reaches `m\
in_teacher_pass_rate`, 90 % unless set.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({passRate:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),lower:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),floor:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),questions:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),words:({passRate,lower,
floor,questions,needed},status)=>status==="not met"?`pass rate ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(passRate)}\
, more than ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(floor)} needed`:status==="met"?`pass rate ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(passRate)}, 95% interval from ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(lower)}`:`pass rate ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(passRate)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(questions,"question")}, which may be as low as\
 ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(lower)}; ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(
needed??0)} questions at this rate would show ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(floor)}`}),studentGood2=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.
q)({of:"distillation",title:"student good",docs:"With what falls back to the teacher, the student's pass rate is no furt\
her below the teacher's than `margin`, 5 points unless set. Above the teacher's it counts as the teacher's: what the tea\
cher fails at no student learns.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({teacher:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),together:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig()),margin:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),words:({teacher,together:together2,margin},status)=>{if(together2===void 0||
margin===void 0)return"say how good the student is: `student_pass_rate`";const change=`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(teacher)} → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(together2)}`;return status==="met"?`pass rate ${change}`:
`the pass rate would fall, ${change}; ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(margin)} less is the most \
(\`margin\`)`}}),teacherOutputs2=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"enough teacher o\
utputs",docs:"Two hundred or more good answers of the teacher, from production (`teacher_outputs`).",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),outputs:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()),ofAll:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),words:({needed,outputs,
ofAll})=>outputs!==void 0?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(outputs,"teacher output")}, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(needed)} needed`:ofAll===void 0?`count the teacher's good answers to these questions in production, and set \`teacher\
_outputs\`: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(needed)} needed, and no question of this evaluation \
is one`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(ofAll)} \`teacher_outputs\` are given for all categories \
together; say under \`categories:\` how many are of this one`}),evalCoverage2=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.
q)({of:"distillation",title:"evaluation covers it",docs:"Enough questions to notice a drop of ten points four times out \
of five: 60, and more where answers change from run to run.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({questions:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig(),needed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),drop:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),detectable:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()}),words:({questions,needed,drop,detectable},status)=>status==="met"?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(questions,"question")} can show a drop of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(detectable)}`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(questions,"question")} can only show a drop of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(detectable)} \
or more; to see one of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(drop)}, ask ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(needed)}`}),saving=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"saving pays",docs:"The fix\
ed cost has come back after `pay_back_months`, 12 unless set, upkeep paid.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.
KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({missing:zod_mini__WEBPACK_IMPORTED_MODULE_1__.tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP())),ofAll:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig())}),zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({never:zod_mini__WEBPACK_IMPORTED_MODULE_1__.k5n(["dearer","upkeep"]),
breakEven:zod_mini__WEBPACK_IMPORTED_MODULE_1__.lqM(zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig())}),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
Ikc({months:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),allowed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.aig(),breakEven:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
aig()})]),words:(facts2,status)=>{if("missing"in facts2){const{missing,ofAll}=facts2;return missing[0]==="cost_usd"?"not\
 every answer says what it cost: log `cost_usd`":ofAll!==void 0?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(
ofAll)} \`monthly_questions\` are given for all categories together; say under \`categories:\` how many are of this one`:
`set ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cM)(missing.map(name=>`\`${name}\``))} for it under \`distillati\
on:\``}if("never"in facts2)return facts2.never==="dearer"?"a correct answer of the student is no cheaper than the teache\
r's":"a month saves nothing beyond its upkeep";const months=monthsWords(facts2.months);return status==="met"?`has paid f\
or itself after ${months}`:`takes ${months} to pay for itself, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(facts2.
allowed)} allowed`}}),cheaperRungs2=(0,_check_js__WEBPACK_IMPORTED_MODULE_2__.q)({of:"distillation",title:"nothing cheap\
er confirmed",docs:"Of rungs 1 to 3 none has a share of the failures of this category significantly above its decision r\
ule (exact binomial test, however few there are), and none that is confirmed for the whole run has failures here. On the\
 list for fine-tuning, too.",facts:()=>zod_mini__WEBPACK_IMPORTED_MODULE_1__.Ikc({confirmed:zod_mini__WEBPACK_IMPORTED_MODULE_1__.
tBZ(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YOg(zod_mini__WEBPACK_IMPORTED_MODULE_1__.YjP()))}),words:({confirmed},status)=>status===
"met"?"no cheaper rung's rule fires significantly, here or in the whole run":`the rule for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
cM)(confirmed)} failures fires significantly, here or in the whole run, and they come first`});function monthsWords(months){
return(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(Math.ceil(months*10)/10,"month")}}),3991:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{z6:()=>readiness_check,Tq:()=>checkTitle,iW:()=>checkWords});var schemas2=__nccwpck_require__2(
8395),numbers2=__nccwpck_require__2(7099),check=__nccwpck_require__2(8804),runs_looked_at=__nccwpck_require__2(813);const ladderOf=()=>schemas2.
tBZ(schemas2.YOg(schemas2.YjP())),SILENT_FAILURES="its failures carry no signal: log what tells where they belong",outlivedVersions2=(0,check.
q)({of:"climbing",title:"same failures through several versions",docs:"Rungs 1 to 3. At least three failures of the rung\
, and at least half of them, have failed on it, without a break, through three versions of what it changes (`prompt_vers\
ion`, `index_version`, `context_version`), and since the oldest of the last three no more than a tenth of them was repai\
red, net of new ones. Failures without any signal are no ground.",facts:()=>schemas2.Ikc({kind:schemas2.k5n(["prompt","i\
ndex","context"]),needed:schemas2.aig(),versions:schemas2.lqM(schemas2.tBZ(schemas2.YOg(schemas2.YjP()))),failures:schemas2.
lqM(schemas2.aig()),survivors:schemas2.lqM(schemas2.aig()),pattern:schemas2.lqM(schemas2.aig()),silent:schemas2.lqM(schemas2.
aig()),runs:schemas2.lqM(schemas2.aig()),known:schemas2.lqM(schemas2.aig()),broken:schemas2.lqM(schemas2.aig()),better:schemas2.
lqM(schemas2.aig()),worse:schemas2.lqM(schemas2.aig())}),words:(facts2,status,escape)=>{const{kind,needed,versions=[],failures=0,
survivors=0,pattern:pattern2=0,silent=0,runs=0}=facts2;if(facts2.known===0)return failures>0?SILENT_FAILURES:"no questio\
n with an id fails on it in most of its tries";if(facts2.broken!==void 0)return"the run of the version to compare with w\
as broken off";if(status==="unknown")return silent>0?(0,runs_looked_at.WZ)(silent,runs,kind):"there is no earlier run to\
 look back on";if(versions.length<needed)return`${(0,numbers2.LS)(versions.length,`${kind} version`)} tried, and several\
 are at least ${needed}`;const names=versions.slice(-needed).map(version=>escape(version,30)),lasting=`${(0,numbers2.zD)(
survivors)} of ${(0,numbers2.LS)(failures,"failure")} ${survivors===1?"has":"have"} outlived ${needed} ${kind} versions \
or more (the last are ${names.join(" ")})`;return status==="met"?lasting:survivors<pattern2&&survivors>0?`${lasting}: to\
o few for a pattern`:survivors*2>=failures&&failures>0?`the last versions still repair some: ${(0,numbers2.zD)(facts2.better??
0)} better, ${(0,numbers2.zD)(facts2.worse??0)} worse since ${names[0]??""}`:lasting}}),movedOn2=(0,check.q)({of:"climbi\
ng",title:"the trouble is on a more expensive rung",docs:"Rungs 1 to 3. The rung's own decision rule does not fire, and \
that of a more expensive one is confirmed.",facts:()=>schemas2.Ikc({failures:schemas2.aig(),dearer:schemas2.lqM(ladderOf()),
known:schemas2.lqM(schemas2.aig())}),words:({dearer=[],known})=>known===0?SILENT_FAILURES:dearer.length>0?`its own rule \
does not fire, and that for ${(0,numbers2.cM)(dearer)} failures is confirmed`:"no more expensive rung's rule is confirme\
d"}),outlivesCapability2=(0,check.q)({of:"climbing",title:"model failures that last",docs:"Rung 4. At least three model \
failures are in clusters that have lasted for five runs: what the teacher fails at, no student learns from it.",facts:()=>schemas2.
Ikc({runs:schemas2.lqM(schemas2.aig()),questions:schemas2.lqM(schemas2.aig())}),words:({runs=0,questions=0},status)=>status===
"unknown"?`fewer than 5 runs to look back on${runs>0?`; the longest-lived cluster has ${(0,numbers2.zD)(runs)}`:""}`:status===
"met"?`${(0,numbers2.LS)(questions,"model failure")} ${questions===1?"has":"have"} lasted for up to ${(0,numbers2.zD)(runs)}\
 runs`:questions>0?`${(0,numbers2.LS)(questions,"model failure has","model failures have")} lasted for 5 runs or more: t\
oo few for a pattern`:"no model failures have lasted for 5 runs"});var distillation=__nccwpck_require__2(1758);const survivedPrompt=survived(
"prompt","survived prompt fixes","The cluster has failed with two values of `prompt_version` or more."),survivedIndex=survived(
"index","survived retrieval fixes","The same of `index_version`."),survivedContext=survived("context","survived context \
fixes","The same of `context_version`.");function survived(kind,title2,docs){return(0,check.q)({of:"fine-tuning",title:title2,
docs,facts:()=>schemas2.Ikc({versions:schemas2.tBZ(schemas2.YOg(schemas2.YjP())),silent:schemas2.aig(),runs:schemas2.aig()}),
words:({versions,silent,runs},status,escape)=>{if(status==="unknown")return(0,runs_looked_at.WZ)(silent,runs,kind);if(status===
"not met")return`the ${kind} has not changed while it failed`;const names=versions.slice(0,5).map(version=>escape(version,
30));return`failing with ${(0,numbers2.LS)(versions.length,`${kind} version`)} (${names.join(", ")})`}})}const enoughRuns=(0,check.
q)({of:"fine-tuning",title:"enough runs",docs:"Five distinct runs. After three failures of three a question fails again \
with probability .82, against .58 for any that failed once: three make a candidate, five a reason to spend.",facts:()=>schemas2.
Ikc({runs:schemas2.aig(),needed:schemas2.aig()}),words:({runs,needed},status)=>status==="met"?`failing for ${(0,numbers2.
zD)(runs)} distinct runs`:`${(0,numbers2.LS)(runs,"distinct run")} so far, ${(0,numbers2.zD)(needed)} needed to spend`}),
taskStable2=(0,check.q)({of:"fine-tuning",title:"task stable",docs:"Nine tenths of the questions of the category are ask\
ed in all of the last five runs, three at the least.",facts:()=>schemas2.KCZ([schemas2.Ikc({needed:schemas2.aig()}),schemas2.
Ikc({runs:schemas2.aig(),kept:schemas2.aig()})]),words:facts2=>"needed"in facts2?(0,runs_looked_at.V9)(facts2.needed):`${(0,numbers2.
KN)(facts2.kept)} of its questions are in all of the last ${(0,numbers2.zD)(facts2.runs)} runs`}),examples=(0,check.q)({
of:"fine-tuning",title:"enough examples",docs:"500 curated examples or more (`fine-tuning:`): what a capability takes. 5\
0 are a beginning, hundreds enough for a style.",facts:()=>schemas2.Ikc({needed:schemas2.aig(),examples:schemas2.lqM(schemas2.
aig()),ofAll:schemas2.lqM(schemas2.aig())}),words:({needed,examples:count2,ofAll},status)=>count2===void 0?ofAll===void 0?
`collect curated examples of this kind, and set their number under \`fine-tuning:\`: a capability takes ${(0,numbers2.zD)(
needed)} or more`:`${(0,numbers2.zD)(ofAll)} examples are given for all categories together; say under \`categories:\` how\
 many are of this one`:status==="met"?`${(0,numbers2.zD)(count2)} curated examples`:`${(0,numbers2.zD)(count2)} curated \
examples, ${count2<50?"fewer than the 50 to begin with":"enough to try, or for a style"}; a capability takes ${(0,numbers2.
zD)(needed)} or more`}),gainVisible=(0,check.q)({of:"fine-tuning",title:"gain would be visible",docs:"Were every questio\
n of the cluster repaired and none broken, that would be more than chance at `alpha`: four questions or more at 5 %.",facts:()=>schemas2.
Ikc({questions:schemas2.aig(),needed:schemas2.aig(),pValue:schemas2.aig()}),words:({questions,needed,pValue},status)=>status===
"met"?`repairing all ${(0,numbers2.LS)(questions,"question")} would be more than chance`:`${questions===1?"repairing 1 q\
uestion":`repairing all ${(0,numbers2.LS)(questions,"question")}`} could be chance (p = ${pValue.toFixed(2)}); ask ${(0,numbers2.
zD)(needed)} or more of this kind`}),CHECKS={"outlived-versions":outlivedVersions2,"moved-on":movedOn2,"outlives-capabil\
ity":outlivesCapability2,bounded:distillation.Mm,stable:distillation.mz,"teacher-good":distillation._U,"student-good":distillation.
zb,"teacher-outputs":distillation.nZ,"eval-coverage":distillation.j7,saving:distillation.f2,"cheaper-rungs":distillation.
Ig,"survived-prompt":survivedPrompt,"survived-index":survivedIndex,"survived-context":survivedContext,"enough-runs":enoughRuns,
"task-stable":taskStable2,examples,"gain-visible":gainVisible};function readiness_check(id,status,facts2){return{id,status,
facts:facts2}}function checkWords({id,status,facts:facts2},escape){return definition(id)?.words(facts2,status,escape)??checkTitle(
id,escape)}function checkTitle(id,escape){return definition(id)?.title??escape(id,60)}function definition(id){return isCheckId(
id)?CHECKS[id]:void 0}function isCheckId(id){return Object.hasOwn(CHECKS,id)}}),813:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{V9:()=>fewRuns,WZ:()=>silentRuns,pq:()=>VERSION_FIELDS});var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7099);const VERSION_FIELDS={prompt:"prompt_version",index:"index_version",context:"context_version",model:"model"};function silentRuns(silent,runs,kind){
return`${silent===runs?`none of the ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(runs)} runs says`:silent===1?
`1 of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(runs)} runs does not say`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(silent)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(runs)} runs do not say`} one \`${VERSION_FIELDS[kind]}\
\`: log it, and one a run`}function fewRuns(needed){return`fewer than ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(needed)} of the runs have questions of this category`}}),8800:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{l:()=>reason,IK:()=>reasonWords,pR:()=>reasonsWords2});var schemas2=__nccwpck_require__2(
8395);const define_text=schemas2.YjP(),number=schemas2.aig();function defineReason(shape,words2){let schema;const facts2=()=>(schema??=
schemas2.Ikc(shape),schema);return{facts:facts2,words:(given,escape)=>{const parsed2=facts2().safeParse(given);return parsed2.
success?words2(parsed2.data,escape):void 0}}}function plainReason(words2){return defineReason({},()=>words2)}function subject(name,escape){
return/^(?:it|the artifact of run \d+)$/.test(name)?name:escape(name,120)}const labelBeforePush=plainReason("it was set \
before the last push of this pull request; take it off and set it again to accept what is there now"),labelNoWrite=defineReason(
{by:define_text},({by},escape)=>`${escape(by,60)}, who has set it, may not write to this repository`),labelNobody=plainReason(
"GitHub does not say which person has set it"),labelNoFirstRun=plainReason("GitHub lists no run of this commit for the p\
ull request, so that nobody can say whether it was set after the last push"),labelMovedOn=plainReason("the pull request \
has moved on from the commit of this run"),labelNoCommit=plainReason("which commit was evaluated is not known"),labelNoRight=plainReason(
"the token may not see who has set it and when; give the job `actions: read` and `pull-requests: read`");var schema_version2=__nccwpck_require__2(
6551),numbers2=__nccwpck_require__2(7099);const reportIncomplete=defineReason({name:define_text},({name},escape)=>`${subject(
name,escape)} is not a complete JSON report`),reportVersion=defineReason({name:define_text,version:number},({name,version},escape)=>`${subject(
name,escape)} has report version ${version}; this one reads ${schema_version2.B.join(" and ")}`),reportForm=defineReason(
{name:define_text,at:define_text},({name,at:at2},escape)=>`${subject(name,escape)} does not have the form of a report, a\
t ${at2===""?"its top":escape(at2,80)}`),reportTooLarge=defineReason({name:define_text,megabytes:number},({name,megabytes},escape)=>`${subject(
name,escape)} is larger than ${(0,numbers2.zD)(megabytes)} MB`),severalFiles=defineReason({files:number},({files})=>`${(0,numbers2.
zD)(files)} files match, and the first is a report; name one report, or run logs`),artifactSize=defineReason({name:define_text,
bytes:number},({name,bytes},escape)=>`${subject(name,escape)} has ${(0,numbers2.zD)(bytes)} bytes and is no report`),artifactWithoutJson=defineReason(
{name:define_text},({name},escape)=>`there is no JSON file in ${subject(name,escape)}`),artifactNeither=defineReason({name:define_text},
({name},escape)=>`${subject(name,escape)} is neither a zip archive nor JSON`),failed=defineReason({message:define_text},
({message},escape)=>escape(message,200)),nothingInCommon=defineReason({name:define_text,questions:number},({name,questions},escape)=>`${subject(
name,escape)} has no question in common with this run: ${questions===1?"its only question was not":`none of its ${(0,numbers2.
zD)(questions)} questions was`} asked again`),noQuestionToCompare=defineReason({name:define_text},({name},escape)=>`${subject(
name,escape)} has no question that has an id and was answered`),otherQuestions=plainReason("it has no question in common\
 with this run"),nothingAnswered=plainReason("nothing in it was answered"),withoutIds=plainReason("its questions have no\
 id"),otherVariants=plainReason("its systems (`variant`) have other names than this run's"),thisRun=plainReason("it is o\
f this run"),madeLater=plainReason("it was made after this run"),sameLog=defineReason({as:define_text},({as},escape)=>`i\
t was made of the same log as ${as===""?"this run":escape(as,120)}`),copy=defineReason({of:define_text},({of},escape)=>`\
it is a copy of ${escape(of,120)}`),tooManyAnswers=defineReason({most:number},({most})=>`with it there are more than ${(0,numbers2.
zD)(most)} answers to look back on`),judgedOtherwise=plainReason("another grader, judge model or threshold judged it"),askedOtherwise=plainReason(
"its questions or reference answers are worded otherwise"),behindIncomparable=plainReason("it is older than a run that i\
s not comparable"),outlier=plainReason("it is worse than all other runs of the base branch"),brokenOff=plainReason("it w\
as broken off"),afterBaseline=plainReason("it was made after the baseline"),onlyTheAction=plainReason("`auto` looks amon\
g a repository's artifacts, which only the action can; name a report"),standsAlone=defineReason({word:define_text},({word},escape)=>`\
it stands alone; a file of that name is written ${escape(`./${word}`,120)}`),noToken=plainReason("there is no token to a\
sk GitHub with"),noRepository=plainReason("`GITHUB_REPOSITORY` does not say which repository this is"),noWorkflow=plainReason(
"`GITHUB_WORKFLOW_REF` does not say which workflow this is"),noTarget=defineReason({event:define_text},({event},escape)=>`\
a ${event===""?"local":escape(event,60)} event names nothing to compare with`),noBranch=defineReason({event:define_text},
({event},escape)=>`a ${event===""?"local":escape(event,60)} event does not say which branch to look back on`),noArtifact=defineReason(
{artifact:define_text,branch:define_text},({artifact,branch},escape)=>`there is no artifact ${escape(artifact,80)}; uplo\
ad the report on ${escape(branch,80)} under that name`),artifactsExpired=defineReason({artifact:define_text},({artifact},escape)=>`\
every artifact ${escape(artifact,80)} has expired`),artifactsOfOthers=defineReason({artifact:define_text,branch:define_text},
({artifact,branch},escape)=>`no artifact ${escape(artifact,80)} is of the branch ${escape(branch,80)} of this repository\
 and still there`),noArtifactOfBase=defineReason({artifact:define_text,commit:define_text,branch:define_text},({artifact,
commit,branch},escape)=>`no artifact ${escape(artifact,80)} of this repository is of the base commit ${escape(commit,40)}\
, of one of the 100 commits before it, or of the branch ${escape(branch,80)}`),untrustedEvent=defineReason({run:number,event:define_text},
({run,event},escape)=>`run ${run} was made by a ${escape(event,60)} event`),otherWorkflow=defineReason({run:number,path:define_text},
({run,path},escape)=>`run ${run} is of another workflow (${escape(path,120)})`),untrustedRuns=defineReason({file:define_text},
({file},escape)=>`none of the runs with an artifact was made by a push, a schedule or by hand, by this workflow (${escape(
file,120)})`),noArtifactRight=plainReason("the token may not read artifacts; give the job `actions: read`"),noContentsRight=plainReason(
"the token may not read the base; give the job `contents: read`"),noPullRequestRight=plainReason("GitHub does not have t\
he pull request, or the token may not read it; give the job `pull-requests: read`"),artifactGone=plainReason("the artifa\
ct has expired"),tooLate=plainReason("GitHub did not answer in time"),strangeAnswer=plainReason("GitHub's answer did not\
 have the expected form"),notAnswered=plainReason("GitHub could not be asked"),answered2=defineReason({status:number},({
status})=>`GitHub could not be asked (${status})`),rateLimited=defineReason({until:define_text},({until},escape)=>`GitHu\
b's rate limit is reached${until===""?"":` until ${escape(until,40)}`}`),refused=defineReason({words:define_text},({words:words2},escape)=>`\
GitHub refused it: ${escape(words2,2e3)}`),oldServer=plainReason("this server's API does not have what is asked for; a l\
ater version has"),notTheCommits=defineReason({path:define_text},({path},escape)=>`${escape(path,120)} as it was read is\
 not that of the commit`),workflowNew=plainReason("the workflow of the run is not at the base: the pull request has brou\
ght it"),noMergeCommit=plainReason("GitHub has no merge commit of it to compare"),whichConfig=defineReason({step:define_text},
({step},escape)=>`which configuration file ${escape(step,120)} reads was not to be known`),notAStep=plainReason("the gat\
e is no step of the workflow's own file; only its configuration was compared"),whichStep=plainReason("which step of the \
workflow this one was at the base is not known"),noWorkflowFile=plainReason("the workflow cannot be read as one"),noText=defineReason(
{path:define_text},({path},escape)=>`${escape(path,120)} is no text in the repository`),settingsNotValid=plainReason("th\
e settings at the base, or those of now, are not valid"),settingsNotCompared=plainReason("they could not be compared"),REASONS={
"report-incomplete":reportIncomplete,"report-version":reportVersion,"report-form":reportForm,"report-too-large":reportTooLarge,
"several-files":severalFiles,"artifact-size":artifactSize,"artifact-without-json":artifactWithoutJson,"artifact-neither":artifactNeither,
failed,"only-the-action":onlyTheAction,"stands-alone":standsAlone,"no-token":noToken,"no-repository":noRepository,"no-wo\
rkflow":noWorkflow,"no-target":noTarget,"no-branch":noBranch,"no-artifact":noArtifact,"artifacts-expired":artifactsExpired,
"artifacts-of-others":artifactsOfOthers,"no-artifact-of-base":noArtifactOfBase,"untrusted-event":untrustedEvent,"other-w\
orkflow":otherWorkflow,"untrusted-runs":untrustedRuns,"no-artifact-right":noArtifactRight,"no-contents-right":noContentsRight,
"no-pull-request-right":noPullRequestRight,"artifact-gone":artifactGone,"too-late":tooLate,"strange-answer":strangeAnswer,
"not-answered":notAnswered,answered:answered2,"rate-limited":rateLimited,refused,"old-server":oldServer,"nothing-in-comm\
on":nothingInCommon,"no-question-to-compare":noQuestionToCompare,"other-questions":otherQuestions,"nothing-answered":nothingAnswered,
"without-ids":withoutIds,"other-variants":otherVariants,"this-run":thisRun,"made-later":madeLater,"same-log":sameLog,copy,
"too-many-answers":tooManyAnswers,"judged-otherwise":judgedOtherwise,"asked-otherwise":askedOtherwise,"behind-incomparab\
le":behindIncomparable,"broken-off":brokenOff,"after-baseline":afterBaseline,outlier,"label-before-push":labelBeforePush,
"label-no-write":labelNoWrite,"label-nobody":labelNobody,"label-no-first-run":labelNoFirstRun,"label-moved-on":labelMovedOn,
"label-no-commit":labelNoCommit,"label-no-right":labelNoRight,"not-the-commits":notTheCommits,"workflow-new":workflowNew,
"no-merge-commit":noMergeCommit,"which-config":whichConfig,"not-a-step":notAStep,"which-step":whichStep,"no-workflow-fil\
e":noWorkflowFile,"no-text":noText,"settings-not-valid":settingsNotValid,"settings-not-compared":settingsNotCompared};function reason(code,facts2){
return{code,facts:facts2}}function reasonWords({code,facts:facts2},escape){return(isReasonCode(code)?REASONS[code]:void 0)?.
words(facts2,escape)??escape(code,60)}function reasonsWords2(reasons2,escape){const shown=reasons2.slice(0,3).map(each=>reasonWords(
each,escape));return`${shown.join("; ")}${reasons2.length>shown.length?`; and ${reasons2.length-shown.length} more`:""}`}
function isReasonCode(code){return Object.hasOwn(REASONS,code)}}),7167:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$1:()=>clusterTitle,DJ:()=>isParted,M4:()=>decayWords,QY:()=>fixCostWords,SN:()=>clusterWords,
Zb:()=>climbingWords,fp:()=>placeWords,mw:()=>historyWords,n3:()=>optimizationWords,vk:()=>attemptWords,xI:()=>CLIMB_VERDICTS});
var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607),_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3991),_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(8800),_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
7099),_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(5879),_list_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
2760);function historyWords({history,unknownCategories:unknownCategories2},escape){const strange=unknownCategories2.length===
0?[]:[`The configuration speaks of categories of questions that this run does not have: ${unknownCategories2.slice(0,5).
map(name=>escape(name,40)).join(", ")}.`];if(history===null)return strange[0];const{total,leftOut,untimed}=history,earlier=total-
1,first=earlier>0?`Looks back on ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.LS)(earlier,"earlier run")}.`:leftOut.
length>0?"Nothing is known of earlier runs.":"There is no earlier run to look back on yet.",order=untimed===0?[]:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(untimed,"of them does","of them do")} not say when ${untimed===1?"it was":"they were"} made, and ${untimed===1?"is":
"are"} taken in the order of names.`],decay=decayWords(history,escape);return[first,...order,...decay===void 0?[]:[decay],
...leftOutWords(leftOut,escape),...strange].join(" ")}function decayWords(history,escape){const decay=history?.decay;if(decay===
void 0)return;const{anchor,isAnchored,runsBefore,runsAfter,difference,pValue,isWorse}=decay,before=isAnchored?`the ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(runsBefore)} up to ${escape(anchor??"",40)}`:`the oldest ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(runsBefore)}`,
unknown=anchor!==null&&!isAnchored?` When \`anchor\` ${escape(anchor,40)} was is not known.`:"",points2=Math.abs(difference*
100).toFixed(1),than=points2==="0.0"?"as much as":`${points2} points ${difference<0?"less":"more"} than`,what=`the newes\
t ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(runsAfter)} runs of the base branch pass ${than} ${before}`;return isWorse?
`Slow decay: ${what} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.gh)(pValue)}). Each change by itself may be to\
o small for its gate to see.${unknown}`:`No slow decay: ${what}.${unknown}`}function leftOutWords(leftOut,escape){if(leftOut.
length===0)return[];const reasons2=new Map;for(const{name,reason}of leftOut){const words2=(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_2__.
IK)(reason,escape);reasons2.set(words2,[...reasons2.get(words2)??[],name])}const groups=[...reasons2].slice(0,5).map(([reason,
names])=>{const shown=names.slice(0,3).map(name=>escape(name,80)),rest2=names.length-shown.length;return`${shown.join(",\
 ")}${rest2>0?` and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(rest2)} more`:""} (${reason})`}),rest=reasons2.
size-groups.length;return[`Left out: ${groups.join("; ")}${rest>0?`; and others for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(rest,"more reason")}`:""}.`]}function isParted({climbing,clusters,distillation}){return[...climbing,...clusters,...distillation].
some(({questionCategory})=>questionCategory!==null)}function placeWords(questionCategory,parted,escape){return questionCategory!==
null?[escape(questionCategory,40)]:parted?["questions without a category"]:[]}function clusterTitle(cluster,isParted2,escape){
const{questionCategory,category,label,variant,questionIds,runs}=cluster;return`${[...placeWords(questionCategory,isParted2,
escape),`${_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category].toLowerCase()} failures`,...label===null?[]:[`label ${escape(
label,40)}`],...variant===null?[]:[`of ${escape(variant,40)}`]].join(", ")}: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(questionIds.length,"question")}, failing for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(runs)} runs`}function elsewhereWords(passed,all){
return all===1?"it":`${passed===all?"all":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(passed)} of them`}function clusterWords(cluster,isParted2,escape){
const{versions,category,verdict,checks:checks2,passedElsewhere,questionIds}=cluster,survived=["prompt","index","context",
"model"].filter(kind=>versions[kind].length>1).map(kind=>`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(versions[kind].
length)} ${kind} versions`),through=survived.length===0?"No version is known to have changed while it failed.":`It has s\
urvived ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.cM)(survived)}.`,elsewhere=passedElsewhere===0?"":` Another \
system of this log answers ${elsewhereWords(passedElsewhere,questionIds.length)} right, which is a cheaper way out.`,start2=`${clusterTitle(
cluster,isParted2,escape)}. ${through}${elsewhere}`;return category!=="model"?{text:`${start2} Its fixes are those of ru\
ng ${(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.a7)(category)}; see when to climb.`,items:[]}:verdict==="justified"?
{text:`${start2} Fine-tuning is justified: everything on its list is met.`,items:(0,_list_words_js__WEBPACK_IMPORTED_MODULE_3__.
D)(checks2,escape)}:{text:`${start2} Fine-tuning is ${verdict==="premature"?"premature":"not settled"}.`,items:(0,_list_words_js__WEBPACK_IMPORTED_MODULE_3__.
D)(checks2,escape)}}function climbingWords({category,checks:checks2,confirmed,verdict},escape){const said2=status=>checks2.
filter(check=>check.status===status).map(check=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__.iW)(check,escape)).join(
"; "),outlived=checks2.some(({id,status})=>id==="outlived-versions"&&status==="met");switch(verdict){case"climb":return category===
"model"?`${said2("met")}, and everything on the list for fine-tuning is met.`:outlived?`${said2("met")}. More of the sam\
e will hardly do: try a fix of another kind on this rung, or go on to ${aboveWords(category)}.`:`${said2("met")}: go on \
there.`;case"held":return confirmed.length===0?`${said2("met")}, but the list for fine-tuning is not met.`:outlived&&confirmed.
includes(category)?`${said2("met")}. But its own rule still fires, here or in the whole run, and nothing more expensive \
makes up for that: find a different kind of fix on this rung.`:`${said2("met")}, but the rule for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
cM)(confirmed)} failures fires significantly, here or in the whole run, and they come first.`;case"unknown":return`${said2(
"unknown")}.`;case"stay":return`${checks2.slice(0,1).map(check=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__.iW)(
check,escape)).join("")}.`}}const CLIMB_VERDICTS={climb:"climb",held:"not yet",unknown:"unknown",stay:"stay"};function aboveWords(category){
const above=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6[_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.indexOf(category)+
1];return`rung ${above===void 0?"5":(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.a7)(above)}`}function attemptWords({changed,
before,after,compared,better,worse,verdict,pValue}){const rungs=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.filter(category=>changed.
some(kind=>RUNG_OF[kind]===category)),moves=rungs.map(rung=>`${rung} failures ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(before[rung]??0)} → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(after[rung]??0)}`);if(compared===0)return"\
no question in common to compare";const passes=`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(before.passed??0)}\
 → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(after.passed??0)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(compared)} pass`,said2={none:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.cM)(rungs)} did not move`,helped:`\
it helped (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.gh)(pValue)})`,worse:"it made things worse",noise:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
zD)(better)} better, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(worse)} worse: within noise`}[verdict],together2=changed.
length>1?"; with several changes at once nobody can tell which did it":"";return`${moves.join(", ")}; ${passes}; ${said2}${together2}`}
const RUNG_OF={prompt:"prompt",index:"retrieval",context:"context",model:"model"};function fixCostWords({category,hours,
usd:usd2,skipHours,skipUsd,worthTrying,modelFailures,ladderFailures}){const title2=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
Q$.find(rung=>rung.category===category)?.title??_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category],money=range=>range===
null?"":` (${rangeWords(range,roughDollars)})`,skip=worthTrying>=1?"Fine-tuning is no more expensive than that":`The ski\
p pays only where the cheaper fix works with a chance of less than ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.KN)(
worthTrying)}`,reach=modelFailures===0?"no failure is counted with the model, so fine-tuning would have nothing to repai\
r":`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(modelFailures)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.
LS)(ladderFailures,"failure")} ${modelFailures===1?"is":"are"} counted with the model, and fine-tuning could repair no m\
ore than that`;return`${title2} takes ${rangeWords(hours,String)} ${hours[1]===1?"hour":"hours"}${money(usd2)}, skipping\
 to fine-tuning ${rangeWords(skipHours,String)}${money(skipUsd)}. ${skip}; and ${reach}.`}function roughDollars(amount2){
return amount2>=100||Number.isInteger(amount2)?`$${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_4__.zD)(Math.round(amount2))}`:
(0,_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_5__.E9)(amount2)}function rangeWords([from,to],words2){return from===
to?words2(from):`${words2(from)} to ${words2(to)}`}function optimizationWords({monthlyUpkeep,monthlySaving,net}){const sums=`\
saves ${roughDollars(monthlySaving)} a month and costs ${roughDollars(monthlyUpkeep)} of upkeep`;return net<0?`${sums}: \
it costs ${roughDollars(-net)} more than it saves`:`${sums}: ${roughDollars(net)} net`}}),4836:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Vb:()=>candidateWords,_e:()=>idleWords,uq:()=>reportedInFull});var _readiness_distillation_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1758),_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(3991),_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
7099),_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(5879),_list_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
2760);function candidateWords(candidate,escape){const{costPerCorrect,studentPerCorrect,breakEven,monthsToPayBack:monthsToPayBack2,
checks:checks2,verdict,shareOfCost}=candidate,title2=candidate.questionCategory===null?"All questions":escape(candidate.
questionCategory,40),share=shareOfCost===null?[]:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(shareOfCost)}\
 of the cost`],cost=costPerCorrect===null?[]:[`${(0,_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_4__.E9)(costPerCorrect)}\
 a correct answer${studentPerCorrect===null?"":`, ${(0,_economics_economics_words_js__WEBPACK_IMPORTED_MODULE_4__.E9)(studentPerCorrect)}\
 with a student`}`],even=breakEven===null?[]:[`break-even after ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(
Math.ceil(breakEven))} correct answers`],paid=monthsToPayBack2===null?[]:[`paid back after ${(0,_readiness_distillation_js__WEBPACK_IMPORTED_MODULE_0__.
XY)(monthsToPayBack2)}`],word={ready:"Ready",premature:"Premature",open:"Not settled"}[verdict];return{text:`${title2}: ${[
...share,...cost,...even,...paid].join("; ")}. ${word}${verdict==="ready"?`. ${_list_words_js__WEBPACK_IMPORTED_MODULE_2__.
O}`:"."}`,items:(0,_list_words_js__WEBPACK_IMPORTED_MODULE_2__.D)(checks2,escape)}}function idleWords(candidates,escape){
const lacking=["not met","unknown"].flatMap(status=>{const ids2=candidates.flatMap(({checks:checks2})=>checks2.filter(check=>check.
status===status).map(({id})=>id)),titles=[...new Set(ids2)].map(id=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_1__.
Tq)(id,escape));return titles.length===0?[]:[`${status}: ${titles.join(", ")}`]}),share=candidates.reduce((sum2,{shareOfCost})=>sum2+
(shareOfCost??0),0),names=candidates.slice(0,5).map(({questionCategory})=>questionCategory===null?"all questions":escape(
questionCategory,40)),rest=candidates.length-names.length;return`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cM)(
[...names,...rest>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(rest)} more`]:[]])}, with ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(share)} of the cost: not ready (${lacking.join("; ")}).`}function reportedInFull(candidates){const isFull=({verdict,
studentPerCorrect,monthsToPayBack:monthsToPayBack2,checks:checks2})=>verdict==="ready"||studentPerCorrect!==null&&(monthsToPayBack2!==
null||checks2.some(({id,status})=>id==="teacher-outputs"&&status!=="unknown"));return[candidates.filter(isFull),candidates.
filter(candidate=>!isFull(candidate))]}}),2760:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{D:()=>listItems,O:()=>NO_EVAL_DATA});var _readiness_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
3991);const NO_EVAL_DATA="The questions of this evaluation must never become training data: it could not measure anythin\
g any more.";function listItems(checks2,escape){const met=checks2.filter(({status})=>status==="met").map(({id})=>(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_0__.
Tq)(id,escape));return[...["not met","unknown"].flatMap(status=>checks2.filter(check=>check.status===status).map(check=>`${status}\
: ${(0,_readiness_index_js__WEBPACK_IMPORTED_MODULE_0__.iW)(check,escape)}`)),...met.length===0?[]:[`met: ${met.join(", ")}`]]}}),
4360:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{jm:()=>trendLines,p_:()=>climbText});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607),_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
7099),_words_visible_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1683),_wrap_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
8126),_climb_words_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(7167),_distillation_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
4836);const SHOWN=40,LISTED2=5,BESIDE2=45,INDENT2="  ";function climbText({climb:climb2},{style,width}){if(!climb2)return;
const lines=[...history(climb2,width),...climb2.clusters.slice(0,LISTED2).map(cluster=>`${(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.
$1)(cluster,(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.DJ)(climb2),_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)}\
.`),...climb2.climbing.filter(({verdict})=>(climb2.history?.total??0)>1&&(verdict==="climb"||verdict==="held")).slice(0,
LISTED2).map(each=>`${[...(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.fp)(each.questionCategory,(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.
DJ)(climb2),_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK),each.category].join(", ")}: ${each.verdict==="climb"?style.
bold("climb"):"not yet"}. ${(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.Zb)(each,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.
RK)}`),...distillation(climb2),...climb2.optimizations.filter(({net})=>net<0).slice(0,LISTED2).map(each=>`${style.yellow(
"!")} ${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(each.name,60)} ${(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.
n3)(each)}.`)];if(lines.length!==0)return[style.bold("Up the ladder"),...lines.map(line2=>line2.startsWith(INDENT2)?line2:
(0,_wrap_js__WEBPACK_IMPORTED_MODULE_4__.L)(`${INDENT2}${line2}`,width,INDENT2)),style.dim(`${INDENT2}More: rung-gate pl\
an`)].join(`
`)}function history(climb2,width){const words2=(0,_climb_words_js__WEBPACK_IMPORTED_MODULE_2__.mw)(climb2,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.
RK);return[...words2===void 0?[]:[words2],...trendLines(climb2,width)]}function trendLines({history:found},width=100){const runs=(found?.
runs??[]).slice(-Math.max(2,Math.min(SHOWN,width-BESIDE2))),[first,last]=[runs[0],runs.at(-1)];if(runs.length<2||first===
void 0||last===void 0)return[];const rate=({passed,questions})=>questions===0?0:passed/questions,of=({questions})=>first.
questions===last.questions?"":` of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(questions)}`,most=Math.max(...runs.
flatMap(run=>_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.map(category=>run[category]))),line2=(title2,bars,words2)=>`${INDENT2}${title2.
padEnd(10)} ${bars}  ${words2}`;return[line2("Pass rate",sparkline(runs.map(rate)),`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
KN)(rate(first))}${of(first)} → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.KN)(rate(last))}${of(last)}`),..._model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
R6.filter(category=>runs.some(run=>run[category]>0)).map(category=>line2(_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category],
sparkline(runs.map(run=>run[category]),0,most),`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(first[category])}\
 → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(last[category])}`)),...runs.length<(found?.total??0)?[`${INDENT2}\
The last ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(runs.length)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
zD)(found?.total??0)} runs.`]:[]]}function distillation({distillation:found}){const nameOf2=({questionCategory})=>questionCategory===
null?"all questions":(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK)(questionCategory,40),ready=found.filter(({verdict})=>verdict===
"ready"),[full]=(0,_distillation_words_js__WEBPACK_IMPORTED_MODULE_3__.uq)(found),others=full.filter(({verdict})=>verdict!==
"ready");return[...ready.slice(0,LISTED2).map(candidate=>`Distillation of ${(0,_distillation_words_js__WEBPACK_IMPORTED_MODULE_3__.
Vb)(candidate,_words_visible_js__WEBPACK_IMPORTED_MODULE_1__.RK).text}`),...others.length===0?[]:[`Distillation is not r\
eady for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.cM)(others.slice(0,LISTED2).map(nameOf2))}.`]]}const BARS="\
▁▂▃▄▅▆▇█";function sparkline(values,lowest=Math.min(...values),highest=Math.max(...values)){const steps=BARS.
length-1;return values.map(value=>BARS[highest===lowest?3:Math.round((value-lowest)/(highest-lowest)*steps)]??"").join("")}}),
1673:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{C:()=>trendChart,G:()=>trend2});var _model_counts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(3341),_model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607),_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7099);const COLOURS={prompt:["🟦","#0969da"],
retrieval:["🟥","#cf222e"],context:["🟧","#d4772c"],model:["🟪","#8250df"]},trend2={markup:(report,{picture},form)=>picture?
trendChart(report,form):void 0};function trendChart({climb:climb2},{blocks,paragraph,bars}){const runs=climb2?.history?.
runs??[];if(runs.length<2)return;const series=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.map(category=>{const[square,
colour]=COLOURS[category];return{name:_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category].toLowerCase(),square,colour,
values:runs.map(run=>run[category])}}),legend=series.map(({name,square})=>`${square} ${name}`).join(" · ");return blocks(
[paragraph(`${legend}. Run ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.zD)(climb2?.history?.total??0)} is this o\
ne.`),bars({title:"Failing questions by rung",unit:"failing questions",labels:runs.map(({number})=>String(number)),series,
passRates:runs.map(({passed,questions})=>(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(passed,questions))})])}}),
2611:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{F:()=>baseName,c:()=>pastWords});function baseName(comparison2,escape){const{name,found,branch}=comparison2?.baseline??
{name:"",found:null,branch:null};return found!==null?escape(name,40):branch===null?"the baseline":escape(branch,40)}function pastWords(comparison2,changes,escape){
const runs=comparison2.result?.pool?.runs??1,name=baseName(comparison2,escape);return runs<3?name==="the baseline"?`in ${name}`:
`in the last run of ${name}`:changes.every(({past})=>(past?.answers??0)>=runs)?`in every one of the last ${runs} runs of\
 ${name}`:`every time in the last ${runs} runs of ${name}`}}),1223:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$z:()=>comparedWords,Fm:()=>comparedQuestions,JD:()=>beforeWords,dS:()=>FEW,
kM:()=>solidFirst,o4:()=>standingWords,oB:()=>hasTooFewClusters,rM:()=>risenWords,s1:()=>pairingWords});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607),_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8800),_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
7099),_words_visible_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1683);function notComparedWords({status,reasons:reasons2},escape){
return`Not compared: the baseline is ${STATUS_WORDS[status]} (${reasonsWords(reasons2,escape)}).`}function comparedWords({
baseline,result},escape){if(baseline===null||result===null)return;const{name,found,branch,commit,createdAt}=baseline,runs=result.
pool?.runs??1,isFile=found===null&&branch===null,what=isFile?escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_2__.m_)(
name,80)):escape(found===null?branch??name:name,40),which=runs>1?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(
runs,"run")} of ${what}, the newest`:isFile?what:`a run of ${what}:`,elsewhere=found===null||branch===null||branch===name?
"":` on ${escape(branch,40)}`,details=[...commit===null?[]:[escape(commit.slice(0,7))],...found===null?[]:foundWords(found,
elsewhere),...createdAt===null||found?.hoursOld!==void 0?[]:[escape(createdAt.slice(0,10))]],covered=result.matched<result.
baselineQuestions?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(result.matched)} of its ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(result.baselineQuestions,"question")} in common`:"";return`compared with ${which}${details.length===0?"":` ${details.
join(", ")}`}${covered}`.replace(/[:,]? *$/,"")}function risenWords({rungs}){const risen=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.
R6.filter(category=>rungs[category].risen);if(risen.length===0)return;const each=risen.map(category=>{const{before,after,
joined,moved}=rungs[category],from=moved===0?"":`, ${moved===joined?"all":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(moved)} of the newcomers failed on another rung before`;return`${_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category]}\
 failures rose from ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(before)} to ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(after)}${from}`});return`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cM)(each)}.`}function pairingWords(result,escape){
const ids2=named2=>listed2(named2.map(({id})=>id),escape),{failingOnBase=[],leftOut=[]}=result.pool??{};return[...result.
clusters===void 0?[]:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.clusters.questions,"question")} in\
 ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(result.clusters.groups,"cluster")} may fail together: each clus\
ter is compared as a whole`],...failingOnBase.length>0?[`failing on the base branch already, and not counted against thi\
s change (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(failingOnBase.length)}): ${listed2(failingOnBase.map(({
id})=>id),escape)}`]:[],...leftOut.length>0?[`not compared with: ${leftOut.slice(0,5).map(({name,reason:why})=>`${escape(
name,60)} (${(0,_reasons_index_js__WEBPACK_IMPORTED_MODULE_1__.IK)(why,escape)})`).join(", ")}${leftOut.length>5?` and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(leftOut.length-5)} more`:""}`]:[],...result.removed.length>0?[`not in this run any more (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(result.removed.length)}): ${ids2(result.removed)}`]:[],...result.added.length>0?[`new in this run (${newcomers(result.
added)}): ${ids2(result.added)}`]:[],...result.unanswered.length>0?[`without an answer on one side, not compared (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(result.unanswered.length)}): ${ids2(result.unanswered)}`]:[],...(result.changed??[]).length>0?[`asked or judged othe\
rwise than before, not compared (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(result.changed?.length??0)}): ${ids2(
result.changed??[])}`]:[],...result.unstable.length>0?[`unstable, trials disagree (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(result.unstable.length)}): ${listed2(result.unstable,escape)}`]:[]]}function newcomers(added){const failing=added.filter(
({after})=>after!==void 0).length;return`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(added.length)}${failing===
0?"":`, of which ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(failing,"fails","fail")}`}`}function solidFirst({
newlyFailing}){return[...newlyFailing].sort((a,b)=>+(b.fault==="solid")-+(a.fault==="solid"))}function beforeWords({before,
past}){return past===void 0||before!=="passed"?standingWords(before):`passed ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(past.passed)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(past.answers)}`}function standingWords(standing2){
const category=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.find(name=>name===standing2);return category===void 0?standing2:
_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.nV[category]}function hasTooFewClusters({clusters,alpha}){return clusters!==
void 0&&clusters.smallestP>alpha*(1+1e-9)}function foundWords({by,commits,run,hoursOld},elsewhere){const place2={commit:[],
ancestor:[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(commits??0,"commit")} behind the base`],branch:[`the \
newest of its branch, which is not among the last ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(commits??0,"co\
mmit")}`]}[by],age=hoursOld===null?[]:[hoursOld<48?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(hoursOld,"ho\
ur")} old`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(Math.floor(hoursOld/24),"day")} old`];return[`run ${run}${elsewhere}`,
...place2,...age]}function listed2(ids2,escape){const shown=ids2.slice(0,10).map(id=>escape(id,40));return`${shown.join(
", ")}${ids2.length>shown.length?` and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(ids2.length-shown.length)}\
 more`:""}`}const STATUS_WORDS={ok:"there",drift:"there",none:"missing",incompatible:"not comparable",unreadable:"unread\
able"};function comparedQuestions({stillFailing,stillPassing,newlyFailing,fixed}){return stillFailing+stillPassing+newlyFailing.
length+fixed.length}const FEW=10}),6636:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{C:()=>failingQuestions2,c:()=>questionKey});var _counted_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1022);function failingQuestions2(report){const standingOf=standings(report),seen=new Map;for(const failure of report.attributions){
const key=questionKey(failure.questionId,failure.variant);seen.has(key)||seen.set(key,{failure,standing:standingOf(failure)})}
return[...seen.values()]}function standings({comparison:comparison2,dataQuality:dataQuality2}){const result=comparison2?.
result;if(!result)return()=>null;const keys=some=>new Set(some.map(({id,variant})=>questionKey(id,variant))),lists=[["ne\
wly",keys(result.newlyFailing)],["new",keys(result.added)],["unanswered",keys(result.unanswered)],["changed",keys(result.
changed??[])]],isAccepted=(0,_counted_js__WEBPACK_IMPORTED_MODULE_0__.x)(dataQuality2.accepted),mixed=new Set(result.unstable);
return({questionId,variant})=>{const key=questionKey(questionId,variant),found=lists.find(([,all])=>all.has(key));return found!==
void 0?found[0]:isAccepted(questionId)?"accepted":mixed.has(questionId)?"mixed":"old"}}function questionKey(id,variant){
return`${id}\0${variant??""}`}}),7327:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{D:()=>fault2,_:()=>faultWords});var rung=__nccwpck_require__2(1607),lib_reasons=__nccwpck_require__2(
8800),numbers2=__nccwpck_require__2(7099),visible2=__nccwpck_require__2(1683),figures2=__nccwpck_require__2(2225),verdict_limits=__nccwpck_require__2(
6428),wrap2=__nccwpck_require__2(8126),base_words=__nccwpck_require__2(2611),comparison_words=__nccwpck_require__2(1223),
failing=__nccwpck_require__2(6636);function secondLookWords({secondLook:secondLook2,verdict,alpha},escape){if(secondLook2?.
asked===void 0)return;const{asked,pValue,stage,whole}=secondLook2;if(pValue===void 0)return`Not asked again${whyNot(secondLook2,
escape)}: the first run decides alone.`;const again=`Asked again, ${outcomeWords(asked)}`;if(stage==="all")return`${again}\
: ask the whole suite once more to be sure.`;if(whole!==void 0){const part=whole.answered<whole.questions?` (${(0,numbers2.
zD)(whole.answered)} of ${(0,numbers2.LS)(whole.questions,"question")} answered)`:"";return`${again}. The whole suite, a\
sked once more in ${escape(whole.name,60)}${part}, is ${whole.isWorse?"worse, too":"not worse"} (${(0,numbers2.gh)(whole.
pValue)}).`}const second=`${again}: ${(0,numbers2.gh)(pValue)}`;if(verdict!=="regressed")return`${second}; combined with\
 the first run, this could be chance.`;const missing=asked.toAsk-asked.questions;return missing>0&&asked.passed>0?`${second}\
; ${(0,numbers2.LS)(missing,"question was","questions were")} not asked again, which clears nothing.`:`${second}; combin\
ed with the first run, significantly worse (level ${(0,numbers2.KN)(alpha)}).`}function outcomeWords({toAsk,questions,answers,
passed}){const which=questions<toAsk?`${(0,numbers2.zD)(questions)} of ${(0,numbers2.LS)(toAsk,"question")}`:(0,numbers2.
LS)(questions,"question"),fail=questions===1?"fails":"fail",pass=questions===1?"passes":"pass";return passed===0?`${which}\
 ${questions<toAsk?"fail":fail} every time`:passed===answers?`${which} ${questions<toAsk?"pass":pass} every time`:`${which}\
 ${questions<toAsk?"pass":pass} ${(0,numbers2.zD)(passed)} of ${(0,numbers2.LS)(answers,"time")}`}function whyNot({leftOut=[]},escape){
const reasons2=leftOut.slice(0,3).map(({name,reason})=>`${escape(name,60)}: ${(0,lib_reasons.pR)([reason],escape)}`);return reasons2.
length===0?"":` (${reasons2.join("; ")}${leftOut.length>3?" …":""})`}function rerunHint({secondLook:secondLook2},escape){
if(secondLook2?.stage!=="questions"||secondLook2.asked!==void 0)return;const{questions}=secondLook2,shown=questions.slice(
0,10).map(id=>escape(id,40)),more=questions.length>shown.length?` and ${(0,numbers2.zD)(questions.length-shown.length)} \
more`:"";return`To be surer, ask ${questions.length===1?"this question":`these ${(0,numbers2.zD)(questions.length)} ques\
tions`} twice more and give the answers as --rerun: ${shown.join(", ")}${more}.`}const fault2={markup,terminal:inTerminal};
function faultWords(report,escape){const{comparison:comparison2}=report;if(comparison2===null)return{lead:"",rest:["No b\
aseline is set, so nothing here says whether this change is at fault."]};const{result}=comparison2;return result===null?
{lead:"",rest:[`There is nothing to compare with: ${(0,lib_reasons.pR)(comparison2.reasons,escape)}. Nothing here says w\
hether this change is at fault.`]}:{lead:`${leadWords(report,comparison2,result,escape)}.`,rest:[...doubtWords(result,escape),
...flakyWords(comparison2,result,escape),...rungWords(result),...baseWords(report,comparison2,result,escape),...notComparedWords(
report),...differentWords(report,result)]}}function leadWords(report,comparison2,result,escape){const{newlyFailing,verdict}=result,
name=(0,base_words.F)(comparison2,escape),solid=newlyFailing.filter(({fault:whose})=>whose!=="flaky");if(solid.length>0)
return`${(0,numbers2.LS)(solid.length,"question fails","questions fail")} that passed ${(0,base_words.c)(comparison2,solid,
escape)}`;if(newlyFailing.length>0)return`${(0,numbers2.LS)(newlyFailing.length,"question")} newly ${newlyFailing.length===
1?"fails":"fail"}, and ${newlyFailing.length===1?"it has":"all of them have"} failed on ${name} before`;if(verdict==="re\
gressed")return`Questions that were asked several times fail more often than on ${name}`;const standings=(0,failing.C)(report).
map(({standing:standing2})=>standing2),all=standings.length;return all>0&&standings.every(standing2=>standing2==="old")?
`No question fails that passed on ${name}: ${all===1?"the one that fails":all===2?"both that fail":`all ${(0,numbers2.zD)(
all)} that fail`} failed there before`:standings.every(standing2=>standing2==="old"||standing2==="new")?`No question fai\
ls that passed on ${name}`:"No question that could be compared newly fails"}function notComparedWords(report){const standings=(0,failing.
C)(report).map(({standing:standing2})=>standing2),count2=wanted=>standings.filter(standing2=>standing2===wanted).length,
[accepted,changed,unanswered,mixed]=[count2("accepted"),count2("changed"),count2("unanswered"),count2("mixed")];return[...accepted>
0?[`${(0,numbers2.LS)(accepted,"accepted regression fails","accepted regressions fail")}.`]:[],...changed+unanswered>0?[
`${(0,numbers2.LS)(changed+unanswered,"failing question")} could not be compared: ${[...changed>0?[`${(0,numbers2.zD)(changed)}\
 asked or judged differently`]:[],...unanswered>0?[`${(0,numbers2.zD)(unanswered)} without an answer in one of the two r\
uns`]:[]].join(", ")}.`]:[],...mixed>0?[`${(0,numbers2.LS)(mixed,"question fails","questions fail")} only in some of ${mixed===
1?"its":"their"} answers.`]:[]]}function freshFailures({added}){return added.filter(({after})=>after!==void 0).length}function doubtWords(result,escape){
const{verdict,pValue,newlyFailing,fixed,change,alpha}=result,again=secondLookWords(result,escape);if(again!==void 0)return[
again];if(newlyFailing.length===0&&verdict!=="regressed")return[];const chance=`${onceIn(pValue)} (${(0,numbers2.gh)(pValue)}\
)`;if(verdict==="regressed")return[`Without any change, that would happen ${chance}.`];if(pValue<=alpha)return[fixed.length>=
newlyFailing.length?"As many were fixed, so the run as a whole is not worse.":`What broke is more than chance (${(0,numbers2.
gh)(pValue)}), but the run as a whole is not significantly worse, or by less than \`min-drop\`.`];if(verdict==="ok")return[
`A drop of more than ${Math.ceil(Math.max(0,-change.lower)*100)} points is ruled out.`];const{clusters}=result;if(clusters!==
void 0&&(0,comparison_words.oB)(result))return[`${(0,numbers2.LS)(clusters.groups,"cluster is","clusters are")} too few \
to show a regression: the smallest possible p is ${Number(clusters.smallestP.toPrecision(2))}, above the level of ${alpha}\
.`];const compared=(0,comparison_words.Fm)(result);return compared<comparison_words.dS?[`${(0,numbers2.LS)(compared,"que\
stion is","questions are")} too few to show a regression (${(0,numbers2.gh)(pValue)}).`]:[`This could be chance: without\
 any change, it would happen ${chance}. A suite of ${(0,numbers2.LS)(compared,"question")} reliably shows only drops of \
about ${Math.round(result.detectableDrop*100)} points or more.`]}function onceIn(pValue){if(pValue<1e-4)return"less than\
 once in 10,000 runs";if(pValue>.4)return"in about every second run";const runs=1/pValue,digit=10**Math.floor(Math.log10(
runs));return`about once in ${(0,numbers2.zD)(Math.max(2,Math.round(runs/digit)*digit))} runs`}function flakyWords(comparison2,{
newlyFailing},escape){const flaky=newlyFailing.filter(({fault:whose})=>whose==="flaky").length;return flaky===0||flaky===
newlyFailing.length?[]:[`${(0,numbers2.LS)(flaky,"more question")} ${flaky===1?"is flaky: it has":"are flaky: they have"}\
 failed on ${(0,base_words.F)(comparison2,escape)} before.`]}function rungWords({newlyFailing}){const all=newlyFailing.length,
counts=rung.R6.map(category=>({name:rung.nV[category].toLowerCase(),count:newlyFailing.filter(({after})=>after===category).
length})).filter(({count:count2})=>count2>0).sort((a,b)=>b.count-a.count);return all<2||counts.length===0?[]:[`${counts.
map(({name,count:count2})=>count2===1?`1 is a ${name} failure`:`${count2===all?all===2?"Both":`All ${(0,numbers2.zD)(all)}`:
(0,numbers2.zD)(count2)} are ${name} failures`).join(", ")}.`]}function baseWords(report,comparison2,result,escape){const name=(0,base_words.
F)(comparison2,escape),failing2=result.newlyFailing.length===0?0:result.pool?.failingOnBase.length??0,fresh=freshFailures(
result),limits=result.before?.limits??[],missed=report.gates.filter(gate=>gate.id!=="regression"&&(0,verdict_limits.OS)(
gate)),there=missed.filter(gate=>{const before=limits.find(({id,scope})=>id===gate.id&&scope===gate.scope)?.actual;return before===
void 0||gate.limit===null?!1:gate.operator==="<="?before>gate.limit:before<gate.limit});return[...fresh===0?[]:[`${(0,numbers2.
LS)(fresh,"new question fails","new questions fail")}.`],...failing2===0?[]:[`${(0,numbers2.LS)(failing2,"more question \
fails","more questions fail")} on ${name} already and ${failing2===1?"is":"are"} not counted against this change.`],...there.
length===0?[]:there.length===missed.length?[`${capital(name)} already misses ${missed.length===1?"this limit":"these lim\
its"}.`]:[`${capital(name)} already misses ${(0,numbers2.zD)(there.length)} of the ${(0,numbers2.LS)(missed.length,"limi\
t")}: ${there.map(({title:title2})=>title2.toLowerCase()).join(", ")}.`]]}function capital(name){return name==="the base\
line"?"The baseline":name}function differentWords(report,{before,added,removed,changed=[],unanswered}){if(before===void 0||
(0,numbers2.KN)(before.passRate)===(0,numbers2.KN)((0,figures2.h5)(report).passRate))return[];const parts=[...added.length>
0?[`${(0,numbers2.zD)(added.length)} new`]:[],...removed.length>0?[`${(0,numbers2.zD)(removed.length)} gone`]:[],...changed.
length>0?[`${(0,numbers2.zD)(changed.length)} asked or judged differently`]:[],...unanswered.length>0?[`${(0,numbers2.zD)(
unanswered.length)} without an answer in one of the two`]:[]];return parts.length===0?[]:[`The two pass rates are of dif\
ferent questions: ${parts.join(", ")}.`]}function markup(report,_detail,{code,strong,paragraph}){const{lead,rest}=faultWords(
report,code);return paragraph([...lead===""?[]:[strong(lead)],...rest].join(" "))}function inTerminal(report,{style,width}){
const{lead,rest}=faultWords(report,visible2.RK),result=report.comparison?.result,hint=result?rerunHint(result,visible2.RK):
void 0,text=(0,wrap2.L)([...lead===""?[]:[style.bold(lead)],...rest].join(" "),width,"");return hint===void 0?text:`${text}\

${(0,wrap2.L)(hint,width,"")}`}}),1903:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{S9:()=>couldNotJudge,u1:()=>problemsText});var _words_visible_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1683),_markdown_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(8928),_origin_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
9332),_page_link_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1990);const LISTED2=10;function renderCouldNotJudge(problems,more,marker="",origin){
return`${[couldNotJudge(problems,more,MARKDOWN,origin),...origin===void 0?[]:[pageLine(origin.page)],...marker===""?[]:[
marker]].join(`

`)}
`}function couldNotJudge(problems,more,form,origin){const shown=problems.slice(0,LISTED2),rest=problems.length-shown.length+
more;return form.blocks([form.heading("🚫 Could not judge this run"),...origin?.sharedWith===void 0?[]:[form.alert("WA\
RNING",form.paragraph((0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.B)(origin.sharedWith,form.code)))],form.paragraph("Ther\
e is no verdict, so nothing here says whether this change is at fault. Fix the following and run it again; figures of an\
 earlier run do not apply."),form.list([...shown.map(problem=>line2(problem,form)),...rest>0?[`… and ${rest} more`]:[]]),
...proposalBlock(problems,form),...origin===void 0?[]:[form.small((0,_origin_js__WEBPACK_IMPORTED_MODULE_3__.r)(origin,form))]])}
function problemsText(problems,more,opening="rung-gate could not judge:"){const lines=problems.map((problem,index)=>{const hint=problem.
hint===void 0||problem.hint===problems[index+1]?.hint?"":`
    ${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(problem.hint??"",400)}`;return`  ${where(problem)}${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.
RK)(problem.message,400)}${hint}`}),proposal=proposalOf(problems)?.proposal;return`${opening}
${lines.join(`
`)}${more>0?`
  … and ${more} more`:""}
${proposal===void 0?"":`
${proposal}
`}`}function proposalOf(problems){return problems.find(({proposal})=>proposal!==void 0)}function proposalBlock(problems,form){
const found=proposalOf(problems);return found?.proposal===void 0?[]:[form.details("A map that may read it","",form.verbatim(
found.proposal,"yaml"))]}function line2(problem,{code}){const place2=where(problem).replace(/: $/,""),sentence=`${problem.
message} ${problem.hint??""}`.trim();return`${place2===""?"":`${code(place2,200)}: `}${code(sentence,500)}`}function where({
file,line:number,field}){return`${file===void 0?"":`${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(file,200)}${number===
void 0?"":`:${number}`}: `}${field===void 0?"":`${(0,_words_visible_js__WEBPACK_IMPORTED_MODULE_0__.RK)(field,200)}: `}`}}),
1022:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{N:()=>countedReport,x:()=>isNamedIn});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(1607);function countedReport(report){
const{gated,totals,dataQuality:dataQuality2}=report;if(gated===void 0)return report;const isOut=isNamedIn(dataQuality2.quarantined),
attributions=report.attributions.filter(({questionId})=>!isOut(questionId)),{passed,failed,passRate,failures,noSignal,questions}=gated,
{unattributed,offLadder}=failures;return{...report,attributions,totals:{...totals,passed,failed,passRate,unattributed,offLadder},
rungs:{prompt:rungOf2("prompt",gated,attributions),retrieval:rungOf2("retrieval",gated,attributions),context:rungOf2("co\
ntext",gated,attributions),model:rungOf2("model",gated,attributions)},dataQuality:{...dataQuality2,noSignal,questions}}}
function rungOf2(category,{failures,rates},attributions){const own=attributions.filter(each=>each.category===category),byBasis={};
for(const{basis}of own)byBasis[basis]=(byBasis[basis]??0)+1;const ladder=_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.
reduce((sum2,each)=>sum2+failures[each],0);return{failures:failures[category],share:ladder===0?0:failures[category]/ladder,
rate:rates[category],questionIds:own.map(({questionId})=>questionId),byBasis}}function isNamedIn(names){const all=new Set(
names);return id=>all.has(id)||all.has(id.replace(/ #[0-9a-f]{8}$/,""))}}),8933:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{F:()=>displayWidth,v:()=>padTo});function isAmbiguous(x){return x===161||x===
164||x===167||x===168||x===170||x===173||x===174||x>=176&&x<=180||x>=182&&x<=186||x>=188&&x<=191||x===198||x===208||x===
215||x===216||x>=222&&x<=225||x===230||x>=232&&x<=234||x===236||x===237||x===240||x===242||x===243||x>=247&&x<=250||x===
252||x===254||x===257||x===273||x===275||x===283||x===294||x===295||x===299||x>=305&&x<=307||x===312||x>=319&&x<=322||x===
324||x>=328&&x<=331||x===333||x===338||x===339||x===358||x===359||x===363||x===462||x===464||x===466||x===468||x===470||
x===472||x===474||x===476||x===593||x===609||x===708||x===711||x>=713&&x<=715||x===717||x===720||x>=728&&x<=731||x===733||
x===735||x>=768&&x<=879||x>=913&&x<=929||x>=931&&x<=937||x>=945&&x<=961||x>=963&&x<=969||x===1025||x>=1040&&x<=1103||x===
1105||x===8208||x>=8211&&x<=8214||x===8216||x===8217||x===8220||x===8221||x>=8224&&x<=8226||x>=8228&&x<=8231||x===8240||
x===8242||x===8243||x===8245||x===8251||x===8254||x===8308||x===8319||x>=8321&&x<=8324||x===8364||x===8451||x===8453||x===
8457||x===8467||x===8470||x===8481||x===8482||x===8486||x===8491||x===8531||x===8532||x>=8539&&x<=8542||x>=8544&&x<=8555||
x>=8560&&x<=8569||x===8585||x>=8592&&x<=8601||x===8632||x===8633||x===8658||x===8660||x===8679||x===8704||x===8706||x===
8707||x===8711||x===8712||x===8715||x===8719||x===8721||x===8725||x===8730||x>=8733&&x<=8736||x===8739||x===8741||x>=8743&&
x<=8748||x===8750||x>=8756&&x<=8759||x===8764||x===8765||x===8776||x===8780||x===8786||x===8800||x===8801||x>=8804&&x<=8807||
x===8810||x===8811||x===8814||x===8815||x===8834||x===8835||x===8838||x===8839||x===8853||x===8857||x===8869||x===8895||
x===8978||x>=9312&&x<=9449||x>=9451&&x<=9547||x>=9552&&x<=9587||x>=9600&&x<=9615||x>=9618&&x<=9621||x===9632||x===9633||
x>=9635&&x<=9641||x===9650||x===9651||x===9654||x===9655||x===9660||x===9661||x===9664||x===9665||x>=9670&&x<=9672||x===
9675||x>=9678&&x<=9681||x>=9698&&x<=9701||x===9711||x===9733||x===9734||x===9737||x===9742||x===9743||x===9756||x===9758||
x===9792||x===9794||x===9824||x===9825||x>=9827&&x<=9829||x>=9831&&x<=9834||x===9836||x===9837||x===9839||x===9886||x===
9887||x===9919||x>=9926&&x<=9933||x>=9935&&x<=9939||x>=9941&&x<=9953||x===9955||x===9960||x===9961||x>=9963&&x<=9969||x===
9972||x>=9974&&x<=9977||x===9979||x===9980||x===9982||x===9983||x===10045||x>=10102&&x<=10111||x>=11094&&x<=11097||x>=12872&&
x<=12879||x>=57344&&x<=63743||x>=65024&&x<=65039||x===65533||x>=127232&&x<=127242||x>=127248&&x<=127277||x>=127280&&x<=127337||
x>=127344&&x<=127373||x===127375||x===127376||x>=127387&&x<=127404||x>=917760&&x<=917999||x>=983040&&x<=1048573||x>=1048576&&
x<=1114109}function lookup_isFullWidth(x){return x===12288||x>=65281&&x<=65376||x>=65504&&x<=65510}function lookup_isWide(x){
return x>=4352&&x<=4447||x===8986||x===8987||x===9001||x===9002||x>=9193&&x<=9196||x===9200||x===9203||x===9725||x===9726||
x===9748||x===9749||x>=9776&&x<=9783||x>=9800&&x<=9811||x===9855||x>=9866&&x<=9871||x===9875||x===9889||x===9898||x===9899||
x===9917||x===9918||x===9924||x===9925||x===9934||x===9940||x===9962||x===9970||x===9971||x===9973||x===9978||x===9981||
x===9989||x===9994||x===9995||x===10024||x===10060||x===10062||x>=10067&&x<=10069||x===10071||x>=10133&&x<=10135||x===10160||
x===10175||x===11035||x===11036||x===11088||x===11093||x>=11904&&x<=11929||x>=11931&&x<=12019||x>=12032&&x<=12245||x>=12272&&
x<=12287||x>=12289&&x<=12350||x>=12353&&x<=12438||x>=12441&&x<=12543||x>=12549&&x<=12591||x>=12593&&x<=12686||x>=12688&&
x<=12773||x>=12783&&x<=12830||x>=12832&&x<=12871||x>=12880&&x<=42124||x>=42128&&x<=42182||x>=43360&&x<=43388||x>=44032&&
x<=55203||x>=63744&&x<=64255||x>=65040&&x<=65049||x>=65072&&x<=65106||x>=65108&&x<=65126||x>=65128&&x<=65131||x>=94176&&
x<=94180||x===94192||x===94193||x>=94208&&x<=100343||x>=100352&&x<=101589||x>=101631&&x<=101640||x>=110576&&x<=110579||x>=
110581&&x<=110587||x===110589||x===110590||x>=110592&&x<=110882||x===110898||x>=110928&&x<=110930||x===110933||x>=110948&&
x<=110951||x>=110960&&x<=111355||x>=119552&&x<=119638||x>=119648&&x<=119670||x===126980||x===127183||x===127374||x>=127377&&
x<=127386||x>=127488&&x<=127490||x>=127504&&x<=127547||x>=127552&&x<=127560||x===127568||x===127569||x>=127584&&x<=127589||
x>=127744&&x<=127776||x>=127789&&x<=127797||x>=127799&&x<=127868||x>=127870&&x<=127891||x>=127904&&x<=127946||x>=127951&&
x<=127955||x>=127968&&x<=127984||x===127988||x>=127992&&x<=128062||x===128064||x>=128066&&x<=128252||x>=128255&&x<=128317||
x>=128331&&x<=128334||x>=128336&&x<=128359||x===128378||x===128405||x===128406||x===128420||x>=128507&&x<=128591||x>=128640&&
x<=128709||x===128716||x>=128720&&x<=128722||x>=128725&&x<=128727||x>=128732&&x<=128735||x===128747||x===128748||x>=128756&&
x<=128764||x>=128992&&x<=129003||x===129008||x>=129292&&x<=129338||x>=129340&&x<=129349||x>=129351&&x<=129535||x>=129648&&
x<=129660||x>=129664&&x<=129673||x>=129679&&x<=129734||x>=129742&&x<=129756||x>=129759&&x<=129769||x>=129776&&x<=129784||
x>=131072&&x<=196605||x>=196608&&x<=262141}function lookup_getCategory(x){return isAmbiguous(x)?"ambiguous":lookup_isFullWidth(
x)?"fullwidth":x===8361||x>=65377&&x<=65470||x>=65474&&x<=65479||x>=65482&&x<=65487||x>=65490&&x<=65495||x>=65498&&x<=65500||
x>=65512&&x<=65518?"halfwidth":x>=32&&x<=126||x===162||x===163||x===165||x===166||x===172||x===175||x>=10214&&x<=10221||
x===10629||x===10630?"narrow":lookup_isWide(x)?"wide":"neutral"}function validate2(codePoint){if(!Number.isSafeInteger(codePoint))
throw new TypeError(`Expected a code point, got \`${typeof codePoint}\`.`)}function eastAsianWidthType(codePoint){return validate2(
codePoint),getCategory(codePoint)}function eastAsianWidth(codePoint,{ambiguousAsWide=!1}={}){return validate2(codePoint),
lookup_isFullWidth(codePoint)||lookup_isWide(codePoint)||ambiguousAsWide&&isAmbiguous(codePoint)?2:1}const _isNarrowWidth=codePoint=>!(isFullWidth(
codePoint)||isWide(codePoint)),NO_WIDTH=new RegExp("\\p{Mn}|\\p{Me}|[\\u200b-\\u200d]","u"),PLAIN=/^[\u0020-\u02ff]*$/;function displayWidth(text){
if(PLAIN.test(text))return text.length;let width=0;for(const letter of text)NO_WIDTH.test(letter)||(width+=eastAsianWidth(
letter.codePointAt(0)??0));return width}function padTo(text,columns2){return`${text}${" ".repeat(Math.max(0,columns2-displayWidth(
text)))}`}}),3353:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{Fr:()=>docsAt,Hm:()=>warningLink,of:()=>limitLink,vc:()=>rungLink});const PROJECT="https://github\
.com/rung-gate/rung-gate";function docsAt(version){return`${PROJECT}/blob/v${version}`}function rungLink({docs},category){
return`${docs}/docs/ladder.md#${category}`}function limitLink({docs},id){return`${docs}/docs/gates.md#${id}`}function warningLink({
docs},id){return`${docs}/docs/gates.md#warning-${id}`}}),5879:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{E9:()=>dollars,Wp:()=>dollarsBeside,p0:()=>duration,sU:()=>economicsWords,zJ:()=>costChangeWords,
zy:()=>durationBeside});var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7099);function dollars(amount2){
return amount2===0?"$0":amount2>=1?`$${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(Math.floor(amount2))}${(amount2%
1).toFixed(2).slice(1)}`:amount2>=.1?`$${amount2.toFixed(2)}`:`$${Number(amount2.toPrecision(2))}`}function duration(milliseconds){
return milliseconds<1e3?`${Math.round(milliseconds)} ms`:`${Number((milliseconds/1e3).toPrecision(milliseconds<1e5?2:4))}\
 s`}function dollarsBeside(amount2,limit){return beside(amount2,limit,dollars,(value,digits)=>`$${Number(value.toPrecision(
digits))}`)}function durationBeside(milliseconds,limit){return beside(milliseconds,limit,duration,(value,digits)=>value<
1e3?`${Number(value.toPrecision(digits))} ms`:`${Number((value/1e3).toPrecision(digits))} s`)}function beside(value,limit,short,exact2){
if(limit===null||value===limit||short(value)!==short(limit))return short(value);for(let digits=3;digits<16;digits+=1)if(exact2(
value,digits)!==exact2(limit,digits))return exact2(value,digits);return short(value)}function economicsWords(costs){return[
moneyWords(costs),timeWords(costs)].join("; ")}function costChangeWords(comparison2){const{before=null,after=null,questions=0}=comparison2?.
result?.cost??{};if(before===null||after===null)return[];const change=before===0?"":` (${after>=before?"+":"−"}${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
KN)(Math.abs(after/before-1))})`;return[`Against the baseline: ${dollars(before)} → ${dollars(after)} a question${change}\
, over ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.LS)(questions,"question")}.`]}function moneyWords({costUsd,costPerQuestion,
costPerCorrect,withCost,withoutCost}){if(costUsd===null||costPerQuestion===null)return"no entry has a cost";const answers=(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
LS)(withCost+withoutCost,"answer");if(withoutCost>0){const silent=withoutCost===1?"1 has no cost":`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(withoutCost)} have no cost`;return`at least ${dollars(costUsd)} for ${answers}: ${silent}, the others ${dollars(costPerQuestion)}\
 each`}const correct=costPerCorrect===null?"":`, ${dollars(costPerCorrect)} for each correct one`;return`${dollars(costUsd)}\
 for ${answers}, ${dollars(costPerQuestion)} each${correct}`}function timeWords({latencyP50Ms,latencyP95Ms,withLatency,entries}){
if(latencyP50Ms===null||latencyP95Ms===null)return"no entry has a latency";const some=withLatency<entries?` (of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(withLatency)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(entries)} answers)`:"";return`latency p50 ${duration(
latencyP50Ms)}, p95 ${duration(latencyP95Ms)}${some}`}}),2225:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{h5:()=>figuresOf2,t8:()=>passingWords,wb:()=>notJudgedWords});var _model_counts_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
3341),_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7099);function figuresOf2({totals,rungs}){const{
passed,failed,passRate,unattributed,offLadder}=totals,{prompt,retrieval,context,model}=rungs;return{passed,failed,passRate,
failures:{prompt:prompt.failures,retrieval:retrieval.failures,context:context.failures,model:model.failures,unattributed,
offLadder},rates:{prompt:prompt.rate,retrieval:retrieval.rate,context:context.rate,model:model.rate}}}function passingWords(report){
const figures2=figuresOf2(report),answers=`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(figures2.passed)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)((0,_model_counts_js__WEBPACK_IMPORTED_MODULE_1__.wp)(figures2))}`,{dataQuality:dataQuality2,totals}=report;return`${dataQuality2.
repeatedQuestions===0?`${answers} pass`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.KN)(figures2.passRate)} pas\
s, averaged over ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.LS)(dataQuality2.questions,"question")} (${answers}\
 answers)`}${notJudgedWords(totals)}`}function notJudgedWords({ungraded,skipped}){return`${ungraded>0?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(ungraded)} not judged`:""}${skipped>0?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(skipped)} skipped`:
""}`}}),2020:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{WV:()=>whyWords,l:()=>reason,p8:()=>categoryTitle});var _ladder_rules_index_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8385),_model_rung_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1607),_words_visible_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
1683);function reason({rule,evidence},escape){return((0,_ladder_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.K)(rule)?_ladder_rules_index_js__WEBPACK_IMPORTED_MODULE_0__.
y[rule].words(evidence,escape):void 0)??rule}function categoryTitle(category){switch(category){case"infrastructure":return"\
Infrastructure";case"grader-error":return"Grader error";case"should-decline":return"Should have declined";case"corpus-ga\
p":return"Corpus gap";case"other":return"Not caused by the system";case"unattributed":return"No signal";default:return _model_rung_js__WEBPACK_IMPORTED_MODULE_1__.
nV[category]}}const REASON2=200;function whyWords(record2,say,escape){const ground=reason(record2,escape),tool=record2.reason;
return tool===void 0?ground:`${tool.metric===null?"":`${escape((0,_words_visible_js__WEBPACK_IMPORTED_MODULE_2__.m_)(tool.
metric,40))}: `}${say(tool.text,REASON2)} – ${ground}`}}),3872:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{F:()=>certaintyLines,k:()=>certainty2});var _ladder_precision_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
2448),_model_rung_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1607),_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(
7099),_words_visible_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(1683),_section_js__WEBPACK_IMPORTED_MODULE_7__=__nccwpck_require__2(
1243),_wrap_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(8126),_gap_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
8217),_probe_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(6835);const certainty2={markup,terminal:inTerminal,
isReference:!0},GROUNDS={counterfactual:"measured",label:"signal",evidence:"signal",metric:"signal",elimination:"assumed",
default:"assumed"};function sureWords({rungs}){const counts={measured:0,signal:0,assumed:0};for(const category of _model_rung_js__WEBPACK_IMPORTED_MODULE_1__.
R6)for(const[basis,count2]of Object.entries(rungs[category].byBasis))isBasis(basis)&&(counts[GROUNDS[basis]]+=count2);const all=counts.
measured+counts.signal+counts.assumed;if(all===0)return;const words2=[...counts.measured>0?[["is measured",counts.measured]]:
[],...counts.signal>0?[["is read from a signal in the log",counts.signal]]:[],...counts.assumed>0?[["is assumed",counts.
assumed]]:[]].map(([how,count2],at2)=>`${how} for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(count2)}${at2===
0?` of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(all,"failure")}`:""}`);return`The rung ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
cM)(words2)}.`}function precisionWords({attributions},escape){const used=new Map;for(const{rule,basis,precision:precision2}of attributions){
if(precision2===void 0)continue;const key=`${rule} ${basis}`;used.set(key,(used.get(key)??0)+1)}const known=[...used].sort(
([,a],[,b])=>b-a).flatMap(([key])=>{const measured=_ladder_precision_js__WEBPACK_IMPORTED_MODULE_0__.P[key],[rule=key]=key.
split(" ",1);return measured===void 0?[]:[`${escape(rule)} for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.KN)(measured.
right/measured.failures)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(measured.failures)}`]});return known.
length===0?void 0:`On public logs with known causes these rules named the right rung: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
cM)(known)} failures.`}function isBasis(name){return Object.hasOwn(GROUNDS,name)}function certaintyLines(report,escape){
const sure=sureWords(report),{runs=[],next=null}=report.probes??{},precision2=precisionWords(report,escape),shares=(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_4__.
mr)(report),suspects=(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_4__.PC)(report,escape);return[...sure===void 0?[]:[sure],
...precision2===void 0?[]:[precision2],...runs.map(run=>(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_4__.L6)(run,escape)),
...shares===void 0?[]:[shares],...suspects===void 0?[]:[suspects],...next===null?[]:[(0,_probe_words_js__WEBPACK_IMPORTED_MODULE_4__.
rA)(next,escape)]]}function markup(report,{failures},form){if(report.totals.failed===0||failures===0)return;const lines=certaintyLines(
report,form.code),parts=[...lines.length===0?[]:[form.list(lines)],...(0,_gap_js__WEBPACK_IMPORTED_MODULE_3__.L)(report,
form)];return parts.length===0?void 0:form.details("How sure the diagnosis is, and how to find out","",form.blocks(parts))}
function inTerminal(report,{style,width}){const lines=certaintyLines(report,_words_visible_js__WEBPACK_IMPORTED_MODULE_2__.
RK);if(lines.length!==0)return[style.bold("How sure the diagnosis is"),...lines.map(line2=>(0,_wrap_js__WEBPACK_IMPORTED_MODULE_6__.
L)(`${_section_js__WEBPACK_IMPORTED_MODULE_7__.B}${line2}`,width,_section_js__WEBPACK_IMPORTED_MODULE_7__.B))].join(`
`)}}),8217:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{L:()=>gapTable,r:()=>gap});var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7099);const gap={terminal:gapWords,
isReference:!0};function gapTable(report,{table:table2,paragraph}){const{present,absent}=report.gap;if(present.passed+present.
failed+absent.passed+absent.failed===0)return[];const rows=["present","absent","unknown"].map(state=>[`Evidence ${state}`,
(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(report.gap[state].passed),(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
zD)(report.gap[state].failed)]),words2=gapWords(report),grid=table2(["Was the evidence there?","Passed","Failed"],rows,[
"left","right","right"]);return words2===void 0?[grid]:[grid,paragraph(words2)]}function gapWords({gap:gap2}){const lucky=gap2.
absent.passed;return lucky===0?void 0:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.LS)(lucky,"question")} passed\
 without the evidence, by luck or from the model's memory: such passes are fragile.`}}),1019:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{ry:()=>firstRung,sk:()=>nextStep,yJ:()=>expectedWords});var _model_probe_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7223),_model_rung_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1607),_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(
7099),_figures_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(2225),_verdict_limits_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
6428),_retrieval_words_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(9793);function nextStep(report,place2="secti\
on"){if(isMostlySilent(report))return logStep(report);const recommendation=report.recommendations.find(({category:category2})=>category2===
report.nextRung);if(recommendation===void 0)return;const{category,failures}=recommendation,[rung]=(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_1__.
RA)(category),ladder=ladderFailures(report),lift=liftWords(recommendation,report),silent=category==="prompt"?silentInPrompt(
report):0;if(recommendation.status==="unresolved")return unresolvedStep(report,recommendation,place2,ladder,lift);const effort=category===
"model"?"":` Takes ${rung?.cost}.`,lasting=report.climb?lastingWords(report.climb,category,place2):void 0,why=silent>0?`${failures-
silent===1?"points":"point"} to the prompt; ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(silent)} more withou\
t a signal ${silent===1?"is":"are"} counted there, as the cheapest to try.`:recommendation.measured!==void 0&&recommendation.
measured.units>0?`${failures===1?"is":"are"} counted as ${category} failures.`:REASONS[category](failures,report.rungs[category].
byBasis.counterfactual??0);return{category,title:lasting?.title??NEXT_TITLES[category],text:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(failures-silent)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(ladder,"failure")} ${why}${category==="\
retrieval"?(0,_retrieval_words_js__WEBPACK_IMPORTED_MODULE_4__.v)(report):""} ${lift}${firmness(recommendation,report)}${effort}${lasting?.
text??""}`}}function firstRung(report){return isMostlySilent(report)?null:report.nextRung}function ladderFailures(report){
const{prompt,retrieval,context,model,unattributed}=(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__.h5)(report).failures;return prompt+
retrieval+context+model+unattributed}function silentInPrompt(report){const counted=report.dataQuality.noSignal-report.totals.
unattributed;return Math.max(0,Math.min(counted,(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__.h5)(report).failures.prompt))}
function silentFailures(report){return silentInPrompt(report)+(0,_figures_js__WEBPACK_IMPORTED_MODULE_5__.h5)(report).failures.
unattributed}function isMostlySilent(report){return silentFailures(report)*2>ladderFailures(report)}function logStep(report){
const[silent,ladder]=[silentFailures(report),ladderFailures(report)],which=silent===ladder?silent===1?"The failure carri\
es":`All ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(silent)} failures carry`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(silent)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(ladder,"failure")} ${silent===1?"carries":"carry"}`,
advice=report.dataQuality.advice.slice(0,2).join(" ");return{category:null,title:"Log the evidence first",text:`${which}\
 no signal, so it is unknown whether prompt, retrieval, context or model is at fault. ${advice}`.trim()}}function unresolvedStep(report,{
failures},place2,ladder,lift){const lasting=report.climb?lastingWords(report.climb,"model",place2):void 0,labelled=report.
rungs.model.byBasis.label??0,counted=labelled===0?"had the evidence and show no other sign: they are counted as model fa\
ilures because nothing cheaper explains them":`are counted with the model, ${labelled===failures?"":`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(labelled)} of them `}by a label, and nothing rules out what is cheaper`;return{category:"model",title:lasting?.title??
"Find out first whether prompt, context or model is at fault",text:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(failures)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(ladder,"failure")} ${counted}. Ask some of the\
m again with one thing changed before spending on rungs 4 and 5. ${lift}${lasting?.text??""}`}}function liftWords({category,
failures,expected,headroom,measured},report){const now=(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)((0,_figures_js__WEBPACK_IMPORTED_MODULE_5__.
h5)(report).passRate);return expected&&measured!==void 0&&measured.units>0?`Of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
LS)(measured.asked,"failure")} that were asked again, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(measured.share)}\
 are (95% interval ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.pC)(measured.lower)}–${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
pC)(measured.upper)}%). Fixing them all: expect about ${now} → ${expectedWords(expected)}.`:expected?.lower===headroom?
`Expect ${now} → ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(headroom)}: ${failures===1?"it passes":"all o\
f them pass"} ${shownIn(category,report)}.`:expected?`Expect about ${now} → ${expectedWords(expected)}, at most ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(headroom)}.`:`Fixing ${failures===1?"it":`all ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(failures)}`} l\
ifts the pass rate from ${now} to at most ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(headroom)}.`}function shownIn(category,{
attributions}){const rules=new Set(attributions.filter(each=>each.category===category).map(({rule})=>rule));return rules.
has("gold-evidence-run")?rules.size===1?"in the gold-evidence run":"in a probe":`with ${Object.values(_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.
ho).find(facts2=>facts2.category===category)?.change??"one thing changed"}`}function expectedWords({passRate,lower,upper}){
const whole=share=>String(Math.round(share*100));return lower===upper?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(passRate):`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.KN)(passRate)} (${whole(lower)}–${whole(upper)}%)`}
const NEXT_TITLES={retrieval:"Fix retrieval first",prompt:"Fix the prompt first",context:"Fix the context first",model:"\
Check the model failures, and run again before spending on them"},REASONS={retrieval:(failures,measured)=>measured===0?"\
never had the right evidence in the context.":measured===failures?`${failures===1?"passes":"pass"} with the gold evidenc\
e in the context.`:`lacked the right evidence, or ${measured===1?"passes":"pass"} with it (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
zD)(measured)}).`,prompt:failures=>`${failures===1?"points":"point"} to the prompt, the cheapest thing to change.`,context:()=>"\
had the evidence and lost it in the context.",model:(failures,measured)=>`${failures===1?"is":"are"} counted with the mo\
del; ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.zD)(measured)} ${measured===1?"fails":"fail"} in a probe of a c\
heaper rung, too.`};function firmness({status,share,category},{gates,nextRung:nextRung2}){const others=gates.flatMap(gate=>{
const rung=(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_2__.St)(gate);return rung!==void 0&&rung!==nextRung2&&(0,_verdict_limits_js__WEBPACK_IMPORTED_MODULE_2__.
OS)(gate)?[rung]:[]}),also=others.length===0?"":` ${capital((0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.cM)(others))}\
 failures are over their limit and come after it.`;return status==="confirmed"?` ${capital(category)} accounts for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.
KN)(share)} of the failures, significantly more than its decision rule.${also}`:`${status==="below"?" No rung stands out\
; this one is the first in the order of fixing.":""}${also}`}function capital(words2){return`${words2.slice(0,1).toUpperCase()}${words2.
slice(1)}`}function lastingWords({climbing,clusters},category,place2){if(category==="model")return lastingModelWords(clusters.
filter(cluster=>cluster.category==="model"),place2);const hasOutlived=each=>each.checks.some(({id,status})=>id==="outliv\
ed-versions"&&status==="met"),reached=climbing.filter(each=>each.category===category&&hasOutlived(each)),failures=reached.
reduce((sum2,each)=>sum2+each.failures,0);if(reached.length===0)return;const free=reached.some(({verdict})=>verdict==="c\
limb");return{text:` The history says of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(failures,"failure")} th\
at more of the same may not do${free?" and that it may be time to climb":""}${SEE[place2]}.`}}const SEE={section:": see \
“Up the ladder”",below:""};function lastingModelWords(clusters,place2){const ready=clusters.filter(({verdict})=>verdict===
"justified"),count2=some=>new Set(some.flatMap(({questionIds})=>questionIds)).size;return ready.length>0?{title:`Fine-tu\
ning is justified for ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(count2(ready),"question")}`,text:` They ha\
ve survived every cheaper fix, and everything on the list for fine-tuning is met${SEE[place2]}.`}:clusters.length===0?{text:""}:
{text:` ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_3__.LS)(count2(clusters),"of them has","of them have")} lasted; \
what fine-tuning still lacks stands ${place2==="section"?"under “Up the ladder”":"below"}.`}}}),6835:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{L6:()=>probeRunWords,PC:()=>suspectWords,mr:()=>sharesWords,rA:()=>askWords});
var _model_probe_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(7223),_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
7099);const CHANGES={prompt:"another prompt",gold:"the gold evidence in the context",context:"the retrieved evidence reo\
rdered or cut down",model:"a stronger model"};function probeRunWords(run,escape){const{probe:probe2,failures,turned,passing,
lost,notInLog,notInLogIds}=run,{option,change}=_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.ho[probe2],passes=failures===
0?"it asks no question that fails here":`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.zD)(turned)} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(failures,"failure")} ${turned===1?"passes":"pass"} with ${change}`,falls=passing===0?"":`; of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
LS)(passing,"answer")} that ${passing===1?"passes":"pass"} here ${lost===0?"none":(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
zD)(lost)} ${lost===1?"fails":"fail"} there`,named2=notInLogIds.slice(0,3).map(id=>escape(id,40)),rest=notInLog-named2.length,
strange=notInLog===0?"":` ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(notInLog,"question")} of it ${notInLog===
1?"is":"are"} not in the run log: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.cM)([...named2,...rest>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
zD)(rest)} more`]:[]])}.`;return`${escape(option)}: ${passes}${falls}.${strange}`}function sharesWords({probes:probes2}){
const sampled=(probes2?.shares??[]).filter(({units})=>units>0);if(sampled.length===0)return;const each=sampled.map(({category,
share,lower,upper,asked})=>`${category} ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.KN)(share)} (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
pC)(lower)}–${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.pC)(upper)}%, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
zD)(asked)} asked)`);return`Measured shares of all failures: ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.cM)(each)}\
. This holds if the questions were drawn at random from those that fail.`}function askWords({probe:probe2,questions,of,points:points2},escape){
const{option,category}=_model_probe_js__WEBPACK_IMPORTED_MODULE_0__.ho[probe2],whole=Math.ceil(points2),which=questions.
length===of?of===1?"the failing question":`all ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.zD)(of)} failing ques\
tions`:`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.zD)(questions.length)} of the ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.
zD)(of)} failing questions`,gain=whole===0?`shows which of the failures are ${category} failures`:`measures the share of\
 ${category} failures to within ${whole} ${whole===1?"point":"points"}`;return`Ask ${which} again with ${CHANGES[probe2]}\
 (${escape(option)}): that ${gain}.`}function suspectWords({probes:probes2},escape){const ids2=probes2?.suspectKeys??[];
if(ids2.length===0)return;const shown=ids2.slice(0,3).map(id=>escape(id,40)),rest=ids2.length-shown.length,isOne=ids2.length===
1;return`Check the answer ${isOne?"key":"keys"} of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.cM)([...shown,...rest>
0?[(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_1__.LS)(rest,"more question")]:[]])} first: ${isOne?"it fails":"they fa\
il"} with the gold evidence and wherever else ${isOne?"it was":"they were"} asked. On a public set, a third of such ques\
tions had a wrong key.`}}),9793:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{p:()=>halvesPlan,v:()=>halvesWords});var _words_numbers_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
7099);function retrievalHalves({attributions}){let[cut,never]=[0,0];const ranks=[];for(const{category,evidence}of attributions){
const found=evidence.cut;category!=="retrieval"||!Array.isArray(found)||(found.length===0?never+=1:cut+=1,typeof evidence.
rank=="number"&&ranks.push(evidence.rank))}return cut+never===0?void 0:{cut,never,ranks:ranks.sort((a,b)=>a-b)}}function halvesWords(report){
const halves=retrievalHalves(report);if(halves===void 0)return"";const{cut,never}=halves;return` Of ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.
LS)(cut+never,"failure")} whose candidates are logged, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(cut)} ${cut===
1?"was":"were"} found and cut by rank, and ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(never)} ${never===1?"\
was":"were"} not found at all.`}function halvesPlan(report){const halves=retrievalHalves(report);if(halves===void 0)return;
const{cut,never,ranks}=halves,[first,last]=[ranks[0],ranks.at(-1)],where=first===void 0||last===void 0?"":` at rank ${first===
last?first:`${first} to ${last}`}`;return[...cut>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(cut)} found${where}\
 and cut: keep more, or rank and rerank better`]:[],...never>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_0__.zD)(
never)} not found at all: the query, the chunks, or the index`]:[]].join("; ")}}),9735:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{b:()=>systemOf});function systemOf({slices,totals}){const[only,...others]=Object.
values(slices.variant),isOne=only!==void 0&&others.length===0&&only.entries===totals.entries;return({variant})=>isOne?null:
variant}}),8928:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(
__webpack_exports__,{yQ:()=>MARKDOWN2,aY:()=>code,tp:()=>table2});function defaultStringLength(value){return value.length}
function markdownTable(table3,options){const settings=options||{},align=(settings.align||[]).concat(),stringLength=settings.
stringLength||defaultStringLength,alignments=[],cellMatrix=[],sizeMatrix=[],longestCellByColumn=[];let mostCellsPerRow=0,
rowIndex=-1;for(;++rowIndex<table3.length;){const row2=[],sizes2=[];let columnIndex2=-1;for(table3[rowIndex].length>mostCellsPerRow&&
(mostCellsPerRow=table3[rowIndex].length);++columnIndex2<table3[rowIndex].length;){const cell=serialize(table3[rowIndex][columnIndex2]);
if(settings.alignDelimiters!==!1){const size=stringLength(cell);sizes2[columnIndex2]=size,(longestCellByColumn[columnIndex2]===
void 0||size>longestCellByColumn[columnIndex2])&&(longestCellByColumn[columnIndex2]=size)}row2.push(cell)}cellMatrix[rowIndex]=
row2,sizeMatrix[rowIndex]=sizes2}let columnIndex=-1;if(typeof align=="object"&&"length"in align)for(;++columnIndex<mostCellsPerRow;)
alignments[columnIndex]=toAlignment(align[columnIndex]);else{const code2=toAlignment(align);for(;++columnIndex<mostCellsPerRow;)
alignments[columnIndex]=code2}columnIndex=-1;const row=[],sizes=[];for(;++columnIndex<mostCellsPerRow;){const code2=alignments[columnIndex];
let before="",after="";code2===99?(before=":",after=":"):code2===108?before=":":code2===114&&(after=":");let size=settings.
alignDelimiters===!1?1:Math.max(1,longestCellByColumn[columnIndex]-before.length-after.length);const cell=before+"-".repeat(
size)+after;settings.alignDelimiters!==!1&&(size=before.length+size+after.length,size>longestCellByColumn[columnIndex]&&
(longestCellByColumn[columnIndex]=size),sizes[columnIndex]=size),row[columnIndex]=cell}cellMatrix.splice(1,0,row),sizeMatrix.
splice(1,0,sizes),rowIndex=-1;const lines=[];for(;++rowIndex<cellMatrix.length;){const row2=cellMatrix[rowIndex],sizes2=sizeMatrix[rowIndex],
cellsInRow=settings.fillRows===!1?Math.max(1,cellMatrix[rowIndex===1?0:rowIndex].length):mostCellsPerRow;columnIndex=-1;
const line2=[];for(;++columnIndex<cellsInRow;){const cell=row2[columnIndex]||"";let before="",after="";if(settings.alignDelimiters!==
!1){const size=longestCellByColumn[columnIndex]-(sizes2[columnIndex]||0),code2=alignments[columnIndex];if(code2===114)before=
" ".repeat(size);else if(code2===99){const half=size/2;size%2?(before=" ".repeat(half+.5),after=" ".repeat(half-.5)):(before=
" ".repeat(half),after=before)}else after=" ".repeat(size)}settings.delimiterStart!==!1&&!columnIndex&&line2.push("|"),settings.
padding!==!1&&!(settings.alignDelimiters===!1&&cell==="")&&(settings.delimiterStart!==!1||columnIndex)&&line2.push(" "),
settings.alignDelimiters!==!1&&line2.push(before),line2.push(cell),settings.alignDelimiters!==!1&&line2.push(after),settings.
padding!==!1&&line2.push(" "),(settings.delimiterEnd!==!1||columnIndex!==cellsInRow-1)&&line2.push("|")}lines.push(settings.
delimiterEnd===!1?line2.join("").replace(/ +$/,""):line2.join(""))}return lines.join(`
`)}function serialize(value){return value==null?"":String(value)}function toAlignment(value){const code2=typeof value=="\
string"?value.codePointAt(0):0;return code2===67||code2===99?99:code2===76||code2===108?108:code2===82||code2===114?114:
0}var secrets2=__nccwpck_require__2(6796),visible2=__nccwpck_require__2(1683);const LETTERS=/^[\p{L}\p{M}\p{Nd} .,;:!?'"()/%+=€£¥°§¿¡«»„“”‚‘’–—…、。？！，：；（）「」『』《》・-]*$/u,
BEGINS_A_BLOCK=new RegExp("^(?:[ +=–-]|\\p{Nd}+[.)])","u"),PILED=new RegExp("\\p{M}{4}","u"),AUTOLINKS=[/https?|ftp|www\.|:\/\/|mailto:|xmpp:/i,
/[0-9a-f]{7}/i,/gh-\d|ghsa-/i,/[A-Z]+-\d/,/:[\w+-]+:/];function isPlain(line2){return line2.trim()!==""&&LETTERS.test(line2)&&
!BEGINS_A_BLOCK.test(line2)&&!PILED.test(line2)&&AUTOLINKS.every(pattern2=>!pattern2.test(line2))}function code(text,max){
const shown=(0,visible2.RK)(text,max).replaceAll("<!--","<! --").replaceAll("-->","-- >");if(shown.trim()==="")return shown===
""?"*empty*":"*blank*";const fence="`".repeat(longestRun(shown,"`")+1),pad=shown.startsWith("`")||shown.endsWith("`")||shown.
startsWith(" ")&&shown.endsWith(" ")?" ":"";return`${fence}${pad}${shown}${pad}${fence}`}function prose(text,max){const shown=(0,visible2.
RK)(text,max);return isPlain(shown)?shown:code(text,max)}function block(text,max=600){const lines=text.trimEnd().split(/\r\n?|\n/);
if(lines.length===1)return prose(text,max);const shown=[];let left=max;for(const line2 of lines){if(left<=0)break;const whole=(0,visible2.
RK)(line2,left);shown.push(whole.replaceAll("<!--","<! --").replaceAll("-->","-- >")),left-=whole.length+1}shown.length<
lines.length&&shown.push("…");const fence="`".repeat(Math.max(3,...shown.map(line2=>longestRun(line2,"`")+1)));return[
fence,...shown,fence].join(`
`)}function item(name,text,max){const shown=block(text,max);return shown.includes(`
`)?[`${name}:`,"",...shown.split(`
`).map(line2=>`  ${line2}`)].join(`
`):`${name}: ${shown}`}function marked2(pieces2,mark){const cut=[];let left=MARKED;for(const{text,isChanged}of pieces2){
const shown2=[...(0,visible2.RK)(text,MARKED)].slice(0,left).join("");left-=[...shown2].length,shown2!==""&&cut.push({text:shown2,
isChanged})}const isWhole=left>0,say=isPlain(cut.map(({text})=>text).join(""))?text=>text:text=>code(text,MARKED),shown=cut.
map(({text,isChanged})=>text.trim()===""?" ":isChanged?`<${mark}>${say(text)}</${mark}>`:say(text));return shown.length===
0?"*empty*":`${shown.join("")}${isWhole?"":" …"}`}const MARKED=700;function codes(texts2,shown){const spans=texts2.slice(
0,shown).map(text=>code((0,visible2.m_)(text,60))),more=texts2.length-spans.length;return more>0?`${spans.join(", ")} an\
d ${more} more`:spans.join(", ")}function table2(head,rows,align){const cells=[head,...rows].map(row=>row.map(cell=>cell.
replaceAll("\\|","\\ |").replaceAll("|","\\|")));return markdownTable(cells,{align,alignDelimiters:!1})}function details(title2,behind,body){
return`<details><summary><b>${title2}</b>${behind}</summary>

${body}

</details>`}function markdown_alert(kind,body){return[`> [!${kind}]`,...body.split(`
`).map(line2=>`> ${line2}`)].join(`
`)}function verbatim(text,language){const fence="`".repeat(Math.max(3,longestRun(text,"`")+1));return`${fence}${language}\

${text}
${fence}`}function bars({title:title2,unit,labels,series}){const settings={xyChart:{width:820,height:320},themeVariables:{
xyChart:{plotColorPalette:[...series].reverse().map(({colour})=>colour).join(", ")}}},stacks=series.map((_,top)=>labels.
map((_label,at2)=>series.slice(0,top+1).reduce((sum2,{values})=>sum2+(values[at2]??0),0))).reverse();return["```mermaid",
`%%{init: ${JSON.stringify(settings)}}%%`,"xychart-beta",`  title "${title2}, run by run"`,`  x-axis "run" [${labels.join(
", ")}]`,`  y-axis "${unit}" 0 --> ${Math.max(1,...stacks[0]??[])}`,...stacks.map(heights=>`  bar [${heights.join(", ")}\
]`),"```"].join(`
`)}function markdown_link(label,url){const{href}=new URL((0,secrets2.QU)(url));return`[${label}](<${href.replace(/[^\w%./:?=&~#+,;@-]/g,
percentEncode)}>)`}const MARKDOWN2={code,prose,codes,item,marked:marked2,question:(id,_variant,max)=>code((0,visible2.m_)(
id,max)),strong:text=>`**${text}**`,link:markdown_link,blocks:parts=>parts.join(`

`),heading:text=>`### ${text}`,title:(text,behind="")=>`**${text}**${behind}`,paragraph:text=>text,small:text=>`<sub>${text}\
</sub>`,list:items=>items.map(text=>`- ${text}`).join(`
`),headed:(text,items)=>[text,...items.map(each=>`- ${each}`)].join(`
`),nested:(text,items)=>[text,...items.map(each=>`  - ${each}`)].join(`
`),table:table2,details,alert:markdown_alert,verbatim,bars};function percentEncode(character){return`%${character.charCodeAt(
0).toString(16).padStart(2,"0").toUpperCase()}`}function longestRun(text,letter){let longest=0,run=0;for(const character of text)
run=character===letter?run+1:0,longest=Math.max(longest,run);return longest}}),9332:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{B:()=>sharedWords,r:()=>originLine});function sharedWords(sharedWith,escape){
return sharedWith==="same-run"?"Another job or step of this run writes this comment too, and hides its verdict behind th\
is one. Judge the legs of a matrix in one job after it, or give each gate its own `comment-key`.":`Another gate, ${escape(
sharedWith.gate,80)}, writes this comment too: only the last verdict is shown. Give each gate its own \`comment-key\`.`}
function originLine({runId,url,relayed},{code,link:link2}){const run=link2(`run ${runId}`,url);return relayed===void 0||
relayed.fork===null?run:`reported by ${run} of the fork ${code(relayed.fork,100)}: the fork's code wrote the report, tha\
t run's check is the verdict`}}),1990:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
var _markdown_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8928);const PLACE2="<!-- rung-gate:page -->";function pageLine2(url){
return url===void 0?PLACE2:`${link("Open the full report",url)} ${PLACE2}`}function withPageLink(comment,url){const lines=comment.
split(`
`),at2=lines.findLastIndex(line2=>line2.endsWith(PLACE2));return at2<0?void 0:lines.with(at2,pageLine2(url)).join(`
`)}}),1243:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{B:()=>INDENT2,C:()=>LISTED2});const LISTED2=10,INDENT2="  "}),4192:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{b:()=>SECTIONS2});var model_rung2=__nccwpck_require__2(1607),numbers2=__nccwpck_require__2(
7099),climb_words2=__nccwpck_require__2(7167),distillation_words2=__nccwpck_require__2(4836),list_words2=__nccwpck_require__2(
2760),terminal_climb2=__nccwpck_require__2(4360);const climb2={markup,terminal:terminal_climb2.p_,isReference:!0};function markup({
climb:found},{rows,failures:failures2},form){if(!found||failures2===0||!saysSomething(found))return;const history=(0,climb_words2.
mw)(found,form.code),parts=[...history===void 0?[]:[form.paragraph(history)],...clusters(found,rows,form),...climbing(found,
rows,form),...attempts(found,rows,form),...distillation(found,rows,form),...found.fixCost===null||!(found.fixCost.isOwn||
(found.history?.total??0)>1)?[]:[form.title("Cost of the fix"),form.paragraph((0,climb_words2.QY)(found.fixCost))],...optimizations(
found,rows,form)];return form.details("Up the ladder","",form.blocks(parts))}function saysSomething({history,fixCost,optimizations:optimizations2,
distillation:distillation2,unknownCategories:unknownCategories2}){return history!==null||unknownCategories2.length>0||optimizations2.
length>0||fixCost?.isOwn||distillation2.some(({studentPerCorrect})=>studentPerCorrect!==null)}function clusters(climb3,rows,form){
const{clusters:found}=climb3;if(found.length===0)return[];const parted=(0,climb_words2.DJ)(climb3),shown=found.slice(0,rows),
warning=found.some(({category})=>category==="model")?[list_words2.O]:[],items=shown.map(cluster=>nested((0,climb_words2.
SN)(cluster,parted,form.code),form));return[form.title("Failures that last"),form.list([...items,...more(found.length-shown.
length)]),...warning.map(form.paragraph)]}function nested({text,items},form){return form.nested(text,items)}function climbing(climb3,rows,form){
const{climbing:found,history}=climb3;if(found.length===0||(history?.runs.length??0)<2)return[];const shown=found.slice(0,
rows),head=["Questions","Rung","Failures","Climb?","Why"],grid=form.table(head,shown.map(each=>[(0,climb_words2.fp)(each.
questionCategory,(0,climb_words2.DJ)(climb3),form.code)[0]??"all",`${(0,model_rung2.a7)(each.category)} ${model_rung2.nV[each.
category]}`,(0,numbers2.zD)(each.failures),each.verdict==="climb"?form.strong("climb"):climb_words2.xI[each.verdict],(0,climb_words2.
Zb)(each,form.code)]),["left","left","right","left","left"]),rest=found.length-shown.length;return[form.title("When to c\
limb"),grid,...rest>0?[form.list(more(rest))]:[]]}function attempts({attempts:found,history},rows,form){if(found.length===
0||history===null)return[];const shown=found.slice(-rows),grid=form.table(["Run","Changed","What moved"],shown.map(attempt=>[
(0,numbers2.zD)(attempt.to),attempt.changed.join(", "),(0,climb_words2.vk)(attempt)]),["right","left","left"]),earlier=found.
length-shown.length;return[form.title("Tried so far"),grid,...earlier>0?[form.paragraph(`${(0,numbers2.zD)(earlier)} ear\
lier ones.`)]:[]]}function distillation({distillation:found,history},rows,form){const[full,others]=(0,distillation_words2.
uq)(found),idle=history===null&&full.length===0?[]:others;if(full.length+idle.length===0)return[];const shown=full.slice(
0,rows),items=[...shown.map(candidate=>nested((0,distillation_words2.Vb)(candidate,form.code),form)),...more(full.length-
shown.length)];return[form.title("Distillation"),form.list([...items,...idle.length===0?[]:[(0,distillation_words2._e)(idle,
form.code)]])]}function optimizations({optimizations:found},rows,form){if(found.length===0)return[];const items=[...found].
reverse().slice(0,rows).reverse().map(each=>`${each.net<0?"⚠️ ":""}${form.code(each.name,60)} ${(0,climb_words2.n3)(
each)}.`);return[form.title("What is in place"),form.list([...more(found.length-items.length),...items])]}function more(rest){
return rest>0?[`${(0,numbers2.zD)(rest)} more.`]:[]}var trend2=__nccwpck_require__2(1673),visible2=__nccwpck_require__2(
1683),section=__nccwpck_require__2(1243),wrap2=__nccwpck_require__2(8126),comparison_words=__nccwpck_require__2(1223);class Diff{diff(oldStr,newStr,options={}){
let callback;typeof options=="function"?(callback=options,options={}):"callback"in options&&(callback=options.callback);
const oldString=this.castInput(oldStr,options),newString=this.castInput(newStr,options),oldTokens=this.removeEmpty(this.
tokenize(oldString,options)),newTokens=this.removeEmpty(this.tokenize(newString,options));return this.diffWithOptionsObj(
oldTokens,newTokens,options,callback)}diffWithOptionsObj(oldTokens,newTokens,options,callback){var _a;const done=value=>{
if(value=this.postProcess(value,options),callback){setTimeout(function(){callback(value)},0);return}else return value},newLen=newTokens.
length,oldLen=oldTokens.length;let editLength=1,maxEditLength=newLen+oldLen;options.maxEditLength!=null&&(maxEditLength=
Math.min(maxEditLength,options.maxEditLength));const maxExecutionTime=(_a=options.timeout)!==null&&_a!==void 0?_a:1/0,abortAfterTimestamp=Date.
now()+maxExecutionTime,bestPath=[{oldPos:-1,lastComponent:void 0}];let newPos=this.extractCommon(bestPath[0],newTokens,oldTokens,
0,options);if(bestPath[0].oldPos+1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(bestPath[0].lastComponent,newTokens,
oldTokens));let minDiagonalToConsider=-1/0,maxDiagonalToConsider=1/0;const execEditLength=()=>{for(let diagonalPath=Math.
max(minDiagonalToConsider,-editLength);diagonalPath<=Math.min(maxDiagonalToConsider,editLength);diagonalPath+=2){let basePath;
const removePath=bestPath[diagonalPath-1],addPath=bestPath[diagonalPath+1];removePath&&(bestPath[diagonalPath-1]=void 0);
let canAdd=!1;if(addPath){const addPathNewPos=addPath.oldPos-diagonalPath;canAdd=addPath&&0<=addPathNewPos&&addPathNewPos<
newLen}const canRemove=removePath&&removePath.oldPos+1<oldLen;if(!canAdd&&!canRemove){bestPath[diagonalPath]=void 0;continue}
if(!canRemove||canAdd&&removePath.oldPos<addPath.oldPos?basePath=this.addToPath(addPath,!0,!1,0,options):basePath=this.addToPath(
removePath,!1,!0,1,options),newPos=this.extractCommon(basePath,newTokens,oldTokens,diagonalPath,options),basePath.oldPos+
1>=oldLen&&newPos+1>=newLen)return done(this.buildValues(basePath.lastComponent,newTokens,oldTokens))||!0;bestPath[diagonalPath]=
basePath,basePath.oldPos+1>=oldLen&&(maxDiagonalToConsider=Math.min(maxDiagonalToConsider,diagonalPath-1)),newPos+1>=newLen&&
(minDiagonalToConsider=Math.max(minDiagonalToConsider,diagonalPath+1))}editLength++};if(callback)(function exec(){setTimeout(
function(){if(editLength>maxEditLength||Date.now()>abortAfterTimestamp)return callback(void 0);execEditLength()||exec()},
0)})();else for(;editLength<=maxEditLength&&Date.now()<=abortAfterTimestamp;){const ret=execEditLength();if(ret)return ret}}addToPath(path,added,removed,oldPosInc,options){
const last=path.lastComponent;return last&&!options.oneChangePerToken&&last.added===added&&last.removed===removed?{oldPos:path.
oldPos+oldPosInc,lastComponent:{count:last.count+1,added,removed,previousComponent:last.previousComponent}}:{oldPos:path.
oldPos+oldPosInc,lastComponent:{count:1,added,removed,previousComponent:last}}}extractCommon(basePath,newTokens,oldTokens,diagonalPath,options){
const newLen=newTokens.length,oldLen=oldTokens.length;let oldPos=basePath.oldPos,newPos=oldPos-diagonalPath,commonCount=0;
for(;newPos+1<newLen&&oldPos+1<oldLen&&this.equals(oldTokens[oldPos+1],newTokens[newPos+1],options);)newPos++,oldPos++,commonCount++,
options.oneChangePerToken&&(basePath.lastComponent={count:1,previousComponent:basePath.lastComponent,added:!1,removed:!1});
return commonCount&&!options.oneChangePerToken&&(basePath.lastComponent={count:commonCount,previousComponent:basePath.lastComponent,
added:!1,removed:!1}),basePath.oldPos=oldPos,newPos}equals(left,right,options){return options.comparator?options.comparator(
left,right):left===right||!!options.ignoreCase&&left.toLowerCase()===right.toLowerCase()}removeEmpty(array){const ret=[];
for(let i=0;i<array.length;i++)array[i]&&ret.push(array[i]);return ret}castInput(value,options){return value}tokenize(value,options){
return Array.from(value)}join(chars){return chars.join("")}postProcess(changeObjects,options){return changeObjects}get useLongestToken(){
return!1}buildValues(lastComponent,newTokens,oldTokens){const components=[];let nextComponent;for(;lastComponent;)components.
push(lastComponent),nextComponent=lastComponent.previousComponent,delete lastComponent.previousComponent,lastComponent=nextComponent;
components.reverse();const componentLen=components.length;let componentPos=0,newPos=0,oldPos=0;for(;componentPos<componentLen;componentPos++){
const component=components[componentPos];if(component.removed)component.value=this.join(oldTokens.slice(oldPos,oldPos+component.
count)),oldPos+=component.count;else{if(!component.added&&this.useLongestToken){let value=newTokens.slice(newPos,newPos+
component.count);value=value.map(function(value2,i){const oldValue=oldTokens[oldPos+i];return oldValue.length>value2.length?
oldValue:value2}),component.value=this.join(value)}else component.value=this.join(newTokens.slice(newPos,newPos+component.
count));newPos+=component.count,component.added||(oldPos+=component.count)}}return components}}class LineDiff extends Diff{constructor(){
super(...arguments),this.tokenize=tokenize}equals(left,right,options){return options.ignoreWhitespace?((!options.newlineIsToken||
!left.includes(`
`))&&(left=left.trim()),(!options.newlineIsToken||!right.includes(`
`))&&(right=right.trim())):options.ignoreNewlineAtEof&&!options.newlineIsToken&&(left.endsWith(`
`)&&(left=left.slice(0,-1)),right.endsWith(`
`)&&(right=right.slice(0,-1))),super.equals(left,right,options)}}const lineDiff=new LineDiff;function diffLines(oldStr,newStr,options){
return lineDiff.diff(oldStr,newStr,options)}function diffTrimmedLines(oldStr,newStr,options){return options=generateOptions(
options,{ignoreWhitespace:!0}),lineDiff.diff(oldStr,newStr,options)}function tokenize(value,options){options.stripTrailingCr&&
(value=value.replace(/\r\n/g,`
`));const retLines=[],linesAndNewlines=value.split(/(\n|\r\n)/);linesAndNewlines[linesAndNewlines.length-1]||linesAndNewlines.
pop();for(let i=0;i<linesAndNewlines.length;i++){const line2=linesAndNewlines[i];i%2&&!options.newlineIsToken?retLines[retLines.
length-1]+=line2:retLines.push(line2)}return retLines}function longestCommonPrefix(str1,str2){let i;for(i=0;i<str1.length&&
i<str2.length;i++)if(str1[i]!=str2[i])return str1.slice(0,i);return str1.slice(0,i)}function longestCommonSuffix(str1,str2){
let i;if(!str1||!str2||str1[str1.length-1]!=str2[str2.length-1])return"";for(i=0;i<str1.length&&i<str2.length;i++)if(str1[str1.
length-(i+1)]!=str2[str2.length-(i+1)])return str1.slice(-i);return str1.slice(-i)}function replacePrefix(string,oldPrefix,newPrefix){
if(string.slice(0,oldPrefix.length)!=oldPrefix)throw Error(`string ${JSON.stringify(string)} doesn't start with prefix ${JSON.
stringify(oldPrefix)}; this is a bug`);return newPrefix+string.slice(oldPrefix.length)}function replaceSuffix(string,oldSuffix,newSuffix){
if(!oldSuffix)return string+newSuffix;if(string.slice(-oldSuffix.length)!=oldSuffix)throw Error(`string ${JSON.stringify(
string)} doesn't end with suffix ${JSON.stringify(oldSuffix)}; this is a bug`);return string.slice(0,-oldSuffix.length)+
newSuffix}function removePrefix(string,oldPrefix){return replacePrefix(string,oldPrefix,"")}function removeSuffix(string,oldSuffix){
return replaceSuffix(string,oldSuffix,"")}function maximumOverlap(string1,string2){return string2.slice(0,overlapCount(string1,
string2))}function overlapCount(a,b){let startA=0;a.length>b.length&&(startA=a.length-b.length);let endB=b.length;a.length<
b.length&&(endB=a.length);const map=Array(endB);let k=0;map[0]=0;for(let j=1;j<endB;j++){for(b[j]==b[k]?map[j]=map[k]:map[j]=
k;k>0&&b[j]!=b[k];)k=map[k];b[j]==b[k]&&k++}k=0;for(let i=startA;i<a.length;i++){for(;k>0&&a[i]!=b[k];)k=map[k];a[i]==b[k]&&
k++}return k}function hasOnlyWinLineEndings(string){return string.includes(`\r
`)&&!string.startsWith(`
`)&&!string.match(/[^\r]\n/)}function hasOnlyUnixLineEndings(string){return!string.includes(`\r
`)&&string.includes(`
`)}function segment(string,segmenter){const parts=[];for(const segmentObj of Array.from(segmenter.segment(string))){const segment2=segmentObj.
segment;parts.length&&/\s/.test(parts[parts.length-1])&&/\s/.test(segment2)?parts[parts.length-1]+=segment2:parts.push(segment2)}
return parts}function trailingWs(string,segmenter){if(segmenter)return leadingAndTrailingWs(string,segmenter)[1];let i;for(i=
string.length-1;i>=0&&string[i].match(/\s/);i--);return string.substring(i+1)}function leadingWs(string,segmenter){if(segmenter)
return leadingAndTrailingWs(string,segmenter)[0];const match2=string.match(/^\s*/);return match2?match2[0]:""}function leadingAndTrailingWs(string,segmenter){
if(!segmenter)return[leadingWs(string),trailingWs(string)];if(segmenter.resolvedOptions().granularity!="word")throw new Error(
'The segmenter passed must have a granularity of "word"');const segments=segment(string,segmenter),firstSeg=segments[0],
lastSeg=segments[segments.length-1],head=/\s/.test(firstSeg)?firstSeg:"",tail2=/\s/.test(lastSeg)?lastSeg:"";return[head,
tail2]}const extendedWordChars="a-zA-Z0-9_\\u{AD}\\u{C0}-\\u{D6}\\u{D8}-\\u{F6}\\u{F8}-\\u{2C6}\\u{2C8}-\\u{2D7}\\u{2DE}-\\u{2FF}\\u\
{1E00}-\\u{1EFF}",tokenizeIncludingWhitespace=new RegExp(`[${extendedWordChars}]+|\\s+|[^${extendedWordChars}]`,"ug");class WordDiff extends Diff{equals(left,right,options){
return options.ignoreCase&&(left=left.toLowerCase(),right=right.toLowerCase()),left.trim()===right.trim()}tokenize(value,options={}){
let parts;if(options.intlSegmenter){const segmenter=options.intlSegmenter;if(segmenter.resolvedOptions().granularity!="w\
ord")throw new Error('The segmenter passed must have a granularity of "word"');parts=segment(value,segmenter)}else parts=
value.match(tokenizeIncludingWhitespace)||[];const tokens=[];let prevPart=null;return parts.forEach(part=>{/\s/.test(part)?
prevPart==null?tokens.push(part):tokens.push(tokens.pop()+part):prevPart!=null&&/\s/.test(prevPart)?tokens[tokens.length-
1]==prevPart?tokens.push(tokens.pop()+part):tokens.push(prevPart+part):tokens.push(part),prevPart=part}),tokens}join(tokens){
return tokens.map((token,i)=>i==0?token:token.replace(/^\s+/,"")).join("")}postProcess(changes2,options){if(!changes2||options.
oneChangePerToken)return changes2;let lastKeep=null,insertion=null,deletion=null;return changes2.forEach(change=>{change.
added?insertion=change:change.removed?deletion=change:((insertion||deletion)&&dedupeWhitespaceInChangeObjects(lastKeep,deletion,
insertion,change,options.intlSegmenter),lastKeep=change,insertion=null,deletion=null)}),(insertion||deletion)&&dedupeWhitespaceInChangeObjects(
lastKeep,deletion,insertion,null,options.intlSegmenter),changes2}}const wordDiff=new WordDiff;function diffWords(oldStr,newStr,options){
return options?.ignoreWhitespace!=null&&!options.ignoreWhitespace?diffWordsWithSpace(oldStr,newStr,options):wordDiff.diff(
oldStr,newStr,options)}function dedupeWhitespaceInChangeObjects(startKeep,deletion,insertion,endKeep,segmenter){if(deletion&&
insertion){const[oldWsPrefix,oldWsSuffix]=leadingAndTrailingWs(deletion.value,segmenter),[newWsPrefix,newWsSuffix]=leadingAndTrailingWs(
insertion.value,segmenter);if(startKeep){const commonWsPrefix=longestCommonPrefix(oldWsPrefix,newWsPrefix);startKeep.value=
replaceSuffix(startKeep.value,newWsPrefix,commonWsPrefix),deletion.value=removePrefix(deletion.value,commonWsPrefix),insertion.
value=removePrefix(insertion.value,commonWsPrefix)}if(endKeep){const commonWsSuffix=longestCommonSuffix(oldWsSuffix,newWsSuffix);
endKeep.value=replacePrefix(endKeep.value,newWsSuffix,commonWsSuffix),deletion.value=removeSuffix(deletion.value,commonWsSuffix),
insertion.value=removeSuffix(insertion.value,commonWsSuffix)}}else if(insertion){if(startKeep){const ws=leadingWs(insertion.
value,segmenter);insertion.value=insertion.value.substring(ws.length)}if(endKeep){const ws=leadingWs(endKeep.value,segmenter);
endKeep.value=endKeep.value.substring(ws.length)}}else if(startKeep&&endKeep){const newWsFull=leadingWs(endKeep.value,segmenter),
[delWsStart,delWsEnd]=leadingAndTrailingWs(deletion.value,segmenter),newWsStart=longestCommonPrefix(newWsFull,delWsStart);
deletion.value=removePrefix(deletion.value,newWsStart);const newWsEnd=longestCommonSuffix(removePrefix(newWsFull,newWsStart),
delWsEnd);deletion.value=removeSuffix(deletion.value,newWsEnd),endKeep.value=replacePrefix(endKeep.value,newWsFull,newWsEnd),
startKeep.value=replaceSuffix(startKeep.value,newWsFull,newWsFull.slice(0,newWsFull.length-newWsEnd.length))}else if(endKeep){
const endKeepWsPrefix=leadingWs(endKeep.value,segmenter),deletionWsSuffix=trailingWs(deletion.value,segmenter),overlap=maximumOverlap(
deletionWsSuffix,endKeepWsPrefix);deletion.value=removeSuffix(deletion.value,overlap)}else if(startKeep){const startKeepWsSuffix=trailingWs(
startKeep.value,segmenter),deletionWsPrefix=leadingWs(deletion.value,segmenter),overlap=maximumOverlap(startKeepWsSuffix,
deletionWsPrefix);deletion.value=removePrefix(deletion.value,overlap)}}class WordsWithSpaceDiff extends Diff{tokenize(value){
const regex=new RegExp(`(\\r?\\n)|[${extendedWordChars}]+|[^\\S\\n\\r]+|[^${extendedWordChars}]`,"ug");return value.match(
regex)||[]}}const wordsWithSpaceDiff=new WordsWithSpaceDiff;function diffWordsWithSpace(oldStr,newStr,options){return wordsWithSpaceDiff.
diff(oldStr,newStr,options)}const LONGEST2=2e3;function differing(before,now){const parts=before.length+now.length>LONGEST2?
diffLines(before,now):diffWordsWithSpace(before,now),side=leaves=>parts.flatMap(part=>part[leaves]?[]:[{text:part.value,
isChanged:part.added===!0||part.removed===!0}]);return parts.reduce((sum2,{value,added,removed})=>sum2+(added||removed?0:
value.trim().length),0)*2>=Math.max(before.length,now.length)?{before:joined(side("added")),now:joined(side("removed"))}:
void 0}function joined(pieces2){const all=[];for(const[at2,piece]of pieces2.entries()){const last=all.at(-1),isGap=piece.
text.trim()===""&&last?.isChanged===!0&&pieces2[at2+1]?.isChanged===!0;last!==void 0&&(isGap||last.isChanged===piece.isChanged)?
all.splice(-1,1,{text:last.text+piece.text,isChanged:last.isChanged}):all.push(piece)}return all}var failing=__nccwpck_require__2(
6636);const answers={markup:answers_markup,terminal:inTerminal,isReference:!0};function pairsOf2(report,most){const result=report.
comparison?.result;if(!result)return[];const failures2=new Map;for(const record2 of report.attributions){const key=(0,failing.
c)(record2.questionId,record2.variant);failures2.has(key)||failures2.set(key,record2)}return(0,comparison_words.kM)(result).
flatMap(({id,variant,answerBefore:before})=>{const failure=failures2.get((0,failing.c)(id,variant)),now=failure?.answer??
null;return before===void 0||failure===void 0||now===null?[]:[{id,variant,question:failure.question,before,now,expected:failure.
expectedAnswer}]}).slice(0,most)}function answers_markup(report,detail,form){const pairs=pairsOf2(report,Math.min(detail.
questions,Math.ceil(detail.failures/2)));if(pairs.length===0)return;const parts=pairs.map(({id,variant,question,before,now,
expected})=>{const pieces2=differing(before,now),asked=question===null||question.trim()===id?"":` ${form.prose(question,
140)}`;return form.headed(`${form.question(id,variant,60)}${asked}`,[...pieces2===void 0?[form.item("before",before),form.
item("now",now)]:[`before: ${form.marked(pieces2.before,"del")}`,`now: ${form.marked(pieces2.now,"ins")}`],...expected===
null?[]:[form.item("expected",expected,300)]])});return form.details("Answers of the newly failing questions, before and\
 now","",form.blocks(parts))}function inTerminal(report,{style,width}){const pairs=pairsOf2(report,section.C);if(pairs.length===
0)return;const line2=(name,text)=>(0,wrap2.L)(`${section.B.repeat(2)}${name.padEnd(8)} ${text}`,width," ".repeat(section.
B.length*2+9)),blocks=pairs.map(({id,before,now,expected})=>{const pieces2=differing(before,now);return[`${section.B}${style.
bold((0,visible2.RK)((0,visible2.m_)(id,60)))}`,line2("before",pieces2===void 0?(0,visible2.RK)(before,600):inWords(pieces2.
before,"[-","-]",style.red)),line2("now",pieces2===void 0?(0,visible2.RK)(now,600):inWords(pieces2.now,"{+","+}",style.green)),
...expected===null?[]:[line2("expected",(0,visible2.RK)(expected,300))]].join(`
`)});return[style.bold("Answers of the newly failing questions, before and now"),...blocks].join(`
`)}function inWords(pieces2,open,close,paint2){return pieces2.map(({text,isChanged})=>{const shown=(0,visible2.RK)(text,
600);return isChanged&&shown.trim()!==""?paint2(`${open}${shown}${close}`):shown}).join("")}var attribution_words=__nccwpck_require__2(
2020),systems=__nccwpck_require__2(9735);const changes={markup:changes_markup,terminal:changes_inTerminal,isReference:!0};
function changes_markup(report,detail,form){const result=report.comparison?.result;if(result==null||detail.failures===0)
return;const{newlyFailing,fixed}=result,risen=(0,comparison_words.rM)(result),notes=[...risen===void 0?[]:[risen],...(0,comparison_words.
s1)(result,form.code)],isAllShown=newlyFailing.length<=detail.questions,listed2=isAllShown?fixed:[...(0,comparison_words.
kM)(result),...fixed];if(listed2.length+notes.length===0)return;const parts=[...changeTable(report,listed2,detail,form),
...notes.length>0?[form.list(notes)]:[]],counts=[...isAllShown?[]:[`${(0,numbers2.zD)(newlyFailing.length)} newly failin\
g`],...fixed.length>0?[`${(0,numbers2.zD)(fixed.length)} fixed`]:[]].join(", ");return form.details(isAllShown?"Other ch\
anges":"All changes",counts===""?"":`: ${counts}`,form.blocks(parts))}function changes_inTerminal({comparison:comparison2},{
style,width}){const result=comparison2?.result;if(!result)return;const fixed=result.fixed.slice(0,section.C).map(({id,before})=>`${section.
B}${style.green("✓")} ${(0,visible2.RK)((0,visible2.m_)(id,40))}: ${(0,comparison_words.o4)(before)} → passed`),more2=result.
fixed.length-fixed.length,risen=(0,comparison_words.rM)(result),notes=[...risen===void 0?[]:[risen],...(0,comparison_words.
s1)(result,visible2.RK)];if(fixed.length+notes.length!==0)return[style.bold(`Other changes${result.fixed.length>0?`: ${(0,numbers2.
zD)(result.fixed.length)} fixed`:""}`),...fixed,...more2>0?[style.dim(`${section.B}… and ${(0,numbers2.zD)(more2)} mor\
e`)]:[],...notes.map(note=>style.dim((0,wrap2.L)(`${section.B}${note}`,width,section.B)))].join(`
`)}function changeTable(report,all,detail,form){if(all.length===0)return[];const{code}=form,shown=all.slice(0,detail.failures*
2),grounds=new Map;for(const record2 of report.attributions)grounds.set((0,failing.c)(record2.questionId,record2.variant),
(0,attribution_words.l)(record2,code));const systemName=(0,systems.b)(report),rows=shown.map(change=>{const{id,variant,after}=change,
system=systemName(change);return[`${form.question(id,variant,60)}${system===null?"":` ${code((0,visible2.m_)(system,40))}`}`,
(0,comparison_words.JD)(change),(0,comparison_words.o4)(after),after==="passed"?"":grounds.get((0,failing.c)(id,variant))??
""]}),grid=form.table(["Question","Before","Now","Why"],rows,["left","left","left","left"]);return all.length>shown.length?
[grid,form.paragraph(`${(0,numbers2.zD)(shown.length)} of ${(0,numbers2.LS)(all.length,"change")} shown${detail.rest}.`)]:
[grid]}var fault2=__nccwpck_require__2(7327),next_step_words2=__nccwpck_require__2(1019),base_words=__nccwpck_require__2(
2611);const questions={markup:questions_markup,terminal:questions_inTerminal};function listingOf(report,most,escape){const all=(0,failing.
C)(report),result=report.comparison?.result,failures2=new Map(all.map(({failure})=>[(0,failing.c)(failure.questionId,failure.
variant),failure]));if(result&&result.newlyFailing.length>0){const fresh=result.added.filter(({after})=>after!==void 0),
lines=[...(0,comparison_words.kM)(result).map(change=>({...change,before:`${change.fault==="flaky"?"flaky: ":""}${(0,comparison_words.
JD)(change)}`})),...fresh.map(question=>({...question,after:question.after??"unattributed",before:BEFORE.new}))];return{
title:fresh.length===0?"Newly failing":"Newly failing, and new questions that fail",lines:lines.slice(0,most).map(({id,variant,
before,after})=>({id,variant,before,failure:failures2.get((0,failing.c)(id,variant)),after:(0,comparison_words.o4)(after)})),
all:lines.length}}if(all.length===0)return;const isOld=result!==void 0&&all.every(({standing:standing2})=>standing2==="o\
ld"),first=(0,next_step_words2.ry)(report),ordered=[...all].sort((a,b)=>+(b.failure.category===first)-+(a.failure.category===
first));return{title:isOld?`Failing, and failing on ${(0,base_words.F)(report.comparison,escape)} before`:"Failing quest\
ions",lines:ordered.slice(0,result?Math.min(most,OLD):most).map(({failure,standing:standing2})=>({id:failure.questionId,
variant:failure.variant,before:standing2===null?null:BEFORE[standing2],failure,after:(0,attribution_words.p8)(failure.category)})),
all:all.length}}const BEFORE={newly:"passed",new:"new question",unanswered:"not compared: no answer in one of the two",changed:"\
not compared: asked or judged differently",accepted:"not compared: accepted regression",mixed:"compared as a whole: only\
 some of its answers fail",old:"failed"},OLD=5,QUESTION=140;function questions_markup(report,detail,form){const{code,prose,
table:table2,paragraph}=form,listing=listingOf(report,detail.questions,code);if(listing===void 0)return;const{title:title3,
lines,all}=listing,systemName=(0,systems.b)(report),hasBase=report.comparison?.result!==void 0&&report.comparison?.result!==
null,rows=lines.map(line2=>{const{id,failure,before}=line2,system=systemName(line2),text=failure?.question??null,asked=text===
null||text.trim()===id?"":` ${prose(text,QUESTION)}`;return[`${form.question(id,line2.variant,40)}${system===null?"":` ${code(
(0,visible2.m_)(system,40))}`}${asked}`,...hasBase?[before??""]:[],line2.failure===void 0?line2.after:(0,attribution_words.
WV)(line2.failure,prose,code)]}),head=["Question",...hasBase?[`On ${(0,base_words.F)(report.comparison,prose)}`]:[],hasBase?
"Why it fails now":"Why it fails"],rest=all-lines.length;return form.blocks([form.title(`${title3} (${(0,numbers2.zD)(all)}\
)`),...lines.length===0?[]:[table2(head,rows,head.map(()=>"left"))],...rest>0&&lines.length>0?[paragraph(detail.failures>
0?`${(0,numbers2.zD)(rest)} more below.`:`${(0,numbers2.zD)(lines.length)} of ${(0,numbers2.zD)(all)} shown${detail.rest}\
.`)]:[]])}function questions_inTerminal(report,{style,width}){const listing=listingOf(report,section.C,visible2.RK);if(listing===
void 0)return;const{title:title3,lines,all}=listing,systemName=(0,systems.b)(report),blocks=lines.map(line2=>{const{id,failure,
before}=line2,system=systemName(line2),text=failure?.question??null,asked=text===null||text.trim()===id?"":` ${(0,visible2.
RK)(text,QUESTION)}`,named2=`${style.bold((0,visible2.RK)((0,visible2.m_)(id,40)))}${system===null?"":` [${(0,visible2.RK)(
(0,visible2.m_)(system,30))}]`}${asked}`,past=before===null?"":`${before} → `;return[(0,wrap2.L)(`${section.B}${named2}`,
width,`${section.B}${section.B}`),(0,wrap2.L)(`${section.B}${section.B}${past}${line2.after}: ${failure===void 0?"":(0,attribution_words.
WV)(failure,visible2.RK,visible2.RK)}`,width,`${section.B}${section.B}`)].join(`
`)}),rest=all-lines.length;return[style.bold(`${title3} (${(0,numbers2.zD)(all)})`),...blocks,...rest>0?[style.dim(`${section.
B}… and ${(0,numbers2.LS)(rest,"more question")}`)]:[]].join(`
`)}var reasons2=__nccwpck_require__2(8800),warnings2=__nccwpck_require__2(8967),economics_words=__nccwpck_require__2(5879);
const economics={terminal:economics_inTerminal,isReference:!0};function economicsBlocks({economics:{total,categories},comparison:comparison2},{
rows},{code,table:table2,strong,paragraph}){if(total.withCost===0&&total.withLatency===0)return[];const named2=Object.entries(
categories).sort(([,a],[,b])=>(b.costUsd??0)-(a.costUsd??0)),shown=named2.slice(0,rows),grid=named2.length<2?[]:[table2(
["Category","Answers","Cost each","Per correct","Share of cost","p50","p95"],shown.map(([name,costs])=>[code(name,40),...cells(
costs)]),["left","right","right","right","right","right","right"])],rest=named2.length-shown.length;return[paragraph(`${strong(
"Cost and latency:")} ${[`${(0,economics_words.sU)(total)}.`,...(0,economics_words.zJ)(comparison2)].join(" ")}`),...grid,
...rest>0?[paragraph(`${(0,numbers2.zD)(rest)} more, cheaper ones.`)]:[]]}function cells({entries,costPerQuestion,costPerCorrect,
shareOfCost,latencyP50Ms,latencyP95Ms}){const or=(value,words2)=>value===null?"–":words2(value);return[(0,numbers2.zD)(
entries),or(costPerQuestion,economics_words.E9),or(costPerCorrect,economics_words.E9),or(shareOfCost,numbers2.KN),or(latencyP50Ms,
economics_words.p0),or(latencyP95Ms,economics_words.p0)]}function economics_inTerminal({economics:{total},comparison:comparison2},{
style,width}){if(!(total.withCost===0&&total.withLatency===0))return`${style.bold("Cost and latency")}
${(0,wrap2.L)(`${section.B}${[`${(0,economics_words.sU)(total)}.`,...(0,economics_words.zJ)(comparison2)].join(" ")}`,width,
section.B)}`}const DIRECTION_SYMBOLS={relaxed:"🔓",tightened:"🔒",changed:"✏️"};function isHidden(found){return found!=
null&&found.reason!==null&&found.base!==null}function gateChangeTitle(found){if(isHidden(found))return"This pull request\
 changes the gate that judges it, and nothing here can say how";const{changes:changes2}=found,has=wanted=>changes2.some(
({direction})=>direction===wanted);return has("relaxed")?"This pull request relaxes the gate that judges it":has("change\
d")?"This pull request changes the gate that judges it":has("tightened")?"This pull request tightens the gate that judge\
s it":void 0}function gateChangeWords({setting,before,after,direction},escape){return`${escape(setting,80)} ${escape(before,
120)} → ${escape(after,120)} (${direction})`}function byDirection({changes:changes2}){const order=["relaxed","changed",
"tightened"];return[...changes2].sort((a,b)=>order.indexOf(a.direction)-order.indexOf(b.direction))}var docs_links2=__nccwpck_require__2(
3353);function linkedWarning({id,text},detail,{link:link2}){return id===""?text:`${text} ${link2("More",(0,docs_links2.Hm)(
detail,id))}`}var model_counts2=__nccwpck_require__2(3341);const TITLES={category:"Category",variant:"Variant",model:"Mo\
del",promptVersion:"Prompt version",indexVersion:"Index version",contextVersion:"Context version"};function sliceTables(report,{
rows},form){return sliceNames().flatMap(slice=>sliceTable(slice,report.slices[slice],rows,form))}function sliceTable(slice,counts,limit,form){
const all=Object.entries(counts);if(all.length<2)return[];const worst=[...all].sort(([,a],[,b])=>a.passRate-b.passRate).
slice(0,limit),lines=worst.map(([value,count2])=>[form.code(value,40),`${(0,numbers2.zD)(count2.passed)} of ${(0,numbers2.
zD)((0,model_counts2.wp)(count2))}`,(0,numbers2.KN)(count2.passRate),...[count2.prompt,count2.retrieval,count2.context,count2.
model].map(numbers2.zD)]),grid=form.table([TITLES[slice],"Passed","Rate","Prompt","Retrieval","Context","Model"],lines,[
"left","right","right","right","right","right","right"]);return all.length>worst.length?[grid,form.paragraph(`${(0,numbers2.
zD)(worst.length)} of ${(0,numbers2.zD)(all.length)} shown, the worst first.`)]:[grid]}function sliceNames(){return Object.
keys(TITLES).filter(name=>Object.hasOwn(TITLES,name))}const dataQuality2={markup:data_quality_markup,terminal:data_quality_inTerminal};
function data_quality_markup(report,detail,form){const{code,codes}=form,{rows,failures:failures2}=detail,{dataQuality:quality,
totals}=report,versions=versionWords(report,code),grades=Object.entries(quality.grades).map(([grade,count3])=>`${code(grade,
30)} ${(0,numbers2.zD)(count3)}`),lines=[`${(0,numbers2.LS)(totals.entries,"entry","entries")}, ${(0,numbers2.LS)(quality.
questions,"question")}${quality.repeatedQuestions>0?` (${(0,numbers2.zD)(quality.repeatedQuestions)} asked more than onc\
e)`:""}, from ${(0,numbers2.LS)(quality.files.length,"file")}: ${codes(quality.files.map(file=>file.path),Math.min(rows,
10))}`,...grades.length>0?[`grades: ${grades.slice(0,12).join(", ")}${grades.length>12?` and ${grades.length-12} more`:""}`]:
[],...versions===""?[]:[versions],...report.economics.total.withCost+report.economics.total.withLatency===0?["no entry h\
as a cost or a latency"]:[],...quality.quarantined.length>0?[`in quarantine, in no gate: ${codes(quality.quarantined,10)}`]:
[],...quality.accepted.length>0?[`accepted regressions, not compared: ${codes(quality.accepted,10)}`]:[],...report.gateChanges?.
reason&&!isHidden(report.gateChanges)?[`whether the limits are those of the base is not known: ${(0,reasons2.IK)(report.
gateChanges.reason,code)}`]:[],...(0,warnings2.dW)(report,code).map(each=>`⚠️ ${linkedWarning(each,detail,form)}`)];
if(failures2===0)return;const count2=quality.warnings.length,parts=[...economicsBlocks(report,detail,form),...sliceTables(
report,detail,form),form.title("Data"),form.list(lines)];return form.details("Cost, latency, categories, data",count2>0?
` · ${(0,numbers2.LS)(count2,"warning")}`:"",form.blocks(parts))}function data_quality_inTerminal(report,{style,width}){
const lines=(0,warnings2.wV)(report,visible2.RK,["attribution",null]).map(sentence=>(0,wrap2.L)(`${style.yellow("!")} ${sentence}`,
width,section.B));return lines.length===0?void 0:lines.join(`
`)}function versionWords({run:{versions}},escape){return(0,numbers2.cM)(Object.entries(versions).filter(([,values])=>values.
length>0).map(([name,values])=>`${name} ${values.slice(0,3).map(value=>escape(value,40)).join(", ")}${values.length>3?` \
and ${values.length-3} more`:""}`))}var render_origin=__nccwpck_require__2(9332);const footer={markup:footer_markup};function footer_markup({
tool,run,comparison:comparison2},{origin,docs},form){const{code,link:link2,small}=form,compared=comparison2===null?void 0:
(0,comparison_words.$z)(comparison2,code),parts=[...origin===void 0?[]:[(0,render_origin.r)(origin,form)],...run.commit===
null?[]:[`commit ${code(run.commit.slice(0,7))}`],...compared===void 0?[]:[compared],link2(`Rung Gate ${tool.version}`,docs)];
return small(parts.join(" · "))}var certainty2=__nccwpck_require__2(3872),display_width=__nccwpck_require__2(8933);const failures={
markup:failures_markup,terminal:failures_inTerminal,isReference:!0};function failures_markup(report,detail,form){if(report.
attributions.length===0||detail.failures===0)return;const groups=[...model_rung2.tB,"unattributed",...model_rung2.l3].flatMap(
category=>group(report,category,detail,form)),count2=report.attributions.length;return form.details(`${count2===1?"The f\
ailure":`All ${(0,numbers2.zD)(count2)} failures`} by rung`,"",form.blocks(groups))}function group(report,category,detail,form){
const all=report.attributions.filter(record2=>record2.category===category);if(all.length===0)return[];const shown=all.slice(
0,detail.failures),rung=model_rung2.tB.find(name=>name===category),title3=rung===void 0?(0,attribution_words.p8)(category):
`Rung ${(0,model_rung2.a7)(rung)} · ${(0,attribution_words.p8)(category)}`,systemName=(0,systems.b)(report),questions2=shown.
some(isAsked),rows=shown.map(record2=>[who(record2,systemName(record2),form),(0,attribution_words.WV)(record2,form.prose,
form.code),...questions2?[isAsked(record2)?form.prose(record2.question??"",detail.texts?120:70):""]:[]]),head=["Question",
"Why",...questions2?["Asked"]:[]],rest=all.length-shown.length;return[form.title(title3,` (${(0,numbers2.zD)(all.length)}\
)`),form.table(head,rows,head.map(()=>"left")),...rest>0?[form.paragraph(`${(0,numbers2.zD)(shown.length)} of ${(0,numbers2.
LS)(all.length,"failure")} shown${detail.rest}.`)]:[],...detail.texts?shown.filter(hasAnswer).map(record2=>answerOf2(record2,
form)):[]]}function isAsked({question,questionId}){return question!==null&&question.trim()!==questionId}function who(record2,system,form){
const id=form.question(record2.questionId,record2.variant,60),named2=record2.traceUrl===null?id:`${id} ${form.link("trac\
e",record2.traceUrl)}`,variant=system===null?"":` ${form.code((0,visible2.m_)(system,40))}`;return`${named2}${variant}${record2.
trial>1?` trial ${record2.trial}`:""}`}function hasAnswer(record2){return record2.answer!==null||record2.expectedAnswer!==
null}function answerOf2({questionId,variant,answer,expectedAnswer},form){return form.headed(form.question(questionId,variant,
60),[...answer===null?[]:[form.item("answered",answer)],...expectedAnswer===null?[]:[form.item("expected",expectedAnswer)]])}
function failures_inTerminal(report,{style,width}){const isAbove=!report.comparison?.result&&report.attributions.length<=
section.C;if(report.attributions.length===0||isAbove)return;const systemName=(0,systems.b)(report);return[...model_rung2.
tB,"unattributed",...model_rung2.l3].map(category=>{const all=report.attributions.filter(record2=>record2.category===category);
if(all.length===0)return;const shown=all.slice(0,section.C),widest=Math.min(40,Math.max(...shown.map(record2=>(0,display_width.
F)((0,visible2.RK)((0,visible2.m_)(record2.questionId,30)))))),lines=shown.map(record2=>{const system=systemName(record2),
variant=system===null?"":` [${(0,visible2.RK)((0,visible2.m_)(system,30))}]`,trial=record2.trial>1?` trial ${record2.trial}`:
"",who2=`${section.B}${(0,display_width.v)((0,visible2.RK)((0,visible2.m_)(record2.questionId,30)),widest)}${variant}${trial}\
  `,why=(0,wrap2.L)((0,attribution_words.WV)(record2,visible2.RK,visible2.RK),Math.max(20,width-(0,display_width.F)(who2)),
"");return`${who2}${why.split(`
`).map(style.dim).join(`
${" ".repeat((0,display_width.F)(who2))}`)}`}),rest=all.length-shown.length;return[style.bold(`${(0,attribution_words.p8)(
category)} (${(0,numbers2.zD)(all.length)})`),...lines,...rest>0?[style.dim(`${section.B}… and ${(0,numbers2.zD)(rest)}\
 more; --format json lists all`)]:[]].join(`
`)}).filter(text=>text!==void 0).join(`
`)}var gap=__nccwpck_require__2(8217);const nextStepSection={markup:next_step_markup,terminal:next_step_inTerminal};function next_step_markup(report,detail,form){
const step=(0,next_step_words2.sk)(report);if(step===void 0)return nothingToFix(report,form);const more2=step.category===
null?"":` ${form.link("What to try",(0,docs_links2.vc)(detail,step.category))}`;return form.paragraph(`${form.strong(`${step.
title}.`)} ${step.text}${more2}`)}function nothingToFix({totals:{failed}},{paragraph,strong}){return failed===0?void 0:paragraph(
`${strong("No rung to fix.")} ${(0,numbers2.LS)(failed,"failure")} ${failed===1?"was":"were"} not caused by the system: \
see below.`)}function next_step_inTerminal(report,{style,width}){const step=(0,next_step_words2.sk)(report);if(step===void 0)
return;const more2=step.category===null?"":` What to try: rung-gate explain ${step.category}`;return(0,wrap2.L)(`${style.
bold(`${step.title}.`)} ${step.text}${more2}`,width,"")}const gateChanges={markup:gate_changes_markup,terminal:gate_changes_inTerminal};
function gate_changes_markup({gateChanges:found},{rows},form){const{code,strong,paragraph}=form,title3=found?gateChangeTitle(
found):void 0;if(!found||title3===void 0)return;if(isHidden(found))return form.alert("WARNING",paragraph(`${strong(`${title3}\
:`)} ${found.reason?(0,reasons2.IK)(found.reason,code):""}. Look at the change of it yourself.`));const listed2=byDirection(
found).slice(0,Math.max(rows,5)),grid=form.table(["","Setting",`At the base${found.base===null?"":` ${code(found.base.slice(
0,7))}`}`,"Here"],listed2.map(({setting,before,after,direction})=>[`${DIRECTION_SYMBOLS[direction]} ${direction}`,code(setting,
80),code(before,200),code(after,200)]),["left","left","left","left"]),more2=found.changes.length-listed2.length,body=form.
blocks([grid,...more2>0?[paragraph(`${(0,numbers2.LS)(more2,"more change")} in the report file.`)]:[]]);return found.changes.
every(({direction})=>direction==="tightened")?form.details(title3,"",body):form.blocks([form.alert("WARNING",paragraph(`${strong(
`${title3}.`)} Its verdict is that of the settings here.`)),body])}function gate_changes_inTerminal({gateChanges:found},{
style}){const title3=found?gateChangeTitle(found):void 0;if(!found||title3===void 0)return;if(isHidden(found))return`${style.
bold(title3)}: ${found.reason?(0,reasons2.IK)(found.reason,visible2.RK):""}.`;const lines=byDirection(found).slice(0,section.
C).map(change=>`${section.B}${gateChangeWords(change,visible2.RK)}`);return[style.bold(title3),...lines].join(`
`)}const acceptance={markup:acceptance_markup,terminal:acceptance_inTerminal},NAMED=5;function acceptanceWords(report,escape){
const{acceptance:found,gates,conclusion}=report;if(!found)return;const label=escape(found.label,60);if(found.reason!==null)
return`The label ${label} does not count: ${(0,reasons2.IK)(found.reason,escape)}.`;const accepted=gates.filter(({status})=>status===
"accepted"),named2=accepted.slice(0,NAMED).map(({title:title3,scope})=>`${scope===null?"":`${escape(scope,40)}: `}${title3}`),
more2=accepted.length-named2.length,who2=found.by===null?"Somebody":escape(found.by,60),head=found.commit===null?"":` fo\
r ${escape(found.commit.slice(0,7),7)}`;return`${who2} accepted this${head} with the label ${label}, until the next push\
: ${named2.join("; ")}${more2>0?`; and ${more2} more`:""}.${conclusion==="failure"?"":" Without it the check would be re\
d."}`}function acceptance_markup(report,_detail,{alert,paragraph,code}){const words2=acceptanceWords(report,code);return words2===
void 0?void 0:alert("WARNING",paragraph(words2))}function acceptance_inTerminal(report,{style,width}){const words2=acceptanceWords(
report,visible2.RK);return words2===void 0?void 0:style.yellow((0,wrap2.L)(`! ${words2}`,width,section.B))}var title2=__nccwpck_require__2(
3344);const SYMBOLS={success:"✅",failure:"❌",neutral:"⚪",error:"🚫"},headline={markup:headline_markup,terminal:(report,{
style})=>paint(report,style)(style.bold(`${symbol(report)} ${(0,title2.D)(report,visible2.RK)}`))};function headline_markup(report,_detail,{
heading,code}){return heading(`${symbol(report)} ${(0,title2.D)(report,code)}`)}function symbol({conclusion,gates}){return conclusion===
"success"&&gates.some(({status})=>status==="accepted")?"🏷️":SYMBOLS[conclusion]}function paint(report,style){return report.
conclusion==="failure"?style.red:report.conclusion==="success"?style.green:style.yellow}const mismatch={markup:mismatch_markup};
function mismatch_markup({conclusion},{origin},form){const ended=origin?.relayed?.conclusion??null;if(!(ended===null||ended===
"success")&&!(conclusion!=="success"&&conclusion!=="neutral"))return form.alert("WARNING",form.paragraph(`The run itself\
 ended as ${form.code(ended,30)}, although its report says otherwise: something else in it failed, or the gate did not w\
rite this report.`))}var gates_words=__nccwpck_require__2(5281),figures2=__nccwpck_require__2(2225),limits=__nccwpck_require__2(
6428);const scorecard={markup:scorecard_markup,terminal:scorecard_inTerminal},NONE2="–",ORDER=["failed","accepted","wa\
rned","passed","skipped"];function rowsOf2(report,escape){const now=(0,figures2.h5)(report),before=report.comparison?.result?.
before,{gates}=report,rows=[],isBroken=now.failed>0||(before?.failed??0)>0;for(const category of model_rung2.R6){const gate=gates.
find(each=>(0,limits.St)(each)===category);(isBroken||gate!==void 0)&&rows.push(rungRow(report,category,gate,now,before))}
rows.push(...restRows(gates.find(isOffLadder),now,before));const isRate=gate=>gate.id==="min-pass-rate"&&gate.scope===null;
rows.push(rateRow(report,gates.find(isRate),now,before));const ordered=[...gates.filter(gate=>gate.id!=="regression"&&(0,limits.
St)(gate)===void 0&&!isRate(gate)&&!isOffLadder(gate)&&!(0,gates_words.K$)(gate))].sort((a,b)=>ORDER.indexOf(a.status)-ORDER.
indexOf(b.status));return[...rows,...ordered.map(gate=>limitRow(report,gate,escape))]}function rungRow(report,category,gate,now,before){
const failures2=now.failures[category],isShare=gate?.unit==="share",share=isShare?gate.actual??0:now.rates[category],rate=(0,numbers2.
EX)(share,isShare||gate?.unit==="rate"?gate.limit:null);return{status:gate?.status??null,what:`${(0,model_rung2.a7)(category)}\
 ${model_rung2.nV[category]} failures`,isNamed:!1,ids:"",about:{rung:category},before:before===void 0?NONE2:(0,numbers2.
zD)(before.failures[category]),now:failures2===0?"0":`${(0,numbers2.zD)(failures2)} (${rate}${isShare?" of failures":""}\
)`,allowed:gate===void 0?NONE2:allowedWords(gate),isNext:(0,next_step_words2.ry)(report)===category}}function isOffLadder({
id,scope}){return id==="max-off-ladder"&&scope===null}function restRows(gate,now,before){return[["unattributed","No sign\
al",void 0],["offLadder","Not caused by the system",gate]].flatMap(([key,what,limit])=>{const[is,was]=[now.failures[key],
before?.failures[key]];return is===0&&(was??0)===0&&limit===void 0?[]:[{status:limit?.status??null,what,isNamed:!1,ids:"",
about:limit===void 0?null:{limit:limit.id},before:was===void 0?NONE2:(0,numbers2.zD)(was),now:limit===void 0||limit.unit===
"count"||limit.actual===null?(0,numbers2.zD)(is):`${(0,numbers2.zD)(is)} (${seenWords(limit,limit.actual)})`,allowed:limit===
void 0?NONE2:allowedWords(limit),isNext:!1}]})}function rateRow(report,gate,now,before){const limit=gate?.limit??null,isOnce=report.
dataQuality.repeatedQuestions===0;return{status:gate?.status??null,what:"Pass rate",isNamed:!1,ids:"",about:{limit:"min-\
pass-rate"},before:before===void 0?NONE2:(0,numbers2.EX)(before.passRate,limit),now:`${(0,numbers2.EX)(now.passRate,limit)}${isOnce?
` (${(0,numbers2.zD)(now.passed)} of ${(0,numbers2.zD)((0,model_counts2.wp)(now))})`:""}${(0,figures2.wb)(report.totals)}`,
allowed:gate===void 0?NONE2:allowedWords(gate),isNext:!1}}function limitRow(report,gate,escape){const{id,scope,title:title3,
status,questionIds}=gate,before=report.comparison?.result?.before?.limits.find(each=>each.id===id&&each.scope===scope),shown=questionIds.
slice(0,3).map(each=>escape((0,visible2.m_)(each,40))),rest=questionIds.length-shown.length,named2=`${shown.join(", ")}${rest>
0?` and ${(0,numbers2.zD)(rest)} more`:""}`;return{status,what:`${scope===null?"":`${escape(scope,40)}: `}${title3}`,isNamed:scope!==
null,ids:named2,about:{limit:id},before:before===void 0?NONE2:seenWords(gate,before.actual),now:status==="skipped"?`not \
evaluated: ${(0,gates_words.XY)(gate,escape)}`:gate.actual===null?NONE2:seenWords(gate,gate.actual),allowed:allowedWords(
gate),isNext:!1}}function seenWords(gate,seen){const{actual:words2}=(0,gates_words.fw)({...gate,actual:seen});return words2!==
void 0?words2:gate.unit==="usd"?(0,economics_words.Wp)(seen,gate.limit):gate.unit==="ms"?(0,economics_words.zy)(seen,gate.
limit):gate.unit==="count"?(0,numbers2.zD)(seen):(0,numbers2.EX)(seen,gate.limit)}function allowedWords(gate){const{limit:words2}=(0,gates_words.
fw)(gate);return words2!==void 0?words2:/^[$<>]?[\d.]/.test(gate.limitText)?`${gate.operator==="<="?"≤":"≥"} ${gate.
limitText}`:gate.limitText}const MARKS={passed:"✅",failed:"❌",accepted:"🏷️",warned:"⚠️",skipped:"⏭️"},STATUS_WORDS={
passed:"",failed:"missed",accepted:"missed, accepted",warned:"missed, a warning only",skipped:""};function scorecard_markup(report,detail,form){
const{code,prose,strong,table:table2,paragraph,blocks}=form,rows=rowsOf2(report,code),limits2=rows.length-detail.rows>5?
rows.slice(0,detail.rows+5):rows,hasBase=report.comparison?.result?.before!==void 0,isSet=rows.some(({status})=>status!==
null),lines=limits2.map(row=>{const what=linked(row,detail,form),isLimit2=row.about!==null&&"limit"in row.about,isBold=row.
isNext||isLimit2&&row.status!==null&&STATUS_WORDS[row.status]!=="";return[`${row.status===null?"":`${MARKS[row.status]} `}${isBold?
strong(what):what}`,...hasBase?[row.before]:[],isBold?strong(row.now):row.now,...isSet?[row.allowed]:[]]}),head=["",...hasBase?
[capital((0,base_words.F)(report.comparison,prose))]:[],"This run",...isSet?["Limit"]:[]],align=["left","right","right",
"right"],more2=rows.length-limits2.length;return blocks([table2(head,lines,align.slice(0,head.length)),...more2>0?[paragraph(
`${(0,numbers2.LS)(more2,"more limit")} in the report file.`)]:[],...notesOf(report,code).map(paragraph)])}function linked({
what,isNamed,ids:ids2,about,status},detail,{link:link2}){const words2=status===null?"":STATUS_WORDS[status],behind=`${words2===
""?"":` (${words2})`}${ids2===""?"":`: ${ids2}`}`;return about===null||isNamed?`${what}${behind}`:`${link2(what,"rung"in
about?(0,docs_links2.vc)(detail,about.rung):(0,docs_links2.of)(detail,about.limit))}${behind}`}function capital(name){return name===
"the baseline"?"Baseline":name}function notesOf(report,escape){return[...noiseWords(report),...quarantineWords(report,escape)]}
function noiseWords({totals:{passRateInterval:passRateInterval2},gates,dataQuality:dataQuality3,gated,comparison:comparison2}){
if(comparison2?.result?.verdict==="regressed")return[];const rate=gates.find(gate=>gate.id==="min-pass-rate"&&gate.scope===
null&&(0,limits.OS)(gate));if(rate===void 0||rate.limit===null||rate.actual===null||gated!==void 0)return[];const{lower,
upper}=passRateInterval2;return rate.limit>upper?[]:[`${(0,numbers2.KN)(rate.actual)}, needs ${rate.limitText}: with ${(0,numbers2.
LS)(dataQuality3.questions,"question")} this could be chance (95% interval ${Math.round(lower*100)}–${Math.round(upper*
100)}%).`]}function quarantineWords({dataQuality:{quarantined,unknownWaivers}},escape){const present=quarantined.filter(
id=>!unknownWaivers.includes(id));if(present.length===0)return[];const shown=present.slice(0,5).map(id=>escape((0,visible2.
m_)(id,40))),rest=present.length-shown.length;return[`Not counted, because in quarantine: ${(0,numbers2.LS)(present.length,
"question")} (${shown.join(", ")}${rest>0?` and ${(0,numbers2.zD)(rest)} more`:""}).`]}function scorecard_inTerminal(report,{
style,width}){const rows=rowsOf2(report,visible2.RK),hasBase=report.comparison?.result?.before!==void 0,isSet=rows.some(
({status})=>status!==null),head=["","",...hasBase?[capital((0,base_words.F)(report.comparison,visible2.RK))]:[],"This ru\
n",...isSet?["Limit"]:[]],cells2=rows.map(row=>[markOf(row.status),row.what,...hasBase?[row.before]:[],row.now,...isSet?
[row.allowed]:[]]),widths=head.map((title3,at2)=>Math.max((0,display_width.F)(title3),...cells2.map(row=>(0,display_width.
F)(row[at2]??"")))),line2=texts2=>`${section.B}${texts2.map((text,at2)=>at2<2?(0,display_width.v)(text,widths[at2]??0):`${"\
 ".repeat(Math.max(0,(widths[at2]??0)-(0,display_width.F)(text)))}${text}`).join("  ")}`.trimEnd();return[style.dim(line2(
head)),...cells2.map((texts2,at2)=>{const ids2=rows[at2]?.ids??"",below2=ids2===""?"":`
${(0,wrap2.L)(`${section.B.repeat(2)}${" ".repeat((widths[0]??0)+2)}${ids2}`,width,section.B.repeat(3))}`;return`${scorecard_paint(
rows[at2],style)(line2(texts2))}${below2}`}),...notesOf(report,visible2.RK).map(note=>(0,wrap2.L)(`${section.B}${note}`,
width,section.B))].join(`
`)}function markOf(status){return{passed:"met",failed:"missed",accepted:"accepted",warned:"warning",skipped:"skipped",none:""}[status??
"none"]}function scorecard_paint(row,style){return row?.status==="failed"?style.red:row?.status==="accepted"||row?.status===
"warned"?style.yellow:row?.status==="skipped"?style.dim:row?.isNext===!0?style.bold:text=>text}const warnings_warnings={
markup:warnings_markup,terminal:warnings_inTerminal};function warnings_markup(report,detail,form){const{code}=form,{origin}=detail,
sentences2=[...origin?.sharedWith===void 0?[]:[(0,render_origin.B)(origin.sharedWith,code)],...(0,warnings2.dW)(report,code,
["verdict","attribution"]).map(({id,text})=>linkedWarning({id,text},detail,form)),...slowDecay(report,code)];if(sentences2.
length!==0)return form.alert("WARNING",sentences2.length===1?form.paragraph(sentences2.join("")):form.list(sentences2))}
function warnings_inTerminal(report,{style,width}){const sentences2=[...(0,warnings2.wV)(report,visible2.RK,["verdict"]),
...slowDecay(report,visible2.RK)];return sentences2.length===0?void 0:sentences2.map(text=>style.yellow((0,wrap2.L)(`! ${text}`,
width,section.B))).join(`
`)}function slowDecay({climb:climb3},escape){const words2=climb3?.history?.decay?.isWorse?(0,climb_words2.M4)(climb3.history,
escape):void 0;return words2===void 0?[]:[words2]}const SECTIONS2={headline,mismatch,acceptance,"gate-changes":gateChanges,
fault:fault2.D,warnings:warnings_warnings,scorecard,questions,"next-step":nextStepSection,trend:trend2.G,answers,changes,
failures,certainty:certainty2.k,gap:gap.r,climb:climb2,economics,"data-quality":dataQuality2,footer}}),6428:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{OS:()=>isMissed,St:()=>rungOf2,ml:()=>overshoot});var _model_rung_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
1607);function isMissed({status}){return status==="failed"||status==="warned"||status==="accepted"}function rungOf2({id,
scope}){return scope===null?_model_rung_js__WEBPACK_IMPORTED_MODULE_0__.R6.find(category=>id===`max-${category}-failures`):
void 0}function overshoot({actual,limit,operator}){if(actual===null||limit===null)return 0;const by=operator==="<="?actual-
limit:limit-actual;return limit===0?by>0?Number.POSITIVE_INFINITY:0:by/Math.abs(limit)}}),3344:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{D:()=>title2});var _gates_words_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
5281),_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__=__nccwpck_require__2(7099),_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
1223),_comparison_failing_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(6636),_figures_js__WEBPACK_IMPORTED_MODULE_6__=__nccwpck_require__2(
2225),_ladder_next_step_words_js__WEBPACK_IMPORTED_MODULE_3__=__nccwpck_require__2(1019),_limits_js__WEBPACK_IMPORTED_MODULE_4__=__nccwpck_require__2(
6428);function title2(report,escape){const named2=report.gates.filter(gate=>(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.
Mw)(gate.id)&&(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.OS)(gate)).slice(0,3).map(gate=>(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.
DO)(gate,report,escape)),parts=[...report.conclusion==="failure"||hasMissed(report)?change(report):passing(report),...reasons2(
report,escape)];return[...named2,...named2.length===0?[capital(parts[0]??""),...parts.slice(1)]:parts].join(" · ")}function capital(words2){
return`${words2.slice(0,1).toUpperCase()}${words2.slice(1)}`}function hasMissed({gates}){return gates.some(_limits_js__WEBPACK_IMPORTED_MODULE_4__.
OS)}function change(report){const result=report.comparison?.result,[before,now]=ratesOf(report);if(!result){const rate=report.
gates.find(isPassRate);return[`pass rate ${now}${rate!==void 0&&(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.OS)(rate)?`, \
at least ${rate.limitText} required`:""}`]}const{newlyFailing,fixed,pValue,verdict,secondLook:secondLook2}=result,again=secondLook2?.
pValue,isWorse=verdict==="regressed"&&report.gates.some(gate=>gate.id==="regression"&&(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
OS)(gate));return[`${newlyFailing.length>0?`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(newlyFailing.length)}\
 newly failing`:isWorse?"more answers failing":"nothing newly failing"}${isWorse?` (${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
gh)(pValue)}${again===void 0?"":`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.gh)(again)} when asked again`})`:
""}`,...besides(report),...fixed.length>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(fixed.length)} fixed`]:
[],before===void 0||before===now?`pass rate ${now}`:`pass rate ${before} → ${now}`]}function ratesOf(report){const limit=report.
gates.find(isPassRate)?.limit??null,before=report.comparison?.result?.before?.passRate;return[before===void 0?void 0:(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
EX)(before,limit),(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.EX)((0,_figures_js__WEBPACK_IMPORTED_MODULE_6__.h5)(
report).passRate,limit)]}function passing(report){const result=report.comparison?.result;if(!result)return[(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__.
t8)(report)];const{newlyFailing,fixed}=result,broken=newlyFailing.length===0?", nothing newly failing":`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
zD)(newlyFailing.length)} newly failing ${whyFine(result)}`,[before,now]=ratesOf(report),change2=before===void 0||before===
now?"":` (${before} → ${now})`;return[`${(0,_figures_js__WEBPACK_IMPORTED_MODULE_6__.t8)(report)}${change2}${[broken,...besides(
report).map(words2=>`, ${words2}`)].join("")}${fixed.length>0?`, ${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(
fixed.length)} fixed`:""}`]}function besides(report){const result=report.comparison?.result;if(!result)return[];const accepted=(0,_comparison_failing_js__WEBPACK_IMPORTED_MODULE_2__.
C)(report).filter(({standing:standing2})=>standing2==="accepted").length,fresh=result.added.filter(({after})=>after!==void 0).
length,apart=(result.changed?.length??0)+result.unanswered.length;return[...fresh>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
LS)(fresh,"new question fails","new questions fail")}`]:[],...accepted>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
LS)(accepted,"accepted regression")} failing`]:[],...apart>0?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.zD)(apart)}\
 not compared`]:[]]}function whyFine(result){const{verdict,alpha,pValue,newlyFailing,fixed,secondLook:secondLook2}=result;
return verdict==="regressed"?`(${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.gh)(pValue)})`:secondLook2?.stage==="\
all"?"but passing when asked again":verdict==="ok"?"but no real drop":(0,_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__.
oB)(result)?"with too few clusters to tell":pValue>alpha?(0,_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__.
Fm)(result)<_comparison_comparison_words_js__WEBPACK_IMPORTED_MODULE_1__.dS?"with too few questions to tell":"within noi\
se":fixed.length>=newlyFailing.length?"with as many fixed":"but not worse as a whole"}function reasons2(report,escape){const{
gates,conclusion,acceptance}=report,limits=gates.filter(gate=>gate.id!=="regression"&&gate.status!=="skipped"&&!(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.
Mw)(gate.id)&&!(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.K$)(gate)),missed=limits.filter(_limits_js__WEBPACK_IMPORTED_MODULE_4__.
OS);if(gates.every(({status})=>status==="skipped"))return[`not judged: no limit is set${report.comparison===null?"":", a\
nd there is no baseline"}`];const isAccepted=conclusion!=="failure"&&gates.some(({status})=>status==="accepted"),who=acceptance?.
by??null,onlyWarned=missed.every(({status})=>status==="warned");return[...missed.length>0?missedWords(report,missed,escape):
[],...missed.length===0&&limits.length>0&&!hasMissed(report)?[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(limits.
length,"limit")} met`]:[],...isAccepted?[`accepted${who===null?"":` by ${escape(who,60)}`} until the next push`]:[],...conclusion===
"neutral"?["not blocking"]:missed.length>0&&onlyWarned&&conclusion!=="failure"?["a warning only"]:[]]}function missedWords(report,missed,escape){
if(report.comparison?.result)return[`${(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(missed.length,"limit")} mis\
sed`];const[rate]=missed.filter(isPassRate),[worst]=missed.filter(gate=>!isPassRate(gate)&&isNameable(gate,report)).sort(
(a,b)=>(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.ml)(b)-(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.ml)(a)),isNamed=worst!==
void 0&&(rate===void 0||(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.ml)(worst)>(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
ml)(rate)),more=missed.length-(isNamed?1:0)-(rate===void 0?0:1),isMore=isNamed||rate!==void 0,isOnRungs=missed.every(gate=>(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.
St)(gate)!==void 0);return[...isNamed?[(0,_gates_words_js__WEBPACK_IMPORTED_MODULE_0__.DO)(worst,report,escape)]:[],...more>
0?[`${isMore?(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.LS)(more,"more limit"):(0,_words_numbers_js__WEBPACK_IMPORTED_MODULE_5__.
LS)(more,isOnRungs?"rung limit":"limit")} missed`]:[]]}function isPassRate({id,scope}){return id==="min-pass-rate"&&scope===
null}function isNameable(gate,report){const rung=(0,_limits_js__WEBPACK_IMPORTED_MODULE_4__.St)(gate);return rung===void 0||
rung===(0,_ladder_next_step_words_js__WEBPACK_IMPORTED_MODULE_3__.ry)(report)}}),8126:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{L:()=>wrap2});var _display_width_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8933);function wrap2(text,width,indent){const lines=[];let line2="";for(const word of text.split(/(?<=\S) /))line2!==""&&
(0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__.F)(line2)+1+(0,_display_width_js__WEBPACK_IMPORTED_MODULE_0__.F)(word)>
width?(lines.push(line2),line2=`${indent}${word}`):line2=line2===""?word:`${line2} ${word}`;return[...lines,line2].join(
`
`)}}),80:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{g:()=>publishable,h:()=>renderJson});var _model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(6796);const ROWS=2e3;
function*renderJson(report){for(const piece of pieces2(report))yield publishable(piece)}const STEERING=/[\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;
function publishable(json){return(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.QU)(json).replace(STEERING,character=>character.
split("").map(unit=>`\\u${unit.charCodeAt(0).toString(16).padStart(4,"0")}`).join(""))}function*pieces2(report){yield"{";
let first=!0;for(const key of Object.keys(report).filter(name=>name in report))yield`${first?"":","}
  ${JSON.stringify(key)}: `,first=!1,key==="questions"?yield*list2(report.questions,withoutNull):key==="attributions"?yield*list2(
report.attributions,record2=>JSON.stringify(record2)):yield JSON.stringify(report[key],null,2).replaceAll(`
`,`
  `);yield`
}
`}function*list2(rows,text){if(rows.length===0){yield"[]";return}yield"[";for(let from=0;from<rows.length;from+=ROWS){const lines=rows.
slice(from,from+ROWS).map(row=>`
    ${text(row)}`);yield`${from===0?"":","}${lines.join(",")}`}yield`
  ]`}function withoutNull(row){return JSON.stringify(row,(_key,value)=>value===null?void 0:value)}}),4231:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{S:()=>collectRun});var entry=__nccwpck_require__2(4801),evidence_state=__nccwpck_require__2(
4207),ladder_labels2=__nccwpck_require__2(1929),metric_signals=__nccwpck_require__2(2878),probes2=__nccwpck_require__2(9309),
rules=__nccwpck_require__2(8385);const NO_SIGNAL="no-signal",IDS2=Object.keys(rules.y),FINDERS=Object.values(rules.y).map(
({find})=>find);function createAttributor(settings){const labelOf=(0,ladder_labels2.Uc)(settings.labels),signalsOf=(0,metric_signals.
ge)(settings.metrics),shared2=IDS2.map(()=>new Map);return(entry2,isFailure)=>{const label=labelOf(entry2.failureLabel),
metrics=signalsOf(entry2),evidence=(0,evidence_state.HO)(entry2,label,metrics),probed=settings.probes===void 0?probes2.PL:
(0,probes2.AR)(settings.probes,entry2),attribution=isFailure?attribute({entry:entry2,label,evidence:probed.gold?.passed===
!1?evidence_state.ie:evidence,metrics,probed,ruledOut:(0,probes2.rA)(probed)}):void 0;return{label,evidence,probed,attribution}};
function attribute(context){for(let rule=0;rule<FINDERS.length;rule+=1){const finding2=FINDERS[rule]?.(context);if(finding2!==
void 0&&!isRuledOut(finding2,context))return toAttribution(rule,finding2)}throw new Error(`no attribution rule held; the\
 last one, ${NO_SIGNAL}, always has to`)}function toAttribution(rule,finding2){const{basis,evidence}=finding2,[name,...others]=Object.
keys(evidence),ground=name===void 0?void 0:evidence[name],isShared=others.length===0&&typeof ground!="object",known=isShared?
shared2[rule]?.get(ground):void 0;if(known!==void 0)return known;const id=IDS2[rule]??NO_SIGNAL,attribution={category:settings.
separateUnattributed&&id===NO_SIGNAL?"unattributed":finding2.category,rule:id,basis,evidence};return isShared&&shared2[rule]?.
set(ground,attribution),attribution}}function isRuledOut({basis,category},{ruledOut:out}){return out.length>0&&basis!=="\
counterfactual"&&basis!=="default"&&out.some(each=>each===category)}function sizeAttribution(contextTokens,largeContext2){
const rule="context-size",finding2=rules.y[rule].find({entry:{...entry.Y,contextTokens},label:{kind:"none"},evidence:evidence_state.
CK,metrics:{},probed:{},ruledOut:[],largeContext:largeContext2});return finding2===void 0?void 0:{...finding2,rule}}var model_counts2=__nccwpck_require__2(
3341),question_id2=__nccwpck_require__2(3859),run_tally=__nccwpck_require__2(8179);function clusterPasses(rows,{repeats}){
const{kind,cluster}=rows.columns();if(cluster.length===0)return[];const found=new Map,alone=[],repeated=new Set(repeats.
flatMap(group=>[...group.rows]));for(let row=0;row<rows.length();row+=1)repeated.has(row)||add([row]);for(const group of repeats)
add(group.rows);return[...found.values(),...alone];function add(answers){const judged2=answers.filter(row=>(0,run_tally.
gF)(kind[row]));if(judged2.length===0)return;const passed=judged2.filter(row=>kind[row]===run_tally.um).length/judged2.length,
position=cluster[judged2[0]??0]??0,known=found.get(position);position===0?alone.push({questions:1,passed}):known===void 0?
found.set(position,{questions:1,passed}):(known.questions+=1,known.passed+=passed)}}var binomial2=__nccwpck_require__2(3726);
function hypergeometricPmf(k,marked2,others,drawn2){const p=drawn2/(marked2+others),part=(0,binomial2.z)(k,marked2,p)*(0,binomial2.
z)(drawn2-k,others,p);return part===0?0:part/(0,binomial2.z)(drawn2,marked2+others,p)}function fisherGreater(marked2,size,otherMarked,otherSize){
if(size===0||otherSize===0)return 1;const all=marked2+otherMarked,mean=all*size/(size+otherSize);let sum2=0;for(let k=marked2;k<=
Math.min(size,all);k+=1){const next=sum2+hypergeometricPmf(k,all,size+otherSize-all,size);if(next===sum2&&k>mean)break;sum2=
next}return Math.min(1,sum2)}const LEAST_QUESTIONS=10,LEVEL2=.01,LEAST_DROP=.1;function largeContext(answers){const sorted2=[
...answers].sort((a,b)=>a.tokens-b.tokens),limit=limitOf(sorted2);if(limit===void 0)return;const small=passesOf2(sorted2.
filter(({tokens})=>tokens<=limit)),large=passesOf2(sorted2.filter(({tokens})=>tokens>limit));return{limit,smallPassRate:small.
passed/small.questions,largePassRate:large.passed/large.questions}}function limitOf(sorted2){const third=Math.floor(sorted2.
length/3),low=sorted2[third-1]?.tokens??0,high=sorted2[sorted2.length-third]?.tokens??0;if(third===0||low>=high)return;const smallest=sorted2.
filter(({tokens})=>tokens<=low),small=passesOf2(smallest),large=passesOf2(sorted2.filter(({tokens})=>tokens>=high));if(rateOf2(
small)-rateOf2(large)<LEAST_DROP||!isWorse(large,small))return;const middle=sorted2.filter(({tokens})=>tokens>low&&tokens<
high);return limitOf(smallest)??(isWorse(passesOf2(middle),small)?low:middle.at(-1)?.tokens??low)}function passesOf2(answers){
let[questions,passed]=[0,0];for(const{weight,isPassed}of answers)questions+=weight,isPassed&&(passed+=weight);return{questions,
passed}}function rateOf2({questions,passed}){return questions===0?0:passed/questions}function isWorse(some,than){const[size,
otherSize]=[Math.round(some.questions),Math.round(than.questions)];if(size<LEAST_QUESTIONS||otherSize<LEAST_QUESTIONS)return!1;
const[failed,otherFailed]=[size-Math.round(some.passed),otherSize-Math.round(than.passed)];return fisherGreater(failed,size,
otherFailed,otherSize)<=LEVEL2}function contextSizes(){const sized=[];return{note,settle};function note(row,entry2,{evidence,
probed,attribution}){const{contextTokens,error,graderError}=entry2;if(contextTokens===void 0||evidence.state!=="present"||
error!==void 0||graderError!==void 0)return;const isOpen=attribution?.basis==="elimination"&&probed.context?.passed!==!1;
sized.push({row,tokens:contextTokens,isOpen})}function settle(repeats,outcomeOf2,attribute){if(sized.length===0)return;const asked=new Map;
for(const{rows}of repeats){const graded=rows.filter(row=>outcomeOf2(row).isGraded);for(const row of graded)asked.set(row,
graded.length)}const systems=new Map;for(const{row,tokens}of sized){const{isGraded,isPassed,system}=outcomeOf2(row);if(!isGraded)
continue;const answers=systems.get(system)??[];answers.push({tokens,isPassed,weight:1/(asked.get(row)??1)}),systems.set(
system,answers)}const large=new Map;for(const[system,answers]of systems){const found=largeContext(answers);found!==void 0&&
large.set(system,found)}for(const{row,tokens,isOpen}of sized){const{isGraded,isPassed,system}=outcomeOf2(row),limit=large.
get(system);if(!isOpen||isPassed||!isGraded||limit===void 0)continue;const attribution=sizeAttribution(tokens,limit);attribution!==
void 0&&attribute(row,attribution)}}}function distinctTexts(){const texts2=[],positions=new Map;return{positionOf(text){
if(text==null)return 0;const known=positions.get(text);return known!==void 0?known:(texts2.push(text),positions.set(text,
texts2.length),texts2.length)},at:position=>texts2[position-1]??null,size:()=>texts2.length}}var economics=__nccwpck_require__2(
271);const NO_PRINTS={asked:0,reference:0,judged:0};function entryTable(rows){const clusters=distinctTexts(),slices={category:distinctTexts(),
variant:distinctTexts(),model:distinctTexts(),promptVersion:distinctTexts(),indexVersion:distinctTexts(),contextVersion:distinctTexts()};
return{slices,clusters,add};function add(entry2,kind,line2,{asked,reference,judged:judged2}){const{questionId,questionDetail,
trial,costUsd,latencyMs,inputTokens,outputTokens}=entry2,row=rows.add(questionId??question_id2.n4,questionId!==void 0&&questionId!==
question_id2.n4),columns2=rows.columns();return columns2.kind[row]=kind,columns2.trial[row]=trial??-1,columns2.costUsd[row]=
costUsd??Number.NaN,columns2.latencyMs[row]=latencyMs??Number.NaN,columns2.line[row]=line2,questionDetail!==0&&(columns2.
detail.length===0&&rows.makeRoom("detail"),columns2.detail[row]=questionDetail),inputTokens!==void 0&&(columns2.inputTokens.
length===0&&rows.makeRoom("inputTokens"),columns2.inputTokens[row]=inputTokens),outputTokens!==void 0&&(columns2.outputTokens.
length===0&&rows.makeRoom("outputTokens"),columns2.outputTokens[row]=outputTokens),entry2.category!==void 0&&(columns2.category.
length===0&&rows.makeRoom("category"),columns2.category[row]=slices.category.positionOf(entry2.category)),entry2.cluster!==
void 0&&(columns2.cluster.length===0&&rows.makeRoom("cluster"),columns2.cluster[row]=clusters.positionOf(entry2.cluster)),
entry2.variant!==void 0&&(columns2.variant.length===0&&rows.makeRoom("variant"),columns2.variant[row]=slices.variant.positionOf(
entry2.variant)),entry2.model!==void 0&&(columns2.model.length===0&&rows.makeRoom("model"),columns2.model[row]=slices.model.
positionOf(entry2.model)),entry2.promptVersion!==void 0&&(columns2.promptVersion.length===0&&rows.makeRoom("promptVersio\
n"),columns2.promptVersion[row]=slices.promptVersion.positionOf(entry2.promptVersion)),entry2.indexVersion!==void 0&&(columns2.
indexVersion.length===0&&rows.makeRoom("indexVersion"),columns2.indexVersion[row]=slices.indexVersion.positionOf(entry2.
indexVersion)),entry2.contextVersion!==void 0&&(columns2.contextVersion.length===0&&rows.makeRoom("contextVersion"),columns2.
contextVersion[row]=slices.contextVersion.positionOf(entry2.contextVersion)),asked!==0&&(columns2.asked.length===0&&rows.
makeRoom("asked"),columns2.asked[row]=asked),reference!==0&&(columns2.reference.length===0&&rows.makeRoom("reference"),columns2.
reference[row]=reference),judged2!==0&&(columns2.judged.length===0&&rows.makeRoom("judged"),columns2.judged[row]=judged2),
row}}function fileCounts(rows,from,to){const{kind,evidence,costUsd,latencyMs}=rows.columns(),{entries,failed,ungraded,skipped,
noSignal}=(0,run_tally.BO)(kind,from,to),unknown=run_tally.LE.indexOf("unknown");let[evidenceKnown,withCost,withLatency]=[
0,0,0];for(let row=from;row<to;row+=1)evidence[row]!==unknown&&(evidenceKnown+=1),Number.isNaN(costUsd[row])||(withCost+=
1),Number.isNaN(latencyMs[row])||(withLatency+=1);return{entries,failed,ungraded,skipped,evidenceKnown,noSignal,withCost,
withLatency}}const FEW=20,COUNTED=1e3,LONGEST_ID=80,MOST_FOUND=200,TURN=/^(.*[^\s#/_.:-])(?:#|[\s#/_.:-]*turn[\s#/_.:-]*)\d+$/i;
function findingLog(metrics){const all=new Map,hits={yes:0,no:0,passed:0,failed:0},scores=new Map,latency={count:0,max:0,
hasFraction:!1},cost={count:0,sum:0},ids2={count:0,isCounting:!0},turns=new Map;let entries=0,versions=0,start2;const here={
path:"",line:0};return{note,found:foundAt,settle};function foundAt(what,path,line2){here.path=path,here.line=line2,found(
what)}function place2(){return{...here}}function found(what){const key=`${what.code}\0${what.field}`,known=all.get(key);
known!==void 0?known.entries+=1:all.size<MOST_FOUND&&all.set(key,{entries:1,first:place2(),what})}function note(entry2,outcome,isOwnUnit,path,line2){
here.path=path,here.line=line2,entries+=1,start2??=place2(),(entry2.model!==void 0||entry2.promptVersion!==void 0||entry2.
indexVersion!==void 0)&&(versions+=1),ids2.count<COUNTED&&noteId(entry2),entry2.retrievalHit!==void 0&&noteHit(entry2,outcome),
entry2.scores!==void 0&&noteScores(entry2.scores),isOwnUnit&&noteAmounts(entry2),entry2.grade===void 0&&entry2.verdict===
void 0&&entry2.error===void 0&&entry2.graderError===void 0&&found({code:"no-grade",field:"grade",detail:""})}function noteAmounts({
latencyMs,costUsd}){latencyMs!==void 0&&(latency.count+=1,latencyMs>latency.max&&(latency.max=latencyMs),!latency.hasFraction&&
!Number.isInteger(latencyMs)&&(latency.hasFraction=!0),latency.first??=place2()),costUsd!==void 0&&(cost.count+=1,cost.sum+=
costUsd,cost.first??=place2())}function noteId({questionId,isTextId,question,cluster}){ids2.count+=1;const[,of]=questionId===
void 0||cluster!==void 0?[]:TURN.exec(questionId)??[];if(questionId!==void 0&&of!==void 0){const known=turns.get(of);known===
void 0?turns.set(of,{ids:new Set([questionId]),first:place2()}):known.ids.add(questionId)}if(questionId===void 0||isTextId)
ids2.isCounting=!1;else{const position=Number(/(\d+)\]?$/.exec(questionId)?.[1]??Number.NaN);(Number.isNaN(position)||ids2.
last!==void 0&&position!==ids2.last+1)&&(ids2.isCounting=!1),ids2.last=position,questionId.length>LONGEST_ID&&questionId.
includes(" ")&&question===void 0&&found({code:"text-ids",field:"question_id",detail:""})}}function noteHit(entry2,outcome){
if(outcome==="passed"?hits.passed+=1:outcome==="failed"&&(hits.failed+=1),entry2.retrievalHit!==!0){hits.no+=1;return}hits.
yes+=1;const{retrievedEvidence,retrievedFiles}=entry2;(retrievedEvidence!==void 0||retrievedFiles!==void 0)&&(retrievedEvidence??
[]).length+(retrievedFiles??[]).length===0&&found({code:"hit-without-ids",field:"retrieval_hit",detail:""}),(entry2.failureLabel===
"missing_evidence"||entry2.failureLabel==="retrieval_miss")&&found({code:"contradictory",field:"retrieval_hit",detail:entry2.
failureLabel})}function noteScores(found_){for(const name in found_){const value=found_[name]??null;if(value===null||Number.
isNaN(value))continue;(0,metric_signals.qi)(name,value,metrics)&&found({code:"metric-scale",field:name,detail:String(value)});
const known=scores.get(name);known===void 0?scores.size<MOST_FOUND&&scores.set(name,{count:1,value,isConstant:!0,first:place2()}):
(known.count+=1,value!==known.value&&(known.isConstant=!1))}}function settle(){const single=[],add=(code,field,detail,count2,place3)=>{
place3!==void 0&&single.push({code,field,detail,entries:count2,path:place3.path,line:place3.line})},known=hits.yes+hits.
no;known>=FEW&&(hits.yes===0||hits.no===0)&&hits.passed>0&&hits.failed>0&&add("constant-hit","retrieval_hit",String(hits.
yes>0),known,start2);for(const[name,{count:count2,value,isConstant,first}]of scores)isConstant&&count2>=FEW&&add("consta\
nt-score",name,String(value),count2,first);latency.count>0&&latency.hasFraction&&latency.max<100&&latency.max>0&&add("od\
d-latency","latency_ms",String(Number(latency.max.toPrecision(3))),latency.count,latency.first),cost.count>0&&cost.sum/cost.
count>5&&add("odd-cost","cost_usd",String(Number((cost.sum/cost.count).toPrecision(3))),cost.count,cost.first);const groups=[
...turns.values()].filter(each=>each.ids.size>1);return groups.length>1&&add("undeclared-cluster","question_id",[...groups[0]?.
ids??[]].slice(0,2).join(" "),groups.reduce((sum2,each)=>sum2+each.ids.size,0),groups[0]?.first),ids2.isCounting&&ids2.count>
2&&add("counting-ids","question_id","",entries,start2),versions===0&&entries>0&&add("no-versions","prompt_version","",entries,
start2),[...[...all.values()].map(({entries:count2,first,what})=>({...what,entries:count2,path:first.path,line:first.line})),
...single]}}var text_hash2=__nccwpck_require__2(6647);function fingerprinter(){const judges=new Map;return({question,expectedAnswer,
judge})=>({asked:question===void 0||question===""?0:(0,text_hash2._)(question),reference:expectedAnswer===void 0||expectedAnswer===
""?0:(0,text_hash2._)(expectedAnswer),judged:judge===void 0?0:judgedPrint(judges,judge)})}const MOST_KEPT2=1e3;function judgedPrint(known,judge){
const found=known.get(judge);if(found!==void 0)return found;const print=(0,text_hash2._)(judge);return known.size<MOST_KEPT2&&
known.set(judge,print),print}var grade_words=__nccwpck_require__2(2110);const SHOWN=12;function gradeLog(showText){const grades=new Map;
let last={grade:void 0,seen:{count:0,passes:!1}};return{note,settle};function seenOf(grade){const known=grades.get(grade)??
{count:0,passes:(0,grade_words._Y)(grade)};return grades.set(grade,known),known}function note({grade,verdict,error,graderError}){
return verdict!==void 0||grade===void 0?!1:(grade!==last.grade&&(last={grade,seen:seenOf(grade)}),last.seen.count+=1,last.
seen.passes&&error===void 0&&graderError===void 0)}function settle(from){const reading=(0,grade_words.MU)(grades.keys(),
from);return reading==="unknown"?{problem:unknown()}:{passing:reading==="exact"?[]:[...grades].flatMap(([grade,{passes}])=>passes?
[grade]:[])}}function unknown(){const nameOf2=grade=>showText||(0,grade_words.m)(grade)?`\`${grade.slice(0,40)}\``:"anot\
her",shown=[...grades].slice(0,SHOWN).map(([grade,{count:count2}])=>`${nameOf2(grade)} ${count2}`),more=grades.size-shown.
length;return{code:"unknown-grades",field:"grade",message:`these grades are not all words that are known, so nothing say\
s which of them pass: ${shown.join(", ")}${more>0?` and ${more} more`:""}.`,hint:[...grades.keys()].every(grade=>scoreLike(
grade))?"Say from where on they pass: `grade: { field: …, min: 0.7 }` under `fields:`, or `pass-score`.":"Set `passing\
-grades` to those that pass; of another tool's file map the fields: `fields:` in the config."}}}function scoreLike(grade){
return/^\s*[-+]?[\d.]+\s*%?\s*$/.test(grade)}const KEPT2=20;function retrievalRecord(entry2,short){const{expectedEvidence,
retrievedEvidence,candidateEvidence,expectedFiles,retrievedFiles}=entry2,passages=()=>recordOf("passages",expectedEvidence,
retrievedEvidence,candidateEvidence,short),files=()=>recordOf("files",expectedFiles,retrievedFiles,void 0,short);return isCompared(
expectedEvidence,retrievedEvidence)?passages():isCompared(expectedFiles,retrievedFiles)?files():passages()??files()}function isCompared(expected=[],retrieved){
return expected.length>0&&retrieved!==void 0}function recordOf(of,expected=[],retrieved,candidates,short){if(expected.length===
0&&retrieved===void 0)return;const[ranks,before]=[ranksOf(retrieved),ranksOf(candidates)],wanted=new Set(expected.map(evidence_state.
MH));return{of,expected:expected.slice(0,KEPT2).map(name=>{const found=before.get((0,evidence_state.MH)(name));return{name:short(
name),rank:ranks.get((0,evidence_state.MH)(name))??null,...found===void 0?{}:{candidateRank:found}}}),retrieved:retrieved===
void 0?null:retrieved.slice(0,KEPT2).map(name=>({name:short(name),isExpected:wanted.has((0,evidence_state.MH)(name))})),
more:{expected:Math.max(0,expected.length-KEPT2),retrieved:Math.max(0,(retrieved?.length??0)-KEPT2)}}}function ranksOf(names=[]){
const ranks=new Map;for(const[at2,name]of names.entries())ranks.has((0,evidence_state.MH)(name))||ranks.set((0,evidence_state.
MH)(name),at2+1);return ranks}var secrets2=__nccwpck_require__2(6796);const texts_KEPT={question:300,answer:600,expectedAnswer:600,
reason:300,metric:100,name:200},HALF_A_PAIR=/[\ud800-\udbff]$/;function failureTexts(entry2){const texts2={question:shorten(
entry2.question,texts_KEPT.question),answer:shorten(entry2.answer,texts_KEPT.answer),expectedAnswer:shorten(entry2.expectedAnswer,
texts_KEPT.expectedAnswer),reason:shortReason(entry2.reason),retrieval:retrievalRecord(entry2,name=>shorten(name,texts_KEPT.
name)??""),scores:scoresOf2(entry2)};return Object.values(texts2).every(text=>text===void 0)?void 0:texts2}function shortReason(reason){
const text=shorten(reason?.text.trim(),texts_KEPT.reason)??"";return text===""?void 0:{metric:shorten(reason?.metric??void 0,
texts_KEPT.metric)??null,text}}const MOST_SCORES=20;function scoresOf2({checks:checks2=[],scores={}}){const known=new Set(
checks2.map(({metric:metric3})=>metric3)),all=[...checks2.map(({metric:metric3,score,passed,threshold})=>({metric:metric3,
score,passed,threshold})),...Object.entries(scores).filter(([metric3])=>!known.has(metric3)).map(([metric3,score])=>({metric:metric3,
score,passed:void 0,threshold:void 0}))];if(all.length!==0)return all.slice(0,MOST_SCORES).map(({metric:metric3,score,passed,
threshold})=>({metric:shorten(metric3,texts_KEPT.metric)??"",score,passed:passed??null,threshold:threshold??null}))}function shortAnswer(answer){
return shorten(answer,texts_KEPT.answer)??""}function shortQuestion(question){return shorten(question,texts_KEPT.question)??
""}function shorten(text,length){if(text===void 0)return;const start2=(0,secrets2.SK)(text,length+1);return start2.length<=
length?ownCopy(start2):`${ownCopy(start2.slice(0,length).replace(HALF_A_PAIR,""))}…`}function ownCopy(text){return JSON.
parse(JSON.stringify(text))}const MOST2=6e6,MOST_WRITTEN=12e6,AROUND=100;function passedAnswers(){const answers=new Map;
let kept2=0;return{keep(row,{answer,question,questionId}){if(kept2>=MOST2)return;const texts2={...question===void 0||question===
""||question===questionId?{}:{question:shortQuestion(question)},...answer===void 0||answer===""?{}:{answer:shortAnswer(answer)}};
Object.keys(texts2).length!==0&&(kept2+=JSON.stringify(texts2).length+AROUND,answers.set(row,texts2))},drop:row=>answers.
delete(row),list(of){const seen=new Set,records=[];let left=MOST_WRITTEN;for(const[row,texts2]of answers){const{id,variant}=of(
row),key=`${id}\0${variant??""}`;if(!seen.has(key)){if(seen.add(key),left-=id.length+(variant?.length??0)+(texts2.answer?.
length??0)+(texts2.question?.length??0)+AROUND,left<0)break;records.push({id,variant,...texts2})}}return records}}}var probe2=__nccwpck_require__2(
7223),rung=__nccwpck_require__2(1607);const NAMED=10,noCounts=()=>({failures:0,turned:0,passing:0,lost:0});function probeLogOf(runs){
const given=probe2._v.filter(probe3=>runs[probe3]!==void 0),rows=[],answers=[];return{note,settle};function note(row,probed){
given.every(probe3=>probed[probe3]===void 0)||(rows.push(row),answers.push(probed))}function settle(outcomeOf2){const seen=new Set,
counts=new Map(given.map(probe3=>[probe3,noCounts()])),asked=new Set,byRow=new Map,patterns=new Map;for(const[at2,row]of rows.
entries()){const probed=answers[at2]??{};byRow.set(row,probed);const{isPassed,category}=outcomeOf2(row);given.every(probe3=>probed[probe3]!==
void 0)&&asked.add(row);const isOnLadder=category!==void 0&&((0,rung.hQ)(category)||category==="unattributed");for(const probe3 of given){
const answer=probed[probe3],count2=counts.get(probe3);answer===void 0||count2===void 0||(seen.add(answer),isPassed?(count2.
passing+=1,answer.passed||(count2.lost+=1)):isOnLadder&&(count2.failures+=1,answer.passed&&(count2.turned+=1)))}if(!isOnLadder)
continue;const results=resultsOf2(probed,category),key=results.join(),known=patterns.get(key);known===void 0?patterns.set(
key,{results,failures:1}):known.failures+=1}return{runs:given.map(probe3=>{const all=new Set(runs[probe3]?.values()),strange=[
...all].filter(answer=>!seen.has(answer));return{probe:probe3,questions:all.size,notInLog:strange.length,notInLogIds:strange.
slice(0,NAMED).map(({name})=>name),...counts.get(probe3)??noCounts()}}),patterns:[...patterns.values()],isAsked:row=>asked.
has(row),failedIn:row=>{const probed=byRow.get(row)??{};return given.some(probe3=>probed[probe3]?.passed===!0)?void 0:given.
filter(probe3=>probed[probe3]?.passed===!1)}}}function resultsOf2(probed,category){const results=[];for(const probe3 of given){
const answer=probed[probe3];if(results.push(answer===void 0?null:answer.passed&&(0,rung.hQ)(category)?category:!1),answer?.
passed===!0)break}return results}}var metric2=__nccwpck_require__2(7829);function createQuality(){return{withoutQuestionId:0,
withoutGrade:0,judged:0,contradictory:0,infrastructure:0,graderErrors:0,unchecked:0,cached:0,goldEvidence:0,covered:0,overlapping:0,
metricsSeen:new Set,grades:new Map,gradeWords:[],unknownLabels:new Map,findings:[]}}function noteQuality(quality,entry2,outcome,label,evidence){
const{questionId,grade,verdict,error,graderError}=entry2,answered2=error===void 0&&graderError===void 0;(questionId===void 0||
questionId===question_id2.n4)&&(quality.withoutQuestionId+=1),grade!==void 0?bump(quality.grades,grade):answered2&&verdict===
void 0&&(quality.withoutGrade+=1),outcome==="failed"&&!answered2?error!==void 0?quality.infrastructure+=1:quality.graderErrors+=
1:(outcome==="passed"||outcome==="failed")&&(grade!==void 0||verdict!==void 0)&&(quality.judged+=1),entry2.unchecked&&(quality.
unchecked+=1),entry2.cached&&(quality.cached+=1);const isMissing=label.kind==="known"&&label.label==="missing_evidence"&&
evidence?.isOverruled!==!0;entry2.retrievalHit===!0&&isMissing&&(quality.contradictory+=1),outcome==="failed"&&entry2.failureLabel!==
void 0&&label.kind==="unknown"&&bump(quality.unknownLabels,entry2.failureLabel)}function noteCoverage(quality,coverage){
coverage===void 0||coverage.retrieved===0||(quality.covered+=1,coverage.missing.length<coverage.expected&&(quality.overlapping+=
1))}function noteMetrics(quality,{scores,checks:checks2,contextTokens},settings){const note=name=>{const plain2=(0,metric2.
Kh)(name);settings.has(plain2)&&quality.metricsSeen.add(plain2)};for(const name in scores)note(name);for(const{metric:metric3}of checks2??
[])note(metric3);contextTokens!==void 0&&note("context_tokens")}function bump(counts,key){const known=counts.get(key);known===
void 0?counts.set(key,{count:1}):known.count+=1}function nameAt(rows,{idOf:idOf2},row){return{id:idOf2(row),detail:(0,question_id2.
HS)(rows.columns().detail[row]??0)}}function questionRecords(rows,trials,attributionOf,texts2){const{kind,detail,variant,
trial,label,category,cluster,asked,reference,judged:judged2,costUsd,latencyMs}=rows.columns(),amount2=value=>value===void 0||
Number.isNaN(value)?null:value,records=[];for(let row=0;row<rows.length();row+=1){const attribution=attributionOf(row);records.
push({id:trials.idOf(row),detail:(0,question_id2.HS)(detail[row]??0),variant:texts2.variant.at(variant[row]??0),trial:trial[row]??
1,outcome:outcomeOf(kind[row]),category:attribution?.category??null,rule:attribution?.rule??null,label:texts2.label.at(label[row]??
0),questionCategory:texts2.category.at(category[row]??0),cluster:texts2.cluster.at(cluster[row]??0),asked:printText(asked[row]),
reference:printText(reference[row]),judged:printText(judged2[row]),costUsd:amount2(costUsd[row]),latencyMs:amount2(latencyMs[row])})}
return records}function outcomeOf(kind){return kind===run_tally.um?"passed":kind===run_tally.yX?"skipped":kind!==void 0&&
(0,run_tally.N6)(kind)?"failed":"ungraded"}function questionsByCategory(rows,{idOf:idOf2},categories,leftOut){const{kind,
hasId,category}=rows.columns(),seen=new Map,counts=new Map;for(let row=0;row<rows.length();row+=1){if(!(0,run_tally.gF)(
kind[row])||leftOut?.(row))continue;const name=categories.at(category[row]??0),ids2=seen.get(name)??new Set,before=ids2.
size;hasId[row]===1&&ids2.add(idOf2(row)),(ids2.size>before||hasId[row]!==1)&&counts.set(name,(counts.get(name)??0)+1),seen.
set(name,ids2)}return counts}function printText(hash){return hash===void 0||hash===0?null:(0,text_hash2.e)(hash)}function weigher(rows,{
repeats}){const{kind}=rows.columns(),inRepeat=new Uint8Array(repeats.length===0?0:rows.length());for(const group of repeats)
for(const row of group.rows)inRepeat[row]=1;return{total,by};function total(leftOut){const tally=newTally(),single=new Uint32Array(
run_tally.GW);for(let row=0;row<rows.length();row+=1)inRepeat[row]!==1&&!leftOut?.(row)&&question_weights_bump(single,kind[row]??
run_tally.E6);addSingles(tally,single);for(const group of repeats)addQuestion(tally,group.rows.filter(row=>!leftOut?.(row)));
return weightsOf(tally)}function by(positions,texts2,leftOut){if(positions.length===0||texts2.size()===0)return new Map;
const tallies=new Map,tallyAt=position=>{const tally=tallies.get(position)??newTally();return tallies.set(position,tally),
tally},singles=new Uint32Array((texts2.size()+1)*run_tally.GW);for(let row=0;row<rows.length();row+=1)inRepeat[row]!==1&&
!leftOut?.(row)&&question_weights_bump(singles,(positions[row]??0)*run_tally.GW+(kind[row]??run_tally.E6));for(let position=1;position<=
texts2.size();position+=1)addSingles(tallyAt(position),singles.subarray(position*run_tally.GW,(position+1)*run_tally.GW));
for(const group of repeats){const parts=new Map;for(const row of group.rows){if(leftOut?.(row))continue;const position=positions[row]??
0,part=parts.get(position);part===void 0?parts.set(position,[row]):part.push(row)}for(const[position,part]of parts)addQuestion(
tallyAt(position),part)}const found=new Map;for(const[position,tally]of tallies){const name=texts2.at(position);name!==null&&
found.set(name,weightsOf(tally))}return found}function addQuestion(tally,group){const own=new Uint32Array(run_tally.GW);
for(const row of group)question_weights_bump(own,kind[row]??run_tally.E6);const skipped=own[run_tally.yX]??0,asked=group.
length-skipped;addTo(tally.judged,asked-(own[run_tally.E6]??0),own),addTo(tally.asked,asked,own),addTo(tally.all,group.length,
own)}}function askedOnce(counts){const{entries,ungraded,skipped,passed,failed,...rungs}=counts;return{...rungs,passed,failed,
whole:passed+failed,ungraded:{part:ungraded,whole:entries-skipped},skipped:{part:skipped,whole:entries}}}function newTally(){
return{judged:new Map,asked:new Map,all:new Map}}function addSingles(tally,kinds){addTo(tally.judged,1,kinds),addTo(tally.
asked,1,kinds),addTo(tally.all,1,kinds)}function addTo(sums,size,kinds){if(size===0)return;const known=sums.get(size);if(known===
void 0)sums.set(size,kinds.slice());else for(let each=0;each<run_tally.GW;each+=1)known[each]=(known[each]??0)+(kinds[each]??
0)}function weightsOf({judged:judged2,asked,all}){const counted=(0,run_tally.mQ)(shared(judged2),0),{passed,failed,prompt,
retrieval,context,model,offLadder,unattributed,noSignal}=counted;return{passed,failed,prompt,retrieval,context,model,offLadder,
unattributed,noSignal,whole:passed+failed,ungraded:partOf(shared(asked),run_tally.E6,kind=>kind!==run_tally.yX),skipped:partOf(
shared(all),run_tally.yX,()=>!0)}}function partOf(sums,part,counts){return{part:sums[part]??0,whole:sums.reduce((sum2,value,kind)=>counts(
kind)?sum2+value:sum2,0)}}function shared(sums){const total=new Float64Array(run_tally.GW),sizes=[...sums.keys()].sort((a,b)=>a-
b);let parts=sizes.reduce(leastCommonMultiple2,1);const rows=[...sums.values()].reduce((sum2,kinds)=>sum2+kinds.reduce((all,count2)=>all+
count2,0),0);parts*rows>Number.MAX_SAFE_INTEGER&&(parts=1);for(const size of sizes){const kinds=sums.get(size);for(let each=0;each<
run_tally.GW;each+=1)total[each]=(total[each]??0)+(kinds?.[each]??0)*parts/size}return total}function leastCommonMultiple2(a,b){
let[x,y]=[a,b];for(;y!==0;)[x,y]=[y,x%y];return Math.min(a/x*b,Number.MAX_SAFE_INTEGER)}function question_weights_bump(sums,at2){
sums[at2]=(sums[at2]??0)+1}function repeatsOf(rows,{repeats,repeated,hasSingles},fileOf,isWhole){const{kind}=rows.columns();
let isNumbered=!0,[fewest,most,disagreeing,inSeveralFiles]=[hasSingles?1:Number.POSITIVE_INFINITY,1,0,0];for(const{rows:group,
isNumbered:isOwn}of repeats){fewest=Math.min(fewest,group.length),most=Math.max(most,group.length),group.some(row=>kind[row]===
run_tally.um)&&group.some(row=>(0,run_tally.N6)(kind[row]??run_tally.um))&&(disagreeing+=1);const inFiles=new Set(group.
map(fileOf));inFiles.size>1&&(inSeveralFiles+=1),!isOwn&&(inFiles.size>1||![...inFiles].every(isWhole))&&(isNumbered=!1)}
return{questions:repeated,fewest:Number.isFinite(fewest)?fewest:1,most,disagreeing,inSeveralFiles,isNumbered}}const SYSTEMS=[
["model","model","model"],["promptVersion","prompt_version","prompt version"],["indexVersion","index_version","index ver\
sion"],["contextVersion","context_version","context version"]];function mixedSystems(rows,{repeats,idOf:idOf2},texts2,placeOf2){
const columns2=rows.columns();return SYSTEMS.flatMap(([column,field,noun])=>{const positions=columns2[column];if(positions.
length===0)return[];const other=({rows:group})=>{const first2=group.map(row2=>positions[row2]??0).find(position=>position>
0);return group.find(row2=>(positions[row2]??0)>0&&positions[row2]!==first2)},mixed=repeats.filter(repeat=>other(repeat)!==
void 0),[first]=mixed,row=first===void 0?void 0:other(first);if(first===void 0||row===void 0)return[];const names=[...new Set(
first.rows.map(each=>texts2[column].at(positions[each]??0)))].filter(name=>name!==null).map(name=>JSON.stringify(name));
return[{code:"several-systems",...placeOf2(row),field,message:`question ${JSON.stringify(idOf2(row))} was answered with ${noun}\
 ${names.slice(0,5).join(" and ")}, which is no repeat${mixed.length>1?`; so were ${mixed.length-1} more questions`:""}.`,
hint:"Are these two runs? Give one, and compare it with the other: `rung-gate compare`, or `baseline`. Several systems i\
n one run are told apart by `variant`."}]})}const ENCODER=new TextEncoder,DECODER=new TextDecoder("utf-8",{ignoreBOM:!0});
function textColumn(){let bytes=new Uint8Array(16384),used=0,length=0,ends=new Uint32Array(1024);return{push,get,hashes};
function push(text){length===ends.length&&(ends=copyInto(new Uint32Array(ends.length*2),ends)),used+text.length*3>bytes.
length&&growBytes(text.length*3);let at2=used;for(let i=0;i<text.length;i+=1){const code=text.charCodeAt(i);if(code>127){
at2=used+ENCODER.encodeInto(text,bytes.subarray(used)).written;break}bytes[at2]=code,at2+=1}used=at2,ends[length]=at2,length+=
1}function hashes(){const all=new Uint32Array(length);for(let row=0,at2=0;row<length;row+=1){let hash=SEED;for(const end=ends[row]??
0;at2<end;at2+=1)hash=Math.imul(hash^(bytes[at2]??0),PRIME);all[row]=scramble(hash)}return all}function get(row){return DECODER.
decode(bytes.subarray(row===0?0:ends[row-1],ends[row]))}function growBytes(needed){bytes=copyInto(new Uint8Array(Math.max(
bytes.length*2,used+needed)),bytes)}}const SEED=2166136261,PRIME=16777619;function scramble(hash){let mixed=Math.imul(hash^
hash>>>16,2246822507);return mixed=Math.imul(mixed^mixed>>>13,3266489909),(mixed^mixed>>>16)>>>0}function copyInto(larger,smaller){
return larger.set(smaller),larger}function createRows(){const ids2=textColumn();let length=0,room=1024,columns2=resized(
void 0,room);return{ids:ids2,length:()=>length,columns:()=>columns2,add(id,hasId){return length===room&&(room*=2,columns2=
resized(columns2,room)),ids2.push(id),columns2.hasId[length]=hasId?1:0,length+=1,length-1},makeRoom(name){name==="inputT\
okens"||name==="outputTokens"?columns2[name]=new Float32Array(room).fill(Number.NaN):columns2[name]=new Uint32Array(room)}}}
function resized(old,room){const rare=name=>rows_copyInto(new Uint32Array(old?.[name].length?room:0),old?.[name]),amounts2=name=>rows_copyInto(
new Float32Array(old?.[name].length?room:0).fill(Number.NaN),old?.[name]);return{kind:rows_copyInto(new Uint8Array(room),
old?.kind),evidence:rows_copyInto(new Uint8Array(room),old?.evidence),hasId:rows_copyInto(new Uint8Array(room),old?.hasId),
trial:rows_copyInto(new Int32Array(room),old?.trial),costUsd:rows_copyInto(new Float64Array(room),old?.costUsd),latencyMs:rows_copyInto(
new Float64Array(room),old?.latencyMs),line:rows_copyInto(new Uint32Array(room),old?.line),detail:rare("detail"),attribution:rare(
"attribution"),variant:rare("variant"),label:rare("label"),category:rare("category"),cluster:rare("cluster"),asked:rare(
"asked"),reference:rare("reference"),judged:rare("judged"),model:rare("model"),promptVersion:rare("promptVersion"),indexVersion:rare(
"indexVersion"),contextVersion:rare("contextVersion"),inputTokens:amounts2("inputTokens"),outputTokens:amounts2("outputT\
okens")}}function rows_copyInto(target,source){return source!==void 0&&target.set(source),target}function numberTrials(rows){
const{kind,hasId,trial,detail:details,variant}=rows.columns(),mayRepeat=repeatsIn(rows.ids.hashes()),groups=new Map;let questionCount=0,
gradedQuestionCount=0,hasSingles=!1;const known=new Map,questions=new Set,graded=new Set;for(let row=0;row<rows.length();row+=
1){const wasGraded=(0,run_tally.gF)(kind[row]);if(hasId[row]!==1||!mayRepeat(row)){questionCount+=1,wasGraded&&(gradedQuestionCount+=
1),hasId[row]===1&&(hasSingles=!0),(trial[row]??-1)<0&&(trial[row]=1);continue}const id=rows.ids.get(row),detail=details[row]??
0,same=known.get(id);same===void 0?known.set(id,{first:detail,several:!1}):same.first!==detail&&(same.several=!0),questions.
add(`${detail}:${id}`),wasGraded&&graded.add(`${detail}:${id}`);const key=`${variant[row]??0}:${detail}:${id}`,group=groups.
get(key);group===void 0?groups.set(key,[row]):group.push(row)}const duplicates=[],repeats=[],repeated=new Set;for(const[
key,group]of groups){group.length===1?hasSingles=!0:(repeats.push({rows:group,isNumbered:group.every(row=>(trial[row]??-1)>=
0)}),repeated.add(key.slice(key.indexOf(":")+1)));for(const duplicate of numberGroup(group,trial))duplicates.push(duplicate)}
duplicates.sort((a,b)=>a.row-b.row);const ambiguous2=new Set([...known].filter(([,{several}])=>several).map(([id])=>id)),
idOf2=row=>{const id=rows.ids.get(row),detail=ambiguous2.size>0&&ambiguous2.has(id)?(0,question_id2.HS)(details[row]??0):
null;return detail===null?id:(0,question_id2.vX)(id,detail)};return{questionCount:questionCount+questions.size,gradedQuestionCount:gradedQuestionCount+
graded.size,repeats,hasSingles,repeated:repeated.size,duplicates,idOf:idOf2}}function numberGroup(group,trials){const taken=new Map,
duplicates=[],numberOf=row=>trials[row]??-1;for(const row of group){const trial=numberOf(row);if(trial<0)continue;const first=taken.
get(trial);first===void 0?taken.set(trial,row):duplicates.push({row,first,trial})}let next=1;for(const row of group)if(!(numberOf(
row)>=0)){for(;taken.has(next);)next+=1;trials[row]=next,next+=1}return duplicates}const BITS_EACH=16;function repeatsIn(hashes){
const words2=2**Math.max(0,Math.ceil(Math.log2(hashes.length*BITS_EACH/32))),once=new Uint32Array(words2),twice=new Uint32Array(
words2);for(let row=0;row<hashes.length;row+=1){const hash=hashes[row]??0,word=hash>>>5&words2-1,bit=1<<(hash&31),known=once[word]??
0;(known&bit)===0?once[word]=known|bit:twice[word]=(twice[word]??0)|bit}const isCandidate=hash=>((twice[hash>>>5&words2-
1]??0)&1<<(hash&31))!==0,seen=new Set,repeated=new Set;for(let row=0;row<hashes.length;row+=1){const hash=hashes[row]??0;
isCandidate(hash)&&(seen.has(hash)?repeated.add(hash):seen.add(hash))}return repeated.size===0?()=>!1:row=>repeated.has(
hashes[row]??0)}var hidden_text2=__nccwpck_require__2(4285);function withoutTexts(entry2){const{questionId,isTextId,question,
grade,failureLabel,error,graderError}=entry2,isText=questionId!==void 0&&(isTextId||questionId===question),label=text=>text===
void 0||text!==question&&(0,hidden_text2.AH)(text)===text?text:(0,hidden_text2.kh)(text);return{...entry2,questionId:isText?
(0,hidden_text2.kh)(questionId):questionId,grade:grade===void 0?void 0:(0,hidden_text2.AH)(grade),failureLabel:label(failureLabel),
category:label(entry2.category),cluster:label(entry2.cluster),judge:void 0,variant:label(entry2.variant),model:label(entry2.
model),promptVersion:label(entry2.promptVersion),indexVersion:label(entry2.indexVersion),contextVersion:label(entry2.contextVersion),
expectedFiles:entry2.expectedFiles?.map(hidden_text2.jS),expectedEvidence:entry2.expectedEvidence?.map(hidden_text2.jS),
retrievedFiles:entry2.retrievedFiles?.map(hidden_text2.jS),candidateEvidence:entry2.candidateEvidence?.map(hidden_text2.
jS),retrievedEvidence:entry2.retrievedEvidence?.map(hidden_text2.jS),error:error===void 0?void 0:hidden_text2.RG,graderError:graderError===
void 0?void 0:hidden_text2.RG,reason:void 0,question:void 0,answer:void 0,expectedAnswer:void 0}}const DUPLICATES_SHOWN=20,
MAX_FAILURES_WITH_TEXT=5e3,SLICES=null;function collectRun(settings){const diagnose=createAttributor(settings),rows=createRows(),
table2=entryTable(rows),{slices,clusters}=table2,files=[],quality=createQuality(),attributions=new Map;let failures=0;const texts2=new Map,
answers=settings.keepsAnswers===!0&&settings.showText?passedAnswers():void 0,traceUrls=new Map,labels=distinctTexts(),fingerprint2=fingerprinter(),
grades=settings.readsWords===!0?gradeLog(settings.showText):void 0,undecided=[],findings=findingLog(settings.metrics),sources=[],
sizes=settings.metrics.has("context_tokens")?void 0:contextSizes(),probeLog=settings.probes===void 0?void 0:probeLogOf(settings.
probes);return{startFile,add,addAttributed,source,sources:()=>sources,finding:finding2,notice,finish};function startFile(path,format,form={}){
files.push({path,format,form,from:rows.length(),notices:[]})}function currentFile(){const file=files.at(-1);if(file===void 0)
throw new Error("startFile() comes first");return file}function source(found){sources.push({...found,path:currentFile().
path})}function finding2(found,line2){findings.found(found,currentFile().path,line2)}function notice(found){currentFile().
notices.push(found)}function add(read2,line2){const entry2=settings.showText?read2:withoutTexts(read2),outcome=collect_outcomeOf(
read2,settings.passingGrades),diagnosis=diagnose(entry2,outcome==="failed"),{label,evidence,probed,attribution}=diagnosis,
isUndecided=grades?.note(read2)===!0&&outcome==="failed";noteQuality(quality,entry2,isUndecided?"passed":outcome,label,evidence);
const{path,format}=currentFile();findings.note(read2,isUndecided?"passed":outcome,OWN_UNITS.has(format),path,line2),probed.
gold!==void 0&&(quality.goldEvidence+=1),noteCoverage(quality,evidence.compared),evidence.isOverruled&&finding2(OVERRULED,
line2),evidence.isFilesOnly&&outcome==="failed"&&finding2(FILES_ONLY,line2),settings.metrics.size>0&&noteMetrics(quality,
entry2,settings.metrics);const row=keep(entry2,outcome,attribution,{line:line2,prints:fingerprint2(read2)},isUndecided);
rows.columns().evidence[row]=run_tally.LE.indexOf(evidence.state),probeLog?.note(row,probed),sizes?.note(row,entry2,diagnosis),
isUndecided&&undecided.push(row),(outcome==="passed"||isUndecided)&&answers?.keep(row,entry2)}function addAttributed(entry2,outcome,attribution,prints=NO_PRINTS){
noteQuality(quality,entry2,outcome,UNKNOWN_LABEL);const row=keep(entry2,outcome,attribution,{line:0,prints});rows.columns().
evidence[row]=run_tally.LE.indexOf("unknown")}function keep(entry2,outcome,attribution,at2,isUndecided=!1){const row=table2.
add(entry2,kindOf(outcome,attribution),at2.line,at2.prints);return attribution!==void 0&&keepFailure(row,entry2,attribution,
isUndecided),row}function keepFailure(row,entry2,attribution,isUndecided){const columns2=rows.columns();if(columns2.attribution.
length===0&&rows.makeRoom("attribution"),columns2.attribution[row]=positionOf(attribution),isUndecided||(failures+=1),entry2.
failureLabel!==void 0&&(columns2.label.length===0&&rows.makeRoom("label"),columns2.label[row]=labels.positionOf(entry2.failureLabel)),
settings.showText&&(isUndecided?undecided.length:failures)<=MAX_FAILURES_WITH_TEXT){const kept2=failureTexts(entry2);kept2!==
void 0&&texts2.set(row,kept2)}entry2.traceUrl!==void 0&&traceUrls.set(row,ownCopy(entry2.traceUrl))}function positionOf(attribution){
const position=attributions.get(attribution)??attributions.size+1;return position>attributions.size&&attributions.set(attribution,
position),position}function decide2(log){const isMapped=files.some(({format})=>format==="mapped"),settled=log.settle(isMapped?
"mapped":files.some(({form})=>form.isTable)?"table":"log");if("problem"in settled)return[settled.problem];const{kind,attribution,
label}=rows.columns(),meaningOf2=(0,ladder_labels2.Uc)(settings.labels);for(const row of undecided)if(settled.passing.length>
0)kind[row]=run_tally.um,attribution[row]=0,label.length>0&&(label[row]=0),texts2.delete(row),traceUrls.delete(row);else{
answers?.drop(row);const name=labels.at(label[row]??0);name!==null&&meaningOf2(name).kind==="unknown"&&bump(quality.unknownLabels,
name)}return quality.gradeWords.push(...settled.passing),[]}function finish(){const unread=grades===void 0?[]:decide2(grades);
quality.findings.push(...findings.settle());const trials=numberTrials(rows),columns2=rows.columns(),length=rows.length();
sizes?.settle(trials.repeats,row=>({isGraded:(0,run_tally.gF)(columns2.kind[row]),isPassed:columns2.kind[row]===run_tally.
um,system:columns2.variant[row]??0}),(row,attribution)=>{columns2.kind[row]=(0,run_tally.zU)(attribution.category,!1),columns2.
attribution[row]=positionOf(attribution)});const nameOf2=row=>nameAt(rows,trials,row),isOut=settings.quarantined.size===
0?void 0:row=>(0,question_id2.x_)(settings.quarantined,nameOf2(row)),total=(0,run_tally.BO)(columns2.kind,0,length),counted=(name,leftOut)=>(0,run_tally.
Nv)(columns2.kind,columns2[name],length,slices[name],leftOut),category=counted("category"),inQuestions=weigher(rows,trials),
isOnce=trials.repeats.length===0,partOf2=(counts2,leftOut)=>({counts:counts2,weights:isOnce?askedOnce(counts2):inQuestions.
total(leftOut)}),partsBy=(name,counts2,leftOut)=>{const weights=isOnce?void 0:inQuestions.by(columns2[name],slices[name],
leftOut);return new Map([...counts2].map(([value,each])=>[value,{counts:each,weights:weights?.get(value)??askedOnce(each)}]))},
whole=partOf2(total),counts={category,variant:counted("variant"),model:counted("model"),promptVersion:counted("promptVer\
sion"),indexVersion:counted("indexVersion"),contextVersion:counted("contextVersion")},grounds=[...attributions.keys()],attributionOf=row=>grounds[(columns2.
attribution[row]??0)-1],run={files:files.map(toRunFile),total,slices:counts,weights:whole.weights,passRates:name=>new Map(
[...partsBy(name,counts[name])].map(([value,{weights}])=>[value,(0,model_counts2.CG)(weights.passed,weights.whole)])),gated:isOut===
void 0?{...whole,categories:partsBy("category",category)}:{...partOf2((0,run_tally.BO)(columns2.kind,0,length,isOut),isOut),
categories:partsBy("category",counted("category",isOut),isOut)},isGated:row=>isOut?.(row)!==!0,gap:(0,run_tally.sj)(columns2.
kind,columns2.evidence,length),quality,failures:function*(){for(let row=0;row<length;row+=1){const attribution=attributionOf(
row);attribution!==void 0&&(yield{row,attribution,texts:texts2.get(row),traceUrl:traceUrls.get(row)})}},passedAnswers:()=>answers?.
list(row=>({id:nameOf2(row).id,variant:slices.variant.at(columns2.variant[row]??0)}))??[],questionCount:trials.questionCount,
gradedQuestionCount:trials.gradedQuestionCount,clusters:()=>clusterPasses(rows,trials),probes:probeLog?.settle(row=>({isPassed:columns2.
kind[row]===run_tally.um,category:attributionOf(row)?.category})),repeats:repeatsOf(rows,trials,fileIndexOf,at2=>files[at2]?.
form.isWhole===!0),gradedQuestionsByCategory:leftOut=>questionsByCategory(rows,trials,slices.category,leftOut),nameOf:nameOf2,
variantOf:row=>slices.variant.at(columns2.variant[row]??0),trialOf:row=>columns2.trial[row]??1,isPassed:row=>columns2.kind[row]===
run_tally.um,economics:leftOut=>(0,economics.c)(rows,slices.category,leftOut),records:()=>questionRecords(rows,trials,attributionOf,
{...slices,label:labels,cluster:clusters})},duplicates=trials.duplicates.slice(0,DUPLICATES_SHOWN).map(toProblem),problems=[
...unread,...mixedSystems(rows,trials,slices,row=>({file:fileOf(row),line:columns2.line[row]??0})),...duplicates];return{
run,problems,more:trials.duplicates.length-duplicates.length};function toProblem({row,first,trial}){const variant=run.variantOf(
row);return{code:"duplicate-entry",file:fileOf(row),line:columns2.line[row]??0,field:"trial",message:`question ${JSON.stringify(
rows.ids.get(row))}${variant===null?"":` of variant ${JSON.stringify(variant)}`} has trial ${trial} a second time; it st\
ands at ${fileOf(first)}:${columns2.line[first]??0} already.`,hint:"Give every repeat a number of its own, or leave `tri\
al` out to have repeats numbered in log order."}}}function fileOf(row){return files[fileIndexOf(row)]?.path??""}function fileIndexOf(row){
return files.findLastIndex(({from})=>from<=row)}function toRunFile({path,format,from,notices},index){return{path,format,
...fileCounts(rows,from,files[index+1]?.from??rows.length()),notices}}}const OWN_UNITS=new Set(["run-log","mapped"]),OVERRULED={
code:"overruled-label",field:"failure_label",detail:""},FILES_ONLY={code:"files-only",field:"expected_files",detail:""},
UNKNOWN_LABEL={kind:"unknown"};function kindOf(outcome,attribution){return outcome==="passed"?run_tally.um:outcome==="sk\
ipped"?run_tally.yX:attribution===void 0?run_tally.E6:(0,run_tally.zU)(attribution.category,attribution.rule===NO_SIGNAL)}
function collect_outcomeOf({grade,verdict,error,graderError},passingGrades){return verdict===void 0?grade!==void 0&&passingGrades.
has(grade)?"passed":"failed":error===void 0&&graderError===void 0?verdict:"failed"}}),271:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{c:()=>economicsOf,M:()=>gatedEconomics});function nearestRank(values,share){
const rank=Math.max(1,Math.ceil(share*values.length-1e-9))-1;let[left,right]=[0,values.length-1];for(;left<right;){const pivot=at2(
values,left+right>>1);let[low,high]=[left,right];for(;low<=high;){for(;at2(values,low)<pivot;)low+=1;for(;at2(values,high)>
pivot;)high-=1;if(low<=high){const swapped=at2(values,low);values[low]=at2(values,high),values[high]=swapped,low+=1,high-=
1}}if(rank<=high)right=high;else if(rank>=low)left=low;else break}return at2(values,rank)}function at2(values,index){return values[index]??
Number.NaN}var sum2=__nccwpck_require__2(6692);const NONE2=new Float64Array;function noCosts(){return{entries:0,correct:0,
withCost:0,withoutCost:0,cost:(0,sum2.ZO)(),withLatency:0,latencies:NONE2,input:{count:0,sum:0},output:{count:0,sum:0}}}
function addAnswer(sums,passed,isUnanswered,costUsd,latencyMs,inputTokens,outputTokens){sums.entries+=1,passed&&(sums.correct+=
1),Number.isNaN(costUsd)?isUnanswered||(sums.withoutCost+=1):(sums.withCost+=1,(0,sum2.DN)(sums.cost,costUsd)),Number.isNaN(
latencyMs)||(sums.withLatency+=1),add(sums.input,inputTokens),add(sums.output,outputTokens)}function addSums(total,part){
total.entries+=part.entries,total.correct+=part.correct,total.withCost+=part.withCost,total.withoutCost+=part.withoutCost,
total.withLatency+=part.withLatency,(0,sum2.DN)(total.cost,part.cost.total),(0,sum2.DN)(total.cost,part.cost.rest);for(const name of[
"input","output"])total[name].count+=part[name].count,total[name].sum+=part[name].sum}function costsOf(sums,total){const{
entries,correct,withCost,withoutCost,latencies}=sums,costUsd=(0,sum2.Qy)(sums.cost),allCost=(0,sum2.Qy)(total.cost),isKnown=withCost>
0&&withoutCost===0;return{entries,correct,withCost,withoutCost,costUsd:withCost===0?null:costUsd,costPerQuestion:withCost===
0?null:costUsd/withCost,costPerCorrect:isKnown&&correct>0?costUsd/correct:null,shareOfCost:withCost===0||allCost===0?null:
costUsd/allCost,withLatency:latencies.length,latencyP50Ms:latencies.length===0?null:nearestRank(latencies,.5),latencyP95Ms:latencies.
length===0?null:nearestRank(latencies,.95),inputTokens:meanOf(sums.input),outputTokens:meanOf(sums.output)}}function add(mean,value){
Number.isNaN(value)||(mean.count+=1,mean.sum+=value)}function meanOf({count:count2,sum:sum3}){return count2===0?null:sum3/
count2}var text_order2=__nccwpck_require__2(4767),tally=__nccwpck_require__2(8179);const UNANSWERED_KIND=(0,tally.zU)("i\
nfrastructure",!1);function economicsOf(rows,categories,leftOut){const parts=[],{kind,category,costUsd,latencyMs,inputTokens,
outputTokens}=rows.columns(),length=rows.length();for(let row=0;row<length;row+=1){if(leftOut?.(row))continue;const position=category[row]??
0;let part=parts[position];part===void 0&&(part=noCosts(),parts[position]=part),addAnswer(part,kind[row]===tally.um,kind[row]===
UNANSWERED_KIND,costUsd[row]??Number.NaN,latencyMs[row]??Number.NaN,inputTokens[row]??Number.NaN,outputTokens[row]??Number.
NaN)}const total=noCosts();for(const part of parts)part!==void 0&&addSums(total,part);total.withLatency>0&&listLatencies(
rows,total,parts,leftOut);const named2=parts.flatMap((part,position)=>{const name=categories.at(position);return name===
null?[]:[[name,costsOf(part,total)]]});return{total:costsOf(total,total),categories:Object.fromEntries(named2.sort(([a],[
b])=>(0,text_order2.f)(a,b)))}}function gatedEconomics(run,all,isQuarantine){let found=isQuarantine?void 0:all;return()=>(found??=
run.economics(row=>!run.isGated(row)),found)}function listLatencies(rows,total,parts,leftOut){for(const part of parts)part!==
void 0&&(part.latencies=new Float64Array(part.withLatency));const{category,latencyMs}=rows.columns(),length=rows.length(),
listed2=new Uint32Array(parts.length);for(let row=0;row<length;row+=1){const latency=latencyMs[row]??Number.NaN,position=category[row]??
0,at4=listed2[position]??0,part=parts[position];Number.isNaN(latency)||part===void 0||leftOut?.(row)||(part.latencies[at4]=
latency,listed2[position]=at4+1)}total.latencies=new Float64Array(total.withLatency);let at3=0;for(const part of parts)part!==
void 0&&(total.latencies.set(part.latencies,at3),at3+=part.latencies.length)}}),2110:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{MU:()=>readingOf,_Y:()=>isPassingWord,m:()=>isKnownWord});const PASSING_WORDS=[
"correct","fully correct","acceptable","pass","passed","passes","passing","success","successful","succeeded","yes","y","\
ok","okay","right"],FAILING_WORDS=["incorrect","wrong","partial","partially correct","partly correct","unacceptable","no\
t acceptable","not correct","fail","failed","fails","failing","failure","unsuccessful","no","n","not ok"],TABLE_WORDS={passing:[
"1","1.0","true","t","wahr","vrai","verdadero","verdadeiro","vero","ja","oui","sí","sì","sim","✓","✔","✅","👍"],
failing:["0","0.0","false","f","falsch","faux","falso","nein","non","não","✗","✘","✖","❌","👎"]},LADDER_WORDS=[
"correct","acceptable"],PASSING=new Set(PASSING_WORDS),KNOWN2=new Set([...PASSING_WORDS,...FAILING_WORDS]),TABLE_PASSING=new Set(
TABLE_WORDS.passing),TABLE_KNOWN=new Set([...TABLE_WORDS.passing,...TABLE_WORDS.failing]);function plain2(grade){return grade.
trim().toLowerCase().replace(/[\s_-]+/g," ")}function isPassingWord(grade){const word=plain2(grade);return PASSING.has(word)||
TABLE_PASSING.has(word)}function isKnownWord(grade){return KNOWN2.has(plain2(grade))||TABLE_KNOWN.has(plain2(grade))}function readingOf(grades,from){
const all=[...grades];if(all.length===0)return"exact";const isMapped=from==="mapped";return!isMapped&&all.some(grade=>LADDER_WORDS.
includes(grade))||!isMapped&&!all.some(grade=>isPassingWord(grade)||grade.trim().includes(`
`))?"exact":all.every(grade=>from!=="log"?isKnownWord(grade):KNOWN2.has(plain2(grade)))?"words":"unknown"}}),8179:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{BO:()=>countRows,E6:()=>UNGRADED_KIND,GW:()=>KINDS2,LE:()=>EVIDENCE_STATES,N6:()=>isFailure,
Nv:()=>countSlices,gF:()=>isGraded,mQ:()=>countsOf,sj:()=>countGap,um:()=>PASSED_KIND,yX:()=>SKIPPED_KIND,zU:()=>failureKind});
var _model_attribution_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(2324),_model_counts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3341),_model_rung_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(1607);const PASSED_KIND=0,UNGRADED_KIND=1,SKIPPED_KIND=2,
FIRST_FAILURE=3,CATEGORIES=_model_attribution_js__WEBPACK_IMPORTED_MODULE_0__.M.length,KINDS2=FIRST_FAILURE+2*CATEGORIES;
function failureKind(category,isSilent){return FIRST_FAILURE+_model_attribution_js__WEBPACK_IMPORTED_MODULE_0__.M.indexOf(
category)+(isSilent?CATEGORIES:0)}function isFailure(kind){return kind>=FIRST_FAILURE}function isGraded(kind){return kind===
PASSED_KIND||kind!==void 0&&isFailure(kind)}function countRows(kinds,from,to,leftOut){const sums=new Uint32Array(KINDS2);
for(let row=from;row<to;row+=1)leftOut?.(row)||bump(sums,kinds[row]??UNGRADED_KIND);return countsOf(sums,0)}function countSlices(kinds,positions,length,texts2,leftOut){
if(positions.length===0||texts2.size()===0)return new Map;const sums=new Uint32Array((texts2.size()+1)*KINDS2);for(let row=0;row<
length;row+=1)leftOut?.(row)||bump(sums,(positions[row]??0)*KINDS2+(kinds[row]??UNGRADED_KIND));const counts=new Map;for(let position=1;position<=
texts2.size();position+=1){const found=countsOf(sums,position*KINDS2);found.entries>0&&counts.set(texts2.at(position)??"",
found)}return counts}const EVIDENCE_STATES=["present","absent","unknown"];function countGap(kinds,evidence,length){const sums=new Uint32Array(
2*EVIDENCE_STATES.length);for(let row=0;row<length;row+=1){const kind=kinds[row]??UNGRADED_KIND;isGraded(kind)&&bump(sums,
(evidence[row]??0)*2+(kind===PASSED_KIND?0:1))}const cell=state=>{const at2=EVIDENCE_STATES.indexOf(state)*2;return{passed:sums[at2]??
0,failed:sums[at2+1]??0}};return{present:cell("present"),absent:cell("absent"),unknown:cell("unknown")}}function bump(sums,at2){
sums[at2]=(sums[at2]??0)+1}function countsOf(sums,from){const counts=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.W1)();
counts.passed=sums[from+PASSED_KIND]??0,counts.ungraded=sums[from+UNGRADED_KIND]??0,counts.skipped=sums[from+SKIPPED_KIND]??
0;for(const[index,category]of _model_attribution_js__WEBPACK_IMPORTED_MODULE_0__.M.entries()){const silent=sums[from+FIRST_FAILURE+
CATEGORIES+index]??0,all=(sums[from+FIRST_FAILURE+index]??0)+silent;counts.failed+=all,counts.noSignal+=silent,category===
"unattributed"||(0,_model_rung_js__WEBPACK_IMPORTED_MODULE_1__.hQ)(category)?counts[category]+=all:counts.offLadder+=all}
return counts.entries=counts.passed+counts.failed+counts.ungraded+counts.skipped,counts}}),3726:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{y:()=>binomialAtLeast,z:()=>binomialPmf});function binomialPmf(k,n,p){if(k<0||
k>n)return 0;if(p===0)return k===0?1:0;if(p===1)return k===n?1:0;if(k===0)return Math.exp(n*Math.log1p(-p));if(k===n)return Math.
exp(n*Math.log(p));const q=1-p,exponent=stirlingError(n)-stirlingError(k)-stirlingError(n-k)-deviance(k,n*p)-deviance(n-
k,n*q);return Math.exp(exponent)*Math.sqrt(n/(2*Math.PI*k*(n-k)))}function binomialAtLeast(k,n,p){return k<=0?1:k>n?0:k>
n*p?sumUp(k,n,p):1-sumUp(n-k+1,n,1-p)}function sumUp(k,n,p){let term=binomialPmf(k,n,p),sum2=term;const odds=p/(1-p);for(let i=k;i<
n;i+=1){term*=(n-i)/(i+1)*odds;const next=sum2+term;if(next===sum2)break;sum2=next}return Math.min(1,sum2)}function stirlingError(n){
if(n<16)return logFactorial(n)-(n+.5)*Math.log(n)+n-.5*Math.log(2*Math.PI);const square=n*n;return(1/12-(1/360-(1/1260-(1/
1680-1/1188/square)/square)/square)/square)/n}function logFactorial(n){let product=1;for(let i=2;i<=n;i+=1)product*=i;return Math.
log(product)}function deviance(x,mean){if(Math.abs(x-mean)>=.1*(x+mean))return x*Math.log(x/mean)+mean-x;const v=(x-mean)/
(x+mean);let sum2=(x-mean)*v,term=2*x*v;for(let j=1;j<1e3;j+=1){term*=v*v;const next=sum2+term/(2*j+1);if(next===sum2)return next;
sum2=next}return sum2}}),6692:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{DN:()=>addTo,Qy:()=>valueOfSum,ZO:()=>emptySum});function emptySum(){return{total:0,rest:0}}function addTo(sum2,term){
const total=sum2.total+term;sum2.rest+=Math.abs(sum2.total)>=Math.abs(term)?sum2.total-total+term:term-total+sum2.total,
sum2.total=total}function valueOfSum({total,rest}){return total+rest}}),4022:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{W:()=>flagSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
8395),_words_describe_value_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(832),_refuse_value_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
7012);const flagSchema=zod_mini__WEBPACK_IMPORTED_MODULE_1__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_1__.L5J(),zod_mini__WEBPACK_IMPORTED_MODULE_1__.
pdi((value,context)=>{const word=typeof value=="string"?value.trim().toLowerCase():value;return word===!0||word==="true"?
!0:word===!1||word==="false"?!1:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_2__.s)(context,`expected true or false, fou\
nd ${(0,_words_describe_value_js__WEBPACK_IMPORTED_MODULE_0__.b)(value)}.`,value)}))}),7897:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{E5:()=>lowerStrictness,Fv:()=>parseLimit,IP:()=>inUnit,M3:()=>moneySchema,Md:()=>rateSchema,
SL:()=>rateOrCountSchema,X$:()=>upperStrictness,Ye:()=>increaseSchema,p9:()=>limitSchema,sK:()=>durationSchema,vK:()=>countSchema});
var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8395),_model_counts_js__WEBPACK_IMPORTED_MODULE_2__=__nccwpck_require__2(
3341),_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7012);const PATTERN2=/^(\d+(?:\.\d+)?)\s*(%)?(\s*of\s+(questions|failures))?$/,
FORMS="`10%` (of questions), `30% of failures`, or a count such as `3`";function parseLimit(text){const[,digits,percent,
of,whole]=PATTERN2.exec(text.trim().toLowerCase())??[];return digits===void 0?{mistake:`${JSON.stringify(text)} is not a\
 limit. Write ${FORMS}.`}:percent===void 0?of!==void 0?{mistake:`${JSON.stringify(text)} lacks its percent sign. Write ${FORMS}\
.`}:Number.isFinite(Number(digits))?digits.includes(".")?{mistake:`${text} is neither a count nor a percentage. Write ${FORMS}\
; for a fraction of 1, write it in percent.`}:{text,unit:"count",value:Number(digits)}:{mistake:`${JSON.stringify(text.slice(
0,20))} is larger than any count. Write ${FORMS}.`}:Number(digits)>100?{mistake:`${JSON.stringify(text)} is more than 10\
0 %. Write ${FORMS}.`}:{text,unit:whole==="failures"?"share":"rate",value:+`${digits}e-2`}}const limitSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const limit=parseLimit(String(value));return"mistake"in
limit?(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,limit.mistake,value):limit})),rateOrCountSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(limitSchema,zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((limit,context)=>{if(limit.unit!=="share")return limit;const message=`${JSON.
stringify(limit.text)} is a share of failures, and this is about no failures. Write \`5%\` (of questions), or a count such\
 as \`3\`.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,limit.text)})),rateSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const limit=parseLimit(String(value));if(!("mistake"in
limit)&&limit.unit==="rate")return limit;const message=`${JSON.stringify(value)} is not a rate. Write a percentage of qu\
estions, such as \`80%\`.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,value)})),countSchema=zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const limit=parseLimit(String(value));if(!("mistake"in
limit)&&limit.unit==="count")return limit;const message=`${JSON.stringify(value)} is not a count. Write a whole number, \
such as \`100\`.`;return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,value)})),moneySchema=amountSchema(
/^\$?\s*(\d+(?:\.\d+)?)$/,()=>1,"usd","an amount of US dollars such as `0.02`"),durationSchema=amountSchema(/^(\d+(?:\.\d+)?)\s*(ms|s)$/,
suffix=>suffix==="s"?1e3:1,"ms","a duration such as `1500ms` or `1.5s`"),increaseSchema=amountSchema(/^(\d+(?:\.\d+)?)\s*%$/,
()=>.01,"rate","a percentage such as `10%`");function amountSchema(shape,factor,unit,what){return zod_mini__WEBPACK_IMPORTED_MODULE_0__.
FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const text=String(value).trim(),[,digits,suffix]=shape.
exec(text.toLowerCase())??[],scale=factor(suffix),number=scale===.01?+`${digits}e-2`:Number(digits)*scale;if(digits!==void 0&&
Number.isFinite(number))return{text,unit,value:number};const message=`expected ${what}, found ${JSON.stringify(value)}.`;
return(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.s)(context,message,value)}))}function upperStrictness({unit,value}){
return{kind:unit,level:(unit==="rate"||unit==="share")&&value===1?Number.NEGATIVE_INFINITY:-value}}function lowerStrictness({
unit,value}){return{kind:unit,level:value===0?Number.NEGATIVE_INFINITY:value}}function inUnit(count2,unit,{counts,weights},failures=(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.
Uf)(counts)){return unit==="rate"?(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(count2(weights),weights.whole):unit===
"count"?count2(counts):(0,_model_counts_js__WEBPACK_IMPORTED_MODULE_2__.CG)(count2(counts),failures)}}),7392:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{Z:()=>linesSchema,c:()=>listSchema});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8395),_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(7012);const listSchema=listOf2(text=>text.split(
text.trimStart().replace(/\r?\n$/,"").includes(`
`)?`
`:",")),linesSchema=listOf2(text=>text.split(`
`));function listOf2(split){return zod_mini__WEBPACK_IMPORTED_MODULE_0__.FsL(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([
zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.aig(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
YOg(zod_mini__WEBPACK_IMPORTED_MODULE_0__.KCZ([zod_mini__WEBPACK_IMPORTED_MODULE_0__.YjP(),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
aig()]))]),zod_mini__WEBPACK_IMPORTED_MODULE_0__.pdi((value,context)=>{const kept2=(Array.isArray(value)?value.map(String):
split(String(value))).map(item=>item.trim()).filter(Boolean);return kept2.length>0?kept2:(0,_refuse_value_js__WEBPACK_IMPORTED_MODULE_1__.
s)(context,"this list has no item. Name one, or leave the option out.",value)}))}}),7012:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{s:()=>refuseValue});var zod_mini__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
8532);function refuseValue(context,message,input){return context.issues.push({code:"custom",message,input}),zod_mini__WEBPACK_IMPORTED_MODULE_0__.
tm}}),8967:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{e8:()=>WARNINGS,wr:()=>adviceOf,dW:()=>warningItems,wV:()=>warningWords,nZ:()=>warningsOf});var noticed=__nccwpck_require__2(
6125),numbers2=__nccwpck_require__2(7099);function listed2(names,escape){return names.slice(0,5).map(name=>escape(name,40)).
join(", ")}function isNoticed({quality},code){return quality.notices.some(notice=>notice.code===code)}const BROKEN_SHARE=.2,
infrastructureShare={docs:"More than a fifth of the entries never got an answer.",doubt:"verdict",holds:({quality,totals})=>quality.
infrastructure>BROKEN_SHARE*totals.entries,words:({dataQuality:{infrastructure},totals})=>`${(0,numbers2.LS)(infrastructure,
"entry","entries")} of ${(0,numbers2.zD)(totals.entries)} never got an answer (infrastructure errors). Repair the evalua\
tion before reading much into this run.`},graderShare={docs:"The grader or the harness failed on more than a fifth of th\
e entries.",doubt:"verdict",holds:({quality,totals})=>quality.graderErrors>BROKEN_SHARE*totals.entries,words:({dataQuality:{
graderErrors},totals})=>`The grader or the harness failed on ${(0,numbers2.LS)(graderErrors,"entry","entries")} of ${(0,numbers2.
zD)(totals.entries)}. Repair the evaluation: these say nothing of the answers.`},unfinished={docs:"The evaluation stoppe\
d before it was through.",doubt:"verdict",holds:facts2=>isNoticed(facts2,"unfinished"),words:(report,escape)=>`The evalu\
ation did not finish: ${(0,noticed.h)(report.dataQuality.notices,"unfinished",escape)}. What is missing was not judged.`},
contradiction={docs:"The totals that a file gives do not fit its rows.",doubt:"verdict",holds:facts2=>isNoticed(facts2,"\
contradiction"),words:(report,escape)=>`The totals of the file do not fit its rows: ${(0,noticed.h)(report.dataQuality.notices,
"contradiction",escape)}. What is not in its rows was not judged.`},missingEpochs={docs:"Fewer repeats are in the log th\
an were asked for.",doubt:null,holds:facts2=>isNoticed(facts2,"missing-epochs"),words:(report,escape)=>`Not all repeats \
that were asked for are there: ${(0,noticed.h)(report.dataQuality.notices,"missing-epochs",escape)}.`},cachedRepeats={docs:"\
Answers came from a cache, and questions are asked more than once.",doubt:null,holds:({quality})=>quality.cached>0&&quality.
repeatedQuestions>0,words:({dataQuality:{cached}})=>`${(0,numbers2.LS)(cached,"answer")} came from a cache: repeats of a\
 question are then copies and show no noise. Run without the cache.`},unequalRepeats={docs:"Some questions were asked mo\
re often than others.",doubt:"verdict",holds:({quality:{repeats}})=>repeats.questions>0&&repeats.fewest!==repeats.most,words:({
dataQuality:{repeats}})=>`Questions were asked between ${times(repeats.fewest)} and ${times(repeats.most)}; each counts \
once, as the mean over its answers. If none was to be repeated, a file or a part of the log is there twice.`},unnumberedRepeats={
docs:"Answers count as repeats of a question although the log does not number them, and they disagree or stand in severa\
l files.",doubt:"verdict",holds:({quality:{repeats}})=>!repeats.isNumbered&&repeats.disagreeing+repeats.inSeveralFiles>0,
words:({dataQuality:{repeats}})=>{const{questions,most,disagreeing,inSeveralFiles}=repeats,about=[disagreeing>0?`the ans\
wers to ${(0,numbers2.zD)(disagreeing)} of them disagree`:"",inSeveralFiles>0?`those to ${(0,numbers2.zD)(inSeveralFiles)}\
 stand in several files`:""].filter(Boolean);return`${(0,numbers2.LS)(questions,"question")} ${questions===1?"was":"were"}\
 asked up to ${times(most)}: ${about.join(", and ")}. If they are of an older run, of another system, or were appended t\
o its log, they are no repeats: leave them out, or number repeats by \`trial\`.`}},copiedFiles={docs:"A file of the run \
is a copy of another one, byte by byte.",doubt:"verdict",holds:facts2=>isNoticed(facts2,"copy"),words:(report,escape)=>`\
Files of the run are copies of each other: ${(0,noticed.h)(report.dataQuality.notices,"copy",escape)}. Each of their ans\
wers is there twice.`},replacedFiles={docs:"A log that did not finish was left out, because that of its retry is there, \
too.",doubt:null,holds:facts2=>isNoticed(facts2,"replaced"),words:(report,escape)=>`A log that did not finish was left o\
ut for that of its retry: ${(0,noticed.h)(report.dataQuality.notices,"replaced",escape)}.`},encoding={docs:"A table that\
 is no UTF-8 was read as what spreadsheets write.",doubt:null,holds:facts2=>isNoticed(facts2,"encoding"),words:(report,escape)=>`\
A table is not UTF-8, and was read as ${(0,noticed.h)(report.dataQuality.notices,"encoding",escape)}: letters beyond ASC\
II may be others.`};function times(count2){return count2===1?"once":count2===2?"twice":`${(0,numbers2.zD)(count2)} times`}
const of=({findings},code)=>(findings??[]).filter(finding2=>finding2.code===code),holdsFor=code=>({quality})=>of(quality,
code).length>0;function fieldsOf(found,escape,words2){const shown=found.slice(0,5).map(({field,detail})=>`${escape(field,
40)} (${words2(escape(detail,40))})`);return`${shown.join(", ")}${found.length>shown.length?` and ${found.length-shown.length}\
 more`:""}`}const rows=found=>Math.max(0,...found.map(({entries})=>entries)),nearFields2={docs:"Fields of a run log look\
 like known ones that are misspelt, and are ignored.",doubt:"attribution",finding:"near-field",holds:holdsFor("near-fiel\
d"),words:({dataQuality:dataQuality2},escape)=>{const found=of(dataQuality2,"near-field"),isOne=found.length===1;return`${isOne?
"A field is":"Fields are"} ignored, and may be misspelt: ${fieldsOf(found,escape,known=>`is it ${known}?`)}. Rename ${isOne?
"it":"them"} in the log.`}},metricScale={docs:"Scores of known metrics are not between 0 and 1, where their thresholds a\
re: they attribute nothing.",doubt:"attribution",finding:"metric-scale",holds:holdsFor("metric-scale"),words:({dataQuality:dataQuality2},escape)=>{
const found=of(dataQuality2,"metric-scale");return`Scores beyond 0 to 1 say nothing of where a failure belongs: ${fieldsOf(
found,escape,first=>first)}. Write them from 0 to 1, or give their own threshold under \`metrics:\` in the config.`}},hitWithoutIds={
docs:"Entries say that the evidence was retrieved, and list nothing that was.",doubt:"attribution",finding:"hit-without-\
ids",holds:holdsFor("hit-without-ids"),words:({dataQuality:dataQuality2})=>{const count2=rows(of(dataQuality2,"hit-witho\
ut-ids"));return`${(0,numbers2.LS)(count2,"entry says","entries say")} \`retrieval_hit: true\` and ${count2===1?"lists":
"list"} nothing that was retrieved; the hit was believed.`}},overruledLabels={docs:"Labels say that the evidence was mis\
sing, and complete ids say that it was there.",doubt:null,finding:"overruled-label",holds:holdsFor("overruled-label"),words:({
dataQuality:dataQuality2})=>{const count2=rows(of(dataQuality2,"overruled-label"));return`${(0,numbers2.LS)(count2,"labe\
l says","labels say")} that evidence was missing where ${count2===1?"its entry lists":"their entries list"} all of it am\
ong what was retrieved; the ids were believed.`}},filesOnly={docs:"All expected files were retrieved, and whether the ri\
ght passages of them were is not known.",doubt:null,finding:"files-only",holds:holdsFor("files-only"),words:({dataQuality:dataQuality2})=>`${(0,numbers2.
LS)(rows(of(dataQuality2,"files-only")),"failure had its expected files","failures had their expected files")} in the co\
ntext, which does not say that the right passages were: log \`expected_evidence\` and \`retrieved_evidence\`, or \`retrieved_\
whole_files: true\` if files go in whole.`},constantHit={docs:"Twenty entries or more, passed and failed ones, all have \
the same `retrieval_hit`.",doubt:"attribution",finding:"constant-hit",holds:holdsFor("constant-hit"),words:({dataQuality:dataQuality2})=>{
const[found]=of(dataQuality2,"constant-hit");return`\`retrieval_hit\` is ${found?.detail==="true"?"true":"false"} in all\
 ${(0,numbers2.zD)(found?.entries??0)} entries, whether they pass or fail: check that it is measured at all.`}},constantScores={
docs:"A score is the same in all of twenty entries or more.",doubt:null,finding:"constant-score",holds:holdsFor("constan\
t-score"),words:({dataQuality:dataQuality2},escape)=>`Scores that are the same in every entry say nothing: ${fieldsOf(of(
dataQuality2,"constant-score"),escape,value=>value)}. Check the judge.`},oddLatency={docs:"No answer took as long as 100\
 ms, and some took a fraction of one: they may be seconds.",doubt:null,finding:"odd-latency",holds:holdsFor("odd-latency"),
words:({dataQuality:dataQuality2},escape)=>`No answer took more than ${escape(of(dataQuality2,"odd-latency")[0]?.detail??
"",20)} ms: these may be seconds. \`latency_ms\` is in milliseconds.`},oddCost={docs:"An answer costs more than $5 on av\
erage: they may be cents, or tokens.",doubt:null,finding:"odd-cost",holds:holdsFor("odd-cost"),words:({dataQuality:dataQuality2},escape)=>`\
An answer costs $${escape(of(dataQuality2,"odd-cost")[0]?.detail??"",20)} on average. \`cost_usd\` is in US dollars, for o\
ne answer.`},textIds={docs:"Ids of questions are whole texts.",doubt:null,finding:"text-ids",holds:holdsFor("text-ids"),
words:({dataQuality:dataQuality2})=>`${(0,numbers2.LS)(rows(of(dataQuality2,"text-ids")),"id is a text","ids are texts")}\
: with another word it is another question. Log a short \`question_id\`, and the text as \`question\`.`},undeclaredCluster={
docs:"Questions look as if they belonged together, such as turns of one conversation, and no `cluster` is given.",doubt:null,
finding:"undeclared-cluster",holds:holdsFor("undeclared-cluster"),words:({dataQuality:dataQuality2},escape)=>{const[found]=of(
dataQuality2,"undeclared-cluster");return`Questions seem to belong together by ${found?.field==="question_id"?`ids such \
as ${(0,numbers2.cM)((found.detail??"").split(" ").map(id=>escape(id,40)))}`:escape(found?.field??"",40)}. If they fail \
together, runs differ by more than chance allows for single questions, and the regression test alarms too often: log the\
 same \`cluster\` for each of a group.`}},countingIds={docs:"Ids of questions only count them.",doubt:null,isAdvice:!0,finding:"\
counting-ids",holds:holdsFor("counting-ids"),words:()=>"The ids count up. If they are the numbers of rows, a question th\
at is inserted renames all behind it, and different questions are compared. Log ids that stay with their question."},noVersions={
docs:"No entry says which model, prompt or index answered.",doubt:null,isAdvice:!0,finding:"no-versions",holds:holdsFor(
"no-versions"),words:()=>"Nothing says which model, prompt or index answered, so nobody can tell what changed between tw\
o runs. Log `model`, `prompt_version` and `index_version`."},UNGRADED_SHARE=.2,ungradedShare={docs:"More than a fifth of\
 the entries were not judged.",doubt:"verdict",holds:({totals})=>totals.ungraded>UNGRADED_SHARE*totals.entries,words:({totals:{
ungraded,entries}})=>`${(0,numbers2.LS)(ungraded,"entry","entries")} of ${(0,numbers2.zD)(entries)} ${ungraded===1?"was":
"were"} not judged: the pass rate is that of the others.`},gradeSpelling={docs:"A grade fails that differs from a passin\
g one only in case or white space.",doubt:"verdict",holds:({quality})=>misspelt(quality).length>0,words:({dataQuality:quality},escape)=>`\
Some failing grades differ from a passing one only in spelling: ${listed2(misspelt(quality),escape)}. The passing grades\
 are ${listed2(quality.passingGrades,escape)}; set \`passing-grades\` if these pass, too.`},noGrade={docs:"Entries have \
no grade: they count as failed.",doubt:null,finding:"no-grade",holds:({quality})=>quality.withoutGrade>0,words:({dataQuality:{
withoutGrade}})=>`${(0,numbers2.LS)(withoutGrade,"entry has","entries have")} no \`grade\` and count${withoutGrade===1?"\
s":""} as failed.`},unchecked={docs:"Entries pass although nothing was checked.",doubt:"verdict",holds:({quality})=>quality.
unchecked>0,words:({dataQuality:{unchecked:count2}})=>`${(0,numbers2.LS)(count2,"entry passes","entries pass")} without \
anything having been checked. Add assertions or scorers, or leave ${count2===1?"it":"them"} out.`},gradeWords={docs:"The\
 grades are read by the table of words in docs/formats.md.",doubt:null,holds:({quality})=>(quality.gradeWords??[]).length>
0,words:({dataQuality:dataQuality2},escape)=>`Passing ${dataQuality2.gradeWords?.length===1?"is":"are"} ${listed2(dataQuality2.
gradeWords??[],escape)}, by the table of words in docs/formats.md; \`passing-grades\` sets others.`},noVerdict={docs:"An\
 evaluation has several scores, and it is not set which of them decide.",doubt:null,holds:facts2=>isNoticed(facts2,"no-v\
erdict"),words:(report,escape)=>`Nothing says which scores decide whether an answer is right: ${(0,noticed.h)(report.dataQuality.
notices,"no-verdict",escape)}. Set \`pass-metric\` to those that do.`},scoreVerdict={docs:"The tool gives scores and no \
verdict; the pass score is the gate's own.",doubt:null,holds:facts2=>isNoticed(facts2,"score-verdict"),words:(report,escape)=>`\
The tool gives scores and no verdict; an answer passes with ${(0,noticed.h)(report.dataQuality.notices,"score-verdict",escape)}\
. \`pass-metric\` and \`pass-score\` change that.`};function misspelt({grades,passingGrades,gradeWords:gradeWords2=[]}){
if(gradeWords2.length>0)return[];const plain2=grade=>grade.trim().toLowerCase(),passing=new Set(passingGrades),alike2=new Set(
passingGrades.map(plain2));return Object.keys(grades).filter(grade=>!passing.has(grade)&&alike2.has(plain2(grade)))}const unusedMetrics={
docs:"`metrics:` speaks of metrics that no entry has.",doubt:null,holds:({quality})=>quality.unusedMetrics.length>0,words:({
dataQuality:{unusedMetrics:names}},escape)=>`No entry has the metric ${listed2(names,escape)} that \`metrics:\` speaks of.`},
expiredWaivers={docs:"A quarantine or an accepted regression has expired.",doubt:null,holds:({quality})=>quality.expired.
length>0,words:({dataQuality:{expired}},escape)=>`The quarantine or acceptance of ${listed2(expired,escape)} has expired\
: ${expired.length===1?"it counts":"they count"} again.`},unknownWaivers={docs:"Questions in quarantine or accepted that\
 the run does not have.",doubt:null,holds:({quality})=>quality.unknownWaivers.length>0,words:({dataQuality:{unknownWaivers:names}},escape)=>`\
The run has no question ${listed2(names,escape)}, which ${names.length===1?"is":"are"} in quarantine or accepted. Are th\
e ids right?`},NO_SIGNAL_SHARE=.2,DISJOINT_FROM=5,WARNINGS={"infrastructure-share":infrastructureShare,"grader-share":graderShare,
unfinished,contradiction,"copied-files":copiedFiles,"unnumbered-repeats":unnumberedRepeats,"unequal-repeats":unequalRepeats,
"replaced-files":replacedFiles,encoding,"ungraded-share":ungradedShare,"disjoint-ids":{docs:"Five entries or more name e\
xpected and retrieved evidence, and in none of them is an id on both sides.",doubt:"verdict",holds:({covered,overlapping})=>covered>=
DISJOINT_FROM&&overlapping===0,words:()=>"Expected and retrieved ids have nothing in common in any entry. They may be of\
 two kinds (names against addresses): then nothing here says what was retrieved."},"near-fields":nearFields2,"metric-sca\
le":metricScale,"hit-without-ids":hitWithoutIds,"constant-hit":constantHit,"weak-attribution":{docs:"More than a fifth o\
f the failures carry no signal that says where they belong.",doubt:"attribution",holds:({totals})=>totals.noSignal>NO_SIGNAL_SHARE*
totals.failed,words:({dataQuality:{noSignal,advice},totals})=>`${(0,numbers2.zD)(noSignal)} of ${(0,numbers2.LS)(totals.
failed,"failure")} carried no signal, so the attribution is weak. ${advice.slice(0,2).join(" ")}`},"grade-spelling":gradeSpelling,
"grade-words":gradeWords,"unknown-labels":{docs:"Failure labels that no rule and no `labels:` of the configuration knows\
.",doubt:null,holds:({quality})=>Object.keys(quality.unknownLabels).length>0,words:({dataQuality:dataQuality2},escape)=>{
const labels=Object.keys(dataQuality2.unknownLabels),isOne=labels.length===1;return`Nothing is known of ${isOne?"the lab\
el":"the labels"} ${listed2(labels,escape)}. Map ${isOne?"it":"them"} under \`labels:\` in the config.`}},"no-question-i\
d":{docs:"Entries without a question id: each counts as a question of its own.",doubt:null,holds:({quality})=>quality.withoutQuestionId>
0,words:({dataQuality:{withoutQuestionId}})=>`${(0,numbers2.LS)(withoutQuestionId,"entry has","entries have")} no \`quest\
ion_id\`: each counts as a question of its own and cannot be compared with another run.`},"no-grade":noGrade,contradictory:{
docs:"Entries say both that the evidence was retrieved and that it was missing.",doubt:null,finding:"contradictory",holds:({
quality})=>quality.contradictory>0,words:({dataQuality:{contradictory:count2}})=>`${(0,numbers2.LS)(count2,"entry says",
"entries say")} both \`retrieval_hit: true\` and that evidence was missing; the label was believed.`},"overruled-labels":overruledLabels,
"files-only":filesOnly,unchecked,"cached-repeats":cachedRepeats,"missing-epochs":missingEpochs,"no-verdict":noVerdict,"s\
core-verdict":scoreVerdict,"constant-scores":constantScores,"odd-latency":oddLatency,"odd-cost":oddCost,"text-ids":textIds,
"undeclared-cluster":undeclaredCluster,"counting-ids":countingIds,"no-versions":noVersions,"unused-metrics":unusedMetrics,
"expired-waivers":expiredWaivers,"unknown-waivers":unknownWaivers};function warningsOf(facts2){return Object.entries(WARNINGS).
flatMap(([id,{isAdvice,holds:holds2}])=>isAdvice!==!0&&holds2(facts2)?[id]:[])}function adviceOf(findings){return Object.
entries(WARNINGS).flatMap(([id,{isAdvice,finding:finding2}])=>isAdvice===!0&&findings.some(({code})=>code===finding2)?[id]:
[])}function isWarningId(id){return Object.hasOwn(WARNINGS,id)}function warningItems(report,escape,doubts){return report.
dataQuality.warnings.flatMap(id=>{const warning=isWarningId(id)?WARNINGS[id]:void 0;return doubts!==void 0&&!doubts.includes(
warning?.doubt??null)?[]:warning===void 0?[{id:"",text:escape(id,60)}]:[{id,text:warning.words(report,escape)}]})}function warningWords(...given){
return warningItems(...given).map(({text})=>text)}}),832:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{S:()=>describeKind,b:()=>describeValue});var _model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6796);function describeValue(value){return value===void 0?"nothing":value===null?"null":typeof value=="string"?`the text\
 ${JSON.stringify(clip(value))}`:typeof value=="number"?`the number ${value}`:typeof value=="boolean"?String(value):Array.
isArray(value)?value.length===0?"an empty list":"a list":"an object"}function describeKind(value){return typeof value=="\
string"?value.trim()===""?"a blank text":"a text":typeof value=="number"?"a number":describeValue(value)}function clip(text){
const start2=(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.SK)(text,41);return start2.length>40?`${start2.slice(0,40)}\
…`:start2}}),6125:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{h:()=>noticed});function noticed(notices,code,escape){const details=[...new Set(notices.filter(notice=>notice.
code===code).map(({detail})=>detail))],shown=details.slice(0,3).map(detail=>escape(detail,160));return`${shown.join("; ")}${details.
length>shown.length?` and ${details.length-shown.length} more`:""}`}}),7099:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{EX:()=>percentBeside,KN:()=>percent,LS:()=>plural,_:()=>decimal,cM:()=>andList,
gh:()=>pWords,pC:()=>wholePercent,zD:()=>grouped2});function percent(fraction){const tenths=Math.round(fraction*1e3);return fraction>
0&&tenths===0?"<0.1%":fraction<1&&tenths===1e3?">99.9%":`${tenths/10}%`}function percentBeside(fraction,limit){const plain2=percent(
fraction);if(limit===null||fraction===limit||plain2!==percent(limit))return plain2;for(let digits=2;digits<12;digits+=1){
const finer=(fraction*100).toFixed(digits);if(finer!==(limit*100).toFixed(digits))return`${finer}%`}return plain2}function decimal(score){
if(Number.isInteger(score))return grouped2(score);const rounded=Math.round(score*1e3)/1e3;return Number.isInteger(rounded)?
String(Number(score.toPrecision(4))):String(rounded)}function wholePercent(fraction){return String(Math.round(fraction*100))}
function plural(count2,one,many=`${one}s`){return`${grouped2(count2)} ${count2===1?one:many}`}function grouped2(count2){
return String(count2).replace(/\B(?=(?:\d{3})+$)/g,",")}function andList(items){return items.length<2?items[0]??"":`${items.
slice(0,-1).join(", ")} and ${items.at(-1)}`}function pWords(pValue){return pValue<1e-4?"p < 0.0001":`p = ${Number(pValue.
toPrecision(2))}`}}),1683:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.
d(__webpack_exports__,{RK:()=>visible2,gB:()=>visibleLines,m_:()=>shortId});var _model_secrets_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(
6796);const HIDDEN=new RegExp("\\p{Cc}|\\p{Cs}|\\p{Bidi_Control}|[\\u2028\\u2029]|(?!\\ufe0f)\\p{Default_Ignorable_Code_Point}|\
[\\ufff9-\\ufffb]","gu");function visible2(text,max=120){const start2=(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
SK)(text,max*4),line2=start2.replace(/\r\n?|\n/g,"⏎").replaceAll("	"," ").replace(HIDDEN,escapeCharacter),letters=[...line2];
return letters.length>max||start2.length===max*4?`${wholeWords(letters,max)}…`:line2}function visibleLines(text,max){const start2=(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
SK)(text,max+1),shown=start2.slice(0,max).replace(/\r\n?/g,`
`).replace(HIDDEN,character=>character===`
`||character==="	"?character:escapeCharacter(character));return start2.length>max?`${shown}…`:shown}function wholeWords(letters,max){
const cut=letters.slice(0,max),end=letters[max]===" "?max:cut.lastIndexOf(" ");return(end>max*2/3?cut.slice(0,end):cut).
join("").trimEnd()}const LONGEST_ID=4e3;function shortId(id,max){const letters=[...(0,_model_secrets_js__WEBPACK_IMPORTED_MODULE_0__.
SK)(id,LONGEST_ID)];if(letters.length<=max)return letters.join("");const tail2=Math.floor((max-1)/2);return`${letters.slice(
0,max-1-tail2).join("")}…${letters.slice(letters.length-tail2).join("")}`}function escapeCharacter(character){return`\\\
u{${(character.codePointAt(0)??0).toString(16)}}`}}),3305:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{_L:()=>_boolean,qm:()=>_gte,LK:()=>_int,Zm:()=>_lte,m9:()=>_minLength,G8:()=>_never,
jw:()=>_null,F7:()=>_number,Fk:()=>_regex,Rl:()=>_string,em:()=>_unknown,q0:()=>describe2,mI:()=>meta});var core_checks=__nccwpck_require__2(
4890),_a;const $output=null,$input=null;class $ZodRegistry{constructor(){this._map=new WeakMap,this._idmap=new Map}add(schema,..._meta){
const meta2=_meta[0];return this._map.set(schema,meta2),meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.set(meta2.
id,schema),this}clear(){return this._map=new WeakMap,this._idmap=new Map,this}remove(schema){const meta2=this._map.get(schema);
return meta2&&typeof meta2=="object"&&"id"in meta2&&this._idmap.delete(meta2.id),this._map.delete(schema),this}get(schema){
const p=schema._zod.parent;if(p){const pm={...this.get(p)??{}};delete pm.id;const f={...pm,...this._map.get(schema)};return Object.
keys(f).length?f:void 0}return this._map.get(schema)}has(schema){return this._map.has(schema)}}function registry(){return new $ZodRegistry}
(_a=globalThis).__zod_globalRegistry??(_a.__zod_globalRegistry=registry());const globalRegistry=globalThis.__zod_globalRegistry;
var core_util=__nccwpck_require__2(4723);function snapshotChecks(def){return def.checks&&(def.checks=[...def.checks]),def}
function _string(Class,params){return new Class(snapshotChecks({type:"string",...core_util.A2(params)}))}function _coercedString(Class,params){
return new Class(snapshotChecks({type:"string",coerce:!0,...util.normalizeParams(params)}))}function _email(Class,params){
return new Class({type:"string",format:"email",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _guid(Class,params){
return new Class({type:"string",format:"guid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _uuid(Class,params){
return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _uuidv4(Class,params){
return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v4",...util.normalizeParams(params)})}
function _uuidv6(Class,params){return new Class({type:"string",format:"uuid",check:"string_format",abort:!1,version:"v6",
...util.normalizeParams(params)})}function _uuidv7(Class,params){return new Class({type:"string",format:"uuid",check:"st\
ring_format",abort:!1,version:"v7",...util.normalizeParams(params)})}function _url(Class,params){return new Class({type:"\
string",format:"url",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _emoji(Class,params){return new Class(
{type:"string",format:"emoji",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _nanoid(Class,params){
return new Class({type:"string",format:"nanoid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cuid(Class,params){
return new Class({type:"string",format:"cuid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cuid2(Class,params){
return new Class({type:"string",format:"cuid2",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ulid(Class,params){
return new Class({type:"string",format:"ulid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _xid(Class,params){
return new Class({type:"string",format:"xid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ksuid(Class,params){
return new Class({type:"string",format:"ksuid",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ipv4(Class,params){
return new Class({type:"string",format:"ipv4",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _ipv6(Class,params){
return new Class({type:"string",format:"ipv6",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _mac(Class,params){
return new Class({type:"string",format:"mac",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cidrv4(Class,params){
return new Class({type:"string",format:"cidrv4",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _cidrv6(Class,params){
return new Class({type:"string",format:"cidrv6",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _base64(Class,params){
return new Class({type:"string",format:"base64",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _base64url(Class,params){
return new Class({type:"string",format:"base64url",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _e164(Class,params){
return new Class({type:"string",format:"e164",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _creditCard(Class,params){
return new Class({type:"string",format:"credit_card",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _iban(Class,params){
return new Class({type:"string",format:"iban",check:"string_format",abort:!1,...util.normalizeParams(params)})}function _jwt(Class,params){
return new Class({type:"string",format:"jwt",check:"string_format",abort:!1,...util.normalizeParams(params)})}const TimePrecision={
Any:null,Minute:-1,Second:0,Millisecond:3,Microsecond:6};function _isoDateTime(Class,params){return new Class({type:"str\
ing",format:"datetime",check:"string_format",offset:!1,local:!1,precision:null,...util.normalizeParams(params)})}function _isoDate(Class,params){
return new Class({type:"string",format:"date",check:"string_format",...util.normalizeParams(params)})}function _isoTime(Class,params){
return new Class({type:"string",format:"time",check:"string_format",precision:null,...util.normalizeParams(params)})}function _isoDuration(Class,params){
return new Class({type:"string",format:"duration",check:"string_format",...util.normalizeParams(params)})}function _number(Class,params){
return new Class(snapshotChecks({type:"number",checks:[],...core_util.A2(params)}))}function _coercedNumber(Class,params){
return new Class(snapshotChecks({type:"number",coerce:!0,checks:[],...util.normalizeParams(params)}))}function _int(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"safeint",...core_util.A2(params)})}function _float32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"float32",...util.normalizeParams(params)})}function _float64(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"float64",...util.normalizeParams(params)})}function _int32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"int32",...util.normalizeParams(params)})}function _uint32(Class,params){
return new Class({type:"number",check:"number_format",abort:!1,format:"uint32",...util.normalizeParams(params)})}function _boolean(Class,params){
return new Class({type:"boolean",...core_util.A2(params)})}function _coercedBoolean(Class,params){return new Class({type:"\
boolean",coerce:!0,...util.normalizeParams(params)})}function _bigint(Class,params){return new Class({type:"bigint",...util.
normalizeParams(params)})}function _coercedBigint(Class,params){return new Class({type:"bigint",coerce:!0,...util.normalizeParams(
params)})}function _int64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,format:"int64",...util.
normalizeParams(params)})}function _uint64(Class,params){return new Class({type:"bigint",check:"bigint_format",abort:!1,
format:"uint64",...util.normalizeParams(params)})}function _symbol(Class,params){return new Class({type:"symbol",...util.
normalizeParams(params)})}function _undefined(Class,params){return new Class({type:"undefined",...util.normalizeParams(params)})}
function _null(Class,params){return new Class({type:"null",...core_util.A2(params)})}function _any(Class){return new Class(
{type:"any"})}function _unknown(Class){return new Class({type:"unknown"})}function _never(Class,params){return new Class(
{type:"never",...core_util.A2(params)})}function _void(Class,params){return new Class({type:"void",...util.normalizeParams(
params)})}function _date(Class,params){return new Class({type:"date",...util.normalizeParams(params)})}function _coercedDate(Class,params){
return new Class({type:"date",coerce:!0,...util.normalizeParams(params)})}function _nan(Class,params){return new Class({
type:"nan",...util.normalizeParams(params)})}function _lt(value,params){return new checks.$ZodCheckLessThan({check:"less\
_than",...util.normalizeParams(params),value,inclusive:!1})}function _lte(value,params){return new core_checks.sm({check:"\
less_than",...core_util.A2(params),value,inclusive:!0})}function _gt(value,params){return new checks.$ZodCheckGreaterThan(
{check:"greater_than",...util.normalizeParams(params),value,inclusive:!1})}function _gte(value,params){return new core_checks.
J_({check:"greater_than",...core_util.A2(params),value,inclusive:!0})}function _positive(params){return _gt(0,params)}function _negative(params){
return _lt(0,params)}function _nonpositive(params){return _lte(0,params)}function _nonnegative(params){return _gte(0,params)}
function _multipleOf(value,params){return new checks.$ZodCheckMultipleOf({check:"multiple_of",...util.normalizeParams(params),
value})}function _maxSize(maximum,params){return new checks.$ZodCheckMaxSize({check:"max_size",...util.normalizeParams(params),
maximum})}function _minSize(minimum,params){return new checks.$ZodCheckMinSize({check:"min_size",...util.normalizeParams(
params),minimum})}function _size(size,params){return new checks.$ZodCheckSizeEquals({check:"size_equals",...util.normalizeParams(
params),size})}function _maxLength(maximum,params){return new checks.$ZodCheckMaxLength({check:"max_length",...util.normalizeParams(
params),maximum})}function _minLength(minimum,params){return new core_checks.Kk({check:"min_length",...core_util.A2(params),
minimum})}function _length(length,params){return new checks.$ZodCheckLengthEquals({check:"length_equals",...util.normalizeParams(
params),length})}function _regex(pattern2,params){return new core_checks.DG({check:"string_format",format:"regex",...core_util.
A2(params),pattern:pattern2})}function _lowercase(params){return new checks.$ZodCheckLowerCase({check:"string_format",format:"\
lowercase",...util.normalizeParams(params)})}function _uppercase(params){return new checks.$ZodCheckUpperCase({check:"st\
ring_format",format:"uppercase",...util.normalizeParams(params)})}function _includes(includes,params){return new checks.
$ZodCheckIncludes({check:"string_format",format:"includes",...util.normalizeParams(params),includes})}function _startsWith(prefix,params){
return new checks.$ZodCheckStartsWith({check:"string_format",format:"starts_with",...util.normalizeParams(params),prefix})}
function _endsWith(suffix,params){return new checks.$ZodCheckEndsWith({check:"string_format",format:"ends_with",...util.
normalizeParams(params),suffix})}function _property(property,schema,params){return new checks.$ZodCheckProperty({check:"\
property",property,schema,...util.normalizeParams(params)})}function _properties(shape,params){return new checks.$ZodCheckProperties(
{check:"properties",shape,...util.normalizeParams(params)})}function _mime(types,params){return new checks.$ZodCheckMimeType(
{check:"mime_type",mime:types,...util.normalizeParams(params)})}function _overwrite(tx){return new checks.$ZodCheckOverwrite(
{check:"overwrite",tx})}function _normalize(form){return _overwrite(input=>input.normalize(form))}function _trim(){return _overwrite(
input=>input.trim())}function _toLowerCase(){return _overwrite(input=>input.toLowerCase())}function _toUpperCase(){return _overwrite(
input=>input.toUpperCase())}function _slugify(){return _overwrite(input=>util.slugify(input))}function _array(Class,element,params){
return new Class({type:"array",element,...util.normalizeParams(params)})}function _union(Class,options,params){return new Class(
{type:"union",options,...util.normalizeParams(params)})}function _xor(Class,options,params){return new Class({type:"unio\
n",options,inclusive:!1,...util.normalizeParams(params)})}function _discriminatedUnion(Class,discriminator,options,params){
return new Class({type:"union",options,discriminator,...util.normalizeParams(params)})}function _intersection(Class,left,right){
return new Class({type:"intersection",left,right})}function _tuple(Class,items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof
schemas.$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new Class({type:"tuple",items,
rest,...util.normalizeParams(params)})}function _record(Class,keyType,valueType,params){return new Class({type:"record",
keyType,valueType,...util.normalizeParams(params)})}function _map(Class,keyType,valueType,params){return new Class({type:"\
map",keyType,valueType,...util.normalizeParams(params)})}function _set(Class,valueType,params){return new Class({type:"s\
et",valueType,...util.normalizeParams(params)})}function _enum(Class,values,params){const entries=Array.isArray(values)?
Object.fromEntries(values.map(v=>[v,v])):values;return new Class({type:"enum",entries,...util.normalizeParams(params)})}
function _nativeEnum(Class,entries,params){return new Class({type:"enum",entries,...util.normalizeParams(params)})}function _literal(Class,value,params){
return new Class({type:"literal",values:Array.isArray(value)?value:[value],...util.normalizeParams(params)})}function _file(Class,params){
return new Class({type:"file",...util.normalizeParams(params)})}function _transform(Class,fn){return new Class({type:"tr\
ansform",transform:fn})}function _optional(Class,innerType){return new Class({type:"optional",innerType})}function _nullable(Class,innerType){
return new Class({type:"nullable",innerType})}function _default(Class,innerType,defaultValue){return new Class({type:"de\
fault",innerType,get defaultValue(){return typeof defaultValue=="function"?defaultValue():util.shallowClone(defaultValue)}})}
function _nonoptional(Class,innerType,params){return new Class({type:"nonoptional",innerType,...util.normalizeParams(params)})}
function _success(Class,innerType){return new Class({type:"success",innerType})}function _catch(Class,innerType,catchValue){
return new Class({type:"catch",innerType,catchValue:typeof catchValue=="function"?catchValue:util.constantCatch(catchValue)})}
function _pipe(Class,in_,out){return new Class({type:"pipe",in:in_,out})}function _readonly(Class,innerType){return new Class(
{type:"readonly",innerType})}function _templateLiteral(Class,parts,params){return new Class({type:"template_literal",parts,
...util.normalizeParams(params)})}function _lazy(Class,getter){return new Class({type:"lazy",getter})}function _promise(Class,innerType){
return new Class({type:"promise",innerType})}function _custom(Class,fn,_params){const norm=util.normalizeParams(_params);
return norm.abort??(norm.abort=!0),new Class({type:"custom",check:"custom",fn,...norm})}function _refine(Class,fn,_params){
return new Class({type:"custom",check:"custom",fn,...util.normalizeParams(_params)})}function _superRefine(fn,params){const ch=_check(
payload=>(payload.addIssue=issue=>{if(typeof issue=="string")payload.issues.push(util.issue(issue,payload.value,ch._zod.
def));else{const _issue=issue;_issue.fatal&&(_issue.continue=!1),_issue.code??(_issue.code="custom"),"input"in _issue||(_issue.
input=payload.value),_issue.inst??(_issue.inst=ch),_issue.continue??(_issue.continue=!ch._zod.def.abort),payload.issues.
push(util.issue(_issue))}},fn(payload.value,payload)),params);return ch}function _check(fn,params){const ch=new checks.$ZodCheck(
{check:"custom",...util.normalizeParams(params)});return ch._zod.check=fn,ch}function describe2(description){const ch=new core_checks.
QP({check:"describe"});return ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,
{...existing,description})}],ch._zod.check=()=>{},ch}function meta(metadata){const ch=new core_checks.QP({check:"meta"});
return ch._zod.onattach=[inst=>{const existing=globalRegistry.get(inst)??{};globalRegistry.add(inst,{...existing,...metadata})}],
ch._zod.check=()=>{},ch}function _stringbool(Classes,_params){const params=util.normalizeParams(_params);let truthyArray=params.
truthy??["true","1","yes","on","y","enabled"],falsyArray=params.falsy??["false","0","no","off","n","disabled"];params.case!==
"sensitive"&&(truthyArray=truthyArray.map(v=>typeof v=="string"?v.toLowerCase():v),falsyArray=falsyArray.map(v=>typeof v==
"string"?v.toLowerCase():v));const truthySet=new Set(truthyArray),falsySet=new Set(falsyArray),_Codec=Classes.Codec??schemas.
$ZodCodec,_Boolean=Classes.Boolean??schemas.$ZodBoolean,_String=Classes.String??schemas.$ZodString,stringSchema=new _String(
{type:"string",error:params.error}),booleanSchema=new _Boolean({type:"boolean",error:params.error}),codec=new _Codec({type:"\
pipe",in:stringSchema,out:booleanSchema,transform:((input,payload)=>{let data=input;return params.case!=="sensitive"&&(data=
data.toLowerCase()),truthySet.has(data)?!0:falsySet.has(data)?!1:(payload.issues.push({code:"invalid_value",expected:"st\
ringbool",values:[...truthySet,...falsySet],input:payload.value,inst:codec,continue:!1}),{})}),reverseTransform:((input,_payload)=>input===
!0?truthyArray[0]||"true":falsyArray[0]||"false"),error:params.error});return codec._zod.bag.truthy=truthyArray,codec._zod.
bag.falsy=falsyArray,codec._zod.bag.case=params.case??"insensitive",codec}function _stringFormat(Class,format,fnOrRegex,_params={}){
const params=util.normalizeParams(_params),def={check:"string_format",type:"string",format,fn:typeof fnOrRegex=="functio\
n"?fnOrRegex:val=>fnOrRegex.test(val),...params};return fnOrRegex instanceof RegExp&&(def.pattern=fnOrRegex),new Class(def)}}),
4890:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{__nccwpck_require__2.d(__webpack_exports__,
{DG:()=>$ZodCheckRegex,J_:()=>$ZodCheckGreaterThan,KH:()=>$ZodCheckNumberFormat,Kk:()=>$ZodCheckMinLength,QP:()=>$ZodCheck,
sm:()=>$ZodCheckLessThan});var _core_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(8532),_util_js__WEBPACK_IMPORTED_MODULE_1__=__nccwpck_require__2(
4723);const $ZodCheck=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheck",(inst,def)=>{var _a;inst._zod??(inst._zod={}),
inst._zod.def=def,(_a=inst._zod).onattach??(_a.onattach=[])}),_whenHasSize=payload=>{const val=payload.value;return!util.
nullish(val)&&val.size!==void 0},_whenHasLength=payload=>{const val=payload.value;return!_util_js__WEBPACK_IMPORTED_MODULE_1__.
cl(val)&&val.length!==void 0},numericOriginMap={number:"number",bigint:"bigint",object:"date"},$ZodCheckLessThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckLessThan",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=
payload=>{(def.inclusive?payload.value<=def.value:payload.value<def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.
value]??origin,code:"too_big",maximum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.
inclusive,inst,continue:!def.abort})}}),$ZodCheckGreaterThan=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckGreaterT\
han",(inst,def)=>{$ZodCheck.init(inst,def);const origin=numericOriginMap[typeof def.value];inst._zod.check=payload=>{(def.
inclusive?payload.value>=def.value:payload.value>def.value)||payload.issues.push({origin:numericOriginMap[typeof payload.
value]??origin,code:"too_small",minimum:typeof def.value=="object"?def.value.getTime():def.value,input:payload.value,inclusive:def.
inclusive,inst,continue:!def.abort})}}),$ZodCheckMultipleOf=null,$ZodCheckNumberFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckNumberFormat",(inst,def)=>{$ZodCheck.init(inst,def),def.format=def.format||"float64";const isInt=def.format?.
includes("int"),origin=isInt?"int":"number",[minimum,maximum]=_util_js__WEBPACK_IMPORTED_MODULE_1__.zH[def.format];inst.
_zod.check=payload=>{const input=payload.value;if(isInt){if(!Number.isInteger(input)){payload.issues.push({expected:origin,
format:def.format,code:"invalid_type",continue:!1,input,inst});return}if(!Number.isSafeInteger(input)){input>0?payload.issues.
push({input,code:"too_big",maximum:Number.MAX_SAFE_INTEGER,note:"Integers must be within the safe integer range.",inst,origin,
inclusive:!0,continue:!def.abort}):payload.issues.push({input,code:"too_small",minimum:Number.MIN_SAFE_INTEGER,note:"Int\
egers must be within the safe integer range.",inst,origin,inclusive:!0,continue:!def.abort});return}}input<minimum&&payload.
issues.push({origin:"number",input,code:"too_small",minimum,inclusive:!0,inst,continue:!def.abort}),input>maximum&&payload.
issues.push({origin:"number",input,code:"too_big",maximum,inclusive:!0,inst,continue:!def.abort})}}),$ZodCheckBigIntFormat=null,
$ZodCheckMaxSize=null,$ZodCheckMinSize=null,$ZodCheckSizeEquals=null,$ZodCheckMaxLength=null,$ZodCheckMinLength=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckMinLength",(inst,def)=>{var _a;$ZodCheck.init(inst,def),(_a=inst._zod.def).when??(_a.when=_whenHasLength),inst.
_zod.check=payload=>{const input=payload.value,units=input.length;if((typeof input=="string"&&units>=def.minimum&&units<
def.minimum*2?_util_js__WEBPACK_IMPORTED_MODULE_1__.O7(input):units)>=def.minimum)return;const origin=_util_js__WEBPACK_IMPORTED_MODULE_1__.
Rc(input);payload.issues.push({origin,code:"too_small",minimum:def.minimum,inclusive:!0,input,inst,continue:!def.abort})}}),
$ZodCheckLengthEquals=null,$ZodCheckStringFormat=_core_js__WEBPACK_IMPORTED_MODULE_0__.xI("$ZodCheckStringFormat",(inst,def)=>{
var _a,_b;$ZodCheck.init(inst,def),def.pattern?(_a=inst._zod).check??(_a.check=payload=>{def.pattern.lastIndex=0,!def.pattern.
test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:def.format,input:payload.value,...def.
pattern?{pattern:def.pattern.toString()}:{},inst,continue:!def.abort})}):(_b=inst._zod).check??(_b.check=()=>{})}),$ZodCheckRegex=_core_js__WEBPACK_IMPORTED_MODULE_0__.
xI("$ZodCheckRegex",(inst,def)=>{$ZodCheckStringFormat.init(inst,def),inst._zod.check=payload=>{def.pattern.lastIndex=0,
!def.pattern.test(payload.value)&&payload.issues.push({origin:"string",code:"invalid_format",format:"regex",input:payload.
value,pattern:def.pattern.toString(),inst,continue:!def.abort})}}),$ZodCheckLowerCase=null,$ZodCheckUpperCase=null,$ZodCheckIncludes=null,
$ZodCheckStartsWith=null,$ZodCheckEndsWith=null;function handleCheckPropertyResult(result,payload,property){result.issues.
length&&payload.issues.push(...util.prefixIssues(property,result.issues))}const $ZodCheckProperty=null,$ZodCheckProperties=null,
$ZodCheckMimeType=null,$ZodCheckOverwrite=null}),8532:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{$W:()=>config,GT:()=>$ZodAsyncError,cV:()=>$ZodEncodeError,cr:()=>globalConfig2,
tm:()=>NEVER,xI:()=>$constructor});var _util_js__WEBPACK_IMPORTED_MODULE_0__=__nccwpck_require__2(4723),_a;const NEVER=Object.
freeze({status:"aborted"}),_zodDesc={value:void 0,enumerable:!1};let _E="captureStackTrace"in Error?Error:null;function newError(Definition){
const E=_E;if(E){const saved=E.stackTraceLimit;if(typeof saved=="number"){try{E.stackTraceLimit=0}catch{return _E=null,new Definition}
try{return new Definition}finally{E.stackTraceLimit=saved}}}return new Definition}function $constructor(name,initializer,proto,params){
const zodProto={};function Internals(def){this.def=def,this.constr=_,this.traits=new Set}Internals.prototype=zodProto;const protoMembers=proto,
initialized=protoMembers&&new WeakSet;function init2(inst,def){if(inst._zod){if(inst._zod.traits.has(name))return}else{_zodDesc.
value=new Internals(def);try{Object.defineProperty(inst,"_zod",_zodDesc)}finally{_zodDesc.value=void 0}}if(inst._zod.traits.
add(name),initializer(inst,def),initialized){const own=Object.getPrototypeOf(inst),ctorProto=inst._zod.constr.prototype;
let up=own;for(;up&&up!==ctorProto;)up=Object.getPrototypeOf(up);const target=up??own;initialized.has(target)||(initialized.
add(target),(0,_util_js__WEBPACK_IMPORTED_MODULE_0__.ol)(target,protoMembers))}const proto2=_.prototype;for(const k in proto2)
Object.prototype.hasOwnProperty.call(proto2,k)&&(k in inst||(inst[k]=proto2[k].bind(inst)))}const Parent=params?.Parent??
Object;class Definition extends Parent{}Object.defineProperty(Definition,"name",{value:name});function _(def){const inst=params?.
Parent?newError(Definition):this;init2(inst,def);const deferred=inst._zod.deferred;if(deferred){for(const fn of deferred)
fn();inst._zod.deferred=void 0}const pp=globalThis.__zod_globalConfig?.postProcessor;return pp&&pp(inst),inst}return Object.
defineProperty(_,"init",{value:init2}),Object.defineProperty(_,Symbol.hasInstance,{value:inst=>params?.Parent&&inst instanceof
params.Parent?!0:inst?._zod?.traits?.has(name)}),Object.defineProperty(_,"name",{value:name}),_}const $brand=null;class $ZodAsyncError extends Error{constructor(){
super("Encountered Promise during synchronous parse. Use .parseAsync() instead.")}}class $ZodEncodeError extends Error{constructor(name){
super(`Encountered unidirectional transform during encode: ${name}`),this.name="ZodEncodeError"}}(_a=globalThis).__zod_globalConfig??
(_a.__zod_globalConfig={});const globalConfig2=globalThis.__zod_globalConfig;function config(newConfig){return newConfig&&
Object.assign(globalConfig2,newConfig),globalConfig2}}),4723:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{A2:()=>normalizeParams,Gv:()=>isObject,NM:()=>optionalKeys,O7:()=>codePointLength,
PO:()=>cached,QH:()=>aborted,Qd:()=>isPlainObject,Rc:()=>getLengthableOrigin,Vy:()=>assignProp,X:()=>installLazyProp,X$:()=>extend,
cl:()=>nullish,d3:()=>attachSchema,gx:()=>captureStackTrace,hi:()=>sizeCaps,iR:()=>finalizeIssue,jD:()=>hide,k8:()=>jsonStringifyReplacer,
lQ:()=>prefixIssues,o8:()=>clone,ol:()=>members,p6:()=>cleanRegex,qQ:()=>propertyKeyTypes,qh:()=>own,rL:()=>explicitlyAborted,
sD:()=>escapeRegex,v5:()=>defineLazyInternal,w5:()=>getEnumValues,zH:()=>NUMBER_FORMAT_RANGES});function assertEqual(val){
return val}function assertNotEqual(val){return val}function toZod(){return schema=>schema}function assertIs(_arg){}function assertNever(_x){
throw new Error("Unexpected value in exhaustive check")}function assert(_){}function getEnumValues(entries){const numericValues=Object.
values(entries).filter(v=>typeof v=="number");return Object.entries(entries).filter(([k,_])=>numericValues.indexOf(+k)===
-1).map(([_,v])=>v)}function joinValues(array,separator="|"){return array.map(val=>stringifyPrimitive(val)).join(separator)}
function jsonStringifyReplacer(_,value){return typeof value=="bigint"?value.toString():value}class Cached{constructor(getter){
this._getter=getter,this._value=void 0}get value(){const getter=this._getter;return getter!==void 0&&(this._value=getter(),
this._getter=void 0),this._value}}function cached(getter){return new Cached(getter)}function nullish(input){return input==
null}function cleanRegex(source){const start2=source.startsWith("^")?1:0,end=source.endsWith("$")?source.length-1:source.
length;return source.slice(start2,end)}function floatSafeRemainder(val,step){const ratio=val/step,roundedRatio=Math.round(
ratio),tolerance=4*Number.EPSILON*Math.max(Math.abs(ratio),1);return Math.abs(ratio-roundedRatio)<tolerance?0:ratio-roundedRatio}
const EVALUATING=null;function defineLazy(object,key,getter){let value;Object.defineProperty(object,key,{get(){if(value!==
EVALUATING)return value===void 0&&(value=EVALUATING,value=getter()),value},set(v){Object.defineProperty(object,key,{value:v})},
configurable:!0})}function objectClone(obj){return Object.create(Object.getPrototypeOf(obj),Object.getOwnPropertyDescriptors(
obj))}function assignProp(target,prop,value){Object.defineProperty(target,prop,{value,writable:!0,enumerable:!0,configurable:!0})}
function rawShape(def){const desc=Object.getOwnPropertyDescriptor(def,"shape");return desc?.get?desc.get.raw:desc?.value}
function sourceShape(schema){return rawShape(schema._zod.def)??schema._zod.def.shape}function deferProp(target,key,getter){
Object.defineProperty(target,key,{get(){const value=getter();return assignProp(this,key,value),value},enumerable:!0,configurable:!0})}
function putProp(target,key,value){key in target?assignProp(target,key,value):target[key]=value}function mirrorShape(target,source,keys,wrap2){
const raw=sourceShape(source);for(const key of keys){const desc=Object.getOwnPropertyDescriptor(raw,key);desc.enumerable&&
(desc.get?deferProp(target,key,()=>{const value=source._zod.def.shape[key];return wrap2?wrap2(value,key):value}):putProp(
target,key,wrap2?wrap2(desc.value,key):desc.value))}}function mirrorProps(target,source){for(const key of Reflect.ownKeys(
source)){const desc=Object.getOwnPropertyDescriptor(source,key);desc.enumerable&&(desc.get?deferProp(target,key,()=>source[key]):
putProp(target,key,desc.value))}}function mergeDefs(...defs){const mergedDescriptors={};for(const def of defs){const descriptors=Object.
getOwnPropertyDescriptors(def);Object.assign(mergedDescriptors,descriptors)}return Object.defineProperties({},mergedDescriptors)}
function cloneDef(schema){return mergeDefs(schema._zod.def)}function getElementAtPath(obj,path){return path?path.reduce(
(acc,key)=>acc?.[key],obj):obj}function promiseAllObject(promisesObj){const keys=Object.keys(promisesObj),promises=keys.
map(key=>promisesObj[key]);return Promise.all(promises).then(results=>{const resolvedObj={};for(let i=0;i<keys.length;i++)
resolvedObj[keys[i]]=results[i];return resolvedObj})}function randomString(length=10){const chars="abcdefghijklmnopqrstu\
vwxyz";let str="";for(let i=0;i<length;i++)str+=chars[Math.floor(Math.random()*chars.length)];return str}function esc(str){
return JSON.stringify(str)}function slugify(input){return input.toLowerCase().trim().replace(/[^\w\s-]/g,"").replace(/[\s_-]+/g,
"-").replace(/^-+|-+$/g,"")}const captureStackTrace="captureStackTrace"in Error?Error.captureStackTrace:(..._args)=>{};function isObject(data){
return typeof data=="object"&&data!==null&&!Array.isArray(data)}const allowsEval=null;function isPlainObject(o){if(isObject(
o)===!1)return!1;const ctor=o.constructor;if(ctor===void 0||typeof ctor!="function")return!0;const prot=ctor.prototype;return!(isObject(
prot)===!1||Object.prototype.hasOwnProperty.call(prot,"isPrototypeOf")===!1)}function shallowClone(o){return isPlainObject(
o)?{...o}:Array.isArray(o)?[...o]:o instanceof Map?new Map(o):o instanceof Set?new Set(o):o}function numKeys(data){let keyCount=0;
for(const key in data)Object.prototype.hasOwnProperty.call(data,key)&&keyCount++;return keyCount}const getParsedType=data=>{
const t=typeof data;switch(t){case"undefined":return"undefined";case"string":return"string";case"number":return Number.isNaN(
data)?"nan":"number";case"boolean":return"boolean";case"function":return"function";case"bigint":return"bigint";case"symb\
ol":return"symbol";case"object":return Array.isArray(data)?"array":data===null?"null":data.then&&typeof data.then=="func\
tion"&&data.catch&&typeof data.catch=="function"?"promise":typeof Map<"u"&&data instanceof Map?"map":typeof Set<"u"&&data instanceof
Set?"set":typeof Date<"u"&&data instanceof Date?"date":typeof File<"u"&&data instanceof File?"file":"object";default:throw new Error(
`Unknown data type: ${t}`)}},propertyKeyTypes=new Set(["string","number","symbol"]),primitiveTypes=new Set(["string","nu\
mber","bigint","boolean","symbol","undefined"]);function escapeRegex(str){return str.replace(/[.*+?^${}()|[\]\\]/g,"\\$&")}
function clone(inst,def,params){const cl=new inst._zod.constr(def??inst._zod.def);return(!def||params?.parent)&&(cl._zod.
parent=inst),cl}function normalizeParams(_params){const params=_params;if(!params)return{};if(typeof params=="string")return{
error:()=>params};if(params?.message!==void 0){if(params?.error!==void 0)throw new Error("Cannot specify both `message` \
and `error` params");params.error=params.message}return delete params.message,typeof params.error=="string"?{...params,error:()=>params.
error}:params}function createTransparentProxy(getter){let target;return new Proxy({},{get(_,prop,receiver){return target??
(target=getter()),Reflect.get(target,prop,receiver)},set(_,prop,value,receiver){return target??(target=getter()),Reflect.
set(target,prop,value,receiver)},has(_,prop){return target??(target=getter()),Reflect.has(target,prop)},deleteProperty(_,prop){
return target??(target=getter()),Reflect.deleteProperty(target,prop)},ownKeys(_){return target??(target=getter()),Reflect.
ownKeys(target)},getOwnPropertyDescriptor(_,prop){return target??(target=getter()),Reflect.getOwnPropertyDescriptor(target,
prop)},defineProperty(_,prop,descriptor){return target??(target=getter()),Reflect.defineProperty(target,prop,descriptor)}})}
function stringifyPrimitive(value){return typeof value=="bigint"?value.toString()+"n":typeof value=="string"?`"${value}"`:
`${value}`}function optionalKeys(shape){return Object.keys(shape).filter(k=>shape[k]._zod.optin!==void 0&&shape[k]._zod.
optout==="optional")}const NUMBER_FORMAT_RANGES={safeint:[Number.MIN_SAFE_INTEGER,Number.MAX_SAFE_INTEGER],int32:[-2147483648,
2147483647],uint32:[0,4294967295],float32:[-34028234663852886e22,34028234663852886e22],float64:[-Number.MAX_VALUE,Number.
MAX_VALUE]},BIGINT_FORMAT_RANGES={int64:[BigInt("-9223372036854775808"),BigInt("9223372036854775807")],uint64:[BigInt(0),
BigInt("18446744073709551615")]};function pick(schema,mask){const currDef=schema._zod.def,checks2=currDef.checks;if(checks2&&
checks2.length>0)throw new Error(".pick() cannot be used on object schemas containing refinements");const newShape={};return mirrorShape(
newShape,schema,maskedKeys(schema,mask)),clone(schema,mergeDefs(currDef,{shape:newShape,checks:[]}))}function maskedKeys(schema,mask){
const raw=sourceShape(schema),keys=[];for(const key of Reflect.ownKeys(mask)){if(!Object.getOwnPropertyDescriptor(raw,key)?.
enumerable)throw new Error(`Unrecognized key: "${String(key)}"`);mask[key]&&keys.push(key)}return keys}function omit(schema,mask){
const currDef=schema._zod.def,checks2=currDef.checks;if(checks2&&checks2.length>0)throw new Error(".omit() cannot be use\
d on object schemas containing refinements");const omitted=new Set(maskedKeys(schema,mask)),newShape={};return mirrorShape(
newShape,schema,Reflect.ownKeys(sourceShape(schema)).filter(key=>!omitted.has(key))),clone(schema,mergeDefs(currDef,{shape:newShape,
checks:[]}))}function extend(schema,shape){if(!isPlainObject(shape))throw new Error("Invalid input to extend: expected a\
 plain object");const checks2=schema._zod.def.checks;if(checks2&&checks2.length>0){const existingShape=sourceShape(schema);
for(const key of Reflect.ownKeys(shape))if(Object.getOwnPropertyDescriptor(existingShape,key)!==void 0)throw new Error("\
Cannot overwrite keys on object schemas containing refinements. Use `.safeExtend()` instead.")}return clone(schema,mergeDefs(
schema._zod.def,{shape:extended(schema,shape)}))}function extended(schema,shape){const newShape={};return mirrorShape(newShape,
schema,Reflect.ownKeys(sourceShape(schema))),mirrorProps(newShape,shape),newShape}function safeExtend(schema,shape){if(!isPlainObject(
shape))throw new Error("Invalid input to safeExtend: expected a plain object");return clone(schema,mergeDefs(schema._zod.
def,{shape:extended(schema,shape)}))}function merge(a,b){if(!b?._zod?.def)throw new Error("Invalid input to merge: expec\
ted an object schema. To merge a plain shape, use `.extend()`.");if(a._zod.def.checks?.length)throw new Error(".merge() \
cannot be used on object schemas containing refinements. Use .safeExtend() instead.");const newShape={};mirrorShape(newShape,
a,Reflect.ownKeys(sourceShape(a))),mirrorShape(newShape,b,Reflect.ownKeys(sourceShape(b)));const def=mergeDefs(a._zod.def,
{shape:newShape,get catchall(){return b._zod.def.catchall},checks:b._zod.def.checks??[]});return clone(a,def)}function partial(Class2,schema,mask,name="\
partial"){const checks2=schema._zod.def.checks;if(checks2&&checks2.length>0)throw new Error(`.${name}() cannot be used o\
n object schemas containing refinements`);const selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(
newShape,schema,Reflect.ownKeys(sourceShape(schema)),Class2&&((value,key)=>selected&&!selected.has(key)?value:new Class2(
{type:"optional",innerType:value}))),clone(schema,mergeDefs(schema._zod.def,{shape:newShape,checks:[]}))}function required(Class2,schema,mask){
const selected=mask?new Set(maskedKeys(schema,mask)):void 0,newShape={};return mirrorShape(newShape,schema,Reflect.ownKeys(
sourceShape(schema)),(value,key)=>selected&&!selected.has(key)?value:new Class2({type:"nonoptional",innerType:value})),clone(
schema,mergeDefs(schema._zod.def,{shape:newShape}))}function aborted(x,startIndex=0){if(x.aborted===!0)return!0;for(let i=startIndex;i<
x.issues.length;i++)if(x.issues[i]?.continue!==!0)return!0;return!1}function explicitlyAborted(x,startIndex=0){if(x.aborted===
!0)return!0;for(let i=startIndex;i<x.issues.length;i++)if(x.issues[i]?.continue===!1)return!0;return!1}function prefixIssues(path,issues){
return issues.map(iss=>{var _a;return(_a=iss).path??(_a.path=[]),iss.path.unshift(path),iss})}function unwrapMessage(message){
return typeof message=="string"?message:message?.message}function sizeCaps(defChecks){const caps=[];for(const ch of defChecks??
[]){const d=ch._zod.def;if(!/_(length|size)$|_equals$/.test(d.check))break;const max=d.maximum??d.length??d.size;max>=0&&
caps.push([max,ch])}return caps}function attachSchema(issues,start2,inst){var _a;for(let i=start2;i<issues.length;i++)(_a=
issues[i]).schema??(_a.schema=inst)}function finalizeIssue(iss,ctx,config){var _a;const traits=iss.inst?._zod?.traits;traits?.
has("$ZodType")&&(traits.has("$ZodCheck")?(_a=iss).schema??(_a.schema=iss.inst):iss.schema=iss.inst);const schemaError=iss.
schema!==iss.inst?iss.schema?._zod.def?.error:void 0,message=iss.message?iss.message:unwrapMessage(iss.inst?._zod.def?.error?.(
iss))??unwrapMessage(schemaError?.(iss))??unwrapMessage(ctx?.error?.(iss))??unwrapMessage(config.customError?.(iss))??unwrapMessage(
config.localeError?.(iss))??"Invalid input",full={};for(const k of Object.keys(iss))k==="inst"||k==="schema"||k==="conti\
nue"||k==="input"||k==="__proto__"||(full[k]=iss[k]);return full.path??(full.path=[]),full.message=message,ctx?.reportInput&&
(full.input=iss.input),full}function getSizableOrigin(input){return input instanceof Set?"set":input instanceof Map?"map":
input instanceof File?"file":"unknown"}const highSurrogate=/[\uD800-\uDBFF]/;function codePointLength(str){const units=str.
length;if(!highSurrogate.test(str))return units;let count2=units;for(let i=0;i<units-1;i++)(str.charCodeAt(i)&64512)===55296&&
(str.charCodeAt(i+1)&64512)===56320&&(count2--,i++);return count2}function getLengthableOrigin(input){return Array.isArray(
input)?"array":typeof input=="string"?"string":"unknown"}function parsedType(data){const t=typeof data;switch(t){case"nu\
mber":return Number.isNaN(data)?"nan":"number";case"object":{if(data===null)return"null";if(Array.isArray(data))return"a\
rray";const obj=data;if(obj&&Object.getPrototypeOf(obj)!==Object.prototype&&"constructor"in obj&&obj.constructor)return obj.
constructor.name}}return t}function issue(...args){const[iss,input,inst]=args;return typeof iss=="string"?{message:iss,code:"\
custom",input,inst}:{...iss}}function cleanEnum(obj){return Object.entries(obj).filter(([k,_])=>Number.isNaN(Number.parseInt(
k,10))).map(el=>el[1])}function base64ToUint8Array(base64){const binaryString=atob(base64),bytes=new Uint8Array(binaryString.
length);for(let i=0;i<binaryString.length;i++)bytes[i]=binaryString.charCodeAt(i);return bytes}function uint8ArrayToBase64(bytes){
let binaryString="";for(let i=0;i<bytes.length;i++)binaryString+=String.fromCharCode(bytes[i]);return btoa(binaryString)}
function base64urlToUint8Array(base64url){const base64=base64url.replace(/-/g,"+").replace(/_/g,"/"),padding="=".repeat(
(4-base64.length%4)%4);return base64ToUint8Array(base64+padding)}function uint8ArrayToBase64url(bytes){return uint8ArrayToBase64(
bytes).replace(/\+/g,"-").replace(/\//g,"_").replace(/=/g,"")}function hexToUint8Array(hex){const cleanHex=hex.replace(/^0x/,
"");if(cleanHex.length%2!==0)throw new Error("Invalid hex string length");const bytes=new Uint8Array(cleanHex.length/2);
for(let i=0;i<cleanHex.length;i+=2)bytes[i/2]=Number.parseInt(cleanHex.slice(i,i+2),16);return bytes}function uint8ArrayToHex(bytes){
return Array.from(bytes).map(b=>b.toString(16).padStart(2,"0")).join("")}class Class{constructor(..._args){}}function members(proto,table2){
for(const key in table2){const desc=Object.getOwnPropertyDescriptor(table2,key);desc.get?Object.defineProperty(proto,key,
{...desc,enumerable:!1}):defineBound(proto,key,desc.value)}}function own(inst,key,value,enumerable=!0){return Object.defineProperty(
inst,key,{configurable:!0,writable:!0,enumerable,value}),value}function hide(inst,key,value){return own(inst,key,value,!1)}
function derived(computes,table2){for(const key in computes){const compute=computes[key];Object.defineProperty(table2,key,
{configurable:!0,enumerable:!0,get(){return own(this,key,compute(this))},set(value){own(this,key,value)}})}return table2}
function defineBound(proto,key,fn){Object.defineProperty(proto,key,{configurable:!0,get(){return this==null?fn:own(this,
key,fn.bind(this))},set(value){own(this,key,value)}})}function claim(inst,sentinel){const proto=Object.getPrototypeOf(inst);
return sentinel in proto?void 0:proto}let installing,broke=!1;const breaker={configurable:!0,get(){broke=!0}};function defineLazyInternal(inst,key,compute){
const proto=Object.getPrototypeOf(inst._zod);if(key in proto&&installing!==inst._zod){installing=void 0;return}installing=
inst._zod,Object.defineProperty(proto,key,{configurable:!0,get(){Object.defineProperty(this,key,breaker);const outer=broke;
broke=!1;try{const value=compute(this);return broke?delete this[key]:Object.defineProperty(this,key,{configurable:!0,writable:!0,
value}),broke=broke||outer,value}catch(err){throw delete this[key],broke=broke||outer,err}},set(value){Object.defineProperty(
this,key,{configurable:!0,writable:!0,value})}})}function installLazyProp(inst,key,make,enumerable){const proto=claim(inst,
key);proto&&Object.defineProperty(proto,key,{configurable:!0,get(){const desc={configurable:!0,writable:!0,enumerable,value:void 0};
return Object.defineProperty(this,key,desc),desc.value=make(this),Object.defineProperty(this,key,desc),desc.value},set(value){
Object.defineProperty(this,key,{configurable:!0,writable:!0,enumerable,value})}})}const CONSTANT_CATCH="~constantCatch";
function constantCatch(value){const fn=()=>value;return fn[CONSTANT_CATCH]=!0,fn}}),8395:((__unused_webpack___webpack_module__,__webpack_exports__,__nccwpck_require__2)=>{
__nccwpck_require__2.d(__webpack_exports__,{YOg:()=>array,zMY:()=>schemas_boolean,q0y:()=>describe2,k5n:()=>_enum,X$i:()=>extend,
Whr:()=>schemas_int,E$q:()=>intersection,euz:()=>literal,_H3:()=>looseObject,chJ:()=>schemas_null,mee:()=>nullable,aig:()=>schemas_number,
Ikc:()=>object,lqM:()=>optional,FsL:()=>pipe,tBZ:()=>readonly,g1P:()=>record2,rej:()=>strictObject,YjP:()=>schemas_string,
pdi:()=>transform,PVZ:()=>tuple,KCZ:()=>union,L5J:()=>unknown});var core_core=__nccwpck_require__2(8532),core_checks=__nccwpck_require__2(
4890);const cuid=/^[cC][0-9a-z]{6,}$/,cuid2=/^[0-9a-z]+$/,ulid=/^[0-7][0-9A-HJKMNP-TV-Za-hjkmnp-tv-z]{25}$/,xid=/^[0-9a-vA-V]{20}$/,
ksuid=/^[A-Za-z0-9]{27}$/,nanoid=/^[a-zA-Z0-9_-]{21}$/;function nanoidOfLength(length){return new RegExp(`^[a-zA-Z0-9_-]\
{${length}}$`)}const duration=/^P(?:(\d+W)|(?!.*W)(?=\d|T\d)(\d+Y)?(\d+M)?(\d+D)?(T(?=\d)(\d+H)?(\d+M)?(\d+([.,]\d+)?S)?)?)$/,
extendedDuration=/^[-+]?P(?!$)(?:(?:[-+]?\d+Y)|(?:[-+]?\d+[.,]\d+Y$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:(?:[-+]?\d+W)|(?:[-+]?\d+[.,]\d+W$))?(?:(?:[-+]?\d+D)|(?:[-+]?\d+[.,]\d+D$))?(?:T(?=[\d+-])(?:(?:[-+]?\d+H)|(?:[-+]?\d+[.,]\d+H$))?(?:(?:[-+]?\d+M)|(?:[-+]?\d+[.,]\d+M$))?(?:[-+]?\d+(?:[.,]\d+)?S)?)??$/,
guid=/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12})$/,uuid=version2=>version2?new RegExp(
`^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-${version2}[0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12})$`):/^([0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[1-8][0-9a-fA-F]{3}-[89abAB][0-9a-fA-F]{3}-[0-9a-fA-F]{12}|00000000-0000-0000-0000-000000000000|ffffffff-ffff-ffff-ffff-ffffffffffff)$/,
uuid4=null,uuid6=null,uuid7=null,email=/^(?:[A-Za-z0-9_'+\-]+\.)*[A-Za-z0-9_'+\-]*[A-Za-z0-9_+-]@(?:[A-Za-z0-9][A-Za-z0-9\-]*\.)+[A-Za-z]{2,}$/,
html5Email=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
rfc5322Email=/^(([^<>()\[\]\\.,;:\s@"]+(\.[^<>()\[\]\\.,;:\s@"]+)*)|(".+"))@((\[[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}])|(([a-zA-Z\-0-9]+\.)+[a-zA-Z]{2,}))$/,
unicodeEmail=/^[^\s@"]{1,64}@[^\s@]{1,255}$/u,idnEmail=null,browserEmail=/^[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]+@[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?)*$/,
_emoji=null;function emoji(){return new RegExp(_emoji,"u")}const ipv4=/^(?:(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(?:25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])$/,
ipv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))$/,
mac=delimiter=>{const escapedDelim=util.escapeRegex(delimiter??":");return new RegExp(`^(?:[0-9A-F]{2}${escapedDelim}){5\
}[0-9A-F]{2}$|^(?:[0-9a-f]{2}${escapedDelim}){5}[0-9a-f]{2}$`)},cidrv4=/^((25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\.){3}(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9][0-9]|[0-9])\/([0-9]|[1-2][0-9]|3[0-2])$/,
cidrv6=/^(([0-9a-fA-F]{1,4}:){7}[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,7}:|([0-9a-fA-F]{1,4}:){1,6}:[0-9a-fA-F]{1,4}|([0-9a-fA-F]{1,4}:){1,5}(:[0-9a-fA-F]{1,4}){1,2}|([0-9a-fA-F]{1,4}:){1,4}(:[0-9a-fA-F]{1,4}){1,3}|([0-9a-fA-F]{1,4}:){1,3}(:[0-9a-fA-F]{1,4}){1,4}|([0-9a-fA-F]{1,4}:){1,2}(:[0-9a-fA-F]{1,4}){1,5}|[0-9a-fA-F]{1,4}:((:[0-9a-fA-F]{1,4}){1,6})|:((:[0-9a-fA-F]{1,4}){1,7}|:))\/(12[0-8]|1[01][0-9]|[1-9]?[0-9])$/,
base64=/^$|^(?:[0-9a-zA-Z+/]{4})*(?:(?:[0-9a-zA-Z+/]{2}==)|(?:[0-9a-zA-Z+/]{3}=))?$/,base64url=/^(?:[A-Za-z0-9_-]{4})*(?:[A-Za-z0-9_-]{2,3})?$/,
hostname=/^(?=.{1,253}\.?$)[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?(?:\.[a-zA-Z0-9](?:[-0-9a-zA-Z]{0,61}[0-9a-zA-Z])?)*\.?$/,
domain=/^(?=.{1,253}$)([a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?\.)+[a-zA-Z]{2,63}$/,httpProtocol=/^https?$/,e164=/^\+[1-9]\d{6,14}$/,
creditCard=/^\d(?:[ -]?\d){11,18}$/,currencyCode=/^(?:AED|AFN|ALL|AMD|AOA|ARS|AUD|AWG|AZN|BAM|BBD|BDT|BHD|BIF|BMD|BND|BOB|BOV|BRL|BSD|BTN|BWP|BYN|BZD|CAD|CDF|CHE|CHF|CHW|CLF|CLP|CNY|COP|COU|CRC|CUP|CVE|CZK|DJF|DKK|DOP|DZD|EGP|ERN|ETB|EUR|FJD|FKP|GBP|GEL|GHS|GIP|GMD|GNF|GTQ|GYD|HKD|HNL|HTG|HUF|IDR|ILS|INR|IQD|IRR|ISK|JMD|JOD|JPY|KES|KGS|KHR|KMF|KPW|KRW|KWD|KYD|KZT|LAK|LBP|LKR|LRD|LSL|LYD|MAD|MDL|MGA|MKD|MMK|MNT|MOP|MRU|MUR|MVR|MWK|MXN|MXV|MYR|MZN|NAD|NGN|NIO|NOK|NPR|NZD|OMR|PAB|PEN|PGK|PHP|PKR|PLN|PYG|QAR|RON|RSD|RUB|RWF|SAR|SBD|SCR|SDG|SEK|SGD|SHP|SLE|SOS|SRD|SSP|STN|SVC|SYP|SZL|THB|TJS|TMT|TND|TOP|TRY|TTD|TWD|TZS|UAH|UGX|USD|USN|UYI|UYU|UYW|UZS|VED|VES|VND|VUV|WST|XAD|XAF|XAG|XAU|XBA|XBB|XBC|XBD|XCD|XCG|XDR|XOF|XPD|XPF|XPT|XSU|XTS|XUA|XXX|YER|ZAR|ZMW|ZWG)$/,
iban=/^[A-Z]{2}(?!00|01|99)\d{2}[A-Z0-9]{11,30}$/,dateSource=null;function regexes_anchor(source){return new RegExp(`^${source}\
$`)}const date=null;function timeSource(args){const hhmm="(?:[01]\\d|2[0-3]):[0-5]\\d";return typeof args.precision=="nu\
mber"?args.precision===-1?`${hhmm}`:args.precision===0?`${hhmm}:[0-5]\\d`:`${hhmm}:[0-5]\\d\\.\\d{${args.precision}}`:args.
seconds?`${hhmm}:[0-5]\\d(?:\\.\\d+)?`:`${hhmm}(?::[0-5]\\d(?:\\.\\d+)?)?`}function time(args){return new RegExp(`^${timeSource(
args)}$`)}function datetime(args){const opts=["Z"];args.offset&&opts.push("([+-](?:[01]\\d|2[0-3]):[0-5]\\d)");const qualified=`${timeSource(
{precision:args.precision,seconds:!0})}(?:${opts.join("|")})`,timeRegex=args.local?`${qualified}|${timeSource({precision:args.
precision})}`:qualified;return new RegExp(`^${dateSource}T(?:${timeRegex})$`)}const anyString=/^[\s\S]{0,}$/,string=params=>{
const regex=params?`[\\s\\S]{${params?.minimum??0},${params?.maximum??""}}`:"[\\s\\S]*";return new RegExp(`^${regex}$`)},
bigint=/^-?\d+n?$/,integer=/^-?\d+$/,number=/^-?\d+(?:\.\d+)?$/,regexes_boolean=/^(?:true|false)$/i,_null=/^null$/i,_undefined=/^undefined$/i,
lowercase=/^[^A-Z]*$/,uppercase=/^[^a-z]*$/,hex=/^[0-9a-fA-F]*$/;function fixedBase64(bodyLength,padding){return new RegExp(
`^[A-Za-z0-9+/]{${bodyLength}}${padding}$`)}function fixedBase64url(length){return new RegExp(`^[A-Za-z0-9_-]{${length}}\
$`)}const md5_hex=/^[0-9a-fA-F]{32}$/,md5_base64=null,md5_base64url=null,sha1_hex=/^[0-9a-fA-F]{40}$/,sha1_base64=null,sha1_base64url=null,
sha256_hex=/^[0-9a-fA-F]{64}$/,sha256_base64=null,sha256_base64url=null,sha384_hex=/^[0-9a-fA-F]{96}$/,sha384_base64=null,
sha384_base64url=null,sha512_hex=/^[0-9a-fA-F]{128}$/,sha512_base64=null,sha512_base64url=null;var core_util=__nccwpck_require__2(
4723);const version={major:4,minor:6,patch:7},$ZodType=core_core.xI("$ZodType",(inst,def)=>{var _a;inst??(inst={}),inst.
_zod.def=def,inst._zod.bag=inst._zod.bag||{},inst._zod.version=version;const defChecks=inst._zod.def.checks,checks2=inst.
_zod.traits.has("$ZodCheck")?[inst,...defChecks??[]]:defChecks?.length?[...defChecks]:[];for(const ch of checks2)for(const fn of ch.
_zod.onattach)fn(inst);if(checks2.length===0)(_a=inst._zod).deferred??(_a.deferred=[]),inst._zod.deferred?.push(()=>{inst.
_zod.run=inst._zod.parse});else{const runChecks=(payload,checks3,ctx)=>{if(payload.memo)return payload;let isAborted=core_util.
QH(payload),asyncResult;for(const ch of checks3){if(ch._zod.def.when){if(core_util.rL(payload)||!ch._zod.def.when(payload))
continue}else if(isAborted)continue;const currLen=payload.issues.length,_=ch._zod.check(payload);if(_ instanceof Promise&&
ctx?.async===!1)throw new core_core.GT;if(asyncResult||_ instanceof Promise)asyncResult=(asyncResult??Promise.resolve()).
then(async()=>{await _,payload.issues.length!==currLen&&(core_util.d3(payload.issues,currLen,inst),isAborted||(isAborted=
core_util.QH(payload,currLen)))});else{if(payload.issues.length===currLen)continue;core_util.d3(payload.issues,currLen,inst),
isAborted||(isAborted=core_util.QH(payload,currLen))}}return asyncResult?asyncResult.then(()=>payload):payload},handleCanaryResult=(canary,payload,ctx)=>{
if(core_util.QH(canary))return canary.aborted=!0,canary;const checkResult=runChecks(payload,checks2,ctx);if(checkResult instanceof
Promise){if(ctx.async===!1)throw new core_core.GT;return checkResult.then(checkResult2=>inst._zod.parse(checkResult2,ctx))}
return inst._zod.parse(checkResult,ctx)};inst._zod.run=(payload,ctx)=>{if(ctx.skipChecks)return inst._zod.parse(payload,
ctx);if(ctx.direction==="backward"){const canary=inst._zod.parse({value:payload.value,issues:[]},{...ctx,skipChecks:!0});
return canary instanceof Promise?canary.then(canary2=>handleCanaryResult(canary2,payload,ctx)):handleCanaryResult(canary,
payload,ctx)}const result=inst._zod.parse(payload,ctx);if(result instanceof Promise){if(ctx.async===!1)throw new core_core.
GT;return result.then(result2=>runChecks(result2,checks2,ctx))}return runChecks(result,checks2,ctx)}}},{get"~standard"(){
return core_util.jD(this,"~standard",standardProps(this))},set"~standard"(value){core_util.qh(this,"~standard",value)}}),
toStandardResult=(r,ctx)=>r.issues.length?{issues:r.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))}:{value:r.value};
async function validateAsync(inst,value){const ctx={async:!0};return toStandardResult(await inst._zod.run({value,issues:[]},
ctx),ctx)}function standardProps(inst){return{validate:value=>{const ctx={async:!1};try{const r=inst._zod.run({value,issues:[]},
ctx);if(!(r instanceof Promise))return toStandardResult(r,ctx)}catch{}return validateAsync(inst,value)},vendor:"zod",version:1}}
const $ZodString=core_core.xI("$ZodString",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=def.pattern??anyString,
inst._zod.parse=(payload,_)=>{if(def.coerce)try{payload.value=String(payload.value)}catch{}return typeof payload.value==
"string"||payload.issues.push({expected:"string",code:"invalid_type",input:payload.value,inst}),payload}}),$ZodStringFormat=null,
$ZodGUID=null,$ZodUUID=null,$ZodEmail=null,URL_BAD_FORMAT=1,URL_UNPARSEABLE=2;function canParseURL(input){try{return typeof URL<
"u"&&typeof URL.canParse=="function"?URL.canParse(input):(new URL(input),!0)}catch{return!1}}function validateURL(trimmed,def){
return!("normalize"in def)&&!("hostname"in def)&&!("protocol"in def)?canParseURL(trimmed)||URL_UNPARSEABLE:parseURLObject(
trimmed,def)}function parseURLObject(trimmed,def){if(!def.normalize&&def.protocol?.source===regexes.httpProtocol.source&&
!/^https?:\/\//i.test(trimmed))return URL_BAD_FORMAT;try{if(typeof URL<"u"){const URLStatic=URL;if(typeof URLStatic.parse==
"function")return URLStatic.parse(trimmed)??URL_UNPARSEABLE}return new URL(trimmed)}catch{return URL_UNPARSEABLE}}const asciiTabOrNewline=/[\t\n\r]/g;
function stripTabAndNewline(value){return value.replace(asciiTabOrNewline,"")}function urlHostnameOk(url2,hostname2){return hostname2.
lastIndex=0,hostname2.test(url2.hostname)}function urlProtocolOk(url2,protocol){return protocol.lastIndex=0,protocol.test(
url2.protocol.endsWith(":")?url2.protocol.slice(0,-1):url2.protocol)}const $ZodURL=null,$ZodEmoji=null,$ZodNanoID=null,$ZodCUID=null,
$ZodCUID2=null,$ZodULID=null,$ZodXID=null,$ZodKSUID=null,$ZodISODateTime=null,$ZodISODate=null,$ZodISOTime=null,$ZodISODuration=null,
$ZodIPv4=null,ipv6Alphabet=/^[0-9a-fA-F:.]+$/;function isValidIPv6(value){return ipv6Alphabet.test(value)?canParseURL(`h\
ttp://[${value}]`):!1}const $ZodIPv6=null,$ZodMAC=null,$ZodCIDRv4=null;function isValidCIDRv6(value){const parts=value.split(
"/");if(parts.length!==2)return!1;const[address,prefix]=parts;if(!prefix)return!1;const prefixNum=Number(prefix);return`${prefixNum}`!==
prefix||prefixNum<0||prefixNum>128?!1:isValidIPv6(address)}const $ZodCIDRv6=null;function isValidBase64(data){if(data===
"")return!0;if(/\s/.test(data)||data.length%4!==0)return!1;try{return atob(data),!0}catch{return!1}}const base64Charset=/^[0-9a-zA-Z+/]*={0,2}$/,
$ZodBase64=null,base64urlCharset=/^[A-Za-z0-9_-]*$/;function isValidBase64URL(data){if(!base64urlCharset.test(data))return!1;
const base642=data.replace(/[-_]/g,c=>c==="-"?"+":"/"),padded=base642.padEnd(Math.ceil(base642.length/4)*4,"=");return isValidBase64(
padded)}const $ZodBase64URL=null,$ZodE164=null,CC_SANITIZE=/[- ]/g;function isLuhnAlgo(digits){let length=digits.length,
bit=1,sum2=0;for(;length;){const value=digits.charCodeAt(--length)-48;bit^=1,sum2+=bit?[0,2,4,6,8,1,3,5,7,9][value]:value}
return sum2%10===0}function isValidCreditCard(input){return regexes.creditCard.test(input)?isLuhnAlgo(input.replace(CC_SANITIZE,
"")):!1}const $ZodCreditCard=null;function isIso7064Mod97(iban2){let remainder=0;const len=iban2.length;for(let i=4;i<len;i++){
const code=iban2.charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}for(let i=0;i<4;i++){
const code=iban2.charCodeAt(i);remainder=(code>=65?remainder*100+(code-55):remainder*10+(code-48))%97}return remainder===
1}function isValidIBAN(input){return regexes.iban.test(input)?isIso7064Mod97(input):!1}const $ZodIBAN=null;function isValidJWT(token,algorithm=null){
try{const tokensParts=token.split(".");if(tokensParts.length!==3)return!1;const[header]=tokensParts;if(!header)return!1;
const parsedHeader=JSON.parse(atob(header));return!("typ"in parsedHeader&&parsedHeader?.typ!=="JWT"||!parsedHeader.alg||
algorithm&&(!("alg"in parsedHeader)||parsedHeader.alg!==algorithm))}catch{return!1}}const $ZodJWT=null,$ZodCustomStringFormat=null,
$ZodNumber=core_core.xI("$ZodNumber",(inst,def)=>{$ZodType.init(inst,def),inst._zod.pattern=number,inst._zod.parse=(payload,_ctx)=>{
if(def.coerce)try{payload.value=Number(payload.value)}catch{}const input=payload.value;if(typeof input=="number"&&!Number.
isNaN(input)&&Number.isFinite(input))return payload;const received=typeof input=="number"?Number.isNaN(input)?"NaN":Number.
isFinite(input)?void 0:String(input):void 0;return payload.issues.push({expected:"number",code:"invalid_type",input,inst,
...received?{received}:{}}),payload}}),$ZodNumberFormat=core_core.xI("$ZodNumberFormat",(inst,def)=>{core_checks.KH.init(
inst,def),$ZodNumber.init(inst,def)}),$ZodBoolean=core_core.xI("$ZodBoolean",(inst,def)=>{$ZodType.init(inst,def),inst._zod.
pattern=regexes_boolean,inst._zod.parse=(payload,_ctx)=>{if(def.coerce)try{payload.value=!!payload.value}catch{}const input=payload.
value;return typeof input=="boolean"||payload.issues.push({expected:"boolean",code:"invalid_type",input,inst}),payload}}),
$ZodBigInt=null,$ZodBigIntFormat=null,$ZodSymbol=null,$ZodUndefined=null,$ZodNull=core_core.xI("$ZodNull",(inst,def)=>{$ZodType.
init(inst,def),inst._zod.pattern=_null,inst._zod.values=new Set([null]),inst._zod.parse=(payload,_ctx)=>{const input=payload.
value;return input===null||payload.issues.push({expected:"null",code:"invalid_type",input,inst}),payload}}),$ZodAny=null,
$ZodUnknown=core_core.xI("$ZodUnknown",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=payload=>payload}),$ZodNever=core_core.
xI("$ZodNever",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,_ctx)=>(payload.issues.push({expected:"neve\
r",code:"invalid_type",input:payload.value,inst}),payload)}),$ZodVoid=null,$ZodDate=null;function capSize(inst,size){const caps=core_util.
hi(inst._zod.def.checks);if(!caps.length)return;const cap=Math.min(...caps.map(c=>c[0])),parse2=inst._zod.parse;inst._zod.
parse=(payload,ctx)=>{const n=size(payload.value);if(n>cap&&!ctx?.skipChecks&&ctx?.direction!=="backward"){for(const[max,
ch]of core_util.hi(inst._zod.def.checks))if(n>max&&ch._zod.def.when(payload)){const start2=payload.issues.length;return ch.
_zod.check(payload),payload.issues[start2].continue=!1,core_util.d3(payload.issues,start2,inst),payload}}return parse2(payload,
ctx)}}const arraySize=input=>Array.isArray(input)?input.length:-1,mapSize=input=>input instanceof Map?input.size:-1,setSize=input=>input instanceof
Set?input.size:-1;function handleArrayResult(result,final,index){result.issues.length&&final.issues.push(...core_util.lQ(
index,result.issues)),final.value[index]=result.value}const $ZodArray=core_core.xI("$ZodArray",(inst,def)=>{$ZodType.init(
inst,def);const memo=core_core.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.value;
if(!Array.isArray(input))return payload.issues.push({expected:"array",code:"invalid_type",input,inst}),payload;payload.value=
memo?memo.alloc(inst,payload,Array(input.length),ctx):Array(input.length);const proms=[],abortEarly=ctx?.abortEarly;for(let i=0;i<
input.length;i++){const item=input[i],result=def.element._zod.run({value:item,issues:[]},ctx);if(result instanceof Promise)
proms.push(result.then(result2=>handleArrayResult(result2,payload,i)));else if(handleArrayResult(result,payload,i),abortEarly&&
result.issues.length!==0&&core_util.QH(result))break}return proms.length?Promise.all(proms).then(()=>payload):payload},capSize(
inst,arraySize)});function handlePropertyResult(result,final,key,input,optin,optout){const isPresent=key in input,isOptionalOut=optout===
"optional";if(!(!isPresent&&isOptionalOut&&optin==="optional")){if(result.issues.length){if(optin!==void 0&&isOptionalOut&&
!isPresent)return;final.issues.push(...core_util.lQ(key,result.issues))}if(!isPresent&&optin===void 0){result.issues.length||
final.issues.push({code:"invalid_type",expected:"nonoptional",input:void 0,path:[key]});return}result.value===void 0?(isPresent||
optin==="defaulted"&&!isOptionalOut)&&(final.value[key]=void 0):final.value[key]=result.value}}const NO_SYMBOL_KEYS=[];function normalizeDef(def){
const keys=Object.keys(def.shape),ownSymbols=Object.getOwnPropertySymbols(def.shape),symbolKeys=ownSymbols.length?ownSymbols:
NO_SYMBOL_KEYS,allKeys=symbolKeys.length?[...keys,...symbolKeys]:keys;for(const k of allKeys)if(!def.shape?.[k]?._zod?.traits?.
has("$ZodType"))throw new Error(`Invalid element at key "${String(k)}": expected a Zod schema`);const okeys=core_util.NM(
def.shape);return{...def,allKeys,symbolKeys,keySet:new Set(keys),numKeys:keys.length,optionalKeys:new Set(okeys)}}function handleCatchall(proms,input,payload,ctx,def,inst,abortEarly){
const unrecognized=[],keySet=def.keySet,_catchall=def.catchall._zod,t=_catchall.def.type,optin=_catchall.optin,optout=_catchall.
optout;let seen=0;for(const key in input){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;
seen=payload.issues.length}if(keySet.has(key))continue;if(key==="__proto__"){t==="never"&&unrecognized.push(key);continue}
if(t==="never"){unrecognized.push(key);continue}const r=_catchall.run({value:input[key],issues:[]},ctx);r instanceof Promise?
proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,input,optin,optout))):handlePropertyResult(r,payload,key,input,
optin,optout)}return unrecognized.length&&payload.issues.push({code:"unrecognized_keys",keys:unrecognized,input,inst,continue:!0}),
proms.length?Promise.all(proms).then(()=>payload):payload}const $ZodObject=core_core.xI("$ZodObject",(inst,def)=>{$ZodType.
init(inst,def);const desc=Object.getOwnPropertyDescriptor(def,"shape"),sh=desc?.get?desc.get.raw:def.shape??{};if(sh){const get=()=>{
const newSh={...sh};return Object.defineProperty(def,"shape",{value:newSh}),get.raw=newSh,newSh};get.raw=sh,Object.defineProperty(
def,"shape",{get})}const _normalized=core_util.PO(()=>normalizeDef(def));core_util.v5(inst,"propValues",zod=>{const shape=zod.
def.shape,propValues={};for(const key in shape){const field=shape[key]._zod;if(field.values){Object.prototype.hasOwnProperty.
call(propValues,key)||core_util.Vy(propValues,key,new Set);for(const v of field.values)propValues[key].add(v);field.optin!==
void 0&&propValues[key].add(void 0)}}return propValues});const isObject=core_util.Gv,catchall2=def.catchall;let value;const memo=core_core.
cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{value??(value=_normalized.value);const input=payload.value;
if(!isObject(input))return payload.issues.push({expected:"object",code:"invalid_type",input,inst}),payload;payload.value=
memo?memo.alloc(inst,payload,{},ctx):{};const proms=[],shape=value.shape,abortEarly=ctx?.abortEarly;let seen=payload.issues.
length;for(const key of value.allKeys){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;
seen=payload.issues.length}if(key==="__proto__")continue;const el=shape[key],optin=el._zod.optin,optout=el._zod.optout,r=el.
_zod.run({value:input[key],issues:[]},ctx);r instanceof Promise?proms.push(r.then(r2=>handlePropertyResult(r2,payload,key,
input,optin,optout))):handlePropertyResult(r,payload,key,input,optin,optout)}return catchall2?handleCatchall(proms,input,
payload,ctx,_normalized.value,inst,abortEarly===!0):proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodObjectJIT=null;
function handleUnionResults(results,final,inst,ctx){for(const result of results)if(result.issues.length===0)return final.
value=result.value,final;const nonaborted=results.filter(r=>!core_util.QH(r));return nonaborted.length===1?(final.value=
nonaborted[0].value,nonaborted[0]):(final.issues.push({code:"invalid_union",input:final.value,inst,errors:results.map(result=>result.
issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())))}),final)}const $ZodUnion=core_core.xI("$ZodUnion",(inst,def)=>{$ZodType.
init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.options.some(o=>o._zod.optin==="defaulted")?"defaulted":zod.def.options.
some(o=>o._zod.optin!==void 0)?"optional":void 0),core_util.v5(inst,"optout",zod=>zod.def.options.some(o=>o._zod.optout===
"optional")?"optional":void 0),core_util.v5(inst,"values",zod=>{if(zod.def.options.every(o=>o._zod.values))return new Set(
zod.def.options.flatMap(option=>Array.from(option._zod.values)))}),core_util.v5(inst,"pattern",zod=>{if(zod.def.options.
every(o=>o._zod.pattern)){const patterns=zod.def.options.map(o=>o._zod.pattern);return new RegExp(`^(${patterns.map(p=>core_util.
p6(p.source)).join("|")})$`)}});const first=def.options.length===1?def.options[0]._zod.run:null;inst._zod.parse=(payload,ctx)=>{
if(first)return first(payload,ctx);let async=!1;const results=[];for(const option of def.options){const result=option._zod.
run({value:payload.value,issues:[]},ctx);if(result instanceof Promise)results.push(result),async=!0;else{if(result.issues.
length===0)return result;results.push(result)}}return async?Promise.all(results).then(results2=>handleUnionResults(results2,
payload,inst,ctx)):handleUnionResults(results,payload,inst,ctx)}});function handleExclusiveUnionResults(results,final,inst,ctx){
const matches=[];for(let i=0;i<results.length;i++)results[i].issues.length===0&&matches.push(i);return matches.length===
1?(final.value=results[matches[0]].value,final):(matches.length===0?final.issues.push({code:"invalid_union",input:final.
value,inst,errors:results.map(result=>result.issues.map(iss=>util.finalizeIssue(iss,ctx,core.config())))}):final.issues.
push({code:"invalid_union",input:final.value,inst,errors:[],inclusive:!1,matches}),final)}const $ZodXor=null;function getDiscriminatedOption(union2,value){
const internals=union2._zod;let map2=internals.bag.optionsMap;map2||(map2=discriminatorMap(internals.def),internals.bag.
optionsMap=map2);const option=map2.get(value);if(option===null)throw new Error(`Ambiguous discriminator value "${String(
value)}"`);return option}function discriminatorMap(def){const map2=new Map;for(const option of def.options){const values=option.
_zod.propValues?.[def.discriminator];if(!values||values.size===0)throw new Error(`Invalid discriminated union option at \
index "${def.options.indexOf(option)}"`);for(const value of values)if(map2.has(value)){if(value!==void 0)throw new Error(
`Duplicate discriminator value "${String(value)}"`);map2.set(value,null)}else map2.set(value,option)}return map2}const $ZodDiscriminatedUnion=null,
$ZodIntersection=core_core.xI("$ZodIntersection",(inst,def)=>{$ZodType.init(inst,def),inst._zod.parse=(payload,ctx)=>{const input=payload.
value,left=def.left._zod.run({value:input,issues:[]},ctx),right=def.right._zod.run({value:input,issues:[]},ctx);return left instanceof
Promise||right instanceof Promise?Promise.all([left,right]).then(([left2,right2])=>handleIntersectionResults(payload,left2,
right2)):handleIntersectionResults(payload,left,right)}});function mergeValues(a,b){if(a===b)return{valid:!0,data:a};if(a instanceof
Date&&b instanceof Date&&+a==+b)return{valid:!0,data:a};if(core_util.Qd(a)&&core_util.Qd(b)){const bKeys=Object.keys(b),
sharedKeys=Object.keys(a).filter(key=>bKeys.indexOf(key)!==-1),newObj={...a,...b};Object.prototype.hasOwnProperty.call(newObj,
"__proto__")&&delete newObj.__proto__;for(const key of sharedKeys){if(key==="__proto__")continue;const sharedValue=mergeValues(
a[key],b[key]);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[key,...sharedValue.mergeErrorPath]};newObj[key]=sharedValue.
data}return{valid:!0,data:newObj}}if(Array.isArray(a)&&Array.isArray(b)){if(a.length!==b.length)return{valid:!1,mergeErrorPath:[]};
const newArray=[];for(let index=0;index<a.length;index++){const itemA=a[index],itemB=b[index],sharedValue=mergeValues(itemA,
itemB);if(!sharedValue.valid)return{valid:!1,mergeErrorPath:[index,...sharedValue.mergeErrorPath]};newArray.push(sharedValue.
data)}return{valid:!0,data:newArray}}return{valid:!1,mergeErrorPath:[]}}function handleIntersectionResults(result,left,right){
const unrecKeys=new Map;let unrecIssue;const keyIssues=new Map,collect2=(iss,side)=>{let keys;if(iss.code==="unrecognize\
d_keys"&&!iss.path?.length)unrecIssue??(unrecIssue=iss),keys=iss.keys;else if(iss.code==="invalid_key"&&iss.origin==="re\
cord"&&iss.path?.length===1){const k=String(iss.path[0]);keyIssues.has(k)||keyIssues.set(k,iss),keys=[k]}else return!1;for(const k of keys)
unrecKeys.has(k)||unrecKeys.set(k,{}),unrecKeys.get(k)[side]=!0;return!0};for(const iss of left.issues)collect2(iss,"l")||
result.issues.push(iss);for(const iss of right.issues)collect2(iss,"r")||result.issues.push(iss);const bothKeys=[...unrecKeys].
filter(([,f])=>f.l&&f.r).map(([k])=>k);if(bothKeys.length){const aggregated=unrecIssue?bothKeys.filter(k=>unrecIssue.keys.
includes(k)):[];aggregated.length&&result.issues.push({...unrecIssue,keys:aggregated});for(const k of bothKeys)!aggregated.
includes(k)&&keyIssues.has(k)&&result.issues.push(keyIssues.get(k))}const merged=mergeValues(left.value,right.value);if(!merged.
valid){if(core_util.QH(result))return result;throw new Error(`Unmergable intersection. Error path: ${JSON.stringify(merged.
mergeErrorPath)}`)}return result.value=merged.data,result}const $ZodTuple=core_core.xI("$ZodTuple",(inst,def)=>{$ZodType.
init(inst,def);const items=def.items,memo=core_core.cr.memoizer;memo?.attach(inst),inst._zod.parse=(payload,ctx)=>{const input=payload.
value;if(!Array.isArray(input))return payload.issues.push({input,inst,expected:"tuple",code:"invalid_type"}),payload;payload.
value=memo?memo.alloc(inst,payload,[],ctx):[];const proms=[],optinStart=getTupleOptStart(items,"optin"),optoutStart=getTupleOptStart(
items,"optout");if(!def.rest){if(input.length<optinStart)return payload.issues.push({code:"too_small",minimum:optinStart,
inclusive:!0,input,inst,origin:"array"}),payload;input.length>items.length&&payload.issues.push({code:"too_big",maximum:items.
length,inclusive:!0,input,inst,origin:"array"})}const itemResults=new Array(items.length),abortEarly=def.rest?ctx?.abortEarly:
void 0;let itemAborted=!1;for(let i=0;i<items.length;i++){const r=items[i]._zod.run({value:input[i],issues:[]},ctx);r instanceof
Promise?proms.push(r.then(rr=>{itemResults[i]=rr})):(itemResults[i]=r,abortEarly&&!itemAborted&&r.issues.length&&(itemAborted=
core_util.QH(r)))}if(def.rest&&!itemAborted){let i=items.length-1;const rest=input.slice(items.length);let seen=payload.
issues.length;for(const el of rest){if(abortEarly&&payload.issues.length!==seen){if(core_util.QH(payload,seen))break;seen=
payload.issues.length}i++;const result=def.rest._zod.run({value:el,issues:[]},ctx);result instanceof Promise?proms.push(
result.then(r=>handleTupleResult(r,payload,i))):handleTupleResult(result,payload,i)}}return proms.length?Promise.all(proms).
then(()=>handleTupleResults(itemResults,payload,items,input,optoutStart)):handleTupleResults(itemResults,payload,items,input,
optoutStart)}});function getTupleOptStart(items,key){for(let i=items.length-1;i>=0;i--)if(!(key==="optin"?items[i]._zod.
optin!==void 0:items[i]._zod.optout==="optional"))return i+1;return 0}function handleTupleResult(result,final,index){result.
issues.length&&final.issues.push(...core_util.lQ(index,result.issues)),final.value[index]=result.value}function handleTupleResults(itemResults,final,items,input,optoutStart){
for(let i=0;i<items.length;i++){const r=itemResults[i],isPresent=i<input.length;if(!isPresent&&i>=optoutStart&&items[i].
_zod.optin==="optional"){final.value.length=i;break}if(r.issues.length){if(!isPresent&&i>=optoutStart){final.value.length=
i;break}final.issues.push(...core_util.lQ(i,r.issues))}final.value[i]=r.value}for(let i=final.value.length-1;i>=input.length&&
(items[i]._zod.optout==="optional"&&final.value[i]===void 0);i--)final.value.length=i;return final}const $ZodRecord=core_core.
xI("$ZodRecord",(inst,def)=>{$ZodType.init(inst,def);const memo=core_core.cr.memoizer;memo?.attach(inst),inst._zod.parse=
(payload,ctx)=>{const input=payload.value;if(!core_util.Qd(input))return payload.issues.push({expected:"record",code:"in\
valid_type",input,inst}),payload;const proms=[],values=def.keyType._zod.values;if(values&&!def.partial){payload.value=memo?
memo.alloc(inst,payload,{},ctx):{};const recordKeys=new Set;for(const key of values)if(typeof key=="string"||typeof key==
"number"||typeof key=="symbol"){if(recordKeys.add(typeof key=="number"?key.toString():key),key==="__proto__")continue;const keyResult=def.
keyType._zod.run({value:key,issues:[]},ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported\
 in object keys currently");if(keyResult.issues.length){payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.value;
if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof
Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...core_util.lQ(key,result2.issues)),
payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues)),payload.
value[outKey]=result.value)}let unrecognized;for(const key in input)if(!recordKeys.has(key))if(def.mode==="loose"){if(key===
"__proto__")continue;payload.value[key]=input[key]}else unrecognized=unrecognized??[],unrecognized.push(key);unrecognized&&
unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,keys:unrecognized,continue:!0})}else{payload.
value=memo?memo.alloc(inst,payload,{},ctx):{};let unrecognized;for(const key of Reflect.ownKeys(input)){if(key==="__prot\
o__"||!Object.prototype.propertyIsEnumerable.call(input,key))continue;let keyResult=def.keyType._zod.run({value:key,issues:[]},
ctx);if(keyResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");if(typeof key==
"string"&&number.test(key)&&keyResult.issues.length){const retryResult=def.keyType._zod.run({value:Number(key),issues:[]},
ctx);if(retryResult instanceof Promise)throw new Error("Async schemas not supported in object keys currently");retryResult.
issues.length===0&&(keyResult=retryResult)}if(keyResult.issues.length){def.mode==="loose"?payload.value[key]=input[key]:
values?(unrecognized=unrecognized??[],unrecognized.push(key)):payload.issues.push({code:"invalid_key",origin:"record",issues:keyResult.
issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())),input:key,path:[key],inst});continue}const outKey=keyResult.value;
if(outKey==="__proto__")continue;const result=def.valueType._zod.run({value:input[key],issues:[]},ctx);result instanceof
Promise?proms.push(result.then(result2=>{result2.issues.length&&payload.issues.push(...core_util.lQ(key,result2.issues)),
payload.value[outKey]=result2.value})):(result.issues.length&&payload.issues.push(...core_util.lQ(key,result.issues)),payload.
value[outKey]=result.value)}unrecognized&&unrecognized.length>0&&payload.issues.push({code:"unrecognized_keys",input,inst,
keys:unrecognized,continue:!0})}return proms.length?Promise.all(proms).then(()=>payload):payload}}),$ZodMap=null;function handleMapResult(keyResult,valueResult,final,key,input,inst,ctx){
keyResult.issues.length&&(util.propertyKeyTypes.has(typeof key)?final.issues.push(...util.prefixIssues(key,keyResult.issues)):
final.issues.push({code:"invalid_key",origin:"map",input,inst,issues:keyResult.issues.map(iss=>util.finalizeIssue(iss,ctx,
core.config()))})),valueResult.issues.length&&(util.propertyKeyTypes.has(typeof key)?final.issues.push(...util.prefixIssues(
key,valueResult.issues)):final.issues.push({origin:"map",code:"invalid_element",input,inst,key,issues:valueResult.issues.
map(iss=>util.finalizeIssue(iss,ctx,core.config()))})),final.value.set(keyResult.value,valueResult.value)}const $ZodSet=null;
function handleSetResult(result,final){result.issues.length&&final.issues.push(...result.issues),final.value.add(result.
value)}const $ZodEnum=core_core.xI("$ZodEnum",(inst,def)=>{$ZodType.init(inst,def);const values=core_util.w5(def.entries),
valuesSet=new Set(values);inst._zod.values=valuesSet,core_util.v5(inst,"pattern",zod=>{const patternValues=core_util.w5(
zod.def.entries).filter(k=>core_util.qQ.has(typeof k));return new RegExp(patternValues.length?`^(${patternValues.map(o=>core_util.
sD(o.toString())).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.value;return valuesSet.
has(input)||payload.issues.push({code:"invalid_value",values,input,inst}),payload}}),$ZodLiteral=core_core.xI("$ZodLiter\
al",(inst,def)=>{$ZodType.init(inst,def);const values=new Set(def.values);inst._zod.values=values,core_util.v5(inst,"pat\
tern",zod=>{const vals=zod.def.values;return new RegExp(vals.length?`^(${vals.map(o=>typeof o=="string"?core_util.sD(o):
o?core_util.sD(o.toString()):String(o)).join("|")})$`:"^[^\\s\\S]$")}),inst._zod.parse=(payload,_ctx)=>{const input=payload.
value;return values.has(input)||payload.issues.push({code:"invalid_value",values:def.values,input,inst}),payload}}),$ZodFile=null,
$ZodTransform=core_core.xI("$ZodTransform",(inst,def)=>{$ZodType.init(inst,def),inst._zod.optin="optional",core_core.cr.
memoizer?.guard(inst),inst._zod.parse=(payload,ctx)=>{if(ctx.direction==="backward")throw new core_core.cV(inst.constructor.
name);const _out=def.transform(payload.value,payload);if(ctx.async)return(_out instanceof Promise?_out:Promise.resolve(_out)).
then(output2=>(payload.value=output2,payload));if(_out instanceof Promise)throw new core_core.GT;return payload.value=_out,
payload}});function handleOptionalResult(payload,result){return payload.value=result.issues.length?void 0:result.value,payload}
const $ZodOptional=core_core.xI("$ZodOptional",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.
innerType._zod.optin==="defaulted"?"defaulted":"optional"),inst._zod.optout="optional",core_util.v5(inst,"values",zod=>{
const values=zod.def.innerType._zod.values;return values?new Set([...values,void 0]):void 0}),core_util.v5(inst,"pattern",
zod=>{const pattern2=zod.def.innerType._zod.pattern;return pattern2?new RegExp(`^(${core_util.p6(pattern2.source)})?$`):
void 0}),inst._zod.parse=(payload,ctx)=>{if(payload.value===void 0){if(def.innerType._zod.optin!=="defaulted")return payload;
const result=def.innerType._zod.run({value:payload.value,issues:[]},ctx);return result instanceof Promise?result.then(result2=>handleOptionalResult(
payload,result2)):handleOptionalResult(payload,result)}return def.innerType._zod.run(payload,ctx)}}),$ZodExactOptional=null,
$ZodNullable=core_core.xI("$ZodNullable",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"optin",zod=>zod.def.innerType.
_zod.optin),core_util.v5(inst,"optout",zod=>zod.def.innerType._zod.optout),core_util.v5(inst,"pattern",zod=>{const pattern2=zod.
def.innerType._zod.pattern;return pattern2?new RegExp(`^(${core_util.p6(pattern2.source)}|null)$`):void 0}),core_util.v5(
inst,"values",zod=>zod.def.innerType._zod.values?new Set([...zod.def.innerType._zod.values,null]):void 0),inst._zod.parse=
(payload,ctx)=>payload.value===null?payload:def.innerType._zod.run(payload,ctx)}),$ZodDefault=null;function handleDefaultResult(payload,def){
return payload.value===void 0&&(payload.value=def.defaultValue),payload}const $ZodPrefault=null,$ZodNonOptional=null;function handleNonOptionalResult(payload,inst){
return!payload.issues.length&&payload.value===void 0&&payload.issues.push({code:"invalid_type",expected:"nonoptional",input:payload.
value,inst}),payload}const $ZodSuccess=null;function handleCatchResult(payload,result,def,ctx){return result.issues.length?
(payload.value=def.catchValue({...result,value:payload.value,error:{issues:result.issues.map(iss=>util.finalizeIssue(iss,
ctx,core.config()))},input:payload.value}),payload):(payload.value=result.value,result.memo&&(payload.memo=!0),payload)}
const $ZodCatch=null,$ZodNaN=null,$ZodPipe=core_core.xI("$ZodPipe",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,
"values",zod=>zod.def.in._zod.values),core_util.v5(inst,"optin",zod=>zod.def.in._zod.optin),core_util.v5(inst,"optout",zod=>zod.
def.out._zod.optout),core_util.v5(inst,"propValues",zod=>zod.def.in._zod.propValues),inst._zod.parse=(payload,ctx)=>{if(ctx.
direction==="backward"){const right=def.out._zod.run(payload,ctx);return right instanceof Promise?right.then(right2=>handlePipeResult(
right2,def.in,ctx)):handlePipeResult(right,def.in,ctx)}const left=def.in._zod.run(payload,ctx);return left instanceof Promise?
left.then(left2=>handlePipeResult(left2,def.out,ctx)):handlePipeResult(left,def.out,ctx)}});function handlePipeResult(left,next,ctx){
return left.issues.some(iss=>iss.code!=="unrecognized_keys")?(left.aborted=!0,left):next._zod.run({value:left.value,issues:left.
issues},ctx)}const $ZodCodec=null;function handleCodecAResult(result,def,ctx){if(result.issues.length)return result.aborted=
!0,result;if((ctx.direction||"forward")==="forward"){const transformed=def.transform(result.value,result);return transformed instanceof
Promise?transformed.then(value=>handleCodecTxResult(result,value,def.out,ctx)):handleCodecTxResult(result,transformed,def.
out,ctx)}else{const transformed=def.reverseTransform(result.value,result);return transformed instanceof Promise?transformed.
then(value=>handleCodecTxResult(result,value,def.in,ctx)):handleCodecTxResult(result,transformed,def.in,ctx)}}function handleCodecTxResult(left,value,nextSchema,ctx){
return left.issues.length?(left.aborted=!0,left):nextSchema._zod.run({value,issues:left.issues},ctx)}const $ZodPreprocess=null,
$ZodReadonly=core_core.xI("$ZodReadonly",(inst,def)=>{$ZodType.init(inst,def),core_util.v5(inst,"propValues",zod=>zod.def.
innerType._zod.propValues),core_util.v5(inst,"values",zod=>zod.def.innerType._zod.values),core_util.v5(inst,"optin",zod=>zod.
def.innerType?._zod?.optin),core_util.v5(inst,"optout",zod=>zod.def.innerType?._zod?.optout),inst._zod.parse=(payload,ctx)=>{
if(ctx.direction==="backward")return def.innerType._zod.run(payload,ctx);const result=def.innerType._zod.run(payload,ctx);
return result instanceof Promise?result.then(handleReadonlyResult):handleReadonlyResult(result)}});function handleReadonlyResult(payload){
return payload.memo||(payload.value=Object.freeze(payload.value)),payload}function leafPattern(schema){const def=schema.
_zod.def;let pattern2=def.pattern,isInt=!!def.format?.includes("int"),minimum,maximum;for(const ch of def.checks??[]){const d=ch.
_zod.def;d.pattern&&(pattern2=d.pattern),isInt||(isInt=!!d.format?.includes("int"));const lo=d.minimum??d.length,hi=d.maximum??
d.length;lo!==void 0&&(minimum===void 0||lo>minimum)&&(minimum=lo),hi!==void 0&&(maximum===void 0||hi<maximum)&&(maximum=
hi)}if(pattern2)return pattern2.source;if(minimum!==void 0&&maximum!==void 0&&minimum>maximum)return"(?!)";if(minimum!==
void 0||maximum!==void 0)return regexes.string({minimum,maximum}).source;const own=schema._zod.pattern;return(isInt&&own===
regexes.number?regexes.integer:own)?.source}function partPattern(schema){const def=schema._zod.def,own=schema._zod.pattern?.
source,inner=def.innerType??schema._zod.innerType;if(inner){const before=inner._zod.pattern?.source,after=partPattern(inner);
return own&&before&&after&&after!==before?own.replace(util.cleanRegex(before),()=>util.cleanRegex(after)):own}if(def.options){
const sources=def.options.map(partPattern);if(sources.every(Boolean))return`^(${sources.map(s=>util.cleanRegex(s)).join(
"|")})$`}return leafPattern(schema)}const $ZodTemplateLiteral=null,$ZodFunction=null,$ZodPromise=null,$ZodLazy=null,$ZodCustom=null;
function handleRefineResult(result,payload,input,inst){if(!result){const _iss={code:"custom",input,inst,path:[...inst._zod.
def.path??[]],continue:!inst._zod.def.abort};inst._zod.def.params&&(_iss.params=inst._zod.def.params),payload.issues.push(
util.issue(_iss))}}var api2=__nccwpck_require__2(3305);function _getMessage(){const internals=this._zod;return internals.
message??(internals.message=JSON.stringify(internals.def,core_util.k8,2)),internals.message}function _setMessage(value){
this._zod.message=value}const _messageDesc={get:_getMessage,set:_setMessage,enumerable:!0,configurable:!0},_issuesDesc={
value:void 0,enumerable:!1},_installedToString=new WeakSet([Object.prototype,Error.prototype]),initializer=(inst,def)=>{
inst.name="$ZodError",_issuesDesc.value=def,Object.defineProperty(inst,"issues",_issuesDesc),_issuesDesc.value=void 0,Object.
defineProperty(inst,"message",_messageDesc);const proto=Object.getPrototypeOf(inst);_installedToString.has(proto)||(_installedToString.
add(proto),Object.defineProperty(proto,"toString",{configurable:!0,enumerable:!1,get(){const value=()=>this.message;return Object.
defineProperty(this,"toString",{value,configurable:!0,writable:!0}),value},set(value){Object.defineProperty(this,"toStri\
ng",{value,configurable:!0,writable:!0})}}))},$ZodError=(0,core_core.xI)("$ZodError",initializer),$ZodRealError=(0,core_core.
xI)("$ZodError",initializer,void 0,{Parent:Error});function node(obj,key,make){return Object.prototype.hasOwnProperty.call(
obj,key)||(key==="__proto__"?Object.defineProperty(obj,key,{value:make(),writable:!0,enumerable:!0,configurable:!0}):obj[key]=
make()),obj[key]}function flattenError(error,mapper=issue=>issue.message){const fieldErrors={},formErrors=[];for(const sub of error.
issues)sub.path.length>0?node(fieldErrors,sub.path[0],()=>[]).push(mapper(sub)):formErrors.push(mapper(sub));return{formErrors,
fieldErrors}}function formatError(error,mapper=issue=>issue.message){const fieldErrors={_errors:[]},processError=(error2,path=[])=>{
for(const issue of error2.issues)if(issue.code==="invalid_union"&&issue.errors.length)issue.errors.map(issues=>processError(
{issues},[...path,...issue.path]));else if(issue.code==="invalid_key")processError({issues:issue.issues},[...path,...issue.
path]);else if(issue.code==="invalid_element")processError({issues:issue.issues},[...path,...issue.path]);else{const fullpath=[
...path,...issue.path];if(fullpath.length===0)fieldErrors._errors.push(mapper(issue));else{let curr=fieldErrors,i=0;for(;i<
fullpath.length;){const el=fullpath[i],terminal=i===fullpath.length-1;if(el==="_errors"){terminal&&curr._errors.push(mapper(
issue)),i++;continue}Object.prototype.hasOwnProperty.call(curr,el)||Object.defineProperty(curr,el,{value:{_errors:[]},enumerable:!0,
writable:!0,configurable:!0});const node2=curr[el];terminal&&node2._errors.push(mapper(issue)),curr=node2,i++}}}};return processError(
error),fieldErrors}function treeifyError(error,mapper=issue=>issue.message){const result={errors:[]},processError=(error2,path=[])=>{
var _a;for(const issue of error2.issues)if(issue.code==="invalid_union"&&issue.errors.length)issue.errors.map(issues=>processError(
{issues},[...path,...issue.path]));else if(issue.code==="invalid_key")processError({issues:issue.issues},[...path,...issue.
path]);else if(issue.code==="invalid_element")processError({issues:issue.issues},[...path,...issue.path]);else{const fullpath=[
...path,...issue.path];if(fullpath.length===0){result.errors.push(mapper(issue));continue}let curr=result,i=0;for(;i<fullpath.
length;){const el=fullpath[i],terminal=i===fullpath.length-1;typeof el=="string"?(curr.properties??(curr.properties={}),
Object.prototype.hasOwnProperty.call(curr.properties,el)||Object.defineProperty(curr.properties,el,{value:{errors:[]},enumerable:!0,
writable:!0,configurable:!0}),curr=curr.properties[el]):(curr.items??(curr.items=[]),(_a=curr.items)[el]??(_a[el]={errors:[]}),
curr=curr.items[el]),terminal&&curr.errors.push(mapper(issue)),i++}}};return processError(error),result}function toDotPath(_path){
const segs=[],path=_path.map(seg=>typeof seg=="object"?seg.key:seg);for(const seg of path)typeof seg=="number"?segs.push(
`[${seg}]`):typeof seg=="symbol"?segs.push(`[${JSON.stringify(String(seg))}]`):/[^\w$]/.test(seg)?segs.push(`[${JSON.stringify(
seg)}]`):(segs.length&&segs.push("."),segs.push(seg));return segs.join("")}function prettifyError(error){const lines=[],
issues=[...error.issues].sort((a,b)=>(a.path??[]).length-(b.path??[]).length);for(const issue of issues)lines.push(`✖ ${issue.
message}`),issue.path?.length&&lines.push(`  → at ${toDotPath(issue.path)}`);return lines.join(`
`)}function finalizeParams(callee,params){return{callee:params?.callee??callee,Err:params?.Err}}const _parse=_Err=>{const fn=(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)
throw new core_core.GT;if(result.issues.length){const e=new(_params?.Err??_Err)(result.issues.map(iss=>core_util.iR(iss,
ctx,core_core.$W())));throw core_util.gx(e,_params?.callee??fn),e}return result.value};return fn},parse_parse=_parse($ZodRealError),
_parseAsync=_Err=>{const fn=async(schema,value,_ctx,params)=>{const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema.
_zod.run({value,issues:[]},ctx);if(result instanceof Promise&&(result=await result),result.issues.length){const e=new(params?.
Err??_Err)(result.issues.map(iss=>core_util.iR(iss,ctx,core_core.$W())));throw core_util.gx(e,params?.callee??fn),e}return result.
value};return fn},parse_parseAsync=_parseAsync($ZodRealError),_safeParse=_Err=>(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,
async:!1}:{async:!1},result=schema._zod.run({value,issues:[]},ctx);if(result instanceof Promise)throw new core_core.GT;return result.
issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParse=_safeParse($ZodRealError);function failure(Err,issues,ctx){
let error;return{success:!1,get error(){return error||(error=new Err(issues.map(iss=>core_util.iR(iss,ctx,core_core.$W()))),
issues=void 0,ctx=void 0),error},set error(e){error=e,issues=void 0,ctx=void 0}}}const _safeParseAsync=_Err=>async(schema,value,_ctx)=>{
const ctx=_ctx?{..._ctx,async:!0}:{async:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof Promise&&
(result=await result),result.issues.length?failure(_Err,result.issues,ctx):{success:!0,data:result.value}},safeParseAsync=_safeParseAsync(
$ZodRealError),COMPILE_INVALID=null,COMPILE_FALLBACK=null,validate2=((schema,value,_ctx)=>{const validator=schema._zod.bag.
validator;if(validator!==void 0){if(validator(value)!==COMPILE_INVALID)return!0;if(validator.definite===!0&&_ctx===void 0)
return!1}return validateFallback(schema,value,_ctx)});function validateFallback(schema,value,_ctx){const ctx=_ctx?{..._ctx,
async:!1,abortEarly:!0}:{async:!1,abortEarly:!0},fallbackRun=schema._zod.bag.fallbackRun;let result;if(fallbackRun?(ctx[COMPILE_FALLBACK]=
!0,result=fallbackRun({value,issues:[]},ctx)):result=schema._zod.run({value,issues:[]},ctx),result instanceof Promise)throw new core.
$ZodAsyncError;return result.issues.length===0}const parse_validateAsync=async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,
async:!0,abortEarly:!0}:{async:!0,abortEarly:!0};let result=schema._zod.run({value,issues:[]},ctx);return result instanceof
Promise&&(result=await result),result.issues.length===0},encode=(_Err=>{const parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return parse2(schema,value,ctx,finalizeParams(fn,_params))};
return fn})($ZodRealError),decode2=(_Err=>{const parse2=_parse(_Err),fn=(schema,value,_ctx,_params)=>parse2(schema,value,
_ctx,finalizeParams(fn,_params));return fn})($ZodRealError),encodeAsync=(_Err=>{const parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>{
const ctx=_ctx?{..._ctx,direction:"backward"}:{direction:"backward"};return await parseAsync2(schema,value,ctx,finalizeParams(
fn,_params))};return fn})($ZodRealError),decodeAsync=(_Err=>{const parseAsync2=_parseAsync(_Err),fn=async(schema,value,_ctx,_params)=>await parseAsync2(
schema,value,_ctx,finalizeParams(fn,_params));return fn})($ZodRealError),safeEncode=(_Err=>(schema,value,_ctx)=>{const ctx=_ctx?
{..._ctx,direction:"backward"}:{direction:"backward"};return _safeParse(_Err)(schema,value,ctx)})($ZodRealError),safeDecode=(_Err=>(schema,value,_ctx)=>_safeParse(
_Err)(schema,value,_ctx))($ZodRealError),safeEncodeAsync=(_Err=>async(schema,value,_ctx)=>{const ctx=_ctx?{..._ctx,direction:"\
backward"}:{direction:"backward"};return _safeParseAsync(_Err)(schema,value,ctx)})($ZodRealError),safeDecodeAsync=(_Err=>async(schema,value,_ctx)=>_safeParseAsync(
_Err)(schema,value,_ctx))($ZodRealError),ZodMiniType=core_core.xI("ZodMiniType",(inst,def)=>{if(!inst._zod)throw new Error(
"Uninitialized schema in ZodMiniType.");$ZodType.init(inst,def),inst.def=def,inst.type=def.type},{get with(){return this.
check},set with(value){core_util.qh(this,"with",value)},parse(data,params){return parse_parse(this,data,params,{callee:this.
parse})},parseAsync(data,params){return parse_parseAsync(this,data,params,{callee:this.parseAsync})},safeParse(data,params){
return safeParse(this,data,params)},safeParseAsync(data,params){return safeParseAsync(this,data,params)},check(...checks2){
const def=this.def;return this.clone({...def,checks:[...def.checks??[],...checks2.map(ch=>typeof ch=="function"?{_zod:{check:ch,
def:{check:"custom"},onattach:[]}}:ch)]},{parent:!0})},clone(_def,params){return core_util.o8(this,_def,params)},brand(){
return this},register(reg,meta2){return reg.add(this,meta2),this},apply(fn,...args){return args.length===0?fn(this):fn(this,
...args)}}),ZodMiniString=core_core.xI("ZodMiniString",(inst,def)=>{$ZodString.init(inst,def),ZodMiniType.init(inst,def)});
function schemas_string(params){return api2.Rl(ZodMiniString,params)}const ZodMiniStringFormat=null,ZodMiniEmail=null;function schemas_email(params){
return core._email(ZodMiniEmail,params)}const ZodMiniGUID=null;function schemas_guid(params){return core._guid(ZodMiniGUID,
params)}const ZodMiniUUID=null;function schemas_uuid(params){return core._uuid(ZodMiniUUID,params)}function uuidv4(params){
return core._uuidv4(ZodMiniUUID,params)}function uuidv6(params){return core._uuidv6(ZodMiniUUID,params)}function uuidv7(params){
return core._uuidv7(ZodMiniUUID,params)}const ZodMiniURL=null;function url(params){return core._url(ZodMiniURL,params)}function httpUrl(params){
return core._url(ZodMiniURL,{protocol:regexes.httpProtocol,hostname:regexes.domain,...util.normalizeParams(params)})}const ZodMiniEmoji=null;
function schemas_emoji(params){return core._emoji(ZodMiniEmoji,params)}const ZodMiniNanoID=null;function schemas_nanoid(params){
return core._nanoid(ZodMiniNanoID,params)}const ZodMiniCUID=null;function schemas_cuid(params){return core._cuid(ZodMiniCUID,
params)}const ZodMiniCUID2=null;function schemas_cuid2(params){return core._cuid2(ZodMiniCUID2,params)}const ZodMiniULID=null;
function schemas_ulid(params){return core._ulid(ZodMiniULID,params)}const ZodMiniXID=null;function schemas_xid(params){return core.
_xid(ZodMiniXID,params)}const ZodMiniKSUID=null;function schemas_ksuid(params){return core._ksuid(ZodMiniKSUID,params)}const ZodMiniIPv4=null;
function schemas_ipv4(params){return core._ipv4(ZodMiniIPv4,params)}const ZodMiniIPv6=null;function schemas_ipv6(params){
return core._ipv6(ZodMiniIPv6,params)}const ZodMiniCIDRv4=null;function schemas_cidrv4(params){return core._cidrv4(ZodMiniCIDRv4,
params)}const ZodMiniCIDRv6=null;function schemas_cidrv6(params){return core._cidrv6(ZodMiniCIDRv6,params)}const ZodMiniMAC=null;
function schemas_mac(params){return core._mac(ZodMiniMAC,params)}const ZodMiniBase64=null;function schemas_base64(params){
return core._base64(ZodMiniBase64,params)}const ZodMiniBase64URL=null;function schemas_base64url(params){return core._base64url(
ZodMiniBase64URL,params)}const ZodMiniE164=null;function schemas_e164(params){return core._e164(ZodMiniE164,params)}const ZodMiniCreditCard=null;
function schemas_creditCard(params){return core._creditCard(ZodMiniCreditCard,params)}const ZodMiniIBAN=null;function schemas_iban(params){
return core._iban(ZodMiniIBAN,params)}const ZodMiniJWT=null;function jwt(params){return core._jwt(ZodMiniJWT,params)}const ZodMiniCustomStringFormat=null;
function stringFormat(format,fnOrRegex,_params={}){return core._stringFormat(ZodMiniCustomStringFormat,format,fnOrRegex,
_params)}function schemas_hostname(_params){return core._stringFormat(ZodMiniCustomStringFormat,"hostname",regexes.hostname,
_params)}function schemas_hex(_params){return core._stringFormat(ZodMiniCustomStringFormat,"hex",regexes.hex,_params)}function schemas_currencyCode(_params){
return core._stringFormat(ZodMiniCustomStringFormat,"currency_code",regexes.currencyCode,_params)}function hash(alg,params){
const enc=params?.enc??"hex",format=`${alg}_${enc}`,regex=core.regexes[format];if(!regex)throw new Error(`Unrecognized h\
ash format: ${format}`);return core._stringFormat(ZodMiniCustomStringFormat,format,regex,params)}const ZodMiniNumber=core_core.
xI("ZodMiniNumber",(inst,def)=>{$ZodNumber.init(inst,def),ZodMiniType.init(inst,def)});function schemas_number(params){return api2.
F7(ZodMiniNumber,params)}const ZodMiniNumberFormat=core_core.xI("ZodMiniNumberFormat",(inst,def)=>{$ZodNumberFormat.init(
inst,def),ZodMiniNumber.init(inst,def)});function schemas_int(params){return api2.LK(ZodMiniNumberFormat,params)}function float32(params){
return core._float32(ZodMiniNumberFormat,params)}function float64(params){return core._float64(ZodMiniNumberFormat,params)}
function int32(params){return core._int32(ZodMiniNumberFormat,params)}function uint32(params){return core._uint32(ZodMiniNumberFormat,
params)}const ZodMiniBoolean=core_core.xI("ZodMiniBoolean",(inst,def)=>{$ZodBoolean.init(inst,def),ZodMiniType.init(inst,
def)});function schemas_boolean(params){return api2._L(ZodMiniBoolean,params)}const ZodMiniBigInt=null;function schemas_bigint(params){
return core._bigint(ZodMiniBigInt,params)}const ZodMiniBigIntFormat=null;function int64(params){return core._int64(ZodMiniBigIntFormat,
params)}function uint64(params){return core._uint64(ZodMiniBigIntFormat,params)}const ZodMiniSymbol=null;function symbol(params){
return core._symbol(ZodMiniSymbol,params)}const ZodMiniUndefined=null;function schemas_undefined(params){return core._undefined(
ZodMiniUndefined,params)}const ZodMiniNull=core_core.xI("ZodMiniNull",(inst,def)=>{$ZodNull.init(inst,def),ZodMiniType.init(
inst,def)});function schemas_null(params){return api2.jw(ZodMiniNull,params)}const ZodMiniAny=null;function any(){return core.
_any(ZodMiniAny)}const ZodMiniUnknown=core_core.xI("ZodMiniUnknown",(inst,def)=>{$ZodUnknown.init(inst,def),ZodMiniType.
init(inst,def)});function unknown(){return api2.em(ZodMiniUnknown)}const ZodMiniNever=core_core.xI("ZodMiniNever",(inst,def)=>{
$ZodNever.init(inst,def),ZodMiniType.init(inst,def)});function never(params){return api2.G8(ZodMiniNever,params)}const ZodMiniVoid=null;
function _void(params){return core._void(ZodMiniVoid,params)}const ZodMiniDate=null;function schemas_date(params){return core.
_date(ZodMiniDate,params)}const ZodMiniArray=core_core.xI("ZodMiniArray",(inst,def)=>{$ZodArray.init(inst,def),ZodMiniType.
init(inst,def)});function array(element,params){return new ZodMiniArray({type:"array",element,...core_util.A2(params)})}
function keyof(schema){const shape=schema._zod.def.shape;return _enum(Object.keys(shape))}const ZodMiniObject=core_core.
xI("ZodMiniObject",(inst,def)=>{$ZodObject.init(inst,def),ZodMiniType.init(inst,def),core_util.X(inst,"shape",self=>self.
_zod.def.shape,!1)});function object(shape,params){const def={type:"object",shape:shape??{},...core_util.A2(params)};return new ZodMiniObject(
def)}function strictObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:never(),...core_util.A2(
params)})}function looseObject(shape,params){return new ZodMiniObject({type:"object",shape,catchall:unknown(),...core_util.
A2(params)})}function extend(schema,shape){return core_util.X$(schema,shape)}function safeExtend(schema,shape){return util.
safeExtend(schema,shape)}function merge(a,b){return util.merge(a,b)}function pick(schema,mask){return util.pick(schema,mask)}
function omit(schema,mask){return util.omit(schema,mask)}function partial(schema,mask){const def=schema._zod.def;if(def.
type!=="tuple")return util.partial(ZodMiniOptional,schema,mask);if(def.checks?.length)throw new Error(".partial() cannot\
 be used on tuple schemas containing refinements");return util.clone(schema,{...def,items:def.items.map(item=>new ZodMiniOptional(
{type:"optional",innerType:item}))})}function exactPartial(schema,mask){return util.partial(ZodMiniExactOptional,schema,
mask,"exactPartial")}function required(schema,mask){return util.required(ZodMiniNonOptional,schema,mask)}function catchall(inst,catchall2){
return inst.clone(util.mergeDefs(inst._zod.def,{catchall:catchall2}))}const ZodMiniUnion=core_core.xI("ZodMiniUnion",(inst,def)=>{
$ZodUnion.init(inst,def),ZodMiniType.init(inst,def)});function union(options,params){return new ZodMiniUnion({type:"unio\
n",options,...core_util.A2(params)})}const ZodMiniXor=null;function xor(options,params){return new ZodMiniXor({type:"uni\
on",options,inclusive:!1,...util.normalizeParams(params)})}const ZodMiniDiscriminatedUnion=null;function discriminatedUnion(discriminator,options,params){
return new ZodMiniDiscriminatedUnion({type:"union",options,discriminator,...util.normalizeParams(params)})}const ZodMiniIntersection=core_core.
xI("ZodMiniIntersection",(inst,def)=>{$ZodIntersection.init(inst,def),ZodMiniType.init(inst,def)});function intersection(left,right){
return new ZodMiniIntersection({type:"intersection",left,right})}const ZodMiniTuple=core_core.xI("ZodMiniTuple",(inst,def)=>{
$ZodTuple.init(inst,def),ZodMiniType.init(inst,def)});function tuple(items,_paramsOrRest,_params){const hasRest=_paramsOrRest instanceof
$ZodType,params=hasRest?_params:_paramsOrRest,rest=hasRest?_paramsOrRest:null;return new ZodMiniTuple({type:"tuple",items,
rest,...core_util.A2(params)})}const ZodMiniRecord=core_core.xI("ZodMiniRecord",(inst,def)=>{$ZodRecord.init(inst,def),ZodMiniType.
init(inst,def)});function record2(keyType,valueType,params){return!valueType||!valueType._zod?new ZodMiniRecord({type:"r\
ecord",keyType:schemas_string(),valueType:keyType,...core_util.A2(valueType)}):new ZodMiniRecord({type:"record",keyType,
valueType,...core_util.A2(params)})}function partialRecord(keyType,valueType,params){return new ZodMiniRecord({type:"rec\
ord",keyType,valueType,...util.normalizeParams(params),partial:!0})}function looseRecord(keyType,valueType,params){return new ZodMiniRecord(
{type:"record",keyType,valueType,mode:"loose",...util.normalizeParams(params)})}const ZodMiniMap=null;function map(keyType,valueType,params){
return new ZodMiniMap({type:"map",keyType,valueType,...util.normalizeParams(params)})}const ZodMiniSet=null;function set(valueType,params){
return new ZodMiniSet({type:"set",valueType,...util.normalizeParams(params)})}const ZodMiniEnum=core_core.xI("ZodMiniEnu\
m",(inst,def)=>{$ZodEnum.init(inst,def),ZodMiniType.init(inst,def),inst.options=[...inst._zod.values]});function _enum(values,params){
const entries=Array.isArray(values)?Object.fromEntries(values.map(v=>[v,v])):values;return new ZodMiniEnum({type:"enum",
entries,...core_util.A2(params)})}function nativeEnum(entries,params){return new ZodMiniEnum({type:"enum",entries,...util.
normalizeParams(params)})}const ZodMiniLiteral=core_core.xI("ZodMiniLiteral",(inst,def)=>{$ZodLiteral.init(inst,def),ZodMiniType.
init(inst,def)});function literal(value,params){return new ZodMiniLiteral({type:"literal",values:Array.isArray(value)?value:
[value],...core_util.A2(params)})}const ZodMiniFile=null;function file(params){return core._file(ZodMiniFile,params)}const ZodMiniTransform=core_core.
xI("ZodMiniTransform",(inst,def)=>{$ZodTransform.init(inst,def),ZodMiniType.init(inst,def)});function transform(fn){return new ZodMiniTransform(
{type:"transform",transform:fn})}const ZodMiniOptional=core_core.xI("ZodMiniOptional",(inst,def)=>{$ZodOptional.init(inst,
def),ZodMiniType.init(inst,def)});function optional(innerType){return new ZodMiniOptional({type:"optional",innerType})}const ZodMiniExactOptional=null;
function exactOptional(innerType){return new ZodMiniExactOptional({type:"optional",innerType})}const ZodMiniNullable=core_core.
xI("ZodMiniNullable",(inst,def)=>{$ZodNullable.init(inst,def),ZodMiniType.init(inst,def)});function nullable(innerType){
return new ZodMiniNullable({type:"nullable",innerType})}function nullish(innerType){return optional(nullable(innerType))}
const ZodMiniDefault=null;function _default(innerType,defaultValue){return new ZodMiniDefault({type:"default",innerType,
get defaultValue(){return typeof defaultValue=="function"?defaultValue():util.shallowClone(defaultValue)}})}const ZodMiniPrefault=null;
function prefault(innerType,defaultValue){return new ZodMiniPrefault({type:"prefault",innerType,get defaultValue(){return typeof defaultValue==
"function"?defaultValue():util.shallowClone(defaultValue)}})}const ZodMiniNonOptional=null;function nonoptional(innerType,params){
return new ZodMiniNonOptional({type:"nonoptional",innerType,...util.normalizeParams(params)})}const ZodMiniSuccess=null;
function success(innerType){return new ZodMiniSuccess({type:"success",innerType})}const ZodMiniCatch=null;function _catch(innerType,catchValue){
return new ZodMiniCatch({type:"catch",innerType,catchValue:typeof catchValue=="function"?catchValue:core.util.constantCatch(
catchValue)})}const ZodMiniNaN=null;function nan(params){return core._nan(ZodMiniNaN,params)}const ZodMiniPipe=core_core.
xI("ZodMiniPipe",(inst,def)=>{$ZodPipe.init(inst,def),ZodMiniType.init(inst,def)});function pipe(in_,out){return new ZodMiniPipe(
{type:"pipe",in:in_,out})}const ZodMiniCodec=null;function codec(in_,out,params){return new ZodMiniCodec({type:"pipe",in:in_,
out,transform:params.decode,reverseTransform:params.encode})}function invertCodec(codec2){const def=codec2._zod.def;return new ZodMiniCodec(
{type:"pipe",in:def.out,out:def.in,transform:def.reverseTransform,reverseTransform:def.transform})}const ZodMiniReadonly=core_core.
xI("ZodMiniReadonly",(inst,def)=>{$ZodReadonly.init(inst,def),ZodMiniType.init(inst,def)});function readonly(innerType){
return new ZodMiniReadonly({type:"readonly",innerType})}const ZodMiniTemplateLiteral=null;function templateLiteral(parts,params){
return new ZodMiniTemplateLiteral({type:"template_literal",parts,...util.normalizeParams(params)})}const ZodMiniLazy=null;
function _lazy(getter){return new ZodMiniLazy({type:"lazy",getter})}const ZodMiniPromise=null;function promise(innerType){
return new ZodMiniPromise({type:"promise",innerType})}const ZodMiniCustom=null;function check(fn,params){const ch=new core.
$ZodCheck({check:"custom",...util.normalizeParams(params)});return ch._zod.check=fn,ch}function custom(fn,_params){return core.
_custom(ZodMiniCustom,fn??(()=>!0),_params)}function refine(fn,_params={}){return core._refine(ZodMiniCustom,fn,_params)}
function superRefine(fn,params){return core._superRefine(fn,params)}const describe2=api2.q0,meta=api2.mI;class Class{constructor(..._args){}}
function _instanceof(cls,params={}){const inst=custom(data=>data instanceof cls,params);return inst._zod.bag.Class=cls,inst.
_zod.check=payload=>{payload.value instanceof cls||payload.issues.push({code:"invalid_type",expected:cls.name,input:payload.
value,inst,path:[...inst._zod.def.path??[]]})},inst}const stringbool=(...args)=>core._stringbool({Codec:ZodMiniCodec,Boolean:ZodMiniBoolean,
String:ZodMiniString},...args);function json(){const jsonSchema=_lazy(()=>union([schemas_string(),schemas_number(),schemas_boolean(),
schemas_null(),array(jsonSchema),record2(schemas_string(),jsonSchema)]));return jsonSchema}const ZodMiniFunction=null;function _function(params){
return new ZodMiniFunction({type:"function",input:Array.isArray(params?.input)?tuple(params?.input):params?.input??array(
unknown()),output:params?.output??unknown()})}})},__webpack_module_cache__={};function __nccwpck_require__(moduleId){var cachedModule=__webpack_module_cache__[moduleId];
if(cachedModule!==void 0)return cachedModule.exports;var module=__webpack_module_cache__[moduleId]={exports:{}},threw=!0;
try{__webpack_modules__[moduleId](module,module.exports,__nccwpck_require__),threw=!1}finally{threw&&delete __webpack_module_cache__[moduleId]}
return module.exports}__nccwpck_require__.m=__webpack_modules__;typeof __nccwpck_require__<"u"&&(__nccwpck_require__.ab=
decodeURIComponent(new URL(".",import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/)?1:0,-1)+"/");(()=>{
var getProto=Object.getPrototypeOf?obj=>Object.getPrototypeOf(obj):obj=>obj.__proto__,leafPrototypes;__nccwpck_require__.
t=function(value,mode){if(mode&1&&(value=this(value)),mode&8||typeof value=="object"&&value&&(mode&4&&value.__esModule||
mode&16&&typeof value.then=="function"))return value;var ns=Object.create(null);__nccwpck_require__.r(ns);var def={};leafPrototypes=
leafPrototypes||[null,getProto({}),getProto([]),getProto(getProto)];for(var current=mode&2&&value;typeof current=="objec\
t"&&!~leafPrototypes.indexOf(current);current=getProto(current))Object.getOwnPropertyNames(current).forEach(key=>def[key]=
()=>value[key]);return def.default=()=>value,__nccwpck_require__.d(ns,def),ns}})();__nccwpck_require__.d=(exports,definition)=>{
for(var key in definition)__nccwpck_require__.o(definition,key)&&!__nccwpck_require__.o(exports,key)&&Object.defineProperty(
exports,key,{enumerable:!0,get:definition[key]})};__nccwpck_require__.f={},__nccwpck_require__.e=chunkId=>Promise.all(Object.
keys(__nccwpck_require__.f).reduce((promises,key)=>(__nccwpck_require__.f[key](chunkId,promises),promises),[]));__nccwpck_require__.
u=chunkId=>""+chunkId+".index.js";__nccwpck_require__.o=(obj,prop)=>Object.prototype.hasOwnProperty.call(obj,prop);__nccwpck_require__.
r=exports=>{typeof Symbol<"u"&&Symbol.toStringTag&&Object.defineProperty(exports,Symbol.toStringTag,{value:"Module"}),Object.
defineProperty(exports,"__esModule",{value:!0})};(()=>{var installedChunks={792:0},installChunk=data=>{var{ids:ids2,modules,
runtime}=data,moduleId,chunkId,i=0;for(moduleId in modules)__nccwpck_require__.o(modules,moduleId)&&(__nccwpck_require__.
m[moduleId]=modules[moduleId]);for(runtime&&runtime(__nccwpck_require__);i<ids2.length;i++)chunkId=ids2[i],__nccwpck_require__.
o(installedChunks,chunkId)&&installedChunks[chunkId]&&installedChunks[chunkId][0](),installedChunks[ids2[i]]=0};__nccwpck_require__.
f.j=(chunkId,promises)=>{var installedChunkData=__nccwpck_require__.o(installedChunks,chunkId)?installedChunks[chunkId]:
void 0;if(installedChunkData!==0)if(installedChunkData)promises.push(installedChunkData[1]);else{var promise=import("./"+
__nccwpck_require__.u(chunkId)).then(installChunk,e=>{throw installedChunks[chunkId]!==0&&(installedChunks[chunkId]=void 0),
e}),promise=Promise.race([promise,new Promise(resolve2=>installedChunkData=installedChunks[chunkId]=[resolve2])]);promises.
push(installedChunkData[1]=promise)}}})();var commander=__nccwpck_require__(8909);const{DM:program,gu:createCommand,er:createArgument,Ww:createOption,b7:CommanderError,
Di:InvalidArgumentError,a2:InvalidOptionArgumentError,uB:Command,ef:Argument,c$:Option,_V:Help}=commander;var model_entry=__nccwpck_require__(
4801),record=__nccwpck_require__(9e3),secrets=__nccwpck_require__(6796),text_hash=__nccwpck_require__(6647),text_order=__nccwpck_require__(
4767);const LONGEST=100;function textId(text){const line2=(0,secrets.QU)(text.trim().replace(/\s+/g," "));if(line2==="")
return;const letters=[...line2.slice(0,LONGEST*2)];return letters.length<=LONGEST&&line2.length<=LONGEST*2?line2:`${letters.
slice(0,LONGEST-20).join("")}… #${(0,text_hash.e)(line2)}`}function detailOf(input){return input==null||input===""?0:(0,text_hash.
_)(canonicalJson(input))}function canonicalJson(value){return JSON.stringify(value,(_key,item)=>typeof item=="object"&&item!==
null&&!Array.isArray(item)?Object.fromEntries(Object.entries(item).sort(([a],[b])=>(0,text_order.f)(a,b))):item)??""}var loose=__nccwpck_require__(
3297);function identityOf({given,asked,detail},sink){const questionDetail=detail===void 0?0:detailOf(exact(detail,sink));
for(const place2 of given){const id=idOf(exact(place2,sink));if(id!==void 0)return{questionId:id,isTextId:!1,questionDetail}}
return asked===void 0?{questionId:void 0,isTextId:!1,questionDetail}:{questionId:textId((0,loose.mD)(exact(asked,sink))??
""),isTextId:!0,questionDetail}}function exactText(value,field,sink){return idOf(exact([value,field],sink))}function idsIn(metadata,prefix){
return["question_id","questionId","id","case_id","test_id"].map(key=>[metadata[key],`${prefix}${key}`])}const CLUSTER_KEYS=[
"cluster","conversation_id","conversationId","dialogue_id","dialog_id"];function clusterIn(metadata,prefix,sink){for(const key of CLUSTER_KEYS){
const cluster=metadata[key]===void 0?void 0:exactText(metadata[key],`${prefix}${key}`,sink);if(cluster!==void 0)return cluster}}
function ids(value,field,sink){if(!Array.isArray(value))return;const found=[];for(const item of value){if(typeof item!="\
string"&&typeof item!="number")return;const id=exact([item,field],sink);if(id===void 0)return;found.push(String(id))}return found}
function idOf(value){return typeof value=="string"?value===""?void 0:value:typeof value=="number"&&Number.isFinite(value)?
String(value):void 0}function exact([value,field],sink){if(typeof value=="string"||isExact(value))return value;sink.problem(
"inexact-id",field,"a number in it is too large for JSON to carry exactly, so two questions could become one.","Write it\
 as text, in quotes.")}function isExact(value){return typeof value=="number"?!Number.isInteger(value)||Number.isSafeInteger(
value):typeof value!="object"||value===null||Object.values(value).every(isExact)}const NAMES=/^(?:verdict|grade|pass|passed|is_?pass(?:ed)?|correct|is_?correct|answer_?correct|judge?ment)$/i;
function hasOwnVerdict(record2){return Object.keys(record2).some(key=>NAMES.test(key))}const KEYS=["reason","reasoning",
"rationale","explanation","comment","justification","feedback"];function reasonIn(value){if(!(0,record.u)(value))return said(
value);for(const key of KEYS){const found=said(value[key]);if(found!==void 0)return found}}function toolReason(metric2,value){
const found=reasonIn(value);return found===void 0?void 0:{metric:metric2,text:found}}const NO_REASONS=new Map;function reasonsOf(pairs){
const reasons2=new Map;for(const[name,value]of pairs){const found=reasonIn(value);name!==void 0&&found!==void 0&&!reasons2.
has(name)&&reasons2.set(name,found)}return reasons2}function said(value){const found=(0,loose.Qq)(value);return found===
void 0||found.trim()===""?void 0:found}var hidden_text=__nccwpck_require__(4285),metric=__nccwpck_require__(7829);const LOWER_IS_BETTER=`\
aggression attack attacks bad bias biased breach breaches brier cer contradiction contradictions damage defect
  defects deviation dishonest dishonesty disrespectful dist distance divergence err error errors errs fabricated
  fabrication fabrications fail failed failure failures false flagged hallucinated hallucination hallucinations
  harm harmful harmfulness harms hate hateful inaccuracies inaccuracy inaccurate incoherence incoherent
  incomplete incompleteness inconsistencies inconsistency inconsistent incorrect incorrectness injection insult
  insults irrelevance irrelevant jailbreak jailbreaks leak leakage leaks loss mae mape misinformation missing
  mistake mistakes misuse mse noise nonsense offensive offensiveness omission omissions penalties penalty
  perplexity pii plagiarism ppl profanity redundancy rejection repetition risk rmse rude rudeness severity
  sexual spam stereotype stereotypes ter threat toxic toxicity unfaithful unfaithfulness ungrammatical
  ungrounded ungroundedness unhelpful unhelpfulness unrelated unsafe untruthful untruthfulness violation
  violations violence violent vulnerabilities vulnerability wer wrong`.split(/\s+/),TURNS_ROUND=new Set(`absence accurac\
y anti avoidance avoided avoids aware awareness correct correctness defence defense detected detection
  free handling identification no non not pass passed precision prevented prevention quality recall recovery rejected
  resilience resistance resisted robust robustness safe safety similarity success without zero`.split(/\s+/)),MEASURES=new Set(
"bytes characters chars cost costs count duration latency length milliseconds ms price rank refusal refusals refused sec\
onds size time token tokens usd words".split(" ")),QUALITY=new Set("accuracy correct correctness f1 match ok overlap pas\
s passed precision recall similarity".split(" ")),LOWER=new Set(LOWER_IS_BETTER);function directionOf(name){const words2=(0,metric.
Kh)(name).split(/[^a-z0-9]+/),isLower=words2.some(word=>LOWER.has(word.replace(/\d+$/,"")));if(words2.some(word=>MEASURES.
has(word)))return!isLower&&words2.some(word=>QUALITY.has(word))?void 0:"unclear";if(isLower)return words2.some(word=>TURNS_ROUND.
has(word))?"unclear":"lower"}const UNREADABLE=Symbol("unreadable");function newScores(){return Object.create(null)}function setScore(scores,name,value,read2=scoreOf){
const score=read2(value);if(scores[name]=score,!Number.isNaN(score))return;const unreadable=scores[UNREADABLE]??newScores();
unreadable[name]=value,scores[UNREADABLE]=unreadable}function unreadableScore(scores,name){return scores[UNREADABLE]?.[name]}
const NONE=/^(?:nan|none|null|n\/?a|na|not applicable|not evaluated|-)?$/i,PERCENT=/^([-+]?(?:\d+(?:\.\d*)?|\.\d+))\s*%$/,
NUMBER=/^\s*[-+]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[-+]?\d+)?\s*$/i;function scoreOf(value){if(value==null)return null;if(typeof value==
"number")return Number.isFinite(value)?value:null;if(typeof value=="boolean")return Number(value);if(typeof value!="stri\
ng")return Number.NaN;const word=value.trim().toLowerCase();if(NONE.test(word))return null;if(word==="true")return 1;if(word===
"false")return 0;const percent=PERCENT.exec(word);return percent!==null?Number((Number(percent[1])/100).toPrecision(12)):
NUMBER.test(word)?Number(word):Number.NaN}const CORRECTNESS_OR_ONLY={scope:"file",decides:names=>{const correct=names.filter(
name=>(0,metric.wl)(name)?.kind==="correctness");if(correct.length>0)return correct;const[only,...others]=names;return only===
void 0||others.length>0||(0,metric.wl)(only)!==void 0?[]:directionOf(only)===void 0?[only]:[]},anyIsEnough:!0,passScore:.5},
EVERY_SCORE={scope:"entry",decides:names=>names,passScore:.5,isUniform:!0};function scoreJudge(sink,settings,policy){const wanted=new Set(
settings.passMetrics.map(metric.Kh)),rules=new Set,undecided=new Set,seen=new Set,otherScale=new Map,unscaled=new Set,lenient=new Set,
undirected=new Set,missing=new Map(settings.passMetrics.map(name=>[(0,metric.Kh)(name),name]));let judgedEntries=0;const held=[];
return{now(scores){look(scores);const names=wanted.size>0?wantedOf(scores):policy.decides(namesOf(scores));return{...judge(
scores,names),names}},pass(entry){const restore=sink.here();held.push(()=>{restore(),sink.entry(entry)})},add(full,scores,reasons2,settle){
const{question,answer,expectedAnswer}=full,entry={...full,question:ownText(question),answer:ownText(answer),expectedAnswer:ownText(
expectedAnswer)},own=new Map([...reasons2].map(([name,reason])=>[name,ownText(reason)??""])),restore=sink.here(),deliver2=names=>{
restore();const{failedBy=[],...judged2}=judge(scores,names),rest=settle?.(judged2,name=>names.includes(name))??{},reason=firstOf(
failedBy,own)??(judged2.verdict==="failed"?entry.reason:void 0);sink.entry({...entry,...judged2,reason,...rest})};look(scores),
held.push(names=>deliver2(wanted.size>0?wantedOf(scores):names))},end(){if(sink.atFile(),judgedEntries>0)for(const name of missing.
values())refuseMetric(name);const names=policy.decides([...seen].sort());for(const deliver2 of held)deliver2(names);for(const name of undirected)
refuseDirection(name);for(const name of lenient)(otherScale.get(name)??0)<=HIGHEST&&refuseLenient(name);for(const name of unscaled)
undirected.has(name)||refuseScale(name);rules.size>0&&(policy.isConvention!==!0||wanted.size>0)&&sink.notice({code:"scor\
e-verdict",detail:listed(rules,settings)}),undecided.size>0&&sink.notice({code:"no-verdict",detail:listed(undecided,settings)})}};
function look(scores){judgedEntries+=1;for(const[name,score]of Object.entries(scores))seen.add(name),score!==null&&(score<
0||score>HIGHEST)&&otherScale.set(name,Math.max(score,otherScale.get(name)??score)),score!==null&&missing.delete((0,metric.
Kh)(name))}function refuseScore(name,value){sink.problem("wrong-type",name,`expected a number, found ${value===void 0?"w\
hat is none":sink.describe(value)}, and this score decides.`,"Write it with a decimal point, or leave it blank if there \
is none; or set `pass-metric` to another score.")}function refuseMetric(name){const known=[...seen].sort();sink.problem(
"no-such-score","pass-metric",seen.has(name)?`the score \`${name}\` is blank in every entry.`:`no entry has a score \`${name}\
\`${known.length===0?"; none has any score":`; there are ${listed(new Set(known),settings)}`}.`,"Name scores that the fi\
le has.")}function wantedOf(scores){return namesOf(scores).filter(name=>wanted.has((0,metric.Kh)(name)))}function isOfUnknownScale(name){
const score=otherScale.get(name);return score===void 0||settings.metrics.has((0,metric.Kh)(name))||boundOf(name).threshold>
1?!1:score>HIGHEST||settings.passScore===void 0}function refuseScale(name){sink.problem("score-scale",name,`expected sco\
res from 0 to 1, found ${otherScale.get(name)}, and this score decides: nothing says from where on it passes.`,`Give its\
 threshold, for example \`metrics: { ${(0,metric.Kh)(name)}: { means: correctness, min: 4 } }\`, or set \`pass-metric\` to \
another score.`)}function refuseLenient(name){sink.problem("score-scale",name,`less of this score is better and it is ne\
ver above 1, so that no answer can miss \`pass-score: ${settings.passScore}\`.`,`Give its own threshold, for example \`me\
trics: { ${(0,metric.Kh)(name)}: { means: correctness, max: 0.3 } }\`.`)}function refuseDirection(name){sink.problem("sc\
ore-direction",name,"it can be read two ways whether more of this score is better or less, and this score decides.",`Say\
 which: \`metrics: { ${(0,metric.Kh)(name)}: { means: correctness, max: 0.5 } }\`, with \`min\` where more is better; or se\
t \`pass-metric\` to another score.`)}function judge(scores,names){if(names.length===0){for(const name of namesOf(scores))
undecided.add(name);return UNGRADED}let unknown=wanted.size>0&&names.length<wanted.size,known=0;const failedBy=[];let canFail=!1;
const bounds=[];for(const name of names){const score=scores[name]??null,{operator,threshold}=boundOf(name);if(bounds.push(
`${name} ${operator===">="?"≥":"≤"} ${threshold}`),(operator==="<="||threshold>0)&&(canFail=!0),isOfUnknownScale(name)&&
unscaled.add(name),score===null||Number.isNaN(score)){score!==null&&refuseScore(name,unreadableScore(scores,name)),unknown=
!0;continue}known+=1,(operator===">="?score<threshold:score>threshold)&&failedBy.push(name)}for(const bound of bounds)rules.
add(bound);const judge2=bounds.join(", ");return failedBy.length>0?{verdict:"failed",grade:"failed",judge:judge2,failedBy}:
(wanted.size===0&&policy.anyIsEnough===!0?known>0:!unknown)?{verdict:"passed",grade:"passed",judge:judge2,...canFail?{}:
{unchecked:!0}}:UNGRADED}function boundOf(name){const own=settings.metrics.get((0,metric.Kh)(name));if(own!==void 0)return own;
const meaning=policy.isUniform===!0?void 0:(0,metric.wl)(name),known=meaning?.kind==="limit"?void 0:meaning;if(known?.operator===
"<=")return known;const direction=known===void 0&&policy.isUniform!==!0?directionOf(name):void 0;if(direction!==void 0){
const isTold=settings.passScore!==void 0||policy.passScore<1;return(direction==="unclear"||!isTold)&&undirected.add(name),
(settings.passScore??0)>1&&lenient.add(name),{operator:"<=",threshold:settings.passScore??policy.passScore}}const judged2=policy.
thresholds?.[(0,metric.Kh)(name)]??(wanted.size>0||policy.passScore<1?known?.threshold:void 0);return{operator:">=",threshold:settings.
passScore??judged2??policy.passScore}}}function firstOf(names,reasons2){for(const metric2 of names){const text=reasons2.
get(metric2);if(text!==void 0)return{metric:metric2,text}}}const HIGHEST=1+1e-9,UNGRADED={verdict:"ungraded",grade:void 0};
function namesOf(scores){return Object.keys(scores)}const LISTED=8;function listed(names,{showText}){const all=[...names].
sort().map(name=>showText?name:(0,hidden_text.AH)(name));return all.length>LISTED?`${all.slice(0,LISTED).join(", ")} and\
 ${all.length-LISTED} more`:all.join(", ")}const KEPT=1e3;function ownText(text){return text===void 0||text.length<=KEPT?
text:[...(0,secrets.SK)(text,KEPT)].join("")}function requireFlag(value,field,sink){if(typeof value=="boolean")return value;
sink.problem(value==null?"missing-verdict":"wrong-type",field,`expected the tool's verdict, true or false, found ${sink.
describe(value)}.`,"Export the results again; if the tool writes them like this, please report it.")}function refuseElement(value,field,sink){
sink.problem("wrong-type",field,`expected an object, found ${sink.describe(value)}.`,"Export the results again: every ca\
se has to be there as the tool writes it.")}const SUMMARY_ONLY={code:"aggregate-only",message:"these are Braintrust's su\
mmaries, which hold averages and no answers.",hint:"Write what `Eval()` returns to a file: it has `summary` and `results\
`."},braintrust={title:"Braintrust",docs:"What `Eval()` returns, saved as JSON, with `summary` and `results`. Scores hav\
e no verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which. A score of nul\
l was left out by its scorer.",export:"Save it: `writeFile('results.json', JSON.stringify(await Eval(…)))`; `braintrust \
eval --jsonl` prints averages only.",identity:"`origin.id`, else an id in `metadata`, else the text of `input`",tells:{evidence:"\
scorers named like `ContextRecall` or `retrieval_recall`",cause:"scorers named `Faithfulness` and the like",rest:"trials\
 by input; no costs or latencies in the rows; a link to the experiment"},advice:"Add a scorer such as autoevals' `Contex\
tRecall` that says how much of the expected material was retrieved.",step:["node evals/rag.eval.mjs # writes results.jso\
n"],file:"results.json",marks:{npm:["braintrust"],python:["braintrust"],isGeneral:!0,pythonStep:["python evals/rag_eval.\
py # writes results.json"]},document:{claims,read},records:{paths:[],tables:!1,claims:row=>"projectName"in row&&"experim\
entName"in row&&"scores"in row||"evaluatorName"in row&&"errors"in row?SUMMARY_ONLY:!1,open:()=>({record:()=>{},end:()=>{}})}};
function claims({outline,list:listAt}){const{summary}=(0,loose.g1)(outline),results=listAt(["results"]);if(!(0,record.u)(
summary)||results===void 0)return!1;if("experimentName"in summary||"projectName"in summary)return!0;const first=(0,loose.
g1)(results.first());return"scores"in first&&"input"in first&&!hasOwnVerdict(first)}function read(document,sink,settings){
const judge=scoreJudge(sink,settings,CORRECTNESS_OR_ONLY),traceUrl=(0,loose.Qq)((0,loose.g1)((0,loose.g1)(document.outline).
summary).experimentUrl);document.list(["results"])?.each((result,index)=>{(0,record.u)(result)?add(result):refuseElement(
result,`results[${index}]`,sink)}),judge.end();function add(result){const metadata=(0,loose.g1)(result.metadata),crashed=(0,loose.
g1)(metadata.scorer_errors),scores=scoresOf(result.scores),all=Object.assign(newScores(),Object.fromEntries(Object.keys(
crashed).map(name=>[name,null])),scores),error=errorOf(result.error)??(0,loose.Qq)(result.exc_info),question=(0,loose.mD)(
result.input),entry={...model_entry.Y,...identityOf({given:[[(0,loose.g1)(result.origin).id,"origin.id"],...idsIn(metadata,
"metadata.")],asked:[result.input,"input"],detail:[result.input,"input"]},sink),traceUrl,question,answer:(0,loose.SP)(result.
output),expectedAnswer:(0,loose.mD)(result.expected),scores,category:(0,loose.Qq)(metadata.category),cluster:clusterIn(metadata,
"metadata.",sink),model:(0,loose.Qq)(metadata.model)},reasons2=reasonsOf(Object.entries((0,loose.g1)(result.scores)).map(
([name,score])=>[name,(0,loose.g1)(score).metadata]));judge.add(entry,all,reasons2,(judged2,decides)=>{if(error!==void 0)
return{verdict:"failed",grade:"error",error};const[name,stack]=Object.entries(crashed).find(([scorer])=>decides(scorer))??
[];return name===void 0||judged2.verdict==="failed"?{}:{verdict:"failed",grade:"error",graderError:`${name}: ${(0,loose.
SP)(stack)??"failed"}`}})}}function errorOf(error){if(error!=null)return(0,loose.Qq)(error)??(0,loose.Qq)((0,loose.g1)(error).
message)??"the task failed with an error"}function scoresOf(value){const scores=newScores();for(const[name,score]of Object.
entries((0,loose.g1)(value)))setScore(scores,name,(0,record.u)(score)?score.score:score);return scores}var numbers=__nccwpck_require__(
7099);function holdToTotals({failed=0,ran=0,success},found,sink){failed>found.failed?sink.notice({code:"contradiction",detail:`\
it counts ${(0,numbers.LS)(failed,"failure")}, and its rows show ${found.failed}`}):success===!1&&found.failed===0&&sink.
notice({code:"contradiction",detail:"it says that the run failed, and no row shows a failure"}),ran>found.cases&&sink.notice(
{code:"unfinished",detail:`${found.cases} of ${(0,numbers.LS)(ran,"result")} are in the file`})}const WRAPPED=["testRunD\
ata"],LISTS=["testCases","conversationalTestCases"],deepeval={title:"DeepEval",docs:"A DeepEval test run: `.deepeval/.la\
test_run_full.json`, which DeepEval 4 writes on every run, logged in or not; `.deepeval/.latest_test_run.json` of older \
versions, with the run in `testRunData` or bare; and files of a results folder. The judge's costs, tokens and model are \
not the application's and are left out.",export:"Run `deepeval test run`; the files in `.deepeval/` are overwritten by e\
very run. Before version 4, be logged out of its cloud, or set `DEEPEVAL_RESULTS_FOLDER`.",identity:"an id in the test c\
ase's metadata, else its `name`, with a hash of its input and expected output; names that count (`test_rag[3]`) pair by \
that hash first",tells:{evidence:"Contextual Recall",cause:"Json Correctness, Pattern Match, Prompt Alignment and GEval \
judges named after form; Faithfulness, Hallucination; Contextual Precision and Relevancy",rest:"latency (`completionTime\
`) and cost (`tokenCost`) where the test cases carry them; repeats by input"},advice:"Add the Contextual Recall metric w\
ith `expected_output` to tell retrieval failures from others, and Faithfulness to tell the context's.",recipe:{needs:"wi\
th the passages that a question needs as `context` of its test case, and those that were retrieved as `retrieval_context\
`, add `RetrievalRecall()` to your metrics. At a threshold of 0 it measures and decides nothing",language:"python",lines:[
"class RetrievalRecall(BaseMetric):",'    __name__, threshold, success, async_mode, is_successful = "Retrieval Recall", \
0, True, False, lambda self: True',"    async def a_measure(self, case, *args, **kwargs): return self.measure(case)","  \
  def measure(self, case, *args, **kwargs):","        self.score = sum(any(text in found for found in case.retrieval_con\
text) for text in case.context) / len(case.context)","        return self.score"]},step:["deepeval test run tests/test_r\
ag.py || [ $? -eq 1 ]"],file:".deepeval/.latest_run_full.json",marks:{python:["deepeval"]},document:{claims:deepeval_claims,
read:deepeval_read}};function deepeval_claims({outline,list:listAt}){const top=(0,loose.g1)(outline);return Object.keys(
top).length===1&&typeof top.testRunLink=="string"?{code:"link-only",message:"this file holds only a link to DeepEval's c\
loud, and no results.",hint:"Name `.deepeval/.latest_run_full.json`, which DeepEval 4 writes on every run; with older ve\
rsions log out (`deepeval logout`) before the run, or set `DEEPEVAL_RESULTS_FOLDER` and name the file in that folder."}:
listAt([...WRAPPED,"testCases"])!==void 0?!0:listAt(["testCases"])!==void 0&&("metricsScores"in top||"testPassed"in top)}
function deepeval_read(document,sink){const wrapped=document.list([...WRAPPED,"testCases"])!==void 0,path=wrapped?WRAPPED:
[],top=(0,loose.g1)(document.outline),run=wrapped?(0,loose.g1)(top.testRunData):top,hyperparameters=(0,loose.g1)(run.hyperparameters),
found={failed:0,cases:0};let contradictory=0;for(const name of LISTS)document.list([...path,name])?.each((element,index)=>{
const at2=[...path,`${name}[${index}]`].join(".");if(!(0,record.u)(element))return refuseElement(element,at2,sink);const entry=toEntry(
element,at2,hyperparameters,sink);entry.verdict==="passed"&&readMetrics(element.metricsData).failed>0&&(contradictory+=1),
found.cases+=1,entry.verdict==="failed"&&(found.failed+=1),sink.entry(entry)});const[passed,failed]=[(0,loose.ai)(run.testPassed)??
0,(0,loose.ai)(run.testFailed)??0];sink.atFile(),holdToTotals({failed,ran:passed+failed},found,sink),contradictory>0&&sink.
notice({code:"contradiction",detail:`${(0,numbers.LS)(contradictory,"case passes","cases pass")} in it with a metric tha\
t failed`})}function toEntry(test,at2,hyperparameters,sink){const metrics=readMetrics(test.metricsData),input=(0,loose.Qq)(
test.input)??(0,loose.Qq)(test.scenario)??conversationOf(test.turns),name=(0,loose.Qq)(test.name),metadata=(0,loose.g1)(
test.metadata??test.additionalMetadata),ownName=name===void 0||/^(?:conversational_)?test_case_\d+$/.test(name)?void 0:name,
said2=verdictOf(test,`${at2}.success`,sink),verdict=said2==="passed"&&!metrics.canFail&&metrics.errors.length>0?"ungrade\
d":said2,graderError=verdict==="failed"&&metrics.failed===0&&metrics.errors.length>0?metrics.errors[0]:void 0;return{...model_entry.
Y,...identityOf({given:[...idsIn(metadata,`${at2}.metadata.`),[ownName,`${at2}.name`]],asked:[input,`${at2}.input`],detail:[
[input??null,(0,loose.Qq)(test.expectedOutput)??null],`${at2}.input`]},sink),verdict,grade:verdict==="passed"?"pass":verdict===
"failed"?"fail":void 0,graderError,unchecked:verdict==="passed"&&!metrics.canFail,question:input,answer:(0,loose.Qq)(test.
actualOutput),expectedAnswer:(0,loose.Qq)(test.expectedOutput)??(0,loose.Qq)(test.expectedOutcome),checks:metrics.checks,
reason:verdict==="failed"?metrics.reason:void 0,category:(0,loose.Qq)(metadata.category),judge:judgesIn(test.metricsData),
cluster:clusterIn(metadata,`${at2}.metadata.`,sink),model:(0,loose.Qq)(hyperparameters.model),costUsd:(0,loose.vj)(test.
tokenCost),latencyMs:(0,loose.YA)(test.completionTime),inputTokens:(0,loose.vj)(test.inputTokenCount),outputTokens:(0,loose.
vj)(test.outputTokenCount)}}function verdictOf(test,field,sink){const{success}=test;return success==null?"ungraded":typeof success==
"boolean"?success?"passed":"failed":(sink.problem("wrong-type",field,"expected true or false.","Run the evaluation again\
, or correct the file."),"ungraded")}function judgesIn(data){const metrics=(0,loose.p_)(data).filter(record.u).map(metric2=>[
metric2.name,metric2.threshold,metric2.evaluationModel,metric2.strictMode].join(" "));return metrics.length===0?void 0:metrics.
sort().join(", ")}function readMetrics(data){const checks2=[],errors=[];let failed=0,canFail=!1,reason;for(const metric2 of(0,loose.
p_)(data).filter(record.u)){const name=(0,loose.Qq)(metric2.name);if(name===void 0)continue;const error=(0,loose.Qq)(metric2.
error);if(error!==void 0){errors.push(`${name}: ${error}`);continue}const passed=typeof metric2.success=="boolean"?metric2.
success:void 0;passed===!1&&metric2.flaky!==!0&&(failed+=1,reason??=toolReason(name,metric2));const threshold=(0,loose.ai)(
metric2.threshold),isUpper=directionOf(name)==="lower",couldFail2=threshold===void 0||(isUpper?threshold<1:threshold>0),
means2=couldFail2||passed!==!0;metric2.flaky!==!0&&(isUpper?couldFail2:means2)&&(canFail=!0),checks2.push({metric:name,score:(0,loose.
ai)(metric2.score)??null,passed:means2?passed:void 0,threshold:means2?threshold:void 0})}return{checks:checks2,errors,failed,
canFail,reason}}function conversationOf(turns){const said2=(0,loose.p_)(turns).filter(record.u).map(turn=>`${(0,loose.Qq)(
turn.role)??""}: ${(0,loose.SP)(turn.content)??""}`);return said2.length===0?void 0:said2.join(`
`)}const evalite={title:"evalite",docs:"evalite's JSON output. It gives scores and no verdict: an answer passes with eve\
ry score at least 0.5, whatever the scorer is called, or what `pass-metric` and `pass-score` say. Variants are variants;\
 trials repeat their input.",export:"Run `evalite run --outputPath results.json`; without it results stay in a database.",
identity:"the text of `input`",tells:{evidence:"scorers named like `context_recall` or `retrieval_recall`",cause:"scorer\
s named `faithfulness` and the like",rest:"latency, tokens from traces, repeats by input"},advice:"Add a scorer named `c\
ontext_recall` that says how much of the expected material was retrieved.",recipe:{needs:"with ids in what is expected a\
nd in what the task returns, add this scorer, and set `pass-metric` to the scorer that judges the answer",language:"ts",
lines:["{",'  name: "retrieval_recall",',"  scorer: ({ output, expected }) =>","    expected.ids.filter((id) => output.i\
ds.includes(id)).length / expected.ids.length,","},"]},step:["npx evalite run --outputPath results.json --threshold 0"],
file:"results.json",marks:{files:["evalite.config.ts"],npm:["evalite"]},document:{claims:evalite_claims,read:evalite_read}},
LAYOUTS=[{suites:"evals",results:"results"},{suites:"suites",results:"evals"}];function layoutOf({outline,list:listAt}){
if("runType"in(0,loose.g1)((0,loose.g1)(outline).run))return LAYOUTS.find(({suites,results})=>{const found=listAt([suites]);
return found!==void 0&&(found.length===0||results in(0,loose.g1)(found.first()))})}function evalite_claims(document){return layoutOf(
document)!==void 0}function evalite_read(document,sink,settings){const judge=scoreJudge(sink,settings,EVERY_SCORE),layout=layoutOf(
document)??LAYOUTS[0];let running=0,failedSuites=0;document.list([layout.suites])?.each((element,index)=>{const at2=`${layout.
suites}[${index}]`;if(!(0,record.u)(element))return refuseElement(element,at2,sink);const results=(0,loose.p_)(element[layout.
results]);element.status==="running"?running+=1:element.status==="fail"&&results.every(result=>(0,loose.g1)(result).status===
"success")&&results.length>0&&(failedSuites+=1),results.length===0&&sink.entry(withoutResults(element));const scorers=new Set(
results.flatMap(result=>Object.keys(evalite_scoresOf((0,loose.g1)(result)))));results.forEach((result,position)=>{const place2=`${at2}\
.${layout.results}[${position}]`;(0,record.u)(result)?sink.entry(toEntry2(result,element,scorers,place2)):refuseElement(
result,place2,sink)})}),running>0&&sink.notice({code:"unfinished",detail:`${(0,numbers.LS)(running,"result is","results \
are")} still running`}),failedSuites>0&&sink.notice({code:"contradiction",detail:`${(0,numbers.LS)(failedSuites,"suite")}\
 failed, and no result of ${failedSuites===1?"it":"them"} shows a failure`}),judge.end();function toEntry2(result,suite,scorers,at2){
const name=(0,loose.Qq)(suite.name),{input,output}=result,scores={...Object.fromEntries([...scorers].map(each=>[each,null])),
...evalite_scoresOf(result)},{status}=result;status!=="success"&&status!=="fail"&&status!=="running"&&sink.problem("wron\
g-type",`${at2}.status`,"expected `success`, `fail` or `running`.","Run the evaluation again.");const failed=status==="f\
ail";result.status==="running"&&(running+=1);const thrown=failed?thrownIn(output):void 0,answered2=output!=null&&thrown===
void 0,error=result.status==="running"||failed&&!answered2?errorText(result,thrown):void 0,checked=Object.keys(scores).length>
0,{verdict,grade,unchecked,failedBy=[]}=judge.now(scores),judged2=failed?"failed":checked||settings.passMetrics.length>0?
verdict:"passed";return{...model_entry.Y,...identityOf({given:[],asked:[input,`${at2}.input`]},sink),questionDetail:(0,text_hash.
_)(`${name??""}
${(0,loose.SP)(input)??""}`),variant:(0,loose.Qq)(suite.variantName),verdict:error===void 0?judged2:"failed",grade:failed?
"error":checked?grade:"no scores",error,graderError:failed&&error===void 0?"a scorer threw":void 0,unchecked:judged2==="\
passed"&&error===void 0&&(!checked||unchecked===!0),question:(0,loose.mD)(input),answer:answered2?(0,loose.SP)(output):void 0,
expectedAnswer:(0,loose.SP)(result.expected),scores:uniform(scores),reason:judged2==="failed"?firstOf(failedBy,reasonsIn(
result)):void 0,category:name,latencyMs:(0,loose.vj)(result.duration),...tokensOf(result.traces)}}}function thrownIn(output){
const{name,message,stack}=(0,loose.g1)(output);if(!(stack===void 0||typeof message!="string"))return`${(0,loose.Qq)(name)??
"Error"}: ${message}`}function errorText(result,thrown){return result.status==="running"?"the result is still running":thrown??
"the task threw and gave no answer"}function withoutResults(suite){const name=(0,loose.Qq)(suite.name);return{...model_entry.
Y,questionId:name,verdict:"failed",grade:"error",error:"the eval has no results: its file or its data could not be loade\
d",category:name}}function reasonsIn(result){const scores=(0,loose.p_)(result.scores).filter(record.u);return reasonsOf(
scores.map(score=>[(0,loose.Qq)(score.name),score.metadata]))}function evalite_scoresOf(result){const scores=newScores();
for(const score of(0,loose.p_)(result.scores).filter(record.u)){const name=(0,loose.Qq)(score.name);name!==void 0&&setScore(
scores,name,score.score)}return scores}function uniform(scores){const kept2=Object.entries(scores).filter(([name])=>(0,metric.
wl)(name)?.operator!=="<=");return Object.assign(newScores(),Object.fromEntries(kept2))}function tokensOf(traces){const sum2=key=>{
const found=(0,loose.p_)(traces).map(trace=>(0,loose.vj)((0,loose.g1)(trace)[key])).filter(tokens=>tokens!==void 0);return found.
length===0?void 0:found.reduce((total,tokens)=>total+tokens,0)};return{inputTokens:sum2("inputTokens"),outputTokens:sum2(
"outputTokens")}}function readHeader(header,ended,sink,settings){const evaluation=(0,loose.g1)(header.eval),status=(0,loose.
Qq)(header.status)??"started";(!ended||status!=="success")&&sink.notice({code:"unfinished",detail:`its status is ${status}`});
const taskId=(0,loose.Qq)(evaluation.task_id);taskId!==void 0&&sink.source({id:`inspect ${taskId}`,startedAt:(0,loose.Qq)(
evaluation.created)??"",isFinished:ended&&status==="success"});const results=(0,loose.p_)((0,loose.g1)(header.results).scores),
scorers=results.length>0?results:(0,loose.p_)(evaluation.scorers),scorer=scorers.map(each=>(0,loose.Qq)((0,loose.g1)(each).
name)??(0,loose.Qq)((0,loose.g1)(each).scorer)).find(name=>name!==void 0&&saysWhetherRight(name));let first;const policy={
scope:"entry",decides:names=>(first??=scorer??names.find(saysWhetherRight),names.filter(name=>name===first)),passScore:1,
...scorers.length>1?{}:{isConvention:!0}},judge=scoreJudge(sink,settings,policy),expectedEpochs=(0,loose.ai)((0,loose.g1)(
evaluation.config).epochs)??1;let epochs=0,count2=0;return{sample(sample,at2){count2+=1;const entry=sampleEntry(sample,evaluation,
judge,at2,sink);epochs=Math.max(epochs,entry.trial??0),sink.entry(entry)},count:()=>count2,end(){const counted=results.map(
each=>((0,loose.ai)((0,loose.g1)(each).scored_samples)??0)+((0,loose.ai)((0,loose.g1)(each).unscored_samples)??0)),total=Math.
max((0,loose.ai)((0,loose.g1)(header.results).total_samples)??0,...counted);count2<total&&sink.notice({code:"unfinished",
detail:`${count2} of ${total} samples are in the log`}),epochs<expectedEpochs&&sink.notice({code:"missing-epochs",detail:`${epochs}\
 of ${expectedEpochs} epochs are in the log`}),judge.end()}}}function saysWhetherRight(scorer){const kind=(0,metric.wl)(
scorer)?.kind;return kind===void 0||kind==="correctness"}function sampleEntry(sample,evaluation,judge,at2,sink){const scored=(0,loose.
g1)(sample.scores),scores=sample_scoresOf(scored),limit=(0,loose.Qq)((0,loose.g1)(sample.limit).type)??(0,loose.Qq)(sample.
limit),unanswered=(0,loose.Qq)((0,loose.g1)(sample.error).message)??(0,loose.Qq)(sample.error)??(limit!==void 0&&Object.
keys(scored).length===0?`stopped at its ${limit} limit`:void 0),{verdict,grade,judge:bounds,unchecked=!1,names}=judge.now(
scores),deciding=Object.keys(scored).find(name=>names.includes(name)),value=deciding===void 0?void 0:(0,loose.g1)(scored[deciding]).
value,model=(0,loose.Qq)(evaluation.model),usage=(0,loose.g1)(model===void 0?void 0:(0,loose.g1)(sample.model_usage)[model]),
task=(0,loose.Qq)(evaluation.task),metadata=(0,loose.g1)(sample.metadata);return{...model_entry.Y,questionId:sample_idOf(
sample.id,task,at2,sink),questionDetail:detailOfSample(sample,evaluation.task_args),variant:model,trial:epochOf(sample.epoch,
at2,sink),verdict:unanswered===void 0?verdict:"failed",grade:typeof value=="string"&&verdict!=="ungraded"?value:grade,error:unanswered,
unchecked:unchecked&&unanswered===void 0,failureLabel:limit===void 0?void 0:`${limit}_limit`,question:questionOf(sample),
answer:answerOf(sample)??(deciding===void 0?void 0:(0,loose.Qq)((0,loose.g1)(scored[deciding]).answer)),expectedAnswer:(0,loose.
SP)(sample.target),scores,reason:verdict==="failed"&&unanswered===void 0&&deciding!==void 0?toolReason(deciding,scored[deciding]):
void 0,category:(0,loose.Qq)(metadata.category)??(task===void 0?void 0:task),judge:judgeOf(evaluation,bounds),cluster:clusterIn(
metadata,`${at2}.metadata.`,sink),model,costUsd:(0,loose.vj)(usage.total_cost),latencyMs:(0,loose.YA)(sample.working_time)??
(0,loose.YA)(sample.total_time),inputTokens:(0,loose.vj)(usage.input_tokens),outputTokens:(0,loose.vj)(usage.output_tokens)}}
function isEmpty(value){return Object.keys((0,loose.g1)(value)).length===0}function detailOfSample(sample,args){const input=typeof sample.
id=="number"?sample.input:void 0;return input==null?isEmpty(args)?0:detailOf(args):detailOf(isEmpty(args)?input:[args,input])}
function sample_idOf(id,task,at2,sink){if(typeof id=="string"||typeof id=="number"){const own=exactText(id,`${at2}.id`,sink);
return task===void 0||own===void 0?own:`${task}/${own}`}sink.problem("wrong-type",`${at2}.id`,"expected the sample's id,\
 text or a number.","Run the evaluation again.")}function epochOf(epoch,at2,sink){if(epoch!=null){if(typeof epoch=="numb\
er"&&Number.isInteger(epoch)&&epoch>=0&&epoch<2**31)return epoch;sink.problem("wrong-type",`${at2}.epoch`,"expected a wh\
ole number.","Run the evaluation again.")}}function sample_scoresOf(scored){const scores=newScores();for(const[name,score]of Object.
entries(scored)){const{value}=(0,loose.g1)(score);if((0,record.u)(value))for(const[key,part]of Object.entries(value))setScore(
scores,key,part,asNumber);else setScore(scores,name,value,asNumber)}return scores}const WORDS=new Map(Object.entries({c:1,
i:0,p:.5,n:0,yes:1,no:0,true:1,false:0}));function asNumber(value){if(typeof value=="boolean")return value?1:0;if(typeof value!=
"string")return(0,loose.ai)(value)??null;const word=value.trim().toLowerCase();return WORDS.get(word)??(word===""?null:(0,loose.
ai)(word)??Number.NaN)}function questionOf(sample){const{input}=sample;if(!Array.isArray(input))return attached(input,sample);
const asked=input.filter(record.u).findLast(message=>message.role==="user")??input[0];return attached((0,loose.g1)(asked).
content,sample)}function answerOf(sample){const output=(0,loose.g1)(sample.output),[choice2]=(0,loose.p_)(output.choices);
return(0,loose.Qq)(output.completion)??attached((0,loose.g1)((0,loose.g1)(choice2).message).content,sample)}const ATTACHMENT="\
attachment://";function attached(value,sample){const found=(0,loose.SP)(value);return found?.startsWith(ATTACHMENT)===!0?
(0,loose.Qq)((0,loose.g1)(sample.attachments)[found.slice(ATTACHMENT.length)])??found:found}function judgeOf(evaluation,bounds){
if(bounds===void 0)return;const grader=(0,loose.g1)((0,loose.g1)(evaluation.model_roles).grader).model,scorers=(0,loose.
p_)(evaluation.scorers);return scorers.length===0&&grader===void 0?bounds:[bounds,(0,text_hash.e)(detailOf([scorers,grader??
null]))].join(" ")}const inspect={title:"Inspect AI",docs:"Inspect's evaluation logs, as `.eval` archives (deflate and z\
std) and as `.json`. The first scorer decides, or what `pass-metric` says; correct is a value of 1 (`C`), or of at least\
 `pass-score`. Each model is a variant, each epoch a trial.",export:"Inspect writes them to `./logs`; `inspect log dump`\
 turns an archive into JSON.",identity:"the task and the sample's `id`; ids that are numbers, which Inspect gives by pos\
ition, pair by a hash of the input first",tells:{evidence:"scorers, or keys of a scorer's values, named like `retrieval_\
recall`",cause:"scorers named `faithfulness` and the like",rest:"tokens, cost where the log has it, latency, epochs; a s\
ample that met a limit has the label of the limit"},advice:"Add a scorer named `retrieval_recall` that says how much of \
the expected material was retrieved.",step:["inspect eval rag.py --log-dir logs"],file:"logs/*.eval",marks:{python:["ins\
pect-ai"]},document:{claims:claimsDocument,read:readDocument},archive:{claims:members=>members.includes("header.json")||
members.includes("_journal/start.json"),members:members=>[...members.includes("header.json")?["header.json"]:["_journal/\
start.json"],...members.filter(name=>name.startsWith("samples/")&&name.endsWith(".json")).sort()],open:(sink,settings)=>{
let log;return{record({name,value}){log===void 0?log=readHeader((0,loose.g1)(value),name==="header.json",sink,settings):
(0,record.u)(value)?log.sample(value,name):refuseElement(value,name,sink)},end(){log===void 0||log.count()===0?refuseEmpty(
sink):log.end()}}}}},NO_SAMPLES={code:"no-samples",message:"this Inspect log holds a header and no samples.",hint:"Keep \
the samples (`log_samples` is on by default), and name the log of a run that got that far."};function claimsDocument({outline,
list:listAt}){const{eval:evaluation,status}=(0,loose.g1)(outline),{task,model}=(0,loose.g1)(evaluation);return typeof task!=
"string"||typeof model!="string"||typeof status!="string"?!1:(listAt(["samples"])?.length??0)>0?!0:NO_SAMPLES}function readDocument(document,sink,settings){
const log=readHeader(headerOf(document),!0,sink,settings);document.list(["samples"])?.each((sample,index)=>{(0,record.u)(
sample)?log.sample(sample,`samples[${index}]`):refuseElement(sample,`samples[${index}]`,sink)}),log.end()}function headerOf({
outline,list:listAt}){const elements=path=>{const found=[];return listAt(path)?.each(element=>found.push(element)),found},
header=(0,loose.g1)(outline);return{...header,results:{...(0,loose.g1)(header.results),scores:elements(["results","score\
s"])},eval:{...(0,loose.g1)(header.eval),scorers:elements(["eval","scorers"])}}}function refuseEmpty(sink){sink.problem(
NO_SAMPLES.code,void 0,NO_SAMPLES.message,NO_SAMPLES.hint)}const junit={title:"JUnit XML",docs:"JUnit reports that DeepE\
val under pytest, promptfoo or vitest-evals write. They say little beside pass and fail: the tool's own JSON tells more.\
 A report of plain unit tests is refused unless `format: junit` is set.",export:"`pytest --junitxml=results.xml`, `promp\
tfoo eval -o results.junit.xml`, `vitest run --reporter=junit`.",identity:"the name of the test case, with a hash of its\
 class",tells:{evidence:"Contextual Recall, in the message of a failed DeepEval test",cause:"failed metrics and assertio\
ns named in messages",rest:"time"},advice:"Use the tool's JSON output instead: JUnit names no evidence for what passed, \
and little for what failed.",step:["pytest tests/evals --junitxml=results.xml || [ $? -eq 1 ]"],file:"results.xml",xml:{
element:"testcase",claims:junit_claims,open:junit_open}};function junit_open(sink,root){const found={failed:0,cases:0};return{
record(test){const entry=junit_toEntry(test,isPromptfoo(root));found.cases+=1,entry.verdict==="failed"&&(found.failed+=1),
sink.entry(entry)},end(){sink.atFile(),holdToTotals(totalsOf(root),found,sink)}}}function totalsOf(root){const count2=({
attributes},name)=>Math.max(0,(0,loose.ai)(attributes[name])??0),own=element=>({failed:count2(element,"failures")+count2(
element,"errors"),ran:count2(element,"tests")-count2(element,"skipped")-count2(element,"disabled")}),suites=root.children.
filter(({name})=>name==="testsuite").map(totalsOf),sum2=of=>suites.reduce((total,suite)=>total+suite[of],0),{failed,ran}=own(
root);return{failed:Math.max(failed,sum2("failed")),ran:Math.max(ran,sum2("ran"))}}const LOOKED_AT=5e4,METRIC="(score: ",
LONGEST_NAME=200;function isEvaluation(message){return message.includes(METRIC)&&message.includes("threshold: ")||message.
includes("Score: ")&&message.includes(" below threshold")?!0:message.startsWith("Score: ")&&(message.includes("Reason: ")||
message.includes("Failed assertions:"))}function junit_claims(root,tests){return root.name!=="testsuites"&&root.name!=="\
testsuite"?!1:isPromptfoo(root)||tests.some(test=>problemsOf(test).some(problem=>isEvaluation(textOf(problem))))?!0:{code:"\
unit-tests",message:"nothing in this JUnit report says that it is an evaluation: it may be one of plain unit tests.",hint:"\
If its tests are evaluations, set `format: junit`; better, use the evaluation tool's own JSON.",forceable:!0}}function isPromptfoo(root){
return root.attributes.name==="promptfoo"}const NOT_RUN=new Set(["notrun","disabled","skipped","suppressed","ignored"]);
function junit_toEntry(test,byVariant){const{name="",classname="",time}=test.attributes,problems=problemsOf(test),skipped=test.
children.some(child=>child.name==="skipped")||NOT_RUN.has(test.attributes.status?.toLowerCase()??""),error=problems.find(
problem=>problem.name==="error"),failure=problems.find(problem=>problem.name==="failure"),verdict=problems.length>0?"fai\
led":skipped?"skipped":"passed",metrics=failure===void 0?[]:metricsOf(textOf(failure)),broken=metrics.filter(metric2=>metric2.
error!==void 0);return{...model_entry.Y,questionId:name.replace(/^test \d+: /,"")||classname||void 0,questionDetail:byVariant||
classname===""?0:(0,text_hash._)(classname),variant:byVariant&&classname||void 0,verdict,grade:verdict==="skipped"?void 0:
verdict==="passed"?"pass":failure===void 0?"error":"fail",error:failure===void 0&&error!==void 0?textOf(error)||"an erro\
r without a message":void 0,graderError:metrics.length>0&&broken.length===metrics.length?broken[0]?.error??void 0:void 0,
reason:failure===void 0?void 0:toolReason(null,textOf(failure)),checks:failure===void 0?void 0:[...metrics,...assertionsOf(
textOf(failure))],category:byVariant?void 0:classname||void 0,latencyMs:(0,loose.YA)(time)}}function problemsOf(test){return test.
children.filter(({name})=>name==="failure"||name==="error")}function textOf({attributes,text}){const message=attributes.
message??"";return(text.trim()===""||message.includes(METRIC)?message:`${text}
${message}`).slice(0,LOOKED_AT)}function metricsOf(message){const found=[];for(let at2=message.indexOf(METRIC);at2>=0;at2=
message.indexOf(METRIC,at2+1)){const values=/^\(score: ([^,)]{0,40}), threshold: ([^,)]{0,40}), strict: \w{0,5}, error: (None|[^,)]{0,200})/.
exec(message.slice(at2,at2+400)),name=(message.slice(Math.max(0,at2-LONGEST_NAME),at2).split(/[(),:]/).at(-1)??"").trim();
if(values===null||name==="")continue;const[,score="",threshold="",error="None"]=values;found.push({metric:name,score:(0,loose.
ai)(score)??null,passed:error==="None"?!1:void 0,threshold:(0,loose.ai)(threshold),error:error==="None"?void 0:`${name}:\
 ${error}`})}return found}function assertionsOf(message){const[,lines=""]=message.split(`Failed assertions:
`);return[...lines.matchAll(/^\s{0,8}- ([\w-]+)\s*$/gm)].map(([,type=""])=>({metric:type,score:null,passed:!1,threshold:void 0}))}
const langfuse={title:"Langfuse",docs:"The result of an experiment run with Langfuse's SDK, saved as JSON, with its item\
s and their evaluations. Evaluations have no verdict: the only one, or those named after correctness, pass at 0.5; else \
`pass-metric` says which. Items whose task failed are missing from such a result.",export:"Save what `experiment.run()` \
returns: `writeFile('results.json', JSON.stringify(result))`.",identity:"the id of the dataset item, else an id in its m\
etadata, else the text of its input",tells:{evidence:"evaluations named like `context_recall` or `retrieval_recall`",cause:"\
evaluations named `faithfulness`, `hallucination` and the like",rest:"a link to the dataset run; no costs or latencies"},
advice:"Add an evaluator named `context_recall`, and `min-questions`: items whose task failed are not in the file.",step:[
"node evals/experiment.mjs # writes results.json"],file:"results.json",marks:{npm:["langfuse","@langfuse/client"],python:[
"langfuse"],isGeneral:!0,pythonStep:["python evals/experiment.py # writes results.json"]},document:{claims:langfuse_claims,
read:langfuse_read},records:{paths:[[]],tables:!0,claims:row=>"traceId"in row&&"dataType"in row&&"name"in row&&"value"in
row?{code:"scores-only",message:"this is Langfuse's export of scores, which does not say which question each is about.",
hint:"Run the evaluation as an experiment of the SDK, and save its result."}:!1,open:()=>({record:()=>{},end:()=>{}})}};
function itemsOf({list:listAt}){return listAt(["itemResults"])??listAt(["item_results"])}function langfuse_claims(document){
const items=itemsOf(document);return items!==void 0&&(items.length===0||"evaluations"in(0,loose.g1)(items.first()))}function langfuse_read(document,sink,settings){
const judge=scoreJudge(sink,settings,CORRECTNESS_OR_ONLY),top=(0,loose.g1)(document.outline),traceUrl=(0,loose.Qq)(top.datasetRunUrl)??
(0,loose.Qq)(top.dataset_run_url);itemsOf(document)?.each((result,index)=>{(0,record.u)(result)?add(result):refuseElement(
result,`itemResults[${index}]`,sink)}),judge.end();function add(result){const item=(0,loose.g1)(result.item),metadata=(0,loose.
g1)(item.metadata),scores=langfuse_scoresOf(result.evaluations),question=(0,loose.mD)(item.input??result.input),entry={...model_entry.
Y,...identityOf({given:[[item.id,"item.id"],...idsIn(metadata,"item.metadata.")],asked:[item.input??result.input,"item.i\
nput"],detail:[item.input??result.input,"item.input"]},sink),traceUrl,question,answer:(0,loose.SP)(result.output),expectedAnswer:(0,loose.
mD)(item.expectedOutput??item.expected_output??result.expectedOutput),scores,category:(0,loose.Qq)(metadata.category),cluster:clusterIn(
metadata,"item.metadata.",sink)},evaluations=(0,loose.p_)(result.evaluations).filter(record.u);judge.add(entry,scores,reasonsOf(
evaluations.map(each=>[(0,loose.Qq)(each.name),each])))}}function langfuse_scoresOf(evaluations){const scores=newScores();
for(const evaluation of(0,loose.p_)(evaluations).filter(record.u)){const name=(0,loose.Qq)(evaluation.name),{value}=evaluation;
name!==void 0&&setScore(scores,name,value)}return scores}const FEEDBACK="feedback.",langsmith={title:"LangSmith",docs:"T\
he results of `evaluate()`: `to_pandas()` saved as CSV, JSON or JSONL, or the rows themselves as JSON. Feedback is score\
s without a verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",export:'\
Save them: `results.to_pandas().to_json("results.jsonl", orient="records", lines=True)`.',identity:"an id in the example\
, else `reference_example_id`; in CSV `example_id`",tells:{evidence:"feedback keys like `context_recall` or `retrieval_r\
ecall`",cause:"feedback keys `faithfulness`, `hallucination` and the like",rest:"latency, repetitions by example"},advice:"\
Add an evaluator with the key `context_recall` that says how much of the expected material was retrieved.",step:["python\
 evaluate_rag.py # ends with results.to_pandas().to_csv('results.csv')"],file:"results.csv",marks:{python:["langsmith"],
isGeneral:!0},records:{paths:[[],["results"],["rows"]],tables:!0,claims:row=>"example_id"in row&&Object.keys(row).some(key=>key.
startsWith(FEEDBACK))||(0,record.u)(row.run)&&(0,record.u)(row.example)&&(0,record.u)(resultsOf(row)),open:langsmith_open}};
function resultsOf(row){return row.evaluation_results??row.evaluationResults}function langsmith_open(sink,settings){const judge=scoreJudge(
sink,settings,CORRECTNESS_OR_ONLY);return{record(row){(0,record.u)(row.run)?fromRun(row,row.run):"example_id"in row?fromTable(
row):sink.problem("wrong-record","example_id","this row is of no example.","Save the results again.")},end:judge.end};function add(entry,{
scores,reasons:reasons2,errors},error){judge.add({...entry,scores:error===void 0?scores:void 0},scores,reasons2,({verdict},decides)=>{
if(error!==void 0)return{verdict:"failed",grade:"error",error};const graderError=[...errors].find(([name])=>decides(name))?.[1];
return graderError===void 0||verdict==="failed"?{}:{verdict:"failed",grade:"error",graderError}})}function fromTable(row){
const scores=newScores();for(const[key,value]of Object.entries(row))key.startsWith(FEEDBACK)&&setScore(scores,key.slice(
FEEDBACK.length),value);const entry={...model_entry.Y,questionId:exactText(row.example_id,"example_id",sink),question:(0,loose.
mD)(below(row,["inputs.","input."])),answer:(0,loose.mD)(below(row,["outputs."])),expectedAnswer:(0,loose.mD)(below(row,
["reference."])),latencyMs:(0,loose.YA)(row.execution_time)};add(entry,{scores,reasons:NO_REASONS,errors:new Map},(0,loose.
Qq)(row.error))}function fromRun(row,run){const example=(0,loose.g1)(row.example),entry={...model_entry.Y,...identityOf(
{given:[...idsIn(example,"example."),[run.reference_example_id,"run.reference_example_id"]]},sink),question:(0,loose.mD)(
example.inputs??run.inputs),answer:(0,loose.mD)(run.outputs),expectedAnswer:(0,loose.mD)(example.outputs),cluster:clusterIn(
(0,loose.g1)(example.metadata),"example.metadata.",sink),latencyMs:between(run.start_time,run.end_time)};add(entry,feedbackOf(
(0,loose.p_)((0,loose.g1)(resultsOf(row)).results)),(0,loose.Qq)(run.error))}}function feedbackOf(results){const scores=newScores(),
errors=new Map;for(const result of results.filter(record.u)){const key=(0,loose.Qq)(result.key);key!==void 0&&(setScore(
scores,key,result.score??result.value),(0,loose.g1)(result.extra).error===!0&&errors.set(key,(0,loose.Qq)(result.comment)??
`${key} failed`))}return{scores,reasons:reasonsOf(results.filter(record.u).map(each=>[(0,loose.Qq)(each.key),each])),errors}}
function below(row,prefixes){return Object.fromEntries(Object.entries(row).flatMap(([key,value])=>{const prefix=prefixes.
find(start2=>key.startsWith(start2));return prefix===void 0||value===""?[]:[[key.slice(prefix.length),value]]}))}function between(start2,end){
if(typeof start2!="string"||typeof end!="string")return;const took=Date.parse(end)-Date.parse(start2);return took>=0?took:
void 0}function policyOf(){let first;return{scope:"entry",decides:names=>(first??=names[0],names.filter(name=>name===first)),
passScore:1,isConvention:!0}}const lmEval={title:"lm-evaluation-harness",docs:"The samples that lm-eval logs, JSONL. The\
 first metric of the first row decides for all: 1 is right, or `pass-score`. Several filters of a document are one answe\
r, judged by the first filter.",export:"Run `lm_eval` with `--log_samples --output_path results`, and name the `samples_\
….jsonl` files.",identity:"the task and `doc_id`, with `doc_hash`; ids that count pair by the hash first",tells:{evidence:"\
nothing",cause:"an answer that a strict filter fails and a flexible one accepts: form",rest:"no costs or latencies; the \
model is only in the results file"},advice:"The format has no evidence of retrieval. Write a run log beside it, with `re\
trieval_hit`, or give a `gold-run`.",step:["lm_eval --model hf --tasks my_task --log_samples --output_path results"],file:"\
results/**/samples_*.jsonl",marks:{python:["lm-eval","lm-evaluation-harness"]},records:{paths:[[]],tables:!1,claims:row=>"\
doc_id"in row&&"filtered_resps"in row&&"doc_hash"in row,open:lm_eval_open},document:{claims:({outline})=>{const top=(0,loose.
g1)(outline);return(0,record.u)(top.results)&&(0,record.u)(top.configs)&&("group_subtasks"in top||"n-shot"in top)?{code:"\
aggregate-only",message:"this is lm-eval's results file, which holds averages and no answers.",hint:"Run with `--log_sam\
ples`, and name the `samples_….jsonl` files beside it."}:!1},read:()=>{}}};function lm_eval_open(sink,settings){const judge=scoreJudge(
sink,settings,policyOf()),folder=sink.path.split("/").at(-2),model=folder===void 0||folder==="."||folder===".."?void 0:folder,
[,task,startedAt]=/(?:^|\/)samples_(.+)_(\d{4}-\d\d-\d\dT[\d.:-]+)\.jsonl/.exec(sink.path)??[];task!==void 0&&startedAt!==
void 0&&sink.source({id:`lm-eval ${folder??""} ${task}`,startedAt,isFinished:!0});const ofTask=new Set;let scored=0;const documents=new Map;
return{record(row){const given=row.doc_id;if(typeof given!="number"&&typeof given!="string"){sink.problem("wrong-type","\
doc_id","expected a number or text.","Run the evaluation again.");return}const id=exactText(given,"doc_id",sink)??"",key=`${id}\
 ${(0,loose.Qq)(row.doc_hash)??""}`,filter=(0,loose.Qq)(row.filter)??"none",{repeats,seen}=documents.get(key)??{repeats:[],
seen:new Map};documents.set(key,{repeats,seen});const repeat=seen.get(filter)??0;seen.set(filter,repeat+1);const read2={
filter,entry:toEntry2(row,id)},rows=repeats[repeat];rows===void 0?repeats.push([read2]):rows.push(read2)},end(){for(const{
repeats}of documents.values())for(const rows of repeats)sink.entry(underFilters(rows));judge.end(),scored===0&&ofTask.size>
0&&refuseTaskMetrics()}};function refuseTaskMetrics(){const names=[...ofTask].slice(0,5).map(name=>`\`${name}\``);sink.problem(
"task-metric",names.length===1?[...ofTask][0]:"metrics",`${names.join(", ")} ${names.length===1?"is a figure":"are figur\
es"} of the whole task: each row holds a pair from which it is computed, and no score of its answer.`,"Add a metric of e\
ach answer to the task, such as `exact_match`, and run it again.")}function toEntry2(row,id){const scores=lm_eval_scoresOf(
row);Object.keys(scores).length>0&&(scored+=1);for(const name of(0,loose.p_)(row.metrics))typeof name=="string"&&Array.isArray(
row[name])&&ofTask.add(name);const[first]=Object.values((0,loose.g1)(row.arguments)),{verdict,grade,unchecked=!1}=judge.
now(scores);return{...model_entry.Y,questionId:id,questionDetail:(0,text_hash._)((0,loose.Qq)(row.doc_hash)??""),variant:model,
verdict,grade,unchecked,question:(0,loose.SP)((0,loose.g1)(first).arg_0??(0,loose.p_)(first)[0]),answer:(0,loose.SP)((0,loose.
p_)(row.filtered_resps)[0]),expectedAnswer:(0,loose.SP)(row.target),scores}}}function underFilters(rows){const[first]=rows;
if(first===void 0)throw new Error("a document without a row");const{entry,filter}=first,lenient=rows.find(row=>row.entry.
verdict==="passed");if(entry.verdict!=="failed"||lenient===void 0)return entry;const check={score:null,passed:!1,threshold:void 0,
kind:"format"};return{...entry,checks:[{metric:`filter ${filter} (passes ${lenient.filter})`,...check}]}}function lm_eval_scoresOf(row){
const scores=newScores(),names=(0,loose.p_)(row.metrics).filter(name=>typeof name=="string");for(const name of names){const value=row[name];
Array.isArray(value)||setScore(scores,name,value)}return scores}var python_list=__nccwpck_require__(9230),cli_schemas=__nccwpck_require__(
8395),api=__nccwpck_require__(3305);function readText(value,field,sink){return typeof value=="string"?value:value==null?
void 0:wrong(value,field,"text",sink)}function readScalar(value,field,sink){if(typeof value=="string")return value;if(value!=
null)return typeof value=="number"||typeof value=="boolean"?String(value):wrong(value,field,"text",sink)}function readName(value,field,sink){
return typeof value=="string"?value===""?void 0:value:value==null?void 0:readId(value,field,sink)}function readFlag(value,field,sink){
return typeof value=="boolean"?value:value==null?void 0:wrong(value,field,"true, false or null",sink)}function readAmount(value,field,sink){
return typeof value=="number"&&value>=0?value===Number.POSITIVE_INFINITY?void 0:value:value==null||value===Number.NEGATIVE_INFINITY?
void 0:wrong(value,field,"a number of at least 0",sink)}function readTexts(value,field,sink){if(value!=null)return isTexts(
value)?value:Array.isArray(value)?wrong(value.find(item=>typeof item!="string"),field,"a list of texts",sink):wrong(value,
field,"a list of texts",sink)}function readScores(value,field,sink){if(value==null)return;if(typeof value!="object"||Array.
isArray(value))return wrong(value,field,"an object of metric names and numbers",sink);const scores=Object.create(null);for(const[
metric2,score]of Object.entries(value))typeof score=="number"?scores[metric2]=Number.isFinite(score)?score:null:score===
null?scores[metric2]=null:wrong(score,`${field}.${metric2}`,"a number or null",sink);return scores}function readId(value,field,sink){
if(typeof value=="string"){if(value.isWellFormed())return value===""?void 0:value;sink.problem("half-character",field,"t\
he id holds half of a character, which UTF-8 cannot carry.","Write the id as whole characters.");return}if(value!=null){
if(typeof value!="number")return wrong(value,field,"text or a number",sink);if(Number.isInteger(value)&&!Number.isSafeInteger(
value)){sink.problem("inexact-id",field,`the number ${value} is too large for JSON to carry exactly, so two questions co\
uld become one.`,"Write the id as text, in quotes.");return}return String(value)}}function readTrial(value,field,sink){if(value!=
null)return typeof value=="number"&&Number.isInteger(value)&&value>=0&&value<=MAX_TRIAL?value:wrong(value,field,`a whole\
 number from 0 to ${MAX_TRIAL}`,sink)}const MAX_TRIAL=2**31-1;function isTexts(value){if(!Array.isArray(value))return!1;
for(const item of value)if(typeof item!="string")return!1;return!0}function wrong(value,field,expected,sink){sink.problem(
"wrong-type",field,`expected ${expected}, found ${sink.describe(value)}.`,hintFor(value,expected))}function hintFor(value,expected){
return typeof value=="string"&&expected.startsWith("a list")?'Write a list: ["…"].':typeof value=="string"&&expected===
"a number of at least 0"&&!/^\s*[\d.]+\s*$/.test(value)?"Write the number alone, without a unit or quotes: `0.01`.":typeof value==
"string"&&expected!=="text"?expected.startsWith("true")&&!/^\s*(?:true|false|null)\s*$/.test(value)?"Write true or false\
, without quotes.":"Write it without quotes.":typeof value=="number"&&value<0?"Leave the field out, or write null, where\
 it is not known.":"Correct the field, or write null where it is not known."}const schema_text=doc=>cli_schemas.lqM(cli_schemas.
mee(cli_schemas.YjP())).check(cli_schemas.q0y(doc)),scalar=doc=>cli_schemas.lqM(cli_schemas.mee(cli_schemas.KCZ([cli_schemas.
YjP(),cli_schemas.aig(),cli_schemas.zMY()]))).check(cli_schemas.q0y(doc)),flag=doc=>cli_schemas.lqM(cli_schemas.mee(cli_schemas.
zMY())).check(cli_schemas.q0y(doc)),texts=doc=>cli_schemas.lqM(cli_schemas.mee(cli_schemas.YOg(cli_schemas.YjP()))).check(
cli_schemas.q0y(doc)),amount=doc=>cli_schemas.lqM(cli_schemas.mee(cli_schemas.aig().check(api.qm(0)))).check(cli_schemas.
q0y(doc)),runLogEntrySchema=cli_schemas._H3({question_id:cli_schemas.lqM(cli_schemas.mee(cli_schemas.KCZ([cli_schemas.YjP(),
cli_schemas.aig()]))).check(cli_schemas.q0y("Which benchmark question this is. Pairs runs. Missing: the entry is a quest\
ion of its own.")),grade:schema_text("The grader's word. Passes when it is in the passing set (`correct`, `acceptable`),\
 compared exactly; a log in the words of another tool is read by the table of words in docs/formats.md. Missing counts a\
s not passing."),retrieval_hit:flag("Whether the right evidence was in the context. `null` is unknown."),failure_label:schema_text(
"What kind of failure: `missing_evidence` (or `retrieval_miss`), `wrong_format`, `partial_answer`, `incomplete_evidence_\
use`, `should_decline`, `corpus_gap`, or a label of your own that `labels:` in the config maps."),expected_files:texts("\
Files that hold the answer. With `retrieved_files`: evidence coverage where there is no `retrieval_hit`."),retrieved_files:texts(
"Files that were in the context. An empty list says that nothing was retrieved."),retrieved_whole_files:flag("Whether `r\
etrieved_files` were in the context whole. Otherwise all expected files among them do not say that the right passages we\
re there."),expected_evidence:texts("Passages that hold the answer, by id. Tells more than files: the right file may sti\
ll lack the right passage."),retrieved_evidence:texts("Passages that were in the context, by id."),candidate_evidence:texts(
"What was found before it was cut by rank or by a reranker, by id, the best first: tells evidence that was never found f\
rom evidence that was found and cut."),should_decline:flag("`true`: nothing in the corpus answers the question, and the \
right answer is to say so. Its failures are not caused by the system."),corpus_gap:flag("`true`: the question is a fair \
one, and the corpus lacks what would answer it. Its failures are not caused by the system."),error:schema_text("Set when\
 the question was never really answered: time-out, rate limit, harness failure. Counts as off-ladder."),grader_error:schema_text(
"Set when the answer was there and the grader or the harness failed on it. Counts as off-ladder, apart from `error`."),trial:cli_schemas.
lqM(cli_schemas.mee(cli_schemas.Whr().check(api.qm(0),api.Zm(MAX_TRIAL)))).check(cli_schemas.q0y("Which repeat of the qu\
estion this is. Without it, repeats are numbered in log order.")),variant:cli_schemas.lqM(cli_schemas.mee(cli_schemas.KCZ(
[cli_schemas.YjP(),cli_schemas.aig()]))).check(cli_schemas.q0y("Which system answered, where one log holds several. Part\
 of what pairs runs.")),cluster:cli_schemas.lqM(cli_schemas.mee(cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.aig()]))).
check(cli_schemas.q0y("Questions that may fail together, such as the turns of one conversation or the questions on one d\
ocument. Runs are then compared cluster by cluster.")),judge:scalar("Who judged the answer, and by what: the grader's na\
me and version, the judge model, a threshold. Runs that were judged otherwise are not compared."),question:scalar("The q\
uestion's text: shown, shortened, with a failure."),answer:scalar("The system's answer: shown with a failure in the run \
summary."),expected_answer:scalar("The reference answer: shown with a failure in the run summary."),reason:schema_text("\
Why the grader judged the answer so, in its own words: shown, shortened, with a failure."),trace_url:schema_text("A link\
 to the trace. Shown only for hosts listed in `trace-hosts:` in the config."),scores:cli_schemas.lqM(cli_schemas.mee(cli_schemas.
g1P(cli_schemas.YjP(),cli_schemas.mee(cli_schemas.aig())))).check(cli_schemas.q0y("Judge metrics by name, for example `c\
ontext_recall`.")),category:scalar("What kind of question this is. Slices the report; limits can be set per category."),
model:scalar("Which model answered. Slices the report."),prompt_version:scalar("Slices the report, and says what changed\
 between runs."),index_version:scalar("Slices the report, and says what changed between runs."),context_version:scalar("\
Slices the report, and says what changed between runs."),cost_usd:amount("What the answer cost, in US dollars."),latency_ms:amount(
"How long the answer took, in milliseconds."),input_tokens:amount("Tokens sent to the model."),output_tokens:amount("Tok\
ens the model produced."),context_tokens:amount("Tokens of evidence in the context.")});var amounts=__nccwpck_require__(
1066),mapped_places=__nccwpck_require__(6427);function scoresReader(sources){const places=sources.map(source=>({source,valuesIn:valuesAt(
source.field),found:0,read:0,odd:void 0}));return{of(row){const scores=newScores(),reasons2=new Map;let isThere2=!1;for(const place2 of places)
for(const[name,value]of place2.valuesIn(row)){isThere2=!0,place2.found+=1,setScore(scores,name,value,found=>scaled(readScore(
found),place2.source));const why=(0,record.u)(value)?reasonIn(value):void 0;why!==void 0&&reasons2.set(name,why);const score=scores[name]??
null;score!==null&&!Number.isNaN(score)?place2.read+=1:score!==null&&(place2.odd??=value)}return isThere2?{scores,reasons:reasons2}:
void 0},tell(sink){for(const{source,read:read2,odd}of places)read2===0&&odd!==void 0&&sink.problem("wrong-type",source.field,
`expected numbers as \`scores\`, and not one is there; the first that is none is ${sink.describe(odd)}.`,"Correct the fi\
le, or map another field.")},missing:()=>places.flatMap(({source,found})=>found===0?[source]:[])}}function scaled(score,{
scale=1}){return score===null?null:score/scale}function valuesAt(place2){if((0,mapped_places.Pt)(place2))return row=>(0,mapped_places.
An)(row,place2);const read2=(0,mapped_places.TC)(place2),name=(0,mapped_places.O0)(place2);return row=>{const value=read2(
row),inside=typeof value=="string"?(0,mapped_places.YV)(value)??value:value;return inside===void 0?[]:Array.isArray(inside)?
inside.flatMap(namedScore):(0,record.u)(inside)&&!isOneScore(inside)?Object.entries(inside):[[name,inside]]}}const SCORE_KEYS=[
"score","value","rating"];function isOneScore(object){return SCORE_KEYS.some(key=>key in object&&!(0,record.u)(object[key]))}
function namedScore(item){const{name,metric:metric2,key}=(0,loose.g1)(item),named2=(0,loose.SP)(name??metric2??key);return named2===
void 0?[]:[[named2,item]]}function readScore(value){if(!(0,record.u)(value))return scoreOf(value);const key=SCORE_KEYS.find(
name=>name in value);return key===void 0?Number.NaN:scoreOf(value[key])}const NO_GRADE={grade:void 0,verdict:void 0,unchecked:!1},
verdicts_UNGRADED={grade:void 0,verdict:"ungraded",unchecked:!1};function gradeOf(value,source,settings,sink){const word=source.
skip===void 0&&source.error===void 0?void 0:wordOf(value);if(word!==void 0&&source.skip?.includes(word))return{...NO_GRADE,
verdict:"skipped"};if(word!==void 0&&source.error?.includes(word))return{...NO_GRADE,error:word};if(source.pass!==void 0)
return byWords(value,source.pass);if(source.min!==void 0||source.max!==void 0)return byBounds(value,source,sink);const own=truth(
value);return own!==void 0?{...judged(own),grade:own?"true":"false"}:value===void 0||typeof value=="string"&&scoreOf(value)===
null?verdicts_UNGRADED:settings.passScore===void 0?{...NO_GRADE,grade:(0,loose.SP)(value)}:byPassScore(value,source.field,
settings.passScore,settings,sink)}function wordOf(value){return(0,loose.SP)(value)?.trim().toLowerCase()}function byWords(value,pass){
const word=(0,loose.SP)(value)?.trim();return word===void 0||word===""||scoreOf(word)===null?verdicts_UNGRADED:{...judged(
pass.includes(word.toLowerCase())),grade:word}}function byBounds(value,{field,min,max},sink){const score=scoreOf(value);
return score===null?verdicts_UNGRADED:Number.isNaN(score)?(sink.problem("wrong-type",field,`expected a number, because t\
he map judges it by \`${min===void 0?"max":"min"}\`, found ${sink.describe(value)}.`,"Correct the file; or say which wor\
ds pass: `grade: { field: …, pass: [yes] }`."),NO_GRADE):judged((min===void 0||score>=min)&&(max===void 0||score<=max))}
function byPassScore(value,place2,passScore,{metrics},sink){const score=scoreOf(value);if(score===null||Number.isNaN(score))
return{...NO_GRADE,grade:(0,loose.SP)(value)};const name=(0,mapped_places.O0)(place2),bound=metrics.get((0,metric.Kh)(name));
if(bound!==void 0)return judged(bound.operator===">="?score>=bound.threshold:score<=bound.threshold);const direction=directionOf(
name);return direction==="unclear"&&sink.problem("score-direction",place2,"it can be read two ways whether more of this \
is better or less, and it decides.",`Say which: \`grade: { field: ${place2}, max: ${passScore} }\`, with \`min\` where more\
 is better.`),direction===void 0?judged(score>=passScore,passScore>0):judged(score<=passScore)}function scaleKeeper(){let highest=0;
return{note(value){const score=typeof value=="boolean"?null:scoreOf(value);score!==null&&score>highest&&(highest=score)},
tell({field,min,max,pass},{passScore,metrics},sink){if(pass!==void 0)return;if(min!==void 0||max!==void 0){const bound=min??
max??0;bound<1&&highest>1+1e-9&&refuse(min===void 0?"max":"min",bound);return}if(passScore===void 0||metrics.has((0,metric.
Kh)((0,mapped_places.O0)(field))))return;const isLess=directionOf((0,mapped_places.O0)(field))!==void 0;(passScore<=1&&highest>
1||passScore>1&&isLess&&highest<=1)&&refuse("pass-score",passScore);function refuse(name,bound){sink.problem("score-scal\
e",field,`its grades are numbers up to ${highest}, and \`${name}: ${bound}\` is on another scale.`,`Set \`${name}\` on th\
e scale of the file, for example 4 of 5.`)}}}}function hitOf(value,{pass,min,max}){if(pass!==void 0)return pass.includes(
wordOf(value)??"");const own=truth(value);if(own!==void 0)return own;const score=scoreOf(value);if(min!==void 0||max!==void 0)
return score===null||Number.isNaN(score)?void 0:(min===void 0||score>=min)&&(max===void 0||score<=max);const word=typeof value==
"string"?value.trim().toLowerCase():value;return word===1||word==="1"||word==="1.0"||word==="yes"||word==="y"?!0:word===
0||word==="0"||word==="0.0"||word==="no"||word==="n"?!1:void 0}function judged(passed,canFail=!0){const word=passed?"pas\
sed":"failed";return{grade:word,verdict:word,unchecked:passed&&!canFail}}function truth(value){if(typeof value=="boolean")
return value;if(typeof value!="string")return;const word=value.trim().toLowerCase();return word==="true"?!0:word==="fals\
e"?!1:void 0}const MAPPED_FIELDS=Object.keys(runLogEntrySchema.shape),mapped={title:"Any file, by a map of its fields",docs:"\
JSON, JSONL or CSV of whatever form, through `fields:` in the config, which says where it has the fields of a run log: n\
ames of columns, or paths such as `answer.text`, `scores[0].score` and `retrieved[].id`. `rung-gate validate <file>` pro\
poses the map; a guess never judges. `records:` says where a JSON document has its list, or several of them: `results`, \
`by_category.*`; objects keyed by id (`$key` is the key), pandas' `split` and columns of lists are read as records, too.\
 A `grade` that is true or false is the verdict; one with `pass:` passes by these words, with `min:` or `max:` from or u\
p to that value on the file's own scale, and without any of them by the table of words, `passing-grades` or `pass-score`\
. `scores` are columns, objects of numbers or of `{score, reason}`, lists of `{name, score}`, or a pattern (`metrics.*`)\
, with `scale: 100` where 100 stands for 1; without a `grade` they decide as `pass-metric` says. Times and costs have a \
`unit:`. `variants:` reads several systems from one row.",export:"Whatever your evaluation writes; put the map into `.gi\
thub/rung-gate.yml`: `fields: { question_id: id, grade: verdict, retrieval_hit: evidence.found }`.",identity:"what you m\
ap to `question_id`, else the text of `question`",tells:{evidence:"what you map to `retrieval_hit`, to `scores` such as \
`context_recall`, or to expected and retrieved ids",cause:"what you map to `failure_label` and `scores`",rest:"what you \
map to costs, latencies, tokens, trials and versions"},advice:"Map `retrieval_hit`, or expected and retrieved ids, and `\
failure_label`.",step:["./run-evaluation.sh --output results.csv"],file:"results.csv",records:{paths:[[],["results"],["r\
ows"],["items"],["data"]],tables:!0,claims:(_record,{fields,variants})=>Object.keys(fields).length+Object.keys(variants).
length>0,open:(sink,settings)=>openMapped(sink,settings,settings.fields,settings.variants)}};function openMapped(sink,settings,fields,variants={}){
const judge=scoreJudge(sink,settings,CORRECTNESS_OR_ONLY),names=Object.keys(variants),readers=names.length===0?[entryReader(
fields,void 0,settings,sink)]:names.map(name=>entryReader({...fields,...variants[name]},name,settings,sink));let firstKeys;
return{record(row){firstKeys??=Object.keys(row).slice(0,12);for(const{read:read2,isByScores}of readers){const{entry,reasons:reasons2}=read2(
row);isByScores&&entry.scores!==void 0?judge.add(entry,entry.scores,reasons2):judge.pass(entry)}},end(){if(sink.atFile(),
Object.keys(fields).length+names.length===0){sink.problem("no-fields","fields","nothing says where the fields are.","Set\
 `fields:` in the config: `{ question_id: id, grade: verdict }`.");return}if(firstKeys!==void 0){for(const reader of readers)
reader.end((field,place2)=>tellMissing(field,place2));judge.end()}}};function tellMissing(field,place2){const keys=(firstKeys??
[]).filter(key=>settings.showText||/^[\w.:@$-]{1,40}$/.test(key));sink.problem("no-such-field",field,`no record has \`${place2}\
\`; the first has ${keys.map(key=>`\`${key.slice(0,40)}\``).join(", ")||"no key"}.`,"Name a column, or a path of keys wi\
th dots between them.")}}function entryReader(map,variant,settings,sink){const places=new Map(Object.entries(map).flatMap(
([field,[source]])=>source===void 0||field==="scores"?[]:[[field,{source,reader:(0,mapped_places.TC)(source.field)}]])),
scores=scoresReader(map.scores??[]),scale=scaleKeeper(),seen=new Set,idPlace=places.get("question_id")?.source.field,questionPlace=places.
get("question")?.source.field;return{isByScores:!places.has("grade"),read:toEntry2,end(onMissing){const prefix=variant===
void 0?"fields":`variants.${variant}`;for(const[field,{source}]of places)seen.has(field)||onMissing(`${prefix}.${field}`,
source.field);for(const{field}of scores.missing())onMissing(`${prefix}.scores`,field);const grade=places.get("grade")?.source;
grade!==void 0&&scale.tell(grade,settings,sink),scores.tell(sink)}};function at2(row,field){const found=places.get(field)?.
reader(row);return found!==void 0&&seen.add(field),found===""?void 0:found??void 0}function toEntry2(row){const question=text(
"question"),graded=judgement(),found=scores.of(row),{reasons:reasons2}=found??{reasons:NO_REASONS},questionId=named2("qu\
estion_id")??(idPlace===void 0?textId(question??""):void 0);return{entry:{...model_entry.Y,questionId,isTextId:questionId!==
void 0&&(idPlace===void 0||idPlace===questionPlace),variant:named2("variant")??variant,trial:read2("trial",wholeNumber,"\
a whole number"),grade:graded.grade,verdict:graded.verdict,unchecked:graded.unchecked,retrievalHit:read2("retrieval_hit",
hitOf,"true or false"),failureLabel:text("failure_label"),expectedFiles:texts2("expected_files"),expectedEvidence:texts2(
"expected_evidence"),retrievedFiles:texts2("retrieved_files"),retrievedEvidence:texts2("retrieved_evidence"),candidateEvidence:texts2(
"candidate_evidence"),retrievedWholeFiles:read2("retrieved_whole_files",hitOf,"true or false"),shouldDecline:read2("shou\
ld_decline",hitOf,"true or false"),corpusGap:read2("corpus_gap",hitOf,"true or false"),error:text("error")??graded.error,
graderError:text("grader_error"),traceUrl:text("trace_url"),question,answer:text("answer"),expectedAnswer:text("expected\
_answer"),scores:found?.scores,reason:toolReason(null,text("reason")),cluster:named2("cluster"),judge:text("judge"),category:text(
"category"),model:text("model"),promptVersion:text("prompt_version"),indexVersion:text("index_version"),contextVersion:text(
"context_version"),costUsd:read2("cost_usd",amounts.M,"an amount of US dollars of at least 0"),latencyMs:read2("latency_\
ms",amounts.M,"a time of at least 0"),inputTokens:read2("input_tokens",count,"a number of at least 0"),outputTokens:read2(
"output_tokens",count,"a number of at least 0"),contextTokens:read2("context_tokens",count,"a number of at least 0")},reasons:reasons2};
function read2(field,convert,expected){const value=at2(row,field),source=places.get(field)?.source;if(value===void 0||source===
void 0)return;const converted=convert(value,source);return converted===void 0&&sink.problem("wrong-type",source.field,`e\
xpected ${expected} as \`${field}\`, found ${sink.describe(value)}.`,"Correct the file, or map another field."),converted}
function text(field){return read2(field,loose.SP,"text")}function texts2(field){return read2(field,(value,source)=>textList(
value,source,sink),"a list of texts")}function named2(field){const value=at2(row,field);return typeof value=="object"||typeof value==
"boolean"?(0,loose.SP)(value):exactText(value,places.get(field)?.source.field??field,sink)}function judgement(){const source=places.
get("grade")?.source;if(source===void 0)return{grade:void 0,verdict:"ungraded",unchecked:!1};const value=at2(row,"grade");
return scale.note(value),gradeOf(value,source,settings,sink)}}}function count(value){const found=(0,loose.ai)(value);return found!==
void 0&&found>=0?found:void 0}function wholeNumber(value){const found=count(value);return found!==void 0&&Number.isInteger(
found)&&found<2**31?found:void 0}function textList(value,{field,split},sink){if(typeof value!="string")return ids(value,
field,sink);const parts=split===void 0?void 0:value.split(split).map(part=>part.trim());return ids(parts?.filter(part=>part!==
"")??(0,python_list.p)(value)??[value],field,sink)}const openaiEvals={title:"OpenAI evals",docs:"The event log that `oai\
eval` records, JSONL. `match` events decide; of model-graded evaluations the `score` of `metrics` events.",export:"Run `\
oaieval … --record_path results.jsonl`; without it the log is left in a temporary folder.",identity:"`sample_id`",tells:{
evidence:"nothing",cause:"an answer that holds what was expected and was not recognized as it: form",rest:"no costs or l\
atencies; repeats of a sample"},advice:"The format has no evidence of retrieval. Write a run log beside it, with `retrie\
val_hit`, or give a `gold-run`.",step:["oaieval gpt-4o-mini my-eval --record_path results.jsonl"],file:"results.jsonl",marks:{},
records:{paths:[],tables:!1,claims:event=>"completion_fns"in(0,loose.g1)(event.spec)||"final_report"in event&&Object.keys(
event).length===1||"sample_id"in event&&"event_id"in event&&"type"in event&&"data"in event,open:openai_evals_open}},ROUNDED=.005;
function openai_evals_open(sink,settings){const samples=new Map,judge=scoreJudge(sink,settings,{scope:"entry",decides:names=>[
"score","accuracy"].filter(name=>names.includes(name)).slice(0,1),passScore:1,isConvention:!0});let model,ended=!1,specs=0,
accuracy;return{record:take,end};function take(event){"final_report"in event&&(ended=!0),(0,record.u)(event.spec)&&(specs>
0&&sink.problem("two-runs","spec","another run begins here: its answers are no repeats of those before.","Give each run \
a log of its own (`--record_path`), and compare one with the other."),specs+=1,ended=!1,model=(0,loose.SP)((0,loose.p_)(
event.spec.completion_fns)[0]));const report=(0,loose.g1)(event.final_report);if(accuracy=(0,loose.ai)(report.accuracy)??
accuracy,"final_report"in event||(0,record.u)(event.spec))return;const id=(0,loose.Qq)(event.sample_id);if(id===void 0||
typeof event.type!="string"||!(0,record.u)(event.data)){sink.problem("wrong-type",id===void 0?"sample_id":"data","this l\
ine is no event: it has to have a `sample_id`, a `type` and `data`.","Run the evaluation again, or correct the line.");return}
const sample=samples.get(id)??{matches:[],metrics:[]};samples.set(id,sample);const data=(0,loose.g1)(event.data);if(event.
type==="match"){const correct=requireFlag(data.correct,"data.correct",sink);correct!==void 0&&sample.matches.push({correct,
data})}else event.type==="metrics"?sample.metrics.push(data):event.type==="sampling"?sample.sampling=data:event.type==="\
error"&&(sample.error=(0,loose.Qq)(data.message)??(0,loose.Qq)(data.type)??"an error event")}function end(){for(const[id,
sample]of samples)for(const entry of entriesOf(id,sample))sink.entry(entry);const matches=[...samples.values()].flatMap(
sample=>sample.matches),share=matches.filter(({correct})=>correct).length/matches.length;accuracy!==void 0&&matches.length>
0&&Math.abs(share-accuracy)>ROUNDED&&sink.notice({code:"contradiction",detail:`it reports an accuracy of ${accuracy}, an\
d its rows show ${share}`}),ended||sink.notice({code:"unfinished",detail:"there is no final report"}),judge.end()}function entriesOf(id,{
matches,metrics,sampling,error}){const base={...model_entry.Y,questionId:id,verdict:"ungraded",question:promptText(sampling?.
prompt),answer:(0,loose.SP)((0,loose.p_)(sampling?.sampled)[0]??sampling?.sampled),model};return matches.length>0?matches.
map(({correct,data})=>({...base,...matched(correct,data)})):metrics.length>0?metrics.map(data=>({...base,...graded(data)})):
[error===void 0?base:{...base,verdict:"failed",grade:"error",error}]}function graded(data){const scores=newScores(),score=(0,loose.
ai)(data.score);score!==void 0&&(scores.score=score);for(const[name,value]of Object.entries(data)){const found=name==="s\
core"?void 0:(0,loose.ai)(value);found!==void 0&&(scores[name]=found)}const{verdict,grade,unchecked=!1}=judge.now(scores);
return{verdict,unchecked,grade:verdict==="ungraded"?void 0:(0,loose.Qq)(data.choice)??grade,scores}}}function matched(correct,data){
const expected=(0,loose.p_)(data.expected)[0]??data.expected;return{verdict:correct?"passed":"failed",grade:correct?"cor\
rect":"incorrect",expectedAnswer:(0,loose.SP)(expected),checks:correct?void 0:formOf(data,(0,loose.SP)(expected))}}function formOf(data,expected){
const sampled=(0,loose.Qq)(data.sampled);return data.picked===null&&sampled!==void 0&&expected!==void 0&&sampled.includes(
expected)?[{metric:"form of the answer",score:null,passed:!1,threshold:void 0,kind:"format"}]:void 0}function promptText(prompt){
const asked=(0,loose.p_)(prompt).filter(record.u).at(-1);return asked===void 0?(0,loose.SP)(prompt):(0,loose.SP)(asked.content)}
const phoenix={title:"Arize Phoenix",docs:"The results of an experiment, as Phoenix' JSON or CSV download. Annotations a\
re scores without a verdict: the only one, or those named after correctness, pass at 0.5; else `pass-metric` says which.",
export:"Download the experiment as JSON, in the UI or from `/v1/experiments/{id}/json`.",identity:"`example_id`",tells:{
evidence:"annotations named like `context_recall` or `retrieval_recall`",cause:"annotations named `faithfulness`, `hallu\
cination` and the like",rest:"latency, tokens, repetitions"},advice:"Add an evaluator named `context_recall` that says h\
ow much of the expected material was retrieved.",step:['curl -sf -H "api_key: $PHOENIX_API_KEY" "$PHOENIX_URL/v1/experim\
ents/$EXPERIMENT_ID/json" -o results.json'],file:"results.json",marks:{npm:["@arizeai/phoenix-client"],python:["arize-ph\
oenix","arize-phoenix-client","arize-phoenix-evals"],isGeneral:!0},records:{paths:[[]],tables:!0,claims:row=>"example_id"in
row&&("annotations"in row&&"reference_output"in row||Object.keys(row).some(key=>COLUMN.test(key))),open:phoenix_open}},COLUMN=/^annotation_(.+)_(score|label|error|explanation)$/;
function phoenix_open(sink,settings){const judge=scoreJudge(sink,settings,CORRECTNESS_OR_ONLY);return{record:add,end:judge.
end};function add(row){const annotations=Array.isArray(row.annotations)?phoenix_listed(row.annotations):columns(row),scores=Object.
assign(newScores(),Object.fromEntries([...annotations].map(([name,{score}])=>[name,score])));row.example_id===void 0&&sink.
problem("wrong-record","example_id","this row is of no example.","Download the experiment again.");const error=(0,loose.
Qq)(row.error),entry={...model_entry.Y,questionId:exactText(row.example_id,"example_id",sink),trial:trialOf(row.repetition_number,
sink),question:(0,loose.mD)(parsed(row.input)),answer:(0,loose.mD)(parsed(row.output)),expectedAnswer:(0,loose.mD)(parsed(
row.reference_output)),scores:error===void 0?scores:void 0,latencyMs:(0,loose.vj)(row.latency_ms),inputTokens:(0,loose.vj)(
row.prompt_token_count),outputTokens:(0,loose.vj)(row.completion_token_count)},reasons2=reasonsOf([...annotations].map(([
name,{explanation}])=>[name,explanation]));judge.add(entry,scores,reasons2,({verdict},decides)=>{if(error!==void 0)return{
verdict:"failed",grade:"error",error};const graderError=[...annotations].find(([name,annotation])=>annotation.error!==void 0&&
decides(name))?.[1].error;return graderError===void 0||verdict==="failed"?{}:{verdict:"failed",grade:"error",graderError}})}}
function phoenix_listed(annotations){const found=new Map;for(const annotation of annotations.filter(record.u)){const name=(0,loose.
Qq)(annotation.name);name!==void 0&&found.set(name,{score:scoreOrLabel(annotation.score,annotation.label),explanation:annotation.
explanation,error:(0,loose.Qq)(annotation.error)})}return found}function columns(row){const found=new Map;for(const key of Object.
keys(row)){const[,name]=COLUMN.exec(key)??[];if(name===void 0)continue;const field=part=>row[`annotation_${name}_${part}`];
found.set(name,{score:scoreOrLabel(field("score"),field("label")),explanation:field("explanation"),error:(0,loose.Qq)(field(
"error"))})}return found}const LABELS=new Map(Object.entries({true:1,correct:1,pass:1,passed:1,yes:1,false:0,incorrect:0,
fail:0,failed:0,no:0}));function scoreOrLabel(score,label){const found=scoreOf(score);return found!==null||typeof label!=
"string"||label===""?found:LABELS.get(label.trim().toLowerCase())??null}function trialOf(value,sink){if(value==null||value===
"")return;const trial=(0,loose.ai)(value);if(trial!==void 0&&Number.isInteger(trial)&&trial>=0&&trial<2**31)return trial;
sink.problem("wrong-type","repetition_number","expected a whole number.","Download the experiment again.")}function parsed(value){
if(typeof value!="string"||!/^\s*[{[]/.test(value))return value;try{const inner=JSON.parse(value);return Array.isArray(inner)?
(0,loose.p_)(inner):(0,loose.g1)(inner)}catch{return value}}const INPUTS="inputs.",OUTPUTS="outputs.",SCALES={groundedness:"\
faithfulness",response_completeness:"completeness",similarity:"correctness"},GOOD=3,CORRECTNESS=["response_completeness",
"similarity","gpt_similarity","f1_score"],POLICY={scope:"file",decides:names=>CORRECTNESS.filter(name=>names.includes(name)).
slice(0,1),passScore:.5,thresholds:{response_completeness:GOOD,similarity:GOOD,gpt_similarity:GOOD}},promptflow={title:"\
promptflow and azure-ai-evaluation",docs:"The output of `evaluate()`: JSON with `rows`, or the rows as JSONL. Where eval\
uators write verdicts (`…_result`, `…_passed`) all of them have to pass; else `response_completeness`, `similarity` or `\
f1_score` decides, or what `pass-metric` says. Scales of 1 to 5 pass at 3.",export:'Call `evaluate(…, output_path="resul\
ts.json")`.',identity:"an id among the inputs, else the text of them, with a hash of all inputs",tells:{evidence:"a metr\
ic of your own named like `context_recall`",cause:"`groundedness`, `response_completeness`",rest:"no costs or latencies \
of the application; the judge's tokens are left out"},advice:"Add an evaluator that returns `context_recall`, how much o\
f the expected material was retrieved.",step:["python evaluate_rag.py # calls evaluate(…, output_path='results.json')"],
file:"results.json",marks:{python:["promptflow","promptflow-evals","azure-ai-evaluation"]},records:{paths:[["rows"],[]],
tables:!0,claims:promptflow_claims,open:promptflow_open}};function promptflow_claims(row){const keys=Object.keys(row);if("\
example_id"in row||keys.some(key=>key.startsWith("feedback.")))return!1;const outputs=keys.filter(key=>key.startsWith(OUTPUTS));
return!keys.some(key=>key.startsWith(INPUTS))||outputs.length===0?!1:"line_number"in row||outputs.some(key=>key.split(".").
length>=3)}function promptflow_open(sink,settings){const judge=scoreJudge(sink,settings,POLICY),evaluators=new Set,held=[];
return{record(row){promptflow_claims(row)!==!1||Object.keys(row).some(key=>key.startsWith(INPUTS))?add(row):sink.problem(
"wrong-record",void 0,"this row has no inputs of a question.","Save the results again.")},end(){for(const deliver2 of held)
deliver2();judge.end()}};function add(row){const{scores,verdicts,reasons:reasons2}=evaluationsOf(row),inputs=promptflow_below(
row,INPUTS);for(const path of verdicts.keys())evaluators.add(path);const question=(0,loose.mD)(inputs),entry={...model_entry.
Y,...identityOf({given:idsIn(inputs,INPUTS),asked:[inputs,"inputs"],detail:[inputs,"inputs"]},sink),question,answer:(0,loose.
Qq)(row["outputs.answer"])??(0,loose.Qq)(row["outputs.response"])??(0,loose.Qq)(inputs.response)??(0,loose.Qq)(inputs.answer),
expectedAnswer:(0,loose.Qq)(inputs.ground_truth)??(0,loose.Qq)(inputs.expected_answer),checks:checksOf(scores,verdicts),
latencyMs:(0,loose.vj)(row["outputs.latency_ms"])??(0,loose.YA)(row["outputs.latency"])},restore=sink.here();held.push(()=>{
restore();const own=settings.passMetrics.length>0?void 0:overall(verdicts,evaluators);if(own===void 0)return judge.add(entry,
scores,reasons2);const failed=[...verdicts].flatMap(([path,passed])=>passed===!1?[path.split(".").at(-1)??path]:[]),reason=own===
"failed"?firstOf(failed,reasons2):void 0;judge.pass({...entry,verdict:own,grade:own==="ungraded"?void 0:own,reason})})}}
function overall(verdicts,evaluators){const all=[...evaluators].map(path=>verdicts.get(path));if(all.length!==0)return all.
includes(!1)?"failed":all.includes(void 0)?"ungraded":"passed"}function checksOf(scores,verdicts){const judged2=new Map(
[...verdicts].map(([path,passed])=>[path.split(".").at(-1)??path,passed]));return Object.entries(scores).map(([metric2,score])=>{
const kind=SCALES_BY_NAME.get(metric2),passed=judged2.get(metric2);return kind===void 0||score===null||Number.isNaN(score)?
{metric:metric2,score,passed,threshold:void 0}:{metric:metric2,score,passed:passed??score>=GOOD,threshold:passed===void 0?
GOOD:void 0,kind}})}const SCALES_BY_NAME=new Map(Object.entries(SCALES)),REASON=/_reason$/,VERDICT=/_(?:result|passed)$/,
BESIDE=/_(?:result|passed|reason|threshold|status|properties|model|sample_input|sample_output|finish_reason|.*tokens?)$/;
function evaluationsOf(row){const scores=newScores(),verdicts=new Map,reasons2=new Map;for(const[key,value]of Object.entries(
row)){if(!key.startsWith(OUTPUTS))continue;const parts=key.slice(OUTPUTS.length).split("."),name=parts.length>=2?parts.at(
-1):void 0;name!==void 0&&(VERDICT.test(name)?verdicts.set(parts.join(".").replace(VERDICT,""),promptflow_flag(value)):REASON.
test(name)?setReason(name.replace(REASON,""),value):BESIDE.test(name)||setScore(scores,name,value))}return{scores,verdicts,
reasons:reasons2};function setReason(metric2,value){const found=reasonIn(value);found!==void 0&&reasons2.set(metric2,found)}}
function promptflow_flag(value){return typeof value=="boolean"?value:value==="pass"||value==="True"||value==="true"?!0:value===
"fail"||value==="False"||value==="false"?!1:void 0}function promptflow_below(row,prefix){return Object.fromEntries(Object.
entries(row).filter(([key])=>key.startsWith(prefix)).map(([key,value])=>[key.slice(prefix.length),value]))}const PASS_BY_DEFAULT=new Set(
["context-recall","context-relevance","context-faithfulness","answer-relevance"]),COMPARES=new Set(["equals","contains",
"icontains","factuality","similar","context-recall"]),THREW=/^Custom function threw error: |^Could not extract JSON from llm-rubric response/,
PARSED=/"(?:\[object \w+\]|undefined)"? is not valid JSON|Unexpected token '?o'?(?:, "\[object| in JSON at position 1\b)/,
NOT_JSON=/is not valid JSON|Unexpected (?:token|end) .*JSON/i;function readComponents(grading){const checks2=[],broken=[];
let count2=0,canFail=!1,expected,why;for(const component of(0,loose.p_)(grading?.componentResults).filter(record.u)){const assertion=(0,loose.
g1)(component.assertion),type=(0,loose.Qq)(assertion.type);if(count2+=1,type===void 0||type==="assert-set")continue;means(
component,type)&&(canFail=!0),expected===void 0&&COMPARES.has(type)&&(expected=(0,loose.Qq)(assertion.value));const reason=(0,loose.
Qq)(component.reason)??"",failed=component.pass===!1,isTheReason=component.reason!==void 0&&component.reason===grading?.
reason;failed&&(why===void 0||isTheReason)&&(why=toolReason((0,loose.Qq)(assertion.metric)??type,component)),failed&&NOT_JSON.
test(reason)&&THREW.test(reason)&&!PARSED.test(reason)?checks2.push({...checkOf(component,type),kind:"format"}):failed&&
(THREW.test(reason)||(0,loose.g1)(component.metadata).graderError===!0)?broken.push(reason):checks2.push(checkOf(component,
type),...namedCheck(component,assertion,type))}return{checks:checks2,broken,count:count2,canFail,expected,reason:why??wholeReason(
grading)}}function wholeReason(grading){return grading?.pass===!1?toolReason(null,grading):void 0}const HOLDS_ALWAYS={contains:[
""],icontains:[""],"starts-with":[""],regex:["",".*","^.*$","[\\s\\S]*"],javascript:["true","return true","return true;"],
python:["True","return True"]},AT_MOST=new Set(["cost","latency","levenshtein","perplexity"]);function couldFail(assertion,type){
if((0,loose.ai)(assertion.weight)===0)return!1;const value=typeof assertion.value=="string"?assertion.value.trim():void 0;
if(value!==void 0&&HOLDS_ALWAYS[type]?.includes(value))return!1;const threshold=(0,loose.ai)(assertion.threshold);return threshold===
void 0?!PASS_BY_DEFAULT.has(type):threshold>0||isLimit(type)}function isLimit(type){return AT_MOST.has(type)||type.startsWith(
"not-")}function means(component,type){return component.pass===!1||couldFail((0,loose.g1)(component.assertion),type)}const CODE=new Set(
["javascript","python","ruby","webhook"]);function checkOf(component,type){const threshold=(0,loose.ai)((0,loose.g1)(component.
assertion).threshold),score=(0,loose.ai)(component.score)??null,isBetween=CODE.has(type)&&threshold===void 0&&score!==null&&
score>0&&score<1;return{metric:type,score,passed:means(component,type)&&!isBetween&&typeof component.pass=="boolean"?component.
pass:void 0,threshold:threshold===0&&component.pass===!0&&!isLimit(type)?void 0:threshold}}function namedCheck(component,assertion,type){
const metric2=(0,loose.Qq)(assertion.metric);return metric2===void 0||metric2===type?[]:[{...checkOf(component,type),metric:metric2}]}
function variantNames(document){const columns2=[];document.list(["results","prompts"])?.each(prompt=>{(0,record.u)(prompt)&&
columns2.push({provider:providerName(prompt.provider),raw:(0,loose.Qq)(prompt.raw)??"",label:(0,loose.Qq)(prompt.label)??
""})});const{table:table2}=(0,loose.g1)((0,loose.g1)(document.outline).results);for(const prompt of(0,loose.p_)((0,loose.
g1)((0,loose.g1)(table2).head).prompts).filter(record.u)){const raw=(0,loose.Qq)(prompt.display)??(0,loose.Qq)(prompt.raw)??
"";columns2.push({provider:providerName(prompt.provider),raw,label:raw})}const counts=new Map,taken=new Set,names=columns2.
map(column=>{const position=(counts.get(column.provider)??0)+1;counts.set(column.provider,position);const label=isName(column.
label,column.raw)?column.label:"",key=keyOf(label,column.provider),isTaken=label!==""&&taken.has(key);return taken.add(key),
nameOf(column.provider,isTaken?`${label} · prompt ${position}`:label,position)}),rows=variantsOfRows(),positions=new Map;
for(const[at2,{raw,provider}]of columns2.entries())positions.has(keyOf(raw,provider))||positions.set(keyOf(raw,provider),
at2);const columnOf=row=>{const display=(0,loose.Qq)((0,loose.g1)(row.prompt).display);if(display===void 0)return-1;const found=[
providerName(row.provider),""].map(provider=>positions.get(keyOf(display,provider)));return Math.min(...found.map(at2=>at2??
columns2.length))};return{of:row=>{const column=(0,loose.ai)(row.promptIdx)??columnOf(row);return column<0||column>=columns2.
length?rows.of(row):names[column]}}}function variantsOfRows(){const prompts=new Map;return{of:row=>{const provider=providerName(
row.provider),prompt=(0,loose.g1)(row.prompt),label=(0,loose.Qq)(prompt.label)??(0,loose.Qq)(prompt.display)??"",column=(0,loose.
ai)(row.promptIdx)??0,seen=prompts.get(provider)??new Map;prompts.set(provider,seen);const position=seen.get(column)??seen.
size+1;return seen.set(column,position),nameOf(provider,isName(label,(0,loose.Qq)(prompt.raw)??"")?label:"",position)}}}
function keyOf(name,provider){return JSON.stringify([name,provider])}function nameOf(provider,label,position){return[provider,
label||(position>1?`prompt ${position}`:"")].filter(Boolean).join(" · ")||void 0}function providerName(provider){if(typeof provider==
"string")return provider;const{id,label}=(0,loose.g1)(provider);return(0,loose.Qq)(label)??(0,loose.Qq)(id)??""}const variants_LONGEST_NAME=60;
function isName(label,raw){return label===""||label===raw||label.length>variants_LONGEST_NAME||/\n|\{\{/.test(label)?!1:
!raw.includes(label)||raw.length>variants_LONGEST_NAME}const BY_ERROR=2,promptfoo={title:"promptfoo",docs:"The results o\
f `promptfoo eval`, as JSON (summary versions 2 and 3) or JSONL. Repeats are rows with the same variables; each provider\
 and prompt is a variant, named by the provider and the prompt's label, so that adding another renames none.",export:"Ad\
d `-o results.json`, or `-o results.jsonl` for large suites, to `promptfoo eval`.",identity:"an id in the test's metadat\
a, else its `description`, else the text of its `vars`, with a hash of these",tells:{evidence:"`context-recall` assertio\
ns; metrics named like `retrieval_recall`",cause:"`is-json` and other assertions of form; `context-faithfulness`, `conta\
ins-all`, `context-relevance`",rest:"cost, latency (not of cached answers), tokens, repeats (`--repeat`), prompt version\
s"},advice:"Add a `context-recall` assertion with a `threshold` to tell retrieval failures from others, and `context-fai\
thfulness` to tell the context's.",recipe:{needs:"with `expected_ids` in the `metadata` of each test, and `retrieved_ids\
` in the `metadata` that the provider returns, add this to `defaultTest.assert`. Without weight it measures and decides \
nothing",language:"yaml",lines:["- type: javascript","  metric: retrieval_recall","  weight: 0","  value: context.test.m\
etadata.expected_ids.every((id) => context.providerResponse.metadata.retrieved_ids.includes(id))"]},step:["npx promptfoo\
 eval --no-cache -o results.json || [ $? -eq 100 ]"],file:"results.json",marks:{files:["promptfooconfig.yaml","promptfoo\
config.yml","promptfooconfig.json","promptfooconfig.js","promptfooconfig.mjs","promptfooconfig.cjs","promptfooconfig.ts"],
npm:["promptfoo"],python:["promptfoo"]},document:{claims:promptfoo_claims,read:promptfoo_read},records:{paths:[],tables:!1,
claims:row=>"promptIdx"in row&&"testIdx"in row&&"success"in row&&"gradingResult"in row,open:sink=>{const variants=variantsOfRows();
let contradictory=0;return{record(row){row.success===!0&&contradicts(row)&&(contradictory+=1),sink.entry(promptfoo_toEntry(
row,"",{variant:variants.of(row),traceUrl:void 0},sink))},end:()=>tellContradictory(contradictory,sink)}}},otherText:head=>/^evalId:/m.
test(head)&&/^results:\s*$/m.test(head)?YAML:/^[^\n]*\bStatus,Score,[^\n]*\bGrader Reason\b/.test(head)?CSV:void 0},HINT="\
Write JSON: `promptfoo eval -o results.json`.",CSV={code:"no-details",message:"this is promptfoo's CSV, which leaves out\
 which assertions failed.",hint:HINT},YAML={code:"no-details",message:"this is promptfoo's YAML, which is not read.",hint:HINT};
function promptfoo_claims({outline,list:listAt}){const results=(0,loose.g1)((0,loose.g1)(outline).results);return listAt(
["results","results"])===void 0?!1:results.version===2||results.version===3||"successes"in(0,loose.g1)(results.stats)}function promptfoo_read(document,sink){
const outline=(0,loose.g1)(document.outline),rows=document.list(["results","results"]);if(rows===void 0)return;const results=(0,loose.
g1)(outline.results),variants=variantNames(document),traceUrl=(0,loose.Qq)(outline.shareableUrl),found={failed:0,cases:rows.
length};let contradictory=0;rows.each((row,index)=>{const at2=`results.results[${index}]`;row===null?(found.failed+=1,sink.
entry({...model_entry.Y,error:"promptfoo wrote no result here",grade:void 0})):(0,record.u)(row)?(row.success!==!0?found.
failed+=1:contradicts(row)&&(contradictory+=1),sink.entry(promptfoo_toEntry(row,`${at2}.`,{variant:variants.of(row),traceUrl},
sink))):refuseElement(row,at2,sink)}),sink.atFile();const stats=(0,loose.g1)(results.stats),columns2=[];document.list(["\
results","prompts"])?.each(prompt=>columns2.push((0,loose.g1)((0,loose.g1)(prompt).metrics)));const sum2=key=>columns2.reduce(
(total,metrics)=>total+((0,loose.ai)(metrics[key])??0),0),[succeeded,failed,broken]=[(0,loose.ai)(stats.successes),(0,loose.
ai)(stats.failures),(0,loose.ai)(stats.errors)],failures=Math.max((failed??0)+(broken??0),sum2("testFailCount")+sum2("te\
stErrorCount")),ran=Math.max((succeeded??0)+(failed??0)+(broken??0),sum2("testPassCount")+sum2("testFailCount")+sum2("te\
stErrorCount"));holdToTotals({failed:failures,ran},found,sink),tellContradictory(contradictory,sink)}function contradicts(row){
return(0,loose.g1)(row.gradingResult).pass===!1||row.failureReason===BY_ERROR}function tellContradictory(rows,sink){rows>
0&&sink.notice({code:"contradiction",detail:`${(0,numbers.LS)(rows,"row is a success","rows are successes")} in it that \
failed by its own grading`})}function promptfoo_toEntry(row,at2,{variant,traceUrl},sink){const success=requireFlag(row.success,
`${at2}success`,sink),test=(0,loose.g1)(row.testCase),response=(0,loose.g1)(row.response),grading=(0,record.u)(row.gradingResult)?
row.gradingResult:void 0,vars=withoutConversation((0,loose.g1)(row.vars??test.vars)),components=readComponents(grading),
failure=success===!1?promptfoo_errorOf(row,response,grading):void 0,error=response.output!==void 0&&response.output!==null?
void 0:failure,cached=response.cached===!0,tokens=(0,loose.g1)(response.tokenUsage??row.tokenUsage),metadata=(0,loose.g1)(
test.metadata),question=(0,loose.mD)(vars);return{...model_entry.Y,...identityOf({given:[...idsIn(metadata,`${at2}testCa\
se.metadata.`),[(0,loose.Qq)(test.description),"description"],[(0,loose.Qq)(row.description),"description"]],asked:[vars,
`${at2}vars`],...Object.keys(vars).length===0?{}:{detail:[vars,`${at2}vars`]}},sink),variant,verdict:success===!0?"passe\
d":"failed",grade:success===!0?"pass":failure===void 0?"fail":"error",error,graderError:success===!1&&error===void 0?failure??
graderErrorOf(components,grading):void 0,unchecked:success===!0&&isUnchecked(grading,components,test),cached,traceUrl,question,
answer:(0,loose.SP)(response.output),expectedAnswer:components.expected,checks:components.checks,reason:success===!1?components.
reason:void 0,category:(0,loose.Qq)(metadata.category),judge:(0,loose.p_)(test.assert).length===0?void 0:(0,text_hash.e)(
detailOf(test.assert)),cluster:clusterIn(metadata,`${at2}testCase.metadata.`,sink),model:(0,loose.Qq)((0,loose.g1)(row.provider).
id),promptVersion:(0,loose.Qq)(row.promptId)?.slice(0,12),costUsd:cached?void 0:costOf(row,response),latencyMs:cached?void 0:
(0,loose.vj)(row.latencyMs),inputTokens:(0,loose.vj)(tokens.prompt),outputTokens:(0,loose.vj)(tokens.completion)}}function promptfoo_errorOf(row,response,grading){
const message=(0,loose.Qq)(row.error)??(0,loose.Qq)(response.error);if(row.failureReason===BY_ERROR)return message??"pro\
mptfoo says that the answer failed with an error";if(message==="No output"||row.failureReason===void 0&&(grading===void 0||
(0,loose.Qq)(response.error)!==void 0))return message}function graderErrorOf({checks:checks2,broken},grading){const[first]=broken;
return first!==void 0?checks2.some(({passed})=>passed===!1)?void 0:first:(0,loose.g1)(grading?.metadata).graderError===!0?
(0,loose.Qq)(grading?.reason)??"the grader failed":void 0}function isUnchecked(grading,{count:count2,canFail},test){return(0,loose.
Qq)(grading?.reason)==="No assertions"||(0,loose.ai)(test.threshold)===0||count2>0&&!canFail?!0:count2===0&&(0,loose.p_)(
test.assert).length===0&&!(0,record.u)(grading?.assertion)}function costOf(row,response){return(0,loose.vj)(response.cost)||
(0,loose.vj)(row.cost)||void 0}function withoutConversation(vars){const{_conversation,...rest}=vars;return rest}const METRICS=new Set(
`context_recall llm_context_recall non_llm_context_recall id_based_context_recall context_entity_recall
  context_precision llm_context_precision_with_reference llm_context_precision_without_reference
  non_llm_context_precision_with_reference id_based_context_precision context_utilization
  faithfulness faithfulness_with_hhem answer_relevancy response_relevancy answer_correctness answer_similarity
  semantic_similarity factual_correctness noise_sensitivity nv_accuracy nv_context_relevance
  nv_response_groundedness exact_match string_present bleu_score rouge_score chrf_score tool_call_accuracy
  agent_goal_accuracy topic_adherence`.split(/\s+/)),ragas_CORRECTNESS=["answer_correctness","factual_correctness","nv_a\
ccuracy","exact_match"],ragas_POLICY={scope:"file",decides:names=>{const first=ragas_CORRECTNESS.flatMap(wanted=>names.filter(
name=>bareName(name)===wanted))[0];return first!==void 0?[first]:names.includes("success")?["success"]:[]},passScore:.5},
NESTED=["ragas","scores","metrics"],ragas={title:"Ragas",docs:"What `evaluate()` gives, saved with `to_pandas()` as CSV,\
 as JSON records or columns, or as JSONL, with a row a question; also the experiments' CSV and JSONL. Ragas gives no ver\
dict: `answer_correctness`, `factual_correctness`, `nv_accuracy` or `exact_match` of at least 0.5 passes, else a `succes\
s` column where there is no such score, or what `pass-metric` and `pass-score` say.",export:'Save the result: `result.to\
_pandas().to_json("results.jsonl", orient="records", lines=True)`.',identity:"an id in the row, else the text of `user_i\
nput`",tells:{evidence:"`context_recall` and its kin; `retrieved_context_ids` against `reference_context_ids`",cause:"`f\
aithfulness`, `noise_sensitivity`, `context_precision`",rest:"no costs, latencies or models; repeats by question"},advice:"\
Add `context_recall`, or the columns `retrieved_context_ids` and `reference_context_ids`, and `answer_correctness` as th\
e verdict.",recipe:{needs:"with the ids of the passages that a question needs in your test set, put them into the rows o\
f the dataset beside those that were retrieved; the saved table keeps them",language:"python",lines:["rows = [{",'    "u\
ser_input": test["question"], "response": answer.text, "reference": test["answer"],','    "reference_context_ids": test[\
"expected_ids"],','    "retrieved_context_ids": [passage.id for passage in answer.passages],',"} for test, answer in zip\
(tests, answers)]","result = evaluate(EvaluationDataset.from_list(rows), metrics=metrics)"]},step:["python evaluate_rag.\
py # ends with result.to_pandas().to_csv('results.csv')"],file:"results.csv",marks:{python:["ragas"]},records:{paths:[[],
["samples"],["per_question"],["results"],["rows"]],tables:!0,claims:ragas_claims,open:(sink,settings)=>{const judge=scoreJudge(
sink,settings,ragas_POLICY);return{record:add,end:judge.end};function add(row){const scores=ragas_scoresOf(row),question=(0,loose.
Qq)(row.user_input)??(0,loose.Qq)(row.question)??(0,loose.SP)(row.user_input),entry={...model_entry.Y,...identityOf({given:idsIn(
row,""),asked:[question,"user_input"]},sink),variant:(0,loose.Qq)(row.pipeline_name)??(0,loose.Qq)(row.variant),expectedEvidence:idList(
row,"reference_context_ids",sink),retrievedEvidence:idList(row,"retrieved_context_ids",sink),question,answer:(0,loose.Qq)(
row.response)??(0,loose.Qq)(row.answer),expectedAnswer:(0,loose.Qq)(row.reference)??(0,loose.Qq)(row.ground_truth),scores,
category:(0,loose.Qq)(row.category),cluster:clusterIn(row,"",sink)};question===void 0&&Object.keys(scores).length===0&&refuseRow(
sink),judge.add(entry,"success"in row?{...scores,success:scoreOf(row.success)}:scores,reasonsOf(Object.keys(scores).map(
name=>[name,row[`${name}_reason`]??row[`${name}_reasoning`]])))}}}},AGGREGATE={code:"aggregate-only",message:"this is a \
table of averages, without a row for each question.",hint:'Export the rows: `result.to_pandas().to_csv("results.csv")`.'};
function ragas_claims(row){if(hasOwnVerdict(row)||"question_id"in row||"example_id"in row)return!1;const metrics=Object.
keys(ragas_scoresOf(row)),asked=[row.user_input,row.question].some(value=>value!==void 0&&!(0,record.u)(value));if(metrics.
length>0)return asked?!0:hasTexts(row)?!1:AGGREGATE;const metric2=(0,loose.Qq)(row.metric);return!asked&&metric2!==void 0&&
METRICS.has(bareName(metric2))&&"score"in row?AGGREGATE:!1}const ASKED=/quer(?:y|ies)|prompt|input|asked|utterance|instruction|(?:^|_)id$/i;
function hasTexts(row){const texts2=Object.entries(row).filter(([name,value])=>{const isLabel=/^(?:metric|name|model|run|split|dataset|index|unnamed \d+)$/i.
test(name);return typeof value=="string"&&!isLabel&&Number.isNaN(scoreOf(value))});return texts2.length>1||texts2.some(([
name,value])=>ASKED.test(name)||/[?？]|(?:\S+\s+){7}/.test(String(value)))}function ragas_scoresOf(row){const scores=newScores();
for(const source of[row,...NESTED.map(key=>row[key]).filter(record.u)])for(const[name,value]of Object.entries(source))METRICS.
has(bareName(name))&&!(0,record.u)(value)&&setScore(scores,(0,metric.Kh)(name),value);return scores}function refuseRow(sink){
sink.problem("wrong-record",void 0,"this row has neither a question nor a metric.","Every row has to be one question of \
the evaluation.")}function bareName(name){return(0,metric.Kh)(name).replace(/\(.*\)$/,"")}function idList(row,field,sink){
const value=row[field];return ids(typeof value=="string"?(0,python_list.p)(value):value,field,sink)}const ragchecker_POLICY={
scope:"entry",decides:()=>["recall"],passScore:1},ENTAILED="Entailment",ragchecker={title:"RAGChecker",docs:"RAGChecker'\
s checking outputs, with the claims of every answer. An answer passes when every claim of the reference answer is in it:\
 `recall` of 1, or of at least `pass-score`.",export:"Run `ragchecker-cli` with `--output_path checking_outputs.json`.",
identity:"`query_id`, else the text of `query`",tells:{evidence:"claim by claim: which claims missing from the answer we\
re in the retrieved passages",cause:"a claim that was retrieved and is missing from the answer: incomplete use, the cont\
ext",rest:"no costs, latencies, models or repeats"},advice:"Nothing is missing for attribution; claims tell more than an\
y other format.",step:["ragchecker-cli --input_path inputs.json --output_path checking_outputs.json"],file:"checking_out\
puts.json",marks:{python:["ragchecker"]},document:{claims:ragchecker_claims,read:ragchecker_read}};function ragchecker_claims({
list:listAt}){const first=listAt(["results"])?.first();return!(0,record.u)(first)||!("query_id"in first)?!1:"retrieved2a\
nswer"in first&&"response2answer"in first?!0:"gt_answer"in first?{code:"not-evaluated",message:"these are RAGChecker's i\
nputs: no claims were checked yet.",hint:"Name the file that `ragchecker-cli` writes to its `--output_path`."}:!1}function ragchecker_read(document,sink,settings){
const judge=scoreJudge(sink,settings,ragchecker_POLICY);document.list(["results"])?.each((element,index)=>{(0,record.u)(
element)?sink.entry(toEntry2(element,`results[${index}]`)):refuseElement(element,`results[${index}]`,sink)}),judge.end();
function toEntry2(result,at2){const inAnswer=entailments(result.response2answer,`${at2}.response2answer`),retrieved=(0,loose.
p_)(result.retrieved2answer).map(row=>(0,loose.p_)(row).includes(ENTAILED));retrieved.length!==inAnswer.length&&sink.problem(
"wrong-length",`${at2}.retrieved2answer`,`expected a row for each of the ${inAnswer.length} claims, found ${retrieved.length}\
.`,"Run `ragchecker-cli` again with all its metrics.");const metrics=ragchecker_scoresOf(result.metrics),recall=inAnswer.
length===0?null:inAnswer.filter(Boolean).length/inAnswer.length,{verdict,grade,unchecked=!1}=judge.now({...metrics,recall}),
claimed=inAnswer.map((there,claim)=>({there,claim})),wanted=verdict==="failed"?claimed.filter(({there})=>!there):claimed,
question=(0,loose.Qq)(result.query);return{...model_entry.Y,...identityOf({given:[[result.query_id,`${at2}.query_id`]],asked:[
question,`${at2}.query`]},sink),verdict,grade,unchecked,failureLabel:verdict==="failed"&&wanted.length>0&&wanted.every(({
claim})=>retrieved[claim]===!0)?"incomplete_evidence_use":void 0,expectedEvidence:wanted.map(({claim})=>ragchecker_name(
claim)),retrievedEvidence:wanted.filter(({claim})=>retrieved[claim]===!0).map(({claim})=>ragchecker_name(claim)),question,
answer:(0,loose.Qq)(result.response),expectedAnswer:(0,loose.Qq)(result.gt_answer),scores:metrics}}function entailments(value,field){
return Array.isArray(value)?value.map(label=>label===ENTAILED):(sink.problem("wrong-type",field,"expected a list of enta\
ilment labels, one for each claim of the reference answer.","Run `ragchecker-cli` again; a result without it was not che\
cked."),[])}}function ragchecker_name(claim){return`claim ${claim+1}`}function ragchecker_scoresOf(metrics){const scores=newScores();
for(const[metric2,value]of Object.entries((0,loose.g1)(metrics)))FROM_CLAIMS.has(metric2)||setScore(scores,metric2,value);
return scores}const FROM_CLAIMS=new Set(["recall","claim_recall","context_utilization"]);function editDistance(a,b){let before=[],
previous=Array.from({length:b.length+1},(_,index)=>index);for(let i=1;i<=a.length;i+=1){const current=[i];for(let j=1;j<=
b.length;j+=1){const replace=(previous[j-1]??0)+(a[i-1]===b[j-1]?0:1),swap=i>1&&j>1&&a[i-1]===b[j-2]&&a[i-2]===b[j-1]?(before[j-
2]??0)+1:replace;current.push(Math.min(replace,swap,(previous[j]??0)+1,(current[j-1]??0)+1))}before=previous,previous=current}
return previous[b.length]??0}const KNOWN=new Set(Object.keys(runLogEntrySchema.shape)),GROUPING=/^(?:conversation|dialog(?:ue)?|thread|session|doc(?:ument)?)_?id$/i,
MOST_KEPT=1e3,near_fields_LOOKED_AT=2e4,EVERY=64;function nearFields(sink){const near=new Map,found=[],grouping=[];let records=0;
return record2=>{records+=1,(records<=near_fields_LOOKED_AT||records%EVERY===0)&&look(record2);for(const{field,known}of found)
Object.hasOwn(record2,field)&&!Object.hasOwn(record2,known)&&sink.finding({code:"near-field",field,detail:known});for(const each of grouping){
const{field,values}=each,value=record2[field];if(value==null||Object.hasOwn(record2,"cluster"))continue;const isNew=!values.
has(value);isNew&&values.size<MOST_KEPT&&values.set(value,record2.question_id),!isNew&&values.get(value)!==record2.question_id&&
(each.isShared=!0),each.isShared&&values.size>1&&sink.finding({code:"undeclared-cluster",field,detail:""})}};function look(record2){
for(const key in record2){if(KNOWN.has(key)||near.has(key)||near.size>=MOST_KEPT)continue;if(GROUPING.test(key)){near.set(
key,void 0),grouping.push({field:key,values:new Map,isShared:!1});continue}const known=nearest(key);near.set(key,known),
known!==void 0&&found.push({field:key,known})}}}function nearest(key){const plain2=key.trim().replace(/([a-z0-9])([A-Z])/g,
"$1_$2").toLowerCase().replace(/[^a-z0-9]+/g,"_");if(KNOWN.has(plain2))return plain2;if(plain2.length>40)return;const distances=[
...KNOWN].map(known=>({known,distance:editDistance(plain2,known)})),[best]=distances.sort((a,b)=>a.distance-b.distance);
return best!==void 0&&best.distance<=(best.known.length<10?1:2)?best.known:void 0}const runLog={title:"Run log",docs:"Ru\
ng Gate's own format: JSONL, one graded answer a line, a JSON list of them, or CSV with the same names of columns. Write\
 it from any evaluation script.",export:"Write one JSON object for each answer; all fields are in docs/run-log.md.",identity:"\
`question_id`; ids that only count the rows pair other questions after an insertion",tells:{evidence:"`retrieval_hit`, o\
r expected and retrieved ids, or `scores` such as `context_recall`",cause:"`failure_label`, or `scores`",rest:"cost, lat\
ency, tokens, repeats, versions"},advice:"Log `retrieval_hit`, or expected and retrieved ids, and a `failure_label`.",recipe:{
needs:"with the ids of the passages that a question needs in your test set, log them beside those that were retrieved",language:"\
js",lines:["const entry = {","  question_id: test.id,",'  grade: answer.text === test.expected ? "correct" : "wrong",',"\
  expected_evidence: test.expectedIds,","  retrieved_evidence: answer.passages.map(({ id }) => id),","}; // one a line: \
JSON.stringify(entry)"]},step:["./run-evaluation.sh --output results/graded.jsonl"],file:"results/*.jsonl",records:{paths:[
[]],tables:!0,table:{claims:row=>"grade"in row&&("question_id"in row||"question"in row),open(sink,settings){let session;
const note=nearFields(sink);return{record(row){session??=openMapped(sink,settings,ownColumns(row)),note(row),session.record(
row)},end:()=>session?.end()}}},claims:record2=>"grade"in record2||"question_id"in record2&&Object.keys(record2).every(key=>Object.
hasOwn(runLogEntrySchema.shape,key)),open(sink){const note=nearFields(sink);return{record(record2){note(record2),sink.entry(
run_log_toEntry(record2,sink))},end:()=>{}}}}};function ownColumns(row){const own=Object.keys(row).filter(name=>Object.hasOwn(
runLogEntrySchema.shape,name)),hasScores=Object.keys(row).some(name=>name.startsWith("scores."));return{...Object.fromEntries(
own.map(name=>[name,[{field:name}]])),...hasScores?{scores:[{field:"scores.*"}]}:{}}}function run_log_toEntry(record2,sink){
return{questionId:readId(record2.question_id,"question_id",sink),isTextId:!1,questionDetail:0,variant:readName(record2.variant,
"variant",sink),trial:readTrial(record2.trial,"trial",sink),grade:readText(record2.grade,"grade",sink)||void 0,verdict:void 0,
retrievalHit:readFlag(record2.retrieval_hit,"retrieval_hit",sink),failureLabel:readText(record2.failure_label,"failure_l\
abel",sink)||void 0,expectedFiles:readTexts(record2.expected_files,"expected_files",sink),expectedEvidence:readTexts(record2.
expected_evidence,"expected_evidence",sink),retrievedFiles:readTexts(record2.retrieved_files,"retrieved_files",sink),retrievedWholeFiles:readFlag(
record2.retrieved_whole_files,"retrieved_whole_files",sink),shouldDecline:readFlag(record2.should_decline,"should_declin\
e",sink),corpusGap:readFlag(record2.corpus_gap,"corpus_gap",sink),candidateEvidence:readTexts(record2.candidate_evidence,
"candidate_evidence",sink),retrievedEvidence:readTexts(record2.retrieved_evidence,"retrieved_evidence",sink),error:readText(
record2.error,"error",sink)||void 0,graderError:readText(record2.grader_error,"grader_error",sink)||void 0,unchecked:!1,
cached:!1,traceUrl:readText(record2.trace_url,"trace_url",sink)||void 0,question:readScalar(record2.question,"question",
sink),answer:readScalar(record2.answer,"answer",sink),expectedAnswer:readScalar(record2.expected_answer,"expected_answer",
sink),scores:readScores(record2.scores,"scores",sink),checks:void 0,reason:toolReason(null,readText(record2.reason,"reas\
on",sink)),cluster:readName(record2.cluster,"cluster",sink),judge:readScalar(record2.judge,"judge",sink)||void 0,category:readScalar(
record2.category,"category",sink)||void 0,model:readScalar(record2.model,"model",sink)||void 0,promptVersion:readScalar(
record2.prompt_version,"prompt_version",sink)||void 0,indexVersion:readScalar(record2.index_version,"index_version",sink)||
void 0,contextVersion:readScalar(record2.context_version,"context_version",sink)||void 0,costUsd:readAmount(record2.cost_usd,
"cost_usd",sink),latencyMs:readAmount(record2.latency_ms,"latency_ms",sink),inputTokens:readAmount(record2.input_tokens,
"input_tokens",sink),outputTokens:readAmount(record2.output_tokens,"output_tokens",sink),contextTokens:readAmount(record2.
context_tokens,"context_tokens",sink)}}const vitestEvals={title:"vitest-evals",docs:"Vitest's JSON report of a suite tha\
t uses vitest-evals. A test is a question, and its status the verdict; skipped tests are not graded. An ordinary Vitest \
or Jest report is no evaluation and is refused.",export:"Run `vitest run --reporter=json --outputFile=results.json`.",identity:"\
the name of the test, with a hash of its file",tells:{evidence:"judges named like `context_recall` or `retrieval_recall`",
cause:"judges named `faithfulness` and the like",rest:"latency, tokens, cost and model where the harness reports its usa\
ge"},advice:"Add a judge named `context_recall` that says how much of the expected material was retrieved.",recipe:{needs:"\
with ids in the input and in what the harness returns, add this to `judges`; with `judgeThreshold: null` your own assert\
ions decide",language:"ts",lines:["const retrievalRecall = {",'  name: "retrieval_recall",',"  assess: ({ input, output \
}) => ({","    score: input.expectedIds.filter((id) => output.ids.includes(id)).length / input.expectedIds.length,","  }\
),","};"]},step:["npx vitest run --reporter=json --outputFile=results.json || [ $? -eq 1 ]"],file:"results.json",marks:{
npm:["vitest-evals"]},document:{claims:vitest_evals_claims,read:vitest_evals_read}};function vitest_evals_claims({list:listAt}){
const files=listAt(["testResults"]);return files===void 0?!1:files.some(file=>(0,loose.p_)((0,loose.g1)(file).assertionResults).
some(test=>{const meta=(0,loose.g1)((0,loose.g1)(test).meta);return(0,record.u)(meta.eval)||(0,record.u)(meta.harness)}))?
!0:files.length>0&&!("assertionResults"in(0,loose.g1)(files.first()))?!1:{code:"unit-tests",message:"this is a report of\
 unit tests, none of which is an evaluation.",hint:"Name the report of the suite that uses vitest-evals."}}function vitest_evals_read(document,sink){
const found={failed:0,cases:0};let failedFiles=0;const add=entry=>{found.cases+=1,entry.verdict==="failed"&&(found.failed+=
1),sink.entry(entry)};document.list(["testResults"])?.each((file,index)=>{const path=(0,loose.Qq)((0,loose.g1)(file).name)??
"",tests=(0,loose.p_)((0,loose.g1)(file).assertionResults);tests.length===0?add(brokenFile((0,loose.g1)(file),path)):(0,loose.
g1)(file).status==="failed"&&!tests.some(test=>(0,loose.g1)(test).status==="failed")&&(failedFiles+=1),tests.forEach((test,position)=>{
const at2=`testResults[${index}].assertionResults[${position}]`;(0,record.u)(test)?add(vitest_evals_toEntry(test,path,at2,
sink)):refuseElement(test,at2,sink)})});const top=(0,loose.g1)(document.outline),count2=key=>(0,loose.ai)(top[key])??0,totals={
failed:count2("numFailedTests"),ran:count2("numTotalTests")-count2("numPendingTests")-count2("numTodoTests"),success:typeof top.
success=="boolean"?top.success:void 0};holdToTotals(totals,found,sink),failedFiles>0&&sink.notice({code:"contradiction",
detail:`${(0,numbers.LS)(failedFiles,"file")} failed, and no test in ${failedFiles===1?"it":"them"} did`}),top.wasInterrupted===
!0&&sink.notice({code:"unfinished",detail:"it was interrupted"})}function brokenFile(file,path){const message=(0,loose.Qq)(
file.message);return{...model_entry.Y,questionId:path.split("/").at(-1)||void 0,verdict:file.status==="failed"?"failed":
"ungraded",grade:file.status==="failed"?"error":void 0,error:file.status==="failed"?message??"the file could not be load\
ed":void 0}}function vitest_evals_toEntry(test,path,at2,sink){const meta=(0,loose.g1)(test.meta),evaluation=(0,record.u)(
meta.eval)?meta.eval:void 0,run=(0,loose.g1)((0,loose.g1)(meta.harness).run),usage=(0,loose.g1)(run.usage),status=statusOf(
test.status,`${at2}.status`,sink),error=status==="failed"?vitest_evals_errorOf(test,evaluation,run):void 0,name=(0,loose.
Qq)(test.fullName)??(0,loose.Qq)(test.title),checks2=vitest_evals_checksOf(evaluation);return{...model_entry.Y,questionId:name,
questionDetail:(0,text_hash._)(path.split("/").slice(-2).join("/")),verdict:status,grade:status==="passed"||status==="fa\
iled"?status:void 0,error,unchecked:status==="passed"&&checks2.length===0,question:vitest_evals_questionOf(run)??(0,loose.
Qq)(test.title),answer:(0,loose.SP)(evaluation?.output)??(0,loose.SP)(run.output),checks:checks2,reason:status==="failed"&&
error===void 0?reasonOf(test,evaluation):void 0,category:(0,loose.p_)(test.ancestorTitles).filter(title2=>typeof title2==
"string")[0],model:(0,loose.Qq)(usage.model),costUsd:(0,loose.vj)(usage.costUsd),latencyMs:(0,loose.vj)((0,loose.g1)(run.
timings).totalMs)??(0,loose.vj)(test.duration),inputTokens:(0,loose.vj)(usage.inputTokens),outputTokens:(0,loose.vj)(usage.
outputTokens)}}const SKIPPED=new Set(["skipped","todo","disabled"]);function statusOf(status,field,sink){return status===
"passed"||status==="failed"?status:SKIPPED.has(status)?"skipped":(status!=="pending"&&sink.problem("wrong-type",field,"e\
xpected `passed`, `failed`, `pending`, `skipped` or `todo`.","Run the suite again."),"ungraded")}function vitest_evals_errorOf(test,evaluation,run){
if(evaluation?.thresholdFailed===!0)return;const[thrown]=(0,loose.p_)(run.errors),message=(0,loose.Qq)((0,loose.p_)(test.
failureMessages)[0]);if(thrown!==void 0)return(0,loose.SP)((0,loose.g1)(thrown).message)??(0,loose.SP)(thrown);if(!(message!==
void 0&&/^(?:AssertionError|Score: )/.test(message)))return message??"the test failed without a reason"}function reasonOf(test,evaluation){
const scores=(0,loose.p_)(evaluation?.scores).filter(record.u),[lowest]=[...scores].sort((a,b)=>((0,loose.ai)(a.score)??
0)-((0,loose.ai)(b.score)??0)),isFull=((0,loose.ai)(lowest?.score)??0)>=1,byScore=lowest===void 0||isFull?void 0:toolReason(
(0,loose.Qq)(lowest.name)??null,lowest.metadata),message=toolReason(null,(0,loose.p_)(test.failureMessages)[0]);return evaluation?.
thresholdFailed===!0?byScore??message:message}function vitest_evals_checksOf(evaluation){return(0,loose.p_)(evaluation?.
scores).filter(record.u).map(score=>({metric:(0,loose.Qq)(score.name)??"score",score:(0,loose.ai)(score.score)??null,passed:void 0,
threshold:void 0}))}function vitest_evals_questionOf(run){const session=(0,loose.g1)(run.session),said2=[...(0,loose.p_)(
session.events),...(0,loose.p_)(session.messages)].filter(record.u);return(0,loose.SP)(said2.find(message=>message.role===
"user")?.content)}const ADAPTERS={"run-log":runLog,promptfoo,deepeval,ragas,inspect,ragchecker,"openai-evals":openaiEvals,
"lm-eval":lmEval,evalite,"vitest-evals":vitestEvals,phoenix,langsmith,braintrust,promptflow,langfuse,junit,mapped};function isFormatId(name){
return Object.hasOwn(ADAPTERS,name)}var user_error=__nccwpck_require__(7933),could_not_judge=__nccwpck_require__(1903);const VERSION="\
0.1.0";var visible=__nccwpck_require__(1683),render_counted=__nccwpck_require__(1022),docs_links=__nccwpck_require__(3353),
markdown=__nccwpck_require__(8928),page_link=__nccwpck_require__(1990),render_sections=__nccwpck_require__(4192);const SUMMARY_BYTES=1e6;const IN_REPORT=", the rest in the report file";const SUMMARY_DETAILS=[{questions:10,failures:1e3,rows:200,texts:!0,picture:!0,rest:IN_REPORT},{questions:10,failures:200,
rows:100,texts:!0,picture:!0,rest:IN_REPORT},{questions:10,failures:200,rows:50,texts:!1,picture:!0,rest:IN_REPORT},{questions:10,
failures:20,rows:20,texts:!1,picture:!0,rest:IN_REPORT},{questions:10,failures:0,rows:5,texts:!1,picture:!0,rest:IN_REPORT}];function renderSummary(report,origin){return firstThatFits(report,SUMMARY_DETAILS,SUMMARY_BYTES,"",origin)}function firstThatFits(report,levels,budget,tail2,origin){
let text="";const docs=origin?.docs??(0,docs_links.Fr)(report.tool.version);for(const level of levels)if(text=`${render(
report,{...level,docs,...origin===void 0?{}:{origin}})}${tail2}
`,new TextEncoder().encode(text).length<=budget)return text;throw new Error(`the shortest rendering of the report has mo\
re than ${budget} bytes`)}function render(report,detail){const sections=Object.values(render_sections.b),counted=(0,render_counted.
N)(report);return sections.map(({markup})=>markup?.(counted,detail,markdown.yQ)).filter(text=>text!==void 0).join(`

`)}const plain=text=>text,sgr=(on,off)=>text=>`\x1B[${on}m${text}\x1B[${off}m`,NO_STYLE={bold:plain,dim:plain,red:plain,
green:plain,yellow:plain},ANSI_STYLE={bold:sgr(1,22),dim:sgr(2,22),red:sgr(31,39),green:sgr(32,39),yellow:sgr(33,39)};function renderText(report,style,width=80){
return terminal_textOf(Object.values(render_sections.b),report,style,width)}function terminal_textOf(sections,report,style,width){const counted=(0,render_counted.N)(report),blocks=sections.flatMap(
({terminal})=>terminal?.(counted,{style,width})??[]);return blocks.length===0?"":`${blocks.join(`

`)}
`}var write=__nccwpck_require__(80);function styleFor(output,{env}){if(env.NO_COLOR)return NO_STYLE;const forced=env.FORCE_COLOR;
return forced!==void 0?forced==="0"||forced==="false"?NO_STYLE:ANSI_STYLE:output.isTTY===!0&&env.TERM!=="dumb"?ANSI_STYLE:
NO_STYLE}function widthOf(output){return Math.min(Math.max(output.columns||80,40),120)}const SHOW_AFTER_MS=1e3,SHOW_EVERY_MS=200;
function progressLine(output,now){const start2=now();let last=start2,shown=!1;return{report(bytes){const time=now();output.
isTTY!==!0||time-start2<SHOW_AFTER_MS||time-last<SHOW_EVERY_MS||(last=time,shown=!0,output.write(`\r\x1B[Kreading: ${Math.
round(bytes/1e6)} MB`))},end(){shown&&output.write("\r\x1B[K")}}}var external_node_path_=__nccwpck_require__(6760),lib_gates=__nccwpck_require__(
435);const OF_FILES="complete";function limitsBefore(gates,{limits,categories},facts2,parts,costsOf){return gates.flatMap(
({id,scope,family,status})=>{if(!(0,lib_gates.N5)(id)||id===OF_FILES||family==="regression"||status==="skipped")return[];
const part=scope===null?void 0:parts.get(scope),bound=(scope===null?void 0:categories[scope]?.[id])??limits[id];if(bound===
void 0||scope!==null&&part===void 0)return[];const seen=scope===null?facts2:{...facts2,...part,costs:()=>costsOf(scope)},
measure=bound.measure(seen);return"actual"in measure?[{id,scope,actual:measure.actual}]:[]})}function decide(facts2,{all,
gated},settings,categoryCosts){const gates=[],unmeasurable=[];for(const id of gateIds())judge(id,settings.limits[id],facts2,
null);for(const[scope,limits]of Object.entries(settings.categories)){const part=gated.get(scope);for(const id of gateIds()){
const gate=lib_gates.JH[id],bound=limits[id]??(gate.isGuard&&gate.perCategory?settings.limits[id]:void 0);if(bound!==void 0)
if(part===void 0&&!all.has(scope)){const names=[...all.keys()].slice(0,8).map(name=>`\`${name}\``),known=names.length===
0?"no entry has a category":`there are ${(0,numbers.cM)(names)}`;unmeasurable.push({id,scope,reason:`no entry of the run\
 has this category; ${known}`})}else part===void 0?skip(id,bound,scope,"quarantined"):judge(id,bound,{...facts2,...part,
costs:()=>categoryCosts(scope)},scope)}}return{gates,conclusion:conclude(gates,settings.failOn),unmeasurable};function skip(id,bound,scope,skipped){
const gate=lib_gates.JH[id];if(bound.text===gate.defaultLimit)return;const nothing={limit:null,actual:null,unit:null,questionIds:[]};
gates.push({...baseOf(id,bound,scope),...nothing,status:"skipped",skipped})}function judge(id,bound,seen,scope){if(bound===
void 0)return;const gate=lib_gates.JH[id],measure=bound.measure(seen);if("unmeasurable"in measure)unmeasurable.push({id,
scope,reason:measure.unmeasurable});else if("skipped"in measure)skip(id,bound,scope,measure.skipped);else{const{actual,limit,
unit,ids:ids2=[]}=measure,isMet=holds(gate,{actual,limit});if(isMet&&gate.isGuard&&bound.text===gate.defaultLimit)return;
const status=isMet?"passed":mayFail(id,gate,settings)?"failed":"warned";gates.push({...baseOf(id,bound,scope),limit,actual,
unit,status,skipped:null,questionIds:[...ids2]})}}}function baseOf(id,{text},scope){const{title:title2,family,operator}=lib_gates.
JH[id];return{id,title:title2,scope,family,operator,limitText:text}}function mayFail(id,gate,{failOn,warnOnly}){return(failOn===
"any"||failOn===gate.family||gate.isGuard===!0&&failOn!=="never")&&!warnOnly.includes(id)}function holds({operator},{actual,
limit}){return operator==="<="?actual<=limit:actual>=limit}function conclude(gates,failOn){const evaluated=gates.filter(
gate=>gate.status!=="skipped");return evaluated.some(gate=>gate.status==="failed")?"failure":evaluated.length===0||failOn===
"never"&&evaluated.some(gate=>gate.status==="warned")?"neutral":"success"}function gateIds(){return Object.keys(lib_gates.
JH).filter(name=>Object.hasOwn(lib_gates.JH,name))}var model_counts=__nccwpck_require__(3341),model_rung=__nccwpck_require__(
1607),binomial=__nccwpck_require__(3726),model_probe=__nccwpck_require__(7223);const Z={p95:1.6448536269514722,p975:1.959963984540054,
p80:.8416212335729143},TAIL=.02425;function normalQuantile(share){if(share>1-TAIL)return-normalQuantile(1-share);if(share<
TAIL){const q2=Math.sqrt(-2*Math.log(share));return polynomial(TAIL_UPPER,q2)/(polynomial(TAIL_LOWER,q2)*q2+1)}const q=share-
.5,r=q*q;return polynomial(MIDDLE_UPPER,r)*q/(polynomial(MIDDLE_LOWER,r)*r+1)}const MIDDLE_UPPER=[-39.69683028665376,220.9460984245205,
-275.9285104469687,138.357751867269,-30.66479806614716,2.506628277459239],MIDDLE_LOWER=[-54.47609879822406,161.5858368580409,
-155.6989798598866,66.80131188771972,-13.28068155288572],TAIL_UPPER=[-.007784894002430293,-.3223964580411365,-2.400758277161838,
-2.549732539343734,4.374664141464968,2.938163982698783],TAIL_LOWER=[.007784695709041462,.3224671290700398,2.445134137142996,
3.754408661907416];function polynomial(coefficients,x){return coefficients.reduce((sum2,each)=>sum2*x+each,0)}function wilson(successes,total,z2=Z.
p975){if(total===0)return{lower:0,upper:1};const rate=successes/total,z22=z2*z2,centre=(rate+z22/(2*total))/(1+z22/total),
half=z2/(1+z22/total)*Math.sqrt(rate*(1-rate)/total+z22/(4*total*total));return{lower:successes===0?0:Math.max(0,centre-
half),upper:successes===total?1:Math.min(1,centre+half)}}const MOST_TRIALS=1e7;function trialsFor(rate,floor){if(rate<=floor)
return;let[low,high]=[0,1];for(;wilson(rate*high,high).lower<floor;)if(low=high,high*=2,high>MOST_TRIALS)return;for(;high-
low>1;){const middle=Math.floor((low+high)/2);wilson(rate*middle,middle).lower<floor?low=middle:high=middle}return high}
const LEAST_ANSWERS=10;function sampledGain(passRate,failing,{share,lower,upper}){const at2=part=>Math.min(1,passRate+part*
failing);return{passRate:at2(share),lower:at2(lower),upper:at2(upper)}}const SHOWN_BY=new Set(model_probe._v.map(probe2=>model_probe.
ho[probe2].rule));function expectedGain(category,{passRate,headroom,gap,shown,independent}){const at2=share=>passRate+(headroom-
passRate)*(shown+(1-shown)*share);if(shown>=1)return{passRate:headroom,lower:headroom,upper:headroom};const{passed,failed}=gap?.
present??{passed:0,failed:0};if(category!=="retrieval"||passed+failed<LEAST_ANSWERS)return null;const rate=passed/(passed+
failed),answers=(passed+failed)*independent,{lower,upper}=wilson(rate*answers,answers);return{passRate:at2(rate),lower:at2(
lower),upper:at2(upper)}}const CONFIRMED_AT=.05,CONFIRMED_FROM=10;function recommend({total:counts,weights,gap},rules,independent=1,{
shown={},unresolved=0,measured=[]}={}){const recommendations=[];let cheaperConfirmed=!1;for(const category of model_rung.
tB){const failures=counts[category];if(failures===0)continue;const share=measured.find(each=>each.category===category),isSample=share!==
void 0&&share.units>0,plain2=isSample?recommend_statusOf(share.share*share.units,share.units,rules[category],1):recommend_statusOf(
failures,(0,model_counts.Uf)(counts),rules[category],independent),waits=category==="model"&&cheaperConfirmed&&plain2!=="\
below",seen=failures-(category==="model"?unresolved:0),own=isSample||seen===failures?plain2:recommend_statusOf(seen,(0,model_counts.
Uf)(counts),rules[category],independent);plain2==="confirmed"&&(cheaperConfirmed=!0);const passRate=(0,model_counts.CG)(
weights.passed,weights.whole),all=(0,model_counts.CG)((0,model_counts.Gk)(weights),weights.whole),counted=(0,model_counts.
CG)(weights.passed+weights[category],weights.whole),headroom=isSample?Math.max(counted,sampledGain(passRate,all,share).upper):
counted;recommendations.push({rung:(0,model_rung.a7)(category),category,failures,share:(0,model_counts.CG)(failures,(0,model_counts.
Uf)(counts)),status:waits?"after-cheaper":own==="below"&&plain2!=="below"?"unresolved":own,expected:isSample?sampledGain(
passRate,all,share):expectedGain(category,{passRate,headroom,gap,shown:(0,model_counts.CG)(shown[category]??0,failures),
independent}),headroom,...share===void 0?{}:{measured:share}})}return recommendations}function nextRung(recommendations){
const fires=({status})=>status==="suggested"||status==="confirmed"||status==="unresolved";return(recommendations.find(fires)??
recommendations[0])?.category??null}function confirmedRungs(counts,rules,independent=1){return model_rung.R6.filter(category=>counts[category]>
0&&recommend_statusOf(counts[category],(0,model_counts.Uf)(counts),rules[category],independent)==="confirmed")}function rungsBeyondChance(counts,rules,independent=1){
return model_rung.R6.filter(category=>counts[category]>0&&isBeyondChance(counts[category],(0,model_counts.Uf)(counts),rules[category],
independent))}function ruleFires(counts,category,rules){return counts[category]>0&&recommend_statusOf(counts[category],(0,model_counts.
Uf)(counts),rules[category],1)!=="below"}function recommend_statusOf(failures,all,rule,independent){return failures/all<=
rule?"below":Math.round(all*independent)>=CONFIRMED_FROM&&isBeyondChance(failures,all,rule,independent)?"confirmed":"sug\
gested"}function isBeyondChance(failures,all,rule,independent){if(failures/all<=rule)return!1;const trials=Math.round(all*
independent),seen=Math.min(trials,Math.floor(failures*independent));return(0,binomial.y)(seen,trials,rule)<=CONFIRMED_AT}
function partsOf(total,categories){const parts=new Map([...categories].sort(([a],[b])=>(0,text_order.f)(a,b))),rest=(0,model_counts.
W1)();for(const name of Object.keys(rest).filter(key=>key in rest)){rest[name]=total[name];for(const counts of categories.
values())rest[name]-=counts[name]}return rest.entries>0&&parts.set(null,rest),parts}function confirmedUpTo(part,category,{
decisionRules,independent,whole}){if(part===void 0)return[];const here=rungsBeyondChance(part,decisionRules,independent);
return model_rung.R6.slice(0,model_rung.R6.indexOf(category)+1).filter(rung=>here.includes(rung)||part[rung]>0&&whole.includes(
rung))}var readiness=__nccwpck_require__(3991);function cheaperRungs(confirmed){return(0,readiness.z6)("cheaper-rungs",confirmed.
length===0?"met":"not met",{confirmed:[...confirmed]})}function checks_verdictOf(checks2){return checks2.some(({status})=>status===
"not met")?"premature":checks2.some(({status})=>status==="unknown")?"open":"all met"}var question_id=__nccwpck_require__(
3859);function match(base,head,pairedAs=question_id.Sd){const found=pairsOf(base,head,pairedAs),pairs=[],unanswered=[];for(const{
before,after}of found.pairs)isAnswered(before)&&isAnswered(after)?pairs.push({before,after}):unanswered.push({before,after});
return{pairs:pairs.sort((a,b)=>inOrder(a.after,b.after)),added:found.after.filter(isAnswered).sort(inOrder).map(match_nameOf),
removed:found.before.filter(isAnswered).sort(inOrder).map(match_nameOf),unanswered:unanswered.sort((a,b)=>inOrder(a.after,
b.after))}}function answersBeside(base,head){const answers=new Map,unanswered=new Map;for(const{before,after}of pairsOf(
base,head,question_id.Sd).pairs)isAnswered(before)&&isAnswered(after)?answers.set(after,before):unanswered.set(after,before);
return{answers,unanswered}}function pairsOf(base,head,pairedAs){const byIdAlone=base.variants.size===1&&head.variants.size===
1,system=({variant})=>byIdAlone||variant===null?"":`\0${variant}`,exact2=question=>{const name=pairedAs(question),{detail}=question;
return detail===null&&(byIdAlone||question.variant===null)&&!name.includes("\0")?name:`${name}\0${detail??""}${system(question)}`},
byText=question=>{const key=textKey(question,pairedAs(question));return key===void 0?void 0:`${key}${system(question)}`},
byName2=question=>`${pairedAs(question)}${system(question)}`,index=indexOf(head,exact2,pairedAs===question_id.Sd,byIdAlone);
return pairUp(pairExactly(base,index,exact2),[byText,byName2])}const POSITION=/(?:\[\d+\]|(?<=^|[_\s#/-])\d+)$/;function textKey({
detail},name){return detail===null||!POSITION.test(name)?void 0:`${name.replace(POSITION,"")}\0${detail}`}const INDEXES=new WeakMap;
function indexOf(side,key,isPlain,byIdAlone){if(!isPlain)return newIndex(side,key);const known=INDEXES.get(side)??{};return INDEXES.
set(side,known),byIdAlone?(known.alone??=newIndex(side,key),known.alone):(known.bySystem??=newIndex(side,key),known.bySystem)}
function newIndex({questions:answered2,unanswered},key){const questions=unanswered.length===0?answered2:[...answered2,...unanswered],
positions=new Map;for(const[at2,question]of questions.entries()){const name=key(question);positions.set(name,positions.has(
name)?-1:at2)}return{questions,positions}}function pairExactly({questions:answered2,unanswered},{questions,positions},key){
const found=new Array(questions.length).fill(void 0),before=[],add=question=>{const at2=positions.get(key(question))??-1,
other=found[at2];at2<0||other===null?before.push(question):other===void 0?found[at2]=question:(before.push(other,question),
found[at2]=null)};for(const question of answered2)add(question);for(const question of unanswered)add(question);const pairs=[],
after=[];for(const[at2,question]of questions.entries()){const earlier=found[at2];earlier==null?after.push(question):pairs.
push({before:earlier,after:question})}return{pairs,before,after}}function pairUp({pairs,before,after},keys){let left=before,
right=after;for(const key of keys){if(left.length===0||right.length===0)break;const known=uniqueBy(left,key),taken=new Set;
for(const[name,question]of uniqueBy(right,key)){const earlier=known.get(name);earlier==null||question===null||(pairs.push(
{before:earlier,after:question}),taken.add(earlier).add(question))}left=left.filter(question=>!taken.has(question)),right=
right.filter(question=>!taken.has(question))}return{pairs,before:left,after:right}}function uniqueBy(questions,key){const found=new Map;
for(const question of questions){const name=key(question);name!==void 0&&found.set(name,found.has(name)?null:question)}return found}
function isAnswered(question){return"passRate"in question}function match_nameOf({id,variant}){return{id,variant}}function inOrder(a,b){
if(a.id!==b.id)return a.id<b.id?-1:1;const[x,y]=[a.variant??"",b.variant??""];return x<y?-1:x>y?1:0}function mcnemar(better,worse,method="\
mid-p"){const discordant=better+worse,atLeast=(0,binomial.y)(worse,discordant,.5);return method==="exact"?atLeast:atLeast-
(0,binomial.z)(worse,discordant,.5)/2}function versionIn({run},kind){const[only,...others]=run.versions[kind];return others.
length>0?void 0:only}function versionsIn(moments,kind){return[...new Set(moments.flatMap(moment=>versionIn(moment,kind)??
[]))]}function versionsByUse(moments,kind){return[...new Set(moments.flatMap(moment=>versionIn(moment,kind)??[]).reverse())].
reverse()}function allVersionsIn(moments){const of=kind=>versionsIn(moments,kind);return{prompt:of("prompt"),index:of("i\
ndex"),context:of("context"),model:of("model")}}const KINDS=["prompt","index","context","model"],RUNG={prompt:"prompt",index:"\
retrieval",context:"context",model:"model"};function historyRun({name,run,side},number){const counts={passed:0,prompt:0,
retrieval:0,context:0,model:0,other:0};for(const question of side.questions)counts[placeOf(question)]+=1;const{id,commit,
branch,createdAt,versions}=run,listed2={prompt:[...versions.prompt],index:[...versions.index],context:[...versions.context],
model:[...versions.model]};return{number,name,id,commit,branch,createdAt,versions:listed2,questions:side.questions.length,
...counts}}function attemptsOf(moments,most,alpha){const known=[],attempts=[];for(const[to,moment]of moments.entries()){
const before=known[to-1]??new Map;if(moment.isBrokenOff){known.push(before);continue}const said2=new Map(before);let from=moments.
findLastIndex((each,at2)=>at2<to&&!each.isBrokenOff),isChange=!1;for(const kind of KINDS){const version=versionIn(moment,
kind);if(version===void 0)continue;const last=before.get(kind);last!==void 0&&last.version!==version&&(isChange=!0,from=
Math.min(from,last.at)),said2.set(kind,{version,at:to})}if(known.push(said2),!isChange||to<moments.length-most)continue;
const[earlier,then]=[moments[from],known[from]],changed=KINDS.filter(kind=>{const[was,is]=[then?.get(kind)?.version,said2.
get(kind)?.version];return was!==void 0&&is!==void 0&&was!==is});earlier!==void 0&&attempts.push(attemptOf(earlier,moment,
{from:from+1,to:to+1,changed},alpha))}return attempts}function attemptOf(before,after,where,alpha){const{pairs}=match(before.
side,after.side),rungs=where.changed.map(kind=>RUNG[kind]),counts={before:emptyPlaces(),after:emptyPlaces()};let[better,
worse]=[0,0];for(const pair of pairs){const[was,is]=[placeOf(pair.before),placeOf(pair.after)];counts.before[was]+=1,counts.
after[is]+=1,rungs.includes(was)&&!rungs.includes(is)?better+=1:rungs.includes(is)&&!rungs.includes(was)&&(worse+=1)}const pValue=mcnemar(
worse,better),verdict=better+worse===0?"none":pValue<=alpha?"helped":mcnemar(better,worse)<=alpha?"worse":"noise";return{
...where,compared:pairs.length,...counts,verdict,better,worse,pValue}}function emptyPlaces(){return{passed:0,prompt:0,retrieval:0,
context:0,model:0,other:0}}function placeOf({passed,category}){return passed?"passed":category!==null&&(0,model_rung.hQ)(
category)?category:"other"}const CANDIDATE_RUNS=3,ENDURING_RUNS=5;function clustersOf(failing,moments){const now=moments.
at(-1)?.side,isSeveral=(now?.variants.size??0)>1,passing=new Set(isSeveral?now?.questions.filter(({passed})=>passed).map(
({id})=>id):[]),groups=new Map;for(const each of failing){if(each.since.length<CANDIDATE_RUNS)continue;const{questionCategory,
label,variant}=each.question,key=JSON.stringify([questionCategory,each.category,label,isSeveral?variant:null]),group=groups.
get(key);group===void 0?groups.set(key,[each]):group.push(each)}return[...groups.values()].flatMap(members=>{const[first]=members;
if(first===void 0)return[];const span=spanOf(members,moments);if(span.length<CANDIDATE_RUNS)return[];const ids2=members.
map(({question})=>question.id);return[{questionCategory:first.question.questionCategory,category:first.category,label:first.
question.label,variant:isSeveral?first.question.variant:null,questionIds:[...new Set(ids2)].sort(),passedElsewhere:new Set(
ids2.filter(id=>passing.has(id))).size,runs:span.length,versions:allVersionsIn(span),status:span.length>=ENDURING_RUNS?"\
enduring":"candidate",members,span}]}).sort((a,b)=>b.runs-a.runs||b.questionIds.length-a.questionIds.length)}function spanOf(members,moments){
const failed=new Map;for(const{since}of members)for(const moment of since)failed.set(moment,(failed.get(moment)??0)+1);return moments.
filter(moment=>(failed.get(moment)??0)*2>members.length)}const SEVERAL=3,PATTERN=3,REPAIRED=.1,KIND={prompt:"prompt",retrieval:"\
index",context:"context"};function climbingOf({parts,timeline,failing,clusters,leftOut},settings){const asked=(timeline.
moments.at(-1)?.side.questions??[]).filter(question=>!(0,question_id.x_)(leftOut,question)),here=grouped(asked,({questionCategory})=>questionCategory),
own=grouped(failing,({question})=>question.questionCategory),lasting=grouped(clusters.filter(({category})=>category==="m\
odel"),({questionCategory})=>questionCategory);return[...parts].flatMap(([questionCategory,part])=>model_rung.R6.filter(
category=>part[category]>0).map(category=>{const questions=here.get(questionCategory)??[],models=lasting.get(questionCategory)??
[],failures=distinct(questions.filter(each=>!each.passed&&each.category===category).map(({id})=>id)),found=(own.get(questionCategory)??
[]).filter(each=>each.category===category),checks2=category==="model"?[outlivesCapability(models,timeline)]:[outlivedVersions(
found,{category,questions,failures},timeline),movedOn(part,category,settings)],confirmed=confirmedUpTo(part,category==="\
model"?"context":category,settings),isReady=category!=="model"||models.some(({verdict})=>verdict==="justified");return{questionCategory,
category,failures:failures>0?failures:part[category],checks:checks2,confirmed,verdict:climbing_verdictOf(checks2,confirmed.
length===0&&isReady)}}))}function grouped(items,nameOf2){const groups=new Map;for(const item of items){const group=groups.
get(nameOf2(item));group===void 0?groups.set(nameOf2(item),[item]):group.push(item)}return groups}function distinct(ids2){
return new Set(ids2).size}function climbing_verdictOf(checks2,isFree){return checks2.some(({status})=>status==="met")?isFree?
"climb":"held":checks2.some(({status})=>status==="unknown")?"unknown":"stay"}function outlivedVersions(own,{category,questions,
failures},{moments}){const kind=KIND[category];if(moments.length<2)return(0,readiness.z6)("outlived-versions","unknown",
{kind,needed:SEVERAL});const tried=versionsByUse(moments,kind),silent=moments.filter(moment=>versionIn(moment,kind)===void 0).
length,survivors=distinct(own.filter(({since})=>versionsIn(since,kind).length>=SEVERAL).map(({question})=>question.id)),
facts2={kind,versions:tried,needed:SEVERAL,failures,survivors,pattern:PATTERN,silent,runs:moments.length};if(own.length===
0)return(0,readiness.z6)("outlived-versions","unknown",{...facts2,known:0});if(tried.length<SEVERAL)return(0,readiness.z6)(
"outlived-versions",silent>0?"unknown":"not met",facts2);const oldest=moments.findLast(moment=>!moment.isBrokenOff&&versionIn(
moment,kind)===tried.at(-SEVERAL));if(oldest===void 0)return(0,readiness.z6)("outlived-versions","unknown",{...facts2,broken:1});
const isHere=question=>!question.passed&&!question.isSilent&&question.category===category;let[before,better,worse]=[0,0,
0];for(const now of questions){const then=oldest.answers.get(now);if(then===void 0)continue;const[failed,fails]=[isHere(
then),isHere(now)];failed&&(before+=1),failed&&!fails?better+=1:fails&&!failed&&(worse+=1)}const isCeiling=better-worse<=
before*REPAIRED,isMet=survivors>=PATTERN&&survivors*2>=failures&&isCeiling;return(0,readiness.z6)("outlived-versions",isMet?
"met":"not met",{...facts2,better,worse})}function movedOn(part,category,{decisionRules,independent}){if(category==="pro\
mpt"&&part.noSignal>=part.prompt)return(0,readiness.z6)("moved-on","unknown",{failures:part.prompt,known:0});const beyond=model_rung.
R6.slice(model_rung.R6.indexOf(category)+1),dearer=confirmedRungs(part,decisionRules,independent).filter(rung=>beyond.includes(
rung)),isMet=!ruleFires(part,category,decisionRules)&&dearer.length>0;return(0,readiness.z6)("moved-on",isMet?"met":"not\
 met",{failures:part[category],dearer})}function outlivesCapability(own,{moments}){if(moments.length<2)return(0,readiness.
z6)("outlives-capability","unknown",{});const lasting=own.filter(({status})=>status==="enduring"),questions=distinct(lasting.
flatMap(({questionIds})=>questionIds)),facts2={runs:own.reduce((most,{runs})=>Math.max(most,runs),0),questions};return questions>=
PATTERN?(0,readiness.z6)("outlives-capability","met",facts2):(0,readiness.z6)("outlives-capability",moments.length<ENDURING_RUNS?
"unknown":"not met",facts2)}var reasons=__nccwpck_require__(8800);function comparable(pairs,earlier){const nothing={pairs:[],
changed:[],earlier:[],leftOut:[]},base=differences();for(const{before,after}of pairs)base.add(before,after);const isReworded=base.
mostly("asked");if(base.mostly("judged"))return{...nothing,whyNot:(0,reasons.l)("judged-otherwise",{})};if(base.mostly("\
reference")||isReworded&&agrees(pairs,earlier[0]))return{...nothing,whyNot:(0,reasons.l)("asked-otherwise",{})};const isSame2=(before,after)=>!isOther(
before,after,"judged")&&!isOther(before,after,"reference")&&(isReworded||!isOther(before,after,"asked")),kept2=[],leftOut=[];
for(const run of earlier){const found=leftOut.length>0?void 0:alike(run,isReworded,isSame2);found!==void 0&&"answers"in found?
kept2.push(found):leftOut.push({name:run.name,reason:found??(0,reasons.l)("behind-incomparable",{})})}const changed=pairs.
filter(({before,after})=>!isSame2(before,after));return{whyNot:void 0,pairs:changed.length===0?pairs:pairs.filter(({before,
after})=>isSame2(before,after)),changed,earlier:kept2,leftOut}}function isOther(before,after,print){return before[print]!==
null&&after[print]!==null&&before[print]!==after[print]}function differences(){const known={asked:0,reference:0,judged:0},
other={asked:0,reference:0,judged:0};return{add(before,after){count2(before,after,"asked"),count2(before,after,"referenc\
e"),count2(before,after,"judged")},mostly:print=>other[print]*2>known[print],any:()=>other.asked+other.reference+other.judged>
0,known:print=>known[print]};function count2(before,after,print){before[print]===null||after[print]===null||(known[print]+=
1,before[print]!==after[print]&&(other[print]+=1))}}function agrees(pairs,before){const found=differences();for(const pair of pairs){
const older=before?.answers.get(pair.after);older!==void 0&&found.add(older,pair.before)}return found.known("asked")>0&&
!found.mostly("asked")}function sameJudgement({answers},than){const found=differences();for(const[key,before]of answers){
const after=than.answers.get(key);after!==void 0&&found.add(before,after)}return!found.mostly("judged")&&!found.mostly("\
reference")}function alike(run,isReworded,isSame2){const found=differences();for(const[after,before]of run.answers)found.
add(before,after);return found.mostly("judged")?(0,reasons.l)("judged-otherwise",{}):found.mostly("reference")||!isReworded&&
found.mostly("asked")?(0,reasons.l)("asked-otherwise",{}):found.any()?{...run,answers:new Map([...run.answers].filter(([
after,before])=>isSame2(before,after)))}:run}function byCluster(items,clusterOf){const clusters=new Map,single=[];for(const item of items){
const cluster=clusterOf(item),known=cluster===null?void 0:clusters.get(cluster);cluster===null?single.push(item):known===
void 0?clusters.set(cluster,[item]):known.push(item)}const grouped2=[];for(const members of clusters.values()){const[first]=members;
first!==void 0&&members.length===1?single.push(first):grouped2.push(members)}return{grouped:grouped2,single}}function groupsOf(asked,runs){
const{grouped:grouped2,single}=byCluster(asked,({key})=>key.cluster);return{groups:grouped2.map(members=>({members:members.
map(({key,marks})=>({earlier:runs.map(run=>marksIn(run,key)),after:marks}))})),single}}function marksIn({answers,unanswered},key){
return(answers.get(key)??unanswered.get(key))?.marks??""}function exchanged({members},withoutNewest){const all=cellsOf(members),
left=withoutNewest?withoutNewestOf(members,all):{cells:all,out:new Set},runs=earlierRuns(members).filter(run=>!left.out.
has(run)).map(run=>({run,has:left.cells.filter(cell=>hasCell(members,run,cell))})).sort((a,b)=>b.has.length-a.has.length||
a.run-b.run);let best={cells:[],runs:0},common=left.cells;for(const[index,{run}]of runs.entries()){if(common=common.filter(
cell=>hasCell(members,run,cell)),common.length===0)break;(index+1)*common.length>=best.runs*best.cells.length&&(best={cells:common,
runs:index+1})}const later=members[0]?.after.length??0;if(best.cells.length===0)return;const used=runs.slice(0,best.runs).
map(({run})=>run);return{later,questions:[...trialsByMember(best.cells)].map(([member,trials])=>{const{earlier=[],after=[]}=members[member]??
{},failures=marks=>trials.filter(trial=>marks[trial]!=="1").length;return{answers:trials.length,failures:[...used.map(run=>failures(
earlier[run]??"")),...after.map(failures)]}})}}function earlierRuns(members){return(members[0]?.earlier??[]).map((_,run)=>run)}
function cellsOf(members){return members.flatMap(({after:[first="",...others]},member)=>[...first].flatMap((_,trial)=>[first,
...others].every(marks=>wasAsked(marks,trial))?[{member,trial}]:[]))}function hasCell(members,run,{member,trial}){return wasAsked(
members[member]?.earlier[run]??"",trial)}function wasAsked(marks,trial){return trial<marks.length&&marks[trial]!=="-"}function withoutNewestOf(members,cells){
const out=new Set,passing=new Set;for(const[member,trials]of trialsByMember(cells)){const marks=members[member]?.earlier??
[],newest=marks.findIndex(each=>trials.some(trial=>wasAsked(each,trial)));if(newest<0)continue;out.add(newest);const asked=trials.
filter(trial=>wasAsked(marks[newest]??"",trial));asked.filter(trial=>marks[newest]?.[trial]==="1").length*2>asked.length&&
passing.add(member)}return{cells:cells.filter(({member})=>passing.has(member)),out}}function trialsByMember(cells){const found=new Map;
for(const{member,trial}of cells){const trials=found.get(member);trials===void 0?found.set(member,[trial]):trials.push(trial)}
return found}function pooledOf(asked,runs){const{groups,single}=groupsOf(asked.flatMap(({key,after})=>key.cluster===null?
[]:[{key,marks:[after.marks]}]),runs),alone=new Set(single.map(({key})=>key)),questions=new Map;for(const{key,after}of asked){
if(!isQuestion(after))continue;const earlier=[];for(const{answers}of runs){const before=answers.get(key);before!==void 0&&
earlier.push(before.answers)}if(earlier.length===0)continue;const{cluster}=key,isAlone=cluster===null||alone.has(key);questions.
set(key,{earlier,after:after.answers,...isAlone?{}:{cluster}})}return{questions,groups}}function isQuestion(asked){return"\
passRate"in asked}function together(earlier){let[trials,passed]=[0,0];for(const each of earlier)trials+=each.trials,passed+=
each.passed;return{trials,passed}}const NEGLIGIBLE=1e-30;function power(distribution,times){let result={from:0,values:Float64Array.
of(1)},square=distribution;for(let left=times;left>0;left=Math.floor(left/2))left%2===1&&(result=convolve(result,square)),
left>1&&(square=convolve(square,square));return result}function spread({from,values},step){if(step===1)return{from,values};
const wide=new Float64Array((values.length-1)*step+1);for(const[at2,value]of values.entries())wide[at2*step]=value;return{
from:from*step,values:wide}}function convolve(first,second){const[a,b]=filled(first)<=filled(second)?[first,second]:[second,
first],values=new Float64Array(a.values.length+b.values.length-1);for(let i=0;i<a.values.length;i+=1){const factor=a.values[i]??
0;if(factor!==0)for(let j=0;j<b.values.length;j+=1)values[i+j]=(values[i+j]??0)+factor*(b.values[j]??0)}let[low,high]=[0,
values.length];for(;low<high-1&&(values[low]??0)<NEGLIGIBLE;)low+=1;for(;high>low+1&&(values[high-1]??0)<NEGLIGIBLE;)high-=
1;return{from:a.from+b.from+low,values:values.slice(low,high)}}function filled({values}){let count2=0;for(const value of values)
value!==0&&(count2+=1);return count2}function tail({from,values},seen,method){let beyond=0;for(let at2=values.length-1;at2>=
0&&from+at2>seen;at2-=1)beyond+=values[at2]??0;const same=values[seen-from]??0;return Math.min(1,beyond+(method==="exact"?
same:same/2))}function runsOf({questions}){return questions[0]?.failures.length??0}function runValues(group,stepOf){const values=new Array(
runsOf(group)).fill(0);for(const question of group.questions){const step=stepOf(question);for(const[run,failures]of question.
failures.entries())values[run]=(values[run]??0)+step*failures}return values}function sumOfChosen(values,chosen){const sums=Array.
from({length:chosen+1},()=>new Map);sums[0]?.set(0,1);for(const[index,value]of values.entries())for(let count2=Math.min(
chosen,index+1);count2>0;count2-=1){const target=sums[count2];for(const[sum2,ways]of sums[count2-1]??[])target?.set(sum2+
value,(target.get(sum2+value)??0)+ways)}const found=[...sums[chosen]??[]].sort(([a],[b])=>a-b),[from,to]=[found[0]?.[0]??
0,found.at(-1)?.[0]??0],whole=found.reduce((all,[,ways])=>all+ways,0),distribution=new Float64Array(to-from+1);for(const[
sum2,ways]of found)distribution[sum2-from]=ways/whole;return{from,values:distribution}}const MOST_VALUES=1<<20;function conditionalTest(questions,weighted,method="\
mid-p"){return groupedTest(questions,[],weighted).pValue(method)}function groupedTest(questions,groups,weighted){const telling=questions.
filter(({before,passedBefore,after,passedAfter})=>before>0&&after>0&&passedBefore+passedAfter>0&&passedBefore+passedAfter<
before+after),strata=new Map,parts=groups.flatMap(({later,questions:own})=>own.map(({answers})=>later*answers)).reduce(leastCommonMultiple,
telling.reduce((sum2,{after})=>leastCommonMultiple(sum2,after),1));for(const{before,passedBefore,after,passedAfter}of telling){
const[all,passes]=[before+after,passedBefore+passedAfter],key=`${all} ${passes} ${after}`,step=(weighted?weightOf(all,passes):
1)*(parts/after),known=strata.get(key);known===void 0?strata.set(key,{all,passes,later:after,step,count:1}):known.count+=
1}const grouped2=groups.map(group=>{const{later}=group;return{later,values:runValues(group,question=>stepIn(group,question,
parts,weighted))}}),steps=groups.flatMap(group=>group.questions.map(each=>stepIn(group,each,parts,weighted))),scale=scaleOf(
[...strata.values()],steps,grouped2);for(const stratum of strata.values())stratum.step=Math.max(1,Math.round(stratum.step/
scale));let seen=0;for(const{before,passedBefore,after,passedAfter}of telling){const key=`${before+after} ${passedBefore+
passedAfter} ${after}`;seen+=(strata.get(key)?.step??0)*(after-passedAfter)}const distributions=[...strata.values()].sort(
(a,b)=>a.step*a.count*a.later-b.step*b.count*b.later).map(stratum=>spread(power(hypergeometric(stratum),stratum.count),stratum.
step));let varyingGroups=0;for(const{later,values}of grouped2){const scaled2=values.map(value=>Math.round(value/scale));
scaled2.some(value=>value!==scaled2[0])&&(varyingGroups+=1);for(const value of scaled2.slice(-later))seen+=value;distributions.
push(sumOfChosen(scaled2,later))}const distribution=distributions.reduce(convolve,{from:0,values:Float64Array.of(1)});return{
pValue:method=>tail(distribution,seen,method),varying:telling.length+varyingGroups,isGrouped:varyingGroups>0}}const LEAST_VARYING=3;
function boldest({isGrouped,varying},asked){return isGrouped&&varying<LEAST_VARYING?"exact":asked}function stepIn(group,{
answers,failures},parts,weighted){const all=answers*failures.length,passes=all-failures.reduce((sum2,failed)=>sum2+failed,
0);return passes===0||passes===all?0:(weighted?weightOf(all,passes):1)*(parts/(group.later*answers))}function weightOf(all,passes){
return Math.round(8*(all+1)**2/((2*passes+1)*(2*all-2*passes+1)))}function scaleOf(strata,steps,groups){const common=[...strata.
map(({step})=>step),...steps].reduce(greatestCommonDivisor,0)||1,ofStrata=strata.reduce((sum2,{step,count:count2,later})=>sum2+
step/common*count2*later,0),values=groups.reduce((sum2,{later,values:own})=>sum2+later*(Math.max(...own)-Math.min(...own))/
common,ofStrata);return values<=MOST_VALUES?common:common*(values/MOST_VALUES)}function hypergeometric({all,passes,later}){
const failures=all-passes,[from,to]=[Math.max(0,later-passes),Math.min(later,failures)],values=new Float64Array(to-from+
1),mode=Math.min(to,Math.max(from,Math.floor((later+1)*(failures+1)/(all+2)))),ratio=found=>(failures-found)*(later-found)/
((found+1)*(passes-later+found+1));values[mode-from]=1;for(let found=mode;found<to;found+=1)values[found+1-from]=(values[found-
from]??0)*ratio(found);for(let found=mode-1;found>=from;found-=1)values[found-from]=(values[found+1-from]??0)/ratio(found);
const whole=values.reduce((sum2,value)=>sum2+value,0);return{from,values:values.map(value=>value/whole)}}function greatestCommonDivisor(a,b){
let[x,y]=[a,b];for(;y>0;)[x,y]=[y,x%y];return x}function leastCommonMultiple(a,b){return Math.min(a/greatestCommonDivisor(
a,b)*b,MOST_VALUES*MOST_VALUES)}function testPooled(questions,groups,{isWeighted,withoutNewest,method}){const trials=[];
for(const question of questions){if(question.cluster!==void 0)continue;const deciding=withoutNewest?beforeNewest(question):
question;deciding!==void 0&&trials.push(trialsOf(deciding))}const runs=groups.flatMap(group=>exchanged(group,withoutNewest)??
[]),test=groupedTest(trials,runs,isWeighted),used=isWeighted?boldest(test,method):method;return{pValue:test.pValue(used),
method:used,smallest:runs.length===0?void 0:smallestOf()};function smallestOf(){let choices=0;for(const{before,after}of trials)
choices+=logChoose(before+after,after);for(const group of runs)choices+=logChoose(runsOf(group),group.later);const isExact2=method===
"exact"||isWeighted&&trials.length+runs.length<LEAST_VARYING;return Math.exp(-choices)*(isExact2?1:.5)}}function trialsOf({
earlier,after}){const{trials,passed}=together(earlier);return{before:trials,passedBefore:passed,after:after.trials,passedAfter:after.
passed}}function beforeNewest({earlier:[newest,...older],after}){return newest===void 0||newest.passed*2<=newest.trials?
void 0:{earlier:older,after}}function logChoose(all,chosen){let sum2=0;for(let at2=1;at2<=Math.min(chosen,all-chosen);at2+=
1)sum2+=Math.log((all-at2+1)/at2);return sum2}const OUTLIER=.001,FAR=2.5;function poolOf(runs){if(runs.length<3)return{runs,
leftOut:[]};const[newest]=runs,totals=pool_totalsOf(runs),out=new Set(runs.filter(run=>run!==newest&&newest!==void 0&&isFar(
run,totals)&&isOutlier(run,runs,newest)));return{runs:runs.filter(run=>!out.has(run)),leftOut:[...out].map(({name})=>({name,
reason:(0,reasons.l)("outlier",{})}))}}function pool_totalsOf(runs){const totals=new Map;for(const{answers}of runs)for(const[
key,question]of answers){const{trials,passed}=question.answers,known=totals.get(key);known===void 0?totals.set(key,{trials,
passed}):(known.trials+=trials,known.passed+=passed)}return totals}function isFar({answers},totals){let[excess,variance]=[
0,0];for(const[key,question]of answers){const{trials,passed}=question.answers,all=totals.get(key);if(all===void 0||all.trials===
trials)continue;const failing=1-all.passed/all.trials;excess+=trials-passed-trials*failing,variance+=trials*failing*(1-failing)*
(all.trials-trials)/(all.trials-1)}return excess>0&&excess>=FAR*Math.sqrt(variance)}function isOutlier(run,runs,newest){
const others=runs.filter(each=>each!==run),asked=[...run.answers,...run.unanswered].map(([key,after])=>({key,after})),{questions,
groups}=pooledOf(asked,others);return testPooled(questions.values(),groups,{isWeighted:!0,withoutNewest:!1,method:"mid-p"}).
pValue<=OUTLIER&&!failsTheSame(run,newest,others)}function failsTheSame(run,newest,others){const rest=others.filter(each=>each!==
newest),isPassed=key=>{const found=rest.flatMap(({answers})=>answers.get(key)??[]);return found.filter(({passed})=>passed).
length*2>found.length},broken=[...run.answers].filter(([key,{passed}])=>!passed&&isPassed(key)),shared=broken.filter(([key])=>newest.
answers.get(key)?.passed===!1);return broken.length>0&&shared.length*2>broken.length}const TIME=/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
function timeIn(text){const time=text!=null&&TIME.test(text)?Date.parse(text):Number.NaN;return Number.isNaN(time)?void 0:
time}function sideOf(records){const variants=new Map;let fromZero=!1,[current,tallies]=[void 0,new Map];for(const record2 of records){
const{id,detail,variant,trial,outcome,category,rule,label,costUsd}=record2;if(id===question_id.n4)continue;variant!==current&&
(current=variant,tallies=variants.get(variant)??new Map,variants.set(variant,tallies));let tally=tallies.get(id);tally===
void 0&&(tally={id,detail,variant,trials:0,passed:0,failed:void 0,labels:void 0,silent:0,questionCategory:record2.questionCategory,
cluster:record2.cluster,asked:record2.asked,reference:record2.reference,judged:record2.judged,marks:"",costUsd:0},tallies.
set(id,tally)),tally.asked??=record2.asked,tally.reference??=record2.reference,tally.judged??=record2.judged,trial===0&&
(fromZero=!0),outcome!=="skipped"&&(tally.marks=marked(tally.marks,trial,outcome==="passed"?"1":"0")),!(outcome==="ungra\
ded"||outcome==="skipped"||category==="infrastructure"||category==="grader-error")&&(tally.trials+=1,tally.costUsd=tally.
costUsd===null||costUsd===null?null:tally.costUsd+costUsd,outcome==="passed"?tally.passed+=1:category!==null&&(rule==="n\
o-signal"&&(tally.silent+=1),tally.failed??=new Map,tally.failed.set(category,(tally.failed.get(category)??0)+1),label!==
null&&(tally.labels??=new Map,tally.labels.set(label,(tally.labels.get(label)??0)+1))))}const questions=[],unanswered=[];
for(const each of variants.values())for(const tally of each.values())tally.trials>0?questions.push(toQuestion(tally,fromZero)):
unanswered.push(toAsked(tally,fromZero));return{questions,unanswered,variants:new Set(variants.keys())}}const MOST_MISSING=16;
function marked(marks,trial,mark){if(marks===""&&trial===1)return mark==="1"?"-1":"-0";const missing=trial-marks.length;
return missing>=0&&missing<=MOST_MISSING?marks+"-".repeat(missing)+mark:missing<0&&marks[trial]==="-"?marks.slice(0,trial)+
mark+marks.slice(trial+1):marks+mark}function toAsked(tally,fromZero){const{id,detail,variant,questionCategory,cluster,asked,
reference,judged:judged2}=tally,marks=marksOf(tally,fromZero);return{id,detail,variant,questionCategory,cluster,asked,reference,
judged:judged2,marks}}function marksOf({marks},fromZero){return!fromZero&&marks==="-1"?"1":!fromZero&&marks==="-0"?"0":fromZero||
!marks.startsWith("-")?marks:marks.slice(1)}function toQuestion(tally,fromZero){const{trials,passed,costUsd}=tally,passRate=passed/
trials;return{id:tally.id,detail:tally.detail,variant:tally.variant,questionCategory:tally.questionCategory,cluster:tally.
cluster,asked:tally.asked,reference:tally.reference,judged:tally.judged,marks:marksOf(tally,fromZero),trials,answers:{trials,
passed},passRate,passed:passRate>.5,category:mostly(tally.failed),label:commonest(tally.labels),isSilent:tally.silent*2>
trials-passed,costUsd:costUsd===null?null:costUsd/trials}}function commonest(labels){return labels===void 0?null:[...labels].
sort(([a,x],[b,y])=>y-x||(a<b?-1:1))[0]?.[0]??null}function mostly(failed){if(failed===void 0)return null;const order=model_rung.
tB;return[...failed].sort(([a,x],[b,y])=>y-x||order.indexOf(a)-order.indexOf(b))[0]?.[0]??null}const LEAST_MEASURED=3;function timelineOf(history,now){
const leftOut=[...history.leftOut],present=sideOf(now.questions),distinct2=distinctRuns(history.runs,leftOut).filter(past=>{
const why=whyNotEarlier(past,now);return why!==void 0&&leftOut.push({name:past.name,reason:why}),why===void 0}),found=[];
for(const{name,digests,run,questions}of distinct2.sort(timeline_inOrder)){const side=sideOf(questions),{answers,unanswered}=answersBeside(
side,present);answers.size===0?leftOut.push({name,reason:whyNothingInCommon(side,present)}):found.push({name,digests,run,
side,answers,unanswered})}const untimed=found.filter(({run})=>timeOf(run)===void 0).length,itself=new Map(present.questions.
map(question=>[question,question]));return found.push({name:"this run",digests:[],run:now.run,side:present,answers:itself,
unanswered:new Map}),{moments:withBreaks(found),leftOut,untimed}}function withBreaks(found){let whole=0;return found.map(
(moment,at2)=>{const size=moment.side.questions.length,next=found[at2+1]?.side.questions.length,isBrokenOff=size*2<whole&&
next!==void 0&&size*2<next;return isBrokenOff||(whole=size),{...moment,isBrokenOff}})}function whyNotEarlier({run,questions},now){
if(run.id!==null&&run.id===now.run.id)return(0,reasons.l)("this-run",{});const[time,present]=[timeOf(run),timeOf(now.run)];
if(time!==void 0&&present!==void 0&&time>present)return(0,reasons.l)("made-later",{});if(run.id!==null&&now.run.id!==null)
return;const print=fingerprint(run,questions);return print!==void 0&&print===fingerprint(now.run,now.questions)?(0,reasons.
l)("same-log",{as:""}):void 0}function fingerprint({versions},questions){const measured=new Set(questions.flatMap(({latencyMs})=>latencyMs??
[]));if(measured.size<LEAST_MEASURED||measured.size*2<questions.length)return;const rows=questions.map(({id,variant,trial,
outcome,latencyMs})=>[id,variant,trial,outcome,latencyMs].join("\0"));return[JSON.stringify(versions),...rows].join(`
`)}function whyNothingInCommon(side,present){if(side.questions.length===0)return side.unanswered.length>0?(0,reasons.l)(
"nothing-answered",{}):(0,reasons.l)("without-ids",{});const ids2=new Set(present.questions.map(({id})=>id));return side.
questions.some(({id})=>ids2.has(id))?(0,reasons.l)("other-variants",{}):(0,reasons.l)("other-questions",{})}function distinctRuns(runs,leftOut){
const known=new Map,prints=new Map,isEvery=runs.every(({run})=>run.id!==null),ordered=[...runs].sort((a,b)=>+(a.run.id===
null)-+(b.run.id===null)),groups=new Map;for(const run of ordered){const earlier=known.get(run.digest);if(earlier!==void 0){
leftOut.push({name:run.name,reason:(0,reasons.l)("copy",{of:earlier.name})});continue}known.set(run.digest,run);const print=isEvery?
void 0:fingerprint(run.run,run.questions),same=print===void 0?void 0:prints.get(print);if(print!==void 0&&same===void 0&&
prints.set(print,run),same!==void 0&&(same.run.id===null||run.run.id===null)){leftOut.push({name:run.name,reason:(0,reasons.
l)("same-log",{as:same.name})});continue}const key=run.run.id===null?`file ${run.digest}`:`run ${run.run.id}`;groups.set(
key,[...groups.get(key)??[],run])}return[...groups.values()].map(timeline_together)}function timeline_together(reports){
const latestFirst=[...reports].sort((a,b)=>(b.run.attempt??0)-(a.run.attempt??0)||timeline_inOrder(b,a)),[latest,...others]=latestFirst;
if(latest===void 0)throw new Error("a run without a report");const digests=reports.map(({digest})=>digest);if(others.length===
0)return{...latest,digests};const answered2=new Set,parts=latestFirst.map(report=>{const added=report.questions.filter(question=>isAnswer(
question)&&!answered2.has(timeline_identityOf(question)));for(const question of added)answered2.add(timeline_identityOf(
question));return added}),used=latestFirst.filter((_,at2)=>(parts[at2]?.length??0)>0),silent=latestFirst.map(report=>report.
questions.filter(question=>!isAnswer(question)&&!answered2.has(timeline_identityOf(question)))),questions=[...parts,...silent].
flat(),union=kind=>[...new Set(used.flatMap(({run})=>run.versions[kind]))],versions={model:union("model"),prompt:union("\
prompt"),index:union("index"),context:union("context")},createdAt=latestFirst.map(({run})=>run.createdAt).find(time=>time!==
null)??null;return{...latest,digests,run:{...latest.run,createdAt,versions},questions}}function isAnswer({outcome,category}){
return outcome!=="ungraded"&&outcome!=="skipped"&&category!=="infrastructure"&&category!=="grader-error"}function timeline_identityOf({
id,detail,variant}){return JSON.stringify([id,detail,variant])}function timeline_inOrder(a,b){const[x,y]=[timeOf(a.run)??
Number.NEGATIVE_INFINITY,timeOf(b.run)??Number.NEGATIVE_INFINITY];if(x!==y)return x<y?-1:1;const attempts=(a.run.attempt??
0)-(b.run.attempt??0);return attempts!==0?attempts:byName(a.name,b.name)}function timeOf({createdAt}){return timeIn(createdAt)}
function byName(a,b){const padded=name=>name.replace(/\d+/g,digits=>digits.padStart(20,"0")),[x,y]=[padded(a),padded(b)];
return x<y?-1:x>y?1:0}const RUNS=10,LEAST=3,LEVEL=.001;function decayOf({moments},quarantined,anchor){const own=ownRuns(
moments),newest=own.at(-1);if(newest===void 0)return;const alike2=hasPrints(newest)?own.filter(run=>run===newest||sameJudgement(
run,newest)):own,[before,last]=sides(alike2,anchor?.time),after=poolOf(last.toReversed()).runs;if(before.length<LEAST||after.
length<LEAST)return;const asked=(moments.at(-1)?.side.questions??[]).filter(question=>!(0,question_id.x_)(quarantined,question)).
map(key=>({key,marks:key.cluster===null?[]:after.map(run=>marksIn(run,key))})),{groups,single}=groupsOf(asked,before),known=new Map(
asked.flatMap(({key})=>{const found=decay_trialsOf(key,before,after);return found===void 0?[]:[[key,found]]})),test=groupedTest(
single.flatMap(({key})=>known.get(key)??[]),groups.flatMap(group=>exchanged(group,!1)??[]),!0),changes=[...known.values()].
map(({before:was,passedBefore,after:is,passedAfter})=>passedAfter/is-passedBefore/was);if(changes.length===0)return;const difference=changes.
reduce((sum2,change)=>sum2+change,0)/changes.length,pValue=test.pValue(boldest(test,"mid-p"));return{anchor:anchor?.name??
null,isAnchored:anchor?.time!==void 0,runsBefore:before.length,runsAfter:after.length,questions:changes.length,difference,
pValue,isWorse:difference<0&&pValue<=LEVEL}}function hasPrints({answers}){for(const{judged:judged2,reference}of answers.
values())if(judged2!==null||reference!==null)return!0;return!1}function ownRuns(moments){const earlier=moments.slice(0,-1).
filter(({isBrokenOff})=>!isBrokenOff),present=moments.at(-1);return present!==void 0&&present.run.branch!==null&&earlier.
length>0&&earlier.every(({run})=>run.branch===present.run.branch)?[...earlier,present]:earlier}function sides(runs,time){
if(time===void 0){const each=Math.min(RUNS,Math.floor(runs.length/2));return[runs.slice(0,each),runs.slice(runs.length-each)]}
const isBefore=({run})=>(timeOf(run)??Number.POSITIVE_INFINITY)<=time;return[runs.filter(isBefore).slice(-RUNS),runs.filter(
run=>!isBefore(run)).slice(-RUNS)]}function decay_trialsOf(key,before,after){const[was,is]=[answersIn(before,key),answersIn(
after,key)];if(!(was.trials===0||is.trials===0))return{before:was.trials,passedBefore:was.passed,after:is.trials,passedAfter:is.
passed}}function answersIn(runs,key){let[trials,passed]=[0,0];for(const{answers}of runs){const found=answers.get(key)?.answers;
trials+=found?.trials??0,passed+=found?.passed??0}return{trials,passed}}function perCorrect(cost,passRate){return cost/passRate}
function withFallBack(student,teacher,kept2){return{cost:student.cost+(1-kept2)*teacher.cost,passRate:kept2*student.passRate+
(1-kept2)*teacher.passRate}}function breakEvenVolume(fixedCost,teacherPerCorrect,studentPerCorrect){const saving=teacherPerCorrect-
studentPerCorrect;return saving>0?fixedCost/saving:null}function monthsToPayBack(fixedCost,volume,teacherPerCorrect,studentPerCorrect,monthlyUpkeep=0){
const monthly=volume*(teacherPerCorrect-studentPerCorrect)-monthlyUpkeep;return monthly>0?fixedCost/monthly:null}function detectableDrop(pairs,flips,alpha){
if(pairs<=0)return 1;let[low,high]=[0,1];for(let step=0;step<60;step+=1){const drop=(low+high)/2;pairsFor(drop,flips,alpha)<=
pairs?high=drop:low=drop}return high}function pairsFor(drop,flips,alpha){const discordant=Math.min(1,flips+drop);return((-normalQuantile(
alpha)*Math.sqrt(discordant)+Z.p80*Math.sqrt(Math.max(0,discordant-drop*drop)))/drop)**2}const WINDOW=5,stability_LEAST=3,
SAME_QUESTIONS=.9,CALM=.1,stability_KINDS=["prompt","context","model"];function steadinessBy({moments},leftOut){const standings=new Map,
standingIn=(moment,questionCategory)=>{let found=standings.get(moment);return found===void 0&&(found=standingsOf(moment,
leftOut),standings.set(moment,found)),found.get(questionCategory)};return questionCategory=>{const found=[];for(let at2=moments.
length-1;at2>=0&&found.length<WINDOW;at2-=1){const moment=moments[at2],standing2=moment===void 0?void 0:standingIn(moment,
questionCategory);moment!==void 0&&standing2!==void 0&&found.unshift({moment,standing:standing2})}return found.length<stability_LEAST?
void 0:steadinessIn(found)}}function steadinessIn(found){const all=new Set(found.flatMap(({standing:standing2})=>[...standing2.
keys()])),kept2=[...all].filter(name=>found.every(({standing:standing2})=>standing2.has(name))).length;let[pairs,changed]=[
0,0];for(const[index,{standing:standing2}]of found.entries())for(const[name,{passed}]of found[index-1]?.standing??[]){const next=standing2.
get(name)?.passed;passed===void 0||next===void 0||(pairs+=1,next!==passed&&(changed+=1))}return{runs:found.length,kept:kept2/
all.size,flips:pairs===0?0:changed/pairs,moments:found.map(({moment})=>moment)}}function standingsOf({side},leftOut){const standings=new Map,
tallyOf=question=>{if((0,question_id.x_)(leftOut,question))return;const standing2=standings.get(question.questionCategory)??
new Map;standings.set(question.questionCategory,standing2);const tally=standing2.get(question.id)??{passes:0,of:0,passed:void 0};
return standing2.set(question.id,tally),tally};for(const question of side.unanswered)tallyOf(question);for(const question of side.
questions){const tally=tallyOf(question);tally!==void 0&&(tally.passes+=Number(question.passed),tally.of+=1,tally.passed=
tally.passes*2>tally.of)}return standings}function taskStable(steadiness){if(steadiness===void 0)return(0,readiness.z6)(
"task-stable","unknown",{needed:stability_LEAST});const{runs,kept:kept2}=steadiness;return(0,readiness.z6)("task-stable",
kept2>=SAME_QUESTIONS?"met":"not met",{runs,kept:kept2})}function behaviourStable(steadiness){if(steadiness===void 0)return(0,readiness.
z6)("stable","unknown",{needed:stability_LEAST});const{runs,kept:kept2,flips,moments}=steadiness,changed=stability_KINDS.
filter(kind=>new Set(moments.flatMap(moment=>versionIn(moment,kind)??[])).size>1),isContextSaid=moments.some(({run})=>run.
versions.context.length>0),silent=stability_KINDS.filter(kind=>(kind!=="context"||isContextSaid)&&moments.some(moment=>versionIn(
moment,kind)===void 0)),facts2={runs,kept:kept2,flips,changed,silent};return kept2<SAME_QUESTIONS||flips>CALM||changed.length>
0?(0,readiness.z6)("stable","not met",facts2):(0,readiness.z6)("stable",silent.length>0?"unknown":"met",facts2)}const distillation_OUTPUTS=200,
DROP=.1,CLOSE=1e-9;function candidatesOf({parts,economics,systems,questionsOf,steadiness},settings,confirming,margin){return[
...parts].flatMap(([questionCategory,part])=>{const costs=questionCategory===null?parts.size===1?economics.total:void 0:
economics.categories[questionCategory];if(costs===void 0||costs.withCost===0||part.passed===0)return[];const plan2=planFor(
settings,questionCategory,parts.size===1),steady=steadiness(questionCategory),passRate=(0,model_counts.CG)(part.passed,(0,model_counts.
wp)(part)),teacherPerCorrect=perCorrectOf(costs,passRate),saving=savingOf(teacherPerCorrect,passRate,plan2),questions=questionsOf(
questionCategory),checks2=[(0,readiness.z6)("bounded",questionCategory===null||systems>1?"not met":"met",{systems}),behaviourStable(
steady),teacherGood(part,questions,settings.minTeacherPassRate),studentGood(passRate,plan2,margin),teacherOutputs(plan2.
teacherOutputs,ignored(plan2.teacherOutputs,settings.all.teacherOutputs)),evalCoverage(questions,steady?.flips??0),savingCheck(
saving,teacherPerCorrect!==null,plan2,settings),cheaperRungs(confirmedUpTo(part,"context",confirming))],verdict=checks_verdictOf(
checks2);return[{questionCategory,questions,passRate,shareOfCost:costs.shareOfCost,costPerCorrect:teacherPerCorrect,...saving,
checks:checks2,verdict:verdict==="all met"?"ready":verdict}]}).sort((a,b)=>(b.shareOfCost??0)-(a.shareOfCost??0))}function planFor({
all,categories},questionCategory,isWhole){const own=questionCategory!==null&&Object.hasOwn(categories,questionCategory)?
categories[questionCategory]:void 0;return{studentCost:own?.studentCost??all.studentCost,studentPassRate:own?.studentPassRate??
all.studentPassRate,kept:own?.kept??all.kept,fixedCost:own?.fixedCost??all.fixedCost,monthlyUpkeep:own?.monthlyUpkeep??all.
monthlyUpkeep,monthlyQuestions:own?.monthlyQuestions??(isWhole?all.monthlyQuestions:void 0),teacherOutputs:own?.teacherOutputs??
(isWhole?all.teacherOutputs:void 0)}}function perCorrectOf({costPerQuestion,withoutCost},passRate){return costPerQuestion===
null||withoutCost>0||passRate===0?null:perCorrect(costPerQuestion,passRate)}function savingOf(teacherPerCorrect,passRate,plan2){
const{studentCost,studentPassRate,kept:kept2=1,fixedCost,monthlyUpkeep=0,monthlyQuestions}=plan2;if(studentCost===void 0||
studentPassRate===void 0||teacherPerCorrect===null)return{studentPerCorrect:null,breakEven:null,monthsToPayBack:null};const teacher={
cost:teacherPerCorrect*passRate,passRate},student={cost:studentCost,passRate:Math.min(studentPassRate,passRate)},together2=withFallBack(
student,teacher,kept2);if(together2.passRate===0)return{studentPerCorrect:null,breakEven:null,monthsToPayBack:null};const studentPerCorrect=perCorrect(
together2.cost,together2.passRate),volume=monthlyQuestions===void 0?void 0:monthlyQuestions*together2.passRate;return{studentPerCorrect,
breakEven:fixedCost===void 0?null:breakEvenVolume(fixedCost,teacherPerCorrect,studentPerCorrect),monthsToPayBack:fixedCost===
void 0||volume===void 0?null:monthsToPayBack(fixedCost,volume,teacherPerCorrect,studentPerCorrect,monthlyUpkeep)}}function teacherGood(part,questions,floor){
const rate=(0,model_counts.CG)(part.passed,(0,model_counts.wp)(part)),units=Math.min((0,model_counts.wp)(part),questions),
{lower}=wilson(rate*units,units),facts2={passRate:rate,lower,floor,questions:units};if(lower>=floor)return(0,readiness.z6)(
"teacher-good","met",facts2);const needed=trialsFor(rate,floor);return needed===void 0?(0,readiness.z6)("teacher-good","\
not met",facts2):(0,readiness.z6)("teacher-good","unknown",{...facts2,needed})}function studentGood(teacher,{studentPassRate,
kept:kept2=1},margin){if(studentPassRate===void 0)return(0,readiness.z6)("student-good","unknown",{teacher});const together2=kept2*
Math.min(studentPassRate,teacher)+(1-kept2)*teacher;return(0,readiness.z6)("student-good",together2>=teacher-margin-CLOSE?
"met":"not met",{teacher,together:together2,margin})}function ignored(own,all){return own===void 0?all:void 0}function teacherOutputs(outputs,ofAll){
return outputs===void 0?(0,readiness.z6)("teacher-outputs","unknown",{needed:distillation_OUTPUTS,...ofAll===void 0?{}:{
ofAll}}):(0,readiness.z6)("teacher-outputs",outputs>=distillation_OUTPUTS?"met":"not met",{outputs,needed:distillation_OUTPUTS})}
const distillation_LEVEL=.05;function evalCoverage(questions,flips){const needed=Math.ceil(pairsFor(DROP,flips,distillation_LEVEL)),
facts2={questions,needed,drop:DROP,detectable:detectableDrop(questions,flips,distillation_LEVEL)};return(0,readiness.z6)(
"eval-coverage",questions>=needed?"met":"not met",facts2)}function savingCheck(saving,isCostKnown,plan2,{all,payBackMonths}){
const{studentPerCorrect,breakEven,monthsToPayBack:months}=saving,missing=[["student_cost",plan2.studentCost],["student_p\
ass_rate",plan2.studentPassRate],["fixed_cost",plan2.fixedCost],["monthly_questions",plan2.monthlyQuestions]].flatMap(([
name,value])=>value===void 0?[name]:[]),ofAll=ignored(plan2.monthlyQuestions,all.monthlyQuestions);return missing.length>
0?(0,readiness.z6)("saving","unknown",{missing,...ofAll===void 0?{}:{ofAll}}):isCostKnown?studentPerCorrect===null||breakEven===
null?(0,readiness.z6)("saving","not met",{never:"dearer"}):months===null?(0,readiness.z6)("saving","not met",{never:"upk\
eep",breakEven}):(0,readiness.z6)("saving",months<=payBackMonths?"met":"not met",{months,allowed:payBackMonths,breakEven}):
(0,readiness.z6)("saving","unknown",{missing:["cost_usd"]})}const VERSION_KINDS=["prompt","index","context"],EXAMPLES=500,
SURVIVED={prompt:"survived-prompt",index:"survived-index",context:"survived-context"};function fineTuningChecks({questionCategory,
questionIds,runs,versions,span},confirmed,steadiness,settings,isWhole){const survived=VERSION_KINDS.map(kind=>{const found=versions[kind],
silent=span.filter(moment=>versionIn(moment,kind)===void 0).length,facts2={versions:found,silent,runs:span.length};return found.
length>1?(0,readiness.z6)(SURVIVED[kind],"met",facts2):(0,readiness.z6)(SURVIVED[kind],silent>0?"unknown":"not met",facts2)}),
{examples:common,categories}=settings.fineTuning,examples=(questionCategory!==null&&Object.hasOwn(categories,questionCategory)?
categories[questionCategory]:void 0)?.examples??(isWhole?common:void 0),count2=questionIds.length,pValue=mcnemar(0,count2);
return[...survived,(0,readiness.z6)("enough-runs",runs>=ENDURING_RUNS?"met":"not met",{runs,needed:ENDURING_RUNS}),cheaperRungs(
confirmed),taskStable(steadiness),examples===void 0?(0,readiness.z6)("examples","unknown",{needed:EXAMPLES,...common===void 0?
{}:{ofAll:common}}):(0,readiness.z6)("examples",examples>=EXAMPLES?"met":"not met",{examples,needed:EXAMPLES}),(0,readiness.
z6)("gain-visible",pValue<=settings.alpha?"met":"not met",{questions:count2,needed:neededFor(settings.alpha),pValue})]}function neededFor(alpha){
let count2=1;for(;mcnemar(0,count2)>alpha&&count2<1e3;)count2+=1;return count2}function fixCostOf(counts,category,effort){
const rung=model_rung.Q$.find(each=>each.category===category),last=model_rung.Q$.at(-1);if(category===null||category==="\
model"||rung===void 0||last===void 0)return null;const[hours,skipHours]=[hoursFor(rung,effort),hoursFor(last,effort)],{hourlyRate,
trainingCost=0}=effort,usd2=hourlyRate===void 0?null:moneyOf(hours,hourlyRate,0),skipUsd=hourlyRate===void 0?null:moneyOf(
skipHours,hourlyRate,trainingCost),[cheap,dear]=usd2===null||skipUsd===null?[hours,skipHours]:[usd2,skipUsd];return{category,
isOwn:hourlyRate!==void 0||effort.hours[rung.id]!==void 0||effort.hours[last.id]!==void 0,hours,usd:usd2,skipHours,skipUsd,
worthTrying:dear[0]+dear[1]===0?1:Math.min(1,(cheap[0]+cheap[1])/(dear[0]+dear[1])),modelFailures:counts.model,ladderFailures:(0,model_counts.
Uf)(counts)}}function hoursOf(effort){return Object.fromEntries(model_rung.Q$.map(rung=>[rung.id,hoursFor(rung,effort)]))}
function hoursFor({id,hours},{hours:own}){const[from,to]=own[id]??hours;return[from,to]}function moneyOf([from,to],rate,extra){
return[from*rate+extra,to*rate+extra]}function pastAnswers(moments){const present=moments.at(-1)?.side;if(present===void 0)
return[];const notJudged=new Set(present.unanswered);return[...present.questions,...notJudged].flatMap(question=>{const signs=moments.
map(({answers,unanswered,side})=>{const then=answers.get(question)??(side===present?question:unanswered.get(question));return then===
void 0?"-":past_answers_isAnswered(then)?signOf(then):"?"}),{id,variant}=question;return signs.every(sign=>sign==="+")?[]:
[{id,variant,runs:signs.join("")}]})}function past_answers_isAnswered(question){return"passRate"in question}function signOf({
trials,answers,category}){return answers.passed===trials?"+":answers.passed>0?"~":category==="unattributed"?"u":category!==
null&&(0,model_rung.hQ)(category)?category.charAt(0):"o"}function failingQuestions({moments},leftOut){const now=moments.
at(-1);return now===void 0?[]:now.side.questions.flatMap(question=>{const{category,passed,isSilent}=question;if(passed||
isSilent||category===null||!(0,model_rung.hQ)(category)||(0,question_id.x_)(leftOut,question))return[];const since=[];for(let at2=moments.
length-1;at2>=0;at2-=1){const moment=moments[at2],then=moment?.answers.get(question);if(!(moment===void 0||then===void 0)){
if(then.passed||then.isSilent||then.category!==category)break;since.unshift(moment)}}return[{question,category,since}]})}
const LOGGED=30;function climbOf(present,history,timeline,settings){const{run,economics,nextRung:nextRung2,independent}=present,
{counts,categories}=run.gated,parts=partsOf(counts,new Map([...categories].map(([name,part])=>[name,part.counts]))),{decisionRules,
quarantined}=settings,whole=confirmedRungs(counts,decisionRules,independent),confirming={decisionRules,independent,whole},
decay=decayOf(timeline,quarantined,settings.anchor),isAlone=history===null||history.runs.length===0,failing=failingQuestions(
timeline,quarantined),lasting=clustersOf(failing,timeline.moments),steadiness=steadinessBy(timeline,quarantined);let counted;
const questionsOf=questionCategory=>run.questionCount===run.total.entries?(0,model_counts.wp)(parts.get(questionCategory)??
(0,model_counts.W1)()):(counted??=run.gradedQuestionsByCategory(row=>!run.isGated(row)),counted.get(questionCategory)??0),
clusters=lasting.map(cluster=>{const{members:_members,span:_span,...record2}=cluster,{questionCategory,category}=record2;
if(category!=="model")return{...record2,checks:[],verdict:null};const confirmed=confirmedUpTo(parts.get(questionCategory),
"context",confirming),checks2=fineTuningChecks(cluster,confirmed,steadiness(questionCategory),settings,parts.size===1),verdict=checks_verdictOf(
checks2);return{...record2,checks:checks2,verdict:verdict==="all met"?"justified":verdict}});return{history:history===null?
null:{total:isAlone?1:timeline.moments.length,runs:isAlone?[]:timeline.moments.map((moment,at2)=>historyRun(moment,at2+1)).
slice(-LOGGED),...isAlone?{}:{answers:pastAnswers(timeline.moments.slice(-LOGGED))},leftOut:[...timeline.leftOut],untimed:timeline.
untimed,...decay===void 0?{}:{decay}},attempts:attemptsOf(timeline.moments,LOGGED,settings.alpha),climbing:climbingOf({parts,
timeline,failing,clusters,leftOut:quarantined},confirming),clusters,distillation:candidatesOf({parts,economics,systems:systemsIn(
run),questionsOf,steadiness},settings.distillation,confirming,settings.margin),hours:hoursOf(settings.effort),fixCost:fixCostOf(
counts,nextRung2,settings.effort),unknownCategories:unknownCategories(run,settings),optimizations:settings.optimizations.
map(({name,rung,monthlyUpkeep,monthlySaving})=>({name,rung,monthlyUpkeep,monthlySaving,net:monthlySaving-monthlyUpkeep})).
sort((a,b)=>b.net-a.net)}}function systemsIn({slices,total}){let named2=0;for(const{entries}of slices.variant.values())named2+=
entries;return slices.variant.size+(named2<total.entries?1:0)}function unknownCategories({slices},{distillation,fineTuning}){
const named2=[...Object.keys(distillation.categories),...Object.keys(fineTuning.categories)];return[...new Set(named2)].
filter(name=>!slices.category.has(name))}function earlier_runs_earlierRuns({moments},baseline,most){if(baseline===null||
!("questions"in baseline))return{runs:[],leftOut:[]};const runs=[],leftOut=[],until=timeOf(baseline);for(const moment of moments.
slice(0,-1).reverse()){const{name,run,digests,isBrokenOff}=moment,isBaseline=run.id!==null&&run.id===baseline.runId||baseline.
digest!==void 0&&digests.includes(baseline.digest),time=timeOf(run);isBaseline||(isBrokenOff?leftOut.push({name,reason:(0,reasons.
l)("broken-off",{})}):until!==void 0&&time!==void 0&&time>until?leftOut.push({name,reason:(0,reasons.l)("after-baseline",
{})}):runs.length+1<most&&runs.push(moment))}return{runs,leftOut}}const WAYS=3;function suspectKeys(run,{moments},leftOut){
const{probes:probes2}=run;if(probes2===void 0||!probes2.runs.some(({probe:probe2})=>probe2==="gold"))return[];const ways=new Map,
passing=new Set;for(let row=0;row<run.total.entries;row+=1)(run.isPassed(row)||probes2.failedIn(row)===void 0)&&passing.
add(run.nameOf(row).id);for(const{row,attribution}of run.failures()){const question=run.nameOf(row),failed=probes2.failedIn(
row)??[];if(!(0,model_rung.hQ)(attribution.category)||!failed.includes("gold")||(0,question_id.x_)(leftOut,question))continue;
const seen=ways.get(question.id)??new Set;for(const way of[`by ${run.variantOf(row)}`,...failed])seen.add(way);ways.set(
question.id,seen)}for(const[at2,{answers}]of moments.slice(0,-1).entries())for(const[{id},answer]of answers)answer.answers.
passed>0?passing.add(id):ways.get(id)?.add(`in run ${at2}`);return[...ways].filter(([id,seen])=>seen.size>=WAYS&&!passing.
has(id)).map(([id])=>id).sort(text_order.f)}var finding=__nccwpck_require__(5268),warnings=__nccwpck_require__(8967);function dataQuality(run,passingGrades,given){
const{quality,total}=run,findings=(0,finding.Y)(quality.findings),facts2={files:run.files.map(({path,format,entries})=>({
path,format,entries})),notices:run.files.flatMap(({path,notices})=>notices.map(notice=>({path,...notice}))),questions:run.
questionCount,repeatedQuestions:run.repeats.questions,repeats:run.repeats,judged:quality.judged,infrastructure:quality.infrastructure,
graderErrors:quality.graderErrors,unchecked:quality.unchecked,cached:quality.cached,goldEvidence:quality.goldEvidence,withoutQuestionId:quality.
withoutQuestionId,withoutGrade:quality.withoutGrade,noSignal:total.noSignal,contradictory:quality.contradictory,grades:sorted(
quality.grades),passingGrades:[...passingGrades],...quality.gradeWords.length===0?{}:{gradeWords:[...quality.gradeWords].
sort(text_order.f)},unknownLabels:sorted(quality.unknownLabels),...findings.length===0?{}:{findings:[...findings]},...given},
{covered,overlapping}=quality;return{...facts2,warnings:(0,warnings.nZ)({totals:total,quality:facts2,covered,overlapping})}}
function sorted(counts){return Object.fromEntries([...counts].map(([name,{count:count2}])=>[name,count2]).sort(([a],[b])=>(0,text_order.
f)(a,b)))}function newcombePaired(both,firstOnly,secondOnly,neither,z2=Z.p975){const n=both+firstOnly+secondOnly+neither;
if(n===0)return{difference:0,lower:-1,upper:1};const p1=(both+firstOnly)/n,p2=(both+secondOnly)/n,first=wilson(both+firstOnly,
n,z2),second=wilson(both+secondOnly,n,z2),phi=correctedPhi(both,firstOnly,secondOnly,neither),[l1,u1]=[p1-first.lower,first.
upper-p1],[l2,u2]=[p2-second.lower,second.upper-p2];return{difference:(firstOnly-secondOnly)/n,lower:p1-p2-Math.sqrt(Math.
max(0,l1*l1-2*phi*l1*u2+u2*u2)),upper:p1-p2+Math.sqrt(Math.max(0,u1*u1-2*phi*u1*l2+l2*l2))}}function correctedPhi(a,b,c,d){
const product=(a+b)*(c+d)*(a+c)*(b+d);if(product===0)return 0;const determinant=a*d-b*c;return(determinant>0?Math.max(0,
determinant-(a+b+c+d)/2):determinant)/Math.sqrt(product)}const MANY=1e5;function studentQuantile(share,freedom){if(freedom>
MANY)return normalQuantile(share);const central=2*share-1;let[low,high]=[0,1];for(;centralShare(high,freedom)<central;)[
low,high]=[high,high*2];for(let step=0;step<100&&high-low>1e-14*high;step+=1){const middle=(low+high)/2;centralShare(middle,
freedom)<central?low=middle:high=middle}return(low+high)/2}function centralShare(t,freedom){const angle=Math.atan(t/Math.
sqrt(freedom)),[sine,cosine]=[Math.sin(angle),Math.cos(angle)],isOdd=freedom%2===1;let term=isOdd?cosine:1,sum2=freedom===
1?0:term;for(let at2=isOdd?3:2;at2<freedom;at2+=2)term*=cosine*cosine*(at2-1)/at2,sum2+=term;return isOdd?2/Math.PI*(angle+
sine*sum2):sine*sum2}function clusteredWilson(clusters){const n=sumOf(clusters,({questions})=>questions),effective=effectiveQuestions(
clusters);return wilson(n===0?0:sumOf(clusters,({passed})=>passed)/n*effective,effective)}function effectiveQuestions(clusters){
const n=sumOf(clusters,({questions})=>questions);if(clusters.every(({questions})=>questions<=1))return n;const rate=sumOf(
clusters,({passed})=>passed)/n,count2=clusters.length,weighted=sumOf(clusters,({questions})=>questions**2)/n,variance=rate*
(1-rate);if(variance<NO_VARIANCE)return n/weighted;if(count2<2)return 1;const robust=count2/(count2-1)*(sumOf(clusters,c=>(c.
passed-c.questions*rate)**2)/(n*variance)),shrunk=(count2*correlation(clusters,n,rate)+1)/(count2+5);return effectiveSize(
n,Math.max(1,robust,1+(weighted-1)*shrunk),count2,.975,Z.p975)}const NO_VARIANCE=1e-12;function correlation(clusters,n,rate){
const count2=clusters.length;if(n<=count2||count2<2)return 1;const between2=sumOf(clusters,c=>c.questions*(c.passed/c.questions-
rate)**2)/(count2-1),within2=sumOf(clusters,c=>c.passed*(1-c.passed/c.questions))/(n-count2),size=(n-sumOf(clusters,({questions})=>questions**
2)/n)/(count2-1),all=between2+(size-1)*within2;return all<=0?1:Math.min(1,Math.max(0,(between2-within2)/all))}function clusteredNewcombe({
both,afterOnly,beforeOnly,neither},clusters){const n=both+afterOnly+beforeOnly+neither,count2=clusters.length,difference=(afterOnly-
beforeOnly)/n,variance=(afterOnly+beforeOnly)/n-difference**2,robust=variance<NO_VARIANCE?sumOf(clusters,({questions})=>questions**
2)/n:count2/(count2-1)*(sumOf(clusters,({questions,change})=>(change-questions*difference)**2)/(n*variance)),share=(count2<
2?1:effectiveSize(n,Math.max(1,robust),count2,.95,Z.p95))/n;return newcombePaired(both*share,afterOnly*share,beforeOnly*
share,neither*share,Z.p95)}function effectiveSize(n,effect,clusters,level,z2){return Math.max(1,n/effect*(z2/studentQuantile(
level,clusters-1))**2)}function sumOf(items,value){return items.reduce((sum2,item)=>sum2+value(item),0)}function independentShare({
total,gradedQuestionCount,repeats,clusters}){const answers=(0,model_counts.wp)(total);if(answers===0)return 1;const found=clusters();
return found.length>0?Math.min(1,effectiveQuestions(found)/answers):repeats.questions===0?1:Math.min(1,gradedQuestionCount/
answers)}function passRateInterval(run){const clusters=run.clusters();if(clusters.length>0)return clusteredWilson(clusters);
const units=Math.round((0,model_counts.wp)(run.total)*independentShare(run));return wilson((0,model_counts.CG)(run.weights.
passed,run.weights.whole)*units,units)}function measuredShares({runs,patterns},all,independent){const shares=new Map,measured=[];
let left=1,worth=Number.POSITIVE_INFINITY,settledBefore=0;const given=runs.map(({probe:probe2})=>probe2);for(const[at2,probe2]of given.
entries()){const asked=patterns.filter(({results})=>results.slice(0,at2).every(result=>result===!1)).filter(({results})=>(results[at2]??
null)!==null),count2=sum(asked);if(count2===0||left===0)break;worth=Math.min(worth,count2/left);for(const category2 of model_rung.
R6){const turned=sum(asked.filter(({results})=>results[at2]===category2));shares.set(category2,(shares.get(category2)??0)+
left*turned/count2)}left*=sum(asked.filter(({results})=>results[at2]===!1))/count2;const{category}=model_probe.ho[probe2];
(category!=="model"||at2>0)&&measured.push(shareOf(category,shares.get(category)??0,settledBefore+count2)),settledBefore+=
sum(asked.filter(({results})=>results[at2]!==!1))}if(!["prompt","gold","context"].every(probe2=>given.includes(probe2))||
measured.length<3)return measured;const context=measured.find(({category})=>category==="context"),known=measured.filter(
({category})=>category!=="model"),rest=1-known.reduce((total,{share})=>total+share,0);return[...known,shareOf("model",Math.
max(0,rest),context?.asked??0)];function shareOf(category,share,asked){if(worth>=all*(1-1e-9))return{category,share,lower:share,
upper:share,asked,units:0};const units=worth*independent,{lower,upper}=wilson(share*units,units),known2=Math.abs(worth-asked)<
1e-9?asked/all:0;return{category,share,lower:Math.min(share,Math.max(lower,share*known2)),upper:Math.max(share,Math.min(
upper,share*known2+1-known2)),asked,units}}}function sum(patterns){return patterns.reduce((total,{failures})=>total+failures,
0)}const PROPOSED=["gold","prompt","context","model"];function nextProbe({failures,nameOf:nameOf2,probes:probes2},draw){
const given=new Set(probes2?.runs.map(({probe:probe3})=>probe3)),probe2=PROPOSED.find(each=>!given.has(each));if(probe2===
void 0)return null;const all=drawing(draw),asked=drawing(draw);let isOpen=!1;for(const{row,attribution}of failures()){if(!(0,model_rung.
hQ)(attribution.category)&&attribution.category!=="unattributed")continue;SHOWN_BY.has(attribution.rule)||(isOpen=!0);const id=(0,question_id.
Sd)(nameOf2(row));id!==question_id.n4&&(all.add(id),probes2?.isAsked(row)===!0&&asked.add(id))}if(!isOpen||all.count()===
0)return null;const questions=(asked.count()>0?asked:all).drawn();return{probe:probe2,questions,of:all.count(),seed:draw.
seed,points:pointsOf(questions.length,all.count())}}function drawing({size,seed}){const ids2=new Set,best=[],isBefore=(a,b)=>a.
place<b.place||a.place===b.place&&(0,text_order.f)(a.id,b.id)<0;return{add,count:()=>ids2.size,drawn:()=>best.map(({id})=>id).
sort(text_order.f)};function add(id){if(ids2.has(id))return;ids2.add(id);const placed={id,place:(0,text_hash._)(`${seed}\
:${id}`)},last=best.at(-1);if(best.length===size&&last!==void 0&&!isBefore(placed,last))return;let[from,to]=[0,best.length];
for(;from<to;){const middle=from+to>>1,other=best[middle];other!==void 0&&isBefore(other,placed)?from=middle+1:to=middle}
best.splice(from,0,placed),best.length>size&&best.pop()}}function pointsOf(drawn2,all){if(drawn2>=all)return 0;const{lower,
upper}=wilson(drawn2/2,drawn2);return 50*Math.min(upper-lower,1-drawn2/all)}function rungReports(run,attributions){const reports={
prompt:empty(run,"prompt"),retrieval:empty(run,"retrieval"),context:empty(run,"context"),model:empty(run,"model")};for(const{
questionId,category,basis}of attributions){if(!(0,model_rung.hQ)(category))continue;const{questionIds,byBasis}=reports[category];
questionIds.push(questionId),byBasis[basis]=(byBasis[basis]??0)+1}return reports}function empty({total,weights},category){
const failures=total[category];return{failures,share:(0,model_counts.CG)(failures,(0,model_counts.Uf)(total)),rate:(0,model_counts.
CG)(weights[category],weights.whole),questionIds:[],byBasis:{}}}const answerSchema=cli_schemas.Ikc({id:cli_schemas.YjP(),
variant:cli_schemas.mee(cli_schemas.YjP()),question:cli_schemas.lqM(cli_schemas.YjP()),answer:cli_schemas.lqM(cli_schemas.
YjP())}),answersSchema=cli_schemas.Ikc({schemaVersion:cli_schemas.euz(1),answers:cli_schemas.YOg(answerSchema)});function withAnswersBefore(comparison2,answers){
const{result}=comparison2;if(result===null||answers.length===0)return comparison2;const keyOf2=(id,variant)=>`${id}\0${variant??
""}`,wanted=new Set(result.newlyFailing.map(({id,variant})=>keyOf2(id,variant))),known=new Map;for(const{id,variant,answer}of answers){
const key=keyOf2(id,variant);answer!==void 0&&wanted.has(key)&&known.set(key,answer)}const newlyFailing=result.newlyFailing.
map(change=>{const answerBefore=known.get(keyOf2(change.id,change.variant));return answerBefore===void 0?change:{...change,
answerBefore}});return{...comparison2,result:{...result,newlyFailing}}}var schema_version=__nccwpck_require__(6551);function climbSettings(settings,quarantined,anchorTime){
return{decisionRules:settings["decision-rules"],alpha:settings.alpha.fewRuns,margin:settings.margin,distillation:settings.
distillation,fineTuning:settings["fine-tuning"],effort:settings.effort,optimizations:settings.optimizations,anchor:settings.
anchor===void 0?void 0:{name:settings.anchor,time:anchorTime},quarantined}}function gateSettings(settings){return{limits:Object.
fromEntries(Object.keys(lib_gates.JH).filter(lib_gates.N5).map(id=>[id,settings[(0,lib_gates.Ys)(id)]])),categories:settings.
categories,warnOnly:settings["warn-only"],failOn:settings["fail-on"]}}var strictness=__nccwpck_require__(1359),list=__nccwpck_require__(
7392),describe_value=__nccwpck_require__(832),values_limit=__nccwpck_require__(7897),refuse_value=__nccwpck_require__(7012);
const textSchema=cli_schemas.FsL(cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.aig()]),cli_schemas.pdi(value=>String(value).
trim()));function choice(words2){return cli_schemas.FsL(cli_schemas.L5J(),cli_schemas.pdi((value,context)=>{const found=words2.
find(word=>word===(typeof value=="string"?value.trim():value));return found!==void 0?found:(0,refuse_value.s)(context,`e\
xpected ${orList(words2)}, found ${(0,describe_value.b)(value)}.`,value)}))}const shareSchema=cli_schemas.FsL(cli_schemas.
KCZ([cli_schemas.YjP(),cli_schemas.aig()]),cli_schemas.pdi((value,context)=>{const limit=(0,values_limit.Fv)(String(value));
return!("mistake"in limit)&&limit.unit!=="count"?limit.value:(0,refuse_value.s)(context,`expected a percentage from 0% t\
o 100% such as \`30%\`, found ${(0,describe_value.b)(value)}.`,value)})),levelSchema=cli_schemas.FsL(shareSchema,cli_schemas.
pdi(level=>({fewRuns:level,manyRuns:level}))),scoreSchema=cli_schemas.FsL(cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.
aig()]),cli_schemas.pdi((value,context)=>{const score=parseScore(value),isPercent=typeof value=="string"&&value.includes(
"%");return score!==void 0&&score>=0&&!(isPercent&&score>1)?score:(0,refuse_value.s)(context,`expected a score on the sc\
ale of the file, such as \`0.7\` or \`4\`, or a percentage up to 100%, found ${(0,describe_value.b)(value)}.`,value)}));
function parseScore(value){if(typeof value=="number")return Number.isFinite(value)?value:void 0;if(typeof value!="string")
return;const[,digits,percent]=/^(-?\d+(?:\.\d+)?)\s*(%)?$/.exec(value.trim())??[];if(digits!==void 0)return percent===void 0?
Number(digits):+`${digits}e-2`}function pattern(shape,what){return cli_schemas.FsL(cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.
aig()]),cli_schemas.pdi((value,context)=>{const text=String(value).trim();return shape.test(text)?text:(0,refuse_value.s)(
context,`expected ${what}, found ${(0,describe_value.b)(value)}.`,value)}))}const LONGEST_ADDRESS=2e3,addressSchema=cli_schemas.
FsL(cli_schemas.YjP(),cli_schemas.pdi((value,context)=>{const text=value.trim(),url=URL.canParse(text)?new URL(text):void 0;
return url===void 0||url.protocol!=="https:"&&url.protocol!=="http:"?(0,refuse_value.s)(context,`expected an address tha\
t begins with \`https://\`, found ${(0,describe_value.b)(value)}.`,value):(0,secrets.QU)(url.href)!==url.href?(0,refuse_value.
s)(context,"expected an address that may be published, found one with a key, token or signature in it; use one that read\
ers open with their own rights.",value):url.href.length<=LONGEST_ADDRESS?url.href:(0,refuse_value.s)(context,`expected a\
t most 2,000 characters, found ${url.href.length}.`,value)}));function values_wholeNumber(from,to){return cli_schemas.FsL(
cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.aig()]),cli_schemas.pdi((value,context)=>{const number=/^\s*\d{1,9}\s*$/.
test(String(value))?Number(value):Number.NaN;return number>=from&&number<=to?number:(0,refuse_value.s)(context,`expected\
 a whole number from ${from} to ${to}, found ${(0,describe_value.b)(value)}.`,value)}))}const HOST=/^[a-z0-9.-]+(:\d+)?$/,
hostsSchema=cli_schemas.FsL(list.c,cli_schemas.pdi((names,context)=>{const hosts=names.map(name=>name.toLowerCase()),wrong2=hosts.
find(host=>!HOST.test(host));if(wrong2===void 0)return hosts;const message=`expected host names such as \`traces.example.\
com\`, found ${(0,describe_value.b)(wrong2)}.`;return(0,refuse_value.s)(context,message,names)}));function orList(words2){
const quoted=words2.map(word=>`\`${word}\``),last=quoted.pop();return quoted.length===0?last??"":`${quoted.join(", ")} o\
r ${last}`}var ladder_labels=__nccwpck_require__(1929);const labelsSchema=cli_schemas.FsL(cli_schemas.g1P(cli_schemas.YjP(),
cli_schemas.L5J()),cli_schemas.pdi((value,context)=>{const labels=new Map;for(const[label,target]of Object.entries(value))
if(typeof target=="string"&&(0,ladder_labels.s1)(target))labels.set(label,target);else{const message=`expected ${orList(
ladder_labels.cR)}, found ${(0,describe_value.b)(target)}.`;context.issues.push({code:"custom",message,input:target,path:[
label]})}return labels})),DECISION_RULES={prompt:.3,retrieval:.3,context:.2,model:.2},decisionRulesSchema=cli_schemas.FsL(
cli_schemas.rej({prompt:cli_schemas.lqM(shareSchema),retrieval:cli_schemas.lqM(shareSchema),context:cli_schemas.lqM(shareSchema),
model:cli_schemas.lqM(shareSchema)}),cli_schemas.pdi(value=>({prompt:value.prompt??DECISION_RULES.prompt,retrieval:value.
retrieval??DECISION_RULES.retrieval,context:value.context??DECISION_RULES.context,model:value.model??DECISION_RULES.model}))),
metricsSchema=cli_schemas.FsL(cli_schemas.g1P(cli_schemas.YjP(),cli_schemas.L5J()),cli_schemas.pdi((value,context)=>{const metrics=new Map;
for(const[name,setting]of Object.entries(value)){const meaning=meaningOf(name,setting);typeof meaning!="string"?metrics.
set((0,metric.Kh)(name),meaning):context.issues.push({code:"custom",message:meaning,input:setting,path:[name]})}return metrics}));
function meaningOf(name,setting){const known=(0,metric.wl)(name),plain2=parseScore(setting);if(plain2!==void 0)return known===
void 0?`nothing is known of this metric. Say what it is evidence of: \`{ means: recall, min: ${plain2} }\`.`:{...known,threshold:plain2};
if(!(0,record.u)(setting))return`expected a threshold, or \`{ means: recall, min: 0.8 }\`, found ${(0,describe_value.b)(
setting)}.`;const{means:means2,min,max,...others}=setting,[stranger]=Object.keys(others);if(stranger!==void 0)return`the\
re is no \`${stranger}\` here; a metric has \`means\` and \`min\` or \`max\`.`;const kind=means2===void 0?known?.kind:metric.
Rc.find(word=>word===means2);if(kind===void 0)return`expected \`means\` to be ${orList(metric.Rc)}, found ${(0,describe_value.
b)(means2)}.`;if(min!==void 0&&max!==void 0)return"expected `min` or `max`, found both.";const threshold=parseScore(min??
max)??(min===void 0&&max===void 0?known?.threshold:void 0);if(threshold===void 0)return`expected a number as \`min\` or \`m\
ax\`, found ${(0,describe_value.b)(min??max)}.`;const operator=max!==void 0?"<=":min!==void 0?">=":known?.operator??">=";
return{kind,operator,threshold}}const EVERYWHERE={input:!0,file:!0,flag:!0},FILE_ONLY={input:!1,file:!0,flag:!1},INPUT_ONLY={
input:!0,file:!1,flag:!1},INPUT_AND_FILE={input:!0,file:!0,flag:!1},INPUT_AND_FLAG={input:!0,file:!1,flag:!0};function unsetOption(definition){return{...definition,default:void 0}}const PASSING_GRADES=["correct","acceptable"],ATTRIBUTION_OPTIONS={
"passing-grades":{repeatable:!0,docs:"The grades that pass, compared exactly. Unset, a log that has neither `correct` no\
r `acceptable` in it is read by the table of words in docs/formats.md (`PASS`, `yes`, `ok` …), and refused where that do\
es not know every grade.",group:"Attribution",places:EVERYWHERE,example:"correct, acceptable",schema:list.c,strictness:grades=>(0,strictness.
KE)("grades",grades,"laxer"),default:PASSING_GRADES,defaultText:"`correct`, `acceptable`"},"pass-score":unsetOption({docs:"\
The score from which an answer passes, where a tool writes scores and no verdict of its own, on the scale of the file: `\
0.7` of 1, `4` of 5. Unset, a metric has the threshold of the table in docs/formats.md, or its format's. A threshold und\
er `metrics:` comes first.",group:"Attribution",places:EVERYWHERE,example:"0.7",schema:scoreSchema,strictness:score=>({kind:"\
score",level:score??0}),defaultText:"by format"}),"pass-metric":{repeatable:!0,docs:"The scores that decide whether an a\
nswer passes, where a tool writes several and no verdict; every one of them has to pass.",group:"Attribution",places:EVERYWHERE,
example:"answer_correctness",schema:list.c,strictness:names=>(0,strictness.KE)(names.length===0?"by format":"metrics",names,
"stricter"),default:[],defaultText:"by format"},metrics:{docs:"Thresholds of metrics, and what metrics of your own are e\
vidence of: `recall` or `precision` of the context, `faithfulness` or `completeness` of the answer, its `format`, its `c\
orrectness`, or its `size`.",group:"Attribution",places:FILE_ONLY,example:"{ context_recall: 0.7, my_coverage: { means: \
recall, min: 0.9 } }",schema:metricsSchema,default:new Map,defaultText:"the table in docs/formats.md"},labels:{docs:"Wha\
t your own failure labels mean: a rung (`prompt`, `retrieval`, `context`, `model`), `off-ladder`, or a known label they \
are another word for.",group:"Attribution",places:FILE_ONLY,example:"{ no_docs_found: missing_evidence, out_of_scope: of\
f-ladder }",schema:labelsSchema,default:new Map,defaultText:"none"},unattributed:{docs:"Where failures without any signa\
l are counted: with the `prompt` rung, the cheapest to try, or `separate`, in no rung.",group:"Attribution",places:EVERYWHERE,
example:"separate",schema:choice(["prompt","separate"]),default:"prompt"},"decision-rules":{docs:"Shares of the failures\
 on the ladder above which a rung is suggested. They route work and never fail a check.",group:"Attribution",places:FILE_ONLY,
example:"{ retrieval: 25% }",schema:decisionRulesSchema,default:DECISION_RULES,defaultText:"prompt 30 %, retrieval 30 %,\
 context 20 %, model 20 %"}};function probeFiles(settings){const[gold,oracle]=[settings["gold-run"],settings["oracle-run"]];
gold.length>0&&oracle.length>0&&(0,user_error.TR)({code:"named-twice",field:"oracle-run",message:"`gold-run` and `oracle\
-run` are two names of one option, and both are set.",hint:"Keep `gold-run`."});const all={prompt:{option:"prompt-run",patterns:settings["\
prompt-run"]},gold:oracle.length>0?{option:"oracle-run",patterns:oracle}:{option:"gold-run",patterns:gold},context:{option:"\
context-run",patterns:settings["context-run"]},model:{option:"model-run",patterns:settings["model-run"]}},isGiven=probe2=>all[probe2].
patterns.length>0;return Object.fromEntries(model_probe._v.filter(isGiven).map(probe2=>[probe2,all[probe2]]))}var cli_core=__nccwpck_require__(
8532);const DAY=/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/,entrySchema=cli_schemas.rej({question:cli_schemas.KCZ([cli_schemas.
YjP(),cli_schemas.aig()]),reason:cli_schemas.YjP().check(api.m9(1)),expires:cli_schemas.lqM(cli_schemas.L5J())});function isDay(text){
if(!DAY.test(text))return!1;const[year=0,month=0,day=0]=text.split("-").map(Number),isLeap=year%4===0&&(year%100!==0||year%
400===0);return day<=(month===2?isLeap?29:28:[4,6,9,11].includes(month)?30:31)}const waiversSchema=cli_schemas.FsL(cli_schemas.
YOg(entrySchema),cli_schemas.pdi((entries,context)=>entries.map(({question,reason,expires},index)=>{const day=expires instanceof
Date?expires.toISOString().slice(0,10):expires;return day==null?{question:String(question),reason,expires:void 0}:typeof day!=
"string"||!isDay(day)?(context.issues.push({code:"custom",message:"expected a day such as `2027-01-31`.",input:expires,path:[
index,"expires"]}),cli_core.tm):{question:String(question),reason,expires:day}})));function waiverStrictness(waivers){const amounts2=new Map;
for(const{question,expires="for ever"}of waivers)expires>(amounts2.get(question)??"")&&amounts2.set(question,expires);return{
kind:"questions",amounts:amounts2,more:"laxer"}}function onDay(waivers,today){const over=waiver=>waiver.expires!==void 0&&
today!==null&&waiver.expires<today;return{active:new Set(waivers.filter(waiver=>!over(waiver)).map(({question})=>question)),
expired:waivers.filter(over).map(({question})=>question)}}var comparison=__nccwpck_require__(3644);const MANY_RUNS=3;var statistics_sum=__nccwpck_require__(
6692);function costChange(pairs){const[before,after]=[(0,statistics_sum.ZO)(),(0,statistics_sum.ZO)()];let questions=0,withoutBefore=0,
withoutAfter=0;for(const pair of pairs)pair.before.costUsd===null&&(withoutBefore+=1),pair.after.costUsd===null&&(withoutAfter+=
1),!(pair.before.costUsd===null||pair.after.costUsd===null)&&(questions+=1,(0,statistics_sum.DN)(before,pair.before.costUsd),
(0,statistics_sum.DN)(after,pair.after.costUsd));const mean=sum2=>questions===0?null:sum2/questions;return{questions,withoutBefore,
withoutAfter,before:mean((0,statistics_sum.Qy)(before)),after:mean((0,statistics_sum.Qy)(after))}}function commonNames(base,head){
const hidden=new Set;let isMasked=!1;for(const{id}of[...base.questions,...base.unanswered,...head.questions,...head.unanswered])
(0,hidden_text.Ky)(id)&&hidden.add(id),id.includes(secrets.v5)&&(isMasked=!0);return hidden.size===0&&!isMasked?question_id.
Sd:question=>{const id=(0,question_id.Sd)(question),hash=(0,hidden_text.kh)(id);return hidden.has(hash)?hash:isMasked?(0,secrets.
QU)(id):id}}const beta_binomial_LEAST=.001;function fitSpread(questions){const answered2=questions.filter(({trials})=>trials>
0),repeated=answered2.filter(({trials})=>trials>1);if(repeated.length===0)return;const mean=within(answered2.reduce((sum2,{
trials,passed})=>sum2+passed/trials,0)/answered2.length),disagree=repeated.reduce((sum2,{trials,passed})=>sum2+2*passed*
(trials-passed)/(trials*(trials-1)),0)/repeated.length;return{mean,correlation:within(1-disagree/(2*mean*(1-mean)))}}function spreadOfFlips(mean,flips){
const rate=within(mean);return{mean:rate,correlation:within(1-flips/(2*rate*(1-rate)))}}function passesOf({mean,correlation:correlation2},trials){
const weight=(1-correlation2)/correlation2,[a,b]=[mean*weight,(1-mean)*weight],shares=[1];for(let k=0;k<trials;k+=1)shares.
push((shares[k]??0)*(trials-k)*(k+a)/((k+1)*(trials-k-1+b)));const whole=shares.reduce((sum2,share)=>sum2+share,0);return shares.
map(share=>share/whole)}function within(share){return Math.min(1-beta_binomial_LEAST,Math.max(beta_binomial_LEAST,share))}
function seededRandom(seed){let state=seed>>>0;return()=>{state=state+1831565813>>>0;let mixed=Math.imul(state^state>>>15,
state|1);return mixed^=mixed+Math.imul(mixed^mixed>>>7,mixed|61),((mixed^mixed>>>14)>>>0)/4294967296}}const LIKELY=.2;function judgeChange(questions,groups,runs,settings){
const{method,minDrop,margin}=settings,isMany=runs>=MANY_RUNS,alpha=isMany?settings.alpha.manyRuns:settings.alpha.fewRuns,
isRepeated=runs>1||groups.length>0||questions.some(({earlier,after})=>together(earlier).trials+after.trials>2),deciding=testPooled(
questions,groups,{isWeighted:!0,withoutNewest:isMany,method}),{pValue}=deciding,pNet=isRepeated?testPooled(questions,groups,
{isWeighted:!1,withoutNewest:!1,method}).pValue:pValue,change=meanChange(questions),drop=-change.difference,isUnchanged=questions.
every(({earlier:[newest],after})=>newest!==void 0&&isSame(newest,after)),isNetLoss=drop>0&&sinceNewest(questions)<0,regressed=isAtMost(
pValue,alpha)&&pNet<=Math.max(LIKELY,alpha)&&drop>=minDrop&&isNetLoss,canTell=deciding.smallest===void 0||isAtMost(deciding.
smallest,alpha),isSafe=questions.length>0&&(isUnchanged||canTell&&change.lower>-margin);return{verdict:regressed?"regres\
sed":isSafe?"ok":"inconclusive",test:isRepeated?`conditional-${deciding.method}`:`mcnemar-${method}`,alpha,pValue,pNet,change,
isNetLoss,smallest:deciding.smallest}}function isAtMost(pValue,level){return pValue<=level*(1+1e-9)}function isSame(a,b){
return a.passed*b.trials===b.passed*a.trials}function meanChange(questions){const cells={both:0,afterOnly:0,beforeOnly:0,
neither:0},clusters=new Map,alone=[];for(const{earlier,after,cluster}of questions){const before=together(earlier),[was,is]=[
before.passed/before.trials,after.passed/after.trials];cells.both+=Math.min(was,is),cells.afterOnly+=Math.max(0,is-was),
cells.beforeOnly+=Math.max(0,was-is),cells.neither+=1-Math.max(was,is);const known=cluster===void 0?void 0:clusters.get(
cluster);known!==void 0?(known.questions+=1,known.change+=is-was):cluster!==void 0?clusters.set(cluster,{questions:1,change:is-
was}):alone.push({questions:1,change:is-was})}return clusters.size===0?newcombePaired(cells.both,cells.afterOnly,cells.beforeOnly,
cells.neither,Z.p95):clusteredNewcombe(cells,[...clusters.values(),...alone])}function sinceNewest(questions){let change=0;
for(const{earlier:[newest],after}of questions)newest!==void 0&&(change+=after.passed/after.trials-newest.passed/newest.trials);
return change}const FLIPS=.1,MOST_QUESTIONS=200,POWER=.8;function visibleDropOf(questions,spread2,setting){const size=Math.
min(MOST_QUESTIONS,questions.length),ordered=[...questions].sort((a,b)=>a.older.passed-b.older.passed||a.older.trials-b.
older.trials||a.newest.passed-b.newest.passed||a.newest.trials-b.newest.trials),drop=smallestDrop(setting,spread2,random=>size===
ordered.length?ordered:Array.from({length:size},()=>ordered[Math.floor(random()*ordered.length)]??NOTHING));return narrowed(
drop,size,questions.length)}const NOTHING={newest:{trials:0,passed:0},older:{trials:0,passed:0}};function visibleDropFor(questions,spread2,setting){
const size=Math.min(MOST_QUESTIONS,questions),{runs,trials}=setting,passes=passesOf(spread2,(runs-1)*trials),drop=smallestDrop(
setting,spread2,random=>Array.from({length:size},()=>{const older={trials:(runs-1)*trials,passed:drawn(passes,random)};return{
newest:answered(spread2,older,trials,random),older}}));return narrowed(drop,size,questions)}function narrowed(drop,size,questions){
return drop>=1?1:drop*Math.sqrt(size/questions)}function smallestDrop({runs,trials,alpha,method,tries},spread2,draw){const random=seededRandom(
runs*1000003+trials*1009+tries),isMany=runs>=MANY_RUNS,found=[];for(let at2=0;at2<tries;at2+=1){const questions=draw(random).
map(({newest,older})=>{const all={trials:newest.trials+older.trials,passed:newest.passed+older.passed},head=answered(spread2,
all,trials,random),isDeciding=!isMany||newest.passed*2>newest.trials;return{known:isMany?older:all,head,isDeciding,rate:rateOf(
spread2,all),order:random()}}),breakable=questions.filter(({rate})=>rate>.5).sort((a,b)=>a.order-b.order),isFound=broken2=>{
const lost=new Set(breakable.slice(0,broken2)),compared=questions.flatMap(question=>{const{known,head,isDeciding}=question;
if(!isDeciding)return[];const passedAfter=lost.has(question)?0:head.passed;return[{before:known.trials,passedBefore:known.
passed,after:trials,passedAfter}]});return isAtMost(conditionalTest(compared,!0,method),alpha)},broken=firstFound(breakable.
length,isFound),loss=breakable.slice(0,broken).reduce((sum2,{rate})=>sum2+rate,0);found.push(broken===void 0?1:loss/questions.
length)}return found.sort((a,b)=>a-b)[Math.ceil(POWER*tries)-1]??1}function firstFound(most,isFound){if(most<1)return;let[
low,high]=[0,1];for(;!isFound(high);){if(high===most)return;[low,high]=[high,Math.min(most,high*2)]}for(;high-low>1;){const middle=Math.
floor((low+high)/2);isFound(middle)?high=middle:low=middle}return high}function rateOf({mean,correlation:correlation2},{
trials,passed}){const weight=(1-correlation2)/correlation2;return(passed+weight*mean)/(trials+weight)}function answered(spread2,past,trials,random){
let passed=0;for(let trial=0;trial<trials;trial+=1)random()<rateOf(spread2,{trials:past.trials+trial,passed:past.passed+
passed})&&(passed+=1);return{trials,passed}}function drawn(shares,random){let left=random();for(const[value,share]of shares.
entries())if(left-=share,left<0)return value;return shares.length-1}const TRIES=20;function smallestVisible(questions,groups,setting){
const single=questions.filter(({cluster})=>cluster===void 0),units=[...single.map(({earlier:[newest=power_NONE,...older]})=>({
newest,older:together(older)})),...groups.flatMap(asUnit)];if(units.length===0)return 1;const trials=mostCommon(single.map(
({after})=>after.trials)),{spread:spread2}=suiteOf(units.map(({newest,older})=>together([newest,older])));return visibleDropOf(
units,spread2,{...setting,trials,tries:TRIES})}function suiteOf(answers){const fitted=fitSpread(answers);if(fitted!==void 0)
return{spread:fitted,isFitted:!0};const rate=answers.reduce((sum2,{trials,passed})=>sum2+passed/trials,0)/answers.length;
return{spread:spreadOfFlips(rate,FLIPS),isFitted:!1}}const power_NONE={trials:0,passed:0};function asUnit({members}){const runs=(members[0]?.
earlier??[]).flatMap((_,run)=>{const asked=[...members.map(({earlier})=>earlier[run]??"").join("")].filter(mark=>mark!==
"-"),passed=asked.filter(mark=>mark==="1").length;return asked.length===0?[]:[{trials:1,passed:passed*2>asked.length?1:0}]}),
[newest,...older]=runs;return newest===void 0?[]:[{newest,older:together(older)}]}function mostCommon(numbers2){const counts=new Map;
for(const each of numbers2)counts.set(each,(counts.get(each)??0)+1);return[...counts].sort(([a,x],[b,y])=>y-x||a-b)[0]?.[0]??
1}const PLAN_TRIES=60;function plannedDrop({spread:spread2},{questions,alpha,...plan2}){const level=plan2.runs>=MANY_RUNS?
alpha.manyRuns:alpha.fewRuns;return visibleDropFor(questions,spread2,{...plan2,alpha:level,tries:PLAN_TRIES})}function flipsOf({
spread:{mean,correlation:correlation2}}){return 2*mean*(1-mean)*(1-correlation2)}function holm(pValues){const order=ascending(
pValues),adjusted=new Array(pValues.length).fill(1);let largest=0;for(const[rank,index]of order.entries())largest=Math.max(
largest,Math.min(1,(pValues.length-rank)*(pValues[index]??1))),adjusted[index]=largest;return adjusted}function ascending(pValues){
return pValues.map((_,index)=>index).sort((a,b)=>(pValues[a]??1)-(pValues[b]??1))}function rungChanges(pairs,alpha,method){
const changes={prompt:rung_changes_count(pairs,"prompt"),retrieval:rung_changes_count(pairs,"retrieval"),context:rung_changes_count(
pairs,"context"),model:rung_changes_count(pairs,"model")},parts=byCluster(pairs,({after})=>after.cluster),adjusted=holm(
model_rung.R6.map(category=>parts.grouped.length===0?mcnemar(changes[category].left,changes[category].joined,method):groupedPValue(
parts,category,method))),done=category=>{const pValue=adjusted[model_rung.R6.indexOf(category)]??1,change=changes[category];
return{...change,pValue,risen:pValue<=alpha&&change.after>change.before}};return{prompt:done("prompt"),retrieval:done("r\
etrieval"),context:done("context"),model:done("model")}}function groupedPValue({single,grouped:grouped2},category,method){
const failed=question=>isOn(question,category)?1:0,test=groupedTest(single.map(({before,after})=>({before:1,passedBefore:1-
failed(before),after:1,passedAfter:1-failed(after)})),grouped2.map(pairs=>({later:1,questions:pairs.map(({before,after})=>({
answers:1,failures:[failed(before),failed(after)]}))})),!1);return test.pValue(boldest(test,method))}function isOn(question,category){
return!question.passed&&question.category===category}function rung_changes_count(pairs,category){let[before,after,joined,
left,moved]=[0,0,0,0,0];for(const pair of pairs){const was=isOn(pair.before,category),is=isOn(pair.after,category);was&&
(before+=1),is&&(after+=1),is&&!was&&(joined+=1),was&&!is&&(left+=1),is&&!was&&!pair.before.passed&&(moved+=1)}return{before,
after,joined,left,moved}}function twoLooks(level,first){if(level>=first)return first;let[low,high]=[0,level];for(let step=0;step<
200&&high-low>1e-17;step+=1){const middle=(low+high)/2;middle*(1+Math.log(first/middle))<level?low=middle:high=middle}return(low+
high)/2}const CLEARED=.8,WHOLE_LEVEL=.05;function secondLook(first,reruns,settings){const{judged:judged2,pooled}=first,drop=-judged2.
change.difference,limit=Math.max(LIKELY,judged2.alpha);if(!judged2.isNetLoss||judged2.pValue>limit||judged2.pNet>limit)return;
const failing=first.newlyFailing.filter(question=>{const past=together(pooled.questions.get(question)?.earlier??[]);return past.
passed*2>past.trials});if(failing.length===0)return;const again=withClusters(failing,first),level=twoLooks(judged2.alpha,
limit),questions=[...new Set(again.map(question_id.Sd))].sort(),pending={verdict:judged2.verdict,stage:"questions",questions,
level};if(reruns===null)return pending;const leftOut=reruns.leftOut.length===0?{}:{leftOut:[...reruns.leftOut]},{targeted,
whole}=second_look_sorted(reruns,first.after,new Set(again)),answered2=answersAgain(failing,targeted);if(answered2.answers===
0)return{...pending,...leftOut,asked:answered2};const{pValue,method}=testAgain(failing,targeted,first,settings),isComplete2=answered2.
questions===failing.length,isCleared=isComplete2&&(answered2.passed===answered2.answers||pValue>CLEARED),isRed=drop>=settings.
minDrop&&(isAtMost(judged2.pValue,level)||isAtMost(judged2.pValue*pValue,level)),found={level,questions,...leftOut,asked:answered2,
test:`conditional-${method}`,pValue},otherwise=judged2.verdict==="regressed"?"inconclusive":judged2.verdict;if(!isCleared){
const stays=!isComplete2&&judged2.verdict==="regressed";return{...found,verdict:isRed||stays?"regressed":otherwise,stage:"\
none"}}const[run]=whole.slice(-1);if(run===void 0)return{...found,verdict:otherwise,stage:"all"};const last=judgeWhole(run,
first,settings);return{...found,verdict:last.verdict==="regressed"?"regressed":otherwise,stage:"none",whole:{name:run.name,
...coverageOf(run,first.after),pValue:last.pValue,alpha:WHOLE_LEVEL,isWorse:last.verdict==="regressed"}}}function withClusters(failing,{
after,pooled,waived}){const clusters=new Set(failing.flatMap(question=>pooled.questions.get(question)?.cluster??[])),own=new Set(
failing);return[...after.questions,...after.unanswered].filter(question=>own.has(question)||question.cluster!==null&&clusters.
has(question.cluster)&&!waived.has(question.id))}function second_look_sorted({runs},after,again){const others=after.questions.
filter(question=>!again.has(question)),targeted=[],whole=[];for(const{name,side}of runs){const matched2=match(side,after,
commonNames(side,after)),answers=new Map(matched2.pairs.map(pair=>[pair.after,pair.before])),marks=new Map([...matched2.
pairs,...matched2.unanswered].map(pair=>[pair.after,pair.before.marks]));(others.length>0&&others.filter(question=>answers.
has(question)).length*2>others.length?whole:targeted).push({name,answers,marks})}return{targeted:targeted.length>0?targeted:
whole,whole}}function coverageOf({answers},{questions}){return{answered:questions.filter(question=>answers.has(question)).
length,questions:questions.length}}function answersAgain(failing,reruns){let[questions,answers,passed]=[0,0,0];for(const question of failing){
const found=together(answersTo(question,reruns));found.trials>0&&(questions+=1),answers+=found.trials,passed+=found.passed}
return{toAsk:failing.length,questions,answers,passed}}function answersTo(question,reruns){return reruns.flatMap(({answers})=>{
const found=answers.get(question);return found===void 0?[]:[found.answers]})}function testAgain(failing,reruns,{pooled,runs},{
method}){const inGroup=new Map,single=[];for(const question of failing){const known=pooled.questions.get(question);if(known===
void 0)continue;if(known.cluster!==void 0){const members=inGroup.get(known.cluster);members===void 0?inGroup.set(known.cluster,
[question]):members.push(question);continue}const before=together([...known.earlier,known.after]),after=together(answersTo(
question,reruns));single.push({before:before.trials,passedBefore:before.passed,after:after.trials,passedAfter:after.passed})}
const groups=[...inGroup.values()].map(members=>({members:members.map(question=>({earlier:[question.marks,...runs.map(run=>marksIn(
run,question))],after:marksAgain(question,reruns)}))})),test=groupedTest(single,groups.flatMap(group=>exchanged(group,!1)??
[]),!0),used=boldest(test,method);return{pValue:test.pValue(used),method:used}}function marksAgain(question,reruns){const[
only,...more]=reruns;if(only===void 0||more.length>0)return reruns.map(({marks:marks2})=>marks2.get(question)??"");const marks=only.
marks.get(question)??"",size=Math.max(1,question.marks.length);return Array.from({length:Math.max(1,Math.ceil(marks.length/
size))},(_,round)=>marks.slice(round*size,(round+1)*size))}function judgeWhole(whole,{after,runs,waived},settings){const asked=[
...after.questions,...after.unanswered].flatMap(key=>{const found=waived.has(key.id)?void 0:whole.answers.get(key);return found===
void 0?[]:[{key,after:found}]}),{questions,groups}=pooledOf(asked,runs),alpha={fewRuns:WHOLE_LEVEL,manyRuns:WHOLE_LEVEL};
return judgeChange([...questions.values()],groups,runs.length,{...settings,alpha})}function transitions(pairs){const fixed=[],
table2={};let stillFailing=0,stillPassing=0;for(const pair of pairs){const before=standing(pair.before),after=standing(pair.
after),row=table2[before]??{};row[after]=(row[after]??0)+1,table2[before]=row,pair.before.passed&&pair.after.passed?stillPassing+=
1:!pair.before.passed&&pair.after.passed?fixed.push({id:pair.after.id,variant:pair.after.variant,before,after}):pair.before.
passed||(stillFailing+=1)}return{fixed,stillFailing,stillPassing,table:table2}}function standing(question){return question.
passed?"passed":question.category??"unattributed"}function compareRuns({name,side:before,earlier},after,settings,reruns=null){
const{pairs:found,added,removed,unanswered}=match(before,after,commonNames(before,after)),{pairs,changed,...alike2}=comparable(
found,earlier),baseline={name,side:before,answers:new Map(pairs.map(pair=>[pair.after,pair.before])),unanswered:new Map(
unanswered.map(pair=>[pair.after,pair.before]))},pool=poolOf([baseline,...alike2.earlier]),all=withOlder(pairs,after,pool.
runs),tested=settings.waived.size===0?all:all.filter(pair=>!settings.waived.has(pair.after.id)),{fixed,stillFailing,stillPassing,
table:table2}=transitions(tested),runs=pool.runs.length,pooled=pooledOf([...after.questions,...after.unanswered].filter(
({id})=>!settings.waived.has(id)).map(key=>({key,after:key})),pool.runs),{questions,groups}=pooled,judged2=judgeChange([
...questions.values()],groups,runs,settings),{test,alpha,pValue,pNet,change,smallest}=judged2,regressed=tested.filter(pair=>pair.
before.passed&&!pair.after.passed),newlyFailing=regressed.map(pair=>pair.after),{waived}=settings,look=secondLook({after,
pooled,runs:pool.runs,judged:judged2,newlyFailing,waived},reruns,settings),{verdict,...second}=look??{verdict:judged2.verdict},
pastOf=question=>runs<2?void 0:together(questions.get(question)?.earlier??[]),withPast=({before:was,after:is})=>({id:is.
id,variant:is.variant,before:standing(was),after:standing(is),...standingBefore(pastOf(is),runs)}),failing=new Map(added.
length===0?[]:after.questions.filter(({passed})=>!passed).map(each=>[compare_keyOf(each),each])),isOld=new Set(all.slice(
pairs.length).map(pair=>compare_keyOf(pair.after))),leftOut=[...alike2.leftOut,...pool.leftOut];return{whyNot:alike2.whyNot,
detectable:()=>smallestVisible([...questions.values()],groups,{runs,alpha,method:settings.method}),verdict,test,pValue,...test.
startsWith("conditional")?{pNet}:{},alpha,change,matched:pairs.length,baselineQuestions:before.questions.length,newlyFailing:regressed.
map(withPast),fixed:[...fixed],stillFailing,stillPassing,added:added.filter(question=>!isOld.has(compare_keyOf(question))).
map(question=>({...question,...failingAs(failing.get(compare_keyOf(question)))})),removed:[...removed],unanswered:unanswered.
map(pair=>compare_nameOf(pair.after)).filter(question=>!isOld.has(compare_keyOf(question))),unstable:after.questions.filter(
({passRate})=>passRate>0&&passRate<1).map(({id})=>id).sort(),waived:all.length-tested.length,cost:costChange(pairs),rungs:rungChanges(
tested,alpha,settings.method),transitions:table2,...changed.length>0?{changed:changed.map(pair=>compare_nameOf(pair.after))}:
{},..."stage"in second?{secondLook:second}:{},...smallest===void 0?{}:{clusters:{groups:groups.length,questions:groups.reduce(
(sum2,{members})=>sum2+members.length,0),smallestP:smallest}},...runs>1||leftOut.length>0?{pool:{runs,older:all.length-pairs.
length,leftOut,failingOnBase:tested.filter(hasBroken(pastOf)).map(withPast)}}:{}}}function withOlder(pairs,after,runs){if(runs.
length<2)return pairs;const paired=new Set(pairs.map(pair=>pair.after)),older=after.questions.flatMap(question=>{if(paired.
has(question))return[];const found=runs.find(({answers})=>answers.has(question))?.answers.get(question);return found===void 0?
[]:[{before:found,after:question}]});return older.length===0?pairs:[...pairs,...older]}function hasBroken(pastOf){return({
before,after})=>!before.passed&&!after.passed&&(pastOf(after)?.passed??0)>0}function standingBefore(past,runs){if(past===
void 0||runs<2)return{};const answers={past:{answers:past.trials,passed:past.passed}};return runs<MANY_RUNS?answers:{...answers,
fault:past.passed===past.trials?"solid":"flaky"}}function failingAs(question){return question===void 0?{}:{after:standing(
question)}}function compare_nameOf({id,variant}){return{id,variant}}function compare_keyOf({id,variant}){return variant===
null?id:`${id}\0${variant}`}function compareWith(baseline,earlier,run,settings,reruns){if(baseline===null)return null;if(!("\
questions"in baseline))return{status:baseline.status,reasons:[...baseline.reasons],baseline:null,result:null};const{name,
found,commit,branch,runId,createdAt}=baseline,base={name,side:sideOf(baseline.questions),earlier:earlier.runs},{pool,whyNot,
detectable,...result}=compareRuns(base,run(),settings,reruns);if(whyNot!==void 0)return{status:"incompatible",reasons:[whyNot],
baseline:null,result:null};if(result.baselineQuestions===0||result.matched===0&&result.unanswered.length===0)return{status:"\
incompatible",reasons:[result.baselineQuestions===0?(0,reasons.l)("no-question-to-compare",{name}):(0,reasons.l)(comparison.
I,{name,questions:result.baselineQuestions})],baseline:null,result:null};const leftOut=[...earlier.leftOut,...pool?.leftOut??
[]];return{status:baseline.status,reasons:[],baseline:{name,found,commit,branch,runId,createdAt},result:{...result,detectableDrop:detectable(),
...pool===void 0?{}:{pool:{...pool,leftOut}}}}}var run_economics=__nccwpck_require__(271);function figuresOf({gated,gradedQuestionsByCategory,
isGated}){const{counts,weights}=gated,judged2=gradedQuestionsByCategory(row=>!isGated(row)),{passed,failed,noSignal,prompt,
retrieval,context,model,unattributed,offLadder}=counts,{whole}=weights;return{passed,failed,questions:[...judged2.values()].
reduce((sum2,questions)=>sum2+questions,0),noSignal,passRate:(0,model_counts.CG)(weights.passed,whole),failures:{prompt,
retrieval,context,model,unattributed,offLadder},rates:{prompt:(0,model_counts.CG)(weights.prompt,whole),retrieval:(0,model_counts.
CG)(weights.retrieval,whole),context:(0,model_counts.CG)(weights.context,whole),model:(0,model_counts.CG)(weights.model,
whole)}}}function nothingGraded(run,passingGrades){if(run.quality.judged>0)return;const[file,...others]=run.files;return{
code:"nothing-graded",...file!==void 0&&others.length===0?{file:file.path}:{},...wordsOf(run,passingGrades)}}const QUOTED=3;
function errorsOf(run){const counts=new Map;for(const{attribution}of run.failures()){const{error,grader_error:graderError}=attribution.
evidence,text=error??graderError;typeof text=="string"&&text!==hidden_text.RG&&counts.set(text,(counts.get(text)??0)+1)}
const commonest2=[...counts].sort(([,a],[,b])=>b-a),quoted=commonest2.slice(0,QUOTED).map(([text,count2])=>`"${text}"${count2===
1?"":` (${count2} times)`}`),rest=commonest2.length-quoted.length;return quoted.length===0?"":`${quoted.join(", ")}${rest>
0?` and ${rest} more`:""}. `}function wordsOf(run,passingGrades){const{total,quality,files}=run,all=total.entries===1?"t\
he only entry":`all ${total.entries} entries`,nothing="so there is nothing to judge.";if(quality.infrastructure===total.
entries)return{message:`${all} ${total.entries===1?"carries":"carry"} an \`error\`: no question was answered, ${nothing}`,
hint:`${errorsOf(run)}Fix the evaluation: these are errors of the infrastructure, not wrong answers.`};if(quality.infrastructure+
quality.graderErrors===total.entries)return{message:`on ${all} the evaluation itself failed (${quality.infrastructure} w\
ithout an answer, ${quality.graderErrors} that the grader failed on), ${nothing}`,hint:`${errorsOf(run)}Fix the evaluati\
on: nothing here says whether the answers are right.`};const notices=files.flatMap(each=>each.notices),undecided=notices.
find(({code})=>code==="no-verdict");if(undecided!==void 0)return{message:`nothing says which scores decide whether an an\
swer is right, ${nothing} There are: ${undecided.detail}.`,hint:"Set `pass-metric` to those that have to pass, and `pass\
-score` to the score they pass from."};const unscored=notices.find(({code})=>code==="score-verdict");if(unscored!==void 0)
return{message:`the score that decides (${unscored.detail}) is missing in ${all}, ${nothing}`,hint:"The judge may have f\
ailed; or another score decides: set `pass-metric`."};const isMapped=files.every(({format})=>format==="mapped");return total.
ungraded>0&&!isMapped?{message:`none of the ${total.entries} entries was scored, ${nothing}`,hint:"Add a scorer to the e\
valuation, or name the log of a run that was scored."}:{message:`none of the ${total.entries} entries has a grade${quality.
infrastructure>0?" for a question that was answered":""}, ${nothing}`,hint:isMapped?"Name the field that holds the verdi\
ct, under `fields:`: `grade: …`. `rung-gate validate <file>` proposes one without a map.":`Write the grader's word int\
o \`grade\`; passing are ${passingGrades.map(grade=>`\`${grade}\``).join(", ")}.`}}var collect=__nccwpck_require__(4231);
function recordedEntry(question){const{id,detail,variant,trial,label,questionCategory,cluster,costUsd,latencyMs}=question;
return{...model_entry.Y,questionId:(0,question_id.Sd)({id,detail}),questionDetail:detail?Number.parseInt(detail,16)>>>0:
0,variant:variant??void 0,trial,failureLabel:label??void 0,category:questionCategory??void 0,cluster:cluster??void 0,costUsd:costUsd??
void 0,latencyMs:latencyMs??void 0}}function runOfQuestions(questions,quarantined){const collector=(0,collect.S)({passingGrades:new Set,
labels:new Map,metrics:new Map,separateUnattributed:!1,showText:!1,quarantined});collector.startFile("","");const known=new Map;
for(const question of questions){const{outcome,category,rule}=question;collector.addAttributed(recordedEntry(question),outcome,
outcome==="failed"?attributionOf(category??"unattributed",rule??""):void 0)}return collector.finish().run;function attributionOf(category,rule){
const key=`${category} ${rule}`,attribution=known.get(key)??{category,rule,basis:"default",evidence:{}};return known.set(
key,attribution),attribution}}var precision=__nccwpck_require__(2448);function attributionRecords(run,traceHosts){const known=new Map,
precisionAt=attribution=>{const found=known.get(attribution)??precisionOf(attribution);return known.set(attribution,found),
found};return Array.from(run.failures(),({row,attribution,texts:texts2,traceUrl})=>({questionId:run.nameOf(row).id,variant:run.
variantOf(row),trial:run.trialOf(row),category:attribution.category,rule:attribution.rule,basis:attribution.basis,evidence:attribution.
evidence,...precisionAt(attribution),question:texts2?.question??null,answer:texts2?.answer??null,expectedAnswer:texts2?.
expectedAnswer??null,...texts2?.reason===void 0?{}:{reason:texts2.reason},...texts2?.retrieval===void 0?{}:{retrieval:texts2.
retrieval},...texts2?.scores===void 0?{}:{scores:texts2.scores},traceUrl:traceUrl!==void 0&&isAllowed(traceUrl,traceHosts)?
traceUrl:null}))}function precisionOf({rule,basis}){const measured=precision.P[`${rule} ${basis}`];return measured===void 0?
{}:{precision:Math.round(1e3*measured.right/measured.failures)/1e3}}function questionOutcomes(run){const outcomes=new Map;
for(let row=0;row<run.total.entries;row+=1)for(const id of(0,question_id.eZ)(run.nameOf(row)))outcomes.set(id,(outcomes.
get(id)??!0)&&run.isPassed(row));return outcomes}function versionsOf({slices}){return{model:[...slices.model.keys()].sort(),
prompt:[...slices.promptVersion.keys()].sort(),index:[...slices.indexVersion.keys()].sort(),context:[...slices.contextVersion.
keys()].sort()}}function sliceRecords({slices,passRates}){const records=slice=>{const rates=passRates(slice);return records_sorted(
new Map([...slices[slice]].map(([value,counts])=>[value,{...counts,passRate:rates.get(value)??0}])))};return{category:records(
"category"),variant:records("variant"),model:records("model"),promptVersion:records("promptVersion"),indexVersion:records(
"indexVersion"),contextVersion:records("contextVersion")}}function records_sorted(values){return Object.fromEntries([...values].
sort(([a],[b])=>(0,text_order.f)(a,b)))}function isAllowed(url,hosts){if(!URL.canParse(url))return!1;const{protocol,host,
username,password}=new URL(url);return protocol==="https:"&&hosts.has(host)&&username===""&&password===""}const INCOMPLETE=new Set(
["unfinished","contradiction"]),NO_HISTORY={runs:[],leftOut:[]},NO_CONTEXT={id:null,attempt:null,commit:null,branch:null,
createdAt:null};function analyze_analyze(run,settings,circumstances={}){const missing=nothingGraded(run,settings["passin\
g-grades"]);return missing!==void 0&&(0,user_error.TR)(missing),refuseUnused(run,settings),reportOn(run,settings,circumstances)}
function reportOn(run,settings,{context=NO_CONTEXT,baseline=null,gateChanges=null,history=null,anchor=null,rerun=null,today=null}={}){
const passingGrades=new Set(settings["passing-grades"]),independent=independentShare(run),measured=run.probes===void 0?[]:
measuredShares(run.probes,(0,model_counts.Gk)(run.total),independent),recommendations=recommend({total:run.gated.counts,
weights:run.gated.weights,gap:run.gap},settings["decision-rules"],independent,{...groundsOf(run),measured}),quarantine=onDay(
settings.quarantine,today),accept=onDay(settings.accept,today),identity={...context,versions:versionsOf(run)};let questions;
const records=()=>(questions??=run.records(),questions),isAlone=history===null||history.runs.length===0,timeline=timelineOf(
history??NO_HISTORY,{run:identity,questions:isAlone?[]:records()}),present=()=>(isAlone?void 0:timeline.moments.at(-1)?.
side)??sideOf(records()),comparison2=baseline!==null&&"compared"in baseline?baseline.compared:compareWith(baseline,earlier_runs_earlierRuns(
timeline,baseline,settings["history-runs"]),present,{alpha:settings.alpha,method:settings["regression-test"],minDrop:settings["\
min-drop"],margin:settings.margin,waived:(0,hidden_text.PV)(new Set([...quarantine.active,...accept.active]))},rerun===null?
null:{runs:rerun.runs.map(({name,questions:answers})=>({name,side:sideOf(answers)})),leftOut:rerun.leftOut}),economics=run.
economics(),gated=(0,run_economics.M)(run,economics,quarantine.active.size>0),quarantined=(0,hidden_text.PV)(quarantine.
active),facts2=factsOf(run,gated,quarantined,comparison2),{gates,conclusion,unmeasurable}=decide(facts2,{all:run.slices.
category,gated:run.gated.categories},gateSettings(settings),category=>gated().categories[category]??gated().total);if(unmeasurable.
length>0)throw unmeasurableError(unmeasurable);const compared=withBaseline(comparison2,baseline,gates,settings,quarantined),
{entries,passed,failed,ungraded,skipped,offLadder,unattributed}=run.total,attributions=attributionRecords(run,new Set(settings["\
trace-hosts"])),shown=ids2=>settings["show-text"]?[...ids2]:namesWithoutText(run,ids2),next=nextRung(recommendations);return{
schemaVersion:schema_version.f,tool:{name:"rung-gate",version:VERSION},run:identity,totals:{entries,passed,failed,offLadder,
ungraded,skipped,unattributed,passRate:(0,model_counts.CG)(run.weights.passed,run.weights.whole),passRateInterval:passRateInterval(
run)},...run.gated.counts===run.total?{}:{gated:figuresOf(run)},rungs:rungReports(run,attributions),gap:run.gap,attributions,
get questions(){return records()},recommendations,nextRung:next,...probesOf(run,measured,settings,suspectKeys(run,timeline,
(0,hidden_text.PV)(quarantine.active))),comparison:compared,slices:sliceRecords(run),economics,climb:climbOf({run,economics:gated(),
nextRung:next,independent},history,timeline,climbSettings(settings,quarantine.active,timeIn(anchor??settings.anchor))),gates:[
...gates],gateChanges,conclusion,dataQuality:dataQuality(run,passingGrades,{quarantined:shown([...quarantine.active]),accepted:shown(
[...accept.active]),expired:shown([...quarantine.expired,...accept.expired]),unknownWaivers:shown(unknownIds(run,[...quarantine.
active,...accept.active])),advice:adviceFor(run),unusedMetrics:[...settings.metrics.keys()].filter(name=>!run.quality.metricsSeen.
has(name))})}}function factsOf(run,gated,quarantined,comparison2){return{counts:run.gated.counts,weights:run.gated.weights,
questionCount:run.gradedQuestionCount,incompleteFiles:run.files.filter(({notices})=>notices.some(({code})=>INCOMPLETE.has(
code))).length,questions:()=>questionOutcomes(run),costs:()=>gated().total,quarantined,comparison:comparison2}}function withBaseline(comparison2,baseline,gates,settings,quarantined){
if(!comparison2?.result||!baseline||!("questions"in baseline))return comparison2;const run=runOfQuestions(baseline.questions,
quarantined),gated=(0,run_economics.M)(run,run.economics(),quarantined.size>0),facts2=factsOf(run,gated,quarantined,null),
{categories}=run.gated,costsOf=category=>gated().categories[category]??gated().total,limits=limitsBefore(gates,gateSettings(
settings),facts2,categories,costsOf),figures2={...comparison2,result:{...comparison2.result,before:{...figuresOf(run),limits}}};
return settings["show-text"]&&comparison2.result.newlyFailing.length>0&&baseline.answers!==void 0?withAnswersBefore(figures2,
baseline.answers()):figures2}function probesOf(run,shares,settings,suspects){const next=nextProbe(run,{size:settings["pr\
obe-sample"],seed:settings["probe-seed"]});if(run.probes===void 0&&next===null)return{};const suspectKeys2=suspects.length===
0?{}:{suspectKeys:[...suspects]};return{probes:{runs:[...run.probes?.runs??[]],shares:[...shares],...suspectKeys2,next}}}
function groundsOf({probes:probes2,total,failures,isGated}){const shown={};let unresolved=0;if(probes2===void 0&&total.model===
0)return{};for(const{row,attribution}of failures()){const{category,rule}=attribution;isGated(row)&&(category==="model"&&
!isSeenAsModel(attribution)&&(unresolved+=1),SHOWN_BY.has(rule)&&(0,model_rung.hQ)(category)&&(shown[category]=(shown[category]??
0)+1))}return{shown,unresolved}}function isSeenAsModel({basis,rule,evidence}){return basis==="counterfactual"&&(rule!=="\
model-run"||evidence.ruled_out!==void 0)}function unknownIds(run,named2){if(named2.length===0)return[];const known=questionOutcomes(
run);return[...new Set(named2)].filter(id=>!known.has(id)&&!known.has((0,hidden_text.kh)(id)))}function namesWithoutText(run,named2){
if(named2.length===0)return[];const known=questionOutcomes(run);return named2.map(id=>known.has(id)||!/\s/.test(id)?id:(0,hidden_text.
kh)(id))}function analyze_collectSettings(settings,today=null,probes2=void 0){return{passingGrades:new Set(settings["pas\
sing-grades"]),readsWords:settings["passing-grades"]===PASSING_GRADES,labels:settings.labels,separateUnattributed:settings.
unattributed==="separate",showText:settings["show-text"],quarantined:(0,hidden_text.PV)(onDay(settings.quarantine,today).
active),metrics:settings.metrics,...probes2===void 0||Object.keys(probes2).length===0?{}:{probes:probes2}}}function analyze_readSettings(settings){
return{format:settings.format==="auto"&&Object.keys(settings.fields).length+Object.keys(settings.variants).length>0?"map\
ped":settings.format,reading:{passScore:settings["pass-score"],passMetrics:settings["pass-metric"],metrics:settings.metrics,
fields:settings.fields,variants:settings.variants,records:settings.records,showText:settings["show-text"]}}}function refuseUnused({
files:read2,probes:probes2},settings){const judgedByScores=read2.some(({notices})=>notices.some(({code})=>code==="score-\
verdict"));settings["pass-metric"].length>0&&!judgedByScores&&(0,user_error.TR)({code:"unused-option",field:"pass-metric",
message:"no file of the run is judged by its scores: the tool gives a verdict itself.",hint:"Leave `pass-metric` out, or\
 set `metrics:` to change what a metric attributes."});const isCompared=settings.baseline.some(each=>each!=="none");settings.
rerun.length>0&&!isCompared&&(0,user_error.TR)({code:"unused-option",field:"rerun",message:"answers that were given agai\
n are compared with earlier ones, and there is no `baseline`.",hint:"Set `baseline`, or leave `rerun` out."});const files=probeFiles(
settings);for(const{probe:probe2,questions,notInLog}of probes2?.runs??[]){const option=files[probe2]?.option??model_probe.
ho[probe2].option;notInLog===questions&&(0,user_error.TR)({code:"unused-option",field:option,message:"this run has no qu\
estion in common with the run log.",hint:"It has to be a run of the same questions, or of some of them, with the same id\
s."})}}function adviceFor({files}){const silent=files.filter(({noSignal})=>noSignal>0).map(({format})=>format);return[...new Set(
silent)].filter(isFormatId).map(id=>ADAPTERS[id].advice)}function unmeasurableError(unmeasurable){return new user_error.
yo(unmeasurable.map(({id,scope,reason})=>({code:"unmeasurable-limit",field:scope===null?id:`categories.${scope}.${id}`,message:`\
this limit cannot be measured: ${reason}.`,hint:"Log what it needs, or remove the limit."})))}var promises_=__nccwpck_require__(
1455);const TIME_UNITS=["ns","us","ms","s","min"],MONEY_UNITS=["usd","cent"];function closest(word,known){const wanted=normalize(
word),longer=known.find(candidate=>wanted.length>3&&normalize(candidate).startsWith(wanted));if(longer!==void 0)return longer;
const ranked=known.map(candidate=>({candidate,distance:editDistance(wanted,normalize(candidate))})).sort((a,b)=>a.distance-
b.distance),[best]=ranked;return best!==void 0&&best.distance<=Math.max(2,wanted.length/3)?best.candidate:void 0}function normalize(word){
return word.toLowerCase().replaceAll("_","-")}const DETAILS={grade:["pass","skip","error","min","max"],retrieval_hit:["p\
ass","min","max"],scores:["scale"],latency_ms:["unit"],cost_usd:["unit"],expected_files:["split"],expected_evidence:["sp\
lit"],retrieved_files:["split"],retrieved_evidence:["split"],candidate_evidence:["split"]},UNITS={latency_ms:TIME_UNITS,
cost_usd:MONEY_UNITS},fieldsSchema=cli_schemas.FsL(cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.g1P(cli_schemas.YjP(),
cli_schemas.L5J())]),cli_schemas.pdi((value,context)=>{const tell=(path,message,input)=>context.issues.push({code:"custo\
m",message,input,path:[...path]});return mapFrom(typeof value=="string"?field_values_pairsOf(value,tell):value,[],tell)})),
variantsSchema=cli_schemas.FsL(cli_schemas.g1P(cli_schemas.YjP(),cli_schemas.L5J()),cli_schemas.pdi((value,context)=>{const tell=(path,message,input)=>context.
issues.push({code:"custom",message,input,path:[...path]}),maps=Object.entries(value).map(([name,map])=>(0,record.u)(map)?
[name,mapFrom(map,[name],tell)]:(tell([name],`expected \`field: place\` lines, found ${(0,describe_value.b)(map)}.`,map),
[name,{}]));return Object.fromEntries(maps)})),recordsSchema=cli_schemas.FsL(cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.
YOg(cli_schemas.YjP())]),cli_schemas.pdi(value=>(Array.isArray(value)?value:value.split(/[,\n]/)).map(path=>path.trim().
split(".").filter(key=>key!==""&&key!=="$")).filter(path=>path.length>0)));function field_values_pairsOf(text,tell){const pairs={};
for(const pair of text.split(/[,\n]/).map(part=>part.trim())){if(pair==="")continue;const[,field="",place2=""]=/^([^=]*?)\s*=\s*(.*)$/.
exec(pair)??[];field===""||place2===""?tell([],`expected \`field=place\` pairs with commas between them, found \`${pair.
slice(0,60)}\`.`,pair):pairs[field]=[...pairs[field]??[],place2]}return Object.fromEntries(Object.entries(pairs).map(([field,
places])=>[field,places.length===1?places[0]:places]))}function mapFrom(value,path,tell){const map={};for(const[field,found]of Object.
entries(value)){const here=[...path,field];if(MAPPED_FIELDS.includes(field))if(Array.isArray(found)&&field!=="scores")tell(
here,"only `scores` can be taken from several places.",found);else{const places=Array.isArray(found)?found:[found];map[field]=
places.flatMap(place2=>sourceFrom(place2,field,here,tell))}else{const near=closest(field,MAPPED_FIELDS),hint=near===void 0?
`The fields are ${orList(MAPPED_FIELDS)}.`:`Did you mean \`${near}\`?`;tell(here,`a run log has no such field. ${hint}`,
found)}}return map}function sourceFrom(value,field,path,tell){if(!(0,record.u)(value))return placeFrom(value,path,tell).
map(place3=>({field:place3}));const[place2]=placeFrom(value.field,[...path,"field"],tell),allowed=DETAILS[field]??[],words2={};
let unit,split;const figures2={};for(const[name,found]of Object.entries(value)){const here=[...path,name];if(name!=="fie\
ld"){if(!allowed.includes(name))tell(here,allowed.length===0?`of \`${field}\` only its \`field\` can be said.`:`of \`${field}\
\` only ${orList(["field",...allowed])} can be said.`,found);else if(name==="pass"||name==="skip"||name==="error")words2[name]=
wordsFrom(found,here,tell);else if(name==="split")typeof found=="string"&&found!==""?split=found:tell(here,`expected the\
 text between two elements, found ${(0,describe_value.b)(found)}.`,found);else if(name==="unit")unit=[...TIME_UNITS,...MONEY_UNITS].
find(each=>each===found),(unit===void 0||UNITS[field]?.includes(unit)!==!0)&&tell(here,`expected ${orList(UNITS[field]??
[])}, found ${(0,describe_value.b)(found)}.`,found);else if(name==="min"||name==="max"||name==="scale"){const figure2=typeof found==
"string"&&found.trim()!==""?Number(found):found;typeof figure2!="number"||!Number.isFinite(figure2)||name==="scale"&&figure2<=
0?tell(here,`expected a number${name==="scale"?" above 0":""}, found ${(0,describe_value.b)(found)}.`,found):figures2[name]=
figure2}}}return words2.pass!==void 0&&(figures2.min!==void 0||figures2.max!==void 0)&&tell(path,"`pass` is for words an\
d `min` or `max` for numbers: only one of them can decide.",value),place2===void 0?[]:[{field:place2,...words2,...unit===
void 0?{}:{unit},...split===void 0?{}:{split},...figures2}]}function placeFrom(value,path,tell){return typeof value=="st\
ring"&&value.trim()!==""?[value]:typeof value=="number"?[String(value)]:(tell(path,`expected the name or path of a field\
 in the file, found ${(0,describe_value.b)(value)}.`,value),[])}function wordsFrom(value,path,tell){const kept2=(Array.isArray(
value)?value:String(value).split(",")).map(word=>String(word).trim().toLowerCase()).filter(word=>word!=="");return(kept2.
length===0||(0,record.u)(value))&&tell(path,`expected words that pass, found ${(0,describe_value.b)(value)}.`,value),kept2}
const place=cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.aig()]),figure=cli_schemas.KCZ([cli_schemas.aig(),cli_schemas.
YjP()]),words=cli_schemas.KCZ([cli_schemas.YjP(),cli_schemas.YOg(cli_schemas.YjP())]),sourceSchemas=Object.fromEntries(MAPPED_FIELDS.
map(field=>{const details={field:place.check(cli_schemas.q0y("A column, or a path of keys such as `answer.text` or `retr\
ieved[].id`.")),pass:cli_schemas.lqM(words).check(cli_schemas.q0y("Words that pass, whatever their case; all others fail\
.")),skip:cli_schemas.lqM(words).check(cli_schemas.q0y("Words for what the evaluation was told to skip.")),error:cli_schemas.
lqM(words).check(cli_schemas.q0y("Words for what broke before there was an answer.")),min:cli_schemas.lqM(figure).check(
cli_schemas.q0y("Passes from this value on, on the scale of the file.")),max:cli_schemas.lqM(figure).check(cli_schemas.q0y(
"Passes up to this value: less is better.")),unit:cli_schemas.lqM(cli_schemas.k5n(UNITS[field]??["ms"])).check(cli_schemas.
q0y("The unit that the file writes.")),split:cli_schemas.lqM(cli_schemas.YjP()).check(cli_schemas.q0y("What stands betwe\
en the elements of a list in one text.")),scale:cli_schemas.lqM(figure).check(cli_schemas.q0y("What stands for 1: 100 fo\
r percent, 5 for scores up to 5."))},names=["field",...DETAILS[field]??[]],one=cli_schemas.KCZ([place,cli_schemas.rej(Object.
fromEntries(names.map(name=>[name,details[name]])))]);return[field,cli_schemas.lqM(field==="scores"?cli_schemas.KCZ([one,
cli_schemas.YOg(one)]):one)]})),documentedMap=cli_schemas.rej(sourceSchemas),DOCUMENTED_FIELDS=documentedMap,DOCUMENTED_VARIANTS=cli_schemas.
g1P(cli_schemas.YjP(),documentedMap),DEFAULT_CONFIG_FILE=".github/rung-gate.yml",CONFIG_FILES=[DEFAULT_CONFIG_FILE,".git\
hub/rung-gate.yaml"],RUN_OPTIONS={"run-log":unsetOption({docs:"The graded run log: paths or globs, one a line. Several f\
iles are one run. `.gz` is read as it is.",group:"Run",places:INPUT_ONLY,example:"eval/results/*.jsonl",schema:list.Z}),
format:{docs:"The format of the run log, where its content does not tell. On the command line: `--log-format`.",group:"R\
un",places:EVERYWHERE,example:"run-log",schema:choice(["auto",...formatIds()]),default:"auto"},config:unsetOption({docs:"\
The configuration file. A file named here has to exist.",group:"Run",places:INPUT_AND_FLAG,example:".github/rung-gate.ym\
l",schema:textSchema,defaultText:`\`${DEFAULT_CONFIG_FILE}\` (or \`.yaml\`) if it is there`}),fields:{docs:"For files of\
 no known format: where they have the fields of a run log, as names of columns or paths of keys, or objects with `field`\
 and how it is to be read: `pass` (words), `min` or `max` (a threshold on the file's own scale), `unit` (`s`, `ms` …; `c\
ent`), `scale` (100 for percent). Makes the format `mapped`. `rung-gate validate <file>` proposes it. As an input or fla\
g: `question_id=id, grade=verdict`.",group:"Run",places:EVERYWHERE,example:"question_id=id, grade=verdict, retrieval_hit\
=retrieval.hit",schema:fieldsSchema,documented:DOCUMENTED_FIELDS,default:{},defaultText:"none"},variants:{docs:"For file\
s whose rows hold the answers of several systems: for each, by its name, the fields of its own, as under `fields`; those\
 of `fields` hold for all.",group:"Run",places:FILE_ONLY,example:"{ base: { grade: base.ok }, tuned: { grade: tuned.ok }\
 }",schema:variantsSchema,documented:DOCUMENTED_VARIANTS,default:{},defaultText:"none"},records:{docs:"For JSON document\
s of no known format: the path of the list of records in them, or several; `*` stands for any key. Objects whose values \
are records are taken for lists, and `$key` is the key of each.",group:"Run",places:EVERYWHERE,example:"report.items",schema:recordsSchema,
default:[],defaultText:"the document itself"}};function formatIds(){return Object.keys(ADAPTERS).filter(isFormatId)}var find_files=__nccwpck_require__(
523);const input_files_LISTS=["run-log","baseline","history","rerun","gold-run","oracle-run","prompt-run","context-run",
"model-run"];async function inputFiles(named2,directory){const known=new Set,patterns=input_files_LISTS.flatMap(option=>named2[option]??
[]),configs=named2.config===void 0?CONFIG_FILES:[named2.config];for(const path of[...configs.map(each=>(0,external_node_path_.
resolve)(directory,each)),...await filesOf(patterns,directory)]){const identity=await input_files_identityOf(path);identity!==
void 0&&known.add(identity)}return{has:async path=>{const identity=await input_files_identityOf(path);return identity!==
void 0&&known.has(identity)}}}async function filesOf(patterns,directory){const files=[];for(const pattern2 of patterns)try{
for(const{absolute}of await(0,find_files.l)([pattern2],directory))files.push(absolute)}catch(error){if(!(error instanceof
user_error.yo))throw error}return files}async function input_files_identityOf(path){const info=await(0,promises_.stat)(path).
catch(()=>{});return info?.isFile()===!0?`${info.dev}:${info.ino}`:void 0}var external_node_fs_=__nccwpck_require__(3024);
const external_node_stream_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream"),external_node_stream_promises_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:stream/promises");var external_node_zlib_=__nccwpck_require__(8522);async function makeFolder(path){
const missing=[];for(let at2=path;!await isThere(at2);at2=(0,external_node_path_.dirname)(at2))missing.unshift(at2);for(const each of missing)
try{await(0,promises_.mkdir)(each)}catch(error){if(!await isThere(each))throw error}}async function isThere(path){return await(0,promises_.
stat)(path).catch(()=>{})!==void 0||(0,external_node_path_.dirname)(path)===path}async function writePieces(path,pieces2){
await makeFolder((0,external_node_path_.dirname)(path));const file=(0,external_node_fs_.createWriteStream)(path),source=external_node_stream_namespaceObject.
Readable.from(pieces2);path.endsWith(".gz")?await(0,external_node_stream_promises_namespaceObject.pipeline)(source,(0,external_node_zlib_.
createGzip)(),file):await(0,external_node_stream_promises_namespaceObject.pipeline)(source,file)}async function config_file_readConfigFile(named2,directory){
const file=await readConfigText(named2,directory);if(file===void 0)return;const{parseConfig}=await Promise.all([__nccwpck_require__.
e(815),__nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__,7560));return parseConfig(file.text,
file.path)}async function readConfigText(named2,directory){const there=[];for(const path2 of named2===void 0?CONFIG_FILES:
[named2]){const missing=await(0,promises_.stat)((0,external_node_path_.resolve)(directory,path2)).then(()=>{},error=>error.
code);(named2!==void 0||missing!=="ENOENT")&&there.push(path2)}const[first,second]=there;if(first===void 0)return;second!==
void 0&&(0,user_error.TR)({code:"two-configs",file:second,message:`there is ${first}, too, and only one of them can hold\
.`,hint:"Remove one of the two, or name the one that is meant with `config`."});const path=first,{MOST_CONFIG_BYTES,refuseSize}=await Promise.
all([__nccwpck_require__.e(815),__nccwpck_require__.e(179)]).then(__nccwpck_require__.bind(__nccwpck_require__,7560)),text=await textUpTo(
MOST_CONFIG_BYTES,(0,external_node_path_.resolve)(directory,path)).catch(error=>error);return text===void 0?refuseSize(path):
typeof text=="string"?{text,path}:(0,user_error.TR)({code:"no-config",file:path,message:text.code==="ENOENT"?"there is n\
o such configuration file.":`the configuration file cannot be read: ${text.message}.`,hint:"Check the path, and that the\
 repository was checked out before this step."})}async function textUpTo(most,path){const pieces2=[];for await(const piece of(0,external_node_fs_.
createReadStream)(path,{end:most}))pieces2.push(piece);const bytes=Buffer.concat(pieces2);return bytes.length>most?void 0:
bytes.toString("utf8")}const LOOKALIKES=["rung-gate.yml","rung-gate.yaml",".rung-gate.yml",".rung-gate.yaml",".github/ru\
ng_gate.yml",".github/rung_gate.yaml",".github/.rung-gate.yml",".github/rung-gate.json"];async function unreadConfig(named2,directory){
if(named2!==void 0)return;const isThere2=async path=>(await(0,promises_.stat)((0,external_node_path_.resolve)(directory,
path)).catch(()=>{}))?.isFile()===!0;for(const path of CONFIG_FILES)if(await isThere2(path))return;for(const path of LOOKALIKES)
if(await isThere2(path))return`${path} was not read: the configuration is ${DEFAULT_CONFIG_FILE}, or the file that \`conf\
ig\` names.`}const external_node_crypto_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
function textDigest(text){return(0,external_node_crypto_namespaceObject.createHash)("sha256").update(text).digest("hex")}
function logDigest(file){return`log ${(0,external_node_fs_.realpathSync)(file.absolute)}`}var io_bytes=__nccwpck_require__(
71);const MAX_REPORT_BYTES=5e8;async function reportText(file){const bytes=await(0,io_bytes.oD)(file,()=>{});if(bytes.length>
MAX_REPORT_BYTES)return{reason:(0,reasons.l)("report-too-large",{name:file.shown,megabytes:MAX_REPORT_BYTES/1e6})};const start2=bytes.
subarray(0,3).equals(io_bytes.sn)?3:0;return{text:bytes.toString("utf8",start2)}}async function isReport(file){return/^\ufeff?\s*\{\s*"schemaVersion"\s*:/.
test((await(0,io_bytes.se)(file,4096)).toString("utf8",0,4096))}function parseDocument(text){try{return JSON.parse(text)}catch{
return}}async function copiesAmong(files){const bySize=new Map;if(files.length>1)for(const file of files){const info=await(0,promises_.
stat)(file.absolute).catch(()=>{});info?.isFile()===!0&&info.size>0&&bySize.set(info.size,[...bySize.get(info.size)??[],
file])}const copies=new Map;for(const alike2 of bySize.values()){if(alike2.length===1)continue;const seen=new Map;for(const{
absolute,shown}of alike2){const digest=await digestOf(absolute),first=digest===void 0?void 0:seen.get(digest);first!==void 0?
copies.set(shown,first):digest!==void 0&&seen.set(digest,shown)}}return copies}async function digestOf(path){const hash=(0,external_node_crypto_namespaceObject.
createHash)("sha256");try{await(0,external_node_stream_promises_namespaceObject.pipeline)((0,external_node_fs_.createReadStream)(
path),hash)}catch{return}return hash.digest("hex")}const MAX_PROBLEMS=20;function problemList(){const problems=[];let more=0;
return{add(problem){problems.length<MAX_PROBLEMS?problems.push(problem):more+=1},isEmpty:()=>problems.length===0,found:()=>({
problems,more})}}function readingProblems(error,file){if(error instanceof user_error.yo)return error.problems;if(error instanceof
RangeError&&/call stack/i.test(error.message))return[{code:"too-deep",file:file.shown,message:"something in this file is\
 nested too deeply to be read.",hint:"Is it the result file of the evaluation? Leave such values out of the export."}];if(!(error instanceof
Error)||!("syscall"in error))throw error;return[{code:"unreadable",file:file.shown,message:`this file cannot be read: ${error.
message}.`,hint:"Check its permissions."}]}function emptyLog(file){return{code:"empty-log",file:file.shown,message:"ther\
e is no entry in this file.",hint:"Check that the evaluation wrote its results; an empty run is not a pass."}}var json_line=__nccwpck_require__(
211),stdin=__nccwpck_require__(9594);const MAX_MEMBER=5e8,STORED=0,DEFLATED=8,ZSTD=93;async function openArchive(file,onBytes,given,most=MAX_MEMBER){
const yauzl=await __nccwpck_require__.e(663).then(__nccwpck_require__.t.bind(__nccwpck_require__,663,19)),options={lazyEntries:!0,
autoClose:!1},held=given??((0,stdin.jD)(file)||(0,io_bytes.lS)(file)?await(0,io_bytes.oD)(file,onBytes):void 0),members=new Map;
let zip;try{zip=held===void 0?await yauzl.openPromise(file.absolute,options):await yauzl.fromBufferPromise(held,options);
for await(const entry of zip.eachEntry())members.set(entry.fileName,entry)}catch(error){return zip?.close(),refuseZip(file,
error)}const opened=zip;return{names:[...members.keys()],read:read2,close:()=>opened.close()};async function read2(name){
const entry=members.get(name);if(entry===void 0)throw new Error(`${name} is no member of the archive`);const bytes=await unpack(
opened,entry,file,most);onBytes(entry.compressedSize);const text=name.endsWith(".gz")?await gunzip(bytes,name):bytes;try{
return(0,json_line.qF)(text.toString("utf8"))}catch{return refuseMember(file,name,"is not valid JSON")}}async function gunzip(bytes,name){
let text;try{text=await(0,io_bytes.RF)(bytes,most)}catch{return refuseMember(file,name,"cannot be unpacked")}return(0,io_bytes.
XB)(bytes.length,text.length)&&refuseMember(file,name,"unpacks to more than two hundred times its size"),text}}async function unpack(zip,entry,file,most){
const{fileName,compressionMethod,uncompressedSize}=entry;uncompressedSize>most&&refuseMember(file,fileName,`has more tha\
n ${Math.floor(most/1e6)} MB`),(0,io_bytes.XB)(entry.compressedSize,uncompressedSize)&&refuseMember(file,fileName,"unpac\
ks to more than two hundred times its size");let bytes;try{if(compressionMethod===ZSTD){const packed=await archive_collect(
await zip.openReadStreamPromise(entry,{decodeFileData:!1}));bytes=await unpackZstd(packed,uncompressedSize)}else if(compressionMethod===
STORED||compressionMethod===DEFLATED)bytes=await archive_collect(await zip.openReadStreamPromise(entry));else return refuseMember(
file,fileName,`is packed by a method that cannot be read (${compressionMethod})`)}catch(error){if(error instanceof user_error.
yo)throw error;return refuseMember(file,fileName,"cannot be unpacked")}return(bytes.length!==uncompressedSize||(0,external_node_zlib_.
crc32)(bytes)!==entry.crc32)&&refuseMember(file,fileName,"does not have its checksum"),bytes}async function archive_collect(stream){
const chunks=[];for await(const chunk of stream)chunks.push(Buffer.from(chunk));return Buffer.concat(chunks)}async function unpackZstd(packed,size){
const{Decompress}=await __nccwpck_require__.e(339).then(__nccwpck_require__.bind(__nccwpck_require__,8339)),chunks=[];let length=0;
const stream=new Decompress(chunk=>{if(length+=chunk.length,length>size)throw new RangeError("more than the archive says");
chunks.push(chunk.slice())});for(let at2=0;at2<packed.length;at2+=PIECE)stream.push(packed.subarray(at2,at2+PIECE),at2+PIECE>=
packed.length);return Buffer.concat(chunks)}const PIECE=65536;function refuseZip(file,error){if(error instanceof user_error.
yo)throw error;return(0,user_error.TR)({code:"bad-zip",file:file.shown,message:"this zip archive is broken or cut short.",
hint:"Write or upload the file again."})}function refuseMember(file,name,what){return(0,user_error.TR)({code:"bad-member",
file:file.shown,field:name,message:`this member of the archive ${what}.`,hint:"Write or upload the file again."})}function fileSink({
file,problems,collector,options:{reading}},id,form={}){let line2=1,entries=0;return collector.startFile(file.shown,id,form),
{path:file.shown,at:next=>{line2=next},entries:()=>entries,here(){const remembered=line2;return()=>{line2=remembered}},atFile:()=>{
line2=void 0},entry(entry){entries+=1,problems.isEmpty()&&collector.add(entry,line2??1)},problem(code,field,message,hint){
problems.add({code,file:file.shown,message,...line2===void 0?{}:{line:line2},...field===void 0?{}:{field:reading.showText?
field:(0,hidden_text.AH)(field)},...hint===void 0?{}:{hint}})},describe:reading.showText?describe_value.b:describe_value.
S,finding:found=>{problems.isEmpty()&&collector.finding(reading.showText?found:{...found,field:(0,hidden_text.AH)(found.
field)},line2??1)},source:source=>collector.source(source),notice:notice=>collector.notice(notice)}}function adapterOf(id){
return ADAPTERS[id]}function recognize_formatIds(){return Object.keys(ADAPTERS).filter(isFormatId)}function recognize(file,line2,claim){
const claimed=[],unusable=[];for(const id of recognize_formatIds()){const answer=claim(adapterOf(id),id);answer===!0?claimed.
push(id):typeof answer=="object"&&unusable.push(answer)}const[first,second]=claimed;if(first!==void 0&&second!==void 0&&
(0,user_error.TR)(ambiguous(file,line2,claimed)),first!==void 0)return{id:first,adapter:adapterOf(first)};const[known]=unusable;
known!==void 0&&(0,user_error.TR)(unusableProblem(file,known))}function named(file,id,claim,container){const adapter=adapterOf(
id),answer=claim(adapter);return answer===void 0&&(0,user_error.TR)({code:"wrong-container",file:file.shown,message:`thi\
s file is ${container}, and \`${id}\` is not read from that.`,hint:"Leave `format` out to have the format detected from \
the content, or name the right one."}),typeof answer=="object"&&answer.forceable!==!0&&(0,user_error.TR)(unusableProblem(
file,answer)),{id,adapter}}function unusableProblem(file,{code,message,hint}){return{code,file:file.shown,message,hint}}
function ambiguous(file,line2,ids2){return{code:"ambiguous-format",file:file.shown,...line2===void 0?{}:{line:line2},message:`\
this could be ${ids2.map(id=>`\`${id}\``).join(" or ")}.`,hint:"Say which with `format`."}}function unknownFormat(file,line2,looks){
return{code:"unknown-format",file:file.shown,...line2===void 0?{}:{line:line2},message:`no known format looks like this:\
 ${looks}.`,hint:"If it is the result file of the evaluation, name its fields under `fields:` in the config (docs/format\
s.md#mapped), or write a run log (docs/run-log.md)."}}const SHOWN_KEYS=8;function keysOf(record2,noun,showText){const keys=Object.
keys(record2).filter(key=>showText||/^[\w.:@[\]-]{1,40}$/.test(key));if(keys.length===0)return`${noun} without any key t\
hat is known`;const shown=keys.slice(0,SHOWN_KEYS).map(key=>`\`${key.slice(0,40)}\``),more=keys.length-shown.length;return`${noun}\
 with ${shown.join(", ")}${more>0?` and ${more} more`:""}`}async function readArchive(job){const{file,options,onBytes}=job,
archive=await openArchive(file,onBytes);try{const claim=({archive:format})=>format?.claims(archive.names),{id,adapter}=options.
format==="auto"?recognize(file,void 0,claim)??(0,user_error.TR)({code:"unknown-format",file:file.shown,message:"this is \
a zip archive, and no known format is packed like this.",hint:"Unpack it before this step, and name the files in it."}):
named(file,options.format,claim,"a zip archive");if(adapter.archive===void 0)throw new Error(`${id} claimed an archive a\
nd reads none`);const sink=fileSink(job,id,{isWhole:!0}),session=adapter.archive.open(sink,options.reading);for(const name of adapter.
archive.members(archive.names))session.record({name,value:await archive.read(name)});return session.end(),sink.entries()}finally{
archive.close()}}var kit_columns=__nccwpck_require__(7796),record_lists=__nccwpck_require__(3574);const DEEPEST_LIST=3,QUOTE=34,
BACKSLASH=92,NEWLINE=10,OPEN_OBJECT=123,CLOSE_OBJECT=125,OPEN_LIST=91,CLOSE_LIST=93;class BrokenDocument{line;cutShort;constructor(line2,cutShort){
this.line=line2,this.cutShort=cutShort}}function openJsonDocument(bytes,onLine,onBroken){const scan=findElements(bytes);
if(scan===void 0)return new BrokenDocument(lastLine(bytes),!0);const{ranges}=scan,looked=new Uint8Array(ranges.length);let outline;
try{outline=(0,json_line.qF)(scan.outline)}catch(error){return new BrokenDocument(brokenLine(scan.outline,ranges,error),
!1)}return{outline,list:listAt,lookAtRest};function lookAtRest(){for(const[index,range]of ranges.entries())looked[index]===
0&&parse2(range,index,!0)}function listAt(path){let value=path.length>DEEPEST_LIST?void 0:outline;for(const key of path)
value=(0,record.u)(value)?value[key]:void 0;if(!Array.isArray(value))return;const elements=value;return{length:elements.
length,first:()=>{const element=resolve2(elements[0],!1);return element===BROKEN?void 0:element},some:test=>elements.some(
placed=>{const element=resolve2(placed,!1);return element!==BROKEN&&test(element)}),each:take=>{for(let index=0;index<elements.
length;index+=1){const element=resolve2(elements[index],!0);element!==BROKEN&&take(element,index)}}}}function resolve2(element,tell){
const index=(0,record.u)(element)?Number(element[PLACE]):-1,range=ranges[index];return range===void 0?element:parse2(range,
index,tell)}function parse2(range,index,tell){tell&&(looked[index]=1,onLine(range.line));try{return(0,json_line.qF)(bytes.
toString("utf8",range.start,range.end))}catch{return tell&&onBroken(range.line),BROKEN}}}const PLACE="#",BROKEN=Symbol("\
an element that is no JSON");function findElements(bytes){const ranges=[],pieces2=[],open=[];let copied=0,line2=1,at2=0;
for(;at2<bytes.length;){const byte=bytes[at2];if(byte===QUOTE){if(at2=behindString(bytes,at2),at2<0)return;continue}if(byte===
NEWLINE)line2+=1;else if(byte===OPEN_OBJECT||byte===OPEN_LIST){if(open.at(-1)===CLOSE_LIST){const value=behindValue(bytes,
at2);if(value===void 0)return;byte===OPEN_OBJECT&&(pieces2.push(bytes.toString("utf8",copied,at2),`{"${PLACE}":${ranges.
length}}`),ranges.push({start:at2,end:value.end,line:line2}),copied=value.end),line2+=value.lines,at2=value.end;continue}
if(byte===OPEN_LIST&&open.length>DEEPEST_LIST){const value=behindValue(bytes,at2);if(value===void 0)return;line2+=value.
lines,at2=value.end;continue}open.push(byte===OPEN_OBJECT?CLOSE_OBJECT:CLOSE_LIST)}else(byte===CLOSE_OBJECT||byte===CLOSE_LIST)&&
open.pop();at2+=1}if(!(open.length>0))return pieces2.push(bytes.toString("utf8",copied)),{outline:pieces2.join(""),ranges}}
function behindValue(bytes,start2){let depth=0,lines=0;for(let at2=start2;at2<bytes.length;at2+=1){const byte=bytes[at2];
if(byte===QUOTE){if(at2=behindString(bytes,at2)-1,at2<0)return}else if(byte===OPEN_OBJECT||byte===OPEN_LIST)depth+=1;else if(byte===
CLOSE_OBJECT||byte===CLOSE_LIST){if(depth-=1,depth===0)return{end:at2+1,lines}}else byte===NEWLINE&&(lines+=1)}}const json_document_LOOKED_AT=48;
function behindString(bytes,start2){let at2=start2+1;const near=Math.min(bytes.length,at2+json_document_LOOKED_AT);for(;at2<
near;at2+=1){const byte=bytes[at2];if(byte===QUOTE)return at2+1;byte===BACKSLASH&&(at2+=1)}for(let quote=bytes.indexOf(QUOTE,
at2);quote>=0;quote=bytes.indexOf(QUOTE,quote+1)){let slashes=0;for(;quote-1-slashes>=at2&&bytes[quote-1-slashes]===BACKSLASH;)
slashes+=1;if(slashes%2===0)return quote+1}return-1}function brokenLine(outline,ranges,error){const position=Number(/position (\d+)/.
exec(error instanceof Error?error.message:"")?.[1]??outline.length),before=outline.slice(0,position),last=before.lastIndexOf(
`{"${PLACE}":`),range=last<0?void 0:ranges[Number.parseInt(before.slice(last+PLACE.length+4),10)];return range===void 0?
countLines(before)+1:range.line+countLines(before.slice(last))}function countLines(text){return text.split(`
`).length-1}function lastLine(bytes){let line2=1;for(let at2=bytes.indexOf(NEWLINE);at2>=0&&at2<bytes.length-1;at2=bytes.
indexOf(NEWLINE,at2+1))line2+=1;return line2}async function read_document_readDocument(job){const{file,options,problems,
onBytes}=job,bytes=await(0,io_bytes.yR)(file,onBytes);let onLine=_line=>{};const document=read_document_open(bytes,file,
line2=>onLine(line2),line2=>problems.add(brokenElement(file,line2))),{id,adapter}=formatOf(document,file,options.format,
options.reading),sink=fileSink(job,id,{isWhole:!0});return onLine=sink.at,readAs(adapter),document.lookAtRest(),sink.entries();
function readAs({document:whole,records}){whole!==void 0&&(records===void 0||whole.claims(document)===!0)?whole.read(document,
sink,options.reading):records!==void 0&&readRecords(records.open(sink,options.reading))}function readRecords(session){const take=(element,index)=>{
(0,record.u)(element)?session.record(element):sink.problem("bad-element",`[${index}]`,"this element of the list is not a\
n object.","Each element has to be one record.")},{records:paths}=options.reading,list2=listOf(document,adapter,options.
reading);if(list2!==void 0)list2.each(take);else{const whole=wholeOf(bytes,file),found=paths.length>0?paths.flatMap(path=>recordsOrProblem(
whole,path)):(0,kit_columns.u)(whole)??[whole];found.length>1&&sink.atFile(),found.forEach(take)}session.end()}function recordsOrProblem(whole,path){
const found=(0,record_lists.K)(whole,path);if("records"in found)return found.records;const place2=`\`${(0,visible.RK)(path.
join("."),80)}\``,lists=(0,record_lists.b)(whole).filter(({path:at2})=>options.reading.showText||at2.every(key=>/^[\w:@-]{1,40}$/.
test(key))).slice(0,8);return problems.add({code:found.nothing==="empty"?"empty-records":"no-such-records",file:file.shown,
field:"records",message:found.nothing==="empty"?`${place2} holds no record: the list is empty.`:`there is no ${place2} i\
n this document; ${lists.length===0?"it has no list of records":`its lists are ${(0,numbers.cM)(lists.map(({path:at2,length})=>`\
\`${at2.join(".")||"the document itself"}\` (${length})`))}`}.`,hint:found.nothing==="empty"?"Check that the evaluation \
wrote its results; an empty run is not a pass.":"Name the path of the list, with dots between its keys."}),[]}}function wholeOf(bytes,file){
const text=bytes.toString("utf8");try{return(0,json_line.qF)(text)}catch(error){return(0,user_error.TR)({code:"bad-json",
file:file.shown,line:(0,json_line.V)(text,error),message:NO_JSON,hint:CUT_SHORT})}}const NO_JSON="this is not valid JSON\
.",CUT_SHORT="A file cut short often means that the writer was stopped. Run the evaluation again, or write one entry a l\
ine.";function read_document_open(bytes,file,onLine,onBroken){let document;try{document=openJsonDocument(bytes,onLine,onBroken)}catch(error){
if(!(error instanceof Error)||!("code"in error)||error.code!=="ERR_STRING_TOO_LONG")throw error;return(0,user_error.TR)(
{code:"too-large",file:file.shown,message:"this document holds a single value of more than 512 MB.",hint:"Have the tool \
write JSONL, with an entry a line."})}return document instanceof BrokenDocument?(0,user_error.TR)({code:"bad-json",file:file.
shown,line:document.line,message:document.cutShort?"this JSON document ends in the middle.":NO_JSON,hint:CUT_SHORT}):document}
function formatOf(document,file,format,settings){const claim=adapter=>claimOf(document,adapter,settings);if(format!=="au\
to")return named(file,format,claim,"a JSON document");const found=recognize(file,void 0,claim);return found!==void 0?found:
(0,user_error.TR)(isOwnReport(document)?ownReport(file):unknownFormat(file,void 0,looksOf(document,settings.showText)))}
function claimOf(document,adapter,settings){const whole=adapter.document?.claims(document);if(whole===!0||adapter.records===
void 0)return whole;const list2=listOf(document,adapter,settings),first=list2===void 0?(0,kit_columns.u)(document.outline)?.[0]??
document.outline:list2.first(),each=(0,record.u)(first)?adapter.records.claims(first,settings):!1;return each===!1?whole??
!1:each}function listOf(document,{records},settings){return settings.records.length>1||settings.records.length===0&&(0,kit_columns.
u)(document.outline)!==void 0?void 0:(settings.records.length>0?settings.records:records?.paths??[]).map(path=>document.
list(path)).find(list2=>list2!==void 0&&list2.length>0)}function isOwnReport({outline}){return(0,record.u)(outline)&&["s\
chemaVersion","nextRung","attributions","questions"].every(key=>key in outline)}function ownReport(file){return{code:"ow\
n-report",file:file.shown,message:"this is a report of Rung Gate, and no run log.",hint:"Name the log that it was made o\
f; a report is what `baseline` and `history` take."}}function looksOf({outline,list:list2},showText){if(!Array.isArray(outline))
return(0,record.u)(outline)?keysOf(outline,"an object",showText):"a single value";const first=list2([])?.first();return(0,record.
u)(first)?keysOf(first,"a list of objects",showText):outline.length===0?"an empty list":"a list of single values"}function brokenElement(file,line2){
return{code:"bad-json",file:file.shown,line:line2,message:"the element that begins here is not valid JSON.",hint:"Run th\
e evaluation again, or correct the file."}}var external_node_buffer_=__nccwpck_require__(4573);const ROOM=1<<17,MAX_LINE=1<<
28,LONG_LINE=4096,lines_NEWLINE=10;async function*readBlocks(file,onBytes,linesTaken){let buffer=Buffer.allocUnsafe(ROOM),
held=0,atStart=!0;for await(const chunk of(0,io_bytes.zO)(file,onBytes)){held+chunk.length>buffer.length&&(buffer=enlarge(
buffer,held,chunk.length,file,linesTaken()+1)),chunk.copy(buffer,held);const end=held+chunk.length,within2=chunk.lastIndexOf(
lines_NEWLINE),last=held+within2;if(within2<0)held=end;else{for(const block of blocksOf(buffer.subarray(0,last)))yield decode(
block,file,linesTaken()+1,atStart),atStart=!1;buffer.copyWithin(0,last+1,end),held=end-last-1}}held>0&&(yield decode(buffer.
subarray(0,held),file,linesTaken()+1,atStart))}function*blocksOf(lines){let from=0;for(let newline=lines.indexOf(lines_NEWLINE);newline-
from>=LONG_LINE;newline=lines.indexOf(lines_NEWLINE,from))yield lines.subarray(from,newline),from=newline+1;yield lines.
subarray(from)}function enlarge(buffer,held,more,file,line2){held+more>MAX_LINE&&(0,user_error.TR)({code:"line-too-long",
file:file.shown,line:line2,message:"this line is longer than 256 MiB.",hint:"A run log has one entry a line; is this a s\
ingle JSON document?"});const larger=Buffer.allocUnsafe(Math.max(buffer.length*2,held+more));return buffer.copy(larger,0,
0,held),larger}function decode(bytes,file,firstLine,atStart){const start2=atStart&&bytes.subarray(0,3).equals(io_bytes.sn)?
3:0;return(0,external_node_buffer_.isUtf8)(bytes)||refuseEncoding(bytes,file,firstLine),bytes.toString("utf8",start2)}function refuseEncoding(bytes,file,firstLine){
let line2=firstLine,from=0;for(;;){const newline=bytes.indexOf(lines_NEWLINE,from),end=newline<0?bytes.length:newline;if(!(0,external_node_buffer_.
isUtf8)(bytes.subarray(from,end))||newline<0)break;from=end+1,line2+=1}const utf16=bytes[0]===255||bytes[0]===254;return(0,user_error.
TR)({code:"not-utf8",file:file.shown,line:line2,message:utf16?"this file is UTF-16.":"this line is not UTF-8 text.",hint:"\
Write the log as UTF-8 (in Python: `open(path, 'w', encoding='utf-8')`)."})}const DETECT_WITHIN=100;async function readLines(job){
const{file,options,problems,onBytes}=job,{format,reading}=options;let line2=0,open;const waiting=[];format!=="auto"&&(open=
start2(named(file,format,claimOf2(void 0),"a log of lines")));for await(const block of readBlocks(file,onBytes,()=>line2)){
const together2=open===void 0?void 0:(0,json_line.Lx)(block);for(const record2 of together2??[])line2+=1,open?.sink.at(line2),
open?.session.record(record2);if(together2===void 0)for(let from=0;from<=block.length;){const newline=block.indexOf(`
`,from),end=newline<0?block.length:newline;line2+=1,takeLine(block.slice(from,end)),from=end+1}}const[first]=waiting;return open===
void 0&&first!==void 0&&problems.add(unknownFormat(file,first.line,keysOf(first.record,"a record",reading.showText))),open?.
session.end(),open?.sink.entries()??0;function takeLine(text){if(isBlank(text))return;const parsed2=(0,json_line.wz)(text);
parsed2 instanceof json_line.A6?problems.add({code:"bad-line",file:file.shown,line:line2,message:parsed2.problem,hint:parsed2.
hint}):open!==void 0?(open.sink.at(line2),open.session.record(parsed2)):waiting.length<DETECT_WITHIN&&detect(parsed2)}function detect(record2){
waiting.push({record:record2,line:line2});const found=recognize(file,line2,claimOf2(record2));if(found!==void 0){open=start2(
found);for(const held of waiting)open.sink.at(held.line),open.session.record(held.record)}}function claimOf2(record2){return({
records})=>records===void 0?void 0:record2===void 0||records.claims(record2,reading)}function start2({id,adapter}){if(adapter.
records===void 0)throw new Error(`${id} claimed lines and reads none`);const sink=fileSink(job,id);return{sink,session:adapter.
records.open(sink,reading)}}}const OPENING_BRACE=123;function isBlank(text){return text.charCodeAt(0)!==OPENING_BRACE&&text.
trim()===""}var table=__nccwpck_require__(5832);const MAX_XML=256e6,xml_PIECE=65536;async function readXml(bytes,file){bytes.
length>MAX_XML&&(0,user_error.TR)({code:"too-large",file:file.shown,message:"this XML report has more than 256 MB.",hint:"\
Use the tool's JSON output instead."});const{default:sax}=await __nccwpck_require__.e(560).then(__nccwpck_require__.t.bind(
__nccwpck_require__,2560,19)),parser=sax.parser(!0,{position:!0}),open=[];let root;parser.onopentag=({name,attributes})=>{
const element={name,attributes:{},children:[],text:"",line:parser.line+1};for(const[key,value]of Object.entries(attributes))
element.attributes[key]=String(value);open.at(-1)?.children.push(element),root??=element,open.push(element)},parser.onclosetag=
()=>{open.pop()};const take=text2=>{const element=open.at(-1);element!==void 0&&(element.text+=text2)};parser.ontext=take,
parser.oncdata=take,parser.onerror=()=>{const line2=parser.line+1;(0,user_error.TR)({code:"bad-xml",file:file.shown,line:line2,
message:"this is not valid XML.",hint:"A report cut short often means that the writer was stopped."})};const text=bytes.
toString("utf8");for(let at2=0;at2<text.length;at2+=xml_PIECE)parser.write(text.slice(at2,at2+xml_PIECE));parser.close(),
root===void 0&&(0,user_error.TR)({code:"bad-xml",file:file.shown,message:"there is no element in this XML file.",hint:"W\
rite it again."});const found=root;return{root:found,all:name=>withName(found,name)}}function withName(root,name){const found=[],
walk=element=>{element.name===name?found.push({element,line:element.line}):element.children.forEach(walk)};return walk(root),
found}async function readTableFile(job){const{file,options,onBytes}=job,{bytes,encoding}=await(0,io_bytes.uo)(file,onBytes);
refuseOtherText();let open,header=[],reached=!1;try{await(0,table.x)(bytes,file,names=>header=names,(row,line2)=>{reached=
!0,open??=start2(row),open.sink.at(line2),open.session.record(row)})}catch(error){throw!reached&&error instanceof user_error.
yo&&!isKnown(header)&&refuseAsText(),error}return open?.session.end(),open?.sink.entries()??0;function start2(row){const claim=adapter2=>tableOf(
adapter2)?.claims(row,options.reading),{id,adapter}=options.format==="auto"?recognize(file,void 0,claim)??(0,user_error.
TR)(unknownFormat(file,1,keysOf(row,"a table",options.reading.showText))):named(file,options.format,claim,"a CSV table"),
table2=tableOf(adapter);if(table2===void 0)throw new Error(`${id} claimed a table and reads none`);const sink=fileSink(job,
id,{isTable:!0});return encoding!=="UTF-8"&&sink.notice({code:"encoding",detail:encoding}),{sink,session:table2.open(sink,
options.reading)}}function isKnown(names){if(options.format!=="auto")return!0;const row=Object.fromEntries(names.map(name=>[
name,""]));return recognize_formatIds().some(id=>tableOf(adapterOf(id))?.claims(row,options.reading)===!0)}function refuseOtherText(){
const head=bytes.toString("utf8",0,16384);for(const id of recognize_formatIds()){const known=adapterOf(id).otherText?.(head);
known!==void 0&&(0,user_error.TR)({code:known.code,file:file.shown,message:known.message,hint:known.hint})}(0,table.K)(bytes)||
refuseAsText()}function refuseAsText(){return(0,user_error.TR)({code:"unknown-format",file:file.shown,message:"this is n\
either JSON, JSONL, CSV, XML nor a zip archive.",hint:"Name the result file that the evaluation writes, and no configura\
tion or code; see docs/formats.md."})}}function tableOf({records}){return records?.tables===!0?records.table??records:void 0}
async function readXmlFile(job){const{file,options,onBytes}=job,tree=await readXml(await(0,io_bytes.yR)(file,onBytes),file),
claim=({xml})=>xml?.claims(tree.root,tree.all(xml.element).map(({element})=>element)),{id,adapter}=options.format==="aut\
o"?recognize(file,void 0,claim)??(0,user_error.TR)({code:"unknown-format",file:file.shown,message:`no known format is XM\
L with the root \`${tree.root.name.slice(0,40)}\`.`,hint:"Of XML, only JUnit reports of evaluations are read."}):named(file,
options.format,claim,"XML");if(adapter.xml===void 0)throw new Error(`${id} claimed XML and reads none`);const sink=fileSink(
job,id,{isWhole:!0}),session=adapter.xml.open(sink,tree.root);for(const{element,line:line2}of tree.all(adapter.xml.element))
sink.at(line2),session.record(element);return session.end(),sink.entries()}var sniff=__nccwpck_require__(3080);const READERS={
lines:readLines,archive:readArchive,document:read_document_readDocument,text:readTableFile,xml:readXmlFile};async function readFile(file,options,collector,onBytes){
const problems=problemList();try{const container=await(0,sniff.Z)(file);await READERS[container]({file,options,collector,
problems,onBytes})===0&&problems.isEmpty()&&problems.add(emptyLog(file))}catch(error){for(const problem of readingProblems(
error,file))problems.add(problem)}const{problems:found,more}=problems.found();return{problems:await Promise.all(found.map(
problem=>withProposal(problem,file,options))),more}}async function withProposal(problem,file,options){if(problem.code!==
"unknown-format"&&problem.code!=="ambiguous-format")return problem;const{proposeMap}=await __nccwpck_require__.e(746).then(
__nccwpck_require__.bind(__nccwpck_require__,6746)),proposal=await proposeMap(file,options,async(reading,collector)=>(await readFile(
file,{format:"mapped",reading},collector,()=>{})).problems);if(proposal===void 0)return problem;const either=problem.code===
"unknown-format"?"":`${problem.hint??""} If it is neither: `;return{...problem,proposal,hint:`${either}${either===""?"A":
"a"} map for it is proposed below. Check it, and put it into \`.github/rung-gate.yml\`.`}}async function readRun({reading=DEFAULTS,
...rest}){const options={...rest,reading},files=await(0,find_files.l)(options.patterns,options.directory),{run,problems,
more}=(await readAll(files,options)).finish();if(problems.length>0)throw new user_error.yo(problems,more);return run}const DEFAULTS={
passScore:void 0,passMetrics:[],metrics:new Map,fields:{},variants:{},records:[],showText:!0};async function readAll(files,options){
const copies=await copiesAmong(files),collector=await readEach(files,options,copies),replaced=replacedAmong(collector.sources());
return replaced.size===0?collector:readEach(files.filter(({shown})=>!replaced.has(shown)),options,copies,replaced)}async function readEach(files,options,copies,replaced=new Map){
const collector=(0,collect.S)(options.settings),problems=[];let more=0,bytes=0;const onBytes=count2=>{bytes+=count2,options.
onProgress?.(bytes)};for(const file of files){const found=await readFile(file,options,collector,onBytes);if(problems.push(
...found.problems),more+=found.more,found.problems.length>0)continue;const original=copies.get(file.shown);original!==void 0&&
collector.notice({code:"copy",detail:`${file.shown} of ${original}`});for(const[old,by]of replaced)by===file.shown&&collector.
notice({code:"replaced",detail:`${old}, for ${by}`})}if(problems.length>0)throw new user_error.yo(problems,more);return collector}
function replacedAmong(sources){const replaced=new Map,byId=new Map;for(const source of sources)byId.set(source.id,[...byId.
get(source.id)??[],source]);for(const runs of byId.values()){const ordered=[...runs].sort((a,b)=>(0,text_order.f)(a.startedAt,
b.startedAt)),newest=ordered.pop();for(const{path,startedAt,isFinished}of ordered)newest===void 0||path===newest.path||(!isFinished&&
startedAt<newest.startedAt?replaced.set(path,newest.path):(0,user_error.TR)({code:"two-runs",file:newest.path,message:`t\
his is another run of the evaluation that ${path} is of, and not a part of the same one.`,hint:"Give one of the two, and\
 compare it with the other: `rung-gate compare`, or `baseline`."}))}return replaced}const read_baseline_NOTHING="none",AUTO="\
auto";function isAuto(patterns){return patterns.length===1&&patterns[0]===AUTO}async function read_baseline_readBaseline(patterns,options){
if(patterns.length===0||patterns.length===1&&patterns[0]===read_baseline_NOTHING)return null;if(isAuto(patterns))return{
status:"none",reasons:[(0,reasons.l)("only-the-action",{})]};await refuseOwnFiles(patterns,options.head,options.directory);
try{const files=await(0,find_files.l)(patterns,options.directory),[first]=files;if(first!==void 0&&await isReport(first))
return files.length===1?await readReport(first):{status:"unreadable",reasons:[(0,reasons.l)("several-files",{files:files.
length})]};const run=await readRun({...options,patterns,settings:{...options.settings,keepsAnswers:!0}});return{status:"\
ok",name:files.map(file=>file.shown).join(", "),found:null,commit:null,branch:null,runId:null,digest:files.length===1&&first!==
void 0?logDigest(first):void 0,createdAt:null,questions:run.records(),answers:run.passedAnswers}}catch(error){if(!(error instanceof
user_error.yo))throw error;const[problem]=error.problems;return{status:error.problems.every(({code})=>code==="no-file"||
code==="no-match")?"none":"unreadable",reasons:[(0,reasons.l)("failed",{message:`${read_baseline_placeOf(problem)}${(0,user_error.
pQ)(error)}`})]}}}async function refuseOwnFiles(patterns,head,directory){const own=await inputFiles({"run-log":head.filter(
pattern2=>pattern2!==find_files.T)},directory);for(const path of await filesOf(patterns,directory))await own.has(path)&&
(0,user_error.TR)({code:"baseline-is-run",file:path,field:"baseline",message:"this file is a part of the run itself.",hint:"\
Keep the baseline in a folder of its own, or write patterns for the run that do not match it."})}async function readReport(file){
const read2=await reportText(file);return"reason"in read2?{status:"unreadable",reasons:[read2.reason]}:baselineOf(parseDocument(
read2.text),file.shown,textDigest(read2.text))}async function baselineOf(document,name,digest){const{earlierReport}=await __nccwpck_require__.
e(778).then(__nccwpck_require__.bind(__nccwpck_require__,2778)),report=earlierReport(document,name);if("reason"in report)
return{status:report.status,reasons:[report.reason]};const{commit,branch,id,createdAt}=report.run;return{status:"ok",name,
found:null,commit,branch,runId:id,digest,createdAt,questions:report.questions}}function read_baseline_placeOf({file,line:line2}={}){
return file===void 0?"":`${file}${line2===void 0?"":`:${line2}`}: `}const read_history_NOTHING="none",MOST_ANSWERS=1e6;async function read_history_readHistory(patterns,options,most=MOST_ANSWERS){
if(patterns.length===0||patterns.length===1&&patterns[0]===read_history_NOTHING)return null;const{directory,head}=options;
if(isAuto(patterns))return{runs:[],leftOut:[{name:"auto",reason:(0,reasons.l)("only-the-action",{})}]};const leftOut=[],
files=new Map;for(const pattern2 of patterns){if(pattern2===read_history_NOTHING||isAuto([pattern2])){leftOut.push({name:pattern2,
reason:(0,reasons.l)("stands-alone",{word:pattern2})});continue}try{for(const file of await(0,find_files.l)([pattern2],directory))
files.set(file.absolute,file)}catch(error){if(!(error instanceof user_error.yo))throw error;leftOut.push({name:pattern2,
reason:(0,reasons.l)("failed",{message:(0,user_error.pQ)(error)})})}}const runs=[],refused=[],own=await inputFiles({"run\
-log":head.filter(pattern2=>pattern2!==find_files.T)},directory);for(const file of[...files.values()].sort((a,b)=>(0,text_order.
f)(b.shown,a.shown))){const found=await own.has(file.absolute)?{name:file.shown,reason:(0,reasons.l)("this-run",{})}:await pastRunIn(
file,options);"reason"in found?refused.push(found):addWithin(most,found,runs,refused)}return{runs:runs.reverse(),leftOut:[
...leftOut,...refused.reverse()]}}function addWithin(most,run,runs,leftOut){runs.reduce((sum2,{questions})=>sum2+questions.
length,0)+run.questions.length<=most?runs.push(run):leftOut.push({name:run.name,reason:(0,reasons.l)("too-many-answers",
{most})})}async function pastRunIn(file,options){const name=file.shown;try{if(!await isReport(file))return await pastLog(
file,options);const read2=await reportText(file);return"reason"in read2?{name,reason:read2.reason}:pastRun(read2.text,name)}catch(error){
if(error instanceof user_error.yo)return{name,reason:(0,reasons.l)("failed",{message:(0,user_error.pQ)(error)})};if(!(error instanceof
Error)||!("code"in error))throw error;return{name,reason:(0,reasons.l)("failed",{message:`it cannot be read: ${error.message}`})}}}
async function pastLog(file,options){const run=await readRun({...options,patterns:[file.absolute]});return{name:file.shown,
digest:logDigest(file),run:{id:null,attempt:null,commit:null,branch:null,createdAt:null,versions:versionsOf(run)},questions:run.
records()}}function pastRun(text,name){return pastRunOf(parseDocument(text),name,text)}async function pastRunOf(document,name,content){
const{earlierReport}=await __nccwpck_require__.e(778).then(__nccwpck_require__.bind(__nccwpck_require__,2778)),report=earlierReport(
document,"it");return"reason"in report?{name,reason:report.reason}:{name,digest:textDigest(content),...report}}var probes=__nccwpck_require__(
9309);function probeRunOf(run){const tallies=new Map,variants=new Set,count2=(key,name,passed)=>{const tally=tallies.get(
key)??{name,trials:0,passed:0};tally.trials+=1,passed&&(tally.passed+=1),tallies.set(key,tally)};for(const{id,variant,outcome,
category}of run.records())id===question_id.n4||outcome!=="passed"&&outcome!=="failed"||category==="infrastructure"||category===
"grader-error"||(variants.add(variant),count2((0,probes.Ss)(id,variant),variant===null?id:`${id} (${variant})`,outcome===
"passed"));const several=variants.size>1,answers=new Map;for(const[key,{name,trials,passed}]of tallies){const[id=key]=key.
split("\0",1),answer={name:several?name:id,passed:passed/trials>.5};answers.set(key,answer),several||answers.set(id,answer)}
return answers}async function readProbes(files,head,options){const runs={};if(model_probe._v.every(probe2=>files[probe2]===
void 0))return runs;const taken=new Map;for(const{absolute}of await(0,find_files.l)(head,options.directory))taken.set(absolute,
"the run itself");for(const probe2 of model_probe._v){const given=files[probe2];if(given===void 0)continue;for(const{absolute,
shown}of await(0,find_files.l)(given.patterns,options.directory)){const owner=taken.get(absolute);owner!==void 0&&(0,user_error.
TR)({code:"probe-is-run",file:shown,field:given.option,message:`this file is a part of ${owner}.`,hint:`Name the log of \
a run of its own, in which the questions were asked again with ${model_probe.ho[probe2].change}.`}),taken.set(absolute,`\
\`${given.option}\``)}const run=probeRunOf(await readRun({...options,patterns:given.patterns}));run.size===0&&(0,user_error.
TR)({code:"empty-probe",field:given.option,message:"no question of this run has both an id and a graded answer.",hint:"I\
t has to be a run of the same questions, or of some of them, with the same ids."}),runs[probe2]=run}return runs}var values_flag=__nccwpck_require__(4022);const AMOUNT=/^\$?(\d+(?:\.\d+)?)$/,MOST=1e12;function climb_values_amount(what){
return cli_schemas.FsL(cli_schemas.L5J(),cli_schemas.pdi((value,context)=>{const written=typeof value=="string"?AMOUNT.exec(
value.trim())?.[1]:void 0,number=written===void 0?value:Number(written);return typeof number=="number"&&number>=0&&number<=
MOST?number:(0,refuse_value.s)(context,`expected ${what}, found ${(0,describe_value.b)(value)}.`,value)}))}const usd=climb_values_amount(
"an amount in US dollars such as `250`"),climb_values_count=cli_schemas.FsL(climb_values_amount("a whole number such as \
`400`"),cli_schemas.pdi((value,context)=>Number.isInteger(value)?value:(0,refuse_value.s)(context,`expected a whole numb\
er such as \`400\`, found ${(0,describe_value.b)(value)}.`,value))),floorSchema=cli_schemas.FsL(shareSchema,cli_schemas.
pdi((value,context)=>value<1?value:(0,refuse_value.s)(context,"no number of answers can show that; expected less than 10\
0 %.",value))),studentSchema={student_cost:cli_schemas.lqM(usd),student_pass_rate:cli_schemas.lqM(shareSchema),kept:cli_schemas.
lqM(shareSchema),fixed_cost:cli_schemas.lqM(usd),monthly_upkeep:cli_schemas.lqM(usd),monthly_questions:cli_schemas.lqM(climb_values_count),
teacher_outputs:cli_schemas.lqM(climb_values_count)},studentObject=cli_schemas.rej(studentSchema);function planOf(value){
return{studentCost:value.student_cost,studentPassRate:value.student_pass_rate,kept:value.kept,fixedCost:value.fixed_cost,
monthlyUpkeep:value.monthly_upkeep,monthlyQuestions:value.monthly_questions,teacherOutputs:value.teacher_outputs}}const MIN_TEACHER_PASS_RATE=.9,
PAY_BACK_MONTHS=12,distillationSchema=cli_schemas.FsL(cli_schemas.rej({...studentSchema,min_teacher_pass_rate:cli_schemas.
lqM(floorSchema),pay_back_months:cli_schemas.lqM(climb_values_count),categories:cli_schemas.lqM(cli_schemas.g1P(cli_schemas.
YjP(),studentObject))}),cli_schemas.pdi(value=>({minTeacherPassRate:value.min_teacher_pass_rate??MIN_TEACHER_PASS_RATE,payBackMonths:value.
pay_back_months??PAY_BACK_MONTHS,all:planOf(value),categories:Object.fromEntries(Object.entries(value.categories??{}).map(
([name,own])=>[name,planOf(own)]))}))),NO_DISTILLATION={minTeacherPassRate:MIN_TEACHER_PASS_RATE,payBackMonths:PAY_BACK_MONTHS,
all:planOf({}),categories:{}},fineTuningSchema=cli_schemas.FsL(cli_schemas.rej({examples:cli_schemas.lqM(climb_values_count),
categories:cli_schemas.lqM(cli_schemas.g1P(cli_schemas.YjP(),cli_schemas.rej({examples:climb_values_count})))}),cli_schemas.
pdi(value=>({examples:value.examples,categories:value.categories??{}}))),NO_FINE_TUNING={examples:void 0,categories:{}},
hoursSchema=cli_schemas.FsL(cli_schemas.L5J(),cli_schemas.pdi((value,context)=>{const[,from,to]=/^\s*(\d+(?:\.\d+)?)\s*(?:[-–]\s*(\d+(?:\.\d+)?)\s*)?$/.
exec(String(value))??[],range=[Number(from),Number(to??from)];return from!==void 0&&range[0]<=range[1]?range:(0,refuse_value.
s)(context,`expected working hours such as \`8\` or \`4-40\`, found ${(0,describe_value.b)(value)}.`,value)})),effortSchema=cli_schemas.
FsL(cli_schemas.rej({hourly_rate:cli_schemas.lqM(usd),training_cost:cli_schemas.lqM(usd),hours:cli_schemas.lqM(cli_schemas.
rej({prompt:cli_schemas.lqM(hoursSchema),retrieval:cli_schemas.lqM(hoursSchema),context:cli_schemas.lqM(hoursSchema),distillation:cli_schemas.
lqM(hoursSchema),"fine-tuning":cli_schemas.lqM(hoursSchema)}))}),cli_schemas.pdi((value,context)=>value.training_cost!==
void 0&&value.hourly_rate===void 0?(context.issues.push({code:"custom",message:"a training cost is added to the price of\
 working hours; set `hourly_rate`, too.",input:value,path:["training_cost"]}),cli_core.tm):{hourlyRate:value.hourly_rate,
trainingCost:value.training_cost,hours:Object.fromEntries(Object.entries(value.hours??{}).flatMap(([id,range])=>range===
void 0?[]:[[id,range]]))})),NO_EFFORT={hourlyRate:void 0,trainingCost:void 0,hours:{}},rungSchema=cli_schemas.FsL(cli_schemas.
L5J(),cli_schemas.pdi((value,context)=>{const rung=model_rung.Q$.find(({id,number})=>id===value||String(number)===String(
value).trim());if(rung!==void 0)return rung.id;const names=orList(model_rung.Q$.map(({id})=>id));return(0,refuse_value.s)(
context,`expected ${names}, or its number, found ${(0,describe_value.b)(value)}.`,value)})),optimizationsSchema=cli_schemas.
FsL(cli_schemas.YOg(cli_schemas.rej({name:cli_schemas.YjP().check(api.m9(1)),rung:cli_schemas.lqM(rungSchema),monthly_upkeep:usd,
monthly_saving:usd})),cli_schemas.pdi(entries=>entries.map(({name,rung,monthly_upkeep:monthlyUpkeep,monthly_saving:monthlySaving})=>({
name,rung:rung??null,monthlyUpkeep,monthlySaving})))),CLIMB_OPTIONS={history:{repeatable:!0,docs:"Earlier runs of the ba\
se branch, as paths or globs of reports and run logs: with a `baseline`, the regression test compares with all of them, \
and they say which failures last, what was tried, when to climb. `auto`, in the action, takes the reports of its last ru\
ns from their artifacts; `none` looks back on nothing. What is not there, or cannot be read, is reported and fails nothi\
ng.",group:"Climbing",places:EVERYWHERE,example:"history/*.json",schema:list.Z,default:[],defaultText:"`none`"},"history\
-runs":{docs:"How many runs the regression test compares with, the baseline among them, and with `history: auto` how man\
y to look back on, 1 to 30. There each costs a call to download it.",group:"Climbing",places:INPUT_AND_FILE,example:"20",
schema:values_wholeNumber(1,30),default:10},anchor:unsetOption({docs:"From when on the base branch is watched for a slow\
 decay: a day (`YYYY-MM-DD`, from its start in UTC), a time, or, in the action, a tag or commit such as that of the last\
 release. The last ten runs up to then are compared with the newest ten; with `history: auto` half of `history-runs` are\
 taken from then. Without it the oldest runs of the history are.",group:"Climbing",places:EVERYWHERE,example:"v1.4.0",schema:textSchema,
defaultText:"the oldest runs"}),distillation:{docs:"What a cheaper student would cost and save: `student_cost` (US dolla\
rs a question), `student_pass_rate`, `kept` (the share of questions that do not fall back to the teacher), `fixed_cost`,\
 `monthly_upkeep`, `monthly_questions`, `teacher_outputs` (good ones from production); `min_teacher_pass_rate` (90 %) an\
d `pay_back_months` (12). Under `categories:` what differs for a category of questions; volume and outputs have to stand\
 there where there are several.",group:"Climbing",places:FILE_ONLY,example:"{ student_cost: 0.002, student_pass_rate: 93\
%, fixed_cost: 4000, monthly_questions: 60000 }",schema:distillationSchema,default:NO_DISTILLATION,defaultText:"nothing \
is known"},"fine-tuning":{docs:"How many curated `examples` there are to fine-tune on, none of them a question of the ev\
aluation; under `categories:` by category of questions, where there are several.",group:"Climbing",places:FILE_ONLY,example:"\
{ examples: 600 }",schema:fineTuningSchema,default:NO_FINE_TUNING,defaultText:"nothing is known"},effort:{docs:"What a f\
ix costs, to weigh the recommended rung against skipping to fine-tuning: `hourly_rate` and `training_cost` in US dollars\
, and under `hours:` the working hours of a rung, as `4-40`, where they are not the ladder's.",group:"Climbing",places:FILE_ONLY,
example:"{ hourly_rate: 90, training_cost: 500, hours: { retrieval: 8-24 } }",schema:effortSchema,default:NO_EFFORT,defaultText:"\
the ladder's hours, and no money"},optimizations:{docs:"What is in place already, each with its `name`, its `rung` if it\
 is on one, and what it costs and saves a month in US dollars: the report says what costs more than it saves.",group:"Cl\
imbing",places:FILE_ONLY,example:"[{ name: prompt cache, rung: context, monthly_upkeep: 40, monthly_saving: 300 }]",schema:optimizationsSchema,
default:[],defaultText:"none"}},IDS=Object.keys(lib_gates.JH).filter(lib_gates.N5),GATE_OPTIONS=fromGates(gate=>({docs:gate.
docs,group:"Gates",places:EVERYWHERE,example:gate.example,schema:gate.schema,...gate.repeatable===void 0?{}:{repeatable:gate.
repeatable},default:gate.defaultLimit===void 0?void 0:gate.schema.parse(gate.defaultLimit),...gate.defaultLimit===void 0?
{}:{defaultText:`\`${gate.defaultLimit}\``}})),gateIdsSchema=cli_schemas.FsL(list.c,cli_schemas.pdi((names,context)=>{for(const name of names.
filter(name2=>!(0,lib_gates.N5)(name2)))context.issues.push({code:"custom",message:`\`${name}\` is not a gate. The gates \
are ${orList(IDS)}.`,input:name});return names.filter(lib_gates.N5)})),perCategory=IDS.filter(id=>lib_gates.JH[id].perCategory),
categoriesSchema=cli_schemas.g1P(cli_schemas.YjP(),cli_schemas.rej(Object.fromEntries(perCategory.map(id=>[id,cli_schemas.
lqM(lib_gates.JH[id].schema)]))));function fromGates(make){const{...all}=lib_gates.JH,made={};for(const id of IDS)made[(0,lib_gates.
Ys)(id)]=make(all[id]);if(!isComplete(made))throw new Error("every gate has an option");return made}function isComplete(made){
return IDS.every(id=>made[(0,lib_gates.Ys)(id)]!==void 0)}const probe=(docs,example)=>({repeatable:!0,docs,group:"Probes",
places:EVERYWHERE,example,schema:list.Z,default:[],defaultText:"none"}),PROBE_OPTIONS={"gold-run":probe("The same questi\
ons, or a random part of those that fail, answered with the gold evidence in the context, as paths or globs: what passes\
 there was lost in retrieval.","probe/gold.jsonl"),"oracle-run":probe("Another name of `gold-run`; only one of the two c\
an be set.","eval/gold-evidence/*.jsonl"),"prompt-run":probe("The same with another prompt, and all else as it was: what\
 passes there is the prompt's.","probe/prompt.jsonl"),"context-run":probe("The same with the retrieved evidence in anoth\
er order, compressed or cut down: what passes there, and in none of the above, was lost in the context.","probe/context.\
jsonl"),"model-run":probe("The same with a stronger model: what passes there, and in none of the above, is the model's.",
"probe/model.jsonl"),"probe-sample":{docs:"How many questions the output `probe-questions` names: 30 measure the share o\
f a rung to within 17 percentage points, 100 to within 10.",group:"Probes",places:EVERYWHERE,example:"50",schema:values_wholeNumber(
1,1e4),default:30},"probe-seed":{docs:"The seed of that draw: with the same seed the same failures give the same questio\
ns.",group:"Probes",places:EVERYWHERE,example:"7",schema:values_wholeNumber(0,999999999),default:1}},NO_LABEL="none",OPTIONS={
...RUN_OPTIONS,...GATE_OPTIONS,categories:{docs:"Limits per category of questions: the limits above, under the name of t\
he category.",group:"Gates",places:FILE_ONLY,example:"{ billing: { min-pass-rate: 90% } }",schema:categoriesSchema,default:{},
defaultText:"none"},baseline:{repeatable:!0,docs:"What to compare with: an earlier report (JSON) or an earlier run log, \
as a path or glob. `auto`, in the action, finds the report that the base commit's run uploaded as an artifact. `none` co\
mpares with nothing. One that is not there is reported, and fails only with `require-baseline`.",group:"Regression",places:EVERYWHERE,
example:"baseline/report.json",schema:list.Z,strictness:from=>({kind:"baseline",level:from.length===0||from[0]==="none"?
0:1}),default:[],defaultText:"`none`"},"baseline-artifact":{docs:"With `baseline: auto` and `history: auto`: the name of\
 the artifact that holds the report.",group:"Regression",places:INPUT_AND_FILE,example:"eval-report",schema:textSchema,default:"\
rung-gate-report"},"answers-artifact":{docs:"With `baseline: auto`: the name of the artifact that holds the answers of t\
he baseline's run (output `answers-path`). It is fetched only if a question newly fails, to show both answers.",group:"R\
egression",places:INPUT_AND_FILE,example:"eval-answers",schema:textSchema,default:"rung-gate-answers"},rerun:{repeatable:!0,
docs:"Answers to questions that were asked again because the run looked worse, as paths or globs: those that the output \
`rerun-questions` names, or the whole suite where `rerun-stage` is `all`. They count in no rate; the regression test com\
bines them with the first answers. Missing files are reported, and the first run decides alone.",group:"Regression",places:INPUT_AND_FLAG,
example:"rerun/*.jsonl",schema:list.Z,default:[],defaultText:"none"},alpha:{docs:"The level of the regression test: how \
often the check may fail a change that changed nothing. Of ten such changes one or more see a red check in 39 % of cases\
 at 5 %, and in 10 % at 1 %. From three runs of the base branch on (`history`) it is 1 % unless it is set.",group:"Regre\
ssion",places:EVERYWHERE,example:"1%",schema:levelSchema,strictness:({fewRuns,manyRuns})=>({kind:"level",level:fewRuns+manyRuns}),
default:{fewRuns:.05,manyRuns:.01},defaultText:"5 %, or 1 % with a history"},"regression-test":{docs:"How the tail of th\
e regression test counts the outcome that was seen: by half (`mid-p`) or whole (`exact`). The test is McNemar's where ev\
ery question was asked once, and its exact extension to repeats where not.",group:"Regression",places:EVERYWHERE,example:"\
exact",schema:choice(["mid-p","exact"]),default:"mid-p"},"min-drop":{docs:"A net drop of the pass rate smaller than this\
 is no regression, however sure.",group:"Regression",places:EVERYWHERE,example:"2%",schema:shareSchema,strictness:drop=>({
kind:"drop",level:-drop}),default:0,defaultText:"0 %"},margin:{docs:"A run is called OK when a drop of more than this is\
 ruled out; otherwise, and if it is not worse, it is inconclusive.",group:"Regression",places:EVERYWHERE,example:"3%",schema:shareSchema,
default:.05,defaultText:"5 %"},quarantine:{docs:"Questions that no gate looks at, each with a reason and, better, a day:\
 known to be flaky. The report says so, and counts them again once the day is over.",group:"Regression",places:FILE_ONLY,
example:"[{ question: q7, reason: flaky grader, expires: 2027-01-31 }]",schema:waiversSchema,strictness:waiverStrictness,
default:[],defaultText:"none"},accept:{docs:"Questions whose regression is known and accepted: left out of the compariso\
n, and nothing else.",group:"Regression",places:FILE_ONLY,example:"[{ question: q9, reason: policy changed, expires: 202\
7-01-31 }]",schema:waiversSchema,strictness:waiverStrictness,default:[],defaultText:"none"},"fail-on":{docs:"Which gates\
 may fail the check: `any` of them, only `threshold` gates, only `regression` gates, or `never` one. The others warn. Wh\
ich gate is of which kind is in docs/gates.md. A run that cannot be judged fails whatever is set.",group:"Verdict",places:EVERYWHERE,
example:"never",schema:choice(["any","threshold","regression","never"]),strictness:word=>(0,strictness.KE)("families",word===
"any"?["threshold","regression"]:word==="never"?[]:[word],"stricter"),default:"any"},"warn-only":{repeatable:!0,docs:"Ga\
tes that warn where they would fail, one a line.",group:"Verdict",places:EVERYWHERE,example:"max-model-failures",schema:gateIdsSchema,
strictness:ids2=>(0,strictness.KE)("gates",ids2,"laxer"),default:[],defaultText:"none"},"accept-label":{docs:"The label \
by which somebody who may write to the repository accepts a regression of a pull request, until its next push: `regressi\
on` and `max-new-failures` then fail nothing, and the comment says who accepted what. `none` switches it off.",group:"Ve\
rdict",places:INPUT_AND_FILE,example:"eval-drop-ok",schema:textSchema,strictness:name=>(0,strictness.KE)("labels",name===
NO_LABEL?[]:[name],"laxer"),default:"accept-regression"},"accept-limits":{docs:"Whether that label accepts missed limits\
, too: of failures, pass rate, cost and latency. Never `must-pass`, nor what says that the run cannot be judged.",group:"\
Verdict",places:INPUT_AND_FILE,example:"true",schema:values_flag.W,strictness:isOn2=>({kind:"accept-limits",level:isOn2?
0:1}),default:!1},...ATTRIBUTION_OPTIONS,...PROBE_OPTIONS,...CLIMB_OPTIONS,"show-text":{docs:"Whether texts of the log m\
ay appear in what is published. `false` keeps questions, answers and the reasons of graders out of the comment, the summ\
ary, the report file and error messages; ids, labels and names of files stay, and a hash stands for an id that is the te\
xt of its question.",group:"Report",places:EVERYWHERE,example:"false",schema:values_flag.W,default:!0},"trace-hosts":{repeatable:!0,
docs:"Hosts that `trace_url` may link to, one a line. Links to others are not shown.",group:"Report",places:EVERYWHERE,example:"\
traces.example.com",schema:hostsSchema,default:[],defaultText:"none"},"report-dir":{docs:"Where the report files are wri\
tten: `report.json`, or `report.json.gz` above 20,000 entries, `report.md`, and the page `rung-gate-<comment key>.html`.",
group:"Report",places:INPUT_AND_FILE,example:"rung-gate-report",schema:textSchema,default:"rung-gate-report"},mode:{docs:"\
What the step does: `gate` judges a log; `comment` tells, on `workflow_run`, what the run that started the workflow has \
found, from the report it uploaded. That is how pull requests from forks get their comment. `link`, in a last step, puts\
 the address of the uploaded page (`report-url`) into the comment of this run.",group:"GitHub",places:INPUT_ONLY,example:"\
comment",schema:choice(["gate","comment","link"]),default:"gate"},"report-url":unsetOption({docs:"Where the page of this\
 report is, for the comment to link to: with `mode: link` the address of the uploaded artifact. The other modes link to \
it from the start, for pages whose address is known before they are uploaded.",group:"GitHub",places:INPUT_ONLY,example:"\
https://example.com/report.html",schema:addressSchema}),"report-artifact":{docs:"With `mode: comment`: the name of the a\
rtifact that holds the report.",group:"GitHub",places:INPUT_ONLY,example:"search-report",schema:textSchema,default:"rung\
-gate-report"},comment:{docs:"When to start the pull request comment: `always`; `on-failure`, when a limit is missed or \
warned of, or nothing could be judged; `on-change`, also when questions newly fail or are fixed since the baseline; or `\
never`. A comment that is already there is brought up to date unless `never`.",group:"GitHub",places:INPUT_AND_FILE,example:"\
on-failure",schema:choice(["always","on-failure","on-change","never"]),default:"always"},"comment-key":unsetOption({docs:"\
Tells the comments of several gates on one pull request apart. Unset, each job of each workflow has its own; set one for\
 two gates of one job, or to keep the comment when a job is renamed.",group:"GitHub",places:INPUT_AND_FILE,example:"sear\
ch-eval",schema:pattern(/^[A-Za-z0-9._-]{1,64}$/,"1 to 64 letters, digits, dots, dashes or underscores"),defaultText:"`<\
workflow file>.<job>`"}),"pr-number":unsetOption({docs:"The pull request to comment on, where the event does not say. Wi\
th `mode: comment` its head has to be the commit of the run that is reported on.",group:"GitHub",places:INPUT_ONLY,example:"\
42",schema:pattern(/^[1-9]\d{0,9}$/,"the number of a pull request"),defaultText:"from the event"}),"github-token":unsetOption(
{docs:"The token that writes the comment. Needs `pull-requests: write`; `actions: read` for `baseline: auto`, `history: \
auto` and `mode: comment`.",group:"GitHub",places:INPUT_ONLY,example:"${{ secrets.SOME_TOKEN }}",schema:textSchema,defaultText:"\
`${{ github.token }}`"})};function isOptionId(name){return Object.hasOwn(OPTIONS,name)}const TABLE=OPTIONS,MOST_PROBLEMS=20,
resolve_IDS=Object.keys(OPTIONS).filter(isOptionId);function resolve_resolve(layers){const problems=[];let more=0;const settings={};
for(const id of resolve_IDS)settings[id]=TABLE[id].default;for(const layer of layers)for(const[name,value]of Object.entries(
layer.values))if(!isOptionId(name)||!TABLE[name].places[layer.place])problems.length<MOST_PROBLEMS?problems.push(unknownOption(
name,layer)):more+=1;else if(!resolve_isBlank(value)){const parsed2=TABLE[name].schema.safeParse(value);parsed2.success?
settings[name]=parsed2.data:problems.push(...parsed2.error.issues.map(issue=>valueProblem(issue,name,layer)))}if(problems.
length>0)throw new user_error.yo(problems,more);if(!isSettings(settings))throw new Error("an option got lost between the\
 table and the settings");return settings}function resolve_isBlank(value){return value==null||typeof value=="string"&&value.
trim()===""}function unknownOption(name,layer){const known=resolve_IDS.filter(id=>TABLE[id].places[layer.place]),near=closest(
name,known),elsewhere=isOptionId(name);return{code:"unknown-option",...layer.locate([name]),message:elsewhere?"this opti\
on cannot be set here.":"there is no such option.",hint:holdsOptions(layer.values[name])?"Options stand at the top of th\
e file, without a name around them.":elsewhere?placesHint(name):near===void 0?`The options are ${orList(known)}.`:`Did y\
ou mean \`${near}\`?`}}function holdsOptions(value){return(0,record.u)(value)&&Object.keys(value).some(isOptionId)}function placesHint(id){
const{places}=TABLE[id];return`It can be set ${[places.input?"as an input of the action":"",places.file?"in the configur\
ation file":"",places.flag?`as the flag \`--${id}\``:""].filter(Boolean).join(" or ")}.`}const EXPECTED={array:"a list",
object:"`name: value` lines",record:"`name: value` lines",string:"a text"};function valueAt(value,path){let found=value;
for(const key of path)Array.isArray(found)?found=found[Number(key)]:found=(0,record.u)(found)?found[String(key)]:void 0;
return found}function valueProblem(issue,name,layer){const path=[name,...issue.path];if(issue.code==="unrecognized_keys"){
const[key=""]=issue.keys??[];return{code:"unknown-option",...layer.locate([...path,key]),message:"there is no such optio\
n here.",hint:`An example: \`${name}: ${TABLE[name].example}\`.`}}const own=issue.code==="custom",found=valueAt(layer.values[name],
issue.path),last=String(issue.path.at(-1)??"");return{code:"bad-value",...layer.locate(path),message:own?issue.message:found===
void 0&&last!==""?`\`${last}\` is missing.`:`this value does not fit the option: expected ${EXPECTED[issue.expected??""]??
"another form"}, found ${(0,describe_value.b)(found)}.`,...own?{}:{hint:`An example: \`${TABLE[name].example}\`.`}}}function isSettings(settings){
return resolve_IDS.every(id=>id in settings)}async function readProbed(patterns,settings,{today,keepsAnswers=!1,...options}){const reading={...options,...analyze_readSettings(
settings)},files=probeFiles(settings),probes2=await readProbes(files,patterns,{...reading,settings:analyze_collectSettings(
settings,today)});return readRun({...reading,patterns,settings:{...analyze_collectSettings(settings,today,probes2),keepsAnswers}})}const describe_TABLE=OPTIONS,describe_IDS=Object.keys(OPTIONS).filter(isOptionId);function defaultCell(id){const{default:value,defaultText}=describe_TABLE[id];return defaultText!==void 0?defaultText:value===
void 0?id==="run-log"?"required in `mode: gate`":"unset":`\`${String(value)}\``}const flags_TABLE=OPTIONS,RENAMED={format:"log-format"};function optionFlags(){return Object.keys(OPTIONS).filter(isOptionId).
filter(id=>flags_TABLE[id].places.flag).map(id=>({id,flag:flagOf(id)}))}function isReadingOption(id){return flags_TABLE[id].
group==="Run"||flags_TABLE[id].group==="Attribution"}function flagLayer(given){const values={};for(const{id,flag:flag2}of optionFlags()){
const value=given[flag2.attributeName()];value!==void 0&&(values[id]=value)}return{place:"flag",values,locate:([id,...rest])=>({
field:[`--${isOptionId(String(id))?flagName(toId(id)):String(id)}`,...rest.map(String)].join(".")})}}function isSwitch(id){
const{schema}=flags_TABLE[id];return[!0,!1].every(value=>schema.safeParse(value).success)&&!schema.safeParse("1").success}
function withSwitches(args){const switches=new Set(optionFlags().filter(({id})=>isSwitch(id)).map(({flag:flag2})=>flag2.
long)),end=args.includes("--")?args.indexOf("--"):args.length;return args.map((arg,at2)=>at2<end&&switches.has(arg)&&!/^(?:true|false)$/i.
test(args[at2+1]??"")?`${arg}=true`:arg)}function flagOf(id){return isSwitch(id)?new Option(`--${flagName(id)} [value]`,
helpText(id)):new Option(`--${flagName(id)} <value>`,helpText(id)).argParser((value,previous)=>{if(previous===void 0)return value;
if(flags_TABLE[id].repeatable!==!0)throw new InvalidArgumentError("It is given twice.");return[previous,value].flatMap(text=>text.
includes(`
`)?[text]:text.split(",")).join(`
`)})}function toId(name){const text=String(name);if(!isOptionId(text))throw new Error(`${text} is no option`);return text}
function flagName(id){return RENAMED[id]??id}function helpText(id){const{docs,example}=flags_TABLE[id],[first=docs]=docs.
split(/(?<=\.) /),usual=defaultCell(id);return`${first} ${usual==="unset"||id==="run-log"?"":`Default: ${usual}. `}Examp\
le: ${example}`.replaceAll("`","")}const world_TIME=/^\d{4}-\d\d-\d\d(?:T\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:?\d\d))?$/;
function at(time,world){return time===void 0?world:((!world_TIME.test(time)||Number.isNaN(Date.parse(time))||!isDay(time.
slice(0,10)))&&(0,user_error.TR)({code:"bad-value",field:"--created-at",message:`expected a day such as \`2026-05-31\`, or\
 a time such as \`2026-05-31T06:00:00Z\`, found ${(0,describe_value.b)(time)}.`,hint:"It is when the evaluation ran, for\
 reports of earlier runs."}),{...world,ranAt:time})}function todayIn({now}){return now.slice(0,10)}const EXIT={fine:0,gateFailed:1,
couldNotJudge:2};async function loadSettings(flags,world){const given=flagLayer(flags),named2=given.values.config,path=typeof named2==
"string"?named2:void 0,file=await config_file_readConfigFile(path,world.directory),unread=await unreadConfig(path,world.
directory);return unread!==void 0&&world.stderr.write(`! ${unread}
`),resolve_resolve(file===void 0?[given]:[file,given])}function loadBaseline(logs,settings,world){return read_baseline_readBaseline(
settings.baseline,earlierOptions(logs,settings,world))}function loadHistory(logs,settings,world){return read_history_readHistory(
settings.history,earlierOptions(logs,settings,world))}function loadReruns(logs,settings,world){return read_history_readHistory(
settings.rerun,earlierOptions(logs,settings,world))}function earlierOptions(logs,settings,world){return{directory:world.
directory,head:logs,...analyze_readSettings(settings),settings:analyze_collectSettings(settings,todayIn(world))}}async function loadRun(patterns,settings,world,keepsAnswers=!1){
const progress=progressLine(world.stderr,()=>performance.now()),{directory}=world;try{return await readProbed(patterns,settings,
{directory,today:todayIn(world),keepsAnswers,onProgress:progress.report})}finally{progress.end()}}const REPORT_FORMATS=[
"text","markdown","json"],RUN_FORMATS=[...REPORT_FORMATS,"html"];async function judgeLogs(logs,output,flags,world,keepsAnswers=!1){
const settings=await loadSettings(flags,world);output!==void 0&&await(await inputFiles({...settings,"run-log":logs},world.
directory)).has((0,external_node_path_.resolve)(world.directory,output))&&(0,user_error.TR)({code:"output-is-input",field:"\
--output",message:`${output} is one of the files that are read.`,hint:"Name another file; nothing was written."});const baseline=await loadBaseline(
logs,settings,world),history=await loadHistory(logs,settings,world),rerun=await loadReruns(logs,settings,world),run=await loadRun(
logs,settings,world,keepsAnswers);return{report:analyze_analyze(run,settings,{baseline,history,rerun,today:todayIn(world),
context:contextOf(world)}),answers:run.passedAnswers()}}function contextOf({now,ranAt}){return{id:null,attempt:null,commit:null,
branch:null,createdAt:ranAt??now}}async function deliver(output,world,render2){if(output===void 0)for(const piece of render2(
!0))world.stdout.write(piece);else try{await writePieces((0,external_node_path_.resolve)(world.directory,output),render2(
!1))}catch(error){if(!(error instanceof Error)||!("syscall"in error))throw error;(0,user_error.TR)({code:"no-output",field:"\
--output",message:`${output} cannot be written: ${error.message}.`,hint:"Name a file that can be written."})}}async function diagnose_diagnose(logs,{
format,output},flags,world){format==="html"&&output===void 0&&world.stdout.isTTY===!0&&(0,user_error.TR)({code:"page-on-\
terminal",field:"--format html",message:"a page is nothing to read in a terminal.",hint:"Add --output report.html, or ru\
n rung-gate open with the same arguments."});const{report,answers}=await judgeLogs(logs,output,flags,world,format==="htm\
l"),page=format==="html"?(await __nccwpck_require__.e(220).then(__nccwpck_require__.bind(__nccwpck_require__,9220))).renderPage(
report,{answers}):void 0;return await deliver(output,world,toTerminal=>page===void 0?pieces(report,format,world,toTerminal):
[page]),report.conclusion==="failure"?EXIT.gateFailed:EXIT.fine}function pieces(report,format,world,toTerminal){return format===
"json"?(0,write.h)(report):format==="markdown"?[renderSummary(report)]:[renderText(report,toTerminal?styleFor(world.stdout,
world):NO_STYLE,widthOf(world.stdout))]}const PROBLEM_CLASSES=[{title:"Inconsistent output format",symptom:"the answer n\
ow and then breaks the schema",cheapestRung:1,tryFirst:"a tighter output schema in the prompt",escalateWhen:"format fail\
ures outlive several prompt versions"},{title:"Wrong evidence retrieved",symptom:"the answer is wrong because the materi\
al it needs is not there",cheapestRung:2,tryFirst:"better indexing or routing",escalateWhen:"retrieval evaluations stay \
at a ceiling with every method at hand"},{title:"Right evidence, wrong answer",symptom:"the material is in the context a\
nd the answer does not use it",cheapestRung:3,tryFirst:"another structure of the evidence in the context",escalateWhen:"\
several context structures give the same failure"},{title:"Expensive correct answers",symptom:"answers are right and cos\
t too much",cheapestRung:4,tryFirst:"compressing the stable behaviour into a cheaper model",escalateWhen:"only when the \
task is stable, bounded and covered by evaluations"},{title:"Persistent failure cluster",symptom:"the same failures surv\
ive prompt, retrieval and context fixes",cheapestRung:5,tryFirst:"training the right behaviour into the weights",escalateWhen:"\
only with good training data and a stable task"}];var wrap=__nccwpck_require__(8126);function explainLadder(style,width=100){
const rungs=model_rung.Q$.map(rung=>`${style.bold(`${rung.number} ${rung.title}`)} (${rung.id})
${facts(rung,width)}`),problems=PROBLEM_CLASSES.map(problem=>(0,wrap.L)(`  ${style.bold(problem.title)}: ${problem.symptom}\
. Try first: ${problem.tryFirst} (rung ${problem.cheapestRung}). Climb ${climb(problem.escalateWhen)}.`,width,"    "));return`${style.
bold("The optimization ladder")}: fix the cheapest, most reversible thing first.

${rungs.join(`

`)}

${style.bold("From problem to rung")}
${problems.join(`
`)}

More on one rung: rung-gate explain retrieval
`}function explainRung(rung,style,width=100){return`${[`${style.bold(`Rung ${rung.number}: ${rung.title}`)}
${(0,wrap.L)(`  ${rung.what}`,width,"  ")}`,`${style.bold("What to try")}
${bullets(rung.fixes,width)}`,facts(rung,width),`${style.bold("Enough when")}
${(0,wrap.L)(`  ${rung.enoughWhen}`,width,"  ")}`,`${style.bold("Climb on when")}
${(0,wrap.L)(`  ${rung.climbWhen}`,width,"  ")}`,...rung.justifiedWhen.length>0?[`${style.bold("Justified when all of th\
ese hold")}
${bullets(rung.justifiedWhen,width)}`]:[],...rung.prematureWhen.length>0?[`${style.bold("Premature while one of these ho\
lds")}
${bullets(rung.prematureWhen,width)}`]:[]].join(`

`)}
`}function findRungs(word){const wanted=word.trim().toLowerCase();return model_rung.Q$.filter(rung=>wanted===String(rung.
number)||wanted===rung.id||wanted===rung.category)}function facts(rung,width){return[["cost",rung.cost],["upkeep",rung.tax],
["reversibility",rung.reversibility],["data",rung.data]].map(([name="",value=""])=>(0,wrap.L)(`  ${name.padEnd(14)} ${value}`,
width," ".repeat(17))).join(`
`)}function bullets(items,width){return items.map(item=>(0,wrap.L)(`  - ${item}`,width,"    ")).join(`
`)}function climb(when){return when.startsWith("only")?when:`when ${when}`}function explain(word,world){const style=styleFor(
world.stdout,world),width=widthOf(world.stdout);if(word===void 0)return world.stdout.write(explainLadder(style,width)),EXIT.
fine;const rungs=findRungs(word);return rungs.length===0&&(0,user_error.TR)({code:"unknown-rung",message:`there is no ru\
ng ${JSON.stringify(word)}.`,hint:`The rungs are ${model_rung.Q$.map(rung=>rung.id).join(", ")}; 1 to 5 and \`model\` (4 a\
nd 5) work, too.`}),world.stdout.write(rungs.map(rung=>explainRung(rung,style,width)).join(`
`)),EXIT.fine}const starter_TABLE=OPTIONS,FIRST=["min-pass-rate","max-retrieval-failures","min-questions"],GROUPS=["Gate\
s","Verdict","Regression","Attribution","Climbing","Report","GitHub"],LEFT_OUT=["baseline","baseline-artifact","rerun","\
pass-metric","fail-on","history-runs","accept-label","accept-limits","distillation","fine-tuning",...FIRST];function starterConfig(map){
const groups=GROUPS.map(group=>{const ids2=Object.keys(OPTIONS).filter(isOptionId).filter(id=>starter_TABLE[id].group===
group&&starter_TABLE[id].places.file&&!LEFT_OUT.includes(id));return ids2.length===0?[]:[`# ---- ${group}`,...ids2.map(optionLines)]});
return["# yaml-language-server: $schema=https://raw.githubusercontent.com/rung-gate/rung-gate/main/schema/config.schema.\
json","# Options of Rung Gate as comments, each with an example. All of them, and more on each, are in docs/gates.md.","",
...map===void 0?[]:[map,""],"# Without a limit nothing is judged. These three to begin with:",...FIRST.map(optionLines),
"",...groups.flat(),""].join(`
`)}function optionLines(id){const{docs,example}=starter_TABLE[id],[sentence=docs]=/^.*?[^.]\.(?= |$)/.exec(docs)??[];return`\
# ${sentence}
#${id}: ${example}`}function repositoryRoot(directory){for(let folder=directory;;folder=(0,external_node_path_.dirname)(
folder)){if((0,external_node_fs_.existsSync)((0,external_node_path_.join)(folder,".git")))return folder;if((0,external_node_path_.
dirname)(folder)===folder)return}}function defaultBranch(root){const remote=/^ref: refs\/remotes\/origin\/(.+)$/m.exec(repository_read(
root,"refs/remotes/origin/HEAD"))?.[1]?.trim();if(remote!==void 0)return remote;const packed=repository_read(root,"packe\
d-refs"),has=branch=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root,".git/refs/heads",branch))||new RegExp(
` refs/heads/${branch}$`,"m").test(packed);return["main","master"].find(has)??/^ref: refs\/heads\/(.+)$/m.exec(repository_read(
root,"HEAD"))?.[1]?.trim()??"main"}function subfolders(directory){return namesIn(directory).filter(name=>!/^(?:\.|node_modules$|dist$|build$|venv$)/.
test(name)).filter(name=>isFolder((0,external_node_path_.join)(directory,name))).sort()}function workflowsWith(root,action){
const folder=(0,external_node_path_.join)(root,".github/workflows"),use=new RegExp(`\\buses:\\s*["']?${action}@`);return namesIn(
folder).filter(name=>/\.ya?ml$/.test(name)).filter(name=>use.test(repository_textOf((0,external_node_path_.join)(folder,
name))))}function namesIn(folder){try{return(0,external_node_fs_.readdirSync)(folder)}catch{return[]}}function repository_textOf(path){
try{return(0,external_node_fs_.readFileSync)(path,"utf8")}catch{return""}}function isFolder(path){try{return(0,external_node_fs_.
statSync)(path).isDirectory()}catch{return!1}}function repository_read(root,path){return repository_textOf((0,external_node_path_.
join)(root,".git",path))}const PYTHON_FILES=/^(?:requirements[\w.-]*\.(?:txt|in)|pyproject\.toml|Pipfile|setup\.(?:py|cfg)|environment\.ya?ml)$/;
function findTools(directory){const npm=npmPackages(directory),python=pythonFiles(directory);return Object.keys(ADAPTERS).
filter(isFormatId).flatMap(id=>{const{marks}={...ADAPTERS[id]};if(marks===void 0)return[];const rank=marks.isGeneral?2:1,
file=marks.files?.find(name=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(directory,name)));if(file!==void 0)
return[{tool:{id,where:file,language:"node",name:id},rank:0}];const own=marks.npm?.find(name=>npm.includes(name));return own!==
void 0?[{tool:{id,where:"package.json",language:"node",name:own},rank}]:python.flatMap(({name:where,text})=>{const name=marks.
python?.find(each=>mentions(text,each));return name===void 0?[]:[{tool:{id,where,language:"python",name},rank}]}).slice(
0,1)}).sort((a,b)=>a.rank-b.rank).map(({tool})=>tool)}function npmPackages(directory){try{const parsed2=JSON.parse(repository_textOf(
(0,external_node_path_.join)(directory,"package.json")).replace(/^\uFEFF/,""));return(0,record.u)(parsed2)?["dependencie\
s","devDependencies"].flatMap(key=>Object.keys(Object(parsed2[key]))):[]}catch{return[]}}function pythonFiles(directory){
return namesIn(directory).filter(name=>PYTHON_FILES.test(name)).map(name=>({name,text:repository_textOf((0,external_node_path_.
join)(directory,name)).replace(/#.*$/gm,"")}))}function mentions(text,name){const word=name.replaceAll("-","[-_.]");return new RegExp(
`(?:^|["'\\s,])${word}(?:\\[[^\\]]*\\])?\\s*(?:[<>=!~;,"'@]|$)`,"im").test(text)}async function formatOfFile(path,directory){
const settings=resolve_resolve([]);try{const format=(await readRun({patterns:[path],directory,...analyze_readSettings(settings),
settings:analyze_collectSettings(settings,null)})).files[0]?.format??"";return{format:isFormatId(format)?format:"run-log"}}catch(error){
const proposal=error instanceof user_error.yo?error.problems.find(problem=>problem.proposal!==void 0)?.proposal:void 0;if(proposal===
void 0)throw error;return{proposal}}}const NODE=`uses: actions/setup-node@v4
        with:
          node-version: 24`,PYTHON=`uses: actions/setup-python@v5
        with:
          python-version: '3.12'`;function installSteps(folder,root,{language,where,name}){const has=name2=>(0,external_node_fs_.
existsSync)((0,external_node_path_.join)(folder,name2))||(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root,
name2));return language==="python"?[PYTHON,`run: ${pythonInstall(has,where,name)}`]:has("package.json")?has("pnpm-lock.y\
aml")?[NODE,"run: corepack enable && pnpm install --frozen-lockfile"]:has("yarn.lock")?[NODE,"run: corepack enable && ya\
rn install --immutable"]:[NODE,has("package-lock.json")?"run: npm ci":"run: npm install"]:[NODE]}function pythonInstall(has,where,tool){
return/\.(?:txt|in)$/.test(where)?`pip install ${where!=="requirements.txt"&&has("requirements.txt")?"-r requirements.tx\
t ":""}-r ${where}`:where==="Pipfile"?"pip install pipenv && pipenv install --system --dev":/^environment\./.test(where)?
`pip install ${tool} # and what else ${where} has`:has("uv.lock")?"pip install uv && uv export --all-extras --all-groups\
 --no-hashes -o locked.txt && pip install -r locked.txt":has("poetry.lock")?"pip install poetry && poetry config virtual\
envs.create false && poetry install --all-extras":`pip install . # with the extras or groups that ${tool} is in`}function starterWorkflow({
branch,folder,install,step,file,isTrial}){const[only="",...more]=step,run=more.length===0&&!/:\s|^\W/.test(only)?`      \
- run: ${only}`:["      - run: |",...step.map(line2=>`          ${line2}`)].join(`
`),defaults=folder===""?"":`    defaults:
      run:
        working-directory: ${JSON.stringify(folder)}
`;return`# Evaluates, and judges the result. https://github.com/rung-gate/rung-gate
name: evaluation
on:
  pull_request:
    # The label accept-regression accepts a regression until the next push; leave the last two out where evaluating agai\
n
    # at every label costs too much, and re-run the job instead.
    types: [opened, synchronize, reopened, labeled, unlabeled]
  push:
    branches: [${JSON.stringify(branch)}] # keeps the report that pull requests are compared with
permissions: {}
concurrency:
  group: rung-gate-\${{ github.workflow }}-\${{ github.event.pull_request.number || github.sha }}
jobs:
  evaluation:
    runs-on: ubuntu-latest
    timeout-minutes: 60
    permissions:
      contents: read
      pull-requests: write # the comment
      actions: read # the reports to compare with and to look back on
    # What the evaluation needs, such as a key. Pull requests from forks are given none.
    # env:
    #   OPENAI_API_KEY: \${{ secrets.OPENAI_API_KEY }}
${defaults}    steps:
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
${install.map(line2=>`      - ${line2}
`).join("")}      # CHECK THIS: how the evaluation is run. It has to go on when answers fail; judging them is the gate's\
 part.
${run}
      - uses: rung-gate/rung-gate@v0
        id: gate
        with:
          run-log: ${folder===""?file:JSON.stringify(`${folder}/${file}`)}
          baseline: auto
          history: auto
${isTrial?`          fail-on: never # to begin with, a missed limit only warns; take this line out when the limits have \
proved right
`:""}      - uses: actions/upload-artifact@v4
        if: \${{ !cancelled() && github.event_name == 'push' && steps.gate.outputs.report-path != '' }}
        with:
          name: rung-gate-report
          path: \${{ steps.gate.outputs.report-path }}
          overwrite: true # by a re-run
          include-hidden-files: true # where \`report-dir\` is in a folder whose name begins with a dot
`}const WORKFLOW_FILE=".github/workflows/rung-gate.yml",ACTION="rung-gate/rung-gate",INIT_TOOLS=Object.keys(ADAPTERS).filter(
isFormatId).filter(id=>id==="run-log"||{...ADAPTERS[id]}.marks!==void 0);async function init(asked,from,world){const{directory,
stdout}=world,root=repositoryRoot(directory)??directory,looked=from===void 0?void 0:await formatOfFile(from,directory),map=looked!==
void 0&&"proposal"in looked?looked.proposal:void 0,wanted=asked??(looked===void 0?void 0:"format"in looked?looked.format:
"mapped"),{folder,tools}=init_placeOf(directory,root,wanted),tool=wanted===void 0?tools[0]:tools.find(({id:id2})=>id2===
wanted),id=wanted??tool?.id??noTool(),{title:title2,step:example,file:usualFile,marks}={marks:void 0,...ADAPTERS[id]},file=from===
void 0?usualFile:(0,external_node_path_.relative)(folder,(0,external_node_path_.join)(directory,from)).replaceAll("\\","\
/"),usual=from===void 0?example:example.map(line2=>line2.replace(usualFile,()=>file)),step=(tool?.language==="python"?marks?.
pythonStep:void 0)??usual,inside=(0,external_node_path_.relative)(root,folder).replaceAll("\\","/"),branch=defaultBranch(
root);stdout.write(`${from!==void 0&&tool===void 0?`${from}: ${title2}.`:tool===void 0?`For ${title2}.`:`Found ${title2}\
 (${(0,external_node_path_.join)(inside,tool.where)}).`}
`);const rest=tools.filter(each=>each.id!==id).map(each=>each.id);rest.length>0&&stdout.write(`Also found: ${rest.join("\
, ")}. To write for that one instead: init --tool ${rest[0]}
`);const install=tool===void 0?[]:installSteps(folder,root,tool),[own]=workflowsWith(root,ACTION),where={branch,folder:inside},
config=CONFIG_FILES.find(path=>(0,external_node_fs_.existsSync)((0,external_node_path_.join)(root,path))),isTrial=config===
void 0,hasWorkflow=own===void 0?await put(WORKFLOW_FILE,starterWorkflow({...where,install,step,file,isTrial}),root,world):
kept(`.github/workflows/${own}`,"which has the gate already",world),hasConfig=await put(config??DEFAULT_CONFIG_FILE,starterConfig(
map),root,world);return map!==void 0&&!hasConfig&&stdout.write(`
Put this into ${config??DEFAULT_CONFIG_FILE}, after you have checked it:

${map}
`),map!==void 0&&hasConfig&&stdout.write(`
The map in ${DEFAULT_CONFIG_FILE} is a guess. Check its lines, then see what it comes to:
  rung-gate validate ${from??""}
`),repositoryRoot(directory)===void 0&&stdout.write(`
This folder is not a Git clone: GitHub reads workflows only from the root of a repository.
`),hasWorkflow&&stdout.write(nextWords(branch,isTrial)),EXIT.fine}function init_placeOf(directory,root,wanted){return[...new Set(
[directory,root,...subfolders(directory).map(name=>(0,external_node_path_.join)(directory,name))])].map(folder=>({folder,
tools:findTools(folder)})).find(({tools})=>tools.some(({id})=>wanted===void 0||id===wanted))??{folder:directory,tools:[]}}
function noTool(){return(0,user_error.TR)({code:"no-tool",message:"no evaluation tool was found: no file of one, and non\
e in package.json, requirements.txt or pyproject.toml.",hint:`Name it with \`--tool\`: ${orList(INIT_TOOLS)}. \`run-log\` \
is for a log that you write yourself.`})}function nextWords(branch,isTrial){return["",`Next, in ${WORKFLOW_FILE}:`,"  - \
check the step that runs the evaluation, and put the keys that it needs under env;",`  - ${branch} is taken for the defa\
ult branch.`,"Then commit, and open a pull request.",...isTrial?["A missed limit only warns until you take `fail-on: nev\
er` out of that workflow. A run that cannot be judged,","because the evaluation had no key for example, fails the check \
even so."]:[],""].join(`
`)}async function put(path,text,root,world){const cannot=error=>(0,user_error.TR)({code:"cannot-write",file:path,message:`\
this file cannot be written (${codeOf(error)||String(error)}).`,hint:"Check that `.github` is a folder, and that you may\
 write in it."});await(0,promises_.mkdir)((0,external_node_path_.dirname)((0,external_node_path_.join)(root,path)),{recursive:!0}).
catch(cannot);try{await(0,promises_.writeFile)((0,external_node_path_.join)(root,path),text,{flag:"wx"})}catch(error){return codeOf(
error)!=="EEXIST"?cannot(error):kept(path,"which is there already; delete it to have it written anew",world)}return world.
stdout.write(`  wrote ${path}
`),!0}function kept(path,why,{stdout}){return stdout.write(`  kept  ${path}, ${why}
`),!1}function codeOf(error){return error instanceof Error&&"code"in error?String(error.code):""}var external_node_child_process_=__nccwpck_require__(
1421);const external_node_os_namespaceObject=__WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os"),external_node_url_namespaceObject=__WEBPACK_EXTERNAL_createRequire(
import.meta.url)("node:url");var title=__nccwpck_require__(3344);async function open_open(logs,flags,world){const{report,
answers}=await judgeLogs(logs,void 0,flags,world,!0),{renderPage}=await __nccwpck_require__.e(220).then(__nccwpck_require__.
bind(__nccwpck_require__,9220)),path=(0,external_node_path_.join)((0,external_node_fs_.mkdtempSync)((0,external_node_path_.
join)((0,external_node_os_namespaceObject.tmpdir)(),"rung-gate-")),"report.html");await writePieces(path,[renderPage(report,
{answers})]);const style=styleFor(world.stdout,world);return world.stdout.write(`${style.bold((0,title.D)((0,render_counted.
N)(report),visible.RK))}
${(0,external_node_url_namespaceObject.pathToFileURL)(path).href}
`),await show(browsersOf(world),path,world),report.conclusion==="failure"?EXIT.gateFailed:EXIT.fine}function browsersOf({
env,stdout}){const named2=(env.BROWSER??"").split(external_node_path_.delimiter).filter(each=>each.trim()!=="");return named2.
length>0?named2.filter(each=>each.trim()!=="none"):env.CI||stdout.isTTY!==!0?[]:process.platform==="darwin"?["open"]:process.
platform==="win32"?["explorer.exe"]:env.DISPLAY||env.WAYLAND_DISPLAY?["xdg-open"]:[]}async function show(browsers,path,world){
for(const browser of browsers){const[command="",...args]=(0,external_node_fs_.existsSync)(browser)?[browser]:browser.trim().
split(/\s+/),isPlaced=args.some(arg=>arg.includes("%s")),why=await start(command,isPlaced?args.map(arg=>arg.replaceAll("\
%s",path)):[...args,path]);if(why===void 0)return;world.stderr.write(`! ${(0,visible.RK)(command,100)} did not start: ${(0,visible.
RK)(why,200)}
`)}browsers.length>0&&world.stderr.write(`! Open the file yourself.
`)}function start(command,args){return new Promise(resolve2=>{const started=(0,external_node_child_process_.spawn)(command,
args,{detached:!0,stdio:"ignore"});started.once("spawn",()=>{started.unref(),resolve2(void 0)}),started.once("error",error=>resolve2(
error.message))})}var terminal_climb=__nccwpck_require__(4360),trend=__nccwpck_require__(1673),climb_words=__nccwpck_require__(
7167),distillation_words=__nccwpck_require__(4836),list_words=__nccwpck_require__(2760),fault=__nccwpck_require__(7327),
figures=__nccwpck_require__(2225),certainty=__nccwpck_require__(3872),next_step_words=__nccwpck_require__(1019),probe_words=__nccwpck_require__(
6835),retrieval_words=__nccwpck_require__(9793);const plan_IDS=8,plan_LISTED=6,plan_RUNS=12;function plan_planOf(given,escape){
const report=(0,render_counted.N)(given),{recommendations,climb:climb2}=report,cheap=recommendations.filter(({category})=>category!==
"model"),fires=({status})=>status==="suggested"||status==="confirmed"||status==="unresolved",ordered=[...cheap.filter(fires),
...cheap.filter(each=>!fires(each))],upper=[distillationStep(report,escape),fineTuningStep(report,escape)],isReady=({verdict})=>verdict===
"ready"||verdict==="justified",ready=[climb2?.distillation.some(isReady)??!1,climb2?.clusters.some(isReady)??!1],step=(0,next_step_words.
sk)(report,"below"),{lead,rest}=(0,fault._)(report,escape);return{title:`Work plan: ${(0,figures.t8)(report)}`,fault:report.
comparison===null?void 0:[...lead===""?[]:[lead],...rest].join(" "),first:step===void 0?void 0:`${step.title}. ${step.text}`,
sure:(0,certainty.F)(report,escape),history:climb2?(0,climb_words.mw)(climb2,escape):void 0,now:[...ordered.map(each=>cheapStep(
each,report,escape)),...upper.filter((_,at2)=>ready[at2])],notYet:upper.filter((_,at2)=>!ready[at2]),tried:climb2?triedWords(
climb2,escape):[],inPlace:(climb2?.optimizations??[]).map(each=>`${each.net<0?"! ":""}${escape(each.name,60)} ${(0,climb_words.
n3)(each)}.`),warning:report.rungs.model.failures>0?list_words.O:void 0}}function triedWords({history,attempts},escape){
return(history?.runs??[]).slice(-plan_RUNS).map(({number,createdAt,versions,passed,questions})=>{const answered2=["promp\
t","index","context","model"].flatMap(kind=>{const[only,...others]=versions[kind];return only===void 0?[]:[others.length>
0?`several of ${kind}`:escape(only,20)]}),attempt=attempts.find(({to})=>to===number),[day]=/^\d{4}-\d\d-\d\d/.exec(createdAt??
"")??[],rate=questions===0?"":`, ${(0,numbers.KN)(passed/questions)} of ${(0,numbers.zD)(questions)}`,change=attempt===void 0?
"":`; ${attempt.changed.join(" and ")} changed: ${(0,climb_words.vk)(attempt)}`;return`run ${(0,numbers.zD)(number)}${day===
void 0?"":` ${day}`}${answered2.length===0?"":` (${answered2.join(" ")})`}${rate}${change}`})}function cheapStep(recommendation,report,escape){
const{category,expected,headroom}=recommendation,[rung]=(0,model_rung.RA)(category);if(rung===void 0)throw new Error(`no\
 rung for ${category}`);const{climb:climb2,totals,rungs}=report,ids2=rungs[category].questionIds,shown=[...new Set(ids2)].
slice(0,plan_IDS).map(id=>escape(id,60)),rest=new Set(ids2).size-shown.length;return{title:`${rung.title} (rung ${rung.number}\
)`,facts:[["evidence",evidenceWords(recommendation)],["questions",`${shown.join(", ")}${rest>0?` and ${(0,numbers.zD)(rest)}\
 more`:""}${plan_spread(category,report,escape)}`],...category==="retrieval"&&(0,retrieval_words.p)(report)!==void 0?[["\
where",(0,retrieval_words.p)(report)??""]]:[],["brings",expected?`the pass rate from ${(0,numbers.KN)(totals.passRate)} \
to about ${(0,next_step_words.yJ)(expected)}, ${(0,numbers.KN)(headroom)} at most`:`the pass rate from ${(0,numbers.KN)(
totals.passRate)} to at most ${(0,numbers.KN)(headroom)}`],...rungFacts(rung,climb2??null),["try",rung.fixes.join("; ")],
...climbFacts(climb2??null,category,rung,escape)],notes:climb2?.fixCost?.category===category?[{text:(0,climb_words.QY)(climb2.
fixCost),items:[]}]:[]}}const STATUS={confirmed:"significantly above its decision rule",suggested:"above its decision ru\
le",below:"below its decision rule","after-cheaper":"above its decision rule, after what is cheaper",unresolved:"above i\
ts decision rule by elimination alone: prompt, context or model"};function plan_spread(category,{slices},escape){const parts=Object.
entries(slices.category).filter(([,counts])=>counts[category]>0).sort(([,a],[,b])=>b[category]-a[category]);if(parts.length===
0)return"";const shown=parts.slice(0,3).map(([name,counts])=>`${escape(name,40)} ${(0,numbers.zD)(counts[category])}`),rest=parts.
length-shown.length;return`; in ${(0,numbers.cM)([...shown,...rest>0?[(0,numbers.LS)(rest,"more category","more categori\
es")]:[]])}`}function rungFacts(rung,climb2){const[from,to]=climb2?.hours[rung.id]??rung.hours;return[["cost",`${rung.cost}\
, ${from===to?from:`${from} to ${to}`} working ${to===1?"hour":"hours"}`],["upkeep",rung.tax],["reversibility",rung.reversibility],
["data needed",rung.data]]}function climbFacts(climb2,category,rung,escape){if(climb2===null||(climb2.history?.runs.length??
0)<2)return[["climb on",`when ${rung.climbWhen}`]];const order=["climb","held","unknown","stay"],found=climb2.climbing.filter(
each=>each.category===category).sort((a,b)=>order.indexOf(a.verdict)-order.indexOf(b.verdict)||b.failures-a.failures),shown=found.
slice(0,plan_LISTED),rest=found.length-shown.length,more=rest>0?[["…",`and ${(0,numbers.LS)(rest,"more category","more\
 categories")} of questions`]]:[];return[["climb on",`when ${rung.climbWhen}`],...shown.map(each=>[climb_words.xI[each.verdict],
[...(0,climb_words.fp)(each.questionCategory,(0,climb_words.DJ)(climb2),escape),(0,climb_words.Zb)(each,escape)].join(":\
 ")]),...more]}function distillationStep({climb:climb2,economics},escape){const rung=rungOf("distillation"),[full,others]=(0,distillation_words.
uq)(climb2?.distillation??[]);return{title:`${rung.title} (rung ${rung.number})`,facts:[["for",rung.enoughWhen],...rungFacts(
rung,climb2??null)],notes:[...economics.total.withCost===0?[{text:"No entry says what it cost: log `cost_usd`, and the e\
xpensive categories of questions stand here.",items:[]}]:[],...full.map(candidate=>(0,distillation_words.Vb)(candidate,escape)),
...others.length===0?[]:[{text:(0,distillation_words._e)(others,escape),items:[]}]]}}function fineTuningStep(report,escape){
const{climb:climb2,rungs,recommendations}=report,suspects=(0,probe_words.PC)(report,escape),rung=rungOf("fine-tuning"),clusters=(climb2?.
clusters??[]).filter(({category})=>category==="model"),{failures}=rungs.model,recommendation=recommendations.find(({category})=>category===
"model"),lasting=(climb2?.history?.runs.length??0)>2?"none has lasted for three runs":"no history says whether they last",
none=failures===0?`No failure is the ${model_rung.nV.model.toLowerCase()}'s: there is nothing for it to repair.`:`${(0,numbers.
LS)(failures,"failure")} may be the model's, and ${lasting}: run again after the cheaper fixes, which often make them go\
 away.`;return{title:`${rung.title} (rung ${rung.number})`,facts:[["for",rung.enoughWhen],...recommendation===void 0?[]:
[["evidence",evidenceWords(recommendation)]],...rungFacts(rung,climb2??null)],notes:[...suspects===void 0?[]:[{text:suspects,
items:[]}],...clusters.length===0?[{text:none,items:[]}]:[...clusters.slice(0,plan_LISTED).map(cluster=>(0,climb_words.SN)(
cluster,climb2?(0,climb_words.DJ)(climb2):!1,escape)),...clusters.length>plan_LISTED?[{text:`${(0,numbers.LS)(clusters.length-
plan_LISTED,"more cluster")}.`,items:[]}]:[]]]}}function evidenceWords({failures,share,status}){return`${(0,numbers.LS)(
failures,"failure")}, ${(0,numbers.KN)(share)} of those on the ladder: ${STATUS[status]}`}function rungOf(id){const rung=model_rung.
Q$.find(each=>each.id===id);if(rung===void 0)throw new Error(`there is no rung ${id}`);return rung}const INDENT="   ",NAME=14;
function renderPlanText(report,style,width=100){const escape=(text,max)=>(0,visible.RK)(text,max),{title:title2,fault:fault2,
first,sure,history,now,notYet,tried,inPlace,warning}=plan_planOf(report,escape),block=(step,label)=>[style.bold(`${label}\
 ${step.title}`),...step.facts.map(([name,text])=>(0,wrap.L)(`${INDENT}${style.dim(name.padEnd(NAME))} ${text}`,width," ".
repeat(INDENT.length+NAME+1))),...step.notes.flatMap(({text,items})=>[(0,wrap.L)(`${INDENT}- ${text}`,width,`${INDENT}  `),
...items.map(item=>(0,wrap.L)(`${INDENT}  · ${item}`,width,`${INDENT}    `))])].join(`
`),lines=(heading,texts2)=>texts2.length===0?"":[style.bold(heading),...texts2.map(text=>(0,wrap.L)(`${INDENT}${text}`,width,
`${INDENT}  `))].join(`
`);return`${[style.bold(title2),fault2===void 0?"":(0,wrap.L)(fault2,width,""),first===void 0?"":(0,wrap.L)(first,width,
""),sure.map(line2=>(0,wrap.L)(line2,width,"")).join(`
`),[...history===void 0?[]:[(0,wrap.L)(history,width,"")],...report.climb?(0,terminal_climb.jm)(report.climb,width):[]].
join(`
`),now.length===0?"Nothing on the ladder to fix.":"",...now.map((step,at2)=>block(step,`${at2+1}.`)),notYet.length===0?"":
style.bold("Not yet"),...notYet.map(step=>block(step,"–")),lines("Tried so far",tried),lines("In place",inPlace),warning===
void 0?"":(0,wrap.L)(`${style.yellow("!")} ${warning}`,width,"  ")].filter(each=>each!=="").join(`

`)}
`}function renderPlanMarkdown(report){const{title:title2,fault:fault2,first,sure,history,now,notYet,tried,inPlace,warning}=plan_planOf(
report,markdown.aY),block=(step,label)=>[`#### ${label}${step.title}`,[...step.facts.map(([name,text])=>`- **${name}**: ${text}`),
...step.notes.flatMap(({text,items})=>[`- ${text}`,...items.map(item=>`  - ${item}`)])].join(`
`)].join(`

`),list2=(heading,texts2)=>texts2.length===0?void 0:[`### ${heading}`,texts2.map(line2=>`- ${line2}`).join(`
`)].join(`

`);return`${[`### ${title2}`,fault2,first,...sure,history,(0,trend.C)(report,markdown.yQ),now.length===0?"Nothing on the\
 ladder to fix.":void 0,...now.map((step,at2)=>block(step,`${at2+1}. `)),notYet.length===0?void 0:"### Not yet",...notYet.
map(step=>block(step,"")),list2("Tried so far",tried),list2("In place",inPlace),warning===void 0?void 0:`> ${warning}`].
filter(each=>each!==void 0).join(`

`)}
`}function renderPlanJson(report){const plan2=plan_planOf(report,text=>text),stepOf=({title:title2,facts:facts2,notes})=>({
title:title2,facts:facts2.map(([name,text])=>({name,text})),notes});return`${JSON.stringify({...plan2,now:plan2.now.map(
stepOf),notYet:plan2.notYet.map(stepOf)},null,2)}
`}async function plan(logs,{format,output},flags,world){const{report}=await judgeLogs(logs,output,flags,world);return await deliver(
output,world,toTerminal=>plan_pieces(report,format,world,toTerminal)),EXIT.fine}function plan_pieces(report,format,world,toTerminal){
return format==="json"?[(0,write.g)(renderPlanJson(report))]:format==="markdown"?[renderPlanMarkdown(report)]:[renderPlanText(
report,toTerminal?styleFor(world.stdout,world):NO_STYLE,widthOf(world.stdout))]}const power_RUNS=[1,3,5,10,20],TRIALS=[1,
2,3,5],QUESTIONS=[25,50,100,200,400,800],MORE_RUNS=[1,3,5,10,20,30],MORE_TRIALS=[1,2,3,5,10],power_MOST_QUESTIONS=1e5;function powerOf(run,history,settings,wanted){
const identity={id:null,attempt:null,commit:null,branch:null,createdAt:null,versions:versionsOf(run)},{moments}=timelineOf(
history??{runs:[],leftOut:[]},{run:identity,questions:run.records()}),present=moments.at(-1)?.side.questions??[];present.
length===0&&(0,user_error.TR)({code:"without-ids",field:"question_id",message:"no question of the log has an id and a ju\
dged answer, so that none could be compared.",hint:"Log a `question_id` that stays with its question."});const earlier=moments.
slice(0,-1).slice(-settings["history-runs"]),suite=suiteOf(present.map(question=>{const all=[question,...earlier.flatMap(
({answers})=>answers.get(question)??[])];return{trials:all.reduce((sum2,{trials:trials2})=>sum2+trials2,0),passed:all.reduce(
(sum2,{trials:trials2,passRate})=>sum2+Math.round(passRate*trials2),0)}})),named2=new Set(present.flatMap(({cluster})=>cluster??
[])),questions=present.filter(({cluster})=>cluster===null).length+named2.size,runs=Math.max(1,earlier.length),trials=Math.
max(1,Math.round(present.reduce((sum2,each)=>sum2+each.trials,0)/present.length)),{alpha,"regression-test":method}=settings,
dropOf=plan2=>plannedDrop(suite,{questions,runs,trials,alpha,method,...plan2}),sizes=[...new Set([...QUESTIONS,questions])].
sort((a,b)=>a-b);return{questions,clusters:named2.size,history:earlier.length,runs,trials,passRate:suite.spread.mean,flips:flipsOf(
suite),isFitted:suite.isFitted,alpha:{fewRuns:alpha.fewRuns,manyRuns:alpha.manyRuns},here:dropOf({}),runsTried:power_RUNS,
rows:sizes.map(size=>({questions:size,drops:power_RUNS.map(each=>dropOf({questions:size,runs:each}))})),trialsTried:TRIALS,
byTrials:TRIALS.map(each=>dropOf({trials:each})),wanted:wanted===void 0?null:{drop:wanted,questions:questionsFor(wanted,
size=>dropOf({questions:size})),runs:MORE_RUNS.find(each=>each>=runs&&dropOf({runs:each})<=wanted)??null,trials:MORE_TRIALS.
find(each=>each>=trials&&dropOf({trials:each})<=wanted)??null}}}function questionsFor(wanted,dropOf){for(let questions=10;questions<=
power_MOST_QUESTIONS;questions=Math.ceil(questions*1.1))if(dropOf(questions)<=wanted)return questions<100?questions:Math.
ceil(questions/10)*10;return null}const power_text_INDENT="  ",TITLE="What the regression test can see";function renderPowerText(power2,style,width=100){
const head=["questions",...power2.runsTried.map(String)],rows=power2.rows.map(({questions,drops})=>[`${questions===power2.
questions?"→ ":""}${(0,numbers.zD)(questions)}`,...drops.map(points)]),widths=head.map((cell,at2)=>Math.max(cell.length,
...rows.map(row=>row[at2]?.length??0))+2),line2=cells=>`${power_text_INDENT}${cells.map((cell,at2)=>cell.padStart(widths[at2]??
0)).join("")}`,paragraph=text=>(0,wrap.L)(`${power_text_INDENT}${text}`,width,power_text_INDENT);return`${[style.bold(TITLE),
...sentences(power2).map(paragraph),"",paragraph(tableTitle(power2)),style.dim(line2(head)),...rows.map((row,at2)=>power2.
rows[at2]?.questions===power2.questions?style.bold(line2(row)):line2(row)),"",paragraph(trialWords(power2)),...wantedWords(
power2).map(paragraph)].join(`
`)}
`}function renderPowerMarkdown(power2){return`${[`### ${TITLE}`,sentences(power2).join(" "),tableTitle(power2),(0,markdown.
tp)(["Questions",...power2.runsTried.map(runs=>(0,numbers.LS)(runs,"run"))],power2.rows.map(({questions,drops})=>{const cells=[
(0,numbers.zD)(questions),...drops.map(points)];return questions===power2.questions?cells.map(cell=>`**${cell}**`):cells}),
power2.runsTried.map(()=>"right").concat("right")),trialWords(power2),...wantedWords(power2)].join(`

`)}
`}function sentences({questions,clusters,runs,trials,passRate,flips,isFitted,history,here,alpha}){const level=runs<3?alpha.
fewRuns:alpha.manyRuns,what=clusters>0?`${(0,numbers.LS)(questions,"question")} (each of ${(0,numbers.LS)(clusters,"clus\
ter")} one)`:(0,numbers.LS)(questions,"question"),against=runs===1?"one run of the base branch":`${(0,numbers.zD)(runs)}\
 runs of the base branch`,often=trials===1?"":`, each asked ${(0,numbers.zD)(trials)} times`,found=here>=1?"not even a t\
otal collapse is found":`a drop of about ${points(here)} points is found four times out of five`;return[`${what}${often}\
, compared with ${against} at the ${(0,numbers.KN)(level)} level: ${found}.`,isFitted?`${(0,numbers.KN)(passRate)} pass,\
 and two runs disagree on ${(0,numbers.KN)(flips)} of the questions, by ${history===0?"the repeats in the log":`the ${(0,numbers.
LS)(history+1,"run")} given`}.`:`${(0,numbers.KN)(passRate)} pass. That two runs disagree on ${(0,numbers.KN)(flips)} of\
 the questions is assumed: give earlier runs as --history to have it measured.`]}function tableTitle({alpha}){return`The\
 smallest drop in points, by questions and by the runs of the base branch that are compared with (${(0,numbers.KN)(alpha.
fewRuns)} level with 1, ${(0,numbers.KN)(alpha.manyRuns)} from 3 on):`}function trialWords({questions,runs,trialsTried,byTrials}){
const each=trialsTried.map((trials,at2)=>`${trials===1?"once":`${trials} times`} ${points(byTrials[at2]??1)}`);return`${(0,numbers.
LS)(questions,"question")} asked again in every run, with ${(0,numbers.LS)(runs,"run")}: ${each.join(", ")}.`}function wantedWords({
wanted,questions:now,runs:runsNow,trials:trialsNow}){if(wanted===null)return[];const{drop,questions,runs,trials}=wanted,
ways=[questions===null?void 0:`${(0,numbers.zD)(questions)} questions`,runs===null?void 0:`${(0,numbers.LS)(runs,"run")}\
 of the base branch`,trials===null?void 0:`every question asked ${trials===1?"once":`${trials} times`}`].filter(way=>way!==
void 0);if((questions??Number.POSITIVE_INFINITY)<=now||runs===runsNow||trials===trialsNow)return[`A drop of ${points(drop)}\
 points is seen as it is.`];const missing=[...runs===null?["30 runs"]:[],...trials===null?["10 answers to each question"]:
[]],not=missing.length===0?"":` Not enough alone: ${missing.join(", ")}.`;return[ways.length===0?`Nothing that was tried\
 sees a drop of ${points(drop)} points.`:`To see a drop of ${points(drop)} points takes ${ways.join(", or ")}, all else \
as it is.${not}`]}function points(drop){return drop>=1?"none":drop<.0995?(drop*100).toFixed(1):String(Math.round(drop*100))}
async function power_power(logs,{format,output},drop,flags,world){const wanted=drop===void 0?void 0:parseDrop(drop),settings=await loadSettings(
flags,world),history=await loadHistory(logs,settings,world),run=await loadRun(logs,settings,world),found=powerOf(run,history,
settings,wanted);return await deliver(output,world,toTerminal=>[power_render(found,format,world,toTerminal)]),EXIT.fine}
function parseDrop(text){const[,number]=/^(\d+(?:\.\d+)?)\s*%$/.exec(text.trim())??[],drop=Number(number)/100;return number===
void 0||drop<=0||drop>1?(0,user_error.TR)({code:"wrong-type",field:"--drop",message:`expected a drop in percent, found ${JSON.
stringify(text)}.`,hint:"For example --drop 5%."}):drop}function power_render(found,format,world,toTerminal){return format===
"json"?`${JSON.stringify(found,null,2)}
`:format==="markdown"?renderPowerMarkdown(found):renderPowerText(found,toTerminal?styleFor(world.stdout,world):NO_STYLE,
widthOf(world.stdout))}function lint(run,settings,escape){const quality=dataQuality(run,new Set(settings["passing-grades"]),
lint_NOTHING),{findings}=run.quality,report={dataQuality:{...quality,findings},totals:run.total},table2=warnings.e8;return[
...quality.warnings,...(0,warnings.wr)(findings)].flatMap(id=>{const warning=table2[id];if(warning===void 0)return[];const[
first,...others]=findings.filter(({code})=>code===warning.finding),words2=warning.words(report,escape);if(first===void 0)
return[{id,words:words2}];const entries=Math.max(first.entries,...others.map(each=>each.entries));return[{id,words:words2,
at:{path:first.path,line:first.line,entries}}]})}const lint_NOTHING={quarantined:[],accepted:[],expired:[],unknownWaivers:[],
advice:[],unusedMetrics:[]};async function validate(logs,flags,isStrict,world){const settings=await loadSettings(flags,world),
run=await loadRun(logs,settings,world).catch(error=>withoutProposal(error,world)),width=widthOf(world.stdout),blocks=[...run.
files.map(file=>[titleOf(file),...rowsOf(file).map(row=>line(row,width))].join(`
`)),[run.files.length>1?"All of them":"In it",...describe(run,settings["passing-grades"]).map(row=>line(row,width))].join(
`
`)],found=lint(run,settings,visible.RK);return found.length>0&&blocks.push(["To look at",...found.map(each=>lintLine(each,
run.total.entries,width))].join(`
`)),world.stdout.write(`${blocks.join(`

`)}
`),isStrict&&found.length>0?EXIT.gateFailed:EXIT.fine}function lintLine({words:words2,at:at2},entries,width){const share=at2===
void 0?"":at2.entries>=entries?"all entries":`${(0,numbers.zD)(at2.entries)} of ${(0,numbers.LS)(entries,"entry","entrie\
s")}`,where=at2===void 0?"":` (${(0,visible.RK)(at2.path,120)}${at2.line===null?"":`:${at2.line}`}, ${share})`;return(0,wrap.
L)(`  - ${words2.replaceAll("`","").trim()}${where}`,width,"    ")}function withoutProposal(error,{stdout}){if(!(error instanceof
user_error.yo))throw error;const proposal=error.problems.find(problem=>problem.proposal!==void 0)?.proposal;throw proposal!==
void 0&&stdout.write(`${proposal}
`),new user_error.yo(error.problems.map(({proposal:_,...problem})=>problem),error.more)}function titleOf({path,format,entries}){
const title2=isFormatId(format)?ADAPTERS[format].title:format,named2=title2.toLowerCase().replaceAll(" ","-")===format?title2:
`${title2} (${format})`;return`${(0,visible.RK)(path,200)}: ${named2}, ${(0,numbers.LS)(entries,"entry","entries")}`}function rowsOf(file){
const{format,entries,failed,ungraded,skipped,evidenceKnown,noSignal,withCost,withLatency,notices}=file,adapter=isFormatId(
format)?ADAPTERS[format]:void 0,of=count2=>count2===entries?"all":`${(0,numbers.zD)(count2)} of ${(0,numbers.zD)(entries)}`,
passed=entries-failed-ungraded-skipped,rows=[["verdicts",`${(0,numbers.zD)(passed)} passed, ${(0,numbers.zD)(failed)} fa\
iled${ungraded>0?`, ${(0,numbers.zD)(ungraded)} not judged`:""}${skipped>0?`, ${(0,numbers.zD)(skipped)} skipped`:""}`],
["evidence",`known for ${of(evidenceKnown)}${evidenceKnown<entries&&adapter!==void 0?fromWhere(adapter.tells.evidence):""}`],
["attribution",failed===0?"no failure to attribute":noSignal===0?"every failure has a signal":`${(0,numbers.zD)(noSignal)}\
 of ${(0,numbers.LS)(failed,"failure")} without a signal${adapter===void 0?"":`; prompt and context are reported from ${adapter.
tells.cause}`}`],...adapter===void 0?[]:[["identity",`a question is known by ${adapter.identity}`]],["costs",withCost===
0?"none in the file":of(withCost)],["latency",withLatency===0?"none in the file":of(withLatency)],...notices.map(({code,
detail})=>{const[name,words2]=NOTICE_ROWS[code];return[name,words2.replace("…",()=>(0,visible.RK)(detail,300))]})];return adapter!==
void 0&&(noSignal>0||evidenceKnown<entries)&&rows.push(["to add",adapter.recipe===void 0?adapter.advice:`${adapter.advice}\
 ${RECIPE}${format}.`]),rows}const RECIPE="Six lines for it that ask no model: docs/formats.md#",NOTICE_ROWS={unfinished:[
"unfinished","…"],contradiction:["contradiction","…"],"no-verdict":["undecided","nothing says which of these decide:\
 …; set pass-metric"],"score-verdict":["passes with","…; pass-metric and pass-score change that"],"missing-epochs":[
"repeats","…"],copy:["copy","…"],replaced:["left out","…"],encoding:["read as","…, which is what spreadsheets writ\
e; letters beyond ASCII may be others"]};function describe(run,passingGrades){const{total,quality,questionCount,repeats:asked}=run,
repeats=asked.questions===0?"":`, ${(0,numbers.zD)(asked.questions)} of them asked more than once`,grades=[...quality.grades].
slice(0,8).map(([grade,{count:count2}])=>`${(0,visible.RK)(grade,30)} ${(0,numbers.zD)(count2)}`),byWords2=quality.gradeWords.
slice(0,8).map(grade=>(0,visible.RK)(grade,30)),passing=byWords2.length===0?"":`; ${(0,numbers.cM)(byWords2)} ${byWords2.
length===1?"passes":"pass"}, by the table of words; passing-grades sets others`,nameless=quality.withoutQuestionId>0?`; ${(0,numbers.
LS)(quality.withoutQuestionId,"entry has","entries have")} no id and cannot be paired with another run`:"",rows=[["quest\
ions",`${(0,numbers.zD)(questionCount)}${repeats}${nameless}`],["grades",`${grades.length===0?"none":(0,numbers.cM)(grades)}${passing}${quality.
withoutGrade>0?`; ${(0,numbers.zD)(quality.withoutGrade)} without one`:""}`]];total.offLadder>0&&rows.push(["other failu\
res",`${(0,numbers.zD)(total.offLadder)}: ${(0,numbers.zD)(quality.infrastructure)} never answered, ${(0,numbers.zD)(quality.
graderErrors)} that the grader failed on${total.offLadder>quality.infrastructure+quality.graderErrors?", the rest by lab\
el":""}`]);const obstacle=nothingGraded(run,passingGrades);return obstacle!==void 0&&rows.push(["cannot be judged",`${obstacle.
message} ${obstacle.hint??""}`]),rows}function fromWhere(source){return source==="nothing"?"; this format does not say":
`; read from ${source}`}const NAME_WIDTH=18;function line([name,text],width){return(0,wrap.L)(`  ${name.padEnd(NAME_WIDTH)}${text.
replaceAll("`","")}`,width," ".repeat(NAME_WIDTH+2))}async function runProgram(args,world){let exit=EXIT.fine;const program2=buildProgram(
world,code=>{exit=code});try{return await program2.parseAsync(withSwitches(args),{from:"user"}),exit}catch(error){if(error instanceof
CommanderError){const near=error.code==="commander.unknownOption"?nearFlag(error.message):void 0;return near!==void 0&&world.
stderr.write(`Did you mean ${near}?
`),error.exitCode===0?EXIT.fine:EXIT.couldNotJudge}return error instanceof user_error.yo?world.stderr.write((0,could_not_judge.
u1)(error.problems,error.more,["diagnose","compare","plan","open"].includes(args[0]??"")?void 0:"rung-gate stopped:")):world.
stderr.write((0,secrets.QU)(`rung-gate has a bug; please report it with this stack:
${error instanceof Error?error.stack:String(error)}
`)),EXIT.couldNotJudge}}function buildProgram(world,done){const program2=new Command("rung-gate").description("Says whic\
h rung of the optimization ladder the failures of an LLM or RAG evaluation belong to, and gates on it.").version(VERSION).
exitOverride().configureOutput({writeOut:text=>world.stdout.write(text),writeErr:text=>world.stderr.write(plainLines(text))}).
showHelpAfterError("Run with --help for the commands and flags.").addHelpText("after",`
Exit: 0 judged and fine, 1 a gate failed, 2 could not judge.
Example: rung-gate diagnose results/*.jsonl --max-retrieval-failures 10%`),diagnoseCommand=program2.command("diagnose").
description("read graded run logs, attribute the failures, judge the limits").argument("<log...>","run logs: paths or gl\
obs; - is standard input");withReportFlags(diagnoseCommand,"report",RUN_FORMATS).action(async(logs,flags)=>{done(await diagnose_diagnose(
logs,requestOf(flags),flags,at(flags.createdAt,world)))});const compareCommand=program2.command("compare").description("\
judge a run against an earlier one, question by question").argument("<base>","the baseline: an earlier report or run log").
argument("<head>","the run log to judge");withReportFlags(compareCommand,"report",RUN_FORMATS).action(async(base,head,flags)=>{
const given={...flags,baseline:base,requireBaseline:"true"};done(await diagnose_diagnose([head],requestOf(flags),given,at(
flags.createdAt,world)))});const openCommand=program2.command("open").description("judge graded run logs, write the repo\
rt as a page, and say where it is; `BROWSER` is started with it").argument("<log...>","run logs: paths or globs; - is st\
andard input");withJudgingFlags(openCommand).action(async(logs,flags)=>{done(await open_open(logs,flags,at(flags.createdAt,
world)))});const planCommand=program2.command("plan").description("print the ladder as a work plan: what to fix in order\
, what to climb to, what is premature and why").argument("<log...>","run logs: paths or globs; - is standard input");return withReportFlags(
planCommand,"plan",REPORT_FORMATS).action(async(logs,flags)=>{done(await plan(logs,requestOf(flags),flags,at(flags.createdAt,
world)))}),withReadingFlags(program2.command("power").description("say how small a drop the regression test could see, b\
y questions, runs and repeats: before you pay for them").argument("<log...>","run logs: paths or globs").option("--drop \
<percent>","a drop that you want to see: says what it takes").addOption(new Option("--format <form>","form of the answer").
choices(REPORT_FORMATS).default("text")).option("--output <file>","write the answer to a file"),["history","alpha","regr\
ession-test"]).action(async(logs,flags)=>done(await power_power(logs,requestOf(flags),flags.drop,flags,world))),withReadingFlags(
program2.command("validate").description("say what logs hold, how far they can be attributed, and what may be a mistake \
in them").argument("<log...>","run logs: paths or globs").option("--strict","exit with 1 if there is anything to look at")).
action(async(logs,{strict,...flags})=>done(await validate(logs,flags,strict===!0,world))),program2.command("explain").description(
"print the optimization ladder, or one of its rungs").argument("[rung]","prompt, retrieval, context, model, distillation\
, fine-tuning, or 1 to 5").action(word=>done(explain(word,world))),program2.command("init").description("write a workflo\
w and a commented configuration file, for the evaluation tool that is found here").addOption(new Option("--tool <format>",
"the tool to write them for").choices(INIT_TOOLS)).option("--from <file>","a result file to write them for, of whatever \
form").action(async({tool,from})=>done(await init(tool!==void 0&&isFormatId(tool)?tool:void 0,from,world))),program2}function requestOf({
format,output}){return{format,output}}function withReadingFlags(command,more=[]){for(const{id,flag:flag2}of optionFlags())
(isReadingOption(id)||more.includes(id))&&command.addOption(flag2);return command}function withReportFlags(command,what,formats){
return withJudgingFlags(command.addOption(new Option("--format <form>",`form of the ${what}`).choices(formats).default("\
text")).option("--output <file>",`write the ${what} to a file`))}function withJudgingFlags(command){command.option("--cr\
eated-at <time>","when the evaluation ran, for logs of earlier runs: a day, or a time with its zone");for(const{flag:flag2}of optionFlags())
command.addOption(flag2);return command}function nearFlag(message){const[,typed]=/'(--[\w-]+)/.exec(message)??[];if(!(typed===
void 0||/Did you mean/.test(message)))return optionFlags().map(({flag:flag2})=>flag2.long).find(long=>long?.startsWith(typed))}
function plainLines(text){return text.split(`
`).map(line2=>(0,visible.RK)(line2,400)).join(`
`)}let undelivered=!1;process.stdout.on("error",error=>{error.code!=="EPIPE"&&(undelivered=!0,process.exitCode=2)});process.
stderr.on("error",()=>{});runProgram(process.argv.slice(2),{directory:process.cwd(),env:process.env,stdout:process.stdout,
stderr:process.stderr,now:new Date().toISOString()}).then(code=>{process.exitCode=undelivered?2:code});
