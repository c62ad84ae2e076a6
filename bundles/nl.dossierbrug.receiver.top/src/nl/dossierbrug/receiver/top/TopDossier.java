package nl.dossierbrug.receiver.top;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.osgi.service.component.annotations.Component;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DeliveryPoint;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.GuidedStep;
import nl.dossierbrug.core.spi.Identification;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Messages;
import nl.dossierbrug.core.text.Text;

/**
 * TOP dossier, the forms and workflow that samenwerkingsverbanden use for support, with Leerwinst beside it. Dossiers
 * are sent to it: all of them stand in the tile "OSO SWV" at once. An import makes new pupils and links them to their
 * group, and renews the data of those who are there; there is no choice between filling up and overwriting. The dossiers
 * have no BSN.
 */
@Component(service = DossierReceiver.class)
public final class TopDossier implements DossierReceiver {

	private static final String ID = "top";
	private static final String OWN_BLOCK = "ondersteuningsvraag";
	private static final Set<String> MAY_IMPORT = Set.of("directie", "administratie", "ib", "beheerder");

	private final Messages messages = new Messages(TopDossier.class);

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("TOP dossier");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.GUIDED, Way.FILES);
	}

	@Override
	public List<Profile> profiles() {
		return List.of(new Profile("POSWV"), new Profile("VOSWV"));
	}

	@Override
	public List<OwnField> ownFields() {
		return OwnField.of(messages, OWN_BLOCK, "vraag", "aanpak", "evaluatiedatum", "toestemming-ouders");
	}

	@Override
	public List<ImportMode> importModes() {
		return List.of(ImportMode.OVERSCHRIJVEN);
	}

	/** None: dossiers are sent. */
	@Override
	public Set<RequestWay> requestWays() {
		return Set.of();
	}

	@Override
	public Arrival arrival() {
		return Arrival.SENT;
	}

	@Override
	public List<Identification> identification() {
		return List.of(Identification.LINK_KEY, Identification.PUPIL_NUMBER, Identification.NAME_AND_BIRTH_DATE);
	}

	@Override
	public boolean linksGroups() {
		return true;
	}

	@Override
	public Optional<DeliveryPoint> deliveryPoint() {
		return Optional.of(new Aanleverpunt(messages));
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		String brin = context.school().brin().code();
		return List.of(
				Precondition.of(messages, "top.role", MAY_IMPORT.contains(context.role()), context.role())
						.as(Refusal.Kind.NOT_ALLOWED),
				Precondition.of(messages, "top.aanleverpunt", context.deliveryPoint().isPresent(), brin,
						context.deliveryPoint().orElse("")).as(Refusal.Kind.NO_DELIVERY_POINT));
	}

	@Override
	public List<GuidedStep> guidedSteps() {
		return GuidedStep.table(TopDossier.class, "guide.csv");
	}
}
