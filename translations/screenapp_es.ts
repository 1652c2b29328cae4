<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddPage</name>
    <message>
        <source>All protocols</source>
        <translation>Todos los protocolos</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Añadir desde un archivo</translation>
    </message>
    <message>
        <source>Choose a protocol’s folder, or its file. Looking at it changes nothing.</source>
        <translation>Elija la carpeta de un protocolo o su archivo. Mirarlo no cambia nada.</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>This folder cannot be read. Choose another.</source>
        <translation>Esta carpeta no se puede leer. Elija otra.</translation>
    </message>
    <message>
        <source>Propose it</source>
        <translation>Proponerlo</translation>
    </message>
    <message>
        <source>Choose another file</source>
        <translation>Elegir otro archivo</translation>
    </message>
    <message>
        <source>The folder above</source>
        <translation>La carpeta de arriba</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Look at the file %1</source>
        <translation>Mirar el archivo %1</translation>
    </message>
    <message>
        <source>Look at the protocol %1</source>
        <translation>Mirar el protocolo %1</translation>
    </message>
    <message>
        <source>Nothing was kept. Mend the file where it is, then choose it again.</source>
        <translation>No se guardó nada. Corrija el archivo donde está y elíjalo otra vez.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>This very content is known here already. See its versions in the list.</source>
        <translation>Este mismo contenido ya se conoce aquí. Vea sus versiones en la lista.</translation>
    </message>
    <message>
        <source>It can be proposed, and approved when every case agrees.</source>
        <translation>Se puede proponer, y aprobar cuando todos los casos coincidan.</translation>
    </message>
    <message>
        <source>It has no cases yet. It can be proposed, and approved once it has.</source>
        <translation>Todavía no tiene casos. Se puede proponer, y aprobar cuando los tenga.</translation>
    </message>
    <message>
        <source>No fault was found, and every case comes out as expected.</source>
        <translation>No hay ningún error y todos los casos salen como se esperaba.</translation>
    </message>
</context>
<context>
    <name>Aftercare</name>
    <message>
        <source>Breathe</source>
        <translation>Respirar</translation>
    </message>
    <message>
        <source>Sit down if you can. In through the nose while you count to four, out while you count to six. Five times. Drink some water.</source>
        <translation>Siéntese si puede. Tome aire por la nariz contando hasta cuatro y suéltelo contando hasta seis. Cinco veces. Beba un poco de agua.</translation>
    </message>
    <message>
        <source>Talk it over</source>
        <translation>Hablarlo</translation>
    </message>
    <message>
        <source>Ten minutes with a colleague, without a name: what happened, what you did well, what stays with you, what you need before the next person.</source>
        <translation>Diez minutos con alguien del equipo, sin nombres: qué pasó, qué hizo bien, qué se le queda, qué necesita antes de la próxima persona.</translation>
    </message>
</context>
<context>
    <name>AftercarePage</name>
    <message>
        <source>A moment for you</source>
        <translation>Un momento para usted</translation>
    </message>
    <message>
        <source>Nothing of this is kept, and nobody counts who was here.</source>
        <translation>Nada de esto se guarda, y nadie cuenta quién estuvo aquí.</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>A quién llamar</translation>
    </message>
    <message>
        <source>The colleague who leads the shift.</source>
        <translation>A quien dirige el turno.</translation>
    </message>
    <message>
        <source>A lead writes the numbers into Settings.</source>
        <translation>Una persona responsable escribe los números en Ajustes.</translation>
    </message>
    <message>
        <source>With the person, read aloud together</source>
        <translation>Con la persona, leído juntos en voz alta</translation>
    </message>
    <message>
        <source>Slowly, one line at a time. They may listen, do it, or leave it.</source>
        <translation>Despacio, línea a línea. Puede escuchar, hacerlo o dejarlo.</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
</context>
<context>
    <name>AgainPanel</name>
    <message>
        <source>That is not your passphrase.</source>
        <translation>Esa no es su frase de acceso.</translation>
    </message>
    <message>
        <source>Try again.</source>
        <translation>Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your passphrase again</source>
        <translation>Su frase de acceso otra vez</translation>
    </message>
    <message>
        <source>So that nobody does this at a screen you left. The other leads are told.</source>
        <translation>Para que nadie haga esto en una pantalla que usted dejó. Se avisa a las demás personas responsables.</translation>
    </message>
    <message>
        <source>Your passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo</translation>
    </message>
</context>
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
        <translation>Estimación</translation>
    </message>
    <message>
        <source>In doubt</source>
        <translation>En duda</translation>
    </message>
    <message>
        <source>Companion</source>
        <translation>Acompañante</translation>
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
    <name>AgreementCard</name>
    <message>
        <source>What was agreed to</source>
        <translation>Lo que se acordó</translation>
    </message>
    <message>
        <source>The last day that was agreed to is over.</source>
        <translation>El último día acordado ya pasó.</translation>
    </message>
    <message>
        <source>Ask again before anything else is told.</source>
        <translation>Pregunte de nuevo antes de comunicar algo más.</translation>
    </message>
    <message>
        <source>%1 takes this back</source>
        <translation>%1 retira lo acordado</translation>
    </message>
    <message>
        <source>Yes, it is taken back</source>
        <translation>Sí, se retira</translation>
    </message>
    <message>
        <source>No, it stays</source>
        <translation>No, se mantiene</translation>
    </message>
    <message>
        <source>Save a page for the service that says so</source>
        <translation>Guardar una hoja para el servicio que lo diga</translation>
    </message>
    <message>
        <source>Taken back on %1.</source>
        <translation>Retirado el %1.</translation>
    </message>
    <message>
        <source>Nothing may be told to this service.</source>
        <translation>No se puede comunicar nada a este servicio.</translation>
    </message>
    <message>
        <source>Until %1, to this service only.</source>
        <translation>Hasta el %1, solo a este servicio.</translation>
    </message>
    <message>
        <source>No copy is made after that.</source>
        <translation>Después no se hace ninguna copia.</translation>
    </message>
    <message>
        <source>Already there: the page of %1.</source>
        <translation>Ya está allí: la hoja del %1.</translation>
    </message>
    <message>
        <source>What is already there cannot be called back; say so to %1.</source>
        <translation>Lo que ya está allí no se puede recuperar; dígaselo a %1.</translation>
    </message>
    <message>
        <source>Nothing has gone there.</source>
        <translation>No ha salido nada hacia allí.</translation>
    </message>
    <message>
        <source>The service is still to be told.</source>
        <translation>Falta avisar al servicio.</translation>
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
    <message>
        <source>How to get there: %1</source>
        <translation>Cómo llegar: %1</translation>
    </message>
    <message>
        <source>They need to know: %1</source>
        <translation>Necesitan saber: %1</translation>
    </message>
    <message>
        <source>Call together: somebody there takes over.</source>
        <translation>Llamen juntos: alguien allí se hace cargo.</translation>
    </message>
    <message>
        <source>Nobody there takes over by telephone.</source>
        <translation>Allí nadie se hace cargo por teléfono.</translation>
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
    <name>AskingHow</name>
    <message>
        <source>Ask people how it was, when the screen goes back</source>
        <translation>Preguntar a las personas cómo les fue, al devolver la pantalla</translation>
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
        <source>Two questions in pictures: did you feel safe, did we listen. What is said is kept with no person, day or order, shuffled and sealed anew each time, and told by quarter, few as a range.</source>
        <translation>Dos preguntas con imágenes: si se sintió en un lugar seguro y si le escuchamos. Lo que se dice se guarda sin persona, día ni orden, mezclado y sellado de nuevo cada vez, y se informa por trimestre; los números pequeños, como un intervalo.</translation>
    </message>
    <message>
        <source>What it cannot hide: a colleague who opens answers and has two copies of the records, taken before and after one visit, can see what was said in between. So can one who knows that nobody else was asked. Say so to your staff.</source>
        <translation>Lo que no puede ocultar: alguien del equipo que abre respuestas y tiene dos copias de los datos, tomadas antes y después de una visita, puede ver lo que se dijo entre ellas. También quien sabe que no se preguntó a nadie más. Dígaselo a su personal.</translation>
    </message>
</context>
<context>
    <name>AuditPage</name>
    <message>
        <source>Log</source>
        <translation>Registro</translation>
    </message>
    <message>
        <source>who did what kind of thing</source>
        <translation>quién hizo qué tipo de cosa</translation>
    </message>
    <message>
        <source>What was done here</source>
        <translation>Qué se hizo aquí</translation>
    </message>
    <message>
        <source>Nobody can change or take away a line. No line tells who was asked or what.</source>
        <translation>Nadie puede cambiar ni quitar una línea. Ninguna línea dice a quién se preguntó ni qué.</translation>
    </message>
    <message>
        <source>Where only the day stands, the time is sealed. Encryption enforces this.</source>
        <translation>Donde solo está el día, la hora está sellada. Lo garantiza el cifrado.</translation>
    </message>
    <message>
        <source>Verify the log</source>
        <translation>Verificar el registro</translation>
    </message>
    <message>
        <source>Save as CSV</source>
        <translation>Guardar como CSV</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s), newest first</source>
        <translation>
            <numerusform>%n línea</numerusform>
            <numerusform>%n líneas, las más nuevas primero</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1. Anyone who opens this folder can read it.</source>
        <translation>Guardado como %1. Quien abra esta carpeta puede leerlo.</translation>
    </message>
</context>
<context>
    <name>BackupsPart</name>
    <message>
        <source>The copies open to the people of today now, and to nobody else.</source>
        <translation>Las copias se abren ahora para las personas de hoy, y para nadie más.</translation>
    </message>
    <message>
        <source>Copies left as they were: %1. You could not open them in their day. Somebody who could can do this, or they can be deleted.</source>
        <translation>Copias que quedaron como estaban: %1. Usted no podía abrirlas en su día. Puede hacerlo alguien que sí podía, o se pueden borrar.</translation>
    </message>
    <message>
        <source>Making a copy and reading it again …</source>
        <translation>Haciendo una copia y leyéndola de nuevo …</translation>
    </message>
    <message>
        <source>%1 of 100 parts. You can go on elsewhere.</source>
        <translation>%1 de 100 partes. Puede seguir en otro sitio.</translation>
    </message>
    <message>
        <source>The copy is made. It was opened again and is whole.</source>
        <translation>La copia está hecha. Se volvió a abrir y está completa.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>One is made each day by itself, and before every change of version. Each is opened again and compared before it counts.</source>
        <translation>Cada día se hace una por sí sola, y antes de cada cambio de versión. Cada una se vuelve a abrir y se compara antes de contar.</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Copiar ahora</translation>
    </message>
    <message>
        <source>Copies on this computer</source>
        <translation>Copias en este equipo</translation>
    </message>
    <message>
        <source>Let older copies open only to the people of today</source>
        <translation>Que las copias anteriores se abran solo para las personas de hoy</translation>
    </message>
    <message>
        <source>A copy opens with the passphrases, people and recovery sheet of its day. This makes each anew with the keys of today, and the one of its day goes.</source>
        <translation>Una copia se abre con las frases de acceso, las personas y la hoja de recuperación de su día. Esto hace cada una de nuevo con las claves de hoy, y la de su día se borra.</translation>
    </message>
    <message>
        <source>How far the backup is</source>
        <translation>Cuánto lleva la copia</translation>
    </message>
    <message>
        <source>There is no copy yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>Last verified copy: %1</source>
        <translation>Última copia verificada: %1</translation>
    </message>
    <message>
        <source>Take a copy away on a stick now and then: this computer can be lost.</source>
        <translation>Llévese de vez en cuando una copia en una memoria: este equipo puede perderse.</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>What the person notices</source>
        <translation>Lo que nota la persona</translation>
    </message>
    <message>
        <source>What staff notice</source>
        <translation>Lo que nota el personal</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>Sobre el papel</translation>
    </message>
    <message>
        <source>Cases that come out differently</source>
        <translation>Casos que salen de otra manera</translation>
    </message>
    <message>
        <source>The file has another name.</source>
        <translation>El archivo tiene otro nombre.</translation>
    </message>
    <message>
        <source>The version</source>
        <translation>La versión</translation>
    </message>
    <message>
        <source>The title is worded anew.</source>
        <translation>El título tiene otras palabras.</translation>
    </message>
    <message>
        <source>The summary is worded anew.</source>
        <translation>El resumen tiene otras palabras.</translation>
    </message>
    <message>
        <source>What the file says of itself</source>
        <translation>Lo que el archivo dice de sí mismo</translation>
    </message>
    <message>
        <source>Whose wording it is</source>
        <translation>De quién son las palabras</translation>
    </message>
    <message>
        <source>The licence</source>
        <translation>La licencia</translation>
    </message>
    <message>
        <source>The language it is written in</source>
        <translation>El idioma en que está escrito</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>The figures of accuracy</source>
        <translation>Las cifras de precisión</translation>
    </message>
    <message>
        <source>For whom it should work, and how</source>
        <translation>Para quién debería servir, y cómo</translation>
    </message>
    <message>
        <source>Who read it</source>
        <translation>Quién lo ha leído</translation>
    </message>
    <message>
        <source>It is made for other ages.</source>
        <translation>Está hecho para otras edades.</translation>
    </message>
    <message>
        <source>It is made for other kinds of places.</source>
        <translation>Está hecho para otro tipo de lugares.</translation>
    </message>
    <message>
        <source>It starts in another place for some reasons.</source>
        <translation>Con algunos motivos empieza en otro punto.</translation>
    </message>
    <message>
        <source>What is done while it is not settled</source>
        <translation>Lo que se hace mientras no está decidido</translation>
    </message>
    <message>
        <source>A new reason to offer it: “%1”</source>
        <translation>Un motivo nuevo para ofrecerlo: «%1»</translation>
    </message>
    <message>
        <source>No longer a reason to offer it: “%1”</source>
        <translation>Ya no es motivo para ofrecerlo: «%1»</translation>
    </message>
    <message>
        <source>The reason “%1” stands in another place.</source>
        <translation>El motivo «%1» está en otro lugar.</translation>
    </message>
    <message>
        <source>The reason “%1” is worded anew.</source>
        <translation>El motivo «%1» tiene otras palabras.</translation>
    </message>
    <message>
        <source>A new part: “%1”</source>
        <translation>Una parte nueva: «%1»</translation>
    </message>
    <message>
        <source>The part “%1” is gone.</source>
        <translation>La parte «%1» ya no está.</translation>
    </message>
    <message>
        <source>The part “%1” comes in another place.</source>
        <translation>La parte «%1» viene en otro lugar.</translation>
    </message>
    <message>
        <source>The part “%1” has another title.</source>
        <translation>La parte «%1» tiene otro título.</translation>
    </message>
    <message>
        <source>Somebody else does the part “%1”.</source>
        <translation>Otra persona hace la parte «%1».</translation>
    </message>
    <message>
        <source>Another organisation does the part “%1”.</source>
        <translation>Otra organización hace la parte «%1».</translation>
    </message>
    <message>
        <source>When the part “%1” comes up</source>
        <translation>Cuándo aparece la parte «%1»</translation>
    </message>
    <message>
        <source>Whether the part “%1” needs privacy</source>
        <translation>Si la parte «%1» necesita privacidad</translation>
    </message>
    <message>
        <source>Whether the person is asked before the part “%1”</source>
        <translation>Si se pregunta a la persona antes de la parte «%1»</translation>
    </message>
    <message>
        <source>How the person may answer in the part “%1”</source>
        <translation>Cómo puede responder la persona en la parte «%1»</translation>
    </message>
    <message>
        <source>Which answers a partner hands back from “%1”</source>
        <translation>Qué respuestas de «%1» devuelve la entidad colaboradora</translation>
    </message>
    <message>
        <source>New: “%1”</source>
        <translation>Nuevo: «%1»</translation>
    </message>
    <message>
        <source>Gone: “%1”</source>
        <translation>Ya no está: «%1»</translation>
    </message>
    <message>
        <source>“%1” comes in another place.</source>
        <translation>«%1» viene en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is now in another part.</source>
        <translation>«%1» está ahora en otra parte.</translation>
    </message>
    <message>
        <source>“%1” is worded anew.</source>
        <translation>«%1» tiene otras palabras.</translation>
    </message>
    <message>
        <source>“%1” has other short words.</source>
        <translation>«%1» tiene otras palabras cortas.</translation>
    </message>
    <message>
        <source>How to ask “%1”</source>
        <translation>Cómo preguntar «%1»</translation>
    </message>
    <message>
        <source>Why “%1” is asked</source>
        <translation>Por qué se pregunta «%1»</translation>
    </message>
    <message>
        <source>“%1” has another picture.</source>
        <translation>«%1» tiene otra imagen.</translation>
    </message>
    <message>
        <source>“%1” is read aloud by another recording.</source>
        <translation>Otra grabación lee «%1» en voz alta.</translation>
    </message>
    <message>
        <source>“%1” counts as another topic.</source>
        <translation>«%1» cuenta como otro tema.</translation>
    </message>
    <message>
        <source>Who is asked for “%1”</source>
        <translation>A quién se pregunta «%1»</translation>
    </message>
    <message>
        <source>How “%1” is answered</source>
        <translation>Cómo se responde «%1»</translation>
    </message>
    <message>
        <source>Whether “%1” is sensitive</source>
        <translation>Si «%1» es delicado</translation>
    </message>
    <message>
        <source>Whether a yes to “%1” counts as telling</source>
        <translation>Si un sí a «%1» cuenta como contarlo</translation>
    </message>
    <message>
        <source>When “%1” comes up</source>
        <translation>Cuándo aparece «%1»</translation>
    </message>
    <message>
        <source>How much a yes to “%1” adds</source>
        <translation>Cuánto suma un sí a «%1»</translation>
    </message>
    <message>
        <source>How strong a sign “%1” is</source>
        <translation>Cuán fuerte es el indicio «%1»</translation>
    </message>
    <message>
        <source>Which numbers “%1” takes</source>
        <translation>Qué números admite «%1»</translation>
    </message>
    <message>
        <source>Whether “%1” is held against the age known at intake</source>
        <translation>Si «%1» se compara con la edad conocida al llegar</translation>
    </message>
    <message>
        <source>The earliest date that “%1” takes</source>
        <translation>La primera fecha que admite «%1»</translation>
    </message>
    <message>
        <source>The latest date that “%1” takes</source>
        <translation>La última fecha que admite «%1»</translation>
    </message>
    <message>
        <source>Which time “%1” is about</source>
        <translation>A qué tiempo se refiere «%1»</translation>
    </message>
    <message>
        <source>A new answer: “%1”</source>
        <translation>Una respuesta nueva: «%1»</translation>
    </message>
    <message>
        <source>The answer “%1” is gone.</source>
        <translation>La respuesta «%1» ya no está.</translation>
    </message>
    <message>
        <source>The answer “%1” comes in another place.</source>
        <translation>La respuesta «%1» viene en otro lugar.</translation>
    </message>
    <message>
        <source>The answer “%1” is worded anew.</source>
        <translation>La respuesta «%1» tiene otras palabras.</translation>
    </message>
    <message>
        <source>How much the answer “%1” adds</source>
        <translation>Cuánto suma la respuesta «%1»</translation>
    </message>
    <message>
        <source>Whether “%1” goes with other answers</source>
        <translation>Si «%1» va con otras respuestas</translation>
    </message>
    <message>
        <source>Whether the answer “%1” counts as telling</source>
        <translation>Si la respuesta «%1» cuenta como contarlo</translation>
    </message>
    <message>
        <source>The answer “%1” has another picture.</source>
        <translation>La respuesta «%1» tiene otra imagen.</translation>
    </message>
    <message>
        <source>Whether words may be written beside the answer “%1”</source>
        <translation>Si se pueden escribir palabras junto a la respuesta “%1”</translation>
    </message>
    <message>
        <source>A new way to count: “%1”</source>
        <translation>Una manera nueva de contar: «%1»</translation>
    </message>
    <message>
        <source>“%1” is no longer counted.</source>
        <translation>«%1» ya no se cuenta.</translation>
    </message>
    <message>
        <source>“%1” is listed in another place.</source>
        <translation>«%1» está en otro lugar de la lista.</translation>
    </message>
    <message>
        <source>“%1” is counted in another way.</source>
        <translation>«%1» se cuenta de otra manera.</translation>
    </message>
    <message>
        <source>What “%1” counts</source>
        <translation>Qué cuenta «%1»</translation>
    </message>
    <message>
        <source>Which answer “%1” counts</source>
        <translation>Qué respuesta cuenta «%1»</translation>
    </message>
    <message>
        <source>By which grades “%1” is counted</source>
        <translation>Con qué grados se cuenta «%1»</translation>
    </message>
    <message>
        <source>How many signs are enough for “%1”</source>
        <translation>Cuántos indicios bastan para «%1»</translation>
    </message>
    <message>
        <source>Whose the figures of “%1” are</source>
        <translation>De quién son las cifras de “%1”</translation>
    </message>
    <message>
        <source>A new result: “%1”</source>
        <translation>Un resultado nuevo: «%1»</translation>
    </message>
    <message>
        <source>The result “%1” is gone.</source>
        <translation>El resultado «%1» ya no está.</translation>
    </message>
    <message>
        <source>The result “%1” is tested in another place.</source>
        <translation>El resultado «%1» se comprueba en otro lugar.</translation>
    </message>
    <message>
        <source>The result “%1” is worded anew.</source>
        <translation>El resultado «%1» tiene otras palabras.</translation>
    </message>
    <message>
        <source>What kind of result “%1” is</source>
        <translation>Qué tipo de resultado es «%1»</translation>
    </message>
    <message>
        <source>The tier of “%1”</source>
        <translation>El nivel de «%1»</translation>
    </message>
    <message>
        <source>When “%1” is the result</source>
        <translation>Cuándo el resultado es «%1»</translation>
    </message>
    <message>
        <source>What is done after “%1”</source>
        <translation>Qué se hace después de «%1»</translation>
    </message>
    <message>
        <source>Whose the cut-off of “%1” is</source>
        <translation>De quién es el umbral de “%1”</translation>
    </message>
    <message>
        <source>A new duty: “%1”</source>
        <translation>Un deber nuevo: «%1»</translation>
    </message>
    <message>
        <source>The duty “%1” is gone.</source>
        <translation>El deber «%1» ya no está.</translation>
    </message>
    <message>
        <source>The duty “%1” is listed in another place.</source>
        <translation>El deber «%1» está en otro lugar de la lista.</translation>
    </message>
    <message>
        <source>The duty “%1” is worded anew.</source>
        <translation>El deber «%1» tiene otras palabras.</translation>
    </message>
    <message>
        <source>When the duty “%1” holds</source>
        <translation>Cuándo vale el deber «%1»</translation>
    </message>
    <message>
        <source>Where the duty “%1” holds</source>
        <translation>Dónde vale el deber «%1»</translation>
    </message>
    <message>
        <source>To whom the duty “%1” is owed</source>
        <translation>Con quién se cumple el deber «%1»</translation>
    </message>
    <message>
        <source>In what time the duty “%1” is met</source>
        <translation>En qué plazo se cumple el deber «%1»</translation>
    </message>
    <message>
        <source>Whether the person is asked before “%1”</source>
        <translation>Si se pregunta a la persona antes de «%1»</translation>
    </message>
    <message>
        <source>Whether the person is told of “%1” first</source>
        <translation>Si se le dice antes a la persona «%1»</translation>
    </message>
    <message>
        <source>The law behind “%1”</source>
        <translation>La ley en que se basa «%1»</translation>
    </message>
    <message>
        <source>Something new to do: “%1”</source>
        <translation>Algo nuevo que hacer: «%1»</translation>
    </message>
    <message>
        <source>No longer done: “%1”</source>
        <translation>Ya no se hace: «%1»</translation>
    </message>
    <message>
        <source>“%1” is done in another place.</source>
        <translation>«%1» se hace en otro lugar.</translation>
    </message>
    <message>
        <source>“%1” is said in other words.</source>
        <translation>«%1» se dice con otras palabras.</translation>
    </message>
    <message>
        <source>Who does “%1”</source>
        <translation>Quién hace «%1»</translation>
    </message>
    <message>
        <source>In what time “%1” is done</source>
        <translation>En qué plazo se hace «%1»</translation>
    </message>
    <message>
        <source>“%1” has another result.</source>
        <translation>«%1» tiene otro resultado.</translation>
    </message>
    <message>
        <source>“%1” is settled as far as another result.</source>
        <translation>«%1» está decidido hasta otro resultado.</translation>
    </message>
    <message>
        <source>“%1” has another tier.</source>
        <translation>«%1» tiene otro nivel.</translation>
    </message>
    <message>
        <source>For “%1” another tier is the worst still possible.</source>
        <translation>Para «%1», el peor nivel todavía posible es otro.</translation>
    </message>
    <message>
        <source>“%1” brings other duties.</source>
        <translation>«%1» trae otros deberes.</translation>
    </message>
    <message>
        <source>With “%1” it is open whether other duties are owed.</source>
        <translation>Con «%1» queda abierto si se deben otras obligaciones.</translation>
    </message>
    <message>
        <source>With “%1” something else counts as told by the person.</source>
        <translation>Con «%1» cuenta otra cosa como dicha por la persona.</translation>
    </message>
    <message>
        <source>With “%1” other answers count.</source>
        <translation>Con «%1» cuentan otras respuestas.</translation>
    </message>
    <message>
        <source>With “%1” other items stay open, or for other reasons.</source>
        <translation>Con «%1» quedan abiertas otras preguntas, o por otros motivos.</translation>
    </message>
    <message>
        <source>“%1” cannot be answered in both versions.</source>
        <translation>«%1» no se puede responder en las dos versiones.</translation>
    </message>
    <message>
        <source>needed</source>
        <translation>necesario</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The result is “%1”, not “%2”.</source>
        <translation>El resultado es «%1», no «%2».</translation>
    </message>
    <message>
        <source>It is settled as far as “%1”, not “%2”.</source>
        <translation>Está decidido hasta «%1», no «%2».</translation>
    </message>
    <message>
        <source>The tier is %1, not %2.</source>
        <translation>El nivel es %1, no %2.</translation>
    </message>
    <message>
        <source>The duties are: %1; not: %2.</source>
        <translation>Los deberes son: %1; no: %2.</translation>
    </message>
    <message>
        <source>Answered are: %1; not: %2.</source>
        <translation>Con respuesta están: %1; no: %2.</translation>
    </message>
    <message>
        <source>Left open are: %1; not: %2.</source>
        <translation>Quedan abiertas: %1; no: %2.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>no decidido</translation>
    </message>
</context>
<context>
    <name>ChangesPage</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>These two ask, decide and oblige alike, word for word.</source>
        <translation>Las dos preguntan, deciden y obligan igual, palabra por palabra.</translation>
    </message>
    <message>
        <source>Every way through the newer one</source>
        <translation>Todos los caminos de la más nueva</translation>
    </message>
    <message>
        <source>Follows every answer to its end. It takes a few seconds.</source>
        <translation>Sigue cada respuesta hasta el final. Tarda unos segundos.</translation>
    </message>
    <message>
        <source>Follow every way</source>
        <translation>Seguir todos los caminos</translation>
    </message>
    <message>
        <source>From %1 to %2</source>
        <translation>De %1 a %2</translation>
    </message>
    <message>
        <source>%1: what changes</source>
        <translation>%1: lo que cambia</translation>
    </message>
    <message>
        <source>Back to the protocol</source>
        <translation>Volver al protocolo</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Ahora: %1</translation>
    </message>
    <message>
        <source>Every way was followed to its end.</source>
        <translation>Se siguieron todos los caminos hasta el final.</translation>
    </message>
    <message>
        <source>There are too many ways to follow them all.</source>
        <translation>Hay demasiados caminos para seguirlos todos.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>No way leads to “%1”.</source>
        <translation>Ningún camino lleva a «%1».</translation>
    </message>
    <message>
        <source>Nobody is asked “%1”.</source>
        <translation>A nadie se pregunta «%1».</translation>
    </message>
    <message>
        <source>“%1” decides the result most often.</source>
        <translation>«%1» es lo que más veces decide el resultado.</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>No decidido</translation>
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
    <name>CheckPart</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Cases</source>
        <translation>Casos</translation>
    </message>
    <message>
        <source>There are no cases beside this file. Nothing without cases is approved.</source>
        <translation>No hay casos junto a este archivo. Nada se aprueba sin casos.</translation>
    </message>
    <message>
        <source>no fault found</source>
        <translation>sin errores</translation>
    </message>
    <message>
        <source>%1 of %2 as expected</source>
        <translation>%1 de %2 como se esperaba</translation>
    </message>
    <message>
        <source>as expected</source>
        <translation>como se esperaba</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>distinto</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
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
    <name>CircumstancesCard</name>
    <message>
        <source>Find what takes %1</source>
        <translation>Buscar qué acepta a %1</translation>
    </message>
    <message>
        <source>Ask only what matters for a service. What nobody asked keeps none away.</source>
        <translation>Pregunte solo lo que importa para un servicio. Lo que nadie preguntó no descarta ninguno.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Where from, or where to: a place in words</source>
        <translation>De dónde, o adónde: un lugar en palabras</translation>
    </message>
    <message>
        <source>The person says they are</source>
        <translation>La persona dice que es</translation>
    </message>
    <message>
        <source>Children come along</source>
        <translation>Vienen niños</translation>
    </message>
    <message>
        <source>A pet comes along</source>
        <translation>Viene una mascota</translation>
    </message>
    <message>
        <source>Uses a wheelchair</source>
        <translation>Usa silla de ruedas</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
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
        <source>A woman</source>
        <translation>Mujer</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Hombre</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
    </message>
</context>
<context>
    <name>ClosingCard</name>
    <message>
        <source>Why, in your own words</source>
        <translation>Por qué, con sus propias palabras</translation>
    </message>
    <message>
        <source>Close for this reason</source>
        <translation>Cerrar por este motivo</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Before %1 can be closed</source>
        <translation>Antes de cerrar a %1</translation>
    </message>
    <message numerus="yes">
        <source>Close · %n thing(s) left</source>
        <translation>
            <numerusform>Cerrar · queda %n cosa</numerusform>
            <numerusform>Cerrar · quedan %n cosas</numerusform>
        </translation>
    </message>
    <message>
        <source>Close with a reason</source>
        <translation>Cerrar con un motivo</translation>
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
        <translation>Se retiró</translation>
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
        <translation>No se aplica</translation>
    </message>
    <message>
        <source>Does not apply</source>
        <translation>No corresponde</translation>
    </message>
</context>
<context>
    <name>Companion</name>
    <message>
        <source>Nobody</source>
        <translation>Nadie</translation>
    </message>
    <message>
        <source>A parent or guardian</source>
        <translation>Madre, padre o quien tenga la tutela</translation>
    </message>
    <message>
        <source>A partner</source>
        <translation>Una pareja</translation>
    </message>
    <message>
        <source>Another relative</source>
        <translation>Otra persona de la familia</translation>
    </message>
    <message>
        <source>A friend</source>
        <translation>Una amistad</translation>
    </message>
    <message>
        <source>Somebody from work</source>
        <translation>Alguien del trabajo</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>Not noted</source>
        <translation>Sin anotar</translation>
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
        <source>The age is not known. Ask for it: some questions wait for it.</source>
        <translation>No se sabe la edad. Pregúntela: algunas preguntas dependen de ella.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 o más</translation>
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
        <translation>Una entidad colaboradora hace la parte siguiente.</translation>
    </message>
    <message>
        <source>I have passed it on</source>
        <translation>Ya lo pasé</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>CopyList</name>
    <message>
        <source>opens with the key of now</source>
        <translation>se abre con la clave de ahora</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>dated in the future: the clock was wrong</source>
        <translation>con fecha futura: el reloj estaba mal</translation>
    </message>
    <message>
        <source>What only this copy holds is gone then.</source>
        <translation>Lo que solo esté en esta copia se pierde.</translation>
    </message>
    <message>
        <source>opens with an older key and the passphrases of its day</source>
        <translation>se abre con una clave anterior y las frases de acceso de su día</translation>
    </message>
    <message>
        <source>opens with the key of now and the passphrases of its day</source>
        <translation>se abre con la clave actual y las frases de acceso de su día</translation>
    </message>
    <message>
        <source>Delete this copy</source>
        <translation>Borrar esta copia</translation>
    </message>
    <message>
        <source>Delete the copy of %1</source>
        <translation>Borrar la copia del %1</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Delete it for good</source>
        <translation>Borrarla para siempre</translation>
    </message>
    <message>
        <source>Keep the copy of %1</source>
        <translation>Dejar la copia del %1</translation>
    </message>
    <message>
        <source>Delete the copy of %1 for good</source>
        <translation>Borrar para siempre la copia del %1</translation>
    </message>
</context>
<context>
    <name>CountedTexts</name>
    <message numerus="yes">
        <source>%n fault(s) to mend</source>
        <translation>
            <numerusform>%n error por corregir</numerusform>
            <numerusform>%n errores por corregir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) to look at</source>
        <translation>
            <numerusform>%n cosa por mirar</numerusform>
            <numerusform>%n cosas por mirar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show the other %n case(s)</source>
        <translation>
            <numerusform>Mostrar el otro caso</numerusform>
            <numerusform>Mostrar los otros %n casos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n case(s) come out otherwise.</source>
        <translation>
            <numerusform>%n caso sale de otra manera.</numerusform>
            <numerusform>%n casos salen de otra manera.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s)</source>
        <translation>
            <numerusform>%n pregunta</numerusform>
            <numerusform>%n preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) that staff note</source>
        <translation>
            <numerusform>%n cosa que anota el personal</numerusform>
            <numerusform>%n cosas que anota el personal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n language(s)</source>
        <translation>
            <numerusform>%n idioma</numerusform>
            <numerusform>%n idiomas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n text(s) missing</source>
        <translation>
            <numerusform>falta %n texto</numerusform>
            <numerusform>faltan %n textos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) in the folder of this site cannot be used yet.</source>
        <translation>
            <numerusform>%n archivo de la carpeta de este lugar aún no se puede usar.</numerusform>
            <numerusform>%n archivos de la carpeta de este lugar aún no se pueden usar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The longest way has %n question(s).</source>
        <translation>
            <numerusform>El camino más largo tiene %n pregunta.</numerusform>
            <numerusform>El camino más largo tiene %n preguntas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Read aloud, the slowest takes about %n minute(s).</source>
        <translation>
            <numerusform>En voz alta, el más lento dura alrededor de %n minuto.</numerusform>
            <numerusform>En voz alta, el más lento dura alrededor de %n minutos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) at least</source>
        <translation>
            <numerusform>al menos %n pregunta</numerusform>
            <numerusform>al menos %n preguntas</numerusform>
        </translation>
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
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>queda %n hora</numerusform>
            <numerusform>quedan %n horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>queda %n día</numerusform>
            <numerusform>quedan %n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) over time</source>
        <translation>
            <numerusform>%n minuto de retraso</numerusform>
            <numerusform>%n minutos de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) over time</source>
        <translation>
            <numerusform>%n hora de retraso</numerusform>
            <numerusform>%n horas de retraso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) over time</source>
        <translation>
            <numerusform>%n día de retraso</numerusform>
            <numerusform>%n días de retraso</numerusform>
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
        <source>%n row(s) are not marked.</source>
        <translation>
            <numerusform>%n fila está sin marcar.</numerusform>
            <numerusform>%n filas están sin marcar.</numerusform>
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
        <source>Clear all</source>
        <translation>Borrar todo</translation>
    </message>
    <message>
        <source>Type a number, such as 36.6.</source>
        <translation>Escriba un número, como 36,6.</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>MMMM d</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>d MMMM</source>
        <translation>d &apos;de&apos; MMMM</translation>
    </message>
    <message>
        <source>dddd, MMMM d, yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd, d &apos;de&apos; MMMM &apos;de&apos; yyyy</translation>
    </message>
