package nl.dossierbrug.benchmark.imports;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.pupil.PupilListReader;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.text.Language;
import nl.dossierbrug.exchange.Exchange;
import nl.dossierbrug.exchange.ExchangeOpener;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.entrance.Opening;
import nl.dossierbrug.exchange.importing.Action;
import nl.dossierbrug.exchange.importing.ImportOrder;
import nl.dossierbrug.exchange.prepare.PrepareOrder;
import nl.dossierbrug.exchange.request.RequestAnswer;
import nl.dossierbrug.practice.PracticeFiles;
import nl.dossierbrug.practice.PracticeSchool;
import nl.dossierbrug.receiver.ot.OnderwijsTransparant;
import nl.dossierbrug.roster.RosterServices;
import nl.dossierbrug.sender.parnassys.ParnasSys;
import nl.dossierbrug.standard.OsoStandard;
import nl.dossierbrug.standard.engine.Oso;
import nl.dossierbrug.store.HomeStoreProvider;

/** A batch of the practice school in a home of its own, delivered and waiting to be imported. */
public final class ReadyBatch implements AutoCloseable {

	private static final String RECEIVER = "ot";

	private final Exchange exchange;
	private final String batch;
	private final int size;

	private ReadyBatch(Exchange exchange, String batch, int size) {
		this.exchange = exchange;
		this.batch = batch;
		this.size = size;
	}

	/**
	 * @param size how many dossiers
	 * @param folder for the home and for the files of the practice school
	 */
	public static ReadyBatch of(int size, Path folder) throws IOException {
		OsoStandard standard = new Oso();
		PracticeFiles files = new PracticeSchool(standard, LocalDate.now()).many(size, folder.resolve("school"));
		School school = new School(PracticeSchool.BRIN);
		PupilListReader lists = new RosterServices().pupilListReader();
		BsnWorkbook workbook = new RosterServices().bsnWorkbook();
		Connectors connectors = new Connectors();
		connectors.addSender(new ParnasSys(lists));
		connectors.addReceiver(new OnderwijsTransparant());
		Exchange exchange = done(new ExchangeOpener(new HomeStoreProvider(), connectors, standard, workbook,
				new RosterServices().rosterReader(), lists)
				.open(Opening.of(folder.resolve("home"), "meting", Clock.systemDefaultZone())));
		done(exchange.administration().set("parnassys.regionaal-initiatief", "true"));
		String batch = done(exchange.preparing().prepare(
				PrepareOrder.of("parnassys", RECEIVER, school, files.cleanList(), files.dossiers()), Progress.NONE)).batch().id();
		List<RequestAnswer> answers = done(exchange.requesting().byBatch(RECEIVER, school, batch, Progress.NONE));
		long delivered = answers.stream().filter(RequestAnswer::delivered).count();
		if (delivered != size) {
			throw new IllegalStateException("only " + delivered + " of " + size + " were delivered");
		}
		return new ReadyBatch(exchange, batch, size);
	}

	/** Imports the whole batch; anything but a new pupil file for each is a fault of the measurement. */
	public void importAll() {
		int[] imported = new int[1];
		done(exchange.importing().run(
				new ImportOrder(RECEIVER, Optional.of(batch), List.of(), ImportMode.AANVULLEN, false, false, false),
				result -> imported[0] += result.action() == Action.NEW ? 1 : 0, Progress.NONE));
		if (imported[0] != size) {
			throw new IllegalStateException("only " + imported[0] + " of " + size + " were imported");
		}
	}

	private static <T> T done(Outcome<T> outcome) {
		return switch (outcome) {
			case Outcome.Done<T> done -> done.value();
			case Outcome.Refused<T> refused -> throw new IllegalStateException(Refusal.together(refused.refusals()).whatOfAll().in(Language.EN));
		};
	}

	@Override
	public void close() {
		exchange.close();
	}
}
