<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AgeBasis</name>
    <message>
        <source>They said it</source>
        <translation>Lo dijo</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>Estimate</source>
        <translation>Cálculo</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
</context>
<context>
    <name>AgeGroup</name>
    <message>
        <source>under 12</source>
        <translation>menos de 12</translation>
    </message>
    <message>
        <source>12 to 17</source>
        <translation>de 12 a 17</translation>
    </message>
    <message>
        <source>18 to 23</source>
        <translation>de 18 a 23</translation>
    </message>
    <message>
        <source>24 to 64</source>
        <translation>de 24 a 64</translation>
    </message>
    <message>
        <source>65 and over</source>
        <translation>65 o más</translation>
    </message>
    <message>
        <source>age not known</source>
        <translation>edad no conocida</translation>
    </message>
</context>
<context>
    <name>AnswerBar</name>
    <message>
        <source>Tell %1 what %2 does, then ask. What was the answer?</source>
        <translation>Dígale a %1 qué hace %2 y luego pregunte. ¿Qué respondió?</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>In part</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Chose not to</source>
        <translation>Eligió que no</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>No es seguro preguntar</translation>
    </message>
</context>
<context>
    <name>AnswerEntry</name>
    <message>
        <source>The reason, in your own words</source>
        <translation>El motivo, con sus propias palabras</translation>
    </message>
</context>
<context>
    <name>Channel</name>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Point card</source>
        <translation>Tarjeta para señalar</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Silent signal</source>
        <translation>Señal silenciosa</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ChoicesPanel</name>
    <message>
        <source>Which time do you want to see?</source>
        <translation>¿Qué período quiere ver?</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Questions, each by itself</source>
        <translation>Preguntas, cada una por separado</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Meses</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Trimestres</translation>
    </message>
    <message>
        <source>Years</source>
        <translation>Años</translation>
    </message>
</context>
<context>
    <name>Code</name>
    <message>
        <source>Not asked: not alone</source>
        <translation>No se preguntó: no estaba a solas</translation>
    </message>
    <message>
        <source>Not asked: not safe to ask</source>
        <translation>No se preguntó: no era seguro</translation>
    </message>
    <message>
        <source>Not asked: care came first</source>
        <translation>No se preguntó: primero la atención</translation>
    </message>
    <message>
        <source>Not asked: no interpreter</source>
        <translation>No se preguntó: sin intérprete</translation>
    </message>
    <message>
        <source>Not asked: no time</source>
        <translation>No se preguntó: sin tiempo</translation>
    </message>
    <message>
        <source>Chose not to say</source>
        <translation>Prefirió no decirlo</translation>
    </message>
    <message>
        <source>Does not know</source>
        <translation>No lo sabe</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya se sabía</translation>
    </message>
    <message>
        <source>Does not come up</source>
        <translation>No viene al caso</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
</context>
<context>
    <name>ConsentCard</name>
    <message>
        <source>How long this holds</source>
        <translation>Cuánto tiempo vale</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta el %1</translation>
    </message>
    <message>
        <source>no last day</source>
        <translation>sin último día</translation>
    </message>
    <message>
        <source>A day</source>
        <translation>Un día</translation>
    </message>
    <message>
        <source>A week</source>
        <translation>Una semana</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
</context>
<context>
    <name>ConsentPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Someone came in</source>
        <translation>Entró alguien</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Either way</source>
        <translation>En ambos casos</translation>
    </message>
    <message>
        <source>Care goes on as usual. The person can skip any question, or stop.</source>
        <translation>La atención sigue como siempre. La persona puede saltar cualquier pregunta o parar.</translation>
    </message>
    <message>
        <source>Does %1 agree to be asked?</source>
        <translation>¿Acepta %1 que se le pregunte?</translation>
    </message>
    <message>
        <source>Say this first</source>
        <translation>Diga esto primero</translation>
    </message>
    <message>
        <source>“We ask everyone some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Your care stays the same. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translation>«Hacemos a todos algunas preguntas sobre salud y seguridad. Usted decide si responde. Puede saltar cualquier pregunta o parar. Su atención no cambia. Antes de las preguntas le digo quién puede ver lo que diga. ¿Puedo preguntarle?»</translation>
    </message>
    <message>
        <source>You and %1, alone.</source>
        <translation>Usted y %1, a solas.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Rather not</source>
        <translation>Prefiere que no</translation>
    </message>
    <message>
        <source>Later, not now</source>
        <translation>Más tarde, ahora no</translation>
    </message>
    <message>
        <source>A partner does the next part.</source>
        <translation>Un colaborador hace la parte siguiente.</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Ya lo pasé</translation>
    </message>
</context>
<context>
    <name>Counting</name>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>queda %n minuto</numerusform>
            <numerusform>quedan %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over</source>
        <translation>
            <numerusform>hace %n minuto</numerusform>
            <numerusform>hace %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>tried %n time(s)</source>
        <translation>
            <numerusform>un intento</numerusform>
            <numerusform>%n intentos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n minute(s)</source>
        <translation>
            <numerusform>en %n minuto</numerusform>
            <numerusform>en %n minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n hour(s)</source>
        <translation>
            <numerusform>en %n hora</numerusform>
            <numerusform>en %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>within %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CoverPage</name>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Equals</source>
        <translation>Equivale a</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>Clear fields</source>
        <translation>Vaciar los campos</translation>
    </message>
    <message>
        <source>Type a number, such as 36.6.</source>
        <translation>Escriba un número, como 36,6.</translation>
    </message>
</context>
<context>
    <name>Disclosure</name>
    <message>
        <source>someone has control over the person</source>
        <translation>alguien controla a la persona</translation>
    </message>
    <message>
        <source>someone does the person harm</source>
        <translation>alguien le hace daño a la persona</translation>
    </message>
    <message>
        <source>a problem with work or pay</source>
        <translation>un problema con el trabajo o el pago</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
    <message>
        <source>I told %1 first. It is done.</source>
        <translation>Se lo dije primero a %1. Está hecho.</translation>
    </message>
    <message>
        <source>It is done.</source>
        <translation>Está hecho.</translation>
    </message>
    <message>
        <source>Done, and I could not tell the person</source>
        <translation>Hecho, y no pude decírselo a la persona</translation>
    </message>
    <message>
        <source>Why the person was not told</source>
        <translation>Por qué no se le dijo a la persona</translation>
    </message>
    <message>
        <source>Record it as done</source>
        <translation>Anotarlo como hecho</translation>
    </message>
    <message>
        <source>Recorded as done.</source>
        <translation>Anotado como hecho.</translation>
    </message>
    <message>
        <source>This may apply too. It is not settled yet.</source>
        <translation>Esto también puede corresponder. Aún no está claro.</translation>
    </message>
    <message>
        <source>Ask the person first: it needs their consent.</source>
        <translation>Pregunte primero a la persona: hace falta su permiso.</translation>
    </message>
    <message>
        <source>It needs no consent. Tell the person first what you do, and why.</source>
        <translation>No hace falta permiso. Diga primero a la persona qué hace y por qué.</translation>
    </message>
    <message>
        <source>It needs no consent.</source>
        <translation>No hace falta permiso.</translation>
    </message>
</context>
<context>
    <name>Interview</name>
    <message>
        <source>not asked yet</source>
        <translation>aún sin preguntar</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>en la pantalla</translation>
    </message>
    <message>
        <source>by point card</source>
        <translation>con la tarjeta para señalar</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>asked aloud</source>
        <translation>en voz alta</translation>
    </message>
    <message>
        <source>noted by staff</source>
        <translation>anotado por el personal</translation>
    </message>
    <message>
        <source>Only the two of us</source>
        <translation>Solo nosotros dos</translation>
    </message>
    <message>
        <source>Us and a qualified interpreter</source>
        <translation>Nosotros y un intérprete calificado</translation>
    </message>
    <message>
        <source>Someone who came along</source>
        <translation>Alguien que vino con la persona</translation>
    </message>
    <message>
        <source>Someone else, such as a cleaner</source>
        <translation>Otra persona, como alguien de limpieza</translation>
    </message>
    <message>
        <source>I cannot tell</source>
        <translation>No lo sé</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>By phone</source>
        <translation>Por teléfono</translation>
    </message>
    <message>
        <source>By video</source>
        <translation>Por video</translation>
    </message>
    <message>
        <source>in 15 minutes</source>
        <translation>en 15 minutos</translation>
    </message>
    <message>
        <source>in 30 minutes</source>
        <translation>en 30 minutos</translation>
    </message>
    <message>
        <source>after the sample</source>
        <translation>después de la muestra</translation>
    </message>
    <message>
        <source>before leaving</source>
        <translation>antes de irse</translation>
    </message>
    <message>
        <source>when logged</source>
        <translation>cuando se registre</translation>
    </message>
    <message>
        <source>at discharge</source>
        <translation>al alta</translation>
    </message>
    <message>
        <source>The questions stay closed. Ask again after the sample.</source>
        <translation>Las preguntas siguen cerradas. Pregunte de nuevo después de la muestra.</translation>
    </message>
    <message>
        <source>The questions stay closed. Ask again before leaving.</source>
        <translation>Las preguntas siguen cerradas. Pregunte de nuevo antes de que se vaya.</translation>
    </message>
    <message>
        <source>The questions stay closed. Ask again at %1.</source>
        <translation>Las preguntas siguen cerradas. Pregunte de nuevo a las %1.</translation>
    </message>
    <message>
        <source>Ask again after the sample</source>
        <translation>Preguntar de nuevo después de la muestra</translation>
    </message>
    <message>
        <source>Ask again before leaving</source>
        <translation>Preguntar de nuevo antes de que se vaya</translation>
    </message>
    <message>
        <source>Ask again at %1</source>
        <translation>Preguntar de nuevo a las %1</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The person wants no more questions</source>
        <translation>La persona no quiere más preguntas</translation>
    </message>
    <message>
        <source>Back to the answers</source>
        <translation>Volver a las respuestas</translation>
    </message>
    <message>
        <source>Said and understood</source>
        <translation>Dicho y entendido</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>No sabe</translation>
    </message>
    <message>
        <source>Cannot tell</source>
        <translation>No se puede saber</translation>
    </message>
    <message>
        <source>Not safe to ask now</source>
        <translation>No es seguro preguntar ahora</translation>
    </message>
    <message>
        <source>Care comes first</source>
        <translation>Primero la atención</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Sin intérprete</translation>
    </message>
    <message>
        <source>No time now</source>
        <translation>Sin tiempo ahora</translation>
    </message>
    <message>
        <source>Does not apply, for this reason</source>
        <translation>No corresponde, por este motivo</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
    <message>
        <source>Known, but not which answer</source>
        <translation>Ya se sabe, pero no qué respuesta</translation>
    </message>
    <message>
        <source>Known already</source>
        <translation>Ya se sabía</translation>
    </message>
    <message>
        <source>Why not now?</source>
        <translation>¿Por qué no ahora?</translation>
    </message>
    <message>
        <source>Which answer is known from before?</source>
        <translation>¿Qué respuesta se conoce de antes?</translation>
    </message>
    <message>
        <source>Why does it not apply?</source>
        <translation>¿Por qué no corresponde?</translation>
    </message>
    <message>
        <source>Age in whole years</source>
        <translation>Edad en años cumplidos</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-05-31</source>
        <translation>Año-mes-día, como 2026-05-31</translation>
    </message>
    <message>
        <source>In the person’s own words</source>
        <translation>Con las palabras de la persona</translation>
    </message>
    <message>
        <source>Harm by someone close</source>
        <translation>Daño de alguien cercano</translation>
    </message>
    <message>
        <source>Problem at work</source>
        <translation>Problema en el trabajo</translation>
    </message>
    <message>
        <source>Made to do something</source>
        <translation>Obligada a hacer algo</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>media</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>your lead</source>
        <translation>su responsable</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>un colaborador</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>una persona par</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Choose yes or no first.</source>
        <translation>Elija primero sí o no.</translation>
    </message>
    <message>
        <source>Write the reason, then press Enter.</source>
        <translation>Escriba el motivo y luego pulse Intro.</translation>
    </message>
    <message>
        <source>The second person types their own passphrase first.</source>
        <translation>Primero, la segunda persona escribe su propia frase de acceso.</translation>
    </message>
    <message>
        <source>This passphrase does not fit the name, so the tier stays as it is.</source>
        <translation>Esta frase de acceso no corresponde al nombre, así que el nivel queda como está.</translation>
    </message>
    <message>
        <source>The person asked to talk to someone. Start there.</source>
        <translation>La persona pidió hablar con alguien. Empiece por ahí.</translation>
    </message>
    <message>
        <source>The person stopped here. Ask before you go on.</source>
        <translation>La persona paró aquí. Pregunte antes de seguir.</translation>
    </message>
    <message>
        <source>The person gave the screen back. Answers are kept.</source>
        <translation>La persona devolvió la pantalla. Las respuestas están guardadas.</translation>
    </message>
    <message>
        <source>The screen went blank. Every answer given is kept.</source>
        <translation>La pantalla se apagó. Cada respuesta dada está guardada.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
