<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>Backup</name>
    <message>
        <source>The backup folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The backup %1 cannot be named.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of %1 does not hold together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose an older backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be put aside.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bucket</name>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>partly solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in progress</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>planned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deferred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for reference</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not permitted by law</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for a higher level</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>%1 is not a day of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the first and the last day off are expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the last day off is before the first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The notice does not name both New Year&apos;s Day and National Day: it is not whole.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cases</name>
    <message>
        <source>“%1” is not understood. Write unit=, category=, delegation=, group=, leader=, supervisor=, committee=, deputy=, class=, rating=, state=, session=, due-from=, due-to= with a value of the file, or overdue, key, recess, unrated, joined by and.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (left)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken over from a ledger.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating (process / result)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Journal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (undone)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>The journal&apos;s chain breaks at entry %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 of table %2 was changed outside the program or by damage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case %1: its state or outcome does not follow from its replies and ratings.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The search index misses %1 cases.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Structure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A row of %1 has lost what it belongs to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables were changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Choice</name>
    <message>
        <source>suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>criticism</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>motion turned suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy&apos;s letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>special research</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>inspection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy group activity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talks and visits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>contact with voters</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>other</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>summary may be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not to be published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assisting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>separate unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face to face</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>face to face and in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone and in writing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by mail</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>visit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>joint survey</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on site</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>e-mail or letter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>during handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>after handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>congress office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>town or street congress office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undertaking unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>platform</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on paper</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by telephone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish in full</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>publish a summary</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>do not publish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>permanent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 years</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 years</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClassScheme</name>
    <message>
        <source>is none of the eight outcomes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A class has no letter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The letter %1 stands for two classes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 counts as solved and is tracked all the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1 needs a promise that nobody would track.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No class counts as solved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>There is no state %1. Possible: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certified</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1: %2 is now “%3”.</source>
        <extracomment>line number, case, its state now</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mind: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Line %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applied %1, refused %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was kept: one line was refused. --keep-going keeps the others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no entry. `huiyin-cli journal FILE` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone: %1 %2</source>
        <extracomment>action and case that were taken back</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--%1 %2 is not a day of the calendar. Write it as 2026-03-16.</source>
        <extracomment>option and what was given</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A new file needs --office NAME --congress N --session N (1 to 99).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule set %1. Possible: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made %1: %2, congress %3, session %4, rules %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sound: %1 cases, %2 rows, %3 journal entries, head %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 has %2 faults. Keep it as it is and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified copy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restored %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stood there is kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The chain holds: %1 entries, head %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Entry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1 skipped, %2 “%3”: %4</source>
        <extracomment>row, column heading, value, reason</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Row %1, %2 “%3”: %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sheet “%1”, headings in row %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Headings not known, left out: %1. Name them with --map HEADING=FIELD.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit “%1” is taken as “%2”.</source>
        <extracomment>as written, as taken</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New units: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new deputy(ies)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Imported %1, completed %2, unchanged %3, skipped %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dry run: nothing was written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One undo takes it back: huiyin-cli undo FILE %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no kind %1. Possible: suggestions, deputies, units.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--map %1: write HEADING=FIELD. Fields: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no closure rate %1. Possible: answered, solved, certified.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no grouping %1. Possible: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no session. Write congress and session as 18-4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The report has no number %1. Write GROUP/FIGURE, such as 县财政局/overdue, or a figure of the total: suggestions, replied, overdue, closed, class:A, rating:满意, or the id of a rate.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another place.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name must end in .pdf, .xlsx, .csv or .json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no report %1. Possible: closure.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1 here. Possible: markdown, dot, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no interval. Write 3M, 10WD or 5D.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say the day that it counts from with --from DATE.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no rule set %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The calendar of a year that this date passes is not published yet; only its weekends were left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Huiyin: case management for deputies&apos; suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everywhere: --format table|csv|json, --as-of DATE (today), --by-whom NAME, --lang zh|en, --version, --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exit codes: 0 done, 1 refused by a rule, 2 wrong use, 3 the file or an input cannot be used.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no command %1. `huiyin-cli help` lists them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>`huiyin-cli help` lists the options.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no format %1. Possible: table, csv, json.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write: huiyin-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClockStart</name>
    <message>
        <source>from the day of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the day of receipt</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from the end of the session</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosingRule</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated by the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rated, and not dissatisfied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certified by three parties</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosurePaper</name>
    <message>
        <source>yyyy-MM-dd</source>
        <extracomment>format of dates on paper for QDate::toString</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class claimed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Classes claimed and cases not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned from %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(%1)</source>
        <extracomment>between the parts of the line under the title</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Session %3 of People&apos;s Congress %2, %1</source>
        <extracomment>%1 place, %2 number of the congress, %3 number of its session; Chinese numerals are handed in for Chinese</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure report on deputies&apos; suggestions, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closure report on deputies&apos; suggestions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases assigned, less withdrawn ones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Days from assignment to reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mean %1, median %2, longest %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A case with several separate units counts once in each unit&apos;s row: the rows add up to %1, the cases are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time: the first reply came by the due date, extensions included. Overdue: no reply, and the due date lies before the day of the report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged cases count as cases of their own, since each proposer is owed an answer. Percentages are rounded half-up and not made to add up; — stands for nothing to divide by.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ClosureVariant</name>
    <message>
        <source>answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>certified</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueDate</name>
    <message>
        <source>, </source>
        <extracomment>between two names of holidays</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a rest day (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 are rest days (%3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a rest day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 are rest days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a weekend day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2 is a weekend.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a weekend but is a make-up workday: it counts as a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies on a weekend but is a make-up workday (%2): it counts as a working day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 ends on %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 ends on the corresponding day, %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit of %1 ends at the end of the month, which has no day %2: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The rules leave a due date where it is, rest day or not.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit ends on a rest day, so it moves to the next working day, %1 (Civil Code art. 203, by analogy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The limit is %1 (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The day of the event, %1, is not counted (Civil Code art. 201, by analogy).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no holiday notice for %1 yet: only its weekends are known as rest days.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due date: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DueTag</name>
    <message numerus="yes">
        <source>● %n day(s) overdue</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>◐ today</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>◐ %n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>✓ closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>a promise is followed until this month and day</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ replied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text of the suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source of the idea</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the proposer secret</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handed in during the recess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co-signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit wished for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Received on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisting units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit suggested instead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader who takes the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervising leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Local limit date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extended until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy notified on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy heard on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reason code</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Letter number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Form of contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of the process</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating of the result</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating collected by</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Way of collecting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signatories</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Person responsible</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise no.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Box</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Retention</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>All co-signers agree</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy was present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge into</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FieldEditor</name>
    <message>
        <source>(none)</source>
        <extracomment>an entry of a drop-down list: nothing chosen</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yes</source>
        <extracomment>the words beside a box to tick</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>a unit and its part in the case: 县交通运输局 (lead unit)</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the next free one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number, such as 18-4-12</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Session: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With: %1</source>
        <extracomment>who has the case at present: office, unit, deputy</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the recess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answering unit: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy group: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leader: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Supervisor: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied, not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due %1 to %2</source>
        <extracomment>due between two days</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases behind a number of a report</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply without a day of assignment cannot be counted; say the day with --assigned-on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No day of assignment: the units are kept as proposed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>replied on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A reply without its class: the case stays unanswered.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rating without a reply is not taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not closed: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file says %1; it stays as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This number belongs to “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lead deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no such number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The name is an alias of “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message numerus="yes">
        <source>%n day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Journal</name>
    <message>
        <source>Import</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Case file made</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>JsonReader</name>
    <message>
        <source>This is not JSON: %1, at byte %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An object in braces is expected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a text is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>must not be blank</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a whole number from %1 to %2 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true or false is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a date like 2026-03-16 is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of texts is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an object in braces is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a list of objects is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>is not known here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Law</name>
    <message>
        <source>Shandong 2017, art. 8: special paper and electronic text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office practice: a correction names its reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beijing 2014, art. 10: joint suggestions have equal force</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office practice: one co-signer leaving does not touch the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: one matter a paper, within the congress&apos;s competence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: returned to be split or rewritten, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: rewritten and handed in again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: excluded subjects; the deputy is told</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office practice: the number is given once and never again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 20: same content may be handled together, each deputy is answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office practice: merging can be undone, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 9: in writing; handling stops at once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office practice: units are consulted before assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51: three months from the day of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: lead and assisting units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment notice: receipt part</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 12: within the window, with the reason</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 12: only with the assigner&apos;s consent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 12: the unit goes on handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51: contact with the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: assisting units send a written opinion to the lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 20: an empty opinion is sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: asked for before the limit ends</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputies Law 2025, art. 51: six months from the day of assignment at most</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017: consent of the assigner</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18 and 20: kinds and form of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 23: opinion form to the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 23: process and result are rated separately</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 24: dissatisfied, after hearing the deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chongqing 2018, art. 27: studied with deputies and units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18: answered again once it is solved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qingdao 2021, art. 27: ledger of promises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qingdao 2021, art. 27: kept, with evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Qingdao 2021, art. 27: across years with a timetable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 18: explained in writing when it cannot be kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office practice: urging note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 14: key items are chosen by the directors&apos; meeting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shandong 2017, art. 27: content, reply and rating are published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing rule of the rule set</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look-back: the answer proved untrue, or the rating changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State Archives Order No. 8: filed by item</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lifecycle</name>
    <message>
        <source>new</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The life of a case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>States from assignment to tracking are derived from the shares of the units; a row names every state that may follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In states</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit&apos;s share</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Arguments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ground</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(new)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(stays)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LocalName</name>
    <message>
        <source>en</source>
        <extracomment>The language of names that come from rule files: exactly &quot;en&quot; or &quot;zh&quot;, nothing else.</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Metric</name>
    <message>
        <source>%1 = %2 ÷ %3 (by %4).</source>
        <extracomment>name of a rate, its numerator, its denominator, the date that decides</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1% (%2/%3)</source>
        <extracomment>percentage, then numerator and denominator</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Open</name>
    <message>
        <source>There is no file %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the name, or make a new case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is a folder, not a case file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .huiyin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ask for the right to read it, or check the disk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is empty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup; an empty file holds nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a case file of Huiyin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose a file that ends in .huiyin; a ledger is imported into one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is cut off: %2 of %3 bytes are there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it as it is and restore the last backup.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is damaged: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tables of %1 were changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore the last backup; do not open case files with database tools.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written: its folder allows no new files.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy it to a folder that can be written, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is in use on %2 (%3, process %4) since %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there, or open it for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is locked by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close it there and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The disk of %1 is full; nothing was changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make room and try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be used: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the disk and the folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was written by a newer program (schema %2, this one knows %3).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Update Huiyin, or open the file for reading only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is of an older version and must be brought up to date first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open it once for writing; a backup is made before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 exists already.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another name; nothing is overwritten.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The folder %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose another folder.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paper</name>
    <message>
        <source>the system&apos;s font</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <extracomment>%1 is the official font that is missing, %2 the one in its place</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <extracomment>between two replaced fonts</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Official fonts are missing on this PC and replaced: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <extracomment>in the foot of a page; %1 is its number, %2 how many there are</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: the folder of %1 does not exist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: %1 is a folder.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: you may not write %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: there is no room left for %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: %1 cannot be written.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The PDF was not written: its pages could not be put together.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (continued)</source>
        <extracomment>%1 is the caption of a table that goes on from the page before</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes: </source>
        <extracomment>before the notes under a table</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>undertaking unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>deputy group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>leader taking the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>supervising leader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>session</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>year of assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>class of the reply</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Rule</name>
    <message>
        <source>%1 (%2) %3</source>
        <extracomment>what is wrong, then the rule that it rests on in brackets, then what to do</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleSet</name>
    <message>
        <source>%1 is no interval like 3M, 10WD or 5D</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assigned, received or session-closed is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, rated, rated-satisfied or certified is expected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>answered, solved or certified is expected</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Word</name>
    <message>
        <source>nothing due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise due</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Under screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned to deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assigned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return requested</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Awaiting rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To be redone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise tracked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Being handled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before filing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Office</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Intake</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Handling</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Archive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sole unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Separate unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assisting unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For information</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Proposed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Signed for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Returned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opinion sent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>First reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reply after redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Follow-up reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Submit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Amend</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add co-signer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave co-signers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin screening</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Return to deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resubmit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File and number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Merge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo merging</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Propose assignment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sign for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Accept return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse return</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record contact</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record assist opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demand opinion again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Request extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grant extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refuse extension</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Send opinion form</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Order redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Conclude not to redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record follow-up reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Record promise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise moved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise not kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Urge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make key item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer key item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide disclosure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no clock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hand-over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assist opinion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>opinion sent again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>promise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Closure report, as of %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assists</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answered</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not rated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Closed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(none)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Total</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ActionDialog</name>
    <message>
        <source>%1 · %2</source>
        <extracomment>title of a dialog: the action and the number of the case</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>* must be filled in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::DateField</name>
    <message>
        <source>20261123, 11-23 or +7 will do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Date</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: open the calendar</source>
        <extracomment>accessible name of the button that opens a calendar for the field named</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::EntryForm</name>
    <message>
        <source>New suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save and close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Logged as %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::FieldForm</name>
    <message>
        <source>%1 *</source>
        <extracomment>the label of a field that must be filled in</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register “%1” as a unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Register “%1” as a deputy</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ListPage</name>
    <message>
        <source>＋ New suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search: title, text, deputy, unit, pinyin initials (Ctrl+F)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ledger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cases</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away the filter %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>showing %1 of %2</source>
        <extracomment>how many cases of the file the list shows</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delegation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Deputy group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Committee</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class of the reply</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This session (%1-%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Key items</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the recess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no suggestion in this case file yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Import a ledger…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches this filter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No case matches “%1” in this view.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all suggestions</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::NamePicker</name>
    <message>
        <source>names, pinyin or initials, 、 between</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name, pinyin or initials</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PromiseRows</name>
    <message>
        <source>what is promised</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise %1: by when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>who answers for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Promise %1: person</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::Stepper</name>
    <message>
        <source>Progress of the case</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (now)</source>
        <extracomment>the step of the case that it has reached</extracomment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>huiyin::ui::SuggestionTableModel</name>
    <message>
        <source>not rated</source>
        <extracomment>in the column of ratings: replied, the deputy has not rated</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead deputy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lead unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Due</source>
        <extracomment>column: when it is due</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Class</source>
        <extracomment>column: class of the reply</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rating</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
