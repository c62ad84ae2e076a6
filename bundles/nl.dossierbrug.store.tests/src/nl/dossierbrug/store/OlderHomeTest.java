package nl.dossierbrug.store;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.model.UserIdentity;
import nl.dossierbrug.exchange.okr.ImportRecord;
import nl.dossierbrug.exchange.okr.PupilFile;
import nl.dossierbrug.store.database.Database;
import nl.dossierbrug.store.database.EmbeddedDatabase;
import nl.dossierbrug.store.database.OpenDatabase;
import nl.dossierbrug.store.database.ServerAddress;
import nl.dossierbrug.store.database.ServerDatabase;
import nl.dossierbrug.store.home.Home;
import nl.dossierbrug.store.key.Keys;
import nl.dossierbrug.store.key.StoreKey;
import nl.dossierbrug.store.key.Vaults;

/** A home that the first release made is opened by this one with everything that was in it. */
@Tag("long")
class OlderHomeTest extends StoreTest {

	/** What the later schemas added, taken out again. */
	private static final List<String> BACK = List.of("DROP TABLE line_message", "DROP TABLE school_line", "DROP INDEX transfer_line", "CREATE UNIQUE INDEX transfer_seq ON transfer (seq)", "DROP INDEX transfer_ready", "DROP INDEX dossier_source", "DROP INDEX import_record_moment", "DROP TABLE user_identity", "DROP TABLE handover_draft", "DROP TABLE own_school",
			"DROP TABLE batch_group", "DROP TABLE known_group", "DROP TABLE group_mapping", "DROP TABLE delivery_point", "DROP INDEX dossier_request_number", "DROP INDEX transfer_sender_status",
			"DROP INDEX import_record_transfer", "DROP INDEX pupil_file_number", "DROP INDEX pupil_file_birth",
			"ALTER TABLE transfer DROP COLUMN leerlingnummer", "ALTER TABLE transfer DROP COLUMN link_key",
			"ALTER TABLE pupil_file DROP COLUMN leerlingnummer", "ALTER TABLE dossier_version DROP COLUMN source",
			"ALTER TABLE dossier_version DROP COLUMN source_sha256", "UPDATE timeline_event SET detail_nl = 'Geboortedatum ontbreekt: ''ë'' \"€\" ' || CHR(10) || ' nieuwe regel', detail_en = 'Date of birth is missing'",
			"ALTER TABLE timeline_event DROP COLUMN detail", "ALTER TABLE audit_entry DROP COLUMN changes",
			"ALTER TABLE audit_entry DROP COLUMN seal_key", "ALTER TABLE audit_entry DROP COLUMN seal",
			"DROP INDEX dossier_request_transfer", "DROP TABLE destroyed_record", "DROP TABLE destruction", "DROP TABLE made_file",
			"ALTER TABLE batch DROP COLUMN trial", "DROP TABLE guided_mark", "ALTER TABLE batch DROP COLUMN way", "ALTER TABLE transfer DROP COLUMN way",
			"ALTER TABLE timeline_event DROP COLUMN source", "DELETE FROM schema_version WHERE version > 1");

	private Database database() throws Exception {
		if (!kind.equals("H2")) {
			return new ServerDatabase(new ServerAddress(home.address(), "", ""));
		}
		Home folder = Home.in(home.folder());
		StoreKey key = (StoreKey) assertInstanceOf(Outcome.Done.class, new Keys(Vaults.of(home.surroundings())).of(folder, true))
				.value();
		return new EmbeddedDatabase(folder, key);
	}

	private void makeOld() throws Exception {
		home.shut();
		try (OpenDatabase open = (OpenDatabase) assertInstanceOf(Outcome.Done.class, database().open()).value();
				Connection connection = open.connections().getConnection(); Statement statement = connection.createStatement()) {
			for (String sql : BACK) {
				statement.execute(sql);
			}
			if (!connection.getAutoCommit()) {
				connection.commit();
			}
		}
	}

