<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>CaseWords</name>
    <message numerus="yes">
        <source>%n co-signer(s)</source>
        <translation>
            <numerusform>%n co-signer</numerusform>
            <numerusform>%n co-signers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) overdue</source>
        <translation>
            <numerusform>%n day overdue</numerusform>
            <numerusform>%n days overdue</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message numerus="yes">
        <source>%n case(s)</source>
        <translation>
            <numerusform>%n case</numerusform>
            <numerusform>%n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new deputy(ies)</source>
        <translation>
            <numerusform>%n new deputy</numerusform>
            <numerusform>%n new deputies</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DueTag</name>
    <message numerus="yes">
        <source>● %n day(s) overdue</source>
        <translation>
            <numerusform>● %n day overdue</numerusform>
            <numerusform>● %n days overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>◐ %n day(s) left</source>
        <translation>
            <numerusform>◐ %n day left</numerusform>
            <numerusform>◐ %n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Filter</name>
    <message numerus="yes">
        <source>%1, … (%n in all)</source>
        <extracomment>two of the states that a filter lets through, and how many there are in all</extracomment>
        <translation>
            <numerusform>%1 and others (%n in all)</numerusform>
            <numerusform>%1 and others (%n in all)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Interval</name>
    <message numerus="yes">
        <source>%n day</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working day</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n working days</source>
        <translation>
            <numerusform>%n working day</numerusform>
            <numerusform>%n working days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Register</name>
    <message numerus="yes">
        <source>Ended without a successor, and has %n open case(s).</source>
        <translation>
            <numerusform>Ended without a successor, and has %n open case.</numerusform>
            <numerusform>Ended without a successor, and has %n open cases.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportDoors</name>
    <message numerus="yes">
        <source>%n page(s) sent to %1</source>
        <translation>
            <numerusform>%n page sent to %1</numerusform>
            <numerusform>%n pages sent to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ShowPaper</name>
    <message numerus="yes">
        <source>%n page(s) sent to %1</source>
        <translation>
            <numerusform>%n page sent to %1</numerusform>
            <numerusform>%n pages sent to %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) written to %1</source>
        <translation>
            <numerusform>%n file written to %1</numerusform>
            <numerusform>%n files written to %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SittingPaper</name>
    <message numerus="yes">
        <source>%n case(s) stood on the agenda; </source>
        <translation>
            <numerusform>%n case stood on the agenda; </numerusform>
            <numerusform>%n cases stood on the agenda; </numerusform>
        </translation>
    </message>
