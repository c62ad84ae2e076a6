package nl.dossierbrug.dirtylists;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import nl.dossierbrug.core.outcome.Finding;
import nl.dossierbrug.core.outcome.Severity;
import nl.dossierbrug.core.pupil.Pupil;
import nl.dossierbrug.core.pupil.PupilList;

/** Compares what was read with what a list was made of. A difference is silent when nothing that was said is about it. */
public final class Comparison {

	/** What is said, by the beginning of the rule, that is about a value; whether somebody is at school hangs on days, which may be asked. */
	private static final Map<String, List<String>> ABOUT = Map.of("name", List.of("list.name.doubt", "list.text.", "list.encoding.", "list.column.twice"),
			"birth date", List.of("list.date.asked", "list.date.two", "list.date.impossible", "list.date.unlikely"), "group", List.of("list.column.twice", "list.encoding."),
			"number", List.of("list.column.weak.unused", "list.column.twice"), "presence", List.of("list.status.unknown", "list.date.asked"));

	private Comparison() {
	}

	/** Every difference that nothing was said of, in words; none when all is right or said. */
	public static List<String> silent(DirtyList made, PupilList read) {
		List<String> silent = new ArrayList<>();
		Map<String, Pupil> byNumber = new HashMap<>();
		for (Pupil pupil : read.pupils()) {
			if (pupil.bsn().isEmpty() && pupil.findings().stream().noneMatch(Finding::isError)) {
				silent.add("somebody without a BSN: " + pupil.name());
			}
			pupil.bsn().ifPresent(bsn -> byNumber.put(bsn.digits(), pupil));
		}
		for (MadeChild child : made.children()) {
			Pupil pupil = byNumber.remove(child.bsn());
			if (pupil == null) {
				silent.add("not read: " + child.name());
			} else {
				compare(child, pupil, read, silent);
			}
		}
		byNumber.values().forEach(pupil -> silent.add("read and not made: " + pupil.name()));
		return silent;
	}

	private static void compare(MadeChild child, Pupil pupil, PupilList read, List<String> silent) {
		Set<String> said = new TreeSet<>(Stream.concat(read.findings().stream(), pupil.findings().stream()).filter(finding -> finding.severity() != Severity.INFO)
				.map(Finding::rule).collect(Collectors.toSet()));
		differ("name", spelled(child.name().spoken()), spelled(pupil.name().spoken()), said, silent);
		differ("prefix of " + child.name(), spelled(child.name().voorvoegsel()), spelled(pupil.name().voorvoegsel()), said, silent);
		differ("birth date", child.born().toString(), pupil.birthDate().map(Object::toString).orElse("none"), said, silent);
		differ("group", child.group(), pupil.group(), said, silent);
		if (!pupil.leerlingnummer().isEmpty()) {
			differ("number", child.number(), pupil.leerlingnummer(), said, silent);
		}
		differ("presence", Boolean.toString(!child.left()), Boolean.toString(pupil.isHere()), said, silent);
	}

	private static void differ(String what, String made, String read, Set<String> said, List<String> silent) {
		List<String> about = ABOUT.getOrDefault(what.startsWith("prefix") ? "name" : what, List.of());
		if (!made.equals(read) && said.stream().noneMatch(rule -> about.stream().anyMatch(rule::startsWith))) {
			silent.add(what + ": made of “" + made + "”, read as “" + read + "”");
		}
	}

	private static String spelled(String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ").replace("' ", "'");
	}
}
