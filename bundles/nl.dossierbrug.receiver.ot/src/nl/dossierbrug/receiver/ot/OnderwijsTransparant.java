package nl.dossierbrug.receiver.ot;

import java.util.List;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * Onderwijs Transparant (OT), the regional platform for the step from primary to secondary school. Its users ask for
 * dossiers under "OSO importeren", choose Aanvullen or Overschrijven, and find the result in the Overzicht
 * Onderwijskundig Rapport. How a pupil functions is OT's own part of that report: no dossier brings it, no import
 * touches it.
 */
@Component(service = DossierReceiver.class)
public final class OnderwijsTransparant implements DossierReceiver {

	private static final String ID = "ot";
	private static final String OWN_BLOCK = "functioneren";
	private static final Set<String> MAY_IMPORT = Set.of("directie", "administratie", "ib", "beheerder");

	private final Messages messages = new Messages(OnderwijsTransparant.class);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("Onderwijs Transparant");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.GUIDED, Way.FILES);
	}

	/** Binnen-BRIN first: the school itself puts its pupils into OT. */
	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("BB"), new Profile("POPO"), new Profile("POVO"));
	}

	@Override
	public List<OwnField> ownFields() {
		return OwnField.of(messages, OWN_BLOCK, "werkhouding", "taakaanpak", "sociaal-emotioneel", "zelfstandigheid", "toelichting");
	}

	@Override
	public List<ImportMode> importModes() {
		return List.of(ImportMode.AANVULLEN, ImportMode.OVERSCHRIJVEN);
	}

	@Override
	public Set<RequestWay> requestWays() {
		return Set.of(RequestWay.BSN, RequestWay.BSN_WORKBOOK, RequestWay.BATCH);
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(Precondition.of(messages, "ot.role", MAY_IMPORT.contains(context.role()), context.role()).as(Refusal.Kind.NOT_ALLOWED));
	}

	@Override
	public List<GuidedStep> guidedSteps() {
		return GuidedStep.table(OnderwijsTransparant.class, "guide.csv");
	}
}