</context>
<context>
    <name>InterviewPage</name>
    <message>
        <source>result</source>
        <translation>resultado</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Kind</name>
    <message>
        <source>Further conversation indicated</source>
        <translation>Conviene seguir conversando</translation>
    </message>
    <message>
        <source>Nothing further indicated</source>
        <translation>No se indica nada más</translation>
    </message>
    <message>
        <source>Conversation held</source>
        <translation>Conversación hecha</translation>
    </message>
</context>
<context>
    <name>KindRow</name>
    <message>
        <source>nothing said yet</source>
        <translation>nada dicho aún</translation>
    </message>
    <message>
        <source>Write</source>
        <translation>Escribir</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write: %1</source>
        <translation>Escribir: %1</translation>
    </message>
    <message>
        <source>Close: %1</source>
        <translation>Cerrar: %1</translation>
    </message>
    <message>
        <source>Interpreter: by phone, in the room, none</source>
        <translation>Intérprete: por teléfono, en la sala, ninguno</translation>
    </message>
    <message>
        <source>Who it should be, and who it must not be</source>
        <translation>Quién debe ser y quién no debe ser</translation>
    </message>
    <message>
        <source>What cannot wait</source>
        <translation>Lo que no puede esperar</translation>
    </message>
    <message>
        <source>What the person fears may happen, and when</source>
        <translation>Qué teme la persona que pase, y cuándo</translation>
    </message>
    <message>
        <source>Only what this service needs</source>
        <translation>Solo lo que este servicio necesita</translation>
    </message>
    <message>
        <source>Who, without names</source>
        <translation>Quién, sin nombres</translation>
    </message>
    <message>
        <source>What the person wants next</source>
        <translation>Qué quiere ahora la persona</translation>
    </message>
    <message>
        <source>What the person does not want</source>
        <translation>Qué no quiere la persona</translation>
    </message>
    <message>
        <source>A first name, or a name for calls</source>
        <translation>Un nombre de pila, o un nombre para llamadas</translation>
    </message>
    <message>
        <source>How: a number, a place, through someone</source>
        <translation>Cómo: un número, un lugar, por medio de alguien</translation>
    </message>
    <message>
        <source>When it is safe</source>
        <translation>Cuándo es seguro</translation>
    </message>
    <message>
        <source>In which language</source>
        <translation>En qué idioma</translation>
    </message>
    <message>
        <source>What to say if someone else answers</source>
        <translation>Qué decir si responde otra persona</translation>
    </message>
    <message>
        <source>What not to say</source>
        <translation>Qué no decir</translation>
    </message>
    <message>
        <source>Who must not hear of it</source>
        <translation>Quién no debe enterarse</translation>
    </message>
</context>
<context>
    <name>LastPage</name>
    <message>
        <source>Thank you. Please give this back.</source>
        <translation>Gracias. Por favor, devuelva esto.</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Leave it closed</source>
        <translation>Dejarlo cerrado</translation>
    </message>
    <message>
        <source>This passphrase does not open it. Try again.</source>
        <translation>Esta frase de acceso no lo abre. Intente de nuevo.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Something here went wrong. What was kept is safe. Sign out, and in again.</source>
        <translation>Algo salió mal aquí. Lo guardado está a salvo. Cierre la sesión y vuelva a entrar.</translation>
    </message>
    <message numerus="yes">
        <source>Hides in %n second(s). Press any key to stay.</source>
        <translation>
            <numerusform>Se oculta en %n segundo. Pulse una tecla para seguir.</numerusform>
            <numerusform>Se oculta en %n segundos. Pulse una tecla para seguir.</numerusform>
        </translation>
    </message>
    <message>
        <source>PRACTICE · everyone here is invented</source>
        <translation>PRÁCTICA · todas las personas son inventadas</translation>
    </message>
    <message>
        <source>Saving. The window closes when it is done.</source>
        <translation>Guardando. La ventana se cierra al terminar.</translation>
    </message>
</context>
<context>
    <name>NeedRow</name>
    <message>
        <source>said by %1</source>
        <translation>dicho por %1</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take off: %1</source>
        <translation>Quitar: %1</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Alt with the up and down arrows moves it. Delete takes it off.</source>
        <translation>Alt con las flechas arriba y abajo lo mueve. Supr lo quita.</translation>
    </message>
</context>
<context>
    <name>NeedsCard</name>
    <message>
        <source>Ask %1 what would help most, and add it.</source>
        <translation>Pregunte a %1 qué ayudaría más y añádalo.</translation>
    </message>
    <message>
        <source>In %1&apos;s words, if you like</source>
        <translation>Con las palabras de %1, si quiere</translation>
    </message>
    <message>
        <source>Add what is wanted</source>
        <translation>Añadir lo que quiere</translation>
    </message>
    <message>
        <source>Close the list</source>
        <translation>Cerrar la lista</translation>
    </message>
</context>
<context>
    <name>NewIntakePanel</name>
    <message>
        <source>Not kept yet. Type an age such as 34 or 16-19, or leave it out.</source>
        <translation>Aún no está guardado. Escriba una edad como 34 o 16-19, o déjela vacía.</translation>
    </message>
    <message>
        <source>Not kept yet. These questions are not asked at this age.</source>
        <translation>Aún no está guardado. Estas preguntas no se hacen a esta edad.</translation>
    </message>
    <message>
        <source>Why are they offered the questions?</source>
        <translation>¿Por qué se le ofrecen las preguntas?</translation>
    </message>
    <message>
        <source>One tap begins. The rest can be left empty.</source>
        <translation>Un toque empieza. Lo demás puede quedar vacío.</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Age, or a range such as 16-19</source>
        <translation>Edad, o un rango como 16-19</translation>
    </message>
    <message>
        <source>Where they are, such as room 6</source>
        <translation>Dónde está, por ejemplo sala 6</translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation>Cómo se sabe la edad</translation>
    </message>
    <message>
        <source>Other questions</source>
        <translation>Otras preguntas</translation>
    </message>
    <message>
        <source>These questions are made for another age.</source>
        <translation>Estas preguntas son para otra edad.</translation>
    </message>
</context>
<context>
    <name>Number</name>
    <message>
        <source>One</source>
        <translation>Una</translation>
    </message>
    <message>
        <source>Two</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Three</source>
        <translation>Tres</translation>
    </message>
    <message>
        <source>Four</source>
        <translation>Cuatro</translation>
    </message>
    <message>
        <source>Five</source>
        <translation>Cinco</translation>
    </message>
    <message>
        <source>Six</source>
        <translation>Seis</translation>
    </message>
    <message>
        <source>Seven</source>
        <translation>Siete</translation>
    </message>
    <message>
        <source>Eight</source>
        <translation>Ocho</translation>
    </message>
    <message>
        <source>Nine</source>
        <translation>Nueve</translation>
    </message>
    <message>
        <source>Ten</source>
        <translation>Diez</translation>
    </message>
    <message>
        <source>Eleven</source>
        <translation>Once</translation>
    </message>
    <message>
        <source>Twelve</source>
        <translation>Doce</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What the partner answered</source>
        <translation>Lo que respondió el colaborador</translation>
    </message>
    <message>
        <source>The partner answered</source>
        <translation>El colaborador respondió</translation>
    </message>
