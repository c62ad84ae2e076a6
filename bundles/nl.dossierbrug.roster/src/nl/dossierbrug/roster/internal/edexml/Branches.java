package nl.dossierbrug.roster.internal.edexml;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.pupil.Enrolment;
import nl.dossierbrug.core.pupil.Presence;
import nl.dossierbrug.roster.internal.edexml.RosterContent.PupilElement;

/**
 * At which branch (vestiging) of a school a pupil is, where the roster names several. The schema asks of a branch's key and name
 * only that they are texts; where one of the two ends with the two digits of a vestigingscode, alone or behind a BRIN, it is taken for
 * that.
 *
 * @param names of the branches, by key
 * @param ofSchool the {@code dependancecode} of the roster as a whole: where a pupil is of whom no branch is told. {@code 00} means the
 *        same as none
 */
record Branches(Map<String, String> names, String ofSchool) {

	private static final Set<String> NONE = Set.of("", "0", "00");
	private static final Pattern CODE = Pattern.compile("(?:(?<brin>[0-9]{2}[A-Z]{2})[ -]?)?(?<code>[0-9]{2})");

	Enrolment of(PupilElement pupil) {
		Matcher key = CODE.matcher(pupil.vestiging());
		if (key.matches()) {
			return at(key);
		}
		Matcher name = CODE.matcher(names.getOrDefault(pupil.vestiging(), ""));
		if (name.matches()) {
			return at(name);
		}
		Matcher whole = CODE.matcher(ofSchool);
		return !NONE.contains(ofSchool) && whole.matches() ? at(whole) : Enrolment.UNTOLD;
	}

	private static Enrolment at(Matcher code) {
		String brin = code.group("brin") == null ? "" : Brin.of(code.group("brin")).map(Brin::code).orElse("");
		return new Enrolment(Presence.HERE, "", brin, code.group("code"));
	}
}