</context>
<context>
    <name>DecidePage</name>
    <message>
        <source>The reason, in a few words</source>
        <translation>El motivo, en pocas palabras</translation>
    </message>
    <message>
        <source>Who agrees</source>
        <translation>Quién está de acuerdo</translation>
    </message>
    <message>
        <source>Nobody else who works with people signs in here. Add a colleague first.</source>
        <translation>Aquí no entra nadie más que trabaje con personas. Añada primero a alguien del equipo.</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Back to the protocol</source>
        <translation>Volver al protocolo</translation>
    </message>
    <message>
        <source>What you set for this place</source>
        <translation>Lo que fijaron para este lugar</translation>
    </message>
    <message>
        <source>A screening that has begun keeps the questions it began with.</source>
        <translation>Una ficha que ya empezó conserva las preguntas con las que empezó.</translation>
    </message>
    <message>
        <source>From now on, new intakes are offered version %1 instead of %2.</source>
        <translation>Desde ahora, en las nuevas admisiones se ofrece la versión %1 en lugar de la %2.</translation>
    </message>
    <message>
        <source>From now on, new intakes are offered version %1.</source>
        <translation>Desde ahora, en las nuevas admisiones se ofrece la versión %1.</translation>
    </message>
    <message>
        <source>From now on, new intakes are not offered this any more.</source>
        <translation>Desde ahora, esto ya no se ofrece en las nuevas admisiones.</translation>
    </message>
    <message>
        <source>It no longer waits for a decision. What is in use stays in use.</source>
        <translation>Ya no espera una decisión. Lo que está en uso sigue en uso.</translation>
    </message>
    <message>
        <source>It is kept here and waits for a decision. What is in use stays in use.</source>
        <translation>Se guarda aquí y espera una decisión. Lo que está en uso sigue en uso.</translation>
    </message>
    <message>
        <source>From now on, the words in %1 count as reviewed. Approve them only after a second speaker has read them. If the words change, they need this again.</source>
        <translation>Desde ahora, las palabras en %1 cuentan como revisadas. Apruébelas solo después de que las lea otra persona que hable el idioma. Si las palabras cambian, hay que aprobarlas otra vez.</translation>
    </message>
    <message>
        <source>From now on, the words in %1 are marked as not yet reviewed, and the original stands beside them.</source>
        <translation>Desde ahora, las palabras en %1 se marcan como aún no revisadas y el original aparece al lado.</translation>
    </message>
    <message>
        <source>%1 types their own passphrase</source>
        <translation>%1 escribe su propia frase de acceso</translation>
    </message>
</context>
<context>
    <name>Deed</name>
    <message>
        <source>You are about to let somebody sign in here.</source>
        <translation>Va a permitir que alguien inicie sesión aquí.</translation>
    </message>
    <message>
        <source>You are about to remove somebody.</source>
        <translation>Va a quitar a alguien.</translation>
    </message>
    <message>
        <source>You are about to change what somebody may do.</source>
        <translation>Va a cambiar lo que alguien puede hacer.</translation>
    </message>
    <message>
        <source>You are about to make a new recovery sheet.</source>
        <translation>Va a hacer una nueva hoja de recuperación.</translation>
    </message>
    <message>
        <source>You are about to put the new sheet to use.</source>
        <translation>Va a poner en uso la nueva hoja.</translation>
    </message>
    <message>
        <source>You are about to use the recovery sheet.</source>
        <translation>Va a usar la hoja de recuperación.</translation>
    </message>
    <message>
        <source>You are about to make every sign-in slower.</source>
        <translation>Va a hacer más lento cada inicio de sesión.</translation>
    </message>
    <message>
        <source>You are about to change whether the keys may be destroyed.</source>
        <translation>Va a cambiar si se pueden destruir las claves.</translation>
    </message>
    <message>
        <source>You are about to change which counts are shown.</source>
        <translation>Va a cambiar qué recuentos se muestran.</translation>
    </message>
    <message>
        <source>You are about to change how long records are kept.</source>
        <translation>Va a cambiar cuánto tiempo se guardan los datos.</translation>
    </message>
    <message>
        <source>You are about to delete what is overdue.</source>
        <translation>Va a eliminar lo que ya cumplió su plazo.</translation>
    </message>
    <message>
        <source>You are about to erase everything kept of a person.</source>
        <translation>Va a borrar todo lo que se guarda de una persona.</translation>
    </message>
    <message>
        <source>You are about to bring a backup back.</source>
        <translation>Va a recuperar una copia de seguridad.</translation>
    </message>
    <message>
        <source>You are about to delete a backup.</source>
        <translation>Va a eliminar una copia de seguridad.</translation>
    </message>
    <message>
        <source>You are about to change whether people are asked in words nobody else has read.</source>
        <translation>Va a cambiar si se pregunta a las personas con palabras que nadie más ha leído.</translation>
    </message>
    <message>
        <source>You are about to take in the key of a partner.</source>
        <translation>Está a punto de aceptar la clave de una organización asociada.</translation>
    </message>
    <message>
        <source>You are about to save figures as a file.</source>
        <translation>Va a guardar cifras en un archivo.</translation>
    </message>
    <message>
        <source>You are about to save the log as a file.</source>
        <translation>Va a guardar el registro en un archivo.</translation>
    </message>
    <message>
        <source>%1 let somebody new sign in</source>
        <translation>%1 permitió que alguien nuevo iniciara sesión</translation>
    </message>
    <message>
        <source>%1 removed somebody</source>
        <translation>%1 quitó a alguien</translation>
    </message>
    <message>
        <source>%1 changed what somebody may do</source>
        <translation>%1 cambió lo que alguien puede hacer</translation>
    </message>
    <message>
        <source>%1 looked at a new recovery sheet</source>
        <translation>%1 vio una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>%1 put a new recovery sheet to use</source>
        <translation>%1 puso en uso una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Somebody signed in with the recovery sheet</source>
        <translation>Alguien entró con la hoja de recuperación</translation>
    </message>
    <message>
        <source>%1 made every sign-in slower</source>
        <translation>%1 hizo más lento cada inicio de sesión</translation>
    </message>
    <message>
        <source>%1 changed whether the keys may be destroyed</source>
        <translation>%1 cambió si se pueden destruir las claves</translation>
    </message>
    <message>
        <source>%1 changed which counts are shown</source>
        <translation>%1 cambió qué recuentos se muestran</translation>
    </message>
    <message>
        <source>%1 changed how long records are kept</source>
        <translation>%1 cambió cuánto tiempo se guardan los datos</translation>
    </message>
    <message>
        <source>%1 deleted what was overdue</source>
        <translation>%1 eliminó lo que había cumplido su plazo</translation>
    </message>
    <message>
        <source>%1 erased everything kept of a person</source>
        <translation>%1 borró todo lo que se guardaba de una persona</translation>
    </message>
    <message>
        <source>%1 brought a backup back</source>
        <translation>%1 recuperó una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 deleted a backup</source>
        <translation>%1 eliminó una copia de seguridad</translation>
    </message>
    <message>
        <source>%1 changed whether people are asked in words nobody else has read</source>
        <translation>%1 cambió si se pregunta a las personas con palabras que nadie más ha leído</translation>
    </message>
    <message>
        <source>%1 saved figures as a file</source>
        <translation>%1 guardó cifras en un archivo</translation>
    </message>
    <message>
        <source>%1 saved the log as a file</source>
        <translation>%1 guardó el registro en un archivo</translation>
    </message>
    <message>
        <source>%1 took in the key of a partner</source>
        <translation>%1 aceptó la clave de una organización asociada</translation>
    </message>
    <message>
        <source>Words that no second person has read stay in use with people here, as before: decide on each language under Protocols</source>
        <translation>Las palabras que ninguna otra persona ha leído siguen en uso con las personas, como antes: decida sobre cada idioma en Protocolos</translation>
    </message>
    <message>
        <source>Somebody with the recovery sheet</source>
        <translation>Alguien con la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>DestroyingPart</name>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation>Destruir las claves</translation>
    </message>
    <message>
        <source>For a computer that may be taken by force, where nobody may be made to open it.</source>
        <translation>Para un equipo que pueden quitar por la fuerza, cuando no debe poder obligarse a nadie a abrirlo.</translation>
    </message>
    <message>
        <source>May be done on this computer</source>
        <translation>Se permite en este equipo</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>It takes two steps and no passphrase, and is over within a second. Nobody opens the records here after that, you included.</source>
        <translation>Son dos pasos, sin frase de acceso, y termina en un segundo. Después nadie abre aquí los datos, tampoco usted.</translation>
    </message>
    <message>
        <source>They open again only from a backup kept elsewhere, with a passphrase or the recovery sheet. Allow it only if you keep one elsewhere.</source>
        <translation>Solo se abren de nuevo con una copia guardada en otro sitio, con una frase de acceso o la hoja de recuperación. Permítalo solo si guarda una en otro sitio.</translation>
    </message>
    <message>
        <source>On a solid-state drive, what was overwritten may still be there for somebody with a workshop.</source>
        <translation>En un disco de estado sólido, lo sobrescrito puede seguir ahí para quien tenga un taller.</translation>
    </message>
    <message>
        <source>It can count as destroying records. What the law says about that differs: ask somebody who knows it.</source>
        <translation>Puede contar como destruir datos. Lo que dice la ley varía: pregunte a quien la conozca.</translation>
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
        <translation>un problema con el trabajo o el sueldo</translation>
    </message>
</context>
<context>
    <name>DraftsPart</name>
    <message>
        <source>Words that no second person has read</source>
        <translation>Palabras que ninguna otra persona ha leído</translation>
    </message>
    <message>
        <source>People are not asked in them, unless you allow drafts in that language here. Better: have a second speaker read them, then approve them in the protocol.</source>
        <translation>No se pregunta a las personas con ellas, salvo que usted permita aquí borradores en ese idioma. Mejor: pida que las lea otra persona que hable el idioma y apruébelas luego en el protocolo.</translation>
    </message>
    <message>
        <source>in use with people as before, until a lead decides</source>
        <translation>en uso con las personas como antes, hasta que decida una persona responsable</translation>
    </message>
    <message>
        <source>drafts are used with people, as a lead decided here</source>
        <translation>se usan borradores con las personas, por decisión de una persona responsable de aquí</translation>
    </message>
    <message>
        <source>not used with people</source>
        <translation>no se usan con las personas</translation>
    </message>
    <message>
        <source>Allow drafts</source>
        <translation>Permitir borradores</translation>
    </message>
    <message>
        <source>Do not use drafts</source>
        <translation>No usar borradores</translation>
    </message>
    <message>
        <source>Allow drafts in %1</source>
        <translation>Permitir borradores en %1</translation>
    </message>
    <message>
        <source>Do not use drafts in %1</source>
        <translation>No usar borradores en %1</translation>
    </message>
</context>
<context>
    <name>DutyCard</name>
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
        <source>Say this to %1 before you report</source>
        <translation>Dígale esto a %1 antes de informar</translation>
    </message>
    <message>
        <source>Set for this place:</source>
        <translation>Fijado para este lugar:</translation>
    </message>
    <message>
        <source>%1 has been told</source>
        <translation>Ya se le dijo a %1</translation>
    </message>
    <message>
        <source>Report made</source>
        <translation>Aviso hecho</translation>
    </message>
    <message>
        <source>Not safe to tell</source>
        <translation>No es seguro decirlo</translation>
    </message>
    <message>
        <source>Hand over</source>
        <translation>Pasar a alguien</translation>
    </message>
    <message>
        <source>The person does not agree</source>
        <translation>La persona no está de acuerdo</translation>
    </message>
    <message>
        <source>I take this on</source>
        <translation>Me encargo yo</translation>
    </message>
    <message>
        <source>Why the person did not agree</source>
        <translation>Por qué la persona no estuvo de acuerdo</translation>
    </message>
    <message>
        <source>Why it is not safe to tell</source>
        <translation>Por qué no es seguro decirlo</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Guardar este motivo</translation>
    </message>
    <message>
        <source>Who took the report</source>
        <translation>Quién recibió el aviso</translation>
    </message>
    <message>
        <source>When, if not just now</source>
        <translation>Cuándo, si no es ahora mismo</translation>
    </message>
    <message>
        <source>%1 offers it to you. It is theirs until you take it on.</source>
        <translation>%1 se lo ofrece. Sigue siendo suyo hasta que usted se encargue.</translation>
    </message>
    <message>
        <source>Offered to %1. It is yours until they take it on.</source>
        <translation>Ofrecido a %1. Es de usted hasta que se encargue.</translation>
    </message>
    <message>
        <source>Offered to %1, who has not taken it on yet.</source>
        <translation>Ofrecido a %1, que aún no se ha encargado.</translation>
    </message>
    <message>
        <source>It is yours until it is done.</source>
        <translation>Es de usted hasta que esté hecho.</translation>
    </message>
    <message>
        <source>It is with %1 until it is done.</source>
        <translation>Lo tiene %1 hasta que esté hecho.</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>alguien del equipo</translation>
    </message>
    <message>
        <source>Told: %1</source>
        <translation>Se le dijo: %1</translation>
    </message>
    <message>
        <source>Not safe to tell: %1</source>
        <translation>No era seguro decirlo: %1</translation>
    </message>
    <message>
        <source>Ask the person first: it needs their consent.</source>
        <translation>Pregunte primero a la persona: hace falta su consentimiento.</translation>
    </message>
    <message>
        <source>It needs no consent. Tell the person first what you do, and why.</source>
        <translation>No hace falta consentimiento. Diga primero a la persona qué hace y por qué.</translation>
    </message>
    <message>
        <source>It needs no consent.</source>
        <translation>No hace falta consentimiento.</translation>
    </message>
    <message>
        <source>Recorded as done: %1, to %2.</source>
        <translation>Anotado como hecho: %1, a %2.</translation>
    </message>
    <message>
        <source>Recorded as done: %1.</source>
        <translation>Anotado como hecho: %1.</translation>
    </message>
</context>
<context>
    <name>DutyForm</name>
    <message>
        <source>Checked again by (year-month)</source>
        <translation>Se revisa a más tardar en (año-mes)</translation>
    </message>
</context>
<context>
    <name>DutyTerms</name>
    <message>
        <source>Who is told here</source>
        <translation>A quién se avisa aquí</translation>
    </message>
    <message>
        <source>The law that says so here, with its section</source>
        <translation>La ley que lo dice aquí, con su artículo</translation>
    </message>
    <message>
        <source>The time for it</source>
        <translation>El plazo</translation>
    </message>
    <message>
        <source>There is none here</source>
        <translation>Aquí no hay</translation>
    </message>
    <message>
        <source>%1, to be checked again by %2</source>
        <translation>%1; se revisa de nuevo a más tardar en %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Something is not set yet. Where there is none, say so.</source>
        <translation>Falta algo por fijar. Donde no haya, dígalo.</translation>
    </message>
    <message>
        <source>This names no law. Name it with its section, so that anybody can find it.</source>
        <translation>Esto no nombra ninguna ley. Nómbrela con su artículo, para que cualquiera la encuentre.</translation>
    </message>
    <message>
        <source>Say by which month the law is looked at again, as in 2027-06.</source>
        <translation>Diga en qué mes a más tardar se revisa la ley, por ejemplo 2027-06.</translation>
    </message>
    <message>
        <source>Choose a time from the list.</source>
        <translation>Elija un plazo de la lista.</translation>
    </message>
    <message>
        <source>Police, immigration and courts are told only where a law says so. Name the law.</source>
        <translation>A la policía, a migración y a los tribunales solo se les avisa donde una ley lo dice. Nombre la ley.</translation>
    </message>
    <message>
        <source>%1: the law was to be checked again by %2.</source>
        <translation>%1: la ley debía revisarse de nuevo a más tardar en %2.</translation>
    </message>
</context>
<context>
    <name>DutyTermsPage</name>
    <message>
        <source>The protocol names no law or leaves these open, so it is set here. Both of you agree on each. What is set is shown beside the duty; one that runs already keeps what held when it arose.</source>
        <translation>El protocolo no nombra ninguna ley o deja esto abierto, así que se fija aquí. Las dos personas se ponen de acuerdo en cada punto. Lo que se fija aparece junto al deber; el que ya corre conserva lo que valía cuando surgió.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Back to the protocol</source>
        <translation>Volver al protocolo</translation>
    </message>
    <message>
        <source>What this place owes</source>
        <translation>Lo que este lugar debe hacer</translation>
    </message>
</context>
<context>
    <name>EditionsPart</name>
    <message>
        <source>Other versions</source>
        <translation>Otras versiones</translation>
    </message>
    <message>
        <source>Where it comes from</source>
        <translation>De dónde viene</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
</context>
<context>
    <name>ErasingPart</name>
    <message>
        <source>Erasing, and looking whether it is gone …</source>
        <translation>Borrando, y comprobando que ya no está …</translation>
    </message>
    <message>
        <source>Erase one person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>For somebody who asks for it. Everything kept about them goes: what they said, what was counted, and the key it was sealed with.</source>
        <translation>Para quien lo pida. Se va todo lo guardado sobre esa persona: lo que dijo, lo que se contó y la clave con que se selló.</translation>
    </message>
    <message>
        <source>Reference, such as K7</source>
        <translation>Referencia, como K7</translation>
    </message>
    <message>
        <source>Day, as year-month-day</source>
        <translation>Día, como año-mes-día</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Dejarlo</translation>
    </message>
    <message>
        <source>Everything about %1 of %2 goes now. Nobody can bring it back, and no figure counts it any more.</source>
        <translation>Todo sobre %1, del %2, se va ahora. Nadie puede recuperarlo, y ninguna cifra lo cuenta ya.</translation>
    </message>
    <message>
        <source>Erase this person&apos;s record</source>
        <translation>Borrar la ficha de esta persona</translation>
    </message>
    <message>
        <source>Type the reference.</source>
        <translation>Escriba la referencia.</translation>
    </message>
    <message>
        <source>Nobody had this reference on that day.</source>
        <translation>Nadie tuvo esta referencia ese día.</translation>
    </message>
    <message>
        <source>Type the day as 2026-05-31.</source>
        <translation>Escriba el día así: 2026-05-31.</translation>
    </message>
    <message>
        <source>Everything about %1 is gone. The log keeps only the number %2.</source>
        <translation>Todo sobre %1 se ha borrado. El registro solo conserva el número %2.</translation>
    </message>
    <message>
        <source>These backups still hold it, or may hold it:</source>
        <translation>Estas copias aún lo contienen, o pueden contenerlo:</translation>
    </message>
    <message>
        <source>No backup on this computer holds it.</source>
        <translation>Ninguna copia de este equipo lo contiene.</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>This one: %1</source>
        <translation>Esta: %1</translation>
    </message>
    <message>
        <source>arrived %1</source>
        <translation>llegó a las %1</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>How far back</source>
        <translation>Desde cuándo</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>All of it</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Todas las personas</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>The key file was missing or damaged; its copy was used.</source>
        <translation>El archivo de claves faltaba o estaba dañado; se usó su copia.</translation>
    </message>
    <message>
        <source>All records are there.</source>
        <translation>Todos los datos están.</translation>
    </message>
    <message>
        <source>If a passphrase was changed or a person added lately, check that they can sign in.</source>
        <translation>Si hace poco se cambió una frase o se añadió a alguien, compruebe que puede entrar.</translation>
    </message>
    <message>
        <source>Other accounts of this computer could enter the folder.</source>
        <translation>Otras cuentas de este equipo podían entrar en la carpeta.</translation>
    </message>
    <message>
        <source>The records are encrypted.</source>
        <translation>Los datos están cifrados.</translation>
    </message>
    <message>
        <source>The program has closed the folder to others, or ask for help with its permissions.</source>
        <translation>El programa cerró la carpeta a otras cuentas; si no pudo, pida ayuda con sus permisos.</translation>
    </message>
    <message>
        <source>The last session ended without locking.</source>
        <translation>La última sesión terminó sin bloquear.</translation>
    </message>
    <message>
        <source>Everything saved in it is there.</source>
        <translation>Todo lo guardado en ella está.</translation>
    </message>
    <message>
        <source>Lock the program before you leave the computer.</source>
        <translation>Bloquee el programa antes de dejar el equipo.</translation>
    </message>
    <message>
        <source>The clock of this computer stands before a time it has already shown.</source>
        <translation>El reloj de este equipo marca una hora anterior a otra que ya mostró.</translation>
    </message>
    <message>
        <source>The order of what is saved does not depend on the clock.</source>
        <translation>El orden de lo guardado no depende del reloj.</translation>
    </message>
    <message>
        <source>Set the clock.</source>
        <translation>Ponga el reloj en hora.</translation>
    </message>
    <message>
        <source>A small file that belongs to the records was taken away while the program was closed.</source>
        <translation>Se quitó un pequeño archivo de los datos mientras el programa estaba cerrado.</translation>
    </message>
    <message>
        <source>The records were checked as a whole and nothing is missing.</source>
        <translation>Los datos se comprobaron enteros y no falta nada.</translation>
    </message>
    <message>
        <source>Find out whether a clean-up or syncing program works in this folder.</source>
        <translation>Averigüe si un programa de limpieza o sincronización trabaja en esta carpeta.</translation>
    </message>
    <message>
        <source>The note of what was last seen here is missing or cannot be read.</source>
        <translation>La nota de lo último visto aquí falta o no se puede leer.</translation>
    </message>
    <message>
        <source>The records open and their checks are good.</source>
        <translation>Los datos se abren y sus comprobaciones son buenas.</translation>
    </message>
    <message>
        <source>Ask whether somebody copied or restored this folder; an older copy cannot be noticed now.</source>
        <translation>Pregunte si alguien copió o recuperó esta carpeta; ahora no se puede notar una copia anterior.</translation>
    </message>
    <message>
        <source>This is an older copy: it ends at %1; %2 was the last seen here.</source>
        <translation>Esta es una copia anterior: termina en %1; lo último visto aquí fue %2.</translation>
    </message>
    <message>
        <source>What it holds can be read.</source>
        <translation>Lo que contiene se puede leer.</translation>
    </message>
    <message>
        <source>Look for the newer copy before you go on.</source>
        <translation>Busque la copia más nueva antes de seguir.</translation>
    </message>
    <message>
        <source>Ask your lead to bring back the newest backup.</source>
        <translation>Pida a su responsable que recupere la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>Part of the file is older than the rest (%1).</source>
        <translation>Parte del archivo es más antigua que el resto (%1).</translation>
    </message>
    <message>
        <source>Part of the file was changed outside the program (%1).</source>
        <translation>Parte del archivo se cambió fuera del programa (%1).</translation>
    </message>
    <message>
        <source>The tables and their indexes do not agree (%1).</source>
        <translation>Las tablas y sus índices no coinciden (%1).</translation>
    </message>
    <message>
        <source>Some rows point to rows that are not there (%1).</source>
        <translation>Algunas filas señalan a filas que no están (%1).</translation>
    </message>
    <message>
        <source>The answers are not touched by this.</source>
        <translation>Esto no toca las respuestas.</translation>
    </message>
    <message>
        <source>Tell your lead or supervisor: somebody may have changed the log.</source>
        <translation>Avise a su responsable o a quien supervisa: alguien puede haber cambiado el registro.</translation>
    </message>
    <message>
        <source>The log of who did what does not fit together at entry %1.</source>
        <translation>El registro de quién hizo qué no encaja en la línea %1.</translation>
    </message>
    <message>
        <source>A signature under the log is not genuine, at entry %1.</source>
        <translation>Una firma del registro no es auténtica, en la línea %1.</translation>
    </message>
    <message>
        <source>%1 file(s) that nobody needs any more could not be removed yet.</source>
        <translation>Todavía no se pudieron eliminar %1 archivo(s) que ya nadie necesita.</translation>
    </message>
    <message>
        <source>What was done stands.</source>
        <translation>Lo que se hizo está hecho.</translation>
    </message>
    <message>
        <source>It is tried again at every sign-in. If it stays so, find out whether another program holds files in this folder.</source>
        <translation>Se vuelve a intentar en cada inicio de sesión. Si sigue así, averigüe si otro programa retiene archivos de esta carpeta.</translation>
    </message>
    <message>
        <source>A file was damaged or changed outside the program (%1).</source>
        <translation>Un archivo se dañó o se modificó fuera del programa (%1).</translation>
    </message>
    <message>
        <source>There is a good one beside it, and all records are there.</source>
        <translation>Hay uno en buen estado a su lado, y todos los datos están ahí.</translation>
    </message>
    <message>
        <source>Sign in once: the program then writes it anew. Find out what changed the file.</source>
        <translation>Inicie sesión una vez: el programa lo escribe de nuevo. Averigüe qué modificó el archivo.</translation>
    </message>
    <message>
        <source>It was written anew from the good one, and all records are there.</source>
        <translation>Se escribió de nuevo a partir del que está en buen estado, y todos los datos están ahí.</translation>
    </message>
    <message>
        <source>If this comes again, have the drive looked at.</source>
        <translation>Si vuelve a ocurrir, haga revisar la unidad.</translation>
    </message>
    <message>
        <source>The sign-in file disappeared while the program was open.</source>
        <translation>El archivo de acceso desapareció mientras el programa estaba abierto.</translation>
    </message>
    <message>
        <source>It was written back, and all records are there.</source>
        <translation>Se volvió a escribir, y todos los datos están ahí.</translation>
    </message>
    <message>
        <source>The log of who did what is not the one you saw last: your entry %1 is gone or was changed; it ends at %2 now.</source>
        <translation>El registro de quién hizo qué no es el que usted vio por última vez: la línea %1 falta o se modificó; ahora termina en %2.</translation>
    </message>
    <message>
        <source>Tell your lead or supervisor, unless you know that an older copy was brought back.</source>
        <translation>Avise a su responsable o a quien supervisa, salvo que sepa que se recuperó una copia anterior.</translation>
    </message>
    <message>
        <source>A signature under the log is missing, at entry %1.</source>
        <translation>Falta una firma del registro, en la línea %1.</translation>
    </message>
    <message>
        <source>From entry %1 on the log names a colleague who has not signed it.</source>
        <translation>Desde la línea %1, el registro nombra a alguien del equipo que no la ha firmado.</translation>
    </message>
    <message>
        <source>If their session was cut off, they sign it the next time they come. If not, tell your lead or supervisor: do not take these entries for theirs.</source>
        <translation>Si su sesión se interrumpió, la firmará la próxima vez que entre. Si no, avise a su responsable o a quien supervisa: no dé esas líneas por suyas.</translation>
    </message>
    <message>
        <source>Something is gone that was there before, and the log does not say why (steps, screenings, people: %1).</source>
        <translation>Falta algo que antes estaba, y el registro no dice por qué (pasos, fichas, personas: %1).</translation>
    </message>
    <message>
        <source>What is there can be read.</source>
        <translation>Lo que está se puede leer.</translation>
    </message>
    <message>
        <source>Tell your lead. Keep every backup: the newest one from before still holds it.</source>
        <translation>Avise a su responsable. Conserve todas las copias de seguridad: la más reciente de antes aún lo contiene.</translation>
    </message>
    <message>
        <source>The keys kept for a member of staff are not those recorded when they joined (%1).</source>
        <translation>Las claves guardadas de alguien del personal no son las anotadas cuando entró (%1).</translation>
    </message>
    <message>
        <source>Tell your lead or supervisor.</source>
        <translation>Avise a su responsable o a quien supervisa.</translation>
    </message>
    <message>
        <source>Tell your lead the number of the screening.</source>
        <translation>Dígale a su responsable el número de la ficha.</translation>
    </message>
    <message>
        <source>Its answers are all there.</source>
        <translation>Todas sus respuestas están.</translation>
    </message>
    <message>
        <source>Steps are missing in screening %1.</source>
        <translation>Faltan pasos en la ficha %1.</translation>
    </message>
    <message>
        <source>The steps that are there can be read.</source>
        <translation>Los pasos que están se pueden leer.</translation>
    </message>
    <message>
        <source>Screening %1 is not counted in the review.</source>
        <translation>La ficha %1 no se cuenta en el balance.</translation>
    </message>
    <message>
        <source>Open it once; it is counted again with the next step.</source>
        <translation>Ábrala una vez; se vuelve a contar con el paso siguiente.</translation>
    </message>
    <message>
        <source>What the review counts for screening %1 differs from its steps (%2).</source>
        <translation>Lo que el balance cuenta de la ficha %1 difiere de sus pasos (%2).</translation>
    </message>
    <message>
        <source>A kept value is damaged and cannot be read (record %1).</source>
        <translation>Un valor guardado está dañado y no se puede leer (ficha %1).</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>Tell your lead the number of the record.</source>
        <translation>Dígale a su responsable el número de la ficha.</translation>
    </message>
</context>
<context>
    <name>FolderBrowser</name>
    <message>
        <source>One folder up</source>
        <translation>Una carpeta arriba</translation>
    </message>
    <message>
        <source>Use this folder</source>
        <translation>Usar esta carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Folders in here</source>
        <translation>Carpetas que hay aquí</translation>
    </message>
    <message>
        <source>This folder cannot be opened.</source>
        <translation>Esta carpeta no se puede abrir.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>How did the page get there?</source>
        <translation>¿Cómo llegó la hoja?</translation>
    </message>
    <message>
        <source>Does the service have it?</source>
        <translation>¿La tiene el servicio?</translation>
    </message>
    <message>
        <source>Did %1 go?</source>
        <translation>¿Fue %1?</translation>
    </message>
    <message>
        <source>What came of it?</source>
        <translation>¿En qué quedó?</translation>
    </message>
    <message>
        <source>What %1 says about it</source>
        <translation>Lo que dice %1 al respecto</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>Handed over by hand</source>
        <translation>Entregada en mano</translation>
    </message>
    <message>
        <source>Read out by telephone</source>
        <translation>Leída por teléfono</translation>
    </message>
    <message>
        <source>The person took it along</source>
        <translation>La persona se la llevó</translation>
    </message>
    <message>
        <source>The service has it</source>
        <translation>El servicio la tiene</translation>
    </message>
    <message>
        <source>The service does not have it</source>
        <translation>El servicio no la tiene</translation>
    </message>
    <message>
        <source>The person went</source>
        <translation>La persona fue</translation>
    </message>
    <message>
        <source>The person did not go</source>
        <translation>La persona no fue</translation>
    </message>
    <message>
        <source>Got what they asked for</source>
        <translation>Obtuvo lo que pidió</translation>
    </message>
    <message>
        <source>Got a part of it</source>
        <translation>Obtuvo una parte</translation>
    </message>
    <message>
        <source>Nothing came of it</source>
        <translation>No resultó en nada</translation>
    </message>
    <message>
        <source>The service could not take them</source>
        <translation>El servicio no pudo atender a la persona</translation>
    </message>
    <message>
        <source>It helped</source>
        <translation>Ayudó</translation>
    </message>
    <message>
        <source>It helped a little</source>
        <translation>Ayudó un poco</translation>
    </message>
    <message>
        <source>It did not help</source>
        <translation>No ayudó</translation>
    </message>
    <message>
        <source>It made things worse</source>
        <translation>Empeoró las cosas</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Nobody knows yet</source>
        <translation>Nadie lo sabe todavía</translation>
    </message>
    <message>
        <source>Nobody was reached</source>
        <translation>No se localizó a nadie</translation>
    </message>
    <message>
        <source>The person changed their mind</source>
        <translation>La persona cambió de idea</translation>
    </message>
    <message>
        <source>It is not safe to call</source>
        <translation>No es seguro llamar</translation>
    </message>
    <message>
        <source>To be asked again</source>
        <translation>Se preguntará de nuevo</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>En mano</translation>
    </message>
    <message>
        <source>Read out</source>
        <translation>Leída</translation>
    </message>
    <message>
        <source>%1 took it</source>
        <translation>Se la llevó %1</translation>
    </message>
    <message>
        <source>Has it</source>
        <translation>La tiene</translation>
    </message>
    <message>
        <source>Does not have it</source>
        <translation>No la tiene</translation>
    </message>
    <message>
        <source>Went</source>
        <translation>Fue</translation>
    </message>
    <message>
        <source>Did not go</source>
        <translation>No fue</translation>
    </message>
    <message>
        <source>Nobody knows</source>
        <translation>Nadie lo sabe</translation>
    </message>
    <message>
        <source>A place that is safe</source>
        <translation>Un lugar seguro</translation>
    </message>
    <message>
        <source>Money of their own</source>
        <translation>Dinero propio</translation>
    </message>
    <message>
        <source>Papers in their own hands</source>
        <translation>Documentos en sus propias manos</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>Salud</translation>
    </message>
    <message>
        <source>Somebody to trust</source>
        <translation>Alguien en quien confiar</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Todavía no</translation>
    </message>
    <message>
        <source>Partly</source>
        <translation>En parte</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