</context>
<context>
    <name>OutcomeEntry</name>
    <message>
        <source>Keep this answer</source>
        <translation>Guardar esta respuesta</translation>
    </message>
    <message>
        <source>The partner does not tell</source>
        <translation>El colaborador no lo dice</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Before the questions</source>
        <translation>Antes de las preguntas</translation>
    </message>
    <message>
        <source>Who is in the room?</source>
        <translation>¿Quién está en la sala?</translation>
    </message>
    <message>
        <source>Press a digit. You can change it at any moment.</source>
        <translation>Pulse un número. Puede cambiarlo en cualquier momento.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Interpreter by phone</source>
        <translation>Intérprete por teléfono</translation>
    </message>
    <message>
        <source>Care goes on as usual. Nothing about this visit depends on the questions.</source>
        <translation>La atención sigue como siempre. Nada de esta visita depende de las preguntas.</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>Something happened that was not expected.</source>
        <translation>Pasó algo que no se esperaba.</translation>
    </message>
    <message>
        <source>Every answer given before is kept.</source>
        <translation>Cada respuesta dada antes está guardada.</translation>
    </message>
    <message>
        <source>Close the program and open it again.</source>
        <translation>Cierre el programa y ábralo de nuevo.</translation>
    </message>
    <message>
        <source>This name and passphrase do not open anything together.</source>
        <translation>Este nombre y esta frase de acceso no abren nada juntos.</translation>
    </message>
    <message>
        <source>Check the name and the Caps Lock key, then type the passphrase again.</source>
        <translation>Revise el nombre y la tecla de mayúsculas, y escriba de nuevo la frase de acceso.</translation>
    </message>
    <message>
        <source>Several tries did not open anything, so the next one has to wait.</source>
        <translation>Varios intentos no abrieron nada; el siguiente tiene que esperar.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Intente de nuevo en %1 segundos.</translation>
    </message>
    <message>
        <source>These records are open in another window.</source>
        <translation>Estos registros están abiertos en otra ventana.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it there and sign in here.</source>
        <translation>Siga en la otra ventana, o ciérrela allí y entre aquí.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to unlock.</source>
        <translation>La computadora tiene muy poca memoria libre para abrir.</translation>
    </message>
    <message>
        <source>Close other programs, then sign in again.</source>
        <translation>Cierre otros programas y entre de nuevo.</translation>
    </message>
    <message>
        <source>This passphrase is easy to guess.</source>
        <translation>Esta frase de acceso es fácil de adivinar.</translation>
    </message>
    <message>
        <source>Use at least 12 characters, or four words that do not belong together.</source>
        <translation>Use al menos 12 caracteres, o cuatro palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>This name cannot be used: it is empty, or somebody here has it already.</source>
        <translation>Este nombre no se puede usar: está vacío, o ya lo tiene alguien aquí.</translation>
    </message>
    <message>
        <source>Use another name.</source>
        <translation>Use otro nombre.</translation>
    </message>
    <message>
        <source>The text holds a character that cannot be kept.</source>
        <translation>El texto tiene un carácter que no se puede guardar.</translation>
    </message>
    <message>
        <source>Type the text again instead of pasting it.</source>
        <translation>Escriba el texto de nuevo en vez de pegarlo.</translation>
    </message>
    <message>
        <source>The recovery code is not as printed: a character is different or missing.</source>
        <translation>El código de recuperación no es como está escrito: un carácter es distinto o falta.</translation>
    </message>
    <message>
        <source>Compare it with the sheet, group by group.</source>
        <translation>Compárelo con la hoja, grupo por grupo.</translation>
    </message>
    <message>
        <source>This recovery code does not open these records.</source>
        <translation>Este código de recuperación no abre estos registros.</translation>
    </message>
    <message>
        <source>Look for the newest sheet of this installation.</source>
        <translation>Busque la hoja más reciente de esta instalación.</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>No hay registros en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose another folder, or set the program up here.</source>
        <translation>Elija otra carpeta, o prepare aquí el programa.</translation>
    </message>
    <message>
        <source>Something is kept in this folder already.</source>
        <translation>Ya hay algo guardado en esta carpeta.</translation>
    </message>
    <message>
        <source>It was not touched.</source>
        <translation>No se tocó.</translation>
    </message>
    <message>
        <source>Sign in to it, or choose an empty folder.</source>
        <translation>Entre en ella, o elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>The file with the keys cannot be read, and neither can its copy.</source>
        <translation>El archivo de las claves no se puede leer, y su copia tampoco.</translation>
    </message>
    <message>
        <source>The records are still there, locked.</source>
        <translation>Los registros siguen ahí, cerrados.</translation>
    </message>
    <message>
        <source>Do not delete anything. Ask your lead for the key file of a backup.</source>
        <translation>No borre nada. Pida a su responsable el archivo de claves de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The keys are here, but the file with the records is gone.</source>
        <translation>Las claves están aquí, pero el archivo de los registros ya no está.</translation>
    </message>
    <message>
        <source>Nothing new was started in its place.</source>
        <translation>No se empezó nada nuevo en su lugar.</translation>
    </message>
    <message>
        <source>Do not set the program up again. Ask your lead for the newest backup.</source>
        <translation>No prepare el programa de nuevo. Pida a su responsable la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The file with the records is empty. A full disk can cause this.</source>
        <translation>El archivo de los registros está vacío. Un disco lleno puede causarlo.</translation>
    </message>
    <message>
        <source>This is not a new installation, and nothing was written.</source>
        <translation>Esta no es una instalación nueva, y no se escribió nada.</translation>
    </message>
    <message>
        <source>Ask your lead to bring back the newest backup.</source>
        <translation>Pida a su responsable que recupere la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The file with the records is not encrypted, or this program cannot encrypt.</source>
        <translation>El archivo de los registros no está cifrado, o este programa no puede cifrar.</translation>
    </message>
    <message>
        <source>It was not opened and nothing was written.</source>
        <translation>No se abrió y no se escribió nada.</translation>
    </message>
    <message>
        <source>Do not work on this computer. Tell your lead.</source>
        <translation>No trabaje en esta computadora. Avise a su responsable.</translation>
    </message>
    <message>
        <source>The file with the records belongs to another installation.</source>
        <translation>El archivo de los registros es de otra instalación.</translation>
    </message>
    <message>
        <source>Your passphrase is right, and nothing was written.</source>
        <translation>Su frase de acceso es correcta, y no se escribió nada.</translation>
    </message>
    <message>
        <source>Ask your lead to put the right file back, or the newest backup.</source>
        <translation>Pida a su responsable que ponga el archivo correcto, o la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>A newer program wrote these records (%1; this one knows %2).</source>
        <translation>Un programa más nuevo escribió estos registros (%1; este conoce %2).</translation>
    </message>
    <message>
        <source>Install the newer version, then sign in again.</source>
        <translation>Instale la versión más nueva y entre de nuevo.</translation>
    </message>
    <message>
        <source>Part of the file with the records is damaged.</source>
        <translation>Parte del archivo de los registros está dañada.</translation>
    </message>
    <message>
        <source>Do not delete anything. Ask your lead to bring back the newest backup.</source>
        <translation>No borre nada. Pida a su responsable que recupere la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>This is an older copy: it ends at change %1; the last one seen was %2.</source>
        <translation>Esta es una copia más antigua: termina en el cambio %1; el último visto fue %2.</translation>
    </message>
    <message>
        <source>Nothing was written.</source>
        <translation>No se escribió nada.</translation>
    </message>
    <message>
        <source>Look for the newer copy. A lead can decide to go on with this one.</source>
        <translation>Busque la copia más nueva. Una persona responsable puede decidir seguir con esta.</translation>
    </message>
    <message>
        <source>One kept value is damaged and cannot be read (record %1).</source>
        <translation>Un dato guardado está dañado y no se puede leer (registro %1).</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>Tell your lead the number of the record.</source>
        <translation>Dígale a su responsable el número del registro.</translation>
    </message>
    <message>
        <source>The file with the records did not answer.</source>
        <translation>El archivo de los registros no respondió.</translation>
    </message>
    <message>
        <source>Everything saved before is safe.</source>
        <translation>Todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your lead.</source>
        <translation>Intente de nuevo. Si sigue igual, avise a su responsable.</translation>
    </message>
    <message>
        <source>The folder with the records can only be read.</source>
        <translation>La carpeta de los registros solo se puede leer.</translation>
    </message>
    <message>
        <source>What is saved is safe.</source>
        <translation>Lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>You can open it to read, or ask for the right to write to the folder.</source>
        <translation>Puede abrirla para leer, o pedir permiso para escribir en la carpeta.</translation>
    </message>
    <message>
        <source>The folder with the records cannot be reached.</source>
        <translation>No se puede llegar a la carpeta de los registros.</translation>
    </message>
    <message>
        <source>Check that the disk is connected and that this account may open the folder.</source>
        <translation>Compruebe que el disco está conectado y que esta cuenta puede abrir la carpeta.</translation>
    </message>
    <message>
        <source>The disk is full: this is not saved yet.</source>
        <translation>El disco está lleno: esto aún no está guardado.</translation>
    </message>
    <message>
        <source>Make room on the disk, then save again.</source>
        <translation>Haga espacio en el disco y guarde de nuevo.</translation>
    </message>
    <message>
        <source>The drive did not take this: it is not saved yet.</source>
        <translation>La unidad no recibió esto: aún no está guardado.</translation>
    </message>
    <message>
        <source>Try again. If it stays so, tell your lead before you go on.</source>
        <translation>Intente de nuevo. Si sigue igual, avise a su responsable antes de continuar.</translation>
    </message>
    <message>
        <source>The records are locked.</source>
        <translation>Los registros están cerrados.</translation>
    </message>
    <message>
        <source>Everything saved is safe.</source>
        <translation>Todo lo guardado está a salvo.</translation>
    </message>
    <message>
        <source>Sign in again.</source>
        <translation>Entre de nuevo.</translation>
    </message>
    <message>
        <source>Your role does not open answers. Encryption enforces this.</source>
        <translation>Su función no abre respuestas. Lo impide el cifrado.</translation>
    </message>
    <message>
        <source>Ask somebody who works with people.</source>
        <translation>Pida ayuda a alguien que trabaje con las personas.</translation>
    </message>
    <message>
        <source>Your role does not include this. The program enforces this.</source>
        <translation>Su función no incluye esto. Lo impide el programa.</translation>
    </message>
    <message>
        <source>Ask your lead.</source>
        <translation>Pregunte a su responsable.</translation>
    </message>
    <message>
        <source>These records are open only to read.</source>
        <translation>Estos registros están abiertos solo para leer.</translation>
    </message>
    <message>
        <source>Close the other window and sign in again to write.</source>
        <translation>Cierre la otra ventana y entre de nuevo para escribir.</translation>
    </message>
    <message>
        <source>This step does not follow on what is saved.</source>
        <translation>Este paso no sigue a lo que está guardado.</translation>
    </message>
    <message>
        <source>Nothing was written, and everything saved before is safe.</source>
        <translation>No se escribió nada, y todo lo guardado antes está a salvo.</translation>
    </message>
    <message>
        <source>Open the screening again; it goes on where it stopped.</source>
        <translation>Abra de nuevo la conversación; sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>There is no such record here (%1).</source>
        <translation>Aquí no hay tal registro (%1).</translation>
    </message>
    <message>
        <source>Go back and open it again from the list.</source>
        <translation>Vuelva y ábralo de nuevo desde la lista.</translation>
    </message>
</context>
<context>
    <name>PulseTimer</name>
    <message>
        <source>Pulse timer</source>
        <translation>Cronómetro de pulso</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>Feel for the first beat, press Start, count until 0.</source>
        <translation>Sienta el primer latido, pulse Empezar, cuente hasta 0.</translation>
    </message>
    <message>
        <source>30 seconds × 2 or 15 seconds × 4 if the pulse is regular.</source>
        <translation>30 segundos × 2 o 15 segundos × 4 si el pulso es regular.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Seconds left</source>
        <translation>Segundos que quedan</translation>
    </message>
</context>
<context>
    <name>QuestionPage</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cómo preguntar</translation>
    </message>
    <message>
        <source>Why we ask this</source>
        <translation>Por qué preguntamos esto</translation>
    </message>
    <message>
        <source>Every answer is kept the moment it is given. Closing the lid loses nothing.</source>
        <translation>Cada respuesta se guarda en cuanto se da. Cerrar la tapa no pierde nada.</translation>
    </message>
    <message>
        <source>%1 of about %2</source>
        <translation>%1 de unas %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>How to note it</source>
        <translation>Cómo anotarlo</translation>
    </message>
    <message>
        <source>Not yet reviewed by a second speaker</source>
        <translation>Aún no revisado por una segunda persona que hable el idioma</translation>
    </message>
    <message>
        <source>Backspace and Enter do the same</source>
        <translation>Retroceso e Intro hacen lo mismo</translation>
    </message>
</context>
<context>
    <name>QuestionSheet</name>
    <message>
        <source>Skip this</source>
        <translation>Saltar esto</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Talk to someone</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
    <message>
        <source>Not saved yet. Try again, or give this to the person who helps you.</source>
        <translation>Aún no está guardado. Intente de nuevo, o dé esto a la persona que le ayuda.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>No sé</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No está claro</translation>
    </message>
    <message>
        <source>Write it in digits only, such as 1200.</source>
        <translation>Escríbalo solo con cifras, por ejemplo 1200.</translation>
    </message>
    <message>
        <source>This number does not fit the question.</source>
        <translation>Este número no corresponde a la pregunta.</translation>
    </message>
    <message>
        <source>Write year, month and day, such as 2026-05-31.</source>
        <translation>Escriba año, mes y día, por ejemplo 2026-05-31.</translation>
    </message>
    <message>
        <source>This is too long to keep. Write less.</source>
        <translation>Es demasiado largo para guardarlo. Escriba menos.</translation>
    </message>
    <message>
        <source>Choose an answer, or skip this.</source>
        <translation>Elija una respuesta, o salte esto.</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Cards</source>
        <translation>Tarjetas</translation>
    </message>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>F9, or Shift three times</source>
        <translation>F9, o Mayús tres veces</translation>
    </message>
