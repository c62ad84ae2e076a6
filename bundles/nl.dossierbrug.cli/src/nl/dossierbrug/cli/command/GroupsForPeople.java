package nl.dossierbrug.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import nl.dossierbrug.cli.session.Session;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.validate.FindingGroup;
import nl.dossierbrug.exchange.validate.FoundPlace;
import nl.dossierbrug.exchange.validate.Subject;

/** Findings of a batch as people read them: what is wrong, where to set it right, who can, and whom it is about. */
final class GroupsForPeople {

	/** Of so many pupils file and line are named too. Of more only where a name alone does not tell who it is. */
	private static final int MOST_AT_LENGTH = 6;
	/** Of one thing in one dossier, how many lines are named. */
	private static final int MOST_LINES = 8;
	/** Of files that are no dossier, and so nobody's, so many are named. */
	private static final int MOST_FILES = 20;

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
		for (int i = 0; i < groups.size(); i++) {
			session.say(Text.same(""));
			show(i + 1, groups.get(i));
		}
	}

	private void show(int number, FindingGroup group) {
		String label = number + ".";
		int indent = label.length() + 1;
		session.note(0, Text.same(label), group.message());
		group.advice().ifPresent(advice -> {
			session.note(indent, texts.text("groups.where"), advice.where());
			session.note(indent, texts.text("groups.who"), advice.who());
		});
		if (oneFile) {
			session.note(indent, texts.text("groups.line"), at(group.places()));
		} else {
			session.note(indent, texts.text("groups.pupils", group.pupils()), pupils(group));
		}
	}

	/** Every pupil: whoever sets something right must not miss one. Of files that are nobody's the first. */
	private Text pupils(FindingGroup group) {
		List<List<FoundPlace>> all = byDossier(group.places());
		List<List<FoundPlace>> told = new ArrayList<>();
		int nobodys = 0;
		for (List<FoundPlace> places : all) {
			boolean nameless = places.getFirst().subject().name().isBlank();
			nobodys += nameless ? 1 : 0;
			if (!nameless || nobodys <= MOST_FILES) {
				told.add(places);
			}
		}
		Text names = joined(told, all.size());
		return told.size() == all.size() ? names : texts.text("groups.more", names, all.size() - told.size());
	}

	private Text joined(List<List<FoundPlace>> all, int many) {
		Map<String, Long> names = all.stream().map(places -> places.getFirst().subject().name())
				.collect(Collectors.groupingBy(name -> name, Collectors.counting()));
		return joined(all.stream().map(places -> {
			Subject subject = places.getFirst().subject();
			return many <= MOST_AT_LENGTH ? atLength(subject, places)
					: inShort(subject, names.get(subject.name()) == 1, places);
		}).toList(), "; ");
	}

	/** Two dossiers may be called the same, so it is the subject itself that counts; places come dossier by dossier. */
	private static List<List<FoundPlace>> byDossier(List<FoundPlace> places) {
		List<List<FoundPlace>> all = new ArrayList<>();
		for (FoundPlace place : places) {
			if (all.isEmpty() || all.getLast().getFirst().subject() != place.subject()) {
				all.add(new ArrayList<>());
			}
			all.getLast().add(place);
		}
		return all;
	}

	private Text atLength(Subject subject, List<FoundPlace> places) {
		List<Text> known = new ArrayList<>();
		if (!subject.name().isBlank()) {
			known.add(file(subject));
		}
		Text at = at(places);
		boolean lines = places.stream().anyMatch(place -> place.line() > 0);
		known.add(lines ? texts.text("groups.at-line", at) : at);
		return pupil(subject, known);
	}

	private Text inShort(Subject subject, boolean nameTells, List<FoundPlace> places) {
		return pupil(subject, List.of(nameTells || subject.name().isBlank() ? Text.same("") : file(subject), values(places)));
	}

	private Text pupil(Subject subject, List<Text> known) {
		Text who = subject.name().isBlank() ? file(subject) : Text.same(subject.name());
		List<Text> told = known.stream().filter(text -> !text.isBlank()).toList();
		return told.isEmpty() ? who : texts.text("groups.pupil", who, joined(told, ", "));
	}

	private static Text file(Subject subject) {
		return Text.same(subject.source());
	}

	/** The lines; each with what stands there where that is not the same everywhere. */
	private Text at(List<FoundPlace> places) {
		return few(places.stream().filter(place -> place.line() > 0 || !place.detail().isBlank())
				.map(GroupsForPeople::lineAndValue).distinct().toList());
	}

	private static Text lineAndValue(FoundPlace place) {
		if (place.detail().in(Language.NL).isBlank()) {
			return line(place);
		}
		return place.line() == 0 ? place.detail() : joined(List.of(line(place), place.detail()), ": ");
	}

	private static Text line(FoundPlace place) {
		return Text.same(Integer.toString(place.line()));
	}

	private Text values(List<FoundPlace> places) {
		return few(places.stream().map(FoundPlace::detail).filter(detail -> !detail.isBlank()).distinct().toList());
	}

	/** The first of many, and how many there are more. */
	private Text few(List<Text> all) {
		Text first = joined(all.stream().limit(MOST_LINES).toList(), ", ");
		return all.size() > MOST_LINES ? texts.text("groups.more", first, all.size() - MOST_LINES) : first;
	}

	private static Text joined(List<Text> texts, String between) {
		return Text.joined(between, texts);
	}
}