</context>
<context>
    <name>FollowUpPage</name>
    <message>
        <source>Anything to remember for the next time, for staff</source>
        <translation>Algo que recordar para la próxima vez, para el personal</translation>
    </message>
    <message>
        <source>Or</source>
        <translation>O bien</translation>
    </message>
    <message>
        <source>Ask again</source>
        <translation>Preguntar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>en %n día</numerusform>
            <numerusform>en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo the press just made</source>
        <translation>Deshacer la última pulsación</translation>
    </message>
    <message>
        <source>A word they chose, to be found by</source>
        <translation>Una palabra que eligió, para encontrar su registro</translation>
    </message>
    <message>
        <source>Theirs, not a name. It is typed into Find on Today.</source>
        <translation>Es suya, no es un nombre. Se escribe en Buscar, en Hoy.</translation>
    </message>
    <message>
        <source>Keep this word</source>
        <translation>Guardar esta palabra</translation>
    </message>
    <message>
        <source>Keep and go to Today</source>
        <translation>Guardar e ir a Hoy</translation>
    </message>
    <message>
        <source>one referral</source>
        <translation>una derivación</translation>
    </message>
    <message>
        <source>Nothing was taken up</source>
        <translation>No se aceptó nada</translation>
    </message>
    <message>
        <source>Back to %1</source>
        <translation>Volver a %1</translation>
    </message>
    <message>
        <source>Reach %1</source>
        <translation>Contactar con %1</translation>
    </message>
    <message>
        <source>Nobody calls: it is not safe.</source>
        <translation>Nadie llama: no es seguro.</translation>
    </message>
    <message>
        <source>Nothing was agreed on how to reach them.</source>
        <translation>No se acordó cómo contactar.</translation>
    </message>
    <message>
        <source>Nothing more is to be asked.</source>
        <translation>No hay nada más que preguntar.</translation>
    </message>
    <message>
        <source>Ask again on %1.</source>
        <translation>Preguntar de nuevo el %1.</translation>
    </message>
    <message>
        <source>%1 spoke with them last: ask whether they go on.</source>
        <translation>La última persona que habló fue %1: pregunte si continúa.</translation>
    </message>
</context>
<context>
    <name>GoalsCard</name>
    <message>
        <source>How it is later</source>
        <translation>Cómo está más adelante</translation>
    </message>
    <message>
        <source>Ask whether they want to be asked after one, three and six months.</source>
        <translation>Pregunte si quiere que se le pregunte después de uno, tres y seis meses.</translation>
    </message>
    <message>
        <source>They want to be asked</source>
        <translation>Quiere que se le pregunte</translation>
    </message>
    <message numerus="yes">
        <source>After %n month(s)</source>
        <translation>
            <numerusform>Después de %n mes</numerusform>
            <numerusform>Después de %n meses</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: done, or not asked</source>
        <translation>%1: hecho, o no se preguntó</translation>
    </message>
    <message>
        <source>%1: on %2</source>
        <translation>%1: el %2</translation>
    </message>
</context>
<context>
    <name>GoalsForm</name>
    <message>
        <source>Keep what was said</source>
        <translation>Guardar lo que se dijo</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>No se pregunta</translation>
    </message>
    <message>
        <source>Why it is not asked</source>
        <translation>Por qué no se pregunta</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Guardar este motivo</translation>
    </message>
</context>
<context>
    <name>HandoverPage</name>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Save the list to print</source>
        <translation>Guardar la lista para imprimir</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Entregar el turno</translation>
    </message>
    <message numerus="yes">
        <source>%1 things stay for the next shift</source>
        <translation>
            <numerusform>%1 cosa queda para el próximo turno</numerusform>
            <numerusform>%1 cosas quedan para el próximo turno</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing stays for the next shift</source>
        <translation>No queda nada para el próximo turno</translation>
    </message>
    <message>
        <source>Tell the next shift. You are signed out by itself in a minute.</source>
        <translation>Avise al próximo turno. La sesión se cierra sola en un minuto.</translation>
    </message>
    <message>
        <source>Tell the next shift. What has no owner is offered to everyone.</source>
        <translation>Avise al próximo turno. Lo que no es de nadie se ofrece a todo el personal.</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then erase the file.</source>
        <translation>Guardado como %1. Imprímalo y borre después el archivo.</translation>
    </message>
</context>
<context>
    <name>HandoverPaper</name>
    <message>
        <source>For the next shift</source>
        <translation>Para el turno siguiente</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Times are counted from then. Tear this up afterwards.</source>
        <translation>Los tiempos se cuentan desde entonces. Rómpalo después.</translation>
    </message>
</context>
<context>
    <name>HangingPlan</name>
    <message>
        <source>Note where it hangs: %1, %2</source>
        <translation>Anote dónde está colgado: %1, %2</translation>
    </message>
    <message>
        <source>Where they hang</source>
        <translation>Dónde están colgados</translation>
    </message>
    <message>
        <source>Nothing is noted yet. Note each sign you put up, and when it comes down.</source>
        <translation>Todavía no hay nada anotado. Anote cada cartel que cuelgue y cuándo se quita.</translation>
    </message>
    <message>
        <source>Which one, such as “left, by the door”</source>
        <translation>Cuál, por ejemplo «izquierda, junto a la puerta»</translation>
    </message>
    <message>
        <source>It hangs since today</source>
        <translation>Está colgado desde hoy</translation>
    </message>
    <message>
        <source>Hangs; nobody noted since when, nor in which languages</source>
        <translation>Está colgado; nadie anotó desde cuándo ni en qué idiomas</translation>
    </message>
    <message>
        <source>Hung until %1; nobody noted since when</source>
        <translation>Estuvo colgado hasta el %1; nadie anotó desde cuándo</translation>
    </message>
    <message>
        <source>%1 · printed %2 · hung from %3 to %4</source>
        <translation>%1 · impreso el %2 · colgado del %3 al %4</translation>
    </message>
    <message>
        <source>%1 · printed %2 · hangs since %3</source>
        <translation>%1 · impreso el %2 · colgado desde el %3</translation>
    </message>
    <message>
        <source>Taken down</source>
        <translation>Quitado</translation>
    </message>
    <message>
        <source>Taken down: %1</source>
        <translation>Quitado: %1</translation>
    </message>
</context>
<context>
    <name>HeadphonePart</name>
    <message>
        <source>Listening with headphones</source>
        <translation>Escuchar con auriculares</translation>
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
        <source>Play the tone again</source>
        <translation>Repetir el tono</translation>
    </message>
    <message>
        <source>Check the headphones again</source>
        <translation>Comprobar otra vez los auriculares</translation>
    </message>
    <message>
        <source>Check the headphones</source>
        <translation>Comprobar los auriculares</translation>
    </message>
    <message>
        <source>Ask the person: did you hear it, in the left ear only?</source>
        <translation>Pregunte a la persona: ¿lo oyó, y solo en el oído izquierdo?</translation>
    </message>
    <message>
        <source>Ask the person: did you hear it, in the right ear only?</source>
        <translation>Pregunte a la persona: ¿lo oyó, y solo en el oído derecho?</translation>
    </message>
    <message>
        <source>Ask together: did anybody else hear it?</source>
        <translation>Pregunten juntos: ¿lo oyó alguien más?</translation>
    </message>
    <message>
        <source>No sound: the part of the program that plays is not installed.</source>
        <translation>Sin sonido: la parte del programa que lo reproduce no está instalada.</translation>
    </message>
    <message>
        <source>No sound: this computer has nothing to play it on.</source>
        <translation>Sin sonido: este equipo no tiene por dónde reproducirlo.</translation>
    </message>
    <message>
        <source>No sound: this computer does not tell when headphones are pulled out, and the room would hear.</source>
        <translation>Sin sonido: este equipo no avisa cuando se desconectan los auriculares, y se oiría en la sala.</translation>
    </message>
    <message>
        <source>Off. Put the headphones on the person, then check together.</source>
        <translation>Apagado. Ponga los auriculares a la persona y compruébenlos juntos.</translation>
    </message>
    <message>
        <source>Off: it was not heard in one ear alone. Check the plug.</source>
        <translation>Apagado: no se oyó en un solo oído. Revise la conexión.</translation>
    </message>
    <message>
        <source>Off: the headphones were pulled out or changed. Check them again.</source>
        <translation>Apagado: los auriculares se desconectaron o se cambiaron. Compruébelos otra vez.</translation>
    </message>
    <message>
        <source>Ready. The person can listen on every page.</source>
        <translation>Listo. La persona puede escuchar en todas las páginas.</translation>
    </message>
    <message>
        <source>There is no voice for %1 on this computer.</source>
        <translation>En este equipo no hay voz para %1.</translation>
    </message>
    <message>
        <source>%1 in a recorded voice.</source>
        <translation>%1, en una voz grabada.</translation>
    </message>
    <message>
        <source>%1: recorded are %2 of %3 texts, the others cannot be heard.</source>
        <translation>%1: hay grabados %2 de %3 textos; el resto no se puede oír.</translation>
    </message>
    <message>
        <source>%1: recorded are %2 of %3 texts, the computer&apos;s voice says the others.</source>
        <translation>%1: hay grabados %2 de %3 textos; la voz del equipo dice el resto.</translation>
    </message>
    <message>
        <source>%1 in the computer&apos;s voice, not a recorded one.</source>
        <translation>%1, en la voz del equipo, no en una grabada.</translation>
    </message>
</context>
<context>
    <name>HowItWas</name>
    <message>
        <source>How it was for people</source>
        <translation>Cómo les fue a las personas</translation>
    </message>
    <message>
        <source>Felt safe with us</source>
        <translation>Se sintieron en un lugar seguro con nosotros</translation>
    </message>
    <message>
        <source>Were listened to</source>
        <translation>Se sintieron escuchadas</translation>
    </message>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2: %3</translation>
    </message>
    <message>
        <source>told before an older copy was brought back; not counted again</source>
        <translation>informado antes de recuperar una copia anterior; no se cuenta otra vez</translation>
    </message>
    <message>
        <source>too few people yet; counting goes on</source>
        <translation>todavía muy pocas personas; se sigue contando</translation>
    </message>
    <message>
        <source>%1 to %2 of %3 who were asked</source>
        <translation>de %1 a %2 de %3 a quienes se preguntó</translation>
    </message>
    <message>
        <source>%1 of %2 who were asked, %3 % (95 % %4 to %5)</source>
        <translation>%1 de %2 a quienes se preguntó, %3 % (95 %: %4 a %5)</translation>
    </message>
</context>
<context>
    <name>Interview</name>
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
        <translation>Solo estamos la persona y yo</translation>
    </message>
    <message>
        <source>Us and a qualified interpreter</source>
        <translation>La persona y yo, con intérprete profesional</translation>
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
        <translation>Por videollamada</translation>
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
        <source>Staff who speak the language</source>
        <translation>Personal que habla el idioma</translation>
    </message>
    <message>
        <source>A cultural mediator</source>
        <translation>Un mediador cultural</translation>
    </message>
    <message>
        <source>Somebody who came along</source>
        <translation>Alguien que vino con la persona</translation>
    </message>
    <message>
        <source>A relative</source>
        <translation>Un familiar</translation>
    </message>
    <message>
        <source>A child</source>
        <translation>Un niño</translation>
    </message>
    <message>
        <source>Somebody from their small community</source>
        <translation>Alguien de su pequeña comunidad</translation>
    </message>
    <message>
        <source>%2 comes up again at %1.</source>
        <translation>%2 vuelve a aparecer a las %1.</translation>
    </message>
    <message>
        <source>%2 comes up again after the sample.</source>
        <translation>%2 vuelve a aparecer después de la muestra.</translation>
    </message>
    <message>
        <source>%2 comes up again before leaving.</source>
        <translation>%2 vuelve a aparecer antes de irse.</translation>
    </message>
    <message>
        <source>See again at %1</source>
        <translation>Ver de nuevo a las %1</translation>
    </message>
    <message>
        <source>See again after the sample</source>
        <translation>Ver de nuevo después de la muestra</translation>
    </message>
    <message>
        <source>See again before leaving</source>
        <translation>Ver de nuevo antes de irse</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No lo tiene claro</translation>
    </message>
    <message>
        <source>Rather not say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Don’t know</source>
        <translation>No lo sabe</translation>
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
        <translation>Le obligaron a hacer algo</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
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
        <translation>una entidad colaboradora</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>una persona del grupo de pares</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>de inmediato</translation>
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
        <translation>Escriba el motivo y luego pulse Enter.</translation>
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
        <source>This passphrase does not fit the name, so everything stays as it was.</source>
        <translation>Esta frase de acceso no corresponde al nombre, así que todo queda como estaba.</translation>
    </message>
    <message>
        <source>This takes something away, so it waits for a second person. Until then both stand.</source>
        <translation>Esto quita algo, así que espera a una segunda persona. Hasta entonces valen las dos versiones.</translation>
    </message>
    <message>
        <source>Write first who took the report.</source>
        <translation>Escriba primero quién recibió el aviso.</translation>
    </message>
    <message>
        <source>No more questions are asked. What was said stays kept and counts until the person takes it back. What you have to do stays.</source>
        <translation>No se hacen más preguntas. Lo dicho queda guardado y cuenta hasta que la persona lo retire. Lo que usted tiene que hacer sigue en pie.</translation>
    </message>
    <message>
        <source>What was taken back counts no more, and no more questions are asked. What staff know and have to do stays.</source>
        <translation>Lo retirado ya no cuenta, y no se hacen más preguntas. Lo que el personal sabe y tiene que hacer sigue en pie.</translation>
    </message>
    <message>
        <source>Type the age in whole years, such as 17 or 15-17, or leave it empty.</source>
        <translation>Escriba la edad en años enteros, como 17 o 15-17, o déjela vacía.</translation>
    </message>
    <message>
        <source>Type the time of day, such as 17:30.</source>
        <translation>Escriba la hora, como 17:30.</translation>
    </message>
    <message>
        <source>Something has to be done before this can be closed. It stands above.</source>
        <translation>Hay algo que hacer antes de poder cerrar. Está arriba.</translation>
    </message>
    <message>
        <source>Something is left. Choose why it is closed all the same, or leave it open.</source>
        <translation>Queda algo. Elija por qué se cierra de todos modos, o déjelo abierto.</translation>
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
        <source>Buddhist: %1</source>
        <translation>budista: %1</translation>
    </message>
    <message>
        <source>Solar Hijri: %1</source>
        <translation>persa (hégira solar): %1</translation>
    </message>
    <message>
        <source>lunar Hijri: %1</source>
        <translation>hégira lunar: %1</translation>
    </message>
    <message>
        <source>Ethiopian: %1</source>
        <translation>etíope: %1</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Is %1 a year of another calendar? Here it would be %2.</source>
        <translation>¿%1 es un año de otro calendario? Aquí sería %2.</translation>
    </message>
    <message>
        <source>This date is still to come. Is it right?</source>
        <translation>Esta fecha aún no ha llegado. ¿Es correcta?</translation>
    </message>
    <message>
        <source>%1 is long ago. Is it right?</source>
        <translation>%1 fue hace mucho. ¿Es correcto?</translation>
    </message>
    <message>
        <source>Not kept yet. Write the year as it is counted here, or press Forward again to keep it.</source>
        <translation>Aún no se ha guardado. Escriba el año como se cuenta aquí, o pulse Adelante otra vez para guardarlo así.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no está guardado.</translation>
    </message>
    <message>
        <source>Not taken: that came too soon. Look at the page, then press again.</source>
        <translation>No se anotó: fue demasiado rápido. Mire la página y pulse de nuevo.</translation>
    </message>
    <message>
        <source>Year-month-day, such as 2026-05-31, or a year alone</source>
        <translation>Año-mes-día, como 2026-05-31, o solo el año</translation>
    </message>
    <message>
        <source>Mark an answer first.</source>
        <translation>Marque primero una respuesta.</translation>
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
    <name>Kit</name>
    <message>
        <source>Not printed: it says “%1”, and the site has not said so yet.</source>
        <translation>No se imprime: dice «%1», y el centro aún no lo ha dicho.</translation>
    </message>
    <message>
        <source>Not kept: “%1” holds a word that tells what the papers are for. Use another word.</source>
        <translation>No se conserva: «%1» contiene una palabra que delata para qué son los papeles. Use otra.</translation>
    </message>
    <message>
        <source>Not kept: “%1” is too long for a paper. Shorten it.</source>
        <translation>No se conserva: «%1» es demasiado largo para un papel. Acórtelo.</translation>
    </message>
    <message>
        <source>Not printed: the words are too long for one page. Shorten the site&apos;s own words.</source>
        <translation>No se imprime: el texto no cabe en una página. Acorte las palabras del centro.</translation>
    </message>
    <message>
        <source>Not printed: no words for the desk are agreed yet. A lead enters them below.</source>
        <translation>No se imprime: aún no se acordaron las palabras para el mostrador. Una persona responsable las escribe abajo.</translation>
    </message>
    <message>
        <source>Not printed: no service in Services has a number yet.</source>
        <translation>No se imprime: ningún servicio tiene todavía un número en Servicios.</translation>
    </message>
    <message>
        <source>Not printed: nobody has checked “%1” within half a year. Check it in Services.</source>
        <translation>No se imprime: nadie comprobó «%1» en el último medio año. Compruébelo en Servicios.</translation>
    </message>
    <message>
        <source>Not printed: what stands in Services for “%1” tells what the papers are for.</source>
        <translation>No se imprime: lo que consta en Servicios de «%1» delata para qué son los papeles.</translation>
    </message>
    <message>
        <source>Not printed: there are no papers in %1.</source>
        <translation>No se imprime: no hay papeles en %1.</translation>
    </message>
    <message>
        <source>Restroom sign</source>
        <translation>Cartel del baño</translation>
    </message>
    <message>
        <source>Cup labels</source>
        <translation>Etiquetas para vasos</translation>
    </message>
    <message>
        <source>Point card</source>
        <translation>Tarjeta para señalar</translation>
    </message>
    <message>
        <source>Pocket cards</source>
        <translation>Tarjetas de bolsillo</translation>
    </message>
    <message>
        <source>Crib for the drawer</source>
        <translation>Guía para el cajón</translation>
    </message>
    <message>
        <source>Slips for the box</source>
        <translation>Hojas para el buzón</translation>
    </message>
    <message>
        <source>Card for the desk</source>
        <translation>Tarjeta para el mostrador</translation>
    </message>
    <message>
        <source>Numbers and hours</source>
        <translation>Números y horarios</translation>
    </message>
    <message>
        <source>Leaflet</source>
        <translation>Folleto</translation>
    </message>
    <message>
        <source>A nurse sees each person one to one</source>
        <translation>Enfermería ve a cada persona a solas</translation>
    </message>
    <message>
        <source>There is a hatch or tray for the cups</source>
        <translation>Hay una ventanilla o bandeja para los vasos</translation>
    </message>
    <message>
        <source>Every cup has its labels, or a pen hangs in each restroom</source>
        <translation>Cada vaso lleva sus etiquetas, o en cada baño hay un bolígrafo</translation>
    </message>
    <message>
        <source>The locked box is emptied by the clock</source>
        <translation>El buzón cerrado se vacía a horas fijas</translation>
    </message>
    <message>
        <source>The desk was shown what to do</source>
        <translation>El mostrador sabe qué hacer</translation>
    </message>
    <message>
        <source>People can come back without an appointment</source>
        <translation>Se puede volver sin cita</translation>
    </message>
    <message>
        <source>A trained interpreter is there without cost</source>
        <translation>Hay interpretación profesional sin costo</translation>
    </message>
    <message>
        <source>Name at the head (empty: the organisation&apos;s)</source>
        <translation>Nombre en la cabecera (vacío: el de la organización)</translation>
    </message>
    <message>
        <source>A line of your own for the sign and the leaflet</source>
        <translation>Una línea propia para el cartel y el folleto</translation>
    </message>
    <message>
        <source>Hours of the desk</source>
        <translation>Horario del mostrador</translation>
    </message>
    <message>
        <source>Number of the desk</source>
        <translation>Número del mostrador</translation>
    </message>
    <message>
        <source>Whom to ask for: a first name or a word</source>
        <translation>Por quién preguntar: un nombre de pila o una palabra</translation>
    </message>
    <message>
        <source>One line for the cards, such as “free, in your language”</source>
        <translation>Una línea para las tarjetas, por ejemplo «gratis, en su idioma»</translation>
    </message>
    <message>
        <source>What somebody says at the desk</source>
        <translation>Lo que alguien dice en el mostrador</translation>
    </message>
    <message>
        <source>Who is told when nobody can go</source>
        <translation>A quién se avisa cuando nadie puede ir</translation>
    </message>
    <message>
        <source>Their extension</source>
        <translation>Su extensión</translation>
    </message>
    <message>
        <source>Which one, such as “left, by the door”</source>
        <translation>Cuál, por ejemplo «izquierda, junto a la puerta»</translation>
    </message>
    <message>
        <source>Who read the crib and the numbers through</source>
        <translation>Quién revisó la guía y los números</translation>
    </message>
    <message>
        <source>Restroom stall</source>
        <translation>Cabina del baño</translation>
    </message>
    <message>
        <source>Lab</source>
        <translation>Laboratorio</translation>
    </message>
    <message>
        <source>Triage</source>
        <translation>Triaje</translation>
    </message>
    <message>
        <source>Van</source>
        <translation>Furgoneta</translation>
    </message>
    <message>
        <source>Desk</source>
        <translation>Mostrador</translation>
    </message>
    <message>
        <source>Dot and ring</source>
        <translation>Punto y círculo</translation>
    </message>
    <message>
        <source>Squares</source>
        <translation>Cuadrados</translation>
    </message>
    <message>
        <source>Triangles</source>
        <translation>Triángulos</translation>
    </message>
    <message>
        <source>An appointment</source>
        <translation>Una cita</translation>
    </message>
    <message>
        <source>Opening hours</source>
        <translation>Horario</translation>
    </message>
    <message>
        <source>A laundry list</source>
        <translation>Una lista de lavandería</translation>
    </message>
    <message>
        <source>The words for the desk hold since %2.</source>
        <translation>Las palabras para el mostrador valen desde el %2.</translation>
    </message>
    <message>
        <source>Nobody noted since when the words for the desk hold. A lead keeps them anew, or agrees others.</source>
        <translation>Nadie anotó desde cuándo valen las palabras para el mostrador. La persona responsable las guarda de nuevo o acuerda otras.</translation>
    </message>
    <message>
        <source>The words for the desk hold since %2, longer than a month. A lead agrees new ones and prints the card for the desk anew.</source>
        <translation>Las palabras para el mostrador valen desde el %2, más de un mes. La persona responsable acuerda otras e imprime de nuevo la tarjeta del mostrador.</translation>
    </message>
    <message>
        <source>The card for the desk that hangs was printed before the words were changed on %2. Print it anew and take the old one down.</source>
        <translation>La tarjeta del mostrador que está colgada se imprimió antes de cambiar las palabras el %2. Imprímala de nuevo y quite la anterior.</translation>
    </message>
    <message>
        <source>Left out: “%1”. Nobody has checked it within half a year; check it in Services.</source>
        <translation>Queda fuera: «%1». Nadie lo ha comprobado en medio año; compruébelo en Servicios.</translation>
    </message>
    <message>
        <source>Left out: “%1”. The card has no more room.</source>
        <translation>Queda fuera: «%1». En la tarjeta no hay más sitio.</translation>
    </message>
</context>
<context>
    <name>KitPage</name>
    <message>
        <source>Saved as %1. Print it, then erase the file.</source>
        <translation>Guardado como %1. Imprímalo y después borre el archivo.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch it at once.</source>
        <translation>Enviado a la impresora. Recójalo enseguida.</translation>
    </message>
    <message>
        <source>The printer took nothing. Look whether it is on, or save a PDF.</source>
        <translation>La impresora no tomó nada. Mire si está encendida, o guarde un PDF.</translation>
    </message>
    <message>
        <source>Cards and signs</source>
        <translation>Tarjetas y carteles</translation>
    </message>
    <message>
        <source>Papers that hang, lie or are given. Everybody gets the same ones.</source>
        <translation>Papeles que se cuelgan, se dejan o se entregan. Todas las personas reciben los mismos.</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>This computer knows no printer. Save a PDF instead.</source>
        <translation>Este equipo no conoce ninguna impresora. Guarde un PDF.</translation>
    </message>
    <message>
        <source>What the site says of itself</source>
        <translation>Lo que el centro dice de sí mismo</translation>
    </message>
</context>
<context>
    <name>KitWordsForm</name>
    <message>
        <source>Tick what is true here. A paper that promises more is not printed.</source>
        <translation>Marque lo que aquí es verdad. Un papel que promete más no se imprime.</translation>
    </message>
    <message>
        <source>Mark under the cup</source>
        <translation>Marca debajo del vaso</translation>
    </message>
    <message>
        <source>Pocket cards look like</source>
        <translation>Las tarjetas de bolsillo parecen</translation>
    </message>
    <message>
        <source>Minutes between two emptyings of the box</source>
        <translation>Minutos entre dos vaciados del buzón</translation>
    </message>
    <message>
        <source>Keep these words</source>
        <translation>Conservar estas palabras</translation>
    </message>
    <message>
        <source>Kept. Print anew what hangs with other words.</source>
        <translation>Conservado. Imprima de nuevo lo que cuelga con otras palabras.</translation>
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
    <message>
        <source>Both feet on the floor. The floor carries you.</source>
        <translation>Los dos pies en el suelo. El suelo sostiene.</translation>
    </message>
    <message>
        <source>Breathe in slowly, and out more slowly. Three times.</source>
        <translation>Tomar aire despacio y soltarlo más despacio. Tres veces.</translation>
    </message>
    <message>
        <source>Look around: five things that can be seen here.</source>
        <translation>Mirar alrededor: cinco cosas que se ven aquí.</translation>
    </message>
    <message>
        <source>Hold something cool or rough, and feel what it is like.</source>
        <translation>Tocar algo fresco o áspero y notar cómo es.</translation>
    </message>
    <message>
        <source>It is now, and it is here. There is time.</source>
        <translation>Es ahora, y es aquí. Hay tiempo.</translation>
    </message>
</context>
<context>
    <name>LawRow</name>
    <message>
        <source>The law or order that a page for %1 rests on</source>
        <translation>La ley u orden en que se basa una hoja para %1</translation>
    </message>
    <message>
        <source>It stands on the page. It never takes the place of a yes from %1.</source>
        <translation>Aparece en la hoja. Nunca sustituye un sí de %1.</translation>
    </message>
</context>
<context>
    <name>ListPage</name>
    <message>
        <source>Every set of questions this place knows. New intakes are offered only those in use. Open one to read it as a person would, or to try it.</source>
        <translation>Todas las series de preguntas que conoce este lugar. En las nuevas admisiones solo se ofrecen las que están en uso. Abra una para leerla como lo haría una persona, o para probarla.</translation>
    </message>
    <message>
        <source>Add from a file</source>
        <translation>Añadir desde un archivo</translation>
    </message>
    <message>
        <source>What to mend</source>
        <translation>Qué corregir</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Not in use</source>
        <translation>Sin uso</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <translation>Abrir: %1</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>A law is to be checked again</source>
        <translation>Hay una ley por revisar</translation>
    </message>
    <message>
        <source>%1 waits for a decision</source>
        <translation>%1 espera una decisión</translation>
    </message>
</context>
<context>
    <name>ListPanel</name>
    <message numerus="yes">
        <source>%1 services were kept.</source>
        <translation>
            <numerusform>Se guardó %1 servicio.</numerusform>
            <numerusform>Se guardaron %1 servicios.</numerusform>
        </translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>A CSV file, with its folder</source>
        <translation>Un archivo CSV, con su carpeta</translation>
    </message>
    <message>
        <source>Look at this file</source>
        <translation>Ver este archivo</translation>
    </message>
    <message>
        <source>Save the list as a file</source>
        <translation>Guardar la lista como archivo</translation>
    </message>
    <message>
        <source>UTF-8 or UTF-16</source>
        <translation>UTF-8 o UTF-16</translation>
    </message>
    <message>
        <source>Western (Windows)</source>
        <translation>Occidental (Windows)</translation>
    </message>
    <message>
        <source>Chinese (Big5)</source>
        <translation>Chino (Big5)</translation>
    </message>
    <message>
        <source>%1 of %2 rows</source>
        <translation>%1 de %2 filas</translation>
    </message>
    <message>
        <source>Nothing of this file was kept.</source>
        <translation>No se guardó nada de este archivo.</translation>
    </message>
    <message>
        <source>These rows cannot be kept. The others can.</source>
        <translation>Estas filas no se pueden guardar. Las demás sí.</translation>
    </message>
    <message>
        <source>Keep the rest</source>
        <translation>Guardar las demás</translation>
    </message>
    <message>
        <source>Keep all of this</source>
        <translation>Guardar todo esto</translation>
    </message>
    <message>
        <source>New: %1. Changed: %2. Unchanged: %3. Not in the file, and stay: %4.</source>
        <translation>Nuevos: %1. Cambiados: %2. Sin cambios: %3. No están en el archivo y se quedan: %4.</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>%1, %2: “%3” becomes “%4”</source>
        <translation>%1, %2: “%3” pasa a ser “%4”</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Y %1 más.</translation>
    </message>
</context>
<context>
    <name>LivedReading</name>
    <message>
        <source>a person who lived through it</source>
        <translation>una persona que lo vivió</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>una persona de apoyo entre pares</translation>
    </message>
    <message>
        <source>a person of the same community</source>
        <translation>una persona de la misma comunidad</translation>
    </message>
    <message>
        <source>not read yet by people who lived through it</source>
        <translation>aún no leído por personas que lo vivieron</translation>
    </message>
    <message>
        <source>read by %1, %2</source>
        <translation>leído por %1, %2</translation>
    </message>
