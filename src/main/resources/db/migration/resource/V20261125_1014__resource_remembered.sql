select tsunagi_remembered('resource');
