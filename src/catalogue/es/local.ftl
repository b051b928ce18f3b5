# What a vision model on the reader's own machine is asked, and what becomes of its words: command line and page.

## A run

agent-budget = Llamadas al modelo { $model }: { $fixed } para la imagen y { $each } para cada objeto. Objetos como máximo: { $objects }. Llamadas como máximo: { $calls }. Con repeticiones de respuestas que no se pueden usar, como máximo: { $most }.
agent-budget-questions = Llamadas al modelo { $model }: { $calls }. Con repeticiones de respuestas que no se pueden usar, como máximo: { $most }.
agent-leaves = Se envían partes de la imagen a { $host }, que no es este equipo.
agent-kept = Respuestas de una ejecución anterior en { $folder }, que no se vuelven a pedir: { $count }.
agent-objects = Objetos en la imagen: { $objects }. Llamadas previstas: { $calls }.
agent-call = Llamada { $number } de { $calls }: { $stage }
agent-call-open = Llamada { $number }: { $stage }
agent-stage-parse = lista de los objetos
agent-stage-mine = un objeto visto de cerca
agent-stage-integrate = otra mirada a lo que se dijo
agent-stage-question = pregunta sobre una zona
agent-done = Llamadas hechas: { $asked }. Respuestas tomadas de una ejecución anterior: { $kept }. Todo lo que se preguntó y se dijo está en { $folder }, con las partes de la imagen que se enviaron.
agent-stopped = La ejecución se detuvo. Lo respondido se conserva en { $folder }, y el mismo comando continúa desde ahí.
agent-problem-declined = El modelo rechazó la petición “{ $step }”: { $words }
agent-problem-gave-up = El modelo no dio ninguna respuesta utilizable a la petición “{ $step }”. Intentos: { $attempts }. Último problema: { $problem }
agent-problem-objects = Objetos que nombró el modelo: { $found }. Solo se miraron los primeros: { $limit }.
agent-dropped = Se omite: “{ $name }: { $phenomenon }” { $reason }
agent-dropped-no-place = No nombra ninguna zona, o nombra casi toda la imagen.
agent-dropped-outside-picture = Su zona no está dentro de la imagen.
agent-dropped-outside-object = Su zona está en un sitio distinto de aquello de lo que habla.
agent-dropped-verdict = Emite un veredicto en lugar de decir qué se ve.
agent-dropped-unknown = Se refiere a algo que nunca se nombró.
agent-dropped-too-many = La respuesta contenía más afirmaciones de las que se toman de una: { $limit }.
agent-dropped-not-seen = Cuando el modelo volvió a mirar, no lo vio con suficiente frecuencia: { $yes } de { $looks }.
agent-dropped-left-out = Un paso posterior lo omitió.
agent-dropped-left-out-because = El último paso lo omitió por este motivo: “{ $words }”

# What a model says stands in reports that the command line writes. Its own words are English and are not translated.

model-statement-name = { $words } (afirmación de un modelo)
model-statement-name-contradicted = { $words } (afirmación de un modelo que una medición contradice)
model-statement-phenomenon = { $words }
model-statement-reasoning = { $words }
model-statement-ordinary-1 = Los modelos describen cosas que no están ahí, sobre todo cuando se les pregunta por algo inusual.
model-statement-ordinary-2 = La perspectiva, el movimiento, los reflejos y los objetos raros también parecen inusuales en fotos cotidianas.
model-statement-next = Mire usted la zona a tamaño completo antes de basarse en la afirmación.
model-answer-name = Respuesta de un modelo sobre una zona
model-answer-name-contradicted = Respuesta de un modelo sobre una zona, que una medición contradice
model-answer-reasoning = A la pregunta “{ $question }”, el modelo dio este motivo: { $words }
rule-model = Lo dice el modelo { $model }. Ninguna medición dice nada al respecto, y nadie ha contado con qué frecuencia el modelo dice algo así de fotos cotidianas.
rule-model-supported = Lo dice el modelo { $model }. La medición que cita muestra algo en la misma zona: { $check }. La afirmación no se cuenta como indicio, porque ella misma no se midió.
rule-model-contradicted = Lo dice el modelo { $model }, pero la medición que cita dice otra cosa: { $check }. La afirmación no se cuenta como indicio.
limit-model = El modelo { $model } también miró esta imagen. Sus afirmaciones están marcadas como tales y no son mediciones. Que calle sobre algo no dice nada.

## Why a run ends

agent-error-endpoint = Esta dirección no se puede usar: { $address }. Escríbala así: http://127.0.0.1:8080/v1.
agent-error-passed-on = Por su nombre, el modelo { $model } se ejecuta en otro lugar: el programa de este equipo reenvía lo que recibe. Elija otro modelo.
agent-error-setting = Un número debe estar entre { $low } y { $high }, no ser { $found }.
agent-error-gone = Ya no se puede acceder al programa, o interrumpió su respuesta. El navegador dice: { $words }
agent-error-slow = No llegó a tiempo ninguna respuesta completa. El límite en segundos: { $seconds }.
agent-error-redirected = El programa remite a otra dirección. Una imagen nunca se reenvía.
agent-error-refused = El programa rechazó la petición con el estado { $status }: { $words }
agent-error-not-chat = Lo que responde ahí no habla el protocolo de chat: { $words }
agent-error-stopped = Detenido. Lo respondido se conserva aquí, y el próximo inicio continúa desde ahí.
agent-error-no-objects = El modelo no dio ninguna lista de objetos que se pudiera leer. Intentos: { $drafts }.
agent-error-place = La zona debe estar dentro de la imagen. Tamaño de la imagen en píxeles: { $width } × { $height }.
agent-error-picture = No se pudo preparar una parte de la imagen: { $words }
agent-error-log = No se pudo escribir el registro: { $words }

