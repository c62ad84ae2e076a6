package nl.dossierbrug.store.jpa;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A setting that somebody set. */
@Entity
@Table(name = "setting")
class SettingRow {

	@Id
	String name;
	String content;

	SettingRow() {
	}

	SettingRow(String name, String content) {
		this.name = name;
		this.content = content;
	}
}
