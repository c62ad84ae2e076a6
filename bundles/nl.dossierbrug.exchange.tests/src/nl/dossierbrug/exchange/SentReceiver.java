package nl.dossierbrug.exchange;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.id.Brin;
import nl.dossierbrug.core.outcome.Refusal;
import nl.dossierbrug.core.spi.Arrival;
import nl.dossierbrug.core.spi.Context;
import nl.dossierbrug.core.spi.DeliveryPoint;
import nl.dossierbrug.core.spi.DossierReceiver;
import nl.dossierbrug.core.spi.Identification;
import nl.dossierbrug.core.spi.ImportMode;
import nl.dossierbrug.core.spi.OwnField;
import nl.dossierbrug.core.spi.Precondition;
import nl.dossierbrug.core.spi.RequestWay;
import nl.dossierbrug.core.spi.Setting;
import nl.dossierbrug.core.spi.Way;
import nl.dossierbrug.core.text.Text;

/**
 * A receiving system of our own to which dossiers are sent: without BSNs, for a delivery point that must be registered,
 * with pupils in groups.
 */
public final class SentReceiver implements DossierReceiver {

	public static final String ID = "swv";
	/** One for which the small dossiers here are enough. */
	static final Profile PROFILE = new Profile("BB");

	@Override
	public String id() {
		return ID;
	}

	@Override
	public Text name() {
		return Text.same("Testverband");
	}

	@Override
	public Set<Way> ways() {
		return Set.of(Way.FILES);
	}

	@Override
	public List<Setting> settings() {
		return List.of();
	}

	@Override
	public List<Precondition> preconditions(Context context) {
		return List.of(new Precondition(context.deliveryPoint().isPresent(), Text.same("punt"), TestSender.refusal("swv.punt")));
	}

	@Override
	public List<Profile> profiles() {
		return List.of(PROFILE);
	}

	@Override
	public List<OwnField> ownFields() {
		return List.of();
	}

	@Override
	public List<ImportMode> importModes() {
		return List.of(ImportMode.OVERSCHRIJVEN);
	}

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

	/** A point of one digit with a key of at least eight characters. */
	@Override
	public Optional<DeliveryPoint> deliveryPoint() {
		return Optional.of(new DeliveryPoint() {
			@Override
			public List<Refusal> objections(Brin school, String point, String key) {
				return List.of(point.matches("[0-9]") ? "" : "swv.point", key.length() >= 8 ? "" : "swv.key").stream()
						.filter(id -> !id.isEmpty()).map(TestSender::refusal).toList();
			}

			@Override
			public Text explanation() {
				return Text.same("Het punt van uw school.");
			}
		});
	}
}