</context>
<context>
    <name>Reading</name>
    <message>
        <source>Read this to %1, word for word</source>
        <translation>Lea esto a %1, palabra por palabra</translation>
    </message>
    <message>
        <source>Back to the choices</source>
        <translation>Volver a las opciones</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>offer services</source>
        <translation>ofrecer servicios</translation>
    </message>
    <message>
        <source>These signs cannot be printed: %1</source>
        <translation>Estos signos no se pueden imprimir: %1</translation>
    </message>
    <message>
        <source>Nothing was saved. Write the same in other letters, then save again.</source>
        <translation>No se guardó nada. Escriba lo mismo con otras letras y guarde de nuevo.</translation>
    </message>
    <message>
        <source>Saved as %1. This copy is no longer protected. Erase it once it has been handed over.</source>
        <translation>Guardado como %1. Esta copia ya no está protegida. Bórrela cuando la haya entregado.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>La página</translation>
    </message>
    <message>
        <source>exactly what leaves</source>
        <translation>exactamente lo que sale</translation>
    </message>
    <message>
        <source>The page, exactly what leaves</source>
        <translation>La página, exactamente lo que sale</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Guardar esta página</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>What %1 wants</source>
        <translation>Lo que quiere %1</translation>
    </message>
    <message>
        <source>in %1&apos;s order; drag, or Alt with arrows</source>
        <translation>en el orden de %1; arrastre, o Alt con flechas</translation>
    </message>
    <message>
        <source>Services that fit</source>
        <translation>Servicios que convienen</translation>
    </message>
    <message>
        <source>ask for each one</source>
        <translation>pregunte por cada uno</translation>
    </message>
    <message>
        <source>Read it to %1</source>
        <translation>Leerla a %1</translation>
    </message>
    <message>
        <source>What %1 may know</source>
        <translation>Lo que puede saber %1</translation>
    </message>
    <message>
        <source>asked one by one</source>
        <translation>se pregunta uno por uno</translation>
    </message>
    <message>
        <source>What %1 told you</source>
        <translation>Lo que le contó %1</translation>
    </message>
    <message>
        <source>none of it leaves without a yes</source>
        <translation>nada de esto sale sin un sí</translation>
    </message>
    <message>
        <source>Ask %1 about %2 first. The page stands here after a yes.</source>
        <translation>Pregunte primero a %1 por %2. La página aparece aquí después de un sí.</translation>
    </message>
    <message>
        <source>The last day that %1 agreed to is past. Ask again.</source>
        <translation>Ya pasó el último día que aceptó %1. Pregunte de nuevo.</translation>
    </message>
    <message>
        <source>A page for %1 needs the law or order it rests on. It cannot be made here yet.</source>
        <translation>Una página para %1 necesita la ley u orden en que se apoya. Aquí aún no se puede hacer.</translation>
    </message>
    <message>
        <source>Nothing leaves for %1. %2 may ask for it later.</source>
        <translation>No sale nada para %1. %2 puede pedirlo más tarde.</translation>
    </message>
    <message>
        <source>Choose a service. The page for it stands here after a yes.</source>
        <translation>Elija un servicio. Su página aparece aquí después de un sí.</translation>
    </message>
    <message>
        <source>need %1</source>
        <translation>necesidad %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>necesidades %1</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Se deja fuera: %1.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>Look at these words again</source>
        <translation>Revise de nuevo estas palabras</translation>
    </message>
</context>
<context>
    <name>ReferralWords</name>
    <message>
        <source>Referral to %1</source>
        <translation>Derivación a %1</translation>
    </message>
    <message>
        <source>Reference %1</source>
        <translation>Referencia %1</translation>
    </message>
    <message>
        <source>Practice. No real person.</source>
        <translation>Práctica. Ninguna persona real.</translation>
    </message>
    <message>
        <source>Reference %1, continued</source>
        <translation>Referencia %1, continuación</translation>
    </message>
    <message>
        <source>%1 of %2 · for this service alone</source>
        <translation>%1 de %2 · solo para este servicio</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>A first talk</source>
        <translation>Una primera conversación</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Aceptado</translation>
    </message>
    <message>
        <source>By %1, on %2.</source>
        <translation>Por %1, el %2.</translation>
    </message>
    <message>
        <source>By %1, in part, on %2.</source>
        <translation>Por %1, en parte, el %2.</translation>
    </message>
    <message>
        <source>To %1 only.</source>
        <translation>Solo para %1.</translation>
    </message>
    <message>
        <source>Until %1.</source>
        <translation>Hasta el %1.</translation>
    </message>
    <message>
        <source>No last day was set.</source>
        <translation>Sin último día.</translation>
    </message>
    <message>
        <source>May be taken back at any time.</source>
        <translation>Puede retirarse en cualquier momento.</translation>
    </message>
    <message>
        <source>%1 %2 %3 %4</source>
        <translation>%1 %2 de %3 de %4</translation>
    </message>
    <message>
        <source>Name to use</source>
        <translation>Nombre que usar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>When: %1</source>
        <translation>Cuándo: %1</translation>
    </message>
    <message>
        <source>Speak: %1</source>
        <translation>Hablar: %1</translation>
    </message>
    <message>
        <source>Say: %1</source>
        <translation>Decir: %1</translation>
    </message>
    <message>
        <source>Do not say: %1</source>
        <translation>No decir: %1</translation>
    </message>
    <message>
        <source>Must not hear of it: %1</source>
        <translation>No debe enterarse: %1</translation>
    </message>
    <message>
        <source>Urgent</source>
        <translation>Urgente</translation>
    </message>
    <message>
        <source>Risks now</source>
        <translation>Riesgos ahora</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Also needs</source>
        <translation>También necesita</translation>
    </message>
    <message>
        <source>Depend on %1</source>
        <translation>Dependen de %1</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 to %2, %3</source>
        <translation>%1 a %2, %3</translation>
    </message>
    <message>
        <source>Not known, %1</source>
        <translation>No se sabe, %1</translation>
    </message>
    <message>
        <source>how it is known was not noted</source>
        <translation>no se anotó cómo se sabe</translation>
    </message>
    <message>
        <source>Wants next</source>
        <translation>Quiere ahora</translation>
    </message>
    <message>
        <source>Does not want</source>
        <translation>No quiere</translation>
    </message>
    <message>
        <source>How known</source>
        <translation>Cómo se sabe</translation>
    </message>
    <message>
        <source>Said by %1 to %2.</source>
        <translation>Dicho por %1 a %2.</translation>
    </message>
    <message>
        <source>Answered by %1 on a screen.</source>
        <translation>Respondido por %1 en una pantalla.</translation>
    </message>
    <message>
        <source>Pointed to by %1 on a card.</source>
        <translation>Señalado por %1 en una tarjeta.</translation>
    </message>
    <message>
        <source>Written by %1.</source>
        <translation>Escrito por %1.</translation>
    </message>
    <message>
        <source>Asked for without words by %1.</source>
        <translation>Pedido sin palabras por %1.</translation>
    </message>
    <message>
        <source>Alone.</source>
        <translation>A solas.</translation>
    </message>
    <message>
        <source>Alone, with an interpreter.</source>
        <translation>A solas, con intérprete.</translation>
    </message>
    <message>
        <source>Some of it was seen by staff.</source>
        <translation>Parte lo vio el personal.</translation>
    </message>
    <message>
        <source>Some of it stands in the record.</source>
        <translation>Parte está en el expediente.</translation>
    </message>
    <message>
        <source>Some of it was said by someone else.</source>
        <translation>Parte lo dijo otra persona.</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Result incomplete</source>
        <translation>Resultado incompleto</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>A screen, not a finding.</source>
        <translation>Una detección, no una conclusión.</translation>
    </message>
    <message>
        <source>Own wording, not validated.</source>
        <translation>Redacción propia, no validada.</translation>
    </message>
    <message>
        <source>Duties met</source>
        <translation>Deberes cumplidos</translation>
    </message>
    <message>
        <source>%1 was told first.</source>
        <translation>Se le dijo primero a %1.</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Llamar de vuelta</translation>
    </message>
    <message>
        <source>a member of staff</source>
        <translation>una persona del personal</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>lunes</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>martes</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>miércoles</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>jueves</translation>
    </message>
    <message>
        <source>Friday</source>
        <translation>viernes</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>sábado</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>domingo</translation>
    </message>
    <message>
        <source>January</source>
        <translation>enero</translation>
    </message>
    <message>
        <source>February</source>
        <translation>febrero</translation>
    </message>
    <message>
        <source>March</source>
        <translation>marzo</translation>
    </message>
    <message>
        <source>April</source>
        <translation>abril</translation>
    </message>
    <message>
        <source>May</source>
        <translation>mayo</translation>
    </message>
    <message>
        <source>June</source>
        <translation>junio</translation>
    </message>
    <message>
        <source>July</source>
        <translation>julio</translation>
    </message>
    <message>
        <source>August</source>
        <translation>agosto</translation>
    </message>
    <message>
        <source>September</source>
        <translation>septiembre</translation>
    </message>
    <message>
        <source>October</source>
        <translation>octubre</translation>
    </message>
    <message>
        <source>November</source>
        <translation>noviembre</translation>
    </message>
    <message>
        <source>December</source>
        <translation>diciembre</translation>
    </message>
    <message>
        <source>A place to sleep</source>
        <translation>Un lugar para dormir</translation>
    </message>
    <message>
        <source>Food</source>
        <translation>Comida</translation>
    </message>
    <message>
        <source>Medicine or care</source>
        <translation>Medicinas o atención</translation>
    </message>
    <message>
        <source>Pay or work</source>
        <translation>Pago o trabajo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Consejo legal</translation>
    </message>
    <message>
        <source>A plan to stay safe</source>
        <translation>Un plan para estar a salvo</translation>
    </message>
    <message>
        <source>Someone to talk to</source>
        <translation>Alguien con quien hablar</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Documentos</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
    <message>
        <source>Language and interpreter</source>
        <translation>Idioma e intérprete</translation>
    </message>
    <message>
        <source>How to reach %1 safely</source>
        <translation>Cómo contactar a %1 sin riesgo</translation>
    </message>
    <message>
        <source>What is urgent</source>
        <translation>Lo urgente</translation>
    </message>
    <message>
        <source>Other needs</source>
        <translation>Otras necesidades</translation>
    </message>
    <message>
        <source>What %1 wants next, and does not</source>
        <translation>Lo que %1 quiere ahora, y lo que no</translation>
    </message>
    <message>
        <source>Health needs</source>
        <translation>Necesidades de salud</translation>
    </message>
    <message>
        <source>Children and others who depend on %1</source>
        <translation>Niños y otras personas que dependen de %1</translation>
    </message>
    <message>
        <source>Age, and how it is known</source>
        <translation>Edad, y cómo se sabe</translation>
    </message>
    <message>
        <source>How this is known</source>
        <translation>Cómo se sabe esto</translation>
    </message>
    <message>
        <source>Result of the questions</source>
        <translation>Resultado de las preguntas</translation>
    </message>
    <message>
        <source>A name to use</source>
        <translation>Un nombre que usar</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dicho por %1</translation>
    </message>
    <message>
        <source>from a document</source>
        <translation>de un documento</translation>
    </message>
    <message>
        <source>estimated</source>
        <translation>calculada</translation>
    </message>
    <message>
        <source>disputed: treated as under 18</source>
        <translation>en duda: se trata como menor de 18</translation>
    </message>
    <message>
        <source>a nurse</source>
        <translation>una persona de enfermería</translation>
    </message>
    <message>
        <source>a doctor</source>
        <translation>una persona médica</translation>
    </message>
    <message>
        <source>a midwife</source>
        <translation>una partera</translation>
    </message>
    <message>
        <source>a social worker</source>
        <translation>una persona de trabajo social</translation>
    </message>
    <message>
        <source>an outreach worker</source>
        <translation>una persona de trabajo en calle</translation>
    </message>
    <message>
        <source>a shelter worker</source>
        <translation>una persona del albergue</translation>
    </message>
    <message>
        <source>a teacher</source>
        <translation>una persona docente</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>amárico</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Bengali</source>
        <translation>bengalí</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>persa</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>hindi</translation>
    </message>
    <message>
        <source>Haitian Creole</source>
        <translation>criollo haitiano</translation>
    </message>
    <message>
        <source>Khmer</source>
        <translation>jemer</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>kurdo</translation>
    </message>
    <message>
        <source>Burmese</source>
        <translation>birmano</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>nepalí</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>pastún</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>rumano</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>suajili</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>tailandés</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>tigriña</translation>
    </message>
    <message>
        <source>Tagalog</source>
        <translation>tagalo</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>vietnamita</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