	@Test
	void everythingThatWasInItIsThere() throws Exception {
		byte[] xml = "<dossier>ë</dossier>".getBytes(StandardCharsets.UTF_8);
		PupilFile file = practice.file("P1", 1, 1, practice.fields(40));
		ImportRecord imported = practice.done("I1", PupilFile.empty("P1", "ot", new Brin("12AB")), file);
		keep(r -> {
			r.nextId("T");
			r.batches().add(practice.batch("B1"));
			r.transfers().add(practice.transfer("T1", "B1", 1));
			r.transfers().add(practice.bare("T2", "B1"));
			r.transfers().addEvent(practice.event("T1", 1));
			r.dossiers().add(practice.dossier("T1", xml));
			r.requests().add(practice.request("R1", Optional.of("T1")));
			r.pupilFiles().put(file);
			r.imports().add(imported);
			r.audit().append(practice.audit(1));
			r.settings().set("a.b", "c");
			r.users().put(new User("jan", Role.BEHEERDER));
			r.users().put(new User("M. Smit", Role.IB));
			r.settings().set("screen.pin.M. Smit", "600000 zout afgeleid");
			r.settings().set("screen.tries.M. Smit", "2 1764000000000");
		});
		makeOld();
		Transfer was = practice.transfer("T1", "B1", 1);
		Transfer kept = read(r -> r.transfers().byId("T1")).orElseThrow();
		assertEquals("", kept.leerlingnummer());
		assertEquals(Optional.empty(), kept.linkKey());
		assertEquals(was.findings(), kept.findings());
		assertEquals(was.refusal(), kept.refusal());
		assertEquals(was.receiverStatus(), kept.receiverStatus());
		assertEquals(List.of("T1", "T2"), read(r -> r.transfers().all()).stream().map(Transfer::id).toList());
		assertEquals(List.of(practice.event("T1", 1)), read(r -> r.transfers().timeline("T1")));
		DossierVersion version = read(r -> r.dossiers().of("T1")).orElseThrow();
		assertArrayEquals(xml, version.xml());
		assertEquals("", version.source());
		assertEquals(Optional.empty(), read(r -> r.dossiers().sourceOf("T1")));
		assertEquals(List.of(practice.request("R1", Optional.of("T1"))), read(r -> r.requests().ofNumber("123456789")));
		assertEquals(file.fields(), read(r -> r.pupilFiles().byId("P1")).orElseThrow().fields());
		assertEquals(1, read(r -> r.pupilFiles().byBirthDate("ot", new Brin("12AB"), LocalDate.of(2014, 5, 6))).size());
		assertEquals(List.of(), read(r -> r.pupilFiles().byLeerlingnummer("ot", new Brin("12AB"), "nr 1")));
		assertEquals(List.of(imported), read(r -> r.imports().ofTransfer("T7")));
		assertEquals(Optional.of("c"), read(r -> r.settings().get("a.b")));
		assertEquals(List.of("a.b"), read(r -> List.copyOf(r.settings().all().keySet())));
		assertEquals(List.of(new UserIdentity("M. Smit", List.of(), Optional.of("600000 zout afgeleid"), 0, Instant.EPOCH, true),
				new UserIdentity("jan", List.of(), Optional.empty(), 0, Instant.EPOCH, true)), read(r -> r.identities().all()));
		Batch batch = read(r -> r.batches().byId("B1")).orElseThrow();
		assertEquals(List.of(), batch.groups());
		assertEquals("T2", read(r -> r.nextId("T")));
	}

	@Test
	void aCheckThatWasKeptAsABatchCountsAsNoHandoverAnyMore() throws Exception {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.batches().add(practice.batch("B2"));
			r.batches().add(practice.batch("B3"));
			r.transfers().add(practice.bare("T1", "B1"));
			r.transfers().add(practice.bare("T2", "B1"));
			r.dossiers().add(practice.dossier("T1", "<dossier/>".getBytes(StandardCharsets.UTF_8)));
			r.transfers().add(practice.transfer("T3", "B2", 2));
			r.dossiers().add(practice.dossier("T3", new byte[] { 1 }));
			r.transfers().add(practice.bare("T4", "B3"));
		});
		makeOld();
		assertEquals(List.of("B1"), read(r -> r.batches().trials()).stream().map(Batch::id).toList());
		assertEquals(List.of("B2", "B3"), read(r -> r.batches().newest(9)).stream().map(Batch::id).sorted().toList());
		assertEquals(List.of("T3", "T4"), read(r -> r.transfers().all()).stream().map(Transfer::id).toList());
		assertEquals(List.of("T3"), read(r -> r.transfers().after("", 1)).stream().map(Transfer::id).toList());
		assertEquals(List.of("T1", "T2"), read(r -> r.transfers().ofBatch("B1")).stream().map(Transfer::id).toList());
		assertTrue(read(r -> r.dossiers().of("T1")).isPresent());
	}

	@Test
	void andItWorksOnAsANewOne() throws Exception {
		keep(r -> {
			r.batches().add(practice.batch("B1"));
			r.transfers().add(practice.bare("T1", "B1"));
		});
		makeOld();
		keep(r -> {
			r.batches().add(practice.batch("B2"));
			r.transfers().add(practice.transfer("T2", "B2", 2));
			r.dossiers().add(practice.dossier("T2", new byte[] { 1 }));
			r.pupilFiles().put(practice.file("P1", 1, 1, practice.fields(2)));
		});
		home.shut();
		assertEquals(Optional.of(practice.transfer("T2", "B2", 2)), read(r -> r.transfers().byId("T2")));
		assertEquals(practice.batch("B2").groups(), read(r -> r.batches().byId("B2")).orElseThrow().groups());
		assertEquals("/school/dossiers/8a.xml", read(r -> r.dossiers().sourceOf("T2")).orElseThrow().origin());
		assertEquals(1, read(r -> r.pupilFiles().byLeerlingnummer("ot", new Brin("12AB"), "nr 1")).size());
	}
}
