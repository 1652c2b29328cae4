<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AuditPage</name>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n line</numerusform>
            <numerusform>%n lines, newest first</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message numerus="yes">
        <source>Close · %n thing(s) left</source>
        <translation>
            <numerusform>Close · %n thing left</numerusform>
            <numerusform>Close · %n things left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CountedTexts</name>
    <message numerus="yes">
        <source>%n fault(s) to mend</source>
        <translation>
            <numerusform>%n fault to mend</numerusform>
            <numerusform>%n faults to mend</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n thing to look at</numerusform>
            <numerusform>%n things to look at</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n case(s)</source>
        <translation>
            <numerusform>Show the other case</numerusform>
            <numerusform>Show the other %n cases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) come out otherwise.</source>
        <translation>
            <numerusform>%n case comes out otherwise.</numerusform>
            <numerusform>%n cases come out otherwise.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n question</numerusform>
            <numerusform>%n questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that staff note</source>
        <translation>
            <numerusform>%n thing that staff note</numerusform>
            <numerusform>%n things that staff note</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n language</numerusform>
            <numerusform>%n languages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>%n text missing</numerusform>
            <numerusform>%n texts missing</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder of this site cannot be used yet.</source>
        <translation>
            <numerusform>%n file in the folder of this site cannot be used yet.</numerusform>
            <numerusform>%n files in the folder of this site cannot be used yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest way has %n question(s).</source>
        <translation>
            <numerusform>The longest way has %n question.</numerusform>
            <numerusform>The longest way has %n questions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read aloud, the slowest takes about %n minute(s).</source>
        <translation>
            <numerusform>Read aloud, the slowest takes about %n minute.</numerusform>
            <numerusform>Read aloud, the slowest takes about %n minutes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) at least</source>
        <translation>
            <numerusform>%n question at least</numerusform>
            <numerusform>%n questions at least</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minute over time</numerusform>
            <numerusform>%n minutes over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) over time</source>
        <translation>
            <numerusform>%n hour over time</numerusform>
            <numerusform>%n hours over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over time</source>
        <translation>
            <numerusform>%n day over time</numerusform>
            <numerusform>%n days over time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>tried once</numerusform>
            <numerusform>tried %n times</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) are not marked.</source>
        <translation>
            <numerusform>%n row is not marked.</numerusform>
            <numerusform>%n rows are not marked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>within %n minute</numerusform>
            <numerusform>within %n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>within %n hour</numerusform>
            <numerusform>within %n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>within %n day</numerusform>
            <numerusform>within %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>After %n month</numerusform>
            <numerusform>After %n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message numerus="yes">
        <source>%1 things stay for the next shift</source>
        <translation>
            <numerusform>%1 thing stays for the next shift</numerusform>
            <numerusform>%1 things stay for the next shift</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%1 services were kept.</source>
        <translation>
            <numerusform>%1 service was kept.</numerusform>
            <numerusform>%1 services were kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LockingPart</name>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message numerus="yes">
        <source>Hides in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Hides in %n second. Press any key to stay.</numerusform>
            <numerusform>Hides in %n seconds. Press any key to stay.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message numerus="yes">
        <source>Not settled yet: %n question(s).</source>
        <translation>
            <numerusform>Not settled yet: %n question.</numerusform>
            <numerusform>Not settled yet: %n questions.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n record(s) deleted. The log says so.</source>
        <translation>
            <numerusform>%n record deleted. The log says so.</numerusform>
            <numerusform>%n records deleted. The log says so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message numerus="yes">
        <source>%n full week(s)</source>
        <translation>
            <numerusform>%n full week</numerusform>
            <numerusform>%n full weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ServicesDueRow</name>
    <message numerus="yes">
        <source>The month ends. %1 services are to be called and checked.</source>
        <translation>
            <numerusform>The month ends. %1 service is to be called and checked.</numerusform>
            <numerusform>The month ends. %1 services are to be called and checked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>You can try again in %n second.</numerusform>
            <numerusform>You can try again in %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message numerus="yes">
        <source>%n person(s), each with a passphrase of their own</source>
        <translation>
            <numerusform>%n person, with a passphrase of their own</numerusform>
            <numerusform>%n people, each with a passphrase of their own</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message numerus="yes">
        <source>%n other(s) were found: look for a reference.</source>
        <translation>
            <numerusform>%n other was found: look for a reference.</numerusform>
            <numerusform>%n others were found: look for a reference.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 for you now</source>
        <translation>
            <numerusform>%1 for you now</numerusform>
            <numerusform>%1 for you now</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 people are open.</source>
        <translation>
            <numerusform>%1 person is open.</numerusform>
            <numerusform>%1 people are open.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>VerdictLabel</name>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>The log is whole: %n line.</numerusform>
            <numerusform>The log is whole: %n lines.</numerusform>
        </translation>
    </message>
</context>
</TS>