</context>
<context>
    <name>Refusal</name>
    <message>
        <source>This is not one of the answers. Choose one of those shown.</source>
        <translation>Esta no es una de las respuestas. Elija una de las que se ven.</translation>
    </message>
    <message>
        <source>Type a number without thousands marks.</source>
        <translation>Escriba un número sin marcas de miles.</translation>
    </message>
    <message>
        <source>This number is outside what the question allows.</source>
        <translation>Este número está fuera de lo que admite la pregunta.</translation>
    </message>
    <message>
        <source>Type the date as year-month-day, such as 2026-05-31.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-05-31.</translation>
    </message>
    <message>
        <source>Nothing is chosen yet. Choose an answer, or say why not.</source>
        <translation>Aún no se eligió nada. Elija una respuesta, o diga por qué no.</translation>
    </message>
    <message>
        <source>These answers do not go together. Choose one or the other.</source>
        <translation>Estas respuestas no van juntas. Elija una u otra.</translation>
    </message>
    <message>
        <source>This text is too long to keep. Shorten it.</source>
        <translation>Este texto es demasiado largo. Acórtelo.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>The questions stay closed until you are alone.</source>
        <translation>Las preguntas siguen cerradas hasta que estén a solas.</translation>
    </message>
    <message>
        <source>Ask first whether the person agrees to the questions.</source>
        <translation>Pregunte primero si la persona acepta las preguntas.</translation>
    </message>
    <message>
        <source>The person chose not to be asked. The questions stay closed.</source>
        <translation>La persona eligió que no se le pregunte. Las preguntas siguen cerradas.</translation>
    </message>
    <message>
        <source>This question is not asked now.</source>
        <translation>Esta pregunta no se hace ahora.</translation>
    </message>
    <message>
        <source>The answer to this question stays with the partner.</source>
        <translation>La respuesta a esta pregunta se queda con el colaborador.</translation>
    </message>
    <message>
        <source>These questions are not made for this age.</source>
        <translation>Estas preguntas no son para esta edad.</translation>
    </message>
    <message>
        <source>This is finished. What was said is kept.</source>
        <translation>Esto está terminado. Lo dicho está guardado.</translation>
    </message>
    <message>
        <source>This has been started already.</source>
        <translation>Esto ya se empezó.</translation>
    </message>
    <message>
        <source>This has not been started yet.</source>
        <translation>Esto aún no se empezó.</translation>
    </message>
    <message>
        <source>Tell the person first what you have to do and why.</source>
        <translation>Diga primero a la persona qué tiene que hacer y por qué.</translation>
    </message>
    <message>
        <source>These questions cannot be answered in this way.</source>
        <translation>Estas preguntas no se pueden responder de esta manera.</translation>
    </message>
    <message>
        <source>Lowering it takes a second person. Ask a colleague to agree.</source>
        <translation>Para bajarlo hace falta otra persona. Pida a alguien del equipo que esté de acuerdo.</translation>
    </message>
    <message>
        <source>What the person said can never be lowered.</source>
        <translation>Lo que dijo la persona nunca se puede bajar.</translation>
    </message>
    <message>
        <source>This service was not offered yet. Offer it first.</source>
        <translation>Este servicio aún no se ofreció. Ofrézcalo primero.</translation>
    </message>
    <message>
        <source>The protocol does not hold this. Nothing was changed.</source>
        <translation>El protocolo no contiene esto. No se cambió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
