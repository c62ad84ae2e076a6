package nl.dossierbrug.crashes;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import nl.dossierbrug.practice.PracticePupil;
import nl.dossierbrug.practice.PracticeSchool;

/**
 * What the user of one home does, year after year: a handover from ParnasSys to Onderwijs Transparant, with everything that
 * can be done on the way. Each step says what is so once it was done; that is reckoned here, not asked of the program.
 */
final class Story {

	static final String RECEIVER = "ot";
	static final String OWN_FIELD = "functioneren/werkhouding";

	private static final String BRIN = PracticeSchool.BRIN.code();

	private static final String TERM = "bewaren.niet-geimporteerd";

	private final HomeSchool school;
	private final Map<String, PupilFact> now = new HashMap<>();
	private final Map<String, String> filedBefore = new HashMap<>();
	private final Deque<Supplier<WorkerStep>> ahead = new ArrayDeque<>();
	/** Where everything stood when the last step was told to be done. */
	private HomeState state;
	private int year;
	private int count;

	Story(HomeSchool school) {
		this.school = school;
	}

	/** The story goes on in a home that has something in it. */
	void standing(HomeState stands) {
		school.pupils().forEach(pupil -> now.put(pupil.leerlingnummer(), stands.pupil(pupil.leerlingnummer())));
	}

	/** The next step. @param stands what stands in the home now; the ids of what was made are looked up in it */
	WorkerStep next(HomeState stands) {
		state = stands;
		if (ahead.isEmpty()) {
			plan();
		}
		return ahead.remove().get();
	}

	private void plan() {
		year++;
		PracticePupil first = school.pupils().getFirst();
		PracticePupil undone = school.pupils().get(1);
		PracticePupil withdrawn = school.pupils().get(2);
		PracticePupil deleted = school.pupils().get(3);
		PracticePupil destroyed = school.pupils().get(4);
		PracticePupil due = school.pupils().get(5);
		ahead.add(() -> setting("parnassys.regionaal-initiatief", "true"));
		ahead.add(() -> setting("scherm.vergrendelen-na", Integer.toString(++count)));
		ahead.add(() -> user("add", "ib" + year, "ib"));
		ahead.add(() -> draft("leave", Integer.toString(++count)));
		ahead.add(() -> prepare(school.pupils()));
		ahead.add(() -> request(school.pupils()));
		ahead.add(() -> imported(school.pupils()));
		ahead.add(() -> byHand(first, "woord " + ++count));
		ahead.add(() -> draft("leave", Integer.toString(++count)));
		ahead.add(() -> undo(undone));
		ahead.add(() -> prepare(List.of(withdrawn)));
		ahead.add(() -> withdraw(withdrawn));
		ahead.add(() -> prepare(List.of(deleted)));
		ahead.add(() -> request(List.of(deleted)));
		ahead.add(() -> delete(deleted));
		ahead.add(() -> destroyFile(destroyed));
		ahead.add(() -> destroyTransfers(destroyed));
		ahead.add(() -> prepare(List.of(due)));
		ahead.add(() -> request(List.of(due)));
		ahead.add(() -> setting(TERM, "0"));
		ahead.add(() -> retention(List.of(undone, due)));
		ahead.add(() -> setting(TERM, "1"));
		new GuidedStory(school, () -> state, school.pupils().get(6), school.pupils().get(7)).steps(++count).forEach(ahead::add);
		ahead.add(() -> draft("gone"));
		ahead.add(() -> user("remove", "ib" + year, "-"));
	}

	private static WorkerStep setting(String key, String value) {
		return new WorkerStep("settings set", List.of("command", "settings", "set", key, value), Map.of("setting " + key, value));
	}

	private static WorkerStep user(String verb, String name, String role) {
		List<String> words = new ArrayList<>(List.of("command", "users", verb, name));
		if (verb.equals("add")) {
			words.addAll(List.of("--role", role));
		}
		return new WorkerStep("users " + verb, words, Map.of("user " + name, role));
	}

	private static WorkerStep draft(String... words) {
		List<String> told = new ArrayList<>(List.of("draft"));
		told.addAll(List.of(words));
		return new WorkerStep("draft", told, Map.of("draft", words.length == 1 ? "-" : words[1]));
	}

	private WorkerStep prepare(List<PracticePupil> pupils) {
		String name = "Naam" + ++count;
		pupils.forEach(pupil -> school.call(pupil, name));
		List<String> words = new ArrayList<>(List.of("command", "prepare", "--sender", "parnassys", "--receiver", RECEIVER, "--school",
				BRIN, "--list", school.list().toString(), "--dossiers", school.dossiers().toString()));
		if (pupils.size() == 1) {
			words.addAll(List.of("--bsn", pupils.getFirst().bsn().digits()));
		}
		return about("prepare", words, pupils, before -> new PupilFact("gereed", "-", name, before.filed(), before.version() + 1));
	}

