package nl.dossierbrug.cli.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.Session;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.validate.FindingGroup;
import nl.dossierbrug.exchange.validate.Place;
import nl.dossierbrug.exchange.validate.Subject;

/** Findings of a batch as people read them: what is wrong, where to set it right, who can, and whom it is about. */
final class GroupsForPeople {

	/** As many as one reads at a glance; all of them are in the answer for scripts. */
	private static final int MOST_PUPILS = 6;
	private static final int MOST_GROUPS = 40;
	private static final int MOST_DETAILS = 2;
	/** Of one thing in one dossier, how many lines are named. */
	private static final int MOST_LINES = 8;

	private final Messages texts;
	private final Session session;
	private final boolean oneFile;

	GroupsForPeople(Messages texts, Session session, boolean oneFile) {
		this.texts = texts;
		this.session = session;
		this.oneFile = oneFile;
	}

	void show(Text heading, List<FindingGroup> groups) {
		if (groups.isEmpty()) {
			return;
		}
		session.say(Text.same(""));
		session.say(heading);
		int number = 0;
		for (FindingGroup group : groups.subList(0, Math.min(MOST_GROUPS, groups.size()))) {
			session.say(Text.same(""));
			show(++number, group);
		}
		if (groups.size() > MOST_GROUPS) {
			session.say(Text.same(""));
			session.say(texts.text("groups.more", groups.size() - MOST_GROUPS));
		}
	}

	private void show(int number, FindingGroup group) {
		session.note(0, Text.same(number + "."), group.message());
		group.advice().ifPresent(advice -> {
			session.note(1, texts.text("groups.where"), advice.where());
			session.note(1, texts.text("groups.who"), advice.who());
		});
		if (oneFile) {
			session.note(1, texts.text("groups.line"), joined(inOneFile(group.places()), "; "));
		} else {
			session.note(1, texts.text("groups.pupils", group.pupils()), pupils(group));
		}
	}

	/** The lines; each with what stands there where that is not the same everywhere. */
	private List<Text> inOneFile(List<Place> places) {
		if (places.stream().allMatch(place -> place.detail().nl().isBlank())) {
			List<Integer> lines = lineNumbers(places);
			return lines.isEmpty() ? List.of() : List.of(lines(lines));
		}
		List<Text> all = new ArrayList<>(places.stream().limit(MOST_LINES).map(
				place -> texts.text("groups.pupil", Integer.toString(place.line()), place.detail())).toList());
		if (places.size() > MOST_LINES) {
			all.add(texts.text("groups.more-pupils", places.size() - MOST_LINES));
		}
		return all;
	}

	private Text pupils(FindingGroup group) {
		Map<Subject, List<Place>> few = new LinkedHashMap<>();
		for (Place place : group.places()) {
			if (!few.containsKey(place.subject()) && few.size() == MOST_PUPILS) {
				break;
			}
			few.computeIfAbsent(place.subject(), s -> new ArrayList<>()).add(place);
		}
		List<Text> named = new ArrayList<>();
		few.forEach((subject, places) -> named.add(pupil(subject, places)));
		if (group.pupils() > few.size()) {
			named.add(texts.text("groups.more-pupils", group.pupils() - few.size()));
		}
		return joined(named, "; ");
	}

	private Text pupil(Subject subject, List<Place> places) {
		List<Text> known = new ArrayList<>();
		String file = session.fileName(subject.source());
		if (!subject.name().isBlank() && !file.isBlank()) {
			known.add(Text.same(file));
		}
		List<Integer> lines = lineNumbers(places);
		List<Text> details = places.stream().map(Place::detail).filter(detail -> !detail.nl().isBlank()).distinct()
				.limit(MOST_DETAILS).toList();
		if (!lines.isEmpty()) {
			Text at = texts.text("groups.at-line", lines(lines));
			known.add(details.isEmpty() ? at : joined(List.of(at, joined(details, ", ")), ": "));
		} else {
			known.addAll(details);
		}
		String who = subject.name().isBlank() ? file : subject.name();
		return known.isEmpty() ? Text.same(who) : texts.text("groups.pupil", who, joined(known, ", "));
	}

	private static List<Integer> lineNumbers(List<Place> places) {
		return places.stream().map(Place::line).filter(line -> line > 0).distinct().toList();
	}

	private Text lines(List<Integer> lines) {
		String few = lines.stream().limit(MOST_LINES).map(line -> Integer.toString(line)).collect(Collectors.joining(", "));
		return lines.size() > MOST_LINES ? texts.text("groups.more-lines", few, lines.size() - MOST_LINES) : Text.same(few);
	}

	private static Text joined(List<Text> texts, String between) {
		return new Text(texts.stream().map(Text::nl).collect(Collectors.joining(between)),
				texts.stream().map(Text::en).collect(Collectors.joining(between)));
	}
}
