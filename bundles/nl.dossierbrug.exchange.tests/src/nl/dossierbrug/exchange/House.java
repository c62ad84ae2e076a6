package nl.dossierbrug.exchange;

import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.RosterReader;
import nl.dossierbrug.core.spi.ExportedList;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.importing.ImportResult;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.model.User;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.prepare.Prepared;
import nl.dossierbrug.exchange.request.RequestAnswer;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;

/** A school with a sending and two receiving systems, a list of three pupils and their dossiers, to test the use cases on. */
public final class House implements AutoCloseable {

	public static final School SCHOOL = new School(new Brin("00YY"));
	public static final String LAS = "las";
	public static final String OKR = "okr";
	public static final String ELSEWHERE = "elders";
	public static final String BEHEERDER = "bea";

	/** Free of state, and slow to make. */
	private static final OsoStandard STANDARD = new Oso();

	public OsoStandard standard = STANDARD;
	public final MemoryStore store = new MemoryStore();
	public final Connectors connectors = new Connectors();
	public final TestClock clock = new TestClock();
	public final Path folder;
	public final Path list;
	public final Path dossiers;
	public Exchange exchange;
	private int changes;

	public House(Path folder) {
		this.folder = folder;
		list = folder.resolve("leerlingen.txt");
		dossiers = folder.resolve("dossiers");
		connectors.addSender(new TestSender());
		connectors.addReceiver(new TestReceiver(OKR));
		connectors.addReceiver(new TestReceiver(ELSEWHERE));
		list(Pupils.DAAN + ";Daan;van de;Berg;2014-03-17;8A;8", Pupils.NOOR + ";Noor;;Jansen;2014-11-02;8B;8",
				Pupils.SEM + ";Sem;;Yılmaz;2015-01-30;7;7");
		daan().in(dossiers, "daan.xml", standard);
		noor().in(dossiers, "noor.xml", standard);
		sem().in(dossiers, "sem.xml", standard);
		exchange = as(BEHEERDER);
	}

	public static TestDossier daan() {
		return TestDossier.of(Pupils.DAAN, "Daan", "van de", "Berg", "2014-03-17");
	}

	public static TestDossier noor() {
		return TestDossier.of(Pupils.NOOR, "Noor", "", "Jansen", "2014-11-02");
	}

	public static TestDossier sem() {
		return TestDossier.of(Pupils.SEM, "Sem", "", "Yılmaz", "2015-01-30");
	}

	public void list(String... lines) {
		try {
			Files.write(list, Arrays.asList(lines));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** Opens the home for another user, at an account of the same name. */
	public Exchange as(String user) {
		if (exchange != null) {
			exchange.close();
		}
		exchange = done(opener().open(Opening.of(folder.resolve("home"), user, clock)));
		return exchange;
	}

	public ExchangeOpener opener() {
		return opener(new TestRoster());
	}

	public ExchangeOpener opener(RosterReader rosters) {
		return new ExchangeOpener(store, connectors, standard, new TestWorkbook(), rosters,
				(file, headings, hints, choices, progress) -> new TestSender().pupils(new ExportedList(file, choices, Map.of()), progress));
	}

	public PrepareOrder order() {
		return PrepareOrder.of(LAS, OKR, SCHOOL, list, dossiers);
	}

	/** The school changes something in everybody's dossier, so that there is something new to make ready. */
	public void change() {
		changes++;
		daan().with("2014-07/" + changes, "").in(dossiers, "daan.xml", standard);
		noor().with("2014-07/" + changes, "").in(dossiers, "noor.xml", standard);
		sem().with("2014-07/" + changes, "").in(dossiers, "sem.xml", standard);
	}

	public Prepared prepare() {
		return done(exchange.preparing().prepare(order(), Progress.NONE));
	}

	/** Prepares what is in the folder now, and gives the transfer of one pupil. */
	public Transfer ready(String bsn) {
		return prepare().transfers().stream().filter(t -> t.bsn().equals(Bsn.of(bsn))).findFirst().orElseThrow();
	}

	public RequestAnswer ask(String number) {
		return ask(OKR, SCHOOL, number);
	}

	public RequestAnswer ask(String receiver, School school, String number) {
		return done(exchange.requesting().byNumbers(receiver, school, List.of(number), Progress.NONE)).getFirst();
	}

	/** Prepares, asks and receives one pupil's dossier. */
	public Transfer received(String bsn) {
		ready(bsn);
		return ask(bsn).transfer().orElseThrow();
	}

	/** A newer version of a pupil's dossier that says the same of the pupil, received. */
	public Transfer receivedAsProvisional(String bsn) {
		done(exchange.preparing().prepare(new TestOrder(order()).provisional().order(), Progress.NONE));
		return ask(bsn).transfer().orElseThrow();
	}

	public ImportResult importing(ImportMode mode, boolean dryRun, String transfer) {
		List<ImportResult> results = new ArrayList<>();
		done(exchange.importing().run(new ImportOrder(OKR, Optional.empty(), List.of(transfer), mode, dryRun,
				false, false), results::add, Progress.NONE));
		return results.getFirst();
	}

	public ImportResult fill(String transfer) {
		return importing(ImportMode.AANVULLEN, false, transfer);
	}

	public Transfer transfer(String id) {
		return done(exchange.tracking().ofTransfer(id)).getFirst().transfer();
	}

	public List<String> timeline(String id) {
		return done(exchange.tracking().ofTransfer(id)).getFirst().timeline().stream().map(e -> e.event()).toList();
	}

	/** Adds a user with an account of the same name. */
	public void user(User user) {
		done(exchange.access().add(user.name(), user.role(), Optional.of(List.of(user.name())), Optional.empty()));
	}

	public static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T>(T value) -> value;
			case Outcome.Refused<T>(List<Refusal> refusals) -> throw new AssertionError(refusals.toString());
		};
	}

	/** The ids of the refusals of something that must have been refused. */
	public static List<String> refused(Outcome<?> outcome) {
		assertInstanceOf(Outcome.Refused.class, outcome, outcome::toString);
		return ((Outcome.Refused<?>) outcome).refusals().stream().map(Refusal::id).toList();
	}

	@Override
	public void close() {
		exchange.close();
	}
}
