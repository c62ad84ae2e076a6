package nl.dossierbrug.exchange.prepare;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Outcome;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.exchange.desk.Desk;
import nl.dossierbrug.exchange.desk.KeptDossiers;
import nl.dossierbrug.exchange.model.DossierVersion;
import nl.dossierbrug.exchange.model.Transfer;
import nl.dossierbrug.exchange.store.Records;
import nl.dossierbrug.standard.OsoStandard;

/**
 * Parents inspect the content of one version. Where a new version says something else, an inspection from before the
 * earlier version was made ready cannot be of this content.
 */
final class RenewedInspection {

	private static final Category INSPECTION = new Category("cat_ouderinzage");

	private final Desk desk;
	private final KeptDossiers dossiers;

	RenewedInspection(Desk desk, KeptDossiers dossiers) {
		this.desk = desk;
		this.dossiers = dossiers;
	}

	/**
	 * Whether an inspection is too old.
	 *
	 * @param profile the profile of the new version; one that does not demand an inspection has nothing against it
	 * @param earlier the transfers of the same pupil, sender and receiver before
	 * @param xml the new version
	 * @return {@code inspection.older} when it states an inspection from before the latest earlier version, whose content
	 *         was another
	 */
	Optional<Refusal> objection(Records records, Profile profile, List<Transfer> earlier, byte[] xml) {
		// of one whose content is gone nobody can tell whether it was another
		Optional<Transfer> latest = earlier.stream().filter(t -> t.version() > 0 && records.dossiers().of(t.id()).isPresent())
				.max(Comparator.comparingInt(Transfer::version));
		OsoStandard standard = dossiers.standard();
		if (latest.isEmpty() || standard.matrix(profile).get(INSPECTION) != Delivery.VERPLICHT) {
			return Optional.empty();
		}
		Dossier now = read(standard, xml);
		Optional<LocalDate> inspected = standard.identity(now).inspected();
		LocalDate madeReady = LocalDate.ofInstant(records.dossiers().of(latest.get().id())
				.map(DossierVersion::composedAt).orElseThrow(), desk.zone());
		if (inspected.isEmpty() || !inspected.get().isBefore(madeReady)) {
			return Optional.empty();
		}
		return switch (dossiers.of(records, latest.get())) {
			case Outcome.Done<Dossier>(Dossier before) when !standard.fields(before).equals(standard.fields(now)) ->
				Optional.of(desk.refusal("inspection.older", latest.get().name(), inspected.get(),
						Integer.toString(latest.get().version()), madeReady));
			default -> Optional.empty();
		};
	}

	private static Dossier read(OsoStandard standard, byte[] xml) {
		try {
			return standard.read(new ByteArrayInputStream(xml)).dossier().orElseThrow();
		} catch (IOException e) {
			throw new UncheckedIOException("reading from memory cannot fail", e);
		}
	}
}