</context>
<context>
    <name>ResultPage</name>
    <message>
        <source>Say this</source>
        <translation>Diga esto</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>What you have to do</source>
        <translation>Lo que tiene que hacer</translation>
    </message>
    <message>
        <source>Add a concern of your own</source>
        <translation>Añadir una preocupación propia</translation>
    </message>
    <message>
        <source>What you saw or heard, and why it concerns you</source>
        <translation>Qué vio u oyó, y por qué le preocupa</translation>
    </message>
    <message>
        <source>Keep this concern</source>
        <translation>Guardar esta preocupación</translation>
    </message>
    <message>
        <source>Back to the questions</source>
        <translation>Volver a las preguntas</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Nada más por hoy</translation>
    </message>
    <message>
        <source>%1 of %2 answered</source>
        <translation>%1 de %2 respondidas</translation>
    </message>
    <message>
        <source>%1 · %2 · %3</source>
        <translation>%1 · %2 · %3</translation>
    </message>
    <message>
        <source>Did %1 tell you more?</source>
        <translation>¿Le contó %1 algo más?</translation>
    </message>
    <message>
        <source>What they said or showed outside of the questions.</source>
        <translation>Lo que dijo o mostró fuera de las preguntas.</translation>
    </message>
    <message>
        <source>Start the conversation</source>
        <translation>Empezar la conversación</translation>
    </message>
    <message>
        <source>Offer services</source>
        <translation>Ofrecer servicios</translation>
    </message>
    <message>
        <source>Chose not to be asked</source>
        <translation>Eligió que no se le pregunte</translation>
    </message>
    <message>
        <source>Result incomplete</source>
        <translation>Resultado incompleto</translation>
    </message>
    <message>
        <source>These questions are not made for this age</source>
        <translation>Estas preguntas no son para esta edad</translation>
    </message>
    <message>
        <source>That is a full answer. Care goes on, and the person can come back.</source>
        <translation>Es una respuesta completa. La atención sigue, y la persona puede volver.</translation>
    </message>
    <message>
        <source>Try again when private. What is missing could change it.</source>
        <translation>Intente de nuevo a solas. Lo que falta podría cambiarlo.</translation>
    </message>
    <message numerus="yes">
        <source>Not settled yet: %n question(s).</source>
        <translation>
            <numerusform>Aún sin decidir: %n pregunta.</numerusform>
            <numerusform>Aún sin decidir: %n preguntas.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a screen, not a finding.</source>
        <translation>Esto es una detección, no una conclusión.</translation>
    </message>
    <message>
        <source>It opens a conversation about what %1 wants.</source>
        <translation>Abre una conversación sobre lo que quiere %1.</translation>
    </message>
    <message>
        <source>Own wording, not validated.</source>
        <translation>Redacción propia, no validada.</translation>
    </message>
    <message>
        <source>“That is fine. If you ever want to talk, ask for me or a colleague.”</source>
        <translation>«Está bien. Si alguna vez quiere hablar, pregunte por mí o por alguien del equipo.»</translation>
    </message>
    <message>
        <source>“Thank you for telling me. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translation>«Gracias por contármelo. Ahora no tiene que pasar nada. ¿Quiere saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“Thank you. You can come back and talk to us at any time. Would you like the information that everyone gets?”</source>
        <translation>«Gracias. Puede volver y hablar con nosotros en cualquier momento. ¿Quiere la información que damos a todos?»</translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>%1 to %2 %3</source>
        <translation>%1 a %2 de %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>fewer than %1</source>
        <translation>menos de %1</translation>
    </message>
    <message>
        <source>“fewer than %1” stands where a figure, or one beside it, counts fewer than %1 people. Zero is shown.</source>
        <translation>«menos de %1» aparece donde una cifra, o una junto a ella, cuenta menos de %1 personas. El cero se muestra.</translation>
    </message>
    <message>
        <source>not shown</source>
        <translation>no se muestra</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of %2 offered</source>
        <translation>%1 de %2 a quienes se ofreció</translation>
    </message>
    <message>
        <source>%1 of %2 visits</source>
        <translation>%1 de %2 visitas</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Cifra</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>Intervalo del 95 %</translation>
    </message>
    <message>
        <source>95% interval, low</source>
        <translation>Intervalo del 95 %, inferior</translation>
    </message>
    <message>
        <source>95% interval, high</source>
        <translation>Intervalo del 95 %, superior</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>Todas las cifras</translation>
    </message>
    <message>
        <source>By way</source>
        <translation>Por vía</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Over time</source>
        <translation>En el tiempo</translation>
    </message>
    <message>
        <source>Week of %1</source>
        <translation>Semana del %1</translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>PRACTICE</source>
        <translation>PRÁCTICA</translation>
    </message>
    <message>
        <source>Questions: %1, version %2</source>
        <translation>Preguntas: %1, versión %2</translation>
    </message>
    <message>
        <source>Nobody came in during this time.</source>
        <translation>Nadie llegó durante este período.</translation>
    </message>
    <message>
        <source>Staff saw a reason to offer the questions to %1 of %2 people and tried with %3.</source>
        <translation>El personal vio un motivo para ofrecer las preguntas a %1 de %2 personas y lo intentó con %3.</translation>
    </message>
    <message>
        <source>Staff saw a reason to offer the questions to %1 of %2 people.</source>
        <translation>El personal vio un motivo para ofrecer las preguntas a %1 de %2 personas.</translation>
    </message>
    <message>
        <source>%1 people came in.</source>
        <translation>Llegaron %1 personas.</translation>
    </message>
    <message>
        <source>left out, %2: %1</source>
        <translation>se deja fuera, %2: %1</translation>
    </message>
    <message>
        <source>Privacy was needed with %1 of these people, and %2 of them were asked in private.</source>
        <translation>Con %1 de estas personas hizo falta privacidad, y a %2 de ellas se les preguntó a solas.</translation>
    </message>
    <message>
        <source>One week in %1 had less privacy than chance explains.</source>
        <translation>Una semana de %1 tuvo menos privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>In %1 weeks there was less privacy than chance explains.</source>
        <translation>En %1 semanas hubo menos privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>%1 had less privacy than chance explains.</source>
        <translation>%1 tuvo menos privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>In %1 months there was less privacy than chance explains.</source>
        <translation>En %1 meses hubo menos privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>One week in %1 had more privacy than chance explains.</source>
        <translation>Una semana de %1 tuvo más privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>In %1 weeks there was more privacy than chance explains.</source>
        <translation>En %1 semanas hubo más privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>%1 had more privacy than chance explains.</source>
        <translation>%1 tuvo más privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>In %1 months there was more privacy than chance explains.</source>
        <translation>En %1 meses hubo más privacidad de la que explica el azar.</translation>
    </message>
    <message>
        <source>Privacy changed from week to week no more than chance explains.</source>
        <translation>La privacidad cambió de semana en semana no más de lo que explica el azar.</translation>
    </message>
    <message>
        <source>Privacy changed from month to month no more than chance explains.</source>
        <translation>La privacidad cambió de mes en mes no más de lo que explica el azar.</translation>
    </message>
    <message>
        <source>Of those offered it, more spoke up %1 than %2. The two groups may differ, so this is not proof.</source>
        <translation>De las personas a quienes se ofreció, más hablaron %1 que %2. Los dos grupos pueden ser distintos, así que no es una prueba.</translation>
    </message>
    <message>
        <source>Of the %2 people who spoke up, %1 did so in one way only.</source>
        <translation>De las %2 personas que hablaron, %1 lo hicieron por una sola vía.</translation>
    </message>
    <message>
        <source>Of the %2 people offered help, %1 accepted it, all or in part.</source>
        <translation>De las %2 personas a quienes se ofreció ayuda, %1 la aceptaron, toda o en parte.</translation>
    </message>
    <message>
        <source>Where fewer than %1 people could be picked out, the figure is left out.</source>
        <translation>Donde se podría distinguir a menos de %1 personas, la cifra se deja fuera.</translation>
    </message>
    <message>
        <source>Too few people came in to show figures: each would count fewer than %1. A longer time may hold enough.</source>
        <translation>Llegaron muy pocas personas para mostrar cifras: cada una contaría menos de %1. Un período más largo puede bastar.</translation>
    </message>
    <message>
        <source>aloud</source>
        <translation>en voz alta</translation>
    </message>
    <message>
        <source>on the screen</source>
        <translation>en la pantalla</translation>
    </message>
    <message>
        <source>with the point card</source>
        <translation>con la tarjeta para señalar</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>by the silent signal</source>
        <translation>con la señal silenciosa</translation>
    </message>
    <message>
        <source>From the door to complete</source>
        <translation>De la puerta hasta terminar</translation>
    </message>
    <message>
        <source>of the line above</source>
        <translation>de la línea de arriba</translation>
    </message>
    <message>
        <source>Week by week</source>
        <translation>Semana a semana</translation>
    </message>
    <message>
        <source>Month by month</source>
        <translation>Mes a mes</translation>
    </message>
    <message>
        <source>shaded: expected by chance</source>
        <translation>sombreado: lo esperado por azar</translation>
    </message>
    <message>
        <source>shaded: expected by chance · provisional</source>
        <translation>sombreado: lo esperado por azar · provisional</translation>
    </message>
    <message>
        <source>Spoke up, by the way they were heard</source>
        <translation>Hablaron, según la vía por la que se les oyó</translation>
    </message>
    <message>
        <source>What came of offering help</source>
        <translation>Qué resultó de ofrecer ayuda</translation>
    </message>
    <message>
        <source>of all who were offered help</source>
        <translation>de todas las personas a quienes se ofreció ayuda</translation>
    </message>
    <message>
        <source>Why the questions were not asked or answered</source>
        <translation>Por qué no se hicieron o respondieron las preguntas</translation>
    </message>
    <message>
        <source>of all with a reason to offer</source>
        <translation>de todas las que tenían un motivo para ofrecerlas</translation>
    </message>
    <message>
        <source>Came in, of age</source>
        <translation>Llegaron, con la edad</translation>
    </message>
    <message>
        <source>Reason to offer</source>
        <translation>Motivo para ofrecer</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Se intentó</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>A solas</translation>
    </message>
    <message>
        <source>Complete</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>Privacy needed</source>
        <translation>Privacidad necesaria</translation>
    </message>
    <message>
        <source>no reason to offer</source>
        <translation>sin motivo para ofrecer</translation>
    </message>
    <message>
        <source>privacy was not needed</source>
        <translation>no hizo falta privacidad</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>sin aclarar</translation>
    </message>
    <message>
        <source>Complete: of all with a reason to offer.</source>
        <translation>Completo: de todas las que tenían un motivo para ofrecer.</translation>
    </message>
    <message>
        <source>Tried, or noted a good reason not to: %1 (%2).</source>
        <translation>Se intentó, o se anotó un buen motivo para no hacerlo: %1 (%2).</translation>
    </message>
    <message>
        <source>Tried, or noted a good reason not to: %1.</source>
        <translation>Se intentó, o se anotó un buen motivo para no hacerlo: %1.</translation>
    </message>
    <message>
        <source>Private, where privacy was needed</source>
        <translation>A solas, donde hizo falta privacidad</translation>
    </message>
    <message>
        <source>Private when first needed, of those tried where it was needed</source>
        <translation>A solas cuando hizo falta por primera vez, de las que se intentó y hacía falta</translation>
    </message>
    <message>
        <source>Private at some time, of those tried where it was needed</source>
        <translation>A solas en algún momento, de las que se intentó y hacía falta</translation>
    </message>
    <message>
        <source>Complete, of all with a reason</source>
        <translation>Completo, de todas con motivo</translation>
    </message>
    <message>
        <source>below the limit</source>
        <translation>por debajo del límite</translation>
    </message>
    <message>
        <source>above the limit</source>
        <translation>por encima del límite</translation>
    </message>
    <message>
        <source>within the limits</source>
        <translation>dentro de los límites</translation>
    </message>
    <message>
        <source>outside the limits</source>
        <translation>fuera de los límites</translation>
    </message>
    <message>
        <source>worth a look</source>
        <translation>vale la pena mirarlo</translation>
    </message>
    <message>
        <source>No full week lies in this time.</source>
        <translation>En este período no hay ninguna semana completa.</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>Usual is %1.</source>
        <translation>Lo habitual es %1.</translation>
    </message>
    <message>
        <source>No point lies outside the limits.</source>
        <translation>Ningún punto está fuera de los límites.</translation>
    </message>
    <message>
        <source>Some points are hidden.</source>
        <translation>Algunos puntos están ocultos.</translation>
    </message>
    <message>
        <source>%1: %2 (%3), 95% interval %4.</source>
        <translation>%1: %2 (%3), intervalo del 95 % %4.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Interview</source>
        <translation>Entrevista</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>Point card</source>
        <translation>Tarjeta para señalar</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>Silent signal</source>
        <translation>Señal silenciosa</translation>
    </message>
    <message>
        <source>What these ways are</source>
        <translation>Qué son estas vías</translation>
    </message>
    <message>
        <source>Ways to reach people, not tests. Each has its own people under it; do not add them up.</source>
        <translation>Vías para llegar a las personas, no pruebas. Cada una tiene sus propias personas; no las sume.</translation>
    </message>
    <message>
        <source>Silent signal counts visits while the sign hung. Whiskers: 95% interval.</source>
        <translation>La señal silenciosa cuenta visitas mientras el aviso estuvo colgado. Bigotes: intervalo del 95 %.</translation>
    </message>
    <message>
        <source>Accepted, all or in part</source>
        <translation>Aceptada, toda o en parte</translation>
    </message>
    <message>
        <source>Accepted in full</source>
        <translation>Aceptada del todo</translation>
    </message>
    <message>
        <source>Accepted in part</source>
        <translation>Aceptada en parte</translation>
    </message>
    <message>
        <source>Wants to think</source>
        <translation>Quiere pensarlo</translation>
    </message>
    <message>
        <source>Chose not to</source>
        <translation>Eligió que no</translation>
    </message>
    <message>
        <source>Not safe to offer</source>
        <translation>No era seguro ofrecerla</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún sin respuesta</translation>
    </message>
    <message>
        <source>Not alone</source>
        <translation>No estaba a solas</translation>
    </message>
    <message>
        <source>No interpreter</source>
        <translation>Sin intérprete</translation>
    </message>
    <message>
        <source>Care came first</source>
        <translation>Primero la atención</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>No era seguro preguntar</translation>
    </message>
    <message>
        <source>No time</source>
        <translation>Sin tiempo</translation>
    </message>
    <message>
        <source>Chose not to say</source>
        <translation>Prefirió no decirlo</translation>
    </message>
    <message>
        <source>Left before</source>
        <translation>Se fue antes</translation>
    </message>
    <message>
        <source>Other reasons</source>
        <translation>Otros motivos</translation>
    </message>
    <message>
        <source>Nothing noted</source>
        <translation>Nada anotado</translation>
    </message>
    <message>
        <source>Reason to offer, of all who came in</source>
        <translation>Motivo para ofrecer, de todas las que llegaron</translation>
    </message>
    <message>
        <source>Tried, of all with a reason</source>
        <translation>Se intentó, de todas con motivo</translation>
    </message>
    <message>
        <source>Tried, or noted a good reason not to</source>
        <translation>Se intentó, o se anotó un buen motivo para no hacerlo</translation>
    </message>
    <message>
        <source>Not asked or answered: %1</source>
        <translation>Sin preguntar o responder: %1</translation>
    </message>
    <message>
        <source>Chose not to say, of those tried</source>
        <translation>Prefirió no decirlo, de las que se intentó</translation>
    </message>
    <message>
        <source>Further conversation indicated, of settled results (version %1)</source>
        <translation>Conviene seguir conversando, de los resultados claros (versión %1)</translation>
    </message>
    <message>
        <source>Not settled, of those tried (version %1)</source>
        <translation>Sin aclarar, de las que se intentó (versión %1)</translation>
    </message>
    <message>
        <source>Help offered, where further conversation was indicated (version %1)</source>
        <translation>Ayuda ofrecida, donde convenía seguir conversando (versión %1)</translation>
    </message>
    <message>
        <source>Help offered, where indicated or the person spoke up</source>
        <translation>Ayuda ofrecida, donde se indicaba o la persona habló</translation>
    </message>
    <message>
        <source>Help accepted, all or in part, of those offered</source>
        <translation>Ayuda aceptada, toda o en parte, de las ofrecidas</translation>
    </message>
    <message>
        <source>Help: %1</source>
        <translation>Ayuda: %1</translation>
    </message>
    <message>
        <source>Service confirmed it received the referral, of those accepted</source>
        <translation>El servicio confirmó que recibió la derivación, de las aceptadas</translation>
    </message>
    <message>
        <source>Person attended, of those accepted</source>
        <translation>La persona acudió, de las aceptadas</translation>
    </message>
    <message>
        <source>Spoke up: %1, of those offered it</source>
        <translation>Hablaron: %1, de aquellas a quienes se ofreció</translation>
    </message>
    <message>
        <source>Spoke up: %1, of visits while the sign hung</source>
        <translation>Hablaron: %1, de las visitas mientras el aviso estuvo colgado</translation>
    </message>
    <message>
        <source>Spoke up in this way only: %1, of all who spoke up</source>
        <translation>Hablaron solo por esta vía: %1, de todas las que hablaron</translation>
    </message>
    <message>
        <source>Silent signals met in private</source>
        <translation>Señales silenciosas atendidas a solas</translation>
    </message>
    <message>
        <source>Silent signals met in time</source>
        <translation>Señales silenciosas atendidas a tiempo</translation>
    </message>
    <message>
        <source>Level raised by staff, of computed results</source>
        <translation>Nivel subido por el personal, de los resultados calculados</translation>
    </message>
    <message>
        <source>Level lowered by staff, of computed results</source>
        <translation>Nivel bajado por el personal, de los resultados calculados</translation>
    </message>
    <message>
        <source>Spoke up in more than one way</source>
        <translation>Hablaron por más de una vía</translation>
    </message>
    <message>
        <source>Asked without a noted reason</source>
        <translation>Se preguntó sin motivo anotado</translation>
    </message>
    <message>
        <source>Minutes to complete: median, middle half, 90th centile</source>
        <translation>Minutos hasta terminar: mediana, mitad central, percentil 90</translation>
    </message>
    <message>
        <source>Minutes from silent signal to private talk: median, middle half, 90th centile</source>
        <translation>Minutos de la señal silenciosa a la conversación a solas: mediana, mitad central, percentil 90</translation>
    </message>
    <message>
        <source>%1 (%2 to %3; %4)</source>
        <translation>%1 (%2 a %3; %4)</translation>
    </message>
</context>
<context>
    <name>ReviewPage</name>
    <message>
        <source>Other period</source>
        <translation>Otro período</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>The page for paper is in English. It cannot be printed in your language yet.</source>
        <translation>La página para papel está en inglés. Aún no se puede imprimir en su idioma.</translation>
    </message>
    <message>
        <source>Show table</source>
        <translation>Mostrar la tabla</translation>
    </message>
    <message>
        <source>Show charts</source>
        <translation>Mostrar los gráficos</translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who opens this folder can read it.</source>
        <translation>Guardado como %1. Quien abra esta carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Counting</source>
        <translation>Contando</translation>
    </message>
    <message>
        <source>This takes a moment.</source>
        <translation>Tarda un momento.</translation>
    </message>
    <message>
        <source>Nothing to look back on yet</source>
        <translation>Aún no hay nada que revisar</translation>
    </message>
    <message>
        <source>You can look at a month once it is over. Come back after the end of %1.</source>
        <translation>Puede mirar un mes cuando haya terminado. Vuelva después del final de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n full week(s)</source>
        <translation>
            <numerusform>%n semana completa</numerusform>
            <numerusform>%n semanas completas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Nurse or outreach worker</source>
        <translation>Enfermería o trabajo en calle</translation>
    </message>
    <message>
        <source>Protocol lead</source>
        <translation>Responsable de protocolos</translation>
    </message>
    <message>
        <source>Supervisor</source>
        <translation>Supervisión</translation>
    </message>
