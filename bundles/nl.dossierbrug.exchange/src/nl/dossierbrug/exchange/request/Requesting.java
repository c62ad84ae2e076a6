package nl.dossierbrug.exchange.request;

import nl.dossierbrug.exchange.desk.GoesElsewhere;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.id.School;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Progress;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.pupil.BsnWorkbook;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.text.Text;
import nl.dossierbrug.exchange.connectors.Connectors;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.model.Batch;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.exchange.store.StoreTrouble;

/**
 * Asking for dossiers. Every request is answered and recorded at both ends, met or not. Asking again for what was
 * delivered gives the same transfer again. Needs the right to import.
 */
public final class Requesting {

	private final Desk desk;
	private final Connectors connectors;
	private final BsnWorkbook workbook;
	private final KeptDossiers dossiers;

	public Requesting(Desk desk, Connectors connectors, BsnWorkbook workbook, KeptDossiers dossiers) {
		this.desk = desk;
		this.connectors = connectors;
		this.workbook = workbook;
		this.dossiers = dossiers;
	}

	/**
	 * Asks by number.
	 *
	 * @param receiver id of the asking connector
	 * @param school the asking school
	 * @param numbers as typed; spaces around a number do not count
	 * @param progress counts numbers; when it is cancelled, what was answered stays
	 * @return an answer for each number, in order; refused as a whole when the system cannot ask in this way
	 *         ({@code request.way}) or a precondition of it does not hold
	 */
	public Outcome<List<RequestAnswer>> byNumbers(String receiver, School school, List<String> numbers,
			Progress progress) {
		return ask(receiver, school, RequestWay.BSN, office -> Outcome.done(answers(office, numbers, progress)));
	}

	/** Asks for every number in a workbook of BSNs; else as {@link #byNumbers}. */
	public Outcome<List<RequestAnswer>> byWorkbook(String receiver, School school, Path file, Progress progress) {
		return ask(receiver, school, RequestWay.BSN_WORKBOOK, office -> workbook.read(file)
				.map(numbers -> answers(office, numbers, progress)));
	}

	/**
	 * Asks for every pupil of a batch; else as {@link #byNumbers}. A pupil of whom the batch has no number is answered
	 * too; what was taken back or destroyed is passed over. {@code batch.unknown} when there is no such batch, {@code
	 * guide.no-dossiers} or {@code direct.no-dossiers} when its dossiers do not come by here.
	 */
	public Outcome<List<RequestAnswer>> byBatch(String receiver, School school, String batch, Progress progress) {
		return ask(receiver, school, RequestWay.BATCH, office -> {
			List<Transfer> transfers = desk.read(records -> records.transfers().ofBatch(batch));
			Optional<Batch> known = desk.read(records -> records.batches().byId(batch));
			if (transfers.isEmpty() && known.isEmpty()) {
				return Outcome.refused(desk.refusal("batch.unknown", batch));
			}
			return known.flatMap(new GoesElsewhere(desk)::of).map(Outcome::<List<RequestAnswer>>refused)
					.orElseGet(() -> Outcome.done(each(transfers.stream().filter(transfer -> !transfer.isTakenAway()).toList(), (records, transfer) -> transfer.bsn().map(Bsn::digits)
							.map(number -> office.answer(records, number))
							.orElseGet(() -> office.answerWithoutNumber(records, transfer)),
							(transfer, why) -> office.notTaken(transfer.bsn().map(Bsn::digits).orElse(""), why), progress)));
		});
	}

	private Outcome<List<RequestAnswer>> ask(String receiver, School school, RequestWay way,
			Function<RequestOffice, Outcome<List<RequestAnswer>>> asking) {
		return desk.with(List.of(Right.IMPORT), () -> connectors.receiver(receiver).then(found -> {
			List<Refusal> refusals = new ArrayList<>(desk.obstacles(found, school));
			desk.outsidePractice(school).ifPresent(refusals::add);
			if (!found.requestWays().contains(way)) {
				refusals.add(desk.refusal("request.way", found.name(), desk.text("way." + way), ways(found)));
			}
			return refusals.isEmpty() ? asking.apply(new RequestOffice(desk, dossiers, found, school))
					: Outcome.refused(refusals);
		}));
	}

	private Text ways(DossierReceiver receiver) {
		List<Text> ways = receiver.requestWays().stream().sorted().map(way -> desk.text("way." + way)).toList();
		return ways.isEmpty() ? desk.text("way.none") : Text.joined(", ", ways);
	}

	private List<RequestAnswer> answers(RequestOffice office, List<String> numbers, Progress progress) {
		return each(numbers, (records, number) -> office.answer(records, number.strip()),
				(number, why) -> office.notTaken(number.strip(), why), progress);
	}

	/** One transaction for each. When the store cannot go on, what was answered stands, and the others are told why not. */
	private <T> List<RequestAnswer> each(List<T> items, BiFunction<Records, T, RequestAnswer> answering,
			BiFunction<T, Refusal, RequestAnswer> notTaken, Progress progress) {
		List<RequestAnswer> answers = new ArrayList<>();
		progress.begin(items.size());
		try {
			for (T item : items) {
				if (progress.cancelled()) {
					break;
				}
				answers.add(desk.write(records -> answering.apply(records, item)));
				progress.done(1);
			}
		} catch (StoreTrouble trouble) {
			if (answers.isEmpty()) {
				throw trouble;
			}
			items.subList(answers.size(), items.size()).forEach(item -> answers.add(notTaken.apply(item, trouble.refusal())));
		}
		return answers;
	}
}
