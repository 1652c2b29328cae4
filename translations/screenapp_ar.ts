<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>LastPage</name>
    <message>
        <source>Thank you. Please give this back.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>شكرًا لك. يُرجى إعادة هذا الجهاز.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>الموظفون</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>عبارة المرور</translation>
    </message>
    <message>
        <source>Open</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>إبقاؤه مغلقًا</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>عبارة المرور هذه لا تفتحه. يمكن المحاولة مرة أخرى.</translation>
    </message>
    <message>
        <source>Both feet on the floor. The floor carries you.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>القدمان على الأرض. الأرض ثابتة.</translation>
    </message>
    <message>
        <source>Breathe in slowly, and out more slowly. Three times.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>شهيق ببطء، ثم زفير أبطأ. ثلاث مرات.</translation>
    </message>
    <message>
        <source>Look around: five things that can be seen here.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>نظرة حول المكان: خمسة أشياء تُرى هنا.</translation>
    </message>
    <message>
        <source>Hold something cool or rough, and feel what it is like.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>لمس شيء بارد أو خشن، والانتباه إلى ملمسه.</translation>
    </message>
    <message>
        <source>It is now, and it is here. There is time.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>نحن الآن، وهنا. هناك وقت.</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Hide</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>إخفاء</translation>
    </message>
</context>
<context>
    <name>PersonPictures</name>
    <message>
        <source>Sun</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>شمس</translation>
    </message>
    <message>
        <source>Tree</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>شجرة</translation>
    </message>
    <message>
        <source>Fish</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>سمكة</translation>
    </message>
    <message>
        <source>House</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>بيت</translation>
    </message>
    <message>
        <source>Star</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>نجمة</translation>
    </message>
    <message>
        <source>Cup</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>كوب</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Skip this</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>تخطّي هذا السؤال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>أريد التوقف</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>التحدّث مع شخص</translation>
    </message>
    <message>
        <source>Go on</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>A little</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>قليلاً</translation>
    </message>
    <message>
        <source>I don’t want to say</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>لا أريد أن أقول</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Listen</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>استماع</translation>
    </message>
    <message>
        <source>Pause</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>إيقاف مؤقّت</translation>
    </message>
    <message>
        <source>Again</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>مرّة أخرى</translation>
    </message>
    <message>
        <source>Slower</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>أبطأ</translation>
    </message>
    <message>
        <source>The sound is off. Whoever helps you can check it with you again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>الصوت مغلق. يمكن لمن يساعدك أن يفحصه معك مرّة أخرى.</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>إجابتك</translation>
    </message>
    <message>
        <source>Not saved yet. Try again, or give this to the person who helps you.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>لم يُحفظ بعد. يمكنك المحاولة مرة أخرى، أو إعطاء هذا الجهاز لمن يساعدك.</translation>
    </message>
    <message>
        <source>Write the year, the month and the day in digits, such as 2026-05-31. A year alone will do.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>تُكتب السنة والشهر واليوم بالأرقام، مثل ⁦2026-05-31⁩. وتكفي السنة وحدها.</translation>
    </message>
    <message>
        <source>This date does not fit the question. Write the year, the month and the day in digits, or a year alone.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>هذا التاريخ لا يناسب السؤال. تُكتب السنة والشهر واليوم بالأرقام، أو السنة وحدها.</translation>
    </message>
    <message>
        <source>Choose a picture. If this page goes dark, press the same picture again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>يُرجى اختيار صورة. إذا صارت هذه الصفحة داكنة، يُرجى الضغط على الصورة نفسها مرة أخرى.</translation>
    </message>
    <message>
        <source>This page needs no answer. Press to go on.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>هذه الصفحة لا تحتاج إلى جواب. اضغط للمتابعة.</translation>
    </message>
    <message>
        <source>Take your time. Press when you want to go on.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>خذ وقتك. اضغط عندما تريد المتابعة.</translation>
    </message>
    <message>
        <source>Nothing to answer here. Press to go on.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>لا شيء للإجابة عنه هنا. اضغط للمتابعة.</translation>
    </message>
    <message>
        <source>Did you feel safe with us today?</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>هل شعرت بالأمان معنا اليوم؟</translation>
    </message>
    <message>
        <source>Did we listen to you today?</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>هل استمعنا إليك اليوم؟</translation>
    </message>
    <message>
        <source>More</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>لا أعرف</translation>
    </message>
    <message>
        <source>Yes</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>لا</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>الأمر غير واضح لي</translation>
    </message>
    <message>
        <source>One question back</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>السؤال السابق</translation>
    </message>
    <message>
        <source>Write it in digits only, such as 1200.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>يُكتب بالأرقام فقط، مثل ⁦1200⁩.</translation>
    </message>
    <message>
        <source>This number does not fit the question.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>هذا الرقم لا يناسب السؤال.</translation>
    </message>
    <message>
        <source>This is too long to keep. Write less.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>هذا أطول مما يمكن حفظه. نصّ أقصر يكفي.</translation>
    </message>
    <message>
        <source>Choose an answer, or skip this.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>يمكنك اختيار إجابة، أو تخطّي هذا السؤال.</translation>
    </message>
    <message>
        <source>That was very quick. Look, then press again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>كان ذلك سريعًا جدًا. يُرجى النظر ثم الضغط مرة أخرى.</translation>
    </message>
</context>
</TS>
