package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.backup.BackupsTest;
import nl.dossierbrug.exchange.desk.RightsTable;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.model.MadeFile;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Role;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.PreflightPoint;
import nl.dossierbrug.exchange.pupils.Selection;
import nl.dossierbrug.exchange.settings.Administration;

class RightsTest {

	private static final Map<Role, Set<Right>> RIGHTS = Map.of(
			Role.BEHEERDER, EnumSet.allOf(Right.class),
			Role.DIRECTIE, EnumSet.complementOf(EnumSet.of(Right.SETTINGS, Right.BACKUP)),
			Role.ADMINISTRATIE, EnumSet.complementOf(EnumSet.of(Right.SETTINGS, Right.BACKUP)),
			Role.IB, EnumSet.of(Right.SEE_LIST, Right.SEE_CONTENT, Right.PREPARE, Right.IMPORT, Right.EDIT_FILE),
			Role.LEERKRACHT, EnumSet.of(Right.SEE_LIST, Right.SEE_CONTENT, Right.EDIT_FILE));

	@TempDir
	Path folder;

	/** Every use case, with the rights that it needs. */
	private static Map<String, UseCase> useCases(House house, Check check) {
		Bsn daan = new Bsn(Pupils.DAAN);
		Map<String, UseCase> all = new TreeMap<>();
		all.put("read a list", new UseCase(e -> e.lists().read(House.LAS, house.list, Selection.all(), Progress.NONE),
				Right.SEE_LIST));
		all.put("write the workbook", new UseCase(e -> e.lists().writeBsnWorkbook(House.LAS, house.list, Selection.all(),
				house.folder.resolve("out.txt"), Progress.NONE), Right.SEE_LIST, Right.REVEAL_BSN));
		all.put("preflight", new UseCase(e -> e.preflight().check(House.LAS, House.OKR, "00YY", Optional.empty()),
				Right.SEE_LIST));
		all.put("prepare", new UseCase(e -> e.preparing().prepare(house.order(), Progress.NONE), Right.PREPARE,
				Right.MAKE_READY));
		all.put("prepare a draft", new UseCase(e -> e.preparing().prepare(house.order().asDraft(),
				Progress.NONE), Right.PREPARE));
		all.put("check", new UseCase(e -> e.preparing().check(house.order(), Progress.NONE), Right.PREPARE));
		all.put("promote a check", new UseCase(e -> e.preparing().promote(check, Progress.NONE), Right.PREPARE, Right.MAKE_READY));
		all.put("open what was checked", new UseCase(e -> e.preparing().open(check, "1"), Right.SEE_CONTENT));
		all.put("versions of what was checked", new UseCase(e -> e.comparing().versionsOf(check, "1"), Right.SEE_LIST));
		all.put("compare what was checked", new UseCase(e -> e.comparing().compare("T1", check, "1"), Right.SEE_CONTENT));
		all.put("request by numbers", new UseCase(e -> e.requesting().byNumbers(House.OKR, House.SCHOOL,
				List.of(Pupils.DAAN), Progress.NONE), Right.IMPORT));
		all.put("request by workbook", new UseCase(e -> e.requesting().byWorkbook(House.OKR, House.SCHOOL, house.list,
				Progress.NONE), Right.IMPORT));
		all.put("request a batch", new UseCase(e -> e.requesting().byBatch(House.OKR, House.SCHOOL, "B1", Progress.NONE),
				Right.IMPORT));
		all.put("inbox", new UseCase(e -> e.inbox().waiting(House.OKR), Right.SEE_LIST));
		all.put("open a dossier", new UseCase(e -> e.inbox().open("T1"), Right.SEE_CONTENT));
		all.put("delete", new UseCase(e -> e.inbox().delete(House.OKR, List.of("T1"), "weg"), Right.DELETE));
		all.put("import", new UseCase(e -> e.importing().run(order(ImportMode.AANVULLEN, false), r -> {
		}, Progress.NONE), Right.IMPORT));
		all.put("import over", new UseCase(e -> e.importing().run(order(ImportMode.OVERSCHRIJVEN, false), r -> {
		}, Progress.NONE), Right.IMPORT, Right.OVERWRITE));
		all.put("import and clear", new UseCase(e -> e.importing().run(order(ImportMode.AANVULLEN, true), r -> {
		}, Progress.NONE), Right.IMPORT, Right.OVERWRITE));
		all.put("undo", new UseCase(e -> e.importing().undo("I1"), Right.IMPORT));
		all.put("overview", new UseCase(e -> e.okr().all(House.OKR), Right.SEE_CONTENT));
		all.put("one file", new UseCase(e -> e.okr().one(House.OKR, daan), Right.SEE_CONTENT));
		all.put("fill a field", new UseCase(e -> e.okr().set(House.OKR, daan, TestReceiver.WERKHOUDING, "goed"),
				Right.EDIT_FILE));
		all.put("status", new UseCase(e -> e.tracking().all(), Right.SEE_LIST));
		all.put("status of a batch", new UseCase(e -> e.tracking().ofBatch("B1"), Right.SEE_LIST));
		all.put("status of a transfer", new UseCase(e -> e.tracking().ofTransfer("T1"), Right.SEE_LIST));
		all.put("requests", new UseCase(e -> e.tracking().requestsWithoutTransfer(), Right.SEE_LIST));
		all.put("withdraw", new UseCase(e -> e.tracking().withdraw(List.of("T1"), "fout"), Right.MAKE_READY));
		all.put("what to do", new UseCase(e -> e.tracking().todo(), Right.SEE_LIST));
		all.put("ready after all", new UseCase(e -> e.inbox().noticed(House.OKR), Right.SEE_LIST));
		all.put("register", new UseCase(e -> e.registering().register(House.OKR, "00YY", "1", "geheim"), Right.SETTINGS));
		all.put("delivery point", new UseCase(e -> e.registering().explanation(House.OKR), Right.SEE_LIST));
		all.put("groups", new UseCase(e -> e.registering().groups(House.OKR, House.SCHOOL.brin()), Right.SEE_LIST));
		all.put("map a group", new UseCase(e -> e.registering().mapGroup(House.OKR, House.SCHOOL.brin(), "8", "8A"),
				Right.IMPORT));
		all.put("see settings", new UseCase(e -> e.administration().settings(), Right.SEE_LIST));
		all.put("see a setting", new UseCase(e -> e.administration().setting(TestSender.OPEN), Right.SEE_LIST));
		all.put("change a setting", new UseCase(e -> e.administration().set(TestSender.OPEN, "true"), Right.SETTINGS));
		all.put("see users", new UseCase(e -> e.administration().users(), Right.SEE_LIST));
		all.put("put a user", new UseCase(e -> e.administration().putUser("els", Role.IB), Right.SETTINGS));
		all.put("remove a user", new UseCase(e -> e.administration().removeUser("els"), Right.SETTINGS));
		all.put("see how users come in", new UseCase(e -> e.access().all(), Right.SEE_LIST));
		all.put("add a user with an account", new UseCase(e -> e.access().add("ria", Role.IB, Optional.of(List.of("ria")), Optional.empty()), Right.SETTINGS));
		all.put("bind an account", new UseCase(e -> e.access().bind(House.BEHEERDER, List.of(House.BEHEERDER, "laptop")), Right.SETTINGS));
		all.put("give another a pin", new UseCase(e -> e.access().setPin("els", "2468".toCharArray()), Right.SETTINGS));
		all.put("take a pin away", new UseCase(e -> e.access().clearPin("els"), Right.SETTINGS));
		all.put("read the log", new UseCase(e -> e.administration().audit(entry -> {
		}), Right.SETTINGS));
		all.put("verify the log", new UseCase(e -> e.administration().verifyAudit(Progress.NONE), Right.SETTINGS));
		all.put("make a backup", new UseCase(BackupsTest::made, Right.BACKUP));
		all.put("how backups stand", new UseCase(e -> e.backups().state(), Right.BACKUP));
		all.put("the backup is elsewhere", new UseCase(e -> e.backups().saidElsewhere(), Right.BACKUP));
		all.put("destroy transfers", new UseCase(e -> e.destroying().transfers(List.of("T1"), "verzoek", Progress.NONE), Right.DELETE));
		all.put("destroy pupil files", new UseCase(e -> e.destroying().pupilFiles(List.of("P1"), "verzoek", Progress.NONE), Right.DELETE));
		all.put("what is due", new UseCase(e -> e.retention().due(), Right.SEE_LIST));
		all.put("retention rules", new UseCase(e -> e.retention().rules(), Right.SEE_LIST));
		all.put("destroy what is due", new UseCase(e -> e.retention().apply(Progress.NONE), Right.DELETE));
		all.put("a destruction", new UseCase(e -> e.destroying().one("V1"), Right.SEE_LIST));
		all.put("destructions", new UseCase(e -> e.destroying().all(), Right.SEE_LIST));
		all.put("receipts after a destruction", new UseCase(e -> e.destroying().receipts("V1"), Right.SEE_LIST));
		all.put("remember a file", new UseCase(e -> e.files().remember(house.list, MadeFile.Kind.PDF, "T1"), Right.SEE_LIST));
		all.put("files", new UseCase(e -> e.files().all(), Right.SEE_LIST));
		all.put("delete a file", new UseCase(e -> e.files().delete("F9"), Right.DELETE));
		all.put("leave a file", new UseCase(e -> e.files().leave("F9"), Right.DELETE));
		all.put("reveal", new UseCase(e -> e.administration().recordReveal("status"), Right.REVEAL_BSN));
		return all;
	}

