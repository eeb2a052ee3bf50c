"""Runs the walk in the README: every ```bash block below "## A walk", in one shell, in order.

A ```text block behind a bash block is the answer that was printed when it was written. Ids, times and keys differ from
run to run, so both are compared after folding those away.
"""

import re
import subprocess
import sys


def blocks(readme):
    walk = readme.split("\n## A walk", 1)[1].split("\n## ", 1)[0]
    return re.findall(r"```(bash|text)\n(.*?)```", walk, re.S)


def fold(text):
    text = re.sub(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", "<id>", text)
    text = re.sub(r"exw_[\w-]{43}", "<key>", text)
    text = re.sub(r"\d{4}-\d\d-\d\dT[\d:.]+Z", "<time>", text)
    text = re.sub(r"PT[\dHMS.]+", "<duration>", text)
    return "\n".join(line.rstrip() for line in text.strip().splitlines())


def main():
    readme, folder, key = sys.argv[1:]
    shell = ["set -euo pipefail", f"export KEY={key}", f"cd {folder!r}"]
    expected = []
    subprocess.run(["cp", "-r", "docs/example", folder + "/docs-example"], check=True)
    subprocess.run(["mkdir", "-p", folder + "/docs"], check=True)
    subprocess.run(["mv", folder + "/docs-example", folder + "/docs/example"], check=True)
    found = blocks(open(readme, encoding="utf-8").read())
    for kind, text in found:
        if kind == "bash":
            expected.append(None)
            shell += [f"echo '<<<{len(expected) - 1}>>>'", text]
        else:
            expected[-1] = text
    script = folder + "/walk.sh"
    open(script, "w", encoding="utf-8").write("\n".join(shell))
    run = subprocess.run(["bash", script], capture_output=True, text=True, timeout=300)
    printed = re.split(r"<<<\d+>>>\n", run.stdout)[1:]
    print(run.stdout)
    if run.returncode != 0:
        sys.exit(f"The walk stopped: {run.stderr}")
    if len(expected) < 5:
        sys.exit("The README has no walk")
    for number, answer in enumerate(expected):
        if answer is not None and fold(answer) != fold(printed[number]):
            sys.exit(f"Step {number + 1} printed\n{fold(printed[number])}\nbut the README says\n{fold(answer)}")
    print(f"The README's walk holds: {len(expected)} steps")


main()