</context>
<context>
    <name>UrgingLetter</name>
    <message numerus="yes">
        <source>%n deputies&apos; suggestion(s) that your unit handles are listed below with what is due and by when.</source>
        <translation>
            <numerusform>%n deputies&apos; suggestion that your unit handles is listed below with what is due and by when.</numerusform>
            <numerusform>%n deputies&apos; suggestions that your unit handles are listed below with what is due and by when.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n deputies&apos; suggestion(s) that your unit handles are listed below, %1 of them past the date set.</source>
        <translation>
            <numerusform>%n deputies&apos; suggestion that your unit handles is listed below, %1 of them past the date set.</numerusform>
            <numerusform>%n deputies&apos; suggestions that your unit handles are listed below, %1 of them past the date set.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WorkDoors</name>
    <message numerus="yes">
        <source>%n case(s) exported: %1</source>
        <translation>
            <numerusform>%n case exported: %1</numerusform>
            <numerusform>%n cases exported: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ColumnPage</name>
    <message numerus="yes">
        <source>%n heading(s) of sheet “%1” are not known and stand first: say what they mean, or leave them out.</source>
        <translation>
            <numerusform>%n heading of sheet “%1” is not known and stands first: say what it means, or leave it out.</numerusform>
            <numerusform>%n headings of sheet “%1” are not known and stand first: say what they mean, or leave them out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::DetailPane</name>
    <message numerus="yes">
        <source>%n selected: what is done now is done to all of them</source>
        <translation>
            <numerusform>%n selected: what is done now is done to it</numerusform>
            <numerusform>%n selected: what is done now is done to all of them</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ImportWizard</name>
    <message numerus="yes">
        <source>&amp;Import %n row(s)</source>
        <translation>
            <numerusform>&amp;Import %n row</numerusform>
            <numerusform>&amp;Import %n rows</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::JournalTab</name>
    <message numerus="yes">
        <source>Take the step of all %n cases back: %1</source>
        <extracomment>the whole step of the journal, by what it did</extracomment>
        <translation>
            <numerusform>Take the step of %n case back: %1</numerusform>
            <numerusform>Take the step of all %n cases back: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::MainWindow</name>
    <message numerus="yes">
        <source>%1: %n case(s)</source>
        <extracomment>status line: an action, and for how many cases it was done</extracomment>
        <translation>
            <numerusform>%1: %n case</numerusform>
            <numerusform>%1: %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <extracomment>a step that was done to several cases at once: Assign 18-4-12 and 4 more</extracomment>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Doing it again for %n case(s)…</source>
        <translation>
            <numerusform>Doing it again for %n case…</numerusform>
            <numerusform>Doing it again for %n cases…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Taking it back for %n case(s)…</source>
        <translation>
            <numerusform>Taking it back for %n case…</numerusform>
            <numerusform>Taking it back for %n cases…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::MovesDialog</name>
    <message numerus="yes">
        <source>The change moves %n open due date(s). Both are journalled: that you move them, or that you leave them as they are.</source>
        <translation>
            <numerusform>The change moves %n open due date. Both are journalled: that you move it, or that you leave it as it is.</numerusform>
            <numerusform>The change moves %n open due dates. Both are journalled: that you move them, or that you leave them as they are.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::NoticeDialog</name>
    <message numerus="yes">
        <source>%n day(s) to be put in.</source>
        <translation>
            <numerusform>%n day to be put in.</numerusform>
            <numerusform>%n days to be put in.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) stand in the calendar already.</source>
        <translation>
            <numerusform>%n day stands in the calendar already.</numerusform>
            <numerusform>%n days stand in the calendar already.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::PaperView</name>
    <message numerus="yes">
        <source>%n page(s)</source>
        <translation>
            <numerusform>%n page</numerusform>
            <numerusform>%n pages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ProgressPanel</name>
    <message numerus="yes">
        <source>%n more unit(s) in the whole report ›</source>
        <translation>
            <numerusform>%n more unit in the whole report ›</numerusform>
            <numerusform>%n more units in the whole report ›</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::RegistersPage</name>
    <message numerus="yes">
        <source>%n due date(s) moved.</source>
        <translation>
            <numerusform>%n due date moved.</numerusform>
            <numerusform>%n due dates moved.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::ReportPage</name>
    <message numerus="yes">
        <source>List the %n case(s) of this number (Enter)</source>
        <translation>
            <numerusform>List the %n case of this number (Enter)</numerusform>
            <numerusform>List the %n cases of this number (Enter)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>List the %n case(s) that it is a part of</source>
        <translation>
            <numerusform>List the %n case that it is a part of</numerusform>
            <numerusform>List the %n cases that it is a part of</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source> (in %n case(s))</source>
        <extracomment>behind a number that counts promises, shares or units: of how many cases they are</extracomment>
        <translation>
            <numerusform> (in %n case)</numerusform>
            <numerusform> (in %n cases)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::RestoreDialog</name>
    <message numerus="yes">
        <source>With this backup there are %n case(s) fewer than now.</source>
        <translation>
            <numerusform>With this backup there is %n case fewer than now.</numerusform>
            <numerusform>With this backup there are %n cases fewer than now.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With this backup there are %n case(s) more than now.</source>
        <translation>
            <numerusform>With this backup there is %n case more than now.</numerusform>
            <numerusform>With this backup there are %n cases more than now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::SourcePage</name>
    <message numerus="yes">
        <source>✓ Sheet “%1”, headings in row %2, %n row(s) below them.</source>
        <translation>
            <numerusform>✓ Sheet “%1”, headings in row %2, %n row below them.</numerusform>
            <numerusform>✓ Sheet “%1”, headings in row %2, %n rows below them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n heading(s) are not known; the next step asks what they mean.</source>
        <translation>
            <numerusform>%n heading is not known; the next step asks what it means.</numerusform>
            <numerusform>%n headings are not known; the next step asks what they mean.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::TodayPage</name>
    <message numerus="yes">
        <source>%1 · congress %2, session %3 · %n suggestion(s)</source>
        <translation>
            <numerusform>%1 · congress %2, session %3 · %n suggestion</numerusform>
            <numerusform>%1 · congress %2, session %3 · %n suggestions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n key item(s) among them</source>
        <translation>
            <numerusform>%n key item among them</numerusform>
            <numerusform>%n key items among them</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more past their date</source>
        <translation>
            <numerusform>%n more past its date</numerusform>
            <numerusform>%n more past their dates</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n due within 30 days</source>
        <translation>
            <numerusform>%n due within 30 days</numerusform>
            <numerusform>%n due within 30 days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Three-party confrontation %1: %2 %3, %4, %n case(s)</source>
        <extracomment>a confrontation that is ahead: number, day, time, place, how many cases</extracomment>
        <translation>
            <numerusform>Three-party confrontation %1: %2 %3, %4, %n case</numerusform>
            <numerusform>Three-party confrontation %1: %2 %3, %4, %n cases</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>huiyin::ui::TogetherDialog</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %n case(s)</source>
        <extracomment>title of a dialog: the action and how many cases it is for</extracomment>
        <translation>
            <numerusform>%1 · %n case</numerusform>
            <numerusform>%1 · %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Leave these out and do the other %n</source>
        <translation>
            <numerusform>Leave these out and do the other %n</numerusform>
            <numerusform>Leave these out and do the other %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) cannot take this; nothing has been done yet.</source>
        <translation>
            <numerusform>%n case cannot take this; nothing has been done yet.</numerusform>
            <numerusform>%n cases cannot take this; nothing has been done yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
</context>
</TS>