</context>
<context>
    <name>SavePanel</name>
    <message>
        <source>Save a file</source>
        <translation>Guardar un archivo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>File name</source>
        <translation>Nombre del archivo</translation>
    </message>
    <message>
        <source>Once saved, the file is no longer protected. Anyone with this folder can read it.</source>
        <translation>Una vez guardado, el archivo ya no está protegido. Quien tenga esta carpeta puede leerlo.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>The file is not saved yet. Type a name for it.</source>
        <translation>El archivo aún no está guardado. Escriba un nombre.</translation>
    </message>
    <message>
        <source>The file is not saved yet. Use letters, numbers and dashes in its name.</source>
        <translation>El archivo aún no está guardado. Use letras, números y guiones en el nombre.</translation>
    </message>
    <message>
        <source>The file is not saved yet. Type a shorter name.</source>
        <translation>El archivo aún no está guardado. Escriba un nombre más corto.</translation>
    </message>
    <message>
        <source>The file is not saved yet. This folder is not there. Choose another.</source>
        <translation>El archivo aún no está guardado. Esta carpeta no existe. Elija otra.</translation>
    </message>
    <message>
        <source>The file is not saved yet. A file of this name is there already and stays as it is. Type another name.</source>
        <translation>El archivo aún no está guardado. Ya hay un archivo con este nombre y queda como está. Escriba otro nombre.</translation>
    </message>
    <message>
        <source>The file is not saved yet. You cannot write in this folder. Choose another.</source>
        <translation>El archivo aún no está guardado. No puede escribir en esta carpeta. Elija otra.</translation>
    </message>
    <message>
        <source>The file is not saved yet. There is no room here. Choose another.</source>
        <translation>El archivo aún no está guardado. Aquí no hay espacio. Elija otra.</translation>
    </message>
</context>
<context>
    <name>SayLeaveOut</name>
    <message>
        <source>Say</source>
        <translation>Decir</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dejar fuera</translation>
    </message>
</context>
<context>
    <name>ServiceForm</name>
    <message>
        <source>Write the service&apos;s name.</source>
        <translation>Escriba el nombre del servicio.</translation>
    </message>
    <message>
        <source>Not saved yet. Choose at least one thing this service helps with.</source>
        <translation>Aún no está guardado. Elija al menos una cosa en la que ayuda este servicio.</translation>
    </message>
    <message>
        <source>A new service</source>
        <translation>Un servicio nuevo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone, or how else to reach it</source>
        <translation>Teléfono, u otra forma de contacto</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>In a few words, what to tell a person about it</source>
        <translation>En pocas palabras, qué decirle a una persona sobre él</translation>
    </message>
    <message>
        <source>Helps with</source>
        <translation>Ayuda con</translation>
    </message>
    <message>
        <source>What kind of service it is</source>
        <translation>Qué clase de servicio es</translation>
    </message>
    <message>
        <source>The kind decides what a page for it may hold at most. Police, courts and places of detention get least.</source>
        <translation>La clase decide lo máximo que puede llevar su página. La policía, los tribunales y los lugares de detención reciben lo mínimo.</translation>
    </message>
    <message>
        <source>Languages spoken there</source>
        <translation>Idiomas que se hablan allí</translation>
    </message>
    <message>
        <source>Last checked</source>
        <translation>Última comprobación</translation>
    </message>
    <message>
        <source>I checked it today</source>
        <translation>Lo comprobé hoy</translation>
    </message>
    <message>
        <source>Offered to people</source>
        <translation>Se ofrece a las personas</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Save this service</source>
        <translation>Guardar este servicio</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Languages spoken there: %1</source>
        <translation>Idiomas que se hablan allí: %1</translation>
    </message>
    <message>
        <source>Languages spoken there: none chosen yet</source>
        <translation>Idiomas que se hablan allí: aún no se eligió ninguno</translation>
    </message>
    <message>
        <source>Nobody has checked yet that this is right.</source>
        <translation>Nadie ha comprobado aún que esto es correcto.</translation>
    </message>
    <message>
        <source>%1. That is over half a year ago.</source>
        <translation>%1. Hace más de medio año.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Albergue</translation>
    </message>
    <message>
        <source>Health care</source>
        <translation>Atención de salud</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Consejo legal</translation>
    </message>
    <message>
        <source>Work and pay advice</source>
        <translation>Consejo sobre trabajo y pago</translation>
    </message>
    <message>
        <source>Food and clothes</source>
        <translation>Comida y ropa</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Persona defensora</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Servicios sociales</translation>
    </message>
    <message>
        <source>Child protection</source>
        <translation>Protección de menores</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Court or place of detention</source>
        <translation>Tribunal o lugar de detención</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ServiceRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>ServicesCard</name>
    <message>
        <source>Other services</source>
        <translation>Otros servicios</translation>
    </message>
    <message>
        <source>None of the services on your list fits these needs yet.</source>
        <translation>Ningún servicio de su lista conviene aún a estas necesidades.</translation>
    </message>
    <message>
        <source>There are no services on your list. Add one under Services in the rail.</source>
        <translation>No hay servicios en su lista. Añada uno en Servicios, en la barra lateral.</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>fits need %1</source>
        <translation>conviene a la necesidad %1</translation>
    </message>
    <message>
        <source>fits needs %1</source>
        <translation>conviene a las necesidades %1</translation>
    </message>
    <message>
        <source>not checked for half a year: call first</source>
        <translation>sin comprobar desde hace medio año: llame primero</translation>
    </message>
    <message>
        <source>Not asked yet</source>
        <translation>Aún sin preguntar</translation>
    </message>
    <message>
        <source>%1 said yes</source>
        <translation>%1 dijo que sí</translation>
    </message>
    <message>
        <source>%1 said yes, in part</source>
        <translation>%1 dijo que sí, en parte</translation>
    </message>
    <message>
        <source>%1 chose not to</source>
        <translation>%1 eligió que no</translation>
    </message>
    <message>
        <source>%1 said later</source>
        <translation>%1 dijo que más tarde</translation>
    </message>
    <message>
        <source>Not safe to ask</source>
        <translation>No es seguro preguntar</translation>
    </message>
</context>
<context>
    <name>ServicesPage</name>
    <message>
        <source>Services</source>
        <translation>Servicios</translation>
    </message>
    <message>
        <source>who could help</source>
        <translation>quién podría ayudar</translation>
    </message>
    <message>
        <source>Add a service</source>
        <translation>Añadir un servicio</translation>
    </message>
    <message>
        <source>No services yet. Add those you would call tonight: a bed, a doctor, advice on pay. Offers and pages for them start from this list.</source>
        <translation>Aún no hay servicios. Añada los que llamaría esta noche: una cama, un médico, consejo sobre el pago. Las ofertas y sus páginas parten de esta lista.</translation>
    </message>
    <message>
        <source>%1 is saved.</source>
        <translation>%1 está guardado.</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambiar</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Cambiar: %1</translation>
    </message>
    <message>
        <source>not offered now</source>
        <translation>no se ofrece ahora</translation>
    </message>
    <message>
        <source>check it first</source>
        <translation>compruébelo primero</translation>
    </message>
    <message>
        <source>check it again</source>
        <translation>compruébelo de nuevo</translation>
    </message>
    <message>
        <source>checked %1</source>
        <translation>comprobado el %1</translation>
    </message>
</context>
<context>
    <name>SetUpPage</name>
    <message>
        <source>Set up this computer</source>
        <translation>Preparar esta computadora</translation>
    </message>
    <message>
        <source>This is done once. Everything stays on this computer.</source>
        <translation>Esto se hace una vez. Todo se queda en esta computadora.</translation>
    </message>
    <message>
        <source>Your organisation</source>
        <translation>Su organización</translation>
    </message>
    <message>
        <source>Your name, as you will sign in</source>
        <translation>Su nombre, como entrará</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>The passphrase again</source>
        <translation>La frase de acceso otra vez</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together.</source>
        <translation>Cuatro o más palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>What you do here</source>
        <translation>Qué hace usted aquí</translation>
    </message>
    <message>
        <source>I talk with people</source>
        <translation>Hablo con las personas</translation>
    </message>
    <message>
        <source>I look after the questions and the staff</source>
        <translation>Me ocupo de las preguntas y del personal</translation>
    </message>
    <message>
        <source>I look at the figures</source>
        <translation>Miro las cifras</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Preparar</translation>
    </message>
    <message>
        <source>Write this down on paper now</source>
        <translation>Escriba esto en papel ahora</translation>
    </message>
    <message>
        <source>It opens the records when nobody can sign in. It is shown only this once.</source>
        <translation>Abre los registros cuando nadie puede entrar. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Keep the paper in an envelope, away from this computer. Then type it here.</source>
        <translation>Guarde el papel en un sobre, lejos de esta computadora. Luego escríbalo aquí.</translation>
    </message>
    <message>
        <source>Type what you wrote down</source>
        <translation>Escriba lo que anotó</translation>
    </message>
    <message>
        <source>I have written it down</source>
        <translation>Ya lo anoté</translation>
    </message>
    <message>
        <source>Setting up …</source>
        <translation>Preparando…</translation>
    </message>
    <message>
        <source>This is not as on the sheet. Compare it, then type it again.</source>
        <translation>No es como en la hoja. Compárelo y escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Type the name of your organisation.</source>
        <translation>Escriba el nombre de su organización.</translation>
    </message>
    <message>
        <source>Type the name you will sign in with.</source>
        <translation>Escriba el nombre con el que entrará.</translation>
    </message>
    <message>
        <source>Type a passphrase.</source>
        <translation>Escriba una frase de acceso.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>Las dos frases no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Choose at least one thing you do here.</source>
        <translation>Elija al menos una cosa que hace aquí.</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>on this computer</source>
        <translation>en esta computadora</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>When nobody touches it</source>
        <translation>Cuando nadie la toca</translation>
    </message>
    <message>
        <source>The screen hides itself then, and asks for the passphrase. Nothing is lost.</source>
        <translation>Entonces la pantalla se oculta sola y pide la frase de acceso. No se pierde nada.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Hide after</source>
        <translation>Ocultar después de</translation>
    </message>
    <message>
        <source>Hide after, during questions</source>
        <translation>Ocultar después de, durante las preguntas</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minuto</numerusform>
            <numerusform>%n minutos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Shift</name>
    <message>
        <source>morning shift</source>
        <translation>turno de mañana</translation>
    </message>
    <message>
        <source>evening shift</source>
        <translation>turno de tarde</translation>
    </message>
    <message>
        <source>night shift</source>
        <translation>turno de noche</translation>
    </message>
</context>
<context>
    <name>SideColumn</name>
    <message>
        <source>In the room</source>
        <translation>En la sala</translation>
    </message>
    <message>
        <source>Someone came in</source>
        <translation>Entró alguien</translation>
    </message>
    <message>
        <source>Another way to answer</source>
        <translation>Otra forma de responder</translation>
    </message>
    <message>
        <source>The same question, without speaking.</source>
        <translation>La misma pregunta, sin hablar.</translation>
    </message>
    <message>
        <source>Hand over the screen</source>
        <translation>Entregar la pantalla</translation>
    </message>
    <message>
        <source>Use the point card</source>
        <translation>Usar la tarjeta para señalar</translation>
    </message>
    <message>
        <source>Ask aloud again</source>
        <translation>Volver a preguntar en voz alta</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Change language</source>
        <translation>Cambiar de idioma</translation>
    </message>
    <message>
        <source>You, %1 and the interpreter, alone.</source>
        <translation>Usted, %1 y el intérprete, a solas.</translation>
    </message>
    <message>
        <source>You and %1, alone.</source>
        <translation>Usted y %1, a solas.</translation>
    </message>
