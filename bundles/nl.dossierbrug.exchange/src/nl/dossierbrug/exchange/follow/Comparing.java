package nl.dossierbrug.exchange.follow;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.id.Bsn;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.model.Right;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.okr.FieldDifference;
import nl.dossierbrug.exchange.prepare.Check;
import nl.dossierbrug.exchange.prepare.CheckedPupil;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.DossierField;
import nl.dossierbrug.standard.OsoStandard;

/** Comparing the versions of a pupil's dossier. */
public final class Comparing {

	private final Desk desk;
	private final OsoStandard standard;

	public Comparing(Desk desk, OsoStandard standard) {
		this.desk = desk;
		this.standard = standard;
	}

	/**
	 * The transfers of the same pupil from the same sender to the same receiver of which there is a dossier, the newest
	 * first; the one that was asked about is among them when it has one. Needs the right to see lists.
	 *
	 * @return {@code transfer.unknown} when there is no such transfer
	 */
	public Outcome<List<Transfer>> versionsOf(String transfer) {
		return desk.with(List.of(Right.SEE_LIST), () -> desk.read(records -> records.transfers().byId(transfer)
				.map(known -> Outcome.done(versions(records, known)))
				.orElseGet(() -> Outcome.refused(desk.refusal("transfer.unknown", transfer)))));
	}

	/**
	 * The transfers, newest first, with a dossier of a pupil that was checked, on the same way. Needs the right to see lists.
	 *
	 * @param id as {@link CheckedPupil#id} has it
	 */
	public Outcome<List<Transfer>> versionsOf(Check check, String id) {
		return desk.with(List.of(Right.SEE_LIST), () -> Outcome.done(desk.read(records -> bsn(check, id).map(records.transfers()::ofPupil)
				.orElse(List.of()).reversed().stream().filter(other -> isSameWay(check, other))
				.filter(other -> records.dossiers().of(other.id()).isPresent()).toList())));
	}

	private static Optional<Bsn> bsn(Check check, String id) {
		return check.pupil(id).flatMap(pupil -> pupil.pupil().bsn());
	}

	private static boolean isSameWay(Check check, Transfer other) {
		return check.order().pair().sender().equals(other.sender()) && check.order().pair().receiver().equals(other.receiver());
	}

	/**
	 * Every field of a version and of what was checked, as {@link #compare(String, String)}. Needs the right to see content;
	 * recorded.
	 *
	 * @param id as {@link CheckedPupil#id} has it
	 * @return {@code transfer.unknown}; {@code compare.other-pupil} when the two are not about the same pupil and way, or nothing was
	 *         made of the pupil that was checked; or why the version cannot be read
	 */
	public Outcome<List<FieldDifference>> compare(String earlier, Check check, String id) {
		return desk.with(List.of(Right.SEE_CONTENT), () -> desk.write(records -> {
			Optional<Transfer> one = records.transfers().byId(earlier);
			Optional<Dossier> checked = check.dossier(id, standard);
			if (one.isEmpty()) {
				return Outcome.refused(desk.refusal("transfer.unknown", earlier));
			}
			return checked.isPresent() && isSameWay(check, one.get()) && one.get().bsn().equals(bsn(check, id))
					? new KeptDossiers(desk, standard).of(records, one.get()).map(before -> {
						desk.audit(records, "content.compared", earlier, "");
						return differences(fields(before), fields(checked.get()));
					}) : Outcome.refused(desk.refusal("compare.other-pupil", earlier, id));
		}));
	}

	private static List<Transfer> versions(Records records, Transfer transfer) {
		List<Transfer> all = transfer.bsn().map(bsn -> records.transfers().ofPupil(bsn)).orElse(List.of(transfer));
		return all.reversed().stream().filter(other -> isSameWay(transfer, other))
				.filter(other -> records.dossiers().of(other.id()).isPresent()).toList();
	}

	private static boolean isSameWay(Transfer one, Transfer other) {
		return one.sender().equals(other.sender()) && one.receiver().equals(other.receiver()) && one.bsn().equals(other.bsn());
	}

	/**
	 * Every field of two versions, in the order of the later one, each with what stands in both. Needs the right to see
	 * content; recorded.
	 *
	 * @return {@code transfer.unknown}; {@code compare.other-pupil} when the two are not about the same pupil and way; or why
	 *         a dossier cannot be read
	 */
	public Outcome<List<FieldDifference>> compare(String earlier, String later) {
		return desk.with(List.of(Right.SEE_CONTENT), () -> desk.write(records -> {
			Optional<Transfer> one = records.transfers().byId(earlier);
			Optional<Transfer> other = records.transfers().byId(later);
			if (one.isEmpty() || other.isEmpty()) {
				return Outcome.refused(desk.refusal("transfer.unknown", one.isEmpty() ? earlier : later));
			}
			return isSameWay(one.get(), other.get()) ? compare(records, one.get(), other.get())
					: Outcome.refused(desk.refusal("compare.other-pupil", earlier, later));
		}));
	}

	private Outcome<List<FieldDifference>> compare(Records records, Transfer earlier, Transfer later) {
		KeptDossiers dossiers = new KeptDossiers(desk, standard);
		return Outcome.both(dossiers.of(records, earlier), dossiers.of(records, later), (before, after) -> {
			desk.audit(records, "content.compared", later.id(), earlier.id());
			return differences(fields(before), fields(after));
		});
	}

	private Map<String, String> fields(Dossier dossier) {
		Map<String, String> fields = new LinkedHashMap<>();
		for (DossierField field : standard.fields(dossier)) {
			fields.putIfAbsent(field.path(), field.value());
		}
		return fields;
	}

	/** What only the earlier one has stands behind the field that it stood behind there. */
	private static List<FieldDifference> differences(Map<String, String> before, Map<String, String> after) {
		List<FieldDifference> all = new ArrayList<>();
		List<String> order = new ArrayList<>(after.keySet());
		int place = 0;
		for (String path : before.keySet()) {
			int found = order.indexOf(path);
			if (found >= 0) {
				place = found + 1;
			} else {
				order.add(place++, path);
			}
		}
		order.forEach(path -> all.add(new FieldDifference(path, Optional.ofNullable(before.get(path)), Optional.ofNullable(after.get(path)))));
		return all;
	}
}
