//! JSON Schemas of the content files, for completion and checks in editors.

use serde_json::{Map, Value, json};

use super::shape::{self, Form, Shape};

/// The schema of a kind of file (`nasvet`, `topic`, `facts`, `rules`, `case`) as text; `None` for another name.
#[must_use]
pub fn schema(name: &str) -> Option<String> {
    let shape = shape::ALL.iter().find(|shape| shape.name == name)?;
    let mut root = object(shape);
    if let Value::Object(map) = &mut root {
        let mut whole = Map::new();
        whole.insert("$schema".to_owned(), json!("https://json-schema.org/draft/2020-12/schema"));
        whole.insert("title".to_owned(), json!(shape.doc));
        whole.append(map);
        return serde_json::to_string_pretty(&whole).ok().map(|text| text + "\n");
    }
    None
}

/// All schemas: name and text.
#[must_use]
pub fn schemas() -> Vec<(&'static str, String)> {
    shape::ALL.iter().filter_map(|shape| Some((shape.name, schema(shape.name)?))).collect()
}

fn object(shape: &Shape) -> Value {
    let mut properties = Map::new();
    for key in shape.keys {
        let mut value = form(&key.form, key.name);
        if let Value::Object(map) = &mut value {
            map.insert("description".to_owned(), json!(key.doc));
        }
        properties.insert(key.name.to_owned(), value);
    }
    let required: Vec<&str> = shape.keys.iter().filter(|k| k.required).map(|k| k.name).collect();
    let mut out = json!({ "type": "object", "description": shape.doc, "properties": properties, "additionalProperties": false });
    if let (false, Value::Object(map)) = (required.is_empty(), &mut out) {
        map.insert("required".to_owned(), json!(required));
    }
    out
}

fn form(form: &Form, name: &str) -> Value {
    match form {
        Form::Text => json!({ "type": "string", "minLength": 1 }),
        Form::Id => json!({ "type": ["string", "number", "boolean"], "pattern": "^[A-Za-z0-9_][A-Za-z0-9_-]*$" }),
        Form::Int => json!({ "type": "integer", "minimum": 0 }),
        Form::Number => json!({ "type": "number" }),
        Form::Bool => json!({ "type": "boolean" }),
        Form::Date => json!({ "type": "string", "format": "date" }),
        Form::Word(words) => json!({ "enum": words() }),
        Form::WordOrNumber(words) => json!({ "anyOf": [{ "enum": words() }, { "type": "number", "exclusiveMinimum": 0 }] }),
        Form::Value => json!({ "type": ["string", "number", "boolean", "array"] }),
        Form::Condition => condition(3),
        Form::Expression if name == "severity" => json!({ "anyOf": [{ "enum": shape::severities() }, { "type": "string" }] }),
        Form::Expression => json!({ "type": ["string", "number", "boolean"] }),
        Form::List(item) => json!({ "type": "array", "items": self::form(item, name) }),
        Form::OneOrMore(item) => {
            json!({ "anyOf": [self::form(item, name), { "type": "array", "items": self::form(item, name), "minItems": 1 }] })
        }
        Form::Map(item) if name == "facts" && matches!(item, Form::Value) => {
            json!({ "type": ["object", "null"], "additionalProperties": self::form(item, name) })
        }
        Form::Map(item) => json!({ "type": "object", "additionalProperties": self::form(item, name) }),
        Form::Object(shape) if shape.keys.iter().all(|k| !k.required) => json!({ "anyOf": [object(shape), { "type": "null" }] }),
        Form::Object(shape) => object(shape),
    }
}

/// Conditions nest without end; the schema follows a few levels, the loader all.
fn condition(levels: usize) -> Value {
    let text = json!({ "type": ["string", "boolean"] });
    if levels == 0 {
        return json!({});
    }
    let inner = condition(levels - 1);
    let list = json!({ "type": "array", "items": inner, "minItems": 1 });
    json!({ "anyOf": [text, { "type": "object", "properties": { "all": list, "any": list, "not": inner }, "additionalProperties": false }] })
}