</context>
<context>
    <name>LockingPart</name>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>The screen hides itself then, and asks for the passphrase. Nothing is lost.</source>
        <translation>Entonces la pantalla se oculta sola y pide la frase de acceso. No se pierde nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n segundo</numerusform>
            <numerusform>%n segundos</numerusform>
        </translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>A lead sets this, for everybody on this computer.</source>
        <translation>Lo decide una persona responsable, para todas las personas de este equipo.</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
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
        <source>Say so before</source>
        <translation>Avisar antes</translation>
    </message>
    <message>
        <source>In the person’s hands: go dark after</source>
        <translation>En manos de la persona: oscurecer tras</translation>
    </message>
    <message>
        <source>In the person’s hands: wait in the dark</source>
        <translation>En manos de la persona: esperar a oscuras</translation>
    </message>
    <message>
        <source>Start afresh when locked</source>
        <translation>Empezar de nuevo al bloquear</translation>
    </message>
    <message>
        <source>Keep the window out of pictures of the screen</source>
        <translation>Dejar la ventana fuera de las capturas de pantalla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>A fresh program takes over, with nothing of before in its memory. Without it, the memory of this computer may still hold answers.</source>
        <translation>Sigue un programa nuevo, sin nada de antes en la memoria. Sin esto, la memoria de este equipo puede contener aún respuestas.</translation>
    </message>
    <message>
        <source>This computer cannot start the program afresh unseen. Its memory may still hold answers after locking.</source>
        <translation>Este equipo no puede volver a empezar el programa sin que se vea. Su memoria puede contener respuestas tras el bloqueo.</translation>
    </message>
    <message>
        <source>No program can stop the camera of a phone.</source>
        <translation>Ningún programa puede impedir la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>This system cannot keep windows out of pictures of the screen. And no program can stop the camera of a phone.</source>
        <translation>Este sistema no puede dejar ventanas fuera de las capturas de pantalla. Y ningún programa puede impedir la cámara de un teléfono.</translation>
    </message>
    <message>
        <source>It also locks at once</source>
        <translation>También se bloquea enseguida</translation>
    </message>
    <message>
        <source>when the clock jumps</source>
        <translation>cuando el reloj salta</translation>
    </message>
    <message>
        <source>when you press F9, or Shift three times</source>
        <translation>cuando pulsa F9, o Mayús tres veces</translation>
    </message>
    <message>
        <source>This computer does not tell the program %1. Hide first.</source>
        <translation>Este equipo no avisa al programa %1. Oculte antes.</translation>
    </message>
    <message>
        <source>when its screen is locked</source>
        <translation>cuando se bloquea su pantalla</translation>
    </message>
    <message>
        <source>when somebody else is switched to</source>
        <translation>cuando se cambia a otra persona</translation>
    </message>
    <message>
        <source>when it goes to sleep</source>
        <translation>cuando entra en reposo</translation>
    </message>
    <message>
        <source>when its lid is closed</source>
        <translation>cuando se cierra su tapa</translation>
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
    <name>Log</name>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>%1 (clock unsure)</source>
        <translation>%1 (reloj dudoso)</translation>
    </message>
    <message>
        <source>The recovery sheet</source>
        <translation>La hoja de recuperación</translation>
    </message>
    <message>
        <source>a recovery sheet</source>
        <translation>una hoja de recuperación</translation>
    </message>
    <message>
        <source>record %1</source>
        <translation>ficha %1</translation>
    </message>
    <message>
        <source>the log</source>
        <translation>el registro</translation>
    </message>
    <message>
        <source>Signing in and out</source>
        <translation>Entradas y salidas</translation>
    </message>
    <message>
        <source>Opening records</source>
        <translation>Apertura de fichas</translation>
    </message>
    <message>
        <source>Printing and saving files</source>
        <translation>Impresión y archivos guardados</translation>
    </message>
    <message>
        <source>Staff and keys</source>
        <translation>Personal y claves</translation>
    </message>
    <message>
        <source>Protocols and translations</source>
        <translation>Protocolos y traducciones</translation>
    </message>
    <message>
        <source>Settings and services</source>
        <translation>Ajustes y servicios</translation>
    </message>
    <message>
        <source>Backups, checks and erasing</source>
        <translation>Copias, comprobaciones y borrados</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Entró</translation>
    </message>
    <message>
        <source>Signed out or locked</source>
        <translation>Salió o bloqueó</translation>
    </message>
    <message>
        <source>Opened a record</source>
        <translation>Abrió una ficha</translation>
    </message>
    <message>
        <source>Printed a page</source>
        <translation>Imprimió una página</translation>
    </message>
    <message>
        <source>Saved a page or a list as a file</source>
        <translation>Guardó una página o una lista como archivo</translation>
    </message>
    <message>
        <source>Saved the log as a file</source>
        <translation>Guardó el registro como archivo</translation>
    </message>
    <message>
        <source>Saved a report of figures</source>
        <translation>Guardó un informe de cifras</translation>
    </message>
    <message>
        <source>Changed a setting</source>
        <translation>Cambió un ajuste</translation>
    </message>
    <message>
        <source>Added or changed a service</source>
        <translation>Añadió o cambió un servicio</translation>
    </message>
    <message>
        <source>Noted that a sign was put up</source>
        <translation>Anotó que se colgó un cartel</translation>
    </message>
    <message>
        <source>Noted that a sign was taken down</source>
        <translation>Anotó que se quitó un cartel</translation>
    </message>
    <message>
        <source>Added somebody to the staff</source>
        <translation>Añadió a alguien al personal</translation>
    </message>
    <message>
        <source>Removed somebody from the staff</source>
        <translation>Quitó a alguien del personal</translation>
    </message>
    <message>
        <source>Changed what somebody may do</source>
        <translation>Cambió lo que alguien puede hacer</translation>
    </message>
    <message>
        <source>Changed their own passphrase</source>
        <translation>Cambió su propia frase de acceso</translation>
    </message>
    <message>
        <source>Used the recovery sheet</source>
        <translation>Usó la hoja de recuperación</translation>
    </message>
    <message>
        <source>Gave somebody the key to answers</source>
        <translation>Dio a alguien la clave de las respuestas</translation>
    </message>
    <message>
        <source>Looked at a new recovery sheet</source>
        <translation>Vio una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>Made a new recovery sheet</source>
        <translation>Hizo una hoja de recuperación nueva</translation>
    </message>
    <message>
        <source>Changed the keys of the records</source>
        <translation>Cambió las claves de los datos</translation>
    </message>
    <message>
        <source>Made a try at a passphrase slower</source>
        <translation>Hizo más lento cada intento de entrar</translation>
    </message>
    <message>
        <source>Carried the keys of somebody on</source>
        <translation>Conservó la constancia de las claves de alguien</translation>
    </message>
    <message>
        <source>Proposed a protocol</source>
        <translation>Propuso un protocolo</translation>
    </message>
    <message>
        <source>Approved a protocol</source>
        <translation>Aprobó un protocolo</translation>
    </message>
    <message>
        <source>Withdrew a protocol</source>
        <translation>Retiró un protocolo</translation>
    </message>
    <message>
        <source>Proposed a translation</source>
        <translation>Propuso una traducción</translation>
    </message>
    <message>
        <source>Approved a translation</source>
        <translation>Aprobó una traducción</translation>
    </message>
    <message>
        <source>Withdrew a translation</source>
        <translation>Retiró una traducción</translation>
    </message>
    <message>
        <source>Noted a reading by people who lived through it</source>
        <translation>Anotó una lectura de personas que lo vivieron</translation>
    </message>
    <message>
        <source>Set the program up</source>
        <translation>Preparó el programa</translation>
    </message>
    <message>
        <source>Counted a quarter that has ended</source>
        <translation>Contó un trimestre que ha terminado</translation>
    </message>
    <message>
        <source>Checked the records</source>
        <translation>Comprobó los datos</translation>
    </message>
    <message>
        <source>Made a backup</source>
        <translation>Hizo una copia</translation>
    </message>
    <message>
        <source>Gave a backup the keys and people of today</source>
        <translation>Dio a una copia de seguridad las claves y las personas de hoy</translation>
    </message>
    <message>
        <source>Deleted a backup</source>
        <translation>Borró una copia</translation>
    </message>
    <message>
        <source>Brought a backup back</source>
        <translation>Recuperó una copia</translation>
    </message>
    <message>
        <source>Erased one person&apos;s record</source>
        <translation>Borró la ficha de una persona</translation>
    </message>
    <message>
        <source>Changed how long something is kept</source>
        <translation>Cambió cuánto tiempo se guarda algo</translation>
    </message>
    <message>
        <source>Deleted what is no longer kept</source>
        <translation>Borró lo que ya no se guarda</translation>
    </message>
    <message>
        <source>Shortened the log</source>
        <translation>Acortó el registro</translation>
    </message>
    <message>
        <source>Found that the clock had jumped</source>
        <translation>Encontró que el reloj había saltado</translation>
    </message>
    <message>
        <source>Said that the clock is right</source>
        <translation>Dijo que el reloj está bien</translation>
    </message>
    <message>
        <source>Went on with an older copy</source>
        <translation>Siguió con una copia anterior</translation>
    </message>
    <message>
        <source>Brought an older sign-in file back with the recovery sheet</source>
        <translation>Recuperó un archivo de acceso anterior con la hoja de recuperación</translation>
    </message>
    <message>
        <source>Wrote a damaged file anew from the good one</source>
        <translation>Escribió de nuevo un archivo dañado a partir del bueno</translation>
    </message>
    <message>
        <source>Wrote back a sign-in file that had disappeared</source>
        <translation>Volvió a escribir un archivo de acceso que había desaparecido</translation>
    </message>
    <message>
        <source>Was told that something is not as they last saw it</source>
        <translation>Recibió el aviso de que algo no está como lo vio por última vez</translation>
    </message>
    <message>
        <source>Found no note of what was last seen</source>
        <translation>No encontró la nota de lo último visto</translation>
    </message>
    <message>
        <source>Brought the records to a newer version</source>
        <translation>Pasó los datos a una versión más nueva</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>recorded voices</source>
        <translation>voces grabadas</translation>
    </message>
    <message>
        <source>kind of place</source>
        <translation>tipo de lugar</translation>
    </message>
    <message>
        <source>country or state</source>
        <translation>país o estado</translation>
    </message>
    <message>
        <source>who staff here are</source>
        <translation>quién es el personal de aquí</translation>
    </message>
    <message>
        <source>duty of this place</source>
        <translation>deber de este lugar</translation>
    </message>
    <message>
        <source>minutes until a recheck</source>
        <translation>minutos hasta un nuevo control</translation>
    </message>
    <message>
        <source>minutes more until somebody else is told</source>
        <translation>minutos más hasta que se avisa a otra persona</translation>
    </message>
    <message>
        <source>whom to tell then</source>
        <translation>a quién avisar entonces</translation>
    </message>
    <message>
        <source>words for a recheck</source>
        <translation>palabras para un nuevo control</translation>
    </message>
    <message>
        <source>words for paperwork</source>
        <translation>palabras para el papeleo</translation>
    </message>
    <message>
        <source>words for a next step</source>
        <translation>palabras para el próximo paso</translation>
    </message>
    <message>
        <source>words for word that is to come</source>
        <translation>palabras para las noticias que faltan</translation>
    </message>
    <message>
        <source>restroom sign</source>
        <translation>cartel del baño</translation>
    </message>
    <message>
        <source>asking people how it was</source>
        <translation>preguntar a las personas cómo les fue</translation>
    </message>
    <message>
        <source>words of cards and signs</source>
        <translation>palabras de tarjetas y carteles</translation>
    </message>
    <message>
        <source>where signs hang</source>
        <translation>dónde están los carteles</translation>
    </message>
    <message>
        <source>keys of partners</source>
        <translation>claves de organizaciones asociadas</translation>
    </message>
    <message>
        <source>with whom pictures were tried</source>
        <translation>con quién se probaron los dibujos</translation>
    </message>
    <message>
        <source>window name</source>
        <translation>nombre de la ventana</translation>
    </message>
    <message>
        <source>how a service reaches us</source>
        <translation>cómo nos localiza un servicio</translation>
    </message>
    <message>
        <source>whom staff call afterwards</source>
        <translation>a quién llama el personal después</translation>
    </message>
    <message>
        <source>whom staff call in danger</source>
        <translation>a quién llama el personal en caso de peligro</translation>
    </message>
    <message>
        <source>page shown when hidden</source>
        <translation>página que se muestra al ocultar</translation>
    </message>
    <message>
        <source>list of what people may want help with</source>
        <translation>lista de con qué se puede pedir ayuda</translation>
    </message>
    <message>
        <source>destroying the keys</source>
        <translation>destrucción de las claves</translation>
    </message>
    <message>
        <source>asking people in words nobody else has read: %1</source>
        <translation>preguntar a las personas con palabras que nadie más ha leído: %1</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>respuestas</translation>
    </message>
    <message>
        <source>what is kept about the person</source>
        <translation>lo que se guarda sobre la persona</translation>
    </message>
    <message>
        <source>what is counted</source>
        <translation>lo que se cuenta</translation>
    </message>
    <message>
        <source>backups</source>
        <translation>copias</translation>
    </message>
</context>
<context>
    <name>LooksPart</name>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>On this computer, for everybody who signs in. It shows at once.</source>
        <translation>En este equipo, para todas las personas que entran. Se ve enseguida.</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <source>You can look at everything. Nothing can be changed or kept.</source>
        <translation>Puede verlo todo. No se puede cambiar ni guardar nada.</translation>
    </message>
    <message>
        <source>Saving. The window closes when it is done.</source>
        <translation>Guardando. La ventana se cierra al terminar.</translation>
    </message>
</context>
<context>
    <name>MemberForm</name>
    <message>
        <source>Making keys …</source>
        <translation>Creando claves …</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>They sign in at this computer from then on.</source>
        <translation>Desde entonces entra en este equipo.</translation>
    </message>
    <message>
        <source>What %1 may do</source>
        <translation>Qué puede hacer %1</translation>
    </message>
    <message>
        <source>It holds from their next sign-in.</source>
        <translation>Vale desde la próxima vez que entre.</translation>
    </message>
    <message>
        <source>Their name, as they will sign in</source>
        <translation>Su nombre, tal como entrará</translation>
    </message>
    <message>
        <source>What they do here</source>
        <translation>Qué hace aquí</translation>
    </message>
    <message>
        <source>Now let them sit here and type their own passphrase.</source>
        <translation>Ahora deje que se siente aquí y escriba su propia frase de acceso.</translation>
    </message>
    <message>
        <source>Somebody may know their passphrase?</source>
        <translation>¿Puede que alguien sepa su frase de acceso?</translation>
    </message>
    <message>
        <source>Nobody else may know it, and nobody can look it up later.</source>
        <translation>Nadie más debe conocerla, y nadie puede consultarla después.</translation>
    </message>
    <message>
        <source>Let them sit here and type a new one. Everybody gets new keys: whoever knows the older one opens nothing that is kept from then on. What they typed and did not give yet goes.</source>
        <translation>Que se siente aquí y escriba una nueva. Todas las personas reciben claves nuevas: quien sepa la anterior no abre nada de lo que se guarde desde entonces. Lo que escribió y aún no dio se borra.</translation>
    </message>
    <message>
        <source>New passphrase and new keys</source>
        <translation>Nueva frase de acceso y claves nuevas</translation>
    </message>
    <message>
        <source>Their passphrase</source>
        <translation>Su frase de acceso</translation>
    </message>
    <message>
        <source>Their passphrase again</source>
        <translation>Su frase de acceso otra vez</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together.</source>
        <translation>Cuatro o más palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Add them</source>
        <translation>Añadir</translation>
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
        <source>Not saved yet. Type the name they sign in with.</source>
        <translation>Aún sin guardar. Escriba el nombre con el que entra.</translation>
    </message>
    <message>
        <source>Not saved yet. Choose at least one role.</source>
        <translation>Aún sin guardar. Elija al menos una función.</translation>
    </message>
    <message>
        <source>Not saved yet. They type a passphrase.</source>
        <translation>Aún sin guardar. Falta que escriba una frase de acceso.</translation>
    </message>
    <message>
        <source>Not saved yet. The two passphrases are not the same. Type both again.</source>
        <translation>Aún sin guardar. Las dos frases no son iguales. Escriba las dos otra vez.</translation>
    </message>
</context>
<context>
    <name>MessageBar</name>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
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
    <name>NeedsForm</name>
    <message>
        <source>Names in the language of this window. A need that is hidden is not offered any more; what was said before keeps its name.</source>
        <translation>Nombres en el idioma de esta ventana. Una necesidad oculta ya no se ofrece; lo que se dijo antes conserva su nombre.</translation>
    </message>
    <message>
        <source>Called here: %1</source>
        <translation>Aquí se llama: %1</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculta</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>One more, of your own</source>
        <translation>Una más, propia</translation>
    </message>
    <message>
        <source>Save this list</source>
        <translation>Guardar esta lista</translation>
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
        <source>One tap keeps it. The rest can be left empty.</source>
        <translation>Un toque lo guarda. Lo demás puede quedar vacío.</translation>
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
    <message>
        <source>Who came along</source>
        <translation>Quién vino con la persona</translation>
    </message>
</context>
<context>
    <name>NewSheet</name>
    <message>
        <source>Write this down on paper now</source>
        <translation>Escriba esto en papel ahora</translation>
    </message>
    <message>
        <source>It opens the records when nobody can sign in. It is shown only this once.</source>
        <translation>Abre los datos cuando nadie puede entrar. Se muestra solo esta vez.</translation>
    </message>
    <message>
        <source>Keep the paper in an envelope, away from this computer. Then type it here.</source>
        <translation>Guarde el papel en un sobre, lejos de este equipo. Luego escríbalo aquí.</translation>
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
        <source>This is not as on the sheet. Compare it, then type it again.</source>
        <translation>No es como en la hoja. Compárelo y escríbalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>NotePart</name>
    <message>
        <source>Somebody read these words aloud to themselves and said what they hear. Note what they are, never who.</source>
        <translation>Alguien leyó estas palabras en voz alta para sí y dijo qué entiende. Anote qué es esa persona, nunca quién.</translation>
    </message>
    <message>
        <source>Note this reading</source>
        <translation>Anotar esta lectura</translation>
    </message>
</context>
<context>
    <name>Notes</name>
    <message>
        <source>said by the person</source>
        <translation>dicho por la persona</translation>
    </message>
    <message>
        <source>seen or heard</source>
        <translation>visto u oído</translation>
    </message>
    <message>
        <source>in the record</source>
        <translation>en el historial</translation>
    </message>
    <message>
        <source>told by others</source>
        <translation>contado por otras personas</translation>
    </message>
    <message>
        <source>seen by a peer worker</source>
        <translation>visto por una persona del grupo de pares</translation>
    </message>
    <message>
        <source>Another answer</source>
        <translation>Otra respuesta</translation>
    </message>
    <message>
        <source>A row that is not marked is not “no”. Forward once more goes on.</source>
        <translation>Una fila sin marcar no es «no». Con Adelante otra vez se sigue.</translation>
    </message>
    <message>
        <source>The talk stays shut until that is known.</source>
        <translation>La conversación sigue cerrada hasta que eso se sepa.</translation>
    </message>
    <message>
        <source>How the person told it</source>
        <translation>Cómo lo contó la persona</translation>
    </message>
    <message>
        <source>Aloud</source>
        <translation>En voz alta</translation>
    </message>
    <message>
        <source>On the screen</source>
        <translation>En la pantalla</translation>
    </message>
    <message>
        <source>By point card</source>
        <translation>Con la tarjeta de señalar</translation>
    </message>
    <message>
        <source>In writing</source>
        <translation>Por escrito</translation>
    </message>
    <message>
        <source>By a silent signal</source>
        <translation>Con una señal silenciosa</translation>
    </message>
</context>
<context>
    <name>NotesPage</name>
    <message>
        <source>What you saw, heard or read. Leave open what you have not looked at.</source>
        <translation>Lo que vio, oyó o leyó. Deje abierto lo que no ha mirado.</translation>
    </message>
    <message>
        <source>Looks, clothes and where a person comes from are never a reason.</source>
        <translation>El aspecto, la ropa y el origen de una persona nunca son un motivo.</translation>
    </message>
    <message>
        <source>Each press is kept at once; press it again to take it back.</source>
        <translation>Cada pulsación se guarda al momento; pulse otra vez para retirarla.</translation>
    </message>
    <message>
        <source>Draft: no second person has read this yet</source>
        <translation>Borrador: ninguna otra persona ha leído esto aún</translation>
    </message>
    <message>
        <source>Someone came in</source>
        <translation>Entró alguien</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>1 to 3 mark the row and move on. Space marks or clears.</source>
        <translation>Del 1 al 3 marcan la fila y pasan a la siguiente. Espacio marca o borra.</translation>
    </message>
    <message>
        <source>%1 of %2 noted</source>
        <translation>%1 de %2 anotadas</translation>
    </message>
</context>
<context>
    <name>NoticesPage</name>
    <message>
        <source>What other leads did</source>
        <translation>Lo que hicieron otras personas responsables</translation>
    </message>
    <message>
        <source>If you know nothing of one of these, ask them. The log tells more.</source>
        <translation>Si no sabía de algo de esto, pregunte a esa persona. El registro dice más.</translation>
    </message>
    <message>
        <source>You have seen all of it.</source>
        <translation>Ya lo ha visto todo.</translation>
    </message>
    <message>
        <source>Go on to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Seen</source>
        <translation>Visto</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
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
    <name>OpenPage</name>
    <message>
        <source>Read in words</source>
        <translation>En palabras</translation>
    </message>
    <message>
        <source>the file, as a person would say it</source>
        <translation>el archivo, como lo diría una persona</translation>
    </message>
    <message>
        <source>Read every question</source>
        <translation>Leer cada pregunta</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Version %1 · %2 · %3</source>
        <translation>Versión %1 · %2 · %3</translation>
    </message>
    <message>
        <source>All protocols</source>
        <translation>Todos los protocolos</translation>
    </message>
    <message>
        <source>Set for this place</source>
        <translation>Fijado para este lugar</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Not in use here.</source>
        <translation>Aquí no está en uso.</translation>
    </message>
    <message>
        <source>In use: %1.</source>
        <translation>En uso: %1.</translation>
    </message>
    <message>
        <source>See what changed</source>
        <translation>Ver qué cambió</translation>
    </message>
    <message>
        <source>Set again what this place owes</source>
        <translation>Fijar de nuevo lo que este lugar debe hacer</translation>
    </message>
    <message>
        <source>A law in this version is only a placeholder. It stays in use, and intake goes on. A new version can be approved once it names its laws.</source>
        <translation>Una ley de esta versión es solo un texto provisional. Sigue en uso y la admisión continúa. Una versión nueva podrá aprobarse cuando nombre sus leyes.</translation>
    </message>
    <message>
        <source>It can be approved when the check and the cases agree with it.</source>
        <translation>Se puede aprobar cuando la comprobación y los casos coincidan.</translation>
    </message>
</context>
<context>
    <name>OutcomeCard</name>
    <message>
        <source>What the partner answered</source>
        <translation>Lo que respondió la entidad colaboradora</translation>
    </message>
    <message>
        <source>The partner answered</source>
        <translation>La entidad colaboradora respondió</translation>
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
        <translation>La entidad colaboradora no lo dice</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>Offered to</source>
        <translation>Se ofrece a</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Se pregunta</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Not settled</source>
        <translation>No decidido</translation>
    </message>
    <message>
        <source>Then</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Deberes</translation>
    </message>
    <message>
        <source>Reasons: %1.</source>
        <translation>Motivos: %1.</translation>
    </message>
    <message>
        <source>People of any age.</source>
        <translation>Personas de cualquier edad.</translation>
    </message>
    <message>
        <source>People aged %1 and over.</source>
        <translation>Personas de %1 años o más.</translation>
    </message>
    <message>
        <source>People up to the age of %1.</source>
        <translation>Personas de hasta %1 años.</translation>
    </message>
    <message>
        <source>People aged %1 to %2.</source>
        <translation>Personas de %1 a %2 años.</translation>
    </message>
    <message>
        <source>At any other age nothing is asked.</source>
        <translation>A cualquier otra edad no se pregunta nada.</translation>
    </message>
    <message>
        <source>Say who will see the answers.</source>
        <translation>Diga quién verá las respuestas.</translation>
    </message>
    <message>
        <source>%1, %2. Each may be left unanswered.</source>
        <translation>%1, %2. Cada una puede quedar sin responder.</translation>
    </message>
    <message>
        <source>A partner does a part; only what is agreed comes back.</source>
        <translation>Una entidad colaboradora hace una parte; solo vuelve lo acordado.</translation>
    </message>
    <message>
        <source>Otherwise: %1.</source>
        <translation>Si no: %1.</translation>
    </message>
    <message>
        <source>When several things come together</source>
        <translation>Cuando se juntan varias cosas</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>While an answer that is missing could change the result, it stays open.</source>
        <translation>Mientras una respuesta que falta pueda cambiar el resultado, queda abierto.</translation>
    </message>
    <message>
        <source>Nothing is reported on a score.</source>
        <translation>Nada se informa por una puntuación.</translation>
    </message>
    <message>
        <source>%1, when %2</source>
        <translation>%1, cuando %2</translation>
    </message>
    <message>
        <source>%1 (%2), when %3</source>
        <translation>%1 (%2), cuando %3</translation>
    </message>
</context>
<context>
    <name>PaperChoice</name>
    <message>
        <source>Paper</source>
        <translation>Papel</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>No second language</source>
        <translation>Sin segundo idioma</translation>
    </message>
    <message>
        <source>Beside it</source>
        <translation>Junto a él</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Carta</translation>
    </message>
    <message>
        <source>The desk&apos;s own number</source>
        <translation>El número del mostrador</translation>
    </message>
    <message>
        <source>Number on the card</source>
        <translation>Número en la tarjeta</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>Impresora</translation>
    </message>
    <message>
        <source>Own wording, not yet read by a second person: %1</source>
        <translation>Redacción propia, aún no leída por una segunda persona: %1</translation>
    </message>
</context>
<context>
    <name>PassphrasePart</name>
    <message>
        <source>Not saved yet. Type the passphrase you have now.</source>
        <translation>Aún sin guardar. Escriba la frase de acceso de ahora.</translation>
    </message>
    <message>
        <source>Not saved yet. Type the new passphrase.</source>
        <translation>Aún sin guardar. Escriba la frase nueva.</translation>
    </message>
    <message>
        <source>Not saved yet. The two new ones differ. Type all three again.</source>
        <translation>Aún sin guardar. Las dos nuevas son distintas. Escriba las tres otra vez.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando …</translation>
    </message>
    <message>
        <source>Saved. Sign in with the new passphrase from now on.</source>
        <translation>Guardado. Desde ahora entre con la frase nueva.</translation>
    </message>
    <message>
        <source>Saved, and everybody has new keys. Sign out now, and in again with the new passphrase.</source>
        <translation>Guardado, y todas las personas tienen claves nuevas. Cierre sesión ahora y vuelva a entrar con la nueva frase de acceso.</translation>
    </message>
    <message>
        <source>Backups made before that still open with the older passphrase: %1.</source>
        <translation>Copias de seguridad hechas antes que aún se abren con la frase de acceso anterior: %1.</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>Only you know it. Nobody can look it up or give it back to you.</source>
        <translation>Solo usted la conoce. Nadie puede consultarla ni devolvérsela.</translation>
    </message>
    <message>
        <source>The passphrase you have now</source>
        <translation>La frase de acceso de ahora</translation>
    </message>
    <message>
        <source>The new passphrase</source>
        <translation>La frase nueva</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>La frase nueva otra vez</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together.</source>
        <translation>Cuatro o más palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Change it</source>
        <translation>Cambiarla</translation>
    </message>
    <message>
        <source>Somebody may know it: new keys too</source>
        <translation>Alguien puede conocerla: también claves nuevas</translation>
    </message>
    <message>
        <source>Change it: the older passphrase opens nothing here any more (enforced by the program). Copies and backups made before still open with it.</source>
        <translation>Cambiarla: la frase de acceso anterior ya no abre nada aquí (lo impone el programa). Las copias y copias de seguridad hechas antes aún se abren con ella.</translation>
    </message>
    <message>
        <source>New keys too: whoever knows it opens nothing that is kept from then on (enforced by encryption). They may have read what was kept before; copies made before stay as they are. What you typed and did not give yet goes.</source>
        <translation>También claves nuevas: quien la conozca no abre nada de lo que se guarde desde entonces (lo impone el cifrado). Puede haber leído lo guardado antes; las copias hechas antes quedan como están. Lo que usted escribió y aún no envió se borra.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>enforced by encryption</source>
        <translation>garantizado por el cifrado</translation>
    </message>
    <message>
        <source>enforced by the program</source>
        <translation>garantizado por el programa</translation>
    </message>
    <message>
        <source>Asks for the passphrase again</source>
        <translation>Pide la frase de acceso otra vez</translation>
    </message>
    <message>
        <source>Everybody who signs in</source>
        <translation>Todas las personas que entran</translation>
    </message>
    <message>
        <source>Kept from %1: %2</source>
        <translation>Cerrado para %1: %2</translation>
    </message>
    <message>
        <source>Open answers, notes and how to reach somebody</source>
        <translation>Abrir respuestas, notas y cómo localizar a alguien</translation>
    </message>
    <message>
        <source>Ask questions and keep what is said</source>
        <translation>Preguntar y guardar lo que se dice</translation>
    </message>
    <message>
        <source>Hold the coded rows that figures are made from</source>
        <translation>Tener las filas en código de las que salen las cifras</translation>
    </message>
    <message>
        <source>Look at figures in the review</source>
        <translation>Ver las cifras en el balance</translation>
    </message>
    <message>
        <source>Save figures as a file</source>
        <translation>Guardar cifras en un archivo</translation>
    </message>
    <message>
        <source>Read the log</source>
        <translation>Leer el registro</translation>
    </message>
    <message>
        <source>Save the log as a file</source>
        <translation>Guardar el registro como archivo</translation>
    </message>
    <message>
        <source>Read times of day in the log</source>
        <translation>Leer las horas en el registro</translation>
    </message>
    <message>
        <source>Add a supervisor</source>
        <translation>Añadir a quien supervisa</translation>
    </message>
    <message>
        <source>Add somebody who works with people</source>
        <translation>Añadir a alguien que trabaja con personas</translation>
    </message>
    <message>
        <source>Remove somebody from the staff</source>
        <translation>Quitar a alguien del personal</translation>
    </message>
    <message>
        <source>Change what somebody may do</source>
        <translation>Cambiar lo que alguien puede hacer</translation>
    </message>
    <message>
        <source>Make a new recovery sheet</source>
        <translation>Hacer una nueva hoja de recuperación</translation>
    </message>
    <message>
        <source>See who could open what, since when, given by whom</source>
        <translation>Ver quién podía abrir qué, desde cuándo y por quién</translation>
    </message>
    <message>
        <source>Be told what other leads did</source>
        <translation>Recibir aviso de lo que hicieron otras personas responsables</translation>
    </message>
    <message>
        <source>Make a try at a passphrase slower</source>
        <translation>Hacer más lento cada intento de entrar</translation>
    </message>
    <message>
        <source>Approve protocols and translations</source>
        <translation>Aprobar protocolos y traducciones</translation>
    </message>
    <message>
        <source>Change the settings of the site</source>
        <translation>Cambiar los ajustes del lugar</translation>
    </message>
    <message>
        <source>Add and change services</source>
        <translation>Añadir y cambiar servicios</translation>
    </message>
    <message>
        <source>Make a backup</source>
        <translation>Hacer una copia</translation>
    </message>
    <message>
        <source>Delete a backup</source>
        <translation>Borrar una copia</translation>
    </message>
    <message>
        <source>Bring a backup back</source>
        <translation>Recuperar una copia</translation>
    </message>
    <message>
        <source>Decide how long records are kept</source>
        <translation>Decidir cuánto se guardan los datos</translation>
    </message>
    <message>
        <source>Erase everything kept of a person</source>
        <translation>Borrar todo lo guardado de una persona</translation>
    </message>
    <message>
        <source>Allow that the keys are destroyed</source>
        <translation>Permitir que se destruyan las claves</translation>
    </message>
</context>
<context>
    <name>PermissionsPart</name>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Enforced by encryption: the key is not in their hands. Enforced by the program: somebody able to alter the program could get round it.</source>
        <translation>Garantizado por el cifrado: no tienen la clave. Garantizado por el programa: quien pueda alterar el programa podría saltárselo.</translation>
    </message>
</context>
<context>
    <name>PersonCard</name>
    <message>
        <source>The person takes it back</source>
        <translation>La persona lo retira</translation>
    </message>
    <message>
        <source>Ask which answers go, and mark those. They count no more; that they were given stays in the record. Those not marked stay and count. No more questions are asked. What you have to do stays.</source>
        <translation>Pregunte qué respuestas se van y márquelas. Ya no cuentan; que se dieron queda en la ficha. Las no marcadas se quedan y cuentan. No se hacen más preguntas. Lo que usted tiene que hacer sigue en pie.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Take back what is marked</source>
        <translation>Retirar lo marcado</translation>
    </message>
    <message>
        <source>No more questions</source>
        <translation>No más preguntas</translation>
    </message>
    <message>
        <source>Nothing more is asked. What was said stays kept and counts. What you have to do stays.</source>
        <translation>No se pregunta nada más. Lo dicho queda guardado y cuenta. Lo que usted tiene que hacer sigue en pie.</translation>
    </message>
    <message>
        <source>Ask no more questions</source>
        <translation>No preguntar más</translation>
    </message>
    <message>
        <source>The age or who came along became known, or was wrong</source>
        <translation>Se supo la edad o quién vino, o estaba mal</translation>
    </message>
    <message>
        <source>A call was promised</source>
        <translation>Se prometió una llamada</translation>
    </message>
    <message>
        <source>Call at the agreed time only, and read first how to reach them safely.</source>
        <translation>Llame solo a la hora acordada, y lea antes cómo contactar sin peligro.</translation>
    </message>
    <message>
        <source>Time of the call, such as 17:30</source>
        <translation>Hora de la llamada, como 17:30</translation>
    </message>
    <message>
        <source>Keep the time of the call</source>
        <translation>Guardar la hora de la llamada</translation>
    </message>
    <message>
        <source>%1. Another age was answered: it counts as disputed until it is known.</source>
        <translation>%1. Se respondió otra edad: cuenta como dudosa hasta que se sepa.</translation>
    </message>
    <message>
        <source>Keep this</source>
        <translation>Guardar esto</translation>
    </message>
    <message>
        <source>Who came along</source>
        <translation>Quién vino con la persona</translation>
    </message>
    <message>
        <source>Known so far: %1</source>
        <translation>Se sabe hasta ahora: %1</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Age in whole years, such as 17 or 15-17</source>
        <translation>Edad en años enteros, como 17 o 15-17</translation>
    </message>
    <message>
        <source>How it became known, or why it was wrong</source>
        <translation>Cómo se supo, o por qué estaba mal</translation>
    </message>
</context>
<context>
    <name>PersonPage</name>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
</context>
<context>
    <name>PersonPictures</name>
    <message>
        <source>Sun</source>
        <translation>Sol</translation>
    </message>
    <message>
        <source>Tree</source>
        <translation>Árbol</translation>
    </message>
    <message>
        <source>Fish</source>
        <translation>Pez</translation>
    </message>
    <message>
        <source>House</source>
        <translation>Casa</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Estrella</translation>
    </message>
    <message>
        <source>Cup</source>
        <translation>Taza</translation>
    </message>
</context>
<context>
    <name>PictureMeaning</name>
    <message>
        <source>A place to sleep</source>
        <translation>Un lugar para dormir</translation>
    </message>
    <message>
        <source>Hours of work and rest</source>
        <translation>Horas de trabajo y descanso</translation>
    </message>
    <message>
        <source>Something sexual</source>
        <translation>Algo sexual</translation>
    </message>
    <message>
        <source>An illness</source>
        <translation>Una enfermedad</translation>
    </message>
    <message>
        <source>Alcohol or drugs</source>
        <translation>Alcohol o drogas</translation>
    </message>
    <message>
        <source>Danger or safety at work</source>
        <translation>Peligro o seguridad en el trabajo</translation>
    </message>
    <message>
        <source>Medicine or treatment</source>
        <translation>Medicina o tratamiento</translation>
    </message>
    <message>
        <source>Work in a home</source>
        <translation>Trabajo en una casa</translation>
    </message>
    <message>
        <source>A kidney</source>
        <translation>Un riñón</translation>
    </message>
    <message>
        <source>What would help</source>
        <translation>Lo que ayudaría</translation>
    </message>
    <message>
        <source>Hurt or threatened</source>
        <translation>Herida o amenaza</translation>
    </message>
    <message>
        <source>Free to come and go, or not</source>
        <translation>Libertad de entrar y salir, o no</translation>
    </message>
    <message>
        <source>Now, today</source>
        <translation>Ahora, hoy</translation>
    </message>
    <message>
        <source>Going away from home</source>
        <translation>Irse de casa</translation>
    </message>
    <message>
        <source>Any of several things</source>
        <translation>Cualquiera de varias cosas</translation>
    </message>
    <message>
        <source>Getting married</source>
        <translation>Casarse</translation>
    </message>
    <message>
        <source>Reaching the family</source>
        <translation>Comunicarse con la familia</translation>
    </message>
    <message>
        <source>Something to eat</source>
        <translation>Algo de comer</translation>
    </message>
    <message>
        <source>Kitchen work</source>
        <translation>Trabajo de cocina</translation>
    </message>
    <message>
        <source>Farm or forest</source>
        <translation>Campo o bosque</translation>
    </message>
    <message>
        <source>Somebody controls you</source>
        <translation>Alguien controla a la persona</translation>
    </message>
    <message>
        <source>Lied to or pushed</source>
        <translation>Engaño o presión</translation>
    </message>
    <message>
        <source>Something against the law</source>
        <translation>Algo contra la ley</translation>
    </message>
    <message>
        <source>Something on the mind</source>
        <translation>Algo que preocupa</translation>
    </message>
    <message>
        <source>Pay</source>
        <translation>La paga</translation>
    </message>
    <message>
        <source>A debt</source>
        <translation>Una deuda</translation>
    </message>
    <message>
        <source>Asking strangers for money</source>
        <translation>Pedir dinero a desconocidos</translation>
    </message>
    <message>
        <source>Savings</source>
        <translation>Ahorros</translation>
    </message>
    <message>
        <source>Identity papers</source>
        <translation>Documentos de identidad</translation>
    </message>
    <message>
        <source>Advice on rights</source>
        <translation>Asesoría sobre derechos</translation>
    </message>
    <message>
        <source>Calling and seeing people</source>
        <translation>Llamar y ver a gente</translation>
    </message>
    <message>
        <source>Who sees what is said</source>
        <translation>Quién ve lo que se dice</translation>
    </message>
    <message>
        <source>Talking to somebody</source>
        <translation>Hablar con alguien</translation>
    </message>
    <message>
        <source>A group of workers</source>
        <translation>Un grupo de trabajadores</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>School</source>
        <translation>La escuela</translation>
    </message>
    <message>
        <source>Building work</source>
        <translation>Construcción</translation>
    </message>
    <message>
        <source>Driving</source>
        <translation>Conducir</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Fábrica</translation>
    </message>
    <message>
        <source>Fishing or a ship</source>
        <translation>Pesca o un barco</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>La policía</translation>
    </message>
    <message>
        <source>None of these</source>
        <translation>Nada de esto</translation>
    </message>
    <message>
        <source>Something else</source>
        <translation>Otra cosa</translation>
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
        <source>Not sure, or not known</source>
        <translation>No seguro, o no se sabe</translation>
    </message>
    <message>
        <source>More answers</source>
        <translation>Más respuestas</translation>
    </message>
    <message>
        <source>It felt good</source>
        <translation>Se sintió bien</translation>
    </message>
    <message>
        <source>It felt partly good</source>
        <translation>Se sintió bien en parte</translation>
    </message>
    <message>
        <source>It did not feel good</source>
        <translation>No se sintió bien</translation>
    </message>
    <message>
        <source>I do not want to say</source>
        <translation>No quiero decirlo</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>England</source>
        <translation>Inglaterra</translation>
    </message>
    <message>
        <source>Northern Ireland</source>
        <translation>Irlanda del Norte</translation>
    </message>
    <message>
        <source>Scotland</source>
        <translation>Escocia</translation>
    </message>
    <message>
        <source>Wales</source>
        <translation>Gales</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Until a place is chosen, duties that hang on it stay open.</source>
        <translation>Mientras no se elija un lugar, los deberes que dependen de él quedan abiertos.</translation>
    </message>
    <message>
        <source>“%1” is kept, and is not in the list. Choose the place again.</source>
        <translation>«%1» se conserva y no está en la lista. Elija el lugar de nuevo.</translation>
    </message>
    <message>
        <source>Choose one of these. What is in no list is not saved.</source>
        <translation>Elija uno de estos. Lo que no está en la lista no se guarda.</translation>
    </message>
    <message>
        <source>It includes: %1.</source>
        <translation>Incluye: %1.</translation>
    </message>
    <message>
        <source>It includes every state and the District of Columbia.</source>
        <translation>Incluye todos los estados y el Distrito de Columbia.</translation>
    </message>
    <message>
        <source>A duty of one part is owed only where that part is chosen.</source>
        <translation>Un deber de una parte solo existe donde se elige esa parte.</translation>
    </message>