## The page

local-tagline = Pregunta por una imagen a un modelo de visión en su propio equipo.
local-title = Un modelo en su propio equipo
local-back = Volver a Telltale
local-idea = Un modelo de visión que se ejecuta en su propio equipo puede decir aquí lo que ve en una imagen. Lo que dice son afirmaciones: están junto a lo que Telltale mide, se marcan como palabras de un modelo y nunca cuentan como indicios.
local-what-leaves = Partes de la imagen van de esta página al programa que está en la dirección que usted indica. Ese programa puede reenviar lo que recibe, y ninguna página puede verlo. Asegúrese de que él mismo ejecuta el modelo.
local-own-page = Esta es una página aparte, para que la página principal de Telltale nunca tenga que dejar salir nada.
local-framed = Esta página no funciona dentro de otra página.
local-no-rule = El servidor de esta página no envía la regla que necesita, así que no se inicia. La regla está en el archivo www/README.md de Telltale.
local-seal-open = Sellada. Esta página puede acceder a programas de este equipo, en 127.0.0.1, y a nada más: ni siquiera al servidor del que procede.
local-seal-narrow = Sellada. Esta página puede acceder a { $origin } y a nada más: ni siquiera al servidor del que procede.

local-program-title = 1. El programa con el modelo
local-address = Dirección del programa
local-address-help = Solo se puede acceder a 127.0.0.1 y localhost. Para encontrar el programa no se envía ninguna parte de una imagen.
local-connect = Conectar
local-connecting = Preguntando qué modelos hay…
local-connected = Conectado. Modelos que indica: { $count }.
local-connected-unlisted = Conectado. El programa no indica modelos. Escriba el nombre del suyo.
local-connected-once = Para usar otro programa, vuelva a cargar esta página.
local-model = Nombre del modelo
local-error-host = Esta página solo puede acceder a 127.0.0.1 y localhost.
local-error-not-allowed = Ahí responde un programa, pero no deja que esta página lea sus respuestas. Inícielo de modo que permita { $origin }, como se muestra abajo.
local-error-nobody = Ahí no responde nadie, o el navegador no permitió la conexión. Compruebe que el programa está en marcha, que el número del puerto es correcto y si el navegador le pidió permiso.
local-help-title = Cómo iniciar un programa así
local-help-origin = Sirve cualquier programa con el protocolo de chat de OpenAI y un modelo que lea imágenes. Tiene que permitir que esta página lea sus respuestas; estos comandos se lo permiten a esta página y a ninguna otra.
local-help-llama = llama.cpp. Sin la última opción permite cualquier página.
local-help-ollama = Ollama. Escucha en http://127.0.0.1:11434/v1 y permite por sí mismo las páginas de este equipo.
local-help-vllm = vLLM. Escucha en http://127.0.0.1:8000/v1 y sin la última opción permite cualquier página.
local-help-permission = Chrome, Edge y los navegadores emparentados piden permiso cuando una página de internet quiere acceder a programas de este dispositivo. Permítalo para esta página; puede retirarlo en los ajustes de la página, junto a la dirección.
local-help-encryption = Algunos navegadores, sobre todo Safari, quizá no dejen que una página cifrada acceda a un programa sin cifrado. Use entonces otro navegador o abra Telltale desde su propio equipo.
local-help-cloud = Los modelos cuyo nombre termina en -cloud o :cloud se ejecutan en otro lugar y se rechazan.

local-picture-title = 2. La imagen
local-picture-help = Primero se mide aquí. No se envía nada hasta que usted lo inicie. También puede soltarla sobre la página.
local-measured-title = Lo que se midió
local-measured-help = Son las comprobaciones propias de Telltale. Donde el modelo se refiere a una de ellas, decide la medición.

local-asking-title = 3. Preguntar al modelo
local-asking-first = Primero conéctese a un programa e indique un modelo, más arriba.
local-thoroughness = Con qué detalle
local-quick = Rápido: hasta 4 cosas
local-usual = A fondo: hasta 12 cosas
local-start = Preguntar qué parece inusual
local-question-title = O preguntar por una zona
local-place-help = Dibuje un rectángulo sobre la imagen con el ratón, o escriba sus lados en píxeles.
local-question = Su pregunta
local-ask = Preguntar por la zona
local-preparing = Se está preparando la imagen…

local-said-title = Lo que dice el modelo
local-said-help = Un modelo puede equivocarse en cualquiera de sus afirmaciones. Mire la zona por su cuenta.
local-said-nothing = El modelo no dice nada que cumpla las reglas: una zona, ningún veredicto y confirmado cuando vuelve a mirar. Eso no dice nada sobre la imagen.
local-mark = Un modelo dice
local-supported = Una medición lo apoya
local-contradicted = Una medición lo contradice
local-not-measured = Sin medir
local-done = Llamadas hechas: { $asked }. Respuestas que ya estaban: { $kept }.
local-left-out = Descartado: { $count }
local-problems = Problemas durante el proceso: { $count }

local-saving-title = Guardar
local-save-html = Informe para imprimir
local-save-json = Informe para programas
local-save-log = Registro de la conversación
local-save-help = El registro contiene cada petición y cada respuesta, con nombres en lugar de las partes de la imagen.
