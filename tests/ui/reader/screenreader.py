"""What a screen reader sees of Outbound, over AT-SPI: the pages, everything the keyboard can reach on them, and whether
the main job can be done by names and roles alone. Usage: screenreader.py PROGRAM"""

import subprocess
import sys
import tempfile
import time

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi
import pyatspi

PATIENCE = 60  # seconds, for what takes its time on a slow machine
GROUND = {"filler", "panel", "frame", "layered pane", "unknown", "invalid", "scroll pane", "viewport"}
IN_A_VIEW = {"list item", "table cell", "table column header", "table row header", "tree item", "menu item"}
LABELS = {"New Campaign", "Campaign name", "From number", "Message", "Recipients", "Choose file", "Send now",
          "Schedule", "Delivered", "Failed", "Pending", "Total"}

KEYS = {"Ctrl": 37, "1": 10, ",": 59, "Return": 36, "Esc": 9, "F1": 67, "K": 45}  # codes of every PC keyboard

complaints = []
seen_names = set()


class Thing:
    """One accessible object, as it was when it was read."""

    def __init__(self, accessible):
        self.accessible = accessible
        self.role = accessible.getRoleName()
        self.name = accessible.name or ""
        self.description = accessible.description or ""
        states = accessible.getState()
        self.focusable = states.contains(pyatspi.STATE_FOCUSABLE)
        self.enabled = states.contains(pyatspi.STATE_ENABLED)
        self.active = states.contains(pyatspi.STATE_ACTIVE)
        self.showing = states.contains(pyatspi.STATE_SHOWING)

    def __str__(self):
        return f"{self.role} '{self.name}'"

    def press(self):
        actions = self.accessible.queryAction()
        names = [actions.getName(i) for i in range(actions.nActions)]
        for wanted in ("Press", "Toggle", "SetFocus"):
            if wanted in names:
                actions.doAction(names.index(wanted))
                return
        raise AssertionError(f"{self} can't be pressed: {names}")

    def write(self, text):
        self.accessible.queryEditableText().setTextContents(text)

    def text(self):
        content = self.accessible.queryText()
        return content.getText(0, content.characterCount)


def read(accessible, found, depth=0):
    """Everything that shows, parents first."""
    try:
        thing = Thing(accessible)
        if depth > 1 and not thing.showing:
            return
        found.append(thing)
        if depth > 1 and thing.role in ("list item", "table cell"):
            return
        count = accessible.childCount
        for index in range(min(count, 400)):
            child = accessible.getChildAtIndex(index)
            if child is not None:
                read(child, found, depth + 1)
    except (gi.repository.GLib.Error, LookupError, NotImplementedError):
        pass  # gone while it was read


class Outbound:
    """The program under test."""

    def __init__(self, program, data):
        self.process = subprocess.Popen([program, "--data-dir", data])
        self.application = self.until(self.registered, "the program in the accessibility tree")

    def registered(self):
        if self.process.poll() is not None:
            raise AssertionError("the program ended")
        desktop = pyatspi.Registry.getDesktop(0)
        desktop.clear_cache()
        for application in desktop:
            if application and application.get_process_id() == self.process.pid:
                application.set_cache_mask(Atspi.Cache.NONE)
                return application
        return None

    @staticmethod
    def until(call, what):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            answer = call()
            if answer:
                return answer
            time.sleep(0.1)
        raise AssertionError(f"waited in vain for {what}")

    def things(self):
        found = []
        read(self.application, found)
        return found

    def find(self, role, name, enabled=True):
        """The first with this role whose name is, or begins with, these words."""
        for thing in self.things():
            if thing.role == role and (thing.name == name or thing.name.startswith(name + ",")):
                if thing.enabled or not enabled:
                    return thing
        return None

    def the(self, role, name):
        return self.until(lambda: self.find(role, name), f"{role} '{name}'")

    def type(self, *keys):
        """Presses keys together, as a hand does."""
        window = self.the("frame", "Outbound")
        if not window.active:  # nobody manages the windows of this display, so that takes a click, on nothing
            strip = self.the("label", "Sandbox").accessible.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
            Atspi.generate_mouse_event(strip.x + 2, strip.y + 2, "b1c")
            self.until(lambda: Thing(window.accessible).active, "the window to be active")
        for key in keys:
            Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.PRESS)
        for key in reversed(keys):
            Atspi.generate_keyboard_event(KEYS[key], None, Atspi.KeySynthType.RELEASE)

    def walk(self, page):
        """Complains about what a screen-reader user could not make sense of on the page that shows."""
        things = self.things()
        reachable = [thing for thing in things if thing.focusable]
        print(f"{page}: {len(things)} objects, {len(reachable)} reachable")
        told = {}
        for thing in things:
            seen_names.update({thing.name, thing.name.split(",")[0]})
            for words in (thing.name, thing.description):
                if "</" in words or "<p" in words:
                    complaints.append(f"{page}: {thing} is told in HTML: {words!r}")
        for thing in reachable:
            if not thing.name.strip():
                complaints.append(f"{page}: {thing.role} without a name in {path(thing)}")
            if thing.role in GROUND:
                complaints.append(f"{page}: '{thing.name}' can be reached but is a {thing.role}")
            if thing.role not in IN_A_VIEW:
                told.setdefault((thing.role, thing.name), []).append(thing)
        for (role, name), several in told.items():
            if len(several) > 1 and name and name != "New Campaign": # the empty list has it again in its middle
                complaints.append(f"{page}: {len(several)} times {role} '{name}'")


