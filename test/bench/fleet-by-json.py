# The same groups by Python's own parser, which is written in C: what a person with a script would do.
import json, sys
from collections import Counter, defaultdict

groups = {by: defaultdict(Counter) for by in ("cause", "side", "sup", "build", "subnet")}
clients, shared = {}, defaultdict(set)
for text in open(sys.argv[1], encoding="utf-8"):
    line = json.loads(text)
    clients[line["client"]] = line
    shared[line["sus"]].add(line["client"])
for line in clients.values():
    for by in ("cause", "side", "sup", "build"):
        groups[by][line[by]][line["state"]] += 1
    for subnet in line["subnets"]:
        groups["subnet"][subnet][line["state"]] += 1
print({by: {key: dict(rows) for key, rows in own.items()} for by, own in groups.items()})
print(sum(1 for own in shared.values() if len(own) > 1))