</context>
<context>
    <name>PointPage</name>
    <message>
        <source>Look at it together and mark what is pointed at. Each mark is kept at once; press again to take it back.</source>
        <translation>Mírenla juntos y marque lo que la persona señale. Cada marca se guarda al momento; pulse otra vez para quitarla.</translation>
    </message>
    <message>
        <source>Draft: no second person has read this yet</source>
        <translation>Borrador: ninguna otra persona ha leído esto aún</translation>
    </message>
    <message>
        <source>Someone came in</source>
        <translation>Entró alguien</translation>
    </message>
    <message>
        <source>Put the card away</source>
        <translation>Guardar la tarjeta</translation>
    </message>
</context>
<context>
    <name>PrivacyPage</name>
    <message>
        <source>Who is in the room?</source>
        <translation>¿Quién está en la sala?</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>Abierto de nuevo</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nueva admisión</translation>
    </message>
    <message>
        <source>Who is in the room now?</source>
        <translation>¿Quién está ahora en la sala?</translation>
    </message>
    <message>
        <source>Press a digit. Nothing moves on until you press a button below.</source>
        <translation>Pulse una cifra. Nada avanza hasta que pulse un botón de abajo.</translation>
    </message>
    <message>
        <source>They go on without an interpreter</source>
        <translation>Sigue sin intérprete</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
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
        <source>Nobody from the person’s circle interprets here, and no child.</source>
        <translation>Aquí no interpreta nadie del entorno de la persona, ni un niño.</translation>
    </message>
    <message>
        <source>Thank them, and call a qualified interpreter. By phone is quickest: say the reference, never the person’s name.</source>
        <translation>Dé las gracias y llame a un servicio de interpretación profesional. Por teléfono es lo más rápido: diga la referencia, nunca el nombre de la persona.</translation>
    </message>
    <message>
        <source>This interpreter is not wanted. Nobody asks why.</source>
        <translation>No se quiere a este intérprete. Nadie pregunta por qué.</translation>
    </message>
    <message>
        <source>Go on once another is there, or once the person says to go on without.</source>
        <translation>Siga cuando haya otro, o cuando la persona diga que se siga sin él.</translation>
    </message>
    <message>
        <source>Care goes on as usual.</source>
        <translation>La atención sigue como siempre.</translation>
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
        <source>Nobody else here is a lead.</source>
        <translation>Nadie más aquí es responsable.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Make another person a lead first.</source>
        <translation>Haga antes responsable a otra persona.</translation>
    </message>
    <message>
        <source>A try at a passphrase cannot cost this: it is out of bounds, or less than now.</source>
        <translation>Un intento de entrar no puede costar esto: está fuera de límites, o es menos que ahora.</translation>
    </message>
    <message>
        <source>Choose a value above the present one.</source>
        <translation>Elija un valor mayor que el actual.</translation>
    </message>
    <message>
        <source>Somebody has not signed in since a try at a passphrase was made slower.</source>
        <translation>Alguien no ha entrado desde que los intentos se hicieron más lentos.</translation>
    </message>
    <message>
        <source>Wait until everybody has signed in once, or remove who no longer comes.</source>
        <translation>Espere a que todas las personas hayan entrado una vez, o quite a quien ya no viene.</translation>
    </message>
    <message>
        <source>The sign-in file is missing, and so is its copy.</source>
        <translation>Falta el archivo de acceso, y también su copia.</translation>
    </message>
    <message>
        <source>The records are still there, locked. No passphrase opens them, and no recovery sheet does by itself.</source>
        <translation>Los datos siguen ahí, cerrados. Ninguna frase los abre, ni una hoja de recuperación por sí sola.</translation>
    </message>
    <message>
        <source>Ask your lead for a backup kept elsewhere: its sign-in file opens the records again, with a passphrase or the recovery sheet of that day.</source>
        <translation>Pida a su responsable una copia guardada en otro sitio: su archivo de acceso vuelve a abrir los datos, con una frase o la hoja de recuperación de aquel día.</translation>
    </message>
    <message>
        <source>Destroying the keys is not switched on here.</source>
        <translation>Destruir las claves no está activado aquí.</translation>
    </message>
    <message>
        <source>A lead can switch it on in Settings.</source>
        <translation>Una persona responsable puede activarlo en Ajustes.</translation>
    </message>
    <message>
        <source>A small file that the last saving needed was taken away, and the records do not fit together now.</source>
        <translation>Se quitó un pequeño archivo que necesitaba el último guardado, y ahora los datos no encajan.</translation>
    </message>
    <message>
        <source>Part of the file with the records is older than the rest, or was changed outside the program.</source>
        <translation>Una parte del archivo con los datos es más antigua que el resto o se cambió fuera del programa.</translation>
    </message>
    <message>
        <source>Ask your lead to bring back the newest backup. A lead can decide to go on with this file.</source>
        <translation>Pida a su responsable que recupere la copia de seguridad más reciente. Una persona responsable puede decidir seguir con este archivo.</translation>
    </message>
    <message>
        <source>These records were written by an older version of the program, and are opened only to read.</source>
        <translation>Estos datos los escribió una versión anterior del programa y se abren solo para leer.</translation>
    </message>
    <message>
        <source>Sign in to write once. They are then brought to this version, after a backup.</source>
        <translation>Inicie sesión una vez para escribir. Entonces se actualizan a esta versión, después de una copia de seguridad.</translation>
    </message>
    <message>
        <source>Part of the file with the records was found damaged, so nothing more is written into it.</source>
        <translation>Se encontró dañada parte del archivo de datos, por eso no se escribe nada más en él.</translation>
    </message>
    <message>
        <source>This is not saved. What was saved before can be read.</source>
        <translation>Esto no está guardado. Lo guardado antes se puede leer.</translation>
    </message>
    <message>
        <source>Write it on paper for now, and ask your lead to bring back the newest backup.</source>
        <translation>Anótelo en papel por ahora, y pida a su responsable que recupere la copia más nueva.</translation>
    </message>
    <message>
        <source>There is no backup in this folder.</source>
        <translation>No hay ninguna copia en esta carpeta.</translation>
    </message>
    <message>
        <source>Choose the folder of one backup; it holds a key file and a file with records.</source>
        <translation>Elija la carpeta de una copia; contiene un archivo de claves y otro con datos.</translation>
    </message>
    <message>
        <source>This backup is not whole, so it was not used.</source>
        <translation>Esta copia no está completa, por eso no se usó.</translation>
    </message>
    <message>
        <source>The records here were not touched.</source>
        <translation>Los datos de aquí no se tocaron.</translation>
    </message>
    <message>
        <source>Choose another backup.</source>
        <translation>Elija otra copia.</translation>
    </message>
    <message>
        <source>This is the newest backup.</source>
        <translation>Esta es la copia más nueva.</translation>
    </message>
    <message>
        <source>It was not deleted.</source>
        <translation>No se borró.</translation>
    </message>
    <message>
        <source>Make a new backup first, then delete this one.</source>
        <translation>Haga antes una copia nueva y luego borre esta.</translation>
    </message>
    <message>
        <source>The clock of this computer has jumped forward by %1 days.</source>
        <translation>El reloj de este equipo ha saltado %1 días hacia delante.</translation>
    </message>
    <message>
        <source>Nothing was deleted.</source>
        <translation>No se borró nada.</translation>
    </message>
    <message>
        <source>Check the date. If it is right, confirm once more.</source>
        <translation>Mire la fecha. Si es correcta, confirme otra vez.</translation>
    </message>
    <message>
        <source>Try again in %1 seconds.</source>
        <translation>Intente de nuevo en %1 segundos.</translation>
    </message>
    <message>
        <source>These records are open in another window.</source>
        <translation>Estos datos están abiertos en otra ventana.</translation>
    </message>
    <message>
        <source>Go on in the other window, or close it there and sign in here.</source>
        <translation>Siga en la otra ventana, o ciérrela allí y entre aquí.</translation>
    </message>
    <message>
        <source>The computer has too little free memory to unlock.</source>
        <translation>El equipo tiene muy poca memoria libre para abrir.</translation>
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
        <translation>Este código de recuperación no abre estos datos.</translation>
    </message>
    <message>
        <source>Look for the newest sheet of this installation.</source>
        <translation>Busque la hoja más reciente de esta instalación.</translation>
    </message>
    <message>
        <source>There are no records in this folder.</source>
        <translation>No hay datos en esta carpeta.</translation>
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
        <translation>Los datos siguen ahí, cerrados.</translation>
    </message>
    <message>
        <source>The keys are here, but the file with the records is gone.</source>
        <translation>Las claves están aquí, pero el archivo de los datos ya no está.</translation>
    </message>
    <message>
        <source>Nothing new was started in its place.</source>
        <translation>No se empezó nada nuevo en su lugar.</translation>
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
        <translation>El archivo de los datos no está cifrado, o este programa no puede cifrar.</translation>
    </message>
    <message>
        <source>It was not opened and nothing was written.</source>
        <translation>No se abrió y no se escribió nada.</translation>
    </message>
    <message>
        <source>Do not work on this computer. Tell your lead.</source>
        <translation>No trabaje en este equipo. Avise a su responsable.</translation>
    </message>
    <message>
        <source>The file with the records belongs to another installation.</source>
        <translation>El archivo de los datos es de otra instalación.</translation>
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
        <source>Install the newer version, then sign in again.</source>
        <translation>Instale la versión más nueva y entre de nuevo.</translation>
    </message>
    <message>
        <source>Part of the file with the records is damaged.</source>
        <translation>Parte del archivo de los datos está dañada.</translation>
    </message>
    <message>
        <source>Do not delete anything. Ask your lead to bring back the newest backup.</source>
        <translation>No borre nada. Pida a su responsable que recupere la copia de seguridad más reciente.</translation>
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
        <translation>Un dato guardado está dañado y no se puede leer (ficha %1).</translation>
    </message>
    <message>
        <source>Everything else is as it was.</source>
        <translation>Todo lo demás está como estaba.</translation>
    </message>
    <message>
        <source>Tell your lead the number of the record.</source>
        <translation>Dígale a su responsable el número de la ficha.</translation>
    </message>
    <message>
        <source>The file with the records did not answer.</source>
        <translation>El archivo de los datos no respondió.</translation>
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
        <translation>La carpeta de los datos solo se puede leer.</translation>
    </message>
    <message>
        <source>This asks for your passphrase once more, and it was not given.</source>
        <translation>Esto pide su frase de acceso una vez más, y no se dio.</translation>
    </message>
    <message>
        <source>Do it again, and type your passphrase when asked.</source>
        <translation>Hágalo de nuevo y escriba su frase de acceso cuando se le pida.</translation>
    </message>
    <message>
        <source>Nothing new was started. Check that the disk is connected, or choose another folder.</source>
        <translation>No se empezó nada nuevo. Compruebe que el disco esté conectado, o elija otra carpeta.</translation>
    </message>
    <message>
        <source>Records were here: there are backups in this folder.</source>
        <translation>Aquí hubo datos: en esta carpeta hay copias de seguridad.</translation>
    </message>
    <message>
        <source>Nothing was made, and the backups were not touched.</source>
        <translation>No se creó nada y las copias de seguridad no se tocaron.</translation>
    </message>
    <message>
        <source>Bring a backup back, or choose to start anew beside the backups.</source>
        <translation>Recupere una copia de seguridad o elija empezar de nuevo junto a las copias.</translation>
    </message>
    <message>
        <source>This is done, but it could not be opened just now.</source>
        <translation>Esto está hecho, pero no se pudo abrir en este momento.</translation>
    </message>
    <message>
        <source>The new passphrase is good.</source>
        <translation>La nueva frase de acceso es válida.</translation>
    </message>
    <message>
        <source>Sign in with it, then make a new recovery sheet in Settings.</source>
        <translation>Inicie sesión con ella y después cree una nueva hoja de recuperación en Ajustes.</translation>
    </message>
    <message>
        <source>Do not delete anything. Ask your lead to bring back the key file from a backup.</source>
        <translation>No borre nada. Pida a su responsable que recupere el archivo de claves de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The sign-in file is an older one, or was changed outside the program: somebody put it back, or it came from a backup.</source>
        <translation>El archivo de acceso es anterior o se modificó fuera del programa: alguien lo devolvió a su lugar, o procede de una copia de seguridad.</translation>
    </message>
    <message>
        <source>It was not used, and nothing was written. Passphrases changed since stay changed.</source>
        <translation>No se usó y no se escribió nada. Las frases de acceso cambiadas desde entonces siguen cambiadas.</translation>
    </message>
    <message>
        <source>Ask your lead. A lead can bring this file back with the recovery sheet, which is recorded; after that everybody chooses a new passphrase.</source>
        <translation>Pregunte a su responsable. Una persona responsable puede recuperar este archivo con la hoja de recuperación, y queda registrado; después, cada persona elige una nueva frase de acceso.</translation>
    </message>
    <message>
        <source>The sign-in file is from before everybody got new keys: somebody put it back, or it came from a backup.</source>
        <translation>El archivo de acceso es de antes de que todas las personas recibieran claves nuevas: alguien lo puso de nuevo, o viene de una copia.</translation>
    </message>
    <message>
        <source>It opens nothing that is kept now, and nothing was written.</source>
        <translation>No abre nada de lo que se guarda ahora, y no se escribió nada.</translation>
    </message>
    <message>
        <source>Ask your lead. The newest backup has the sign-in file of its day; bring that back.</source>
        <translation>Consulte con su responsable. La copia más reciente tiene el archivo de acceso de su día; recupérela.</translation>
    </message>
    <message>
        <source>Do not set the program up again. Ask your lead to bring back the newest backup.</source>
        <translation>No prepare el programa de nuevo. Pida a su responsable que recupere la copia de seguridad más reciente.</translation>
    </message>
    <message>
        <source>The file with the records is empty. A full disk or a syncing program can cause this.</source>
        <translation>El archivo de los datos está vacío. Un disco lleno o un programa de sincronización puede causarlo.</translation>
    </message>
    <message>
        <source>These records were written by a newer version of the program (%1; this one knows %2).</source>
        <translation>Estos datos los escribió una versión más nueva del programa (%1; esta conoce %2).</translation>
    </message>
    <message>
        <source>This is an older copy of the records: it ends at change %1; the last one seen was %2.</source>
        <translation>Esta es una copia más antigua de los datos: termina en el cambio %1; el último visto fue %2.</translation>
    </message>
    <message>
        <source>The clock of this computer may be wrong. It says: %1. The last time seen here was: %2.</source>
        <translation>Puede que el reloj de este equipo esté mal. Marca: %1. La última hora vista aquí fue: %2.</translation>
    </message>
    <message>
        <source>Set the clock first, or say that it is right. What is kept from then on bears its day and time.</source>
        <translation>Ponga primero el reloj en hora, o diga que está bien. Lo que se guarde desde entonces llevará su día y su hora.</translation>
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
        <translation>No se puede llegar a la carpeta de los datos.</translation>
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
        <translation>Los datos están cerrados.</translation>
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
        <translation>Estos datos están abiertos solo para leer.</translation>
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
        <translation>Abra de nuevo la ficha; sigue donde se detuvo.</translation>
    </message>
    <message>
        <source>A law in this version is only a placeholder.</source>
        <translation>Una ley de esta versión es solo un texto provisional.</translation>
    </message>
    <message>
        <source>Nothing was decided. What is in use stays in use.</source>
        <translation>No se decidió nada. Lo que está en uso sigue en uso.</translation>
    </message>
    <message>
        <source>Name the law in a new version, and approve that.</source>
        <translation>Nombre la ley en una versión nueva y apruebe esa.</translation>
    </message>
    <message>
        <source>Not every item was read and answered for.</source>
        <translation>No se leyó ni se respondió por cada elemento.</translation>
    </message>
    <message>
        <source>Read every item, both of you, and then approve.</source>
        <translation>Lean cada elemento, las dos personas, y luego apruebe.</translation>
    </message>
    <message>
        <source>Not all that this place owes was set.</source>
        <translation>No se fijó todo lo que este lugar debe hacer.</translation>
    </message>
    <message>
        <source>Set it for each duty, or say that there is none here.</source>
        <translation>Fíjelo para cada deber, o diga que aquí no hay.</translation>
    </message>
    <message>
        <source>Of an item you said that it may not stand in a protocol.</source>
        <translation>De un elemento se dijo que no puede estar en un protocolo.</translation>
    </message>
    <message>
        <source>Change the item in a new version, and read that.</source>
        <translation>Cambie el elemento en una versión nueva y lean esa.</translation>
    </message>
    <message>
        <source>There is no such record here (%1).</source>
        <translation>Aquí no existe esa ficha (%1).</translation>
    </message>
    <message>
        <source>Go back and open it again from the list.</source>
        <translation>Vuelva y ábralo de nuevo desde la lista.</translation>
    </message>
</context>
<context>
    <name>ProtectionPart</name>
    <message>
        <source>What this protects, and what it does not</source>
        <translation>Qué protege esto y qué no</translation>
    </message>
    <message>
        <source>Read the second list as carefully as the first.</source>
        <translation>Lea la segunda lista con tanta atención como la primera.</translation>
    </message>
    <message>
        <source>This program protects</source>
        <translation>Este programa protege</translation>
    </message>
    <message>
        <source>This program does not protect</source>
        <translation>Este programa no protege</translation>
    </message>
    <message>
        <source>by encryption</source>
        <translation>por cifrado</translation>
    </message>
    <message>
        <source>by the program</source>
        <translation>por el programa</translation>
    </message>
    <message>
        <source>not</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Two kinds of permission</source>
        <translation>Dos tipos de permiso</translation>
    </message>
    <message>
        <source>Enforced by encryption: the key is not in your hands. No change to the program would help.</source>
        <translation>Garantizado por el cifrado: usted no tiene la clave. Ningún cambio en el programa serviría.</translation>
    </message>
    <message>
        <source>Enforced by the program: the program says no. Somebody able to alter the program, or to use their key outside it, could get round it.</source>
        <translation>Garantizado por el programa: el programa dice que no. Quien pueda alterar el programa, o usar su clave fuera de él, podría saltárselo.</translation>
    </message>
    <message>
        <source>What you record, if the computer is stolen while locked or switched off and your passphrase is good.</source>
        <translation>Lo que usted anota, si roban el equipo bloqueado o apagado y su frase de acceso es buena.</translation>
    </message>
    <message>
        <source>Answers, notes and how to reach somebody, from colleagues who do not work with people.</source>
        <translation>Las respuestas, las notas y cómo contactar a alguien, frente a colegas que no trabajan con personas.</translation>
    </message>
    <message>
        <source>Who said what when people are asked how it was: it is kept shuffled and sealed anew each time, with no person, day or order.</source>
        <translation>Quién dijo qué cuando se pregunta cómo les fue: se guarda mezclado y sellado de nuevo cada vez, sin persona, día ni orden.</translation>
    </message>
    <message>
        <source>Times of day in the log, letting in somebody who opens answers, and a new recovery sheet, from a supervisor: their key cannot make or open them.</source>
        <translation>Las horas en el registro, dar acceso a alguien que abre respuestas y una nueva hoja de recuperación, frente a quien supervisa: su clave no puede hacerlo ni abrirlo.</translation>
    </message>
    <message>
        <source>What is kept from then on, from somebody who was removed: everybody else gets new keys.</source>
        <translation>Lo que se guarda desde entonces, frente a alguien a quien se quitó: las demás personas reciben claves nuevas.</translation>
    </message>
    <message>
        <source>What is kept from then on, from whoever knows a passphrase for which new keys were asked. What was kept before, they may have read.</source>
        <translation>Lo que se guarda desde entonces, frente a quien sepa una frase de acceso por la que se pidieron claves nuevas. Lo guardado antes, puede haberlo leído.</translation>
    </message>
    <message>
        <source>What you saw last in the log, from everybody else: it is sealed with your own key. Cutting or rewriting the log is told to you at your next sign-in.</source>
        <translation>Lo último que usted vio en el registro, frente a cualquier otra persona: está sellado con su propia clave. Si se corta o se reescribe el registro, se le dice la próxima vez que entre.</translation>
    </message>
    <message>
        <source>A screen you left for a moment: staff, roles, recovery sheets, erasing, deleting, files that leave and what else lasts ask for your passphrase again.</source>
        <translation>Una pantalla que dejó un momento: el personal, las funciones, las hojas de recuperación, borrar, eliminar, los archivos que salen y lo demás que perdura piden otra vez su frase de acceso.</translation>
    </message>
    <message>
        <source>Against a lead who acts alone: the other leads are told at their next sign-in, and can see who could open what, since when, given by whom.</source>
        <translation>Frente a una persona responsable que actúa sola: se avisa a las demás en su próximo inicio de sesión, y pueden ver quién podía abrir qué, desde cuándo y por quién.</translation>
    </message>
    <message>
        <source>Against guessing at this computer: at a name, at most %1 seconds between tries until %2 were wrong in a day, then %3 seconds. Nobody else&apos;s sign-in shortens that.</source>
        <translation>Frente a quien intenta adivinar en este equipo: con un mismo nombre, como máximo %1 segundos entre intentos hasta que %2 sean erróneos en un día; después, %3 segundos. El inicio de sesión de otra persona no lo acorta.</translation>
    </message>
    <message>
        <source>Staff, roles, protocols, settings, deleting and bringing back, from colleagues who do not lead.</source>
        <translation>El personal, las funciones, los protocolos, los ajustes, eliminar y recuperar, frente a colegas que no son responsables.</translation>
    </message>
    <message>
        <source>Figures and the log, from colleagues who neither lead nor supervise. Small counts, from everybody.</source>
        <translation>Las cifras y el registro, frente a colegas que no son responsables ni supervisan. Los recuentos pequeños, frente a todas las personas.</translation>
    </message>
    <message>
        <source>Work you have entered, if the program stops, the power goes or the disk fills up. When it says saved, it is on the disk.</source>
        <translation>El trabajo que ha anotado, si el programa se detiene, se va la luz o se llena el disco. Cuando dice guardado, está en el disco.</translation>
    </message>
    <message>
        <source>Against a changed, damaged or older copy: it tells you, and never quietly starts empty.</source>
        <translation>Ante una copia cambiada, dañada o anterior: se lo dice, y nunca empieza de cero en silencio.</translation>
    </message>
    <message>
        <source>A passphrase you changed, against an older sign-in file that somebody puts back: it opens nothing, and only a lead with the recovery sheet can take it.</source>
        <translation>Una frase de acceso que usted cambió, frente a un archivo de acceso anterior que alguien vuelva a poner: no abre nada, y solo una persona responsable con la hoja de recuperación puede admitirlo.</translation>
    </message>
    <message>
        <source>Your backups, against a wrong clock and against tidying: the last copy that your keys open is never thinned out, and the log tells which is newer.</source>
        <translation>Sus copias, frente a un reloj equivocado y frente a la limpieza: la última copia que sus claves abren nunca se elimina, y el registro dice cuál es más reciente.</translation>
    </message>
    <message>
        <source>Against harmful files on a USB stick, as far as checks can.</source>
        <translation>Ante archivos dañinos en una memoria USB, hasta donde llegan las comprobaciones.</translation>
    </message>
    <message>
        <source>What somebody said of how it was, from a colleague who opens answers and has two copies of the records, taken before and after one visit, or knows that nobody else was asked.</source>
        <translation>Lo que alguien dijo de cómo le fue, frente a alguien del equipo que abre respuestas y tiene dos copias de los datos, tomadas antes y después de una visita, o que sabe que no se preguntó a nadie más.</translation>
    </message>
    <message>
        <source>A backup, from the passphrases, people and recovery sheet of its day, until a lead lets older copies open only to the people of today.</source>
        <translation>Una copia, frente a las frases de acceso, las personas y la hoja de recuperación de su día, hasta que una persona responsable haga que las copias anteriores se abran solo para las personas de hoy.</translation>
    </message>
    <message>
        <source>The screen while somebody can see it. Press F9, and turn the screen.</source>
        <translation>La pantalla mientras alguien pueda verla. Pulse F9 y gire la pantalla.</translation>
    </message>
    <message>
        <source>A computer that someone else administers, or one that is infected.</source>
        <translation>Un equipo que administra otra persona, o que está infectado.</translation>
    </message>
    <message>
        <source>A computer taken from you while you are signed in.</source>
        <translation>Un equipo que le quitan mientras está dentro.</translation>
    </message>
    <message>
        <source>You, if someone forces you to give your passphrase.</source>
        <translation>A usted, si alguien le obliga a dar su frase de acceso.</translation>
    </message>
    <message>
        <source>Against guessing by somebody who has a copy of the files: no wait holds there. Only how good each passphrase is counts.</source>
        <translation>Frente a quien intenta adivinar con una copia de los archivos: ahí no vale ninguna espera. Solo cuenta lo buena que sea cada frase de acceso.</translation>
    </message>
    <message>
        <source>Single coded rows, from anybody who signs in and uses their key outside the program.</source>
        <translation>Las filas codificadas sueltas, frente a cualquiera que inicie sesión y use su clave fuera del programa.</translation>
    </message>
    <message>
        <source>The list of services, and making backups: everybody who signs in may change the one and do the other.</source>
        <translation>La lista de servicios y hacer copias de seguridad: cualquiera que inicie sesión puede cambiar la una y hacer las otras.</translation>
    </message>
    <message>
        <source>Against somebody who replaces everything, with every copy of the check values, by an older state.</source>
        <translation>Ante quien sustituya todo, con todas las copias de los valores de control, por un estado anterior.</translation>
    </message>
    <message>
        <source>Printed pages and saved files, once they have left the program.</source>
        <translation>Páginas impresas y archivos guardados, una vez que salen del programa.</translation>
    </message>
    <message>
        <source>What somebody has read. A person who left could read what was kept then.</source>
        <translation>Lo que alguien ya leyó. Quien se fue pudo leer lo que entonces se guardaba.</translation>
    </message>