</context>
<context>
    <name>SignInPage</name>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Passphrase</source>
        <translation>Frase de acceso</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
    <message numerus="yes">
        <source>You can try again in %n second(s).</source>
        <translation>
            <numerusform>Puede intentar de nuevo en %n segundo.</numerusform>
            <numerusform>Puede intentar de nuevo en %n segundos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Signals</name>
    <message>
        <source>Mark on the sample</source>
        <translation>Marca en la muestra</translation>
    </message>
    <message>
        <source>Card handed over or pointed at</source>
        <translation>Tarjeta entregada o señalada</translation>
    </message>
    <message>
        <source>Slip from the box</source>
        <translation>Papel de la caja</translation>
    </message>
    <message>
        <source>Written on the form</source>
        <translation>Escrito en el formulario</translation>
    </message>
    <message>
        <source>Gesture</source>
        <translation>Gesto</translation>
    </message>
    <message>
        <source>Button</source>
        <translation>Botón</translation>
    </message>
    <message>
        <source>Agreed phrase</source>
        <translation>Frase acordada</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
</context>
<context>
    <name>SignalsPage</name>
    <message>
        <source>How was it noted?</source>
        <translation>¿Cómo se notó?</translation>
    </message>
    <message>
        <source>Press a digit. Nothing else is written down.</source>
        <translation>Pulse un número. No se escribe nada más.</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>Para quién</translation>
    </message>
    <message>
        <source>Where to go, such as room 6</source>
        <translation>Adónde ir, por ejemplo sala 6</translation>
    </message>
    <message>
        <source>Waiting now</source>
        <translation>Esperando ahora</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Note it for %1</source>
        <translation>Anotarlo para %1</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no lo quiere</translation>
    </message>
    <message>
        <source>Somebody without an intake</source>
        <translation>Alguien sin admisión</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>llegó a las %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>Choose for whom.</source>
        <translation>Elija para quién.</translation>
    </message>
    <message>
        <source>Choose first how it was noted.</source>
        <translation>Elija primero cómo se notó.</translation>
    </message>
</context>
<context>
    <name>SitePart</name>
    <message>
        <source>Not saved yet. Type a whole number of minutes from %1 to %2.</source>
        <translation>Aún no está guardado. Escriba un número entero de minutos, de %1 a %2.</translation>
    </message>
    <message>
        <source>For everyone at this site</source>
        <translation>Para todos en este sitio</translation>
    </message>
    <message>
        <source>Only a lead sees and changes this part.</source>
        <translation>Solo una persona responsable ve y cambia esta parte.</translation>
    </message>
    <message>
        <source>Window name (empty: Intake)</source>
        <translation>Nombre de la ventana (vacío: Intake)</translation>
    </message>
    <message>
        <source>Unit, such as emergency</source>
        <translation>Unidad, por ejemplo urgencias</translation>
    </message>
    <message>
        <source>How a service reaches you</source>
        <translation>Cómo le contacta un servicio</translation>
    </message>
    <message>
        <source>Country or state, such as US-MD</source>
        <translation>País o estado, como US-MD</translation>
    </message>
    <message>
        <source>Minutes until a recheck is due</source>
        <translation>Minutos hasta una nueva revisión</translation>
    </message>
    <message>
        <source>Recheck, as Today names it</source>
        <translation>Nueva revisión, como la llama Hoy</translation>
    </message>
    <message>
        <source>The restroom sign is up</source>
        <translation>El aviso del baño está puesto</translation>
    </message>
    <message>
        <source>Page shown when you hide</source>
        <translation>Página que se ve al ocultar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Suggestion</name>
    <message>
        <source>%1 chose this in the questions. Ask if it holds.</source>
        <translation>%1 eligió esto en las preguntas. Pregunte si sigue siendo así.</translation>
    </message>
    <message>
        <source>Put it on the list</source>
        <translation>Ponerlo en la lista</translation>
    </message>
    <message>
        <source>said by %1</source>
        <translation>dicho por %1</translation>
    </message>
</context>
<context>
    <name>Threshold</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>F9, or Shift three times</source>
        <translation>F9, o Mayús tres veces</translation>
    </message>
</context>
<context>
    <name>Tier</name>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Some</source>
        <translation>Alguno</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Immediate</source>
        <translation>Inmediato</translation>
    </message>
</context>
<context>
    <name>TierCard</name>
    <message>
        <source>Final tier</source>
        <translation>Nivel final</translation>
    </message>
    <message>
        <source>yours to set</source>
        <translation>lo decide usted</translation>
    </message>
    <message>
        <source>By the rules</source>
        <translation>Según las reglas</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Change the tier</source>
        <translation>Cambiar el nivel</translation>
    </message>
    <message>
        <source>Who agrees to lower it</source>
        <translation>Quién acepta bajarlo</translation>
    </message>
    <message>
        <source>Nobody else who works with people signs in here.</source>
        <translation>Aquí no entra nadie más que trabaje con personas.</translation>
    </message>
    <message>
        <source>Set this tier</source>
        <translation>Poner este nivel</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>%1, as by the rules</source>
        <translation>%1, como según las reglas</translation>
    </message>
    <message>
        <source>Lowering it takes a second person. What %1 said can never be lowered.</source>
        <translation>Para bajarlo hace falta otra persona. Lo que dijo %1 nunca se puede bajar.</translation>
    </message>
    <message>
        <source>%1 types their own passphrase</source>
        <translation>%1 escribe su propia frase de acceso</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>New intake</source>
        <translation>Nueva admisión</translation>
    </message>
    <message>
        <source>Note a recheck</source>
        <translation>Anotar una revisión</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Tecla N</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Nobody yet this shift</source>
        <translation>Nadie aún en este turno</translation>
    </message>
    <message>
        <source>Press New intake when somebody arrives. Two taps begin it.</source>
        <translation>Pulse Nueva admisión cuando llegue alguien. Empieza con dos toques.</translation>
    </message>
    <message numerus="yes">
        <source>%1 people this shift</source>
        <translation>
            <numerusform>%1 persona en este turno</numerusform>
            <numerusform>%1 personas en este turno</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 need you now.</source>
        <translation>
            <numerusform>%1 le necesita ahora.</numerusform>
            <numerusform>%1 le necesitan ahora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 are due within the hour.</source>
        <translation>
            <numerusform>%1 pendiente en la próxima hora.</numerusform>
            <numerusform>%1 pendientes en la próxima hora.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is due within the hour.</source>
        <translation>Nada pendiente en la próxima hora.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Within the hour</source>
        <translation>En la próxima hora</translation>
    </message>
    <message>
        <source>Later this shift</source>
        <translation>Más tarde en este turno</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>not alone yet</source>
        <translation>aún no a solas</translation>
    </message>
    <message>
        <source>alone</source>
        <translation>a solas</translation>
    </message>
    <message>
        <source>not alone</source>
        <translation>no a solas</translation>
    </message>
    <message>
        <source>at %1 of about %2</source>
        <translation>en la %1 de unas %2</translation>
    </message>
    <message>
        <source>paused %1</source>
        <translation>pausa a las %1</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>arrived %1 %2</source>
        <translation>llegó el %1 a las %2</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>llegó a las %1</translation>
    </message>
</context>
<context>
    <name>Todo</name>
    <message>
        <source>Recheck in person, alone</source>
        <translation>Revisar en persona, a solas</translation>
    </message>
    <message>
        <source>Try again when alone</source>
        <translation>Intentar de nuevo a solas</translation>
    </message>
    <message>
        <source>Continue the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Offer services</source>
        <translation>Ofrecer servicios</translation>
    </message>
    <message>
        <source>Start when seen</source>
        <translation>Empezar al atender</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Llamar de vuelta</translation>
    </message>
    <message>
        <source>Nothing more today</source>
        <translation>Nada más por hoy</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Voy yo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Offer</source>
        <translation>Ofrecer</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>Told</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
</context>
<context>
    <name>WhyCard</name>
    <message>
        <source>Why this result</source>
        <translation>Por qué este resultado</translation>
    </message>
    <message>
        <source>key %1</source>
        <translation>tecla %1</translation>
    </message>
    <message>
        <source>What was not answered cannot change the result.</source>
        <translation>Lo no respondido no puede cambiar el resultado.</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Aún sin decidir</translation>
    </message>
    <message>
        <source>adds %1</source>
        <translation>suma %1</translation>
    </message>
    <message>
        <source>adds 0 or 1</source>
        <translation>suma 0 o 1</translation>
    </message>
    <message>
        <source>adds %1 to %2</source>
        <translation>suma de %1 a %2</translation>
    </message>
    <message>
        <source>Yes answers: %1.</source>
        <translation>Respuestas afirmativas: %1.</translation>
    </message>
    <message>
        <source>Yes answers: %1, or up to %2 with what was not answered.</source>
        <translation>Respuestas afirmativas: %1, o hasta %2 con lo no respondido.</translation>
    </message>
    <message>
        <source>Counted: %1.</source>
        <translation>Contadas: %1.</translation>
    </message>
    <message>
        <source>Points: %1.</source>
        <translation>Puntos: %1.</translation>
    </message>
    <message>
        <source>From %1 to %2, for what was not answered.</source>
        <translation>De %1 a %2, por lo no respondido.</translation>
    </message>
    <message>
        <source>The signs could go either way.</source>
        <translation>Los indicios podrían ir en un sentido u otro.</translation>
    </message>
    <message>
        <source>The signs are enough.</source>
        <translation>Los indicios bastan.</translation>
    </message>
    <message>
        <source>The signs are not enough.</source>
        <translation>Los indicios no bastan.</translation>
    </message>
</context>
<context>
    <name>_Adding</name>
    <message>
        <source>Write it in the person&apos;s words first.</source>
        <translation>Escríbalo primero con las palabras de la persona.</translation>
    </message>
</context>
<context>
    <name>_Again</name>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message>
        <source>%1 stays on Today until then.</source>
        <translation>%1 sigue en Hoy hasta entonces.</translation>
    </message>
</context>
<context>
    <name>_Interpreter</name>
    <message>
        <source>The interpreter</source>
        <translation>El intérprete</translation>
    </message>
    <message>
        <source>Trained, and a stranger to the person. A relative, a friend, a child or somebody from the same small circle cannot interpret: choose 3 then.</source>
        <translation>Con formación, y sin conocer a la persona. Un familiar, una amistad, un niño o alguien del mismo círculo pequeño no puede interpretar: elija entonces 3.</translation>
    </message>
    <message>
        <source>Number or code, if there is one. Never a name.</source>
        <translation>Número o código, si lo hay. Nunca un nombre.</translation>
    </message>
</context>
<context>
    <name>_Room</name>
    <message>
        <source>Routine for every patient</source>
        <translation>Rutina para cada paciente</translation>
    </message>
    <message>
        <source>Any one of these. It is true for everyone.</source>
        <translation>Cualquiera de estas. Vale para todos.</translation>
    </message>
    <message>
        <source>Weight and height are taken alone.</source>
        <translation>El peso y la talla se toman a solas.</translation>
    </message>
    <message>
        <source>scale room, 3 minutes</source>
        <translation>sala de la báscula, 3 minutos</translation>
    </message>
    <message>
        <source>Samples are given alone.</source>
        <translation>Las muestras se dan a solas.</translation>
    </message>
    <message>
        <source>restroom by the lab desk</source>
        <translation>baño junto al laboratorio</translation>
    </message>
    <message>
        <source>Part of every visit is one to one.</source>
        <translation>Parte de cada visita es a solas.</translation>
    </message>
    <message>
        <source>any room with a door</source>
        <translation>cualquier sala con puerta</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Cómo decirlo</translation>
    </message>
    <message>
        <source>Say it to the one who came along, kindly and as a fact: “I take everyone’s weight on their own. We are back in three minutes.” Do not ask for permission.</source>
        <translation>Dígaselo a quien vino con la persona, con amabilidad y como un hecho: «Peso a todos a solas. Volvemos en tres minutos.» No pida permiso.</translation>
    </message>
</context>
</TS>
