# Helpers of the samples in docs, for bash: in the root of the repository, beside a hall that runs, `. docs/examples/ask.sh`

# Where the hall answers, also on moved ports; its folder is .hall, or HALL_DATA.
GRAPH=$(node -p 'JSON.parse(fs.readFileSync((process.env.HALL_DATA ?? ".hall") + "/environment.json")).GATEWAY_URL' 2>/dev/null) ||
  echo 'No hall runs here: npm start in another terminal, in this folder, and wait until it says Ready.'

# as <staffNo>: from here on as this person
as() { TOKEN=$(npm run --silent token -- --staff "$1"); }

# newid: an id for a command
newid() { node -p 'crypto.randomUUID()'; }

# ask: sends what it reads (as nobody where TOKEN is empty), shows the answer and keeps it in ANSWER
ask() {
  ANSWER=$(node -p 'JSON.stringify({ query: fs.readFileSync(0, "utf8") })' |
    curl -s "$GRAPH" -H 'content-type: application/json' ${TOKEN:+-H "authorization: Bearer $TOKEN"} -d @-)
  node -e 'console.dir(JSON.parse(process.argv[1]), { depth: null })' "$ANSWER"
}

# of <path>: something in the answer that is kept
of() { node -p "JSON.parse(process.argv[1]).data?.$1" "$ANSWER"; }

# today: the day by the hall's time, which may have been moved
today() { curl -s "$GRAPH" -H 'content-type: application/json' -d '{"query":"{ hall { today } }"}' | node -p 'JSON.parse(fs.readFileSync(0, "utf8")).data.hall.today'; }

# act <mutation> [more of its input]: a step of a department on the case $CASE, which was seen in $VERSION
act() {
  ask <<GRAPHQL
mutation { $1(input: { commandId: "$(newid)", caseId: "$CASE", expectedVersion: $VERSION, $2 }) {
  ... on ReviewCaseSuccess { reviewCase { version status availableActions } } ... on Refusal { code message details } } }
GRAPHQL
  VERSION=$(of "$1?.reviewCase?.version ?? $VERSION")
}
