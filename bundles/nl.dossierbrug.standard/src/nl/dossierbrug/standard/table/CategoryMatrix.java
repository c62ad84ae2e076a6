package nl.dossierbrug.standard.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import nl.dossierbrug.core.dossier.Category;
import nl.dossierbrug.core.dossier.Delivery;
import nl.dossierbrug.core.dossier.Dossier;
import nl.dossierbrug.core.dossier.Element;
import nl.dossierbrug.core.dossier.Profile;
import nl.dossierbrug.core.table.DataRow;
import nl.dossierbrug.core.table.DataTable;
import nl.dossierbrug.core.text.Text;

/** The profiles and categories of a version, and what each profile says of each category. */
public final class CategoryMatrix {

	private static final String STATEMENT = "metadata/categorie_uitlevering";

	private final Map<Profile, ProfileDefinition> profiles = new LinkedHashMap<>();
	private final Map<Category, CategoryDefinition> categories = new LinkedHashMap<>();
	private final Map<Profile, Map<Category, Delivery>> matrix = new LinkedHashMap<>();

	/** @throws IllegalStateException when the version's tables do not fit together: a fault of the version */
	public CategoryMatrix(StandardVersion version) {
		this(version.table("profiles.csv"), version.table("categories.csv"), version.table("matrix.csv"));
	}

	/**
	 * @param profileTable columns {@code profile,bundle,overdrachtsoort,overstap}
	 * @param categoryTable columns {@code category,nl,en,paths}, in the order of {@code categorie_uitlevering}
	 * @param matrixTable column {@code category} and one for each profile
	 * @throws IllegalStateException when the tables do not fit together: a fault of the version
	 */
	CategoryMatrix(DataTable profileTable, DataTable categoryTable, DataTable matrixTable) {
		for (DataRow row : profileTable.rows()) {
			Profile profile = new Profile(row.get("profile"));
			profiles.put(profile, new ProfileDefinition(profile, row.get("bundle"), row.get("overdrachtsoort"),
					row.optional("overstap")));
			matrix.put(profile, new LinkedHashMap<>());
		}
		for (DataRow row : categoryTable.rows()) {
			Category category = new Category(row.get("category"));
			categories.put(category, new CategoryDefinition(category, Text.of(row.get("nl"), row.get("en")),
					List.of(row.get("paths").split("\\|"))));
		}
		for (DataRow row : matrixTable.rows()) {
			Category category = new Category(row.get("category"));
			matrix.forEach((profile, deliveries) -> deliveries.put(category, Delivery.of(row.get(profile.code()))
					.orElseThrow(() -> row.fault(profile.code(), "there is no delivery " + row.get(profile.code())))));
		}
		matrix.forEach((profile, deliveries) -> {
			if (!List.copyOf(deliveries.keySet()).equals(List.copyOf(categories.keySet()))) {
				throw new IllegalStateException(matrixTable.name() + " and " + categoryTable.name() + " do not fit");
			}
		});
	}

	/** What a profile says of each category, in order; empty for a profile this version does not know. */
	public Map<Category, Delivery> of(Profile profile) {
		return Collections.unmodifiableMap(matrix.getOrDefault(profile, new LinkedHashMap<>()));
	}

	/** How each category was delivered, as the dossier states; what it states in no known word is not in it. */
	public Map<Category, Delivery> deliveries(Dossier dossier) {
		Map<Category, Delivery> stated = new LinkedHashMap<>();
		Optional<Element> statement = dossier.root().at(STATEMENT);
		for (Category category : categories.keySet()) {
			statement.flatMap(s -> s.textAt(category.code())).map(String::strip).flatMap(Delivery::of)
					.ifPresent(delivery -> stated.put(category, delivery));
		}
		return stated;
	}

	/** What a profile looks like; empty for one this version does not know. */
	public Optional<ProfileDefinition> profile(Profile profile) {
		return Optional.ofNullable(profiles.get(profile));
	}

	/** The profiles this version knows. */
	public List<ProfileDefinition> profiles() {
		return new ArrayList<>(profiles.values());
	}

	/** The profile that a dossier follows; empty when {@code overdrachtsoort} and {@code overstap} make none. */
	public Optional<Profile> profileOf(Dossier dossier) {
		String transfer = dossier.root().textAt("overdrachtsoort").orElse("").strip();
		String kind = dossier.root().textAt("metadata/overstap").orElse("").strip();
		return profiles.values().stream().filter(p -> p.overdrachtsoort().equals(transfer))
				.filter(p -> p.overstap().map(kind::equals).orElse(true)).map(ProfileDefinition::profile).findFirst();
	}

	/**
	 * The bundle of checks for a dossier: that of its {@code overdrachtsoort}; the first bundle of the table for one
	 * that is unknown, whose checks then say so.
	 */
	public String bundle(Dossier dossier) {
		String transfer = dossier.root().textAt("overdrachtsoort").orElse("");
		return profiles.values().stream().filter(p -> p.overdrachtsoort().equals(transfer)).findFirst()
				.orElseGet(() -> profiles.values().iterator().next()).bundle();
	}

	/**
	 * The profile that {@code overstap} names though the dossier is checked by another bundle, where the dossier's own
	 * profile leaves {@code overstap} free; empty where it names one of that bundle or none, or where the two make no
	 * profile, which the checks say themselves.
	 */
	public Optional<Profile> ofOtherBundle(Dossier dossier) {
		if (profileOf(dossier).isEmpty()) {
			return Optional.empty();
		}
		String own = bundle(dossier);
		String kind = dossier.root().textAt("metadata/overstap").orElse("").strip();
		return profiles.values().stream().filter(p -> p.overstap().map(kind::equals).orElse(false) && !p.bundle().equals(own))
				.map(ProfileDefinition::profile).findFirst();
	}

	/** The categories, in order. */
	public List<CategoryDefinition> categories() {
		return List.copyOf(categories.values());
	}

	/** A category's definition; empty for one this version does not know. */
	public Optional<CategoryDefinition> category(Category category) {
		return Optional.ofNullable(categories.get(category));
	}
}