	private WorkerStep request(List<PracticePupil> pupils) {
		List<String> words = new ArrayList<>(List.of("command", "request", "--receiver", RECEIVER, "--school", BRIN));
		words.addAll(pupils.size() == 1 ? List.of("--bsn", pupils.getFirst().bsn().digits())
				: List.of("--batch", last(pupils.getFirst()).batch()));
		return about("request", words, pupils, before -> new PupilFact("verstrekt", "ontvangen", before.called(), before.filed(), before.version()));
	}

	private WorkerStep imported(List<PracticePupil> pupils) {
		pupils.forEach(pupil -> filedBefore.put(pupil.leerlingnummer(), fact(pupil).filed()));
		return about("import", List.of("command", "import", "--receiver", RECEIVER, "--batch", last(pupils.getFirst()).batch(), "--mode",
				"overschrijven"), pupils, before -> new PupilFact("verstrekt", "geïmporteerd", before.called(), before.called(), before.version()));
	}

	private WorkerStep byHand(PracticePupil pupil, String value) {
		return new WorkerStep("okr-set", List.of("command", "okr-set", "--receiver", RECEIVER, "--bsn", pupil.bsn().digits(), "--field", OWN_FIELD,
				"--value", value), Map.of("own " + pupil.leerlingnummer(), value));
	}

	private WorkerStep undo(PracticePupil pupil) {
		String done = state.lastImport(pupil.leerlingnummer()).orElseThrow().id();
		return about("undo", List.of("command", "undo", "--import", done), List.of(pupil),
				before -> new PupilFact("verstrekt", "teruggedraaid", before.called(), filedBefore.get(pupil.leerlingnummer()), before.version()));
	}

	private WorkerStep withdraw(PracticePupil pupil) {
		return about("withdraw", List.of("command", "withdraw", "--transfer", last(pupil).id(), "--reason", "verhuisd"), List.of(pupil),
				before -> new PupilFact("ingetrokken", "-", before.called(), before.filed(), before.version()));
	}

	private WorkerStep delete(PracticePupil pupil) {
		return about("delete", List.of("command", "delete", "--receiver", RECEIVER, "--transfer", last(pupil).id(), "--reason", "verhuisd"),
				List.of(pupil), before -> new PupilFact("verstrekt", "verwijderd", "-", before.filed(), before.version()));
	}

	private WorkerStep destroyFile(PracticePupil pupil) {
		String file = state.file(pupil.leerlingnummer()).orElseThrow().id();
		return about("destroy", List.of("command", "destroy", "--pupil-file", file, "--reason", "verzoek"), List.of(pupil),
				before -> new PupilFact(before.sender(), before.receiver(), before.called(), "-", before.version()));
	}

	/** All there ever were, the last one last: until that is gone, the pupil stands where it stood. */
	private WorkerStep destroyTransfers(PracticePupil pupil) {
		List<String> words = new ArrayList<>(List.of("command", "destroy", "--reason", "verzoek"));
		state.transfers().stream().filter(transfer -> transfer.pupil().equals(pupil.leerlingnummer()))
				.forEach(transfer -> words.addAll(List.of("--transfer", transfer.id())));
		return about("destroy", words, List.of(pupil), before -> PupilFact.NONE);
	}

	/** What lies at the receiver and is in no pupil file has been kept as long as it may. */
	private WorkerStep retention(List<PracticePupil> pupils) {
		return about("retention", List.of("command", "retention", "--apply"), pupils,
				before -> new PupilFact("verstrekt", "verwijderd", "-", before.filed(), before.version()));
	}

	private WorkerStep about(String name, List<String> words, List<PracticePupil> pupils, UnaryOperator<PupilFact> change) {
		Map<String, String> facts = new HashMap<>();
		for (PracticePupil pupil : pupils) {
			PupilFact after = change.apply(fact(pupil));
			now.put(pupil.leerlingnummer(), after);
			facts.put("pupil " + pupil.leerlingnummer(), after.toString());
		}
		return new WorkerStep(name, words, facts);
	}

	private PupilFact fact(PracticePupil pupil) {
		return now.getOrDefault(pupil.leerlingnummer(), PupilFact.NONE);
	}

	private HomeState.Transfer last(PracticePupil pupil) {
		return state.last(pupil.leerlingnummer()).orElseThrow();
	}
}