</context>
<context>
    <name>Protocols</name>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>waits for a decision</source>
        <translation>espera una decisión</translation>
    </message>
    <message>
        <source>new, not approved here</source>
        <translation>nuevo, no aprobado aquí</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>borrador</translation>
    </message>
    <message>
        <source>used before</source>
        <translation>usado antes</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>retirado</translation>
    </message>
    <message>
        <source>retired</source>
        <translation>fuera de servicio</translation>
    </message>
    <message>
        <source>comes with the program</source>
        <translation>viene con el programa</translation>
    </message>
    <message>
        <source>from the folder of this site</source>
        <translation>de la carpeta de este lugar</translation>
    </message>
    <message>
        <source>kept here</source>
        <translation>guardado aquí</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
    <message>
        <source>Own wording, not validated.</source>
        <translation>Redacción propia, no validada.</translation>
    </message>
    <message>
        <source>The official wording.</source>
        <translation>Las palabras oficiales.</translation>
    </message>
    <message>
        <source>a nurse or outreach worker</source>
        <translation>enfermería o trabajo comunitario</translation>
    </message>
    <message>
        <source>a lead</source>
        <translation>una persona responsable</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>una entidad colaboradora</translation>
    </message>
    <message>
        <source>a peer worker</source>
        <translation>una persona del grupo de pares</translation>
    </message>
    <message>
        <source>any member of staff</source>
        <translation>cualquier miembro del personal</translation>
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
        <source>by point card</source>
        <translation>con la tarjeta para señalar</translation>
    </message>
    <message>
        <source>in writing</source>
        <translation>por escrito</translation>
    </message>
    <message>
        <source>by a silent signal</source>
        <translation>con una señal silenciosa</translation>
    </message>
    <message>
        <source>Alone, or alone with a qualified interpreter.</source>
        <translation>A solas, o a solas con intérprete profesional.</translation>
    </message>
    <message>
        <source>Ask if the person agrees.</source>
        <translation>Pregunte si la persona acepta.</translation>
    </message>
    <message>
        <source>Staff note this. Nobody is asked.</source>
        <translation>Lo anota el personal. No se pregunta a nadie.</translation>
    </message>
    <message>
        <source>Staff look this up in the records.</source>
        <translation>El personal lo busca en el historial.</translation>
    </message>
    <message>
        <source>Somebody else tells this.</source>
        <translation>Lo cuenta otra persona.</translation>
    </message>
    <message>
        <source>A peer worker notes this.</source>
        <translation>Lo anota una persona del grupo de pares.</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>Yes, no or not sure</source>
        <translation>Sí, no o no lo tiene claro</translation>
    </message>
    <message>
        <source>One of these</source>
        <translation>Una de estas</translation>
    </message>
    <message>
        <source>Any of these</source>
        <translation>Cualquiera de estas</translation>
    </message>
    <message>
        <source>A number</source>
        <translation>Un número</translation>
    </message>
    <message>
        <source>An age in years</source>
        <translation>Una edad en años</translation>
    </message>
    <message>
        <source>A date</source>
        <translation>Una fecha</translation>
    </message>
    <message>
        <source>In their own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>Yes or no, with a reason, by staff</source>
        <translation>Sí o no, con un motivo, por el personal</translation>
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
        <source>Nothing to answer</source>
        <translation>Nada que responder</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no se pregunta</translation>
    </message>
    <message>
        <source>indicated</source>
        <translation>indicado</translation>
    </message>
    <message>
        <source>read by a second person: %1, %2</source>
        <translation>leído por otra persona: %1, %2</translation>
    </message>
    <message>
        <source>draft, not yet read by a second person</source>
        <translation>borrador, aún no leído por otra persona</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>nothing further</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>held</source>
        <translation>realizada</translation>
    </message>
    <message>
        <source>not settled</source>
        <translation>no decidido</translation>
    </message>
    <message>
        <source>Propose %1</source>
        <translation>Proponer %1</translation>
    </message>
    <message>
        <source>Approve %1</source>
        <translation>Aprobar %1</translation>
    </message>
    <message>
        <source>Withdraw %1</source>
        <translation>Retirar %1</translation>
    </message>
    <message>
        <source>Approve the words in %1</source>
        <translation>Aprobar las palabras en %1</translation>
    </message>
    <message>
        <source>Withdraw the words in %1</source>
        <translation>Retirar las palabras en %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>This passphrase does not fit the name.</source>
        <translation>Esta frase de acceso no corresponde al nombre.</translation>
    </message>
    <message>
        <source>The second person types their own passphrase.</source>
        <translation>La segunda persona escribe su propia frase de acceso.</translation>
    </message>
    <message>
        <source>This cannot be approved as it is now.</source>
        <translation>Esto no se puede aprobar tal como está.</translation>
    </message>
    <message>
        <source>Look at the check and the cases again.</source>
        <translation>Mire otra vez la comprobación y los casos.</translation>
    </message>
    <message>
        <source>There is no checked service for what this leads to.</source>
        <translation>No hay ningún servicio comprobado para aquello a lo que esto lleva.</translation>
    </message>
    <message>
        <source>Under Services, add one for each urgency or check one again. What is in use goes on.</source>
        <translation>En Servicios, agregue uno para cada urgencia o compruebe uno de nuevo. Lo que está en uso sigue.</translation>
    </message>
    <message>
        <source>Write the reason first.</source>
        <translation>Escriba primero el motivo.</translation>
    </message>
    <message>
        <source>A second person is needed.</source>
        <translation>Hace falta una segunda persona.</translation>
    </message>
    <message>
        <source>They give their name and type their own passphrase.</source>
        <translation>Da su nombre y escribe su propia frase de acceso.</translation>
    </message>
    <message>
        <source>%1 (for %2)</source>
        <translation>%1 (para %2)</translation>
    </message>
    <message>
        <source>Read by: %1</source>
        <translation>Leído por: %1</translation>
    </message>
    <message>
        <source>Read by: %1, %2</source>
        <translation>Leído por: %1, %2</translation>
    </message>
    <message>
        <source>About any time in the person’s life.</source>
        <translation>Sobre cualquier momento de la vida de la persona.</translation>
    </message>
    <message>
        <source>About the last twelve months.</source>
        <translation>Sobre los últimos doce meses.</translation>
    </message>
    <message>
        <source>About now.</source>
        <translation>Sobre el momento actual.</translation>
    </message>
    <message>
        <source>These figures are our own, not from a source.</source>
        <translation>Estas cifras son nuestras, no de una fuente.</translation>
    </message>
    <message>
        <source>These figures come from the source.</source>
        <translation>Estas cifras vienen de la fuente.</translation>
    </message>
    <message>
        <source>This threshold is our own, not from a source.</source>
        <translation>Este umbral es nuestro, no de una fuente.</translation>
    </message>
    <message>
        <source>This threshold comes from the source.</source>
        <translation>Este umbral viene de la fuente.</translation>
    </message>
    <message>
        <source>A date from %1 to %2.</source>
        <translation>Una fecha de %1 a %2.</translation>
    </message>
    <message>
        <source>A date from %1 on.</source>
        <translation>Una fecha a partir de %1.</translation>
    </message>
    <message>
        <source>A date up to %1.</source>
        <translation>Una fecha hasta %1.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>%1 people</source>
        <translation>%1 personas</translation>
    </message>
    <message>
        <source>sensitivity %1</source>
        <translation>sensibilidad %1</translation>
    </message>
    <message>
        <source>specificity %1</source>
        <translation>especificidad %1</translation>
    </message>
    <message>
        <source>measured with the official wording</source>
        <translation>medido con las palabras oficiales</translation>
    </message>
    <message>
        <source>%1%</source>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>ProtocolsPage</name>
    <message>
        <source>Protocols</source>
        <translation>Protocolos</translation>
    </message>
    <message>
        <source>a try: nothing is kept</source>
        <translation>una prueba: no se guarda nada</translation>
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
        <source>Draft: no second person has read this yet</source>
        <translation>Borrador: ninguna otra persona ha leído esto aún</translation>
    </message>
    <message>
        <source>Backspace and Enter do the same</source>
        <translation>Retroceso y Enter hacen lo mismo</translation>
    </message>
    <message>
        <source>Another way to answer</source>
        <translation>Otra forma de responder</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
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
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>I don’t want to say</source>
        <translation>No quiero decirlo</translation>
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
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Again</source>
        <translation>Otra vez</translation>
    </message>
    <message>
        <source>Slower</source>
        <translation>Más despacio</translation>
    </message>
    <message>
        <source>The sound is off. Whoever helps you can check it with you again.</source>
        <translation>El sonido está apagado. Quien le ayuda puede comprobarlo otra vez con usted.</translation>
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
        <source>Write the year, the month and the day in digits, such as 2026-05-31. A year alone will do.</source>
        <translation>Escriba el año, el mes y el día con cifras, por ejemplo 2026-05-31. También basta con el año.</translation>
    </message>
    <message>
        <source>This date does not fit the question. Write the year, the month and the day in digits, or a year alone.</source>
        <translation>Esta fecha no corresponde a la pregunta. Escriba el año, el mes y el día con cifras, o solo el año.</translation>
    </message>
    <message>
        <source>Choose a picture. If this page goes dark, press the same picture again.</source>
        <translation>Elija un dibujo. Si esta página se pone oscura, pulse otra vez el mismo dibujo.</translation>
    </message>
    <message>
        <source>This page needs no answer. Press to go on.</source>
        <translation>Esta página no necesita respuesta. Pulse para seguir.</translation>
    </message>
    <message>
        <source>Take your time. Press when you want to go on.</source>
        <translation>Tómese su tiempo. Pulse cuando quiera seguir.</translation>
    </message>
    <message>
        <source>Nothing to answer here. Press to go on.</source>
        <translation>Aquí no hay nada que responder. Pulse para seguir.</translation>
    </message>
    <message>
        <source>Did you feel safe with us today?</source>
        <translation>¿Se sintió en un lugar seguro con nosotros hoy?</translation>
    </message>
    <message>
        <source>Did we listen to you today?</source>
        <translation>¿Le escuchamos hoy?</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>I don’t know</source>
        <translation>No lo sé</translation>
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
        <translation>No lo tengo claro</translation>
    </message>
    <message>
        <source>One question back</source>
        <translation>Una pregunta atrás</translation>
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
        <source>This is too long to keep. Write less.</source>
        <translation>Es demasiado largo para guardarlo. Escriba menos.</translation>
    </message>
    <message>
        <source>Choose an answer, or skip this.</source>
        <translation>Elija una respuesta, o salte esto.</translation>
    </message>
    <message>
        <source>That was very quick. Look, then press again.</source>
        <translation>Eso fue muy rápido. Mire y pulse de nuevo.</translation>
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
        <translation>Balance</translation>
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
        <source>For you</source>
        <translation>Para usted</translation>
    </message>
    <message>
        <source>A moment for you</source>
        <translation>Un momento para usted</translation>
    </message>
    <message>
        <source>F8 does the same, and lets somebody else in.</source>
        <translation>F8 hace lo mismo y permite entrar a otra persona.</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Someone came in</source>
        <translation>Entró alguien</translation>
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
    <name>ReadPage</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Back to the protocol</source>
        <translation>Volver al protocolo</translation>
    </message>
    <message>
        <source>No second speaker has reviewed these words yet. The original stands beside.</source>
        <translation>Ninguna otra persona que hable el idioma ha revisado aún estas palabras. El original aparece al lado.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Only when %1.</source>
        <translation>Solo cuando %1.</translation>
    </message>
    <message>
        <source>Done by %1.</source>
        <translation>Lo hace %1.</translation>
    </message>
    <message>
        <source>A partner asks this. Only what is marked comes back.</source>
        <translation>Esto lo pregunta una entidad colaboradora. Solo vuelve lo marcado.</translation>
    </message>
    <message>
        <source>A partner asks this. No answer comes back.</source>
        <translation>Esto lo pregunta una entidad colaboradora. Ninguna respuesta vuelve.</translation>
    </message>
    <message>
        <source>Nothing is asked first.</source>
        <translation>No se pregunta nada antes.</translation>
    </message>
    <message>
        <source>Answered %1.</source>
        <translation>Se responde %1.</translation>
    </message>
    <message>
        <source>Words may be written beside this. They never count.</source>
        <translation>Se pueden escribir palabras junto a esto. Nunca cuentan.</translation>
    </message>
    <message>
        <source>The partner hands this answer back.</source>
        <translation>La entidad colaboradora devuelve esta respuesta.</translation>
    </message>
    <message>
        <source>How to ask</source>
        <translation>Cómo preguntar</translation>
    </message>
    <message>
        <source>How to note it</source>
        <translation>Cómo anotarlo</translation>
    </message>
    <message>
        <source>Why it is asked</source>
        <translation>Por qué se pregunta</translation>
    </message>
    <message>
        <source>Asked only when %1.</source>
        <translation>Se pregunta solo cuando %1.</translation>
    </message>
    <message>
        <source>Not yet reviewed</source>
        <translation>Aún no revisado</translation>
    </message>
    <message>
        <source>Original: %1</source>
        <translation>Original: %1</translation>
    </message>
    <message>
        <source>How it counts</source>
        <translation>Cómo se cuenta</translation>
    </message>
    <message>
        <source>Results, the most serious first</source>
        <translation>Resultados, primero el más serio</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>Qué se hace</translation>
    </message>
    <message>
        <source>While it is not settled</source>
        <translation>Mientras no está decidido</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>Deberes</translation>
    </message>
    <message>
        <source>everywhere</source>
        <translation>en todas partes</translation>
    </message>
    <message>
        <source>Holds: %1.</source>
        <translation>Vale: %1.</translation>
    </message>
    <message>
        <source>The person is asked first.</source>
        <translation>Antes se pregunta a la persona.</translation>
    </message>
    <message>
        <source>It needs no consent.</source>
        <translation>No hace falta consentimiento.</translation>
    </message>
    <message>
        <source>The person is told first.</source>
        <translation>Antes se le dice a la persona.</translation>
    </message>
    <message>
        <source>To be checked again by %1.</source>
        <translation>Hay que revisarla de nuevo antes de %1.</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source>It is about looks, or about where somebody comes from</source>
        <translation>Trata del aspecto o del origen de alguien</translation>
    </message>
    <message>
        <source>These are somebody else’s words</source>
        <translation>Son palabras de otra persona</translation>
    </message>
    <message>
        <source>It could promise something</source>
        <translation>Podría prometer algo</translation>
    </message>
    <message>
        <source>It could be required of the person</source>
        <translation>Se podría exigir a la persona</translation>
    </message>
    <message>
        <source>What is it? Read it aloud, both of you, and agree.</source>
        <translation>¿Qué es? Léanlo en voz alta, las dos personas, y pónganse de acuerdo.</translation>
    </message>
    <message>
        <source>The item before</source>
        <translation>El elemento anterior</translation>
    </message>
    <message>
        <source>Back to the protocol</source>
        <translation>Volver al protocolo</translation>
    </message>
    <message>
        <source>Read every item before you approve</source>
        <translation>Lean cada elemento antes de aprobar</translation>
    </message>
    <message>
        <source>Item %1 of %2</source>
        <translation>Elemento %1 de %2</translation>
    </message>
    <message>
        <source>The check cannot know what this is about. Only you can.</source>
        <translation>La comprobación no puede saber de qué trata. Solo ustedes pueden.</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>No, none of these</source>
        <translation>No, nada de esto</translation>
    </message>
    <message>
        <source>There is no list of phrases for the language of this file, so the check knows of no item what it says. You do.</source>
        <translation>No hay lista de frases para el idioma de este archivo, así que la comprobación no sabe qué dice cada elemento. Ustedes sí.</translation>
    </message>
    <message>
        <source>The check knows what each item is about. It does not know how it sounds.</source>
        <translation>La comprobación sabe de qué trata cada elemento. No sabe cómo suena.</translation>
    </message>
    <message>
        <source>The check cannot know what these are about: %1.</source>
        <translation>La comprobación no puede saber de qué tratan: %1.</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
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
    <name>RecordedCard</name>
    <message>
        <source>What was recorded (%1)</source>
        <translation>Lo que se anotó (%1)</translation>
    </message>
</context>
<context>
    <name>RecordedRow</name>
    <message>
        <source>Taken back as a mistake.</source>
        <translation>Retirado como error.</translation>
    </message>
    <message>
        <source>Said to be a mistake. It waits for a second person.</source>
        <translation>Se dijo que es un error. Espera a una segunda persona.</translation>
    </message>
    <message>
        <source>Recorded by mistake</source>
        <translation>Anotado por error</translation>
    </message>
    <message>
        <source>Why it was a mistake</source>
        <translation>Por qué fue un error</translation>
    </message>
    <message>
        <source>Mark it as a mistake</source>
        <translation>Marcarlo como error</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarlo como está</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>%1: this is a link to somewhere else.</source>
        <translation>%1: es un enlace a otro lugar.</translation>
    </message>
    <message>
        <source>%1: this file cannot be read.</source>
        <translation>%1: no se puede leer este archivo.</translation>
    </message>
    <message>
        <source>%1: larger than 12 MB.</source>
        <translation>%1: ocupa más de 12 MB.</translation>
    </message>
    <message>
        <source>%1: no sound that can be read; use WAV, FLAC, Ogg Vorbis or MP3.</source>
        <translation>%1: no es un sonido que se pueda leer; use WAV, FLAC, Ogg Vorbis o MP3.</translation>
    </message>
    <message>
        <source>%1: record it with 11,025 to 96,000 samples a second.</source>
        <translation>%1: grábelo con entre 11 025 y 96 000 muestras por segundo.</translation>
    </message>
    <message>
        <source>%1: shorter than a word.</source>
        <translation>%1: más corta que una palabra.</translation>
    </message>
    <message>
        <source>%1: longer than a minute.</source>
        <translation>%1: más larga que un minuto.</translation>
    </message>
    <message>
        <source>%1: silent, or far too soft.</source>
        <translation>%1: sin sonido o demasiado baja.</translation>
    </message>
    <message>
        <source>%1: recorded too loud.</source>
        <translation>%1: grabada demasiado alta.</translation>
    </message>
    <message>
        <source>%1: no text here has this name in this language.</source>
        <translation>%1: ningún texto de aquí lleva este nombre en este idioma.</translation>
    </message>
    <message>
        <source>%1: not named .wav, .flac, .ogg or .mp3.</source>
        <translation>%1: su nombre no termina en .wav, .flac, .ogg ni .mp3.</translation>
    </message>
    <message>
        <source>%1: more than is taken at once.</source>
        <translation>%1: es más de lo que se incorpora de una vez.</translation>
    </message>
    <message>
        <source>%1: the same text is there twice.</source>
        <translation>%1: el mismo texto está dos veces.</translation>
    </message>
</context>
<context>
    <name>RecordingsPart</name>
    <message>
        <source>Recorded voices</source>
        <translation>Voces grabadas</translation>
    </message>
    <message>
        <source>What people may listen to with headphones. One folder for each language, in it one for each protocol; the clips have the names of its translations, such as item/name/text.wav. The words on the page itself lie in a folder called buttons.</source>
        <translation>Lo que las personas pueden escuchar con auriculares. Una carpeta para cada idioma y, dentro, una para cada protocolo; las grabaciones llevan los nombres de sus traducciones, por ejemplo item/name/text.wav. Las palabras de la propia página están en una carpeta llamada buttons.</translation>
    </message>
    <message>
        <source>Folder of the recordings</source>
        <translation>Carpeta de las grabaciones</translation>
    </message>
    <message>
        <source>Take in the recordings</source>
        <translation>Incorporar las grabaciones</translation>
    </message>
    <message>
        <source>Nothing was taken: the part that reads sound is not installed.</source>
        <translation>No se incorporó nada: la parte que lee el sonido no está instalada.</translation>
    </message>
    <message>
        <source>Nothing was taken: this folder cannot be read.</source>
        <translation>No se incorporó nada: no se puede leer esta carpeta.</translation>
    </message>
    <message>
        <source>Taken in: %1.</source>
        <translation>Incorporadas: %1.</translation>
    </message>
    <message>
        <source>Not taken: %1.</source>
        <translation>No incorporadas: %1.</translation>
    </message>
    <message>
        <source>%1, recorded for older words and not played: %2</source>
        <translation>%1, grabado para palabras anteriores y no se reproduce: %2</translation>
    </message>
    <message>
        <source>%1, no recording yet: %2</source>
        <translation>%1, todavía sin grabación: %2</translation>
    </message>
</context>
<context>
    <name>ReferralPage</name>
    <message>
        <source>offer services</source>
        <translation>ofrecer servicios</translation>
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
        <source>%1 said yes. A page for %2 also needs the law or order it rests on. Write it under the services.</source>
        <translation>%1 dijo que sí. Una hoja para %2 necesita también la ley u orden en que se basa. Escríbala debajo de los servicios.</translation>
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
        <translation>Mire de nuevo estas palabras</translation>
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
        <source>%1 stands for a sign that this paper cannot show.</source>
        <translation>%1 está en lugar de un signo que este papel no puede mostrar.</translation>
    </message>
    <message>
        <source>%1, %3 %2, %4</source>
        <translation>%1, %2 de %3 de %4</translation>
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
        <translation>Parte está en el historial.</translation>
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
        <translation>Un cribado (tamizaje), no un diagnóstico.</translation>
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
        <source>This threshold is the protocol’s own, not from a source.</source>
        <translation>Este umbral es propio del protocolo, no de una fuente.</translation>
    </message>
    <message>
        <source>How much each answer counts is the protocol’s own, not from a source.</source>
        <translation>Lo que cuenta cada respuesta es propio del protocolo, no de una fuente.</translation>
    </message>
    <message>
        <source>%1 was told first.</source>
        <translation>Se le dijo primero a %1.</translation>
    </message>
    <message>
        <source>Please stop: %1</source>
        <translation>Por favor, no continúen: %1</translation>
    </message>
    <message>
        <source>What this is</source>
        <translation>Qué es esto</translation>
    </message>
    <message>
        <source>On %2, %1 took back what they had agreed to.</source>
        <translation>El %2, %1 retiró lo que había acordado.</translation>
    </message>
    <message>
        <source>Please</source>
        <translation>Por favor</translation>
    </message>
    <message>
        <source>Do not use or pass on what you have about %1 after this day. Erase your copies, unless a law says that you keep them. Do not contact %1.</source>
        <translation>A partir de ese día no usen ni transmitan lo que tienen sobre %1. Borren sus copias, salvo que una ley obligue a conservarlas. No contacten con %1.</translation>
    </message>
    <message>
        <source>Which pages</source>
        <translation>Qué hojas</translation>
    </message>
    <message>
        <source>The page of %1</source>
        <translation>La hoja del %1</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
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
        <translation>Sueldo o trabajo</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>Familia</translation>
    </message>
    <message>
        <source>Legal advice</source>
        <translation>Asesoría legal</translation>
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
        <translation>Hijas, hijos y otras personas que dependen de %1</translation>
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
        <translation>estimada</translation>
    </message>
    <message>
        <source>disputed: treated as under 18</source>
        <translation>en duda: se trata como menor de 18</translation>
    </message>
    <message>
        <source>said by somebody else, unsettled</source>
        <translation>dicho por otra persona, sin confirmar</translation>
    </message>
    <message>
        <source>Asked to speak with a woman</source>
        <translation>Pidió hablar con una mujer</translation>
    </message>
    <message>
        <source>Asked to speak with a man</source>
        <translation>Pidió hablar con un hombre</translation>
    </message>
    <message>
        <source>Asked for somebody from elsewhere</source>
        <translation>Pidió a alguien de otro lugar</translation>
    </message>
    <message>
        <source>Asked for another interpreter</source>
        <translation>Pidió otro intérprete</translation>
    </message>
    <message>
        <source>A woman as interpreter</source>
        <translation>Una mujer como intérprete</translation>
    </message>
    <message>
        <source>A man as interpreter</source>
        <translation>Un hombre como intérprete</translation>
    </message>
    <message>
        <source>An interpreter by phone, without the person’s name</source>
        <translation>Interpretación por teléfono, sin el nombre de la persona</translation>
    </message>
    <message>
        <source>An interpreter of their own dialect</source>
        <translation>Interpretación en su propio dialecto</translation>
    </message>
    <message>
        <source>An interpreter from outside their community</source>
        <translation>Interpretación de fuera de su comunidad</translation>
    </message>
    <message>
        <source>Not a certain interpreter: ask whom before one is called</source>
        <translation>Que no interprete cierta persona: pregunte cuál antes de llamar</translation>
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
        <translation>una matrona o partera</translation>
    </message>
    <message>
        <source>a social worker</source>
        <translation>una persona de trabajo social</translation>
    </message>
    <message>
        <source>an outreach worker</source>
        <translation>una persona de trabajo comunitario</translation>
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
        <source>Type the date as year-month-day, such as 2026-05-31, or a year alone.</source>
        <translation>Escriba la fecha como año-mes-día, por ejemplo 2026-05-31, o solo el año.</translation>
    </message>
    <message>
        <source>This date is outside what the question allows. Type it as year-month-day, or the year.</source>
        <translation>Esta fecha está fuera de lo que admite la pregunta. Escríbala como año-mes-día, o solo el año.</translation>
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
        <translation>La respuesta a esta pregunta se queda en la entidad colaboradora.</translation>
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
        <source>No second person has read the words in this language yet. A lead can change that under Protocols.</source>
        <translation>Ninguna otra persona ha leído aún las palabras en este idioma. Una persona responsable puede cambiarlo en Protocolos.</translation>
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
        <source>Say first who is in the room now.</source>
        <translation>Diga primero quién está ahora en la sala.</translation>
    </message>
    <message>
        <source>Something has to be done first. It stays here until it is.</source>
        <translation>Hay algo que hacer primero. Se queda aquí hasta que esté hecho.</translation>
    </message>
    <message>
        <source>This is settled already.</source>
        <translation>Esto ya está resuelto.</translation>
    </message>
    <message>
        <source>This cannot be marked as a mistake, or it was already.</source>
        <translation>Esto no se puede marcar como error, o ya lo está.</translation>
    </message>
    <message>
        <source>Nobody who came along, no relative and no child can interpret here. Call a qualified interpreter, or ask by phone.</source>
        <translation>Aquí no interpreta quien acompaña, ni un familiar, ni una persona menor. Llame a un servicio de interpretación profesional, o pida uno por teléfono.</translation>
    </message>
    <message>
        <source>The person does not want this interpreter. Go on once another is there, or once the person says to go on without.</source>
        <translation>La persona no quiere a este intérprete. Siga cuando haya otro, o cuando la persona diga que se siga sin él.</translation>
    </message>
</context>
<context>
    <name>Removing</name>
    <message>
        <source>Making new keys. This takes a moment.</source>
        <translation>Creando claves nuevas. Tarda un momento.</translation>
    </message>
    <message>
        <source>Making new keys: %1 of 100 parts.</source>
        <translation>Creando claves nuevas: %1 de 100 partes.</translation>
    </message>
    <message>
        <source>Back to the staff</source>
        <translation>Volver al personal</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar a %1</translation>
    </message>
    <message>
        <source>What they saw stays seen</source>
        <translation>Lo que vio queda visto</translation>
    </message>
    <message>
        <source>%1 could read the answers kept until today. Nothing takes that back.</source>
        <translation>%1 pudo leer las respuestas guardadas hasta hoy. Nada deshace eso.</translation>
    </message>
    <message>
        <source>%1 never opened an answer. What they saw of figures stays seen.</source>
        <translation>%1 nunca abrió una respuesta. Lo que vio de las cifras queda visto.</translation>
    </message>
    <message>
        <source>What changes now</source>
        <translation>Qué cambia ahora</translation>
    </message>
    <message>
        <source>%1 signs in no longer. The records get new keys, and new answers are sealed with a key %1 never had. Nobody else has to do anything.</source>
        <translation>%1 ya no entra. Los datos reciben claves nuevas, y las respuestas nuevas se sellan con una clave que %1 nunca tuvo. Nadie más tiene que hacer nada.</translation>
    </message>
    <message>
        <source>What stays open</source>
        <translation>Qué sigue abierto</translation>
    </message>
    <message>
        <source>Backups made before today still open with the key %1 had. You see them next and can delete them.</source>
        <translation>Las copias hechas antes de hoy aún se abren con la clave que tenía %1. A continuación las ve y puede borrarlas.</translation>
    </message>
    <message>
        <source>Keep %1</source>
        <translation>Dejar a %1</translation>
    </message>
    <message>
        <source>%1 signs in no longer</source>
        <translation>%1 ya no entra</translation>
    </message>
    <message>
        <source>The keys are changed. Everybody else signs in as before.</source>
        <translation>Las claves se cambiaron. Las demás personas entran como antes.</translation>
    </message>
    <message>
        <source>These backups still open with a key %1 had:</source>
        <translation>Estas copias aún se abren con una clave que tenía %1:</translation>
    </message>
    <message>
        <source>No backup here opens with an older key.</source>
        <translation>Ninguna copia de aquí se abre con una clave anterior.</translation>
    </message>
</context>
<context>
    <name>Result</name>
    <message>
        <source>Paperwork due</source>
        <translation>Papeleo pendiente</translation>
    </message>
    <message>
        <source>Recheck, one to one</source>
        <translation>Nuevo control, a solas</translation>
    </message>
    <message>
        <source>Asked for a word with someone</source>
        <translation>Pidió hablar con alguien</translation>
    </message>
    <message>
        <source>Who asks, and where</source>
        <translation>Quién pregunta, y dónde</translation>
    </message>
    <message>
        <source>A sheet of paper to see to</source>
        <translation>Una hoja de papel pendiente</translation>
    </message>
    <message>
        <source>Call, at the agreed time only</source>
        <translation>Llamar, solo a la hora acordada</translation>
    </message>
    <message>
        <source>A step under Next</source>
        <translation>Un paso de los siguientes</translation>
    </message>
    <message>
        <source>Offer services</source>
        <translation>Ofrecer servicios</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Tell the service that this was taken back</source>
        <translation>Avisar al servicio de que esto se retiró</translation>
    </message>
    <message>
        <source>Ask how it is now</source>
        <translation>Preguntar cómo está ahora</translation>
    </message>
    <message>
        <source>Ask the partner what came of it</source>
        <translation>Preguntar a la entidad colaboradora qué resultó</translation>
    </message>
    <message>
        <source>The person has left</source>
        <translation>La persona se fue</translation>
    </message>
    <message>
        <source>The person wants nothing more today</source>
        <translation>La persona no quiere nada más hoy</translation>
    </message>
    <message>
        <source>Somebody else goes on with it</source>
        <translation>Otra persona sigue con ello</translation>
    </message>
    <message>
        <source>Only word from others is to come</source>
        <translation>Solo falta la respuesta de otras personas</translation>
    </message>
    <message>
        <source>It is done and was not ticked</source>
        <translation>Está hecho y no se marcó</translation>
    </message>
    <message>
        <source>Begun</source>
        <translation>Empezado</translation>
    </message>
    <message>
        <source>In the room: %2</source>
        <translation>En la sala: %2</translation>
    </message>
    <message>
        <source>Agreed to be asked</source>
        <translation>Aceptó que se le pregunte</translation>
    </message>
    <message>
        <source>Chose not to be asked</source>
        <translation>Eligió que no se le pregunte</translation>
    </message>
    <message>
        <source>Wanted no more questions</source>
        <translation>No quiso más preguntas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, changed: %2</source>
        <translation>%1, cambiado: %2</translation>
    </message>
    <message>
        <source>%1: answer cleared</source>
        <translation>%1: respuesta borrada</translation>
    </message>
    <message>
        <source>Recheck asked for</source>
        <translation>Pidió un nuevo control</translation>
    </message>
    <message>
        <source>Asked for: %2</source>
        <translation>Pidió: %2</translation>
    </message>
    <message>
        <source>This interpreter was not wanted</source>
        <translation>No se quería a este intérprete</translation>
    </message>
    <message>
        <source>The partner answered</source>
        <translation>La entidad colaboradora respondió</translation>
    </message>
    <message>
        <source>Told or noted: %2</source>
        <translation>Dicho o anotado: %2</translation>
    </message>
    <message>
        <source>Final tier: %2</source>
        <translation>Nivel final: %2</translation>
    </message>
    <message>
        <source>The person was told: %1</source>
        <translation>Se le dijo a la persona: %1</translation>
    </message>
    <message>
        <source>Done: %1</source>
        <translation>Hecho: %1</translation>
    </message>
    <message>
        <source>Ticked: %1</source>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>Age: %2</source>
        <translation>Edad: %2</translation>
    </message>
    <message>
        <source>Marked as a mistake: %2</source>
        <translation>Marcado como error: %2</translation>
    </message>
    <message>
        <source>A service was offered</source>
        <translation>Se ofreció un servicio</translation>
    </message>
    <message>
        <source>Answer to an offer: %2</source>
        <translation>Respuesta a una oferta: %2</translation>
    </message>
    <message>
        <source>Word from a service: %2</source>
        <translation>Noticia de un servicio: %2</translation>
    </message>
    <message>
        <source>Pointed at: %2</source>
        <translation>Señaló: %2</translation>
    </message>
    <message>
        <source>A sheet with questions was made</source>
        <translation>Se hizo una hoja con preguntas</translation>
    </message>
    <message>
        <source>What was agreed to was taken back</source>
        <translation>Se retiró lo acordado</translation>
    </message>
    <message>
        <source>How it is now, after some months</source>
        <translation>Cómo está ahora, después de unos meses</translation>
    </message>
    <message>
        <source>The sheet was destroyed</source>
        <translation>La hoja se destruyó</translation>
    </message>
    <message>
        <source>The person took the sheet along</source>
        <translation>La persona se llevó la hoja</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>accepted in part</source>
        <translation>aceptado en parte</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>prefirió que no</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>not safe now</source>
        <translation>no es seguro ahora</translation>
    </message>
    <message>
        <source>%1 h %2 min over</source>
        <translation>%1 h %2 min de retraso</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>until %1 %2</source>
        <translation>hasta %1 %2</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>alguien del equipo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>undone at once</source>
        <translation>deshecho al momento</translation>
    </message>
    <message>
        <source>Not safe to tell, %1: %2</source>
        <translation>No era seguro decirlo, %1: %2</translation>
    </message>
    <message>
        <source>Done: %1 (%2)</source>
        <translation>Hecho: %1 (%2)</translation>
    </message>
    <message>
        <source>Not done, %1: %2</source>
        <translation>No hecho, %1: %2</translation>
    </message>
    <message>
        <source>Age: not known</source>
        <translation>Edad: no se sabe</translation>
    </message>
    <message>
        <source>Begun, age %1</source>
        <translation>Empezado, edad %1</translation>
    </message>
    <message>
        <source>something that was left</source>
        <translation>algo que quedaba</translation>
    </message>
    <message>
        <source>This threshold is the protocol’s own, not from a source.</source>
        <translation>Este umbral es propio del protocolo, no de una fuente.</translation>
    </message>
    <message>
        <source>How much each answer counts is the protocol’s own, not from a source.</source>
        <translation>Lo que cuenta cada respuesta es propio del protocolo, no de una fuente.</translation>
    </message>
    <message>
        <source>Not done: %1</source>
        <translation>No hecho: %1</translation>
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
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Hand over: ask how it was</source>
        <translation>Entregar la pantalla: preguntar cómo le fue</translation>
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
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>These questions are not made for this age</source>
        <translation>Estas preguntas no son para esta edad</translation>
    </message>
    <message>
        <source>Draft: no second person has read this yet</source>
        <translation>Borrador: ninguna otra persona ha leído esto aún</translation>
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
        <translation>Esto es un cribado (tamizaje), no un diagnóstico.</translation>
    </message>
    <message>
        <source>It opens a conversation about what %1 wants.</source>
        <translation>Abre una conversación sobre lo que quiere %1.</translation>
    </message>
    <message>
        <source>Own wording, not validated.</source>
        <translation>Redacción propia, no validada.</translation>
    </message>
</context>
<context>
    <name>RetentionPart</name>
    <message numerus="yes">
        <source>%n record(s) deleted. The log says so.</source>
        <translation>
            <numerusform>%n ficha borrada. Consta en el registro.</numerusform>
            <numerusform>%n fichas borradas. Consta en el registro.</numerusform>
        </translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto se guarda</translation>
    </message>
    <message>
        <source>Choose what the law and your organisation ask. Nothing goes until you have looked at what would go.</source>
        <translation>Elija lo que piden la ley y su organización. Nada se va hasta que usted haya visto qué se iría.</translation>
    </message>
    <message>
        <source>See what would go now</source>
        <translation>Ver qué se iría ahora</translation>
    </message>
    <message>
        <source>Keep all of it</source>
        <translation>Dejarlo todo</translation>
    </message>
    <message>
        <source>Delete what is listed</source>
        <translation>Borrar lo de la lista</translation>
    </message>
    <message>
        <source>The date is right: delete what is listed</source>
        <translation>La fecha es correcta: borrar lo de la lista</translation>
    </message>
    <message>
        <source>No end</source>
        <translation>Sin fin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing is older than these rules allow.</source>
        <translation>Nada es más antiguo de lo que permiten estas reglas.</translation>
    </message>
    <message>
        <source>%1: %2 would go</source>
        <translation>%1: se irían %2</translation>
    </message>
    <message>
        <source>All from before %1; the oldest is of %2.</source>
        <translation>Todo de antes del %1; lo más antiguo es del %2.</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>what was said, and every step</source>
        <translation>lo que se dijo, y cada paso</translation>
    </message>
    <message>
        <source>About the person</source>
        <translation>Sobre la persona</translation>
    </message>
    <message>
        <source>reference, arrival, age, place</source>
        <translation>referencia, llegada, edad, lugar</translation>
    </message>
    <message>
        <source>What is counted</source>
        <translation>Lo que se cuenta</translation>
    </message>
    <message>
        <source>with it goes what it came from</source>
        <translation>con ello se va aquello de donde salió</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>who did what</source>
        <translation>quién hizo qué</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>each holds all of the above</source>
        <translation>cada una contiene todo lo anterior</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n año</numerusform>
            <numerusform>%n años</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Review</name>
    <message>
        <source>Review</source>
        <translation>Balance</translation>
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
        <translation>no decidido</translation>
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
        <source>%1 stands for a sign that this paper cannot show.</source>
        <translation>%1 está en lugar de un signo que este papel no puede mostrar.</translation>
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
        <source>Asked for: %1, of all with a reason</source>
        <translation>Pidieron: %1, de todas las personas con motivo</translation>
    </message>
    <message>
        <source>Had it: %1, of those who asked for it</source>
        <translation>Lo tuvieron: %1, de quienes lo pidieron</translation>
    </message>
    <message>
        <source>a woman</source>
        <translation>una mujer</translation>
    </message>
    <message>
        <source>a man</source>
        <translation>un hombre</translation>
    </message>
    <message>
        <source>another interpreter</source>
        <translation>otro intérprete</translation>
    </message>
    <message>
        <source>somebody from elsewhere</source>
        <translation>alguien de otro lugar</translation>
    </message>
    <message>
        <source>later</source>
        <translation>más tarde</translation>
    </message>
    <message>
        <source>another place</source>
        <translation>otro lugar</translation>
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
        <translation>Balance</translation>
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
        <translation>Aún no hay nada en el balance</translation>
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
    <name>Rights</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Records: %1</source>
        <translation>Datos: %1</translation>
    </message>
    <message>
        <source>Answers: no key to them</source>
        <translation>Respuestas: sin clave para abrirlas</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>since %1, when this was set up</source>
        <translation>desde el %1, cuando se instaló</translation>
    </message>
    <message>
        <source>since %1, by whom the log no longer tells</source>
        <translation>desde el %1; el registro ya no dice por quién</translation>
    </message>
    <message>
        <source>since %1, given by %2</source>
        <translation>desde el %1, por %2</translation>
    </message>
    <message>
        <source>%1; until %2</source>
        <translation>%1; hasta el %2</translation>
    </message>
    <message>
        <source>%1; until %2, ended by %3</source>
        <translation>%1; hasta el %2, por %3</translation>
    </message>
    <message>
        <source>the recovery sheet</source>
        <translation>la hoja de recuperación</translation>
    </message>
</context>
<context>
    <name>RightsList</name>
    <message>
        <source>Who can open what</source>
        <translation>Quién puede abrir qué</translation>
    </message>
    <message>
        <source>Whoever is removed opens nothing kept from then on: everybody else gets new keys. What they could open before, they may have seen.</source>
        <translation>Quien sale del personal no puede abrir nada de lo que se guarde desde entonces: las demás personas reciben claves nuevas. Lo que podía abrir antes, puede haberlo visto.</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Once, and no longer</source>
        <translation>Antes, y ya no</translation>
    </message>
    <message>
        <source>A recovery sheet ends when a new one is put to use, in Settings.</source>
        <translation>Una hoja de recuperación termina cuando se pone en uso una nueva, en Ajustes.</translation>
    </message>
    <message>
        <source>Back to the staff</source>
        <translation>Volver al personal</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Nurse or outreach worker</source>
        <translation>Enfermería o trabajo comunitario</translation>
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
    <name>Roles</name>
    <message>
        <source>Talks with people. Opens their answers.</source>
        <translation>Habla con las personas. Abre sus respuestas.</translation>
    </message>
    <message>
        <source>Opens answers too. Looks after staff, protocols, settings and backups.</source>
        <translation>También abre respuestas. Se ocupa del personal, los protocolos, los ajustes y las copias.</translation>
    </message>
    <message>
        <source>Sees figures and the log. Never opens an answer.</source>
        <translation>Ve las cifras y el registro. Nunca abre una respuesta.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Together these roles open answers and see the figures. Nothing separates the two for this person.</source>
        <translation>Juntas, estas funciones abren las respuestas y ven las cifras. Nada separa lo uno de lo otro para esta persona.</translation>
    </message>
    <message>
        <source>Together these roles talk with people and look after the staff. This person may do both.</source>
        <translation>Juntas, estas funciones hablan con las personas y se ocupan del personal. Esta persona puede hacer las dos cosas.</translation>
    </message>
