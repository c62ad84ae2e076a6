package nl.dossierbrug.crashes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A harness that finds nothing proves nothing: what was spoilt on purpose is found. */
class SpoiltHomeTest {

	@TempDir
	Path folder;

	private Workers workers;
	private KilledHome subject;

	@BeforeEach
	void aHomeWithSomethingInIt() throws Exception {
		workers = new Workers(Everything.classPath(), Optional.empty(), folder);
		subject = KilledHome.in(folder.resolve("home"), Kind.FRESH);
		give(2);
	}

	/** Gives so many steps of the story, acknowledged as they should be. */
	private void give(int steps) throws Exception {
		try (Child child = workers.on(subject, this::heard)) {
			for (int i = 0; i < steps; i++) {
				WorkerStep step = subject.story().next(new HomeState(List.of()));
				subject.promises().begun(step);
				assertEquals(Optional.of(0), child.run(step.words()).exit());
				subject.promises().done(step);
			}
			child.leave();
			assertTrue(child.endsWithin(10_000));
		}
	}

	private void heard(String[] line) {
		if (line[0].equals("committed")) {
			subject.promises().committed(Long.parseLong(line[1]));
		}
	}

	private List<KillTrouble> look() throws Exception {
		try (Shots shots = new Shots()) {
			return Round.finished(subject, workers, shots, new Tempo());
		}
	}

	private Path data() {
		return subject.home().resolve("data/dossierbrug.mv.db");
	}

	@Test
	void nothingIsFoundInAHomeThatIsWhole() throws Exception {
		assertEquals(List.of(), look());
	}

	@Test
	void aHomeThatDoesNotOpenIsLost() throws Exception {
		try (RandomAccessFile file = new RandomAccessFile(data().toFile(), "rw")) {
			file.setLength(file.length() / 3);
		}
		List<KillTrouble> troubles = look();
		assertEquals(List.of(KillTrouble.Kind.HOME_LOST), troubles.stream().map(KillTrouble::kind).toList());
		assertTrue(troubles.getFirst().words().contains("store."), troubles.getFirst().words());
	}

	@Test
	void acknowledgedWorkThatIsGoneIsLost() throws Exception {
		Path witness = subject.home().resolve("dossierbrug.witness");
		Path older = folder.resolve("older");
		Path olderWitness = folder.resolve("older-witness");
		Files.copy(data(), older);
		Files.copy(witness, olderWitness);
		give(2);
		// both, as somebody would who puts an older copy of the whole folder back
		Files.copy(older, data(), StandardCopyOption.REPLACE_EXISTING);
		Files.copy(olderWitness, witness, StandardCopyOption.REPLACE_EXISTING);
		List<KillTrouble> troubles = look();
		assertTrue(troubles.stream().allMatch(trouble -> trouble.kind() == KillTrouble.Kind.COMMIT_LOST), troubles.toString());
		assertTrue(troubles.stream().anyMatch(trouble -> trouble.words().startsWith("user ib1 is -")), troubles.toString());
		assertTrue(troubles.stream().anyMatch(trouble -> trouble.words().contains("of the log was acknowledged")), troubles.toString());
	}

	@Test
	void aHalfWrittenFileThatIsLeftIsUnfinishedWork() throws Exception {
		Files.createDirectories(subject.home().resolve("receipts/deeper"));
		Files.writeString(subject.home().resolve("receipts/deeper/B1.pdf.part"), "%PDF");
		assertEquals(List.of("a half-written file was left: " + Path.of("receipts", "deeper", "B1.pdf.part")),
				look().stream().map(KillTrouble::words).toList());
	}
}
