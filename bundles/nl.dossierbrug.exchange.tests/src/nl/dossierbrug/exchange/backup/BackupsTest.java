package nl.dossierbrug.exchange.backup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.House;
import nl.dossierbrug.exchange.MemoryBackup;
import nl.dossierbrug.exchange.TestSender;
import nl.dossierbrug.exchange.model.AuditEntry;
import nl.dossierbrug.exchange.model.WrittenBackup;

/** When one is reminded of a backup, and what is recorded of it. */
public class BackupsTest {

	private static final char[] PASSPHRASE = "vier woorden op een rij".toCharArray();

	@TempDir
	Path folder;
	private House house;

	@BeforeEach
	public void open() {
		house = new House(folder);
	}

	@AfterEach
	public void close() {
		house.close();
	}

	public static Outcome<WrittenBackup> made(Exchange exchange) {
		return made(exchange, "stick/school.backup");
	}

	private static Outcome<WrittenBackup> made(Exchange exchange, String out) {
		return exchange.backups().make(Path.of(out), PASSPHRASE, Progress.NONE);
	}

	@Test
	public void aFreshHomeHasNothingToLose() {
		assertFalse(state().due());
		assertTrue(state().last().isEmpty());
	}

	@Test
	public void oneIsRemindedUntilThereIsABackupOutsideThisComputer() {
		house.prepare();
		assertTrue(state().due());
		made(house.exchange, "here/school.backup");
		assertTrue(state().due(), "a backup on the disk that breaks with the home is none");
		assertFalse(state().last().orElseThrow().elsewhere());
		assertFalse(House.done(house.exchange.backups().saidElsewhere()).due());
		assertTrue(state().last().orElseThrow().elsewhere());
		assertFalse(state().last().orElseThrow().behind(), "saying so changes nothing that has to be kept");
	}

	@Test
	public void afterTwoWeeksOneIsRemindedOnlyWhenSomethingChanged() {
		house.prepare();
		made(house.exchange);
		later(20);
		assertFalse(state().due(), "nothing changed");
		House.done(house.exchange.administration().set(TestSender.OPEN, "true"));
		assertTrue(state().due());
		assertTrue(state().last().orElseThrow().behind());
		made(house.exchange);
		assertFalse(state().due());
		House.done(house.exchange.administration().set(TestSender.OPEN, "false"));
		later(13);
		assertFalse(state().due(), "not yet");
	}

	@Test
	public void howLongAndWhetherAtAllCanBeChosen() {
		house.prepare();
		House.done(house.exchange.administration().set(Backups.REMIND_AFTER, "0"));
		assertFalse(state().due());
		House.done(house.exchange.administration().set(Backups.REMIND_AFTER, "1"));
		assertTrue(state().due());
	}

	@Test
	public void theLogKeepsWhichFileWasMade() {
		made(house.exchange);
		List<AuditEntry> entries = new ArrayList<>();
		House.done(house.exchange.administration().audit(entries::add));
		assertEquals("backup.made", entries.getLast().event());
		assertEquals(MemoryBackup.SHA256, entries.getLast().detail());
		assertEquals(House.BEHEERDER, entries.getLast().by());
	}

	@Test
	public void whyAFileCouldNotBeWrittenIsSaidAndNothingIsRecorded() {
		assertEquals(List.of("file.backup"), House.refused(made(house.exchange, "full/school.backup")));
		assertTrue(state().last().isEmpty());
	}

	@Test
	public void nothingCanBeSaidOfABackupThatNeverWas() {
		assertEquals(List.of("backup.none"), House.refused(house.exchange.backups().saidElsewhere()));
	}

	private BackupState state() {
		return House.done(house.exchange.backups().state());
	}

	private void later(int days) {
		house.clock.forward(Duration.ofDays(days));
	}
}
