<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<!-- What somebody under 18 hears or reads in another form of address; all else is as in screenapp_es.ts. -->
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>LastPage</name>
    <message>
        <source>Thank you. Please give this back.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Gracias. Por favor, devuelve esto.</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>The sound is off. Whoever helps you can check it with you again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>El sonido está apagado. Quien te ayuda puede comprobarlo otra vez contigo.</translation>
    </message>
    <message>
        <source>This page needs no answer. Press to go on.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Esta página no necesita respuesta. Presiona para seguir.</translation>
    </message>
    <message>
        <source>Take your time. Press when you want to go on.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Tómate tu tiempo. Presiona cuando quieras seguir.</translation>
    </message>
    <message>
        <source>Nothing to answer here. Press to go on.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Aquí no hay nada que responder. Presiona para seguir.</translation>
    </message>
    <message>
        <source>Did we listen to you today?</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>¿Te escuchamos hoy?</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Tu respuesta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Intenta de nuevo</translation>
    </message>
    <message>
        <source>Not saved yet. Try again, or give this to the person who helps you.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Aún no está guardado. Intenta de nuevo, o dale esto a la persona que te ayuda.</translation>
    </message>
    <message>
        <source>Write the year, the month and the day in digits, such as 2026-05-31. A year alone will do.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Escribe el año, el mes y el día con cifras, por ejemplo 2026-05-31. También basta con el año.</translation>
    </message>
    <message>
        <source>This date does not fit the question. Write the year, the month and the day in digits, or a year alone.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Esta fecha no corresponde a la pregunta. Escribe el año, el mes y el día con cifras, o solo el año.</translation>
    </message>
    <message>
        <source>Choose a picture. If this page goes dark, press the same picture again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Elige un dibujo. Si esta página se pone oscura, pulsa otra vez el mismo dibujo.</translation>
    </message>
    <message>
        <source>Write it in digits only, such as 1200.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Escríbelo solo con cifras, por ejemplo 1200.</translation>
    </message>
    <message>
        <source>This is too long to keep. Write less.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Es demasiado largo para guardarlo. Escribe menos.</translation>
    </message>
    <message>
        <source>Choose an answer, or skip this.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Elige una respuesta, o salta esto.</translation>
    </message>
    <message>
        <source>That was very quick. Look, then press again.</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>Eso fue muy rápido. Mira y pulsa de nuevo.</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>“There is one thing I have to do. I will tell you before I do it. I would also like to ask you some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Hay una cosa que tengo que hacer. Te lo diré antes de hacerla. También quiero hacerte algunas preguntas sobre salud y seguridad. Tú decides si respondes. Puedes saltar cualquier pregunta o parar. Antes de las preguntas te digo quién puede ver lo que digas. ¿Puedo preguntarte?»</translation>
    </message>
    <message>
        <source>“We ask everyone some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Your care stays the same. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«A todas las personas les hacemos algunas preguntas sobre salud y seguridad. Tú decides si respondes. Puedes saltar cualquier pregunta o parar. Te vamos a atender igual. Antes de las preguntas te digo quién puede ver lo que digas. ¿Puedo preguntarte?»</translation>
    </message>
    <message>
        <source>“I would like to ask you some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Your care stays the same. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Quiero hacerte algunas preguntas sobre salud y seguridad. Tú decides si respondes. Puedes saltar cualquier pregunta o parar. Te vamos a atender igual. Antes de las preguntas te digo quién puede ver lo que digas. ¿Puedo preguntarte?»</translation>
    </message>
    <message>
        <source>“There is one thing I have to do. I will tell you before I do it.”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Hay una cosa que tengo que hacer. Te lo diré antes de hacerla.»</translation>
    </message>
    <message>
        <source>“There is one thing I have to do, and I have told you what it is. Everything else is yours to choose. What would you like to happen next?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Hay una cosa que tengo que hacer, y ya te dije cuál es. Todo lo demás lo decides tú. ¿Qué quieres que pase ahora?»</translation>
    </message>
    <message>
        <source>“There is one thing I need your agreement for. May I tell you what it is?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Hay una cosa para la que necesito tu acuerdo. ¿Puedo decirte cuál es?»</translation>
    </message>
    <message>
        <source>“Thank you for your time. What would you like to happen next?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Gracias por tu tiempo. ¿Qué quieres que pase ahora?»</translation>
    </message>
    <message>
        <source>“I have done the one thing that I told you about. Everything else is yours to choose. What would you like to happen next?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Ya hice la cosa de la que te hablé. Todo lo demás lo decides tú. ¿Qué quieres que pase ahora?»</translation>
    </message>
    <message>
        <source>“That is fine. If you ever want to talk, ask for me or a colleague.”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Está bien. Si alguna vez quieres hablar, pregunta por mí o por alguien del equipo.»</translation>
    </message>
    <message>
        <source>“That is fine. I ask no more questions. If you ever want to talk, ask for me or a colleague.”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Está bien. No hago más preguntas. Si alguna vez quieres hablar, pregunta por mí o por alguien del equipo.»</translation>
    </message>
    <message>
        <source>“Thank you for telling me. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Gracias por contármelo. Ahora no tiene que pasar nada. ¿Quieres saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“Thank you for your answers. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Gracias por tus respuestas. Ahora no tiene que pasar nada. ¿Quieres saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“You do not have to tell me anything. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«No tienes que contarme nada. Ahora no tiene que pasar nada. ¿Quieres saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“Thank you. You can come back and talk to us at any time. Would you like the information that everyone gets?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Gracias. Puedes volver y hablar con alguien del equipo en cualquier momento. ¿Quieres la información que damos a todas las personas?»</translation>
    </message>
    <message>
        <source>“Thank you. You can come back and talk to us at any time. Would you like some information to take along?”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Gracias. Puedes volver y hablar con alguien del equipo en cualquier momento. ¿Quieres llevarte alguna información?»</translation>
    </message>
    <message>
        <source>“There is one thing I have to do. I will tell you before I do it, what I say and to whom. I can stay with you while I do it, if you want.”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Hay una cosa que tengo que hacer. Antes de hacerla te diré qué digo y a quién. Puedo quedarme contigo mientras la hago, si quieres.»</translation>
    </message>
    <message>
        <source>“There is one thing I need your agreement for. I tell you what I would say and to whom. Then you choose.”</source>
        <translatorcomment>No second speaker has read this.</translatorcomment>
        <translation>«Hay una cosa para la que necesito tu acuerdo. Te digo qué diría y a quién. Después decides tú.»</translation>
    </message>
</context>
</TS>
