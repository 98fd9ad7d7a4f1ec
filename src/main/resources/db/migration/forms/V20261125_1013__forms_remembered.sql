select tsunagi_remembered('form_overlay'), tsunagi_remembered('form_definition');