	private static Check check(House house) {
		return House.done(house.exchange.preparing().check(house.order(), Progress.NONE));
	}

	private static ImportOrder order(ImportMode mode, boolean clear) {
		return new ImportOrder(House.OKR, Optional.empty(), List.of("T1"), mode, false, clear, false);
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void everyUseCaseIsRefusedExactlyWhenARightIsMissing(Role role) {
		try (House house = new House(folder)) {
			house.prepare();
			Check check = check(house);
			house.user(new User("iemand", role));
			Exchange exchange = house.as("iemand");
			useCases(house, check).forEach((name, useCase) -> {
				long missing = useCase.needed.stream().filter(right -> !RIGHTS.get(role).contains(right)).count();
				String before = house.store.picture();
				Outcome<?> outcome = useCase.act.apply(exchange);
				List<String> refusals = outcome instanceof Outcome.Refused<?>(List<Refusal> why)
						? why.stream().map(Refusal::id).filter("rights.missing"::equals).toList()
						: List.of();
				assertEquals(missing, refusals.size(), () -> role + ": " + name);
				if (missing > 0) {
					assertEquals(before, house.store.picture(), () -> role + " changed something: " + name);
				}
			});
		}
	}

	@Test
	void whateverChangesSomethingStandsInTheLog() {
		try (House house = new House(folder)) {
			house.fill(house.received(Pupils.DAAN).id());
			useCases(house, check(house)).forEach((name, useCase) -> {
				String before = house.store.picture();
				long entries = entries(house);
				useCase.act.apply(house.exchange);
				assertTrue(house.store.picture().equals(before) || entries(house) > entries, name);
			});
		}
	}

	private static long entries(House house) {
		return House.done(house.exchange.administration().verifyAudit(Progress.NONE)).entries();
	}

	@ParameterizedTest
	@EnumSource(Role.class)
	void theTableSaysWhatTheDesignSays(Role role) {
		RightsTable table = new RightsTable();
		for (Right right : Right.values()) {
			assertEquals(RIGHTS.get(role).contains(right), table.allows(role, right), () -> role + " " + right);
		}
	}

	@Test
	void aRoleThatIsTakenAwayCountsAtOnce() {
		try (House house = new House(folder)) {
			house.user(new User("ans", Role.BEHEERDER));
			Administration administration = house.exchange.administration();
			House.done(administration.putUser(House.BEHEERDER, Role.LEERKRACHT));
			assertEquals(List.of("rights.missing"), House.refused(administration.verifyAudit(Progress.NONE)));
			assertEquals(Role.LEERKRACHT, house.exchange.user().role());
		}
	}

	@Test
	void preflightSaysWhichRightsAreMissing() {
		try (House house = new House(folder)) {
			house.user(new User("ilse", Role.IB));
			List<PreflightPoint> all = House.done(house.as("ilse").preflight().check(House.LAS, House.OKR, "00YY",
					Optional.empty()));
			assertEquals(List.of("rights.make-ready"), all.stream().filter(p -> !p.ok()).map(PreflightPoint::id).toList());
			assertTrue(all.stream().filter(p -> !p.ok()).allMatch(p -> p.precondition().refusal().who().in(Language.NL).contains("ICT-coördinator")));
		}
	}

	private record UseCase(Function<Exchange, Outcome<?>> act, Set<Right> needed) {
		UseCase(Function<Exchange, Outcome<?>> act, Right first, Right... more) {
			this(act, EnumSet.of(first, more));
		}
	}
}
