package nl.dossierbrug.standard.compose;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.standard.Composition;
import nl.dossierbrug.standard.table.ProfileDefinition;
import nl.dossierbrug.standard.table.StandardVersion;

/** What a dossier says of itself: {@code metadata}, {@code overdrachtsoort} and the code of the sending school. */
final class Statement {

	private static final String PART = "metadata/deeldossier";
	/** The part dossiers that hold the administrative data, without which no profile accepts one. */
	private static final Set<String> ADMINISTRATIVE = Set.of("LAS", "LASLVS");
	private static final String EVERYTHING = "LASLVS";
	private static final String PACKAGE = "Dossierbrug";
	private static final String PACKAGE_VERSION = "1.0";

	private final StandardVersion version;
	private final TreeEdit edit;

	Statement(StandardVersion version, TreeEdit edit) {
		this.version = version;
		this.edit = edit;
	}

	Element apply(Element source, Composition order, ProfileDefinition profile, Map<Category, Delivery> deliveries) {
		Element root = source;
		root = edit.write(root, PART, root.textAt(PART).map(String::strip).filter(ADMINISTRATIVE::contains).orElse(EVERYTHING));
		root = edit.write(root, "metadata/pakketnaam", PACKAGE);
		root = edit.write(root, "metadata/pakketversie", PACKAGE_VERSION);
		root = edit.write(root, "metadata/datum", order.date().toString());
		root = edit.write(root, "metadata/standaardversie", version.standaardversie());
		root = edit.write(root, "metadata/validatieversie", version.validatieversie());
		List<Element> stated = deliveries.entrySet().stream().map(e -> Element.leaf(e.getKey().code(), e.getValue().code()))
				.toList();
		root = edit.replace(root, "metadata/categorie_uitlevering", Element.block("categorie_uitlevering", stated));
		root = profile.overstap().isPresent() ? edit.write(root, "metadata/overstap", profile.overstap().get())
				: edit.remove(root, "metadata/overstap");
		root = edit.write(root, "overdrachtsoort", profile.overdrachtsoort());
		root = edit.write(root, "huidigeschool/brincode", order.school().brin().code());
		return edit.write(root, "huidigeschool/vestigingscode", order.school().vestiging());
	}
}
