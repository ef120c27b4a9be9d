<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>AskPath</name>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>PDF 文件 (*.pdf)</translation>
    </message>
    <message>
        <source>Excel workbooks (*.xlsx)</source>
        <translation>Excel 工作簿 (*.xlsx)</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV 文件 (*.csv)</translation>
    </message>
    <message>
        <source>Ledgers (*.xlsx *.ods *.csv *.txt);;All files (*)</source>
        <translation>台账 (*.xlsx *.ods *.csv *.txt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Word documents (*.docx)</source>
        <translation>Word文档 (*.docx)</translation>
    </message>
</context>
<context>
    <name>Attachment</name>
    <message>
        <source>Case history %1 %2</source>
        <extracomment>name of a file: number of the case, day of its closing</extracomment>
        <translation>办理历程 %1 %2</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation>备份文件夹“%1”无法写入。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <source>The backup %1 cannot be named.</source>
        <translation>备份“%1”无法命名。</translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation>请另选较早的备份。</translation>
    </message>
    <message>
        <source>%1 cannot be put aside.</source>
        <translation>“%1”无法另行保存。</translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation>请检查所在文件夹。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation>“%1”是文件夹，不是台账文件。</translation>
    </message>
    <message>
        <source>Name a file.</source>
        <translation>请指定一个文件。</translation>
    </message>
    <message>
        <source>%1 is the backup and the file at once.</source>
        <translation>“%1”既是备份又是要恢复的文件。</translation>
    </message>
    <message>
        <source>Name the backup first, then the file that it is to replace.</source>
        <translation>请先写备份文件，再写要被它替换的文件。</translation>
    </message>
    <message>
        <source>its journal does not hold together</source>
        <translation>履历链不完整</translation>
    </message>
    <message>
        <source>%1 is damaged: %2</source>
        <translation>“%1”已损坏：%2</translation>
    </message>
    <message>
        <source>The backup was called off; no file was made.</source>
        <translation>备份已取消，没有生成文件。</translation>
    </message>
    <message>
        <source>Begin it again when there is time for it.</source>
        <translation>有空时再重新备份。</translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>solved</source>
        <translation>已经解决</translation>
    </message>
    <message>
        <source>partly solved</source>
        <translation>部分解决</translation>
    </message>
    <message>
        <source>in progress</source>
        <translation>正在解决</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>列入计划解决</translation>
    </message>
    <message>
        <source>deferred</source>
        <translation>暂时不能解决</translation>
    </message>
    <message>
        <source>for reference</source>
        <translation>留作参考</translation>
    </message>
    <message>
        <source>not permitted by law</source>
        <translation>法律政策不允许</translation>
    </message>
    <message>
        <source>for a higher level</source>
        <translation>需由上级解决</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 is not a day of %2</source>
        <translation>“%1”不是%2年的日期</translation>
    </message>
    <message>
        <source>the first and the last day off are expected</source>
        <translation>应当写明放假的第一天和最后一天</translation>
    </message>
    <message>
        <source>the last day off is before the first</source>
        <translation>放假的最后一天早于第一天</translation>
    </message>
    <message>
        <source>The notice does not name both New Year&apos;s Day and National Day: it is not whole.</source>
        <translation>放假通知缺少元旦或国庆节，内容不完整。</translation>
    </message>
    <message>
        <source>%1 is named both as a day off and as a workday.</source>
        <translation>%1既写了放假，又写了上班。</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>“%1” does not say which holiday it is of.</source>
        <translation>“%1”没有写明是哪个节日。</translation>
    </message>
    <message>
        <source>“%1” does not say whether these are days off or workdays.</source>
        <translation>“%1”没有写明是放假还是上班。</translation>
    </message>
    <message>
        <source>From %1 to %2 is no holiday.</source>
        <translation>%1至%2不是一段假期。</translation>
    </message>
    <message>
        <source>No year is named. Copy the notice with its title.</source>
        <translation>没有写明年份，请连同通知标题一起复制。</translation>
    </message>
    <message>
        <source>%1 is not a %2: the year is another, or a number was mistyped.</source>
        <translation>%1不是%2：年份不对，或者数字有误。</translation>
    </message>
</context>
<context>
    <name>CaseHistory</name>
    <message>
        <source>Undertaking units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>办理经过</translation>
    </message>
    <message>
        <source>Ratings by the deputies</source>
        <translation>代表评价</translation>
    </message>
    <message>
        <source>Extensions</source>
        <translation>延期办理</translation>
    </message>
    <message>
        <source>Orders to redo</source>
        <translation>重新办理通知</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件目录</translation>
    </message>
    <message>
        <source> (left)</source>
        <translation>（已退出附议）</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>立案日期</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Last replied</source>
        <translation>最近答复</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Rules applied</source>
        <translation>适用规则</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自报类别</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>代表评价</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>核定类别</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>答复情况</translation>
    </message>
    <message>
        <source>Round %1, %2</source>
        <extracomment>heading of a reply: round, which kind (first, redo, follow-up)</extracomment>
        <translation>第%1轮&#x3000;%2</translation>
    </message>
    <message>
        <source>Class claimed</source>
        <translation>自报类别</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between the particulars of a step</comment>
        <translation>；</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Attitude</source>
        <translation>办理态度</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>办理结果</translation>
    </message>
    <message>
        <source>What the deputy says</source>
        <translation>代表意见</translation>
    </message>
    <message>
        <source>granted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>not decided</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>申请日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>审批结果</translation>
    </message>
    <message>
        <source>Order no.</source>
        <translation>通知文号</translation>
    </message>
    <message>
        <source>To be redone by</source>
        <translation>重办期限</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>承诺内容</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>承诺日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>Three-party confrontations</source>
        <translation>三方见面对质</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开时间</translation>
    </message>
    <message>
        <source>Class certified</source>
        <translation>核定类别</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>Name of the file</source>
        <translation>文件名称</translation>
    </message>
    <message>
        <source>Added on</source>
        <translation>存入日期</translation>
    </message>
    <message>
        <source>Handling of a deputies&apos; suggestion: case history</source>
        <translation>代表建议办理历程</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>a label and what it names</extracomment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理人</translation>
    </message>
    <message>
        <source>Particulars</source>
        <translation>具体情况</translation>
    </message>
    <message>
        <source>before</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>wanted</source>
        <translation>延至</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任单位和责任人</translation>
    </message>
    <message>
        <source>first</source>
        <translation>原定</translation>
    </message>
    <message>
        <source>Delivery rated</source>
        <translation>兑现评价</translation>
    </message>
</context>
<context>
    <name>CaseTabs</name>
    <message>
        <source>not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>The text of the suggestion has not been entered.</source>
        <translation>尚未录入建议正文。</translation>
    </message>
    <message>
        <source>%1 (left)</source>
        <extracomment>a co-signer who has left the suggestion</extracomment>
        <translation>%1（已退出）</translation>
    </message>
    <message>
        <source>About it</source>
        <translation>基本情况</translation>
    </message>
    <message>
        <source>It has not been assigned to a unit yet.</source>
        <translation>尚未交办。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>承办方式</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>面商沟通</translation>
    </message>
    <message>
        <source>Assist opinion</source>
        <translation>协办意见</translation>
    </message>
    <message>
        <source>not decided yet</source>
        <translation>尚未决定</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Request to return</source>
        <translation>退办申请</translation>
    </message>
    <message>
        <source>Request for extension</source>
        <translation>延期申请</translation>
    </message>
    <message>
        <source>No unit has replied yet.</source>
        <translation>承办单位尚未答复。</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>轮次</translation>
    </message>
    <message>
        <source>Unit claims</source>
        <translation>单位自报</translation>
    </message>
    <message>
        <source>Deputy (process / result)</source>
        <translation>代表评价（过程 / 结果）</translation>
    </message>
    <message>
        <source>Three parties found</source>
        <translation>三方核定</translation>
    </message>
    <message>
        <source>The deputy says</source>
        <translation>代表意见</translation>
    </message>
    <message>
        <source>Ordered to redo</source>
        <translation>责令重新办理</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>限 %1 前</translation>
    </message>
    <message>
        <source>No promise is recorded.</source>
        <translation>没有登记承诺。</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>原承诺 %1</translation>
    </message>
    <message>
        <source>Ballot: %1 valid; satisfied %2, basically %3, dissatisfied %4</source>
        <translation>表决：有效%1票；满意%2，基本满意%3，不满意%4</translation>
    </message>
    <message>
        <source>claimed %1, certified %2</source>
        <translation>申报%1类，核定%2类</translation>
    </message>
    <message>
        <source>It was never on the agenda of a confrontation, and no visit is recorded.</source>
        <translation>未列入过对质会议程，也没有现场视察记录。</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source>replied %1</source>
        <translation>%1 答复</translation>
    </message>
    <message>
        <source>certified %1</source>
        <translation>核定 %1</translation>
    </message>
</context>
<context>
    <name>CaseWords</name>
    <message>
        <source>in the recess</source>
        <translation>闭会期间</translation>
    </message>
    <message>
        <source>in the session</source>
        <translation>大会期间</translation>
    </message>
    <message>
        <source>★ key item</source>
        <translation>★ 重点督办</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <extracomment>the deputy who leads the suggestion, then the name</extracomment>
        <translation>领衔 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n co-signer(s)</source>
        <translation>
            <numerusform>附议 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the local limit that was set when the case was assigned.</source>
        <translation>%1是交办时确定的限办日期。</translation>
    </message>
    <message>
        <source>An extension was granted: %1.</source>
        <translation>已同意延期：%1。</translation>
    </message>
    <message>
        <source>The earliest open promise names this day.</source>
        <translation>这是尚未兑现的承诺中最早的期限。</translation>
    </message>
    <message>
        <source>Confronted</source>
        <extracomment>a stop of the stepper</extracomment>
        <translation>对质</translation>
    </message>
    <message>
        <source>Waiting for the office to screen it</source>
        <translation>等机关审查</translation>
    </message>
    <message>
        <source>Waiting for the deputy to rewrite it</source>
        <translation>等代表修改</translation>
    </message>
    <message>
        <source>Waiting for the office to assign it</source>
        <translation>等机关交办</translation>
    </message>
    <message>
        <source>Waiting for the unit to sign for it: %1</source>
        <extracomment>then the units</extracomment>
        <translation>等单位签收：%1</translation>
    </message>
    <message>
        <source>Waiting for the office to decide on the return</source>
        <translation>等机关决定是否同意退办</translation>
    </message>
    <message>
        <source>Waiting for the unit&apos;s reply: %1</source>
        <extracomment>then the units</extracomment>
        <translation>等单位答复：%1</translation>
    </message>
    <message>
        <source>Waiting for the unit to reply again: %1</source>
        <extracomment>then the units</extracomment>
        <translation>等单位重新答复：%1</translation>
    </message>
    <message>
        <source>Waiting for the office to ask for the deputy&apos;s rating</source>
        <translation>等机关送交征询意见表</translation>
    </message>
    <message>
        <source>Waiting for the deputy&apos;s rating</source>
        <translation>等代表评价</translation>
    </message>
    <message>
        <source>Waiting for the office to decide on a redo</source>
        <translation>等机关决定是否重新办理</translation>
    </message>
    <message>
        <source>Waiting for the office to close it</source>
        <translation>等机关办结</translation>
    </message>
    <message>
        <source>Waiting for the unit to keep its promise</source>
        <translation>等单位兑现承诺</translation>
    </message>
    <message>
        <source>Waiting for the office to archive it</source>
        <translation>等机关归档</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>due %1</source>
        <extracomment>by when something is owed, a month and day</extracomment>
        <translation>限 %1</translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source> (left)</source>
        <translation>（已退出附议）</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation>附议代表</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>收到</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Next due</source>
        <translation>最近期限</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Taken over from a ledger.</source>
        <translation>由台账导入。</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Rating (process / result)</source>
        <translation>评价（过程/结果）</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>履历</translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation>（已撤销）</translation>
    </message>
    <message>
        <source>“%1” is not understood. Write unit=, category=, delegation=, group=, leader=, supervisor=, committee=, deputy=, class=, rating=, state=, session=, due-from=, due-to= or the name of an own field and = with a value of the file, or overdue, key, recess, unrated, joined by and.</source>
        <translation>看不懂“%1”。请写 unit=、category=、delegation=、group=、leader=、supervisor=、committee=、deputy=、class=、rating=、state=、session=、due-from=、due-to=，或自定义字段的名称加 =，后接文件中已有的值，或写 overdue、key、recess、unrated，用 and 连接。</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The journal&apos;s chain breaks at entry %1.</source>
        <translation>履历在第%1条处断开。</translation>
    </message>
    <message>
        <source>Row %1 of table %2 was changed outside the program or by damage.</source>
        <translation>数据表%2的第%1行被外部改动或已经损坏。</translation>
    </message>
    <message>
        <source>Case %1: its state or outcome does not follow from its replies and ratings.</source>
        <translation>%1号建议的状态或结果与其答复、评价不符。</translation>
    </message>
    <message>
        <source>The search index misses %1 cases.</source>
        <translation>搜索索引缺少%1件建议。</translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation>文件结构：%1</translation>
    </message>
    <message>
        <source>A row of %1 has lost what it belongs to.</source>
        <translation>数据表%1中有一行失去了所属记录。</translation>
    </message>
    <message>
        <source>The tables were changed by another program.</source>
        <translation>数据表被其他程序改动过。</translation>
    </message>
    <message>
        <source>The attachment “%1” is not what was attached.</source>
        <translation>附件“%1”的内容已不是当初附上的内容。</translation>
    </message>
    <message>
        <source>The file says “%1” of the office where its journal has “%2”.</source>
        <translation>台账中的机关信息是“%1”，履历中记载的是“%2”。</translation>
    </message>
    <message>
        <source>The day off or workday %1 was put in outside the program.</source>
        <translation>休息日或调休工作日 %1 不是由本程序写入的。</translation>
    </message>
    <message>
        <source>Row %1 of table %2 was put in outside the program.</source>
        <translation>数据表 %2 的第 %1 行不是由本程序写入的。</translation>
    </message>
    <message>
        <source>Row %1 of table %2 was written where the journal tells nothing of it.</source>
        <translation>数据表 %2 的第 %1 行有改动，但履历中没有记载。</translation>
    </message>
    <message>
        <source>Row %1 of table %2 was removed outside the program.</source>
        <translation>数据表 %2 的第 %1 行被其他程序删除。</translation>
    </message>
    <message>
        <source>The rules “%1” kept in the file are not those under which cases were assigned.</source>
        <translation>台账中保存的规则“%1”已不是当初交办时的规则。</translation>
    </message>
    <message>
        <source>The rules “%1” were removed from the file.</source>
        <translation>规则“%1”已从台账中被删除。</translation>
    </message>
    <message>
        <source>The numbers of %1-%2 (%3) would be given a second time: the next is %4.</source>
        <translation>%1-%2（%3）的编号会重复使用：下一个号被改成了 %4。</translation>
    </message>
    <message>
        <source>The day off or workday %1 was taken out outside the program.</source>
        <translation>放假日或上班日 %1 不是由本程序取消的。</translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>criticism</source>
        <translation>批评</translation>
    </message>
    <message>
        <source>opinion</source>
        <translation>意见</translation>
    </message>
    <message>
        <source>motion turned suggestion</source>
        <translation>议案转建议</translation>
    </message>
    <message>
        <source>deputy&apos;s letter</source>
        <translation>代表来信</translation>
    </message>
    <message>
        <source>special research</source>
        <translation>专题调研</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>视察</translation>
    </message>
    <message>
        <source>deputy group activity</source>
        <translation>代表小组活动</translation>
    </message>
    <message>
        <source>talks and visits</source>
        <translation>座谈走访</translation>
    </message>
    <message>
        <source>contact with voters</source>
        <translation>联系群众</translation>
    </message>
    <message>
        <source>other</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>may be published</source>
        <translation>可公开</translation>
    </message>
    <message>
        <source>summary may be published</source>
        <translation>摘要公开</translation>
    </message>
    <message>
        <source>not to be published</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>assisting unit</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>separate unit</source>
        <translation>分办单位</translation>
    </message>
    <message>
        <source>for information</source>
        <translation>阅知</translation>
    </message>
    <message>
        <source>face to face</source>
        <translation>当面</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>face to face and in writing</source>
        <translation>当面并书面</translation>
    </message>
    <message>
        <source>on the platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>by telephone and in writing</source>
        <translation>电话并书面</translation>
    </message>
    <message>
        <source>by mail</source>
        <translation>邮寄</translation>
    </message>
    <message>
        <source>visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>talk</source>
        <translation>座谈</translation>
    </message>
    <message>
        <source>joint survey</source>
        <translation>共同调研</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>现场察看</translation>
    </message>
    <message>
        <source>telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>e-mail or letter</source>
        <translation>电子邮件或信函</translation>
    </message>
    <message>
        <source>before handling</source>
        <translation>办理前</translation>
    </message>
    <message>
        <source>during handling</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>after handling</source>
        <translation>办理后</translation>
    </message>
    <message>
        <source>congress office</source>
        <translation>人大常委会代表工委</translation>
    </message>
    <message>
        <source>town or street congress office</source>
        <translation>乡镇（街道）人大</translation>
    </message>
    <message>
        <source>undertaking unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>platform</source>
        <translation>平台</translation>
    </message>
    <message>
        <source>on paper</source>
        <translation>书面</translation>
    </message>
    <message>
        <source>online</source>
        <translation>网上</translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>publish in full</source>
        <translation>全文公开</translation>
    </message>
    <message>
        <source>publish a summary</source>
        <translation>摘要公开</translation>
    </message>
    <message>
        <source>do not publish</source>
        <translation>不公开</translation>
    </message>
    <message>
        <source>permanent</source>
        <translation>永久</translation>
    </message>
    <message>
        <source>30 years</source>
        <translation>30年</translation>
    </message>
    <message>
        <source>10 years</source>
        <translation>10年</translation>
    </message>
    <message>
        <source>dissatisfied after being redone</source>
        <translation>重办后仍不满意</translation>
    </message>
    <message>
        <source>replied, and not rated within the window</source>
        <translation>已答复，逾期未评价</translation>
    </message>
    <message>
        <source>a promise is overdue</source>
        <translation>承诺逾期</translation>
    </message>
    <message>
        <source>key item</source>
        <translation>重点督办</translation>
    </message>
    <message>
        <source>raised again year after year</source>
        <translation>同一事项连年提出</translation>
    </message>
    <message>
        <source>claimed solved, drawn by lot</source>
        <translation>自报已解决，随机抽取</translation>
    </message>
    <message>
        <source>chosen by the office</source>
        <translation>机关选定</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>部分落实</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>promised by a day</source>
        <translation>限期承诺</translation>
    </message>
    <message>
        <source>deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>head</source>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>deputy head</source>
        <translation>分管负责人</translation>
    </message>
    <message>
        <source>clerk</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>what the reply says</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>what the deputy says</source>
        <translation>代表意见</translation>
    </message>
    <message>
        <source>what was seen on site</source>
        <translation>现场察看</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>questions and answers</source>
        <translation>问答记录</translation>
    </message>
    <message>
        <source>person responsible</source>
        <translation>责任人</translation>
    </message>
</context>
<context>
    <name>ClassScheme</name>
    <message>
        <source>is none of the eight outcomes</source>
        <translation>不属于八种办理结果</translation>
    </message>
    <message>
        <source>A class has no letter.</source>
        <translation>有一个类别没有字母。</translation>
    </message>
    <message>
        <source>The letter %1 stands for two classes.</source>
        <translation>字母%1对应了两个类别。</translation>
    </message>
    <message>
        <source>Class %1 counts as solved and is tracked all the same.</source>
        <translation>%1类既计为已解决，又要求跟踪办理。</translation>
    </message>
    <message>
        <source>Class %1 needs a promise that nobody would track.</source>
        <translation>%1类要求作出承诺，却不跟踪办理。</translation>
    </message>
    <message>
        <source>No class counts as solved.</source>
        <translation>没有一个类别计为已解决。</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no state %1. Possible: %2.</source>
        <translation>没有状态“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>自报类别</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>核定类别</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>共 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>“%1”无法读取：%2。</translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation>请核对文件名。</translation>
    </message>
    <message>
        <source>Line %1: %2 is now “%3”.</source>
        <extracomment>line number, case, its state now</extracomment>
        <translation>第%1行：%2现为“%3”。</translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation>提示：%1</translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation>第%1行</translation>
    </message>
    <message>
        <source>Applied %1, refused %2.</source>
        <translation>已执行%1项，未通过%2项。</translation>
    </message>
    <message>
        <source>Nothing was kept: one line was refused. --keep-going keeps the others.</source>
        <translation>有一行未通过，全部未保存。加 --keep-going 可保存其余各行。</translation>
    </message>
    <message>
        <source>%1 is no entry. `huiyin-cli journal FILE` lists them.</source>
        <translation>没有第%1条履历。请用 `huiyin-cli journal FILE` 查看。</translation>
    </message>
    <message>
        <source>Undone: %1 %2</source>
        <extracomment>action and case that were taken back</extracomment>
        <translation>已撤销：%1 %2</translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation>已撤销。</translation>
    </message>
    <message>
        <source>--%1 %2 is not a day of the calendar. Write it as 2026-03-16.</source>
        <extracomment>option and what was given</extracomment>
        <translation>--%1 的值“%2”不是有效日期。请写成 2026-03-16 的形式。</translation>
    </message>
    <message>
        <source>A new file needs --office NAME --congress N --session N (1 to 99).</source>
        <translation>新建台账须写明 --office NAME --congress N --session N（届、次为1至99）。</translation>
    </message>
    <message>
        <source>There is no rule set %1. Possible: %2.</source>
        <translation>没有规则“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Made %1: %2, congress %3, session %4, rules %5.</source>
        <translation>已新建“%1”：%2，第%3届第%4次会议，规则：%5。</translation>
    </message>
    <message>
        <source>Sound: %1 cases, %2 rows, %3 journal entries, head %4.</source>
        <translation>文件完好：建议%1件，数据%2行，履历%3条，链首%4。</translation>
    </message>
    <message>
        <source>%1 has %2 faults. Keep it as it is and restore the last backup.</source>
        <translation>“%1”有%2处问题。请保留原文件，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>Verified copy: %1</source>
        <translation>备份已核验：%1</translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation>已恢复“%1”。</translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation>原文件另存为“%1”。</translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, head %2.</source>
        <translation>履历链完整：共%1条，链首%2。</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>变更</translation>
    </message>
    <message>
        <source>Undone</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
    <message>
        <source>Row %1 skipped, %2 “%3”: %4</source>
        <extracomment>row, column heading, value, reason</extracomment>
        <translation>第%1行已跳过，%2“%3”：%4</translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation>第%1行，%2“%3”：%4</translation>
    </message>
    <message>
        <source>Sheet “%1”, headings in row %2.</source>
        <translation>工作表“%1”，表头在第%2行。</translation>
    </message>
    <message>
        <source>Headings not known, left out: %1. Name them with --map HEADING=FIELD.</source>
        <translation>未识别的列已略过：%1。可用 --map HEADING=FIELD 指定对应的字段。</translation>
    </message>
    <message>
        <source>Unit “%1” is taken as “%2”.</source>
        <extracomment>as written, as taken</extracomment>
        <translation>单位“%1”按“%2”处理。</translation>
    </message>
    <message>
        <source>New units: %1</source>
        <translation>新登记单位：%1</translation>
    </message>
    <message numerus="yes">
        <source>%n new deputy(ies)</source>
        <translation>
            <numerusform>新登记代表 %n 人</numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1, completed %2, unchanged %3, skipped %4.</source>
        <translation>导入%1件，补充%2件，未变%3件，跳过%4件。</translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation>试运行：未写入任何内容。</translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation>没有变化。</translation>
    </message>
    <message>
        <source>One undo takes it back: huiyin-cli undo FILE %1</source>
        <translation>可一次撤销本次导入：huiyin-cli undo FILE %1</translation>
    </message>
    <message>
        <source>There is no closure rate %1. Possible: answered, solved, certified.</source>
        <translation>没有办结口径“%1”。可用的有：answered、solved、certified。</translation>
    </message>
    <message>
        <source>There is no grouping %1. Possible: %2.</source>
        <translation>没有分组“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>%1 is no session. Write congress and session as 18-4.</source>
        <translation>“%1”不是会议次别。请按“届-次”书写，如 18-4。</translation>
    </message>
    <message>
        <source>The report has no number %1. Write GROUP/FIGURE, such as 县财政局/overdue, or a figure of the total: suggestions, replied, overdue, closed, class:A, rating:满意, or the id of a rate.</source>
        <translation>报表中没有数字“%1”。请写成 GROUP/FIGURE（分组/指标），如 县财政局/overdue；合计的指标可写 suggestions、replied、overdue、closed、class:A、rating:满意，或者写比率的代号。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>“%1”无法写入：%2。</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请另选位置。</translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf, .xlsx, .csv or .json.</source>
        <translation>%1：文件名须以 .pdf、.xlsx、.csv 或 .json 结尾。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>There is no format %1 here. Possible: markdown, dot, json.</source>
        <translation>此处没有格式“%1”。可用的有：markdown、dot、json。</translation>
    </message>
    <message>
        <source>%1 is no interval. Write 3M, 10WD or 5D.</source>
        <translation>“%1”不是期限。请写成 3M（月）、10WD（工作日）或 5D（日）。</translation>
    </message>
    <message>
        <source>Say the day that it counts from with --from DATE.</source>
        <translation>请用 --from DATE 写明起算日期。</translation>
    </message>
    <message>
        <source>The calendar of a year that this date passes is not published yet; only its weekends were left out.</source>
        <translation>期限所跨年度的放假安排尚未公布，目前只扣除了周末。</translation>
    </message>
    <message>
        <source>Huiyin: case management for deputies&apos; suggestions</source>
        <translation>回音：代表建议办理管理</translation>
    </message>
    <message>
        <source>Everywhere: --format table|csv|json, --as-of DATE (today), --by-whom NAME, --lang zh|en, --version, --help</source>
        <translation>通用选项：--format table|csv|json（输出格式）、--as-of DATE（截至日期，默认今天）、--by-whom NAME（经办人）、--lang zh|en（语言）、--version（版本）、--help（帮助）</translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused by a rule, 2 wrong use, 3 the file or an input cannot be used.</source>
        <translation>退出码：0 完成；1 不符合规则；2 用法有误；3 文件或输入无法使用。</translation>
    </message>
    <message>
        <source>There is no command %1. `huiyin-cli help` lists them.</source>
        <translation>没有命令“%1”。请用 `huiyin-cli help` 查看全部命令。</translation>
    </message>
    <message>
        <source>`huiyin-cli help` lists the options.</source>
        <translation>请用 `huiyin-cli help` 查看全部选项。</translation>
    </message>
    <message>
        <source>There is no format %1. Possible: table, csv, json.</source>
        <translation>没有格式“%1”。可用的有：table、csv、json。</translation>
    </message>
    <message>
        <source>Write: huiyin-cli %1 %2</source>
        <translation>用法：huiyin-cli %1 %2</translation>
    </message>
    <message>
        <source>makes an empty case file</source>
        <translation>新建空白台账文件</translation>
    </message>
    <message>
        <source>makes a fictional county with cases in every state</source>
        <translation>生成虚构的示例县，各种状态的建议齐全</translation>
    </message>
    <message>
        <source>takes a ledger (xlsx, ods, csv) into the file</source>
        <translation>将台账表格（xlsx、ods、csv）导入文件</translation>
    </message>
    <message>
        <source>lists cases</source>
        <translation>列出建议</translation>
    </message>
    <message>
        <source>shows one case, whole, with its journal</source>
        <translation>显示一件建议的全部内容和履历</translation>
    </message>
    <message>
        <source>applies lifecycle actions, one JSON object a line</source>
        <translation>逐行执行办理动作，每行一个 JSON 对象</translation>
    </message>
    <message>
        <source>takes back the last action, or one entry of the journal</source>
        <translation>撤销最近一次操作，或者撤销指定的一条履历</translation>
    </message>
    <message>
        <source>prints a report, or the cases behind one of its numbers</source>
        <translation>输出报表，或者列出某个数字对应的建议</translation>
    </message>
    <message>
        <source>prints the table of the lifecycle (--format markdown, dot, json)</source>
        <translation>输出办理流程表（--format markdown、dot、json）</translation>
    </message>
    <message>
        <source>computes a due date and explains each step (3M, 10WD, 5D)</source>
        <translation>计算期限并逐步说明（3M 月、10WD 工作日、5D 日）</translation>
    </message>
    <message>
        <source>checks a file: structure, rows, journal, derived states, search</source>
        <translation>检查文件：结构、数据、履历、状态推算、搜索索引</translation>
    </message>
    <message>
        <source>makes a verified copy</source>
        <translation>备份并核验</translation>
    </message>
    <message>
        <source>puts a verified backup in the place of a file</source>
        <translation>用核验过的备份恢复文件</translation>
    </message>
    <message>
        <source>lists what was done, or verifies the chain</source>
        <translation>列出履历，或者核验履历链</translation>
    </message>
    <message>
        <source>--cases takes 18 to 2000 cases a year, --years 1 to 10, --seed a whole number.</source>
        <translation>--cases 为每年18至2000件，--years 为1至10，--seed 为整数。</translation>
    </message>
    <message>
        <source>Made %1: %2 cases, %3 deputies, %4 units.</source>
        <translation>已生成 %1：建议%2件、代表%3名、承办单位%4个。</translation>
    </message>
    <message>
        <source>--%1 %2 is not possible. Write a whole number from %3 to %4.</source>
        <translation>--%1 不能填“%2”。请填写 %3 到 %4 之间的整数。</translation>
    </message>
    <message>
        <source>--map: %1. Possible fields: %2.</source>
        <translation>--map：%1。可以填写的字段：%2。</translation>
    </message>
    <message>
        <source>--from %1 lies after --to %2. Exchange the two days.</source>
        <translation>--from %1 晚于 --to %2。请把两个日期对调。</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>步骤</translation>
    </message>
    <message>
        <source>There is no language %1. Possible: zh, en.</source>
        <translation>没有语言“%1”。可以填写：zh、en。</translation>
    </message>
    <message>
        <source>The output cannot be written: %1. What the command changed in a file is kept.</source>
        <translation>输出无法写入：%1。本命令如修改了文件，修改已经保存。</translation>
    </message>
    <message>
        <source>--out %1 is the case file itself. Choose another name.</source>
        <translation>--out %1 就是台账文件本身。请另取文件名。</translation>
    </message>
    <message>
        <source>list --overdue: whatever is due next is late (reply, redo, promise, hand-over of a recess suggestion); overdue in a report: no reply by its date.</source>
        <translation>list --overdue：下一件该办的事已过期限（答复、重办、承诺、交办闭会建议）；报表中的“逾期”：到期没有答复。</translation>
    </message>
    <message>
        <source>Line %1: confrontation %2 is now “%3”.</source>
        <extracomment>line number, confrontation, its state now</extracomment>
        <translation>第%1行：三方对质%2现为“%3”。</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已议定</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>There is no rule of selection %1. Possible: all, %2.</source>
        <translation>没有选取规则%1。可以用：all、%2。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>There is no paper %1. Possible: %2.</source>
        <translation>没有文书%1。可以用：%2。</translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf or .docx. Write --out FILE.</source>
        <translation>%1：文件名须以.pdf或.docx结尾。请写 --out 文件名。</translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf, .docx, .xlsx, .csv or .json.</source>
        <translation>%1：文件名须以.pdf、.docx、.xlsx、.csv或.json结尾。</translation>
    </message>
    <message>
        <source>The report has no number %1. Write GROUP/FIGURE or a figure of the total: %2.</source>
        <translation>报表没有数字%1。请写“分组/数字”，或者合计中的数字：%2。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>There is no confrontation %1. huiyin-cli confrontation FILE lists them.</source>
        <translation>没有三方对质%1。用 huiyin-cli confrontation 文件 可列出。</translation>
    </message>
    <message>
        <source>puts a file to a case; with --photo only what is a picture</source>
        <translation>为一件建议添加附件；加 --photo 则只收图片</translation>
    </message>
    <message>
        <source>%1 cannot be read.</source>
        <translation>%1不能读取。</translation>
    </message>
    <message>
        <source>See whether the name is right.</source>
        <translation>请核对文件名。</translation>
    </message>
    <message>
        <source>Attached to %1: %2</source>
        <translation>已添加到%1：%2</translation>
    </message>
    <message>
        <source>There is no report %1. Possible: closure, gap, confrontation, promises, key.</source>
        <translation>没有报表%1。可以用：closure、gap、confrontation、promises、key。</translation>
    </message>
    <message>
        <source>lists the office&apos;s own fields; adds one, renames it, gives it other choices, takes it out of use or into use again</source>
        <translation>列出本单位的自定义字段；可新增、改名、改选项、停用或恢复使用</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>There is no kind %1. Possible: text, date, choice, number.</source>
        <translation>没有“%1”这种类型。可写：text（文本）、date（日期）、choice（选项）、number（数字）。</translation>
    </message>
    <message>
        <source>Write one of --add, --rename, --change, --retire, --restore at a time.</source>
        <translation>--add、--rename、--change、--retire、--restore 每次只写一个。</translation>
    </message>
    <message>
        <source>Write --rename NAME --to NEW.</source>
        <translation>请写 --rename 原名称 --to 新名称。</translation>
    </message>
    <message>
        <source>Write --change NAME --choices A,B.</source>
        <translation>请写 --change 名称 --choices A,B。</translation>
    </message>
    <message>
        <source>lists a register or writes it to a sheet, and tells what does not fit</source>
        <translation>列出或导出名册，并检查其中不妥之处</translation>
    </message>
    <message>
        <source>There is no register %1. Possible: %2.</source>
        <translation>没有名册“%1”。可用：%2。</translation>
    </message>
    <message>
        <source>Say which register with --kind, or check all with --check.</source>
        <translation>请用 --kind 说明是哪个名册，或用 --check 检查全部。</translation>
    </message>
    <message>
        <source>--out takes a name that ends in .xlsx or .csv, not %1.</source>
        <translation>--out 的文件名须以 .xlsx 或 .csv 结尾，不能是 %1。</translation>
    </message>
    <message>
        <source>What does not fit in the registers</source>
        <translation>名册中的问题</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>lists the confrontations, one with its agenda or its draws, or the cases that rules propose</source>
        <translation>列出历次三方对质，或某一次的议程、抽取记录，或按规则可列入的建议</translation>
    </message>
    <message>
        <source>Drawn on</source>
        <translation>抽取日期</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>种子</translation>
    </message>
    <message>
        <source>Drawn</source>
        <translation>抽中</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>备选范围</translation>
    </message>
    <message>
        <source>writes a paper of a confrontation as PDF or docx: notice, agenda, attendance, record, ballot, count, minutes, results, promises, public; or the history of a case: history NUMBER</source>
        <translation>生成三方对质文书（PDF或docx）：notice通知、agenda议程、attendance签到表、record记录单、ballot测评票、count计票单、minutes纪要、results结果清单、promises承诺台账、public公开稿；或一件建议的办理历程：history 编号</translation>
    </message>
    <message>
        <source>Name the case whose history is wanted: paper FILE history NUMBER --out FILE.</source>
        <translation>请写明要哪一件建议的办理历程：paper 文件 history 编号 --out 文件。</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>There is no kind %1. Possible: %2.</source>
        <translation>没有种类“%1”。可用的有：%2。</translation>
    </message>
    <message>
        <source>Due date moved: %1</source>
        <translation>期限变动：%1</translation>
    </message>
</context>
<context>
    <name>ClockStart</name>
    <message>
        <source>from the day of assignment</source>
        <translation>自交办之日起</translation>
    </message>
    <message>
        <source>from the day of receipt</source>
        <translation>自收到之日起</translation>
    </message>
    <message>
        <source>from the end of the session</source>
        <translation>自大会闭会之日起</translation>
    </message>
</context>
<context>
    <name>ClosingRule</name>
    <message>
        <source>answered</source>
        <translation>已答复即可办结</translation>
    </message>
    <message>
        <source>rated by the deputy</source>
        <translation>代表评价后办结</translation>
    </message>
    <message>
        <source>rated, and not dissatisfied</source>
        <translation>代表评价且非不满意方可办结</translation>
    </message>
    <message>
        <source>certified by three parties</source>
        <translation>三方核定后办结</translation>
    </message>
</context>
<context>
    <name>ClosurePaper</name>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>format of dates on paper for QDate::toString</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>办复</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Class claimed</source>
        <translation>自报类别</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>Classes claimed and cases not answered</source>
        <translation>自报类别及未答复件数</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>按%1</translation>
    </message>
    <message>
        <source>assigned from %1 to %2</source>
        <translation>%1至%2交办</translation>
    </message>
    <message>
        <source>assigned from %1</source>
        <translation>%1起交办</translation>
    </message>
    <message>
        <source>assigned until %1</source>
        <translation>%1前交办</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>between the parts of the line under the title</extracomment>
        <translation>（%1）</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Session %3 of People&apos;s Congress %2, %1</source>
        <extracomment>%1 place, %2 number of the congress, %3 number of its session; Chinese numerals are handed in for Chinese</extracomment>
        <translation>%1第%2届人民代表大会第%3次会议</translation>
    </message>
    <message>
        <source>Closure report on deputies&apos; suggestions, as of %1</source>
        <translation>代表建议办结率报告（截至%1）</translation>
    </message>
    <message>
        <source>Closure report on deputies&apos; suggestions</source>
        <translation>代表建议办结率报告</translation>
    </message>
    <message>
        <source>Cases assigned, less withdrawn ones</source>
        <translation>已交办件数（撤回的不计）</translation>
    </message>
    <message>
        <source>Days from assignment to reply</source>
        <translation>交办至答复天数</translation>
    </message>
    <message>
        <source>mean %1, median %2, longest %3</source>
        <translation>平均%1天，中位数%2天，最长%3天</translation>
    </message>
    <message>
        <source>A case with several separate units counts once in each unit&apos;s row: the rows add up to %1, the cases are %2.</source>
        <translation>分别办理的建议在各分办单位分别计件，各单位合计%1件，建议总数%2件。</translation>
    </message>
    <message>
        <source>On time: the first reply came by the due date, extensions included. Overdue: no reply, and the due date lies before the day of the report.</source>
        <translation>按期指在期限（含批准的延期）内作出首次答复；逾期指截至统计日期限已过仍未答复。</translation>
    </message>
    <message>
        <source>Merged cases count as cases of their own, since each proposer is owed an answer. Percentages are rounded half-up and not made to add up; — stands for nothing to divide by.</source>
        <translation>并案的建议单独计件，因为每位提出代表都应得到答复。百分比四舍五入，不作凑整；“—”表示没有可供计算的基数。</translation>
    </message>
</context>
<context>
    <name>ClosureVariant</name>
    <message>
        <source>answered</source>
        <translation>已答复即办结</translation>
    </message>
    <message>
        <source>solved</source>
        <translation>自报已解决</translation>
    </message>
    <message>
        <source>certified</source>
        <translation>三方核定</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>&amp;Intake and screening</source>
        <translation>登记与审查(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Proposers and merging</source>
        <translation>代表与并案(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Assignment</source>
        <translation>交办(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Contact, opinions, extension</source>
        <translation>面商、协办与延期(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Reply and rating</source>
        <translation>答复与评价(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Promises</source>
        <translation>承诺(&amp;P)</translation>
    </message>
    <message>
        <source>C&amp;losing</source>
        <translation>办结(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>配色(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;New case file…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>打开(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Recent files</source>
        <translation>最近使用(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Import a ledger…</source>
        <translation>导入台账(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>备份(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;Check the file</source>
        <translation>数据体检(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Copy number and title</source>
        <translation>复制编号和标题(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>查找(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New suggestion…</source>
        <translation>登记建议(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Amend…</source>
        <translation>更正(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Begin screening…</source>
        <translation>开始审查(&amp;B)…</translation>
    </message>
    <message>
        <source>&amp;File and number…</source>
        <translation>立案编号(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Return to the deputy…</source>
        <translation>退回修改(&amp;R)…</translation>
    </message>
    <message>
        <source>Re&amp;submit…</source>
        <translation>重新提交(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Do not file…</source>
        <translation>不予立案(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Withdraw…</source>
        <translation>撤回(&amp;W)…</translation>
    </message>
    <message>
        <source>&amp;Add a co-signer…</source>
        <translation>增加附议代表(&amp;A)…</translation>
    </message>
    <message>
        <source>A co-signer &amp;leaves…</source>
        <translation>退出附议(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>并案(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Undo merging…</source>
        <translation>取消并案(&amp;U)…</translation>
    </message>
    <message>
        <source>Make &amp;key item…</source>
        <translation>列为重点督办(&amp;K)…</translation>
    </message>
    <message>
        <source>No &amp;longer key item…</source>
        <translation>取消重点督办(&amp;L)…</translation>
    </message>
    <message>
        <source>A&amp;ssign…</source>
        <translation>交办(&amp;S)…</translation>
    </message>
    <message>
        <source>Record r&amp;eply…</source>
        <translation>登记答复(&amp;E)…</translation>
    </message>
    <message>
        <source>Record ra&amp;ting…</source>
        <translation>登记评价(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Urge…</source>
        <translation>催办(&amp;U)…</translation>
    </message>
    <message>
        <source>&amp;Propose assignment…</source>
        <translation>拟交办(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Add a unit…</source>
        <translation>增加承办单位(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Sign for…</source>
        <translation>签收(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Request return…</source>
        <translation>申请退办(&amp;R)…</translation>
    </message>
    <message>
        <source>A&amp;ccept return…</source>
        <translation>同意退办(&amp;C)…</translation>
    </message>
    <message>
        <source>Re&amp;fuse return…</source>
        <translation>不同意退办(&amp;F)…</translation>
    </message>
    <message>
        <source>Record &amp;contact…</source>
        <translation>登记面商(&amp;C)…</translation>
    </message>
    <message>
        <source>Record assist &amp;opinion…</source>
        <translation>登记协办意见(&amp;O)…</translation>
    </message>
    <message>
        <source>&amp;Demand opinion again…</source>
        <translation>要求重报协办意见(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Request extension…</source>
        <translation>申请延期(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Grant extension…</source>
        <translation>同意延期(&amp;G)…</translation>
    </message>
    <message>
        <source>Re&amp;fuse extension…</source>
        <translation>不同意延期(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Send opinion form…</source>
        <translation>发送征询意见表(&amp;S)…</translation>
    </message>
    <message>
        <source>Record &amp;follow-up reply…</source>
        <translation>登记跟踪答复(&amp;F)…</translation>
    </message>
    <message>
        <source>&amp;Order redo…</source>
        <translation>责令重新办理(&amp;O)…</translation>
    </message>
    <message>
        <source>Conclude &amp;not to redo…</source>
        <translation>决定不再重办(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Record promise…</source>
        <translation>登记承诺(&amp;R)…</translation>
    </message>
    <message>
        <source>Promise &amp;kept…</source>
        <translation>承诺兑现(&amp;K)…</translation>
    </message>
    <message>
        <source>Promise &amp;moved…</source>
        <translation>承诺延期(&amp;M)…</translation>
    </message>
    <message>
        <source>Promise &amp;not kept…</source>
        <translation>承诺未兑现(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Close…</source>
        <translation>办结(&amp;C)…</translation>
    </message>
    <message>
        <source>Decide &amp;disclosure…</source>
        <translation>公开决定(&amp;D)…</translation>
    </message>
    <message>
        <source>&amp;Reopen…</source>
        <translation>恢复办理(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Archive…</source>
        <translation>归档(&amp;A)…</translation>
    </message>
    <message>
        <source>&amp;Closure report</source>
        <translation>办结率报告(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Today</source>
        <translation>今日(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;All suggestions</source>
        <translation>全部建议(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Due this week</source>
        <translation>本周到期(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Overdue</source>
        <translation>已逾期(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Previous case</source>
        <translation>上一条(&amp;P)</translation>
    </message>
    <message>
        <source>&amp;Next case</source>
        <translation>下一条(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Reload</source>
        <translation>刷新(&amp;R)</translation>
    </message>
    <message>
        <source>Like the &amp;system</source>
        <translation>跟随系统(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>Tool &amp;bar</source>
        <translation>工具栏(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>键盘快捷键(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;About Huiyin</source>
        <translation>关于回音(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Suggestion</source>
        <translation>建议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Handling</source>
        <translation>办理(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Reports</source>
        <translation>报表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>He&amp;lp</source>
        <translation>帮助(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Save as a view…</source>
        <translation>保存为视图(&amp;S)…</translation>
    </message>
    <message>
        <source>&amp;Put on an agenda…</source>
        <translation>列入对质议程(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Take off the agenda…</source>
        <translation>撤出议程(&amp;T)…</translation>
    </message>
    <message>
        <source>&amp;Receive the unit&apos;s report…</source>
        <translation>收到书面报告(&amp;R)…</translation>
    </message>
    <message>
        <source>&amp;Note a disputed point…</source>
        <translation>记录争议点(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Drop a disputed point…</source>
        <translation>删去争议点(&amp;D)…</translation>
    </message>
    <message>
        <source>Record the &amp;ballot…</source>
        <translation>登记测评票(&amp;B)…</translation>
    </message>
    <message>
        <source>Certify a c&amp;lass…</source>
        <translation>核定类别(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Conclude the hearing…</source>
        <translation>作出对质结论(&amp;C)…</translation>
    </message>
    <message>
        <source>P&amp;ostpone the hearing…</source>
        <translation>延后对质(&amp;O)…</translation>
    </message>
    <message>
        <source>Three-party confr&amp;ontation</source>
        <translation>三方对质(&amp;O)</translation>
    </message>
    <message>
        <source>Three-party con&amp;frontations</source>
        <translation>三方对质(&amp;F)</translation>
    </message>
    <message>
        <source>Report key ite&amp;m…</source>
        <translation>报告重点督办结果(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Inspect on site…</source>
        <translation>现场视察(&amp;I)…</translation>
    </message>
    <message>
        <source>Note &amp;progress…</source>
        <translation>登记进展(&amp;P)…</translation>
    </message>
    <message>
        <source>Rate the &amp;delivery…</source>
        <translation>评价兑现(&amp;D)…</translation>
    </message>
    <message>
        <source>Claimed &amp;against certified</source>
        <translation>申报与核定对照(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Three-party confrontations</source>
        <translation>三方对质情况(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Promises kept</source>
        <translation>承诺兑现情况(&amp;P)</translation>
    </message>
    <message>
        <source>Pro&amp;mise ledger</source>
        <translation>承诺台账(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Key items</source>
        <translation>重点督办情况(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Export the list…</source>
        <translation>导出清单(&amp;E)…</translation>
    </message>
    <message>
        <source>&amp;Print the list…</source>
        <translation>打印清单(&amp;P)…</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>Copy rows as a &amp;table</source>
        <translation>复制所选各行为表格(&amp;T)</translation>
    </message>
    <message>
        <source>Select &amp;all cases</source>
        <translation>全选(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Manual: where I am</source>
        <translation>当前位置的手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Quick start</source>
        <translation>快速上手(&amp;Q)</translation>
    </message>
    <message>
        <source>Re&amp;store from a backup…</source>
        <translation>从备份恢复(&amp;S)…</translation>
    </message>
    <message>
        <source>Add a f&amp;ilter…</source>
        <translation>添加筛选(&amp;I)…</translation>
    </message>
    <message>
        <source>Co&amp;lumns…</source>
        <translation>显示列(&amp;L)…</translation>
    </message>
    <message>
        <source>D&amp;ense rows</source>
        <translation>紧凑行距(&amp;E)</translation>
    </message>
    <message>
        <source>Move to the recycle bi&amp;n…</source>
        <translation>移入回收站(&amp;N)…</translation>
    </message>
    <message>
        <source>Bring bac&amp;k from the recycle bin…</source>
        <translation>从回收站恢复(&amp;K)…</translation>
    </message>
    <message>
        <source>O&amp;wn fields…</source>
        <translation>自定义字段(&amp;W)…</translation>
    </message>
    <message>
        <source>Re&amp;gisters</source>
        <translation>名册(&amp;G)</translation>
    </message>
    <message>
        <source>Rename this &amp;view…</source>
        <translation>重命名此视图(&amp;V)…</translation>
    </message>
    <message>
        <source>Take this view awa&amp;y</source>
        <translation>移除此视图(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>Case &amp;history…</source>
        <translation>办理历程(&amp;H)…</translation>
    </message>
</context>
<context>
    <name>Copies</name>
    <message>
        <source>The folder for backups %1 cannot be made.</source>
        <translation>无法建立备份文件夹 %1。</translation>
    </message>
    <message>
        <source>Choose another folder for backups.</source>
        <translation>请另选备份文件夹。</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>Case files (*.huiyin)</source>
        <translation>回音台账 (*.huiyin)</translation>
    </message>
    <message>
        <source>The file cannot be opened</source>
        <translation>无法打开台账</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>The case file failed</source>
        <translation>台账文件出错</translation>
    </message>
    <message>
        <source>Where to keep the new case file</source>
        <translation>新台账保存到哪里</translation>
    </message>
    <message>
        <source>Open a case file</source>
        <translation>打开台账</translation>
    </message>
    <message>
        <source>sample.huiyin</source>
        <translation>示例台账.huiyin</translation>
    </message>
    <message>
        <source>Last backup %1</source>
        <extracomment>status bar: when the program last made a copy of the file by itself</extracomment>
        <translation>上次备份 %1</translation>
    </message>
    <message>
        <source>No backup</source>
        <translation>尚无备份</translation>
    </message>
    <message>
        <source>The program could not back up this file by itself. %1</source>
        <translation>程序未能自动备份本台账。%1</translation>
    </message>
    <message>
        <source>Until then, use Back up in the menu File.</source>
        <translation>在此之前，请用“文件”菜单中的“备份”。</translation>
    </message>
    <message>
        <source>Restoring the backup…</source>
        <translation>正在恢复备份……</translation>
    </message>
    <message>
        <source>Restored. What was in the file before is kept as %1.</source>
        <translation>已恢复。原来的台账另存为 %1。</translation>
    </message>
</context>
<context>
    <name>Draft</name>
    <message>
        <source>What is being written cannot be kept as a draft, and would be lost with the power: the folder %1 cannot be written (%2). Free room on the disk or allow writing there, or save soon.</source>
        <extracomment>%1 is a folder, %2 what the system says</extracomment>
        <translation>正在写的内容存不成草稿，断电就会丢失：文件夹 %1 写不进去（%2）。请腾出磁盘空间，或者放开该文件夹的写入权限，或者尽快保存。</translation>
    </message>
    <message>
        <source>The draft of what is done cannot be taken away: the folder %1 cannot be written (%2). It will come up once more; allow writing there, and do not record it twice.</source>
        <extracomment>%1 is a folder, %2 what the system says</extracomment>
        <translation>已经保存的内容，其草稿删不掉：文件夹 %1 写不进去（%2）。下次打开还会出现，请放开该文件夹的写入权限，不要重复登记。</translation>
    </message>
    <message>
        <source>it cannot be made</source>
        <translation>建不了该文件夹</translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>, </source>
        <extracomment>between two names of holidays</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>%1 is a rest day (%2).</source>
        <translation>%1为休息日（%2）。</translation>
    </message>
    <message>
        <source>%1 to %2 are rest days (%3).</source>
        <translation>%1至%2为休息日（%3）。</translation>
    </message>
    <message>
        <source>%1 is a rest day.</source>
        <translation>%1为休息日。</translation>
    </message>
    <message>
        <source>%1 to %2 are rest days.</source>
        <translation>%1至%2为休息日。</translation>
    </message>
    <message>
        <source>%1 is a weekend day.</source>
        <translation>%1为周末。</translation>
    </message>
    <message>
        <source>%1 to %2 is a weekend.</source>
        <translation>%1至%2为周末。</translation>
    </message>
    <message>
        <source>%1 lies on a weekend but is a make-up workday: it counts as a working day.</source>
        <translation>%1虽逢周末，但为调休上班日，按工作日计算。</translation>
    </message>
    <message>
        <source>%1 lies on a weekend but is a make-up workday (%2): it counts as a working day.</source>
        <translation>%1虽逢周末，但为调休上班日（%2），按工作日计算。</translation>
    </message>
    <message>
        <source>The limit of %1 ends on %2.</source>
        <translation>%1的期限于%2届满。</translation>
    </message>
    <message>
        <source>The limit of %1 ends on the corresponding day, %2.</source>
        <translation>%1的期限于到期月的对应日%2届满。</translation>
    </message>
    <message>
        <source>The limit of %1 ends at the end of the month, which has no day %2: %3.</source>
        <translation>%1的期限到期月没有%2日，以月末日%3为届满日。</translation>
    </message>
    <message>
        <source>The rules leave a due date where it is, rest day or not.</source>
        <translation>按照规则，期限届满日逢休息日不顺延。</translation>
    </message>
    <message>
        <source>The limit ends on a rest day, so it moves to the next working day, %1 (Civil Code art. 203, by analogy).</source>
        <translation>期限届满日为休息日，顺延至下一个工作日%1（参照《民法典》第二百零三条）。</translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation>期限为%1。</translation>
    </message>
    <message>
        <source>The limit is %1 (%2).</source>
        <translation>期限为%1（%2）。</translation>
    </message>
    <message>
        <source>The day of the event, %1, is not counted (Civil Code art. 201, by analogy).</source>
        <translation>起算当日%1不计入（参照《民法典》第二百零一条）。</translation>
    </message>
    <message>
        <source>There is no holiday notice for %1 yet: only its weekends are known as rest days.</source>
        <translation>%1年放假安排尚未公布，目前只将周末作为休息日。</translation>
    </message>
    <message>
        <source>Due date: %1.</source>
        <translation>届满日：%1。</translation>
    </message>
</context>
<context>
    <name>DueTag</name>
    <message numerus="yes">
        <source>● %n day(s) overdue</source>
        <translation>
            <numerusform>● 逾期 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>◐ today</source>
        <translation>◐ 今天</translation>
    </message>
    <message numerus="yes">
        <source>◐ %n day(s) left</source>
        <translation>
            <numerusform>◐ 剩 %n 天</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>剩 %n 天</numerusform>
        </translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation>✓ 办结</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a promise is followed until this month and day</extracomment>
        <translation>跟踪至 %1</translation>
    </message>
    <message>
        <source>✓ replied</source>
        <translation>✓ 已答复</translation>
    </message>
</context>
<context>
    <name>Exchange</name>
    <message>
        <source>%1 does not exist.</source>
        <translation>“%1”不存在。</translation>
    </message>
    <message>
        <source>Check the name and the folder.</source>
        <translation>请核对文件名和文件夹。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a file.</source>
        <translation>“%1”是文件夹，不是文件。</translation>
    </message>
    <message>
        <source>Choose the table inside it.</source>
        <translation>请选择其中的表格文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>“%1”无法读取：%2。</translation>
    </message>
    <message>
        <source>Close it in other programs, or ask who owns it for permission.</source>
        <translation>请先在其他程序中关闭，或者请文件所有者开放权限。</translation>
    </message>
    <message>
        <source>%1 is empty (0 bytes).</source>
        <translation>“%1”是空文件（0字节）。</translation>
    </message>
    <message>
        <source>Copy it again from where it came.</source>
        <translation>请从来源处重新拷贝。</translation>
    </message>
    <message>
        <source>%1 is an old Excel file (.xls), which cannot be read.</source>
        <translation>“%1”是旧版 Excel 文件（.xls），无法读取。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>请用 WPS 或 Excel 打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>%1 is protected by a password.</source>
        <translation>“%1”设有密码。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel, remove the password and save it again.</source>
        <translation>请用 WPS 或 Excel 打开，取消密码后重新保存。</translation>
    </message>
    <message>
        <source>%1 is a packed file, but no workbook.</source>
        <translation>“%1”是压缩文件，不是工作簿。</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .ods or .csv file; unpack an archive first.</source>
        <translation>请选择 .xlsx、.ods 或 .csv 文件；压缩包请先解压。</translation>
    </message>
    <message>
        <source>%1 is a web page or an XML text, whatever its name says.</source>
        <translation>“%1”实际是网页或 XML 文本，与扩展名不符。</translation>
    </message>
    <message>
        <source>%1 is no table: it holds neither a workbook nor readable text.</source>
        <translation>“%1”不是表格：既不是工作簿，也不是可读的文本。</translation>
    </message>
    <message>
        <source>Choose an .xlsx, .ods or .csv file.</source>
        <translation>请选择 .xlsx、.ods 或 .csv 文件。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2).</source>
        <translation>“%1”已损坏（%2）。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel and save it again, or copy it again from where it came.</source>
        <translation>请用 WPS 或 Excel 打开后重新保存，或者从来源处重新拷贝。</translation>
    </message>
    <message>
        <source>%1 declares a document type in %2, which no office program writes.</source>
        <translation>“%1”的 %2 中含有文档类型声明，不是办公软件生成的文件。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel and save it again.</source>
        <translation>请用 WPS 或 Excel 打开后重新保存。</translation>
    </message>
    <message>
        <source>%1 is nested deeper than any workbook in %2.</source>
        <translation>“%1”的 %2 嵌套过深，不是正常的工作簿。</translation>
    </message>
    <message>
        <source>%1 unpacks to more than can be taken (%2).</source>
        <translation>“%1”解压后过大（%2），无法处理。</translation>
    </message>
    <message>
        <source>Copy the table itself into a new workbook and save that.</source>
        <translation>请将表格复制到新的工作簿中保存，再导入。</translation>
    </message>
    <message>
        <source>%1 is packed from more parts than any workbook.</source>
        <translation>“%1”的组成部分过多，不是正常的工作簿。</translation>
    </message>
    <message>
        <source>%1 has more than %2 rows.</source>
        <translation>“%1”超过%2行。</translation>
    </message>
    <message>
        <source>Split the table into several files.</source>
        <translation>请将表格拆分为多个文件。</translation>
    </message>
    <message>
        <source>%1 has something beyond column %2.</source>
        <translation>“%1”在第%2列之后还有内容。</translation>
    </message>
    <message>
        <source>Delete what stands to the right of the table and save it again.</source>
        <translation>请删除表格右侧的多余内容后重新保存。</translation>
    </message>
    <message>
        <source>%1 has a cell with more text than can be taken, near row %2.</source>
        <translation>“%1”第%2行附近有单元格文字过长。</translation>
    </message>
    <message>
        <source>Look there for a quotation mark that is not closed, or shorten the text.</source>
        <translation>请检查该处引号是否成对，或者缩短文字。</translation>
    </message>
    <message>
        <source>%1 opens a quotation mark near row %2 and never closes it.</source>
        <translation>“%1”第%2行附近的引号没有成对。</translation>
    </message>
    <message>
        <source>%1 is not UTF-8, and this computer&apos;s Qt cannot read GB18030.</source>
        <translation>“%1”不是 UTF-8 编码，本机又无法读取 GB18030 编码。</translation>
    </message>
    <message>
        <source>%1 has no sheet.</source>
        <translation>“%1”没有工作表。</translation>
    </message>
    <message>
        <source>Open it in WPS or Excel and save the table again.</source>
        <translation>请用 WPS 或 Excel 打开，重新保存表格。</translation>
    </message>
    <message>
        <source>%1 has no sheet with this name; it has: %2.</source>
        <translation>“%1”中没有这个工作表；现有：%2。</translation>
    </message>
    <message>
        <source>Name one of these.</source>
        <translation>请从中指定一个。</translation>
    </message>
    <message>
        <source>%1 has no row of known headings in: %2.</source>
        <translation>“%1”的以下工作表中没有可识别的表头：%2。</translation>
    </message>
    <message>
        <source>Put plain headings above the columns (title, unit and so on), or say what each column is.</source>
        <translation>请在各列上方写明表头（标题、承办单位等），或者逐列指定含义。</translation>
    </message>
    <message>
        <source>The columns of %1 cannot be assigned so: %2.</source>
        <translation>“%1”的列不能这样对应：%2。</translation>
    </message>
    <message>
        <source>Write heading=field for each column, with headings that the sheet has.</source>
        <translation>请逐列写成“表头=字段”，表头须与工作表一致。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>“%1”无法写入：%2。</translation>
    </message>
    <message>
        <source>Close it in other programs, or choose another folder.</source>
        <translation>请先在其他程序中关闭，或者另选文件夹。</translation>
    </message>
    <message>
        <source>%1, line %2</source>
        <extracomment>detail of a damaged file: part, line in it</extracomment>
        <translation>%1第%2行</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>文件结尾缺失</translation>
    </message>
    <message>
        <source>its part %1 is missing</source>
        <extracomment>detail of a damaged file</extracomment>
        <translation>缺少组成部分 %1</translation>
    </message>
    <message>
        <source>there is no such day in the calendar</source>
        <translation>日历上没有这一天</translation>
    </message>
    <message>
        <source>the year cannot be right</source>
        <translation>年份有误</translation>
    </message>
    <message>
        <source>not a day, such as 2026-03-16</source>
        <translation>不是日期（写法如 2026-03-16）</translation>
    </message>
    <message>
        <source>the day of the month is missing</source>
        <translation>缺少日</translation>
    </message>
    <message>
        <source>the year needs four digits</source>
        <translation>年份须写四位数字</translation>
    </message>
    <message>
        <source>the year is missing</source>
        <translation>缺少年份</translation>
    </message>
    <message>
        <source>outside the range of case numbers</source>
        <translation>超出编号范围</translation>
    </message>
    <message>
        <source>not the number of a case, such as 12 or 18-4-12</source>
        <translation>不是建议编号（写法如 12 或 18-4-12）</translation>
    </message>
    <message>
        <source>not a congress and session, such as 18-4</source>
        <translation>不是届次（写法如 18-4）</translation>
    </message>
    <message>
        <source>not a class of answers, such as A</source>
        <translation>不是答复类别（写法如 A）</translation>
    </message>
    <message>
        <source>neither yes nor no</source>
        <translation>应填“是”或“否”</translation>
    </message>
    <message>
        <source>none of the three ratings</source>
        <translation>不是三种评价之一（满意、基本满意、不满意）</translation>
    </message>
    <message>
        <source>not taken</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>row number</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>case number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>congress and session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>congress</source>
        <translation>届</translation>
    </message>
    <message>
        <source>session</source>
        <translation>次</translation>
    </message>
    <message>
        <source>in recess</source>
        <translation>闭会期间</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>text</source>
        <translation>正文</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>co-signers</source>
        <translation>附议代表</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>deputies&apos; group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>lead or sole unit</source>
        <translation>主办（独办）单位</translation>
    </message>
    <message>
        <source>assisting units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>leader who takes the case</source>
        <translation>领办领导</translation>
    </message>
    <message>
        <source>leader who supervises</source>
        <translation>督办领导</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>to be answered by</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>rated on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>class of the reply</source>
        <translation>答复类别</translation>
    </message>
    <message>
        <source>tick for one class</source>
        <translation>答复类别（勾选）</translation>
    </message>
    <message>
        <source>text of the reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>letter number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>rating of the handling</source>
        <translation>办理过程评价</translation>
    </message>
    <message>
        <source>rating of the result</source>
        <translation>办理结果评价</translation>
    </message>
    <message>
        <source>tick for one rating</source>
        <translation>评价（勾选）</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>key case</source>
        <translation>重点督办</translation>
    </message>
    <message>
        <source>note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>name</source>
        <translation>姓名（名称）</translation>
    </message>
    <message>
        <source>sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>deputy&apos;s certificate</source>
        <translation>代表证号</translation>
    </message>
    <message>
        <source>education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>address</source>
        <translation>通信地址</translation>
    </message>
    <message>
        <source>e-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>member of the standing committee</source>
        <translation>常委会组成人员</translation>
    </message>
    <message>
        <source>short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>kind of unit</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>leader of the unit</source>
        <translation>单位负责人</translation>
    </message>
    <message>
        <source>contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>other names</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>“%1” is not of the form heading=field</source>
        <translation>“%1”没有写成“表头=字段”</translation>
    </message>
    <message>
        <source>there is no field “%1”</source>
        <translation>没有字段“%1”</translation>
    </message>
    <message>
        <source>a sheet has no room for %1 rows</source>
        <translation>工作表容纳不下%1行</translation>
    </message>
    <message>
        <source>a sheet has no room for %1 columns</source>
        <translation>工作表容纳不下%1列</translation>
    </message>
    <message>
        <source>row %1 has a text that is too long for a cell of a sheet</source>
        <translation>第%1行的文字过长，单元格容纳不下</translation>
    </message>
    <message>
        <source>a formula that failed</source>
        <translation>公式结果出错</translation>
    </message>
    <message>
        <source>there is no heading “%1”</source>
        <translation>没有表头“%1”</translation>
    </message>
    <message>
        <source>the name is missing</source>
        <translation>缺少姓名（名称）</translation>
    </message>
    <message>
        <source>the title is missing</source>
        <translation>缺少标题</translation>
    </message>
    <message>
        <source>not a tick</source>
        <translation>不是勾选标记</translation>
    </message>
    <message>
        <source>more than one is ticked</source>
        <translation>勾选了不止一项</translation>
    </message>
    <message>
        <source>the case above says otherwise, and one row of it is taken</source>
        <translation>与上方同一件建议的内容不一致，只取其中一行</translation>
    </message>
    <message>
        <source>row %1 has the same number</source>
        <translation>与第%1行编号相同</translation>
    </message>
    <message>
        <source>counted as 满意</source>
        <translation>按“满意”计</translation>
    </message>
    <message>
        <source>the folder for temporary files has no room</source>
        <translation>临时文件夹空间不足</translation>
    </message>
    <message>
        <source>no year is written; taken as %1</source>
        <translation>未写年份，按%1处理</translation>
    </message>
    <message>
        <source>own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>takes or supervises</source>
        <translation>领办或督办</translation>
    </message>
    <message>
        <source>day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>off or work</source>
        <translation>放假或上班</translation>
    </message>
    <message>
        <source>in office or not</source>
        <translation>任职状态</translation>
    </message>
    <message>
        <source>valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>valid to</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>successor</source>
        <translation>承接单位</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done by</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Text of the suggestion</source>
        <translation>建议正文</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Source of the idea</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>可否公开</translation>
    </message>
    <message>
        <source>Keep the proposer secret</source>
        <translation>对提出人保密</translation>
    </message>
    <message>
        <source>Handed in during the recess</source>
        <translation>闭会期间提出</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation>附议代表</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Unit wished for</source>
        <translation>意向承办单位</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Sole unit</source>
        <translation>独办单位</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Assisting units</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>Separate units</source>
        <translation>分办单位</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>阅知</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>承办方式</translation>
    </message>
    <message>
        <source>Unit suggested instead</source>
        <translation>建议改办单位</translation>
    </message>
    <message>
        <source>Leader who takes the case</source>
        <translation>领办领导</translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation>督办领导</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Local limit date</source>
        <translation>限办日期</translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation>延期至</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Deputy notified on</source>
        <translation>告知代表日期</translation>
    </message>
    <message>
        <source>Deputy heard on</source>
        <translation>听取代表意见日期</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation>理由代码</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签署人</translation>
    </message>
    <message>
        <source>Way of reply</source>
        <translation>答复方式</translation>
    </message>
    <message>
        <source>Form of contact</source>
        <translation>沟通方式</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>阶段</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>People</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>Class of the reply</source>
        <translation>答复类别</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Rating of the process</source>
        <translation>办理过程评价</translation>
    </message>
    <message>
        <source>Rating of the result</source>
        <translation>办理结果评价</translation>
    </message>
    <message>
        <source>Rating collected by</source>
        <translation>评价征集方</translation>
    </message>
    <message>
        <source>Way of collecting</source>
        <translation>征集方式</translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation>签字人</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>佐证材料</translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Promise no.</source>
        <translation>承诺序号</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation>档号</translation>
    </message>
    <message>
        <source>Box</source>
        <translation>盒号</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>保管期限</translation>
    </message>
    <message>
        <source>All co-signers agree</source>
        <translation>全体附议代表同意</translation>
    </message>
    <message>
        <source>Deputy was present</source>
        <translation>代表在场</translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation>并入</translation>
    </message>
    <message>
        <source>Logged on</source>
        <translation>登记日期</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>沟通内容</translation>
    </message>
    <message>
        <source>Text of the reply</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Opinion of the deputy</source>
        <translation>代表意见</translation>
    </message>
    <message>
        <source>What is urged</source>
        <translation>催办内容</translation>
    </message>
    <message>
        <source>Confrontation</source>
        <translation>三方对质</translation>
    </message>
    <message>
        <source>Why it is heard</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Point no.</source>
        <translation>争议点序号</translation>
    </message>
    <message>
        <source>Point in dispute</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>What the reply says</source>
        <translation>单位自报</translation>
    </message>
    <message>
        <source>What the deputy says</source>
        <translation>代表意见</translation>
    </message>
    <message>
        <source>What was seen on site</source>
        <translation>现场查看情况</translation>
    </message>
    <message>
        <source>Questions and answers</source>
        <translation>问答记录</translation>
    </message>
    <message>
        <source>Agreed conclusion</source>
        <translation>三方结论</translation>
    </message>
    <message>
        <source>Ballots issued</source>
        <translation>发出票数</translation>
    </message>
    <message>
        <source>Ballots returned</source>
        <translation>收回票数</translation>
    </message>
    <message>
        <source>Valid ballots</source>
        <translation>有效票数</translation>
    </message>
    <message>
        <source>Votes: satisfied</source>
        <translation>满意票</translation>
    </message>
    <message>
        <source>Votes: basically satisfied</source>
        <translation>基本满意票</translation>
    </message>
    <message>
        <source>Votes: dissatisfied</source>
        <translation>不满意票</translation>
    </message>
    <message>
        <source>To be redone</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Referred to the directors&apos; meeting</source>
        <translation>提交主任会议</translation>
    </message>
    <message>
        <source>Agreed not to be redone</source>
        <translation>商定不再重办</translation>
    </message>
    <message>
        <source>For the media</source>
        <translation>宣传内容</translation>
    </message>
    <message>
        <source>Held on</source>
        <translation>召开日期</translation>
    </message>
    <message>
        <source>Begins at</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>Held on site</source>
        <translation>现场召开</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>参加方</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>职级</translation>
    </message>
    <message>
        <source>Did not come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>The chair goes on without</source>
        <translation>主持人决定继续</translation>
    </message>
    <message>
        <source>Drawn by the rule</source>
        <translation>抽取规则</translation>
    </message>
    <message>
        <source>Seed of the draw</source>
        <translation>随机种子</translation>
    </message>
    <message>
        <source>How many are drawn</source>
        <translation>抽取件数</translation>
    </message>
    <message>
        <source>Reason in words</source>
        <translation>理由说明</translation>
    </message>
    <message>
        <source>Class that is found</source>
        <translation>核定类别</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>To be emptied</source>
        <translation>清空</translation>
    </message>
    <message>
        <source>Milestone or progress</source>
        <translation>节点或进展</translation>
    </message>
    <message>
        <source>Milestone due on</source>
        <translation>节点时限</translation>
    </message>
    <message>
        <source>Rating of the delivery</source>
        <translation>兑现评价</translation>
    </message>
    <message>
        <source>Key item</source>
        <translation>重点督办事项</translation>
    </message>
    <message>
        <source>Plan of supervision</source>
        <translation>督办方案</translation>
    </message>
    <message>
        <source>Report to the directors&apos; meeting</source>
        <translation>向主任会议报告</translation>
    </message>
    <message>
        <source>What is to be done next</source>
        <translation>下一步要求</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Share drawn, in percent</source>
        <translation>抽取比例（%）</translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>(none)</source>
        <extracomment>an entry of a drop-down list: nothing chosen</extracomment>
        <translation>（未选）</translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the words beside a box to tick</extracomment>
        <translation>是</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a unit and its part in the case: 县交通运输局 (lead unit)</extracomment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation>自动取下一个号</translation>
    </message>
    <message>
        <source>number, such as 18-4-12</source>
        <translation>编号，如 18-4-12</translation>
    </message>
    <message>
        <source>names of units, pinyin or initials, 、 between</source>
        <translation>单位全称或简称、拼音或首字母，用“、”分隔</translation>
    </message>
    <message>
        <source>full or short name of a unit, pinyin or initials</source>
        <translation>单位全称或简称、拼音或首字母</translation>
    </message>
    <message>
        <source>%1 (leads)</source>
        <extracomment>a deputy in a list, the one who leads the suggestion</extracomment>
        <translation>%1（领衔）</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>未计</translation>
    </message>
    <message>
        <source>none yet</source>
        <extracomment>the names that a register holds: not one</extracomment>
        <translation>尚无</translation>
    </message>
    <message>
        <source>a name, unless a delegation proposes</source>
        <translation>姓名或拼音；代表团提的可不填</translation>
    </message>
</context>
<context>
    <name>FigureTable</name>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>办复</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Class %1</source>
        <extracomment>cases whose latest reply claims this class</extracomment>
        <translation>%1类</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message>
        <source>Session: %1</source>
        <translation>会议：%1</translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation>状态：%1</translation>
    </message>
    <message>
        <source>With: %1</source>
        <extracomment>who has the case at present: office, unit, deputy</extracomment>
        <translation>当前环节：%1</translation>
    </message>
    <message>
        <source>From the recess</source>
        <translation>闭会期间</translation>
    </message>
    <message>
        <source>From the session</source>
        <translation>大会期间</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>承办单位：%1</translation>
    </message>
    <message>
        <source>Answering unit: %1</source>
        <translation>答复单位：%1</translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation>类别：%1</translation>
    </message>
    <message>
        <source>Delegation: %1</source>
        <translation>代表团：%1</translation>
    </message>
    <message>
        <source>Deputy group: %1</source>
        <translation>代表小组：%1</translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation>代表：%1</translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation>领办领导：%1</translation>
    </message>
    <message>
        <source>Supervisor: %1</source>
        <translation>督办领导：%1</translation>
    </message>
    <message>
        <source>Committee: %1</source>
        <translation>专委会：%1</translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation>答复类别：%1</translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation>评价：%1</translation>
    </message>
    <message>
        <source>Replied, not rated</source>
        <translation>已答复未评价</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Key items</source>
        <translation>重点督办</translation>
    </message>
    <message>
        <source>Due %1 to %2</source>
        <extracomment>due between two days</extracomment>
        <translation>%1至%2到期</translation>
    </message>
    <message>
        <source>Cases behind a number of a report</source>
        <translation>报表数字对应的建议</translation>
    </message>
    <message numerus="yes">
        <source>%1, … (%n in all)</source>
        <extracomment>two of the states that a filter lets through, and how many there are in all</extracomment>
        <translation>
            <numerusform>%1等 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>With whom</source>
        <extracomment>who has the case at present: office, unit, deputy</extracomment>
        <translation>当前环节</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>Committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Class of the reply</source>
        <translation>答复类别</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Assisting unit: %1</source>
        <translation>协办单位：%1</translation>
    </message>
    <message>
        <source>With an assisting unit</source>
        <translation>有协办单位</translation>
    </message>
    <message>
        <source>%1: nothing entered</source>
        <extracomment>a filter: an own field of the office, and that cases say nothing there</extracomment>
        <translation>%1：未填</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <extracomment>a filter: an own field of the office and its value</extracomment>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>(nothing entered)</source>
        <extracomment>a filter: cases that say nothing in an own field</extracomment>
        <translation>（未填）</translation>
    </message>
</context>
<context>
    <name>Follow</name>
    <message>
        <source>Certified</source>
        <translation>已核定</translation>
    </message>
    <message>
        <source>units&apos; shares whose class three parties certified; of several the latest</source>
        <translation>三方核定了类别的承办单位件数，多次核定的以最近一次为准</translation>
    </message>
    <message>
        <source>Claimed solved</source>
        <translation>自报已解决</translation>
    </message>
    <message>
        <source>of these, shares that the unit claimed as solved</source>
        <translation>其中单位自报已解决的件数</translation>
    </message>
    <message>
        <source>Certified solved</source>
        <translation>核定已解决</translation>
    </message>
    <message>
        <source>of these, shares that three parties found solved</source>
        <translation>其中三方核定已解决的件数</translation>
    </message>
    <message>
        <source>As claimed</source>
        <translation>与自报一致</translation>
    </message>
    <message>
        <source>of these, shares whose certified class is the claimed one</source>
        <translation>其中核定类别与自报类别一致的件数</translation>
    </message>
    <message>
        <source>Downgraded</source>
        <translation>降级</translation>
    </message>
    <message>
        <source>of these, shares found in a class further down the scheme than claimed</source>
        <translation>其中核定类别低于自报类别的件数</translation>
    </message>
    <message>
        <source>Upgraded</source>
        <translation>升级</translation>
    </message>
    <message>
        <source>of these, shares found in a class further up the scheme than claimed</source>
        <translation>其中核定类别高于自报类别的件数</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>列入议程</translation>
    </message>
    <message>
        <source>cases on the agenda of a session that has begun, less those taken off</source>
        <translation>已召开的对质会议议程上的建议件数，移出的不计</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>已议定</translation>
    </message>
    <message>
        <source>of these, cases that were concluded</source>
        <translation>其中形成结论的件数</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>of these, cases put off with a reason</source>
        <translation>其中说明原因暂缓的件数</translation>
    </message>
    <message>
        <source>Settled on the spot</source>
        <translation>现场解决</translation>
    </message>
    <message>
        <source>To be redone</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>concluded cases that a unit has to redo</source>
        <translation>已议定且须重新办理的件数</translation>
    </message>
    <message>
        <source>Referred</source>
        <translation>提交主任会议</translation>
    </message>
    <message>
        <source>concluded cases referred to the directors&apos; meeting</source>
        <translation>已议定且提交主任会议的件数</translation>
    </message>
    <message>
        <source>Promises made</source>
        <translation>新作承诺</translation>
    </message>
    <message>
        <source>promises made on the day of the conclusion</source>
        <translation>议定当日作出的承诺项数</translation>
    </message>
    <message>
        <source>units&apos; shares found in a class further down than claimed</source>
        <translation>核定类别低于自报类别的承办单位件数</translation>
    </message>
    <message>
        <source>Units summoned</source>
        <translation>应到单位</translation>
    </message>
    <message>
        <source>units that answer for a case on the agenda, each once a session</source>
        <translation>议程上建议的承办单位，每次会议每个单位计一次</translation>
    </message>
    <message>
        <source>Heads in person</source>
        <translation>一把手到会</translation>
    </message>
    <message>
        <source>of these, units whose head was there</source>
        <translation>其中主要负责人本人到会的单位</translation>
    </message>
    <message>
        <source>Rated before and since</source>
        <translation>前后均有评价</translation>
    </message>
    <message>
        <source>cases whose result was rated before the session and again on its day or later</source>
        <translation>会前和会后（含当日）都有结果评价的件数</translation>
    </message>
    <message>
        <source>Satisfied before</source>
        <translation>会前满意</translation>
    </message>
    <message>
        <source>of these, cases rated satisfied or basically satisfied before the session</source>
        <translation>其中会前评价为满意或基本满意的件数</translation>
    </message>
    <message>
        <source>Satisfied since</source>
        <translation>会后满意</translation>
    </message>
    <message>
        <source>of these, cases rated satisfied or basically satisfied by now</source>
        <translation>其中会后评价为满意或基本满意的件数</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>promises made</source>
        <translation>已作出的承诺项数</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>已到期</translation>
    </message>
    <message>
        <source>promises whose day has come, or that were kept or broken before it</source>
        <translation>期限已过，或者提前兑现、说明未兑现的承诺项数</translation>
    </message>
    <message>
        <source>Kept in time</source>
        <translation>按期兑现</translation>
    </message>
    <message>
        <source>due promises kept by their day</source>
        <translation>已到期承诺中在期限内兑现的项数</translation>
    </message>
    <message>
        <source>Kept by the first day</source>
        <translation>按原期限兑现</translation>
    </message>
    <message>
        <source>due promises kept by the day that was first promised, whatever it was moved to</source>
        <translation>已到期承诺中在最初承诺的期限内兑现的项数，延期不改变原期限</translation>
    </message>
    <message>
        <source>Kept late</source>
        <translation>逾期兑现</translation>
    </message>
    <message>
        <source>due promises kept after their day</source>
        <translation>已到期承诺中超过期限才兑现的项数</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>promises given up with a written explanation</source>
        <translation>书面说明不能兑现的承诺项数</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期未兑现</translation>
    </message>
    <message>
        <source>promises past their day and still open</source>
        <translation>超过期限仍未兑现的承诺项数</translation>
    </message>
    <message>
        <source>Moved</source>
        <translation>延期</translation>
    </message>
    <message>
        <source>promises whose day was moved at least once</source>
        <translation>至少延期一次的承诺项数</translation>
    </message>
    <message>
        <source>Tracked then</source>
        <translation>当时跟踪类</translation>
    </message>
    <message>
        <source>units&apos; shares whose latest reply on the frozen day bore a class that is tracked</source>
        <translation>冻结日最近一次答复为跟踪类（B类）的承办单位件数</translation>
    </message>
    <message>
        <source>Solved since</source>
        <translation>转为已解决</translation>
    </message>
    <message>
        <source>of these, shares whose latest reply now claims a solved class</source>
        <translation>其中现在最近一次答复为已解决（A类）的件数</translation>
    </message>
    <message>
        <source>Given up since</source>
        <translation>转为不能解决</translation>
    </message>
    <message>
        <source>of these, shares whose latest reply now bears a class that is neither solved nor tracked</source>
        <translation>其中现在最近一次答复既非已解决也非跟踪类的件数</translation>
    </message>
    <message>
        <source>The frozen day is %1: who was tracked then stays in the base.</source>
        <translation>冻结日为%1：当日为跟踪类的，始终计入基数。</translation>
    </message>
    <message>
        <source>concluded cases that three parties certified as solved, without redo, new promise or referral</source>
        <translation>已议定且三方核定为已解决、不需重办、没有新承诺、未提交主任会议的件数</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>cases set as key items, less withdrawn and merged ones</source>
        <translation>列为重点督办的建议件数，不含撤回、并案</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>of these, cases that every answering unit has replied to</source>
        <translation>其中，各答复单位均已答复的件数</translation>
    </message>
    <message>
        <source>of these, cases whose latest reply claims a solved class</source>
        <translation>其中，最近答复自报为已解决类别的件数</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>of these, cases whose latest rating is satisfied or basically satisfied</source>
        <translation>其中，最近评价为满意或基本满意的件数</translation>
    </message>
    <message>
        <source>Promises open</source>
        <translation>承诺未了</translation>
    </message>
    <message>
        <source>of these, cases with a promise that is still open</source>
        <translation>其中，仍有未了承诺的件数</translation>
    </message>
    <message>
        <source>Inspected</source>
        <translation>已视察</translation>
    </message>
    <message>
        <source>of these, cases whose matter was inspected on site</source>
        <translation>其中，已现场视察的件数</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>已报告</translation>
    </message>
    <message>
        <source>of these, cases whose result was reported to the directors&apos; meeting</source>
        <translation>其中，办理结果已向主任会议报告的件数</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>of these, cases that are closed or archived</source>
        <translation>其中，已办结或归档的件数</translation>
    </message>
    <message>
        <source>A case of several units counts with each of them, also in the total.</source>
        <translation>由多个单位分别办理的建议，每个单位各计一件，合计亦同。</translation>
    </message>
    <message>
        <source>Replies, ratings and states are those of today; the day decides what had been set, inspected and reported by then.</source>
        <translation>答复、评价和状态取当前值；统计截止日决定当时已确定、已视察、已报告的内容。</translation>
    </message>
</context>
<context>
    <name>FollowPaper</name>
    <message>
        <source>by %1, as of %2</source>
        <translation>按%1，截至%2</translation>
    </message>
    <message>
        <source> (share of: %1)</source>
        <translation>（占“%1”的比例）</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
</context>
<context>
    <name>Hearing</name>
    <message>
        <source>Settle the disputed point “%1”</source>
        <extracomment>what a unit promises by settling a point in dispute; %1 is the point</extracomment>
        <translation>落实争议事项“%1”</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>A reply without a day of assignment cannot be counted; say the day with --assigned-on.</source>
        <translation>有答复但没有交办日期，无法计算期限；请用 --assigned-on 写明交办日期。</translation>
    </message>
    <message>
        <source>No day of assignment: the units are kept as proposed.</source>
        <translation>没有交办日期，承办单位按拟交办保存。</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>A reply without its class: the case stays unanswered.</source>
        <translation>有答复日期但没有答复类别，仍按未答复保存。</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>A rating without a reply is not taken.</source>
        <translation>没有答复的评价不予导入。</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation>未办结：%1</translation>
    </message>
    <message>
        <source>The file says %1; it stays as it is.</source>
        <translation>台账中为%1，保持不变。</translation>
    </message>
    <message>
        <source>This number belongs to “%1”.</source>
        <translation>该编号已用于“%1”。</translation>
    </message>
    <message>
        <source>lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation>没有这个编号。</translation>
    </message>
    <message>
        <source>The name is an alias of “%1”.</source>
        <translation>该名称是“%1”的别名。</translation>
    </message>
    <message>
        <source>received on</source>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>rated on</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Several bear this name (%1); the first was taken. Correct the case if it is another one.</source>
        <translation>有多名代表同名（%1），已取第一名；如不是该代表，请更正本件。</translation>
    </message>
    <message>
        <source>Assisting units without a lead unit are not taken.</source>
        <translation>没有主办单位，协办单位未导入。</translation>
    </message>
    <message>
        <source>Not closed: there is no reply with its class.</source>
        <translation>未办结：没有答复及其类别。</translation>
    </message>
    <message>
        <source>state</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>This state is not known; what the other columns say was taken.</source>
        <translation>没有这种状态，已按其他各列的内容导入。</translation>
    </message>
    <message>
        <source>The ledger does not say when it was withdrawn; the day of the import stands for it.</source>
        <translation>台账未写撤回日期，以导入日期代替。</translation>
    </message>
    <message>
        <source>A ledger does not say enough for this state (the reason, or the case merged into); log the case by hand, its number stays free.</source>
        <translation>台账中没有办理这一状态所需的内容（理由或并入的建议），请手工登记本件，编号仍保留。</translation>
    </message>
    <message>
        <source>Without a unit the assignment and the reply are not taken: %1.</source>
        <translation>没有承办单位，交办和答复未导入：%1。</translation>
    </message>
    <message>
        <source>The reply bears no day: it counts as given on every day, and never as in time.</source>
        <translation>答复没有日期：统计任何一天都计为已答复，但不计为按期。</translation>
    </message>
    <message>
        <source>This case is in the recycle bin. Bring it back from there first, or leave the row out: the number is not given again.</source>
        <translation>这件建议在回收站中。请先从回收站恢复，或者不导入这一行：该编号不再另给。</translation>
    </message>
    <message>
        <source>This cannot stand in the own field; the cell was left out.</source>
        <translation>这不是该自定义字段能填的内容；这一格没有导入。</translation>
    </message>
    <message>
        <source>taken over from the ledger</source>
        <extracomment>the reason of an amendment that an import makes</extracomment>
        <translation>从台账导入</translation>
    </message>
    <message>
        <source>The register says “%1”, and stays as it is.</source>
        <translation>名册中是“%1”，未作改动。</translation>
    </message>
    <message>
        <source>An earlier row has the same day.</source>
        <translation>前面已有同一天的行。</translation>
    </message>
    <message>
        <source>%1: %2 moves from %3 to %4</source>
        <extracomment>number of a case, what is due, the old day, the new one</extracomment>
        <translation>%1：%2由%3顺延至%4</translation>
    </message>
    <message>
        <source>The register has no such unit.</source>
        <translation>名册中没有这个单位。</translation>
    </message>
</context>
<context>
    <name>ImportDoors</name>
    <message>
        <source>– not taken –</source>
        <translation>– 不导入 –</translation>
    </message>
    <message>
        <source>The file was changed after it was looked at. Go back and look at it again.</source>
        <translation>文件在查看之后被改动过，请返回重新查看。</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>row left out</source>
        <translation>整行跳过</translation>
    </message>
    <message>
        <source>✓ Written: %1</source>
        <translation>✓ 已保存：%1</translation>
    </message>
    <message>
        <source>%1 (own field)</source>
        <extracomment>a field that the office made for itself</extracomment>
        <translation>%1（自定义字段）</translation>
    </message>
    <message>
        <source>cell not taken</source>
        <translation>该格未取用</translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message numerus="yes">
        <source>%n day</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n个工作日</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n个月</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Import</source>
        <translation>导入</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Case file made</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation>修改名册</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>cases use it</source>
        <translation>已有建议引用</translation>
    </message>
    <message>
        <source>Key suggestion</source>
        <translation>重点督办</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Co-signer left on</source>
        <translation>退出附议日期</translation>
    </message>
    <message>
        <source>State of the unit</source>
        <translation>承办单位状态</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Reply due on</source>
        <translation>答复期限</translation>
    </message>
    <message>
        <source>Promise due on</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>State of the promise</source>
        <translation>承诺状态</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Other name</source>
        <translation>别名</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Undo: %1</source>
        <translation>撤销：%1</translation>
    </message>
    <message>
        <source>Redo: %1</source>
        <translation>恢复：%1</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attach a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Take an attachment away</source>
        <translation>移除附件</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>同意</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>不同意</translation>
    </message>
    <message>
        <source>Own field</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Place among the others</source>
        <translation>排列次序</translation>
    </message>
    <message>
        <source>No longer in use</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>Holidays changed</source>
        <translation>调整节假日</translation>
    </message>
    <message>
        <source>Due date moved by a holiday</source>
        <translation>因节假日调整期限</translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>This is not JSON: %1, at byte %2.</source>
        <translation>不是有效的 JSON：%1（第%2字节处）。</translation>
    </message>
    <message>
        <source>An object in braces is expected.</source>
        <translation>此处应为花括号中的对象。</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>缺少此项</translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation>应为文字</translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation>不能为空</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation>应为%1至%2的整数</translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation>应为 true 或 false</translation>
    </message>
    <message>
        <source>a date like 2026-03-16 is expected</source>
        <translation>应为日期，如 2026-03-16</translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation>应为文字的列表</translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation>应为花括号中的对象</translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation>应为对象的列表</translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation>此处没有这一项</translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Shandong 2017, art. 8: special paper and electronic text</source>
        <translation>山东条例（2017）第八条：专用纸和电子文本</translation>
    </message>
    <message>
        <source>Office practice: a correction names its reason</source>
        <translation>工作惯例：更正须注明理由</translation>
    </message>
    <message>
        <source>Beijing 2014, art. 10: joint suggestions have equal force</source>
        <translation>北京条例（2014）第十条：联名建议与单独建议效力相同</translation>
    </message>
    <message>
        <source>Office practice: one co-signer leaving does not touch the case</source>
        <translation>工作惯例：个别代表退出附议不影响办理</translation>
    </message>
    <message>
        <source>Shandong 2017: one matter a paper, within the congress&apos;s competence</source>
        <translation>山东条例（2017）：一事一议，属于本级人大职权范围</translation>
    </message>
    <message>
        <source>Shandong 2017: returned to be split or rewritten, with the reason</source>
        <translation>山东条例（2017）：退回分拆或修改，并说明理由</translation>
    </message>
    <message>
        <source>Shandong 2017: rewritten and handed in again</source>
        <translation>山东条例（2017）：修改后重新提出</translation>
    </message>
    <message>
        <source>Shandong 2017: excluded subjects; the deputy is told</source>
        <translation>山东条例（2017）：不作为建议提出的事项，告知代表</translation>
    </message>
    <message>
        <source>Office practice: the number is given once and never again</source>
        <translation>工作惯例：一件一号，不重复使用</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 20: same content may be handled together, each deputy is answered</source>
        <translation>山东条例（2017）第二十条：内容相同的可以并案办理，分别答复代表</translation>
    </message>
    <message>
        <source>Office practice: merging can be undone, with the reason</source>
        <translation>工作惯例：并案可以取消，并说明理由</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 9: in writing; handling stops at once</source>
        <translation>山东条例（2017）第九条：书面撤回，即行终止办理</translation>
    </message>
    <message>
        <source>Office practice: units are consulted before assignment</source>
        <translation>工作惯例：交办前征求承办单位意见</translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51: three months from the day of assignment</source>
        <translation>代表法（2025年）第五十一条：自交办之日起三个月内答复</translation>
    </message>
    <message>
        <source>Shandong 2017: lead and assisting units</source>
        <translation>山东条例（2017）：主办单位和协办单位</translation>
    </message>
    <message>
        <source>Assignment notice: receipt part</source>
        <translation>交办通知：签收回执</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 12: within the window, with the reason</source>
        <translation>山东条例（2017）第十二条：在规定期限内提出，并说明理由</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 12: only with the assigner&apos;s consent</source>
        <translation>山东条例（2017）第十二条：须经交办机关同意</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 12: the unit goes on handling</source>
        <translation>山东条例（2017）第十二条：未经同意的，继续办理</translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51: contact with the deputy</source>
        <translation>代表法（2025年）第五十一条：与代表联系沟通</translation>
    </message>
    <message>
        <source>Shandong 2017: assisting units send a written opinion to the lead unit</source>
        <translation>山东条例（2017）：协办单位向主办单位提出书面协办意见</translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 20: an empty opinion is sent again</source>
        <translation>重庆条例（2018）第二十条：协办意见无实质内容的，重新提交</translation>
    </message>
    <message>
        <source>Shandong 2017: asked for before the limit ends</source>
        <translation>山东条例（2017）：在期限届满前申请延期</translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51: six months from the day of assignment at most</source>
        <translation>代表法（2025年）第五十一条：自交办之日起最长不超过六个月</translation>
    </message>
    <message>
        <source>Shandong 2017: consent of the assigner</source>
        <translation>山东条例（2017）：须经交办机关同意</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18 and 20: kinds and form of the reply</source>
        <translation>山东条例（2017）第十八条、第二十条：答复的种类和方式</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 23: opinion form to the deputy</source>
        <translation>山东条例（2017）第二十三条：向代表送征询意见表</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 23: process and result are rated separately</source>
        <translation>山东条例（2017）第二十三条：办理过程和办理结果分别评价</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 24: dissatisfied, after hearing the deputy</source>
        <translation>山东条例（2017）第二十四条：代表不满意的，听取代表意见后重新办理</translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 27: studied with deputies and units</source>
        <translation>重庆条例（2018）第二十七条：会同代表和承办单位研究</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18: answered again once it is solved</source>
        <translation>山东条例（2017）第十八条：问题解决后再次答复代表</translation>
    </message>
    <message>
        <source>Qingdao 2021, art. 27: ledger of promises</source>
        <translation>青岛条例（2021）第二十七条：承诺事项台账</translation>
    </message>
    <message>
        <source>Qingdao 2021, art. 27: kept, with evidence</source>
        <translation>青岛条例（2021）第二十七条：承诺兑现，附佐证材料</translation>
    </message>
    <message>
        <source>Qingdao 2021, art. 27: across years with a timetable</source>
        <translation>青岛条例（2021）第二十七条：跨年度办理，明确时间表</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18: explained in writing when it cannot be kept</source>
        <translation>山东条例（2017）第十八条：不能落实的，书面说明</translation>
    </message>
    <message>
        <source>Office practice: urging note</source>
        <translation>工作惯例：催办通知</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 14: key items are chosen by the directors&apos; meeting</source>
        <translation>山东条例（2017）第十四条：重点督办建议由主任会议确定</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 27: content, reply and rating are published</source>
        <translation>山东条例（2017）第二十七条：公开建议内容、答复和评价</translation>
    </message>
    <message>
        <source>Closing rule of the rule set</source>
        <translation>规则中的办结条件</translation>
    </message>
    <message>
        <source>Look-back: the answer proved untrue, or the rating changed</source>
        <translation>回头看：答复不实，或者评价改变</translation>
    </message>
    <message>
        <source>State Archives Order No. 8: filed by item</source>
        <translation>国家档案局令第8号：按件归档</translation>
    </message>
    <message>
        <source>Confrontation: day, place, chair, and the cases with the reason for each</source>
        <translation>三方对质：日期、地点、主持人，每件建议列入的原因</translation>
    </message>
    <message>
        <source>Qingyang practice: the unit reports in writing five working days before</source>
        <translation>庆阳做法：单位提前五个工作日提交书面报告</translation>
    </message>
    <message>
        <source>Attendance sheet: three parties, each there or excused</source>
        <translation>签到表：三方到场或者请假</translation>
    </message>
    <message>
        <source>Office practice: a draw is recorded so that anybody can repeat it</source>
        <translation>工作惯例：抽取留有记录，任何人都可以重复验证</translation>
    </message>
    <message>
        <source>Three parties sit face to face</source>
        <translation>三方到场，当面对质</translation>
    </message>
    <message>
        <source>Office practice: each case is concluded or put off with the reason</source>
        <translation>工作惯例：每件都有结论，或者说明理由后延后</translation>
    </message>
    <message>
        <source>Office practice: a case is put off with the reason</source>
        <translation>工作惯例：延后须说明理由</translation>
    </message>
    <message>
        <source>Office practice: the cases of a confrontation are chosen by rule, each with its reason</source>
        <translation>工作惯例：按规则选定对质建议，逐件说明原因</translation>
    </message>
    <message>
        <source>Office practice: a case is taken off an agenda with the reason</source>
        <translation>工作惯例：撤出议程须说明理由</translation>
    </message>
    <message>
        <source>Record of the confrontation: claimed, said, found, agreed</source>
        <translation>对质记录单：自报、代表意见、现场、结论</translation>
    </message>
    <message>
        <source>Ballot and count sheet: issued, returned, valid</source>
        <translation>测评票和计票单：发出、收回、有效</translation>
    </message>
    <message>
        <source>Yanzhou practice: a class stands when three parties agree</source>
        <translation>兖州做法：三方一致方可认定类别</translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 24: a second receipt for promises</source>
        <translation>重庆市2018年办法第二十四条：承诺事项二次回执</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 14: the result is reported to the directors&apos; meeting</source>
        <translation>山东省2017年条例第十四条：办理结果向主任会议报告</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 29: deputies inspect, the unit reports and answers</source>
        <translation>山东省2017年条例第二十九条：组织代表视察，承办单位汇报并回答询问</translation>
    </message>
    <message>
        <source>Office practice: a row entered by mistake is put aside, never erased; its number is not given again</source>
        <translation>机关惯例：误录的件移入回收站，不予删除，编号不再另给</translation>
    </message>
    <message>
        <source>Office practice: what was put aside comes back as it was</source>
        <translation>机关惯例：移入回收站的件按原样恢复</translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>new</source>
        <translation>新</translation>
    </message>
    <message>
        <source>The life of a case</source>
        <translation>建议办理流程</translation>
    </message>
    <message>
        <source>States from assignment to tracking are derived from the shares of the units; a row names every state that may follow.</source>
        <translation>从交办到跟踪办理的状态由各承办单位的办理情况推算得出；每行列出办理后可能出现的全部状态。</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>动作</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>办理主体</translation>
    </message>
    <message>
        <source>In states</source>
        <translation>适用状态</translation>
    </message>
    <message>
        <source>Unit&apos;s share</source>
        <translation>单位办理情况</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>办理后状态</translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation>填写内容</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Ground</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>(new)</source>
        <translation>（新建）</translation>
    </message>
    <message>
        <source>(stays)</source>
        <translation>（不变）</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>The confrontation as a whole</source>
        <translation>三方对质（整场）</translation>
    </message>
</context>
<context>
    <name>LocalName</name>
    <message>
        <source>en</source>
        <extracomment>The language of names that come from rule files: exactly &quot;en&quot; or &quot;zh&quot;, nothing else.</extracomment>
        <translation>zh</translation>
    </message>
</context>
<context>
    <name>MeetingKey</name>
    <message>
        <source>case</source>
        <translation>上一件/下一件</translation>
    </message>
    <message>
        <source>party</source>
        <translation>换方</translation>
    </message>
    <message>
        <source>write</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>point</source>
        <translation>争议点</translation>
    </message>
    <message>
        <source>new point</source>
        <translation>新争议点</translation>
    </message>
    <message>
        <source>evidence</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>问答</translation>
    </message>
    <message>
        <source>agreed</source>
        <translation>议定</translation>
    </message>
    <message>
        <source>ballot</source>
        <translation>计票</translation>
    </message>
    <message>
        <source>class of one unit</source>
        <translation>单位核定</translation>
    </message>
    <message>
        <source>conclude</source>
        <translation>结论</translation>
    </message>
    <message>
        <source>postpone</source>
        <translation>暂缓</translation>
    </message>
    <message>
        <source>full texts</source>
        <translation>原文</translation>
    </message>
    <message>
        <source>photos</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>timer</source>
        <translation>计时</translation>
    </message>
    <message>
        <source>page to sign</source>
        <translation>签字页</translation>
    </message>
    <message>
        <source>finish</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>退出</translation>
    </message>
    <message>
        <source>all keys</source>
        <translation>全部按键</translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>%1 = %2 ÷ %3 (by %4).</source>
        <extracomment>name of a rate, its numerator, its denominator, the date that decides</extracomment>
        <translation>%1＝%2÷%3（按%4统计）。</translation>
    </message>
    <message>
        <source>%1% (%2/%3)</source>
        <extracomment>percentage, then numerator and denominator</extracomment>
        <translation>%1%（%2/%3）</translation>
    </message>
    <message>
        <source>Answered rate</source>
        <translation>办复率</translation>
    </message>
    <message>
        <source>cases with a final reply</source>
        <translation>已作出答复的件数</translation>
    </message>
    <message>
        <source>cases assigned, less withdrawn ones</source>
        <translation>已交办件数（撤回的不计）</translation>
    </message>
    <message>
        <source>date of the reply</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Solved rate (claimed)</source>
        <translation>自报解决率</translation>
    </message>
    <message>
        <source>cases whose latest reply claims a solved class</source>
        <translation>最近一次答复自报已解决的件数</translation>
    </message>
    <message>
        <source>date of the latest reply</source>
        <translation>最近一次答复日期</translation>
    </message>
    <message>
        <source>Certified closing rate</source>
        <translation>核定办结率</translation>
    </message>
    <message>
        <source>cases closed after a rating or a three-party certification</source>
        <translation>经代表评价或三方核定后办结的件数</translation>
    </message>
    <message>
        <source>date of closing</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Closed, whatever the ground</source>
        <translation>办结率（不分口径）</translation>
    </message>
    <message>
        <source>cases closed</source>
        <translation>已办结的件数</translation>
    </message>
    <message>
        <source>Answered of those due</source>
        <translation>到期办复率</translation>
    </message>
    <message>
        <source>cases due or answered</source>
        <translation>已到期或已答复的件数</translation>
    </message>
    <message>
        <source>due date with extensions</source>
        <translation>答复期限（含批准的延期）</translation>
    </message>
    <message>
        <source>Answered on time</source>
        <translation>按期办复率</translation>
    </message>
    <message>
        <source>cases whose first reply came by the due date</source>
        <translation>首次答复未超过期限的件数</translation>
    </message>
    <message>
        <source>Answered within the unextended limit</source>
        <translation>法定期限内办复率</translation>
    </message>
    <message>
        <source>cases whose first reply came by the unextended limit</source>
        <translation>首次答复未超过原定期限（不含延期）的件数</translation>
    </message>
    <message>
        <source>limit without extension</source>
        <translation>原定期限（不含延期）</translation>
    </message>
    <message>
        <source>Solved at first reply</source>
        <translation>首次答复解决率</translation>
    </message>
    <message>
        <source>cases whose first reply claims a solved class</source>
        <translation>首次答复自报已解决的件数</translation>
    </message>
    <message>
        <source>date of the first reply</source>
        <translation>首次答复日期</translation>
    </message>
    <message>
        <source>Solved or planned</source>
        <translation>解决和计划解决率</translation>
    </message>
    <message>
        <source>cases solved, in progress or planned</source>
        <translation>已经解决、正在解决或列入计划解决的件数</translation>
    </message>
    <message>
        <source>Certified as solved</source>
        <translation>核定解决率</translation>
    </message>
    <message>
        <source>cases that three parties certified as solved</source>
        <translation>三方核定为已解决的件数</translation>
    </message>
    <message>
        <source>cases that three parties certified</source>
        <translation>经三方核定的件数</translation>
    </message>
    <message>
        <source>date of certification</source>
        <translation>核定日期</translation>
    </message>
    <message>
        <source>Face-to-face rate</source>
        <translation>面商率</translation>
    </message>
    <message>
        <source>cases with a face-to-face contact before the reply</source>
        <translation>答复前与代表面商的件数</translation>
    </message>
    <message>
        <source>date of the contact</source>
        <translation>面商日期</translation>
    </message>
    <message>
        <source>Rating return rate</source>
        <translation>评价反馈率</translation>
    </message>
    <message>
        <source>cases rated</source>
        <translation>已收回评价的件数</translation>
    </message>
    <message>
        <source>cases answered</source>
        <translation>已答复的件数</translation>
    </message>
    <message>
        <source>date of the rating</source>
        <translation>评价日期</translation>
    </message>
    <message>
        <source>Satisfied (result)</source>
        <translation>满意率（结果）</translation>
    </message>
    <message>
        <source>cases whose result is rated satisfied</source>
        <translation>结果评价为满意的件数</translation>
    </message>
    <message>
        <source>cases whose result is rated</source>
        <translation>已作结果评价的件数</translation>
    </message>
    <message>
        <source>latest rating</source>
        <translation>最近一次评价</translation>
    </message>
    <message>
        <source>Satisfied or basically (result)</source>
        <translation>满意和基本满意率（结果）</translation>
    </message>
    <message>
        <source>cases whose result is rated satisfied or basically satisfied</source>
        <translation>结果评价为满意或基本满意的件数</translation>
    </message>
    <message>
        <source>Basically satisfied (result)</source>
        <translation>基本满意率（结果）</translation>
    </message>
    <message>
        <source>cases whose result is rated basically satisfied</source>
        <translation>结果评价为基本满意的件数</translation>
    </message>
    <message>
        <source>Dissatisfied (result)</source>
        <translation>不满意率（结果）</translation>
    </message>
    <message>
        <source>cases whose result is rated dissatisfied</source>
        <translation>结果评价为不满意的件数</translation>
    </message>
    <message>
        <source>Satisfied at first (result)</source>
        <translation>首次满意率（结果）</translation>
    </message>
    <message>
        <source>cases whose result was first rated satisfied</source>
        <translation>首次结果评价为满意的件数</translation>
    </message>
    <message>
        <source>first rating</source>
        <translation>首次评价</translation>
    </message>
    <message>
        <source>Satisfied (process)</source>
        <translation>满意率（过程）</translation>
    </message>
    <message>
        <source>cases whose process is rated satisfied</source>
        <translation>过程评价为满意的件数</translation>
    </message>
    <message>
        <source>cases whose process is rated</source>
        <translation>已作过程评价的件数</translation>
    </message>
    <message>
        <source>Satisfied at first (process)</source>
        <translation>首次满意率（过程）</translation>
    </message>
    <message>
        <source>cases whose process was first rated satisfied</source>
        <translation>首次过程评价为满意的件数</translation>
    </message>
    <message>
        <source>Redo rate</source>
        <translation>重办率</translation>
    </message>
    <message>
        <source>cases sent back at least once</source>
        <translation>至少重新办理一次的件数</translation>
    </message>
    <message>
        <source>date of the redo order</source>
        <translation>责令重新办理日期</translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>There is no file %1.</source>
        <translation>文件“%1”不存在。</translation>
    </message>
    <message>
        <source>Check the name, or make a new case file.</source>
        <translation>请核对文件名，或者新建台账文件。</translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation>“%1”是文件夹，不是台账文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .huiyin.</source>
        <translation>请选择扩展名为 .huiyin 的文件。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>“%1”无法读取：%2。</translation>
    </message>
    <message>
        <source>Ask for the right to read it, or check the disk.</source>
        <translation>请申请读取权限，或者检查磁盘。</translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>Restore the last backup; an empty file holds nothing.</source>
        <translation>空文件没有内容，请用最近的备份恢复。</translation>
    </message>
    <message>
        <source>%1 is not a case file of Huiyin.</source>
        <translation>“%1”不是回音的台账文件。</translation>
    </message>
    <message>
        <source>Choose a file that ends in .huiyin; a ledger is imported into one.</source>
        <translation>请选择扩展名为 .huiyin 的文件；表格台账请通过导入进入。</translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation>“%1”不完整：应有%3字节，现有%2字节。</translation>
    </message>
    <message>
        <source>Keep it as it is and restore the last backup.</source>
        <translation>请保留原文件，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation>“%1”已损坏：%2。</translation>
    </message>
    <message>
        <source>The tables of %1 were changed by another program.</source>
        <translation>“%1”的数据表被其他程序改动过。</translation>
    </message>
    <message>
        <source>Restore the last backup; do not open case files with database tools.</source>
        <translation>请用最近的备份恢复；不要用数据库工具打开台账文件。</translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder allows no new files.</source>
        <translation>“%1”无法写入：所在文件夹不允许新建文件。</translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written, or open it for reading only.</source>
        <translation>请复制到可以写入的文件夹，或者以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is in use on %2 (%3, process %4) since %5.</source>
        <translation>“%1”自%5起正在计算机%2上使用（%3，进程%4）。</translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only.</source>
        <translation>请在该处关闭，或者以只读方式打开。</translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation>“%1”被其他程序占用。</translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation>请在该程序中关闭后重试。</translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed.</source>
        <translation>“%1”所在磁盘已满，未作任何改动。</translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation>请腾出空间后重试。</translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation>“%1”无法写入。</translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation>“%1”无法使用：%2。</translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation>请检查磁盘和文件夹。</translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2, this one knows %3).</source>
        <translation>“%1”由更新版本的程序保存（文件格式%2，本程序支持到%3）。</translation>
    </message>
    <message>
        <source>%1 is of an older version and must be brought up to date first.</source>
        <translation>“%1”是旧版本文件，须先升级。</translation>
    </message>
    <message>
        <source>Open it once for writing; a backup is made before.</source>
        <translation>请以可写方式打开一次，升级前会自动备份。</translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation>“%1”已经存在。</translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation>请另取文件名；原文件不会被覆盖。</translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation>文件夹“%1”无法写入。</translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation>请另选文件夹。</translation>
    </message>
    <message>
        <source>Update Huiyin; nothing is read from the file until then.</source>
        <translation>请升级回音；升级之前不读取该文件的任何内容。</translation>
    </message>
    <message>
        <source>%1 was written by a newer program: this one does not know its %2.</source>
        <extracomment>%2 is a table and its column</extracomment>
        <translation>“%1”由更新版本的程序保存：本程序不认识其中的%2。</translation>
    </message>
    <message>
        <source>%1 is a device, not a case file.</source>
        <translation>“%1”是设备，不是台账文件。</translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>the system&apos;s font</source>
        <translation>系统字体</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is the official font that is missing, %2 the one in its place</extracomment>
        <translation>%1以%2代替</translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two replaced fonts</extracomment>
        <translation>，</translation>
    </message>
    <message>
        <source>Official fonts are missing on this PC and replaced: %1.</source>
        <translation>本机缺少公文字体，已替换：%1。</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>in the foot of a page; %1 is its number, %2 how many there are</extracomment>
        <translation>第%1页 共%2页</translation>
    </message>
    <message>
        <source>The PDF was not written: the folder of %1 does not exist.</source>
        <translation>PDF 未生成：“%1”所在的文件夹不存在。</translation>
    </message>
    <message>
        <source>The PDF was not written: %1 is a folder.</source>
        <translation>PDF 未生成：“%1”是文件夹。</translation>
    </message>
    <message>
        <source>The PDF was not written: you may not write %1.</source>
        <translation>PDF 未生成：没有写入“%1”的权限。</translation>
    </message>
    <message>
        <source>The PDF was not written: there is no room left for %1.</source>
        <translation>PDF 未生成：空间不足，无法保存“%1”。</translation>
    </message>
    <message>
        <source>The PDF was not written: %1 cannot be written.</source>
        <translation>PDF 未生成：“%1”无法写入。</translation>
    </message>
    <message>
        <source>The PDF was not written: its pages could not be put together.</source>
        <translation>PDF 未生成：页面合成失败。</translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the caption of a table that goes on from the page before</extracomment>
        <translation>%1（续）</translation>
    </message>
    <message>
        <source>Notes: </source>
        <extracomment>before the notes under a table</extracomment>
        <translation>注：</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Case management for deputies&apos; suggestions.</source>
        <translation>代表建议办理管理。</translation>
    </message>
    <message>
        <source>the case file to open</source>
        <translation>要打开的台账</translation>
    </message>
    <message>
        <source>language of the program</source>
        <translation>界面语言</translation>
    </message>
    <message>
        <source>take this day for today</source>
        <translation>把这一天当作今天</translation>
    </message>
    <message>
        <source>open the file for reading only</source>
        <translation>以只读方式打开</translation>
    </message>
    <message>
        <source>draw a place into the picture named last, and end</source>
        <translation>把指定界面画成图片后退出</translation>
    </message>
    <message>
        <source>size of the picture</source>
        <translation>图片大小</translation>
    </message>
    <message>
        <source>select this case first</source>
        <translation>先选中这件建议</translation>
    </message>
    <message>
        <source>dark colours</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>light colours</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar. Write it as 2026-03-16.</source>
        <translation>“%1”不是有效日期，请写成 2026-03-16。</translation>
    </message>
    <message>
        <source>Name the picture to draw: huiyin FILE --screenshot PLACE OUT.png</source>
        <translation>请给出图片文件名：huiyin 台账 --screenshot 界面 图片.png</translation>
    </message>
    <message>
        <source>A size reads 1280x800.</source>
        <translation>大小的写法是 1280x800。</translation>
    </message>
    <message>
        <source>The picture %1 could not be drawn.</source>
        <translation>图片 %1 未能生成。</translation>
    </message>
    <message>
        <source>colours of high contrast</source>
        <translation>高对比度配色</translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message>
        <source>No committee supervises this category.</source>
        <translation>该类别没有对口督办的专委会。</translation>
    </message>
    <message>
        <source>Spelled like “%1”: one row too many?</source>
        <translation>与“%1”写法相近，是否重复登记？</translation>
    </message>
    <message>
        <source>Without a delegation.</source>
        <translation>没有所属代表团。</translation>
    </message>
    <message>
        <source>Born on %1: younger than 18.</source>
        <translation>出生日期 %1：不满18周岁。</translation>
    </message>
    <message>
        <source>Born on %1: older than 100.</source>
        <translation>出生日期 %1：已过100周岁。</translation>
    </message>
    <message>
        <source>Stands twice in the delegation.</source>
        <translation>在本代表团中重复登记。</translation>
    </message>
    <message>
        <source>Has the certificate of %1.</source>
        <translation>代表证号与%1相同。</translation>
    </message>
    <message>
        <source>Ends (%1) before it begins (%2).</source>
        <translation>截止日期（%1）早于启用日期（%2）。</translation>
    </message>
    <message>
        <source>Its successor “%1” has ended too.</source>
        <translation>其承接单位“%1”也已撤销。</translation>
    </message>
    <message numerus="yes">
        <source>Ended without a successor, and has %n open case(s).</source>
        <translation>
            <numerusform>已撤销且没有承接单位，尚有 %n 件未办结。</numerusform>
        </translation>
    </message>
    <message>
        <source>Spelled like “%1”: one department twice?</source>
        <translation>与“%1”写法相近，是否同一单位登记了两次？</translation>
    </message>
    <message>
        <source>The official calendar says the same: the office&apos;s own day is not needed.</source>
        <translation>与国家公布的日历一致，无需另设。</translation>
    </message>
    <message>
        <source>The notice of holidays of %1 is missing: due dates know only its weekends.</source>
        <translation>缺 %1 年放假通知，计算期限时只按周末处理。</translation>
    </message>
    <message>
        <source>35 and younger</source>
        <translation>35岁以下</translation>
    </message>
    <message>
        <source>36 to 45</source>
        <translation>36至45岁</translation>
    </message>
    <message>
        <source>46 to 55</source>
        <translation>46至55岁</translation>
    </message>
    <message>
        <source>56 and older</source>
        <translation>56岁以上</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>党派</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>年龄</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>学历</translation>
    </message>
    <message>
        <source>Standing committee member</source>
        <translation>常委会组成人员</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>Born on</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>工作单位及职务</translation>
    </message>
    <message>
        <source>Certificate no.</source>
        <translation>代表证号</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>电子邮箱</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>通信地址</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>任职状态</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>单位全称</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>简称</translation>
    </message>
    <message>
        <source>Other names</source>
        <translation>其他名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>单位性质</translation>
    </message>
    <message>
        <source>Head in charge</source>
        <translation>分管负责人</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>启用日期</translation>
    </message>
    <message>
        <source>Valid to</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Successor</source>
        <translation>承接单位</translation>
    </message>
    <message>
        <source>Supervising committee</source>
        <translation>对口督办专委会</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Off or work</source>
        <translation>放假或上班</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>in office</source>
        <translation>在任</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>暂停执行职务</translation>
    </message>
    <message>
        <source>out of office</source>
        <translation>已终止</translation>
    </message>
    <message>
        <source>not said</source>
        <translation>未注明</translation>
    </message>
    <message>
        <source>government department</source>
        <translation>政府部门</translation>
    </message>
    <message>
        <source>party or mass organisation</source>
        <translation>党群部门</translation>
    </message>
    <message>
        <source>court</source>
        <translation>法院</translation>
    </message>
    <message>
        <source>procuratorate</source>
        <translation>检察院</translation>
    </message>
    <message>
        <source>supervisory commission</source>
        <translation>监委</translation>
    </message>
    <message>
        <source>body of the congress</source>
        <translation>人大机构</translation>
    </message>
    <message>
        <source>town or sub-district</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>enterprise or institution</source>
        <translation>企事业单位</translation>
    </message>
    <message>
        <source>takes cases for the government</source>
        <translation>政府领办</translation>
    </message>
    <message>
        <source>supervises for the congress</source>
        <translation>人大督办</translation>
    </message>
    <message>
        <source>day off</source>
        <translation>放假</translation>
    </message>
    <message>
        <source>make-up workday</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>end of the return window</source>
        <translation>退办截止</translation>
    </message>
    <message>
        <source>Name of the deputy</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the leader</source>
        <translation>姓名</translation>
    </message>
</context>
<context>
    <name>RegisterSheets</name>
    <message>
        <source>Hand-over of a recess suggestion</source>
        <translation>闭会期间建议交办</translation>
    </message>
    <message>
        <source>Return request</source>
        <translation>申请退办</translation>
    </message>
    <message>
        <source>Reassignment of a returned case</source>
        <translation>退办后重新交办</translation>
    </message>
    <message>
        <source>First contact with the deputy</source>
        <translation>首次联系代表</translation>
    </message>
    <message>
        <source>Opinion of an assisting unit</source>
        <translation>协办意见</translation>
    </message>
    <message>
        <source>Opinion once more</source>
        <translation>重新提出协办意见</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Reply, extended</source>
        <translation>延期答复</translation>
    </message>
    <message>
        <source>Points raised on visits</source>
        <translation>走访调研中提出的意见</translation>
    </message>
    <message>
        <source>Deputy&apos;s rating</source>
        <translation>代表评价</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Notice of a confrontation</source>
        <translation>三方对质通知</translation>
    </message>
    <message>
        <source>Pre-assignment</source>
        <translation>预交办</translation>
    </message>
    <message>
        <source>A committee reads the draft reply</source>
        <translation>专委会审阅答复初稿</translation>
    </message>
    <message>
        <source>Assisting units countersign</source>
        <translation>协办单位会签</translation>
    </message>
    <message>
        <source>No third redo</source>
        <translation>不作第三次重新办理</translation>
    </message>
    <message>
        <source>Ballot in a confrontation</source>
        <translation>对质票决</translation>
    </message>
    <message>
        <source>Contact before the reply</source>
        <translation>先面商后答复</translation>
    </message>
    <message>
        <source>Every assist opinion before the reply</source>
        <translation>协办意见齐备后再答复</translation>
    </message>
    <message>
        <source>A joint suggestion is withdrawn by all</source>
        <translation>联名建议须全体同意方可撤回</translation>
    </message>
    <message>
        <source>Withdrawal only before assignment</source>
        <translation>交办前方可撤回</translation>
    </message>
    <message>
        <source>A late return request is refused</source>
        <translation>逾期退办不予受理</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>%1 (in use)</source>
        <translation>%1（本机关采用）</translation>
    </message>
    <message>
        <source>Trait</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>未填</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>条目</translation>
    </message>
    <message>
        <source>What does not fit</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rule set</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Point</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Rests on</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>适用地区</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>Closing demands</source>
        <translation>办结条件</translation>
    </message>
    <message>
        <source>Closure rate shown first</source>
        <translation>首列办结率口径</translation>
    </message>
    <message>
        <source>Class scheme</source>
        <translation>分类标准</translation>
    </message>
    <message>
        <source>Due date on a rest day moves to the next workday</source>
        <translation>期限届满日为休息日的顺延至下一工作日</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Label</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>含义</translation>
    </message>
    <message>
        <source>Counts as solved</source>
        <translation>计入解决</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>跟踪承诺</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>undertaking unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>deputy group</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>leader taking the case</source>
        <translation>领办领导</translation>
    </message>
    <message>
        <source>supervising leader</source>
        <translation>督办领导</translation>
    </message>
    <message>
        <source>committee</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>session</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>year of assignment</source>
        <translation>交办年度</translation>
    </message>
    <message>
        <source>class of the reply</source>
        <translation>答复类别</translation>
    </message>
</context>
<context>
    <name>ReportDoors</name>
    <message>
        <source>Written: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation>请换一个位置。</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s) sent to %1</source>
        <translation>
            <numerusform>已将%n页送往%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take the pages. See whether it is switched on, choose another printer, or write a PDF.</source>
        <translation>%1未能接收。请检查打印机是否开机，或换一台打印机，或另存为 PDF。</translation>
    </message>
</context>
<context>
    <name>ReportTable</name>
    <message>
        <source>Closure report, as of %1</source>
        <translation>代表建议办结率报告（截至%1）</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>件数</translation>
    </message>
    <message>
        <source>Assists</source>
        <translation>协办</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>办复</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation>%1类</translation>
    </message>
    <message>
        <source>No reply</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation>未评价</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>合计</translation>
    </message>
    <message>
        <source>%1, as of %2</source>
        <translation>%1，截至%2</translation>
    </message>
    <message>
        <source>%1 (rate)</source>
        <extracomment>heading of the rate beside a count</extracomment>
        <translation>%1（比率）</translation>
    </message>
</context>
<context>
    <name>Rooms</name>
    <message>
        <source>Export the register</source>
        <translation>导出名册</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1 (%2) %3</source>
        <extracomment>what is wrong, then the rule that it rests on in brackets, then what to do</extracomment>
        <translation>%1（%2）%3</translation>
    </message>
    <message>
        <source>There is no case %1.</source>
        <translation>没有编号为%1的建议。</translation>
    </message>
    <message>
        <source>Look it up in the list; a number reads 18-4-12, in recess 18-4-R3.</source>
        <translation>请在列表中查找；编号写法如 18-4-12，闭会期间的如 18-4-R3。</translation>
    </message>
    <message>
        <source>numbering</source>
        <translation>编号规则</translation>
    </message>
    <message>
        <source>“%1” is not possible while the case is “%2”.</source>
        <translation>当前状态为“%2”，不能“%1”。</translation>
    </message>
    <message>
        <source>It is possible when the case is: %3.</source>
        <translation>可以办理的状态有：%3。</translation>
    </message>
    <message>
        <source>lifecycle table</source>
        <translation>办理流程表</translation>
    </message>
    <message>
        <source>No unit&apos;s share of this case is at the point where “%1” is possible.</source>
        <translation>本件没有承办单位处于可以“%1”的环节。</translation>
    </message>
    <message>
        <source>Several units could be meant: %1.</source>
        <translation>涉及多个承办单位：%1。</translation>
    </message>
    <message>
        <source>Name the unit.</source>
        <translation>请指明承办单位。</translation>
    </message>
    <message>
        <source>“%1” is missing.</source>
        <translation>缺少“%1”。</translation>
    </message>
    <message>
        <source>Fill it in.</source>
        <translation>请补充填写。</translation>
    </message>
    <message>
        <source>“%1” does not belong to “%2”.</source>
        <translation>“%1”不属于“%2”的填写内容。</translation>
    </message>
    <message>
        <source>Leave it out, or choose the action that it belongs to.</source>
        <translation>请删去此项，或者改选与之对应的动作。</translation>
    </message>
    <message>
        <source>There is no unit “%1”.</source>
        <translation>没有承办单位“%1”。</translation>
    </message>
    <message>
        <source>register of units</source>
        <translation>承办单位名册</translation>
    </message>
    <message>
        <source>There is no deputy “%1”.</source>
        <translation>没有代表“%1”。</translation>
    </message>
    <message>
        <source>register of deputies</source>
        <translation>代表名册</translation>
    </message>
    <message>
        <source>“%2” is not a value of “%1”.</source>
        <translation>“%1”不能填“%2”。</translation>
    </message>
    <message>
        <source>Possible: %3.</source>
        <translation>可以填写：%3。</translation>
    </message>
    <message>
        <source>vocabulary</source>
        <translation>用语表</translation>
    </message>
    <message>
        <source>There is no action “%1”.</source>
        <translation>没有动作“%1”。</translation>
    </message>
    <message>
        <source>`huiyin-cli lifecycle` lists the actions.</source>
        <translation>请用 `huiyin-cli lifecycle` 查看全部动作。</translation>
    </message>
    <message>
        <source>There is no argument “%1”.</source>
        <translation>没有填写项“%1”。</translation>
    </message>
    <message>
        <source>`huiyin-cli lifecycle --format json` lists the arguments of each action.</source>
        <translation>请用 `huiyin-cli lifecycle --format json` 查看各动作的填写项。</translation>
    </message>
    <message>
        <source>“%1” is not a day of the calendar.</source>
        <translation>“%1”不是有效日期。</translation>
    </message>
    <message>
        <source>Write it as 2026-03-16.</source>
        <translation>请写成 2026-03-16 的形式。</translation>
    </message>
    <message>
        <source>calendar</source>
        <translation>日历</translation>
    </message>
    <message>
        <source>The line is not one JSON object: %1.</source>
        <translation>本行不是一个 JSON 对象：%1。</translation>
    </message>
    <message>
        <source>Write one object a line, such as {&quot;ref&quot;:&quot;18-4-12&quot;,&quot;action&quot;:&quot;screen&quot;}.</source>
        <translation>请每行写一个对象，如 {&quot;ref&quot;:&quot;18-4-12&quot;,&quot;action&quot;:&quot;screen&quot;}。</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON 格式</translation>
    </message>
    <message>
        <source>%1 lies before %2 (%3).</source>
        <translation>%1早于%2（%3）。</translation>
    </message>
    <message>
        <source>Correct the date.</source>
        <translation>请更正日期。</translation>
    </message>
    <message>
        <source>order of the steps</source>
        <translation>办理先后顺序</translation>
    </message>
    <message>
        <source>%1 lies in the future (today is %2).</source>
        <translation>%1晚于今天（%2）。</translation>
    </message>
    <message>
        <source>Correct the date, or wait until it has happened.</source>
        <translation>请更正日期，或者待实际办理后再登记。</translation>
    </message>
    <message>
        <source>Nothing would change.</source>
        <translation>没有需要更改的内容。</translation>
    </message>
    <message>
        <source>Give at least one new value.</source>
        <translation>请至少填写一项新内容。</translation>
    </message>
    <message>
        <source>The case file cannot be used any more.</source>
        <translation>台账文件已无法继续使用。</translation>
    </message>
    <message>
        <source>Close the program, keep the file, and restore the last backup.</source>
        <translation>请关闭程序，保留原文件，并用最近的备份恢复。</translation>
    </message>
    <message>
        <source>case file</source>
        <translation>台账文件</translation>
    </message>
    <message>
        <source>The case file is open for reading only.</source>
        <translation>台账文件以只读方式打开。</translation>
    </message>
    <message>
        <source>Open it on the PC that may write, or copy it to a folder that can be written.</source>
        <translation>请在可以写入的计算机上打开，或者复制到可以写入的文件夹。</translation>
    </message>
    <message>
        <source>The number %1 is taken.</source>
        <translation>编号%1已被使用。</translation>
    </message>
    <message>
        <source>Take another one; the next free one is %2.</source>
        <translation>请改用其他编号；下一个可用编号是%2。</translation>
    </message>
    <message>
        <source>numbering: a number is never used twice</source>
        <translation>编号规则：编号不重复使用</translation>
    </message>
    <message>
        <source>The number %1 does not belong to this case.</source>
        <translation>编号%1不属于本件建议所在的序列。</translation>
    </message>
    <message>
        <source>Its congress, session and series are those of %2.</source>
        <translation>本件的届次和序列与%2一致。</translation>
    </message>
    <message>
        <source>Nobody proposes.</source>
        <translation>没有提出人。</translation>
    </message>
    <message>
        <source>Name the lead deputy, or the delegation that proposes.</source>
        <translation>请填写领衔代表，或者提出建议的代表团。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 8</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第八条</translation>
    </message>
    <message>
        <source>This deputy signs already.</source>
        <translation>该代表已经署名。</translation>
    </message>
    <message>
        <source>Leave the second name out.</source>
        <translation>请删去重复的姓名。</translation>
    </message>
    <message>
        <source>special paper</source>
        <translation>代表建议专用纸</translation>
    </message>
    <message>
        <source>“%1” is no reason code of the rule set.</source>
        <translation>“%1”不是规则中的理由代码。</translation>
    </message>
    <message>
        <source>Possible: %2.</source>
        <translation>可以填写：%2。</translation>
    </message>
    <message>
        <source>rule set</source>
        <translation>办理规则</translation>
    </message>
    <message>
        <source>A case cannot be merged into itself.</source>
        <translation>建议不能并入自身。</translation>
    </message>
    <message>
        <source>Name the case that is to be handled for both.</source>
        <translation>请填写合并办理后保留的建议编号。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 20</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第二十条</translation>
    </message>
    <message>
        <source>The case to merge into is “%1”.</source>
        <translation>拟并入的建议当前状态为“%1”。</translation>
    </message>
    <message>
        <source>Merge into a case that is filed or being handled.</source>
        <translation>请并入已立案或办理中的建议。</translation>
    </message>
    <message>
        <source>Other cases are merged into this one.</source>
        <translation>已有其他建议并入本件。</translation>
    </message>
    <message>
        <source>Undo their merging first.</source>
        <translation>请先取消其他建议的并案。</translation>
    </message>
    <message>
        <source>A joint suggestion is withdrawn only when all co-signers agree.</source>
        <translation>联名提出的建议须经全体附议代表同意方可撤回。</translation>
    </message>
    <message>
        <source>Confirm that all agree, or record that one deputy leaves.</source>
        <translation>请确认全体同意，或者登记个别代表退出附议。</translation>
    </message>
    <message>
        <source>withdrawal rule of the rule set</source>
        <translation>规则中的撤回规定</translation>
    </message>
    <message>
        <source>It can be withdrawn only before it is assigned.</source>
        <translation>建议交办后不能撤回。</translation>
    </message>
    <message>
        <source>Let it be answered.</source>
        <translation>请按程序办理答复。</translation>
    </message>
    <message>
        <source>No unit is to answer.</source>
        <translation>没有负责答复的承办单位。</translation>
    </message>
    <message>
        <source>Name a sole unit, a lead unit with assisting units, or two or more separate units.</source>
        <translation>请填写独办单位，或者主办单位和协办单位，或者两个以上分办单位。</translation>
    </message>
    <message>
        <source>Shandong 2017: kinds of undertaking</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）关于承办方式的规定</translation>
    </message>
    <message>
        <source>“%1” is named twice.</source>
        <translation>“%1”重复填写。</translation>
    </message>
    <message>
        <source>One unit has one part.</source>
        <translation>一个单位只能有一种承办方式。</translation>
    </message>
    <message>
        <source>A case has a sole unit, or a lead unit, or separate units, not two of these.</source>
        <translation>一件建议只能在独办、主办、分办中选择一种。</translation>
    </message>
    <message>
        <source>Choose one kind of undertaking.</source>
        <translation>请选择一种承办方式。</translation>
    </message>
    <message>
        <source>There is no lead unit to assist.</source>
        <translation>没有主办单位，不能确定协办单位。</translation>
    </message>
    <message>
        <source>Name the lead unit.</source>
        <translation>请填写主办单位。</translation>
    </message>
    <message>
        <source>One separate unit alone is a sole unit.</source>
        <translation>分办单位只有一个，应为独办。</translation>
    </message>
    <message>
        <source>Name it as sole unit, or name a second one.</source>
        <translation>请改为独办单位，或者再增加一个分办单位。</translation>
    </message>
    <message>
        <source>The unit “%1” does not exist on %2.</source>
        <translation>“%1”在%2不存在（尚未设立或已经撤销）。</translation>
    </message>
    <message>
        <source>Name its successor.</source>
        <translation>请填写承接其职责的单位。</translation>
    </message>
    <message>
        <source>The unit has a part in this case already.</source>
        <translation>该单位已经承办本件建议。</translation>
    </message>
    <message>
        <source>Choose another unit.</source>
        <translation>请选择其他单位。</translation>
    </message>
    <message>
        <source>The window for returning ended on %1; silence counts as acceptance.</source>
        <translation>申请退办的期限已于%1届满，逾期未提出视为接受交办。</translation>
    </message>
    <message>
        <source>Let the unit go on, or add another unit.</source>
        <translation>请由该单位继续办理，或者增加承办单位。</translation>
    </message>
    <message>
        <source>return window of the rule set</source>
        <translation>规则中的退办期限</translation>
    </message>
    <message>
        <source>The local limit lies before the day of assignment.</source>
        <translation>限办日期早于交办日期。</translation>
    </message>
    <message>
        <source>Correct one of the two dates.</source>
        <translation>请更正其中一个日期。</translation>
    </message>
    <message>
        <source>No contact with the deputy is recorded before the reply.</source>
        <translation>没有登记答复前与代表的联系沟通。</translation>
    </message>
    <message>
        <source>Record the visit or talk.</source>
        <translation>请登记走访、座谈等面商情况。</translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51</source>
        <translation>代表法（2025年）第五十一条</translation>
    </message>
    <message>
        <source>Record the opinions; the reply must state them.</source>
        <translation>请先登记协办意见；答复中应当载明协办意见。</translation>
    </message>
    <message>
        <source>Shandong 2017: the lead reply states the assisting units&apos; opinions</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）：主办单位的答复应当载明协办意见</translation>
    </message>
    <message>
        <source>This rule set knows no second opinion.</source>
        <translation>本规则没有重报协办意见的规定。</translation>
    </message>
    <message>
        <source>Record a new opinion with the unit&apos;s letter.</source>
        <translation>请按协办单位来函登记新的协办意见。</translation>
    </message>
    <message>
        <source>This rule set knows no extension.</source>
        <translation>本规则没有延期的规定。</translation>
    </message>
    <message>
        <source>Answer within the limit.</source>
        <translation>请在期限内答复。</translation>
    </message>
    <message>
        <source>The limit ended on %1; an extension is asked for before.</source>
        <translation>期限已于%1届满，延期应当在届满前申请。</translation>
    </message>
    <message>
        <source>Answer at once; the case counts as overdue.</source>
        <translation>请立即答复；本件按逾期统计。</translation>
    </message>
    <message>
        <source>extension rule of the rule set</source>
        <translation>规则中的延期规定</translation>
    </message>
    <message>
        <source>An extension has been asked for and not been decided.</source>
        <translation>已有延期申请尚未决定。</translation>
    </message>
    <message>
        <source>Decide it first.</source>
        <translation>请先作出决定。</translation>
    </message>
    <message>
        <source>No extension has been asked for.</source>
        <translation>没有延期申请。</translation>
    </message>
    <message>
        <source>Record the unit&apos;s request first.</source>
        <translation>请先登记承办单位的申请。</translation>
    </message>
    <message>
        <source>The new date %1 is not later than the limit %2.</source>
        <translation>新的日期%1不晚于原期限%2。</translation>
    </message>
    <message>
        <source>Give a later date.</source>
        <translation>请填写更晚的日期。</translation>
    </message>
    <message>
        <source>The new date %1 lies after %2, the longest that the rules allow.</source>
        <translation>新的日期%1超过规则允许的最晚日期%2。</translation>
    </message>
    <message>
        <source>Give a date within it; it counts from the day of assignment.</source>
        <translation>请在允许范围内填写；延期自交办之日起计算。</translation>
    </message>
    <message>
        <source>It is not recorded that the deputy was told.</source>
        <translation>没有登记告知代表的情况。</translation>
    </message>
    <message>
        <source>Fill in when the deputy was told.</source>
        <translation>请填写告知代表的日期。</translation>
    </message>
    <message>
        <source>“%1” is no class of the scheme.</source>
        <translation>“%1”不是现行分类中的答复类别。</translation>
    </message>
    <message>
        <source>class scheme of the rule set</source>
        <translation>规则中的答复分类</translation>
    </message>
    <message>
        <source>Class %1 needs a reason code.</source>
        <translation>%1类答复须填写理由代码。</translation>
    </message>
    <message>
        <source>Class %1 promises something, and no promise is recorded.</source>
        <translation>%1类答复包含承诺，但没有登记承诺事项。</translation>
    </message>
    <message>
        <source>Record what was promised and by when.</source>
        <translation>请登记承诺内容和完成时限。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18: with the time limit</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第十八条：明确办理时限</translation>
    </message>
    <message>
        <source>Promises are recorded for a reply that leaves something to be done; class %1 does not.</source>
        <translation>承诺只对尚有后续事项的答复登记，%1类答复没有后续事项。</translation>
    </message>
    <message>
        <source>Leave the promise out, or correct the class.</source>
        <translation>请删去承诺，或者更正答复类别。</translation>
    </message>
    <message>
        <source>The promise “%1” has no date or no text.</source>
        <translation>承诺“%1”缺少日期或内容。</translation>
    </message>
    <message>
        <source>Each promise says what and by when.</source>
        <translation>每项承诺都要写明内容和时限。</translation>
    </message>
    <message>
        <source>“Dissatisfied” needs the deputy&apos;s words.</source>
        <translation>评价为“不满意”的，须写明代表意见。</translation>
    </message>
    <message>
        <source>Write down what the deputy says.</source>
        <translation>请填写代表的具体意见。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 23</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第二十三条</translation>
    </message>
    <message>
        <source>The rating is “%1”, but the text says “%2”.</source>
        <translation>评价为“%1”，而文字意见写的是“%2”。</translation>
    </message>
    <message>
        <source>Ask the deputy which of the two is meant.</source>
        <translation>请向代表核实以哪一个为准。</translation>
    </message>
    <message>
        <source>Office practice: ratings are checked against their own words</source>
        <translation>工作惯例：评价与文字意见相互核对</translation>
    </message>
    <message>
        <source>The case has no lead deputy, so it must be said who rates.</source>
        <translation>本件没有领衔代表，须写明评价人。</translation>
    </message>
    <message>
        <source>Name the deputy.</source>
        <translation>请填写评价代表。</translation>
    </message>
    <message>
        <source>The deputy is not dissatisfied, and no reason is given.</source>
        <translation>代表评价并非不满意，又未填写理由。</translation>
    </message>
    <message>
        <source>Record the rating, or say what proved untrue.</source>
        <translation>请登记评价，或者写明答复不实之处。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 24</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第二十四条</translation>
    </message>
    <message>
        <source>It has been redone %1 times already.</source>
        <translation>本件已重新办理%1次。</translation>
    </message>
    <message>
        <source>Put it before a three-party confrontation, or conclude not to redo it.</source>
        <translation>请提交三方对质，或者决定不再重办。</translation>
    </message>
    <message>
        <source>redo limit of the rule set</source>
        <translation>规则中的重新办理次数限制</translation>
    </message>
    <message>
        <source>It is not recorded that the deputy was heard first.</source>
        <translation>没有登记事先听取代表意见的情况。</translation>
    </message>
    <message>
        <source>Fill in when the deputy was heard.</source>
        <translation>请填写听取代表意见的日期。</translation>
    </message>
    <message>
        <source>The deputy is not dissatisfied, so nothing is to be redone.</source>
        <translation>代表评价并非不满意，无须重新办理。</translation>
    </message>
    <message>
        <source>Close the case.</source>
        <translation>请办结本件。</translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 27</source>
        <translation>《重庆市人民代表大会代表建议、批评和意见工作条例》（2018年）第二十七条</translation>
    </message>
    <message>
        <source>There is no promise %1.</source>
        <translation>没有第%1项承诺。</translation>
    </message>
    <message>
        <source>Choose one of the promises of the case.</source>
        <translation>请从本件的承诺中选择。</translation>
    </message>
    <message>
        <source>ledger of promises</source>
        <translation>承诺事项台账</translation>
    </message>
    <message>
        <source>Promise %1 is settled already.</source>
        <translation>第%1项承诺已有结果。</translation>
    </message>
    <message>
        <source>Record a new promise, or undo the earlier step.</source>
        <translation>请登记新的承诺，或者撤销先前的操作。</translation>
    </message>
    <message>
        <source>Several promises are open: %1.</source>
        <translation>有多项承诺尚未兑现：%1。</translation>
    </message>
    <message>
        <source>Say the number of the promise.</source>
        <translation>请填写承诺序号。</translation>
    </message>
    <message>
        <source>Not every unit that must answer has answered: %1.</source>
        <translation>仍有承办单位未答复：%1。</translation>
    </message>
    <message>
        <source>Record the missing replies.</source>
        <translation>请补充登记答复。</translation>
    </message>
    <message>
        <source>closing rule of the rule set</source>
        <translation>规则中的办结条件</translation>
    </message>
    <message>
        <source>The deputy has not rated the latest reply.</source>
        <translation>代表尚未评价最近一次答复。</translation>
    </message>
    <message>
        <source>Send the opinion form, or record the rating.</source>
        <translation>请发送征询意见表，或者登记评价。</translation>
    </message>
    <message>
        <source>The deputy is dissatisfied with the result.</source>
        <translation>代表对办理结果不满意。</translation>
    </message>
    <message>
        <source>Order a redo, or conclude with reason and signatories not to redo it.</source>
        <translation>请责令重新办理，或者写明理由和签字人，决定不再重办。</translation>
    </message>
    <message>
        <source>The three parties have not certified the case.</source>
        <translation>本件尚未经三方核定。</translation>
    </message>
    <message>
        <source>Put it before a three-party confrontation.</source>
        <translation>请提交三方对质。</translation>
    </message>
    <message>
        <source>A promise is still open: %1.</source>
        <translation>仍有承诺尚未兑现：%1。</translation>
    </message>
    <message>
        <source>Record first that it was kept, moved or not kept.</source>
        <translation>请先登记承诺兑现、延期或未兑现。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第十八条</translation>
    </message>
    <message>
        <source>Not publishing needs a reason.</source>
        <translation>不公开须说明理由。</translation>
    </message>
    <message>
        <source>Give the reason: secrecy, privacy, or the deputy&apos;s wish.</source>
        <translation>请写明理由：涉密、涉及个人隐私，或者代表要求不公开。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 27</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第二十七条</translation>
    </message>
    <message>
        <source>It is a key item already.</source>
        <translation>本件已是重点督办建议。</translation>
    </message>
    <message>
        <source>Nothing needs doing.</source>
        <translation>无须再办理。</translation>
    </message>
    <message>
        <source>Shandong 2017, art. 14</source>
        <translation>《山东省人民代表大会代表建议、批评和意见办理工作条例》（2017年）第十四条</translation>
    </message>
    <message>
        <source>It is not a key item.</source>
        <translation>本件不是重点督办建议。</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>The journal lists what was done.</source>
        <translation>请在履历中查看已办事项。</translation>
    </message>
    <message>
        <source>journal</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Later steps build on it: %1.</source>
        <translation>后续操作以此为基础：%1。</translation>
    </message>
    <message>
        <source>Undo the later steps first.</source>
        <translation>请先撤销后续操作。</translation>
    </message>
    <message>
        <source>It has been undone already.</source>
        <translation>该操作已经撤销。</translation>
    </message>
    <message>
        <source>Undo the undoing to bring it back.</source>
        <translation>如需恢复，请撤销这次撤销。</translation>
    </message>
    <message>
        <source>The backup before the change failed: %1</source>
        <translation>改动前的备份未成功：%1</translation>
    </message>
    <message>
        <source>Make room or choose another folder, then try again.</source>
        <translation>请腾出空间或另选文件夹后重试。</translation>
    </message>
    <message>
        <source>backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Opinions of assisting units still missing: %1.</source>
        <translation>尚缺协办意见%1份。</translation>
    </message>
    <message>
        <source>Write its full or short name, or register it first.%2</source>
        <translation>请填写全称或简称，或者先登记该单位。%2</translation>
    </message>
    <message>
        <source>Write the full name, or register the deputy first.%2</source>
        <translation>请填写全名，或者先登记该代表。%2</translation>
    </message>
    <message>
        <source>This deputy proposes nothing here.</source>
        <translation>该代表不是本件的提出人。</translation>
    </message>
    <message>
        <source>Choose one of the deputies of the case; who leads cannot leave it.</source>
        <translation>请从本件的领衔代表和附议代表中选择；领衔代表不能退出。</translation>
    </message>
    <message>
        <source> Similar: %1.</source>
        <extracomment>follows a sentence that tells what to do; begins with a blank where the language has one</extracomment>
        <translation>相近的有：%1。</translation>
    </message>
    <message>
        <source>“%1” holds nothing.</source>
        <translation>“%1”是空文件。</translation>
    </message>
    <message>
        <source>Choose the file that was meant.</source>
        <translation>请选择正确的文件。</translation>
    </message>
    <message>
        <source>attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>“%1” has %2 MB, and the case file takes %3 MB at most for each attachment.</source>
        <translation>“%1”有 %2 MB，台账中每个附件最多 %3 MB。</translation>
    </message>
    <message>
        <source>Attach a smaller copy, such as a scan of fewer dots, and keep the original with the paper file.</source>
        <translation>请附上较小的副本（例如降低扫描分辨率），原件随纸质档案保存。</translation>
    </message>
    <message>
        <source>“%1” lies with the case already.</source>
        <translation>“%1”已在本件附件中。</translation>
    </message>
    <message>
        <source>Nothing needs to be done; a changed file can be attached beside it.</source>
        <translation>无需再次添加；修改过的文件可以另行添加。</translation>
    </message>
    <message>
        <source>The case has no such attachment.</source>
        <translation>本件没有这个附件。</translation>
    </message>
    <message>
        <source>Look at the case again: it may have been taken away meanwhile.</source>
        <translation>请重新查看本件，附件可能已被移除。</translation>
    </message>
    <message>
        <source>one text in quotation marks</source>
        <translation>一个加引号的文字</translation>
    </message>
    <message>
        <source>18-4-12 or 18-4-R3, counted from 1</source>
        <translation>如18-4-12或18-4-R3，序号从1起</translation>
    </message>
    <message>
        <source>true, false, without quotation marks</source>
        <translation>true、false，不加引号</translation>
    </message>
    <message>
        <source>it is a list</source>
        <translation>这是一个列表</translation>
    </message>
    <message>
        <source>“%1” does not handle this case.</source>
        <translation>“%1”不是本件的承办单位。</translation>
    </message>
    <message>
        <source>Units of the case: %2.</source>
        <translation>本件承办单位：%2。</translation>
    </message>
    <message>
        <source>assignment of the case</source>
        <translation>本件的交办</translation>
    </message>
    <message>
        <source>“%1” is said twice.</source>
        <translation>“%1”写了两次。</translation>
    </message>
    <message>
        <source>Say it once: nobody can tell which of the two is meant.</source>
        <translation>请只写一次：无法判断以哪一个为准。</translation>
    </message>
    <message>
        <source>%1 lies after %2 (%3).</source>
        <translation>%1晚于%2（%3）。</translation>
    </message>
    <message>
        <source>The case bears the number %1 already.</source>
        <translation>本件已编号为%1。</translation>
    </message>
    <message>
        <source>Leave the number out; the one on the paper stays.</source>
        <translation>请不要填写编号，原编号不变。</translation>
    </message>
    <message>
        <source>numbering: a number is given once and never again</source>
        <translation>编号规则：编号一经使用，不再更改、不再另用</translation>
    </message>
    <message>
        <source>This unit has given the case back.</source>
        <translation>该单位已将本件退回。</translation>
    </message>
    <message>
        <source>Name another unit, or refuse the return.</source>
        <translation>请指定其他承办单位，或者不同意退办。</translation>
    </message>
    <message>
        <source>A suggestion of the recess was to be handed over by %1.</source>
        <translation>闭会期间提出的建议应在%1前交办。</translation>
    </message>
    <message>
        <source>It is recorded with the day on which it was assigned.</source>
        <translation>已按实际交办日期登记。</translation>
    </message>
    <message>
        <source>hand-over limit of the rule set</source>
        <translation>规则中的闭会期间交办期限</translation>
    </message>
    <message>
        <source>The line is longer than 1 MiB.</source>
        <translation>本行超过1 MiB。</translation>
    </message>
    <message>
        <source>Bring long texts in one by one.</source>
        <translation>过长的正文请逐件录入。</translation>
    </message>
    <message>
        <source>This is no action file: it holds NUL bytes.</source>
        <translation>这不是动作文件：其中含有空字节（NUL）。</translation>
    </message>
    <message>
        <source>Save it as text in UTF-8, one JSON object a line.</source>
        <translation>请另存为UTF-8文本，每行一个JSON对象。</translation>
    </message>
    <message>
        <source>Office practice: a returned case goes to another unit</source>
        <translation>办公室惯例：已退办的件应改派其他单位</translation>
    </message>
    <message>
        <source>Several deputies are called %1: %2.</source>
        <translation>有多名代表叫“%1”：%2。</translation>
    </message>
    <message>
        <source>Write the delegation or the number of the certificate in brackets behind the name.</source>
        <translation>请在姓名后用括号写明代表团或代表证号。</translation>
    </message>
    <message>
        <source>“%1” has answered; what it answered stays with it.</source>
        <translation>“%1”已经答复，其答复由该单位继续负责。</translation>
    </message>
    <message>
        <source>Refuse the return; add another unit where one is needed besides.</source>
        <translation>请不同意退办；确需其他单位参与时，增加承办单位。</translation>
    </message>
    <message>
        <source>There is no confrontation %1.</source>
        <translation>没有三方对质“%1”。</translation>
    </message>
    <message>
        <source>Plan it first, or name one of: %2.</source>
        <translation>请先安排，或者写明其中一场：%2。</translation>
    </message>
    <message>
        <source>confrontation</source>
        <translation>三方对质</translation>
    </message>
    <message>
        <source>The confrontation %1 is “%2”.</source>
        <translation>三方对质%1的状态是“%2”。</translation>
    </message>
    <message>
        <source>Name one that is still to be held.</source>
        <translation>请选择尚未召开的一场。</translation>
    </message>
    <message>
        <source>The confrontation %1 is “%2”, it does not sit.</source>
        <translation>三方对质%1的状态是“%2”，没有在召开。</translation>
    </message>
    <message>
        <source>Begin it first; conclusions are drawn where the three parties sit.</source>
        <translation>请先开始会议；结论在三方到场时作出。</translation>
    </message>
    <message>
        <source>“%1” is not possible while the confrontation is “%2”.</source>
        <translation>三方对质的状态是“%2”，不能“%1”。</translation>
    </message>
    <message>
        <source>It is possible when it is: %3.</source>
        <translation>可以在以下状态办理：%3。</translation>
    </message>
    <message>
        <source>The case stands on an agenda already.</source>
        <translation>本件已经列入议程。</translation>
    </message>
    <message>
        <source>Let it be heard, postpone it, or take it off first.</source>
        <translation>请先对质、延后或者撤出议程。</translation>
    </message>
    <message>
        <source>The case stands on no agenda.</source>
        <translation>本件没有列入议程。</translation>
    </message>
    <message>
        <source>Put it on the agenda of a confrontation first.</source>
        <translation>请先列入一场三方对质的议程。</translation>
    </message>
    <message>
        <source>There is no point %1; the last one is %2.</source>
        <translation>没有争议点%1，最后一点是%2。</translation>
    </message>
    <message>
        <source>Name one of them, or leave the number out for a new one.</source>
        <translation>请填写其中一点；新增时不填序号。</translation>
    </message>
    <message>
        <source>Not concluded yet: point %1.</source>
        <translation>尚无结论的争议点：%1。</translation>
    </message>
    <message>
        <source>Agree on each point: done, partly done, not done, or promised by a day.</source>
        <translation>请逐点商定：已落实、部分落实、未落实或者限期承诺。</translation>
    </message>
    <message>
        <source>Not all three parties are there; missing: %1.</source>
        <translation>三方没有到齐，缺：%1。</translation>
    </message>
    <message>
        <source>three parties face to face</source>
        <translation>三方到场</translation>
    </message>
    <message>
        <source>%1 (%2) are more than %3 (%4).</source>
        <translation>%1（%2）多于%3（%4）。</translation>
    </message>
    <message>
        <source>Count again.</source>
        <translation>请重新计票。</translation>
    </message>
    <message>
        <source>count sheet</source>
        <translation>计票单</translation>
    </message>
    <message>
        <source>The votes add up to %1, valid ballots are %2.</source>
        <translation>各项票数合计%1，有效票%2。</translation>
    </message>
    <message>
        <source>Count again; a ballot that is not clear is not valid.</source>
        <translation>请重新计票；无法辨认的票不是有效票。</translation>
    </message>
    <message>
        <source>Nothing would be concluded.</source>
        <translation>没有作出任何结论。</translation>
    </message>
    <message>
        <source>Say a class, a promise, a redo, a referral, or the conclusion in words; or postpone the case with a reason.</source>
        <translation>请填写核定类别、承诺、重办、提交主任会议或者文字结论；也可以说明理由后延后。</translation>
    </message>
    <message>
        <source>It cannot be redone and agreed not to be redone.</source>
        <translation>不能既重新办理又商定不再重办。</translation>
    </message>
    <message>
        <source>Choose one of the two.</source>
        <translation>请二者选一。</translation>
    </message>
    <message>
        <source>Class %1 is solved, so there is nothing to be redone.</source>
        <translation>%1类是已解决类，不需要重新办理。</translation>
    </message>
    <message>
        <source>Certify another class, or leave the redo out.</source>
        <translation>请核定其他类别，或者不填重新办理。</translation>
    </message>
    <message>
        <source>class scheme</source>
        <translation>答复类别方案</translation>
    </message>
    <message>
        <source>The promised date %1 lies before the confrontation (%2).</source>
        <translation>承诺日期%1早于对质日期（%2）。</translation>
    </message>
    <message>
        <source>It was redone and the deputy is still dissatisfied.</source>
        <translation>重新办理后代表仍不满意。</translation>
    </message>
    <message>
        <source>Put it on the agenda of a confrontation.</source>
        <translation>请列入三方对质的议程。</translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 27: studied with deputies and units</source>
        <translation>重庆条例（2018）第二十七条：会同代表和承办单位研究</translation>
    </message>
    <message>
        <source>Notice is given on %1, later than %2.</source>
        <translation>通知日期%1晚于%2。</translation>
    </message>
    <message>
        <source>Units and deputies may ask for another day; hold it later, or note that they agree.</source>
        <translation>单位和代表可以要求改期；请推迟召开，或者注明各方同意。</translation>
    </message>
    <message>
        <source>notice of the session</source>
        <translation>会前通知期限</translation>
    </message>
    <message>
        <source>No case stands on the agenda.</source>
        <translation>议程上没有建议。</translation>
    </message>
    <message>
        <source>Put the cases on it first.</source>
        <translation>请先列入建议。</translation>
    </message>
    <message>
        <source>Not settled yet: %1.</source>
        <translation>尚未处理的建议：%1。</translation>
    </message>
    <message>
        <source>Conclude each case, or postpone it with a reason.</source>
        <translation>请逐件作出结论，或者说明理由后延后。</translation>
    </message>
    <message>
        <source>“%1” is no time of day.</source>
        <translation>“%1”不是时间。</translation>
    </message>
    <message>
        <source>Write it as 09:00.</source>
        <translation>请写成09:00。</translation>
    </message>
    <message>
        <source>It is not said who it is.</source>
        <translation>没有写明是谁。</translation>
    </message>
    <message>
        <source>Name the deputy, the unit and its person, or the person of the congress office.</source>
        <translation>请填写代表、单位及其人员，或者人大机关人员。</translation>
    </message>
    <message>
        <source>attendance sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>The chair cannot go on without a party that is not excused.</source>
        <translation>没有请假的一方缺席，主持人不能决定继续。</translation>
    </message>
    <message>
        <source>Record the excuse.</source>
        <translation>请登记请假原因。</translation>
    </message>
    <message>
        <source>There is no case to draw from by the rule “%1”.</source>
        <translation>按“%1”规则没有可以抽取的建议。</translation>
    </message>
    <message>
        <source>Choose another rule, or cases by hand.</source>
        <translation>请更换规则，或者由机关选定。</translation>
    </message>
    <message>
        <source>“%1” is not a picture that can be shown (jpg, png, bmp, webp).</source>
        <translation>“%1”不是可以显示的图片（jpg、png、bmp、webp）。</translation>
    </message>
    <message>
        <source>Choose the photograph itself, or have the camera write it as JPEG.</source>
        <translation>请选择照片文件本身，或者用相机另存为JPEG格式。</translation>
    </message>
    <message>
        <source>The ballot did not pass: %1 of %2 valid votes are satisfied or basically satisfied; more than %3% are needed. Class %4 says solved.</source>
        <translation>票决未通过：有效票%2张，其中满意和基本满意%1张，须超过%3%；而%4类表示已解决。</translation>
    </message>
    <message>
        <source>Say in the conclusion why three parties certify it all the same, or certify another class.</source>
        <translation>请在结论中写明三方仍作此认定的理由，或改定其他类别。</translation>
    </message>
    <message>
        <source>rule of the ballot</source>
        <translation>票决规则</translation>
    </message>
    <message>
        <source>A case that a unit has or had is part of the record and is not thrown away.</source>
        <translation>已经交办过的件是办理记录的一部分，不能移入回收站。</translation>
    </message>
    <message>
        <source>Undo the assignment if that was the mistake; otherwise record the withdrawal, or have it returned and merge it into the case that it repeats.</source>
        <translation>如果是误交办，请撤销交办；否则请办理撤回，或者退办后并入与它重复的件。</translation>
    </message>
    <message>
        <source>recycle bin</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>a day such as 2026-03-16</source>
        <translation>日期，如 2026-03-16</translation>
    </message>
    <message>
        <source>a number such as 12 or 12.5</source>
        <translation>数字，如 12 或 12.5</translation>
    </message>
    <message>
        <source>any text</source>
        <translation>任意文字</translation>
    </message>
    <message>
        <source>The office has no own field “%1”.</source>
        <translation>本单位没有自定义字段“%1”。</translation>
    </message>
    <message>
        <source>Own fields: %2. Add it first, or write its name as it stands there.</source>
        <translation>现有自定义字段：%2。请先新增，或按其中的名称填写。</translation>
    </message>
    <message>
        <source>own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>The own field “%1” is no longer in use.</source>
        <translation>自定义字段“%1”已停用。</translation>
    </message>
    <message>
        <source>Take it into use again among the own fields, or leave it out.</source>
        <translation>请在“自定义字段”中恢复使用，或不填这一项。</translation>
    </message>
    <message>
        <source>“%2” cannot stand in the own field “%1”.</source>
        <translation>自定义字段“%1”不能填“%2”。</translation>
    </message>
    <message>
        <source>“%1” cannot be the name of an own field.</source>
        <translation>“%1”不能作为自定义字段的名称。</translation>
    </message>
    <message>
        <source>Write one to twenty characters without = , &amp; and line breaks.</source>
        <translation>请写一至二十个字，不含 =、逗号、&amp; 和换行。</translation>
    </message>
    <message>
        <source>There is an own field “%1” already, in use or not.</source>
        <translation>已有名为“%1”的自定义字段（在用或已停用）。</translation>
    </message>
    <message>
        <source>Choose another name, or take the other one into use again.</source>
        <translation>请另取名称，或恢复使用原有的字段。</translation>
    </message>
    <message>
        <source>The choices of the own field “%1” do not fit.</source>
        <translation>自定义字段“%1”的选项不合要求。</translation>
    </message>
    <message>
        <source>A field of the kind “one of several” takes at least two different choices, other kinds take none.</source>
        <translation>“选项”类字段至少要有两个不同的选项，其他类型不设选项。</translation>
    </message>
    <message>
        <source>The register has no row %1.</source>
        <translation>名册中没有条目 %1。</translation>
    </message>
    <message>
        <source>Look at the register anew: the row was taken back meanwhile.</source>
        <translation>请重新查看名册：该条目可能已被撤销。</translation>
    </message>
    <message>
        <source>register</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>“%1” is in the register already.</source>
        <translation>名册中已有“%1”。</translation>
    </message>
    <message>
        <source>Change the row that is there, or write a name that tells the two apart.</source>
        <translation>请修改已有条目，或换一个能够区分的名称。</translation>
    </message>
    <message>
        <source>register: a name means one row</source>
        <translation>名册：一名一条</translation>
    </message>
    <message>
        <source>The delegation has a deputy %1 already.</source>
        <translation>该代表团已有代表%1。</translation>
    </message>
    <message>
        <source>Change the row that is there; of two people with one name, give both the number of the certificate.</source>
        <translation>请修改已有条目；确属同名两人的，请为两人都填写代表证号。</translation>
    </message>
    <message>
        <source>Nobody born on %1 can be a deputy today: a deputy is 18 at least and 110 at most.</source>
        <translation>出生日期 %1 不合常理：代表应年满18周岁，且不超过110周岁。</translation>
    </message>
    <message>
        <source>Correct the day of birth, or leave it empty.</source>
        <translation>请更正出生日期，或留空。</translation>
    </message>
    <message>
        <source>Election Law, art. 4</source>
        <translation>选举法第四条</translation>
    </message>
    <message>
        <source>“%1” cannot follow itself.</source>
        <translation>“%1”不能由自己承接。</translation>
    </message>
    <message>
        <source>Name the unit that does its work now.</source>
        <translation>请填写现在承担其职能的单位。</translation>
    </message>
    <message>
        <source>The successor “%1” has itself ended (%2).</source>
        <translation>承接单位“%1”本身已撤销（%2）。</translation>
    </message>
    <message>
        <source>Name the unit that does the work today.</source>
        <translation>请填写目前承担该职能的单位。</translation>
    </message>
    <message>
        <source>“%1” did not exist on %2.</source>
        <translation>“%1”在 %2 尚未设立或已撤销。</translation>
    </message>
    <message>
        <source>Take a day within the validity of the unit.</source>
        <translation>请选择该单位存续期间内的日期。</translation>
    </message>
    <message>
        <source>%1 is that already.</source>
        <translation>%1 已是如此。</translation>
    </message>
    <message>
        <source>Only days that differ from the official calendar are put in.</source>
        <translation>只需登记与国家公布日历不同的日期。</translation>
    </message>
    <message>
        <source>The confrontation is called for %1; it cannot begin on %2.</source>
        <translation>对质会定于%1召开，不能在%2开始。</translation>
    </message>
    <message>
        <source>Change its day first, and give notice again.</source>
        <translation>请先改期，并重新通知。</translation>
    </message>
    <message>
        <source>No notice of the confrontation was given.</source>
        <translation>这次对质会没有发过通知。</translation>
    </message>
    <message>
        <source>Make sure that deputies and units agree to sit without it.</source>
        <translation>请确认代表和承办单位同意不经通知到会。</translation>
    </message>
    <message>
        <source>Notice was given for %1.</source>
        <translation>通知的日期是%1。</translation>
    </message>
    <message>
        <source>Give notice of the new day.</source>
        <translation>请按新日期重新通知。</translation>
    </message>
    <message>
        <source>Notice was given on %1, before this case was put on the agenda.</source>
        <translation>通知已于%1发出，这件建议是之后列入的。</translation>
    </message>
    <message>
        <source>Tell its deputy and its units, and ask for the written report.</source>
        <translation>请告知代表和承办单位，并请单位报送书面报告。</translation>
    </message>
    <message>
        <source>The confrontation %1 has begun; a case does not leave its agenda any more.</source>
        <translation>三方对质%1已经开始，列入的建议不能再移出。</translation>
    </message>
    <message>
        <source>Conclude the case, or postpone it with a reason.</source>
        <translation>请作出结论，或者说明原因暂缓。</translation>
    </message>
    <message>
        <source>The rule “%1” does not find this case today.</source>
        <translation>按“%1”这条规则，今天选不到这件建议。</translation>
    </message>
    <message>
        <source>Say the reason why it is heard all the same, or list it as chosen by a person.</source>
        <translation>请填写仍然列入的原因，或者改为人工指定。</translation>
    </message>
    <message>
        <source>It is not said how many are drawn.</source>
        <translation>没有说明抽取多少件。</translation>
    </message>
    <message>
        <source>Give a number, or a share from 1 to 100 percent, and not both.</source>
        <translation>请填写件数，或者1至100的百分比，只填一项。</translation>
    </message>
    <message>
        <source>%1 cases cannot be drawn out of %2.</source>
        <translation>不能从%2件中抽取%1件。</translation>
    </message>
    <message>
        <source>Draw at least one and not more than there are.</source>
        <translation>至少抽取一件，最多不超过备选件数。</translation>
    </message>
    <message>
        <source>The promised date %1 is more than ten years away.</source>
        <translation>承诺日期%1在十年以后。</translation>
    </message>
    <message>
        <source>Promise %1 is still open: there is no delivery to be rated.</source>
        <translation>第%1项承诺尚未了结，还没有可以评价的兑现。</translation>
    </message>
    <message>
        <source>Record first that it was kept or broken.</source>
        <translation>请先登记兑现或者未兑现。</translation>
    </message>
    <message>
        <source>promise ledger</source>
        <translation>承诺台账</translation>
    </message>
    <message>
        <source>No ballot paper was issued.</source>
        <translation>没有发出测评票。</translation>
    </message>
    <message>
        <source>Count again, or leave the ballot out.</source>
        <translation>请重新计票，或者不填票决。</translation>
    </message>
    <message>
        <source>The paper “%1” of a confrontation that is “%2” would say what has not happened.</source>
        <translation>对质会现为“%2”，此时出“%1”会写成没有发生过的事。</translation>
    </message>
    <message>
        <source>Print it when the confrontation has come so far: %3.</source>
        <translation>请在对质会到这一步以后再出：%3。</translation>
    </message>
    <message>
        <source>Named to sign: %1; parties that must sign: %2.</source>
        <translation>填写的签字人%1名，应有%2方签字。</translation>
    </message>
    <message>
        <source>Name one of each party: of those that sit, or of the deputies and the unit with whom it was studied.</source>
        <translation>请各方至少填写1名签字人：到场的各方，未开对质会的为共同研究的代表和承办单位。</translation>
    </message>
    <message>
        <source>0, 1, 2, …, without quotation marks</source>
        <translation>0、1、2……，不加引号</translation>
    </message>
    <message>
        <source>Shares: %2. Do first what is to be done before it, such as recording the reply.</source>
        <translation>各单位目前：%2。请先办理前面的环节，例如登记答复。</translation>
    </message>
    <message>
        <source>The promised date %1 lies before the day on which it is promised (%2).</source>
        <translation>承诺期限%1早于作出承诺的日期（%2）。</translation>
    </message>
    <message>
        <source>Record who came; one party may stay away, with an excuse and the decision of the chair to go on without.</source>
        <translation>请登记到场人员；可以有一方缺席，但须有请假事由和主持人同意继续的决定。</translation>
    </message>
    <message>
        <source>It was concluded already that it is not redone again.</source>
        <translation>已经作出不再重新办理的结论。</translation>
    </message>
    <message>
        <source>Undo that conclusion if it was a mistake; a new redo sets it aside.</source>
        <translation>如系误记，请撤销该结论；再次交办重新办理即取代该结论。</translation>
    </message>
    <message>
        <source>It was concluded in confrontation %1 already.</source>
        <translation>本件已在对质会%1上作出结论。</translation>
    </message>
    <message>
        <source>Undo that conclusion if it was a mistake, or put the case on the agenda of another confrontation.</source>
        <translation>如系误记，请撤销该结论；需要再次对质的，请列入另一次对质会的议程。</translation>
    </message>
    <message>
        <source>It stood on the agenda of confrontation %1 and is taken off.</source>
        <translation>本件已列入对质会%1的议程，现从议程中移出。</translation>
    </message>
    <message>
        <source>Tell those who were to come.</source>
        <translation>请告知原定到会的人员。</translation>
    </message>
    <message>
        <source>A case has been concluded with “%1” there; who was there then stays recorded as there.</source>
        <translation>“%1”到场时已有建议作出结论，当时到场的人员保持到场记录。</translation>
    </message>
    <message>
        <source>Say in the conclusion of a later case who had left by then; undo the conclusion if the attendance was wrong.</source>
        <translation>中途离场的，请在之后各件的结论中说明；到场登记有误的，请先撤销有关结论。</translation>
    </message>
    <message>
        <source>What was promised has been kept, and the deputy has had no follow-up reply: %1.</source>
        <translation>承诺已经兑现，但没有向代表作出跟进答复：%1。</translation>
    </message>
    <message>
        <source>Have the unit reply once more, and record it as a follow-up.</source>
        <translation>请承办单位补作答复，并登记为跟进答复。</translation>
    </message>
    <message>
        <source>The case history could not be made as a PDF, and a case is not closed without it.</source>
        <translation>办理历程未能生成PDF；没有办理历程不予办结。</translation>
    </message>
    <message>
        <source>Close it again; where that does not help, restart the program and see that its fonts are installed.</source>
        <translation>请再次办结；仍不成功的，请重新启动本程序并检查字体是否已安装。</translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>%1 is no interval like 3M, 10WD or 5D</source>
        <translation>“%1”不是 3M、10WD、5D 一类的期限</translation>
    </message>
    <message>
        <source>assigned, received or session-closed is expected</source>
        <translation>应为 assigned、received 或 session-closed</translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation>“%1”出现了两次</translation>
    </message>
    <message>
        <source>answered, rated, rated-satisfied or certified is expected</source>
        <translation>应为 answered、rated、rated-satisfied 或 certified</translation>
    </message>
    <message>
        <source>answered, solved or certified is expected</source>
        <translation>应为 answered、solved 或 certified</translation>
    </message>
</context>
<context>
    <name>ShowPaper</name>
    <message numerus="yes">
        <source>%n page(s) sent to %1</source>
        <translation>
            <numerusform>已将%n页发送到%1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 does not take the pages. Choose another printer, or write a PDF.</source>
        <translation>%1不接收页面。请换一台打印机，或者生成PDF。</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>已写入：%1</translation>
    </message>
    <message>
        <source>%1 is there already. Choose another name.</source>
        <translation>%1已经存在。请换一个名称。</translation>
    </message>
    <message>
        <source>Making the pages…</source>
        <translation>正在生成页面……</translation>
    </message>
    <message>
        <source>The pages could not be made</source>
        <translation>页面未能生成</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n 个文件已存到%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingPaper</name>
    <message>
        <source>Date:</source>
        <translation>日期：</translation>
    </message>
    <message>
        <source>Deputy (signature)</source>
        <translation>代表（签字）</translation>
    </message>
    <message>
        <source>Undertaking unit (signature)</source>
        <translation>承办单位（签字）</translation>
    </message>
    <message>
        <source>Congress office (signature)</source>
        <translation>人大机关（签字）</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Notice of the session</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Notice of %1</source>
        <translation>关于召开%1的通知</translation>
    </message>
    <message>
        <source>:</source>
        <comment>after the addressees of a letter</comment>
        <translation>：</translation>
    </message>
    <message>
        <source>Time and place</source>
        <translation>时间和地点</translation>
    </message>
    <message>
        <source>%1, %2. Chair: %3.</source>
        <translation>%1，%2。主持人：%3。</translation>
    </message>
    <message>
        <source>Who attends</source>
        <translation>参加人员</translation>
    </message>
    <message>
        <source>The lead deputy of each suggestion, the head of each undertaking unit, and the congress office. A head who cannot come asks for leave in writing before the session and sends the deputy in charge.</source>
        <translation>各件建议的领衔代表，承办单位主要负责人，人大机关有关人员。主要负责人因故不能到会的，应当会前书面请假，并委托分管负责人参加。</translation>
    </message>
    <message>
        <source>What to prepare</source>
        <translation>会前准备</translation>
    </message>
    <message>
        <source>Units hand in a written report on each case five working days before the session: what was replied, what has been done since, what is still to be done and by when, with evidence.</source>
        <translation>承办单位应当于会前五个工作日，就每件建议提交书面报告，说明答复内容、答复后的落实情况、尚未落实的事项和完成时限，并附佐证材料。</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>对质建议</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Reply slip</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Unit or deputy</source>
        <translation>单位（代表）</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Comes / excused because</source>
        <translation>参加/请假事由</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Why it is heard</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Drawn by lot on %1: of %2 cases those whose SHA-256 of “%3:number” is smallest: %4.</source>
        <translation>%1随机抽取：从%2件中，取“%3:编号”的SHA-256值最小者：%4。</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Rank</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>excused: %1</source>
        <extracomment>on the attendance sheet, instead of a signature</extracomment>
        <translation>请假：%1</translation>
    </message>
    <message>
        <source>Ballot</source>
        <translation>测评</translation>
    </message>
    <message>
        <source>issued %1, returned %2, valid %3: satisfied %4, basically satisfied %5, dissatisfied %6</source>
        <translation>发出%1张，收回%2张，有效%3张：满意%4，基本满意%5，不满意%6</translation>
    </message>
    <message>
        <source>Claimed | rated | certified</source>
        <translation>自报｜评价｜核定</translation>
    </message>
    <message>
        <source>Point %1: %2</source>
        <translation>争议点%1：%2</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>处理意见</translation>
    </message>
    <message>
        <source>Conclusion</source>
        <translation>对质结论</translation>
    </message>
    <message>
        <source>Record of the confrontation</source>
        <translation>对质记录单</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>测评票</translation>
    </message>
    <message>
        <source>Put a ✓ into one box of each line. A line with more or with none is void.</source>
        <translation>每件建议只能选择一项，在相应的方框内打“✓”。多选或者不选的，该件无效。</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>计票单</translation>
    </message>
    <message>
        <source>Counted by</source>
        <translation>计票人</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>监票人</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>Excused</source>
        <translation>请假</translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) stood on the agenda; </source>
        <translation>
            <numerusform>会议列入议程的建议%n件，其中</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 were settled, %2 postponed.</source>
        <translation>已议定%1件，暂缓%2件。</translation>
    </message>
    <message>
        <source>What was concluded</source>
        <translation>议定事项</translation>
    </message>
    <message>
        <source>Promised: </source>
        <translation>承诺：</translation>
    </message>
    <message>
        <source>Sent to: the directors&apos; meeting, the deputies and units concerned.</source>
        <translation>发送：主任会议，有关代表，有关承办单位。</translation>
    </message>
    <message>
        <source>List of results</source>
        <translation>结果清单</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>Results made public</source>
        <translation>公开稿</translation>
    </message>
    <message>
        <source>On %1 deputies, undertaking units and the congress office sat face to face at %2 over %3 suggestions.</source>
        <translation>%1，提出建议的代表、承办单位和人大机关在%2就%3件代表建议进行了三方对质。现将结果公开如下：</translation>
    </message>
    <message>
        <source>Not published.</source>
        <translation>不予公开。</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>完成时限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>On</source>
        <translation>日期</translation>
    </message>
    <message>
        <source> (moved %1×)</source>
        <extracomment>how often the day of a promise was moved</extracomment>
        <translation>（延期%1次）</translation>
    </message>
    <message>
        <source>No promise has been recorded.</source>
        <translation>没有承诺记录。</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>承诺台账</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>Postponed: %1</source>
        <translation>暂缓：%1</translation>
    </message>
    <message>
        <source>Not heard yet</source>
        <translation>尚未对质</translation>
    </message>
    <message>
        <source>To be redone</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Referred to the directors&apos; meeting</source>
        <translation>提交主任会议</translation>
    </message>
    <message>
        <source>Agreed not to be redone again</source>
        <translation>三方同意不再重办</translation>
    </message>
    <message>
        <source>%1 three-party confrontation %2 no. %3</source>
        <extracomment>%1 place, %2 year, %3 number within the year</extracomment>
        <translation>%1%2年第%3次三方对质会议</translation>
    </message>
    <message>
        <source>Unit: %1. </source>
        <translation>承办单位：%1。</translation>
    </message>
    <message>
        <source>Lead deputy: %1. Units: %2. </source>
        <translation>领衔代表：%1。承办单位：%2。</translation>
    </message>
    <message>
        <source>. </source>
        <extracomment>the full stop of a sentence</extracomment>
        <translation>。</translation>
    </message>
    <message>
        <source>claimed as class %1</source>
        <translation>单位自报%1类</translation>
    </message>
    <message>
        <source>rated “%1” by the deputy</source>
        <translation>代表评价“%1”</translation>
    </message>
    <message>
        <source>certified as class %1 by the three parties</source>
        <translation>三方核定%1类</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message>
        <source>Progress, evidence or explanation</source>
        <translation>进展、佐证或说明</translation>
    </message>
    <message>
        <source>overdue, %1</source>
        <extracomment>a promise past its day, and how far it has come</extracomment>
        <translation>已逾期，%1</translation>
    </message>
    <message>
        <source>deputy: %1</source>
        <extracomment>the deputy&apos;s rating of a promise that was kept</extracomment>
        <translation>代表：%1</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>通过</translation>
    </message>
    <message>
        <source>not passed</source>
        <translation>未通过</translation>
    </message>
    <message>
        <source> (more than %1% satisfied or basically satisfied are needed)</source>
        <translation>（满意和基本满意须超过%1%）</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>A ballot passes when more than %1% of the valid votes are satisfied or basically satisfied.</source>
        <translation>满意和基本满意票超过有效票的%1%为通过。</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1（草稿）</translation>
    </message>
    <message>
        <source>To see how replies to deputies&apos; suggestions are put into effect, a three-party confrontation of proposing deputies, undertaking units and the congress office is held on %1. It is announced as follows.</source>
        <translation>为督促代表建议答复事项落到实处，定于%1召开由提出建议的代表、承办单位和人大机关参加的三方对质会议。现将有关事项通知如下：</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>无。</translation>
    </message>
    <message>
        <source>What was postponed or is still to be heard</source>
        <translation>暂缓和尚未对质的建议</translation>
    </message>
    <message>
        <source>Postponed. </source>
        <translation>暂缓。</translation>
    </message>
    <message>
        <source> (the chair decided to go on without)</source>
        <translation>（主持人决定继续进行）</translation>
    </message>
    <message>
        <source>To be redone by %1</source>
        <translation>重新办理，期限%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>who was there, in one line</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>到场</translation>
    </message>
</context>
<context>
    <name>SittingWords</name>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>a day as a paper writes it; the quoted words are Qt&apos;s date format</extracomment>
        <translation>yyyy年M月d日</translation>
    </message>
    <message>
        <source>%1 (absent)</source>
        <extracomment>a person of a party and why he did not come</extracomment>
        <translation>%1（缺席）</translation>
    </message>
    <message>
        <source>%1 (absent: %2)</source>
        <translation>%1（缺席：%2）</translation>
    </message>
    <message>
        <source>The matter as a whole</source>
        <translation>建议整体办理情况</translation>
    </message>
</context>
<context>
    <name>UrgingLetter</name>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>应办事项</translation>
    </message>
    <message>
        <source>By</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Days late</source>
        <translation>逾期天数</translation>
    </message>
    <message>
        <source>Times urged</source>
        <translation>催办次数</translation>
    </message>
    <message>
        <source>Urging letter</source>
        <translation>催办函</translation>
    </message>
    <message>
        <source>:</source>
        <comment>after the addressee of a letter</comment>
        <translation>：</translation>
    </message>
    <message numerus="yes">
        <source>%n deputies&apos; suggestion(s) that your unit handles are listed below with what is due and by when.</source>
        <translation>
            <numerusform>你单位承办的下列代表建议共%n件，应办事项和期限见表。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deputies&apos; suggestion(s) that your unit handles are listed below, %1 of them past the date set.</source>
        <translation>
            <numerusform>你单位承办的下列代表建议共%n件，其中%1件已超过规定期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>Please settle them without delay, answer the deputies, and tell us in writing how each of them stands; where the date cannot be kept, say why and by when.</source>
        <translation>请抓紧办理，及时答复代表，并将每件建议的办理情况书面报送我们；确实不能按期办理的，请说明原因和拟完成时间。</translation>
    </message>
</context>
<context>
    <name>View</name>
    <message>
        <source>All suggestions</source>
        <translation>全部建议</translation>
    </message>
    <message>
        <source>To be screened</source>
        <translation>待审查</translation>
    </message>
    <message>
        <source>To be assigned</source>
        <translation>待交办</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>To be rated</source>
        <translation>待评价</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已办结</translation>
    </message>
    <message>
        <source>Promises followed</source>
        <translation>承诺跟踪</translation>
    </message>
    <message>
        <source>Key items</source>
        <translation>重点督办</translation>
    </message>
    <message>
        <source>To be signed for</source>
        <translation>待签收</translation>
    </message>
    <message>
        <source>Recycle bin</source>
        <translation>回收站</translation>
    </message>
</context>
<context>
    <name>WholeFile</name>
    <message>
        <source>this is a device, not a file</source>
        <translation>这是设备，不是文件</translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>nothing due</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>reply due</source>
        <translation>答复截止</translation>
    </message>
    <message>
        <source>redo due</source>
        <translation>重办截止</translation>
    </message>
    <message>
        <source>opinion due</source>
        <translation>协办意见截止</translation>
    </message>
    <message>
        <source>rating due</source>
        <translation>评价截止</translation>
    </message>
    <message>
        <source>promise due</source>
        <translation>承诺到期</translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>Under screening</source>
        <translation>审查中</translation>
    </message>
    <message>
        <source>Returned to deputy</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>Merged</source>
        <translation>已并案</translation>
    </message>
    <message>
        <source>Filed</source>
        <translation>已立案</translation>
    </message>
    <message>
        <source>Assignment proposed</source>
        <translation>拟交办</translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation>已交办</translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation>申请退办</translation>
    </message>
    <message>
        <source>In hand</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Replied</source>
        <translation>已答复</translation>
    </message>
    <message>
        <source>Awaiting rating</source>
        <translation>待评价</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>已评价</translation>
    </message>
    <message>
        <source>To be redone</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>Promise tracked</source>
        <translation>跟踪办理</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>已归档</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation>办理中</translation>
    </message>
    <message>
        <source>Before filing</source>
        <translation>立案前</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>代表工委</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已了结</translation>
    </message>
    <message>
        <source>Intake</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Screening</source>
        <translation>审查</translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Handling</source>
        <translation>办理</translation>
    </message>
    <message>
        <source>Reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Sole unit</source>
        <translation>独办单位</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Separate unit</source>
        <translation>分办单位</translation>
    </message>
    <message>
        <source>Assisting unit</source>
        <translation>协办单位</translation>
    </message>
    <message>
        <source>For information</source>
        <translation>阅知</translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation>拟交办</translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation>已签收</translation>
    </message>
    <message>
        <source>Returned</source>
        <translation>已退办</translation>
    </message>
    <message>
        <source>Opinion sent</source>
        <translation>已送协办意见</translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation>待兑现</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>First reply</source>
        <translation>首次答复</translation>
    </message>
    <message>
        <source>Reply after redo</source>
        <translation>重办答复</translation>
    </message>
    <message>
        <source>Follow-up reply</source>
        <translation>跟踪答复</translation>
    </message>
    <message>
        <source>Submit</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Amend</source>
        <translation>更正</translation>
    </message>
    <message>
        <source>Add co-signer</source>
        <translation>增加附议代表</translation>
    </message>
    <message>
        <source>Leave co-signers</source>
        <translation>退出附议</translation>
    </message>
    <message>
        <source>Begin screening</source>
        <translation>开始审查</translation>
    </message>
    <message>
        <source>Return to deputy</source>
        <translation>退回修改</translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation>重新提交</translation>
    </message>
    <message>
        <source>Do not file</source>
        <translation>不予立案</translation>
    </message>
    <message>
        <source>File and number</source>
        <translation>立案编号</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>并案</translation>
    </message>
    <message>
        <source>Undo merging</source>
        <translation>取消并案</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Propose assignment</source>
        <translation>拟交办</translation>
    </message>
    <message>
        <source>Assign</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation>增加承办单位</translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation>签收</translation>
    </message>
    <message>
        <source>Request return</source>
        <translation>申请退办</translation>
    </message>
    <message>
        <source>Accept return</source>
        <translation>同意退办</translation>
    </message>
    <message>
        <source>Refuse return</source>
        <translation>不同意退办</translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation>登记面商</translation>
    </message>
    <message>
        <source>Record assist opinion</source>
        <translation>登记协办意见</translation>
    </message>
    <message>
        <source>Demand opinion again</source>
        <translation>要求重报协办意见</translation>
    </message>
    <message>
        <source>Request extension</source>
        <translation>申请延期</translation>
    </message>
    <message>
        <source>Grant extension</source>
        <translation>同意延期</translation>
    </message>
    <message>
        <source>Refuse extension</source>
        <translation>不同意延期</translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation>登记答复</translation>
    </message>
    <message>
        <source>Send opinion form</source>
        <translation>发送征询意见表</translation>
    </message>
    <message>
        <source>Record rating</source>
        <translation>登记评价</translation>
    </message>
    <message>
        <source>Order redo</source>
        <translation>责令重新办理</translation>
    </message>
    <message>
        <source>Conclude not to redo</source>
        <translation>决定不再重办</translation>
    </message>
    <message>
        <source>Record follow-up reply</source>
        <translation>登记跟踪答复</translation>
    </message>
    <message>
        <source>Record promise</source>
        <translation>登记承诺</translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation>承诺兑现</translation>
    </message>
    <message>
        <source>Promise moved</source>
        <translation>承诺延期</translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation>承诺未兑现</translation>
    </message>
    <message>
        <source>Urge</source>
        <translation>催办</translation>
    </message>
    <message>
        <source>Make key item</source>
        <translation>列为重点督办</translation>
    </message>
    <message>
        <source>No longer key item</source>
        <translation>取消重点督办</translation>
    </message>
    <message>
        <source>Decide disclosure</source>
        <translation>公开决定</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>办结</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>恢复办理</translation>
    </message>
    <message>
        <source>no clock</source>
        <translation>无期限</translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation>交办</translation>
    </message>
    <message>
        <source>reply</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>assist opinion</source>
        <translation>协办意见</translation>
    </message>
    <message>
        <source>opinion sent again</source>
        <translation>重报协办意见</translation>
    </message>
    <message>
        <source>rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>redo</source>
        <translation>重新办理</translation>
    </message>
    <message>
        <source>promise</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Satisfied</source>
        <translation>满意</translation>
    </message>
    <message>
        <source>Basically satisfied</source>
        <translation>基本满意</translation>
    </message>
    <message>
        <source>Dissatisfied</source>
        <translation>不满意</translation>
    </message>
    <message>
        <source>hand-over due</source>
        <translation>应交办</translation>
    </message>
    <message>
        <source>On the agenda</source>
        <translation>已列入</translation>
    </message>
    <message>
        <source>Concluded</source>
        <translation>已有结论</translation>
    </message>
    <message>
        <source>Postponed</source>
        <translation>已延后</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>已撤出</translation>
    </message>
    <message>
        <source>not concluded</source>
        <translation>尚无结论</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已落实</translation>
    </message>
    <message>
        <source>partly done</source>
        <translation>部分落实</translation>
    </message>
    <message>
        <source>not done</source>
        <translation>未落实</translation>
    </message>
    <message>
        <source>promised by a day</source>
        <translation>限期承诺</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>筹备中</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>已通知</translation>
    </message>
    <message>
        <source>Sitting</source>
        <translation>召开中</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>已结束</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>已取消</translation>
    </message>
    <message>
        <source>Deputies</source>
        <translation>代表</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Congress office</source>
        <translation>人大机关</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>主要负责人</translation>
    </message>
    <message>
        <source>Deputy head</source>
        <translation>分管负责人</translation>
    </message>
    <message>
        <source>Clerk</source>
        <translation>经办人员</translation>
    </message>
    <message>
        <source>Put on the agenda of a confrontation</source>
        <translation>列入三方对质</translation>
    </message>
    <message>
        <source>Take off the agenda</source>
        <translation>撤出议程</translation>
    </message>
    <message>
        <source>Receive the unit&apos;s report</source>
        <translation>收到书面报告</translation>
    </message>
    <message>
        <source>Note a disputed point</source>
        <translation>记录争议点</translation>
    </message>
    <message>
        <source>Drop a disputed point</source>
        <translation>删去争议点</translation>
    </message>
    <message>
        <source>Record the ballot</source>
        <translation>登记测评票</translation>
    </message>
    <message>
        <source>Certify a class</source>
        <translation>核定类别</translation>
    </message>
    <message>
        <source>Conclude the hearing</source>
        <translation>作出对质结论</translation>
    </message>
    <message>
        <source>Postpone the hearing</source>
        <translation>延后对质</translation>
    </message>
    <message>
        <source>Plan a confrontation</source>
        <translation>安排三方对质</translation>
    </message>
    <message>
        <source>Change the confrontation</source>
        <translation>更改三方对质</translation>
    </message>
    <message>
        <source>Give notice of the confrontation</source>
        <translation>发出对质通知</translation>
    </message>
    <message>
        <source>Record who came</source>
        <translation>登记到场</translation>
    </message>
    <message>
        <source>Draw cases by lot</source>
        <translation>随机抽取</translation>
    </message>
    <message>
        <source>Begin the confrontation</source>
        <translation>开始对质</translation>
    </message>
    <message>
        <source>Finish the confrontation</source>
        <translation>结束对质</translation>
    </message>
    <message>
        <source>Cancel the confrontation</source>
        <translation>取消对质</translation>
    </message>
    <message>
        <source>Notice of the session</source>
        <translation>会议通知</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>会议议程</translation>
    </message>
    <message>
        <source>Attendance sheet</source>
        <translation>签到表</translation>
    </message>
    <message>
        <source>Record to be signed</source>
        <translation>对质记录单</translation>
    </message>
    <message>
        <source>Ballot paper</source>
        <translation>测评票</translation>
    </message>
    <message>
        <source>Count sheet</source>
        <translation>计票单</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>会议纪要</translation>
    </message>
    <message>
        <source>List of results</source>
        <translation>结果清单</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>承诺台账</translation>
    </message>
    <message>
        <source>Public edition</source>
        <translation>公开稿</translation>
    </message>
    <message>
        <source>Claimed against certified</source>
        <translation>自报与核定差距</translation>
    </message>
    <message>
        <source>Three-party confrontations</source>
        <translation>三方对质情况</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺兑现情况</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Milestone</source>
        <translation>节点</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进展</translation>
    </message>
    <message>
        <source>Rating of the delivery</source>
        <translation>兑现评价</translation>
    </message>
    <message>
        <source>Note the progress of a promise</source>
        <translation>登记承诺进展</translation>
    </message>
    <message>
        <source>Rate the delivery of a promise</source>
        <translation>代表评价兑现情况</translation>
    </message>
    <message>
        <source>Report a key item</source>
        <translation>报告重点督办结果</translation>
    </message>
    <message>
        <source>Inspect on site</source>
        <translation>现场视察</translation>
    </message>
    <message>
        <source>Not started</source>
        <translation>未启动</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>推进中</translation>
    </message>
    <message>
        <source>Session of confrontation</source>
        <translation>场次</translation>
    </message>
    <message>
        <source>Key items</source>
        <translation>重点督办情况</translation>
    </message>
    <message>
        <source>Key item</source>
        <translation>重点督办事项</translation>
    </message>
    <message>
        <source>Government leader</source>
        <translation>政府领办领导</translation>
    </message>
    <message>
        <source>Congress leader</source>
        <translation>人大督办领导</translation>
    </message>
    <message>
        <source>Committee that follows</source>
        <translation>跟踪督办的工作机构</translation>
    </message>
    <message>
        <source>In the recycle bin</source>
        <translation>在回收站</translation>
    </message>
    <message>
        <source>Move to the recycle bin</source>
        <translation>移入回收站</translation>
    </message>
    <message>
        <source>Bring back from the recycle bin</source>
        <translation>从回收站恢复</translation>
    </message>
    <message>
        <source>text</source>
        <translation>文本</translation>
    </message>
    <message>
        <source>date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>one of several</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>number</source>
        <translation>数字</translation>
    </message>
    <message>
        <source>Delegations</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Deputies&apos; groups</source>
        <translation>代表小组</translation>
    </message>
    <message>
        <source>Committees</source>
        <translation>专委会</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>建议类别</translation>
    </message>
    <message>
        <source>Leaders</source>
        <translation>领导</translation>
    </message>
    <message>
        <source>Holidays and workdays</source>
        <translation>节假日与调休</translation>
    </message>
</context>
<context>
    <name>WorkDoors</name>
    <message numerus="yes">
        <source>%n case(s) exported: %1</source>
        <translation>
            <numerusform>已导出 %n 件：%1</numerusform>
        </translation>
    </message>
    <message>
        <source>Backed up and verified: %1</source>
        <translation>已备份并核验：%1</translation>
    </message>
    <message>
        <source>The case file is sound: structure, every row and the journal were checked.</source>
        <translation>台账完好：结构、每一行数据和履历均已核对。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ActionDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a dialog: the action and the number of the case</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>→ %1…</source>
        <extracomment>a button that leads from what is missing to the action that brings it</extracomment>
        <translation>→ %1…</translation>
    </message>
    <message>
        <source>Go to: %1</source>
        <translation>去办理：%1</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::AgendaModel</name>
    <message>
        <source>received</source>
        <extracomment>the unit&apos;s written report before the session</extracomment>
        <translation>已收到</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>序号</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>列入原因</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>单位报告</translation>
    </message>
    <message>
        <source>Claimed</source>
        <translation>自报</translation>
    </message>
    <message>
        <source>Rated</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Certified</source>
        <translation>核定</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::AttachmentsPanel</name>
    <message>
        <source>Add a file…</source>
        <translation>添加附件…</translation>
    </message>
    <message>
        <source>Add a file</source>
        <translation>添加附件</translation>
    </message>
    <message>
        <source>Scanned letters, photographs: drop files here, or choose them. They are kept inside the case file, %1 MB each at most.</source>
        <translation>扫描件、照片：拖到这里，或者选取文件。附件保存在台账文件里，每个不超过%1 MB。</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>打开%1</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>另存为…</translation>
    </message>
    <message>
        <source>Save %1 as</source>
        <translation>%1另存为</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take %1 away</source>
        <translation>移除%1</translation>
    </message>
    <message>
        <source>Which files belong to the case?</source>
        <translation>选取属于这件建议的文件</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB. Make it smaller, or scan it with fewer points.</source>
        <translation>%1超过%2 MB。请缩小文件，或者降低扫描精度。</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1不能读取：%2。</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place.</source>
        <translation>%1不能写入：%2。请换一个位置。</translation>
    </message>
    <message>
        <source>Open an attachment</source>
        <translation>打开附件</translation>
    </message>
    <message>
        <source>“%1” can run as a program.</source>
        <translation>“%1”可能会运行程序。</translation>
    </message>
    <message>
        <source>Open it only if you know where it comes from.</source>
        <translation>确知来源时才打开。</translation>
    </message>
    <message>
        <source>Open all the same</source>
        <translation>仍然打开</translation>
    </message>
    <message>
        <source>No program opens %1. Save it and open it by hand.</source>
        <translation>没有可以打开%1的程序。请另存后自行打开。</translation>
    </message>
    <message>
        <source>Save the attachment as</source>
        <translation>附件另存为</translation>
    </message>
    <message>
        <source>Look at %1</source>
        <translation>放大看%1</translation>
    </message>
    <message>
        <source>A larger picture</source>
        <translation>放大看</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::CaseHeader</name>
    <message>
        <source>Headings of the list</source>
        <extracomment>read aloud; %1 is the heading that the keyboard is at</extracomment>
        <translation>列表表头</translation>
    </message>
    <message>
        <source>Headings of the list: %1</source>
        <translation>列表表头：%1</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ClosureOptions</name>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>会议(&amp;I)</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Assi&amp;gned from</source>
        <translation>交办自(&amp;G)</translation>
    </message>
    <message>
        <source>Assigned &amp;to</source>
        <translation>交办至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>截至(&amp;A)</translation>
    </message>
    <message>
        <source>Gro&amp;uped by</source>
        <translation>分组(&amp;U)</translation>
    </message>
    <message>
        <source>Closure rate that stands first</source>
        <translation>办结口径</translation>
    </message>
    <message>
        <source>Answered &amp;counts as closed</source>
        <translation>已答复即办结(&amp;C)</translation>
    </message>
    <message>
        <source>Class that the unit clai&amp;ms</source>
        <translation>单位自报类别(&amp;M)</translation>
    </message>
    <message>
        <source>Certifie&amp;d closing</source>
        <translation>核定办结(&amp;D)</translation>
    </message>
    <message>
        <source>All sessions</source>
        <translation>全部会议</translation>
    </message>
    <message>
        <source>No case was assigned in this session and between these days, so there is nothing to count.</source>
        <translation>所选会议和日期范围内没有交办的建议，因此没有可统计的内容。</translation>
    </message>
    <message>
        <source>Take all sessions and days</source>
        <translation>统计全部会议和日期</translation>
    </message>
    <message>
        <source>No case is assigned by %1, so there is nothing to count. A report counts cases from their assignment on: assign suggestions, import a ledger, or choose a later day.</source>
        <translation>截至%1还没有交办的建议，因此没有可统计的内容。报告从交办起统计：请交办建议、导入台账，或选择较晚的日期。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-21; the page shows the last days that could be read.</source>
        <translation>“%1”不是有效日期，请写作2026-08-21；页面仍按上一次有效的日期显示。</translation>
    </message>
    <message>
        <source>The first day lies after the last: nothing is counted. Exchange them.</source>
        <translation>起始日期晚于截止日期，没有可统计的内容，请对调。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ColumnPage</name>
    <message>
        <source>Heading in the sheet</source>
        <translation>表中栏目</translation>
    </message>
    <message>
        <source>Taken as</source>
        <translation>作为</translation>
    </message>
    <message>
        <source>Column “%1” is taken as</source>
        <extracomment>accessible name: what the column with this heading is taken as</extracomment>
        <translation>栏目“%1”作为</translation>
    </message>
    <message>
        <source>All headings of sheet “%1” are known. Correct what was taken wrongly.</source>
        <translation>工作表“%1”的栏目都已识别，如有认错请在此更正。</translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) of sheet “%1” are not known and stand first: say what they mean, or leave them out.</source>
        <translation>
            <numerusform>工作表“%1”有%n个栏目未能识别，已排在最前：请指明含义，或不导入。</numerusform>
        </translation>
    </message>
    <message>
        <source>– left out</source>
        <translation>– 不导入</translation>
    </message>
    <message>
        <source>▲ not known, left out</source>
        <translation>▲ 未识别，不导入</translation>
    </message>
    <message>
        <source>✓ recognised</source>
        <translation>✓ 已识别</translation>
    </message>
    <message>
        <source>✓ as you say</source>
        <translation>✓ 按您指定</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::DateField</name>
    <message>
        <source>20261123, 11-23 or +7 will do</source>
        <translation>可以写 20261123、11-23 或 +7</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>%1: open the calendar</source>
        <extracomment>accessible name of the button that opens a calendar for the field named</extracomment>
        <translation>%1：打开日历</translation>
    </message>
    <message>
        <source>year-month-day</source>
        <extracomment>how a day is written: digits of the year, the month, the day</extracomment>
        <translation>年-月-日</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::DetailPane</name>
    <message>
        <source>Details of the case</source>
        <translation>建议详情</translation>
    </message>
    <message>
        <source>Choose a case in the list to see it here.</source>
        <translation>在列表中选择一件建议，这里显示详情。</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Why it is due then</source>
        <translation>期限依据</translation>
    </message>
    <message>
        <source>Parts of the case</source>
        <translation>详情分页</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>履历</translation>
    </message>
    <message>
        <source>Promises %1</source>
        <extracomment>title of a tab, with the number of promises that are open</extracomment>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>More</source>
        <translation>更多</translation>
    </message>
    <message>
        <source>More actions</source>
        <translation>更多操作</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <extracomment>what is due, then the day: reply due 2026-06-16</extracomment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>No date runs.</source>
        <translation>目前没有期限。</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>承办</translation>
    </message>
    <message>
        <source>Replies</source>
        <translation>答复与评价</translation>
    </message>
    <message>
        <source>Hearings</source>
        <translation>对质</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Attachments %1</source>
        <extracomment>title of a tab, with how many files there are</extracomment>
        <translation>附件 %1</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>a button: an action, then by when it is owed or how long overdue it is</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message numerus="yes">
        <source>%n selected: what is done now is done to all of them</source>
        <translation>
            <numerusform>已选 %n 件，现在办理的会作用于全部</numerusform>
        </translation>
    </message>
    <message>
        <source>Text</source>
        <comment>of a case</comment>
        <translation>内容</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::EntryForm</name>
    <message>
        <source>New suggestion</source>
        <translation>登记建议</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>保存并登记下一件</translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation>保存并关闭</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Logged as %1: %2</source>
        <translation>已登记为 %1：%2</translation>
    </message>
    <message>
        <source>Taken up where it was left.</source>
        <translation>已恢复上次未保存的内容。</translation>
    </message>
    <message>
        <source>Congress %1, session %2</source>
        <extracomment>what a new suggestion is numbered in</extracomment>
        <translation>第%1届人民代表大会第%2次会议</translation>
    </message>
    <message>
        <source>Paste a whole paper</source>
        <translation>粘贴全文</translation>
    </message>
    <message>
        <source>Ctrl+Shift+V: takes title, text, lead deputy and co-signers out of what was copied in Word</source>
        <translation>Ctrl+Shift+V：从Word中复制的全文里取出标题、正文、领衔代表和附议代表</translation>
    </message>
    <message>
        <source>The clipboard holds no suggestion: no title can be told. Copy the whole paper in Word, with its title, or paste the parts one by one.</source>
        <translation>剪贴板里不是一件建议：认不出标题。请在Word中连同标题复制全文，或者逐项粘贴。</translation>
    </message>
    <message>
        <source>Filled in from what was copied: look it over, then save.</source>
        <translation>已按复制的全文填写：请核对后保存。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>Replace what is written?</source>
        <translation>要替换已写的内容吗？</translation>
    </message>
    <message>
        <source>The form holds a suggestion that is not saved: %1</source>
        <translation>表单里有一件尚未保存的建议：%1</translation>
    </message>
    <message>
        <source>Pasting replaces its title, text, lead deputy and co-signers.</source>
        <translation>粘贴会替换它的标题、正文、领衔代表和附议代表。</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>替换</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::FieldForm</name>
    <message>
        <source>%1 *</source>
        <extracomment>the label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as units</source>
        <translation>把“%1”登记为承办单位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as a unit</source>
        <translation>把“%1”登记为承办单位(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as deputies</source>
        <translation>把“%1”登记为代表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as a deputy</source>
        <translation>把“%1”登记为代表(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as a delegation</source>
        <translation>把“%1”登记为代表团(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as a group</source>
        <translation>把“%1”登记为代表小组(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Register “%1” as a category</source>
        <translation>把“%1”登记为类别(&amp;R)</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::FigureModel</name>
    <message>
        <source>%1, %2: %3</source>
        <extracomment>a number of a report as it is read out: group, heading, number</extracomment>
        <translation>%1，%2：%3</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::FollowOptions</name>
    <message>
        <source>Scope</source>
        <translation>范围</translation>
    </message>
    <message>
        <source>Confro&amp;ntation</source>
        <translation>对质会(&amp;J)</translation>
    </message>
    <message>
        <source>Da&amp;y from</source>
        <extracomment>a session&apos;s day, or the day of a promise, from which a report counts</extracomment>
        <translation>日期自(&amp;Y)</translation>
    </message>
    <message>
        <source>any day</source>
        <translation>不限</translation>
    </message>
    <message>
        <source>Day &amp;to</source>
        <translation>日期至(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;As of</source>
        <translation>统计截止(&amp;A)</translation>
    </message>
    <message>
        <source>Gro&amp;uped by</source>
        <translation>分组(&amp;U)</translation>
    </message>
    <message>
        <source>All confrontations</source>
        <translation>全部对质会</translation>
    </message>
    <message>
        <source>Nothing of this kind lies between these days and in this confrontation.</source>
        <translation>所选日期和对质会内没有可统计的内容。</translation>
    </message>
    <message>
        <source>Take all confrontations and days</source>
        <translation>改为全部对质会、不限日期</translation>
    </message>
    <message>
        <source>Nothing was promised by this day. A promise comes with a reply of a class that is tracked, or from a confrontation.</source>
        <translation>截至该日没有承诺。承诺来自列入跟踪的答复类别，或来自三方对质。</translation>
    </message>
    <message>
        <source>No confrontation had begun by this day. Plan one under Three-party confrontations.</source>
        <translation>截至该日没有召开过对质会。可在“三方对质”中筹备。</translation>
    </message>
    <message>
        <source>“%1” is no day. Write it as 2026-08-21; the page shows the last days that could be read.</source>
        <translation>“%1”不是日期。请写作 2026-08-21；页面显示的仍是上次能识别的日期。</translation>
    </message>
    <message>
        <source>The first day lies after the last: nothing is counted. Exchange them.</source>
        <translation>起始日期晚于截止日期，没有可统计的内容。请对调。</translation>
    </message>
    <message>
        <source>No case was a key item by this day. A case is made one with Make key item, in the menu Suggestion.</source>
        <translation>截至该日没有重点督办建议。可用“建议”菜单中的“列为重点督办”设置。</translation>
    </message>
    <message>
        <source>&amp;Classes frozen on</source>
        <translation>类别冻结日(&amp;G)</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::FormDialog</name>
    <message>
        <source>* must be filled in</source>
        <translation>* 必填</translation>
    </message>
    <message>
        <source>Throw away what was entered?</source>
        <translation>放弃已填写的内容？</translation>
    </message>
    <message>
        <source>Nothing of it has been recorded yet.</source>
        <translation>这些内容还没有登记。</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>放弃</translation>
    </message>
    <message>
        <source>Go on writing</source>
        <translation>继续填写</translation>
    </message>
    <message>
        <source>Taken up where it was left; nothing of it has been recorded yet.</source>
        <translation>已恢复上次没有写完的内容，尚未记录。</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>重新填写</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::FullTextDialog</name>
    <message>
        <source>【Suggestion】</source>
        <extracomment>headings over the texts of a case</extracomment>
        <translation>【建议正文】</translation>
    </message>
    <message>
        <source>【Replies】</source>
        <translation>【答复】</translation>
    </message>
    <message>
        <source>【What the deputy said】</source>
        <translation>【代表意见】</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::HelpWindow</name>
    <message>
        <source>Manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>Contents of the manual</source>
        <translation>手册目录</translation>
    </message>
    <message>
        <source>Text of the manual</source>
        <translation>手册正文</translation>
    </message>
    <message>
        <source>The manual is not built into this program.</source>
        <translation>本程序没有带使用手册。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ImportWizard</name>
    <message>
        <source>Bac&amp;k</source>
        <translation>上一步(&amp;K)</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>上一步</translation>
    </message>
    <message>
        <source>Reading the file…</source>
        <translation>正在读取文件……</translation>
    </message>
    <message>
        <source>The reading was called off. Choose a file to go on.</source>
        <translation>读取已取消，请重新选择文件。</translation>
    </message>
    <message>
        <source>Trying the import; nothing is written…</source>
        <translation>正在试导入，不写入任何内容……</translation>
    </message>
    <message>
        <source>The trial was called off. Nothing was changed.</source>
        <translation>试导入已取消，没有任何改动。</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>正在导入……</translation>
    </message>
    <message>
        <source>The import was called off. Everything was taken back; the case file is as it was.</source>
        <translation>导入已取消并全部撤回，台账文件保持原样。</translation>
    </message>
    <message>
        <source>The day of assignment is no day. Write it as 2026-03-16, or leave it empty.</source>
        <translation>交办日期不是有效日期，请写作2026-03-16，或留空。</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>完成</translation>
    </message>
    <message>
        <source>Step %1 of %2: %3</source>
        <extracomment>where a person is in the steps of an import</extracomment>
        <translation>第%1步，共%2步：%3</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>关闭(&amp;L)</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>停止(&amp;T)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping; what was begun is taken back…</source>
        <translation>正在停止，已开始的部分将全部撤回……</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>导入%n行(&amp;I)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::JournalTab</name>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Bring back: %1, %2</source>
        <extracomment>a line of the journal: the action, then the moment</extracomment>
        <translation>恢复：%1，%2</translation>
    </message>
    <message>
        <source>Take the whole step back: %1</source>
        <translation>撤销这一步：%1</translation>
    </message>
    <message>
        <source>%1 (taken back later)</source>
        <translation>%1（后已撤销）</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>展开全文</translation>
    </message>
    <message>
        <source>Show all of: %1, %2</source>
        <translation>展开全文：%1，%2</translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>收起</translation>
    </message>
    <message>
        <source>Set %1 back to “%2”…</source>
        <extracomment>a field of a case, then the old value that it gets again</extracomment>
        <translation>恢复%1为“%2”…</translation>
    </message>
    <message>
        <source>%1 brought back to “%2”, as before %3</source>
        <extracomment>reason of a correction: a field, the value that it gets again, the moment since which it was another</extracomment>
        <translation>恢复%1为“%2”（%3 之前的内容）</translation>
    </message>
    <message>
        <source>Why %1 cannot be set back by itself</source>
        <translation>%1为什么不能单独恢复</translation>
    </message>
    <message>
        <source>“%1” was empty before, and a correction cannot empty a field. Take the whole step back instead.</source>
        <translation>“%1”原来是空的，更正不能把一项改为空。请改用“撤销这一步”。</translation>
    </message>
    <message>
        <source>“%1” follows from the step itself, so no correction sets it. Take the whole step back instead.</source>
        <translation>“%1”由这一步办理本身产生，不能用更正来改。请改用“撤销这一步”。</translation>
    </message>
    <message numerus="yes">
        <source>Take the step of all %n cases back: %1</source>
        <extracomment>the whole step of the journal, by what it did</extracomment>
        <translation>
            <numerusform>撤销这一步（共 %n 件）：%1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ListColumns</name>
    <message>
        <source>Columns as they fit</source>
        <translation>按宽度自动显示各列</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ListPage</name>
    <message>
        <source>＋ New suggestion</source>
        <translation>＋ 登记建议</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>导入…</translation>
    </message>
    <message>
        <source>Search: title, text, deputy, unit, pinyin initials (Ctrl+F)</source>
        <translation>搜索：标题、正文、代表、单位、拼音首字母（Ctrl+F）</translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation>搜索建议</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>登记建议</translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>建议列表</translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation>筛选：</translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation>去掉筛选“%1”</translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation>增加筛选</translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <extracomment>how many cases of the file the list shows</extracomment>
        <translation>显示 %1 / %2 条</translation>
    </message>
    <message>
        <source>There is no suggestion in this case file yet.</source>
        <translation>台账里还没有建议。</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>从 Excel 导入…</translation>
    </message>
    <message>
        <source>No case matches this filter.</source>
        <translation>没有符合筛选条件的建议。</translation>
    </message>
    <message>
        <source>No case matches “%1” in this view.</source>
        <translation>当前范围内没有与“%1”匹配的建议。</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>清除搜索</translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation>显示全部建议</translation>
    </message>
    <message>
        <source>Back to the report</source>
        <translation>返回报表</translation>
    </message>
    <message>
        <source>Save as a view…</source>
        <translation>保存为视图…</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>代表建议</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>筛选：%1</translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation>截至%1</translation>
    </message>
    <message>
        <source>reading…</source>
        <extracomment>in place of &quot;showing 3 of 9&quot;, while a large file is being read</extracomment>
        <translation>正在读取……</translation>
    </message>
    <message>
        <source>Back to today</source>
        <translation>返回今日</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::MainWindow</name>
    <message>
        <source>%1 — Huiyin</source>
        <extracomment>title of the window: the name of the case file, then the program&apos;s</extracomment>
        <translation>%1 — 回音</translation>
    </message>
    <message>
        <source>Dismiss the notice</source>
        <translation>关闭提示</translation>
    </message>
    <message>
        <source>Tool bar</source>
        <translation>工具栏</translation>
    </message>
    <message>
        <source>This part of the program is not built in.</source>
        <translation>此版本没有包含这一部分。</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <extracomment>the undo command with what it takes back: Undo: Assign 18-4-12</extracomment>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>撤销(&amp;U)：%1</translation>
    </message>
    <message>
        <source>%1 (read only)</source>
        <extracomment>status bar: name of the file that may only be read</extracomment>
        <translation>%1（只读）</translation>
    </message>
    <message>
        <source>%1 in all · %2 shown · %3 selected</source>
        <translation>共 %1 条 · 筛选 %2 条 · 选中 %3 条</translation>
    </message>
    <message>
        <source>%1 in all</source>
        <translation>共 %1 条</translation>
    </message>
    <message>
        <source>Rules: %1</source>
        <translation>规则：%1</translation>
    </message>
    <message>
        <source>Back up to which folder?</source>
        <translation>备份到哪个文件夹？</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（找不到）</translation>
    </message>
    <message>
        <source>&amp;No recent file</source>
        <translation>没有最近使用的台账(&amp;N)</translation>
    </message>
    <message>
        <source>About Huiyin</source>
        <translation>关于回音</translation>
    </message>
    <message>
        <source>Huiyin %1
Every case settled, every voice answered.

Free software under the GNU General Public License, version 3 or later.</source>
        <translation>回音 %1
件件有着落，事事有回音。

本软件是自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。</translation>
    </message>
    <message>
        <source>%1 in all · %2 shown</source>
        <translation>共 %1 条 · 筛选 %2 条</translation>
    </message>
    <message>
        <source>Undone: %1</source>
        <extracomment>status line: what was taken back, and of which case, &quot;Assign 18-4-12&quot;</extracomment>
        <translation>已撤销：%1</translation>
    </message>
    <message>
        <source>Name of the view</source>
        <translation>视图名称</translation>
    </message>
    <message>
        <source>Save as a view</source>
        <translation>保存为视图</translation>
    </message>
    <message>
        <source>Rename the view</source>
        <translation>重命名视图</translation>
    </message>
    <message>
        <source>Another view is called “%1”. Choose a name of its own.</source>
        <translation>已有名为“%1”的视图，请另取一个名称。</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <extracomment>status line: an action, and for how many cases it was done</extracomment>
        <translation>
            <numerusform>%1：%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Make the urging &amp;letters, one a unit</source>
        <translation>出催办函，每个单位一份(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <extracomment>the redo command with what it does again: Redo: Assign 18-4-12</extracomment>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>重做(&amp;R)：%1</translation>
    </message>
    <message>
        <source>Done again: %1</source>
        <extracomment>status line: what was done again, and of which case, &quot;Assign 18-4-12&quot;</extracomment>
        <translation>已重做：%1</translation>
    </message>
    <message>
        <source>Open it</source>
        <translation>打开文件</translation>
    </message>
    <message>
        <source>Open its folder</source>
        <translation>打开所在文件夹</translation>
    </message>
    <message>
        <source>Called off; nothing was written.</source>
        <translation>已取消，没有写入任何内容。</translation>
    </message>
    <message>
        <source>Backing up, and looking through the copy…</source>
        <translation>正在备份并核验副本……</translation>
    </message>
    <message>
        <source>Checking the case file…</source>
        <translation>正在体检台账……</translation>
    </message>
    <message>
        <source>The check was called off. What was looked at until then is not told.</source>
        <translation>体检已取消，已查部分不作结论。</translation>
    </message>
    <message>
        <source>Export the list</source>
        <translation>导出清单</translation>
    </message>
    <message>
        <source>Exporting the list…</source>
        <translation>正在导出清单……</translation>
    </message>
    <message>
        <source>Laying out the list…</source>
        <translation>正在排版清单……</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a step that was done to several cases at once: Assign 18-4-12 and 4 more</extracomment>
        <translation>
            <numerusform>%1 等，另 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>Done: %1 %2</source>
        <extracomment>status line: an action, and the case to which it was done</extracomment>
        <translation>已办：%1 %2</translation>
    </message>
    <message>
        <source>A case that is “%1” is not corrected any more. Reopen it or bring it back first, or undo the step that changed the value.</source>
        <translation>“%1”的件不再更正。请先重新办理或从回收站恢复，或者撤销改动这一项的那一步。</translation>
    </message>
    <message numerus="yes">
        <source>Doing it again for %n case(s)…</source>
        <translation>
            <numerusform>正在恢复 %n 件……</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking it back for %n case(s)…</source>
        <translation>
            <numerusform>正在撤销 %n 件……</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off: everything is as it was.</source>
        <translation>已取消，一切保持原样。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>numbers of cases, then what is to be minded about them</extracomment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::MeetingView</name>
    <message>
        <source>Three-party confrontation %1</source>
        <extracomment>title of the view for the projector: the number of the session</extracomment>
        <translation>三方对质 %1</translation>
    </message>
    <message>
        <source>case %1 of %2</source>
        <extracomment>of the cases on the agenda this is number %1</extracomment>
        <translation>第 %1 / %2 件</translation>
    </message>
    <message>
        <source>all settled</source>
        <translation>全部议定</translation>
    </message>
    <message>
        <source>%1 unsettled</source>
        <translation>未议定 %1</translation>
    </message>
    <message>
        <source>No case stands on the agenda.</source>
        <translation>议程上没有建议。</translation>
    </message>
    <message>
        <source>New point:</source>
        <extracomment>which of the disputed points of a case is before the room</extracomment>
        <translation>新争议点：</translation>
    </message>
    <message>
        <source>No point in dispute yet:</source>
        <translation>尚无争议点：</translation>
    </message>
    <message>
        <source>Point %1 of %2:</source>
        <translation>争议点 %1 / %2：</translation>
    </message>
    <message>
        <source>claimed %1 → certified %2</source>
        <translation>自报 %1 → 核定 %2</translation>
    </message>
    <message>
        <source>kept %1</source>
        <extracomment>a moment of the day after it</extracomment>
        <translation>已保存 %1</translation>
    </message>
    <message>
        <source>photograph %1</source>
        <translation>照片 %1</translation>
    </message>
    <message>
        <source>Keys of meeting mode</source>
        <translation>会议模式按键</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>To undo: Esc first.</source>
        <translation>撤销请先按 Esc。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::MovesDialog</name>
    <message>
        <source>Due dates that move</source>
        <translation>将变动的期限</translation>
    </message>
    <message numerus="yes">
        <source>The change moves %n open due date(s). Both are journalled: that you move them, or that you leave them as they are.</source>
        <translation>
            <numerusform>此次调整将使 %n 个未到期限变动。无论调整还是保持不变，都会记入履历。</numerusform>
        </translation>
    </message>
    <message>
        <source>Case</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>What</source>
        <translation>期限</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>调整前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>调整后</translation>
    </message>
    <message>
        <source>&amp;Move them</source>
        <translation>调整期限(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Leave them</source>
        <translation>保持不变(&amp;L)</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::NamePicker</name>
    <message>
        <source>names, pinyin or initials, 、 between</source>
        <translation>姓名、拼音或首字母，用、隔开</translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <translation>名称、拼音或首字母</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::NeighbourPanel</name>
    <message>
        <source>Like earlier suggestions</source>
        <translation>与以往建议相似</translation>
    </message>
    <message>
        <source>As with %1</source>
        <extracomment>the past cases that speak for a proposal, by their numbers</extracomment>
        <translation>参照 %1</translation>
    </message>
    <message>
        <source>alike: %1</source>
        <extracomment>the words that two titles have in common</extracomment>
        <translation>相同：%1</translation>
    </message>
    <message>
        <source>Take the &amp;unit %1 (%2)</source>
        <translation>采用承办单位 %1（%2）(&amp;U)</translation>
    </message>
    <message>
        <source>Take the cate&amp;gory %1 (%2)</source>
        <translation>采用类别 %1（%2）(&amp;G)</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::NewFileDialog</name>
    <message>
        <source>New case file</source>
        <translation>新建台账</translation>
    </message>
    <message>
        <source>as letters print it</source>
        <translation>与公文一致的全称</translation>
    </message>
    <message>
        <source>&amp;Name of the office</source>
        <translation>机关名称(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Congress</source>
        <translation>届次：第几届(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>第几次会议(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Rules</source>
        <translation>办理规则(&amp;R)</translation>
    </message>
    <message>
        <source>Choose where to save…</source>
        <translation>选择保存位置…</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::NoticeDialog</name>
    <message>
        <source>Days of a holiday notice</source>
        <translation>放假通知中的日期</translation>
    </message>
    <message>
        <source>&amp;Text of the notice, or rows copied from a sheet (day, off or work, occasion)</source>
        <translation>通知全文，或从表格复制的行：日期、放假或上班、事由(&amp;T)</translation>
    </message>
    <message>
        <source>The State Council&apos;s notice with its title, as copied from its page: the days are read out of it.</source>
        <translation>把国务院办公厅的放假通知连同标题一起粘贴到这里，程序从中读出日期。</translation>
    </message>
    <message>
        <source>Days that will be put in</source>
        <translation>将写入的日期</translation>
    </message>
    <message>
        <source>&amp;Put them in</source>
        <translation>写入名册(&amp;P)</translation>
    </message>
    <message>
        <source>Weekday</source>
        <translation>星期</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) to be put in.</source>
        <translation>
            <numerusform>将写入 %n 天。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stand in the calendar already.</source>
        <translation>
            <numerusform>另有 %n 天日历中已有。</numerusform>
        </translation>
    </message>
    <message>
        <source>No day off and no workday was found in this text.</source>
        <translation>这段文字中没有找到放假或上班的日期。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::OwnFieldsDialog</name>
    <message>
        <source>Add as a new field</source>
        <translation>新增为字段</translation>
    </message>
    <message>
        <source>Change the one chosen</source>
        <translation>修改所选字段</translation>
    </message>
    <message>
        <source>Take out of use</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Own fields</source>
        <translation>自定义字段</translation>
    </message>
    <message>
        <source>What your office notes of its suggestions beyond the columns of the program. Own fields are asked for when a suggestion is logged or amended, are found, filtered, imported and exported. A field that is no longer used keeps what cases say there.</source>
        <translation>本单位在程序已有栏目之外另行登记的内容。自定义字段在登记和修改建议时填写，可检索、筛选、导入和导出。停用的字段保留各件建议已填的内容。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类型</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>在用</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Name of the field</source>
        <translation>字段名称</translation>
    </message>
    <message>
        <source>for “one of several”: separated by 、 or a comma</source>
        <translation>类型为“选项”时填写，用顿号或逗号分隔</translation>
    </message>
    <message>
        <source>no</source>
        <extracomment>whether an own field is in use</extracomment>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>Use again</source>
        <translation>恢复使用</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::OwnRows</name>
    <message>
        <source>(none)</source>
        <extracomment>an entry of a drop-down list: nothing chosen</extracomment>
        <translation>（无）</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PaperDialog</name>
    <message>
        <source>Word…</source>
        <translation>Word…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>打印…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Writing for Word…</source>
        <translation>正在写成Word文件……</translation>
    </message>
    <message>
        <source>Writing the PDF…</source>
        <translation>正在写成PDF……</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PaperView</name>
    <message>
        <source>Preview</source>
        <translation>预览</translation>
    </message>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n页</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PartyColumn</name>
    <message>
        <source>nobody recorded</source>
        <extracomment>nobody of this party is on the attendance sheet for this case</extracomment>
        <translation>尚未登记到场</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PhotoDialog</name>
    <message>
        <source>Photographs</source>
        <translation>照片</translation>
    </message>
    <message>
        <source>Add a photograph…</source>
        <translation>添加照片…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Add a photograph</source>
        <translation>添加照片</translation>
    </message>
    <message>
        <source>Pictures (*.jpg *.jpeg *.png *.bmp *.webp)</source>
        <translation>图片 (*.jpg *.jpeg *.png *.bmp *.webp)</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PictureDialog</name>
    <message>
        <source>reading…</source>
        <translation>正在读取…</translation>
    </message>
    <message>
        <source>&amp;Full size</source>
        <translation>原大(&amp;F)</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>图片</translation>
    </message>
    <message>
        <source>This picture cannot be shown here. Open it with the program that made it.</source>
        <translation>这张图片无法在此显示，请用制作它的程序打开。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PreviewPage</name>
    <message>
        <source>✓ Every row and every cell can be taken.</source>
        <translation>✓ 每一行、每一格都能导入。</translation>
    </message>
    <message>
        <source>&amp;Save this list…</source>
        <translation>保存此清单(&amp;S)…</translation>
    </message>
    <message>
        <source>new</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>completed</source>
        <translation>补充</translation>
    </message>
    <message>
        <source>unchanged</source>
        <translation>未变</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>跳过</translation>
    </message>
    <message>
        <source>How names of units were read</source>
        <translation>单位名称的处理</translation>
    </message>
    <message>
        <source>Details of the import</source>
        <translation>导入明细</translation>
    </message>
    <message>
        <source>What cannot be taken</source>
        <translation>不能导入的内容</translation>
    </message>
    <message>
        <source>Save the list of what cannot be taken</source>
        <translation>保存不能导入的清单</translation>
    </message>
    <message>
        <source>This is what the import would do. Nothing has been written yet.</source>
        <translation>以下是导入后的结果，目前尚未写入。</translation>
    </message>
    <message>
        <source>✓ Imported. One undo (Ctrl+Z) takes all of it back.</source>
        <translation>✓ 已导入。撤销一次（Ctrl+Z）即可全部撤回。</translation>
    </message>
    <message>
        <source>✓ The case file says all of this already: nothing was changed.</source>
        <translation>✓ 台账文件中已有这些内容，没有任何改动。</translation>
    </message>
    <message>
        <source>Every unit is written by its full name.</source>
        <translation>各单位均为全称。</translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation>单位：%1</translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation>代表：%1</translation>
    </message>
    <message>
        <source>Not taken: %1</source>
        <translation>未导入：%1</translation>
    </message>
    <message>
        <source>Names of units: %1</source>
        <translation>单位名称：%1</translation>
    </message>
    <message>
        <source>%1 not taken</source>
        <extracomment>name of the file that lists what could not be imported</extracomment>
        <translation>%1项未导入</translation>
    </message>
    <message>
        <source>There is no row that could be taken. See the list below, or go back and choose another sheet or other columns.</source>
        <translation>没有可导入的行。请查看下方清单，或返回选择其他工作表或栏目。</translation>
    </message>
    <message>
        <source>There is nothing to import: what can be taken of these rows, the case file says already.</source>
        <translation>没有需要导入的内容：这些行中能导入的，台账文件中都已有。</translation>
    </message>
    <message>
        <source>New in the registers</source>
        <translation>名册中新增</translation>
    </message>
    <message>
        <source>All of it is in the registers already.</source>
        <translation>这些内容名册中都已有。</translation>
    </message>
    <message>
        <source>New in the registers: %1</source>
        <translation>名册中新增：%1</translation>
    </message>
    <message>
        <source>Due date moved: %1</source>
        <translation>期限变动：%1</translation>
    </message>
    <message>
        <source>New: %1, due dates moved: %2</source>
        <translation>新增 %1，期限变动 %2</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ProblemModel</name>
    <message>
        <source>Row</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>● row left out</source>
        <translation>● 整行跳过</translation>
    </message>
    <message>
        <source>◐ cell not taken</source>
        <translation>◐ 该格未取用</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ProgressPanel</name>
    <message>
        <source>not answered</source>
        <translation>未答复</translation>
    </message>
    <message>
        <source>How far the units are</source>
        <translation>承办进度</translation>
    </message>
    <message>
        <source>Whole report ›</source>
        <translation>完整报表 ›</translation>
    </message>
    <message>
        <source>Whole report</source>
        <translation>完整报表</translation>
    </message>
    <message>
        <source>%1/%2</source>
        <extracomment>answered of assigned</extracomment>
        <translation>%1/%2</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>交办%2件，已答复%1件</translation>
    </message>
    <message>
        <source>● %1 overdue</source>
        <translation>● 逾期 %1 件</translation>
    </message>
    <message>
        <source>%1 overdue</source>
        <translation>逾期%1件</translation>
    </message>
    <message numerus="yes">
        <source>%n more unit(s) in the whole report ›</source>
        <translation>
            <numerusform>另有 %n 个单位，见完整报表 ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PromiseModel</name>
    <message>
        <source>%1 (moved %2×)</source>
        <extracomment>the day of a promise, and how often it was moved</extracomment>
        <translation>%1（改期 %2 次）</translation>
    </message>
    <message>
        <source>step by %1</source>
        <extracomment>the next step that was agreed on the way to a promise</extracomment>
        <translation>%1 前的节点</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Promise</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>承办单位</translation>
    </message>
    <message>
        <source>By when</source>
        <translation>承诺期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Next or last step</source>
        <translation>下一节点或最近进展</translation>
    </message>
    <message>
        <source>Deputy&apos;s rating</source>
        <translation>代表评价</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PromiseRows</name>
    <message>
        <source>what is promised</source>
        <translation>承诺事项</translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation>承诺 %1</translation>
    </message>
    <message>
        <source>Promise %1: by when</source>
        <translation>承诺 %1 的时限</translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Promise %1: person</source>
        <translation>承诺 %1 的责任人</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PromisesPage</name>
    <message>
        <source>All promises</source>
        <extracomment>promises of the ledger</extracomment>
        <translation>全部承诺</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>已逾期</translation>
    </message>
    <message>
        <source>Due within 30 days</source>
        <translation>30 天内到期</translation>
    </message>
    <message>
        <source>Open, not overdue</source>
        <translation>未到期</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>已兑现</translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation>未兑现</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>承诺台账</translation>
    </message>
    <message>
        <source>Promises</source>
        <translation>承诺</translation>
    </message>
    <message>
        <source>Search the promises</source>
        <translation>搜索承诺</translation>
    </message>
    <message>
        <source>promise, suggestion, unit, person</source>
        <translation>承诺、建议、单位、责任人</translation>
    </message>
    <message>
        <source>Print the ledger…</source>
        <translation>打印台账…</translation>
    </message>
    <message>
        <source>Print the ledger</source>
        <translation>打印台账</translation>
    </message>
    <message>
        <source>No promise of this kind.</source>
        <translation>没有这一类承诺。</translation>
    </message>
    <message>
        <source>Nothing has been promised yet. A promise comes with a reply of a class that is tracked, or from a confrontation; from then on it is followed here until it is kept.</source>
        <translation>还没有承诺。承诺来自列入跟踪的答复类别，或来自三方对质；此后一直在这里跟踪，直到兑现。</translation>
    </message>
    <message>
        <source>Show all promises</source>
        <translation>显示全部承诺</translation>
    </message>
    <message>
        <source>promised on %1</source>
        <translation>%1承诺</translation>
    </message>
    <message>
        <source>first promised for %1</source>
        <translation>最初承诺期限为%1</translation>
    </message>
    <message>
        <source>signed by %1</source>
        <translation>%1签发</translation>
    </message>
    <message>
        <source>Open the suggestion</source>
        <translation>打开建议</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ProposalDialog</name>
    <message>
        <source>Choose cases · %1</source>
        <translation>选取建议 · %1</translation>
    </message>
    <message>
        <source>Cases that the rule finds</source>
        <translation>按规则选出的建议</translation>
    </message>
    <message>
        <source>number, such as 18-4-12; several with a blank between</source>
        <translation>编号，如 18-4-12；多件用空格隔开</translation>
    </message>
    <message>
        <source>Put on the agenda</source>
        <translation>列入议程</translation>
    </message>
    <message>
        <source>Name the cases, and say why they are to be heard.</source>
        <translation>请填写建议编号，并说明列入原因。</translation>
    </message>
    <message>
        <source>This rule finds no case that is not on an agenda already.</source>
        <translation>按此规则没有可列入的建议（已在议程上的不再列出）。</translation>
    </message>
    <message>
        <source>Take the tick away from what is not to be heard.</source>
        <translation>不列入的，请取消勾选。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::RegisterForm</name>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>(none)</source>
        <translation>（无）</translation>
    </message>
    <message>
        <source>%1 *</source>
        <extracomment>label of a field that must be filled in</extracomment>
        <translation>%1 *</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::RegistersPage</name>
    <message>
        <source>Make-up of the deputies</source>
        <translation>代表结构统计</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>检查</translation>
    </message>
    <message>
        <source>Rule sets</source>
        <translation>办理规则</translation>
    </message>
    <message>
        <source>Class schemes</source>
        <translation>答复分类标准</translation>
    </message>
    <message>
        <source>Phone and &amp;address</source>
        <translation>显示联系方式(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>新增(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>修改(&amp;C)…</translation>
    </message>
    <message>
        <source>En&amp;d…</source>
        <translation>终止(&amp;D)…</translation>
    </message>
    <message>
        <source>New na&amp;me…</source>
        <translation>更名(&amp;M)…</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>上移(&amp;U)</translation>
    </message>
    <message>
        <source>Do&amp;wn</source>
        <translation>下移(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>导入(&amp;I)…</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>导出(&amp;X)…</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Kind of register</source>
        <translation>名册种类</translation>
    </message>
    <message>
        <source>Find in the register</source>
        <translation>在名册中查找</translation>
    </message>
    <message>
        <source>any word, or pinyin initials</source>
        <translation>任意词或拼音首字母</translation>
    </message>
    <message>
        <source>%1 of %2 shown</source>
        <extracomment>how many rows of a register the find box lets through</extracomment>
        <translation>显示 %1 条，共 %2 条</translation>
    </message>
    <message>
        <source>No row holds these words.</source>
        <translation>没有符合的条目。</translation>
    </message>
    <message>
        <source>Show all rows</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Nothing to mend: names, days and units fit each other.</source>
        <translation>未发现问题：名称、日期与单位相互一致。</translation>
    </message>
    <message>
        <source>The office keeps to the official calendar. Put in a day only where it differs.</source>
        <translation>本机关按国家公布的日历执行。只有与其不同的日期才需登记。</translation>
    </message>
    <message>
        <source>Nothing is in this register yet.</source>
        <translation>此名册还没有内容。</translation>
    </message>
    <message>
        <source>Put in the first row</source>
        <translation>新增第一条</translation>
    </message>
    <message>
        <source>Import a sheet</source>
        <translation>从表格导入</translation>
    </message>
    <message>
        <source>Take &amp;out…</source>
        <translation>取消(&amp;O)…</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>新增：%1</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>修改：%1</translation>
    </message>
    <message>
        <source>A corrected name shows in every case, old ones too; the journal keeps what stood there.</source>
        <translation>更正后的名称会显示在所有建议中，包括以往的建议；原名称保留在履历里。</translation>
    </message>
    <message>
        <source>Take out: %1</source>
        <translation>取消：%1</translation>
    </message>
    <message>
        <source>The official calendar holds again on this day (%1).</source>
        <translation>该日（%1）恢复按国家公布的日历执行。</translation>
    </message>
    <message>
        <source>End: %1</source>
        <translation>终止：%1</translation>
    </message>
    <message>
        <source>The last day, and who does the work from then on. Old cases keep the name; new ones cannot be assigned to the unit after that day.</source>
        <translation>填写最后一日和此后承担其职能的单位。以往建议仍用原名称；此后不能再向该单位交办。</translation>
    </message>
    <message>
        <source>The deputy stays in the register for old cases, and no longer counts in the make-up.</source>
        <translation>该代表保留在名册中供以往建议使用，不再计入结构统计。</translation>
    </message>
    <message>
        <source>New name: %1</source>
        <translation>更名：%1</translation>
    </message>
    <message>
        <source>From the first day of the new name a row of its own takes over; old cases print the old name.</source>
        <translation>自新名称启用之日起另立一条承接；以往建议仍打印原名称。</translation>
    </message>
    <message numerus="yes">
        <source>%n due date(s) moved.</source>
        <translation>
            <numerusform>已调整 %n 个期限。</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Paste a notice…</source>
        <translation>粘贴放假通知(&amp;P)…</translation>
    </message>
    <message>
        <source>Paste a holiday notice</source>
        <translation>粘贴放假通知</translation>
    </message>
    <message>
        <source>Holidays are known of: %1</source>
        <extracomment>years whose holidays are known</extracomment>
        <translation>已有放假安排的年份：%1</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ReportPage</name>
    <message>
        <source>Closure report</source>
        <translation>办结率报告</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>打印(&amp;P)…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Write the report as PDF</source>
        <translation>将报告另存为 PDF</translation>
    </message>
    <message>
        <source>E&amp;xcel…</source>
        <translation>Excel(&amp;X)…</translation>
    </message>
    <message>
        <source>Write the numbers for Excel</source>
        <translation>将数字导出为 Excel</translation>
    </message>
    <message>
        <source>CSV…</source>
        <translation>CSV…</translation>
    </message>
    <message>
        <source>Write the numbers as CSV</source>
        <translation>将数字导出为 CSV</translation>
    </message>
    <message>
        <source>Zoom</source>
        <translation>缩放</translation>
    </message>
    <message>
        <source>As wide as the view</source>
        <translation>适合宽度</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>which page of a preview is in view</extracomment>
        <translation>第%1页 共%2页</translation>
    </message>
    <message>
        <source>&amp;Zoom</source>
        <translation>缩放(&amp;Z)</translation>
    </message>
    <message>
        <source>Numbers of the report</source>
        <translation>报告中的数字</translation>
    </message>
    <message>
        <source>Choose a number to list its cases</source>
        <translation>选择一个数字，可列出对应的建议</translation>
    </message>
    <message numerus="yes">
        <source>List the %n case(s) of this number (Enter)</source>
        <translation>
            <numerusform>列出该数字对应的%n件建议（回车）</numerusform>
        </translation>
    </message>
    <message>
        <source>No case is behind this number</source>
        <translation>该数字没有对应的建议</translation>
    </message>
    <message numerus="yes">
        <source>List the %n case(s) that it is a part of</source>
        <translation>
            <numerusform>列出作为基数的%n件建议</numerusform>
        </translation>
    </message>
    <message>
        <source>The cases behind this number are not to be found. Open the report anew.</source>
        <translation>找不到该数字对应的建议，请重新打开报告。</translation>
    </message>
    <message>
        <source>%1 · %2: %3</source>
        <extracomment>title of a list of cases that a number of a report opens to: group, heading, number</extracomment>
        <translation>%1 · %2：%3</translation>
    </message>
    <message>
        <source>There is nothing to count yet.</source>
        <translation>目前没有可统计的建议。</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Which report</source>
        <translation>选择报表</translation>
    </message>
    <message numerus="yes">
        <source> (in %n case(s))</source>
        <extracomment>behind a number that counts promises, shares or units: of how many cases they are</extracomment>
        <translation>
            <numerusform>（涉及%n件）</numerusform>
        </translation>
    </message>
    <message>
        <source>Num&amp;bers</source>
        <translation>数字(&amp;N)</translation>
    </message>
    <message>
        <source>counting…</source>
        <translation>正在统计……</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::RestoreDialog</name>
    <message>
        <source>&amp;Restore this backup</source>
        <translation>恢复此备份(&amp;R)</translation>
    </message>
    <message>
        <source>Restore from a backup</source>
        <translation>从备份恢复</translation>
    </message>
    <message>
        <source>&amp;Backups of this file</source>
        <translation>本台账的备份(&amp;B)</translation>
    </message>
    <message>
        <source>Backups of this file</source>
        <translation>本台账的备份</translation>
    </message>
    <message>
        <source>Restore this backup</source>
        <translation>恢复此备份</translation>
    </message>
    <message>
        <source>&amp;Another backup…</source>
        <translation>其他备份(&amp;A)…</translation>
    </message>
    <message>
        <source>Another backup</source>
        <translation>其他备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>The program has made no backup of this file yet. Choose one that you made yourself.</source>
        <translation>程序尚未自动备份过本台账。请选择自己做的备份。</translation>
    </message>
    <message>
        <source>Restore which backup?</source>
        <translation>恢复哪一份备份？</translation>
    </message>
    <message>
        <source>Case files (*.huiyin)</source>
        <translation>回音台账 (*.huiyin)</translation>
    </message>
    <message>
        <source>Looking at the backup…</source>
        <translation>正在查看备份……</translation>
    </message>
    <message>
        <source>Nothing was written since this backup: the file holds the same.</source>
        <translation>此备份之后没有新的记录，与现在的台账相同。</translation>
    </message>
    <message numerus="yes">
        <source>With this backup there are %n case(s) fewer than now.</source>
        <translation>
            <numerusform>恢复后比现在少 %n 件。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this backup there are %n case(s) more than now.</source>
        <translation>
            <numerusform>恢复后比现在多 %n 件。</numerusform>
        </translation>
    </message>
    <message>
        <source>With this backup there are as many cases as now, as they were then.</source>
        <translation>恢复后件数与现在相同，内容回到备份时的样子。</translation>
    </message>
    <message>
        <source>Its last step is “%1” of %2 (%3).</source>
        <extracomment>%1 is an action with its case, %2 a moment, %3 a person</extracomment>
        <translation>最后一步是“%1”，%2（%3）。</translation>
    </message>
    <message>
        <source>What is in the file now is kept beside it under another name.</source>
        <translation>现在的台账会在原处另名保留。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>键盘快捷键</translation>
    </message>
    <message>
        <source>Save the suggestion and begin the next</source>
        <translation>保存并登记下一件</translation>
    </message>
    <message>
        <source>Open the calendar of a date</source>
        <translation>打开日期的日历</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>按键</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::Sidebar</name>
    <message>
        <source>Places</source>
        <translation>导航</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Suggestions</source>
        <translation>建议</translation>
    </message>
    <message>
        <source>Supervision</source>
        <extracomment>heading in the sidebar: what the congress supervises</extracomment>
        <translation>监督</translation>
    </message>
    <message>
        <source>Output</source>
        <extracomment>heading in the sidebar: what the program puts out</extracomment>
        <translation>产出</translation>
    </message>
    <message>
        <source>Reports</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a view of the sidebar read aloud: Overdue, 4</extracomment>
        <translation>%1，%2 条</translation>
    </message>
    <message>
        <source>My views</source>
        <extracomment>heading in the sidebar: views that a person has saved</extracomment>
        <translation>我的视图</translation>
    </message>
    <message>
        <source>Promise ledger</source>
        <translation>承诺台账</translation>
    </message>
    <message>
        <source>Office</source>
        <extracomment>heading in the sidebar: what the office keeps once for all cases</extracomment>
        <translation>机关</translation>
    </message>
    <message>
        <source>Registers</source>
        <translation>名册</translation>
    </message>
    <message>
        <source>Confrontations</source>
        <translation>三方对质</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::SittingsPage</name>
    <message>
        <source>Three-party confrontations</source>
        <translation>三方对质</translation>
    </message>
    <message>
        <source>No confrontation has been planned yet. Deputies, units and the congress office sit face to face over the cases whose replies are not kept.</source>
        <translation>还没有安排三方对质。对答复未落实的建议，请代表、承办单位和人大机关当面对质。</translation>
    </message>
    <message>
        <source>Confrontations</source>
        <translation>历次对质</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议程</translation>
    </message>
    <message>
        <source>Attendance</source>
        <translation>到场情况</translation>
    </message>
    <message>
        <source>Party</source>
        <translation>一方</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Three-party confrontation</source>
        <translation>三方对质</translation>
    </message>
    <message>
        <source>Notice given</source>
        <translation>发出通知</translation>
    </message>
    <message>
        <source>Drawn by lot on %1 out of %2 with the seed “%3”: %4</source>
        <translation>%1从%2件中随机抽取，种子“%3”：%4</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>there</source>
        <translation>到场</translation>
    </message>
    <message>
        <source> (the chair goes on without)</source>
        <translation>（主持人决定照常进行）</translation>
    </message>
    <message>
        <source>Choose cases…</source>
        <translation>选取建议…</translation>
    </message>
    <message>
        <source>Meeting mode</source>
        <translation>会议模式</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Open the case</source>
        <translation>打开建议</translation>
    </message>
    <message>
        <source>Record to be signed…</source>
        <translation>对质记录单…</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::SourcePage</name>
    <message>
        <source>Ledger of suggestions</source>
        <translation>建议台账</translation>
    </message>
    <message>
        <source>Roster of deputies</source>
        <translation>代表名册</translation>
    </message>
    <message>
        <source>List of units</source>
        <translation>承办单位名单</translation>
    </message>
    <message>
        <source>Found by its headings</source>
        <translation>按栏目自动识别</translation>
    </message>
    <message>
        <source>Drop a ledger here, or choose one: xlsx, ods or csv</source>
        <translation>把台账拖到这里，或选择文件：xlsx、ods 或 csv</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>浏览(&amp;B)…</translation>
    </message>
    <message>
        <source>Browse for a ledger</source>
        <translation>选择台账文件</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>It &amp;holds</source>
        <translation>内容(&amp;H)</translation>
    </message>
    <message>
        <source>Shee&amp;t</source>
        <translation>工作表(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;session</source>
        <translation>次(&amp;S)</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>次</translation>
    </message>
    <message>
        <source>where a row names none</source>
        <translation>行中未写明时</translation>
    </message>
    <message>
        <source>&amp;Congress</source>
        <translation>届(&amp;C)</translation>
    </message>
    <message>
        <source>for rows with a unit but no day</source>
        <translation>用于有单位而无日期的行</translation>
    </message>
    <message>
        <source>&amp;Assigned on</source>
        <translation>交办日期(&amp;A)</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>no day</source>
        <translation>不填</translation>
    </message>
    <message>
        <source>Choose a ledger</source>
        <translation>选择台账</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>正在读取……</translation>
    </message>
    <message numerus="yes">
        <source>✓ Sheet “%1”, headings in row %2, %n row(s) below them.</source>
        <translation>
            <numerusform>✓ 工作表“%1”，表头在第%2行，其下%n行。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) are not known; the next step asks what they mean.</source>
        <translation>
            <numerusform>有%n个栏目未识别，下一步请指明含义。</numerusform>
        </translation>
    </message>
    <message>
        <source>Found by its headings: %1</source>
        <translation>按栏目自动识别：%1</translation>
    </message>
    <message>
        <source>Register: %1</source>
        <extracomment>a sheet of one of the office&apos;s registers: committees, leaders, holidays</extracomment>
        <translation>名册：%1</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::StartPage</name>
    <message>
        <source>Huiyin</source>
        <translation>回音</translation>
    </message>
    <message>
        <source>Every case settled, every voice answered.</source>
        <translation>件件有着落，事事有回音。</translation>
    </message>
    <message>
        <source>&amp;New case file…</source>
        <translation>新建台账(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;Open a case file…</source>
        <translation>打开台账(&amp;O)…</translation>
    </message>
    <message>
        <source>Look at a &amp;sample file</source>
        <translation>打开示例台账(&amp;S)</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>最近使用</translation>
    </message>
    <message>
        <source>%1 (missing)</source>
        <translation>%1（找不到）</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::Stepper</name>
    <message>
        <source>Progress of the case</source>
        <translation>办理进度</translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>the step of the case that it has reached</extracomment>
        <translation>%1（当前）</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::SuggestionTableModel</name>
    <message>
        <source>not rated</source>
        <extracomment>in the column of ratings: replied, the deputy has not rated</extracomment>
        <translation>待评价</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation>领衔代表</translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation>主办单位</translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: when it is due</extracomment>
        <translation>期限</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>column: class of the reply</extracomment>
        <translation>类别</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>评价</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <extracomment>column: whom the case waits for</extracomment>
        <translation>等谁</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>届次</translation>
    </message>
    <message>
        <source>Received on</source>
        <extracomment>column: day on which the case was received</extracomment>
        <translation>收到日期</translation>
    </message>
    <message>
        <source>Assigned on</source>
        <translation>交办日期</translation>
    </message>
    <message>
        <source>Replied on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation>代表团</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Certified</source>
        <extracomment>column: class that the three parties found</extracomment>
        <translation>核定类别</translation>
    </message>
    <message>
        <source>Co-signers</source>
        <extracomment>column: how many co-signers</extracomment>
        <translation>附议人数</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::TodayPage</name>
    <message>
        <source>Nothing is due in the next two weeks.</source>
        <translation>两周内没有到期事项。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Needs attention</source>
        <translation>需要处理</translation>
    </message>
    <message>
        <source>Today&#x3000;%1</source>
        <extracomment>the heading of the page of today; %1 is the day in words</extracomment>
        <translation>今日&#x3000;%1</translation>
    </message>
    <message numerus="yes">
        <source>%1 · congress %2, session %3 · %n suggestion(s)</source>
        <translation>
            <numerusform>%1 · 第 %2 届第 %3 次会议 · %n 件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key item(s) among them</source>
        <translation>
            <numerusform>其中重点督办 %n 件</numerusform>
        </translation>
    </message>
    <message>
        <source>no key item among them</source>
        <translation>其中没有重点督办</translation>
    </message>
    <message numerus="yes">
        <source>%n more past their date</source>
        <translation>
            <numerusform>另有 %n 件已逾期</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no suggestion in this case file yet. Bring in the ledger that the office has kept, or enter the first suggestion.</source>
        <translation>本台账还没有建议。可以导入已有的台账，或者登记第一件建议。</translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation>导入台账…</translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation>登记建议</translation>
    </message>
    <message>
        <source>Promises overdue</source>
        <translation>逾期承诺</translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>30天内到期%n项</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three-party confrontation %1: %2 %3, %4, %n case(s)</source>
        <extracomment>a confrontation that is ahead: number, day, time, place, how many cases</extracomment>
        <translation>
            <numerusform>三方对质%1：%2 %3，%4，%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: assigned</source>
        <translation>%1：交办</translation>
    </message>
    <message>
        <source>Three-party confrontation %1 is under way · go on</source>
        <extracomment>a confrontation under way, by its number: the button goes on with it before the room</extracomment>
        <translation>三方对质 %1 正在召开 · 继续会议</translation>
    </message>
    <message>
        <source>reading…</source>
        <translation>正在读取……</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::TogetherDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1，另有%n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n case(s)</source>
        <extracomment>title of a dialog: the action and how many cases it is for</extracomment>
        <translation>
            <numerusform>%1 · %n件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave these out and do the other %n</source>
        <translation>
            <numerusform>不含这些，其余%n件照办</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) cannot take this; nothing has been done yet.</source>
        <translation>
            <numerusform>%n件不能办理此项；目前一件也没有办理。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>number of a case: why not</comment>
        <translation>%1：%2</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有%n件</numerusform>
        </translation>
    </message>
    <message>
        <source>Called off: everything is as it was.</source>
        <translation>已取消，一切保持原样。</translation>
    </message>
</context>
<context>
    <name>huiyin::ui::WorkDialog</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>Taking back what was begun…</source>
        <translation>正在撤回已做的部分……</translation>
    </message>
</context>
</TS>