</context>
<context>
    <name>Rules</name>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>%1, or %2</source>
        <translation>%1, o %2</translation>
    </message>
    <message>
        <source>not so: %1</source>
        <translation>no es así: %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>“%1” is answered %2</source>
        <translation>a «%1» se responde %2</translation>
    </message>
    <message>
        <source>“%1” is below %2</source>
        <translation>«%1» es menos de %2</translation>
    </message>
    <message>
        <source>“%1” is %2 or more</source>
        <translation>«%1» es %2 o más</translation>
    </message>
    <message>
        <source>“%1” has an answer</source>
        <translation>«%1» tiene respuesta</translation>
    </message>
    <message>
        <source>the person would rather not say: “%1”</source>
        <translation>la persona prefiere no decirlo: «%1»</translation>
    </message>
    <message>
        <source>the signs under “%1” are enough</source>
        <translation>los indicios en «%1» bastan</translation>
    </message>
    <message>
        <source>the signs under “%1” are not enough</source>
        <translation>los indicios en «%1» no bastan</translation>
    </message>
    <message>
        <source>“%1” comes to less than %2</source>
        <translation>«%1» suma menos de %2</translation>
    </message>
    <message>
        <source>“%1” comes to %2 or more</source>
        <translation>«%1» suma %2 o más</translation>
    </message>
    <message>
        <source>yes to fewer than %1 of %2</source>
        <translation>sí a menos de %1 de %2</translation>
    </message>
    <message>
        <source>yes to at least %1 of %2</source>
        <translation>sí a por lo menos %1 de %2</translation>
    </message>
    <message>
        <source>yes to fewer than %1 of %2 under “%3”</source>
        <translation>sí a menos de %1 de %2 en «%3»</translation>
    </message>
    <message>
        <source>yes to at least %1 of %2 under “%3”</source>
        <translation>sí a por lo menos %1 de %2 en «%3»</translation>
    </message>
    <message>
        <source>the person is under 18, or may be</source>
        <translation>la persona tiene menos de 18 años, o puede tenerlos</translation>
    </message>
    <message>
        <source>the person is younger than %1</source>
        <translation>la persona tiene menos de %1 años</translation>
    </message>
    <message>
        <source>the person is %1 or older</source>
        <translation>la persona tiene %1 años o más</translation>
    </message>
    <message>
        <source>the reason was “%1”</source>
        <translation>el motivo fue «%1»</translation>
    </message>
    <message>
        <source>the person told of something of this kind</source>
        <translation>la persona contó algo así</translation>
    </message>
    <message>
        <source>the person told: %1</source>
        <translation>la persona contó: %1</translation>
    </message>
    <message>
        <source>the result is “%1”</source>
        <translation>el resultado es «%1»</translation>
    </message>
    <message>
        <source>the tier is %1 or above</source>
        <translation>el nivel es %1 o mayor</translation>
    </message>
    <message>
        <source>the place of work lies in %1</source>
        <translation>el lugar de trabajo está en %1</translation>
    </message>
    <message>
        <source>whoever asks works as: %1</source>
        <translation>quien pregunta trabaja como: %1</translation>
    </message>
    <message>
        <source>the duty of this place is: %1</source>
        <translation>el deber de este lugar es: %1</translation>
    </message>
    <message>
        <source>How many of these are answered yes: %1.</source>
        <translation>A cuántas de estas se responde sí: %1.</translation>
    </message>
    <message>
        <source>How many of these are answered %1: %2.</source>
        <translation>A cuántas de estas se responde %1: %2.</translation>
    </message>
    <message>
        <source>The points of these together: %1.</source>
        <translation>Los puntos de estas juntas: %1.</translation>
    </message>
    <message>
        <source>The greatest of these: %1.</source>
        <translation>La mayor de estas: %1.</translation>
    </message>
    <message>
        <source>Enough is %1. Looked at: %2.</source>
        <translation>Basta con %1. Se mira: %2.</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1 strong</source>
        <translation>%1 fuerte</translation>
    </message>
    <message>
        <source>%1 medium</source>
        <translation>%1 medio</translation>
    </message>
    <message>
        <source>%1 weak</source>
        <translation>%1 débil</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>no lo tiene claro</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
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
        <source>Browse</source>
        <translation>Buscar carpeta</translation>
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
    <name>SayFields</name>
    <message>
        <source>In own words, if wanted: %1</source>
        <translation>En palabras propias, si se desea: %1</translation>
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
    <name>SectionList</name>
    <message>
        <source>Here and for me</source>
        <translation>Aquí y para mí</translation>
    </message>
    <message>
        <source>For this site</source>
        <translation>Para este lugar</translation>
    </message>
    <message>
        <source>To read</source>
        <translation>Para leer</translation>
    </message>
    <message>
        <source>How it looks</source>
        <translation>Cómo se ve</translation>
    </message>
    <message>
        <source>Locking</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>My passphrase</source>
        <translation>Mi frase de acceso</translation>
    </message>
    <message>
        <source>The site</source>
        <translation>El lugar</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>How long it is kept</source>
        <translation>Cuánto se guarda</translation>
    </message>
    <message>
        <source>Erase one person</source>
        <translation>Borrar a una persona</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>Destroying the keys</source>
        <translation>Destruir las claves</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>What this protects</source>
        <translation>Qué protege esto</translation>
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
        <source>For whom it is, and how to get there</source>
        <translation>Para quién es y cómo llegar</translation>
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
        <source>%1, by %2</source>
        <translation>%1, por %2</translation>
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
        <translation>Asesoría legal</translation>
    </message>
    <message>
        <source>Work and pay advice</source>
        <translation>Asesoría sobre trabajo y sueldo</translation>
    </message>
    <message>
        <source>Food and clothes</source>
        <translation>Comida y ropa</translation>
    </message>
    <message>
        <source>Advocate</source>
        <translation>Persona de apoyo</translation>
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
    <name>ServiceList</name>
    <message>
        <source>This file is larger than %1 MB, and was not read. Divide it.</source>
        <translation>Este archivo ocupa más de %1 MB y no se leyó. Divídalo.</translation>
    </message>
    <message>
        <source>There is no file there that can be read. Choose a CSV file.</source>
        <translation>Allí no hay ningún archivo que se pueda leer. Elija un archivo CSV.</translation>
    </message>
    <message>
        <source>There is no service in this file. Write a row for each.</source>
        <translation>No hay ningún servicio en este archivo. Escriba una fila para cada uno.</translation>
    </message>
    <message>
        <source>This file is not text. Save the table as CSV and choose that.</source>
        <translation>Este archivo no es texto. Guarde la tabla como CSV y elija ese archivo.</translation>
    </message>
    <message>
        <source>The letters of this file cannot be told for certain. Save it as CSV UTF-8, or say in which letters it was written.</source>
        <translation>No se sabe con certeza con qué letras se escribió este archivo. Guárdelo como CSV UTF-8, o diga con qué letras se escribió.</translation>
    </message>
    <message>
        <source>The first row must name the columns, among them “name” and “offers”. Save the list here as a file and copy its first row.</source>
        <translation>La primera fila debe nombrar las columnas, entre ellas “name” y “offers”. Guarde la lista de aquí como archivo y copie su primera fila.</translation>
    </message>
    <message>
        <source>There is no column “%1” here. Rename it or take it out. Known: %2.</source>
        <translation>Aquí no hay ninguna columna “%1”. Cámbiele el nombre o quítela. Conocidas: %2.</translation>
    </message>
    <message>
        <source>The column “%1” stands there twice. Take one out.</source>
        <translation>La columna “%1” aparece dos veces. Quite una.</translation>
    </message>
    <message>
        <source>There are more than %1 rows. Divide the file.</source>
        <translation>Hay más de %1 filas. Divida el archivo.</translation>
    </message>
    <message>
        <source>Row %1: a quotation mark is not closed, so nothing after it can be told apart. Close it.</source>
        <translation>Fila %1: una comilla no está cerrada, así que no se distingue nada después de ella. Ciérrela.</translation>
    </message>
    <message>
        <source>Row %1 has %2 fields and the first row %3. Put text that holds the separator between quotation marks.</source>
        <translation>La fila %1 tiene %2 campos y la primera %3. Ponga entre comillas el texto que contiene el separador.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is longer than %3 signs. Write it shorter.</source>
        <translation>Fila %1: “%2” tiene más de %3 signos. Escríbalo más corto.</translation>
    </message>
    <message>
        <source>Row %1: “%2” holds a sign that nobody can see (%3). Type it anew.</source>
        <translation>Fila %1: “%2” contiene un signo que nadie puede ver (%3). Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Row %1: “%2” begins as a formula does. Write the text itself.</source>
        <translation>Fila %1: “%2” empieza como una fórmula. Escriba el texto mismo.</translation>
    </message>
    <message>
        <source>Row %1: “%2” is empty. Fill it in.</source>
        <translation>Fila %1: “%2” está vacío. Complételo.</translation>
    </message>
    <message>
        <source>Row %1: “%2” does not know “%3”. Known: %4.</source>
        <translation>Fila %1: “%2” no conoce “%3”. Conocidos: %4.</translation>
    </message>
    <message>
        <source>Row %1: write yes or no in “%2”, or leave it empty if nobody knows.</source>
        <translation>Fila %1: escriba yes o no en “%2”, o déjelo vacío si nadie lo sabe.</translation>
    </message>
    <message>
        <source>Row %1: write whole years in “%2”, such as 18, or leave it empty.</source>
        <translation>Fila %1: escriba años enteros en “%2”, como 18, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Row %1: “age_to” is below “age_from”. Put them right.</source>
        <translation>Fila %1: “age_to” es menor que “age_from”. Corríjalos.</translation>
    </message>
    <message>
        <source>Row %1: write “last_verified” as year-month-day, such as 2026-03-09, not later than today, or leave it empty.</source>
        <translation>Fila %1: escriba “last_verified” como año-mes-día, por ejemplo 2026-03-09, no después de hoy, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Row %1: write “open_at” such as mon-fri 09:00-17:00; sat 10:00-14:00, or always.</source>
        <translation>Fila %1: escriba “open_at” como mon-fri 09:00-17:00; sat 10:00-14:00, o always.</translation>
    </message>
    <message>
        <source>Row %1: an “id” is at most 36 letters, digits and dashes. Leave it empty for a new service.</source>
        <translation>Fila %1: un “id” tiene como máximo 36 letras, cifras y guiones. Déjelo vacío para un servicio nuevo.</translation>
    </message>
    <message>
        <source>Row %1 has the same “id” as row %2. Take one out.</source>
        <translation>La fila %1 tiene el mismo “id” que la fila %2. Quite una.</translation>
    </message>
    <message>
        <source>Row %1: a service of this name is there already. Write its “id” to change it; a file saved from here holds it.</source>
        <translation>Fila %1: ya hay un servicio con este nombre. Escriba su “id” para cambiarlo; un archivo guardado desde aquí lo contiene.</translation>
    </message>
</context>
<context>
    <name>ServiceReasons</name>
    <message>
        <source>for this urgency</source>
        <translation>para esta urgencia</translation>
    </message>
    <message>
        <source>for another urgency</source>
        <translation>para otra urgencia</translation>
    </message>
    <message>
        <source>for people from %1</source>
        <translation>para personas de %1</translation>
    </message>
    <message>
        <source>only for people from %1</source>
        <translation>solo para personas de %1</translation>
    </message>
    <message>
        <source>ask where from: it is for %1</source>
        <translation>pregunte de dónde viene: es para %1</translation>
    </message>
    <message>
        <source>speaks %1</source>
        <translation>habla %1</translation>
    </message>
    <message>
        <source>does not speak %1</source>
        <translation>no habla %1</translation>
    </message>
    <message>
        <source>ask: do they speak %1?</source>
        <translation>pregunte: ¿hablan %1?</translation>
    </message>
    <message>
        <source>takes children too</source>
        <translation>acepta también niños</translation>
    </message>
    <message>
        <source>does not take children</source>
        <translation>no acepta niños</translation>
    </message>
    <message>
        <source>ask: do they take children?</source>
        <translation>pregunte: ¿aceptan niños?</translation>
    </message>
    <message>
        <source>takes a pet too</source>
        <translation>acepta también una mascota</translation>
    </message>
    <message>
        <source>does not take a pet</source>
        <translation>no acepta mascotas</translation>
    </message>
    <message>
        <source>ask: do they take a pet?</source>
        <translation>pregunte: ¿aceptan una mascota?</translation>
    </message>
    <message>
        <source>can be reached with a wheelchair</source>
        <translation>se puede llegar en silla de ruedas</translation>
    </message>
    <message>
        <source>cannot be reached with a wheelchair</source>
        <translation>no se puede llegar en silla de ruedas</translation>
    </message>
    <message>
        <source>ask: can it be reached with a wheelchair?</source>
        <translation>pregunte: ¿se puede llegar en silla de ruedas?</translation>
    </message>
    <message>
        <source>open now</source>
        <translation>abierto ahora</translation>
    </message>
    <message>
        <source>ask: are they open now?</source>
        <translation>pregunte: ¿está abierto ahora?</translation>
    </message>
    <message>
        <source>ask: are there children? It takes none</source>
        <translation>pregunte: ¿hay niños? No los acepta</translation>
    </message>
    <message>
        <source>ask: is there a pet? It takes none</source>
        <translation>pregunte: ¿hay una mascota? No las acepta</translation>
    </message>
    <message>
        <source>ask: is there a wheelchair? It cannot come in</source>
        <translation>pregunte: ¿hay una silla de ruedas? No puede entrar</translation>
    </message>
    <message>
        <source>women</source>
        <translation>mujeres</translation>
    </message>
    <message>
        <source>men</source>
        <translation>hombres</translation>
    </message>
    <message>
        <source>people of another gender</source>
        <translation>personas de otro género</translation>
    </message>
    <message>
        <source>takes %1</source>
        <translation>acepta %1</translation>
    </message>
    <message>
        <source>does not take %1</source>
        <translation>no acepta %1</translation>
    </message>
    <message>
        <source>ask: do they take %1?</source>
        <translation>pregunte: ¿aceptan %1?</translation>
    </message>
    <message>
        <source>takes ages %1</source>
        <translation>acepta edades: %1</translation>
    </message>
    <message>
        <source>only takes ages %1</source>
        <translation>solo acepta edades: %1</translation>
    </message>
    <message>
        <source>ask the age: it takes ages %1</source>
        <translation>pregunte la edad: acepta edades: %1</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>it does not take %1</source>
        <translation>no acepta %1</translation>
    </message>
    <message>
        <source>closed now</source>
        <translation>cerrado ahora</translation>
    </message>
    <message>
        <source>closed now, opens %1 at %2</source>
        <translation>cerrado ahora, abre el %1 a las %2</translation>
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
        <source>There are no services on your list. Add one under Services in the rail.</source>
        <translation>No hay servicios en su lista. Añada uno en Servicios, en la barra lateral.</translation>
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
    <message>
        <source>Other services, and why they do not fit</source>
        <translation>Otros servicios, y por qué no convienen</translation>
    </message>
    <message>
        <source>None of the services on your list fits these needs and this person yet.</source>
        <translation>Ninguno de los servicios de su lista conviene aún a estas necesidades y a esta persona.</translation>
    </message>
</context>
<context>
    <name>ServicesDueRow</name>
    <message>
        <source>Check the services</source>
        <translation>Comprobar los servicios</translation>
    </message>
    <message numerus="yes">
        <source>The month ends. %1 services are to be called and checked.</source>
        <translation>
            <numerusform>Termina el mes. Hay %1 servicio por llamar y comprobar.</numerusform>
            <numerusform>Termina el mes. Hay %1 servicios por llamar y comprobar.</numerusform>
        </translation>
    </message>
    <message>
        <source>For some questions in use here no checked service is on the list.</source>
        <translation>Para algunas preguntas en uso aquí no hay ningún servicio comprobado en la lista.</translation>
    </message>
    <message>
        <source>They go on. Call the services, and say that they were checked.</source>
        <translation>Siguen en uso. Llame a los servicios y diga que se comprobaron.</translation>
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
        <source>Cards and signs</source>
        <translation>Tarjetas y carteles</translation>
    </message>
    <message>
        <source>No services yet. Add those you would call tonight: a bed, a doctor, advice on pay. Offers and pages for them start from this list.</source>
        <translation>Aún no hay servicios. Añada los que llamaría esta noche: una cama, atención médica, asesoría sobre el sueldo. Las ofertas y sus páginas parten de esta lista.</translation>
    </message>
    <message>
        <source>The list as a file</source>
        <translation>La lista como archivo</translation>
    </message>
    <message>
        <source>What people may want help with, here</source>
        <translation>Con qué se puede pedir ayuda aquí</translation>
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
        <translation>Preparar este equipo</translation>
    </message>
    <message>
        <source>This is done once. Everything stays on this computer.</source>
        <translation>Esto se hace una vez. Todo se queda en este equipo.</translation>
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
        <source>Setting up …</source>
        <translation>Preparando…</translation>
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
        <translation>en este equipo</translation>
    </message>
    <message>
        <source>All settings</source>
        <translation>Todos los ajustes</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>made on %1</source>
        <translation>hecha el %1</translation>
    </message>
    <message>
        <source>This code opens the records of one computer when nobody can sign in. It stands nowhere else.</source>
        <translation>Este código abre los datos de un equipo cuando nadie puede entrar. No está en ningún otro sitio.</translation>
    </message>
    <message>
        <source>How to keep it</source>
        <translation>Cómo guardarla</translation>
    </message>
    <message>
        <source>How to use it</source>
        <translation>Cómo usarla</translation>
    </message>
    <message>
        <source>Put in the envelope by</source>
        <translation>Puesta en el sobre por</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Where the envelope lies</source>
        <translation>Dónde está el sobre</translation>
    </message>
    <message>
        <source>Put this page in an envelope, close it, and sign across the flap.</source>
        <translation>Ponga esta página en un sobre, ciérrelo y firme sobre la solapa.</translation>
    </message>
    <message>
        <source>Keep it in a locked place, away from the computer.</source>
        <translation>Guárdela en un lugar con llave, lejos del equipo.</translation>
    </message>
    <message>
        <source>Do not photograph it, copy it or send it. Whoever has this page and the computer can read everything on it.</source>
        <translation>No la fotografíe, copie ni envíe. Quien tenga esta página y el equipo puede leer todo lo que hay en él.</translation>
    </message>
    <message>
        <source>Open the program and choose to use the recovery sheet.</source>
        <translation>Abra el programa y elija usar la hoja de recuperación.</translation>
    </message>
    <message>
        <source>Type the six groups in order. Capitals, blanks and dashes do not matter; a slip of the finger is noticed.</source>
        <translation>Escriba los seis grupos en orden. No importan mayúsculas, espacios ni guiones; un error al teclear se nota.</translation>
    </message>
    <message>
        <source>Type your name and a new passphrase, twice.</source>
        <translation>Escriba su nombre y una frase de acceso nueva, dos veces.</translation>
    </message>
    <message>
        <source>The program shows a new sheet. Write it down or print it. This page opens nothing any more: tear it up.</source>
        <translation>El programa muestra una hoja nueva. Anótela o imprímala. Esta página ya no abre nada: rómpala.</translation>
    </message>
</context>
<context>
    <name>SheetPanel</name>
    <message>
        <source>Save the page to print</source>
        <translation>Guardar la página para imprimir</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then erase the file: it opens the records.</source>
        <translation>Guardada como %1. Imprímala y borre el archivo: abre los datos.</translation>
    </message>
    <message>
        <source>%1 The code is printed whole.</source>
        <translation>%1 El código se imprime entero.</translation>
    </message>
</context>
<context>
    <name>SheetPart</name>
    <message>
        <source>The new sheet holds. Tear the old one up: it opens nothing here, but backups made before still open with it.</source>
        <translation>La hoja nueva ya vale. Rompa la anterior: aquí no abre nada, pero las copias hechas antes aún se abren con ella.</translation>
    </message>
    <message>
        <source>Recovery sheet</source>
        <translation>Hoja de recuperación</translation>
    </message>
    <message>
        <source>The paper that opens the records when nobody can sign in. Make a new one when the old one is lost, or somebody has seen it.</source>
        <translation>El papel que abre los datos cuando nadie puede entrar. Haga uno nuevo si el anterior se pierde o alguien lo ha visto.</translation>
    </message>
    <message>
        <source>The old sheet stays good until you have typed the new one back.</source>
        <translation>La hoja anterior sigue valiendo hasta que usted escriba la nueva.</translation>
    </message>
    <message>
        <source>Make a new sheet</source>
        <translation>Hacer una hoja nueva</translation>
    </message>
    <message>
        <source>Write it down, or save the page and print it. Then type it here.</source>
        <translation>Anótelo, o guarde la página e imprímala. Luego escríbalo aquí.</translation>
    </message>
    <message>
        <source>Type what stands on the paper</source>
        <translation>Escriba lo que pone en el papel</translation>
    </message>
    <message>
        <source>Use the new sheet</source>
        <translation>Usar la hoja nueva</translation>
    </message>
    <message>
        <source>This is not as on the sheet. Compare it, then type it again.</source>
        <translation>No es como en la hoja. Compárelo y escríbalo de nuevo.</translation>
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
        <source>The age is not known, and some questions wait for it. Mark it before you hand over the screen; without it they are not asked there.</source>
        <translation>No se sabe la edad y algunas preguntas la esperan. Márquela antes de entregar la pantalla; sin ella no se hacen allí.</translation>
    </message>
    <message>
        <source>Under 18</source>
        <translation>Menos de 18</translation>
    </message>
    <message>
        <source>18 or over</source>
        <translation>18 o más</translation>
    </message>
    <message>
        <source>Use the point card</source>
        <translation>Usar la tarjeta para señalar</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
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
        <translation>Usted y %1, a solas con intérprete.</translation>
    </message>
    <message>
        <source>You and %1, alone.</source>
        <translation>Usted y %1, a solas.</translation>
    </message>
    <message>
        <source>%1 (draft)</source>
        <translation>%1 (borrador)</translation>
    </message>
    <message>
        <source>Not offered: %1. No second person has read these words yet; a lead can change that under Protocols.</source>
        <translation>No se ofrece: %1. Ninguna otra persona ha leído aún estas palabras; una persona responsable puede cambiarlo en Protocolos.</translation>
    </message>
    <message>
        <source>The screen is not handed over in %1: no second person has read its words yet; a lead can change that under Protocols.</source>
        <translation>La pantalla no se entrega en %1: ninguna otra persona ha leído aún sus palabras; una persona responsable puede cambiarlo en Protocolos.</translation>
    </message>
    <message>
        <source>Explain its pictures first</source>
        <translation>Explique antes sus dibujos</translation>
    </message>
    <message>
        <source>Too few people knew these yet: %1.</source>
        <translation>Aún muy pocas personas conocían estos: %1.</translation>
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
        <source>Look without changing anything</source>
        <translation>Ver sin cambiar nada</translation>
    </message>
    <message>
        <source>Open the older copy anyway</source>
        <translation>Abrir la copia anterior de todos modos</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>Start anew beside the backups</source>
        <translation>Empezar de nuevo junto a las copias de seguridad</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
    <message>
        <source>I will set it first</source>
        <translation>Primero lo pongo en hora</translation>
    </message>
    <message>
        <source>Practice with invented people. Sign in as %1; the passphrase of each is: %2</source>
        <translation>Práctica con personas inventadas. Entre como %1; la frase de acceso de cada quien es: %2</translation>
    </message>
    <message>
        <source>Bring back the copy of %1</source>
        <translation>Recuperar la copia del %1</translation>
    </message>
    <message>
        <source>Type your passphrase again.</source>
        <translation>Escriba de nuevo su frase de acceso.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Open the older copy</source>
        <translation>Abrir la copia anterior</translation>
    </message>
    <message>
        <source>Bring it back</source>
        <translation>Recuperarla</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Entrar</translation>
    </message>
    <message>
        <source>Set the clock of this computer, then sign in.</source>
        <translation>Ponga en hora el reloj de este equipo y luego entre.</translation>
    </message>
    <message>
        <source>What is kept now bears the day and time of this clock. The log says so.</source>
        <translation>Lo que se guarde ahora llevará el día y la hora de este reloj. El registro lo dice.</translation>
    </message>
    <message>
        <source>You can look at everything. Nothing can be changed or kept.</source>
        <translation>Puede verlo todo. No se puede cambiar ni guardar nada.</translation>
    </message>
    <message>
        <source>Use the one you had on that day. What stands here now is put aside, not deleted. Only a lead can do this.</source>
        <translation>Use la que tenía ese día. Lo que hay aquí ahora se aparta, no se borra. Solo puede hacerlo una persona responsable.</translation>
    </message>
    <message>
        <source>What was kept after this copy was made is not in it. The log says that you opened it.</source>
        <translation>Lo que se guardó después de hacer esta copia no está en ella. El registro indica que usted la abrió.</translation>
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
        <source>At the desk</source>
        <translation>En la recepción</translation>
    </message>
    <message>
        <source>Asked to be reached later</source>
        <translation>Pidió que se le contacte más tarde</translation>
    </message>
    <message>
        <source>Another way</source>
        <translation>Otra forma</translation>
    </message>
    <message>
        <source>They took it back</source>
        <translation>Lo retiró</translation>
    </message>
    <message>
        <source>It was noted twice</source>
        <translation>Se anotó dos veces</translation>
    </message>
    <message>
        <source>at %1</source>
        <translation>a las %1</translation>
    </message>
    <message>
        <source>No longer wanted</source>
        <translation>Ya no lo quiere</translation>
    </message>
    <message>
        <source>It stays</source>
        <translation>Se queda</translation>
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
        <translation>Pulse una cifra. No se escribe nada más.</translation>
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
        <source>Note it</source>
        <translation>Anotarlo</translation>
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
    <name>SignedOutPage</name>
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
    <name>Site</name>
    <message>
        <source>Emergency department</source>
        <translation>Urgencias</translation>
    </message>
    <message>
        <source>Clinic</source>
        <translation>Clínica</translation>
    </message>
    <message>
        <source>Other health care</source>
        <translation>Otra atención de salud</translation>
    </message>
    <message>
        <source>Shelter</source>
        <translation>Albergue</translation>
    </message>
    <message>
        <source>Outreach</source>
        <translation>Trabajo comunitario</translation>
    </message>
    <message>
        <source>Social services</source>
        <translation>Servicios sociales</translation>
    </message>
    <message>
        <source>Public health</source>
        <translation>Salud pública</translation>
    </message>
    <message>
        <source>Child welfare</source>
        <translation>Bienestar infantil</translation>
    </message>
    <message>
        <source>Service for people in need</source>
        <translation>Servicio para personas que necesitan ayuda</translation>
    </message>
    <message>
        <source>Charity</source>
        <translation>Organización benéfica</translation>
    </message>
    <message>
        <source>Local authority</source>
        <translation>Administración local</translation>
    </message>
    <message>
        <source>Youth court</source>
        <translation>Tribunal de menores</translation>
    </message>
    <message>
        <source>Youth detention</source>
        <translation>Centro de menores</translation>
    </message>
    <message>
        <source>Police</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>Not set</source>
        <translation>Sin indicar</translation>
    </message>
    <message>
        <source>Nurses</source>
        <translation>Personal de enfermería</translation>
    </message>
    <message>
        <source>Physicians</source>
        <translation>Personal médico</translation>
    </message>
    <message>
        <source>Social workers</source>
        <translation>Trabajo social</translation>
    </message>
    <message>
        <source>Outreach workers</source>
        <translation>Trabajo comunitario</translation>
    </message>
    <message>
        <source>Teachers</source>
        <translation>Docentes</translation>
    </message>
    <message>
        <source>Police officers</source>
        <translation>Policía</translation>
    </message>
    <message>
        <source>Must notify the authority named in law</source>
        <translation>Debe avisar a la autoridad que indica la ley</translation>
    </message>
    <message>
        <source>Has no such duty</source>
        <translation>No tiene ese deber</translation>
    </message>
    <message>
        <source>No country is known by this. Begin with its two letters, such as US or US-MD.</source>
        <translation>No se reconoce ningún país. Empiece con sus dos letras, por ejemplo US o US-MD.</translation>
    </message>
    <message>
        <source>%1: paper is Letter, a week begins on %2.</source>
        <translation>%1: el papel es Carta, la semana empieza el %2.</translation>
    </message>
    <message>
        <source>%1: paper is A4, a week begins on %2.</source>
        <translation>%1: el papel es A4, la semana empieza el %2.</translation>
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
        <translation>Para todo el personal de este lugar</translation>
    </message>
    <message>
        <source>The words in the top corner</source>
        <translation>Las palabras de la esquina superior</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The first heading</source>
        <translation>El primer encabezado</translation>
    </message>
    <message>
        <source>The last table’s heading</source>
        <translation>El encabezado de la última tabla</translation>
    </message>
    <message>
        <source>Nowhere, keys only</source>
        <translation>En ninguno, solo con teclas</translation>
    </message>
    <message>
        <source>Saved.</source>
        <translation>Guardado.</translation>
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
        <source>Emergency numbers, such as guards 4444</source>
        <translation>Números de emergencia, como guardias 4444</translation>
    </message>
    <message>
        <source>Whom staff call after a hard conversation, such as chaplain 4411</source>
        <translation>A quién llama el personal tras una conversación difícil, por ejemplo capellán 4411</translation>
    </message>
    <message>
        <source>Country or state: type its name or code</source>
        <translation>País o estado: escriba su nombre o código</translation>
    </message>
    <message>
        <source>Minutes until a recheck is due</source>
        <translation>Minutos hasta un nuevo control</translation>
    </message>
    <message>
        <source>Minutes more until somebody else is told</source>
        <translation>Minutos más hasta que se avisa a otra persona</translation>
    </message>
    <message>
        <source>Whom to tell then, such as shift lead 4410</source>
        <translation>A quién avisar entonces, por ejemplo jefatura de turno 4410</translation>
    </message>
    <message>
        <source>Recheck, as Today names it</source>
        <translation>Nuevo control, como lo llama Hoy</translation>
    </message>
    <message>
        <source>Paperwork due, as Today names it</source>
        <translation>El papeleo pendiente, como lo llama Hoy</translation>
    </message>
    <message>
        <source>Next step, as Today names it</source>
        <translation>El próximo paso, como lo llama Hoy</translation>
    </message>
    <message>
        <source>Hear how it went, as Today names it</source>
        <translation>Saber cómo fue, como lo llama Hoy</translation>
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
        <source>Where a finger leads back from that page</source>
        <translation>Dónde se vuelve con el dedo desde esa página</translation>
    </message>
    <message>
        <source>How many seconds it is held</source>
        <translation>Cuántos segundos se mantiene</translation>
    </message>
    <message>
        <source>Hold it, let go, and hold it again, each time as long as this and no more than two seconds longer. It leads to the sign-in page only. Keys lead back as before.</source>
        <translation>Manténgalo pulsado, suelte y manténgalo otra vez, cada vez durante ese tiempo y no más de dos segundos más. Solo lleva a la página de inicio de sesión. Las teclas siguen funcionando como antes.</translation>
    </message>
    <message>
        <source>Kind of place</source>
        <translation>Tipo de lugar</translation>
    </message>
    <message>
        <source>Who staff here are, for the duties of the law</source>
        <translation>Quién es el personal de aquí, para los deberes de la ley</translation>
    </message>
    <message>
        <source>What the law asks of this place</source>
        <translation>Qué pide la ley a este lugar</translation>
    </message>
</context>
<context>
    <name>Spoken</name>
    <message>
        <source>“There is one thing I have to do. I will tell you before I do it. I would also like to ask you some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translation>«Hay una cosa que tengo que hacer. Se lo diré antes de hacerla. También quisiera hacerle algunas preguntas sobre salud y seguridad. Usted decide si responde. Puede saltar cualquier pregunta o parar. Antes de las preguntas le digo quién puede ver lo que diga. ¿Puedo preguntarle?»</translation>
    </message>
    <message>
        <source>“We ask everyone some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Your care stays the same. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translation>«A todas las personas les hacemos algunas preguntas sobre salud y seguridad. Usted decide si responde. Puede saltar cualquier pregunta o parar. Su atención no cambia. Antes de las preguntas le digo quién puede ver lo que diga. ¿Puedo preguntarle?»</translation>
    </message>
    <message>
        <source>“I would like to ask you some questions about health and safety. You choose whether to answer. You can skip any question, or stop. Your care stays the same. Before the questions I tell you who may see what you say. May I ask you?”</source>
        <translation>«Quisiera hacerle algunas preguntas sobre salud y seguridad. Usted decide si responde. Puede saltar cualquier pregunta o parar. Su atención no cambia. Antes de las preguntas le digo quién puede ver lo que diga. ¿Puedo preguntarle?»</translation>
    </message>
    <message>
        <source>“There is one thing I have to do. I will tell you before I do it.”</source>
        <translation>«Hay una cosa que tengo que hacer. Se lo diré antes de hacerla.»</translation>
    </message>
    <message>
        <source>“There is one thing I have to do, and I have told you what it is. Everything else is yours to choose. What would you like to happen next?”</source>
        <translation>«Hay una cosa que tengo que hacer, y ya le dije cuál es. Todo lo demás lo decide usted. ¿Qué quiere que pase ahora?»</translation>
    </message>
    <message>
        <source>“There is one thing I need your agreement for. May I tell you what it is?”</source>
        <translation>«Hay una cosa para la que necesito su acuerdo. ¿Puedo decirle cuál es?»</translation>
    </message>
    <message>
        <source>“Thank you for your time. What would you like to happen next?”</source>
        <translation>«Gracias por su tiempo. ¿Qué quiere que pase ahora?»</translation>
    </message>
    <message>
        <source>“I have done the one thing that I told you about. Everything else is yours to choose. What would you like to happen next?”</source>
        <translation>«Ya hice la cosa de la que le hablé. Todo lo demás lo decide usted. ¿Qué quiere que pase ahora?»</translation>
    </message>
    <message>
        <source>“That is fine. If you ever want to talk, ask for me or a colleague.”</source>
        <translation>«Está bien. Si alguna vez quiere hablar, pregunte por mí o por alguien del equipo.»</translation>
    </message>
    <message>
        <source>“That is fine. I ask no more questions. If you ever want to talk, ask for me or a colleague.”</source>
        <translation>«Está bien. No hago más preguntas. Si alguna vez quiere hablar, pregunte por mí o por alguien del equipo.»</translation>
    </message>
    <message>
        <source>“Thank you for telling me. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translation>«Gracias por contármelo. Ahora no tiene que pasar nada. ¿Quiere saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“Thank you for your answers. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translation>«Gracias por sus respuestas. Ahora no tiene que pasar nada. ¿Quiere saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“You do not have to tell me anything. Nothing has to happen now. Would you like to hear who could help?”</source>
        <translation>«No tiene que contarme nada. Ahora no tiene que pasar nada. ¿Quiere saber quién podría ayudar?»</translation>
    </message>
    <message>
        <source>“Thank you. You can come back and talk to us at any time. Would you like the information that everyone gets?”</source>
        <translation>«Gracias. Puede volver y hablar con alguien del equipo en cualquier momento. ¿Quiere la información que damos a todas las personas?»</translation>
    </message>
    <message>
        <source>“Thank you. You can come back and talk to us at any time. Would you like some information to take along?”</source>
        <translation>«Gracias. Puede volver y hablar con alguien del equipo en cualquier momento. ¿Quiere llevarse alguna información?»</translation>
    </message>
    <message>
        <source>“There is one thing I have to do. I will tell you before I do it, what I say and to whom. I can stay with you while I do it, if you want.”</source>
        <translation>«Hay una cosa que tengo que hacer. Antes de hacerla le diré qué digo y a quién. Puedo quedarme a su lado mientras la hago, si quiere.»</translation>
    </message>
    <message>
        <source>“There is one thing I need your agreement for. I tell you what I would say and to whom. Then you choose.”</source>
        <translation>«Hay una cosa para la que necesito su acuerdo. Le digo qué diría y a quién. Después decide usted.»</translation>
    </message>
    <message>
        <source>from records</source>
        <translation>a partir de documentos</translation>
    </message>
    <message>
        <source>the person not asked</source>
        <translation>no se preguntó a la persona</translation>
    </message>
    <message>
        <source>asked aloud</source>
        <translation>en voz alta</translation>
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
        <source>by a silent signal</source>
        <translation>con una señal silenciosa</translation>
    </message>
    <message>
        <source>in more than one way</source>
        <translation>de más de una manera</translation>
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
        <source>That is a full answer. Care goes on, and the person can come back.</source>
        <translation>Es una respuesta completa. La atención sigue, y la persona puede volver.</translation>
    </message>
    <message>
        <source>The person wanted no more questions. That is a full answer. Care goes on, and they can come back.</source>
        <translation>La persona no quiso más preguntas. Es una respuesta completa. La atención sigue, y puede volver.</translation>
    </message>
    <message>
        <source>Try again when private. What is missing could change it.</source>
        <translation>Intente de nuevo a solas. Lo que falta podría cambiarlo.</translation>
    </message>
    <message>
        <source>What is missing could change it.</source>
        <translation>Lo que falta podría cambiarlo.</translation>
    </message>
    <message>
        <source>Nurses, outreach workers and protocol leads who sign in here can open this. A supervisor sees counts and no answers.</source>
        <translation>Pueden abrirlo las personas de enfermería, de trabajo comunitario y responsables del protocolo que entran aquí. Quien supervisa ve cifras y ninguna respuesta.</translation>
    </message>