def path(thing):
    names = []
    above = thing.accessible.parent
    while above is not None and len(names) < 6:
        names.append(f"{above.getRoleName()} '{above.name}'")
        above = above.parent
    return " < ".join(names)


def main_job(outbound):
    """Name, sender, numbers, message, Send now, and reading the cards, as a person who sees nothing does it."""
    outbound.the("push button", "New Campaign").press()
    name = outbound.the("text", "Campaign name")
    outbound.walk("New Campaign, empty")
    name.write("Spring recall")
    sender = outbound.the("combo box", "From number")
    print(f"From number: {sender.text()}")
    if not sender.text().startswith("+"):
        complaints.append(f"From number is read as '{sender.text()}'")
    outbound.the("check box", "Paste numbers").press()
    outbound.walk("New Campaign, pasting")
    outbound.the("text", "Numbers").write("+447700900001\n+447700900002\n+447700900003")
    outbound.the("text", "Message").write("Time for your check-up")
    outbound.walk("New Campaign, filled")
    outbound.the("radio button", "Later").press()
    outbound.the("push button", "Schedule")
    outbound.walk("New Campaign, later")
    outbound.the("radio button", "Now").press()
    outbound.the("push button", "Send now").press()
    total = outbound.the("push button", "Total")
    if figure(outbound, "Total") != 3:
        complaints.append(f"Campaign: three people were meant, '{total.description}' is read")
    outbound.until(lambda: figure(outbound, "Delivered") + figure(outbound, "Failed") == 3
                   and figure(outbound, "Pending") == 0, "the cards to account for three people")
    outbound.walk("Campaign")


def figure(outbound, card):
    said = outbound.the("push button", card).description.split(", ")[0]
    return int("".join(letter for letter in said if letter.isdigit()))


def visit(program, data):
    outbound = Outbound(program, data)
    try:
        start = outbound.the("push button", "Start in the sandbox")
        outbound.walk("Welcome")
        start.press()
        outbound.the("push button", "New Campaign")
        outbound.walk("SMS Campaigns, empty")
        main_job(outbound)
        outbound.type("Ctrl", "1")
        outbound.until(lambda: outbound.find("table cell", "Campaign Spring recall"), "the campaign in the list")
        outbound.walk("SMS Campaigns")
        outbound.type("Ctrl", ",")
        outbound.until(lambda: outbound.find("list", "Sections"), "the settings")
        outbound.walk("Settings")
        outbound.the("push button", "Find or do").press()
        outbound.the("text", "Find or do")
        outbound.walk("Find or do")
        outbound.the("text", "Find or do").write("shortcuts")
        outbound.the("list item", "Keyboard shortcuts")
        outbound.walk("Find or do, typed")
        outbound.type("Return")
        outbound.the("list", "Keyboard shortcuts")
        outbound.walk("Keyboard shortcuts")
    except AssertionError as vain:
        ended = outbound.process.poll()
        complaints.append(f"{vain}; " + (f"the program ended with {ended}" if ended is not None else "what can be reached is: " +
                          "; ".join(str(thing) for thing in outbound.things() if thing.focusable)))
    finally:
        outbound.process.terminate()
        outbound.process.wait()
    for label in sorted(LABELS - seen_names):
        complaints.append(f"nothing is called '{label}'")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        visit(sys.argv[1], scratch)
    for complaint in complaints:
        print(complaint)
    sys.exit(1 if complaints else 0)