</context>
<context>
    <name>StaffPage</name>
    <message>
        <source>Staff</source>
        <translation>Personal</translation>
    </message>
    <message>
        <source>who signs in here</source>
        <translation>quién entra aquí</translation>
    </message>
    <message>
        <source>Who signs in here</source>
        <translation>Quién entra aquí</translation>
    </message>
    <message>
        <source>Add somebody</source>
        <translation>Añadir a alguien</translation>
    </message>
    <message>
        <source>Open the log</source>
        <translation>Abrir el registro</translation>
    </message>
    <message>
        <source>Who can open what</source>
        <translation>Quién puede abrir qué</translation>
    </message>
    <message>
        <source>What each role may do</source>
        <translation>Qué puede hacer cada función</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s), each with a passphrase of their own</source>
        <translation>
            <numerusform>%n persona, con su propia frase de acceso</numerusform>
            <numerusform>%n personas, cada una con su propia frase de acceso</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 can sign in now.</source>
        <translation>%1 ya puede entrar.</translation>
    </message>
    <message>
        <source>Saved. It holds from the next time %1 signs in.</source>
        <translation>Guardado. Vale desde la próxima vez que entre %1.</translation>
    </message>
    <message>
        <source>%1 signs in with the new passphrase, and everybody has new keys.</source>
        <translation>%1 entra con la nueva frase de acceso, y todas las personas tienen claves nuevas.</translation>
    </message>
    <message>
        <source>Backups that still open with the older one: %1. In Settings, Backups, they can be given the keys of today.</source>
        <translation>Copias que aún se abren con la anterior: %1. En Ajustes, Copias de seguridad, se les pueden dar las claves de hoy.</translation>
    </message>
    <message>
        <source>this is you</source>
        <translation>es usted</translation>
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
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>StandingPart</name>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Tier: %1</source>
        <translation>Nivel: %1</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
    <message>
        <source>An answer that is missing could still change it.</source>
        <translation>Una respuesta que falta todavía puede cambiarlo.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not settled yet</source>
        <translation>Aún sin resolver</translation>
    </message>
    <message>
        <source>These questions are not asked at this age.</source>
        <translation>Estas preguntas no se hacen a esta edad.</translation>
    </message>
</context>
<context>
    <name>StepRow</name>
    <message>
        <source>In their own words, only if they want it kept</source>
        <translation>Con sus propias palabras, solo si quiere que se guarden</translation>
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
    <name>TermsForm</name>
    <message>
        <source>The oldest age is below the youngest.</source>
        <translation>La edad máxima es menor que la mínima.</translation>
    </message>
    <message>
        <source>For which urgency; none chosen means any</source>
        <translation>Para qué urgencia; ninguna elegida significa cualquiera</translation>
    </message>
    <message>
        <source>From age, in years</source>
        <translation>Desde la edad, en años</translation>
    </message>
    <message>
        <source>Up to age, in years</source>
        <translation>Hasta la edad, en años</translation>
    </message>
    <message>
        <source>For people from these places, apart by commas</source>
        <translation>Para personas de estos lugares, separados por comas</translation>
    </message>
    <message>
        <source>Open, for the search: such as mon-fri 09:00-17:00, or always</source>
        <translation>Abierto, para la búsqueda: como mon-fri 09:00-17:00, o always</translation>
    </message>
    <message>
        <source>How to get there, in words</source>
        <translation>Cómo llegar, en palabras</translation>
    </message>
    <message>
        <source>What they need to know before</source>
        <translation>Qué necesitan saber antes</translation>
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
        <source>Not known: ask</source>
        <translation>No se sabe: pregunte</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Takes women</source>
        <translation>Acepta mujeres</translation>
    </message>
    <message>
        <source>Takes men</source>
        <translation>Acepta hombres</translation>
    </message>
    <message>
        <source>Takes people of another gender</source>
        <translation>Acepta personas de otro género</translation>
    </message>
    <message>
        <source>Takes people with children</source>
        <translation>Acepta personas con niños</translation>
    </message>
    <message>
        <source>Takes people with a pet</source>
        <translation>Acepta personas con una mascota</translation>
    </message>
    <message>
        <source>Can be reached with a wheelchair</source>
        <translation>Se puede llegar en silla de ruedas</translation>
    </message>
    <message>
        <source>Somebody there answers and takes over from us</source>
        <translation>Alguien allí contesta y se hace cargo</translation>
    </message>
    <message>
        <source>Write whole years, such as 18, or leave it empty.</source>
        <translation>Escriba años enteros, como 18, o déjelo vacío.</translation>
    </message>
    <message>
        <source>Write days and times such as mon-fri 09:00-17:00; sat 10:00-14:00.</source>
        <translation>Escriba días y horas como mon-fri 09:00-17:00; sat 10:00-14:00.</translation>
    </message>
</context>
<context>
    <name>TickRow</name>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>No hecho</translation>
    </message>
    <message>
        <source>Why it was not done</source>
        <translation>Por qué no se hizo</translation>
    </message>
    <message>
        <source>Keep this reason</source>
        <translation>Guardar este motivo</translation>
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
        <translation>Moderado</translation>
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
        <source>This shift</source>
        <translation>Este turno</translation>
    </message>
    <message>
        <source>Waiting for others</source>
        <translation>A la espera de otras personas</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Closed today</source>
        <translation>Cerrado hoy</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>No questions are in use here yet.</source>
        <translation>Aquí todavía no hay preguntas en uso.</translation>
    </message>
    <message>
        <source>A lead puts them in use under Protocols.</source>
        <translation>Una persona responsable las pone en uso en Protocolos.</translation>
    </message>
    <message>
        <source>New intake</source>
        <translation>Nueva admisión</translation>
    </message>
    <message>
        <source>Note a recheck</source>
        <translation>Anotar un nuevo control</translation>
    </message>
    <message>
        <source>Key N</source>
        <translation>Tecla N</translation>
    </message>
    <message>
        <source>Find: K7, or 5 March</source>
        <translation>Buscar: K7, o 5 de marzo</translation>
    </message>
    <message>
        <source>Find by reference, their word, day or place</source>
        <translation>Buscar por referencia, su palabra, día o lugar</translation>
    </message>
    <message>
        <source>Hand over the shift</source>
        <translation>Entregar el turno</translation>
    </message>
    <message>
        <source>A moment for you</source>
        <translation>Un momento para usted</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>No se encontró a nadie</translation>
    </message>
    <message>
        <source>Empty the field to see Today again.</source>
        <translation>Vacíe el campo para volver a ver Hoy.</translation>
    </message>
    <message numerus="yes">
        <source>%n other(s) were found: look for a reference.</source>
        <translation>
            <numerusform>Se encontró a %n persona más: busque una referencia.</numerusform>
            <numerusform>Se encontró a %n personas más: busque una referencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>Press New intake when somebody arrives.</source>
        <translation>Pulse Nueva admisión cuando llegue alguien.</translation>
    </message>
    <message numerus="yes">
        <source>%1 for you now</source>
        <translation>
            <numerusform>%1 para usted ahora</numerusform>
            <numerusform>%1 para usted ahora</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing for you now</source>
        <translation>Nada para usted ahora</translation>
    </message>
    <message numerus="yes">
        <source>%1 people are open.</source>
        <translation>
            <numerusform>%1 persona tiene algo pendiente.</numerusform>
            <numerusform>%1 personas tienen algo pendiente.</numerusform>
        </translation>
    </message>
    <message>
        <source>Done today: %1</source>
        <translation>Terminado hoy: %1</translation>
    </message>
    <message>
        <source>Hide closed</source>
        <translation>Ocultar lo cerrado</translation>
    </message>
    <message>
        <source>Show closed</source>
        <translation>Ver lo cerrado</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
</context>
<context>
    <name>TodayRow</name>
    <message>
        <source>Recheck, one to one</source>
        <translation>Nuevo control, a solas</translation>
    </message>
    <message>
        <source>Paperwork due</source>
        <translation>Papeleo pendiente</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Próximo paso</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Devolver la llamada</translation>
    </message>
    <message>
        <source>Hear how it went</source>
        <translation>Saber cómo fue</translation>
    </message>
    <message>
        <source>Continue the questions</source>
        <translation>Seguir con las preguntas</translation>
    </message>
    <message>
        <source>Start when seen</source>
        <translation>Empezar al atender</translation>
    </message>
    <message>
        <source>Nothing is open</source>
        <translation>No hay nada pendiente</translation>
    </message>
    <message>
        <source>I am going</source>
        <translation>Voy yo</translation>
    </message>
    <message>
        <source>Take on</source>
        <translation>Me encargo</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Seguir</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie todavía</translation>
    </message>
    <message>
        <source>you</source>
        <translation>usted</translation>
    </message>
    <message>
        <source>a colleague</source>
        <translation>otra persona del equipo</translation>
    </message>
    <message>
        <source>a service</source>
        <translation>un servicio</translation>
    </message>
    <message>
        <source>a partner</source>
        <translation>una entidad colaboradora</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>desde las %1</translation>
    </message>
    <message>
        <source>%1 h %2 min left</source>
        <translation>quedan %1 h %2 min</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>whoever leads the shift</source>
        <translation>quien dirige el turno</translation>
    </message>
    <message>
        <source>Nobody has gone yet: tell %1</source>
        <translation>Todavía no ha ido nadie: avise a %1</translation>
    </message>
    <message>
        <source>You said that you cannot go</source>
        <translation>Usted dijo que no puede ir</translation>
    </message>
    <message>
        <source>arrived on %1</source>
        <translation>llegó el %1</translation>
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
        <translation>Nuevo control en persona, a solas</translation>
    </message>
</context>
<context>
    <name>TonguesPart</name>
    <message>
        <source>Languages</source>
        <translation>Idiomas</translation>
    </message>
    <message>
        <source>the language it is written in</source>
        <translation>el idioma en que está escrito</translation>
    </message>
    <message>
        <source>reviewed, as a lead decided here</source>
        <translation>revisado, por decisión de una persona responsable de aquí</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirar</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Aprobar</translation>
    </message>
</context>
<context>
    <name>TonightCard</name>
    <message>
        <source>Safe tonight: %1’s plan</source>
        <translation>Esta noche con seguridad: el plan de %1</translation>
    </message>
    <message>
        <source>In the person&apos;s words, as little as they want. It stays in this record.</source>
        <translation>Con las palabras de la persona, tan poco como quiera. Se queda en este registro.</translation>
    </message>
    <message>
        <source>%1 wants nothing now</source>
        <translation>%1 no quiere nada ahora</translation>
    </message>
    <message>
        <source>That is an answer, and the door stays open. Tell %1 how to come back, and that any of this can be asked for later.</source>
        <translation>Es una respuesta, y la puerta sigue abierta. Diga a %1 cómo volver, y que todo esto se puede pedir más tarde.</translation>
    </message>
    <message>
        <source>Where tonight</source>
        <translation>Dónde esta noche</translation>
    </message>
    <message>
        <source>Who knows about it, and who must not</source>
        <translation>Quién lo sabe, y quién no debe saberlo</translation>
    </message>
    <message>
        <source>How to get there and be reached safely</source>
        <translation>Cómo llegar y cómo contactar con seguridad</translation>
    </message>
    <message>
        <source>What if it does not work: the next step</source>
        <translation>Y si no funciona: el paso siguiente</translation>
    </message>
    <message>
        <source>With whom to go on: a woman, a man, the same person</source>
        <translation>Con quién seguir: una mujer, un hombre, la misma persona</translation>
    </message>
    <message>
        <source>When to go on</source>
        <translation>Cuándo seguir</translation>
    </message>
    <message>
        <source>How to come back, as it was said</source>
        <translation>Cómo volver, tal como se dijo</translation>
    </message>
</context>
<context>
    <name>Transfer</name>
    <message>
        <source>There is no file there that can be read. Choose the sealed file.</source>
        <translation>Allí no hay ningún archivo que se pueda leer. Elija el archivo sellado.</translation>
    </message>
    <message>
        <source>This file is larger than such a file can be, and was not read.</source>
        <translation>Este archivo es más grande de lo que puede ser un archivo así y no se leyó.</translation>
    </message>
    <message>
        <source>This is not a sealed file. Ask for the file that their program made.</source>
        <translation>Este no es un archivo sellado. Pida el archivo que hizo el programa de ellos.</translation>
    </message>
    <message>
        <source>This file was turned into letters on its way. Ask for it again as it was made.</source>
        <translation>Este archivo se convirtió en letras por el camino. Pídalo de nuevo tal como se hizo.</translation>
    </message>
    <message>
        <source>This file is sealed with a passphrase. Ask for one sealed to your key.</source>
        <translation>Este archivo está sellado con una frase de acceso. Pida uno sellado con su clave.</translation>
    </message>
    <message>
        <source>This file is sealed in a way that is not known here. Ask for one sealed to your key.</source>
        <translation>Este archivo está sellado de una forma que aquí no se conoce. Pida uno sellado con su clave.</translation>
    </message>
    <message>
        <source>This file is sealed to more readers than are allowed. It was not opened.</source>
        <translation>Este archivo está sellado para más lectores de los permitidos. No se abrió.</translation>
    </message>
    <message>
        <source>The beginning of this file is damaged. Ask for it again.</source>
        <translation>El comienzo de este archivo está dañado. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>This file is sealed to somebody else. It does not open with your key.</source>
        <translation>Este archivo está sellado para otra persona. No se abre con su clave.</translation>
    </message>
    <message>
        <source>This file was changed or cut on its way. Ask for it again.</source>
        <translation>Este archivo se modificó o se cortó por el camino. Pídalo de nuevo.</translation>
    </message>
    <message>
        <source>Another program made this file. It holds nothing for here.</source>
        <translation>Otro programa hizo este archivo. No contiene nada para este lugar.</translation>
    </message>
    <message>
        <source>A newer version of the program made this file. Bring this one up to date first.</source>
        <translation>Una versión más nueva del programa hizo este archivo. Actualice primero el suyo.</translation>
    </message>
    <message>
        <source>Nobody whose key is known here signed this file. Compare their key with them first.</source>
        <translation>Nadie cuya clave se conozca aquí firmó este archivo. Compare primero la clave con ellos.</translation>
    </message>
    <message>
        <source>This file is signed and does not have the form it must have. Tell who sent it.</source>
        <translation>Este archivo está firmado, pero no tiene la forma que debe tener. Avise a quien lo envió.</translation>
    </message>
    <message>
        <source>The time of this file has run out. Ask for a new one.</source>
        <translation>El plazo de este archivo venció. Pida uno nuevo.</translation>
    </message>
    <message>
        <source>This file was taken in before. Nothing was changed.</source>
        <translation>Este archivo ya se había recibido. No se cambió nada.</translation>
    </message>
    <message>
        <source>There is a newer file for the same matter. This one was not taken.</source>
        <translation>Hay un archivo más nuevo sobre el mismo asunto. Este no se aceptó.</translation>
    </message>
    <message>
        <source>This answers nothing that was handed over here.</source>
        <translation>Esto no responde a nada que se haya entregado desde aquí.</translation>
    </message>
    <message>
        <source>This is the other kind of file: one hands over, one brings back. Take the other.</source>
        <translation>Este es el otro tipo de archivo: uno entrega y otro trae de vuelta. Use el otro.</translation>
    </message>
    <message>
        <source>The protocol that this file names is not here in that version. Bring it first.</source>
        <translation>El protocolo que nombra este archivo no está aquí en esa versión. Tráigalo primero.</translation>
    </message>
    <message>
        <source>This holds more than the outcome that was asked for. Nothing of it was kept.</source>
        <translation>Esto contiene más que el resultado que se pidió. No se guardó nada.</translation>
    </message>
    <message>
        <source>This site has no key for sealed files yet. A lead makes it first.</source>
        <translation>Este lugar aún no tiene clave para archivos sellados. Primero la crea una persona responsable.</translation>
    </message>
    <message>
        <source>No partner of that name is known here. Compare their key with them first.</source>
        <translation>Aquí no se conoce ninguna organización asociada con ese nombre. Compare primero la clave con ellos.</translation>
    </message>
    <message>
        <source>Under this reference no stage of that name was handed over here and still waits.</source>
        <translation>Con esta referencia no hay ninguna etapa de ese nombre que se haya entregado aquí y siga en espera.</translation>
    </message>
</context>
<context>
    <name>TryPage</name>
    <message>
        <source>Back to the protocol</source>
        <translation>Volver al protocolo</translation>
    </message>
    <message>
        <source>This is a try. Nothing is kept.</source>
        <translation>Esto es una prueba. No se guarda nada.</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>See what it comes to now</source>
        <translation>Ver el resultado ahora</translation>
    </message>
</context>
<context>
    <name>TryStart</name>
    <message>
        <source>Answer as anybody might. You see what each answer changes, and why.</source>
        <translation>Responda como podría hacerlo cualquiera. Verá qué cambia cada respuesta y por qué.</translation>
    </message>
    <message>
        <source>Age, or a range such as 16-19; it may be left empty</source>
        <translation>Edad, o un rango como 16-19; puede quedar en blanco</translation>
    </message>
    <message>
        <source>How the age is known</source>
        <translation>Cómo se sabe la edad</translation>
    </message>
    <message>
        <source>Why are they offered the questions?</source>
        <translation>¿Por qué se le ofrecen las preguntas?</translation>
    </message>
    <message>
        <source>Begin without a reason</source>
        <translation>Empezar sin motivo</translation>
    </message>
    <message>
        <source>Type an age such as 34 or 16-19, or leave it out.</source>
        <translation>Escriba una edad como 34 o 16-19, o déjela en blanco.</translation>
    </message>
</context>
<context>
    <name>TypedSigns</name>
    <message>
        <source>A sign that cannot be kept was left out. Look it over.</source>
        <translation>Se omitió un signo que no se puede guardar. Revíselo.</translation>
    </message>
    <message>
        <source>Not all of it fits here: look at where it ends.</source>
        <translation>No cabe todo aquí: mire dónde termina.</translation>
    </message>
    <message>
        <source>Paper cannot show %1. Write it in other letters.</source>
        <translation>El papel no puede mostrar %1. Escríbalo con otras letras.</translation>
    </message>
</context>
<context>
    <name>Upkeep</name>
    <message>
        <source>Somebody but a lead changed how this computer shows the program before sign-in. It was not taken. Ask who was at this computer.</source>
        <translation>Alguien que no es responsable cambió cómo este equipo muestra el programa antes de entrar. No se aceptó. Pregunte quién estuvo en este equipo.</translation>
    </message>
    <message>
        <source>The program ended while a page was being saved. What stood there was taken away: save the page again if it is needed.</source>
        <translation>El programa terminó mientras se guardaba una página. Lo que había quedado se ha quitado: guarde la página otra vez si hace falta.</translation>
    </message>
    <message>
        <source>The program ended while a page was being saved on a drive that is not here. Put it in and sign in again: what stands there, in a file ending in .part, is then taken away.</source>
        <translation>El programa terminó mientras se guardaba una página en una unidad que ahora no está. Conéctela y vuelva a entrar: lo que quedó allí, en un archivo que acaba en .part, se quitará entonces.</translation>
    </message>
</context>
<context>
    <name>UrgentHelp</name>
    <message>
        <source>Close the numbers</source>
        <translation>Cerrar los números</translation>
    </message>
    <message>
        <source>Emergency numbers</source>
        <translation>Números de emergencia</translation>
    </message>
    <message>
        <source>Press the alarm if there is one. Do not go anywhere by yourself.</source>
        <translation>Pulse la alarma si la hay. No vaya a ningún sitio por su cuenta.</translation>
    </message>
    <message>
        <source>A lead writes the numbers into Settings.</source>
        <translation>Una persona responsable escribe los números en Ajustes.</translation>
    </message>
    <message>
        <source>Call the emergency number of this place, or of the country.</source>
        <translation>Llame al número de emergencia de este lugar o del país.</translation>
    </message>
</context>
<context>
    <name>UseSheetPage</name>
    <message>
        <source>Type the six groups of the sheet.</source>
        <translation>Escriba los seis grupos de la hoja.</translation>
    </message>
    <message>
        <source>Type the name you sign in with.</source>
        <translation>Escriba el nombre con el que entra.</translation>
    </message>
    <message>
        <source>Type a new passphrase.</source>
        <translation>Escriba una frase de acceso nueva.</translation>
    </message>
    <message>
        <source>The two passphrases are not the same. Type both again.</source>
        <translation>Las dos frases no son iguales. Escríbalas de nuevo.</translation>
    </message>
    <message>
        <source>Use the recovery sheet</source>
        <translation>Usar la hoja de recuperación</translation>
    </message>
    <message>
        <source>For when a passphrase is lost. The sheet opens once; then you get a new one.</source>
        <translation>Para cuando se perdió una frase de acceso. La hoja abre una sola vez; después recibe una nueva.</translation>
    </message>
    <message>
        <source>The six groups on the sheet</source>
        <translation>Los seis grupos de la hoja</translation>
    </message>
    <message>
        <source>Your name, as you sign in</source>
        <translation>Su nombre, como entra</translation>
    </message>
    <message>
        <source>A name that is not known here is let in as a lead.</source>
        <translation>Un nombre que aquí no se conoce entra como responsable.</translation>
    </message>
    <message>
        <source>A new passphrase</source>
        <translation>Una frase de acceso nueva</translation>
    </message>
    <message>
        <source>The new passphrase again</source>
        <translation>La frase nueva otra vez</translation>
    </message>
    <message>
        <source>Four or more words that do not belong together.</source>
        <translation>Cuatro o más palabras sin relación entre sí.</translation>
    </message>
    <message>
        <source>Use the sheet</source>
        <translation>Usar la hoja</translation>
    </message>
    <message>
        <source>The clock is right</source>
        <translation>El reloj está bien</translation>
    </message>
    <message>
        <source>Back to signing in</source>
        <translation>Volver a entrar</translation>
    </message>
    <message>
        <source>Opening …</source>
        <translation>Abriendo…</translation>
    </message>
</context>
<context>
    <name>VerdictLabel</name>
    <message>
        <source>Reading every line and signature …</source>
        <translation>Leyendo cada línea y cada firma …</translation>
    </message>
    <message numerus="yes">
        <source>The log is whole: %n line(s).</source>
        <translation>
            <numerusform>El registro está completo: %n línea.</numerusform>
            <numerusform>El registro está completo: %n líneas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Each line follows on the one before it, every signature is genuine, and nothing that was seen here before is missing.</source>
        <translation>Cada línea sigue a la anterior, todas las firmas son auténticas y no falta nada de lo que ya se había visto aquí.</translation>
    </message>
</context>
<context>
    <name>WaitingCard</name>
    <message>
        <source>Waits for a second person</source>
        <translation>Espera a una segunda persona</translation>
    </message>
    <message>
        <source>Until then everything stands and counts as it was.</source>
        <translation>Hasta entonces todo queda y cuenta como estaba.</translation>
    </message>
</context>
<context>
    <name>WaitingRow</name>
    <message>
        <source>Stands now: %1</source>
        <translation>Ahora vale: %1</translation>
    </message>
    <message>
        <source>Instead: that it was recorded by mistake</source>
        <translation>En su lugar: que se anotó por error</translation>
    </message>
    <message>
        <source>Instead: %1</source>
        <translation>En su lugar: %1</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Estoy de acuerdo</translation>
    </message>
    <message>
        <source>Leave it as it was</source>
        <translation>Dejarlo como estaba</translation>
    </message>
    <message>
        <source>A colleague agrees now</source>
        <translation>Alguien del equipo da su acuerdo ahora</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Dar el acuerdo</translation>
    </message>
    <message>
        <source>%1 types their own passphrase</source>
        <translation>%1 escribe su propia frase de acceso</translation>
    </message>
    <message>
        <source>The colleague</source>
        <translation>La otra persona</translation>
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
        <translation>Aún sin resolver</translation>
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
    <name>Wishes</name>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>The sheet</source>
        <translation>La hoja</translation>
    </message>
    <message>
        <source>Not this interpreter</source>
        <translation>Este intérprete no</translation>
    </message>
    <message>
        <source>A moment for you</source>
        <translation>Un momento para usted</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>antes de las %1</translation>
    </message>
    <message>
        <source>They had it</source>
        <translation>Lo tuvo</translation>
    </message>
    <message>
        <source>Could not be had</source>
        <translation>No fue posible</translation>
    </message>
    <message>
        <source>It stays open</source>
        <translation>Sigue pendiente</translation>
    </message>
    <message>
        <source>A woman</source>
        <translation>Una mujer</translation>
    </message>
    <message>
        <source>A man</source>
        <translation>Un hombre</translation>
    </message>
    <message>
        <source>Another interpreter</source>
        <translation>Otro intérprete</translation>
    </message>
    <message>
        <source>Somebody from elsewhere</source>
        <translation>Alguien de otro lugar</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Another place</source>
        <translation>Otro lugar</translation>
    </message>
    <message>
        <source>A woman as interpreter</source>
        <translation>Una mujer como intérprete</translation>
    </message>
    <message>
        <source>A man as interpreter</source>
        <translation>Un hombre como intérprete</translation>
    </message>
    <message>
        <source>An interpreter by phone, without a name</source>
        <translation>Interpretación por teléfono, sin dar el nombre</translation>
    </message>
    <message>
        <source>An interpreter of their own dialect</source>
        <translation>Interpretación en su propio dialecto</translation>
    </message>
    <message>
        <source>An interpreter from outside their community</source>
        <translation>Interpretación de fuera de su comunidad</translation>
    </message>
    <message>
        <source>Not a certain interpreter: ask whom before one is called</source>
        <translation>Que no interprete cierta persona: pregunte cuál antes de llamar</translation>
    </message>
    <message>
        <source>No wish</source>
        <translation>Ninguna preferencia</translation>
    </message>
    <message>
        <source>Prefers not to say</source>
        <translation>Prefiere no decirlo</translation>
    </message>
    <message>
        <source>Nobody of this shift</source>
        <translation>Nadie de este turno</translation>
    </message>
    <message>
        <source>Nobody could be reached</source>
        <translation>No se localizó a nadie</translation>
    </message>
    <message>
        <source>No other place is free</source>
        <translation>No hay otro lugar libre</translation>
    </message>
    <message>
        <source>Care could not wait</source>
        <translation>La atención no podía esperar</translation>
    </message>
    <message>
        <source>They no longer want it</source>
        <translation>Ya no lo quiere</translation>
    </message>
    <message>
        <source>They left before</source>
        <translation>Se fue antes</translation>
    </message>
</context>
<context>
    <name>WishesPage</name>
    <message>
        <source>Who asks</source>
        <translation>Quién pregunta</translation>
    </message>
    <message>
        <source>Who should ask, when and where?</source>
        <translation>¿Quién debe preguntar, cuándo y dónde?</translation>
    </message>
    <message>
        <source>Ask aloud, once: it is a choice, and “no wish” is one too. A press keeps it.</source>
        <translation>Pregunte en voz alta, una vez: es una elección, y «ninguna preferencia» también lo es. Una pulsación lo guarda.</translation>
    </message>
    <message>
        <source>The interpreter</source>
        <translation>Quien interpreta</translation>
    </message>
    <message>
        <source>Still open</source>
        <translation>Aún pendiente</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>That was a wrong press</source>
        <translation>Fue una pulsación equivocada</translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>It stands on Today until it is seen to.</source>
        <translation>Queda en Hoy hasta que se atienda.</translation>
    </message>
</context>
<context>
    <name>WorkRow</name>
    <message>
        <source>I cannot go</source>
        <translation>No puedo ir</translation>
    </message>
    <message>
        <source>Came back</source>
        <translation>Ha vuelto</translation>
    </message>
    <message>
        <source>Age, reason, place</source>
        <translation>Edad, motivo, lugar</translation>
    </message>
    <message>
        <source>Yes, they have left</source>
        <translation>Sí, se fue</translation>
    </message>
    <message>
        <source>Left before contact</source>
        <translation>Se fue antes del contacto</translation>
    </message>
</context>
<context>
    <name>WrittenPaperPage</name>
    <message>
        <source>No sheet can be made of these questions. Ask them aloud.</source>
        <translation>No se puede hacer una hoja con estas preguntas. Hágalas en voz alta.</translation>
    </message>
    <message>
        <source>Not saved yet.</source>
        <translation>Aún no se ha guardado.</translation>
    </message>
    <message>
        <source>On paper</source>
        <translation>En papel</translation>
    </message>
    <message>
        <source>Questions on paper</source>
        <translation>Preguntas en papel</translation>
    </message>
    <message>
        <source>For somebody who would rather write. Stay in the room, take the sheet back, enter it here, and destroy it. Ask first whether it is safe to have paper in hand.</source>
        <translation>Para quien prefiere escribir. Quédese en la sala, recoja la hoja, pase las respuestas aquí y destrúyala. Pregunte antes si es seguro tener un papel en la mano.</translation>
    </message>
    <message>
        <source>Save the sheet to print</source>
        <translation>Guardar la hoja para imprimirla</translation>
    </message>
    <message>
        <source>Enter what was written</source>
        <translation>Pasar lo que se escribió</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Sheets that are still there</source>
        <translation>Hojas que siguen ahí</translation>
    </message>
    <message>
        <source>Saved as %1. Print it, then erase the file.</source>
        <translation>Guardado como %1. Imprímalo y borre el archivo.</translation>
    </message>
    <message>
        <source>%1 questions stand on it; %2 are asked aloud.</source>
        <translation>Preguntas en la hoja: %1; en voz alta: %2.</translation>
    </message>
    <message>
        <source>It is destroyed</source>
        <translation>Está destruida</translation>
    </message>
    <message>
        <source>The person took it along</source>
        <translation>La persona se la llevó</translation>
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
        <source>Another time</source>
        <translation>Otra hora</translation>
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
        <translation>Intérprete</translation>
    </message>
    <message>
        <source>Trained, and a stranger to the person. A relative, a friend, a child or somebody from the same small circle cannot interpret. By phone or video say the reference, never the person’s name.</source>
        <translation>Con formación, y ajeno a la persona. Un familiar, una amistad, un niño o alguien del mismo entorno no puede interpretar. Por teléfono o vídeo diga la referencia, nunca el nombre de la persona.</translation>
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
        <source>scale room, 3 minutes</source>
        <translation>sala de la báscula, 3 minutos</translation>
    </message>
    <message>
        <source>Weight and height, one to one</source>
        <translation>Peso y talla, de uno en uno</translation>
    </message>
    <message>
        <source>Sample in the restroom, one at a time</source>
        <translation>Muestra en el baño, de uno en uno</translation>
    </message>
    <message>
        <source>by the lab desk</source>
        <translation>junto al mostrador del laboratorio</translation>
    </message>
    <message>
        <source>any room with a door</source>
        <translation>cualquier sala con puerta</translation>
    </message>
    <message>
        <source>Part of every visit is one to one</source>
        <translation>Una parte de cada visita es de uno en uno</translation>
    </message>
    <message>
        <source>How to say it</source>
        <translation>Cómo decirlo</translation>
    </message>
    <message>
        <source>Say it to the one who came along, kindly and as a fact: “I take everyone’s weight on their own. We are back in three minutes.” Do not ask for permission.</source>
        <translation>Dígaselo a quien vino con la persona, con amabilidad y como un hecho: «Peso a cada persona a solas. Volvemos en tres minutos.» No pida permiso.</translation>
    </message>
</context>
<context>
    <name>_StaffNotes</name>
    <message>
        <source>Notes for staff</source>
        <translation>Notas del personal</translation>
    </message>
    <message>
        <source>kept folded, as for every visit</source>
        <translation>plegadas, como en cada visita</translation>
    </message>
    <message>
        <source>Nobody else can see this screen</source>
        <translation>Nadie más puede ver esta pantalla</translation>
    </message>
</context>
</TS>
